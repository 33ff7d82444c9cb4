"""Words about cases that stand still."""

from collections.abc import Sequence

from xkld.domain.wording.labels import STAGE_NAMES
from xkld.domain.wording.names import places_told

TITLE = "DANH SÁCH HỒ SƠ ĐỨNG YÊN TRƯỚC KHI XUẤT CẢNH"
STEPS = (
    "Mỗi dòng là một hồ sơ chưa xuất cảnh, chưa kết thúc; hồ sơ đứng yên lâu nhất đứng trước.",
    "Gọi điện hoặc gặp người lao động, ghi Ngày hỏi và Lý do chưa đi tiếp.",
    "Nơi nhận ghi giai đoạn mới vào sổ bằng lệnh xkld worker move; không đi nữa thì ghi giai đoạn withdrawn.",
)
HEADS = {
    "number": ("Số trong sổ", 8),
    "name": ("Họ và tên", 24),
    "birth_year": ("Năm sinh", 8),
    "unit": ("Đơn vị", 18),
    "phone": ("Điện thoại", 13),
    "destination": ("Thị trường", 16),
    "sender": ("Đơn vị đưa đi", 18),
    "stage": ("Giai đoạn", 16),
    "since_on": ("Từ ngày", 11),
    "days": ("Số ngày", 8),
    "asked_on": ("Ngày hỏi", 11),
    "why": ("Lý do chưa đi tiếp", 26),
}
"""The columns of the list: heads and widths in letters."""
HINTS = {
    "asked_on": "Ngày/tháng/năm, ví dụ 05/6/2025.",
    "why": "Việc đang vướng: giấy tờ, tiền, khóa học, doanh nghiệp...; không ghi số CCCD.",
}
_HABIT = "thói quen của cơ quan, đổi ở data/cases.yaml hoặc --days; không phải quy định"


def selection(units: Sequence[str], stage: str | None, days: int) -> str:
    """Which cases a list holds, for the register of exports."""
    where = f"; giai đoạn «{STAGE_NAMES[stage]}»" if stage else ""
    return f"danh sách hồ sơ đứng yên (quá {days} ngày){where}: {places_told(units)}"


def days_text(days: int, *, habit: bool) -> str:
    """``quá 60 ngày``, and where the number comes from when nobody asked for it."""
    return f"quá {days} ngày ({_HABIT})" if habit else f"quá {days} ngày"

"""Words about people abroad: their contracts, what is wrong with a stay, how long is left."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.abroad import BANDS, Bands, days_left
from xkld.domain.notation import day_text, grouped
from xkld.domain.period import Quarter
from xkld.domain.wording.labels import STAGE_NAMES
from xkld.domain.wording.names import period_name, places_told

ENDED = "hết hạn hợp đồng, chưa thấy về"
NO_TERM = "chưa biết thời hạn hợp đồng"
RATE_RULE = (
    "Tỷ lệ = (bỏ hợp đồng + ở lại trái pháp luật + hết hạn chưa thấy về) / người đang ở nước ngoài cùng ngày; mỗi người"
    " tính một lần, theo giai đoạn ghi sau cùng. Lượt từng vi phạm tính cả người đã về. Làm việc, thời vụ, học tập"
    " không cộng với nhau."
)


EXPECTED_TITLE = "DANH SÁCH NGƯỜI LAO ĐỘNG DỰ KIẾN VỀ NƯỚC"
EXPECTED_STEPS = (
    "Mỗi dòng là một người đang ở nước ngoài mà hợp đồng hết hạn trong kỳ hoặc đã hết hạn.",
    "Người đã về: chọn Giai đoạn «về nước», ghi Ngày về và chọn Lý do về nước.",
    "Người được gia hạn, đổi hợp đồng: chọn giai đoạn đó, ghi Ngày gia hạn và Hợp đồng mới đến ngày.",
    "Người bỏ hợp đồng, ở lại, mất tích, chết: chọn giai đoạn đó và ghi Ngày.",
    "Chưa biết gì mới thì để trống cả Giai đoạn và Ngày.",
    "Ghi xong thì lưu tệp dạng .xlsx rồi gửi lại; nơi nhận nhập bằng lệnh xkld worker import.",
)
EXPECTED_STAGES = ("returned", "extended", "recontracted", "absconded", "overstayed", "missing", "died")
"""What may have happened to somebody whose contract ends."""
DEPARTED_HEAD = "Đã xuất cảnh ngày"
ENDS_HEAD = "Hạn hợp đồng"


def expected_selection(quarter: Quarter, units: Sequence[str]) -> str:
    """Who stands in a list of expected returns, for the register of exports."""
    return f"danh sách dự kiến về nước {period_name(quarter)}: {places_told(units)}"


def left_text(ends_on: date | None, today: date) -> str:
    """``còn 25 ngày``, ``hết hạn hôm nay``, ``quá hạn 5 ngày``, or that the term is not known."""
    return NO_TERM if ends_on is None else days_left_text(days_left(ends_on, today))


def days_left_text(left: int) -> str:
    """``còn 25 ngày``, ``hết hạn hôm nay``, ``quá hạn 5 ngày``; below 0 the day is over."""
    if left == 0:
        return "hết hạn hôm nay"
    return f"còn {grouped(left)} ngày" if left > 0 else f"quá hạn {grouped(-left)} ngày"


def bands_text(found: Bands) -> str:
    """How many contracts are over, end within 30, 60, 90 days, later, or are not known."""
    edges = (0, *(one + 1 for one in BANDS))
    within = [
        f"{number} trong {'' if low == 0 else f'{low}-'}{high} ngày"
        for number, low, high in zip(found.within, edges, BANDS, strict=False)
    ]
    parts = [f"{found.over} quá hạn chưa thấy về", *within, f"{found.later} sau đó", f"{found.unknown} {NO_TERM}"]
    return f"Hợp đồng của người đang ở nước ngoài: {'; '.join(parts)}."


def breach_text(breach: str, on: str | None, ends_on: str | None) -> str:
    """What is wrong with a stay and since when: ``bỏ hợp đồng từ 02/5/2025``."""
    if breach == "ended":
        return f"{ENDED} (đến {day_text(date.fromisoformat(ends_on or ''))})"
    return remark_text(breach, on)


def missing_text(breach: str | None, on: str | None) -> str:
    """``mất tích từ 02/5/2025``, nothing about anybody else."""
    return remark_text(breach, on) if breach == "missing" else ""


def remark_text(stage: str, on: str | None) -> str:
    """A stage abroad and the day from which it holds: ``gia hạn từ 10/6/2025``."""
    return f"{STAGE_NAMES[stage]} từ {day_text(date.fromisoformat(on or ''))}"

"""Words about contracts that workers made directly."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.direct_contracts import Clock, Step
from xkld.domain.notation import day_text

OUTCOME_NAMES = {"confirmed": "xác nhận", "refused": "từ chối xác nhận"}
STATE_NAMES = {
    "open": "còn việc phải làm",
    "late": "quá hạn giải quyết",
    "unreported": "đã xác nhận, chưa báo cáo",
    "all": "tất cả",
}
PAPER = "giấy tờ"
NO_FORMS = (
    "Chưa tìm thấy mẫu giấy xác nhận và mẫu báo cáo: chương trình không soạn thay, danh sách kèm theo lấy ở"
    " xkld contract list --out TỆP.xlsx."
)
LIST_TITLE = "DANH SÁCH ĐĂNG KÝ HỢP ĐỒNG LAO ĐỘNG TRỰC TIẾP GIAO KẾT"
LIST_HEADS = {
    "number": ("Số hồ sơ", 8),
    "name": ("Họ và tên", 24),
    "birth_year": ("Năm sinh", 8),
    "unit": ("Thường trú", 18),
    "destination": ("Thị trường", 16),
    "employer": ("Bên sử dụng lao động", 24),
    "occupation": ("Ngành nghề", 16),
    "months": ("Thời hạn (tháng)", 9),
    "received_on": ("Ngày nhận", 11),
    "complete_on": ("Đủ giấy tờ", 11),
    "due_on": ("Hạn giải quyết", 11),
    "decision": ("Kết quả", 26),
    "report": ("Báo cáo", 20),
}
"""The columns of the list that goes with a report: heads and widths in letters."""


def step_text(clock: Clock, decision: str, report: str) -> str:
    """How a file stands, in a cell: what is missing, how many working days are left, how it ended."""
    match clock.step:
        case Step.PAPERS:
            return f"chờ giấy tờ: thiếu {len(clock.missing)}"
        case Step.DECISION:
            return "hết hạn hôm nay" if not clock.left else f"còn {clock.left} ngày làm việc"
        case Step.LATE:
            return f"quá hạn {clock.late} ngày làm việc"
        case Step.REPORT:
            return f"{decision}; chưa báo cáo"
        case Step.REPORTED:
            return f"{decision}; báo cáo {report}"
        case _:
            return decision


def decision_text(outcome: str | None, number: str | None, on: date | None, late: int) -> str:
    """``xác nhận 05/XN-UBND ngày 14/01/2026 (trễ 2 ngày làm việc)``; nothing while undecided."""
    if outcome is None or on is None:
        return ""
    behind = f" (trễ {late} ngày làm việc)" if late else ""
    return f"{OUTCOME_NAMES[outcome]} {number} ngày {day_text(on)}{behind}"


def report_text(number: str, on: date) -> str:
    """``08/BC-UBND ngày 14/01/2026``."""
    return f"{number} ngày {day_text(on)}"


def list_selection(state: str) -> str:
    """Which files a list holds, for the register of exports."""
    return f"danh sách đăng ký hợp đồng trực tiếp giao kết: {STATE_NAMES[state]}"


def unknown_years_text(years: Sequence[int]) -> str:
    """That days off of some years are not known, so that a due day may be later."""
    told = ", ".join(map(str, years))
    return f"Chưa có lịch nghỉ lễ, Tết năm {told} (data/calendar.yaml): mới trừ thứ Bảy, Chủ nhật."

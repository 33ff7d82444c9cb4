"""Words about applications for support: how they stand, how they were decided."""

from datetime import date

from xkld.domain.applications import Applied, Clock, Step
from xkld.domain.notation import day_text, grouped

OUTCOME_NAMES = {"approved": "được duyệt", "rejected": "bị từ chối"}
STATE_NAMES = {
    "open": "còn việc phải làm",
    "late": "quá hạn quyết định",
    "decision": "chờ quyết định",
    "payment": "chờ chi",
    "all": "tất cả",
}
LIST_TITLE = "DANH SÁCH ĐỀ NGHỊ HỖ TRỢ"
LIST_HEADS = {
    "number": ("Số", 7),
    "name": ("Họ và tên", 24),
    "unit": ("Thường trú", 18),
    "item": ("Nội dung", 26),
    "group": ("Đối tượng", 10),
    "fund": ("Nguồn", 16),
    "asked": ("Số xin (đồng)", 14),
    "granted": ("Số duyệt (đồng)", 14),
    "paid": ("Đã chi (đồng)", 14),
    "received_on": ("Nhận ngày", 11),
    "due_on": ("Hạn", 11),
    "state": ("Tình trạng", 34),
}
"""The columns of the list of applications: heads and widths in letters."""


def state_text(clock: Clock, applied: Applied, decision: str | None) -> str:
    """How an application stands, in a cell."""
    match clock.step:
        case Step.PAPERS:
            return "chờ đủ hồ sơ"
        case Step.DECISION | Step.LATE:
            return _until(clock)
        case Step.CLOSED:
            closed = "" if applied.closed_on is None else f" ngày {day_text(applied.closed_on)}"
            return f"đã kết thúc{closed}"
        case _:
            told = decision_text(applied, decision, clock.late)
            return "; ".join(filter(None, (told, *_paid_texts(clock.step, applied))))


def _paid_texts(step: Step, applied: Applied) -> tuple[str, ...]:
    if step is Step.PAID:
        return ("đã chi đủ",)
    if step is not Step.PAYMENT:
        return ()
    part = f"đã chi {grouped(applied.paid)}" if applied.paid else ""
    return part, f"còn chi {grouped(applied.rest)} đồng"


def _until(clock: Clock) -> str:
    if clock.late:
        return f"quá hạn quyết định {clock.late} ngày làm việc"
    if clock.due_on is None:
        return "chờ quyết định"
    return "chờ quyết định, hết hạn hôm nay" if not clock.left else f"chờ quyết định, còn {clock.left} ngày làm việc"


def decision_text(applied: Applied, decision: str | None, late: int) -> str:
    """``được duyệt theo 15/QĐ-UBND ngày 14/01/2026 (trễ 2 ngày làm việc)``, of one that was decided."""
    behind = f" (trễ {late} ngày làm việc)" if late else ""
    day = "" if applied.decided_on is None else day_text(applied.decided_on)
    return f"{OUTCOME_NAMES[applied.outcome or '']} theo {decision} ngày {day}{behind}"


def list_selection(state: str) -> str:
    """Which applications a list holds, for the register of exports."""
    return f"danh sách đề nghị hỗ trợ: {STATE_NAMES[state]}"


def guide_text(today: date, count: int) -> str:
    """What stands beside the list."""
    return f"{count} đề nghị, tình trạng đến ngày {day_text(today)}. Số tiền: đồng."


def staying_text(number: int, name: str, paid: int, since: date) -> str:
    """That somebody who was paid does not go, so that the money may have to come back."""
    return (
        f"{name} (số {number}) thôi không đi từ ngày {day_text(since)}, đã chi {grouped(paid)} đồng:"
        " xem có phải thu hồi không; thu hồi thì ghi xkld support reverse."
    )


def free_text(fund: str, free: int) -> str:
    """What a fund can still promise."""
    return f"Nguồn {fund} còn {grouped(free)} đồng chưa duyệt cho ai."

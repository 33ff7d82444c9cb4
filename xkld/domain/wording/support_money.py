"""Words about the money behind a verdict: which funds may pay, and what was applied for before."""

from datetime import date

from xkld.domain.applications import Applied, Clock, Step
from xkld.domain.fund_choice import FundChoice
from xkld.domain.notation import day_text, grouped
from xkld.domain.wording.applications import state_text

NO_FUNDS = "Kế hoạch không có nguồn kinh phí nào để chi hỗ trợ."


def choice_text(one: FundChoice) -> str:
    """A fund: what the plan says of it, what is left, for which contents that does not suffice."""
    short = "; ".join(f"{name} ({grouped(most)} đồng)" for name, most in one.short)
    lacking = f"; không đủ cho: {short}" if short else ""
    return f"Nguồn {one.fund.code} ({_said(one)}): năm {one.year} {_left(one)}{lacking}."


def no_fund_text(rule: str) -> str:
    """That no fund of the plan rests on the paper of a rule."""
    return f"{rule}: kế hoạch không có nguồn nào ghi theo văn bản này; đối chiếu văn bản của nguồn trước khi chi."


def _said(one: FundChoice) -> str:
    if one.basis is None:
        return "kế hoạch không nêu văn bản của nguồn này"
    if one.rules:
        return f"kế hoạch ghi theo {one.basis}: dùng cho {', '.join(one.rules)}"
    return f"kế hoạch ghi theo {one.basis}, không phải văn bản của các chính sách ở trên"


def _left(one: FundChoice) -> str:
    if one.fund.left is None:
        return f"chưa ghi dự toán (xkld fund set {one.fund.code})"
    told = f"còn {grouped(one.fund.left)} đồng"
    if one.fund.committed and one.fund.free is not None:
        told += f", chưa duyệt cho ai {grouped(one.fund.free)} đồng"
    return told


def application_text(
    number: int, item: str, received: date, decision: str | None, stands: Applied, clock: Clock
) -> str:
    """An application for a content: how it stands, and what is typed next; nothing is where it is over."""
    told = f"Đề nghị số {number} cho «{item}», nhận ngày {day_text(received)}: {state_text(clock, stands, decision)}"
    todo = _NEXT.get(clock.step)
    return f"{told}. Tiếp theo: {todo.format(number=number)}" if todo else f"{told}."


_NEXT = {
    Step.PAPERS: "đủ hồ sơ thì ghi xkld support complete {number} --on NGÀY",
    Step.DECISION: "có quyết định thì ghi xkld support approve {number} --decision SỐ --on NGÀY",
    Step.LATE: "có quyết định thì ghi xkld support approve {number} --decision SỐ --on NGÀY",
    Step.PAYMENT: "chi bằng xkld support pay --application {number} --voucher SỐ --on NGÀY",
}

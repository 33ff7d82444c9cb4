"""How an offer of work is printed: its terms, every fee beside its cap, the licence of who made it."""

from typing import TYPE_CHECKING

from xkld.cli import show
from xkld.domain.dates import parse_date
from xkld.domain.fee_caps import Sum
from xkld.domain.notation import day_text, grouped
from xkld.domain.wording.fees import (
    NOT_TOLD,
    basis_text,
    both_text,
    cap_text,
    median_text,
    rate_text,
    state_text,
    sum_text,
    verdict_text,
)
from xkld.domain.wording.labels import DESTINATION_NAMES, FEE_NAMES, LICENCE_NAMES, MAY_NOT_SEND
from xkld.domain.wording.licences import NO_LOOK, not_looked_text, standing_text, status_text

if TYPE_CHECKING:
    from xkld.usecases.order_lists import ShownOrder


def say(found: "ShownOrder") -> None:
    """An offer with everything that the book knows of it."""
    one, firm = found.order, found.enterprise
    facts = {
        "Số": str(one.number),
        "Doanh nghiệp, đơn vị": one.enterprise,
        "Giấy phép": standing_text(firm.licence, firm.status, firm.kind, firm.looked_on),
        "Thị trường": DESTINATION_NAMES.get(one.destination, one.destination),
        "Ngành nghề": one.occupation,
        "Chương trình": found.programme or "chung",
        "Số người tuyển": grouped(one.headcount),
        "Lương tháng": sum_text(Sum(one.wage, one.currency or "")) if one.wage else None,
        "Thời hạn hợp đồng": f"{one.months} tháng" if one.months else None,
        "Yêu cầu": one.requirements,
        "Nhận ngày": day_text(parse_date(one.received_on)),
        "Hạn đăng ký": day_text(parse_date(one.expires_on)) if one.expires_on else None,
        "Tình trạng": state_text(one.closed_on, one.closed_because, is_open=one.is_open),
    }
    for head, fact in facts.items():
        show.say(f"{head}: {fact or NOT_TOLD}")
    say_fees(found)


def say_fees(found: "ShownOrder") -> None:
    """Every fee beside its cap and the middle of other offers, then the total, then which papers the caps rest on."""
    for one in found.fees:
        asked = both_text(Sum(one.fee.amount, one.fee.currency), one.fee.dong)
        stands = ", ".join(filter(None, (cap_text(one.judged), verdict_text(one.judged))))
        middle = median_text(one.median.dong if one.median else None, one.median.orders if one.median else 0)
        show.say(f"  {FEE_NAMES[one.fee.kind]}: {asked}; mức trần: {stands}; mức giữa: {middle}")
    if not found.fees:
        show.note("Chưa khai khoản nào người lao động phải nộp: ghi lại đơn hàng với --fee.")
        return
    median = found.median_cost
    total = "chưa cộng được: thiếu tỷ giá (--rate)" if found.order.dong is None else f"{grouped(found.order.dong)} đồng"
    middle = median_text(median.dong if median else None, median.orders if median else 0)
    show.say(f"  tổng phải nộp, không kể ký quỹ: {total}; mức giữa: {middle}")
    for code, per_thousand in found.rates.items():
        show.note(f"Tỷ giá do cơ quan ghi: {rate_text(code, per_thousand)}.")
    rules = {one.judged.rule.id: one.judged.rule for one in found.fees if one.judged.rule}
    for rule in rules.values():
        show.note(f"Mức trần {FEE_NAMES[rule.fee]}: {basis_text(rule)}. {' '.join(rule.notes)}".rstrip())


def note_licence(found: "ShownOrder") -> None:
    """What to look at of the licence of who made the offer."""
    firm = found.enterprise
    if firm.status in MAY_NOT_SEND:
        show.note(f"Lưu ý: giấy phép của «{firm.name}» {LICENCE_NAMES[firm.status or '']}.")
    elif status_text(firm.status, firm.kind) == NO_LOOK:
        show.note(not_looked_text(firm.number, firm.name, None, 0))

"""How an offer of work is printed: its terms, every fee beside its cap, the licence of who made it."""

from collections import Counter
from typing import TYPE_CHECKING

from xkld.cli import show
from xkld.domain.dates import parse_date
from xkld.domain.fee_caps import Sum
from xkld.domain.notation import day_text, grouped
from xkld.domain.wording.demand import STANDING_NAMES, too_late_text, too_many_text
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
from xkld.domain.wording.labels import (
    DESTINATION_NAMES,
    FACT_NAMES,
    FEE_NAMES,
    LICENCE_NAMES,
    MAY_NOT_SEND,
    STAGE_NAMES,
)
from xkld.domain.wording.licences import NO_LOOK, not_looked_text, standing_text, status_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xkld.usecases.order_cases import NamedOrder, TakenOffer
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
    say_people(found)


def say_people(found: "ShownOrder") -> None:
    """Who goes by the offer, how they stand, and how many places are left."""
    counts = Counter(one.standing for one in found.people)
    told = ", ".join(f"{counts[standing]} {name}" for standing, name in STANDING_NAMES.items() if counts[standing])
    left = found.order.headcount - found.order.taken
    places = f"còn {grouped(left)}" if left >= 0 else f"quá {grouped(-left)}"
    show.say(f"Người theo đơn hàng: {told or 'chưa có'}; {places}/{grouped(found.order.headcount)} chỗ")
    for one in found.people:
        stage = "đang đào tạo" if one.stage is None else STAGE_NAMES[one.stage]
        on = f" {day_text(parse_date(one.on_date))}" if one.on_date else ""
        who = ", ".join(filter(None, (f"số {one.worker} {one.name}", one.unit, one.phone)))
        show.say(f"  {who}: {STANDING_NAMES[one.standing]} ({stage}{on})")


def say_fees(found: "ShownOrder") -> None:
    """Every fee beside its cap and the middle of other offers, then the total, then which papers the caps rest on."""
    for one in found.fees:
        asked = both_text(Sum(one.fee.amount, one.fee.currency), one.fee.dong)
        stands = ", ".join(filter(None, (cap_text(one.judged), verdict_text(one.judged))))
        middle = median_text(one.median.dong if one.median else None, one.median.orders if one.median else 0)
        show.say(f"  {FEE_NAMES[one.fee.kind]}: {asked}; mức trần: {stands}; mức giữa: {middle}")
    if not found.fees:
        show.note(f"Chưa khai khoản nào người lao động phải nộp: xkld order edit {found.order.number} --fee KHOẢN=TIỀN")
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


def note_named(named: "NamedOrder | None", whose: str = "") -> None:
    """What the offer told of the going that was said to go by it, and what to look at; ``whose`` begins each line."""
    if named is None:
        return
    one, where = named.order, DESTINATION_NAMES
    if named.filled:
        show.note(f"{whose}Lấy theo đơn hàng số {one.number}: {', '.join(FACT_NAMES[fact] for fact in named.filled)}.")
    if named.not_open:
        show.note(
            f"{whose}Lưu ý: ngày đó đơn hàng số {one.number} chưa nhận hoặc không còn nhận người"
            f" (xkld order show {one.number})."
        )
    if named.destination is not None:
        known, told = where.get(named.destination, named.destination), where.get(one.destination, one.destination)
        show.note(f"{whose}Lưu ý: hồ sơ ghi thị trường {known}, đơn hàng số {one.number} đi {told}.")
    if named.sender is not None:
        show.note(
            f"{whose}Lưu ý: hồ sơ ghi đơn vị đưa đi «{named.sender}», đơn hàng số {one.number} của «{one.enterprise}»."
        )
    if named.places < 0:
        show.note(too_many_text(one.number, one.headcount, -named.places))


def note_offers(offers: "Sequence[TakenOffer]") -> None:
    """What to look at of the offers by which people of a list go."""
    for one in offers:
        if one.late:
            show.note(too_late_text(one.number, one.late))
        if one.over:
            show.note(too_many_text(one.number, one.headcount, one.over))

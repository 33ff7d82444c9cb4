"""Rules of support in words: their days, their amounts, how sure they are, where a day lies among their days."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors.rules import days_text
from xkld.domain.notation import day_text, grouped
from xkld.domain.office_amounts import OfficeAmount
from xkld.domain.policy import Item, ItemKind, Policy, Standing

UNKNOWN = "chưa có số liệu"
CONFIDENCE_NAMES = {
    "law": "theo văn bản luật",
    "secondary": "theo nguồn thứ cấp, cần đối chiếu văn bản",
    "to-verify": "chưa kiểm chứng, phải đối chiếu văn bản",
    "office": "do đơn vị ghi theo văn bản",
}
PER_NAMES = {
    "person": "người",
    "person/course": "người/khóa",
    "person/day": "người/ngày",
    "person/month": "người/tháng",
}


def amount_text(item: Item) -> str:
    """What an item gives in đồng, in words where it is no plain sum; what is not known says so and is never zero."""
    cap = UNKNOWN if item.cap is None else grouped(item.cap)
    match item.kind:
        case ItemKind.TIER:
            return " hoặc ".join(grouped(tier) for tier in item.tiers)
        case ItemKind.SHARE:
            return f"{item.share_percent}% chi phí, tối đa {cap}"
        case ItemKind.RECEIPT:
            return "theo biên lai" if item.cap is None else f"theo biên lai, tối đa {cap}"
        case ItemKind.ACTUAL:
            return cap if item.cap is None else f"tối đa {cap}"
        case _:
            return cap


def choice_text(policy: Policy, item: Item) -> str:
    """A rule to choose: its code, what it gives, and the paper behind it."""
    return f"{policy.id} ({amount_text(item)}; {policy.cited(item)})"


def standing_text(policy: Policy, day: date) -> str:
    """Where a day lies among the days of a rule, and what that means for a case."""
    end = policy.in_force_to
    match policy.standing(day):
        case Standing.NOT_YET:
            return f"chưa có hiệu lực (từ {day_text(policy.in_force_from)})"
        case Standing.IN_FORCE:
            return "đang hiệu lực"
        case Standing.ENDS_SOON if end is not None:
            return f"còn {(end - day).days + 1} ngày (đến hết {day_text(end)})"
        case Standing.CARRIED_OVER if policy.carried_over is not None:
            return f"chỉ cho {policy.carried_over.tasks}, đến hết {day_text(policy.carried_over.to)}"
        case _:
            return f"đã hết hiệu lực, chỉ cho trường hợp phát sinh đến hết {day_text(end)}" if end else ""


def old_rule_text(policy: Policy, paid_on: date) -> str:
    """That a payment follows a rule which is over, or nearly so, on its day; nothing where there is nothing to say."""
    match policy.standing(paid_on):
        case Standing.ENDED | Standing.CARRIED_OVER if policy.in_force_to is not None:
            ended = f"{policy.basis} đã hết hiệu lực sau ngày {day_text(policy.in_force_to)}"
            return f"{ended}; khoản này theo quy định của ngày phát sinh."
        case Standing.ENDS_SOON:
            return f"{policy.basis}: {standing_text(policy, paid_on)}."
        case _:
            return ""


def groups_text(policy: Policy, item: Item) -> str:
    """Whom an item supports, by codes, or in words where no code says it; who is paid by somebody else is told."""
    if item.for_whom:
        return item.for_whom
    groups = item.only_groups or policy.groups
    names = [
        f"{code} (không chi từ nguồn của cơ quan)" if code in policy.not_from_office_funds else code for code in groups
    ]
    return ", ".join(names) or UNKNOWN


def amounts_text(entered: Sequence[OfficeAmount]) -> str:
    """What the office entered for an item, by group where it differs."""
    return "; ".join(f"{one.group}: {grouped(one.amount)}" if one.group else grouped(one.amount) for one in entered)


def entered_text(item: Item, one: OfficeAmount) -> str:
    """One amount that the office entered, with all that must be known of it."""
    days = days_text(one.valid_from, one.valid_to) if one.valid_from else ""
    until = f"đến hết {day_text(one.valid_to)}" if one.valid_to and not one.valid_from else days
    parts = [f"{one.policy} {item.id}", f"đối tượng {one.group}" if one.group else "", until]
    told = ", ".join(part for part in parts if part)
    return (
        f"Đơn vị ghi ngày {day_text(one.entered_on)}: {told}: {grouped(one.amount)} đồng ({one.clause}; {one.source})."
    )

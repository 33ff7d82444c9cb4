"""``xkld support policies``: the rules of support, as far as they are known."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, Home, Today, day_or_none, workspace
from xkld.cli.show import Listing, Shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xkld.usecases.policies import RuleLine


def policies(
    policy: Annotated[str | None, typer.Argument(metavar="MÃ", help="Chỉ một chính sách.")] = None,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="NGÀY", help="Chỉ chính sách áp dụng cho việc phát sinh ngày này."),
    ] = None,
    item: Annotated[str | None, typer.Option("--item", help="Chỉ một nội dung, ví dụ language.")] = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Các chính sách hỗ trợ: nội dung, mức, đối tượng, điều khoản, hiệu lực, độ tin cậy.

    Ví dụ: xkld support policies --on 20/5/2025 --item language
    """
    from xkld.usecases import policies as rules

    found = rules.listing(workspace("support policies", home, today), policy, item, day_or_none(on))
    if json:
        show.data("xkld.support.policies/1", {"policies": _by_rule(found)})
        return
    show.listing(RULES, found, json=False)
    _note_what_is_missing(found)


def _by_rule(found: "Sequence[RuleLine]") -> list[dict[str, Any]]:
    """Each rule once, with those of its contents that were asked for."""
    rules = {line.policy.id: line for line in found}
    return [
        _rule_data(line) | {"items": [_item_data(one) for one in found if one.policy.id == code]}
        for code, line in rules.items()
    ]


def _rule_data(line: "RuleLine") -> dict[str, Any]:
    rule = line.policy
    return {
        "policy": rule.id,
        "name": rule.name,
        "basis": rule.basis,
        "in_force_from": rule.in_force_from,
        "in_force_to": rule.in_force_to,
        "standing": str(rule.standing(line.on)),
        "standing_on": line.on,
        "carried_over": rule.carried_over,
        "gives": str(rule.gives),
        "confidence": rule.confidence,
        "decide_within_working_days": rule.decide_within_working_days,
        "groups": rule.groups or None,
        "paid_by_others": rule.not_from_office_funds,
        "documents": rule.documents,
        "notes": rule.notes,
    }


def _item_data(line: "RuleLine") -> dict[str, Any]:
    one = line.item
    return {
        "item": one.id,
        "name": one.name,
        "kind": str(one.kind),
        "per": one.per,
        "cap": one.cap,
        "tiers": one.tiers,
        "share_percent": one.share_percent,
        "amount_known": not one.lacks_amount,
        "groups": one.only_groups or line.policy.groups or None,
        "for_whom": one.for_whom,
        "clause": one.clause or None,
        "basis": one.basis or line.policy.basis,
        "condition": one.condition,
        "confidence": line.policy.confidence_of(one),
    }


def _note_what_is_missing(found: "Sequence[RuleLine]") -> None:
    from xkld.domain.wording.rules import UNKNOWN, standing_text

    rules = {line.policy.id: line for line in found}
    for code, line in rules.items():
        show.note(f"{code}: {line.policy.name}; {standing_text(line.policy, line.on)}.")
        for told in line.policy.notes:
            show.note(f"  - {told}")
    if lacking := [f"{line.policy.id} {line.item.id}" for line in found if line.item.lacks_amount]:
        show.note(f"«{UNKNOWN}» không phải là 0 đồng: {len(lacking)} nội dung chưa chi được cho đến khi có mức.")
        show.note("Nhập mức: chép tệp chính sách vào data/policies/ của thư mục làm việc rồi điền cap theo văn bản.")
    if not found:
        show.note("Không có chính sách nào áp dụng cho ngày này.")


def _amount(line: "RuleLine") -> str:
    from xkld.domain.wording.rules import amount_text

    return amount_text(line.item)


def _per(line: "RuleLine") -> str:
    from xkld.domain.wording.rules import PER_NAMES, UNKNOWN

    return PER_NAMES.get(line.item.per or "", UNKNOWN)


def _groups(line: "RuleLine") -> str:
    from xkld.domain.wording.rules import groups_text

    return groups_text(line.policy, line.item)


def _days(line: "RuleLine") -> str:
    from xkld.domain.errors.rules import days_text

    return days_text(line.policy.in_force_from, line.policy.in_force_to)


def _confidence(line: "RuleLine") -> str:
    from xkld.domain.wording.rules import CONFIDENCE_NAMES

    return CONFIDENCE_NAMES[line.policy.confidence_of(line.item)]


RULES = Listing(
    "xkld.support.policies/1",
    "policies",
    "Chính sách hỗ trợ",
    (
        Shown("Chính sách", lambda line: line.policy.id),
        Shown("Mã", lambda line: line.item.id),
        Shown("Nội dung", lambda line: line.item.name),
        Shown("Mức (đồng)", _amount),
        Shown("Tính cho", _per),
        Shown("Đối tượng", _groups),
        Shown("Căn cứ", lambda line: line.policy.cited(line.item)),
        Shown("Hiệu lực", _days),
        Shown("Độ tin cậy", _confidence),
        Shown("Điều kiện", lambda line: line.item.condition or ""),
    ),
)

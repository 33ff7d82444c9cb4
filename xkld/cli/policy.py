"""``xkld support policies``: the rules of support, as far as they are known."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, DryRun, Home, Today, day_or_none, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.money import parse_amount
from xkld.domain.names import parse_text
from xkld.domain.notation import grouped

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
        "amount_known": line.amount_known,
        "entered": line.entered,
        "groups": one.only_groups or line.policy.groups or None,
        "for_whom": one.for_whom,
        "clause": one.clause or None,
        "basis": one.basis or line.policy.basis,
        "condition": one.condition,
        "confidence": line.policy.confidence_of(one),
    }


def _note_what_is_missing(found: "Sequence[RuleLine]") -> None:
    from xkld.domain.wording.rules import UNKNOWN, entered_text, standing_text

    rules = {line.policy.id: line for line in found}
    for code, line in rules.items():
        show.note(f"{code}: {line.policy.name}; {standing_text(line.policy, line.on)}.")
        for told in line.policy.notes:
            show.note(f"  - {told}")
    for line in found:
        for one in line.entered:
            show.note(entered_text(line.item, one))
    if lacking := [line for line in found if not line.amount_known]:
        show.note(f"«{UNKNOWN}» không phải là 0 đồng: {len(lacking)} nội dung chưa chi được cho đến khi có mức.")
        show.note("Nhập mức theo văn bản: xkld support amount MÃ NỘI_DUNG TIỀN --clause ... --source ...")
    if not found:
        show.note("Không có chính sách nào áp dụng cho ngày này.")


def _amount(line: "RuleLine") -> str:
    from xkld.domain.wording.rules import amount_text, amounts_text

    return amounts_text(line.entered) if line.entered else amount_text(line.item)


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

    return CONFIDENCE_NAMES["office" if line.entered else line.policy.confidence_of(line.item)]


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


def amount(
    policy: Annotated[str, typer.Argument(metavar="MÃ", help="Chính sách (xkld support policies).")],
    item: Annotated[str, typer.Argument(metavar="NỘI_DUNG", help="Mã nội dung hỗ trợ chưa có số liệu.")],
    money: Annotated[str, typer.Argument(metavar="TIỀN", help="Mức tối đa (đồng) cho một đơn vị tính.")],
    clause: Annotated[str, typer.Option("--clause", metavar="ĐIỀU_KHOẢN", help="Điều, khoản, văn bản quy định mức.")],
    source: Annotated[str, typer.Option("--source", help="Đọc ở đâu: bản sao, công văn, trang tin.")],
    group: Annotated[str | None, typer.Option("--group", help="Chỉ cho một đối tượng, ví dụ HN.")] = None,
    first: Annotated[str | None, typer.Option("--from", metavar="NGÀY", help="Áp dụng từ ngày.")] = None,
    last: Annotated[str | None, typer.Option("--to", metavar="NGÀY", help="Áp dụng đến hết ngày.")] = None,
    correct: Annotated[
        str | None, typer.Option("--correct", metavar="LÝ_DO", help="Sửa mức đã ghi sai, kèm lý do.")
    ] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi một lần mức hỗ trợ mà tệp chính sách chưa có số liệu, kèm điều khoản và nguồn.

    Số tiền trong ví dụ chỉ để minh họa.

    Ví dụ: xkld support amount ttlt09-2016 vocational 1.000.000 --group HN --clause "Điều 4 Quyết định 46/2015/QĐ-TTg"
    --source "bản sao văn bản tại đơn vị"
    """
    from xkld.usecases import office_amounts

    read = office_amounts.Reading(
        policy=policy,
        item=item,
        amount=parse_amount(money),
        clause=parse_text(clause, "điều khoản", longest=300),
        source=parse_text(source, "nguồn", longest=300),
        group=group,
        first=day_or_none(first),
        last=day_or_none(last),
        correct=None if correct is None else parse_text(correct, "lý do", longest=300),
    )
    entered = office_amounts.enter(workspace("support amount", home, today, dry_run=dry_run), read)
    what = show.tried_or("Đã ghi", dry_run=dry_run) if entered.changed else "Đã có, không đổi"
    show.say(f"{what}: {entered.item.name}, mức {grouped(read.amount)} đồng ({read.clause}; {read.source}).")

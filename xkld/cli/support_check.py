"""``xkld support check``: what somebody gets, does not get by which clause, does not get yet for lack of what."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, Home, PlanCode, Today, day_or_none, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.notation import day_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from xkld.domain.fund_choice import FundChoice
    from xkld.domain.verdicts import Verdict
    from xkld.usecases.support_checks import SupportCheck
    from xkld.usecases.support_money import Earlier


def check(
    worker: Annotated[int, typer.Argument(metavar="SỐ", max=MOST, help="Số của người lao động trong sổ.")],
    on: Annotated[str | None, typer.Option("--on", metavar="NGÀY", help="Ngày phát sinh (mặc định: hôm nay).")] = None,
    policy: Annotated[
        str | None, typer.Option("--policy", metavar="MÃ", help="Chỉ một chính sách (xkld support policies).")
    ] = None,
    item: Annotated[str | None, typer.Option("--item", help="Chỉ một nội dung, ví dụ language.")] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Một người được hỗ trợ gì vào một ngày: từng nội dung của từng chính sách, được, không hay chưa, vì sao.

    Dưới bảng là đề nghị đã ghi cho cùng nội dung, việc phải làm tiếp; nguồn kinh phí nào có thể chi và còn bao nhiêu.

    Ví dụ: xkld support check 6 --on 20/5/2025
    """
    from xkld.domain.verdicts import told_together
    from xkld.usecases import support_checks

    here = workspace("support check", home, today)
    found = support_checks.check(
        here, worker, support_checks.Question(day_or_none(on) or here.today, policy, item, plan)
    )
    if json:
        show.data("xkld.support.check/1", _data(found))
        return
    show.listing(VERDICTS, told_together(found.verdicts), json=False)
    _say(found)


def _say(found: "SupportCheck") -> None:
    from xkld.domain.wording.verdicts import best_text, shared_texts, summary

    show.note(f"{found.name} (số {found.worker}), ngày phát sinh {day_text(found.on)}: {summary(found.verdicts)}")
    for best in found.best.values():
        rivals = [one for one in found.verdicts if one.item.id == best.item.id and one is not best]
        show.note(best_text(best, rivals))
    for line in shared_texts(found.verdicts):
        show.note(line)
    for rule in found.open_rules:
        for text in (*rule.notes, *(f"hồ sơ: {document}" for document in rule.documents)):
            show.note(f"{rule.id}: {text}")
    for line in _money_texts(found):
        show.note(line)


def _money_texts(found: "SupportCheck") -> "Iterator[str]":
    """What was applied for before and what is typed next; out of which funds support may be paid."""
    from xkld.domain.wording.support_money import NO_FUNDS, application_text, choice_text, no_fund_text
    from xkld.usecases.support_money import received

    for one in found.applications:
        row = one.application
        yield application_text(row.number, row.item_name, received(row), row.decision, one.stands, one.clock)
    if found.money.unknown is not None:
        yield f"Chưa xem được nguồn kinh phí: {found.money.unknown.message} {found.money.unknown.hint}".strip()
    elif found.money.alone and not found.money.choices:
        yield NO_FUNDS
    yield from map(choice_text, found.money.choices)
    yield from map(no_fund_text, found.money.alone if found.money.choices else ())


def _data(found: "SupportCheck") -> dict[str, Any]:
    return {
        "worker": found.worker,
        "name": found.name,
        "on": found.on,
        "verdicts": [
            {
                "policy": one.policy.id,
                "item": one.item.id,
                "answer": str(one.answer),
                "group": one.group,
                "most": one.most,
                "clause": one.policy.cited(one.item),
                "confidence": one.policy.confidence_of(one.item),
                "condition": one.item.condition,
                "problems": [{"what": problem.what, "mend": problem.mend} for problem in (*one.problems, *one.shared)],
            }
            for one in found.verdicts
        ],
        "applications": [_application(one) for one in found.applications],
        "funds": [_fund(one) for one in found.money.choices],
        "best": {item: one.policy.id for item, one in found.best.items()},
    }


def _application(one: "Earlier") -> dict[str, Any]:
    row = one.application
    stands = {"step": str(one.clock.step), "due_on": one.clock.due_on, "rest": one.stands.rest}
    return {"number": row.number, "item": row.item, "asked": row.amount, "granted": row.granted, **stands}


def _fund(one: "FundChoice") -> dict[str, Any]:
    left = {"left": one.fund.left, "free": one.fund.free, "short": [name for name, _ in one.short]}
    return {"fund": one.fund.code, "basis": one.basis, "policies": one.rules, **left}


def _words(name: str) -> "Callable[[tuple[Verdict, int]], str]":
    """A column in words that are loaded when it is shown."""

    def shown(line: "tuple[Verdict, int]") -> str:
        from xkld.domain.wording import verdicts

        return str(getattr(verdicts, name)(*line))

    return shown


VERDICTS = Listing(
    "xkld.support.check/1",
    "verdicts",
    "Quyền lợi hỗ trợ",
    (
        Shown("Chính sách", lambda line: line[0].policy.id),
        Shown("Nội dung", _words("item_text")),
        Shown("Kết luận", _words("answer_text")),
        Shown("Đối tượng", lambda line: line[0].group or ""),
        Shown("Mức (đồng)", _words("most_text")),
        Shown("Căn cứ", _words("law_text")),
        Shown("Vì sao, còn thiếu gì", _words("why_text")),
        Shown("Độ tin cậy", _words("confidence_text")),
    ),
)

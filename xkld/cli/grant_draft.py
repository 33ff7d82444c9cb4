"""``xkld support draft``: the decision that grants applications, written to be checked, numbered and signed."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.application import Numbers
from xkld.cli.options import Home, PlanCode, Purpose, Today, workspace
from xkld.domain.money import parse_amount
from xkld.domain.notation import grouped


def draft(
    numbers: Numbers,
    amount: Annotated[
        str | None, typer.Option("--amount", metavar="TIỀN", help="Mức duyệt khi khác số xin (một đề nghị).")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="TỆP", help="Tệp .docx; mặc định out/quyet-dinh-ho-tro-SỐ.docx."),
    ] = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """Soạn dự thảo quyết định hỗ trợ kèm danh sách cho các đề nghị đủ hồ sơ, chưa quyết định; không ghi gì vào đề nghị.

    Xét như khi duyệt: sai chính sách, thiếu hồ sơ hay nguồn không đủ thì báo và không soạn. Thẩm quyền, số, ngày để
    trống.

    Ví dụ: xkld support draft 1 2 --out quyet-dinh.docx
    """
    from xkld.cli.handed_out import handed_out
    from xkld.usecases import grant_drafts

    here = workspace("support draft", home, today)
    wish = grant_drafts.Wish(numbers, None if amount is None else parse_amount(amount), out, purpose)
    written, done = grant_drafts.draft(here, plan, wish)
    handed_out(written)
    _say(done)


def _say(done: Any) -> None:
    from xkld.domain.wording.amounts_in_words import amount_in_words
    from xkld.domain.wording.rules import CONFIDENCE_NAMES

    case = done.case
    show.say(f"Dự thảo: {case.people} người, {len(case.lines)} nội dung, {grouped(case.amount)} đồng.")
    show.note(f"Bằng chữ: {amount_in_words(case.amount)}.")
    for sure in dict.fromkeys(rule.confidence_of(item) for rule, item in done.used):
        names = ", ".join(dict.fromkeys(item.name for rule, item in done.used if rule.confidence_of(item) == sure))
        show.note(f"Mức hỗ trợ {CONFIDENCE_NAMES[sure]}: {names}.")
    for condition in dict.fromkeys(item.condition for _, item in done.used if item.condition):
        show.note(f"Điều kiện: {condition}.")
    show.note("Điền những chỗ [...]; ký rồi thì ghi: xkld support approve SỐ... --decision SỐ --on NGÀY")


VERBS: dict[str, Callable[..., Any]] = {"draft": draft}

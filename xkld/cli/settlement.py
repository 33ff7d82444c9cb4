"""``xkld support settle`` and ``xkld support settlements``: what was paid, handed in once, signed for and summed up."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, DryRun, Home, PlanCode, Purpose, Today, day_or_none, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.dates import parse_date
from xkld.domain.errors import WrongWords
from xkld.domain.names import parse_numbered
from xkld.domain.notation import grouped, kept_day
from xkld.domain.table import Kind

SETTLEMENTS = Listing(
    "xkld.support.settlements/1",
    "settlements",
    "Quyết toán kinh phí hỗ trợ",
    (
        Shown("Số", lambda one: str(one.number), Kind.COUNT),
        Shown("Nguồn", lambda one: one.fund),
        Shown("Văn bản", lambda one: one.paper),
        Shown("Ngày", lambda one: kept_day(one.on)),
        Shown("Từ ngày", lambda one: kept_day(one.first_on)),
        Shown("Đến hết ngày", lambda one: kept_day(one.last_on)),
        Shown("Số khoản", lambda one: one.lines, Kind.COUNT),
        Shown("Số tiền (đồng)", lambda one: one.amount, Kind.MONEY),
    ),
)


def settle(
    fund: Annotated[str, typer.Argument(metavar="NGUỒN", help="Mã nguồn kinh phí (xkld fund show).")],
    first: Annotated[str, typer.Option("--from", metavar="NGÀY", help="Chi từ ngày này.")],
    last: Annotated[str, typer.Option("--to", metavar="NGÀY", help="Chi đến hết ngày này.")],
    number: Annotated[
        str | None, typer.Option("--number", metavar="SỐ", help="Số văn bản quyết toán; không nêu thì chỉ lập dự thảo.")
    ] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="NGÀY", help="Ngày văn bản quyết toán.")] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="TỆP", help="Danh sách để ký, tệp .docx hoặc .xlsx.")
    ] = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
    dry_run: DryRun = False,
) -> None:
    """Lập danh sách quyết toán các khoản chi hỗ trợ của một nguồn: cộng theo phường, xã, tổng bằng số và bằng chữ.

    Có --number và --on thì ghi các khoản đó là đã quyết toán, mỗi khoản một lần; gõ lại cùng số thì in lại đúng danh
    sách đó. Khoản hoàn sau khi quyết toán nằm trong lần quyết toán sau, số âm.

    Ví dụ: xkld support settle social-security --from 01/01/2025 --to 31/5/2025 --out quyet-toan.docx
    """
    from xkld.usecases import settling

    if (number is None) != (on is None):
        raise WrongWords("--number và --on đi cùng nhau.", "Chưa có văn bản thì bỏ cả hai để lập dự thảo")
    here = workspace("support settle", home, today, dry_run=dry_run)
    paper = None if number is None else parse_numbered(number, "số văn bản")
    wish = settling.Wish(fund, parse_date(first), parse_date(last), paper, day_or_none(on), purpose)
    done = settling.settle(here, plan, wish)
    if out is not None and not dry_run:
        from xkld.cli.handed_out import handed_out

        handed_out(settling.write(here, done, out, purpose), json=json)
    if json:
        show.data(
            "xkld.support.settle/1", {"dry_run": dry_run, "new": done.changed, "people": done.people, **_data(done)}
        )
        return
    _say(done, paper, dry_run=dry_run)


def settlements(plan: PlanCode = None, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Các lần quyết toán đã ghi.

    Ví dụ: xkld support settlements
    """
    from xkld.usecases import settlement_lists

    found = settlement_lists.listing(workspace("support settlements", home, today), plan)
    show.listing(SETTLEMENTS, found, json=json)


def _data(done: Any) -> dict[str, Any]:
    return {"fund": done.case.fund, "amount": done.case.amount, "lines": done.case.lines}


def _say(done: Any, paper: str | None, *, dry_run: bool) -> None:
    from xkld.domain.wording.amounts_in_words import amount_in_words

    case = done.case
    told = f"{len(case.lines)} dòng, {done.people} người, {grouped(case.amount)} đồng"
    if paper is None:
        show.say(f"Dự thảo, chưa ghi: {told}.")
        show.note("Có văn bản thì ghi thêm --number SỐ --on NGÀY")
    elif done.changed:
        show.say(f"{show.tried_or(f'Đã ghi quyết toán {paper}', dry_run=dry_run)}: {told}.")
    else:
        show.say(f"Đã có, không đổi (quyết toán {paper}): {told}.")
    show.note(f"Bằng chữ: {amount_in_words(case.amount)}.")


VERBS: dict[str, Callable[..., Any]] = {"settle": settle, "settlements": settlements}

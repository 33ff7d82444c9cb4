"""``xkld log``: what was written, by whom, when."""

from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, Home, PlanCode, Today, moment_text, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker_printing import known_as
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Kind

if TYPE_CHECKING:
    from xkld.usecases.history import ChangesTold, OperationTold
    from xkld.usecases.workspace import Workspace

FEW, MANY = 20, 200
ABOUT = ("worker", "payment", "since-report")


def log(
    what: Annotated[
        str | None,
        typer.Argument(metavar="GÌ", help="Số của lần ghi; hoặc worker, payment kèm SỐ; hoặc since-report."),
    ] = None,
    number: Annotated[
        int | None, typer.Argument(metavar="SỐ", min=1, max=MOST, help="Số người lao động, số khoản chi.")
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, max=MOST, metavar="N", help="Nhiều nhất bao nhiêu dòng.")
    ] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Nhật ký: ai đã ghi gì, lúc nào; của một lần ghi, một người, một khoản chi; từ báo cáo đã gửi đến nay.

    Số CCCD luôn được che.

    Ví dụ: xkld log worker 17
    """
    here = workspace("log", home, today)
    if what is None:
        _operations(here, limit or FEW, json=json)
    elif what.isdecimal() and number is None:
        _operation(here, int(what), limit or MANY, json=json)
    elif what == "since-report" and number is None:
        _since_report(here, plan, limit or MANY, json=json)
    elif what in {"worker", "payment"} and number is not None:
        _about(here, what, number, limit or MANY, json=json)
    else:
        from xkld.domain.errors.undoing import unknown_log

        raise unknown_log()


def _operations(here: "Workspace", limit: int, *, json: bool) -> None:
    from xkld.usecases import history

    found, total = history.last_operations(here, limit)
    show.listing(_operations_listing(), found, json=json)
    _say_more(len(found), total, json=json)


def _operation(here: "Workspace", number: int, limit: int, *, json: bool) -> None:
    from xkld.domain.wording.log_names import command_name
    from xkld.usecases import history

    told, changes = history.operation(here, number, limit)
    if json:
        show.data("xkld.log.operation/1", {"operation": told, "changes": changes.changes, "more": changes.more})
        return
    show.note(
        f"Lần ghi {told.number}: {command_name(told.command)}, {moment_text(told.at)}, {told.person} ({told.machine})."
    )
    for line in (_undoing_text(told), f"Lý do: {told.reason}" if told.reason else ""):
        if line:
            show.note(line)
    _changes(changes, json=False)


def _about(here: "Workspace", what: str, number: int, limit: int, *, json: bool) -> None:
    from xkld.usecases import history

    ask = history.of_worker if what == "worker" else history.of_payment
    _changes(ask(here, known_as(here, number) if what == "worker" else number, limit), json=json)


def _since_report(here: "Workspace", plan: str | None, limit: int, *, json: bool) -> None:
    from xkld.domain.dates import parse_date
    from xkld.domain.wording.labels import REPORT_NAMES
    from xkld.usecases import history

    found = history.since_report(here, plan, limit)
    if json:
        show.data("xkld.log.since-report/1", found)
        return
    if found.report is None:
        show.say(f"Kế hoạch {found.plan} chưa có báo cáo nào được ghi là đã gửi.")
        return
    sent = day_text(parse_date(found.report.sent_on))
    show.note(f"Từ khi gửi {REPORT_NAMES[found.report.form]} {found.report.period} ngày {sent}:")
    show.listing(_operations_listing(), found.operations, json=False)
    _say_more(len(found.operations), found.total, json=False)


def _changes(found: "ChangesTold", *, json: bool) -> None:
    show.listing(_changes_listing(), found.changes, json=json)
    _say_more(len(found.changes), len(found.changes) + found.more, json=json)


def _say_more(shown: int, total: int, *, json: bool) -> None:
    if shown < total and not json:
        show.note(f"Còn {grouped(total - shown)} dòng nữa: --limit {total}")


def _operations_listing() -> Listing:
    from xkld.domain.wording.log_names import command_name

    return Listing(
        "xkld.log/1",
        "operations",
        "Nhật ký",
        (
            Shown("Lần ghi", lambda one: str(one.number)),
            Shown("Lúc", lambda one: moment_text(one.at)),
            Shown("Người", lambda one: one.person),
            Shown("Việc", lambda one: command_name(one.command)),
            Shown("Thay đổi", lambda one: one.changed),
            Shown("Hoàn tác", _undoing_text),
            Shown("Lý do", lambda one: one.reason or ""),
        ),
    )


def _changes_listing() -> Listing:
    from xkld.domain.wording.log_names import command_name

    return Listing(
        "xkld.log.changes/1",
        "changes",
        "Thay đổi",
        (
            Shown("Lần ghi", lambda one: str(one.operation)),
            Shown("Lúc", lambda one: moment_text(one.at)),
            Shown("Người", lambda one: one.person),
            Shown("Việc", lambda one: command_name(one.command)),
            Shown("Nội dung", lambda one: one.text, Kind.TEXT),
        ),
    )


def _undoing_text(one: "OperationTold") -> str:
    parts = (
        f"hoàn tác lần ghi {one.undoes}" if one.undoes else "",
        f"đã hoàn tác ở lần ghi {one.undone_by}" if one.undone_by else "",
    )
    return "; ".join(part for part in parts if part)

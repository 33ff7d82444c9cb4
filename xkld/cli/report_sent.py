"""``xkld report send``, ``list``, ``diff``: which reports went out with which figures, and what they would be now."""

from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import Agreed, AsJson, DryRun, Home, PlanCode, Today, day_or_none, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.dates import parse_date
from xkld.domain.names import parse_numbered, parse_text
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Kind
from xkld.domain.wording.labels import REPORT_NAMES

if TYPE_CHECKING:
    from xkld.domain.table import Value
    from xkld.usecases.sending import Listed

_LONGEST = 1000
PeriodWord = Annotated[str, typer.Argument(metavar="KỲ", help="2025-Q2: báo cáo quý; 2025-H1: 6 tháng; 2025: năm.")]


def send(
    period: PeriodWord,
    number: Annotated[str | None, typer.Option("--number", metavar="SỐ", help="Số, ký hiệu văn bản.")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="NGÀY", help="Ngày gửi (mặc định: hôm nay).")] = None,
    to: Annotated[str | None, typer.Option("--to", help="Nơi nhận (mặc định: theo kế hoạch).")] = None,
    reason: Annotated[str | None, typer.Option("--reason", help="Lý do gửi lại bản sửa.")] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    agreed: Agreed = False,
    dry_run: DryRun = False,
    json: AsJson = False,
) -> None:
    """Ghi là báo cáo đã gửi: giữ nguyên số liệu như khi gửi, để sau này so được.

    Số liệu đã đổi sau lần gửi trước thì gửi bản sửa bằng --yes --reason; cả hai bản đều được giữ.

    Ví dụ: xkld report send 2025-Q2 --number 12/BC-UBND --on 18/6/2025
    """
    from xkld.usecases import sending

    here = workspace("report send", home, today, dry_run=dry_run)
    wish = sending.Wish(
        number=None if number is None else parse_numbered(number, "số văn bản"),
        on=day_or_none(on),
        to=None if to is None else parse_text(to, "nơi nhận", longest=_LONGEST),
        reason=None if reason is None else parse_text(reason, "lý do", longest=_LONGEST),
        agreed=agreed,
    )
    done = sending.send(here, plan, period, wish)
    if json:
        show.data("xkld.report.send/1", done)
        return
    what = f"{REPORT_NAMES[done.sending.form]} {done.sending.period}"
    sent_on = day_text(parse_date(done.sending.sent_on))
    if done.known:
        show.say(f"Đã ghi từ trước: {what} gửi ngày {sent_on}, số liệu nay không khác.")
        return
    corrected = f", bản sửa {grouped(len(done.corrected))} ô" if done.corrected else ""
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)}: {what} gửi ngày {sent_on}{corrected}.")
    show.note(f"Nơi nhận: {done.sending.recipient}.")


def list_(home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Các báo cáo đã gửi, và số liệu nay có còn như khi gửi không.

    Ví dụ: xkld report list
    """
    from xkld.usecases import sending

    found = sending.listing(workspace("report list", home, today))
    show.listing(SENT, found, json=json)
    show.note(f"{len(found)} lần gửi." if found else "Chưa có báo cáo nào ghi là đã gửi (xkld report send).")


def diff(
    period: PeriodWord,
    sent: Annotated[
        int | None, typer.Option("--sent", metavar="SỐ", help="Số lần gửi (xkld report list); mặc định lần cuối.")
    ] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """So báo cáo như đã gửi với số liệu nay, từng ô.

    Ví dụ: xkld report diff 2025-Q1
    """
    from xkld.usecases import sending

    found = sending.compare(workspace("report diff", home, today), plan, period, sent)
    if json:
        show.data("xkld.report.diff/1", found)
        return
    what = f"{REPORT_NAMES[found.sent.form]} {found.sent.period} gửi ngày {day_text(parse_date(found.sent.sent_on))}"
    if found.cells:
        show.listing(CELLS, found.cells, json=False)
    show.note(f"{what}: {_state(found.sent)}.")


def _state(one: "Listed") -> str:
    if one.changed is None:
        return "đã gửi lại bản sửa"
    return f"số liệu nay khác: {grouped(one.changed)} ô" if one.changed else "số liệu như đã gửi"


def _value(value: "Value | None") -> "Value":
    return "không có" if value is None else value


SENT = Listing(
    "xkld.report.list/1",
    "reports",
    "Báo cáo đã gửi",
    (
        Shown("Số", lambda one: one.id, Kind.COUNT),
        Shown("Báo cáo", lambda one: f"{REPORT_NAMES[one.form]} {one.period}"),
        Shown("Kế hoạch", lambda one: one.plan),
        Shown("Ngày gửi", lambda one: day_text(parse_date(one.sent_on))),
        Shown("Số văn bản", lambda one: one.number or ""),
        Shown("Nơi nhận", lambda one: one.recipient),
        Shown("Lý do gửi lại", lambda one: one.reason or ""),
        Shown("Nay", _state),
    ),
)
CELLS = Listing(
    "xkld.report.diff/1",
    "cells",
    "Các ô khác với báo cáo đã gửi",
    (
        Shown("Bảng", lambda one: one.table),
        Shown("Dòng", lambda one: one.row),
        Shown("Cột", lambda one: one.column),
        Shown("Đã gửi", lambda one: _value(one.sent), Kind.COUNT),
        Shown("Nay", lambda one: _value(one.now), Kind.COUNT),
    ),
)

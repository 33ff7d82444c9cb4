"""``xkld activity`` and ``xkld inspection``: work done, as the report needs it."""

from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.enterprise import note_licences
from xkld.cli.options import AsJson, DryRun, Home, PlanCode, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.names import parse_text
from xkld.domain.notation import day_text
from xkld.domain.table import Kind, Mark
from xkld.domain.wording.labels import ACTIVITY_NAMES, INSPECTION_NAMES

On = Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày thực hiện.")]
What = Annotated[str, typer.Option("--what", help="Nội dung.")]
Times = Annotated[int, typer.Option("--times", max=100_000, help="Số lần, số buổi, số tin bài, số vụ.")]
Again = Annotated[
    bool, typer.Option("--again", help="Sổ đã có đúng như vậy nhưng đây là một lần khác: ghi thêm một dòng nữa.")
]

ACTIVITIES = Listing(
    "xkld.activity.list/1",
    "activities",
    "Hoạt động",
    (
        Shown("Số", lambda one: one.number, Kind.COUNT),
        Shown("Ngày", lambda one: day_text(parse_date(one.on_date))),
        Shown("Loại", lambda one: ACTIVITY_NAMES[one.kind]),
        Shown("Đơn vị", lambda one: one.unit or "toàn địa bàn"),
        Shown("Số lần", lambda one: one.times, Kind.COUNT),
        Shown("Lượt người", lambda one: Mark.NO_DATA if one.participants is None else one.participants, Kind.COUNT),
        Shown("Nội dung", lambda one: one.what),
        Shown("Doanh nghiệp", lambda one: one.sender or ""),
    ),
)
INSPECTIONS = Listing(
    "xkld.inspection.list/1",
    "inspections",
    "Thanh tra, kiểm tra, đơn thư",
    (
        Shown("Số", lambda one: one.number, Kind.COUNT),
        Shown("Ngày", lambda one: day_text(parse_date(one.on_date))),
        Shown("Loại", lambda one: INSPECTION_NAMES[one.kind]),
        Shown("Số vụ", lambda one: one.times, Kind.COUNT),
        Shown("Có vi phạm", lambda one: one.findings, Kind.COUNT),
        Shown("Đã giải quyết", lambda one: one.settled, Kind.COUNT),
        Shown("Nội dung", lambda one: one.what),
    ),
)


def add(
    kind: Annotated[str, typer.Option("--kind", help=f"Loại: {', '.join(ACTIVITY_NAMES)}.")],
    on: On,
    what: What,
    unit: Annotated[str | None, typer.Option("--unit", help="Phường, xã (bỏ trống: toàn địa bàn).")] = None,
    times: Times = 1,
    people: Annotated[int | None, typer.Option("--people", min=0, max=10_000_000, help="Số lượt người dự.")] = None,
    enterprise: Annotated[str | None, typer.Option("--enterprise", help="Doanh nghiệp cùng tham gia.")] = None,
    again: Again = False,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi một hoạt động: tư vấn, hội nghị, tuyên truyền, làm việc với doanh nghiệp...

    Ghi lại đúng như đã ghi thì không thêm; hai buổi giống nhau trong một ngày thì khác ở --what, hoặc thêm --again.

    Ví dụ: xkld activity add --kind counselling --on 12/5/2025 --people 45 --what "Tư vấn ở khu phố 3"
    """
    from xkld.usecases import work

    done = work.Done(
        kind=parse_word("loại hoạt động", kind, ACTIVITY_NAMES),
        on=parse_date(on),
        what=parse_text(what, "nội dung", longest=500),
        unit=unit,
        times=times,
        participants=people,
        sender=None if enterprise is None else parse_text(enterprise, "tên doanh nghiệp"),
    )
    here = workspace("activity add", home, today, dry_run=dry_run)
    noted = work.add_activity(here, plan, done, again=again)
    if not noted.is_new:
        show.say(_known("hoạt động số", noted.number))
        return
    show.say("Chạy thử, chưa ghi." if dry_run else f"Đã ghi hoạt động số {noted.number}: {ACTIVITY_NAMES[done.kind]}.")
    note_licences(noted.licences)


def list_(plan: PlanCode = None, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Các hoạt động đã ghi.

    Ví dụ: xkld activity list
    """
    from xkld.usecases import office_lists

    found = office_lists.activities(workspace("activity list", home, today), plan)
    show.listing(ACTIVITIES, found, json=json)


def add_inspection(
    kind: Annotated[str, typer.Option("--kind", help="inspection (thanh tra, kiểm tra) hoặc complaint (đơn thư).")],
    on: On,
    what: What,
    times: Times = 1,
    findings: Annotated[int, typer.Option("--findings", min=0, help="Số cuộc có vi phạm.")] = 0,
    settled: Annotated[int, typer.Option("--settled", min=0, help="Số đơn thư đã giải quyết.")] = 0,
    again: Again = False,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi số cuộc thanh tra, kiểm tra hoặc số đơn thư, phản ánh.

    Ghi lại đúng như đã ghi thì không thêm; hai lần giống nhau trong một ngày thì khác ở --what, hoặc thêm --again.

    Ví dụ: xkld inspection add --kind complaint --on 20/5/2025 --times 1 --settled 1 --what "Phản ánh thu tiền sai"
    """
    from xkld.usecases import work

    inspected = work.Inspected(
        kind=parse_word("loại", kind, INSPECTION_NAMES),
        on=parse_date(on),
        what=parse_text(what, "nội dung", longest=500),
        times=times,
        findings=findings,
        settled=settled,
    )
    noted = work.add_inspection(workspace("inspection add", home, today, dry_run=dry_run), plan, inspected, again=again)
    if not noted.is_new:
        show.say(_known("số", noted.number))
        return
    show.say("Chạy thử, chưa ghi." if dry_run else f"Đã ghi số {noted.number}: {INSPECTION_NAMES[inspected.kind]}.")


def _known(what: str, number: int) -> str:
    return f"Sổ đã ghi đúng như vậy ở {what} {number}, không ghi thêm; là một lần khác thì thêm --again."


def list_inspections(plan: PlanCode = None, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Các cuộc thanh tra, kiểm tra và đơn thư đã ghi.

    Ví dụ: xkld inspection list
    """
    from xkld.usecases import office_lists

    found = office_lists.inspections(workspace("inspection list", home, today), plan)
    show.listing(INSPECTIONS, found, json=json)

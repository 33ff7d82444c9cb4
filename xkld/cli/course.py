"""``xkld course``: courses before departure and who goes to them."""

from collections.abc import Callable
from typing import Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, DryRun, Home, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.names import parse_text
from xkld.domain.notation import kept_day
from xkld.domain.table import Kind

Number = Annotated[int, typer.Argument(metavar="KHÓA", max=MOST, help="Số khóa học (xkld course list).")]
CourseKind = Annotated[str, typer.Option("--kind", metavar="LOẠI", help="Loại: language, skill, orientation.")]


def kind_name(code: str) -> str:
    """What a kind of course is called."""
    from xkld.domain.wording.courses import COURSE_NAMES

    return COURSE_NAMES[code]


def _kind(text: str) -> str:
    from xkld.domain.wording.courses import COURSE_NAMES, KIND

    return parse_word(KIND, text, COURSE_NAMES)


COURSES = Listing(
    "xkld.course.list/1",
    "courses",
    "Khóa học",
    (
        Shown("Số", lambda one: str(one.number), Kind.COUNT),
        Shown("Loại", lambda one: kind_name(one.kind)),
        Shown("Tên", lambda one: one.name),
        Shown("Cơ sở", lambda one: one.provider or ""),
        Shown("Nơi học", lambda one: one.place or ""),
        Shown("Từ ngày", lambda one: kept_day(one.first_on)),
        Shown("Đến ngày", lambda one: kept_day(one.last_on)),
        Shown("Số giờ", lambda one: "" if one.hours is None else one.hours, Kind.COUNT),
        Shown("Học viên", lambda one: one.members, Kind.COUNT),
        Shown("Đã ghi số ngày", lambda one: one.told, Kind.COUNT),
        Shown("Có chứng nhận", lambda one: one.certified, Kind.COUNT),
    ),
)
WHO = (
    Shown("Số", lambda one: str(one.worker), Kind.COUNT),
    Shown("Họ và tên", lambda one: one.name),
    Shown("Năm sinh", lambda one: str(one.birth_year)),
    Shown("Thường trú", lambda one: one.unit),
)
MEMBERS = Listing(
    "xkld.course.show/1",
    "members",
    "Học viên",
    (
        *WHO,
        Shown("Số ngày có mặt", lambda one: "chưa ghi" if one.days is None else str(one.days), Kind.COUNT),
        Shown("Số ngày đã điểm danh", lambda one: str(one.called) if one.called else "", Kind.COUNT),
        Shown("Chứng nhận ngày", lambda one: kept_day(one.certified_on)),
    ),
)


def add(
    kind: CourseKind,
    name: Annotated[str, typer.Option("--name", help="Tên khóa học, ví dụ «Tiếng Nhật N5».")],
    first: Annotated[str, typer.Option("--from", metavar="NGÀY", help="Ngày khai giảng.")],
    last: Annotated[str, typer.Option("--to", metavar="NGÀY", help="Ngày bế giảng.")],
    provider: Annotated[str | None, typer.Option("--provider", help="Cơ sở đào tạo, doanh nghiệp tổ chức.")] = None,
    place: Annotated[str | None, typer.Option("--place", help="Nơi học.")] = None,
    hours: Annotated[int | None, typer.Option("--hours", min=1, max=10_000, help="Số giờ, số tiết.")] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi một khóa học trước khi đi; khóa cùng loại, tên, ngày khai giảng thì không ghi lần nữa.

    Loại: language (ngoại ngữ), skill (nghề, kỹ năng nghề), orientation (giáo dục định hướng).

    Ví dụ: xkld course add --kind orientation --name "Định hướng đi Nhật Bản" --from 02/6/2025 --to 06/6/2025
    """
    from xkld.usecases import course_writing

    told = course_writing.NewCourse(
        kind=_kind(kind),
        name=parse_text(name, "tên khóa học"),
        first=parse_date(first),
        last=parse_date(last),
        provider=None if provider is None else parse_text(provider, "cơ sở đào tạo"),
        place=None if place is None else parse_text(place, "nơi học"),
        hours=hours,
    )
    added = course_writing.add(workspace("course add", home, today, dry_run=dry_run), told)
    if added.known:
        show.say(f"Sổ đã có khóa học này (số {added.number}), không ghi thêm.")
        return
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)} khóa học số {added.number}.")
    show.note(f"Ghi danh: xkld course enrol {added.number} SỐ SỐ...")


def list_(
    kind: Annotated[str | None, typer.Option("--kind", metavar="LOẠI", help="Chỉ một loại.")] = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Các khóa học, khóa mới nhất ở trên, và bao nhiêu người đã có số ngày có mặt, chứng nhận.

    Ví dụ: xkld course list --kind orientation
    """
    from xkld.usecases import courses

    found = courses.listing(workspace("course list", home, today), None if kind is None else _kind(kind))
    show.listing(COURSES, found, json=json)
    show.note(f"{len(found)} khóa học." if found else "Chưa ghi khóa học nào: xkld course add.")


def enrol(
    number: Number,
    workers: Annotated[list[int], typer.Argument(metavar="SỐ...", max=MOST, help="Số của người lao động trong sổ.")],
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi danh nhiều người vào một khóa học; người đã có tên thì không ghi lần nữa.

    Ví dụ: xkld course enrol 1 36 38 39
    """
    from xkld.usecases import course_writing

    done = course_writing.enrol(workspace("course enrol", home, today, dry_run=dry_run), number, workers)
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)}: {done.new} mới, {done.known} đã có.")


VERBS: dict[str, Callable[..., Any]] = {"add": add, "enrol": enrol, "list": list_}

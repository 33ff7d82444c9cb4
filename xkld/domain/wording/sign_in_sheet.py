"""The sheet on which everybody in a course signs for each day: a page for a week."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.notation import day_text
from xkld.domain.report import Closing, Letterhead, Report, Section
from xkld.domain.table import Column, Kind, Row, Table
from xkld.domain.wording.courses import COURSE_NAMES

TITLE = "DANH SÁCH ĐIỂM DANH"
_WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
_WHO = {
    "place": "TT",
    "number": "Số",
    "name": "Họ và tên",
    "birth_year": "Năm sinh",
    "unit": "Thường trú",
}


@dataclass(frozen=True, slots=True)
class Attendant:
    """Somebody who signs: the number in the book, the name, the year of birth, where from."""

    number: int
    name: str
    birth_year: int
    unit: str


@dataclass(frozen=True, slots=True)
class SignInCase:
    """A course whose sheet is printed: ``pages`` are the days of each page, ``attendants`` in the order of names."""

    number: int
    kind: str
    name: str
    first: date
    last: date
    provider: str | None
    place: str | None
    issuer: tuple[str, ...]
    attendants: Sequence[Attendant]
    pages: Sequence[Sequence[date]]


def sign_in_sheet(case: SignInCase) -> Report:
    """The sheet: who signs, on which days, for which course."""
    tables = tuple(_page(case, at, days) for at, days in enumerate(case.pages, start=1))
    first, *others = (Section("", one.title, table=one.key) for one in tables)
    return Report(
        form="attendance",
        name=f"diem-danh-{case.number}",
        period=str(case.number),
        letterhead=Letterhead(
            above=None,
            issuer=case.issuer,
            number=f"Khóa học số {case.number}",
            place_and_date=about_text(case),
            kind=TITLE,
            subject=(f"Khóa {COURSE_NAMES[case.kind]}: {case.name}",),
            to=(),
        ),
        opening=(),
        sections=(replace(first, parts=tuple(others)),),
        last_words="",
        closing=Closing((), "", ()),
        annex_title="",
        annex_subtitle="",
        tables=tables,
        figures_to="",
    )


def about_text(case: SignInCase) -> str:
    """When the course is, who holds it, where."""
    return "; ".join(filter(None, (days_text((case.first, case.last)), case.provider, case.place)))


def days_text(days: Sequence[date]) -> str:
    """From the first of some days to the last."""
    if days[0] == days[-1]:
        return f"Ngày {day_text(days[0])}"
    return f"Từ ngày {day_text(days[0])} đến ngày {day_text(days[-1])}"


def pages_of_a_book(case: SignInCase) -> tuple[Table, ...]:
    """The pages as tables that stand by themselves, each with the course above it."""
    whole = sign_in_sheet(case)
    head = f"{TITLE} - {whole.letterhead.subject[0]}"
    return tuple(
        replace(one, title=head, span="; ".join(filter(None, (days_text(days), case.provider, case.place))))
        for one, days in zip(whole.tables, case.pages, strict=True)
    )


def page_names(case: SignInCase) -> tuple[str, ...]:
    """The names of the sheets of a workbook, a page each."""
    return tuple(f"Tuần {at}" for at in range(1, len(case.pages) + 1)) if len(case.pages) > 1 else ("Điểm danh",)


def selection(number: int, days: Sequence[date]) -> str:
    """What the register of exports says of a sheet."""
    return f"danh sách điểm danh khóa học số {number}, {day_text(days[0])} - {day_text(days[-1])}"


def _page(case: SignInCase, at: int, days: Sequence[date]) -> Table:
    """A page: its days as the title, with the course where it is not the first."""
    told = days_text(days)
    title = told if at == 1 else f"{case.name}: {told[:1].lower()}{told[1:]}"
    who = tuple(Column(one, head, Kind.TEXT) for one, head in _WHO.items())
    signed = tuple(
        Column(f"day{day}", f"{_WEEKDAYS[one.weekday()]} {day_text(one)}", Kind.BLANK)
        for day, one in enumerate(days, start=1)
    )
    rows = tuple(
        Row((str(place), str(one.number), one.name, str(one.birth_year), one.unit, *("" for _ in days)))
        for place, one in enumerate(case.attendants, start=1)
    )
    return Table(f"page{at}", None, title, "", (*who, *signed), rows, None, "")

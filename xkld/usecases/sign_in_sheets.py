"""The sheet on which everybody in a course signs, written as a document or as a workbook."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from xkld.domain.collation import name_order
from xkld.domain.course_days import all_days, pages, taught
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import courses as errors
from xkld.domain.exports import Identity, Leaving
from xkld.domain.templates import SIGN_IN_SHEET
from xkld.domain.wording import sign_in_sheet as words
from xkld.domain.wording.sign_in_sheet import Attendant, SignInCase
from xkld.render.table_book import table_book
from xkld.store import attendance, courses, erasures, exports
from xkld.store.book import Connection
from xkld.store.courses import CourseRow
from xkld.usecases import templates
from xkld.usecases.courses import known_course
from xkld.usecases.current_plan import office
from xkld.usecases.handing_out import HandedOut, Outgoing, hand_out, read_purpose
from xkld.usecases.registration_rules import calendar
from xkld.usecases.workspace import Workspace

_WORD = ".docx"
_KINDS = (_WORD, ".xlsx")
_MOST_LINES = 5_000
"""Names on all pages together; a document of more takes minutes and is never printed at once."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which days of a course are wanted, None: from its first, to its last; whether days off are."""

    first: date | None
    last: date | None
    every_day: bool


@dataclass(frozen=True, slots=True)
class SignIn:
    """A sheet that was written: for how many people, days and pages; ``unknown_years`` have no known days off."""

    people: int
    days: int
    pages: int
    unknown_years: tuple[int, ...]


def write(
    workspace: Workspace, number: int, wish: Wish, out: Path | None, purpose: str | None
) -> tuple[HandedOut, SignIn]:
    """Write the sheet to sign on: as Word, or as a workbook when the name says so.

    Raises ``InputRefused`` when there is no such course, nobody is in it, the days are none of it or too many for one
    file, or the file is of another kind.
    """
    path = out or workspace.out / f"diem-danh-{number}{_WORD}"
    what_for = read_purpose(purpose, full_id=False)
    days_off = calendar(workspace)
    with workspace.reading() as book:
        course = known_course(book, number)
        problems = [] if path.suffix.lower() in _KINDS else [errors.sheet_of_another_kind(path.name, _KINDS)]
        first, last = _asked(course, wish, problems)
        people = _attendants(book, number, problems)
        if problems:
            raise InputRefused(problems)
        called = attendance.days_called(book, number)
        days = all_days(first, last) if wish.every_day else taught(first, last, days_off, called)
        case = _case(book, course, people, pages(days), workspace.today)
        head = exports.head_of_facts(book)
    if len(people) * len(case.pages) > _MOST_LINES:
        raise InputRefused([errors.sheet_too_long(len(people), len(case.pages))])
    content = _content(workspace, case, path.suffix.lower(), head)
    about = Leaving(words.selection(number, days), Identity.MASKED, what_for)
    unknown = () if wish.every_day else days_off.unknown(first, last)
    done = hand_out(workspace, [Outgoing(path, content, len(people))], about)
    return done, SignIn(len(people), len(days), len(case.pages), unknown)


def _asked(course: CourseRow, wish: Wish, problems: list[Problem]) -> tuple[date, date]:
    """The first and the last day that are wanted; those that are none of the course are told."""
    begins, ends = date.fromisoformat(course.first_on), date.fromisoformat(course.last_on)
    first, last = wish.first or begins, wish.last or ends
    problems += [errors.no_day_of_the_course(day, begins, ends) for day in (first, last) if not begins <= day <= ends]
    if first > last:
        problems.append(errors.days_not_in_order(first, last))
    return first, last


def _attendants(book: Connection, number: int, problems: list[Problem]) -> list[Attendant]:
    """Everybody in a course in the order of Vietnamese lists, but who was forgotten."""
    erased = erasures.erased(book)
    found = [one for one in courses.members(book, number) if one.worker not in erased]
    if not found:
        problems.append(errors.nobody_in_the_course(number))
    found.sort(key=lambda one: (name_order(one.name), one.worker))
    return [Attendant(one.worker, one.name, one.birth_year, one.unit) for one in found]


def _case(
    book: Connection, course: CourseRow, people: Sequence[Attendant], shared: Sequence[Sequence[date]], today: date
) -> SignInCase:
    known = office(book, today)
    return SignInCase(
        number=course.number,
        kind=course.kind,
        name=course.name,
        first=date.fromisoformat(course.first_on),
        last=date.fromisoformat(course.last_on),
        provider=course.provider,
        place=course.place,
        issuer=known.head if known else (),
        attendants=people,
        pages=shared,
    )


def _content(workspace: Workspace, case: SignInCase, ending: str, head: str) -> bytes:
    paper = replace(words.sign_in_sheet(case), head=head)
    if ending == _WORD:
        return templates.filled(workspace, SIGN_IN_SHEET, paper)
    author = " ".join(case.issuer)
    return table_book(words.pages_of_a_book(case), words.page_names(case), author=author, figures_to="", head=head)

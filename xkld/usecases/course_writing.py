"""Courses written down: the course, who goes to it, days present, certificates."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import courses as errors
from xkld.domain.errors.money import in_the_future
from xkld.domain.errors.people import no_worker
from xkld.domain.names import fold
from xkld.store import courses, merges, papers, people
from xkld.store.book import Connection
from xkld.store.courses import CourseRow
from xkld.store.papers import PaperRow
from xkld.usecases.courses import known_course
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.papers import latest_case
from xkld.usecases.workspace import Workspace

_MOST_DAYS = 1_100
ORIENTATION = "orientation"
"""The kind of course whose certificate is a paper of the case."""


@dataclass(frozen=True, slots=True)
class NewCourse:
    """A course as it was told."""

    kind: str
    name: str
    first: date
    last: date
    provider: str | None = None
    place: str | None = None
    hours: int | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """The number of a course, and whether the book had it."""

    number: int
    known: bool


@dataclass(frozen=True, slots=True)
class Enrolled:
    """How many people were written into a course, and how many were in it."""

    course: CourseRow
    new: int
    known: int


@dataclass(frozen=True, slots=True)
class Presence:
    """What was told of somebody in a course: days present, the day of the certificate; None: not told."""

    days: int | None
    certified_on: date | None


def add(workspace: Workspace, told: NewCourse) -> Added:
    """Write a course; one of that kind, name and first day is not written twice.

    Raises ``InputRefused`` when its days cannot be or an ID number stands in its texts.
    """
    length = (told.last - told.first).days + 1
    if length < 1:
        raise InputRefused([errors.course_ends_before_it_begins(told.first, told.last)])
    if length > _MOST_DAYS:
        raise InputRefused([errors.course_too_long(length, _MOST_DAYS)])
    row = CourseRow(
        number=0,
        kind=told.kind,
        name=told.name,
        provider=told.provider,
        place=told.place,
        first_on=told.first.isoformat(),
        last_on=told.last.isoformat(),
        hours=told.hours,
    )
    with workspace.writing() as writer:
        known = courses.same_course(writer.connection, row.kind, fold(row.name), row.first_on)
        if known is not None:
            return Added(known, known=True)
        return Added(courses.add_course(writer, row, fold(row.name)), known=False)


def enrol(workspace: Workspace, number: int, workers: Sequence[int]) -> Enrolled:
    """Write people into a course; all of them or none.

    Raises ``InputRefused`` when there is no such course, or nobody of one of the numbers.
    """
    with workspace.writing() as writer:
        book = writer.connection
        found = known_course(book, number)
        meant = list(dict.fromkeys(merges.kept_number(book, one) for one in workers))
        lost = [no_worker(one) for one in meant if people.worker(book, one) is None]
        if lost:
            raise InputRefused(lost)
        for one in meant:
            refuse_erased(book, one)
        new = sum(courses.enrol(writer, number, one) for one in meant)
        return Enrolled(found, new, len(meant) - new)


def attend(workspace: Workspace, number: int, worker: int, told: Presence) -> bool:
    """Write on how many days somebody was present and when the certificate was given; whether that changed anything.

    A certificate of orientation becomes a paper of the person's latest case. Raises ``InputRefused`` when the person is
    not in the course, or days or certificate cannot be.
    """
    with workspace.writing() as writer:
        book = writer.connection
        problems = _problems(book, known_course(book, number), worker, told, workspace.today)
        if problems:
            raise InputRefused(problems)
        refuse_erased(book, worker)
        on = told.certified_on.isoformat() if told.certified_on else None
        changed = courses.attend(writer, number, worker, told.days, on)
        if on is not None and known_course(book, number).kind == ORIENTATION:
            _, row, _ = latest_case(book, worker)
            changed |= papers.write(writer, PaperRow(worker, row.id, ORIENTATION, on, None))
        return changed


def _problems(book: Connection, course: CourseRow, worker: int, told: Presence, today: date) -> list[Problem]:
    first, last = date.fromisoformat(course.first_on), date.fromisoformat(course.last_on)
    problems: list[Problem] = []
    if people.worker(book, worker) is None:
        problems.append(no_worker(worker))
    elif all(one.worker != worker for one in courses.members(book, course.number)):
        problems.append(errors.not_in_the_course(course.number, worker))
    if told.days is None and told.certified_on is None:
        problems.append(errors.nothing_to_attend())
    so_far = max((min(last, today) - first).days + 1, 0)
    if told.days is not None and told.days > so_far:
        problems.append(errors.more_days_than_there_were(told.days, so_far))
    if told.certified_on is not None and told.certified_on > today:
        problems.append(in_the_future(told.certified_on, today))
    if told.certified_on is not None and told.certified_on < first:
        problems.append(errors.certified_too_early(told.certified_on, first))
    return problems

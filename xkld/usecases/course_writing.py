"""Courses written down: the course, and who goes to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors import courses as errors
from xkld.domain.errors.people import no_worker
from xkld.domain.names import fold
from xkld.store import courses, merges, people
from xkld.store.courses import CourseRow
from xkld.usecases.courses import known_course
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.workspace import Workspace

_MOST_DAYS = 1_100


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

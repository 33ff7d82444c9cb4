"""Who was present at a course: day by day, or as the sum that the school confirmed; and certificates."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import courses as errors
from xkld.domain.errors.money import in_the_future
from xkld.domain.errors.people import no_worker
from xkld.store import attendance, courses, erasures, papers, people
from xkld.store.book import Connection
from xkld.store.courses import CourseRow, MemberRow
from xkld.store.papers import PaperRow
from xkld.usecases import courses as courses_shown
from xkld.usecases.courses import known_course
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.papers import latest_case
from xkld.usecases.workspace import Workspace

ORIENTATION = "orientation"
"""The kind of course whose certificate is a paper of the case."""


@dataclass(frozen=True, slots=True)
class Presence:
    """What was told of somebody in a course: days present in all, the day of the certificate; None: not told."""

    days: int | None
    certified_on: date | None


@dataclass(frozen=True, slots=True)
class Call:
    """A day of a course and the people named: who was present, or who was absent while everybody else was present."""

    on: date
    workers: Sequence[int]
    absent: bool


@dataclass(frozen=True, slots=True)
class Called:
    """A day as the book has it now: how many were present, absent, not called yet; whether that is new.

    Of the people who were not named, ``kept`` stay absent as was told before, and of ``by_sum`` only the school's sum
    is known.
    """

    changed: bool
    present: int
    absent: int
    uncalled: int
    kept: tuple[int, ...]
    by_sum: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MemberOnDay:
    """Somebody in a course on a day: ``present``, ``absent``, ``by_sum`` (only the sum is told), ``uncalled``."""

    worker: int
    name: str
    birth_year: int
    unit: str
    presence: str


@dataclass(frozen=True, slots=True)
class DayShown:
    """A day of a course and everybody in it, in the order of Vietnamese lists."""

    course: CourseRow
    on: date
    members: list[MemberOnDay]


def show_day(workspace: Workspace, number: int, on: date) -> DayShown:
    """Who was present on a day of a course.

    Raises ``InputRefused`` when there is no such course, or the day is none of it or still to come.
    """
    with workspace.reading() as book:
        found = courses_shown.of_book(book, number)
        problems = _no_day_of(found.course, on, workspace.today)
        if problems:
            raise InputRefused(problems)
        called = attendance.called_on(book, number, on)
        return DayShown(found.course, on, [_on_day(one, called) for one in found.members])


def attend(workspace: Workspace, number: int, workers: Sequence[int], told: Presence) -> bool:
    """Write on how many days people were present and when the certificate was given; whether that changed anything.

    A certificate of orientation becomes a paper of each person's latest case. Raises ``InputRefused`` when somebody is
    not in the course or was called day by day, or days or certificate cannot be; nothing is written then.
    """
    on = told.certified_on.isoformat() if told.certified_on else None
    with workspace.writing() as writer:
        book = writer.connection
        course = known_course(book, number)
        problems = [*_not_members(book, number, workers), *_cannot_be(course, told, workspace.today)]
        if told.days is not None:
            rows = courses.members(book, number)
            problems += [
                errors.days_are_called(number, one.worker, one.days or 0, one.called)
                for one in rows
                if one.worker in workers and one.called
            ]
        _refuse(book, problems, workers)
        changed = False
        for one in workers:
            changed |= courses.attend(writer, number, one, told.days, on)
            if on is not None and course.kind == ORIENTATION:
                _, row, _ = latest_case(book, one)
                changed |= papers.write(writer, PaperRow(one, row.id, ORIENTATION, on, None))
        return changed


def call(workspace: Workspace, number: int, told: Call) -> Called:
    """Write who was present on a day of a course; whoever is only left over is present where nothing else was told.

    Raises ``InputRefused`` when the day is none of the course or still to come, somebody is not in the course, or only
    the sum of somebody's days is known.
    """
    with workspace.writing() as writer:
        book = writer.connection
        course, everybody = known_course(book, number), _present_members(book, number)
        named = [one for one in everybody if one.worker in told.workers]
        problems = [*_not_members(book, number, told.workers), *_no_day_of(course, told.on, workspace.today)]
        problems += [errors.sum_was_told(number, one.worker, one.days or 0) for one in named if _by_sum(one)]
        _refuse(book, problems, told.workers)
        before = attendance.called_on(book, number, told.on)
        others = [one for one in everybody if one not in named] if told.absent else []
        present = {one.worker: True for one in others if not _by_sum(one) and one.worker not in before}
        present |= {one.worker: not told.absent for one in named}
        changed = attendance.call(writer, number, told.on, present)
        now = before | present
        return Called(
            changed=changed,
            present=sum(now.values()),
            absent=len(now) - sum(now.values()),
            uncalled=sum(one.worker not in now and not _by_sum(one) for one in everybody),
            kept=tuple(one.worker for one in others if before.get(one.worker) is False),
            by_sum=tuple(one.worker for one in others if _by_sum(one)),
        )


def forget(workspace: Workspace, number: int, workers: Sequence[int], on: date | None) -> bool:
    """Take out what was told of days present, of one day or all of it, in either way; whether there was anything.

    Raises ``InputRefused`` when somebody is not in the course.
    """
    with workspace.writing() as writer:
        book = writer.connection
        known_course(book, number)
        _refuse(book, _not_members(book, number, workers), workers)
        return attendance.forget(writer, number, workers, on)


def _refuse(book: Connection, problems: list[Problem], workers: Sequence[int]) -> None:
    if problems:
        raise InputRefused(problems)
    for one in workers:
        refuse_erased(book, one)


def _present_members(book: Connection, number: int) -> list[MemberRow]:
    """Everybody in a course of whom something may be written."""
    erased = erasures.erased(book)
    return [one for one in courses.members(book, number) if one.worker not in erased]


def _on_day(one: MemberRow, called: dict[int, bool]) -> MemberOnDay:
    if one.worker in called:
        told = attendance.PRESENT if called[one.worker] else attendance.ABSENT
    else:
        told = "by_sum" if _by_sum(one) else "uncalled"
    return MemberOnDay(one.worker, one.name, one.birth_year, one.unit, told)


def _by_sum(one: MemberRow) -> bool:
    return one.days is not None and not one.called


def _not_members(book: Connection, number: int, workers: Sequence[int]) -> list[Problem]:
    known = {one.worker for one in courses.members(book, number)}
    return [
        no_worker(one) if people.worker(book, one) is None else errors.not_in_the_course(number, one)
        for one in workers
        if one not in known
    ]


def _no_day_of(course: CourseRow, on: date, today: date) -> list[Problem]:
    first, last = date.fromisoformat(course.first_on), date.fromisoformat(course.last_on)
    problems = [in_the_future(on, today)] if on > today else []
    return problems if first <= on <= last else [*problems, errors.no_day_of_the_course(on, first, last)]


def _cannot_be(course: CourseRow, told: Presence, today: date) -> list[Problem]:
    first, last = date.fromisoformat(course.first_on), date.fromisoformat(course.last_on)
    problems: list[Problem] = []
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

"""Courses looked at, and what their sign-in lists say of days that are paid for. Loads no SQLModel."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from xkld.domain.attended import BY_TIME, Attended
from xkld.domain.collation import name_order
from xkld.domain.errors import InputRefused
from xkld.domain.errors.courses import no_course
from xkld.domain.payment_order import Order
from xkld.domain.policy import Item
from xkld.store import attendance, courses
from xkld.store.book import Connection
from xkld.store.courses import AttendedCourse, CourseRow, MemberRow
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ShownCourse:
    """A course and who goes to it, in the order of Vietnamese lists."""

    course: CourseRow
    members: list[MemberRow]


def listing(workspace: Workspace, kind: str | None) -> list[CourseRow]:
    """Every course, or those of one kind, the one that began last being first."""
    with workspace.reading() as book:
        return [one for one in courses.courses(book) if kind in {None, one.kind}]


def show(workspace: Workspace, number: int) -> ShownCourse:
    """One course.

    Raises ``InputRefused`` when there is none of that number.
    """
    with workspace.reading() as book:
        return of_book(book, number)


def of_book(book: Connection, number: int) -> ShownCourse:
    """One course of an open book; raises as ``show``."""
    found = known_course(book, number)
    return ShownCourse(found, sorted(courses.members(book, number), key=lambda one: (name_order(one.name), one.worker)))


def known_course(book: Connection, number: int) -> CourseRow:
    """A course of an open book.

    Raises ``InputRefused`` when there is none of that number.
    """
    found = courses.course(book, number)
    if found is None:
        raise InputRefused([no_course(number)])
    return found


def attended(book: Connection, paid: Iterable[tuple[Order, Item]]) -> tuple[Attended, ...]:
    """What courses tell of payments by the day or the month; nothing of whoever is in no course.

    The days of all courses of a person are added: a content is paid once, for whatever courses there were.
    """
    by_time = [(order, BY_TIME[item.per]) for order, item in paid if item.per in BY_TIME]
    known = courses.courses_of(book, (order.worker for order, _ in by_time))
    found = []
    for order, by_day in by_time:
        own = known.get(order.worker, [])
        told = [one.days for one in own if one.days is not None]
        if own:
            days = sum(told) if told else None
            numbers = tuple(one.course for one in own)
            called = sum(one.called for one in own)
            found.append(Attended(order.worker, order.claim.quantity, by_day, days, called, numbers))
    return tuple(found)


def present_until(book: Connection, worker: int, own: Iterable[AttendedCourse], on: date) -> int | None:
    """On how many days up to ``on`` somebody was present at some courses, as far as it was told; None: of none of them.

    Of a sum nobody knows which days they were: it counts as a whole.
    """
    called = attendance.days_of(book, worker)
    told: list[int] = []
    for one in own:
        so_far = [day.present for day in called if day.course == one.course and day.on <= on.isoformat()]
        if so_far:
            told.append(sum(so_far))
        elif not one.called and one.days is not None:
            told.append(one.days)
    return sum(told) if told else None

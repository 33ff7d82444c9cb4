"""Days of courses that were called one by one: who was present, who was absent; and days told as a sum instead."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from xkld.store.book import Writer

PRESENT, ABSENT = "present", "absent"


@dataclass(frozen=True, slots=True)
class CalledDay:
    """A day of a course (by number) on which somebody in it was present or absent, in ISO."""

    course: int
    on: str
    present: bool


def called_on(book: sqlite3.Connection, course: int, on: date) -> dict[int, bool]:
    """Who of a course was called on a day: whether present, by the person."""
    rows = book.execute(
        """
        select m.worker, a.presence = 'present' from course_member m join attendance a on a.member = m.id
        where m.course = ? and a.on_date = ? order by m.worker
        """,
        (course, on.isoformat()),
    )
    return {worker: bool(present) for worker, present in rows}


def days_called(book: sqlite3.Connection, course: int) -> frozenset[date]:
    """The days of a course on which somebody was called."""
    rows = book.execute(
        "select distinct a.on_date from course_member m join attendance a on a.member = m.id where m.course = ?",
        (course,),
    )
    return frozenset(date.fromisoformat(on) for (on,) in rows)


def days_of(book: sqlite3.Connection, worker: int) -> list[CalledDay]:
    """The days on which somebody was called, by course and day."""
    rows = book.execute(
        """
        select m.course, a.on_date, a.presence = 'present' from course_member m join attendance a on a.member = m.id
        where m.worker = ? order by m.course, a.on_date
        """,
        (worker,),
    )
    return [CalledDay(course, on, bool(present)) for course, on, present in rows]


def call(writer: Writer, course: int, on: date, present: Mapping[int, bool]) -> bool:
    """Write who of a course was present or absent on a day, over what was told of them; whether anything changed."""
    before = writer.connection.total_changes
    writer.connection.executemany(
        """
        insert into attendance (member, on_date, presence)
        select id, :on, :presence from course_member where course = :course and worker = :worker
        on conflict (member, on_date) do update set presence = excluded.presence where presence <> excluded.presence
        """,
        [
            {"course": course, "worker": worker, "on": on.isoformat(), "presence": PRESENT if here else ABSENT}
            for worker, here in sorted(present.items())
        ],
    )
    return writer.connection.total_changes > before


def forget(writer: Writer, course: int, workers: Iterable[int], on: date | None) -> bool:
    """Take out on which days somebody in a course was present, of one day or the whole of it; whether there was any."""
    before = writer.connection.total_changes
    values = [
        {"course": course, "worker": worker, "on": on.isoformat() if on else None} for worker in sorted(set(workers))
    ]
    writer.connection.executemany(
        """
        delete from attendance
        where member = (select id from course_member where course = :course and worker = :worker)
          and (:on is null or on_date = :on)
        """,
        values,
    )
    if on is None:
        writer.connection.executemany(
            "update course_member set days = null where course = :course and worker = :worker and days is not null",
            values,
        )
    return writer.connection.total_changes > before


def unite(book: sqlite3.Connection, kept: int, other: int) -> None:
    """Make the days of one entry another's, of courses of both; present is whoever was so under either number.

    A sum that was told of the kept entry stays, and the days of the other are dropped.
    """
    values = {"kept": kept, "other": other}
    book.execute(
        """
        insert into attendance (member, on_date, presence)
        select k.id, a.on_date, a.presence
        from course_member o
        join course_member k on k.course = o.course and k.worker = :kept and k.days is null
        join attendance a on a.member = o.id
        where o.worker = :other
        on conflict (member, on_date) do update set presence = excluded.presence
        where excluded.presence = 'present' and presence <> excluded.presence
        """,
        values,
    )
    book.execute(
        """
        delete from attendance where member in (
          select o.id from course_member o join course_member k on k.course = o.course and k.worker = :kept
          where o.worker = :other)
        """,
        values,
    )

"""Courses, who goes to them, on how many days, and who got a certificate."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from xkld.store import attendance
from xkld.store.book import Writer
from xkld.store.key_lists import marks, parts

_COURSE = """
    select c.id, c.kind, c.name, c.provider, c.place, c.first_on, c.last_on, c.hours,
           (select count(*) from course_member m where m.course = c.id),
           (select count(m.days) from v_attendance m where m.course = c.id),
           (select count(m.certified_on) from course_member m where m.course = c.id)
    from course c
"""


@dataclass(frozen=True, slots=True)
class CourseRow:
    """A course, days in ISO; how many go to it, of how many the days present are told, how many have a certificate."""

    number: int
    kind: str
    name: str
    provider: str | None
    place: str | None
    first_on: str
    last_on: str
    hours: int | None
    members: int = 0
    told: int = 0
    certified: int = 0


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Somebody in a course; ``days`` present, None while they are not told.

    They are counted from the days that were ``called`` one by one; without any they are the sum that the school told.
    """

    worker: int
    name: str
    birth_year: int
    unit: str
    days: int | None
    called: int
    certified_on: str | None


@dataclass(frozen=True, slots=True)
class AttendedCourse:
    """A course of a person, by number; ``days`` and ``called`` as in ``MemberRow``."""

    worker: int
    course: int
    kind: str
    name: str
    first_on: str
    last_on: str
    days: int | None
    called: int
    certified_on: str | None


def courses(book: sqlite3.Connection) -> list[CourseRow]:
    """Every course, the one that began last being first."""
    return [CourseRow(*row) for row in book.execute(f"{_COURSE} order by c.first_on desc, c.id desc")]


def course(book: sqlite3.Connection, number: int) -> CourseRow | None:
    """One course by number."""
    row = book.execute(f"{_COURSE} where c.id = ?", (number,)).fetchone()
    return None if row is None else CourseRow(*row)


def members(book: sqlite3.Connection, number: int) -> list[MemberRow]:
    """Everybody in a course."""
    rows = book.execute(
        """
        select w.id, w.name, w.birth_year, n.name, m.days, m.called, m.certified_on
        from v_attendance m join worker w on w.id = m.worker join unit n on n.id = w.unit
        where m.course = ? order by w.id
        """,
        (number,),
    )
    return [MemberRow(*row) for row in rows]


def courses_of(book: sqlite3.Connection, workers: Iterable[int]) -> dict[int, list[AttendedCourse]]:
    """The courses of these people, by person, the first one first."""
    found: dict[int, list[AttendedCourse]] = {}
    for part in parts(sorted(set(workers))):
        statement = f"""
            select m.worker, c.id, c.kind, c.name, c.first_on, c.last_on, m.days, m.called,
                   m.certified_on
            from v_attendance m join course c on c.id = m.course
            where m.worker in ({marks(part)}) order by m.worker, c.first_on, c.id
        """
        for row in book.execute(statement, part):
            found.setdefault(row[0], []).append(AttendedCourse(*row))
    return found


def same_course(book: sqlite3.Connection, kind: str, name_key: str, first_on: str) -> int | None:
    """The number of the course of that kind, name and first day."""
    row = book.execute(
        "select id from course where kind = ? and name_key = ? and first_on = ?", (kind, name_key, first_on)
    ).fetchone()
    return None if row is None else int(row[0])


def add_course(writer: Writer, row: CourseRow, name_key: str) -> int:
    """Write a course and return its number."""
    facts = (row.kind, row.name, name_key, row.provider, row.place, row.first_on, row.last_on, row.hours)
    added = writer.connection.execute(
        "insert into course (kind, name, name_key, provider, place, first_on, last_on, hours)"
        " values (?, ?, ?, ?, ?, ?, ?, ?)",
        facts,
    )
    return int(added.lastrowid or 0)


def enrol(writer: Writer, number: int, worker: int) -> bool:
    """Write somebody into a course; whether that was new."""
    added = writer.connection.execute(
        "insert into course_member (course, worker) values (?, ?) on conflict do nothing", (number, worker)
    )
    return added.rowcount > 0


def attend(writer: Writer, number: int, worker: int, days: int | None, certified_on: str | None) -> bool:
    """Write what was told of somebody in a course, what is None staying as it is; whether anything changed."""
    changed = writer.connection.execute(
        """
        update course_member set days = coalesce(:days, days), certified_on = coalesce(:on, certified_on)
        where course = :course and worker = :worker
          and (days, certified_on) is not (coalesce(:days, days), coalesce(:on, certified_on))
        """,
        {"course": number, "worker": worker, "days": days, "on": certified_on},
    )
    return changed.rowcount > 0


def unite(book: sqlite3.Connection, kept: int, other: int) -> None:
    """Make the courses of one entry another's; of a course of both the kept one's days stay, where they were told."""
    values = {"kept": kept, "other": other}
    attendance.unite(book, kept, other)
    same = "from course_member o where o.worker = :other and o.course = course_member.course"
    called = "exists (select 1 from attendance a where a.member = course_member.id)"
    book.execute(
        f"""
        update course_member set days = iif({called}, null, coalesce(days, (select o.days {same}))),
                                 certified_on = coalesce(certified_on, (select o.certified_on {same}))
        where worker = :kept and exists (select 1 {same})
        """,
        values,
    )
    book.execute(
        """
        delete from course_member where worker = :other
          and course in (select k.course from course_member k where k.worker = :kept)
        """,
        values,
    )
    book.execute("update course_member set worker = :kept where worker = :other", values)

"""Schools in which people of the book were pupils, by school year; counted over ``v_pupil``."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from xkld.domain.schools import parted_school, school_text
from xkld.store.book import Writer
from xkld.store.key_lists import marks, parts

_COUNTS = """
    count(distinct worker) filter (where enrolled_on <= :today),
    count(distinct worker) filter (where departed_on <= :today)
"""


@dataclass(frozen=True, slots=True)
class PupilCount:
    """Persons in one set of figures (``counted_as``): who took part, who left; of all schools where none is named."""

    school: str | None
    school_year: str | None
    counted_as: str
    enrolled: int
    departed: int


@dataclass(frozen=True, slots=True)
class Pupil:
    """A person in a school year of a school, in one set of figures (None: in none), and the first days, in ISO."""

    school: str
    school_year: str
    number: int
    name: str
    birth_year: int
    unit: str
    counted_as: str | None
    enrolled_on: str | None
    departed_on: str | None


def schools_of(book: sqlite3.Connection, workers: Iterable[int]) -> dict[int, set[str]]:
    """The schools of each person with their school years, each as one text."""
    found: dict[int, set[str]] = {}
    for part in parts(sorted({*workers})):
        statement = f"select worker, school, school_year from worker_school where worker in ({marks(part)})"
        for number, school, year in book.execute(statement, part):
            found.setdefault(number, set()).add(school_text(school, year))
    return found


def known(book: sqlite3.Connection) -> list[str]:
    """The schools of people in the book and those in which pupils were asked, as they are written."""
    rows = book.execute(
        "select school from worker_school union select school from survey where school is not null order by school"
    )
    return [school for (school,) in rows]


def known_by_people(book: sqlite3.Connection) -> dict[tuple[str, str], int]:
    """How many people are known by each school and school year."""
    rows = book.execute("select school, school_year, count(*) from worker_school group by school, school_year")
    return {(school, year): count for school, year, count in rows}


def people(book: sqlite3.Connection) -> int:
    """How many people are known by any school."""
    (number,) = book.execute("select count(distinct worker) from worker_school").fetchone()
    return int(number)


def counts(book: sqlite3.Connection, today: str) -> list[PupilCount]:
    """Persons who took part and who left up to a day, by school, school year and set of figures."""
    rows = book.execute(
        f"select school, school_year, counted_as, {_COUNTS} from v_pupil group by school, school_year, counted_as"
        " order by school, school_year, counted_as",
        {"today": today},
    )
    return [PupilCount(*row) for row in rows]


def totals(book: sqlite3.Connection, today: str) -> list[PupilCount]:
    """The same of all schools, each person once in each set of figures."""
    rows = book.execute(
        f"select null, null, counted_as, {_COUNTS} from v_pupil group by counted_as order by counted_as",
        {"today": today},
    )
    return [PupilCount(*row) for row in rows]


def pupils(book: sqlite3.Connection, today: str, school: str | None, year: str | None) -> list[Pupil]:
    """The people of the schools, or of one, of all years or of one; once for each set of figures of their cases."""
    rows = book.execute(
        """
        select s.school, s.school_year, s.worker, w.name, w.birth_year, n.name, v.counted_as,
               min(v.enrolled_on) filter (where v.enrolled_on <= :today),
               min(v.departed_on) filter (where v.departed_on <= :today)
        from worker_school s
        join worker w on w.id = s.worker
        join unit n on n.id = w.unit
        left join v_pupil v on v.worker = s.worker and v.school = s.school and v.school_year = s.school_year
        where (:school is null or s.school = :school) and (:year is null or s.school_year = :year)
        group by s.school, s.school_year, s.worker, v.counted_as
        order by s.school_year desc, s.school, s.worker, v.counted_as
        """,
        {"today": today, "school": school, "year": year},
    )
    return [Pupil(*row) for row in rows]


def write(writer: Writer, added: Iterable[tuple[int, str]]) -> None:
    """Say that people were pupils of schools, each with its school year."""
    writer.connection.executemany(
        "insert into worker_school (worker, school, school_year) values (?, ?, ?)",
        [(number, *parted_school(text)) for number, text in added],
    )


def drop(writer: Writer, gone: Iterable[tuple[int, str]]) -> None:
    """Say that people were no pupils of schools after all."""
    writer.connection.executemany(
        "delete from worker_school where worker = ? and school = ? and school_year = ?",
        [(number, *parted_school(text)) for number, text in gone],
    )


def unite(book: sqlite3.Connection, kept: int, other: int) -> None:
    """Take away of another entry of a person what is known of the kept one, before the rest becomes the kept one's."""
    book.execute(
        "delete from worker_school where worker = ? and (school, school_year) in"
        " (select school, school_year from worker_school where worker = ?)",
        (other, kept),
    )

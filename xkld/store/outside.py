"""People known to be abroad outside any contract: a list of its own, whose rows leave no word behind when they go."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from xkld.domain.erasure import Known
from xkld.domain.names import fold
from xkld.store import log
from xkld.store.book import Writer
from xkld.store.key_lists import marks

_FACTS = ("name", "name_key", "birth_year", "unit", "country", "since", "told_by", "noted_on")


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of somebody; ``since`` is a day in ISO or only a year, ``noted_on`` the day of writing."""

    name: str | None
    name_key: str
    birth_year: int | None
    unit: int
    country: str
    since: str | None
    told_by: str
    noted_on: str


@dataclass(frozen=True, slots=True)
class OutsideRow:
    """Somebody of the list by number, with the place, and what the police said last; days in ISO."""

    number: int
    name: str | None
    birth_year: int | None
    unit: str
    country: str
    since: str | None
    told_by: str
    noted_on: str
    compared: str | None
    compared_on: str | None


def people(book: sqlite3.Connection, *, unit: int | None = None, not_since: str | None = None) -> list[OutsideRow]:
    """Everybody of the list, or of one place; with ``not_since`` only who was not compared since that day."""
    return _rows(
        book,
        "(:unit is null or o.unit = :unit) and (:day is null or o.compared_on is null or o.compared_on < :day)",
        {"unit": unit, "day": not_since},
    )


def person(book: sqlite3.Connection, number: int) -> OutsideRow | None:
    """Whoever has that number."""
    return next(iter(_rows(book, "o.id = :number", {"number": number})), None)


def facts(book: sqlite3.Connection, number: int) -> Facts | None:
    """What is known of whoever has that number, as it is kept."""
    row = book.execute(f"select {', '.join(_FACTS)} from outside_contract where id = ?", (number,)).fetchone()
    return None if row is None else Facts(*row)


def same(book: sqlite3.Connection, facts: Facts) -> int | None:
    """The number of whoever the same was told of, on whatever day."""
    row = book.execute(
        """
        select id from outside_contract where name is :name and birth_year is :birth_year and unit = :unit
          and country = :country and since is :since and told_by = :told_by order by id limit 1
        """,
        asdict(facts),
    ).fetchone()
    return None if row is None else int(row[0])


def add(writer: Writer, facts: Facts) -> int:
    """Write somebody into the list and return the number."""
    (number,) = writer.connection.execute(
        f"insert into outside_contract ({', '.join(_FACTS)}, operation)"
        f" values ({', '.join(f':{fact}' for fact in _FACTS)}, :operation) returning id",
        {**asdict(facts), "operation": writer.operation},
    ).fetchone()
    return int(number)


def edit(writer: Writer, number: int, now: Facts) -> None:
    """Put right what is known of somebody."""
    told = ", ".join(f"{fact} = :{fact}" for fact in _FACTS)
    writer.connection.execute(
        f"update outside_contract set {told}, operation = :operation where id = :number",
        {**asdict(now), "operation": writer.operation, "number": number},
    )


def compare(writer: Writer, number: int, compared: str, on: str) -> bool:
    """Write what the police said of somebody on a day; whether anything is another now."""
    changed = writer.connection.execute(
        """
        update outside_contract set compared = :said, compared_on = :on, operation = :operation
        where id = :number and (compared, compared_on) is not (:said, :on)
        """,
        {"number": number, "said": compared, "on": on, "operation": writer.operation},
    )
    return changed.rowcount > 0


def drop(writer: Writer, numbers: Iterable[int]) -> None:
    """Take people out of the list and of everything that the log ever said of them."""
    gone = [(number,) for number in numbers]
    writer.connection.executemany("delete from outside_contract where id = ?", gone)
    log.forget(writer.connection, writer.operation, [("outside_contract", key) for key in gone])


def drop_known(book: sqlite3.Connection, workers: Sequence[int], by: Known) -> list[int]:
    """Take out whoever has the name and year of a person who is erased, and return the numbers; a namesake stays."""
    keys = {fold(name) for name in by.names}
    rows = book.execute(
        "select id, name_key from outside_contract where birth_year is null or birth_year in"
        f" (select birth_year from worker where id in ({marks(workers)})) order by id",
        tuple(workers),
    )
    gone = [number for number, key in rows.fetchall() if key in keys]
    book.executemany("delete from outside_contract where id = ?", [(number,) for number in gone])
    return gone


def _rows(book: sqlite3.Connection, condition: str, values: dict[str, str | int | None]) -> list[OutsideRow]:
    rows = book.execute(
        f"""
        select o.id, o.name, o.birth_year, n.name, o.country, o.since, o.told_by, o.noted_on, o.compared, o.compared_on
        from outside_contract o join unit n on n.id = o.unit where {condition} order by n.name_key, o.id
        """,
        values,
    )
    return [OutsideRow(*row) for row in rows]

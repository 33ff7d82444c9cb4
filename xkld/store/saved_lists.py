"""Lists of people that are kept by a name; loads no SQLModel."""

import sqlite3
from dataclasses import dataclass

from xkld.store.book import Writer


@dataclass(frozen=True, slots=True)
class SavedRow:
    """A list by its name, and by what its people are chosen: a place by its name, codes; None leaves a filter out."""

    name: str
    unit: str | None
    stage: str | None
    destination: str | None
    group: str | None


def every(book: sqlite3.Connection) -> dict[int, SavedRow]:
    """The lists that are kept, by number."""
    rows = book.execute("select id, name, unit, stage, destination, group_code from saved_list order by id")
    return {number: SavedRow(*row) for number, *row in rows}


def write(writer: Writer, number: int | None, told: SavedRow) -> None:
    """Keep a list, in place of the one of that number; None for a new one."""
    writer.connection.execute(
        """
        insert into saved_list (id, name, unit, stage, destination, group_code, operation) values (?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set
          name = excluded.name, unit = excluded.unit, stage = excluded.stage, destination = excluded.destination,
          group_code = excluded.group_code, operation = excluded.operation
        """,
        (number, told.name, told.unit, told.stage, told.destination, told.group, writer.operation),
    )


def drop(writer: Writer, number: int) -> None:
    """Keep a list no more."""
    writer.connection.execute("delete from saved_list where id = ?", (number,))


def count(book: sqlite3.Connection) -> int:
    """How many lists are kept."""
    (number,) = book.execute("select count(*) from saved_list").fetchone()
    return int(number)

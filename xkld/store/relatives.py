"""Whom the office can call at a worker's home, read; loads no SQLModel."""

import sqlite3
from dataclasses import dataclass

from xkld.store.book import Writer

AT_HOME = """(select group_concat(told, '; ') from (
    select r.relation || ' ' || r.name || coalesce(' ' || r.phone, '') as told
    from relative r where r.worker = {worker} order by r.id))"""
"""SQL of everybody at a worker's home as one text, null when nobody is known."""
ADDRESSES = """(select group_concat(lives, '; ') from (
    select r.address as lives from relative r
    where r.worker = {worker} and r.address is not null group by r.address order by min(r.id)))"""
"""SQL of where a worker's family lives as one text, each address once; null when none is known."""


@dataclass(frozen=True, slots=True)
class RelativeRow:
    """Somebody of a worker's family: who, what to the worker, the telephone and the address where they are known."""

    name: str
    relation: str
    phone: str | None
    address: str | None = None


def at_home(book: sqlite3.Connection, worker: int) -> list[RelativeRow]:
    """Everybody of a worker's family whom the office knows, the first told first."""
    rows = book.execute("select name, relation, phone, address from relative where worker = ? order by id", (worker,))
    return [RelativeRow(*row) for row in rows]


def of_name(book: sqlite3.Connection, worker: int, name_key: str) -> RelativeRow | None:
    """Whoever has that folded name at a worker's home."""
    row = book.execute(
        "select name, relation, phone, address from relative where worker = ? and name_key = ?", (worker, name_key)
    ).fetchone()
    return None if row is None else RelativeRow(*row)


def write(writer: Writer, worker: int, name_key: str, told: RelativeRow) -> None:
    """Write somebody at a worker's home, or put right what was told of whoever has that name there."""
    writer.connection.execute(
        """
        insert into relative (worker, name, name_key, relation, phone, address) values (?, ?, ?, ?, ?, ?)
        on conflict (worker, name_key) do update set
          name = excluded.name, relation = excluded.relation, phone = excluded.phone, address = excluded.address
        """,
        (worker, told.name, name_key, told.relation, told.phone, told.address),
    )


def drop(writer: Writer, worker: int, name_key: str) -> None:
    """Take somebody at a worker's home out."""
    writer.connection.execute("delete from relative where worker = ? and name_key = ?", (worker, name_key))

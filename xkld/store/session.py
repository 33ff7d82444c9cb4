"""Single writes through SQLModel, on the book's own connection and in its transaction."""

from collections.abc import Sequence

from sqlalchemy import Engine, create_engine, inspect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlmodel import Session, SQLModel

from xkld.store import (
    abroad_tables,
    application_tables,
    demand_tables,
    followed_tables,
    list_sender_tables,
    loan_tables,
    money_tables,
    people_tables,
    proposal_tables,
    sender_tables,
    tables,
    trust_tables,
    twin_tables,
)
from xkld.store.book import Writer

# A row may refer to any table, so all of them must be known.
KNOWN = (
    tables,
    people_tables,
    money_tables,
    proposal_tables,
    sender_tables,
    trust_tables,
    abroad_tables,
    application_tables,
    twin_tables,
    demand_tables,
    followed_tables,
    list_sender_tables,
    loan_tables,
)


def add(writer: Writer, row: SQLModel) -> int:
    """Write one row and return its number; the transaction stays open.

    Raises SQLite's own errors, so that a full disk is one here too.
    """
    return add_all(writer, [row])[0]


def add_all(writer: Writer, rows: Sequence[SQLModel]) -> list[int]:
    """Write rows of one table and return their numbers in the same order; the transaction stays open.

    Raises SQLite's own errors, so that a full disk is one here too.
    """
    with Session(_engine(writer), expire_on_commit=False) as session:
        session.add_all(rows)
        try:
            session.flush()
        except DBAPIError as error:
            raise (error.orig or error) from error
        numbers: list[int] = [inspect(row).identity[0] for row in rows]
        session.expunge_all()
    return numbers


def _engine(writer: Writer) -> Engine:
    """An engine over the writer's connection, which it never closes: after a Ctrl-C it would, under our rollback."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: writer.connection,
        poolclass=StaticPool,
        pool_reset_on_return=None,
        hide_parameters=True,
    )
    for closes in ("do_close", "do_terminate"):
        setattr(engine.dialect, closes, _leave_open)
    return engine


def _leave_open(_connection: object) -> None:
    """Who opened the book closes it."""

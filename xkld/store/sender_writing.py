"""What is known of senders and what was seen of their licences, written down."""

from collections.abc import Mapping
from typing import Any

from xkld.store.book import Writer
from xkld.store.sender_tables import Enterprise, LicenceCheck
from xkld.store.session import add

FACTS = ("kind", "licence", "contact", "phone", "address", "memorandum")
"""What may be known of a sender; only the kind must be."""


def facts_of(writer: Writer, sender: int) -> dict[str, str | None] | None:
    """What is known of a sender, None when only its name is."""
    row = writer.connection.execute(f"select {', '.join(FACTS)} from enterprise where sender = ?", (sender,)).fetchone()
    return None if row is None else dict(zip(FACTS, row, strict=True))


def add_facts(writer: Writer, sender: int, facts: Mapping[str, str | None]) -> None:
    """Write what is known of a sender."""
    values: dict[str, Any] = dict(facts)
    add(writer, Enterprise(sender=sender, operation=writer.operation, **values))


def change_facts(writer: Writer, sender: int, facts: Mapping[str, str | None]) -> None:
    """Write what is known of a sender in place of what was."""
    values = [facts[name] for name in FACTS]
    writer.connection.execute(
        f"update enterprise set {', '.join(f'{name} = ?' for name in FACTS)}, operation = ? where sender = ?",
        (*values, writer.operation, sender),
    )


def rename(writer: Writer, sender: int, name: str, name_key: str) -> None:
    """Give a sender another name; the one that it had still finds it."""
    book = writer.connection
    book.execute("delete from sender_alias where sender = ? and name_key = ?", (sender, name_key))
    book.execute(
        "insert into sender_alias (name_key, name, sender, operation)"
        " select name_key, name, id, ? from sender where id = ? and name_key <> ?",
        (writer.operation, sender, name_key),
    )
    book.execute("update sender set name = ?, name_key = ? where id = ?", (name, name_key, sender))


def add_look(writer: Writer, sender: int, look: Mapping[str, str]) -> int:
    """Write a look at a licence and return its number."""
    values: dict[str, Any] = dict(look)
    return add(writer, LicenceCheck(sender=sender, operation=writer.operation, **values))

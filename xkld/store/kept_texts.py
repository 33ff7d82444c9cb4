"""Texts that stand though they name a person who is erased: as they were written, or since they are about others."""

import sqlite3

from xkld.domain.erasure import Known

_TEXTS = {
    "payment": ("id", "reason", "voucher"),
    "fund_spending": ("id", "what", "voucher"),
    "operation": ("id", "reason"),
    "office_amount": ("id", "source", "reason"),
    "relative": ("worker", "name", "phone", "address"),
    "sender": ("id", "name"),
    "sender_alias": ("sender", "name"),
    "enterprise": ("sender", "contact", "phone", "address"),
    "list_sender": ("id", "name"),
    "survey": ("id", "school"),
    "worker_school": ("min(worker)", "school"),
}
"""The columns that hold them, by table; first the number by which a row is told."""
_TOLD_ONCE = {"worker_school": "group by school"}
"""How rows are told by one of them: a school that bears the person's name once for all its pupils."""


def kept_texts(book: sqlite3.Connection, by: Known) -> list[tuple[str, int]]:
    """The rows that stand though their texts name a person, money, operations, others' facts: table and number."""
    found = (
        (table, number)
        for table, columns in _TEXTS.items()
        for number, *texts in book.execute(
            f"select {', '.join(columns)} from {table} {_TOLD_ONCE.get(table, '')} order by {columns[0]}"
        )
        if any(text and by.in_text(text) for text in texts)
    )
    return list(dict.fromkeys(found))

"""Rows written by raw SQL, as a stranger with another tool would."""

import sqlite3

A_PAYMENT: dict[str, object] = {
    "id": 1,
    "fund": 1,
    "worker": 1,
    "unit": 1,
    "voucher": "PC01",
    "paid_on": "2025-04-01",
    "case_on": "2025-03-01",
    "amount": 500_000,
    "quantity": 1,
    "policy": "mau",
    "policy_digest": "0",
    "item": "visa",
    "item_name": "Thị thực",
    "clause": "khoản 1",
    "cap": None,
    "group_code": "DTTS",
    "reverses": None,
    "reason": None,
    "operation": 1,
}


def insert(connection: sqlite3.Connection, table: str, **values: object) -> None:
    """Write one row."""
    columns = ", ".join(values)
    marks = ", ".join("?" * len(values))
    connection.execute(f"insert into {table} ({columns}) values ({marks})", tuple(values.values()))

"""What the book itself keeps of money: only a reversal is taken back, and a group counts on its own days."""

import sqlite3
from datetime import date

import pytest
from store.rows import A_PAYMENT, insert

from xkld.store.money import groups_on

A_SPENDING: dict[str, object] = {
    "id": 1,
    "fund": 1,
    "voucher": "HD01",
    "spent_on": "2025-04-01",
    "amount": 400_000,
    "what": "In tờ rơi",
    "operation": 1,
}


@pytest.mark.parametrize(("table", "line"), [("payment", A_PAYMENT), ("fund_spending", A_SPENDING)])
def test_a_line_takes_back_a_reversal_and_nothing_else(
    connection: sqlite3.Connection, table: str, line: dict[str, object]
) -> None:
    if table == "fund_spending":
        insert(connection, table, **line)
    reason = {"reason": "Nhầm"} if table == "payment" else {}
    back = line | {"id": 2, "amount": -int(str(line["amount"])), "reverses": 1, "voucher": "PT01"} | reason
    insert(connection, table, **back)
    again = line | {"id": 3}
    for number in (1, 7):
        with pytest.raises(sqlite3.IntegrityError, match="only a reversal is taken back"):
            insert(connection, table, **again, restores=number)
    insert(connection, table, **again, restores=2)


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2025, 5, 19), {"DTTS"}),
        (date(2025, 5, 20), {"DTTS", "HN"}),
        (date(2025, 5, 31), {"DTTS", "HN"}),
        (date(2025, 6, 1), {"DTTS"}),
    ],
)
def test_who_belongs_to_a_group_belongs_from_its_first_day_to_the_day_before_its_end(
    connection: sqlite3.Connection, day: date, found: set[str]
) -> None:
    """Both days are null where nobody told them."""
    insert(connection, "worker", id=2, name="Lê Văn Mẫu", name_key="le van mau", birth_year=2000, unit=1)
    insert(connection, "worker_group", worker=1, group_code="DTTS", valid_from=None, valid_to=None)
    insert(connection, "worker_group", worker=1, group_code="HN", valid_from="2025-05-20", valid_to="2025-06-01")
    insert(connection, "worker_group", worker=2, group_code="TNTN", valid_from=None, valid_to=None)
    assert groups_on(connection, 1, day) == found

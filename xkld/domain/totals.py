"""Control totals of a book: so many rows in each table, so many đồng in each quarter. No person can be told from them.

A flipped bit in an amount leaves a database that SQLite calls sound; a sum tells.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MoneyTotal:
    """The lines of money of one table in one quarter, and what they add up to in đồng."""

    table: str
    quarter: str
    rows: int
    amount: int


@dataclass(frozen=True, slots=True)
class Totals:
    """The rows of every table, and the money of every quarter."""

    rows: Mapping[str, int]
    money: tuple[MoneyTotal, ...]


def differing(before: Totals, after: Totals) -> list[str]:
    """The tables whose rows or money are not the same."""
    names = {*before.rows, *after.rows}
    counted = {name for name in names if before.rows.get(name) != after.rows.get(name)}
    summed = {one.table for one in {*before.money} ^ {*after.money}}
    return sorted(counted | summed)

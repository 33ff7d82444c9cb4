"""Offers of work written down with their fees and rates, and closed."""

from collections.abc import Mapping
from datetime import date

from xkld.domain.fee_caps import Sum
from xkld.store.book import Writer
from xkld.store.sender_tables import Fee, JobOrder, OrderRate
from xkld.store.session import add, add_all


def add_order(writer: Writer, order: JobOrder, fees: Mapping[str, Sum], rates: Mapping[str, int]) -> int:
    """Write an offer and return its number."""
    number = add(writer, order)
    if fees:
        add_all(
            writer,
            [Fee(job_order=number, kind=kind, asked=one.amount, currency=one.currency) for kind, one in fees.items()],
        )
    if rates:
        add_all(
            writer,
            [OrderRate(job_order=number, currency=code, per_thousand=rate) for code, rate in rates.items()],
        )
    return number


def close(writer: Writer, number: int, on: date, because: str) -> None:
    """Write that an offer is taken no more from a day on."""
    writer.connection.execute(
        "update job_order set closed_on = ?, closed_because = ?, operation = ? where id = ?",
        (on.isoformat(), because, writer.operation, number),
    )

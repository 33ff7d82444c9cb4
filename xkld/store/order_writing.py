"""Offers of work written down with their fees and rates, and closed."""

from collections.abc import Iterable, Mapping
from datetime import date

from xkld.domain.fee_caps import Sum
from xkld.store.book import Writer
from xkld.store.sender_tables import Fee, JobOrder, OrderRate
from xkld.store.session import add, add_all

TERMS = ("occupation", "programme", "headcount", "wage", "currency", "months", "requirements", "expires_on")
"""What may be put right of an offer, beside its fees and rates."""


def add_order(writer: Writer, order: JobOrder, fees: Mapping[str, Sum], rates: Mapping[str, int]) -> int:
    """Write an offer and return its number."""
    number = add(writer, order)
    _add_sums(writer, number, fees, rates)
    return number


def change_order(
    writer: Writer, number: int, order: JobOrder, fees: Mapping[str, Sum], rates: Mapping[str, int]
) -> None:
    """Write the terms, fees and rates of an offer in place of what was told; what is the same stays as it is."""
    book = writer.connection
    terms = {term: getattr(order, term) for term in TERMS}
    differs = " or ".join(f"{term} is not :{term}" for term in TERMS)
    book.execute(
        f"update job_order set {', '.join(f'{term} = :{term}' for term in TERMS)}, operation = :operation"
        f" where id = :number and ({differs})",
        {**terms, "operation": writer.operation, "number": number},
    )
    _drop(writer, "fee", "kind", number, fees)
    _drop(writer, "order_rate", "currency", number, rates)
    book.executemany(
        "insert into fee (job_order, kind, asked, currency) values (?, ?, ?, ?)"
        " on conflict do update set asked = excluded.asked, currency = excluded.currency",
        [(number, kind, one.amount, one.currency) for kind, one in fees.items()],
    )
    book.executemany(
        "insert into order_rate (job_order, currency, per_thousand) values (?, ?, ?)"
        " on conflict do update set per_thousand = excluded.per_thousand",
        [(number, code, rate) for code, rate in rates.items()],
    )


def _drop(writer: Writer, table: str, column: str, number: int, kept: Iterable[str]) -> None:
    """Take out what an offer does not name any more."""
    book = writer.connection
    known = {key for (key,) in book.execute(f"select {column} from {table} where job_order = ?", (number,))}
    gone = [(number, key) for key in sorted(known - {*kept})]
    book.executemany(f"delete from {table} where job_order = ? and {column} = ?", gone)


def _add_sums(writer: Writer, number: int, fees: Mapping[str, Sum], rates: Mapping[str, int]) -> None:
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


def close(writer: Writer, number: int, on: date, because: str) -> None:
    """Write that an offer is taken no more from a day on."""
    writer.connection.execute(
        "update job_order set closed_on = ?, closed_because = ?, operation = ? where id = ?",
        (on.isoformat(), because, writer.operation, number),
    )

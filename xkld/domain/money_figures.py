"""The tables of money and of work done, from the facts."""

from datetime import date

from xkld.domain.counts import FundState, Loans, Support, Work
from xkld.domain.facts import Facts
from xkld.domain.notation import day_text
from xkld.domain.table import Mark, Row, Value
from xkld.domain.wording import labels, tables

Rows = tuple[tuple[Row, ...], Row | None]


def support(facts: Facts) -> Rows:
    """What left each fund and, below it, for which content or for activities; persons of a fund are counted once."""
    rows: list[Row] = []
    paying = [
        (a, b) for a, b in zip(facts.money.funds_in_period, facts.money.funds_to_date, strict=True) if b.kind != "loan"
    ]
    for in_period, to_date in paying:
        rows.append(_fund_row(in_period, to_date))
        rows.extend(_item_row(item) for item in facts.money.support if item.fund == to_date.code)
        if in_period.spent or to_date.spent:
            rows.append(Row((tables.SPENT, "", in_period.spent, "", to_date.spent, "", ""), indent=1))
    given = [to_date.allotted for _, to_date in paying if to_date.allotted is not None]
    total = Row(
        (
            tables.TOTAL,
            facts.money.persons.in_period,
            sum(in_period.gone for in_period, _ in paying),
            facts.money.persons.to_date,
            sum(to_date.gone for _, to_date in paying),
            sum(given) if given else Mark.NO_DATA,
            sum(to_date.left or 0 for _, to_date in paying) if given else Mark.NO_DATA,
        )
    )
    return tuple(rows), total


def loans(facts: Facts) -> Rows:
    """The bank's totals by source, each with its day."""
    return tuple(_loan_row(one) for one in facts.money.loans), None


def work(facts: Facts) -> Rows:
    """Activities by kind, then inspections and complaints with how many found something or are settled."""
    rows = []
    for kind, name in labels.ACTIVITY_NAMES.items():
        done = facts.work(frozenset({kind}))
        rows.append(Row((tables.upper_first(name), *_times_and_people(kind, done))))
    for kind, (name, part) in tables.INSPECTION_ROWS.items():
        done = facts.work(frozenset({kind}))
        rows.append(Row((name, done.times_in_period, "", done.times_to_date, "")))
        rows.append(Row((part, _known(done.people_in_period), "", _known(done.people_to_date), ""), 1))
    return tuple(rows), None


def _times_and_people(kind: str, done: Work) -> tuple[Value, ...]:
    in_period, to_date = (
        _known(people) if kind in labels.GATHERINGS else "" for people in (done.people_in_period, done.people_to_date)
    )
    return (done.times_in_period, in_period, done.times_to_date, to_date)


def _known(number: int | None) -> Value:
    return Mark.NO_DATA if number is None else number


def _fund_row(in_period: FundState, to_date: FundState) -> Row:
    return Row(
        (
            to_date.name,
            in_period.persons,
            in_period.gone,
            to_date.persons,
            to_date.gone,
            Mark.NO_DATA if to_date.allotted is None else to_date.allotted,
            Mark.NO_DATA if to_date.left is None else to_date.left,
        )
    )


def _item_row(item: Support) -> Row:
    return Row(
        (item.item, item.persons_in_period, item.in_period, item.persons_to_date, item.to_date, "", ""), indent=1
    )


def _loan_row(one: Loans) -> Row:
    figures = (one.customers, one.lent, one.recovered, one.outstanding, one.overdue, one.idle)
    as_of = date.fromisoformat(one.as_of) if one.as_of else None
    name = tables.LOAN_AS_OF.format(fund=one.fund, day=day_text(as_of)) if as_of else one.fund
    return Row((name, *(Mark.NO_DATA if figure is None else figure for figure in figures)))

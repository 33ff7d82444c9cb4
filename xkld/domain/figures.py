"""The tables of the reports, from the facts: every figure is made here, once, for all formats."""

from collections.abc import Callable
from dataclasses import replace

from xkld.domain import money_figures, people_figures
from xkld.domain.facts import POOL, READY, REGISTERED, SELECTED, TRAINING, Facts
from xkld.domain.forms import Form
from xkld.domain.notation import day_text
from xkld.domain.pictures import picture_of
from xkld.domain.sums import sums_of
from xkld.domain.table import Row, Table
from xkld.domain.wording import heads, tables

_CLOSES_MID_MONTH = 14

Rows = tuple[tuple[Row, ...], Row | None]


def make_tables(form: Form, facts: Facts) -> tuple[Table, ...]:
    """Every table of a form, in its order."""
    return tuple(_table(form, facts, key) for key in form.tables(with_study=facts.counts_study))


def _table(form: Form, facts: Facts, key: str) -> Table:
    rows, total = _MAKERS[key](facts)
    columns, out = heads.columns(key, facts), heads.left_out(facts)
    places = [place for place, column in enumerate(columns) if column.key not in out]
    kept = tuple(columns[place] for place in places)

    def shown(row: Row) -> Row:
        return replace(row, values=tuple(row.values[place] for place in places))

    return Table(
        key=key,
        number=form.number_of(key),
        title=tables.TITLE_WITHOUT_TARGET if key == "targets" and facts.target is None else tables.TITLES[key],
        span=_span(facts, key),
        columns=kept,
        rows=tuple(map(shown, rows)),
        total=shown(total) if total else None,
        rule=_rule(facts, key),
        sums=sums_of(key, kept),
        picture=picture_of(key, kept),
    )


def _span(facts: Facts, key: str) -> str:
    """Which days a table covers; where quarters close in the middle of a month, also their last days."""
    days = facts.money_days if key in {"support", "loans"} else facts.people_days
    start, last, since = (day_text(day) for day in (days.period.start, days.period.last_day, days.to_date.start))
    ends = ", ".join(f"{part.last_day.day}/{part.last_day.month}" for part in facts.parts)
    by_quarters = any(column.key.startswith("quarter_") for column in heads.columns(key, facts))
    if key in {"loans", "pool"}:
        span = {"loans": tables.LOAN_SPAN, "pool": tables.STOCK_SPAN}[key]
    elif not facts.parts:
        span = tables.SPAN
    elif by_quarters and facts.parts[0].last_day.day == _CLOSES_MID_MONTH:
        span = tables.SPAN_BY_QUARTERS
    else:
        span = tables.SPAN_FROM_NEW_YEAR
    return span.format(start=start, last=last, since=since, ends=ends)


def _rule(facts: Facts, key: str) -> str:
    before = facts.year_before
    if key != "targets" or before.is_alike or not before.by_place:
        return tables.RULES[key]
    head, day = heads.same_period_head(facts).lower(), day_text(before.days.last_day)
    return tables.RULES[key] + tables.WHOLE_YEAR_BEFORE.format(head=head, day=day)


def _pool(facts: Facts) -> Rows:
    def counts(unit: int | None) -> tuple[int, ...]:
        return tuple(facts.waiting_in(stages, unit) for stages in (REGISTERED, TRAINING, SELECTED, READY, POOL))

    rows = tuple(Row((place.name, *counts(place.id))) for place in facts.places)
    return rows, Row((tables.TOTAL, *counts(None)))


_MAKERS: dict[str, Callable[[Facts], Rows]] = {
    "targets": people_figures.targets,
    "pool": _pool,
    "destinations": people_figures.destinations,
    "occupations": people_figures.occupations,
    "features": people_figures.features,
    "movement": people_figures.movement,
    "support": money_figures.support,
    "loans": money_figures.loans,
    "work": money_figures.work,
    "study_units": people_figures.study_units,
    "study_destinations": people_figures.study_destinations,
}

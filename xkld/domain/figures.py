"""The tables of the reports, from the facts: every figure is made here, once, for all formats."""

from collections.abc import Callable, Iterable, Mapping

from xkld.domain import money_figures
from xkld.domain.counts import Count
from xkld.domain.facts import POOL, READY, REGISTERED, SELECTED, TRAINING, Facts
from xkld.domain.forms import Form
from xkld.domain.notation import day_text
from xkld.domain.numbers import percent
from xkld.domain.period import ReportDays
from xkld.domain.pictures import PICTURES
from xkld.domain.sums import SUMS
from xkld.domain.table import Column, Mark, Row, Sums, Table, Value
from xkld.domain.wording import labels, tables

_RETURN_REASONS = tuple(labels.REASON_NAMES)
_TOLD = ("extended", "recontracted", "absconded", "overstayed")

Rows = tuple[tuple[Row, ...], Row | None]


def make_tables(form: Form, facts: Facts) -> tuple[Table, ...]:
    """Every table of a form, in its order."""
    return tuple(_table(form, facts, key) for key in (*form.body, *form.annex))


def _told(span: str, days: ReportDays) -> str:
    start, last, since = (day_text(day) for day in (days.period.start, days.period.last_day, days.to_date.start))
    return span.format(start=start, last=last, since=since)


def _table(form: Form, facts: Facts, key: str) -> Table:
    rows, total = _MAKERS[key](facts)
    columns = tuple(Column(name, head, kind) for name, (head, kind) in tables.HEADS[key].items())
    days = facts.money_days if key in {"support", "loans"} else facts.people_days
    span = {"loans": tables.LOAN_SPAN, "pool": tables.STOCK_SPAN}.get(key, tables.SPAN)
    return Table(
        key=key,
        number=form.number_of(key),
        title=tables.TITLES[key],
        span=_told(span, days),
        columns=columns,
        rows=rows,
        total=total,
        rule=tables.RULES[key],
        sums=SUMS.get(key, Sums()),
        picture=PICTURES.get(key),
    )


def _targets(facts: Facts) -> Rows:
    rows = []
    for place in facts.places:
        count = facts.people.by_unit.get(place.id, Count(None, 0, 0))
        before = facts.year_before.get(place.id, Mark.NO_DATA)
        rows.append(_target_row(place.name, _target(facts, place.target), count, before, _estimate(facts, place.id)))
    all_estimated = facts.places and all(place.id in facts.estimates for place in facts.places)
    estimate = sum(facts.estimates[place.id] for place in facts.places) if all_estimated else Mark.NOT_REPORTED
    before = Mark.NO_DATA if facts.same_period is None else facts.same_period
    whole = Count(None, facts.in_period, facts.to_date)
    return tuple(rows), _target_row(tables.TOTAL, _target(facts, facts.target), whole, before, estimate)


def _target(facts: Facts, target: int | None) -> int | Mark:
    if target is not None:
        return target
    return Mark.NO_TARGET if facts.target is None else Mark.NOT_ALLOCATED


def _estimate(facts: Facts, place: int) -> Value:
    return facts.estimates.get(place, Mark.NOT_REPORTED)


def _target_row(name: str, target: int | Mark, count: Count, before: Value, estimate: Value) -> Row:
    if isinstance(target, Mark):
        share: Value = target
    else:
        reached = percent(count.to_date, target)
        share = Mark.NOT_APPLICABLE if reached is None else reached
    return Row((name, target, count.in_period, count.to_date, share, before, estimate))


def _pool(facts: Facts) -> Rows:
    def counts(unit: int | None) -> tuple[int, ...]:
        return tuple(facts.waiting_in(stages, unit) for stages in (REGISTERED, TRAINING, SELECTED, READY, POOL))

    rows = tuple(Row((place.name, *counts(place.id))) for place in facts.places)
    return rows, Row((tables.TOTAL, *counts(None)))


def _destinations(facts: Facts) -> Rows:
    wanted = [
        code for code in facts.plan.priority.destinations if code not in {c.key for c in facts.people.by_destination}
    ]
    found = [*facts.people.by_destination, *(Count(code, 0, 0) for code in wanted)]
    return _counted(found, labels.DESTINATION_NAMES), _whole(facts)


def _occupations(facts: Facts) -> Rows:
    return _counted(facts.people.by_occupation, {}), _whole(facts)


def _features(facts: Facts) -> Rows:
    people = facts.people
    parts: tuple[tuple[str, list[Count], Mapping[str, str]], ...] = (
        ("sex", people.by_sex, labels.SEX_NAMES),
        ("age", people.by_age, tables.AGE_NAMES),
        ("education", people.by_education, labels.EDUCATION_NAMES),
        ("form", people.by_form, {code: name for code, name in labels.FORM_NAMES.items() if code != "seasonal"}),
    )
    rows: list[Row] = []
    for part, found, names in parts:
        rows.append(Row((tables.FEATURES[part], facts.in_period, facts.to_date)))
        rows.extend(_counted(_all_of(found, names), names, indent=1))
    rows.append(Row((tables.FEATURES["groups"], "", "")))
    groups = _all_of(people.in_groups, dict.fromkeys(facts.plan.priority.groups, ""))
    rows.extend(_counted(groups, labels.GROUP_NAMES, indent=1))
    return tuple(rows), None


def _all_of(found: Iterable[Count], names: Mapping[str, str]) -> list[Count]:
    """The counts in the order of the names, those of nobody as zero, then what is not among the names."""
    by_key = {count.key: count for count in found}
    return [
        *(by_key.pop(key, Count(key, 0, 0)) for key in names),
        *(by_key[key] for key in sorted(by_key, key=lambda key: (key is None, key))),
    ]


def _counted(found: Iterable[Count], names: Mapping[str, str], indent: int = 0) -> tuple[Row, ...]:
    listed = sorted(found, key=lambda count: count.key is None)
    return tuple(
        Row(
            (
                tables.NOT_KNOWN if count.key is None else tables.upper_first(names.get(count.key, count.key)),
                count.in_period,
                count.to_date,
            ),
            indent,
        )
        for count in listed
    )


def _whole(facts: Facts) -> Row:
    return Row((tables.TOTAL, facts.in_period, facts.to_date))


def _movement(facts: Facts) -> Rows:
    names = tables.MOVEMENT
    at_start = _known(facts.abroad.at_start, facts.abroad.at_year_start)
    rows = [Row((names["at_start"], *at_start), key="at_start")]
    rows.extend(Row((names[stage], *facts.events(stage)), key=stage) for stage in ("departed", "returned"))
    rows.extend(
        Row((labels.REASON_NAMES[reason], *facts.events("returned", reason, any_reason=False)), 1)
        for reason in _RETURN_REASONS
    )
    rows.append(Row((names["no_reason"], *facts.events("returned", None, any_reason=False)), 1))
    rows.extend(Row((names[stage], *facts.events(stage)), key=stage) for stage in ("died", "missing", "found"))
    rows.append(Row((names["at_end"], *_known(*facts.abroad_at_end)), key="at_end"))
    rows.extend(Row((names[stage], *facts.events(stage))) for stage in _TOLD)
    for key, count in (("seasonal", facts.people.seasonal), ("study", facts.people.study)):
        rows.append(Row((names[key], count.in_period, count.to_date)))
    return tuple(rows), None


def _known(*values: int | None) -> tuple[Value, ...]:
    return tuple(Mark.NO_DATA if value is None else value for value in values)


_MAKERS: dict[str, Callable[[Facts], Rows]] = {
    "targets": _targets,
    "pool": _pool,
    "destinations": _destinations,
    "occupations": _occupations,
    "features": _features,
    "movement": _movement,
    "support": money_figures.support,
    "loans": money_figures.loans,
    "work": money_figures.work,
}

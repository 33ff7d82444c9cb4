"""The tables of people who left and of people abroad, from the facts."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from xkld.domain.counts import Count
from xkld.domain.facts import Abroad, Facts, People
from xkld.domain.numbers import percent
from xkld.domain.table import Mark, Row, Value
from xkld.domain.wording import labels, tables

_TOLD = ("extended", "recontracted", "absconded", "overstayed")

Rows = tuple[tuple[Row, ...], Row | None]
Found = Callable[[People], Sequence[Count]]
Told = Callable[[Abroad], tuple[Value, Value]]


def targets(facts: Facts) -> Rows:
    """Each place against its target, and the whole: by quarters or in the period, to date, and the year before."""
    before, counts = facts.year_before.by_place, _counts(facts, _by_unit)
    rows = tuple(
        _target_row(
            facts,
            (place.name, _target(facts, place.target)),
            counts(str(place.id)),
            before.get(place.id),
            facts.estimates.get(place.id),
        )
        for place in facts.places
    )
    all_estimated = facts.places and all(place.id in facts.estimates for place in facts.places)
    estimate = sum(facts.estimates[place.id] for place in facts.places) if all_estimated else None
    head = (tables.TOTAL, _target(facts, facts.target))
    return rows, _target_row(facts, head, _whole(facts, _by_unit), facts.same_period, estimate)


def _by_unit(people: People) -> list[Count]:
    return list(people.by_unit.values())


def _target(facts: Facts, target: int | None) -> int | Mark:
    if target is not None:
        return target
    return Mark.NO_TARGET if facts.target is None else Mark.NOT_ALLOCATED


def _target_row(
    facts: Facts, head: tuple[str, int | Mark], counts: tuple[Value, ...], before: int | None, estimate: int | None
) -> Row:
    name, target = head
    done = counts[-1] if isinstance(counts[-1], int) else 0
    if isinstance(target, Mark):
        share: Value = target
    else:
        reached = percent(done, target)
        share = Mark.NOT_APPLICABLE if reached is None else reached
    since: tuple[Value, Value] = (Mark.NO_DATA, Mark.NO_DATA)
    if before is not None:
        since = (before, done - before if facts.year_before.is_alike else Mark.NOT_APPLICABLE)
    return Row((name, target, *counts, share, *since, Mark.NOT_REPORTED if estimate is None else estimate))


def destinations(facts: Facts) -> Rows:
    """Persons by destination, those that the plan puts first also when nobody went there."""
    found = _and_nobody(facts.people.by_destination, facts.plan.priority.destinations)
    rows = _named(facts, lambda people: people.by_destination, found, labels.DESTINATION_NAMES)
    return rows, _total(facts)


def occupations(facts: Facts) -> Rows:
    """Persons by occupation."""
    return _named(facts, lambda people: people.by_occupation, facts.people.by_occupation, {}), _total(facts)


def features(facts: Facts) -> Rows:
    """Persons by facts about them, each fact's parts below its sum; groups, which overlap, without one."""
    forms = {code: name for code, name in labels.FORM_NAMES.items() if code != "seasonal"}
    parts: tuple[tuple[str, Found, Mapping[str, str]], ...] = (
        ("sex", lambda people: people.by_sex, labels.SEX_NAMES),
        ("age", lambda people: people.by_age, tables.AGE_NAMES),
        ("education", lambda people: people.by_education, labels.EDUCATION_NAMES),
        ("form", lambda people: people.by_form, forms),
    )
    rows: list[Row] = []
    for part, found, names in parts:
        rows.append(Row((tables.FEATURES[part], *_whole(facts, _by_unit))))
        rows.extend(_named(facts, found, _all_of(found(facts.people), names), names, indent=1))
    rows.append(_heading(facts, tables.FEATURES["groups"]))
    groups = _all_of(facts.people.in_groups, facts.plan.priority.groups)
    rows.extend(_named(facts, lambda people: people.in_groups, groups, labels.GROUP_NAMES, indent=1))
    return tuple(rows), None


def study_units(facts: Facts) -> Rows:
    """Persons who left to study, by place."""
    counts = _counts(facts, _study)
    rows = tuple(Row((place.name, *counts(str(place.id)))) for place in facts.places)
    return rows, Row((tables.TOTAL, *_whole(facts, _study)))


def study_destinations(facts: Facts) -> Rows:
    """Persons who left to study, by destination."""
    found = facts.people.study_by_destination
    rows = _named(facts, lambda people: people.study_by_destination, found, labels.DESTINATION_NAMES)
    return rows, Row((tables.TOTAL, *_whole(facts, _study)))


def _study(people: People) -> list[Count]:
    return people.study_by_unit


def movement(facts: Facts) -> Rows:
    """The people abroad: at the start, what changed, at the end; and what is told besides."""
    names = tables.MOVEMENT

    def events(stage: str) -> tuple[Value, ...]:
        return _abroad(facts, lambda abroad: abroad.events(stage))

    def returned(reason: str | None) -> tuple[Value, ...]:
        return _abroad(facts, lambda abroad: abroad.events("returned", reason, any_reason=False))

    sets: tuple[tuple[str, Found], ...] = (
        ("seasonal", lambda people: [people.seasonal]),
        ("study", lambda people: [people.study]),
    )
    return (
        Row(
            (names["at_start"], *_abroad(facts, lambda abroad: _known(abroad.at_start, abroad.at_year_start))),
            key="at_start",
        ),
        *(Row((names[stage], *events(stage)), key=stage) for stage in ("departed", "returned")),
        *(Row((name, *returned(reason)), 1) for reason, name in labels.REASON_NAMES.items()),
        Row((names["no_reason"], *returned(None)), 1),
        *(Row((names[stage], *events(stage)), key=stage) for stage in ("died", "missing", "found")),
        Row((names["at_end"], *_abroad(facts, lambda abroad: _known(*abroad.at_end))), key="at_end"),
        _heading(facts, names["besides"]),
        *(Row((names[stage], *events(stage)), 1) for stage in _TOLD),
        *(Row((names[name], *_whole(facts, found)), 1) for name, found in sets),
    ), None


def _abroad(facts: Facts, told: Told) -> tuple[Value, ...]:
    """In the period, in each quarter of a period told by quarters, and to date."""
    in_period, to_date = told(facts.abroad)
    parts = (Mark.NOT_BEGUN if part.abroad is None else told(part.abroad)[0] for part in facts.parts)
    return (in_period, *parts, to_date)


def _known(*values: int | None) -> tuple[Value, Value]:
    first, second = (Mark.NO_DATA if value is None else value for value in values)
    return first, second


def _counts(facts: Facts, found: Found) -> Callable[[str | None], tuple[Value, ...]]:
    """Persons of a key in the period, in each quarter of a period told by quarters, and to date."""
    whole = {count.key: count for count in found(facts.people)}
    parts = [
        None if part.people is None else {count.key: count.in_period for count in found(part.people)}
        for part in facts.parts
    ]

    def cells(key: str | None) -> tuple[Value, ...]:
        count = whole.get(key, Count(key, 0, 0))
        return (
            count.in_period,
            *(Mark.NOT_BEGUN if part is None else part.get(key, 0) for part in parts),
            count.to_date,
        )

    return cells


def _whole(facts: Facts, found: Found) -> tuple[Value, ...]:
    whole = found(facts.people)
    parts = (
        Mark.NOT_BEGUN if part.people is None else sum(count.in_period for count in found(part.people))
        for part in facts.parts
    )
    return (sum(count.in_period for count in whole), *parts, sum(count.to_date for count in whole))


def _total(facts: Facts) -> Row:
    return Row((tables.TOTAL, *_whole(facts, _by_unit)))


def _heading(facts: Facts, name: str) -> Row:
    """A row that only names those below it."""
    return Row((name, "", *("" for _ in facts.parts), ""))


def _and_nobody(found: Iterable[Count], wanted: Iterable[str]) -> list[Count]:
    known = {count.key: count for count in found}
    return [*known.values(), *(Count(key, 0, 0) for key in wanted if key not in known)]


def _all_of(found: Iterable[Count], names: Iterable[str]) -> list[Count]:
    """The counts in the order of the names, those of nobody as zero, then what is not among the names."""
    by_key = {count.key: count for count in found}
    return [
        *(by_key.pop(key, Count(key, 0, 0)) for key in names),
        *(by_key[key] for key in sorted(by_key, key=lambda key: (key is None, key))),
    ]


def _named(
    facts: Facts, found: Found, keys: Iterable[Count], names: Mapping[str, str], indent: int = 0
) -> tuple[Row, ...]:
    """A row for each key under its printed name, what is not known last."""
    counts, listed = _counts(facts, found), sorted((count.key for count in keys), key=lambda key: key is None)
    return tuple(
        Row(
            (
                tables.NOT_KNOWN if key is None else tables.upper_first(names.get(key, key)),
                *counts(key),
            ),
            indent,
        )
        for key in listed
    )

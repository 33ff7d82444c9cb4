"""What every table of a periodic report must say, put together from the second computation alone.

A row is a list of cells as the JSON report has them; the last row is the total where the table has one.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from figures import plans
from figures.days import ONE_DAY, Span, lived_a_year_before, quarters, span, year_before
from figures.oracle import MOVES, Oracle

from xkld.domain.wording import labels, tables

Cell = Any
Table = list[list[Cell]]
NO_DATA, NOT_REPORTED, NO_TARGET, NOT_ALLOCATED, NOT_APPLICABLE, NOT_BEGUN = (
    {"mark": mark} for mark in ("no_data", "not_reported", "no_target", "not_allocated", "not_applicable", "not_begun")
)
REMARKS = ("extended", "recontracted", "absconded", "overstayed")
WAITING = (
    {"registered", "counselled", "not_selected"},
    {"training"},
    {"selected", "contracted"},
    {"visa_ready"},
)


class Expected:
    """The tables of one plan's report of a period, for every book of the shelf.

    A year and its first half are the tables of their last day, with those of each quarter woven in.
    """

    def __init__(self, oracle: Oracle, plan: int, version: int, quarter: str, today: date) -> None:
        days, money = span(plans.CUTOFFS[plan], quarter, today), span("calendar", quarter, today)
        self.plan, self.period = plan, quarter
        self.parts = [
            Expected(oracle, plan, version, one, today) if span(days.cutoff, one, today).start <= today else None
            for one in quarters(quarter)
        ]
        self.targets = oracle.targets(plan, version, days.end - ONE_DAY)
        self.persons = {by: oracle.persons(version, days, by) for by in (*_PERSONS, "unit", "all")}
        self.groups = oracle.persons_in_groups(version, days)
        self.sets = {name: oracle.departures(version, days, name) for name in ("seasonal", "study")}
        self.estimates = oracle.estimates(plan, quarter)
        self.students = {by: oracle.persons(version, days, by, "study") for by in ("unit", "destination", "all")}
        self.before, self.alike = _before(oracle, plan, version, days)
        self.waiting = oracle.waiting(version, days.end)
        self.events = oracle.events(version, days, (*MOVES, *REMARKS), by_reason=True)
        self.stocks = [_stock(oracle, plan, version, day) for day in (days.start, days.year_start)]
        # The end is not the start and what changed since, but the start and how many more are known to be abroad.
        eve = [oracle.abroad(version, day - ONE_DAY) for day in (days.start, days.year_start, days.end)]
        self.growth = [{book: eve[2][book] - since[book] for book in since} for since in eve[:2]]
        self.funds = [oracle.funds(plan, start, money.end) for start in (money.start, money.year_start)]
        self.support = oracle.support(plan, money)
        self.supported = oracle.persons_supported(plan, money)
        self.loans = oracle.loans(plan, money)
        self.work = [oracle.activities(plan, days), oracle.inspections(plan, days)]

    def tables(self, book: int) -> dict[str, Table]:
        """The tables of a book by their keys, in the columns of their period."""
        whole = self._whole(book)
        has_target = whole["targets"][-1][1] != NO_TARGET
        if not self.parts:
            out = set() if has_target else {1, 4}
            out |= set() if "-Q" in self.period else {6}
            return whole | {"targets": [_without(row, out) for row in whole["targets"]]}
        parts = [None if part is None else part._whole(book) for part in self.parts]
        found = {key: rows for key, rows in whole.items() if key in {"pool", "loans"}}
        for key in ("destinations", "occupations", "features", "movement", "study_units", "study_destinations"):
            if key in whole:
                found[key] = [
                    [row[0], *cells, row[2]]
                    for row, cells in zip(whole[key], _of_quarters(key, whole, parts, 1), strict=True)
                ]
        found["targets"] = [
            _without(
                [*row[:2], *cells, *row[3:6], _change(row, self.alike[book])],
                (set() if has_target else {1, -3}) | (set() if self.before[book] else {-1}),
            )
            for row, cells in zip(whole["targets"], _of_quarters("targets", whole, parts, 2), strict=True)
        ]
        return found | {key: [_without(row, {1, 2}) for row in whole[key]] for key in ("support", "work")}

    def _whole(self, book: int) -> dict[str, Table]:
        """The tables in the columns of a quarter, with every column."""
        found = {
            "targets": self._targets(book),
            "pool": self._pool(book),
            "destinations": [
                *_named(self._destinations(book), labels.DESTINATION_NAMES),
                [tables.TOTAL, *self._all(book)],
            ],
            "occupations": [*_named(self.persons["occupation"][book], {}), [tables.TOTAL, *self._all(book)]],
            "features": self._features(book),
            "movement": self._movement(book),
            "support": self._support(book),
            "loans": [_loan(row) for row in self.loans[book]],
            "work": self._work(book),
        }
        return found | (self._study(book) if self.plan == plans.STUDYING else {})

    def _study(self, book: int) -> dict[str, Table]:
        rows = self.students["all"][book]
        total = [tables.TOTAL, *(rows[0][1:] if rows else (0, 0))]
        left = {unit: counts for unit, *counts in self.students["unit"][book]}
        return {
            "study_units": [*([name, *left.get(unit, [0, 0])] for unit, name, _ in self.targets[book]), total],
            "study_destinations": [*_named(self.students["destination"][book], labels.DESTINATION_NAMES), total],
        }

    def _all(self, book: int) -> list[int]:
        rows = self.persons["all"][book]
        return list(rows[0][1:]) if rows else [0, 0]

    def _targets(self, book: int) -> Table:
        left = {unit: counts for unit, *counts in self.persons["unit"][book]}
        before, estimates = self.before[book], dict(self.estimates[book])
        given = [target for _, _, target in self.targets[book] if target is not None]
        nothing = NOT_ALLOCATED if given else NO_TARGET  # the plans of these books name no total of their own
        rows = [
            _target(
                name,
                nothing if target is None else target,
                left.get(unit, [0, 0]),
                before.get(unit),
                estimates.get(unit),
            )
            for unit, name, target in self.targets[book]
        ]
        units = [unit for unit, _, _ in self.targets[book]]
        whole = before[None] if None in before else _sum_of_all(before, units)
        total = sum(given) if given else NO_TARGET
        return [*rows, _target(tables.TOTAL, total, self._all(book), whole, _sum_of_all(estimates, units))]

    def _pool(self, book: int) -> Table:
        def counts(units: set[int]) -> list[int]:
            found = [
                sum(persons for unit, stage, persons in self.waiting[book] if unit in units and stage in stages)
                for stages in WAITING
            ]
            return [*found, sum(found)]

        rows = [[name, *counts({unit})] for unit, name, _ in self.targets[book]]
        return [*rows, [tables.TOTAL, *counts({unit for unit, _, _ in self.targets[book]})]]

    def _destinations(self, book: int) -> list[tuple[Any, ...]]:
        found = self.persons["destination"][book]
        known = {row[0] for row in found}
        return [*found, *((code, 0, 0) for code in plans.PRIORITY_DESTINATIONS[self.plan] if code not in known)]

    def _features(self, book: int) -> Table:
        rows: Table = []
        for part, names in _PERSONS.items():
            if part not in tables.FEATURES:
                continue
            rows.append([tables.FEATURES[part], *self._all(book)])
            rows += _named(_with_nobody(self.persons[part][book], names), names)
        rows.append([tables.FEATURES["groups"], "", ""])
        groups = _with_nobody(self.groups[book], plans.PRIORITY_GROUPS[self.plan])
        return rows + _named(groups, labels.GROUP_NAMES)

    def _movement(self, book: int) -> Table:
        def told(stage: str, *reasons: str | None) -> list[int]:
            found = [row for row in self.events[book] if row[0] == stage and (not reasons or row[1] in reasons)]
            return [sum(row[column] for row in found) for column in (2, 3)]

        names = tables.MOVEMENT
        starts = [stock.get(book) for stock in self.stocks]
        ends = [
            None if start is None else start + growth[book] for start, growth in zip(starts, self.growth, strict=True)
        ]
        sets = [(names[name], self.sets[name][book][0][1:]) for name in ("seasonal", "study")]
        return [
            [names["at_start"], *(NO_DATA if start is None else start for start in starts)],
            [names["departed"], *told("departed")],
            [names["returned"], *told("returned")],
            *([name, *told("returned", reason)] for reason, name in labels.REASON_NAMES.items()),
            [names["no_reason"], *told("returned", None)],
            *([names[stage], *told(stage)] for stage in ("died", "missing", "found")),
            [names["at_end"], *(NO_DATA if end is None else end for end in ends)],
            [names["besides"], "", ""],
            *([names[stage], *told(stage)] for stage in REMARKS),
            *([name, *counts] for name, counts in sets),
        ]

    def _support(self, book: int) -> Table:
        rows: Table = []
        sums = [0, 0, 0, 0]
        any_given = False
        for (_, _, _, _, kept, some, used, *_), (
            code,
            name,
            kind,
            given,
            kept_to_date,
            persons,
            used_to_date,
            *_,
        ) in zip(self.funds[0][book], self.funds[1][book], strict=True):
            if kind == "loan":
                continue
            recent, paid = kept + used, kept_to_date + used_to_date  # what left the fund, whatever for
            left = [NO_DATA, NO_DATA] if given is None else [given, given - paid]
            rows.append([name, some, recent, persons, paid, *left])
            rows += [[item, *figures, "", ""] for fund, item, *figures in self.support[book] if fund == code]
            if used or used_to_date:
                rows.append(["Chi hoạt động", "", used, "", used_to_date, "", ""])
            any_given = any_given or given is not None
            sums[0] += recent
            sums[1] += paid
            sums[2] += given or 0
            sums[3] += 0 if given is None else given - paid
        _, some, persons = self.supported[book][0]
        left = sums[2:] if any_given else [NO_DATA, NO_DATA]
        return [*rows, [tables.TOTAL, some, sums[0], persons, sums[1], *left]]

    def _work(self, book: int) -> Table:
        done = {kind: figures for answers in self.work for kind, *figures in answers[book]}
        rows: Table = []
        for kind, name in labels.ACTIVITY_NAMES.items():
            times, people, times_to_date, people_to_date = done.get(kind, (0, 0, 0, 0))
            heard = [_people(times, people), _people(times_to_date, people_to_date)]
            told = heard if kind in ("counselling", "conference") else ["", ""]  # only there people are counted
            rows.append([tables.upper_first(name), times, told[0], times_to_date, told[1]])
        for kind, (name, part) in tables.INSPECTION_ROWS.items():
            times, found, times_to_date, found_to_date = done.get(kind, (0, 0, 0, 0))
            rows += [[name, times, "", times_to_date, ""], [part, found or 0, "", found_to_date, ""]]
        return rows


_PERSONS: Mapping[str, Mapping[str, str]] = {
    "destination": labels.DESTINATION_NAMES,
    "occupation": {},
    "sex": labels.SEX_NAMES,
    "age": tables.AGE_NAMES,
    "education": labels.EDUCATION_NAMES,
    "form": {code: name for code, name in labels.FORM_NAMES.items() if code != "seasonal"},
}


def _target(name: str, target: Any, left: Iterable[int], before: int | None, estimate: int | None) -> list[Cell]:
    in_period, to_date = left
    if isinstance(target, dict):
        share: Cell = target
    elif target == 0:
        share = NOT_APPLICABLE
    else:  # in tenths of a hundredth, half up
        tenths = (2_000 * to_date + target) // (2 * target)
        share = f"{tenths // 10}.{tenths % 10}"
    return [
        name,
        target,
        in_period,
        to_date,
        share,
        NO_DATA if before is None else before,
        NOT_REPORTED if estimate is None else estimate,
    ]


def _sum_of_all(values: Mapping[Any, int], units: list[int]) -> int | None:
    return sum(values[unit] for unit in units) if units and all(unit in values for unit in units) else None


def _without(row: list[Cell], places: set[int]) -> list[Cell]:
    out = {place % len(row) for place in places}
    return [cell for place, cell in enumerate(row) if place not in out]


def _of_quarters(key: str, whole: dict[str, Table], parts: list[Any], column: int) -> list[list[Cell]]:
    """For each row of a table what each quarter says of it: nobody where it has no such row."""
    by_row = [None if part is None else dict(_placed(part[key])) for part in parts]
    found = []
    for place, row in _placed(whole[key]):
        nobody = "" if row[1:] == ["", ""] else 0
        cells = [NOT_BEGUN if rows is None else rows.get(place, [nobody] * 9)[column] for rows in by_row]
        found.append([""] * len(cells) if nobody == "" else cells)
    return found


def _placed(rows: Table) -> list[tuple[tuple[Cell, Cell], list[Cell]]]:
    """Each row under its name and that of the part of the table in which it stands."""
    heading, found = None, []
    for row in rows:
        heading = row[0] if row[0] in tables.FEATURES.values() else heading
        found.append(((heading, row[0]), row))
    return found


def _change(row: list[Cell], alike: bool) -> Cell:
    """By how many more left than in the year before: not told while its figures go further than this year's."""
    before = row[5]
    if before == NO_DATA:
        return NO_DATA
    return row[3] - before if alike else NOT_APPLICABLE


def _before(
    oracle: Oracle, plan: int, version: int, days: Span
) -> tuple[dict[int, dict[int | None, int]], dict[int, bool]]:
    """The year before by place, the whole under None: typed, or counted where a plan was kept for that year.

    What is counted goes as far as this year has been lived; what was typed goes to the end of the period.
    """
    books = list(oracle.abroad(version, days.start))
    if not days.quarter.startswith("2025"):
        return {book: {} for book in books}, dict.fromkeys(books, True)
    start, end = year_before(days)
    typed = oracle.opening(plan, version, "departed", start, end)
    kept, lived = 2024 in plans.YEARS[version], lived_a_year_before(days)
    counted = oracle.persons(version, Span(days.cutoff, "", days.today, start, lived, start), "unit") if kept else {}
    found, alike = {}, {}
    for book in books:
        none: dict[int | None, int] = dict.fromkeys(plans.UNITS_OF[version], 0) if kept else {}
        by_count = none | {unit: to_date for unit, _, to_date in counted.get(book, [])}
        found[book] = {unit: value for unit, _, value in typed[book]} or by_count
        alike[book] = not typed[book] or lived == end
    return found, alike


def _stock(oracle: Oracle, plan: int, version: int, morning: date) -> dict[int, int]:
    """People abroad on a morning, where the last typed figures speak of the whole area or of each of its places."""
    typed = oracle.opening(plan, version, "abroad", morning, None)
    days = {morning, *(rows[0][1] for rows in typed.values())}
    known = {day: oracle.abroad(version, day - ONE_DAY) for day in days}
    found = {}
    for book, rows in typed.items():
        values = {unit: value for unit, _, value in rows}
        start = values[None] if None in values else _sum_of_all(values, list(plans.UNITS_OF[version]))
        if start is not None:
            found[book] = start + known[morning][book] - known[rows[0][1]][book]
    return found


def _named(rows: Iterable[tuple[Any, ...]], names: Mapping[str, str]) -> Table:
    """Rows under their printed names, what is not known last."""
    listed = sorted(rows, key=lambda row: row[0] is None)
    return [[tables.NOT_KNOWN if key is None else _capital(names.get(key, key)), *counts] for key, *counts in listed]


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _with_nobody(rows: Iterable[tuple[Any, ...]], names: Iterable[str]) -> list[tuple[Any, ...]]:
    """Every name in its order, also those of nobody; then what has no name among them."""
    found = {row[0]: row for row in rows}
    named = [found.pop(name, (name, 0, 0)) for name in names]
    return [*named, *sorted(found.values(), key=lambda row: (row[0] is None, row[0]))]


def _people(times: int, people: int | None) -> Cell:
    if times == 0:
        return 0
    return NO_DATA if people is None else people


def _loan(row: tuple[Any, ...]) -> list[Cell]:
    name, as_of, *figures = row
    if as_of is None:
        return [name, *[NO_DATA] * len(figures)]
    year, month, day = as_of.split("-")
    month = month if month in {"01", "02"} else str(int(month))
    return [f"{name} (đến hết ngày {day}/{month}/{year})", *figures]

"""A yearly plan as a file: the shape of ``Plan``, with ``target.units`` naming the file of its units.

``target`` holds ``total``, ``counts``, ``units`` (a file), and either ``split`` (unit: share) or ``among`` (names of
units without shares); with neither, all units of the file that exist on the day of the plan belong to it. A unit is
named by its name or, where two bear one name, by its code. A task with several ``lead`` is one task for each.
"""

from datetime import date

from xkld.domain.errors import Problem, plans
from xkld.domain.plan import (
    REPEATS,
    SETS,
    WORK,
    Document,
    Fund,
    Issuer,
    Plan,
    Priority,
    Reporter,
    Signature,
    Task,
)
from xkld.domain.wording.labels import DESTINATION_NAMES, FUND_KIND_NAMES, GROUP_NAMES
from xkld.formats.fields import Faults, Record, Text
from xkld.formats.plan_duties import read_duties
from xkld.formats.plan_target import UnitsOf, read_target
from xkld.formats.words import choice_of
from xkld.formats.yaml_text import read_tree

PLAN_KEYS = (
    "plan",
    "title",
    "subject",
    "issuer",
    "number",
    "date",
    "years",
    "implements",
    "legal_basis",
    "target",
    "sets",
    "priority",
    "funds",
    "tasks",
    "duties",
    "report_to",
    "report_by",
    "recipients",
    "signature",
)
ISSUER_KEYS = ("name", "head", "symbol", "place", "area", "above", "last_day")
REPORTER_KEYS = ("name", "head", "above", "symbol", "place", "recipients", "signature")
DOCUMENT_KEYS = ("kind", "number", "date", "issuer", "subject")
FUND_KEYS = ("id", "name", "kind", "basis", "ref")
TASK_KEYS = ("ref", "lead", "with", "what", "repeat")
DATE_KEYS = ("year", "month", "day")
PRIORITY_KEYS, SIGNATURE_KEYS = ("groups", "destinations"), ("on_behalf", "for", "title", "name")
FIRST_YEAR, LAST_YEAR = 1990, 2199


def read_plan(text: str, file: str, units: UnitsOf) -> Plan | list[Problem]:
    """The plan of a text, or everything that is wrong with it, in the order of lines.

    ``units`` gives the units of the file that the plan names, or the problems of that file.
    """
    node, problems = read_tree(text, file)
    if node is None:
        return problems
    faults = Faults(file)
    for problem in problems:
        faults.add(problem)
    plan = _plan(Record(node, "", faults, PLAN_KEYS), units)
    return faults.in_order() or plan


def _plan(top: Record, units_of: UnitsOf) -> Plan:
    year, month, day = _issued(top)
    implements = _document(top.record("implements", DOCUMENT_KEYS))
    on = _first_possible_day(top, year, month, day)
    target, units, known = read_target(top, implements, on, units_of)
    return Plan(
        code=top.identifier("plan"),
        title=top.text("title"),
        subject=top.text("subject"),
        issuer=_issuer(top.record("issuer", ISSUER_KEYS)),
        number=top.text_or_none("number"),
        year_issued=year,
        month_issued=month,
        day_issued=day,
        years=_years(top),
        implements=implements,
        legal_basis=tuple(_document(one) for one in top.records("legal_basis", DOCUMENT_KEYS, needed=False)),
        target=target,
        sets=_sets(top),
        priority=_priority(top),
        funds=_funds(top),
        tasks=tuple(task for record in top.records("tasks", TASK_KEYS, needed=False) for task in _tasks(record)),
        duties=read_duties(top),
        report_to=top.texts("report_to"),
        report_by=_reporter(top),
        recipients=top.texts("recipients"),
        signature=_signature(top.record("signature", SIGNATURE_KEYS)),
        units=units,
        known_units=known,
    )


def _issued(top: Record) -> tuple[int, int, int | None]:
    """Year, month and day of the plan; the day may wait for the clerk."""
    record = top.record("date", DATE_KEYS)
    year = record.number("year", FIRST_YEAR, LAST_YEAR)
    return year, record.number("month", 1, 12), record.number_or_none("day", 1, 31)


def _first_possible_day(top: Record, year: int, month: int, day: int | None) -> date | None:
    """The day by which units are looked up: the first of the month when the day is still open."""
    if not (year and month):
        return None
    try:
        return date(year, month, day or 1)
    except ValueError:
        top.faults.add(plans.plan_date_impossible(top.place("date")))
        return None


def _years(top: Record) -> tuple[int, ...]:
    years = top.numbers("years", FIRST_YEAR, LAST_YEAR)
    line = top.place("years").line or 0
    top.once("years", [Text(str(year), line) for year in years])
    return tuple(sorted(years))


def _document(record: Record) -> Document:
    return Document(
        number=record.text_or_none("number"),
        issued_on=record.day_or_none("date"),
        issuer=record.text("issuer"),
        subject=record.text_or_none("subject"),
        kind=record.text_or_none("kind"),
    )


def _issuer(record: Record) -> Issuer:
    return Issuer(
        name=record.text("name"),
        head=record.texts("head"),
        symbol=record.text("symbol"),
        place=record.text("place"),
        area=record.text("area"),
        above=record.text_or_none("above"),
        last_day=record.day_or_none("last_day"),
    )


def _reporter(top: Record) -> Reporter | None:
    if not top.has("report_by"):
        return None
    record = top.record("report_by", REPORTER_KEYS)
    return Reporter(
        name=record.text("name"),
        head=record.texts("head"),
        above=record.text_or_none("above"),
        symbol=record.text("symbol"),
        place=record.text("place"),
        recipients=record.texts("recipients"),
        signature=_signature(record.record("signature", SIGNATURE_KEYS)),
    )


def _priority(top: Record) -> Priority:
    if not top.has("priority"):
        return Priority()
    record = top.record("priority", PRIORITY_KEYS)
    groups = record.lines("groups", needed=False, read=choice_of(tuple(GROUP_NAMES)))
    destinations = record.lines("destinations", needed=False, read=choice_of(tuple(DESTINATION_NAMES)))
    record.once("groups", groups)
    record.once("destinations", destinations)
    return Priority(tuple(group.text for group in groups), tuple(place.text for place in destinations))


def _sets(top: Record) -> tuple[str, ...]:
    """The purposes of going whose persons are counted, each for itself; work is always one of them."""
    sets = top.lines("sets", needed=False, read=choice_of(SETS))
    top.once("sets", sets)
    return tuple(name for name in SETS if name in {WORK, *(one.text for one in sets)})


def _funds(top: Record) -> tuple[Fund, ...]:
    records = top.records("funds", FUND_KEYS, needed=False)
    funds = tuple(
        Fund(
            id=record.identifier("id"),
            name=record.text("name"),
            kind=record.choice("kind", tuple(FUND_KIND_NAMES)),
            basis=record.text_or_none("basis"),
            ref=record.text("ref"),
        )
        for record in records
    )
    top.once("funds", [Text(fund.id, record.line) for fund, record in zip(funds, records, strict=True)])
    return funds


def _tasks(record: Record) -> tuple[Task, ...]:
    ref, what, repeat = record.text("ref"), record.text("what"), record.choice("repeat", REPEATS)
    partners = record.texts("with", needed=False)
    return tuple(Task(ref, lead, partners, what, repeat) for lead in record.texts("lead"))


def _signature(record: Record) -> Signature:
    return Signature(
        on_behalf=record.text_or_none("on_behalf"),
        deputy_for=record.text_or_none("for"),
        title=record.text("title"),
        name=record.text_or_none("name"),
    )

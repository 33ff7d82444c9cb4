"""The register written out: a workbook to edit and bring back, a csv, a JSON, a table on the screen."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from xkld.domain.errors import InputRefused
from xkld.domain.errors.register import not_an_export_name
from xkld.domain.exports import Identity, Leaving
from xkld.domain.people_sheet import PeopleSheet, SheetColumn, Takes
from xkld.domain.period import parse_quarter
from xkld.domain.wording import people_sheets as words
from xkld.domain.wording.exports import register_selection
from xkld.domain.wording.saved_lists import chosen_text
from xkld.formats.headers import Headers
from xkld.formats.roster_days import OLDEST_BIRTH, YOUNGEST
from xkld.render.people_book import people_book
from xkld.render.people_csv import people_csv
from xkld.store import erasures, exports, plans, register, units
from xkld.store.book import Connection
from xkld.store.register import Wanted
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import current_plan, read_version
from xkld.usecases.handing_out import HandedOut, Outgoing, hand_out, read_purpose
from xkld.usecases.people_forms import columns, guide, reference_column
from xkld.usecases.recording import headers
from xkld.usecases.register import register_rows
from xkld.usecases.workspace import Workspace

SCHEMA = "xkld.worker.export/1"
_SUFFIXES = (".xlsx", ".csv", ".json")
_LINES = 20


@dataclass(frozen=True, slots=True)
class Filter:
    """Whose lines are wanted; None leaves a filter out. ``quarter`` is as it was typed, the others codes."""

    plan: str | None = None
    unit: str | None = None
    stage: str | None = None
    quarter: str | None = None
    destination: str | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """The lines of a register: the columns, a text for each column of each line, and how many people they are.

    ``about`` is what the register of exports says of it, ``head`` the chain's head of the book; ``erased`` people have
    no lines, since nothing is known of them that could be edited.
    """

    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    people: int
    issuer: str
    about: Leaving
    head: str
    erased: int


def look(workspace: Workspace, wanted: Filter, *, full_id: bool, purpose: str | None) -> Register:
    """The register of the book, of a plan, a place, a stage, a quarter, for a screen or a pipe.

    Whole ID numbers are recorded as an operation, with what they were looked at for. Raises ``InputRefused`` when plan,
    place or quarter are not known, ``NeedsConsent`` for whole ID numbers without a purpose.
    """
    about = read_purpose(purpose, full_id=full_id)
    reasoned = replace(workspace, operation=replace(workspace.operation, reason=about))
    with reasoned.looking(full_id=full_id) as book:
        return _read(workspace, book, wanted, about, full_id=full_id)


def write(
    workspace: Workspace, wanted: Filter, out: Path | None, *, full_id: bool, purpose: str | None
) -> tuple[Register, HandedOut]:
    """Write a register into a file whose name tells its format; the same people give the same bytes.

    An earlier file with other content, perhaps edited and not brought back yet, is kept under another name. Raises
    ``InputRefused`` for another ending than ``.xlsx``, ``.csv``, ``.json``, else as ``look``.
    """
    about = read_purpose(purpose, full_id=full_id)
    file = workspace.out / words.REGISTER_FILE if out is None else out
    if file.suffix.lower() not in _SUFFIXES:
        raise InputRefused([not_an_export_name(file.name, list(_SUFFIXES))])
    with workspace.reading() as book:
        found = _read(workspace, book, wanted, about, full_id=full_id)
    content = _content(workspace, found, file.suffix.lower())
    return found, hand_out(workspace, [Outgoing(file, content, len(found.rows))], found.about)


def _read(workspace: Workspace, book: Connection, wanted: Filter, purpose: str | None, *, full_id: bool) -> Register:
    known = headers(workspace)
    chosen, selection = _wanted(workspace, book, wanted)
    cases, gone = register.cases(book, chosen), erasures.erased(book)
    named = [(worker, case) for worker, case in cases if worker not in gone]
    found = register_rows(book, named, workspace.today, full_id=full_id)
    heads = _columns(known, tuple(dict.fromkeys(row.name for row in units.all_units(book))))
    return Register(
        columns=heads,
        rows=tuple(tuple(row[column.key] for column in heads) for row in found),
        people=len({row["worker"] for row in found}),
        issuer=next((read_version(one).issuer.name for one in plans.latest_versions(book)), ""),
        about=Leaving(selection, Identity.FULL if full_id else Identity.MASKED, purpose),
        head=exports.head_of_facts(book),
        erased=len({worker for worker, _ in cases} & gone.keys()),
    )


def as_data(found: Register) -> dict[str, object]:
    """The register for JSON: the heads of the columns and the texts of the lines."""
    return {"columns": [column.head for column in found.columns], "rows": [list(row) for row in found.rows]}


def _content(workspace: Workspace, found: Register, suffix: str) -> bytes:
    if suffix == ".json":
        whole = {"schema": SCHEMA, "data": as_data(found)}
        return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()
    sheet = PeopleSheet(
        title=words.REGISTER_TITLE,
        about=found.issuer,
        columns=found.columns,
        rows=found.rows,
        lines=_LINES,
        oldest=OLDEST_BIRTH,
        youngest=workspace.today.year - YOUNGEST,
        guide=guide(found.columns, words.REGISTER_STEPS),
    )
    return people_csv(sheet) if suffix == ".csv" else people_book(sheet, author=found.issuer, head=found.head)


def _columns(known: Headers, units_known: tuple[str, ...]) -> tuple[SheetColumn, ...]:
    """Whom a line is about, the columns of every list but the number of order, what only exports tell."""
    listed = tuple(column for column in columns(known, units_known) if column.key != "number")
    until = replace(reference_column("until"), takes=Takes.DAY)
    order, school = map(reference_column, ("order", "school"))
    whose, where = (map(reference_column, keys) for keys in (("worker", "case"), ("home", "mark")))
    return (*whose, *listed, until, order, school, *where)


def _wanted(workspace: Workspace, book: Connection, wanted: Filter) -> tuple[Wanted, str]:
    """The filter in the book's numbers, and in words."""
    day, more = workspace.today.isoformat(), chosen_text(None, None, wanted.destination, wanted.group)
    by = Wanted(day, stage=wanted.stage, destination=wanted.destination, group=wanted.group)
    if wanted.plan is None and wanted.unit is None and wanted.quarter is None:
        return by, register_selection(None, None, wanted.stage, None, more)
    current = current_plan(book, wanted.plan, workspace.today)
    unit = None if wanted.unit is None else place_named(wanted.unit, current.places(book, workspace.today))
    quarter = parse_quarter(wanted.quarter) if wanted.quarter else None
    period = quarter.days(current.cutoff) if quarter else None
    chosen = replace(
        by,
        version=current.scope.version if wanted.plan else None,
        unit=unit.id if unit else None,
        start=period.start.isoformat() if period else None,
        end=period.end.isoformat() if period else None,
    )
    return chosen, register_selection(
        wanted.plan and current.version.code, unit.name if unit else None, wanted.stage, quarter, more
    )

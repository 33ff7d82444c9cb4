"""People known to be abroad outside any contract: written down, compared with the police, taken out for good."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from xkld.domain.collation import name_order, text_order
from xkld.domain.erasure import known_by
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import outside as errors
from xkld.domain.errors.money import in_the_future
from xkld.domain.names import fold
from xkld.domain.notation import day_text
from xkld.domain.wording import outside as words
from xkld.domain.wording.names import places_told
from xkld.formats.roster_days import OLDEST_BIRTH
from xkld.store import outside
from xkld.store.book import Connection
from xkld.store.outside import Facts, OutsideRow
from xkld.store.units import UnitRow
from xkld.usecases.gazetteer import Gazetteer
from xkld.usecases.handed_lists import HandedList, columns_of, steps_guide
from xkld.usecases.handed_lists import write as write_list
from xkld.usecases.handing_out import HandedOut
from xkld.usecases.traces import Traces, traces_of
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was typed of somebody, None where nothing was; ``since`` is a day in ISO or a year.

    ``clear`` names the facts that are not known after all.
    """

    name: str | None = None
    birth_year: int | None = None
    unit: str | None = None
    country: str | None = None
    since: str | None = None
    told_by: str | None = None
    clear: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who is looked at: of one place, only who was not compared since the year began."""

    unit: str | None = None
    due: bool = False


def add(workspace: Workspace, told: Told) -> tuple[OutsideRow, bool]:
    """Write somebody down, and whether that was new.

    Raises ``InputRefused`` when a year cannot be, the place is unknown, or an ID number stands in a text.
    """
    with workspace.writing() as writer:
        book, today = writer.connection, workspace.today
        facts = _facts(book, today, told, Facts(None, "", None, 0, "", None, "", today.isoformat()))
        known = outside.same(book, facts)
        number = outside.add(writer, facts) if known is None else known
        return _person(book, number), known is None


def edit(workspace: Workspace, number: int, told: Told) -> tuple[OutsideRow, OutsideRow]:
    """Put right what was typed of somebody: as it stood before, and as it does now.

    Raises ``InputRefused`` when nobody has that number, nothing is told, it cannot be, or another number says the same.
    """
    if told == Told():
        raise InputRefused([errors.nothing_to_edit()])
    with workspace.writing() as writer:
        book = writer.connection
        before, known = _person(book, number), outside.facts(book, number)
        if known is None:
            raise InputRefused([errors.nobody_outside(number)])
        facts = _facts(book, workspace.today, told, known)
        same = outside.same(book, facts)
        if same not in {None, number}:
            raise InputRefused([errors.told_of_another(same or 0)])
        if facts != known:
            outside.edit(writer, number, facts)
        return before, _person(book, number)


def compare(workspace: Workspace, number: int, compared: str, on: date) -> bool:
    """Write what the police said of somebody; whether anything changed.

    Raises ``InputRefused`` when nobody has that number, or the day lies ahead or before the writing.
    """
    with workspace.writing() as writer:
        noted = date.fromisoformat(_person(writer.connection, number).noted_on)
        if on > workspace.today:
            raise InputRefused([in_the_future(on, workspace.today)])
        if on < noted:
            raise InputRefused([errors.compared_before_noted(on, noted)])
        return outside.compare(writer, number, compared, on.isoformat())


def remove(workspace: Workspace, number: int) -> tuple[OutsideRow, Traces]:
    """Take somebody out of the list and of the log; who it was, and where else the name may stand.

    Raises ``InputRefused`` when nobody has that number.
    """
    with workspace.writing() as writer:
        gone = _person(writer.connection, number)
        outside.drop(writer, [number])
        by = known_by([gone.name] if gone.name else [], [])
        return gone, traces_of(workspace, writer.connection, by)


def listing(workspace: Workspace, wanted: Wanted) -> list[OutsideRow]:
    """The people of the list, by place and in the order of Vietnamese names.

    Raises ``InputRefused`` when no place has that name.
    """
    with workspace.reading() as book:
        unit = None if wanted.unit is None else Gazetteer.of(book).find(wanted.unit, workspace.today)
        if isinstance(unit, Problem):
            raise InputRefused([unit])
        year = f"{workspace.today.year}-01-01" if wanted.due else None
        found = outside.people(book, unit=unit.id if unit else None, not_since=year)
    return sorted(found, key=lambda one: (text_order(one.unit), name_order(one.name or ""), one.number))


def write(workspace: Workspace, wanted: Wanted, out: Path, purpose: str | None) -> tuple[list[OutsideRow], HandedOut]:
    """Write the people of the list into a workbook for the police; the same people give the same bytes.

    Raises ``InputRefused`` when no place has that name or the file's name does not end in ``.xlsx``.
    """
    found = listing(workspace, wanted)
    listed = HandedList(
        title=words.TITLE,
        columns=columns_of(words.HEADS, words.HINTS, {"result": tuple(words.COMPARED_NAMES.values())}),
        rows=list(map(_texts, found)),
        guide=steps_guide(words.STEPS),
        selection=words.selection(places_told(tuple(dict.fromkeys(one.unit for one in found)))),
    )
    return found, write_list(workspace, listed, out, purpose)


def _facts(book: Connection, today: date, told: Told, known: Facts) -> Facts:
    """What is known of somebody now: what was typed, the rest as it stood.

    Raises ``InputRefused`` with everything that cannot be.
    """
    problems: list[Problem] = []
    unit = None if told.unit is None else _place(book, told.unit, today, date.fromisoformat(known.noted_on))
    if told.birth_year is not None and not OLDEST_BIRTH <= told.birth_year <= today.year:
        problems.append(errors.born_impossibly(told.birth_year))
    if told.since is not None and told.since > today.isoformat():
        problems.append(errors.not_since(told.since))
    if isinstance(unit, Problem):
        raise InputRefused([*problems, unit])
    if problems:
        raise InputRefused(problems)
    typed = {fact: getattr(told, fact) for fact in ("name", "birth_year", "country", "since", "told_by")}
    changed: dict[str, Any] = {fact: value for fact, value in typed.items() if value is not None or fact in told.clear}
    facts = replace(known, **changed, unit=unit.id if unit else known.unit)
    return replace(facts, name_key=fold(facts.name or ""))


def _place(book: Connection, text: str, today: date, noted: date) -> UnitRow | Problem:
    """A place as it is called today, or was when somebody was written down."""
    places = Gazetteer.of(book)
    now, then = places.find(text, today), places.find(text, noted)
    return then if isinstance(now, Problem) and not isinstance(then, Problem) else now


def _person(book: Connection, number: int) -> OutsideRow:
    found = outside.person(book, number)
    if found is None:
        raise InputRefused([errors.nobody_outside(number)])
    return found


def _texts(one: OutsideRow) -> dict[str, str]:
    return {
        "number": str(one.number),
        "name": one.name or words.UNKNOWN,
        "birth_year": "" if one.birth_year is None else str(one.birth_year),
        "unit": one.unit,
        "country": one.country,
        "since": since_text(one.since),
        "told_by": one.told_by,
        "last": compared_text(one),
    }


def since_text(since: str | None) -> str:
    """``2023``, or a day as papers write it."""
    return since or "" if since is None or "-" not in since else day_text(date.fromisoformat(since))


def compared_text(one: OutsideRow) -> str:
    """What the police said last and when."""
    if one.compared is None or one.compared_on is None:
        return ""
    return f"{day_text(date.fromisoformat(one.compared_on))}: {words.COMPARED_NAMES[one.compared]}"

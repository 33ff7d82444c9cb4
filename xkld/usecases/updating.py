"""An export that comes back: what was changed in it becomes corrections, what the book changed meanwhile is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors import register as errors
from xkld.domain.errors.erasures import is_erased
from xkld.domain.identity import masked
from xkld.domain.marks import Mark, read_mark
from xkld.domain.register import FACTS, OWNER_OF, Change, Line, Owner
from xkld.domain.roster import Reference, RosterRow
from xkld.domain.wording.register import NAMES, fact_text
from xkld.store import erasures, merges
from xkld.store.book import Connection
from xkld.usecases.correction_checks import problems_of
from xkld.usecases.corrections import Corrections
from xkld.usecases.listed_orders import KnownOrders
from xkld.usecases.register import last_day
from xkld.usecases.register_lines import row_facts

_PLACES = ("unit", "home")
_COLUMNS = {"groups": ("group",), "birth": ("birth_date", "birth_year")}


@dataclass(slots=True)
class Update:
    """Lines of an export weighed against the book.

    ``corrected`` are the rows of the file with what they correct, ``newer`` counts the lines in which the book knows
    better than the file, ``missing`` the stages of the same cases that the file does not have: they stay. ``merged``
    are the rows about an entry that was merged into another one since.
    """

    found: Corrections
    columns: frozenset[str]
    corrected: dict[int, Line] = field(default_factory=dict)
    newer: set[int] = field(default_factory=set)
    seen: dict[int, RosterRow] = field(default_factory=dict)
    last_days: dict[int, date] = field(default_factory=dict)
    merged: frozenset[int] = frozenset()

    @property
    def missing(self) -> int:
        """How many stages of the cases in the file the file does not have."""
        cases = {self.found.case_of[event] for event in self.seen}
        return sum(event not in self.seen for case in cases for event in self.found.stages[case])


def weigh(
    book: Connection, rows: Sequence[RosterRow], columns: frozenset[str], today: date
) -> tuple[Update, list[Problem]]:
    """What these marked rows correct in the book, and everything that speaks against it.

    Three things are compared, fact by fact: the file, the book, and what stood in the file when it was exported. A fact
    that only the file changed is a correction; one that only the book changed stays; one that both changed is refused.
    """
    rows, merged = _as_merged(book, rows)
    told = [row.reference for row in rows if row.reference]
    update = Update(Corrections.of(book, {one.worker for one in told}, today), columns, merged=merged)
    problems: list[Problem] = []
    gone = erasures.erased(book)
    for row in rows:
        if row.reference is not None and row.reference.worker in gone:
            problems.extend(_of_the_erased(update, row, row.reference, gone[row.reference.worker]))
        elif row.reference is not None:
            problems.extend(_row_problems(update, row, row.reference))
    update.found.settle_homes()
    problems += KnownOrders.of(book, rows).unknown(rows)
    return update, [*problems, *problems_of(update.found, book)]


def _as_merged(book: Connection, rows: Sequence[RosterRow]) -> tuple[list[RosterRow], frozenset[int]]:
    """The rows under the numbers by which their people go now, and those that were exported under another one."""
    kept = merges.kept_numbers(book)
    now = [
        replace(row, reference=replace(row.reference, worker=kept[row.reference.worker]))
        if row.reference and row.reference.worker in kept
        else row
        for row in rows
    ]
    return now, frozenset(row.row for row, before in zip(now, rows, strict=True) if row is not before)


def _row_problems(update: Update, row: RosterRow, reference: Reference) -> list[Problem]:
    line, mark = _line(update, row, reference), read_mark(reference.mark or "")
    if isinstance(line, Problem):
        return [line]
    if line is None:
        if mark is not None and _untouched(row, reference, mark):
            update.newer.add(row.row)
            return []
        return [errors.stage_is_gone(row.cells["mark"])]
    facts = _facts(update, row, reference, line)
    if isinstance(facts, list) or mark is None:
        return facts if isinstance(facts, list) else [errors.mark_damaged(row.cells["mark"])]
    return [
        problem
        for fact in FACTS
        if fact in facts and (problem := _weighed(update, row, line, fact, facts[fact], mark)) is not None
    ]


def _of_the_erased(update: Update, row: RosterRow, reference: Reference, on: str) -> list[Problem]:
    """A line about a person who was erased since: let be as it is, refused when it was edited."""
    mark = read_mark(reference.mark or "")
    if mark is not None and _untouched(row, reference, mark):
        update.newer.add(row.row)
        return []
    return [is_erased(reference.worker, on, row.cells["mark"])]


def _untouched(row: RosterRow, reference: Reference, mark: Mark) -> bool:
    """Whether nobody edited a row whose stage the book has dropped since."""
    facts = row_facts(row) | ({"cccd": reference.masked_id} if reference.masked_id else {})
    return all(mark.agrees(fact, text) for fact, text in facts.items())


def _line(update: Update, row: RosterRow, reference: Reference) -> Line | Problem | None:
    """The line of the register that a row is, as the book has it now; None when the stage is not there any more."""
    found, mark = update.found, read_mark(reference.mark or "")
    case = reference.case or 0
    if reference.worker not in found.cases:
        return errors.nobody_of_that_number(reference.worker, row.cells["worker"])
    if row.row in update.merged:  # the case may have been one with another one
        case = found.case_of.get(mark.event, 0) if mark else 0
        known = [mark.event] if mark and case in found.cases[reference.worker] else []
    elif case not in found.cases[reference.worker]:
        return errors.case_of_another(case, reference.worker, row.cells["case"])
    else:
        known = [one for one in found.stages[case] if mark and one == mark.event] or _same_stage(found, case, row)
    if not known:
        return None
    event = known[0]
    if event in update.seen:
        return errors.line_twice(update.seen[event].cells["mark"].cell, row.cells["mark"])
    update.seen[event] = row
    known_facts = found.before[Owner.PERSON, reference.worker] | found.before[Owner.CASE, case]
    return Line(reference.worker, case, event, known_facts | found.before[Owner.STAGE, event])


def _same_stage(found: Corrections, case: int, row: RosterRow) -> list[int]:
    """The stage of that name and day, where a number is not known any more."""
    told = (row.event.stage.value, row.event.on.isoformat())
    known = ((one, found.before[Owner.STAGE, one]) for one in found.stages[case])
    return [one for one, facts in known if (facts["stage"], facts["date"]) == told]


def _facts(update: Update, row: RosterRow, reference: Reference, line: Line) -> dict[str, str] | list[Problem]:
    """The facts that the file tells: those whose columns it has; a masked number is the one of the book."""
    facts = {fact: text for fact, text in row_facts(row).items() if _has(update, fact)}
    if "birth_date" not in update.columns and facts.get("birth") == line.facts["birth"][:4]:
        facts["birth"] = line.facts["birth"]
    if reference.masked_id is not None:
        facts["cccd"] = reference.masked_id
    days = update.last_days
    if line.worker not in days:
        days[line.worker] = last_day(update.found, line.worker)
    words = {"unit": (row.person.unit, row.event.on), "home": (reference.home or "", days[line.worker])}
    read = {
        fact: update.found.places.read(*words[fact], row.cells.get(fact, NOWHERE))
        for fact in _PLACES
        if _has(update, fact) and (fact == "unit" or reference.home)
    }
    problems = [one for one in read.values() if isinstance(one, Problem)]
    return problems or facts | {fact: key for fact, key in read.items() if isinstance(key, str)}


def _has(update: Update, fact: str) -> bool:
    return any(column in update.columns for column in _COLUMNS.get(fact, (fact,)))


def _weighed(update: Update, row: RosterRow, line: Line, fact: str, told: str, mark: Mark) -> Problem | None:
    """Take a fact in: the same, known better by the book, a correction, or the problem that both changed it."""
    known, places = line.facts[fact], update.found.places
    place = _cell(row, fact)
    same = places.same(told, known) if fact in _PLACES else told == known
    if same or (fact == "cccd" and known and told == masked(known)):
        return None
    as_told = {told, *(places.related(told) if fact in _PLACES else ())}
    if any(mark.agrees(fact, one) for one in as_told):
        update.newer.add(row.row)
        return None
    if fact == "cccd" and row.reference and row.reference.masked_id:
        return errors.mask_changed(place)
    if mark.agrees(fact, known) or (fact == "cccd" and known and mark.agrees(fact, masked(known))):
        update.found.take(Change(OWNER_OF[fact], line.number(OWNER_OF[fact]), fact, told, place))
        update.corrected[row.row] = line
        return None
    book, file = (places.name(text) if fact in _PLACES else fact_text(fact, text) for text in (known, told))
    return errors.changed_meanwhile(NAMES[fact], book, file, place)


def _cell(row: RosterRow, fact: str) -> Place:
    return next((row.cells[column] for column in _COLUMNS.get(fact, (fact,)) if column in row.cells), NOWHERE)

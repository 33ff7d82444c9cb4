"""An operation taken back, as one new operation: rows as they were, money by answering lines, later work kept."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.backup import Why
from xkld.domain.errors import NeedsConsent
from xkld.domain.errors import undoing as refusal
from xkld.domain.taking_back import MONEY, Conflict, Obstacle, Owners, RowChange, Taken
from xkld.domain.wording.undoing import conflict_text, default_reason
from xkld.store import people, posting_back, taking_back, undoing
from xkld.store.book import Connection, Writer
from xkld.store.undoing import Target
from xkld.usecases import backups
from xkld.usecases.closed_quarters import closed_on
from xkld.usecases.undoing_money import Answered, answer, refuse_overdrawn
from xkld.usecases.workspace import Workspace

_LISTS = frozenset({"worker import"})
_DAYS = {"stage_event": ("on_date",), "activity": ("on_date",), "inspection": ("on_date",)}


@dataclass(frozen=True, slots=True)
class Rows:
    """How many rows of a table an undoing took away, brought back, and made what they were."""

    table: str
    removed: int
    restored: int
    returned: int


@dataclass(frozen=True, slots=True)
class Kept:
    """What stays as it is since later work stands on it: of whom (None: of nobody), why, and which operations."""

    worker: int | None
    name: str | None
    why: Obstacle
    told: str
    operations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back: the operation, the rows by tables, the lines of money, and what was left as it is.

    ``operation`` is the new operation, by which the undoing is taken back itself.
    """

    operation: int
    target: Target
    rows: tuple[Rows, ...]
    money: tuple[Answered, ...]
    kept: tuple[Kept, ...]
    closed_quarters: tuple[str, ...]


def undo(workspace: Workspace, number: int | None) -> Undone:
    """Take an operation back, or the last one that can be; the workspace's operation bears the reason.

    People of a list who were changed since stay as they are; anything else goes as a whole or not at all. Raises
    ``NeedsConsent`` when it cannot be taken back, with what stands in the way, ``InputRefused`` for an unknown number
    and for money that must be put right in another way.
    """
    with workspace.reading() as book:
        wanted = _wanted(book, number)
    backups.before(workspace, Why.UNDO)
    with workspace.writing() as writer:
        target = _wanted(writer.connection, wanted.id)  # somebody may have been faster
        reason = workspace.operation.reason or default_reason(target.id)
        return _undo(workspace, writer, target, reason)


def _wanted(book: Connection, number: int | None) -> Target:
    """The operation that is meant; one that nobody named is the last that is no undoing itself."""
    if number is None:
        found = (one for one in undoing.newest_first(book) if not one.steps % 2 and _refusal(one) is None)
        last = next(found, None)
        if last is None:
            raise refusal.nothing_to_undo()
        return last
    target = undoing.target(book, number)
    if target is None:
        raise refusal.no_operation(number)
    refused = _undone_before(book, target) or _refusal(target)
    if refused is not None:
        raise refused
    return target


def _undone_before(book: Connection, target: Target) -> NeedsConsent | None:
    """Why an operation that was taken back once is not taken back again: the last of the line is what counts."""
    last, steps = target, 0
    while last.undone_by is not None:
        following = undoing.target(book, last.undone_by)
        if following is None:
            break
        last, steps = following, steps + 1
    if not steps:
        return None
    return refusal.done_again_already(target.id, last.id) if steps % 2 == 0 else refusal.undone_already(
        target.id, last.id
    )  # fmt: skip


def _refusal(target: Target) -> NeedsConsent | None:
    """Why an operation of that kind cannot be taken back, whatever came since."""
    kind = "worker erase" if target.erased else target.command
    if kind in refusal.INSTEAD:
        return refusal.never_undone(target.id, *refusal.INSTEAD[kind])
    return refusal.changed_nothing(target.id) if not target.changes else None


def _undo(workspace: Workspace, writer: Writer, target: Target, reason: str) -> Undone:
    book = writer.connection
    own = undoing.changes(book, target.id)
    posted = bool({"allotment", *MONEY} & {one.table for one in own})
    before = posting_back.overdrawn(book) if posted else []
    money = answer(workspace, writer, own, reason)
    taken = _taken(book, target, own)
    conflicts = [*taken.conflicts(), *_taken_numbers(book, taken)]
    stays = {one.worker for one in conflicts if one.worker is not None} if taken.by_person else set()
    kept = _kept(book, conflicts)
    if conflicts and (not taken.by_person or any(one.worker is None for one in conflicts)):
        raise refusal.in_the_way(target.id, [one.told for one in kept], _first(conflicts))
    undone = [
        one
        for one in own
        if not one.is_shared and one.table not in MONEY and not one.blanked and taken.owners.worker(one) not in stays
    ]
    if not undone and not any(one.table in MONEY for one in own):
        raise refusal.nothing_left(target.id, [one.told for one in kept], _first(conflicts))
    changed = _taken_back(writer, target, undone, [one for one in own if one.is_shared])
    if posted:
        refuse_overdrawn(book, before)
    undoing.record(writer, target.id)
    quarters = closed_on(book, _days(changed), workspace.today)
    return Undone(writer.operation, target, _counted(changed), tuple(money), tuple(kept), tuple(quarters))


def _taken(book: Connection, target: Target, own: Sequence[RowChange]) -> Taken:
    since = undoing.since(book, target.id)
    owners, asked = Owners.of([*own, *since])
    owners.placements.update(undoing.people_of_cases(book, asked))
    return Taken(own, undoing.live_rows(book, {one.row for one in own}), since, owners, target.first in _LISTS)


def _taken_numbers(book: Connection, taken: Taken) -> list[Conflict]:
    """People whose ID number would come back while somebody else bears it."""
    before = {
        int(one.key[0]): one.old["cccd"] if one.old else None for one in taken.own if one.table == "worker"
    }  # the earliest change of each comes last
    bearers = undoing.bearers(book, {cccd for cccd in before.values() if cccd})
    return [
        Conflict(Obstacle.TAKEN, "worker", (bearers[cccd],), worker, ())
        for worker, cccd in before.items()
        if cccd in bearers and bearers[cccd] != worker and before.get(bearers[cccd], cccd) == cccd
    ]


def _taken_back(
    writer: Writer, target: Target, undone: Sequence[RowChange], shared: Sequence[RowChange]
) -> list[RowChange]:
    """Rows made what they were.

    Raises ``NeedsConsent`` when other rows need them, or bear what must be borne once.
    """
    try:
        also = taking_back.take_back(writer, undone, shared)
    except taking_back.KeyTakenError:
        taken = [Conflict(Obstacle.TAKEN, undone[0].table, (), None, ())]
        raise refusal.in_the_way(target.id, [one.told for one in _kept(writer.connection, taken)], []) from None
    loose = taking_back.loose_ends(writer.connection, undone)
    if loose:
        resting = [Conflict(Obstacle.RESTS, *row, None, operations) for row, operations in loose]
        raise refusal.in_the_way(target.id, [one.told for one in _kept(writer.connection, resting)], _first(resting))
    return [*undone, *also]


def _kept(book: Connection, conflicts: Iterable[Conflict]) -> list[Kept]:
    """What stays, told once for each person."""
    by_person: dict[tuple[int, str, str], list[Conflict]] = {}
    for one in sorted(conflicts, key=lambda found: found.worker or 0):
        by_person.setdefault((one.worker, "", "") if one.worker else (0, one.table, one.why), []).append(one)
    kept = []
    for found in by_person.values():
        first = found[0]
        worker = None if first.worker is None else people.worker(book, first.worker)
        operations = tuple(sorted({number for one in found for number in one.operations}))
        name = None if worker is None else worker.name
        told = conflict_text(first.why, first.table, len(found), first.worker, name, operations)
        kept.append(Kept(first.worker, name, first.why, told, operations))
    return kept


def _first(conflicts: Iterable[Conflict]) -> list[int]:
    """The operations that stand in the way, the last one first."""
    return sorted({max(one.operations) for one in conflicts if one.operations}, reverse=True)


def _counted(changed: Iterable[RowChange]) -> tuple[Rows, ...]:
    """How many rows of each table became what; one that changed several times is one."""
    first: dict[tuple[str, tuple[int | str, ...]], RowChange] = {}
    last: dict[tuple[str, tuple[int | str, ...]], RowChange] = {}
    for one in changed:
        first.setdefault(one.row, one)
        last[one.row] = one
    counts: Counter[tuple[str, str]] = Counter()
    for row, newest in first.items():
        was, becomes = newest.new, last[row].old
        if was is not None or becomes is not None:
            kind = "returned" if was and becomes else "removed" if was else "restored"
            counts[row[0], kind] += 1
    tables = dict.fromkeys(table for table, _ in first)
    return tuple(
        Rows(table, counts[table, "removed"], counts[table, "restored"], counts[table, "returned"]) for table in tables
    )


def _days(changed: Iterable[RowChange]) -> set[date]:
    """The days to which what changed belongs."""
    return {
        date.fromisoformat(row[column])
        for one in changed
        for column in _DAYS.get(one.table, ())
        for row in (one.old, one.new)
        if row is not None
    }

"""Two entries that are one person made one: facts, goings, groups and lists; money keeps the entry it was posted to."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import merging as errors
from xkld.domain.errors.people import no_worker
from xkld.domain.identity import masked
from xkld.domain.register import Change, Owner, parted
from xkld.domain.stages import Stage
from xkld.domain.twins import contradictions
from xkld.domain.uniting import Joined, unite
from xkld.domain.wording.log_names import TABLES
from xkld.domain.wording.twins import APART, SIGNS
from xkld.store import corrections as rows
from xkld.store import merges, people, twins
from xkld.store.book import Connection, Writer
from xkld.store.merges import HasOneAlreadyError, Twice
from xkld.usecases.closed_quarters import closed_on
from xkld.usecases.correction_checks import card_problems
from xkld.usecases.corrections import Corrections
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.workspace import Workspace

FACTS = ("name", "birth", "sex", "cccd", "phone", "home", "ethnicity", "education")
"""What two entries may tell differently of a person."""
_COUNTED = frozenset({"birth", "sex", "education"})
_MOVES = frozenset({Stage.DEPARTED, Stage.RETURNED, Stage.DIED, Stage.MISSING, Stage.FOUND})
_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class FactTold:
    """A fact of which the entries told different things: what the kept and the other one said, and what holds now.

    ``outcome`` is ``filled`` when only the other one knew it, ``kept``, or ``taken`` when it was chosen.
    """

    fact: str
    kept: str
    other: str
    outcome: str


@dataclass(frozen=True, slots=True)
class CaseFactTold:
    """A fact of a going that was told twice, differently: the case that stays keeps what it said."""

    case: int
    fact: str
    kept: str
    other: str


@dataclass(frozen=True, slots=True)
class Merging:
    """What became of two entries: ``other`` goes by ``kept`` now.

    ``facts`` are those that differed; ``moved`` cases stand beside those of the kept one, ``joined`` ones were the same
    going told twice, ``differing`` in these facts; ``groups`` and
    ``schools`` are those that only the other one had; ``payments`` lines
    stay posted to the other number and are counted as the kept person's, ``twice`` are contents that were paid to both.
    """

    kept: int
    other: int
    name: str
    facts: list[FactTold]
    moved: list[int]
    joined: list[Joined]
    differing: list[CaseFactTold]
    groups: list[str]
    schools: list[str]
    payments: int
    twice: list[Twice]
    closed_quarters: list[str]


def merge(workspace: Workspace, kept: int, other: int, take: Sequence[str] = (), *, agreed: bool = False) -> Merging:
    """Make two entries one person; ``take`` are the facts in which the other entry is right.

    Raises ``InputRefused`` for people whom the book does not know, goings that contradict each other and an ID number
    that does not fit, ``NeedsConsent`` when something says that they are two people and nobody ``agreed``.
    """
    with workspace.writing() as writer:
        book = writer.connection
        kept, other = merges.kept_number(book, kept), merges.kept_number(book, other)
        found = _both(workspace, book, kept, other)
        told = _facts(found, kept, other, take)
        if not (agreed or workspace.dry_run):
            _refuse_doubts(book, kept, other)
        joined, problems = _united(book, kept, other)
        problems += card_problems(found, kept)
        if problems:
            raise InputRefused(problems)
        twice = merges.paid_twice(book, kept, other)
        payments = len(rows.standing_payments(book, other))
        days = set(_days(found, told, joined, kept, other))
        _write(writer, found, joined, kept, other)
        gone = {one.gone for one in joined}
        return Merging(
            kept=kept,
            other=other,
            name=found.person(kept).name,
            facts=told,
            moved=[number for number in found.cases[other] if number not in gone],
            joined=joined,
            differing=[one for join in joined for one in _differing(found, join)],
            groups=sorted(_told(found, other, "groups") - _told(found, kept, "groups")),
            schools=sorted(_told(found, other, "school") - _told(found, kept, "school")),
            payments=payments,
            twice=twice,
            closed_quarters=closed_on(book, days, workspace.today),
        )


def tell_apart(workspace: Workspace, one: int, other: int) -> bool:
    """Remember that two people who look like one are two; whether that was new.

    Raises ``InputRefused`` for people whom the book does not know.
    """
    with workspace.writing() as writer:
        book = writer.connection
        one, other = merges.kept_number(book, one), merges.kept_number(book, other)
        _both(workspace, book, one, other)
        known = merges.told_apart(book, one, other)
        if not known:
            merges.tell_apart(writer, one, other)
        return not known


def _both(workspace: Workspace, book: Connection, one: int, other: int) -> Corrections:
    found = Corrections.of(book, [one, other], workspace.today)
    unknown = [no_worker(number) for number in dict.fromkeys((one, other)) if number not in found.cases]
    if unknown:
        raise InputRefused(unknown)
    if one == other:
        raise InputRefused([errors.one_number_twice(one)])
    for number in (one, other):
        refuse_erased(book, number)
    return found


def _facts(found: Corrections, kept: int, other: int, take: Sequence[str]) -> list[FactTold]:
    """Want what the kept entry lacks and what is chosen; what it loses is kept with the other entry, to be found by."""
    ours, theirs = (dict(found.before[Owner.PERSON, number]) for number in (kept, other))
    told = []
    for fact in FACTS:
        mine, yours = ours[fact], theirs[fact]
        if not yours or mine == yours or (fact == "birth" and mine.startswith(yours)):
            continue
        fuller = not mine or (fact == "birth" and yours.startswith(mine))
        outcome = "filled" if fuller else "taken" if fact in take else "kept"
        if outcome != "kept":
            found.take(Change(Owner.PERSON, kept, fact, yours))
        if outcome == "taken" or (outcome == "filled" and fact == "cccd"):
            found.take(Change(Owner.PERSON, other, fact, mine))
        told.append(FactTold(fact, _shown(found, fact, mine), _shown(found, fact, yours), outcome))
    return told


def _shown(found: Corrections, fact: str, value: str) -> str:
    if fact == "home":
        return found.places.name(value)
    return masked(value) if fact == "cccd" and value else value


def _refuse_doubts(book: Connection, kept: int, other: int) -> None:
    """Raise ``NeedsConsent`` when something says that they are two people."""
    one, two = twins.candidates(book, {kept, other})
    told = [*(SIGNS[sign] for sign in contradictions(one, two)), *[APART] * merges.told_apart(book, kept, other)]
    if told:
        raise errors.may_be_two(told)


def _united(book: Connection, kept: int, other: int) -> tuple[list[Joined], list[Problem]]:
    cases = people.cases_of(book, people.placements_of(book, [kept, other]))
    told = {number: [case for case in cases.get(number, ()) if case.events] for number in (kept, other)}
    return unite(told[kept], told[other])


def _differing(found: Corrections, join: Joined) -> Iterator[CaseFactTold]:
    ours, theirs = (found.before[Owner.CASE, number] for number in (join.into, join.gone))
    for fact, mine in ours.items():
        if theirs[fact] and mine and mine != theirs[fact]:
            names = (found.places.name(key) if fact == "unit" else key for key in (mine, theirs[fact]))
            yield CaseFactTold(join.into, fact, *names)


def _told(found: Corrections, number: int, fact: str) -> frozenset[str]:
    """The groups or the schools of an entry."""
    return parted(found.before[Owner.PERSON, number][fact])


def _days(
    found: Corrections, told: Iterable[FactTold], joined: Iterable[Joined], kept: int, other: int
) -> Iterator[date]:
    """The days to which figures belong that may be others now."""
    for one in joined:
        yield from (found.known_stage(number).event.on for number in found.stages[one.gone])
    counted = any(one.fact in _COUNTED and one.outcome != "kept" for one in told)
    if counted or _told(found, kept, "groups") != _told(found, other, "groups"):
        yield from (day for number in (kept, other) for day in _days_of(found, number, _MOVES))
    left = (_days_of(found, number, {Stage.DEPARTED}) for number in (kept, other))
    yield from (max(pair) for pair in product(*left) if abs(pair[0] - pair[1]) <= _YEAR)


def _days_of(found: Corrections, worker: int, stages: Iterable[Stage]) -> list[date]:
    events = (found.known_stage(number).event for case in found.cases[worker] for number in found.stages[case])
    return [one.on for one in events if one.stage in stages]


def _write(writer: Writer, found: Corrections, joined: Iterable[Joined], kept: int, other: int) -> None:
    """Write it all.

    Raises ``InputRefused`` when both have what a person or a case has once.
    """
    rows.write_people(writer, [found.person(number) for number in found.changed(Owner.PERSON)])
    try:
        for one in joined:
            merges.join(writer, one)
        merges.merge(writer, kept, other)
    except HasOneAlreadyError as error:
        raise InputRefused([errors.both_have(TABLES.get(error.table, error.table))]) from error

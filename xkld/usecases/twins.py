"""People who may stand in the book twice, proposed to the officer, who decides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xkld.domain.twins import Candidate, Likeness, Sign, Strength, likeness
from xkld.store import merges, people, twins
from xkld.store.book import Connection
from xkld.usecases.gazetteer import Gazetteer
from xkld.usecases.workspace import Workspace

MOST_IN_PASSING = 20_000
"""People of a book up to which everybody is compared while a list is taken in; ``worker twins`` compares any number."""


@dataclass(frozen=True, slots=True)
class TwinSide:
    """One of two people who may be one; ``birth`` is a year or a day in ISO."""

    number: int
    name: str
    birth: str
    unit: str


@dataclass(frozen=True, slots=True)
class Twins:
    """Two people who may be one: the one to keep rather, the other, why, and how sure it looks."""

    kept: TwinSide
    other: TwinSide
    signs: tuple[Sign, ...]
    strength: Strength


@dataclass(frozen=True, slots=True)
class Proposed:
    """The pairs, the surest first; how many ``weak`` ones were not asked for, how many pairs were ``compared``.

    ``crowded`` counts the keys that had too many people to compare each with each.
    """

    pairs: list[Twins]
    weak: int
    compared: int
    crowded: int


def proposed(workspace: Workspace, number: int | None = None, *, weak: bool = False) -> Proposed:
    """Everybody who may be somebody else of the book, or only whoever may be ``number``; ``weak`` ones when asked for.

    Whom the officer told apart is not proposed again.
    """
    with workspace.reading() as book:
        found = twins.blocks(book)
        about = None if number is None else merges.kept_number(book, number)
        pairs = [pair for pair in found.pairs if about is None or about in pair]
        gazetteer = Gazetteer.of(book)
        alike = list(_alike(book, gazetteer, pairs))
    told = [pair for pair in alike if weak or pair[0].strength is not Strength.WEAK]
    told.sort(key=lambda pair: (-pair[0].points, pair[1].number, pair[2].number))
    sides = ((alike, _side(gazetteer, kept), _side(gazetteer, other)) for alike, kept, other in told)
    listed = [Twins(kept, other, alike.signs, alike.strength or Strength.WEAK) for alike, kept, other in sides]
    return Proposed(listed, len(alike) - len(told), len(pairs), found.crowded)


def among(book: Connection, new: frozenset[int]) -> int | None:
    """In how many pairs that are proposed unasked there is somebody new; None in a book too big to look in passing."""
    if not new:
        return 0
    if people.next_number(book, "worker") > MOST_IN_PASSING:
        return None
    pairs = [pair for pair in twins.blocks(book).pairs if not new.isdisjoint(pair)]
    alike = _alike(book, Gazetteer.of(book), pairs)
    return sum(found.strength is not Strength.WEAK for found, _, _ in alike)


def _alike(
    book: Connection, gazetteer: Gazetteer, pairs: Sequence[tuple[int, int]]
) -> Iterator[tuple[Likeness, Candidate, Candidate]]:
    """Those of the pairs who may be one, whom to keep first."""
    known = {one.number: one for one in twins.candidates(book, {one for pair in pairs for one in pair})}
    for one, other in ((known[low], known[high]) for low, high in pairs):
        found = likeness(one, other, taken_over=gazetteer.same_or_taken_over(one.unit, other.unit))
        if found and found.strength:
            yield found, *_kept_first(one, other)


def _kept_first(one: Candidate, other: Candidate) -> tuple[Candidate, Candidate]:
    """Whoever has an ID number, a day of birth, the longer name stays rather; else whoever came first."""
    first, second = sorted((one, other), key=lambda who: (not who.cccd, not who.birth_date, -len(who.name), who.number))
    return first, second


def _side(gazetteer: Gazetteer, one: Candidate) -> TwinSide:
    return TwinSide(one.number, one.name, one.birth_date or str(one.birth_year), gazetteer.name(one.unit))

"""Finding a place by what people write: its code or its name, on a day."""

import difflib
from collections.abc import Iterable
from datetime import date, timedelta

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors.office import unit_of_several
from xkld.domain.errors.people import unit_has_ended, unit_unknown
from xkld.domain.names import fold, spelling
from xkld.domain.wording.unit_words import UNIT_WORDS
from xkld.store import units
from xkld.store.book import Connection
from xkld.store.units import UnitRow

# What people leave out: "Đô Vinh" for "Phường Đô Vinh".
KINDS = tuple(f"{fold(word)} " for word in UNIT_WORDS)
_CODE = "="  # stands before a code, so that no folded name is taken for one


class Gazetteer:
    """All places of the book, and which took over which; a word that was looked up once is known afterwards."""

    def __init__(self, rows: Iterable[UnitRow], taken_over: Iterable[tuple[int, int]]) -> None:
        self.rows = tuple(rows)
        self.taken_over = frozenset(taken_over)
        self._by_number = {row.id: row for row in self.rows}
        self._by_word: dict[str, list[int]] = {}
        for position, row in enumerate(self.rows):
            self._by_word.setdefault(row.name_key, []).append(position)
            self._by_word.setdefault(f"{_CODE}{row.code}", []).append(position)
        self._named: dict[str, list[UnitRow]] = {}

    @classmethod
    def of(cls, book: Connection) -> "Gazetteer":
        """The places that a book knows."""
        return cls(units.all_units(book), units.successions(book))

    def find(self, text: str, day: date, place: Place = NOWHERE) -> UnitRow | Problem:
        """The one place of that code or name on that day, or why there is none."""
        named = self._named.get(text)
        if named is None:
            named = self._named[text] = self._rows_named(text)
        on = day.isoformat()
        valid = [row for row in named if row.is_valid(on)]
        if len(valid) == 1:
            return valid[0]
        meant = _closest(text, valid)
        if len(meant) == 1:
            return meant[0]
        if meant:
            return unit_of_several(text.strip(), [row.code for row in meant], place)
        if named and not valid and named[-1].valid_to is not None and named[-1].valid_to <= on:
            last = date.fromisoformat(named[-1].valid_to) - timedelta(days=1)
            return unit_has_ended(named[-1].name, last, self._successors(named[-1]), place)
        return unit_unknown(text, day, self._near(text, day), place)

    def ever(self, text: str, today: date, place: Place = NOWHERE) -> UnitRow | Problem | None:
        """The place that a text names on whatever day, None when that depends on the day, the problem when none is."""
        named = self._rows_named(text)
        if not named:
            return unit_unknown(text, None, self._near(text, today), place)
        return named[0] if len(named) == 1 else None

    def may_mean(self, text: str, number: int) -> bool:
        """Whether a text names, on whatever day, this place, one that took it over, or one that it took over."""
        return any(self.same_or_taken_over(row.id, number) for row in self._rows_named(text))

    def same_or_taken_over(self, one: int, other: int) -> bool:
        """Whether two numbers are one place, or one took the other over."""
        return one == other or bool({(one, other), (other, one)} & self.taken_over)

    def name(self, number: int) -> str:
        """The name of a place."""
        return self.row(number).name

    def row(self, number: int) -> UnitRow:
        """A place by its number."""
        return self._by_number[number]

    def _rows_named(self, text: str) -> list[UnitRow]:
        """The places of that code or name on whatever days, in the order of ``rows``."""
        key = fold(text)
        words = (f"{_CODE}{text.strip()}", key, *(f"{kind}{key}" for kind in KINDS))
        positions = {position for word in words for position in self._by_word.get(word, ())}
        return [self.rows[position] for position in sorted(positions)]

    def _successors(self, row: UnitRow) -> list[str]:
        return [self.name(after) for before, after in sorted(self.taken_over) if before == row.id]

    def _near(self, text: str, day: date) -> list[str]:
        names = {row.name_key: row.name for row in self.rows if row.is_valid(day.isoformat())}
        return [names[key] for key in difflib.get_close_matches(fold(text), names, n=3, cutoff=0.6)]


def _closest(text: str, named: list[UnitRow]) -> list[UnitRow]:
    """Those of several places whose code or marks are what was typed, else those of that whole name.

    In tỉnh Quảng Ngãi there are Xã Sơn Hà and Xã Sơn Hạ.
    """
    spelt = spelling(text)
    for fits in (
        lambda row: row.code == text.strip(),
        lambda row: spelling(row.name) == spelt,
        lambda row: row.name_key == fold(text),
        lambda row: spelling(row.name).endswith(f" {spelt}"),
    ):
        found = [row for row in named if fits(row)]
        if found:
            return found
    return named

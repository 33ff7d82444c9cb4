"""A table of targets pasted from Word, a mail or a message: ``1. Phường Đô Vinh : 03 lao động``."""

import re
from collections.abc import Iterable, Iterator

from xkld.domain.errors import Place, Problem
from xkld.domain.errors import pasted as errors
from xkld.domain.names import checked, spelling
from xkld.domain.pasted import PastedRow, PastedTable, PastedText
from xkld.domain.wording.unit_words import UNIT_WORD
from xkld.formats.pasted_text import COUNT, KIND, ORDER, PERSONS, TOTAL, Piece, flat, mended, pieces

LONGEST_TEXT = 200_000
_LONGEST_NAME = 80
_HEAD = rf"\s*(?P<order>{ORDER})?\s*"
_END = r"(?:\s*$|\s*[;,./]+(?=\s|$)|\s*\n)"
# A number belongs to the name unless a separator, the word for persons or a line of its own parts them.
_ROW = re.compile(
    rf"""(?x){_HEAD}(?P<name>[^\s:=][^:=]*?)
    (?: (?:\s*[:=]+\s*|\s+[-\u2013\u2014]\s+) (?P<said>{COUNT}) (?: \s*{PERSONS}(?=\s) | (?:\s*{PERSONS})?{_END} )
      | \s+ (?P<worded>{COUNT}) \s* {PERSONS} {_END}
      | \s*\n\s* (?P<below>{COUNT}) \s*(?:\n|$) )"""
)
_NUMBER = re.compile(rf"({COUNT})\s*(?:{PERSONS})?", re.ASCII)
_NAME_ONLY = re.compile(rf"{_HEAD}(?P<name>{KIND}[^:=\n]*?)\s*[;,.]?\s*(?:\n|$)")
_LOOKS_LIKE_A_ROW = re.compile(rf"{_HEAD}(?:{KIND}[^\n]*|[^\n:=]{{1,80}})(?:[:=]|\s[-\u2013]\s)\s*\S")
_BROKEN_OFF = re.compile(rf"(?!{ORDER}|{KIND}|{TOTAL})")
_COUNT_ALONE = re.compile(rf"\s*[:=]\s*(?:{COUNT})")


def read_target_text(text: str, file: str) -> PastedTable | list[Problem]:
    """The units and counts of a pasted table, or everything that is wrong with it; ``file`` names it in sentences.

    A text without any count is a list of units. A line of totals is compared with the sum. What is no row is handed
    back as skipped, never dropped unseen.
    """
    if len(text) > LONGEST_TEXT:
        return [errors.text_too_long(LONGEST_TEXT, Place(file, 1))]
    reading = _Reading(file)
    for piece in _joined(pieces(mended(text))):
        reading.take(piece)
    return reading.done()


def _joined(found: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, a name that was broken over two lines put together again."""
    begun: Piece | None = None
    for piece in found:
        broken = begun and not piece.cells and _BROKEN_OFF.match(piece.flat) and _ROW.match(piece.flat)
        if begun and broken:
            yield Piece(f"{begun.text} {piece.text}", f"{begun.flat} {piece.flat}", begun.line)
            begun = None
            continue
        if begun:
            yield begun
        begun = piece if not piece.cells and _NAME_ONLY.fullmatch(piece.flat) else None
        if begun is None:
            yield piece
    if begun:
        yield begun


class _Reading:
    """What was found so far."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._rows: list[PastedRow] = []
        self._totals: list[tuple[int, int]] = []
        self._skipped: list[PastedText] = []
        self._orders: list[int] = []
        self._problems: list[Problem] = []

    def take(self, piece: Piece) -> None:
        """Take a piece as a row, a total, or text beside the table."""
        if piece.cells:
            self._take_cells(piece)
        elif found := _ROW.match(piece.flat):
            count = found["said"] or found["worded"] or found["below"]
            self._take_row(piece, found, count)
        elif found := _NAME_ONLY.match(piece.flat):
            self._take_row(piece, found, None)
        elif _LOOKS_LIKE_A_ROW.match(piece.flat):
            self._fault_or_text(piece)
        elif _COUNT_ALONE.match(piece.flat):
            self._problems.append(errors.count_alone(_first_line(piece.text), self._at(piece.line)))
        else:
            self._skip(piece.text, piece.line)

    def done(self) -> PastedTable | list[Problem]:
        """The table, or its faults by line."""
        if not self._rows and not self._problems:
            self._problems.append(errors.no_rows(self._at(1)))
        self._judge_names()
        self._judge_counts()
        if self._problems:
            return sorted(self._problems, key=lambda problem: problem.place.line or 0)
        missing = tuple(sorted(set(range(1, max(self._orders, default=0))) - set(self._orders)))
        total = self._totals[0][0] if self._totals else None
        return PastedTable(tuple(self._rows), total, tuple(self._skipped), missing, self._file)

    def _take_cells(self, piece: Piece) -> None:
        order, name, *rest = piece.cells
        counts = [found[1] for cell in rest if (found := _NUMBER.fullmatch(flat(cell)))]
        if len(counts) == 1:
            self._note_order(order)
            self._add(name, counts[0], piece.line)
        elif len(counts) > 1:
            self._problems.append(errors.several_counts(piece.text, self._at(piece.line)))
        elif UNIT_WORD.match(name.lower()) and any(letter.isdigit() for cell in rest for letter in cell):
            self._problems.append(errors.count_unreadable(piece.text, self._at(piece.line)))
        else:
            self._skip(piece.text, piece.line)

    def _take_row(self, piece: Piece, found: re.Match[str], count: str | None) -> None:
        name = piece.text[slice(*found.span("name"))]
        if count is None and len(name) > _LONGEST_NAME:
            self._skip(piece.text, piece.line)
            return
        self._note_order(found["order"] or "")
        self._add(name, count, piece.line)
        rest = piece.text[found.end() :]
        if rest.strip():
            self._skip(rest, piece.line + piece.text.count("\n", 0, len(piece.text) - len(rest.lstrip())))

    def _note_order(self, order: str) -> None:
        if digits := re.sub(r"\D", "", order):
            self._orders.append(int(digits))

    def _fault_or_text(self, piece: Piece) -> None:
        """A row whose count is no number is a fault; a sentence that only looks like one is text."""
        head = _first_line(piece.text)
        if KIND in piece.flat[: len(head)] and len(head) <= _LONGEST_NAME:
            self._problems.append(errors.count_unreadable(head, self._at(piece.line)))
        else:
            self._skip(piece.text, piece.line)

    def _add(self, name: str, count: str | None, line: int) -> None:
        number = None if count is None else int(count.replace(".", ""))
        if re.match(TOTAL, flat(name)):
            if number is not None:
                self._totals.append((number, line))
            return
        read = checked(name.strip(" \n\t.,;-"), "", self._at(line), _LONGEST_NAME)
        if isinstance(read, Problem):
            self._problems.append(errors.name_unreadable(name, self._at(line)))
            return
        if (word := UNIT_WORD.match(read.lower())) and word.end() == len(read):
            self._problems.append(errors.name_is_a_kind(read, self._at(line)))
        self._rows.append(PastedRow(read, number, line))

    def _skip(self, text: str, line: int) -> None:
        if not re.fullmatch(rf"\s*(?:{ORDER}|\d+)?\s*", flat(text)):
            self._skipped.append(PastedText(" ".join(text.split()), line))

    def _judge_names(self) -> None:
        first: dict[str, int] = {}
        for row in self._rows:
            key = spelling(row.name)
            if key in first:
                self._problems.append(errors.name_repeated(row.name, first[key], self._at(row.line)))
            first.setdefault(key, row.line)

    def _judge_counts(self) -> None:
        counted = [row for row in self._rows if row.count is not None]
        if not counted:
            return
        for row in self._rows:
            if row.count is None:
                self._problems.append(errors.count_missing(row.name, self._at(row.line)))
            elif row.count == 0:
                self._problems.append(errors.count_is_zero(row.name, self._at(row.line)))
        self._judge_totals(sum(row.count or 0 for row in counted), len(counted))

    def _judge_totals(self, found: int, rows: int) -> None:
        for total, line in self._totals[1:]:
            if total != self._totals[0][0]:
                self._problems.append(errors.totals_differ(self._totals[0][0], total, self._at(line)))
        if self._totals and not self._problems and self._totals[0][0] != found:
            total, line = self._totals[0]
            self._problems.append(errors.total_is_not_the_sum(total, found, rows, self._at(line)))

    def _at(self, line: int) -> Place:
        return Place(self._file, line)


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]

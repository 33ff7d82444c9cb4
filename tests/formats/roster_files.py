"""Rosters kept as text, one in a file: how the sheet looks, and the exact answer to it; the workbook is made anew.

``== sheet NAME`` begins a sheet of lines, cells apart by ``|``: ``#1999`` is a number, ``@2025-03-05`` a date, anything
else text (``\\N`` a hard space, ``\\z`` a letter without width, ``\\D`` before letters taken apart). Lines before it
change how it is made: ``merge``, ``hide``, ``font``, ``format``; ``file: a.csv`` makes a csv of it; ``answers`` were
given beforehand. ``== answer`` begins what reading must answer.
"""

import unicodedata
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from xkld.domain.errors import Problem
from xkld.domain.reading import Answers, Fonts, Hidden
from xkld.domain.roster import Roster

_ESCAPES = {"\\n": "\n", "\\N": "\u00a0", "\\z": "\u200b"}


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A kept roster: what is done to it, its sheets as lines of cells, and the answer."""

    path: Path
    orders: tuple[tuple[str, str], ...]
    sheets: dict[str, list[list[str]]]
    answer: str

    def order(self, name: str) -> list[str]:
        """The words of every order of a name."""
        return [word for key, value in self.orders if key == name for word in value.split("; ")]

    @property
    def answers(self) -> Answers:
        """What was said beforehand."""
        said = dict(word.partition("=")[::2] for word in self.order("answers"))
        hidden = Hidden(said["hidden"]) if "hidden" in said else None
        fonts = Fonts(said["font"]) if "font" in said else None
        return Answers(said.get("sheet"), hidden, repair="repair" in said, fonts=fonts)


def read_kept(path: Path) -> RosterFile:
    """A roster as it is kept."""
    orders: list[tuple[str, str]] = []
    sheets: dict[str, list[list[str]]] = {}
    text, _, answer = path.read_text(encoding="utf-8").partition("== answer\n")
    rows: list[list[str]] | None = None
    for line in text.splitlines():
        if line.startswith("== sheet "):
            rows = sheets.setdefault(line.removeprefix("== sheet "), [])
        elif rows is not None:
            rows.append([cell.strip(" ") for cell in line.split("|")] if line.strip() else [])
        elif line and not line.startswith("//"):
            key, _, value = line.partition(": ")
            orders.append((key, value))
    return RosterFile(path, tuple(orders), sheets, answer)


def make(kept: RosterFile, folder: Path) -> Path:
    """The workbook or csv of a kept roster."""
    for name in kept.order("file"):
        lines = [";".join(map(_plain, row)) for row in next(iter(kept.sheets.values()))]
        (folder / name).write_bytes("\r\n".join([*lines, ""]).encode("utf-8-sig"))
        return folder / name
    book = Workbook()
    book.remove(book.active)
    for title, rows in kept.sheets.items():
        _fill(book.create_sheet(title), rows)
    for order in ("merge", "hide", "font", "format"):
        for words in kept.order(order):
            _change(book, order, words)
    book.save(folder / "a.xlsx")
    return folder / "a.xlsx"


def told(roster: Roster | None, problems: list[Problem]) -> str:
    """What reading a roster answers, in lines."""
    lines = [f"{type(one).__name__.lower()} {one}" for one in problems]
    for row in roster.rows if roster else ():
        one = row.person
        facts = (one.name, one.birth_date or one.birth_year, one.sex, one.cccd, one.phone, one.unit)
        lines.append(
            f"person {row.row}: {' | '.join(str(fact or '-') for fact in facts)} | {row.event.stage} {row.event.on}"
        )
    if roster:
        lines += [f"told {one}" for one in roster.told]
        lines += [f"left out {one.row}: {one.kind} {one.text}" for one in roster.left_out]
        lines.append(f"blank {roster.blank}; not used: {', '.join(roster.ignored) or '-'}")
    return "\n".join([*lines, ""])


def _fill(sheet: Worksheet, rows: list[list[str]]) -> None:
    for number, row in enumerate(rows, start=1):
        for column, text in enumerate(row, start=1):
            if not text:
                continue
            cell = sheet.cell(number, column)
            if text.startswith("@"):
                cell.value = date.fromisoformat(text[1:])
            elif text.startswith("#"):
                cell.value = float(text[1:]) if "." in text else int(text[1:])
            else:
                cell.value, cell.data_type = _plain(text), "s"


def _plain(text: str) -> str:
    for written, meant in _ESCAPES.items():
        text = text.replace(written, meant)
    return unicodedata.normalize("NFD", text[2:]) if text.startswith("\\D") else text


def _change(book: Workbook, order: str, words: str) -> None:
    sheet = book.worksheets[0]
    what, _, how = words.partition(" ")
    match order, what:
        case "merge", area:
            sheet.merge_cells(area)
        case "hide", "row":
            sheet.row_dimensions[int(how)].hidden = True
        case "hide", "column":
            sheet.column_dimensions[how].hidden = True
        case "hide", "sheet":
            book[how].sheet_state = "hidden"
        case "font", area:
            for cell in (one for row in sheet[area] for one in row):
                cell.font = Font(name=how)
        case _, area:
            for cell in (one for row in sheet[area] for one in row):
                cell.number_format = how

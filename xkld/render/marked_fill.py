"""The colour of a cell that is to be mended, and the sender's own colour, kept in the note until the cell is right."""

import re

from openpyxl.cell import Cell
from openpyxl.styles import PatternFill
from openpyxl.styles.colors import Color

from xkld.domain.wording.marked_copies import COLOUR_BEFORE

_COLOUR = "FFFFB3A7"
MARKED = PatternFill("solid", fgColor=_COLOUR)
"""The fill of a cell that is to be mended."""

_TOLD = re.compile(rf"{re.escape(COLOUR_BEFORE)}(rgb|theme|indexed) ([0-9A-F]{{8}}|\d{{1,2}})(?: (-?[01](?:\.\d+)?))?")


def is_ours(cell: Cell) -> bool:
    """Whether a cell has the colour of a cell to be mended."""
    return bool(cell.fill.fill_type == "solid" and cell.fill.fgColor.rgb == _COLOUR)


def told_of_fill(cell: Cell) -> str:
    """The line of a note that keeps a cell's own colour; nothing for a cell without, or with more than a colour."""
    if cell.fill.fill_type != "solid" or is_ours(cell):
        return ""
    colour = cell.fill.fgColor
    tint = f" {colour.tint}" if colour.tint else ""
    told = f"{COLOUR_BEFORE}{colour.type} {colour.value}{tint}"
    return told if _TOLD.fullmatch(told) else ""


def fill_before(note: str) -> PatternFill:
    """The fill that a cell had before it was marked, as its note tells; none where it tells none."""
    told = _TOLD.search(note)
    if told is None:
        return PatternFill()
    kind, value, tint = told[1], told[2], float(told[3] or 0)
    return PatternFill("solid", fgColor=Color(**{kind: value if kind == "rgb" else int(value)}, tint=tint))

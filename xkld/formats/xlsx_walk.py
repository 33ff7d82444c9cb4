"""One XML part of a workbook met element by element, before any parser builds something of it.

It is counted, and what the cells themselves do not tell is noted: formulas without a value, hidden rows and columns,
merged ranges.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from xml.parsers import expat

from openpyxl.utils.cell import column_index_from_string, range_boundaries

from xkld.domain.errors import Place, files, refuse
from xkld.domain.old_fonts import encoding_of_font
from xkld.formats.grid import Merged, letters

MOST_COLUMNS = 256
MOST_ROWS = 200_000
MOST_CELLS = 4_000_000
MOST_IN_RANGES = 100_000
MOST_TAGS = 32_000_000

_COORDINATE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})", re.ASCII)
_DIGITS = "0123456789"
_LAST_COLUMN = 16_384
_OFF = frozenset({None, "", "0", "f", "false"})
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_CELL = f"{_MAIN} c"
_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships Relationship"


@dataclass(slots=True)
class Budget:
    """What all parts of one workbook may hold together, counted up as they are met."""

    place: Place
    all_tags: int = 0
    cells: int = 0
    in_ranges: int = 0

    def tags(self, number: int) -> None:
        """Count tags of any kind; each element has one or two."""
        self.all_tags += number
        if self.all_tags > MOST_TAGS:
            raise refuse(files.zip_bomb(self.place.file))

    def range(self, ref: str) -> int:
        """Count the cells of a range that a parser would make one by one; the last row of the range."""
        left, top, right, bottom = range_boundaries(ref)
        if left is None or top is None or right is None or bottom is None:
            raise refuse(files.huge_range(ref, self.place))
        self.in_ranges += (right - left + 1) * (bottom - top + 1)
        if self.in_ranges > MOST_IN_RANGES:
            raise refuse(files.huge_range(ref, self.place))
        return bottom


class Walk:
    """What one part tells: sheets and links of the workbook; of a sheet, what hides and how far its values reach.

    ``rows`` counts rows with a value, ``last_row`` and ``last_column`` say how far those reach. Dark rows and columns
    are marked as hidden or have no size; whether they hold anything is for others to see.
    """

    def __init__(self, budget: Budget) -> None:
        self.sheets: list[dict[str, str]] = []
        self.relations: list[dict[str, str]] = []
        self.uncalculated: list[str] = []
        self.merged: list[Merged] = []
        self.dark_rows: set[int] = set()
        self.dark_columns: set[int] = set()
        self.has_errors = self.has_old_fonts = False
        self.rows = self.last_row = self.last_column = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self._budget = budget
        self._row = self._column = self._row_of_value = 0
        self._row_text = ""
        self._columns: dict[str, int] = {}
        self._formula = self._text = self._has_value = False
        self.parser.StartElementHandler = self._starting()
        self.parser.StartDoctypeDeclHandler = self._refuse_document_type

    def _starting(self) -> Callable[[str, dict[str, str]], None]:
        """What is done at the start of each element; most are none of ours."""
        find = {
            f"{_MAIN} sheet": self.sheets.append,
            _RELATION: self.relations.append,
            f"{_MAIN} row": self._start_row,
            f"{_MAIN} col": self._start_column,
            _CELL: self._start_cell,
            f"{_MAIN} v": self._start_value,
            f"{_MAIN} is": self._start_value,
            f"{_MAIN} f": self._start_formula,
            f"{_MAIN} mergeCell": self._start_merged,
            f"{_MAIN} name": self._start_font,
            **{f"{_MAIN} {name}": self._start_range for name in ("hyperlink", "comment")},
        }.get

        def start(name: str, attributes: dict[str, str]) -> None:
            found = find(name)  # millions of times, so nothing else is done here
            if found is not None:
                found(attributes)

        return start

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._row = int(attributes.get("r", self._row + 1))
        self._row_text = ""
        self._column = 0
        height = attributes.get("ht")
        if attributes.get("hidden") not in _OFF or (height is not None and not float(height)):
            self.dark_rows.add(self._row)

    def _start_column(self, attributes: dict[str, str]) -> None:
        if attributes.get("hidden") not in _OFF or not float(attributes.get("width", 1)):
            first, last = int(attributes.get("min", 1)), int(attributes.get("max", attributes.get("min", 1)))
            self.dark_columns.update(range(first, min(last, _LAST_COLUMN) + 1))

    def _start_cell(self, attributes: dict[str, str]) -> None:
        budget = self._budget
        budget.cells += 1  # blank or not
        if budget.cells > MOST_CELLS:
            raise refuse(files.too_many_cells(MOST_CELLS, budget.place))
        where = attributes.get("r")
        if where is None:
            self._column += 1
        else:
            name = where.rstrip(_DIGITS)
            column = self._columns.get(name)
            if column is None or where[len(name) :] != self._row_text:
                column = self._placed(where)
            self._column = column
        kind = attributes.get("t")
        self._text = kind == "str"
        if kind == "e":
            self.has_errors = True
        self._formula = False

    def _placed(self, where: str) -> int:
        """The column of a coordinate, which begins a row or a column that was not met before."""
        found = _COORDINATE.fullmatch(where)
        if found is None:
            raise refuse(files.damaged_workbook(self._budget.place.file))
        self._row, self._row_text = int(found[2]), found[2]
        return self._columns.setdefault(found[1], column_index_from_string(found[1]))

    def _start_formula(self, _attributes: dict[str, str]) -> None:
        self._formula, self._has_value = True, False
        self.parser.EndElementHandler = self._end

    def _start_value(self, _attributes: dict[str, str]) -> None:
        """A cell that is not blank: only these count as rows and columns, whatever the sheet claims."""
        if self._column > self.last_column:
            self.last_column = self._column
            if self._column > MOST_COLUMNS:
                raise refuse(files.too_many_columns(MOST_COLUMNS, self._budget.place))
        if self._row != self._row_of_value:
            self.rows += 1
            self._row_of_value = self._row
            self.last_row = max(self.last_row, self._row)
            if self.rows > MOST_ROWS:
                raise refuse(files.too_many_rows(MOST_ROWS, self._budget.place))
        if self._formula:
            self._has_value = self._text  # a calculated text may well be empty, a calculated number never is
            self.parser.CharacterDataHandler = self._characters

    def _end(self, name: str) -> None:
        """The end of something in a cell with a formula, or of that cell."""
        if name == _CELL:
            self.parser.CharacterDataHandler = None
            self.parser.EndElementHandler = None
            if not self._has_value:
                self.uncalculated.append(f"{letters(self._column)}{self._row}")

    def _characters(self, _text: str) -> None:
        self._has_value = True

    def _start_font(self, attributes: dict[str, str]) -> None:
        """The name of a font, in the part of the styles."""
        if encoding_of_font(attributes.get("val", "")):
            self.has_old_fonts = True

    def _start_merged(self, attributes: dict[str, str]) -> None:
        ref = attributes.get("ref", "A1")
        self.merged.append(Merged(ref, self._budget.range(ref)))

    def _start_range(self, attributes: dict[str, str]) -> None:
        self._budget.range(attributes.get("ref", "A1"))

    def _refuse_document_type(self, *_declaration: object) -> None:
        """No honest workbook declares a document type; entities are how a small file grows."""
        raise refuse(files.zip_bomb(self._budget.place.file))

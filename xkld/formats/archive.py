"""A zip from a stranger, inflated from end to end within limits and looked through before any parser trusts it.

The directory of a zip says how large its parts are; it may lie, so every part is also inflated here in small
pieces, and every XML part is walked once: no document type, no monstrous ranges, no more cells than a list has.
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from xml.parsers import expat

from openpyxl.utils.cell import column_index_from_string, range_boundaries

from xkld.domain.errors import Place, files, refuse
from xkld.formats.grid import letters

MOST_BYTES = 200 * 1024 * 1024
MOST_RATIO = 100
RATIO_COUNTS_FROM = 10 * 1024 * 1024
MOST_MEMBERS = 1_000
MOST_COLUMNS = 256
MOST_ROWS = 200_000
MOST_CELLS = 1_000_000
MOST_IN_RANGES = 100_000
MOST_ELEMENTS = 6_000_000

_COORDINATE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})", re.ASCII)
_PIECE = 64 * 1024
_LOCAL_HEADER = struct.Struct("<26xHH")
_XML = {".xml", ".rels", ".vml"}
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHEET = f"{_MAIN} sheet"
_CELL = f"{_MAIN} c"
_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships Relationship"
_RELATION_ID = "http://schemas.openxmlformats.org/officeDocument/2006/relationships id"
_WORKBOOK = "xl/workbook.xml"
_WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels"
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Contents:
    """What a safe workbook holds that its cells do not tell: by sheet, the cells whose formula has no value yet."""

    uncalculated: dict[str, tuple[str, ...]]


def look_through(data: bytes, file: str) -> Contents:
    """Walk all of a workbook's parts.

    Raises ``InputRefused`` when it is not a workbook, too large, damaged or hostile.
    """
    with zipfile.ZipFile(BytesIO(data)) as archive:
        members = archive.infolist()
    _refuse_by_directory(members, file)
    names = {member.filename for member in members}
    if _WORKBOOK not in names or _WORKBOOK_RELATIONS not in names:
        raise refuse(files.zip_without_workbook(file))
    budget = _Budget(Place(file))
    walks = {member.filename: _walked(data, member, budget) for member in members}
    parts = {one.get("Id", ""): _part(one.get("Target", "")) for one in walks[_WORKBOOK_RELATIONS].relations}
    sheets = {one.get("name", ""): parts.get(one.get(_RELATION_ID, ""), "") for one in walks[_WORKBOOK].sheets}
    if not sheets:
        raise refuse(files.strict_workbook(file))
    found = {name: tuple(walks[part].uncalculated) for name, part in sheets.items() if part in walks}
    return Contents({name: cells for name, cells in found.items() if cells})


def _part(target: str) -> str:
    """The full name of a part that the workbook names, relative to itself or to the root."""
    return target[1:] if target.startswith("/") else str(PurePosixPath("xl") / target)


def _refuse_by_directory(members: list[zipfile.ZipInfo], file: str) -> None:
    """Refuse what the directory itself admits."""
    inflated = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    swollen = inflated > RATIO_COUNTS_FROM and inflated > MOST_RATIO * packed
    if len(members) > MOST_MEMBERS or inflated > MOST_BYTES or swollen:
        raise refuse(files.zip_bomb(file))
    kinds = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
    names = {member.filename for member in members}
    if len(names) < len(members) or any(
        member.compress_type not in kinds or member.flag_bits & _ENCRYPTED for member in members
    ):
        raise refuse(files.damaged_workbook(file))


def _walked(data: bytes, member: zipfile.ZipInfo, budget: "_Budget") -> "_Walk":
    """Inflate a part piece by piece, and meet its elements if it is XML."""
    walk = _Walk(budget)
    file = budget.place.file
    is_xml = PurePosixPath(member.filename).suffix.lower() in _XML
    size = 0
    for piece in _inflated(data, member):
        size += len(piece)
        if size > member.file_size:  # the directory lies
            raise refuse(files.zip_bomb(file))
        if is_xml:
            walk.parser.Parse(piece, False)  # noqa: FBT003 - expat takes it by position only
    if size != member.file_size:
        raise refuse(files.damaged_workbook(file))
    if is_xml:
        walk.parser.Parse(b"", True)  # noqa: FBT003
    return walk


def _inflated(data: bytes, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of a part in pieces of at most 64 KiB, whatever the directory says of its size."""
    name_length, extra_length = _LOCAL_HEADER.unpack_from(data, member.header_offset)
    start = member.header_offset + _LOCAL_HEADER.size + name_length + extra_length
    packed = memoryview(data)[start : start + member.compress_size]
    pieces = (bytes(packed[at : at + _PIECE]) for at in range(0, len(packed), _PIECE))
    if member.compress_type == zipfile.ZIP_STORED:
        yield from pieces
        return
    inflator = zlib.decompressobj(-zlib.MAX_WBITS)
    for piece in pieces:
        rest = piece
        while rest and not inflator.eof:
            yield inflator.decompress(rest, _PIECE)
            rest = inflator.unconsumed_tail
    while remaining := inflator.decompress(b"", _PIECE):
        yield remaining


@dataclass(slots=True)
class _Budget:
    """What all parts of one workbook may hold together, counted up as they are met."""

    place: Place
    elements: int = 0
    cells: int = 0
    in_ranges: int = 0

    def element(self) -> None:
        """Count one element of any kind."""
        self.elements += 1
        if self.elements > MOST_ELEMENTS:
            raise refuse(files.zip_bomb(self.place.file))

    def cell(self) -> None:
        """Count one cell, blank or not."""
        self.cells += 1
        if self.cells > MOST_CELLS:
            raise refuse(files.too_many_cells(MOST_CELLS, self.place))

    def range(self, ref: str) -> None:
        """Count the cells of a range that the parser would make one by one."""
        left, top, right, bottom = range_boundaries(ref)
        if left is None or top is None or right is None or bottom is None:
            raise refuse(files.huge_range(ref, self.place))
        self.in_ranges += (right - left + 1) * (bottom - top + 1)
        if self.in_ranges > MOST_IN_RANGES:
            raise refuse(files.huge_range(ref, self.place))


class _Walk:
    """One XML part, met element by element: what it links, and which formulas have no value."""

    def __init__(self, budget: _Budget) -> None:
        self.sheets: list[dict[str, str]] = []
        self.relations: list[dict[str, str]] = []
        self.uncalculated: list[str] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self._budget = budget
        self._row = self._column = self._rows = self._last_row = 0
        self._formula = self._text = self._has_value = False
        self._starts: dict[str, Callable[[dict[str, str]], None]] = {
            _SHEET: self.sheets.append,
            _RELATION: self.relations.append,
            f"{_MAIN} row": self._start_row,
            _CELL: self._start_cell,
            f"{_MAIN} v": self._start_value,
            f"{_MAIN} is": self._start_value,
            f"{_MAIN} f": self._start_formula,
            **{f"{_MAIN} {name}": self._start_range for name in ("mergeCell", "hyperlink", "comment")},
        }
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._refuse_document_type

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._budget.element()
        start = self._starts.get(name)
        if start is not None:
            start(attributes)

    def _end(self, name: str) -> None:
        if self._formula and name == _CELL:
            self.parser.CharacterDataHandler = None
            if not self._has_value:
                self.uncalculated.append(f"{letters(self._column)}{self._row}")

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._row = int(attributes.get("r", self._row + 1))
        self._column = 0

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._budget.cell()
        if "r" in attributes:
            found = _COORDINATE.fullmatch(attributes["r"])
            if found is None:
                raise refuse(files.damaged_workbook(self._budget.place.file))
            self._row, self._column = int(found[2]), column_index_from_string(found[1])
        else:
            self._column += 1
        self._text = attributes.get("t") == "str"
        self._formula = self._has_value = False

    def _start_formula(self, _attributes: dict[str, str]) -> None:
        self._formula = True

    def _start_value(self, _attributes: dict[str, str]) -> None:
        """A cell that is not blank: only these count as rows and columns, whatever the sheet claims."""
        if self._column > MOST_COLUMNS:
            raise refuse(files.too_many_columns(MOST_COLUMNS, self._budget.place))
        if self._row != self._last_row:
            self._rows += 1
            self._last_row = self._row
            if self._rows > MOST_ROWS:
                raise refuse(files.too_many_rows(MOST_ROWS, self._budget.place))
        if self._formula:
            self._has_value = self._text  # a calculated text may well be empty, a calculated number never is
            self.parser.CharacterDataHandler = self._characters

    def _characters(self, _text: str) -> None:
        self._has_value = True

    def _start_range(self, attributes: dict[str, str]) -> None:
        self._budget.range(attributes.get("ref", "A1"))

    def _refuse_document_type(self, *_declaration: object) -> None:
        """No honest workbook declares a document type; entities are how a small file grows."""
        raise refuse(files.zip_bomb(self._budget.place.file))

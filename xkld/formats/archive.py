"""A zip from a stranger, inflated from end to end within limits and looked through before any parser trusts it.

The directory of a zip says how large its parts are; it may lie, so every part is also inflated here in small
pieces, and every XML part is walked once: no document type, no monstrous ranges, no more cells than a list has.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath

from xkld.domain.errors import Place, files, refuse
from xkld.formats.xlsx_walk import Budget, Walk

MOST_BYTES = 200 * 1024 * 1024
MOST_RATIO = 100
RATIO_COUNTS_FROM = 10 * 1024 * 1024
MOST_MEMBERS = 1_000

_PIECE = 64 * 1024
_LOCAL_HEADER = struct.Struct("<26xHH")
_XML = {".xml", ".rels", ".vml"}
_RELATION_ID = "http://schemas.openxmlformats.org/officeDocument/2006/relationships id"
_SHOWN = "visible"
_WORKBOOK = "xl/workbook.xml"
_WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels"
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class SheetContents:
    """A sheet of a safe workbook before its cells are read: its name, whether it shows, and what its part tells.

    ``has_old_fonts`` says that the workbook has a font from before Unicode, in whichever sheet.
    """

    name: str
    is_shown: bool
    walk: Walk
    has_old_fonts: bool = False


def look_through(data: bytes, file: str) -> tuple[SheetContents, ...]:
    """Walk all of a workbook's parts; its sheets, in the workbook's order.

    Raises ``InputRefused`` when it is not a workbook, too large, damaged or hostile.
    """
    with zipfile.ZipFile(BytesIO(data)) as archive:
        members = archive.infolist()
    _refuse_by_directory(members, file)
    names = {member.filename for member in members}
    if _WORKBOOK not in names or _WORKBOOK_RELATIONS not in names:
        raise refuse(files.zip_without_workbook(file))
    budget = Budget(Place(file))
    walks = {member.filename: _walked(data, member, budget) for member in members}
    parts = {one.get("Id", ""): _part(one.get("Target", "")) for one in walks[_WORKBOOK_RELATIONS].relations}
    sheets = [(one, parts.get(one.get(_RELATION_ID, ""), "")) for one in walks[_WORKBOOK].sheets]
    if not sheets:
        raise refuse(files.strict_workbook(file))
    has_old_fonts = any(walk.has_old_fonts for walk in walks.values())
    return tuple(
        SheetContents(one.get("name", ""), one.get("state", _SHOWN) == _SHOWN, walks[part], has_old_fonts)
        for one, part in sheets
        if part in walks
    )


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


def _walked(data: bytes, member: zipfile.ZipInfo, budget: Budget) -> Walk:
    """Inflate a part piece by piece, and meet its elements if it is XML."""
    walk = Walk(budget)
    file = budget.place.file
    is_xml = PurePosixPath(member.filename).suffix.lower() in _XML
    size = 0
    for piece in _inflated(data, member):
        size += len(piece)
        if size > member.file_size:  # the directory lies
            raise refuse(files.zip_bomb(file))
        if is_xml:
            budget.tags(piece.count(b"<"))
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

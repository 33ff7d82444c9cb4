"""A list of people as a file: xlsx or csv, read once into a neutral grid, or refused with the mending."""

import hashlib
from pathlib import Path

from xkld.domain.errors import InputRefused, Problem, files, refuse
from xkld.formats.archive import MOST_BYTES
from xkld.formats.csv_text import read_csv
from xkld.formats.grid import Grid
from xkld.formats.json_text import read_json
from xkld.formats.sheet_choice import only_one
from xkld.formats.xlsx import read_xlsx

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_BOOKS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_CSV = {".csv", ".tsv", ".txt"}
_MEGABYTE = 1024 * 1024


def read_grid(path: Path) -> Grid | list[Problem]:
    """The one visible sheet of a list as cells with their kinds, or everything that keeps it from being read.

    The file is read once and closed at once, so that nobody's Excel is disturbed. Raises ``CannotWrite`` when the
    system keeps it shut.
    """
    try:
        return only_one(read_grids(path), path.name)
    except InputRefused as refused:
        return list(refused.problems)


def read_grids(path: Path) -> tuple[Grid, ...]:
    """Every sheet of a list that holds data, shown or not.

    Raises ``InputRefused`` when it is no list or cannot be trusted, ``CannotWrite`` when the system keeps it shut.
    """
    data = read_bytes(path)
    return _read_book(data, path.name, hashlib.sha256(data).hexdigest(), path.suffix.lower())


def read_bytes(path: Path) -> bytes:
    """A list's file as it is.

    Raises ``InputRefused`` when there is none or it is too big, ``CannotWrite`` when the system keeps it shut.
    """
    if path.name.startswith("~$"):
        raise refuse(files.owner_file(path.name))
    try:
        if not path.is_file():
            raise refuse(files.not_a_file(path.name))
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except PermissionError:
        raise files.cannot_open(path.name) from None
    except OSError:
        raise files.cannot_read(path.name) from None
    if len(data) > MOST_BYTES:
        raise refuse(files.file_too_big(path.name, MOST_BYTES // _MEGABYTE))
    if not data:
        raise refuse(files.empty_file(path.name))
    return data


def _read_book(data: bytes, file: str, digest: str, suffix: str) -> tuple[Grid, ...]:
    """Told apart by the first bytes, since names lie."""
    if data.startswith(_OLE):
        raise refuse(_old_office_file(data, file))
    if data.startswith(ZIP):
        return read_xlsx(data, file, digest)
    if suffix in _CSV:
        return (read_csv(data, file, digest),)
    if suffix == ".json":
        return (read_json(data, file, digest),)
    raise refuse(files.not_a_workbook(file))


def _old_office_file(data: bytes, file: str) -> Problem:
    if _ENCRYPTED in data:
        return files.encrypted_workbook(file)
    return files.old_workbook(file) if any(stream in data for stream in _OLD_BOOKS) else files.not_a_workbook(file)

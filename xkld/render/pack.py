"""Several files in one archive with the SHA-256 of each: the same files give the same bytes, whole or not at all."""

import hashlib
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile

from xkld.domain.errors.book import cannot_read
from xkld.render.files import appearing
from xkld.render.package import fixed_entry

SUMS = "SHA256SUMS"
_BLOCK = 1 << 20
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Part:
    """A file of an archive by its name in it, parted by ``/``: the bytes themselves, or the file that has them."""

    name: str
    content: bytes | Path


def for_notepad(text: str) -> bytes:
    """A text as every Windows opens it: UTF-8 that says so, lines that end as they do there."""
    return f"{_BYTE_ORDER_MARK}{text}".replace("\n", "\r\n").encode()


def write_pack(path: Path, parts: Sequence[Part]) -> dict[str, str]:
    """Write the archive with a list of sums that ``sha256sum -c`` takes; the SHA-256 of every part by its name.

    Raises ``CannotWrite``, also when a part cannot be read.
    """
    digests: dict[str, str] = {}
    with appearing(path) as file, ZipFile(file, "w") as archive:
        for part in parts:
            with _opened(part) as (source, size):
                digests[part.name] = _added(archive, part.name, source, size)
        sums = "".join(_sum_line(name, digest) for name, digest in sorted(digests.items())).encode()
        digests[SUMS] = _added(archive, SUMS, BytesIO(sums), len(sums))
    return digests


def copied(source: Path, target: Path) -> str:
    """Copy a file, whole or not at all; its SHA-256.

    Raises ``CannotWrite``.
    """
    with source.open("rb") as plain, appearing(target) as file:
        shutil.copyfileobj(plain, file, _BLOCK)
        plain.seek(0)
        return hashlib.file_digest(plain, "sha256").hexdigest()


@contextmanager
def _opened(part: Part) -> Iterator[tuple[BinaryIO, int]]:
    """The bytes of a part from their beginning, and how many they are."""
    if isinstance(part.content, bytes):
        yield BytesIO(part.content), len(part.content)
        return
    try:
        source = part.content.open("rb")
    except OSError as error:
        raise cannot_read(str(part.content)) from error
    with source:
        yield source, part.content.stat().st_size


def _added(archive: ZipFile, name: str, source: BinaryIO, size: int) -> str:
    entry, digest = fixed_entry(name), hashlib.sha256()
    entry.file_size = size  # of more than two gigabytes the archive must know beforehand
    with archive.open(entry, "w") as target:
        while block := source.read(_BLOCK):
            digest.update(block)
            target.write(block)
    return digest.hexdigest()


def _sum_line(name: str, digest: str) -> str:
    """A line as GNU writes it: a name with a backslash or a line break in it is escaped, and the line says so."""
    escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    return f"{'' if escaped == name else chr(92)}{digest}  {escaped}\n"

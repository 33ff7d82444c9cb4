"""Files looked through for words, also inside the archives that Word and Excel write."""

import html
import zlib
from pathlib import Path
from zipfile import BadZipFile, ZipFile, is_zipfile

from xkld.domain.erasure import Known

_READABLE = frozenset({".csv", ".json", ".html", ".md", ".txt"})
_LONGEST = 100_000_000  # bytes of one part, unpacked


def names(path: Path, by: Known) -> bool | None:
    """Whether a file names a person; None when that cannot be told, as of a PDF."""
    try:
        if is_zipfile(path):
            return _in_archive(path, by)
        return by.in_text(_text(path.read_bytes())) if path.suffix.lower() in _READABLE else None
    except (OSError, BadZipFile, zlib.error, RuntimeError, NotImplementedError):
        return None


def _in_archive(path: Path, by: Known) -> bool | None:
    with ZipFile(path) as archive:
        parts = archive.infolist()
        if any(one.file_size > _LONGEST for one in parts):
            return None
        return any(by.in_text(_text(archive.read(one))) for one in parts)


def _text(content: bytes) -> str:
    return html.unescape(content.decode(errors="replace"))

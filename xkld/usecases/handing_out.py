"""Files handed to somebody outside the book: each is written down in the register in the operation that writes it."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from xkld.domain.errors.exports import purpose_wanted
from xkld.domain.exports import Identity, Leaving, LeftFile
from xkld.domain.names import parse_text
from xkld.domain.wording.exports import PURPOSE
from xkld.render.files import keep_earlier, make_folder, write_whole
from xkld.store import exports
from xkld.store.book import Writer
from xkld.usecases.workspace import Workspace

_LONGEST_PURPOSE = 300


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A file about to be written: its rows, and whether people write into such files, so that an earlier is kept."""

    path: Path
    content: bytes
    rows: int = 0
    edited: bool = True


@dataclass(frozen=True, slots=True)
class HandedOut:
    """Files that were written, the earlier ones that were kept, and whether the book could write them down."""

    files: list[Path]
    earlier: list[Path]
    registered: bool = True


def read_purpose(text: str | None, *, full_id: bool) -> str | None:
    """For whom or what a file is made, as it was typed.

    Raises ``NeedsConsent`` when whole ID numbers would leave for nothing that was named, ``InputRefused`` when an ID
    number stands in it.
    """
    if text is None:
        if full_id:
            raise purpose_wanted()
        return None
    return parse_text(text, PURPOSE, longest=_LONGEST_PURPOSE)


def hand_out(workspace: Workspace, files: Sequence[Outgoing], about: Leaving) -> HandedOut:
    """Write files and their lines in the register: all of it, or no line.

    The folder ``out/`` is made when one goes there. A book that cannot be written does not keep counts from being
    handed out; they are not registered then. Raises ``CannotWrite``.
    """
    if any(one.path.parent == workspace.out for one in files):
        make_folder(workspace.out)
    if about.identity is Identity.NONE and not _is_writable(workspace.book):
        return HandedOut([one.path for one in files], _written(files), registered=False)
    with workspace.writing() as writer:
        return hand_out_under(writer, files, about)


def hand_out_under(writer: Writer, files: Sequence[Outgoing], about: Leaving) -> HandedOut:
    """Write files and their lines inside an operation that is open.

    Raises ``CannotWrite``; the operation must then be given up.
    """
    left = [LeftFile(one.path.name, sha256(one.content).hexdigest(), one.rows, about) for one in files]
    exports.register(writer, left)
    return HandedOut([one.path for one in files], _written(files))


def _written(files: Sequence[Outgoing]) -> list[Path]:
    """The earlier files that were kept; all of them are, before the first is replaced."""
    kept = [keep_earlier(one.path, one.content) for one in files if one.edited]
    for one in files:
        write_whole(one.path, one.content)
    return [path for path in kept if path is not None]


def _is_writable(book: Path) -> bool:
    """Whether a writer could open the book and put its journal beside it."""
    return os.access(book, os.W_OK) and os.access(book.parent, os.W_OK)

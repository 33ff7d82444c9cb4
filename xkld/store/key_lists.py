"""Lists of keys in statements: in parts, since a statement takes only so many values."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeVar

Key = TypeVar("Key")
AT_ONCE = 400


def parts(keys: Sequence[Key]) -> Iterator[list[Key]]:
    """The keys in their order, at most ``AT_ONCE`` together."""
    rest = iter(keys)
    while part := list(islice(rest, AT_ONCE)):
        yield part


def marks(part: Sequence[object]) -> str:
    """The question marks that stand for the keys of one part."""
    return ", ".join("?" * len(part))

"""Lists of keys and of the program's own words in statements; keys in parts, since a statement takes only so many."""

from collections.abc import Iterable, Iterator, Sequence
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


def literals(words: Iterable[str]) -> str:
    """Words of the program, names of tables and stages, as a list in SQL, always in the same order."""
    return ", ".join(f"'{word}'" for word in sorted(words))

"""The columns of a list by name, and what became of them since the same sender's last list."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Head:
    """A named column: where it stands (counted from 1), its name as written and as it is compared, and its meaning.

    The meaning is None where the column is not used. ``is_said``: the officer said so, the program did not know it.
    """

    at: int
    name: str
    key: str
    meaning: str | None
    is_said: bool = False


@dataclass(frozen=True, slots=True)
class Drift:
    """What is otherwise in a list than in the one before it.

    Columns that were used and are ``missing``; names that are ``strange`` and mean nothing; columns that ``moved``
    among the others, and those that ``turned`` to another meaning, each as it was and as it is.
    """

    missing: tuple[Head, ...] = ()
    strange: tuple[Head, ...] = ()
    moved: tuple[tuple[Head, Head], ...] = ()
    turned: tuple[tuple[Head, Head], ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is otherwise."""
        return bool(self.missing or self.strange or self.moved or self.turned)


def drift(before: Sequence[Head], now: Sequence[Head], answered: frozenset[str]) -> Drift:
    """What a sender's list has otherwise than the last one; names ``answered`` were explained with this list.

    A column that moved because another one came before it or went is in the same order and has not moved. A column
    that is gone is not asked about when its meaning was just given to another name.
    """
    was, found = {one.key: one for one in before}, {one.key: one for one in now}
    given = {one.meaning for one in now if one.key in answered}
    both = [(was[key], found[key]) for key in was if key in found]
    out_of_order = _out_of_order([old.key for old, _ in both], [one.key for one in now if one.key in was])
    return Drift(
        tuple(one for one in before if one.meaning and one.key not in found and one.meaning not in given),
        tuple(one for one in now if not one.meaning and not one.is_said and one.key not in was),
        tuple((old, new) for old, new in both if old.meaning and new.meaning and old.key in out_of_order),
        tuple((old, new) for old, new in both if old.meaning != new.meaning and old.key not in answered),
    )


def _out_of_order(before: Sequence[str], now: Sequence[str]) -> set[str]:
    """The names that do not stand between the same others any more: as few as explain the new order."""
    blocks = SequenceMatcher(None, before, now, autojunk=False).get_matching_blocks()
    return {*before} - {before[at] for block in blocks for at in range(block.a, block.a + block.size)}

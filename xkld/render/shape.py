"""What can stand under the names of a template, learned from what a finished report put there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

_CODE = re.compile(r"[a-z_]*", re.ASCII)
_MOST_CODES = 40


@dataclass(frozen=True, slots=True)
class Shape:
    """A text, a list of ``items``, or parts with names (``fields``); several of them where examples differ.

    ``items`` is None where no example has one. ``codes`` are the texts seen, while they all look like words of a
    closed list of ours; None when they are free. A shape that is none of all this may be anything.
    """

    is_text: bool = False
    is_list: bool = False
    is_group: bool = False
    items: "Shape | None" = None
    fields: Mapping[str, "Shape"] = field(default_factory=dict, hash=False)
    codes: frozenset[str] | None = None

    @property
    def is_known(self) -> bool:
        """Whether an example told what stands here."""
        return self.is_text or self.is_list or self.is_group


ANYTHING = Shape()
"""What no example tells."""
TEXT = Shape(is_text=True)


def shape_of(value: Any, *, of_all: bool = True) -> Shape:
    """The shape of what a template sees; unless it stands for all reports, an empty dict may have had any part.

    Raises ``TypeError`` for anything but texts, lists and dicts with texts as keys: nothing else may reach a template.
    """
    return _common([value], of_all=of_all)


def _common(values: Sequence[Any], *, of_all: bool) -> Shape:
    """What some values are together; all of one place at once, since a report may have thousands of rows."""
    texts = [value for value in values if isinstance(value, str)]
    lists = [value for value in values if isinstance(value, list)]
    groups = [value for value in values if isinstance(value, dict)]
    if len(texts) + len(lists) + len(groups) < len(values):
        raise TypeError(f"not plain: {sorted({type(value).__name__ for value in values})}")
    items = [item for one in lists for item in one]
    names = dict.fromkeys(name for one in groups for name in one)
    return Shape(
        is_text=bool(texts),
        is_list=bool(lists),
        is_group=any(groups) or (of_all and bool(groups)),
        items=_common(items, of_all=of_all) if items else None,
        fields={name: _common([one[name] for one in groups if name in one], of_all=of_all) for name in names},
        codes=_codes(texts) if of_all else None,
    )


def _codes(texts: Sequence[str]) -> frozenset[str] | None:
    found = frozenset(texts)
    return found if 0 < len(found) <= _MOST_CODES and all(map(_CODE.fullmatch, found)) else None

"""What became of a sender's columns since the last list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.column_layout import Drift, Head, drift


def heads(*names: str) -> tuple[Head, ...]:
    """``name=meaning`` by place; a name alone is not used, ``name=`` was said not to be."""
    found = []
    for at, one in enumerate(names, start=1):
        name, sign, meaning = one.partition("=")
        found.append(Head(at, name, name, meaning or None, bool(sign) and not meaning))
    return tuple(found)


BEFORE = heads("a=name", "b=cccd", "c=date", "d")
CASES = [
    ("the same", BEFORE, ()),
    ("one before it came that is known", heads("x=phone", "a=name", "b=cccd", "c=date", "d"), ()),
    ("one before it came that is not used", heads("x=", "a=name", "b=cccd", "c=date", "d"), ()),
    ("what was not used is gone", heads("a=name", "b=cccd", "c=date"), ()),
    ("what was not used moved", heads("d", "a=name", "b=cccd", "c=date"), ()),
    ("one is gone", heads("a=name", "c=date", "d"), ("gone b",)),
    ("one is strange", heads("a=name", "x", "b=cccd", "c=date", "d"), ("strange x",)),
    ("one has another name", heads("a=name", "x", "c=date", "d"), ("gone b", "strange x")),
    ("one has another name that is known", heads("a=name", "x=cccd", "c=date", "d"), ("gone b",)),
    ("two changed places", heads("a=name", "c=date", "b=cccd", "d"), ("moved c",)),
    ("the last one came first", heads("c=date", "a=name", "b=cccd", "d"), ("moved c",)),
    ("one means something else", heads("a=name", "b=phone", "c=date", "d"), ("turned b",)),
    ("one is not used any more", heads("a=name", "b", "c=date", "d"), ("turned b",)),
]


def said(found: Drift) -> tuple[str, ...]:
    return (
        *(f"gone {one.name}" for one in found.missing),
        *(f"strange {one.name}" for one in found.strange),
        *(f"moved {old.name}" for old, _ in found.moved),
        *(f"turned {old.name}" for old, _ in found.turned),
    )


@pytest.mark.parametrize(("now", "wanted"), [pytest.param(now, wanted, id=what) for what, now, wanted in CASES])
def test_what_is_otherwise_is_named(now: tuple[Head, ...], wanted: tuple[str, ...]) -> None:
    found = drift(BEFORE, now, frozenset())
    assert said(found) == wanted
    assert bool(found) == bool(wanted)


def test_a_name_that_was_explained_answers_for_the_one_that_is_gone() -> None:
    assert said(drift(BEFORE, heads("a=name", "x=cccd", "c=date", "d"), frozenset({"x"}))) == ()
    assert said(drift(BEFORE, heads("a=name", "x=phone", "c=date", "d"), frozenset({"x"}))) == ("gone b",)
    assert said(drift(BEFORE, heads("a=name", "b=phone", "c=date", "d"), frozenset({"b"}))) == ()


@given(st.permutations(["a=name", "b=cccd", "c=date", "d=unit", "e=stage"]))
def test_any_other_order_is_told_and_never_all_of_it(names: list[str]) -> None:
    before = heads("a=name", "b=cccd", "c=date", "d=unit", "e=stage")
    moved = drift(before, heads(*names), frozenset()).moved
    assert bool(moved) == (names != sorted(names))
    assert len(moved) < len(names)
    left = [one for one in names if one[0] not in {old.name for old, _ in moved}]
    assert left == sorted(left)

"""A disk that fills up: the book, the reports and the backups that stood there stay as they were, and it is said."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from endurance.campaigns import ALONE, may_mount, told

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def nothing_is_damaged(counted: Callable[..., None], office: Path, first: int, last: int, step: int, way: str) -> None:
    """Every size without a fault, and some on which a command had no room."""
    within = ALONE if way == "tmpfs" else ()
    found = told("full_disk", first, last, step, "--way", way, "--office", office, within=within)
    bad = found.pop("bad")
    counted(f"full disk, {way}, {first} to {last} KB", **found, bad=len(bad))
    assert bad == []
    assert sum(number for status, number in found.items() if status.endswith(" 13")) > 0


def test_a_file_that_may_not_grow_leaves_everything_as_it_was(counted: Callable[..., None], office: Path) -> None:
    book = max(path.stat().st_size for path in office.rglob("*.db"))
    little_more = book // 1024 + 100  # room for the book as it is, and not for the list that comes
    nothing_is_damaged(counted, office, little_more, little_more, 1, "limit")


@pytest.mark.slow
def test_no_step_of_a_disk_that_is_too_small_damages_a_file(counted: Callable[..., None], office: Path) -> None:
    if may_mount():
        nothing_is_damaged(counted, office, 600, 8000, 64, "tmpfs")
    else:  # no disk can be mounted here: files that may not grow stand for it
        nothing_is_damaged(counted, office, 600, 8000, 64, "limit")

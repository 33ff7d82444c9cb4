"""Undoing as properties: whatever was written in whatever order, what was taken back is as if it had never been."""

import contextlib
import io
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cli.lists import HEADS, write_list
from cli.logical import is_sound, last_operation, people, state
from hypothesis import given, settings
from hypothesis import strategies as st

from xkld.cli import main

Words = tuple[Any, ...]
NAMES = (
    ("Trần Thị Thử", "1999", "nữ", "058199001234", "Phường Đô Vinh"),
    ("Lê Văn Thường", "2000", "nam", None, "Phường Kinh Dinh"),
    ("Phạm Thị Ví Dụ", "2001", "nữ", None, "Xã Thành Hải"),
    ("Đặng Thị Mới", "1997", "nữ", "058197001111", "Phường Mỹ Hải"),
    ("Đặng Thị Mới", "1988", "nữ", None, "Phường Mỹ Hải"),
    ("Lê Văn Khác", "1990", "nam", None, "Phường Bảo An"),
)
WHEN = {"đăng ký": "15/02/2025", "đã tư vấn": "20/02/2025", "đang đào tạo": "10/3/2025", "xuất cảnh": "02/5/2025"}
ROWS = st.builds(
    lambda who, group, stage: (*who, group, stage, WHEN[stage]),
    st.sampled_from(NAMES),
    st.sampled_from((None, "HN", "DTTS")),
    st.sampled_from(sorted(WHEN)),
)
LISTS = st.lists(ROWS, min_size=1, max_size=6, unique_by=lambda row: (row[:2], row[6]))
PEOPLE = tuple(range(1, 9))
EDIT = ("worker", "edit", PEOPLE)
PAY = ("support", "pay", PEOPLE, "--item", ("language", "passport"), "--amount", "1.000", "--group", ("DTTS", "HN"))
PAID = ("--fund", "social-security", "--policy", "ttlt09-2016", "--voucher", ("PC1", "PC2"), "--on", "20/5/2025")
SPEND = ("fund", "spend", "ntp-2025", "400.000", "--for", "Thuê", "--voucher", ("HD1", "HD2"), "--on", "20/5/2025")


def typed(*parts: Any) -> st.SearchStrategy[Words]:
    """Words of a command; a tuple is any one of its words."""
    return st.tuples(*(st.sampled_from(one) if isinstance(one, tuple) else st.just(one) for one in parts))


EDITS = st.one_of(
    typed(*EDIT, "--name", ("Lê Văn Sửa", "Đỗ Thị Sửa")),
    typed(*EDIT, "--phone", "0900 000 001"),
    typed(*EDIT, "--unit", "Phường Đông Hải"),
    typed(*EDIT, "--group", ("+HN", "-HN", "+THD")),
    typed(*EDIT, "--stage-date", ("departed=03/5/2025", "registered=16/02/2025")),
    typed(*EDIT, "--drop-stage", ("departed", "counselled", "training"), "--yes"),
    typed("worker", "move", PEOPLE, ("training", "departed"), "--on", ("05/4/2025", "05/5/2025")),
    typed("worker", "merge", PEOPLE, PEOPLE, "--yes", "--take", ("name", "phone", "cccd")),
)
OTHERS = st.one_of(
    typed("quota", "estimate", "--quarter", "2025-Q2", ("Phường Đô Vinh=2", "Phường Đô Vinh=3")),
    typed("quota", "set", "Phường Đô Vinh=4", "Phường Phủ Hà=4", "--decision", ("30/QĐ", "31/QĐ"), "--on", "10/4/2025"),
    typed("opening", "set", "abroad", "--on", "15/12/2024", "--total", (1, 2, 3)),
    typed(*PAY, *PAID),
    typed("support", "reverse", (1, 2, 3, 4), "--reason", "Nhầm", "--voucher", "PT1", "--on", "21/5/2025"),
    typed(*SPEND),
)


def command(home: Path, words: Words) -> bool:
    """Whether a command did what it was told."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return main([*map(str, words), "--home", str(home), "--today", "2025-06-18"]) == 0


@pytest.fixture(scope="module")
def copied(peopled_book: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """A book of one's own, made anew whenever it is asked for."""
    folder = tmp_path_factory.mktemp("sequences")

    def copied() -> Path:
        home = folder / "so"
        shutil.rmtree(home, ignore_errors=True)
        return Path(shutil.copytree(peopled_book, home))

    return copied


def _taken_in_again(home: Path, rows: list[Words], edits: list[Words]) -> None:
    path = write_list(home.parent / "nhap.xlsx", HEADS, *rows)
    before = people(home)
    if not command(home, ("worker", "import", path)):
        return
    number, imported = last_operation(home), people(home)
    for words in edits:
        command(home, words)
    edited = people(home)
    undone = command(home, ("undo", number, "--yes"))
    if undone and not edits:
        assert people(home) == before
    assert command(home, ("worker", "import", path))
    assert people(home) == edited
    assert edits or edited == imported
    assert is_sound(home)


@settings(max_examples=5)
@given(rows=LISTS, edits=st.lists(EDITS, max_size=3))
def test_a_list_taken_in_again_gives_what_it_gave_with_the_edits_since(
    copied: Callable[[], Path], rows: list[Words], edits: list[Words]
) -> None:
    _taken_in_again(copied(), rows, edits)


@pytest.mark.slow
@settings(max_examples=300)
@given(rows=LISTS, edits=st.lists(EDITS, max_size=4))
def test_many_lists_taken_in_again_give_what_they_gave(
    copied: Callable[[], Path], rows: list[Words], edits: list[Words]
) -> None:
    _taken_in_again(copied(), rows, edits)


def _back_and_forth(home: Path, steps: list[Words | None]) -> None:
    """``None`` takes the last thing back, and every other time brings it again."""
    done: list[tuple[int, dict[str, Any], dict[str, Any]]] = []
    for words in steps:
        before, last = state(home), last_operation(home)
        if words is not None:
            command(home, words)
            if last_operation(home) > last and state(home) != before:
                done.append((last_operation(home), before, state(home)))
        elif done:
            number, earlier, later = done.pop()
            assert command(home, ("undo", number, "--yes"))
            assert state(home) == earlier
            if number % 2:
                assert command(home, ("undo", last_operation(home), "--yes"))
                assert state(home) == later
                done.append((last_operation(home), earlier, later))
        assert is_sound(home)


STEPS = st.lists(st.one_of(EDITS, OTHERS, st.none(), st.none()), min_size=2, max_size=8)


@settings(max_examples=5)
@given(steps=STEPS)
def test_the_last_thing_goes_and_comes_whatever_it_was(copied: Callable[[], Path], steps: list[Words | None]) -> None:
    _back_and_forth(copied(), steps)


@pytest.mark.slow
@settings(max_examples=200)
@given(steps=st.lists(st.one_of(EDITS, OTHERS, st.none(), st.none()), min_size=6, max_size=25))
def test_long_work_goes_back_and_forth(copied: Callable[[], Path], steps: list[Words | None]) -> None:
    _back_and_forth(copied(), steps)


def _in_any_order(home: Path, steps: list[Words], undone: list[int]) -> None:
    """What is undone is either as if it had never been done, or refused without a trace; the book stays sound."""
    for words in steps:
        command(home, words)
    last = last_operation(home)
    for choice in undone:
        before = state(home)
        number = 6 + choice % max(1, last - 5)
        if command(home, ("undo", number, "--yes")):
            changed = state(home)
            assert command(home, ("undo", last_operation(home), "--yes"))
            assert state(home) == before
            assert command(home, ("undo", last_operation(home), "--yes"))
            assert state(home) == changed
        else:
            assert state(home) == before
        assert is_sound(home)


@settings(max_examples=5)
@given(steps=st.lists(st.one_of(EDITS, OTHERS), min_size=2, max_size=6), undone=st.lists(st.integers(0, 9), max_size=3))
def test_any_operation_goes_and_comes_or_is_refused(
    copied: Callable[[], Path], steps: list[Words], undone: list[int]
) -> None:
    _in_any_order(copied(), steps, undone)


@pytest.mark.slow
@settings(max_examples=200)
@given(
    steps=st.lists(st.one_of(EDITS, OTHERS), min_size=4, max_size=15), undone=st.lists(st.integers(0, 30), max_size=8)
)
def test_many_operations_go_and_come_or_are_refused(
    copied: Callable[[], Path], steps: list[Words], undone: list[int]
) -> None:
    _in_any_order(copied(), steps, undone)

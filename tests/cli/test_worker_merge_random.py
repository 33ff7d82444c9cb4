"""Merging as a property: random people become one sound person or none, and undoing it is as if it never was."""

import contextlib
import io
import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cli.lists import write_list
from cli.logical import is_sound, last_operation, state
from hypothesis import given, settings
from hypothesis import strategies as st

from xkld.cli import main

HEADS = ("Họ và tên", "Năm sinh", "Điện thoại", "Đơn vị", "Đối tượng", "Thị trường", "Giai đoạn", "Ngày")
GOINGS = (
    (("đăng ký", "10/01/2025"),),
    (("đăng ký", "12/01/2025"), ("ký hợp đồng", "20/02/2025")),
    (("đăng ký", "10/01/2025"), ("xuất cảnh", "02/5/2025")),
    (("xuất cảnh", "02/5/2025"),),
    (("xuất cảnh", "03/5/2025"), ("về nước", "10/6/2025")),
    (("xuất cảnh", "05/3/2024"), ("về nước", "10/12/2024")),
    (("xuất cảnh", "05/3/2024"), ("về nước", "10/12/2024"), ("đăng ký", "15/01/2025")),
    (("xuất cảnh", "20/12/2024"), ("về nước", "10/02/2025"), ("đăng ký", "15/3/2025"), ("xuất cảnh", "01/6/2025")),
)
PERSON = st.tuples(
    st.sampled_from((None, "0912345678", "0912345679")),
    st.sampled_from(("Phường Đô Vinh", "Phường Phủ Hà")),
    st.sampled_from((None, "HN", "DTTS; HN")),
    st.sampled_from((None, "Nhật Bản", "Hàn Quốc")),
    st.sampled_from(GOINGS),
)
PEOPLE = st.lists(PERSON, min_size=2, max_size=4)
MERGES = st.lists(
    st.tuples(st.integers(1, 4), st.integers(1, 4), st.sampled_from(("name", "phone", "home"))), min_size=1, max_size=4
)
GIVEN = ("An", "Bình", "Cúc", "Dung")
CHECKED = """
    select (select count(*) from merged m join placement p on p.worker = m.worker)
         + (select count(*) from merged m join worker_group g on g.worker = m.worker)
         + (select count(*) from merged m join merged k on k.worker = m.kept)
         + (select count(*) from placement p where not exists (select 1 from stage_event e where e.placement = p.id))
"""


def command(home: Path, *words: object) -> tuple[int, str]:
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()):
        return main([*map(str, words), "--home", str(home), "--today", "2025-06-18"]), out.getvalue()


@pytest.fixture(scope="module")
def copied(planned_book: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """A book of one's own with nobody in it."""
    folder = tmp_path_factory.mktemp("merges")

    def copied() -> Path:
        home = folder / "so"
        shutil.rmtree(home, ignore_errors=True)
        return Path(shutil.copytree(planned_book, home))

    return copied


def _merged_and_back(home: Path, people: list[Any], merges: list[Any]) -> None:
    rows = [
        (f"Mẫu Văn {given_name}", 1990, phone, unit, group, where, stage, day)
        for given_name, (phone, unit, group, where, going) in zip(GIVEN, people, strict=False)
        for stage, day in going
    ]
    path = write_list(home.parent / "ds.xlsx", HEADS, *rows)
    again = write_list(home.parent / "lai.xlsx", HEADS, *reversed(rows))
    assert command(home, "worker", "import", path)[0] == 0
    done: list[tuple[int, dict[str, Any]]] = []
    for kept, other, take in merges:
        before = state(home)
        status, _ = command(home, "worker", "merge", kept, other, "--yes", "--take", take)
        assert status in {0, 3}
        if status:
            assert state(home) == before
            continue
        done.append((last_operation(home), before))
        with closing(sqlite3.connect(home / "xkld.db")) as book:
            assert book.execute(CHECKED).fetchone() == (0,)
        assert command(home, "check", "stages", "twice", "totals", "chain") == (0, "")
        status, told = command(home, "worker", "import", again, "--dry-run", "--json")
        assert status == 3 or json.loads(told)["data"]["new_workers"] == 0
    for number, before in reversed(done):
        assert command(home, "undo", number, "--yes")[0] == 0
        assert state(home) == before
    assert is_sound(home)


@settings(max_examples=4)
@given(people=PEOPLE, merges=MERGES)
def test_a_merge_is_sound_and_undone_as_if_it_never_was(
    copied: Callable[[], Path], people: list[Any], merges: list[Any]
) -> None:
    _merged_and_back(copied(), people, merges)


@pytest.mark.slow
@settings(max_examples=200)
@given(people=PEOPLE, merges=MERGES)
def test_many_merges_are_sound_and_undone(copied: Callable[[], Path], people: list[Any], merges: list[Any]) -> None:
    _merged_and_back(copied(), people, merges)

"""One long list, or its rows in many short ones in any order: the book comes to hold the same people and cases."""

import csv
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from conftest import examples
from hypothesis import given
from hypothesis import strategies as st
from scale import made_workspace

from xkld.domain.operation import Operation
from xkld.usecases import importing
from xkld.usecases.workspace import Workspace

HEADS = ("Họ và tên", "Năm sinh", "Số CCCD", "Đơn vị", "Đối tượng", "Thị trường", "Giai đoạn", "Ngày")
STAGES = ("đăng ký", "tư vấn", "ký hợp đồng", "xuất cảnh")
DAY = date(2025, 6, 18)
Row = tuple[str, ...]


@st.composite
def people(draw: st.DrawFn) -> list[list[Row]]:
    """The rows of each person: some of the stages in their order, every fact the same in each row."""
    found = []
    for number in range(draw(st.integers(1, 6))):
        cccd = f"058090{number:06}" if draw(st.booleans()) else ""
        facts = (f"Nguyễn Văn Mẫu {'ABCDEF'[number % 3]}", "1990" if cccd else str(1980 + number), cccd)
        facts += (f"Xã Mẫu {draw(st.integers(1, 3))}", draw(st.sampled_from(["", "DTTS"])))
        facts += (draw(st.sampled_from(["", "Nhật Bản"])),)
        stages = sorted(draw(st.sets(st.sampled_from(range(len(STAGES))), min_size=1)))
        first = date(2025, 1, 2) + timedelta(days=draw(st.integers(0, 9)))
        days = [first + timedelta(days=10 * place) for place in range(len(stages))]
        found.append([(*facts, STAGES[at], f"{on:%d/%m/%Y}") for at, on in zip(stages, days, strict=True)])
    return found


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a book with a plan of three communes and nobody."""
    home = tmp_path_factory.mktemp("one-or-many") / "so"
    made_workspace.make(home, 3)
    return (home / "xkld.db").read_bytes()


def book_of(empty: bytes, lists: list[list[Row]]) -> list[tuple[object, ...]]:
    """Who and what the book holds after these lists, without its numbers."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "xkld.db").write_bytes(empty)
        here = Workspace(home, Operation("thử", datetime(2025, 6, 18, tzinfo=UTC), DAY, "Thử", "máy", "0"))
        for number, rows in enumerate(lists):
            path = home / f"{number}.csv"
            with path.open("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows([HEADS, *rows])
            importing.import_roster(here, path)
        connection = sqlite3.connect(home / "xkld.db")
        found = connection.execute(
            """
            select w.name, w.birth_year, w.cccd, w.unit, p.unit, p.purpose, p.destination, p.departed_on,
                   (select group_concat(e.on_date || e.stage, ' ') from (
                      select * from stage_event where placement = p.id order by on_date, step) e),
                   (select group_concat(g.group_code) from worker_group g where g.worker = w.id)
            from worker w join placement p on p.worker = w.id
            order by 1, 2, 3, 4, 9
            """
        ).fetchall()
        connection.close()
    return found


@examples(12)
@given(people(), st.data())
def test_one_list_or_many_in_any_order(empty: bytes, rows_of_people: list[list[Row]], data: st.DataObject) -> None:
    rows = [row for one in rows_of_people for row in one]
    shuffled = data.draw(st.permutations(rows))
    cuts = sorted(data.draw(st.sets(st.integers(1, max(1, len(rows) - 1)), max_size=4)))
    many = [part for a, b in zip([0, *cuts], [*cuts, len(rows)], strict=True) if (part := shuffled[a:b])]
    whole = book_of(empty, [rows])
    assert len(whole) == len(rows_of_people)
    assert book_of(empty, many) == whole

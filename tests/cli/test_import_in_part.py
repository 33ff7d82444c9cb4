"""A list taken in part: right rows are written, wrong ones handed back; and every row of a list is accounted for."""

import itertools
import json
import random
from collections import Counter
from pathlib import Path

import openpyxl
import pytest
from cli.answers import refused, told
from cli.lists import HEADS, SHORT, Value, write_list
from cli.logical import last_operation, people, state
from conftest import Answer, Run

PLACE = "Phường Phủ Hà"
MIXED = (
    ("Trần Thị Một", 1999, "nữ", "058199000001", "Phường Đô Vinh", "DTTS", "đăng ký", "05/3/2025"),
    ("Lê Văn Hai", 2000, "nam", None, PLACE, None, "đăng ký", "31/4/2025"),
    ("Lê Văn Hai", 2000, "nam", None, PLACE, None, "xuất cảnh", "02/5/2025"),
    ("Đỗ Văn Ba", 2001, "nam", None, PLACE, None, "xuất cảnh", "31/4/2025"),
    ("Đỗ Văn Ba", 2001, "nam", None, PLACE, None, "về nước", "02/5/2025"),
    ("Võ Thị Bốn", 1998, "nữ", "058198000004", PLACE, None, "đăng ký", "05/3/2025"),
    ("Hồ Thị Năm", 1998, "nữ", "058198000004", PLACE, None, "đăng ký", "05/3/2025"),
)
SUM_HEADS = (*SHORT[:2], "Giới tính", *SHORT[2:], "Điện thoại")
MENDED = {"H3": "30/4/2025", "H5": "30/4/2025", "D8": "058198000005"}


def in_part(answer: Answer) -> str:
    """What a list that was taken in part says on stdout."""
    assert answer.status == 4, answer
    assert answer.err.count("LỖI: ") == 1
    return answer.out


def mended(path: Path, cells: dict[str, str]) -> Path:
    workbook = openpyxl.load_workbook(path)
    for cell, value in cells.items():
        workbook["DS"][cell].value = value
    workbook.save(path)
    workbook.close()
    return path


def test_right_rows_are_written_and_the_mended_copy_adds_just_the_others(
    planned: Run, home: Path, tmp_path: Path
) -> None:
    file, before = write_list(tmp_path / "a.xlsx", HEADS, *MIXED), state(home)
    answer = planned("worker", "import", file, "--partial")
    assert in_part(answer).startswith("2 mới, 0 đã có (2 người mới, 2 hồ sơ mới")
    assert "Tệp có 7 dòng: 2 mới, 5 có lỗi." in answer.err
    assert "LỖI: 5 dòng có lỗi (5 lỗi), không ghi những dòng này." in answer.err
    assert {"Trần Thị Một", "Lê Văn Hai"} == {row[0] for row in people(home)}
    taken_in = last_operation(home) - 1
    copy = home / "out" / "a-can-sua.xlsx"
    notes = {cell.coordinate for row in openpyxl.load_workbook(copy)["DS"].iter_rows() for cell in row if cell.comment}
    assert notes == {"H3", "H5", "D7", "D8", "A8", "G6"}
    said = planned("worker", "import", mended(copy, MENDED))
    assert "5 mới, 2 đã có" in told(said)
    assert "Tệp có 7 dòng: 5 mới, 2 không đổi." in said.err
    whole = people(home)
    told(planned("undo", last_operation(home), "--yes"))
    told(planned("undo", taken_in, "--yes"))
    assert state(home) == before
    told(planned("worker", "import", mended(file, MENDED)))
    assert people(home) == whole


def test_the_same_list_in_part_twice_writes_nothing_new(planned: Run, home: Path, tmp_path: Path) -> None:
    file = write_list(tmp_path / "a.xlsx", HEADS, *MIXED)
    in_part(planned("worker", "import", file, "--partial"))
    before = state(home)
    assert in_part(planned("worker", "import", file, "--partial")).startswith("0 mới, 2 đã có")
    assert state(home) == before
    refused(planned("worker", "import", file), "Tệp có 7 dòng: 5 có lỗi, 2 đúng nhưng chưa ghi.")
    assert state(home) == before


@pytest.mark.parametrize(
    ("rows", "part"),
    [
        ([("Trần Thị Một", 1999, "Phường Đô Vinh", "đăng ký", "13/25/2025")], "không phải là ngày có thật"),
        (
            [
                ("Trần Thị Một", 1999, "Phường Đô Vinh", "đăng ký", "05/3/2025"),
                ("Lê Văn Hai", 2000, "Phường Phủ Hà", "đăng ký", "03/25/2025"),
            ],
            "không nhập từng phần được",
        ),
    ],
    ids=["no row is right", "a column cannot be trusted"],
)
def test_where_no_row_can_be_taken_nothing_is_written(
    planned: Run, home: Path, tmp_path: Path, rows: list[tuple[Value, ...]], part: str
) -> None:
    before = state(home)
    refused(planned("worker", "import", write_list(tmp_path / "a.xlsx", SHORT, *rows), "--partial"), part)
    assert state(home) == before


def test_a_rehearsal_and_an_export_in_part(peopled: Run, home: Path, tmp_path: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    file = write_list(tmp_path / "a.xlsx", HEADS, *MIXED)
    assert "Chạy thử, chưa ghi: 2 mới" in in_part(peopled("worker", "import", file, "--partial", "--dry-run"))
    assert (home / "xkld.db").read_bytes() == before
    export = tmp_path / "b.xlsx"
    told(peopled("worker", "export", "--out", export))
    told(peopled("worker", "import", export, "--partial"))
    workbook = openpyxl.load_workbook(export)
    births = [cell for row in workbook["Danh sách"].iter_rows() for cell in row if cell.value == "1999"]
    births[0].value = "19x9"
    workbook.save(export)
    refused(peopled("worker", "import", export, "--partial"), "không nhập từng phần được")


CELLS: dict[str, tuple[Value, ...]] = {
    "refused": ("nữ", PLACE, "đăng ký", "31/4/2025", None),
    "new": ("nam", PLACE, "đăng ký", "05/3/2025", None),
}


def drawn(draw: random.Random, known: list[tuple[Value, ...]], number: int) -> tuple[str, tuple[Value, ...]]:
    """A row: what must become of it, and its cells. People who are known leave their list, so that each comes once."""
    kind = draw.choice(("new", "new", "changed", "same", "refused", "blank", "left_out"))
    if kind in ("changed", "same") and known:
        person = known.pop(draw.randrange(len(known)))
        return kind, (*person[:-1], "0912345678" if kind == "changed" else None)
    if kind in ("blank", "left_out"):
        return kind, ("Tổng cộng" if kind == "left_out" else None, *(None,) * 6)
    kind = "refused" if kind == "refused" else "new"
    return kind, (f"Người Thử {number}", 1990, *CELLS[kind])


@pytest.mark.parametrize("seeds", [range(1), pytest.param(range(1, 12), marks=pytest.mark.slow)], ids=str)
def test_every_row_of_a_list_is_in_one_sum(planned: Run, tmp_path: Path, seeds: range) -> None:
    known: list[tuple[Value, ...]] = []
    numbers = itertools.count(1)
    for seed in seeds:
        draw = random.Random(seed)  # noqa: S311
        for part in range(3):
            rows = [drawn(draw, known, next(numbers)) for _ in range(draw.randrange(1, 14))]
            rows.append(("new", (f"Người Thử {next(numbers)}", 1990, *CELLS["new"])))
            file = write_list(tmp_path / f"{seed}-{part}.xlsx", SUM_HEADS, *(row for _, row in rows))
            answer = planned("worker", "import", file, "--partial", "--json")
            counted = Counter(kind for kind, _ in rows)
            assert answer.status == (4 if counted["refused"] else 0), answer
            tally = json.loads(answer.out)["data"]["tally"]
            assert tally.pop("rows") == _last_row(file) - 1 == sum(tally.values())
            assert {kind: count for kind, count in tally.items() if count} == counted
            known += [row for kind, row in rows if kind == "new"]


def _last_row(path: Path) -> int:
    """The last row that holds anything, by another reader than the program's own."""
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return max(cell.row for line in sheet.iter_rows() for cell in line if cell.value is not None)

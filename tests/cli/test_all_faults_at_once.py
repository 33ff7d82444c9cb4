"""Two kinds of faults in one row are told in one round: those of its cells, and those that only the book knows."""

import json
import re
from pathlib import Path

import openpyxl
import pytest
from cli.answers import refused, told
from cli.lists import HEADS, Value, write_list
from cli.logical import state
from conftest import Answer, Run

WIDE = (*HEADS, "Điện thoại", "Mục đích", "Lý do về nước")
ROWS: tuple[tuple[tuple[Value, ...], dict[str, Value]], ...] = (
    # a birth that is none, in a place that is none
    (
        ("Võ Thị Một", "19x9", "nữ", None, "Phường Đô Vinhh", None, "đăng ký", "05/3/2025"),
        {"B": 1999, "E": "Phường Đô Vinh"},
    ),
    # a day that is none, in a place that is none on any day
    (
        ("Võ Thị Hai", 1999, "nữ", None, "Phường Đô Vinhh", None, "đăng ký", "31/4/2025"),
        {"H": "30/4/2025", "E": "Phường Đô Vinh"},
    ),
    # a telephone that is none, of somebody who came home and never left
    (
        ("Võ Thị Ba", 1999, "nữ", None, "Phường Đô Vinh", None, "về nước", "05/3/2025", "không có"),
        {"I": "0912345678", "G": "đăng ký"},
    ),
    # a group that is none, of somebody who is called otherwise in the book
    (
        ("Trần Thị Khác", 1999, "nữ", "058199001234", "Phường Đô Vinh", "hộ giàu", "đã tư vấn", "05/3/2025"),
        {"F": None, "A": "Trần Thị Thử"},
    ),
    # a stage that is none, of somebody of the other sex in the book
    (
        ("Lê Văn Thường", 2000, "nữ", None, "Phường Kinh Dinh", None, "bay", "05/3/2025"),
        {"G": "đã tư vấn", "C": "nam"},
    ),
    # a birth that is none, under the ID number of somebody else
    (
        ("Võ Văn Bốn", "năm Dần", "nam", "058098005678", "Phường Phủ Hà", None, "đăng ký", "05/3/2025"),
        {"B": 1998, "D": None},
    ),
    # two people under one ID number, each with a day that is none
    (
        ("Võ Văn Năm", 1990, "nam", "058090000005", "Phường Phủ Hà", None, "đăng ký", "31/4/2025"),
        {"H": "30/4/2025"},
    ),
    (
        ("Võ Văn Sáu", 1990, "nam", "058090000005", "Phường Phủ Hà", None, "đăng ký", "31/6/2024"),
        {"H": "30/6/2024", "D": "058090000006"},
    ),
    # the same step of the same person twice, once with a telephone that is none
    (("Võ Văn Bảy", 1990, "nam", None, "Phường Phủ Hà", None, "đăng ký", "05/3/2025", "số nhà"), {"I": "0912345679"}),
    (("Võ Văn Bảy", 1990, "nam", None, "Phường Phủ Hà", None, "đăng ký", "05/3/2025"), {"G": "đã tư vấn"}),
)
PAIRS = (
    ("B2", "E2"),
    ("E3", "H3"),
    ("G4", "I4"),
    ("A5", "F5"),
    ("C6", "G6"),
    ("A7", "B7"),
    ("D9", "H8"),
    ("A9", "H9"),
    ("A10", "I10"),
)


def mended() -> list[tuple[Value, ...]]:
    found = []
    for row, cells in ROWS:
        whole = [*row, *[None] * (len(WIDE) - len(row))]
        for letter, value in cells.items():
            whole[ord(letter) - ord("A")] = value
        found.append(tuple(whole))
    return found


def cells_told(lines: list[str]) -> set[str]:
    return {match[1] for line in lines if (match := re.search(r"› DS › ([A-Z]+[0-9]+): ", line))}


def test_planted_pairs_are_all_told_in_one_round_and_marked(peopled: Run, home: Path, tmp_path: Path) -> None:
    before = state(home)
    file = write_list(tmp_path / "a.xlsx", WIDE, *(row for row, _ in ROWS))
    said = refused(peopled("worker", "import", file))
    wanted = {cell for pair in PAIRS for cell in pair}
    assert cells_told(said) == wanted
    assert said[-1] == f"LỖI: Có {len(wanted)} lỗi, chưa ghi gì vào sổ."
    assert not re.search(r"\d{9}", "".join(said))
    copy = openpyxl.load_workbook(home / "out" / "a-can-sua.xlsx")
    notes = {cell.coordinate for row in copy["DS"].iter_rows() for cell in row if cell.comment}
    assert notes == wanted | {"D8"}  # the row whose number another one bears as well
    assert state(home) == before
    assert "10 mới, 0 đã có" in told(peopled("worker", "import", write_list(tmp_path / "b.xlsx", WIDE, *mended())))


def test_a_list_taken_in_part_tells_both_faults_of_a_row_also_in_json(peopled: Run, tmp_path: Path) -> None:
    right = ("Võ Thị Đúng", 1999, "nữ", None, "Phường Đô Vinh", None, "đăng ký", "05/3/2025")
    file = write_list(tmp_path / "a.xlsx", WIDE, ROWS[0][0], right, ROWS[2][0])
    answer = peopled("worker", "import", file, "--partial", "--json")
    assert answer.status == 4
    found = json.loads(answer.out)["data"]
    assert [one["place"].rpartition(" ")[2] for one in found["refused"]] == ["B2", "E2", "G4", "I4"]
    assert (found["tally"]["new"], found["tally"]["refused"]) == (1, 2)


UNSURE: tuple[tuple[str, tuple[Value, ...], set[str]], ...] = (
    ("an ID number", ("Lê Văn Thường", 2000, "nữ", "05820", "Phường Kinh Dinh", None, "đăng ký", "05/3/2025"), {"D2"}),
    (
        "a purpose",
        ("Võ Thị Ba", 1999, "nữ", None, "Phường Đô Vinh", None, "về nước", "05/3/2025", None, "đi chơi"),
        {"J2"},
    ),
    (
        "a place that was there on some days",
        ("Võ Thị Ba", 1999, "nữ", None, "Phường Đông Hải", None, "đăng ký", "31/4/2025"),
        {"H2"},
    ),
)


@pytest.mark.parametrize(("row", "cells"), [pytest.param(row, cells, id=what) for what, row, cells in UNSURE])
def test_what_depends_on_a_cell_that_cannot_be_read_is_not_told(
    peopled: Run, tmp_path: Path, row: tuple[Value, ...], cells: set[str]
) -> None:
    answer: Answer = peopled("worker", "import", write_list(tmp_path / "a.xlsx", WIDE, row))
    assert cells_told(refused(answer)) == cells


def test_a_whole_column_of_unsure_days_does_not_hide_a_place_that_is_none(peopled: Run, tmp_path: Path) -> None:
    rows = [
        ("Võ Thị Một", 1999, "nữ", None, "Phường Đô Vinhh", None, "đăng ký", "03/25/2025"),
        ("Võ Thị Hai", 1999, "nữ", None, "Phường Đô Vinh", None, "đăng ký", "03/05/2025"),
        ("Lê Văn Thường", 2000, "nữ", None, "Phường Kinh Dinh", None, "đăng ký", "03/05/2025"),
    ]
    assert cells_told(refused(peopled("worker", "import", write_list(tmp_path / "a.xlsx", WIDE, *rows)))) == {
        "H1",
        "E2",
        "C4",
    }

"""Lists in which a heading or a merged cell says the unit of the people under it."""

from pathlib import Path

import openpyxl
import pytest
from cli.answers import data, refused, told
from cli.lists import SHORT, Value, write_list
from cli.logical import state
from conftest import TODAY, Run

HEADS = ("TT", "Họ và tên", "Năm sinh", "Giai đoạn", "Ngày")


def person(name: str, on: str = "05/3/2025") -> tuple[Value, ...]:
    return (1, name, 2000, "đăng ký", on)


def units(run: Run, today: str = TODAY) -> dict[str, str]:
    """The unit of everybody in the book."""
    return {
        one["name"]: one["unit"]
        for one in data(run("worker", "list", "--json", today=today), "xkld.worker.list/1")["workers"]
    }


def test_everybody_has_the_unit_of_the_heading_above(planned: Run, tmp_path: Path) -> None:
    rows = (
        ("I. PHƯỜNG ĐÔ VINH",),
        person("Trần Thị Một"),
        ("1. Khu phố 3",),
        person("Lê Văn Hai"),
        (None, "Cộng: 02"),
        ("Phường Bảo An: 1 người",),
        person("Võ Thị Ba"),
    )
    answer = planned("worker", "import", write_list(tmp_path / "a.xlsx", HEADS, *rows))
    assert told(answer).startswith("3 mới, 0 đã có (3 người mới")
    assert "Tệp có 7 dòng: 3 mới, 4 không phải là người." in answer.err
    assert "3 dòng lấy đơn vị ở dòng tên nhóm phía trên: 1 theo dòng 2 «PHƯỜNG ĐÔ VINH», " in answer.err
    assert units(planned) == {
        "Trần Thị Một": "Phường Đô Vinh",
        "Lê Văn Hai": "Phường Đô Vinh",
        "Võ Thị Ba": "Phường Bảo An",
    }


def test_a_heading_that_the_book_does_not_know_is_told_once(planned: Run, home: Path, tmp_path: Path) -> None:
    rows = (("I. Phường Đô Vnh",), person("Trần Thị Một"), person("Lê Văn Hai"), ("II. Phường Bảo An",))
    file, before = write_list(tmp_path / "a.xlsx", HEADS, *rows, person("Võ Thị Ba")), state(home)
    said = refused(planned("worker", "import", file), "không có đơn vị «Phường Đô Vnh»")
    assert state(home) == before
    assert (said[0].split(" › ")[2].split(":")[0], said[-1]) == ("A2", "LỖI: Có 1 lỗi, chưa ghi gì vào sổ.")
    assert "Tệp có 5 dòng: 2 có lỗi, 1 đúng nhưng chưa ghi, 2 không phải là người." in said
    sheet = openpyxl.load_workbook(home / "out" / "a-can-sua.xlsx")["DS"]
    assert {cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment} == {"A2", "B3", "B4"}
    answer = planned("worker", "import", file, "--partial")
    assert (answer.status, answer.out[:5]) == (4, "1 mới")
    assert units(planned) == {"Võ Thị Ba": "Phường Bảo An"}


@pytest.mark.parametrize(
    ("rows", "part", "cells"),
    [
        ((person("Lê Văn Hai"), ("I. Phường Bảo An",), person("Võ Thị Ba")), "dòng 2 không nằm dưới dòng tên", {"B2"}),
        (
            (("I. Phường Bảo An",), person("Võ Thị Ba"), ("II. Bộ đội xuất ngũ",), person("Lê Văn Hai")),
            "1 dòng sau dòng 4 («II. Bộ đội xuất ngũ») không rõ thuộc phường, xã nào",
            {"A4", "B5"},
        ),
        (
            (("Phường Bảo An: 3 người",), person("Võ Thị Ba"), person("Lê Văn Hai")),
            "dòng 2 («Phường Bảo An: 3 người») ghi 3 người nhưng dưới đó có 2 dòng",
            {"A2", "B3", "B4"},
        ),
    ],
)
def test_a_doubtful_heading_is_a_fault_with_everybody_under_it(
    planned: Run, home: Path, tmp_path: Path, rows: tuple[tuple[Value, ...], ...], part: str, cells: set[str]
) -> None:
    refused(planned("worker", "import", write_list(tmp_path / "a.xlsx", HEADS, *rows)), part)
    sheet = openpyxl.load_workbook(home / "out" / "a-can-sua.xlsx")["DS"]
    assert {cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment} == cells


def test_a_unit_of_its_own_must_be_that_of_the_heading(planned: Run, tmp_path: Path) -> None:
    rows = (
        ("I. Phường Bảo An",),
        ("Võ Thị Ba", 2000, "Bảo An", "đăng ký", "05/3/2025"),
        ("Lê Văn Hai", 2000, "Phường Phủ Hà", "đăng ký", "05/3/2025"),
        ("Đỗ Văn Tư", 2000, None, "đăng ký", "05/3/2025"),
    )
    file = write_list(tmp_path / "a.xlsx", SHORT, *rows)
    refused(
        planned("worker", "import", file),
        "C4: đơn vị «Phường Phủ Hà» khác với dòng nhóm ở ô A2 («Phường Bảo An»)",
        "LỖI: Có 1 lỗi",
    )
    planned("worker", "import", file, "--partial")
    assert units(planned) == {"Võ Thị Ba": "Phường Bảo An", "Đỗ Văn Tư": "Phường Bảo An"}


def test_a_khu_pho_is_the_unit_where_the_book_has_it_in_that_ward(run: Run, home: Path, tmp_path: Path) -> None:
    today = "2026-01-10"
    told(run("init", home, today=today))
    given = ("--issuer", "Ủy ban nhân dân phường Phan Rang", "--year", "2026", "--unit", "Khu phố 1=3")
    told(run("plan", "new", *given, "--unit", "Khu phố Mỹ An=5", "--load", "--yes", today=today))
    rows = (
        ("I. Phường Phan Rang",),
        ("1. Khu phố Mỹ An",),
        person("Võ Thị Ba", "02/01/2026"),
        ("2. Khu phố 1 (1 người)",),
        person("Lê Văn Hai", "02/01/2026"),
    )
    told(run("worker", "import", write_list(tmp_path / "a.xlsx", HEADS, *rows), today=today))
    assert units(run, today) == {"Võ Thị Ba": "Khu phố Mỹ An", "Lê Văn Hai": "Khu phố 1"}
    by_column = (
        ("Đỗ Văn Tư", 2000, "1", "đăng ký", "02/01/2026"),
        ("Hồ Văn Năm", 2000, "Mỹ Ann", "đăng ký", "02/01/2026"),
    )
    heads = (*SHORT[:2], "Khu phố", *SHORT[3:])
    file = write_list(tmp_path / "b.xlsx", heads, ("Phường Phan Rang",), *by_column)
    refused(run("worker", "import", file, today=today), "C4: không có đơn vị «Mỹ Ann»")
    other = write_list(tmp_path / "c.xlsx", heads, ("Phường Đông Hải",), by_column[0])
    refused(run("worker", "import", other, today=today), "A2: không có đơn vị «Phường Đông Hải»")


def test_a_ward_merged_down_is_that_of_all_its_people(planned: Run, home: Path, tmp_path: Path) -> None:
    rows = [
        (name, 2000, unit, "đăng ký", "05/3/2025") for name, unit in (("Lê Văn Hai", "Bảo An"), ("Võ Thị Ba", None))
    ]
    file = write_list(tmp_path / "a.xlsx", SHORT, *rows, ("Cộng: 2",))
    workbook = openpyxl.load_workbook(file)
    workbook["DS"].merge_cells("C2:C3")
    workbook.save(file)
    answer = planned("worker", "import", file)
    assert told(answer).startswith("2 mới")
    assert "Mọi dòng trong ô gộp lấy đơn vị ghi ở ô đó: C2:C3." in answer.err
    assert units(planned) == {"Lê Văn Hai": "Phường Bảo An", "Võ Thị Ba": "Phường Bảo An"}
    workbook["DS"]["C2"].value = "Bảo Ann"
    workbook.save(file)
    said = refused(planned("worker", "import", file), "không có đơn vị «Bảo Ann»")
    assert said[-1] == "LỖI: Có 2 lỗi, chưa ghi gì vào sổ."

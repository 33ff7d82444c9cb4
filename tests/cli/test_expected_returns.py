"""Expected returns: a list that a ward ticks, and that comes back as any list of people does."""

from pathlib import Path

import openpyxl
import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from cli.lists import write_list
from conftest import Run

HEADS = ("Họ và tên", "Năm sinh", "Số CCCD", "Đơn vị", "Thị trường", "Thời hạn", "Giai đoạn", "Ngày")
PEOPLE = (
    ("Bùi Văn Cũ", 1990, "058090001111", "Phường Đô Vinh", "Nhật Bản", "36", "xuất cảnh", "10/5/2022"),
    ("Cao Thị Đúng", 1991, None, "Phường Đô Vinh", "Hàn Quốc", "36", "xuất cảnh", "14/9/2022"),
    ("Dư Văn Sau", 1992, None, "Phường Đô Vinh", "Hàn Quốc", "36", "xuất cảnh", "15/9/2022"),
    ("Đặng Thị Mở", 1993, None, "Xã Thành Hải", "Đài Loan (Trung Quốc)", None, "xuất cảnh", "20/9/2022"),
    ("Đinh Văn Gần", 1994, None, "Xã Thành Hải", "Đài Loan (Trung Quốc)", "30", "xuất cảnh", "20/12/2022"),
)
HEAD_ROW = 4


@pytest.fixture
def away(planned: Run, tmp_path: Path, once: Once) -> Run:
    """Five invented people abroad; by the plan's cut-off the third quarter ends on the 14th of September."""

    def write() -> None:
        told(planned("worker", "import", write_list(tmp_path / "di.xlsx", HEADS, *PEOPLE)))

    once(write)
    return planned


def made(run: Run, file: Path, *more: object) -> Path:
    told(run("abroad", "expected", "--quarter", "2025-Q3", "--out", file, *more))
    return file


def ticked(file: Path, rows: dict[str, dict[str, str]]) -> Path:
    """Type into the lines of people, by name and head."""
    workbook = openpyxl.load_workbook(file)
    page = workbook["Danh sách"]
    at = {page.cell(HEAD_ROW, column).value: column for column in range(1, page.max_column + 1)}
    by_name = {page.cell(row, at["Họ và tên (*)"]).value: row for row in range(HEAD_ROW + 1, page.max_row + 1)}
    for name, texts in rows.items():
        for head, text in texts.items():
            page.cell(by_name[name], at[head]).value = text
    workbook.save(file)
    workbook.close()
    return file


def test_who_is_expected_is_listed_by_place_and_name(away: Run) -> None:
    answer = away("abroad", "expected", "--quarter", "2025-Q3")
    assert [row[1] for row in lines(answer)[1:]] == ["Bùi Văn Cũ", "Cao Thị Đúng", "Đinh Văn Gần"]
    assert "3 người có hợp đồng hết hạn đến hết kỳ 15/6/2025 - 14/9/2025." in answer.err
    assert "1 người chưa biết thời hạn hợp đồng" in answer.err
    found = data(
        away("abroad", "expected", "--quarter", "2025-Q3", "--with-unknown", "--json"), "xkld.abroad.expected/1"
    )
    assert [one["worker"] for one in found["stays"]] == [1, 2, 5, 4]
    assert len(lines(away("abroad", "expected", "--quarter", "2025-Q4"))) == 5
    refused(away("abroad", "expected", "--quarter", "2025-Q5"), "2025-Q5")


def test_a_ticked_list_comes_back_and_lines_left_open_write_nothing(away: Run, tmp_path: Path) -> None:
    file = made(away, tmp_path / "du-kien.xlsx", "--with-unknown")
    returned = {"Giai đoạn (*)": "về nước", "Ngày (*)": "12/6/2025", "Lý do về nước": "hết hạn hợp đồng, đúng hạn"}
    longer = {"Giai đoạn (*)": "gia hạn", "Ngày (*)": "02/6/2025", "Hợp đồng mới đến ngày": "20/6/2027"}
    ticked(file, {"Bùi Văn Cũ": returned, "Đinh Văn Gần": longer})
    answer = away("worker", "import", file)
    assert told(answer).startswith("2 mới, 0 đã có")
    assert "2 dòng của người đã có trong sổ chưa ghi giai đoạn, ngày" in answer.err
    shown = told(away("worker", "show", 1))
    assert "12/6/2025  về nước (hết hạn hợp đồng, đúng hạn)" in shown
    assert "Hợp đồng đến: 20/6/2027" in told(away("worker", "show", 5))
    left = lines(away("abroad", "expected", "--quarter", "2025-Q3", "--with-unknown"))
    assert [row[1] for row in left[1:]] == ["Cao Thị Đúng", "Đặng Thị Mở"]
    again = away("worker", "import", file)
    assert told(again).startswith("0 mới, 2 đã có")
    told(away("abroad", "extend", 5, "--on", "02/6/2025", "--until", "19/6/2027"))
    assert "Hợp đồng đến: 19/6/2027" in told(away("worker", "show", 5))
    ticked(file, {"Cao Thị Đúng": returned})
    third = away("worker", "import", file)
    assert told(third).startswith("1 mới, 2 đã có")
    assert "hạn hợp đồng mới: 1" in third.err  # the officer's own word holds
    assert "Hợp đồng đến: 19/6/2027" in told(away("worker", "show", 5))


def test_a_list_that_nobody_ticked_writes_nothing_and_is_no_fault(away: Run, tmp_path: Path) -> None:
    answer = away("worker", "import", made(away, tmp_path / "du-kien.xlsx"))
    assert told(answer).startswith("0 mới, 0 đã có")
    assert "3 dòng của người đã có trong sổ chưa ghi giai đoạn, ngày" in answer.err


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ({"Giai đoạn (*)": "về nước"}, "thiếu ngày"),
        ({"Ngày (*)": "12/6/2025"}, "thiếu giai đoạn"),
        ({"Hợp đồng mới đến ngày": "20/6/2027"}, "thiếu giai đoạn"),
        ({"Giai đoạn (*)": "về nước", "Ngày (*)": "12/6/2025", "Hợp đồng mới đến ngày": "20/6/2027"}, "«về nước»"),
        ({"Giai đoạn (*)": "gia hạn", "Ngày (*)": "12/6/2025", "Hợp đồng mới đến ngày": "hai năm"}, "hai năm"),
        ({"Giai đoạn (*)": "gia hạn", "Ngày (*)": "12/6/2025", "Hợp đồng mới đến ngày": "12/6/2025"}, "không sau"),
    ],
)
def test_a_line_that_is_half_ticked_is_refused_at_its_cell(away: Run, tmp_path: Path, texts: dict, said: str) -> None:
    file = ticked(made(away, tmp_path / "du-kien.xlsx"), {"Bùi Văn Cũ": texts})
    before = told(away("worker", "show", 1))
    told_of = refused(away("worker", "import", file), said)
    assert any("5" in line for line in told_of)
    assert told(away("worker", "show", 1)) == before


def test_the_list_asks_with_closed_words_and_holds_no_id_number(away: Run, tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(made(away, tmp_path / "du-kien.xlsx", "--unit", "Phường Đô Vinh"))
    page, choices = workbook["Danh sách"], workbook["Danh mục"]
    heads = [cell.value for cell in page[HEAD_ROW]]
    assert heads[:4] == ["Số trong sổ", "Hồ sơ số", "Họ và tên (*)", "Năm sinh (*)"]
    assert heads[9:] == ["Hạn hợp đồng", "Giai đoạn (*)", "Ngày (*)", "Lý do về nước", "Hợp đồng mới đến ngày"]
    assert [page.cell(row, 10).value for row in (5, 6)] == ["10/5/2025", "14/9/2025"]
    assert page.max_row == 6
    assert not any("058090001111" in str(cell.value) for row in page.iter_rows() for cell in row)
    column = next(cell.column for cell in choices[2] if cell.value == "Giai đoạn")
    assert [choices.cell(row, column).value for row in range(3, 6)] == ["về nước", "gia hạn", "đổi hợp đồng"]
    (registered, *_) = data(away("exports", "--json"), "xkld.exports/1")["exports"]
    assert (registered["rows"], registered["identity"]) == (2, "masked")
    assert registered["selection"] == "danh sách dự kiến về nước quý III năm 2025: Phường Đô Vinh"


def test_a_return_after_the_wards_were_merged_may_name_the_old_ward(away: Run, tmp_path: Path) -> None:
    file = made(away, tmp_path / "du-kien.xlsx")
    ticked(file, {"Cao Thị Đúng": {"Giai đoạn (*)": "về nước", "Ngày (*)": "12/8/2025"}})
    assert told(away("worker", "import", file, today="2025-09-01")).startswith("1 mới, 0 đã có")
    assert "12/8/2025  về nước" in told(away("worker", "show", 2, today="2025-09-01"))
    ticked(file, {"Bùi Văn Cũ": {"Giai đoạn (*)": "về nước", "Ngày (*)": "12/8/2025", "Đơn vị (*)": "Xã Thành Hải"}})
    refused(away("worker", "import", file, today="2025-09-01"), "Xã Thành Hải")

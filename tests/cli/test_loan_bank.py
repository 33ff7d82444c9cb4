"""The bank's list beside our loans: taken in whole, reconciled to the line, decided once."""

import csv
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from cli.answers import data, lines, refused, told
from cli.lists import Value
from cli.loans import AS_OF, ROW, bank_file, lend
from cli.logical import is_sound, last_operation, state
from conftest import Answer, Run

STRANGERS = (
    ("K8", "Người Hư Cấu", 1990, "Phường Lạ", 30_000_000, 30_000_000, 0),
    ("K9", "Bà Giả Định", 1961, None, 20_000_000, 5_000_000, 1_000_000),
)
SAME = ("K1", "Trần Thị Thử", 1999, "Phường Đô Vinh", 80_000_000, 80_000_000, 0)
TOTAL = ("Tổng cộng", None, None, None, 130_000_000, 110_000_000, 1_000_000)


@pytest.fixture
def lent(peopled: Run) -> Run:
    """Two loans with money, of persons 1 and 2, and one of person 4 that is only wanted."""
    lend(peopled)
    told(peopled("loan", "move", 2, "disbursed", "--on", "05/3/2025", "--amount", "50.000.000", "--number", "K2"))
    told(peopled("loan", "add", 4, "--amount", "10.000.000", "--on", "10/02/2025"))
    return peopled


def take(run: Run, folder: Path, *rows: tuple[Value, ...], as_of: str = "31/3/2025", **more: Any) -> Answer:
    file = bank_file(folder, *rows, **more)
    return run("loan", "import", file, "--as-of", as_of, *AS_OF[2:])


def open_lines(run: Run, *words: object) -> dict[str, Any]:
    """What is open, by section, in few words."""
    answer = run("loan", "reconcile", "--json", *words)
    found = data(answer._replace(status=0), "xkld.loan.reconcile/1")
    only = {
        "theirs": [(one["name"], one["lent"]["outstanding"]) for one in found["only_theirs"]],
        "ours": [(one["loan"], one["outstanding"]) for one in found["only_ours"]],
        "different": [
            (one["ours"]["loan"], one["lent"]["outstanding"], one["ours"]["outstanding"]) for one in found["different"]
        ],
    }
    assert answer.status == (4 if any(only.values()) else 0)
    return only


def settled(run: Run) -> tuple[int, int, int]:
    found = data(run("loan", "reconcile", "--json")._replace(status=0), "xkld.loan.reconcile/1")
    return found["agreeing"], found["accepted"], found["not_ours"]


NOTHING: dict[str, Any] = {"theirs": [], "ours": [], "different": []}


def test_two_strangers_a_changed_amount_and_a_missing_row_are_exactly_four_lines(
    lent: Run, home: Path, tmp_path: Path
) -> None:
    """Person 1 owes less at the bank, person 2 is not in its list; the two others are nobody's."""
    answer = take(lent, tmp_path, ROW, *STRANGERS, ("Tổng cộng", None, None, None, 130_000_000, 110_000_000, 1_000_000))
    assert told(answer) == (
        "Đã ghi: 3 khoản vay, dư nợ 110.000.000 đồng, số liệu đến hết ngày 31/3/2025; 1 khoản của người có trong sổ.\n"
    )
    before = (home / "xkld.db").read_bytes()
    answer = lent("loan", "reconcile")
    assert answer.status == 4
    rows = [line.split("\t") for line in answer.out.splitlines()]
    assert [row for row in rows if row[0] != "Phần"] == [
        [
            *("chỉ ngân hàng có", "2", "Người Hư Cấu", "1990", "Phường Lạ", "K8", "30.000.000", "30.000.000"),
            "xkld loan match 2 --loan SỐ, hoặc --not-ours LÝ_DO",
        ],
        [
            *("chỉ ngân hàng có", "3", "Bà Giả Định", "1961", "", "K9", "20.000.000", "5.000.000"),
            "xkld loan match 3 --loan SỐ, hoặc --not-ours LÝ_DO",
        ],
        [
            *("chỉ sổ có", "2", "Nguyễn Văn Mẫu (số 2)", "1998", "Phường Phủ Hà", "K2", "50.000.000", "50.000.000"),
            "ghi trả nợ (xkld loan move 2 repaid), hoặc xkld loan absent 2 --reason LÝ_DO",
        ],
        [
            *("hai bên khác số", "1", "1", "Trần Thị Thử (số 1)", "80.000.000", "80.000.000"),
            *("75.000.000", "80.000.000", "xkld loan match 1 --take, hoặc --accept LÝ_DO"),
        ],
    ]
    assert "LỖI: 4 dòng cần xử lý: 2 chỉ ngân hàng có, 1 chỉ sổ có, 1 hai bên khác số." in answer.err
    assert (home / "xkld.db").read_bytes() == before


def test_four_decisions_end_it_and_the_next_quarter_asks_only_what_is_new(
    lent: Run, home: Path, tmp_path: Path
) -> None:
    told(take(lent, tmp_path, ROW, *STRANGERS))
    assert "trả nợ gốc 5.000.000 đồng ngày 31/3/2025" in told(lent("loan", "match", 1, "--take"))
    told(lent("loan", "match", 2, "--not-ours", "Ở huyện khác"))
    told(lent("loan", "match", 3, "--loan", 3, "--take"))  # the mother borrows for person 4
    told(lent("loan", "absent", 2, "--reason", "Chi nhánh khác"))
    assert open_lines(lent) == NOTHING
    assert settled(lent) == (2, 1, 1)
    quiet = lent("loan", "reconcile")
    assert (quiet.status, quiet.out) == (0, "")
    later = [("K1", "Trần Thị Thử", 1999, None, 80_000_000, 60_000_000, 0), STRANGERS[0], STRANGERS[1]]
    told(take(lent, tmp_path, *later, as_of="31/5/2025", name="quy-2.xlsx"))
    assert open_lines(lent) == NOTHING | {"different": [(1, 60_000_000, 75_000_000)]}
    assert settled(lent) == (1, 1, 1)
    told(lent("loan", "move", 2, "repaid", "--on", "02/5/2025", "--amount", "1.000.000"))
    assert open_lines(lent)["ours"] == [(2, 49_000_000)]  # another figure of ours: asked again
    assert open_lines(lent, "--as-of", "31/3/2025") == NOTHING
    assert is_sound(home)


def test_an_accepted_difference_stands_while_its_figures_do(lent: Run, tmp_path: Path) -> None:
    told(take(lent, tmp_path, ROW, ("K2", "Nguyễn Văn Mẫu", 1998, None, 50_000_000, 50_000_000, 0)))
    told(lent("loan", "match", 1, "--accept", "Ngân hàng trừ nhầm"))
    assert settled(lent) == (1, 1, 0)
    rows = (ROW, ("K2", "Nguyễn Văn Mẫu", 1998, None, 50_000_000, 50_000_000, 0))
    told(take(lent, tmp_path, *reversed(rows), as_of="30/4/2025", name="thang-4.xlsx"))
    assert open_lines(lent) == NOTHING
    rows = (("K1", "Trần Thị Thử", 1999, None, 80_000_000, 74_000_000, 0), rows[1])
    told(take(lent, tmp_path, *rows, as_of="31/5/2025", name="thang-5.xlsx"))
    assert open_lines(lent) == NOTHING | {"different": [(1, 74_000_000, 80_000_000)]}
    refused(lent("loan", "match", 1, "--take"), "đã có danh sách đến hết 31/5/2025")


def test_the_same_file_twice_changes_nothing(lent: Run, home: Path, tmp_path: Path) -> None:
    file = bank_file(tmp_path, ROW, *STRANGERS)
    told(lent("loan", "import", file, *AS_OF, "--dry-run"))
    told(lent("loan", "import", file, *AS_OF))
    before, number = (home / "xkld.db").read_bytes(), last_operation(home)
    again = lent("loan", "import", file, *AS_OF)
    assert told(again).startswith("Tệp này đã nhập, không ghi thêm: 3 khoản vay")
    refused(lent("loan", "import", file, "--as-of", "30/3/2025", *AS_OF[2:]), "số liệu đến hết ngày 31/3/2025")
    assert ((home / "xkld.db").read_bytes(), last_operation(home)) == (before, number)


def test_a_list_that_is_wrong_is_refused_whole_and_its_mended_copy_is_taken_in(
    lent: Run, home: Path, tmp_path: Path
) -> None:
    before = state(home)
    owes_more = ("K8", "Người Hư Cấu", 1990, None, 30_000_000, 31_000_000, 0)
    unread = ("K9", "Bà Giả Định", "năm 61", None, 20_000_000, "mười triệu", 0)
    twice = ("K1", "Ông Lặp Lại", 1960, None, 1_000_000, None, 0)
    sums = ("Tổng cộng", None, None, None, 80_000_000, 1, 0)
    file = bank_file(tmp_path, ROW, owes_more, unread, twice, sums)
    said = refused(
        lent("loan", "import", file, *AS_OF),
        "DS › F3: dư nợ 31.000.000 đồng lớn hơn số giải ngân 30.000.000 đồng",
        "DS › C4: ",
        "DS › F4: ",
        "DS › F5: thiếu dư nợ",
    )
    copy = home / "out" / "vay-can-sua.xlsx"
    assert any(str(copy) in line for line in said)
    kept = {"export", "import_batch"}
    assert {table: rows for table, rows in state(home).items() if table not in kept} == {
        table: rows for table, rows in before.items() if table not in kept
    }
    workbook = openpyxl.load_workbook(copy)
    sheet = workbook["DS"]
    for cell, value in {"F3": 29_000_000, "C4": 1961, "F4": 5_000_000, "A5": "K7", "F5": 0, "E6": 131_000_000}.items():
        sheet[cell].value = value
    sheet["F6"].value = 75_000_000 + 29_000_000 + 5_000_000
    workbook.save(copy)
    workbook.close()
    assert told(lent("loan", "import", copy, *AS_OF)).startswith("Đã ghi: 4 khoản vay, dư nợ 109.000.000 đồng")


def test_figures_that_contradict_each_other_are_refused_at_their_cells(lent: Run, tmp_path: Path) -> None:
    overdue = ("K8", "Người Hư Cấu", 1990, None, 30_000_000, 20_000_000, 20_000_001)
    twice = ("K1", "Ông Lặp Lại", 1960, None, 1_000_000, 1_000_000, 0)
    refused(
        take(lent, tmp_path, ROW, overdue, twice),
        "DS › G3: nợ quá hạn 20.000.001 đồng lớn hơn dư nợ 20.000.000 đồng",
        "DS › A4: số khoản vay «K1» đã có ở ô A2",
    )
    heads = ("Số khoản vay", "Khách hàng", "Năm sinh", "Dư nợ (nghìn đồng)")
    part = ("K8", "Người Hư Cấu", 1990, "30,0005")
    refused(take(lent, tmp_path, part, heads=heads), "DS › D2", "có phần lẻ nhỏ hơn 1 đồng")


def test_a_row_of_a_list_that_was_replaced_is_not_decided_any_more(lent: Run, tmp_path: Path) -> None:
    told(take(lent, tmp_path, ROW, *STRANGERS))
    told(take(lent, tmp_path, SAME, name="vay-sua.xlsx"))
    refused(lent("loan", "match", 2, "--not-ours", "Chương trình khác"), "có danh sách khác cùng ngày thay")
    refused(lent("loan", "absent", 1, "--reason", "x"), "khoản vay số 1 có trong danh sách của ngân hàng")


def test_a_total_that_is_not_the_sum_is_refused(lent: Run, tmp_path: Path) -> None:
    wrong = ("Tổng cộng", None, None, None, 130_000_000, 110_000_001, 1_000_000)
    refused(take(lent, tmp_path, ROW, *STRANGERS, wrong), "F5: dòng cộng ghi 110.000.001 đồng", "được 110.000.000 đồng")


@pytest.mark.parametrize(
    ("heads", "owed", "option", "expected"),
    [
        (("Khách hàng", "Dư nợ (triệu đồng)"), 75, (), 75_000_000),
        (("Khách hàng", "Dư nợ (triệu đồng)"), "45,5", (), 45_500_000),
        (("Khách hàng", "Dư nợ (ĐVT: nghìn đồng)"), "75.250", (), 75_250_000),
        (("Khách hàng", "Dư nợ ngàn đồng"), 75_250, (), 75_250_000),
        (("Khách hàng", "Dư nợ"), 75_250_000, ("--money", "dong"), 75_250_000),
        (("Khách hàng", "Dư nợ"), 75, ("--money", "million"), 75_000_000),
        (("Khách hàng", "Dư nợ (đồng)"), "-", (), 0),
    ],
)
def test_amounts_are_in_what_the_list_or_the_officer_says(
    lent: Run, home: Path, tmp_path: Path, heads: tuple[str, ...], owed: Value, option: tuple[str, ...], expected: int
) -> None:
    file = bank_file(tmp_path, ("Người Hư Cấu", owed), heads=heads)
    told(lent("loan", "import", file, *AS_OF, *option))
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        assert book.execute("select outstanding from bank_loan").fetchall() == [(expected,)]


def test_what_amounts_are_in_is_never_guessed(lent: Run, tmp_path: Path) -> None:
    bare = bank_file(tmp_path, ("Người Hư Cấu", 75), heads=("Khách hàng", "Dư nợ"))
    refused(lent("loan", "import", bare, *AS_OF), "không ghi số tiền là đồng, nghìn đồng hay triệu đồng", "--money")
    two = bank_file(tmp_path, ("Người Hư Cấu", 75), heads=("Khách hàng", "Dư nợ (triệu đồng)"))
    refused(lent("loan", "import", two, *AS_OF, "--money", "dong"), "đơn vị tiền ghi khác nhau")
    unclear = bank_file(tmp_path, ("Người Hư Cấu", "45,500"), heads=("Khách hàng", "Dư nợ (triệu đồng)"))
    refused(lent("loan", "import", unclear, *AS_OF), "«45,500» không rõ")


def test_a_list_says_above_its_heads_what_it_is_in_and_what_stands_around_is_left_out(
    lent: Run, tmp_path: Path
) -> None:
    file = tmp_path / "vay.csv"
    rows = (
        ("SAO KÊ DƯ NỢ", "", "", "", ""),
        ("", "", "", "", "Đơn vị tính: triệu đồng"),
        ("TT", "Mã khoản vay", "Tên khách hàng", "Số tiền đã giải ngân", "Dư nợ"),
        ("I", "", "Phường Đô Vinh", "", ""),
        ("1", "K1", "Trần Thị Thử", "80", "80"),
        ("2", "K2", "Nguyễn Văn Mẫu", "50", "49,75"),
        ("", "Cộng", "", "130", "129,75"),
        ("", "", "Người lập biểu", "", ""),
    )
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out, delimiter=";").writerows(rows)
    answer = lent("loan", "import", file, *AS_OF)
    assert told(answer).startswith("Đã ghi: 2 khoản vay, dư nợ 129.750.000 đồng")
    assert "1 đơn vị = 1.000.000 đồng" in answer.err
    assert "Không đọc dòng 4, 8: " in answer.err
    assert open_lines(lent) == NOTHING | {"different": [(2, 49_750_000, 50_000_000)]}


def test_columns_are_explained_once_and_asked_about_when_they_change(lent: Run, tmp_path: Path) -> None:
    heads = ("Mã HĐ", "Khách hàng", "Còn phải trả (đồng)")
    file = bank_file(tmp_path, ("K1", "Trần Thị Thử", 80_000_000), heads=heads)
    refused(lent("loan", "import", file, *AS_OF), "dư nợ")
    said = ("--column", "Mã HĐ=số khoản vay", "--column", "Còn phải trả (đồng)=dư nợ")
    told(lent("loan", "import", file, *AS_OF, *said))
    assert ["NHCSXH Mẫu", "A", "Mã HĐ", "số khoản vay", "cán bộ chỉ"] in lines(lent("worker", "columns"))
    later = bank_file(tmp_path, ("K1", "Trần Thị Thử", 79_000_000), heads=heads)
    told(lent("loan", "import", later, "--as-of", "30/4/2025", *AS_OF[2:]))
    moved = bank_file(tmp_path, ("x", "K1", "Trần Thị Thử", 1), heads=("Lạ", *heads))
    words = ("loan", "import", moved, "--as-of", "31/5/2025", *AS_OF[2:])
    refused(lent(*words), "có cột lạ «Lạ»", status=5)
    told(lent(*words, "--accept-columns"))


def test_another_list_of_the_day_stands_in_for_the_first_until_it_is_undone(lent: Run, tmp_path: Path) -> None:
    told(take(lent, tmp_path, ROW))
    answer = take(lent, tmp_path, SAME, name="vay-sua.xlsx")
    assert "thay danh sách cùng nơi gửi, cùng ngày đã nhập từ tệp vay.xlsx" in answer.err
    assert open_lines(lent)["different"] == []
    told(lent("undo", "--yes"))
    assert open_lines(lent)["different"] == [(1, 75_000_000, 80_000_000)]


def test_two_borrowers_of_one_name_are_told_apart_by_the_officer(lent: Run, tmp_path: Path) -> None:
    heads = ("Khách hàng", "Năm sinh", "Địa chỉ", "Dư nợ (đồng)")
    rows = (("Nguyễn Văn Mẫu", 1998, "Xã A", 50_000_000), ("Nguyễn Văn Mẫu", 1998, "Xã B", 9_000_000))
    told(take(lent, tmp_path, *rows, heads=heads))
    assert open_lines(lent) == {
        "theirs": [("Nguyễn Văn Mẫu", 50_000_000), ("Nguyễn Văn Mẫu", 9_000_000)],
        "ours": [(1, 80_000_000), (2, 50_000_000)],
        "different": [],
    }
    assert "có thể là khoản vay số 2: xkld loan match 1 --loan SỐ" in lent("loan", "reconcile").out
    told(lent("loan", "match", 1, "--loan", 2))
    told(lent("loan", "match", 2, "--not-ours", "Người khác cùng tên"))
    assert open_lines(lent) == NOTHING | {"ours": [(1, 80_000_000)]}
    told(take(lent, tmp_path, *reversed(rows), heads=heads, as_of="30/4/2025", name="sau.xlsx"))
    assert open_lines(lent) == NOTHING | {"ours": [(1, 80_000_000)]}


def test_rows_that_are_the_same_in_everything_are_decided_for_that_file_alone(lent: Run, tmp_path: Path) -> None:
    heads = ("Khách hàng", "Năm sinh", "Dư nợ (đồng)")
    rows = (("Nguyễn Văn Mẫu", 1998, 50_000_000), ("Nguyễn Văn Mẫu", 1998, 9_000_000))
    told(take(lent, tmp_path, *rows, heads=heads))
    told(lent("loan", "match", 1, "--loan", 2))
    told(lent("loan", "match", 2, "--not-ours", "Người khác cùng tên"))
    assert open_lines(lent) == NOTHING | {"ours": [(1, 80_000_000)]}
    told(take(lent, tmp_path, *reversed(rows), heads=heads, as_of="30/4/2025", name="sau.xlsx"))
    assert len(open_lines(lent)["theirs"]) == 2


def test_a_borrower_is_found_by_id_number_which_is_not_kept(lent: Run, home: Path, tmp_path: Path) -> None:
    heads = ("Khách hàng", "Số CCCD", "Dư nợ (đồng)")
    told(take(lent, tmp_path, ("Bà Mẹ Ví Dụ", "058199001234", 80_000_000), ("Ai Đó", "264123456", 1), heads=heads))
    assert open_lines(lent) == {"theirs": [("Ai Đó", 1)], "ours": [(2, 50_000_000)], "different": []}
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        kept = [row for one in ("bank_loan", "bank_list") for row in book.execute(f"select * from {one}")]
        logged = book.execute("select new_row from change where table_name = 'bank_loan'").fetchall()
    assert [row for row in (*kept, *logged) if "058199001234" in str(row) or "264123456" in str(row)] == []
    assert len(logged) == 2


@pytest.mark.parametrize(
    ("row", "words", "parts"),
    [
        (ROW, ("--accept", "Lý do", "--loan", 2), ("có số của ngân hàng «K2», dòng này ghi «K1»",)),
        (SAME, ("--accept", "Lý do"), ("đã khớp số với ngân hàng",)),
        (STRANGERS[0], ("--take",), ("chưa biết là khoản vay nào",)),
        (
            ("K1", "A B", 1999, None, 70_000_000, 60_000_000, 0),
            ("--take",),
            ("ghi giải ngân 70.000.000 đồng, ít hơn sổ",),
        ),
        (("K1", "A B", 1999, None, None, 90_000_000, 0), ("--take",), ("không có số giải ngân",)),
    ],
)
def test_a_decision_that_cannot_be_is_refused(
    lent: Run, home: Path, tmp_path: Path, row: tuple[Value, ...], words: tuple[object, ...], parts: tuple[str, ...]
) -> None:
    told(take(lent, tmp_path, row))
    before = (home / "xkld.db").read_bytes()
    refused(lent("loan", "match", 1, *words), *parts)
    refused(lent("loan", "match", 9, "--take"), "không có dòng số 9")
    refused(lent("loan", "match", 1), "Chưa nêu quyết định", status=2)
    refused(lent("loan", "match", 1, "--take", "--accept", "x"), "không đi cùng nhau", status=2)
    refused(lent("loan", "absent", 3, "--reason", "x"), "không còn dư nợ ở ngày chốt")
    assert (home / "xkld.db").read_bytes() == before


def test_what_the_bank_calls_overdue_is_listed(lent: Run, tmp_path: Path) -> None:
    told(take(lent, tmp_path, ("K1", "Trần Thị Thử", 1999, None, 80_000_000, 80_000_000, 2_000_000)))
    (row,) = lines(lent("loan", "list", "--overdue"))[1:]
    assert row[-1].endswith("ngân hàng báo nợ quá hạn 2.000.000 đồng")


def test_an_import_and_a_decision_go_and_come_whole(lent: Run, home: Path, tmp_path: Path) -> None:
    before = state(home)
    told(take(lent, tmp_path, ROW, *STRANGERS))
    taken = state(home)
    told(lent("loan", "match", 2, "--not-ours", "Lý do"))
    told(lent("undo", "--yes"))
    assert state(home) == taken
    told(lent("undo", last_operation(home) - 2, "--yes"))
    assert state(home) == before
    told(take(lent, tmp_path, ROW, *STRANGERS))
    assert len(open_lines(lent)["theirs"]) == 2
    assert is_sound(home)


def test_an_erased_borrower_is_in_no_row_and_every_figure_stays(lent: Run, home: Path, tmp_path: Path) -> None:
    told(lent("loan", "move", 1, "repaid", "--on", "05/3/2025", "--amount", "80.000.000", "--note", "Chị Thử trả"))
    told(take(lent, tmp_path, ("K1", "Trần Thị Thử", 1999, "Nhà chị Thử", 80_000_000, 0, 0), *STRANGERS))
    figures = open_lines(lent)
    told(lent("worker", "move", 1, "withdrawn", "--on", "02/5/2025"))
    told(lent("worker", "erase", 1, "--confirm", "Trần Thị Thử", "--reason", "Theo đơn", "--yes"))
    assert open_lines(lent) == figures
    whole = (home / "xkld.db").read_bytes()
    assert [word for word in ("Trần Thị Thử", "tran thi thu", "Nhà chị", "Chị Thử") if word.encode() in whole] == []
    assert is_sound(home)


def test_a_row_of_the_bank_is_told_to_whom_it_is_about_and_goes_with_a_merged_entry(lent: Run, tmp_path: Path) -> None:
    told(take(lent, tmp_path, ROW, *STRANGERS))
    whole = told(lent("worker", "show", 1, "--everything"))
    assert "dòng trong danh sách của ngân hàng số 1: " in whole
    assert "dư nợ 75.000.000 đồng" in whole
    told(lent("worker", "merge", 3, 1, "--yes", "--take", "name", "--take", "birth", "--take", "sex", "--take", "home"))
    assert open_lines(lent)["different"] == [(1, 75_000_000, 80_000_000)]
    assert "dòng trong danh sách của ngân hàng số 1: " in told(lent("worker", "show", 3, "--everything"))


def test_the_open_lines_are_a_workbook_to_take_along(lent: Run, tmp_path: Path) -> None:
    told(take(lent, tmp_path, ROW, *STRANGERS))
    out = tmp_path / "doi-chieu.xlsx"
    assert lent("loan", "reconcile", "--out", out).status == 4
    workbook = openpyxl.load_workbook(out)
    texts = [[cell.value for cell in row] for row in workbook["Danh sách"].iter_rows()]
    workbook.close()
    sections = [row[0] for row in texts if row[0] in {"chỉ ngân hàng có", "chỉ sổ có", "hai bên khác số"}]
    assert sections == ["chỉ ngân hàng có"] * 2 + ["chỉ sổ có", "hai bên khác số"]


def test_a_list_of_a_day_to_come_is_refused(lent: Run, tmp_path: Path) -> None:
    refused(take(lent, tmp_path, ROW, as_of="30/6/2025"), "ngày chốt 30/6/2025 sau ngày hôm nay")

"""Families that are visited, people asked about work after a return, contracts to settle, what a fund may give."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from cli.lists import write_list
from conftest import Run

HEADS = ("Họ và tên", "Năm sinh", "Đơn vị", "Thị trường", "Mục đích", "Giai đoạn", "Ngày")


@pytest.fixture
def away(planned: Run, tmp_path: Path, once: Once) -> Run:
    """Four invented people who left, number 1 first; 4 studies."""

    def write() -> None:
        people = (
            ("Trần Thị Ất", "Phường Đô Vinh", None, "10/01/2024"),
            ("Lê Văn Giáp", "Phường Đô Vinh", None, "31/8/2024"),
            ("Đỗ Văn Bính", "Xã Thành Hải", None, "19/12/2024"),
            ("Ngô Thị Đinh", "Xã Thành Hải", "học tập", "20/12/2024"),
        )
        rows = [(name, 1990, unit, "Nhật Bản", what, "xuất cảnh", on) for name, unit, what, on in people]
        told(planned("worker", "import", write_list(tmp_path / "di.xlsx", HEADS, *rows)))

    once(write)
    return planned


def back(run: Run, number: int, on: str, *words: str) -> None:
    told(run("worker", "move", number, "returned", "--on", on, *words))


def visits(run: Run, *words: object, today: str = "2025-06-18") -> dict[int, str]:
    found = data(run("visit", "due", *words, "--json", today=today), "xkld.visit.due/1")["visits"]
    return {one["stay"]["worker"]: one["due_on"] for one in found}


def test_a_family_is_due_after_the_last_meeting_or_the_departure(away: Run) -> None:
    assert visits(away) == {1: "2024-07-10", 2: "2025-02-28"}
    assert visits(away, today="2025-06-19") == {2: "2025-02-28", 1: "2024-07-10", 3: "2025-06-19"}
    told(away("visit", "add", 1, "--on", "01/6/2025", "--outcome", "not_home"))
    assert visits(away)[1] == "2024-07-10"  # nobody was met
    told(away("visit", "add", 1, "--on", "02/6/2025", "--outcome", "in_need", "--note", "Cần tư vấn vay vốn"))
    assert list(visits(away)) == [2]
    assert visits(away, today="2025-12-01").keys() == {2, 3, 4}
    assert visits(away, today="2025-12-02")[1] == "2025-12-02"
    assert list(visits(away, "--months", 12)) == []
    assert list(visits(away, "--unit", "Xã Thành Hải", today="2025-06-20")) == [3, 4]
    back(away, 2, "10/6/2025")
    assert list(visits(away)) == []
    assert away("visit", "due").err == "Có 3 gia đình có người đang ở nước ngoài, chưa gia đình nào cần thăm.\n"
    rows = lines(away("visit", "list"))
    assert rows[1:] == [
        ["02/6/2025", "1", "Trần Thị Ất", "Phường Đô Vinh", "gặp gia đình, có khó khăn cần giúp", "Cần tư vấn vay vốn"],
        ["01/6/2025", "1", "Trần Thị Ất", "Phường Đô Vinh", "không gặp ai", ""],
    ]
    assert len(lines(away("visit", "list", "--worker", 3))) == 1


def test_how_many_are_to_be_visited_is_told_in_words_that_fit_the_number(away: Run) -> None:
    def said(*words: object, today: str = "2025-08-01") -> str:
        return away("visit", "due", *words, today=today).err

    assert said(today="2025-06-18") == "2 trong 4 gia đình có người đang ở nước ngoài cần thăm.\n"
    assert said("--unit", "Phường Phủ Hà") == "Không có gia đình nào có người đang ở nước ngoài.\n"
    back(away, 2, "10/6/2025")
    one = ("--unit", "Phường Đô Vinh")
    assert said(*one) == "Có 1 gia đình có người đang ở nước ngoài, cần thăm.\n"
    told(away("visit", "add", 1, "--on", "02/6/2025", "--outcome", "well"))
    assert said(*one) == "Có 1 gia đình có người đang ở nước ngoài, chưa cần thăm.\n"


def test_a_list_of_visits_says_whose_they_are_and_which_are_not_in_it(away: Run, home: Path) -> None:
    def said(*words: object) -> str:
        return away("visit", "list", *words).err

    told(away("visit", "add", 1, "--on", "02/6/2025", "--outcome", "well"))
    assert said() == "1 lần thăm.\n"
    assert said("--worker", 1) == "1 lần thăm gia đình người lao động số 1.\n"
    assert said("--worker", 3) == "Chưa ghi lần thăm gia đình người lao động số 3.\n"
    assert said("--unit", "Xã Thành Hải") == "Chưa ghi lần thăm nào ở nơi này.\n"
    refused(away("visit", "list", "--worker", 99), "không có người lao động số 99")
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        book.execute("drop trigger log_plan_unit_removed")
        book.execute("delete from plan_unit where unit = (select unit from placement where worker = 1)")
        book.commit()
    outside = "1 lần thăm ở nơi không có trong kế hoạch này, không có ở đây.\n"
    assert said() == said("--worker", 1) == outside
    assert said("--worker", 3) == "Chưa ghi lần thăm gia đình người lao động số 3.\n"
    assert data(away("visit", "list", "--json"), "xkld.visit.list/1") == {"visits": [], "outside": 1}


def test_a_visit_is_put_right_and_stands_in_the_story_of_the_person(away: Run) -> None:
    told(away("visit", "add", 1, "--on", "02/6/2025", "--outcome", "well"))
    assert "không ghi thêm" in told(away("visit", "add", 1, "--on", "02/6/2025", "--outcome", "well"))
    told(away("visit", "add", 1, "--on", "02/6/2025", "--outcome", "no_news"))
    assert "02/6/2025  thăm gia đình: gặp gia đình, không có tin người đi" in told(away("worker", "show", 1))
    assert "ghi thăm gia đình" in told(away("log"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((1, "--on", "19/6/2025", "--outcome", "well"), "sau ngày hôm nay"),
        ((1, "--on", "09/01/2024", "--outcome", "well"), "không ở nước ngoài ngày 09/01/2024"),
        ((9, "--on", "02/6/2025", "--outcome", "well"), "9"),
        ((1, "--on", "02/6/2025", "--outcome", "fine"), "in_need"),
        ((1, "--on", "02/6/2025", "--outcome", "well", "--note", "số 058199001234"), "ghi chú có số CCCD"),
    ],
)
def test_a_visit_that_cannot_be_is_refused(away: Run, words: tuple, said: str) -> None:
    refused(away("visit", "add", *words), said)
    assert away("visit", "list").err == "Chưa ghi lần thăm nào.\n"


def test_a_route_is_a_workbook_by_place_and_name(away: Run, tmp_path: Path) -> None:
    told(away("visit", "add", 1, "--on", "02/10/2024", "--outcome", "no_news"))
    file = tmp_path / "di-tham.xlsx"
    answer = away("visit", "due", "--out", file, today="2025-08-01")
    assert told(answer) == f"Đã ghi {file}\n"
    page = openpyxl.load_workbook(file)["Danh sách"]
    rows = [[cell.value or "" for cell in row] for row in page.iter_rows(min_row=4)]
    assert [row[:3] for row in rows[1:]] == [
        ["1", "Phường Đô Vinh", "Trần Thị Ất"],
        ["2", "Phường Đô Vinh", "Lê Văn Giáp"],
        ["3", "Xã Thành Hải", "Đỗ Văn Bính"],
        ["4", "Xã Thành Hải", "Ngô Thị Đinh"],
    ]
    assert page["A1"].value == "DANH SÁCH THĂM GIA ĐÌNH CÓ NGƯỜI ĐI LÀM VIỆC, HỌC TẬP Ở NƯỚC NGOÀI"  # 4 studies
    assert rows[0][11] == "Lần thăm trước"
    assert [row[11] for row in rows[1:3]] == ["02/10/2024: gặp gia đình, không có tin người đi", ""]
    assert all(cell.data_type == "s" for row in page.iter_rows(min_row=5) for cell in row if cell.value)
    assert page.freeze_panes == "D5"
    registered = data(away("exports", "--json"), "xkld.exports/1")["exports"][0]
    assert (registered["rows"], registered["identity"]) == (4, "masked")
    assert registered["selection"] == "danh sách thăm gia đình (6 tháng chưa thăm): Phường Đô Vinh, Xã Thành Hải"
    told(away("visit", "due", "--out", file, today="2025-08-01"))
    assert openpyxl.load_workbook(file)["Danh sách"]["C5"].value == "Trần Thị Ất"
    refused(away("visit", "due", "--out", tmp_path / "di-tham.csv"), ".xlsx")


def test_families_of_missing_people_are_visited_and_in_no_figure(away: Run, tmp_path: Path) -> None:
    whole = visits(away, today="2025-08-01")
    told(away("worker", "move", 1, "missing", "--on", "10/02/2025"))
    told(away("worker", "move", 4, "missing", "--on", "01/8/2025", today="2025-08-01"))
    assert visits(away, today="2025-08-01") == whole  # nobody is left out, nobody stands there twice
    assert list(visits(away, "--unit", "Xã Thành Hải", today="2025-08-01")) == [3, 4]
    answer = away("visit", "due", today="2025-08-01")
    assert answer.err == "Cả 4 gia đình có người đang ở nước ngoài hoặc mất tích (2 người) đều cần thăm.\n"
    heads, *rows = lines(answer)
    state = heads.index("Tình trạng")
    assert [(row[0], row[state]) for row in rows] == [
        ("1", "mất tích từ 10/02/2025"),
        ("2", ""),
        ("3", ""),
        ("4", "mất tích từ 01/8/2025"),
    ]
    file = tmp_path / "di-tham.xlsx"
    told(away("visit", "due", "--out", file, today="2025-08-01"))
    page = openpyxl.load_workbook(file)["Danh sách"]
    assert page["D4"].value == "Tình trạng"
    assert [page[f"D{row}"].value for row in range(5, 9)] == [
        "mất tích từ 10/02/2025",
        None,
        None,
        "mất tích từ 01/8/2025",
    ]
    for command in ("ending", "overdue"):
        assert "Trần Thị Ất" not in told(away("abroad", command, today="2025-08-01"))
    totals = {row[0]: row[2] for row in lines(away("abroad", "rates", today="2025-08-01")) if row[1] == "Tổng cộng"}
    assert totals == {"làm việc": "2"}
    told(away("visit", "add", 1, "--on", "11/02/2025", "--outcome", "no_news"))
    assert visits(away, today="2025-08-01")[4] == "2025-06-20"
    assert 1 not in visits(away, today="2025-08-01")
    assert visits(away, today="2025-08-11")[1] == "2025-08-11"
    told(away("worker", "move", 1, "found", "--on", "02/6/2025"))
    (found,) = (row for row in lines(away("visit", "due", today="2025-08-11")) if row[0] == "1")
    assert found[state] == ""
    back(away, 1, "03/6/2025")
    assert 1 not in visits(away, today="2025-08-11")


def test_missing_people_elsewhere_are_told(away: Run, home: Path) -> None:
    told(away("worker", "move", 1, "missing", "--on", "10/02/2025"))
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        book.execute("drop trigger log_plan_unit_removed")
        book.execute("delete from plan_unit where unit = (select unit from placement where worker = 1)")
        book.commit()
    answer = away("visit", "due", today="2025-08-01")
    assert "1 người đang ở nước ngoài thuộc nơi không có" in answer.err
    assert "1 người mất tích thuộc nơi không có trong kế hoạch này" in answer.err


def inquiries(run: Run, *words: object, today: str) -> list[tuple[int, int, str]]:
    found: list[Any] = data(run("returnee", "due", *words, "--json", today=today), "xkld.returnee.due/1")["people"]
    return [(one["person"]["worker"], one["months"], one["due_on"]) for one in found]


def test_people_who_came_home_are_asked_three_six_and_twelve_months_later(away: Run) -> None:
    back(away, 2, "30/11/2024")
    assert inquiries(away, today="2025-02-27") == []
    assert inquiries(away, "--days", 1, today="2025-02-27") == [(2, 3, "2025-02-28")]
    assert inquiries(away, today="2025-02-28") == [(2, 3, "2025-02-28")]
    assert inquiries(away, today="2025-06-18") == [(2, 6, "2025-05-30")]
    told(away("returnee", "ask", 2, "--on", "29/5/2025", "--outcome", "looking"))
    assert inquiries(away, today="2025-05-29") == []
    assert inquiries(away, today="2025-06-18") == [(2, 6, "2025-05-30")]  # asked a day before it was due again
    told(away("returnee", "ask", 2, "--on", "30/5/2025", "--outcome", "not_reached"))
    assert inquiries(away, today="2025-06-18") == [(2, 6, "2025-05-30")]
    told(away("returnee", "ask", 2, "--on", "30/5/2025", "--outcome", "looking"))  # reached after all, that very day
    assert inquiries(away, today="2025-06-18") == []
    told(away("returnee", "ask", 2, "--on", "01/6/2025", "--outcome", "not_looking", "--note", "Chăm con nhỏ"))
    assert inquiries(away, today="2025-06-18") == []
    assert inquiries(away, "--days", 165, today="2025-06-18") == [(2, 12, "2025-11-30")]
    assert inquiries(away, "--days", 164, today="2025-06-18") == []
    assert inquiries(away, today="2026-11-29") == [(2, 12, "2025-11-30")]
    assert inquiries(away, today="2026-11-30") == []  # two years later nobody is asked
    assert "01/6/2025  hỏi việc làm: chưa có việc, chưa muốn đi làm (Chăm con nhỏ)" in told(away("worker", "show", 2))


def test_whoever_found_work_or_left_again_is_not_asked(away: Run) -> None:
    for number in (1, 2, 3):
        back(away, number, "02/01/2025")
    assert [one[0] for one in inquiries(away, today="2025-06-18")] == [1, 2, 3]
    answer = told(away("returnee", "ask", 1, "--on", "02/5/2025", "--outcome", "employed"))
    assert "có việc làm sau khi về nước" in answer
    assert "02/5/2025  có việc làm sau khi về nước" in told(away("worker", "show", 1))
    told(away("worker", "move", 3, "departed", "--on", "02/6/2025"))
    assert [one[0] for one in inquiries(away, today="2025-06-18")] == [2]
    assert [one[0] for one in inquiries(away, today="2025-06-01")] == [2, 3]
    assert "không ghi thêm" in told(away("returnee", "ask", 1, "--on", "02/5/2025", "--outcome", "employed"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((1, "--on", "19/6/2025", "--outcome", "looking"), "sau ngày hôm nay"),
        ((1, "--on", "01/01/2025", "--outcome", "looking"), "chưa về nước ngày 01/01/2025"),
        ((2, "--on", "02/6/2025", "--outcome", "employed"), "chưa về nước"),
        ((1, "--on", "02/6/2025", "--outcome", "employed", "--note", "Quán ăn"), "--note"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(away: Run, words: tuple, said: str) -> None:
    back(away, 1, "02/01/2025")
    before = told(away("log"))
    refused(away("returnee", "ask", *words), said)
    assert told(away("log")) == before


def test_a_contract_is_settled_within_180_days(away: Run) -> None:
    back(away, 1, "20/12/2024")
    back(away, 4, "20/12/2024")  # a student has no such contract
    told(away("worker", "move", 2, "died", "--on", "19/12/2024"))
    words = ("returnee", "unsettled", "--json")

    def found(*more: object, today: str = "2025-06-18") -> list[tuple[int, str, bool]]:
        people = data(away(*words, *more, today=today), "xkld.returnee.unsettled/1")["people"]
        return [(one["person"]["worker"], one["due_on"], one["late"]) for one in people]

    assert date.fromisoformat("2024-12-20").toordinal() + 180 == date.fromisoformat("2025-06-18").toordinal()
    assert found() == [(2, "2025-06-17", True), (1, "2025-06-18", False)]
    assert found(today="2025-06-16") == []
    assert found("--days", 2, today="2025-06-16") == [(2, "2025-06-17", False), (1, "2025-06-18", False)]
    told(away("worker", "move", 2, "settled", "--on", "02/6/2025"))
    assert found() == [(1, "2025-06-18", False)]
    assert "theo văn bản luật" in away("returnee", "unsettled").err


def test_what_the_fund_may_give_is_named_with_its_article_and_how_sure_it_is(away: Run) -> None:
    back(away, 1, "02/5/2025", "--reason", "early_accident")
    back(away, 2, "03/5/2025", "--reason", "early_own_will")
    told(away("worker", "move", 3, "missing", "--on", "04/5/2025"))
    back(away, 4, "05/5/2025", "--reason", "early_accident")
    answer = away("returnee", "funds")
    heads, *rows = lines(answer)
    assert [(row[0], row[6]) for row in rows] == [
        ("3", "mất tích"),
        ("2", "trước hạn do nguyện vọng cá nhân"),
        ("1", "trước hạn do tai nạn, ốm đau"),
    ]
    assert heads[-1] == "Quỹ hỗ trợ"
    assert rows[0][-1].startswith("Điều 14: 40.000.000 đồng/trường hợp")
    assert rows[1][-1] == "không thấy nội dung hỗ trợ nào trong quy định"
    assert rows[2][-1].startswith("Điều 10: 10.000.000 - 30.000.000 đồng/trường hợp (")
    assert "; Điều 15: 1.000.000 đồng/tháng (" in rows[2][-1]
    assert "Quyết định số 40/2021/QĐ-TTg: theo văn bản luật." in answer.err
    told(away("worker", "move", 3, "found", "--on", "06/5/2025"))
    assert [row[0] for row in lines(away("returnee", "funds"))[1:]] == ["2", "1"]
    back(away, 3, "07/5/2025")
    assert "1 người về nước chưa ghi lý do" in away("returnee", "funds").err


def test_before_the_fund_nothing_is_named(planned: Run) -> None:
    person = ("--name", "Người Thử Cũ", "--birth", "1980", "--unit", "Phường Đô Vinh", "--on", "02/01/2020")
    told(planned("worker", "add", *person, "--stage", "departed"))
    back(planned, 1, "20/02/2022", "--reason", "early_accident")
    assert lines(planned("returnee", "funds"))[1][-1] == "không thấy nội dung hỗ trợ nào trong quy định"
    told(planned("worker", "edit", 1, "--stage-date", "returned=21/02/2022"))
    assert lines(planned("returnee", "funds"))[1][-1].startswith("Điều 10")


def test_nobody_home_is_said(planned: Run) -> None:
    assert planned("returnee", "due").err == "Không có ai cần hỏi việc làm.\n"
    assert planned("returnee", "unsettled").err.startswith("Không có ai quá hạn.\n")
    assert planned("returnee", "funds").err.startswith("Không có ai về trước hạn, chết, mất tích.\n")
    assert planned("visit", "due").err == "Không có gia đình nào có người đang ở nước ngoài.\n"


def test_notes_of_a_person_are_forgotten_and_the_lists_name_nobody(away: Run, home: Path) -> None:
    back(away, 1, "02/01/2025")
    told(away("visit", "add", 1, "--on", "02/12/2024", "--outcome", "in_need", "--note", "Mẹ nằm viện lâu ngày"))
    told(away("returnee", "ask", 1, "--on", "02/5/2025", "--outcome", "looking", "--note", "Nợ ngân hàng còn nhiều"))
    told(away("visit", "add", 1, "--on", "02/12/2024", "--outcome", "in_need", "--note", "Mẹ đã ra viện"))
    held = told(away("worker", "show", 1, "--everything"))
    assert "Mẹ đã ra viện" in held
    assert "Nợ ngân hàng còn nhiều" in held
    assert held.count(": ghi thăm gia đình") == 2
    told(away("worker", "erase", 1, "--reason", "theo đơn", "--confirm", "Trần Thị Ất", "--no-backup", "--yes"))
    book = (home / "xkld.db").read_bytes()
    for text in ("Mẹ nằm viện lâu ngày", "Mẹ đã ra viện", "Nợ ngân hàng còn nhiều", "Trần Thị Ất"):
        assert text.encode() not in book
    assert [one[0] for one in inquiries(away, today="2025-06-18")] == []
    assert lines(away("returnee", "unsettled", "--days", 300))[1:] == []
    assert lines(away("visit", "list"))[1:] == []
    assert away("check", "chain", "foreign-keys", "stages").status == 0
    refused(away("visit", "add", 1, "--on", "03/12/2024", "--outcome", "well"), "đã xóa")


def test_two_visits_of_one_day_are_not_made_one_and_the_way_out_works(away: Run, home: Path) -> None:
    twin = ("--name", "Trần Thị Ất", "--birth", "12/3/1990", "--unit", "Phường Bảo An", "--destination", "JP")
    told(away("worker", "add", *twin, "--stage", "departed", "--on", "10/01/2024"))
    told(away("visit", "add", 1, "--on", "02/6/2025", "--outcome", "well"))
    told(away("visit", "add", 5, "--on", "02/6/2025", "--outcome", "in_need", "--note", "Cần giúp"))
    before = (home / "xkld.db").read_bytes()
    refused(away("worker", "merge", 1, 5, "--yes"), "thăm gia đình", "cùng một ngày", "xkld undo SỐ")
    assert (home / "xkld.db").read_bytes() == before
    told(away("undo", "--yes"))
    told(away("worker", "merge", 1, 5, "--yes"))
    assert [row[:2] for row in lines(away("visit", "list"))[1:]] == [["02/6/2025", "1"]]


def test_a_person_who_stood_in_the_book_twice_is_known_by_both_numbers(away: Run) -> None:
    told(away("visit", "add", 1, "--on", "02/6/2025", "--outcome", "well"))
    twin = ("--name", "Trần Thị Ất", "--birth", "12/3/1990", "--unit", "Phường Bảo An")
    told(away("worker", "add", *twin, "--stage", "registered", "--on", "02/01/2023"))
    told(away("worker", "merge", 5, 1, "--yes"))
    answer = away("visit", "add", 1, "--on", "10/6/2025", "--outcome", "in_need")
    assert "gia đình người lao động số 5" in told(answer)
    assert "Số 1 đã gộp vào số 5." in answer.err
    assert [row[1] for row in lines(away("visit", "list", "--worker", 1))[1:]] == ["5", "5"]
    assert visits(away, today="2025-12-09").keys() == {2, 3, 4}
    assert visits(away, today="2025-12-10").keys() == {2, 3, 4, 5}

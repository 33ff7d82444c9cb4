"""Cases that stand still before departure: who, since when, how long, and what an officer takes along."""

from pathlib import Path

import openpyxl
import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from cli.lists import write_list
from conftest import Run

HEADS = ("Họ và tên", "Năm sinh", "Đơn vị", "Điện thoại", "Giai đoạn", "Ngày")
DAY = "2025-06-18"


@pytest.fixture
def waiting(planned: Run, tmp_path: Path, once: Once) -> Run:
    """Invented people: 1 has given up, 2 has left, 3 and 4 wait since one day, 5 for another order, 6 came today."""

    def write() -> None:
        people = (
            ("Ngô Thị Đinh", "Xã Thành Hải", None, "đăng ký", "10/01/2025"),
            ("Ngô Thị Mậu", "Xã Thành Hải", None, "đăng ký", "10/01/2025"),
            ("Trần Thị Ất", "Phường Đô Vinh", "0900000001", "đăng ký", "18/4/2025"),
            ("Lê Văn Ắc", "Xã Thành Hải", None, "chờ xuất cảnh", "18/4/2025"),
            ("Đỗ Văn Bính", "Xã Thành Hải", None, "không trúng tuyển", "19/4/2025"),
            ("Ngô Thị Kỷ", "Xã Thành Hải", None, "đăng ký", "18/6/2025"),
        )
        rows = [(name, 1990, unit, phone, stage, on) for name, unit, phone, stage, on in people]
        told(planned("worker", "import", write_list(tmp_path / "cho.xlsx", HEADS, *rows)))
        told(planned("worker", "move", 1, "withdrawn", "--on", "12/01/2025"))
        told(planned("worker", "move", 2, "departed", "--on", "18/6/2025"))

    once(write)
    return planned


def stuck(run: Run, *words: object, today: str = DAY) -> list[tuple[int, str, int]]:
    found = data(run("worker", "stuck", *words, "--json", today=today), "xkld.worker.stuck/1")
    return [(one["case"]["worker"], one["case"]["since_on"], one["days"]) for one in found["cases"]]


def test_more_days_than_asked_are_long_and_the_longest_comes_first(waiting: Run) -> None:
    both = [(4, "2025-04-18", 61), (3, "2025-04-18", 61)]  # of one day as Vietnamese lists go: Ắc before Ất
    assert stuck(waiting, "--days", 61) == []
    assert stuck(waiting, "--days", 60) == both
    assert stuck(waiting, "--days", 59) == [*both, (5, "2025-04-19", 60)]
    assert stuck(waiting, "--days", 0) == stuck(waiting, "--days", 59)  # who came today has stood for no day
    assert stuck(waiting, "--days", 60, "--unit", "Xã Thành Hải") == both[:1]
    assert stuck(waiting, "--days", 59, "--stage", "không trúng tuyển") == [(5, "2025-04-19", 60)]


def test_a_departure_an_end_and_a_new_stage_end_the_wait_on_their_day(waiting: Run) -> None:
    assert (2, "2025-01-10", 158) in stuck(waiting, today="2025-06-17")
    assert 2 not in [one[0] for one in stuck(waiting, "--days", 0)]
    assert 1 in [one[0] for one in stuck(waiting, "--days", 0, today="2025-01-11")]
    assert 1 not in [one[0] for one in stuck(waiting, "--days", 0, today="2025-01-13")]
    told(waiting("worker", "move", 3, "training", "--on", "10/6/2025"))
    assert stuck(waiting, "--days", 7) == [(4, "2025-04-18", 61), (5, "2025-04-19", 60), (3, "2025-06-10", 8)]
    told(waiting("worker", "move", 3, "training", "--on", "17/6/2025"))  # a second course begins anew
    assert 3 not in [one[0] for one in stuck(waiting, "--days", 1)]
    told(waiting("worker", "move", 4, "withdrawn", "--on", "18/6/2025"))
    told(waiting("worker", "move", 5, "training", "--on", "18/6/2025"))
    assert not {4, 5} & {one[0] for one in stuck(waiting, "--days", 0)}  # from that day on they stand elsewhere


def test_the_days_are_the_offices_habit_until_they_are_asked_for(waiting: Run, home: Path) -> None:
    answer = waiting("worker", "stuck")
    assert lines(answer)[0][-1] == "Số ngày"
    assert lines(answer)[2] == [
        *("3", "Trần Thị Ất", "1990", "Phường Đô Vinh", "0900000001", "chưa rõ", "", "làm việc"),
        *("đăng ký tham gia", "18/4/2025", "61"),
    ]
    assert "2 trong 4 hồ sơ chưa xuất cảnh đứng ở một giai đoạn quá 60 ngày (thói quen của cơ quan" in answer.err
    assert "thói quen" not in waiting("worker", "stuck", "--days", 60).err
    own = home / "data" / "cases.yaml"
    own.parent.mkdir(exist_ok=True)
    own.write_text("stands_still_after_days: 59\n", encoding="utf-8")
    assert len(stuck(waiting)) == 3
    own.write_text("stands_still_after_days: nhiều\n", encoding="utf-8")
    refused(waiting("worker", "stuck"), "cases.yaml:1")
    own.write_text("a: [\n", encoding="utf-8")
    refused(waiting("worker", "stuck"), "cases.yaml")
    assert len(stuck(waiting, "--days", 59)) == 3
    assert "data/cases.yaml" in waiting("doctor").out


def test_wrong_words_are_refused_and_nobody_waiting_is_said(waiting: Run) -> None:
    refused(waiting("worker", "stuck", "--unit", "Xã Không"), "Xã Không")
    refused(waiting("worker", "stuck", "--stage", "gì đó"), "giai đoạn")
    assert "Không có hồ sơ nào đứng ở một giai đoạn" in waiting("worker", "stuck", today="2024-12-21").err


def test_the_list_is_a_workbook_with_room_to_write_why(waiting: Run, tmp_path: Path) -> None:
    file = tmp_path / "dung-yen.xlsx"
    assert told(waiting("worker", "stuck", "--out", file, "--unit", "Xã Thành Hải")) == f"Đã ghi {file}\n"
    page = openpyxl.load_workbook(file)["Danh sách"]
    heads, *rows = [[cell.value or "" for cell in row] for row in page.iter_rows(min_row=4)]
    assert heads[-3:] == ["Số ngày", "Ngày hỏi", "Lý do chưa đi tiếp"]
    assert rows[0][:2] + rows[0][7:] == ["4", "Lê Văn Ắc", "chờ xuất cảnh", "18/4/2025", "61", "", ""]
    (registered,) = data(waiting("exports", "--json"), "xkld.exports/1")["exports"]
    assert (registered["rows"], registered["identity"]) == (1, "masked")
    assert registered["selection"] == "danh sách hồ sơ đứng yên (quá 60 ngày): Xã Thành Hải"
    refused(waiting("worker", "stuck", "--out", tmp_path / "a.csv"), ".xlsx")


def test_whoever_was_erased_is_not_named_on_an_earlier_day_either(waiting: Run) -> None:
    assert 1 in [one[0] for one in stuck(waiting, "--days", 0, today="2025-01-11")]
    told(waiting("worker", "erase", 1, "--reason", "Đơn", "--confirm", "Ngô Thị Đinh", "--yes", "--no-backup"))
    assert [one[0] for one in stuck(waiting, "--days", 0, today="2025-01-11")] == [2]

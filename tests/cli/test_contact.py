"""Whom to call at home: written, found by telephone, shown where people are called, kept with the person, forgotten."""

import sqlite3
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest
from cli.answers import data, refused, told
from cli.conftest import Once
from cli.logical import state
from cli.test_erase import NAME, bytes_with, erase, marked
from conftest import Run

__all__ = ["marked"]
MOTHER = ("--name", "Trần Thị Ở Nhà", "--relation", "mẹ", "--phone", "0911 222 333")


def contact(run: Run, worker: int, *words: object) -> str:
    return told(run("worker", "contact", worker, *words))


def at_home(run: Run, worker: int) -> list[tuple[str, str, str | None]]:
    found = data(run("worker", "show", worker, "--json"), "xkld.worker.show/1")["relatives"]
    return [(one["name"], one["relation"], one["phone"]) for one in found]


@pytest.fixture
def homes(peopled: Run, once: Once) -> Run:
    """Worker 1 abroad in Japan for a year, with two at home."""

    def write() -> None:
        told(peopled("worker", "move", 1, "departed", "--on", "20/01/2025", "--destination", "JP", "--months", 6))
        contact(peopled, 1, *MOTHER)
        contact(peopled, 1, "--name", "Lê Văn Nhà", "--relation", "chồng")

    once(write)
    return peopled


def test_somebody_at_home_is_written_put_right_and_taken_out(homes: Run, home: Path) -> None:
    assert at_home(homes, 1) == [("Trần Thị Ở Nhà", "mẹ", "0911222333"), ("Lê Văn Nhà", "chồng", None)]
    out = contact(homes, 1, "--name", "lê văn nhà", "--phone", "+886 912 345 678")
    assert "chồng Lê Văn Nhà, chưa có điện thoại → chồng lê văn nhà, +886912345678" in out
    assert "Người nhà: mẹ Trần Thị Ở Nhà, 0911222333\n" in told(homes("worker", "show", 1))
    assert "không ghi thêm" in contact(homes, 1, *MOTHER)
    assert "Đã bỏ người nhà" in contact(homes, 1, "--name", "Tran Thi O Nha", "--remove")
    assert [name for name, _, _ in at_home(homes, 1)] == ["lê văn nhà"]
    before = state(home)
    refused(homes("worker", "contact", 1, "--name", "Ai Đó", "--remove"), "không có ai tên như vậy", "lê văn nhà")
    refused(homes("worker", "contact", 2, "--name", "Ai Đó", "--remove"), "chưa ghi ai")
    refused(homes("worker", "contact", 2, "--name", "Ai Đó"), "chưa ghi là ai trong gia đình")
    refused(homes("worker", "contact", 99, *MOTHER), "không có người lao động số 99")
    refused(homes("worker", "contact", 1, *MOTHER, "--remove"), "--remove không đi cùng", status=2)
    refused(homes("worker", "contact", 1, *MOTHER[:4], "--phone", "12"), "12")
    assert state(home) == before


def test_an_address_at_home_is_for_whoever_goes_there(homes: Run, home: Path, tmp_path: Path) -> None:
    out = contact(homes, 1, *MOTHER[:2], "--address", "  Thôn Thử 2, gần đình ")
    assert "0911222333 → mẹ Trần Thị Ở Nhà, 0911222333, Thôn Thử 2, gần đình." in out
    assert "không ghi thêm" in contact(homes, 1, *MOTHER[:2], "--address", "Thôn Thử 2, gần đình")
    contact(homes, 1, *MOTHER)  # what is not told again stays
    told(homes("worker", "contact", 1, "--name", "Lê Văn Nhà", "--address", "Thôn Thử 2, gần đình"))
    contact(homes, 1, "--name", "Lê Thị Em", "--relation", "em", "--address", "Số 5 đường Mẫu")
    assert "Người nhà: mẹ Trần Thị Ở Nhà, 0911222333, Thôn Thử 2, gần đình\n" in told(homes("worker", "show", 1))
    assert "Người nhà: chồng Lê Văn Nhà, chưa có điện thoại, Thôn Thử 2" in told(
        homes("worker", "show", 1, "--everything")
    )
    assert "địa chỉ" in told(homes("log", "worker", 1))
    file = tmp_path / "di.xlsx"
    told(homes("visit", "due", "--months", 1, "--out", file))
    rows = list(openpyxl.load_workbook(file).worksheets[0].iter_rows(values_only=True))
    head = next(row for row in rows if "Người nhà" in row)
    assert rows[rows.index(head) + 1][head.index("Địa chỉ")] == "Thôn Thử 2, gần đình; Số 5 đường Mẫu"
    before = state(home)
    refused(homes("worker", "contact", 1, *MOTHER[:2], "--address", "Thôn 2, 058199001234"), "địa chỉ có số CCCD")
    refused(homes("worker", "contact", 1, *MOTHER[:2], "--address", "x", "--remove"), "--remove", status=2)
    assert state(home) == before


def test_who_is_called_stands_where_families_are_called(homes: Run, tmp_path: Path) -> None:
    whole = "mẹ Trần Thị Ở Nhà 0911222333; chồng Lê Văn Nhà"
    (visit,) = data(homes("visit", "due", "--months", 1, "--json"), "xkld.visit.due/1")["visits"]
    assert visit["stay"]["relatives"] == whole
    assert whole in told(homes("visit", "due", "--months", 1))
    (ending,) = data(homes("abroad", "ending", "--json"), "xkld.abroad.ending/1")["ending"]
    assert ending["relatives"] == whole
    assert whole in told(homes("abroad", "ending"))
    told(homes("visit", "due", "--months", 1, "--out", tmp_path / "di.xlsx"))
    rows = list(openpyxl.load_workbook(tmp_path / "di.xlsx").worksheets[0].iter_rows(values_only=True))
    head = next(row for row in rows if "Người nhà" in row)
    assert rows[rows.index(head) + 1][head.index("Người nhà")] == whole


def test_the_telephone_at_home_finds_the_worker(homes: Run) -> None:
    contact(homes, 3, *MOTHER[:4], "--phone", "0911222444")
    for words, found in (
        (("0911.222.333",), [1]),
        (("911222",), [3, 1]),
        (("+84911222444",), [3]),
        (("09112",), [3, 1]),
    ):
        people = data(homes("worker", "find", *words, "--json"), "xkld.worker.find/1")["workers"]
        assert sorted(one["number"] for one in people) == sorted(found), words
    answer = homes("worker", "find", "0911222333")
    assert "Người nhà của số 1: mẹ Trần Thị Ở Nhà 0911222333; chồng Lê Văn Nhà." in (told(answer), answer.err)[1]


def test_merged_people_have_one_home(homes: Run, home: Path) -> None:
    contact(homes, 3, *MOTHER[:2], "--relation", "mẹ", "--phone", "0911 222 999")
    contact(homes, 3, "--name", "Le Van Nha", "--relation", "bố", "--phone", "0911 222 111")
    contact(homes, 3, "--name", "Lê Thị Em", "--relation", "em")
    told(homes("worker", "contact", 1, *MOTHER[:2], "--address", "Thôn Thử 2"))
    told(homes("worker", "contact", 3, "--name", "Le Van Nha", "--address", "Thôn Thử 3"))
    before = state(home)
    told(homes("worker", "merge", 1, 3, "--yes"))
    lives = data(homes("worker", "show", 1, "--json"), "xkld.worker.show/1")["relatives"]
    assert [one["address"] for one in lives] == ["Thôn Thử 2", "Thôn Thử 3", None]
    assert at_home(homes, 1) == [
        ("Trần Thị Ở Nhà", "mẹ", "0911222333"),
        ("Lê Văn Nhà", "chồng", "0911222111"),  # the telephone that there is
        ("Lê Thị Em", "em", None),
    ]
    told(homes("undo", "--yes"))
    assert state(home) == before


def test_of_an_imported_list_whoever_has_somebody_at_home_stays(homes: Run) -> None:
    contact(homes, 2, *MOTHER)
    answer = data(homes("undo", 3, "--yes", "--json"), "xkld.undo/1")
    assert [one["worker"] for one in answer["kept"]] == [1, 2]


def test_the_erased_have_nobody_at_home(marked: Run, home: Path) -> None:
    contact(marked, 5, *MOTHER, "--address", "Thôn Thử Đã Ở")
    contact(marked, 5, "--name", "Trần Thị Ở Nhà", "--phone", "0911 222 777")
    contact(marked, 5, "--name", "Bà Đã Bỏ", "--relation", "bà")
    contact(marked, 5, "--name", "Bà Đã Bỏ", "--remove")
    contact(marked, 1, "--name", "Người Khác", "--relation", "bố")
    held = data(marked("worker", "show", 5, "--everything", "--json"), "xkld.worker.everything/1")
    assert [one["name"] for one in held["worker"]["relatives"]] == ["Trần Thị Ở Nhà"]
    assert [one["command"] for one in held["operations"]].count("worker contact") == 4
    assert "ghi người nhà" in told(marked("log", "worker", 5))
    told(erase(marked, "--no-backup"))
    forgotten = ("Ở Nhà", "tran thi o nha", "0911222333", "0911222777", "Bà Đã Bỏ", "Thử Đã Ở", NAME)
    assert bytes_with(home, *forgotten) == set()
    assert at_home(marked, 5) == []
    assert at_home(marked, 1) == [("Người Khác", "bố", None)]
    refused(marked("worker", "contact", 5, *MOTHER), "đã xóa")
    told(marked("check", "chain"))


def test_a_renamed_sender_is_found_by_the_name_that_it_had(homes: Run, home: Path) -> None:
    told(homes("enterprise", "add", "Công ty Mẫu Cũ", "--kind", "service_enterprise"))
    told(homes("enterprise", "add", "Công ty Khác", "--kind", "service_enterprise"))
    move = ("worker", "move", 2, "training", "--on", "02/6/2025", "--enterprise")
    told(homes(*move, "Công ty Mẫu Cũ"))
    before = state(home)
    rename = ("enterprise", "edit", "Mẫu Cũ", "--name")
    refused(homes(*rename, "công ty khác"), "là tên, hoặc tên cũ, của «Công ty Khác» (số 2)")
    assert "không sửa gì" in told(homes(*rename, "Công ty Mẫu Cũ"))
    assert "Đã sửa: Công ty Mẫu Mới (số 1)" in told(homes(*rename, "Công ty Mẫu Mới"))
    assert "Tên: Công ty Mẫu Mới\nTên cũ: Công ty Mẫu Cũ\n" in told(homes("enterprise", "show", "mau cu"))
    refused(homes("enterprise", "edit", 2, "--name", "Công ty Mẫu Cũ"), "của «Công ty Mẫu Mới» (số 1)")
    refused(homes("enterprise", "add", "Công ty Mẫu Cũ", "--kind", "school"), "sổ đã có thông tin")
    told(homes("worker", "move", 3, "training", "--on", "02/6/2025", "--enterprise", "CÔNG TY MẪU CŨ"))
    answer = homes("worker", "add", "--name", "Nguyễn Văn Mẫu", "--birth", 1998, "--unit", "Phường Phủ Hà", *(
        "--stage", "training", "--on", "02/6/2025", "--enterprise", "Công ty Mẫu Cũ"))  # fmt: skip
    assert "1 đã có" in told(answer)
    assert "khác sổ" not in answer.err
    told(homes("activity", "add", "--kind", "enterprise", "--on", "03/6/2025", "--what", "Tư vấn", "--people", 9, *(
        "--enterprise", "công ty mẫu cũ")))  # fmt: skip
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        assert book.execute("select name from sender order by id").fetchall() == [
            ("Công ty Mẫu Mới",),
            ("Công ty Khác",),
        ]
    for _ in range(3):
        told(homes("undo", "--yes"))
    assert state(home) == before


def test_a_sender_takes_its_old_name_again(homes: Run, home: Path) -> None:
    told(homes("enterprise", "add", "Công ty Mẫu Cũ", "--kind", "service_enterprise"))
    told(homes("enterprise", "edit", 1, "--name", "Công ty Mẫu Mới", "--phone", "0900 000 001"))
    told(homes("enterprise", "edit", 1, "--name", "Công ty Mẫu Cũ"))
    found = data(homes("enterprise", "show", 1, "--json"), "xkld.enterprise.show/1")
    assert (found["sender"]["name"], found["old_names"]) == ("Công ty Mẫu Cũ", ["Công ty Mẫu Mới"])
    told(homes("enterprise", "edit", 1, "--name", "CÔNG TY MẪU CŨ"))  # the same letters: no other name
    found = data(homes("enterprise", "show", 1, "--json"), "xkld.enterprise.show/1")
    assert (found["sender"]["name"], found["old_names"]) == ("CÔNG TY MẪU CŨ", ["Công ty Mẫu Mới"])

"""``xkld outside``: people abroad outside any contract are counted nowhere, compared, and leave no word behind."""

import sqlite3
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.logical import last_operation
from cli.sheets import sheets
from cli.test_erase import CARD, NAME, bytes_with, erase, figures, marked
from conftest import Answer, Run

from xkld.store import log

WHO = "Đàng Văn Ngoài"
__all__ = ["marked"]


def add(run: Run, *words: object, name: str | None = WHO, unit: str = "Đô Vinh", today: str = "2025-06-18") -> Answer:
    called = () if name is None else ("--name", name)
    where = ("--unit", unit, "--country", "Campuchia", "--from", "Tổ dân phố")
    return run("outside", "add", *called, *where, *words, today=today)


def listed(run: Run, *words: object, today: str = "2025-06-18") -> list[tuple[int, str | None]]:
    found = data(run("outside", "list", *words, "--json", today=today), "xkld.outside.list/1")["people"]
    return [(one["number"], one["name"]) for one in found]


def test_no_figure_of_any_report_counts_them(peopled: Run) -> None:
    before = figures(peopled)
    told(add(peopled, "--birth", 1990, "--since", 2023))
    told(add(peopled, name=None))
    told(peopled("outside", "answer", 1, "--result", "confirmed", "--on", "18/6/2025"))
    assert figures(peopled) == before
    assert "không tính vào số liệu nào" in peopled("outside", "list").err


def test_what_is_known_is_kept_once_by_place_and_name(peopled: Run) -> None:
    told(add(peopled, "--birth", 1990, "--since", "10/5/2023"))
    assert "ở số 1, không ghi thêm" in told(add(peopled, "--birth", 1990, "--since", "10/5/2023", today="2025-06-20"))
    told(add(peopled, "--since", 2024, "--country", "jp", name=None, unit="Phủ Hà"))
    told(add(peopled, name="Đàng Văn Bắc"))
    assert listed(peopled) == [(3, "Đàng Văn Bắc"), (1, WHO), (2, None)]
    assert listed(peopled, "--unit", "Phủ Hà") == [(2, None)]
    assert lines(peopled("outside", "list"))[2:] == [
        ["1", WHO, "1990", "Phường Đô Vinh", "Campuchia", "10/5/2023", "Tổ dân phố", "chưa đối chiếu"],
        ["2", "không rõ", "", "Phường Phủ Hà", "Nhật Bản", "2024", "Tổ dân phố", "chưa đối chiếu"],
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--birth", 1890), "năm sinh 1890 không thể có"),
        (("--birth", 2026), "năm sinh 2026 không thể có"),
        (("--since", 2026), "«2026» không phải ngày hoặc năm đã qua"),
        (("--since", "19/6/2025"), "không phải ngày hoặc năm đã qua"),
        (("--since", "mới đây"), "«mới đây»"),
        (("--unit", "Phường Phủ Hải"), "Phường Phủ Hà"),
        (("--from", "Bà 058199001234"), "số CCCD"),
        (("--name", "Ông 058199001234"), "số CCCD"),
    ],
)
def test_what_cannot_be_is_refused_and_writes_nothing(peopled: Run, home: Path, words: tuple, said: str) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(add(peopled, *words), said)
    assert (home / "xkld.db").read_bytes() == before


def test_whoever_was_not_compared_this_year_is_due_and_goes_to_the_police(peopled: Run, tmp_path: Path) -> None:
    told(add(peopled))
    told(add(peopled, name=None))
    told(peopled("outside", "answer", 1, "--result", "not_found", "--on", "18/6/2025"))
    assert "không ghi thêm" in told(peopled("outside", "answer", 1, "--result", "not_found", "--on", "18/6/2025"))
    assert listed(peopled, "--due") == [(2, None)]
    assert listed(peopled, "--due", today="2025-12-31") == [(2, None)]
    assert len(listed(peopled, "--due", today="2026-01-01")) == 2
    refused(
        peopled("outside", "answer", 1, "--result", "confirmed", "--on", "17/6/2025"), "trước ngày ghi vào danh sách"
    )
    refused(peopled("outside", "answer", 1, "--result", "confirmed", "--on", "19/6/2025"), "19/6/2025")
    refused(peopled("outside", "answer", 9, "--result", "confirmed", "--on", "18/6/2025"), "không có người số 9")
    out = tmp_path / "cong-an.xlsx"
    told(peopled("outside", "list", "--out", out, "--for", "Công an đối chiếu"))
    (page, *_) = sheets(out).values()
    assert [page[f"{letter}6"] for letter in "ABDEGH"] == [
        *("1", WHO, "Phường Đô Vinh", "Campuchia", "Tổ dân phố"),
        "18/6/2025: công an không thấy ở nước ngoài",
    ]
    (left,) = data(peopled("exports", "--json"), "xkld.exports/1")["exports"]
    assert (left["rows"], left["purpose"], left["identity"]) == (2, "Công an đối chiếu", "masked")


def test_whoever_is_taken_out_is_in_no_byte_of_the_book_and_the_log_still_verifies(peopled: Run, home: Path) -> None:
    told(add(peopled, "--birth", 1990))
    told(add(peopled, name="Người Ở Lại"))
    told(peopled("outside", "answer", 1, "--result", "confirmed", "--on", "18/6/2025"))
    assert "Chạy thử" in told(peopled("outside", "remove", 1, "--dry-run"))
    assert bytes_with(home, WHO) == {"xkld.db"}
    told(peopled("outside", "remove", 1))
    assert bytes_with(home, WHO, "dang van ngoai") == set()
    assert listed(peopled) == [(2, "Người Ở Lại")]
    connection = sqlite3.connect(home / "xkld.db")
    found = log.verify(connection)
    connection.close()
    assert (found.broken, found.unexplained) == (None, ())
    assert told(peopled("check", "chain")) == ""
    refused(peopled("outside", "remove", 1), "không có người số 1")
    last = peopled("undo", "--yes")
    assert (last.status, "đã được xóa" in last.err) == (5, True), last


def test_what_was_typed_is_put_right_and_the_answer_of_the_police_stays(peopled: Run, home: Path) -> None:
    told(add(peopled, "--birth", 1990, "--since", "10/5/2023"))
    told(peopled("outside", "answer", 1, "--result", "confirmed", "--on", "18/6/2025"))
    words = ("--name", "Đàng Văn Bắc", "--unit", "Phủ Hà", "--country", "jp", "--from", "Gia đình", "--clear", "since")
    trial = told(peopled("outside", "edit", 1, *words, "--dry-run"))
    assert listed(peopled) == [(1, WHO)]
    done = told(peopled("outside", "edit", 1, *words))
    assert done.splitlines() == [
        "Đã sửa số 1.",
        "  trước: Đàng Văn Ngoài, 1990, Phường Đô Vinh; ở Campuchia từ 10/5/2023; nguồn tin: Tổ dân phố",
        "  nay: Đàng Văn Bắc, 1990, Phường Phủ Hà; ở Nhật Bản; nguồn tin: Gia đình",
    ]
    assert trial.splitlines()[1:] == done.splitlines()[1:]
    row = ["1", "Đàng Văn Bắc", "1990", "Phường Phủ Hà", "Nhật Bản", "", "Gia đình"]
    assert lines(peopled("outside", "list"))[1] == [*row, "18/6/2025: công an xác nhận đang ở nước ngoài"]
    assert "không ghi thêm" in told(peopled("outside", "edit", 1, *words))
    changed = "tên Đàng Văn Ngoài → Đàng Văn Bắc; đơn vị Phường Đô Vinh → Phường Phủ Hà; nước Campuchia → Nhật Bản"
    logged = told(peopled("log", last_operation(home)))
    assert "sửa người ở nước ngoài không theo hợp đồng" in logged
    assert changed in logged
    told(add(peopled, "--birth", 1990, "--country", "jp", "--from", "Gia đình", name="Đàng Văn Bắc", unit="Phủ Hà"))
    assert len(listed(peopled)) == 1
    told(peopled("undo", "--yes"))
    assert listed(peopled) == [(1, WHO)]
    told(peopled("outside", "edit", 1, "--clear", "họ và tên"))
    assert listed(peopled) == [(1, None)]
    told(peopled("outside", "remove", 1))
    assert "xkld.db" not in bytes_with(home, WHO, "dang van ngoai", "Đàng Văn Bắc")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((1,), "chưa ghi sửa điều gì"),
        ((9, "--birth", 1990), "danh sách không có người số 9"),
        ((1, "--birth", 2026), "năm sinh 2026 không thể có"),
        ((1, "--since", 2026), "không phải ngày hoặc năm đã qua"),
        ((1, "--unit", "Phường Phủ Hải"), "Phường Phủ Hà"),
        ((1, "--name", "Ông 058199001234"), "số CCCD"),
        ((1, "--from", "Bà 058199001234"), "số CCCD"),
        ((1, "--country", "058199001234"), "số CCCD"),
        ((1, "--clear", "unit"), "không có trong danh mục"),
        ((1, "--name", "Người Ở Lại"), "giống hệt người số 2"),
    ],
)
def test_what_cannot_be_put_so_is_refused(peopled: Run, home: Path, words: tuple, said: str) -> None:
    told(add(peopled))
    told(add(peopled, name="Người Ở Lại"))
    before = (home / "xkld.db").read_bytes()
    refused(peopled("outside", "edit", *words), said)
    assert (home / "xkld.db").read_bytes() == before


def test_a_place_is_called_as_it_is_today_or_was_on_the_day_of_writing(peopled: Run) -> None:
    told(add(peopled))
    words = ("outside", "edit", 1, "--unit")
    told(peopled(*words, "Phường Phủ Hà", today="2025-07-18"))
    assert "Phường Ninh Chử" in told(peopled(*words, "Phường Ninh Chử", today="2025-07-18"))


def test_copies_that_still_name_somebody_are_told(peopled: Run) -> None:
    told(add(peopled))
    told(peopled("backup"))
    assert "còn giữ người này" in told(peopled("outside", "remove", 1))


def test_a_person_who_is_erased_stands_in_the_list_no_more_but_a_namesake_does(marked: Run, home: Path) -> None:
    told(add(marked, "--birth", 1999, name=NAME))
    told(add(marked, name=NAME.upper()))
    told(add(marked, "--birth", 1970, name=NAME, unit="Phủ Hà"))
    told(add(marked, "--from", f"chị {NAME}", name=None))
    told(erase(marked, "--no-backup"))
    assert listed(marked) == [(4, None), (3, NAME)]
    assert lines(marked("outside", "list"))[1][6] == "chị (đã xóa thông tin)"
    assert bytes_with(home, CARD, NAME.upper()) == set()

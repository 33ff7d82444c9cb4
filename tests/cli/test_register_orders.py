"""The offer by which somebody goes, in the column of an export: out, back, into an empty book, and from plain lists."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest
from cli.answers import data, refused, told
from cli.conftest import Once
from cli.lists import SHORT, write_list
from cli.test_register import HEADS, WHOLE, Sheet, edited
from conftest import Run

OFFER = ("--enterprise", "Mẫu Biển", "--headcount", 2, "--occupation", "cơ khí", "--on", "02/01/2025", "--months", 36)


def add_offers(run: Run, *more: object, destinations: tuple[str, ...] = ("JP", "KR")) -> None:
    """Offer 1 for Japan, offer 2 for Korea."""
    told(run("enterprise", "add", "Công ty Mẫu Biển", "--kind", "service_enterprise", *more))
    for destination in destinations:
        told(run("order", "add", "--destination", destination, *OFFER, *more))


@pytest.fixture
def going(peopled: Run, once: Once) -> Run:
    """Number 1 goes by offer 1, number 2 by offer 1 and then 2, number 4 by none."""

    def write() -> None:
        add_offers(peopled)
        told(peopled("worker", "move", 1, "selected", "--on", "10/3/2025", "--order", 1))
        told(peopled("worker", "move", 2, "selected", "--on", "10/3/2025", "--order", 1))
        told(peopled("worker", "move", 2, "not_selected", "--on", "20/3/2025"))
        told(peopled("worker", "move", 2, "selected", "--on", "30/3/2025", "--order", 2))
        told(peopled("worker", "edit", 2, "--destination", "KR"))

    once(write)
    return peopled


def under(home: Path) -> list[tuple[object, ...]]:
    """Which case goes by which offer from which day on."""
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        sql = "select placement, job_order, from_on from placement_order order by placement, from_on"
        return book.execute(sql).fetchall()


FIRST = [(1, 1, "2025-03-10"), (2, 1, "2025-03-10"), (2, 2, "2025-03-30")]


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv", "a.json"])
def test_an_export_tells_the_offer_and_brings_back_nothing_new(
    going: Run, home: Path, tmp_path: Path, name: str
) -> None:
    told(going("worker", "export", "--out", tmp_path / name))
    assert told(going("worker", "import", tmp_path / name)).startswith("0 mới, 0 sửa, 8 đã có")
    assert under(home) == FIRST


def test_in_an_empty_book_it_is_kept_where_the_offer_is(
    going: Run, planned_book: Path, home: Path, tmp_path: Path
) -> None:
    told(going("worker", "export", "--out", tmp_path / "a.xlsx", *WHOLE))
    shutil.copytree(planned_book, tmp_path / "moi")
    there = ("--home", tmp_path / "moi")
    said = refused(
        going("worker", "import", tmp_path / "a.xlsx", *there),
        "sổ không có đơn hàng số 1 → ghi đơn hàng đó trước bằng xkld order add",
    )
    assert said[-1] == "LỖI: Có 3 lỗi, chưa ghi gì vào sổ."
    add_offers(going, *there)
    told(going("worker", "import", tmp_path / "a.xlsx", *there))
    assert under(tmp_path / "moi") == under(home) == FIRST
    for number in (1, 2):
        assert told(going("order", "show", number, *there)) == told(going("order", "show", number))


def test_an_edited_offer_is_corrected_cleared_or_refused(going: Run, home: Path, tmp_path: Path) -> None:
    def order(worker: int, stage: str, text: str) -> Path:
        return edited(going, tmp_path / "b.xlsx", lambda sheet: sheet.set(sheet.row(worker, stage), order=text))

    answer = told(going("worker", "import", order(1, "trúng tuyển", "2")))
    assert "trúng tuyển 10/3/2025: đơn hàng số 1 → 2" in answer
    assert under(home)[0] == (1, 2, "2025-03-10")
    told(going("worker", "import", order(1, "trúng tuyển", "")))
    assert under(home) == FIRST[1:]
    told(going("worker", "import", order(4, "chờ xuất cảnh", "1")))
    assert under(home)[-1] == (4, 1, "2025-01-10")
    refused(going("worker", "import", order(4, "chờ xuất cảnh", "9")), "không có đơn hàng số 9", "xkld order add")
    refused(going("worker", "import", order(4, "chờ xuất cảnh", "Nhật T6")), "«Nhật T6» không phải là số của đơn hàng")


def test_a_corrected_day_takes_the_offer_along_and_a_dropped_stage_leaves_it(going: Run, home: Path) -> None:
    told(going("worker", "edit", 1, "--stage-date", "trúng tuyển=12/3/2025"))
    assert under(home)[0] == (1, 1, "2025-03-12")
    told(going("worker", "edit", 1, "--drop-stage", "trúng tuyển", "--yes"))
    assert under(home)[0] == (1, 1, "2025-03-12")


def test_the_offer_stands_with_the_stage_before_when_its_own_was_dropped(
    going: Run, home: Path, tmp_path: Path
) -> None:
    told(going("worker", "edit", 1, "--drop-stage", "trúng tuyển", "--yes"))
    told(going("worker", "export", "--out", tmp_path / "a.xlsx"))
    sheet = Sheet(openpyxl.load_workbook(tmp_path / "a.xlsx")["Danh sách"])
    assert sheet.get(sheet.row(1), HEADS["order"]) == "1"
    assert told(going("worker", "import", tmp_path / "a.xlsx")).startswith("0 mới, 0 sửa")
    assert under(home) == FIRST


def test_a_list_of_new_people_names_the_offer_too(going: Run, home: Path, tmp_path: Path) -> None:
    heads = (*SHORT, "Đơn hàng số")
    rows = (
        ("Võ Thị Khác", 1990, "Phường Phủ Hà", "trúng tuyển", "05/3/2025", "2"),
        ("Lê Văn Thường", 2000, "Phường Kinh Dinh", "đăng ký", "10/01/2025", 1),
        ("Hồ Văn Năm", 1990, "Phường Phủ Hà", "đăng ký", "05/3/2025", None),
    )
    told(going("worker", "import", write_list(tmp_path / "a.xlsx", heads, *rows)))
    assert under(home) == [*FIRST, (3, 1, "2025-01-10"), (6, 2, "2025-03-05")]
    assert "Hàn Quốc" in told(going("worker", "show", 6))
    wrong = tuple((*row[:5], "7") for row in rows)
    said = refused(going("worker", "import", write_list(tmp_path / "b.xlsx", heads, *wrong)))
    assert sum("không có đơn hàng số 7" in line for line in said) == 3


BESIDE = (*SHORT, "Đơn hàng số", "Thị trường", "Ngành nghề", "Doanh nghiệp")
CHOSEN = ("Phường Phủ Hà", "trúng tuyển", "05/3/2025")


def test_an_offer_that_is_another_one_here_is_refused_by_what_stands_beside_it(
    going: Run, home: Path, tmp_path: Path
) -> None:
    wrong = (
        ("Võ Thị Khác", 1990, *CHOSEN, 2, "Nhật Bản", "Cơ khí", "Mẫu Biển"),
        ("Hồ Văn Năm", 1990, *CHOSEN, 1, "Nhật Bản", "xây dựng", "Công ty Khác"),
        ("Võ Văn Sáu", 1991, *CHOSEN, 1, "Nhật Bản", "cơ khí chế tạo", "Công ty Mẫu Biển"),
    )
    said = refused(
        going("worker", "import", write_list(tmp_path / "a.xlsx", BESIDE, *wrong)),
        "DS › F2: đơn hàng số 2 của sổ là đơn hàng khác: thị trường Hàn Quốc, dòng này ghi Nhật Bản →",
        "DS › F3: đơn hàng số 1 của sổ là đơn hàng khác: ngành nghề cơ khí, dòng này ghi xây dựng;"
        " doanh nghiệp, đơn vị đưa đi Công ty Mẫu Biển, dòng này ghi Công ty Khác →",
    )
    assert said[-1] == "LỖI: Có 2 lỗi, chưa ghi gì vào sổ."
    assert under(home) == FIRST
    answer = going("worker", "import", write_list(tmp_path / "a.xlsx", BESIDE, *wrong), "--partial")
    assert answer.status == 4
    assert under(home)[len(FIRST) :] == [(5, 1, "2025-03-05")]


def test_a_register_moved_into_a_book_with_other_offers_is_refused(
    going: Run, planned_book: Path, tmp_path: Path
) -> None:
    """Of number 2, who went by two offers, only the one named last is compared with where the case goes now."""
    told(going("worker", "export", "--out", tmp_path / "a.xlsx", *WHOLE))
    shutil.copytree(planned_book, tmp_path / "moi")
    there = ("--home", tmp_path / "moi")
    add_offers(going, *there, destinations=("KR", "JP"))
    said = refused(
        going("worker", "import", tmp_path / "a.xlsx", *there),
        "đơn hàng số 1 của sổ là đơn hàng khác: thị trường Hàn Quốc, dòng này ghi Nhật Bản",
        "đơn hàng số 2 của sổ là đơn hàng khác: thị trường Nhật Bản, dòng này ghi Hàn Quốc",
    )
    assert said[-1] == "LỖI: Có 2 lỗi, chưa ghi gì vào sổ."


def test_offers_that_a_list_fills_or_names_too_late_are_told_and_taken(going: Run, tmp_path: Path) -> None:
    told(going("order", "edit", 1, "--expires", "10/3/2025"))
    rows = (
        ("Võ Thị Khác", 1990, "Phường Phủ Hà", "trúng tuyển", "10/3/2025", 1),
        ("Hồ Văn Năm", 1990, "Phường Phủ Hà", "đăng ký", "11/3/2025", 1),
        ("Võ Văn Sáu", 1991, "Phường Phủ Hà", "đăng ký", "01/01/2025", 1),
        ("Hồ Thị Bảy", 1991, "Phường Phủ Hà", "ký hợp đồng", "12/3/2025", 1),
    )
    path = write_list(tmp_path / "a.xlsx", (*SHORT, "Đơn hàng số"), *rows)
    answer = going("worker", "import", path)
    told(answer)
    late = "2 người theo đơn hàng số 1 vào ngày đơn hàng chưa nhận hoặc không còn nhận người (xkld order show 1)"
    assert f"Lưu ý: {late}.\nLưu ý: đơn hàng số 1 tuyển 2 người, nay quá 1 người.\n" in answer.err
    assert "đơn hàng" not in going("worker", "import", path).err  # nothing is named anew
    told(going("undo", "--yes"))
    (one,) = data(going("worker", "import", path, "--dry-run", "--json"), "xkld.worker.import/1")["offers"]
    assert one == {"number": 1, "headcount": 2, "over": 1, "late": 2}


def test_an_offer_corrected_in_an_export_is_looked_at_too(going: Run, tmp_path: Path) -> None:
    told(going("order", "close", 2, "--on", "05/3/2025", "--reason", "Đủ người"))
    path = edited(going, tmp_path / "b.xlsx", lambda sheet: sheet.set(sheet.row(1, "trúng tuyển"), order="2"))
    answer = going("worker", "import", path)
    told(answer)
    assert "Lưu ý: 1 người theo đơn hàng số 2 vào ngày đơn hàng chưa nhận hoặc không còn" in answer.err

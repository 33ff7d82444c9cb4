"""``xkld worker contract`` and ``missing``: what a record of a worker abroad holds, and what it lacks."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from cli.answers import data, lines, refused, told
from conftest import Run

ALL = (
    "--employer",
    "Công ty Mẫu",
    "--workplace",
    "Tô-ky-ô",
    "--wage",
    "190.000 JPY",
    "--skill",
    "hàn",
    "--stay",
    "KTX",
)


def records(run: Run, *words: object, today: str = "2025-06-18") -> dict[int, tuple[str, list[str]]]:
    found = data(run("worker", "missing", *words, "--json", today=today), "xkld.worker.missing/1")["records"]
    shares = [f"{len(one['completeness']['missing'])} of {one['completeness']['wanted']}" for one in found]
    return {one["worker"]: (share, one["completeness"]["missing"]) for one, share in zip(found, shares, strict=True)}


def facts(home: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        return book.execute("select * from contract_fact order by placement").fetchall()


def test_only_people_under_contract_or_abroad_have_a_record_to_fill(peopled: Run) -> None:
    # Person 4 waits for the flight: name, sex are known of thirteen facts.
    lacking = ["birth_date", "cccd", "education", "skill", "stay", "phone"]
    going = ["employer", "workplace", "occupation", "wage", "term"]
    assert records(peopled) == {4: ("11 of 13", [*lacking, *going])}
    assert records(peopled, today="2025-01-09") == {}
    told(peopled("worker", "move", 1, "contracted", "--on", "01/6/2025"))
    assert set(records(peopled)) == {1, 4}
    told(peopled("worker", "move", 4, "departed", "--on", "01/6/2025"))
    assert records(peopled)[4] == ("11 of 15", [*lacking, *going])  # the departure and where one is now are known
    assert list(records(peopled, "--unit", "Phường Đô Vinh")) == [1]
    told(peopled("worker", "move", 4, "returned", "--on", "02/6/2025"))
    assert set(records(peopled)) == {1}
    told(peopled("worker", "move", 1, "withdrawn", "--on", "02/6/2025"))
    assert "Không có hồ sơ nào còn thiếu" in peopled("worker", "missing").err


def test_what_is_told_fills_the_record_until_nothing_lacks(peopled: Run, home: Path) -> None:
    answer = peopled("worker", "contract", 4, *ALL)
    assert told(answer) == "Đã ghi thông tin hợp đồng của người lao động số 4.\n"
    assert (
        "có 7/13 thông tin: còn thiếu ngày sinh, số định danh cá nhân, trình độ chuyên môn, số điện thoại" in answer.err
    )
    assert "không ghi thêm" in told(peopled("worker", "contract", 4, "--employer", "Công ty Mẫu"))
    told(peopled("worker", "contract", 4, "--wage", "1.200 USD"))
    assert facts(home) == [(4, "Công ty Mẫu", "Tô-ky-ô", 1_200, "USD", "hàn", "KTX")]
    row = lines(peopled("worker", "missing"))[1]
    assert row[4:7] == ["trong nước", "53,8%", "7/13"]
    edited = ("--birth", "02/3/2001", "--cccd", "-", "--phone", "0900000004", "--education", "college")
    words = (*edited[:2], *edited[4:], "--occupation", "cơ khí", "--months", 36)
    told(peopled("worker", "edit", 4, *words))
    assert records(peopled) == {4: ("1 of 13", ["cccd"])}
    assert "khoản 2 Điều 3 Thông tư số 20/2021/TT-BLĐTBXH (theo văn bản luật)" in peopled("worker", "missing").err
    assert "ghi thông tin hợp đồng" in told(peopled("log"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((4,), "chưa ghi gì về hợp đồng"),
        ((99, "--stay", "KTX"), "99"),
        ((4, "--wage", "nhiều"), "nhiều"),
        ((4, "--wage", "0 JPY"), "lương phải lớn hơn 0"),
        ((4, "--skill", "058 199 001 234"), "kỹ năng nghề có số CCCD"),
        ((4, "--employer", "Xưởng Mẫu", "--stay", "058199001234"), "nơi ở hiện tại có số CCCD"),
        ((3, "--stay", "KTX"), "đi học"),
    ],
)
def test_what_cannot_be_told_is_refused(peopled: Run, home: Path, words: tuple, said: str) -> None:
    told(peopled("worker", "move", 3, "withdrawn", "--on", "01/5/2025"))
    again = ("--name", "Lê Văn Thường", "--birth", "2000", "--unit", "Phường Kinh Dinh", "--purpose", "học tập")
    told(peopled("worker", "add", *again, "--stage", "ký hợp đồng", "--on", "02/5/2025"))
    before = (home / "xkld.db").read_bytes()
    refused(peopled("worker", "contract", *words), said)
    assert (home / "xkld.db").read_bytes() == before
    assert 3 not in records(peopled)


def test_what_is_lacking_is_a_workbook_to_ask_by(peopled: Run, tmp_path: Path) -> None:
    file = tmp_path / "con-thieu.xlsx"
    answer = peopled("worker", "missing", "--out", file)
    assert told(answer) == f"Đã ghi {file}\n"
    assert answer.err.startswith("1 hồ sơ còn thiếu.")
    heads, *rows = [
        [cell.value or "" for cell in row] for row in openpyxl.load_workbook(file)["Danh sách"].iter_rows(min_row=4)
    ]
    row = dict(zip(heads, rows[0], strict=True))
    assert (row["Số trong sổ"], row["Ở đâu"], row["Thông tin bổ sung"]) == ("4", "trong nước", "")
    assert "bên tiếp nhận lao động" in row["Còn thiếu"]
    (one,) = data(peopled("exports", "--json"), "xkld.exports/1")["exports"]
    assert (one["rows"], one["identity"]) == (1, "masked")
    assert one["selection"].startswith("danh sách hồ sơ còn thiếu thông tin: ")
    assert "lập danh sách hồ sơ còn thiếu thông tin" in told(peopled("log"))
    refused(peopled("worker", "missing", "--out", tmp_path / "a.docx"), ".xlsx")


def test_a_case_told_twice_has_the_facts_of_both(peopled: Run, home: Path) -> None:
    told(peopled("worker", "contract", 1, "--employer", "Công ty Một", "--stay", "Phan Rang"))
    told(peopled("worker", "contract", 3, "--employer", "Công ty Hai", "--wage", "190.000 JPY"))
    before = facts(home)
    told(peopled("worker", "merge", 1, 3, "--yes"))
    (one,) = facts(home)
    assert one[1:] == ("Công ty Một", None, 190_000, "JPY", None, "Phan Rang")
    told(peopled("undo", "--yes"))
    assert facts(home) == before


def test_of_the_erased_no_contract_is_kept_in_book_or_log(peopled: Run, home: Path) -> None:
    told(peopled("worker", "contract", 3, "--employer", "Chủ thuyền Ông Bảy"))
    told(peopled("worker", "contract", 3, "--employer", "Chủ thuyền Ông Tám"))
    held = data(peopled("worker", "show", 3, "--everything", "--json"), "xkld.worker.everything/1")
    assert [one["command"] for one in held["operations"]][-2:] == ["worker contract"] * 2
    assert [one["employer"] for one in held["contracts"]] == ["Chủ thuyền Ông Tám"]
    assert "Chủ thuyền Ông Tám" in told(peopled("worker", "show", 3, "--everything"))
    told(peopled("worker", "move", 3, "withdrawn", "--on", "02/6/2025"))
    told(peopled("worker", "erase", 3, "--reason", "Đơn", "--confirm", "Lê Văn Thường", "--yes", "--no-backup"))
    assert facts(home) == []
    assert "Chủ thuyền".encode() not in (home / "xkld.db").read_bytes()
    refused(peopled("worker", "contract", 3, "--stay", "KTX"), "đã xóa")
    told(peopled("check"))


def test_the_fields_of_the_law_tell_how_far_they_are_filled_and_agree_with_the_records(peopled: Run) -> None:
    """Counted by one statement; the records are made one by one."""
    told(peopled("worker", "move", 1, "contracted", "--on", "01/6/2025"))
    told(peopled("worker", "move", 1, "departed", "--on", "05/6/2025"))
    told(peopled("worker", "contract", 4, *ALL))
    found = data(peopled("worker", "fields", "--json"), "xkld.worker.fields/1")["fields"]
    asked, missing = 0, dict.fromkeys((one["fact"] for one in found), 0)
    for share, lacking in records(peopled).values():
        asked += 1
        for fact in lacking:
            missing[fact] += 1
        assert share.endswith(("of 13", "of 15"))
    for one in found:
        whole = 1 if one["fact"] in {"departed", "status"} else asked
        assert (one["fact"], one["known"], one["asked"]) == (one["fact"], whole - missing[one["fact"]], whole)
    assert len(found) == 15
    head, *rows = lines(peopled("worker", "fields", "--unit", "Phường Đô Vinh"))
    assert head == ["Trường", "Trong sổ", "Có", "Cần", "Đạt"]
    assert rows[0] == ["họ tên", "cột «Họ và tên» của danh sách", "1", "1", "100%"]


def test_without_a_record_there_is_no_share(peopled: Run) -> None:
    rows = lines(peopled("worker", "fields", today="2025-01-09"))[1:]
    assert {tuple(row[2:]) for row in rows} == {("0", "0", "không có số liệu")}
    refused(peopled("worker", "fields", "--unit", "Phường Nào Đó"))


def test_every_field_stands_in_a_column_or_a_command_that_there_is(peopled: Run, tmp_path: Path) -> None:
    out = tmp_path / "ds.xlsx"
    told(peopled("worker", "export", "--out", out))
    sheet = openpyxl.load_workbook(out).worksheets[0]
    heads = {str(cell.value).lower() for row in sheet.iter_rows(max_row=12) for cell in row if cell.value}
    words = peopled("worker", "contract", "--help").out
    for field, place, *_ in lines(peopled("worker", "fields"))[1:]:
        named, option = place.partition("«")[2].partition("»")[0].lower(), place.rpartition(" ")[2]
        if place.startswith("cột"):
            assert any(head.startswith(named) for head in heads), field
        else:
            assert "giai đoạn" in place or option in words, field

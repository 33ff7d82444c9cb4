"""``xkld paper``: what a case needs, what was shown, what ends, and a sheet to take home."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from conftest import Run
from docx import Document


def page(file: Path) -> list[list[str]]:
    """The lines of a list from its heads on."""
    return [
        [cell.value or "" for cell in row] for row in openpyxl.load_workbook(file)["Danh sách"].iter_rows(min_row=4)
    ]


def stands(run: Run, number: int, *more: object, today: str = "2025-06-18") -> dict[str, str]:
    found = data(run("paper", "list", number, *more, "--json", today=today), "xkld.paper.list/1")
    return {one["rule"]["id"]: one["state"] for one in found["papers"]}


def ends(run: Run, *words: object, today: str = "2025-06-18") -> list[tuple[Any, ...]]:
    found = data(run("paper", "due", *words, "--json", today=today), "xkld.paper.due/1")["papers"]
    return [(one["bearer"]["worker"], one["paper"]["rule"]["id"], one["left"], one["paper"]["state"]) for one in found]


@pytest.fixture
def going(peopled: Run, once: Once) -> Run:
    """Person 1 goes with a service enterprise for 12 months, 2 by a contract of one's own."""

    def write() -> None:
        told(peopled("worker", "edit", 1, *("--form", "service_enterprise", "--destination", "JP", "--months", 12)))
        told(peopled("worker", "edit", 2, "--form", "direct_contract"))

    once(write)
    return peopled


def test_the_list_follows_the_form_and_says_what_it_rests_on(going: Run) -> None:
    assert set(stands(going, 1).values()) == {"missing"}
    assert set(stands(going, 1)) == {
        *("application", "curriculum", "health_certificate", "orientation", "diploma"),
        *("passport", "visa", "judicial_record"),
    }
    assert set(stands(going, 2)) == {
        *("curriculum", "registration_form", "contract_copy", "id_copy", "passport", "visa", "judicial_record")
    }
    answer = going("paper", "list", 1)
    rows = {row[0]: row for row in lines(answer)[1:]}
    assert rows["orientation"][6].endswith("Điều 12 Thông tư số 21/2021/TT-BLĐTBXH: theo văn bản luật")
    assert rows["passport"][6].endswith("chưa kiểm chứng, phải đối chiếu văn bản")
    assert rows["judicial_record"][2] == "chưa có (khi nước đến hoặc đơn vị đưa đi yêu cầu)"
    assert "doanh nghiệp dịch vụ, Nhật Bản; đi hôm nay thì hợp đồng đến 18/6/2026" in answer.err
    assert "Còn 6 giấy tờ" in answer.err
    assert "Chưa ghi hình thức đi" in going("paper", "list", 3).err
    told(going("worker", "edit", 3, "--form", "seasonal"))
    assert set(stands(going, 3)) == {"passport", "visa", "judicial_record"}
    assert "chưa có dòng riêng cho hình thức đi này" in going("paper", "list", 3).err


def test_a_paper_is_shown_put_right_and_taken_back(going: Run) -> None:
    assert "hết hạn 17/6/2026" in told(going("paper", "add", 1, "--kind", "hộ chiếu", "--until", "17/6/2026"))
    assert stands(going, 1)["passport"] == "short"
    assert "không ghi thêm" in told(going("paper", "add", 1, "--kind", "passport", "--until", "17/6/2026"))
    told(going("paper", "add", 1, "--kind", "passport", "--until", "18/6/2026"))
    assert stands(going, 1)["passport"] == "held"
    assert stands(going, 1, "--days", 365)["passport"] == "soon"
    assert "hết hạn 18/6/2025" in told(going("paper", "add", 1, "--kind", "orientation", "--on", "18/6/2023"))
    assert stands(going, 1, "--days", 0)["orientation"] == "soon"
    assert stands(going, 1, today="2025-06-19")["orientation"] == "expired"
    assert "đã hết hạn" in going("paper", "add", 1, "--kind", "visa", "--until", "17/6/2025").err
    assert "Chưa biết ngày hết hạn" in going("paper", "add", 1, "--kind", "visa").err
    assert stands(going, 1)["visa"] == "undated"
    told(going("paper", "remove", 1, "--kind", "visa"))
    assert stands(going, 1)["visa"] == "missing"
    assert "không bỏ gì" in told(going("paper", "remove", 1, "--kind", "visa"))
    refused(going("paper", "remove", 99, "--kind", "visa"), "99")
    told(going("paper", "add", 1, "--kind", "id_copy"))
    assert "danh mục của hồ sơ này không có: id_copy" in going("paper", "list", 1).err
    assert "ghi giấy tờ đã xuất trình" in told(going("log"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((1, "--kind", "giấy lạ"), "loại giấy tờ «giấy lạ»"),
        ((1, "--kind", "visa", "--on", "19/6/2025"), "sau ngày hôm nay"),
        ((1, "--kind", "visa", "--on", "01/6/2025", "--until", "01/6/2025"), "không sau ngày cấp"),
        ((1, "--kind", "passport", "--until", "01/01/2046"), "cách quá 20 năm"),
        ((99, "--kind", "visa"), "99"),
    ],
)
def test_a_paper_that_cannot_be_is_refused(going: Run, home: Path, words: tuple, said: str) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(going("paper", "add", *words), said)
    assert (home / "xkld.db").read_bytes() == before


def test_a_visa_serves_its_own_going_and_a_passport_every_one(going: Run) -> None:
    for kind in ("visa", "passport"):
        told(going("paper", "add", 1, "--kind", kind, "--until", "01/01/2030"))
    told(going("worker", "move", 1, "departed", "--on", "01/02/2025"))
    told(going("worker", "move", 1, "returned", "--on", "01/5/2025"))
    assert "Hồ sơ này đã kết thúc." in going("paper", "list", 1).err
    told(going("worker", "move", 1, "registered", "--on", "02/5/2025"))
    again = stands(going, 1)
    assert (again["visa"], again["passport"]) == ("missing", "held")


def test_what_ends_is_told_before_departure_and_abroad_until_the_contract_does(going: Run) -> None:
    told(going("paper", "add", 1, "--kind", "passport", "--until", "31/5/2026"))
    told(going("paper", "add", 1, "--kind", "visa", "--until", "16/9/2025"))
    told(going("paper", "add", 2, "--kind", "passport", "--until", "17/6/2025"))
    assert ends(going) == [(2, "passport", -1, "expired"), (1, "visa", 90, "soon")]
    assert ends(going, "--days", 89) == [(2, "passport", -1, "expired")]
    assert ends(going, "--unit", "Phường Phủ Hà") == [(2, "passport", -1, "expired")]
    answer = going("paper", "due")
    assert "2 giấy tờ cần làm lại, gia hạn; đã xét 2 trong 4 người" in answer.err
    assert "2 người chưa ghi giấy tờ nào" in answer.err
    told(going("worker", "move", 1, "departed", "--on", "01/6/2025"))  # until 1/6/2026
    assert ends(going, "--days", 0) == [(2, "passport", -1, "expired"), (1, "passport", 347, "short")]
    rows = lines(going("paper", "due", "--days", 0))
    assert [row[8] for row in rows] == ["Còn lại", "quá hạn 1 ngày", "còn 347 ngày"]
    end = ["31/5/2026", "còn 347 ngày", "01/6/2026", "hết hạn trước khi hết hợp đồng"]
    assert rows[2][5:] == ["nước ngoài", "Hộ chiếu", *end]
    assert lines(going("paper", "due", "--days", 0, today="2025-06-17"))[1][8] == "hết hạn hôm nay"
    assert lines(going("paper", "due", "--days", 0, today="2028-06-17"))[1][8] == "quá hạn 1.096 ngày"
    told(going("paper", "add", 1, "--kind", "passport", "--until", "01/6/2026"))
    assert ends(going, "--days", 0) == [(2, "passport", -1, "expired")]
    told(going("worker", "move", 2, "withdrawn", "--on", "02/6/2025"))
    assert "Không có giấy tờ nào đến hạn" in going("paper", "due", "--days", 0).err


def test_an_office_has_a_list_of_its_own(going: Run, home: Path) -> None:
    own = home / "data" / "papers.yaml"
    own.parent.mkdir(exist_ok=True)
    own.write_text(
        "papers:\n  - {id: tiem-chung, name: Giấy tiêm chủng, of: case, destinations: [JP], valid_months: 6,"
        " basis: Công văn mẫu, confidence: to-verify}\n",
        encoding="utf-8",
    )
    assert stands(going, 1) == {"tiem-chung": "missing"}
    assert stands(going, 2) == {}
    told(going("paper", "add", 1, "--kind", "tiem-chung", "--on", "18/12/2024"))
    assert stands(going, 1, "--days", 0) == {"tiem-chung": "soon"}
    own.write_text("papers: []\n", encoding="utf-8")
    refused(going("paper", "list", 1), "papers.yaml:1")
    assert "data/papers.yaml" in going("doctor").out


def test_the_sheet_tells_what_to_bring_and_what_a_claim_needs(going: Run, tmp_path: Path) -> None:
    told(going("paper", "add", 1, "--kind", "passport", "--until", "01/01/2030"))
    file = tmp_path / "phieu.docx"
    assert told(going("paper", "sheet", 1, "--out", file)) == f"Đã ghi {file}\n"
    document = Document(str(file))
    text = "\n".join(one.text for one in document.paragraphs)
    assert "PHIẾU GIẤY TỜ CẦN NỘP" in text
    assert "Người lao động số 1: Trần Thị Thử" in text
    assert "Còn 5 giấy tờ cần nộp hoặc làm lại." in text
    papers, claims = document.tables
    rows = {row.cells[0].text: [cell.text for cell in row.cells[1:3]] for row in papers.rows[1:]}
    assert rows["Hộ chiếu"] == ["có", "01/01/2030"]
    assert rows["Thị thực"] == ["chưa có", ""]
    assert len(rows) == 8
    assert claims.rows[1].cells[0].text.startswith("Giấy đề nghị hỗ trợ (Mẫu số 01)")  # a DTTS of 2025
    (registered,) = data(going("exports", "--json"), "xkld.exports/1")["exports"]
    assert registered["selection"] == "phiếu giấy tờ cần nộp của người lao động số 1"
    page = tmp_path / "phieu.html"
    told(going("paper", "sheet", 3, "--out", page))
    html = page.read_text(encoding="utf-8")
    assert "Chưa thấy thuộc đối tượng được hỗ trợ" in html
    assert "Chưa rõ hình thức đi" in html
    told(going("paper", "sheet", 1, "--out", page, today="2026-02-02"))
    assert "chưa có danh mục giấy tờ" in page.read_text(encoding="utf-8")  # the rule of 2026 names no papers here
    refused(going("paper", "sheet", 1, "--out", tmp_path / "a.pdf"), ".docx, .html")
    again = ("--name", "Sơn Thị Học", "--birth", "2003", "--unit", "Xã Thành Hải", "--purpose", "học tập")
    told(going("worker", "add", *again, "--stage", "đăng ký", "--on", "02/5/2025"))
    told(going("paper", "sheet", 5, "--out", page))
    assert "Đi học tập ở nước ngoài" in page.read_text(encoding="utf-8")
    assert "cơ sở đào tạo có thể yêu cầu giấy tờ khác" in page.read_text(encoding="utf-8")
    assert "cơ sở đào tạo có thể yêu cầu giấy tờ khác" in going("paper", "list", 5).err
    refused(going("paper", "sheet", 99), "99")


def rows_of(home: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        return book.execute("select worker, kind, expires_on from paper order by worker, kind").fetchall()


def test_whoever_is_one_person_keeps_the_papers_of_both_and_the_later_of_two(going: Run, home: Path) -> None:
    for number, kind, until in ((1, "passport", "01/01/2030"), (3, "passport", "02/01/2030"), (3, "id_copy", "")):
        told(going("paper", "add", number, "--kind", kind, *(("--until", until) if until else ())))
    told(going("paper", "add", 1, "--kind", "diploma", "--until", "02/01/2030"))
    told(going("paper", "add", 3, "--kind", "diploma", "--until", "01/01/2030"))
    before = rows_of(home)
    told(going("worker", "merge", 1, 3, "--yes"))
    assert rows_of(home) == [(1, "diploma", "2030-01-02"), (1, "id_copy", None), (1, "passport", "2030-01-02")]
    told(going("undo", "--yes"))
    assert rows_of(home) == before


def test_of_the_erased_no_paper_is_kept_in_book_or_log(going: Run, home: Path) -> None:
    told(going("paper", "add", 3, "--kind", "passport", "--until", "03/4/2031"))
    told(going("paper", "add", 3, "--kind", "passport", "--until", "04/4/2031"))
    told(going("paper", "add", 3, "--kind", "visa", "--until", "05/4/2031"))
    told(going("paper", "remove", 3, "--kind", "visa"))
    told(going("paper", "add", 1, "--kind", "passport", "--until", "06/4/2031"))
    held = data(going("worker", "show", 3, "--everything", "--json"), "xkld.worker.everything/1")
    assert [(one["kind"], one["expires_on"]) for one in held["papers"]] == [("passport", "2031-04-04")]
    assert [one["command"] for one in held["operations"]][-4:] == ["paper add"] * 3 + ["paper remove"]
    assert "Hộ chiếu, hết hạn 04/4/2031" in told(going("worker", "show", 3, "--everything"))
    told(going("worker", "move", 3, "withdrawn", "--on", "02/6/2025"))
    told(going("worker", "erase", 3, "--reason", "Đơn", "--confirm", "Lê Văn Thường", "--yes", "--no-backup"))
    assert rows_of(home) == [(1, "passport", "2031-04-06")]
    whole = (home / "xkld.db").read_bytes()
    assert [day for day in (b"2031-04-03", b"2031-04-04", b"2031-04-05") if day in whole] == []
    refused(going("paper", "add", 3, "--kind", "visa"), "đã xóa")
    refused(going("paper", "sheet", 3), "đã xóa")
    told(going("check"))


def test_what_is_due_is_a_workbook_to_tell_people_by(going: Run, tmp_path: Path) -> None:
    told(going("paper", "add", 1, "--kind", "passport", "--until", "20/6/2025"))
    file = tmp_path / "giay-to.xlsx"
    answer = going("paper", "due", "--out", file, "--for", "Phường Đô Vinh báo dân")
    assert told(answer) == f"Đã ghi {file}\n"
    assert "1 giấy tờ cần làm lại" in answer.err
    heads, *rows = page(file)
    assert heads[-2:] == ["Ngày báo", "Kết quả"]
    row = dict(zip(heads, rows[0], strict=True))
    found = (row["Giấy tờ"], row["Hết hạn"], row["Còn lại"], row["Ở đâu"], row["Tình trạng"], row["Kết quả"])
    assert found == ("Hộ chiếu", "20/6/2025", "còn 2 ngày", "trong nước", "sắp hết hạn", "")
    (one,) = data(going("exports", "--json"), "xkld.exports/1")["exports"]
    assert (one["rows"], one["identity"], one["purpose"]) == (1, "masked", "Phường Đô Vinh báo dân")
    assert one["selection"] == "danh sách giấy tờ hết hạn trong 90 ngày: Phường Đô Vinh"
    first = file.read_bytes()
    told(going("paper", "due", "--out", file))
    assert file.read_bytes() == first
    told(going("paper", "due", "--days", 0, "--out", tmp_path / "b.xlsx"))
    last = data(going("exports", "--json"), "xkld.exports/1")["exports"][0]
    assert (last["rows"], last["selection"]) == (0, "danh sách giấy tờ hết hạn trong 0 ngày: không có dòng nào")
    refused(going("paper", "due", "--out", tmp_path / "a.csv"), ".xlsx")

"""``xkld course sheet``: who signs on which days, as a document and as a workbook."""

from pathlib import Path

import openpyxl
import pytest
from cli.answers import data, refused, told
from cli.conftest import Once
from cli.sheets import sheets
from conftest import Run
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Pt
from render.word_reading import as_text

LONG = ("--kind", "language", "--name", "Tiếng Hàn <&> cơ bản", "--from", "28/4/2025", "--to", "09/5/2025")
SHORT = ("--kind", "orientation", "--name", "Định hướng", "--from", "07/6/2025", "--to", "08/6/2025")
WHO = ("1", "4", "Phạm Thị Ví Dụ", "2001", "Xã Thành Hải")


@pytest.fixture
def courses(peopled: Run, once: Once) -> Run:
    """Course 1 of two weeks with the days off of 2025 in them, to which everybody goes; course 2 of a weekend."""

    def write() -> None:
        told(peopled("course", "add", *LONG, "--provider", "Trung tâm Mẫu", "--place", "Phan Rang"))
        told(peopled("course", "enrol", 1, 1, 2, 3, 4))
        told(peopled("course", "add", *SHORT))

    once(write)
    return peopled


def test_everybody_has_a_line_and_every_day_of_a_short_course_a_column(courses: Run, tmp_path: Path) -> None:
    answer = courses("course", "sheet", 1, "--out", tmp_path / "a.docx", "--for", "Trung tâm Mẫu")
    told(answer)
    assert "4 học viên, 7 ngày.\n" in answer.err
    content = (tmp_path / "a.docx").read_bytes()
    lines = as_text(content).splitlines()
    assert lines[:6] == [
        *("ỦY BAN NHÂN DÂN THÀNH PHỐ", "PHAN RANG - THÁP CHÀM", "DANH SÁCH ĐIỂM DANH"),
        "Khóa ngoại ngữ: Tiếng Hàn <&> cơ bản",
        "Từ ngày 28/4/2025 đến ngày 09/5/2025; Trung tâm Mẫu; Phan Rang",
        "Từ ngày 28/4/2025 đến ngày 09/5/2025",
    ]
    days = ("Thứ Hai 28/4/2025", "Thứ Ba 29/4/2025", "Thứ Hai 05/5/2025", "Thứ Ba 06/5/2025", "Thứ Tư 07/5/2025")
    heads = ("TT", "Số", "Họ và tên", "Năm sinh", "Thường trú", *days, "Thứ Năm 08/5/2025", "Thứ Sáu 09/5/2025")
    assert lines[6] == f"| {' | '.join(heads)} |"
    assert [line.split(" | ")[1:3] for line in lines[7:11]] == [
        *(["4", "Phạm Thị Ví Dụ"], ["2", "Nguyễn Văn Mẫu"], ["1", "Trần Thị Thử"], ["3", "Lê Văn Thường"])
    ]
    assert lines[7] == f"| {' | '.join(WHO)}{' | ' * 7} |"
    assert "Xác nhận của cơ sở đào tạo" in lines[-1]
    assert "058199001234" not in as_text(content)
    paper = Document(str(tmp_path / "a.docx"))
    assert paper.sections[0].orientation == WD_ORIENT.LANDSCAPE
    assert {row.height for row in paper.tables[0].rows[1:]} == {Pt(25)}
    (line,) = data(courses("exports", "--json"), "xkld.exports/1")["exports"]
    assert line["selection"] == "danh sách điểm danh khóa học số 1, 28/4/2025 - 09/5/2025"
    assert (line["rows"], line["identity"], line["purpose"]) == (4, "masked", "Trung tâm Mẫu")
    told(courses("course", "sheet", 1, "--out", tmp_path / "b.docx"))
    assert (tmp_path / "b.docx").read_bytes() == content


def test_a_long_course_has_a_page_for_each_week(courses: Run, tmp_path: Path) -> None:
    words = ("course", "sheet", 1, "--every-day")
    assert (
        "4 học viên, 12 ngày, 2 tuần, mỗi tuần sang trang mới.\n" in courses(*words, "--out", tmp_path / "a.docx").err
    )
    paper = Document(str(tmp_path / "a.docx"))
    tables = [one for one in paper.tables if len(one.rows) == 5]
    assert [len(one.columns) - 5 for one in tables] == [7, 5]
    (turned,) = [one for one in paper.paragraphs if one.paragraph_format.page_break_before]
    assert turned.text == "Tiếng Hàn <&> cơ bản: từ ngày 05/5/2025 đến ngày 09/5/2025"
    told(courses(*words, "--out", tmp_path / "a.xlsx"))
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Tuần 1", "Tuần 2"]
    page = book["Tuần 2"]
    assert page["A1"].value == "DANH SÁCH ĐIỂM DANH - Khóa ngoại ngữ: Tiếng Hàn <&> cơ bản"
    assert page["A2"].value == "Từ ngày 05/5/2025 đến ngày 09/5/2025; Trung tâm Mẫu; Phan Rang"
    assert [cell.value for cell in page[3]][4:6] == ["Thường trú", "Thứ Hai 05/5/2025"]
    assert [cell.value for cell in page[4]] == [*WHO, *[None] * 5]
    assert (page.page_setup.orientation, page.page_setup.paperSize, page.max_row) == ("landscape", 9, 7)
    assert page.row_dimensions[4].height == 25
    assert not any(sheets(tmp_path / "a.xlsx", "f").values())


def test_some_days_are_asked_for_and_a_called_one_is_always_there(courses: Run, tmp_path: Path) -> None:
    told(courses("course", "attend", 1, "--on", "04/5/2025", "--absent"))
    words = ("course", "sheet", 1, "--from", "01/5/2025", "--to", "05/5/2025", "--out", tmp_path / "a.xlsx")
    assert "2 ngày" in courses(*words).err
    page = openpyxl.load_workbook(tmp_path / "a.xlsx")["Điểm danh"]
    assert [cell.value for cell in page[3]][5:] == ["Chủ nhật 04/5/2025", "Thứ Hai 05/5/2025"]


def test_a_course_of_a_weekend_has_its_days_and_one_of_an_unknown_year_says_so(courses: Run, tmp_path: Path) -> None:
    told(courses("course", "enrol", 2, 1))
    assert "1 học viên, 2 ngày." in courses("course", "sheet", 2, "--out", tmp_path / "a.docx").err
    told(courses("course", "add", *SHORT[:4], "--from", "02/01/2031", "--to", "03/01/2031"))
    told(courses("course", "enrol", 3, 1))
    said = courses("course", "sheet", 3, "--out", tmp_path / "b.docx").err
    assert "Chưa có lịch nghỉ lễ, Tết năm 2031 (data/calendar.yaml): mới trừ thứ Bảy, Chủ nhật." in said


def test_the_forgotten_sign_no_more(courses: Run, tmp_path: Path) -> None:
    told(courses("worker", "move", 3, "withdrawn", "--on", "02/6/2025"))
    told(courses("worker", "erase", 3, "--reason", "Đơn", "--confirm", "Lê Văn Thường", "--yes", "--no-backup"))
    assert "3 học viên" in courses("course", "sheet", 1, "--out", tmp_path / "a.docx").err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((9,), "không có khóa học số 9"),
        ((2,), "khóa học số 2 chưa có học viên"),
        ((1, "--from", "27/4/2025"), "ngày 27/4/2025 không thuộc khóa học"),
        ((1, "--to", "10/5/2025"), "ngày 10/5/2025 không thuộc khóa học"),
        ((1, "--from", "06/5/2025", "--to", "05/5/2025"), "ngày đầu 06/5/2025 sau ngày cuối 05/5/2025"),
        ((1, "--out", "a.pdf"), "đặt tên tệp kết thúc bằng .docx, .xlsx"),
    ],
)
def test_what_cannot_be_signed_is_refused_and_writes_nothing(
    courses: Run, home: Path, words: tuple[object, ...], said: str
) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(courses("course", "sheet", *words), said)
    assert (home / "xkld.db").read_bytes() == before
    assert list((home / "out").iterdir()) == []


def test_more_than_anybody_prints_at_once_is_refused(courses: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xkld.usecases.sign_in_sheets._MOST_LINES", 7)
    refused(courses("course", "sheet", 1, "--every-day"), "của 4 người cho 2 tuần quá dài", "--from NGÀY --to NGÀY")

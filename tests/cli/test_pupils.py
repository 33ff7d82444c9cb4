"""The schools of people: told, counted by school and year beside who was asked, and never lost on the way."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cli.answers import data, lines, refused, told
from cli.lists import SHORT, write_list
from cli.logical import is_sound
from cli.sheets import sheets
from cli.test_register import WHOLE, edited
from conftest import Run

ROUND = ("--kind", "school", "--by", "Đoàn trường", "--on", "10/3/2025", "--asked", 300, "--interested", 25)
SURVEYED = (*ROUND, "--refused", 100, "--school", "Trường THPT Mẫu", "--year", "2024-2025")
PUPILS = (
    ("Mai Văn Lớp", 2007, "Phường Đô Vinh", "đăng ký", "12/3/2025", "THPT Mẫu"),
    ("Mai Thị Trường", 2007, "Phường Đô Vinh", "tư vấn", "12/3/2025", "TRUONG THPT MAU"),
    ("Mai Văn Học", 2007, "Phường Phủ Hà", "xuất cảnh", "12/3/2025", "trường THPT Mẫu; Trường CĐ Thử (2023-2024)"),
)
HEADS = (*SHORT, "Trường")
OF_2024 = ("Trường THPT Mẫu", "2024-2025")
OF_2023 = ("Trường CĐ Thử", "2023-2024")


def pupils_list(path: Path) -> Path:
    return write_list(path, HEADS, *PUPILS)


@pytest.fixture
def schooled(peopled: Run, tmp_path: Path, once: Any) -> Run:
    """Pupils 5 to 7 of a school that was surveyed; 7 was in another one the year before."""

    def schooled_() -> None:
        told(peopled("survey", "add", *SURVEYED))
        told(peopled("worker", "import", pupils_list(tmp_path / "truong.xlsx"), "--school-year", "2024-2025"))

    once(schooled_)
    return peopled


def kept(home: Path) -> list[tuple[int, str, str]]:
    """Whose schools the book has."""
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        sql = "select worker, school, school_year from worker_school order by worker, school_year"
        return book.execute(sql).fetchall()


ALL = [(5, *OF_2024), (6, *OF_2024), (7, *OF_2023), (7, *OF_2024)]


def shown(run: Run, *words: object, today: str = "2025-06-18") -> list[list[str]]:
    """The lines of the schools from the number asked on."""
    return [[*row[:2], *row[5:]] for row in lines(run("survey", "schools", *words, today=today))[1:]]


def people(run: Run, *words: object) -> list[tuple[str, int, str | None]]:
    found = data(run("survey", "pupils", *words, "--json"), "xkld.survey.pupils/1")["pupils"]
    return [(one["school"], one["number"], one["counted_as"]) for one in found]


def test_pupils_are_counted_by_school_and_year_however_the_school_is_written(schooled: Run, home: Path) -> None:
    assert kept(home) == ALL
    assert shown(schooled) == [
        [*OF_2024, "300", "25", "100", "3", "2", "0", "1", "0"],
        [*OF_2023, "", "", "", "1", "1", "0", "1", "0"],
        ["Tổng cộng", "", "300", "25", "100", "3", "2", "0", "1", "0"],
    ]
    answer = schooled("survey", "schools")
    assert lines(answer)[2][2:5] == ["", "chưa khảo sát", ""]
    assert "Ô trống" not in answer.err
    told(schooled("survey", "add", *ROUND, "--refused", 0, "--school", "Trường THPT Lạ", "--year", "2024-2025"))
    answer = schooled("survey", "schools")
    assert lines(answer)[1][5:] == ["300", "25", "0", "", "", "", "", ""]
    assert "trong sổ chưa ai được ghi trường, năm học đó" in answer.err


def test_work_study_and_seasonal_work_are_counted_apart_and_days_to_come_not_at_all(schooled: Run) -> None:
    words = ("--birth", 2006, "--unit", "Phường Phủ Hà", "--stage", "xuất cảnh", "--school", "THPT Mẫu (2024-2025)")
    told(schooled("worker", "add", "--name", "Mai Thị Du", *words, "--on", "02/6/2025", "--purpose", "study"))
    told(schooled("worker", "add", "--name", "Mai Thị Vụ", *words, "--on", "03/6/2025", "--form", "thời vụ"))
    assert shown(schooled)[0] == [*OF_2024, "300", "25", "100", "5", "2", "1", "1", "1"]
    assert "Đi thời vụ tính riêng: đăng ký 1, xuất cảnh 1" in schooled("survey", "schools").err
    assert shown(schooled, today="2025-06-02")[0][-4:] == ["2", "1", "1", "1"]
    assert shown(schooled, today="2025-06-01")[0][-4:] == ["2", "0", "1", "0"]
    assert people(schooled, "--purpose", "study") == [(OF_2024[0], 8, "study")]
    assert people(schooled, "--purpose", "thời vụ") == [(OF_2024[0], 9, "seasonal")]


def test_what_began_before_the_school_year_does_not_come_of_the_school(schooled: Run) -> None:
    """A case of December 2024 counts for 2024-2025 and not for 2025-2026; giving up at once is no taking part."""
    words = ("--birth", 2000, "--unit", "Phường Phủ Hà", "--stage", "đăng ký", "--on", "31/12/2024")
    told(schooled("worker", "add", "--name", "Mai Văn Cũ", *words, "--school", "CĐ Thử", "--school-year", "2025-2026"))
    told(schooled("worker", "move", 8, "departed", "--on", "05/01/2025"))
    told(schooled("worker", "move", 6, "withdrawn", "--on", "02/6/2025"))
    assert shown(schooled)[0] == [OF_2023[0], "2025-2026", "", "", "", "1", "0", "0", "0", "0"]
    assert shown(schooled)[1][5:] == ["3", "2", "0", "1", "0"]
    assert people(schooled, "--year", "2025-2026") == [(OF_2023[0], 8, None)]
    told(schooled("worker", "edit", 8, "--school", "+CĐ Thử (2024-2025)"))
    assert people(schooled, "--year", "2025-2026") == [(OF_2023[0], 8, None)]
    assert people(schooled, "--school", "CĐ Thử", "--year", "2024-2025") == [(OF_2023[0], 8, "work")]
    told(schooled("worker", "edit", 8, "--school", "-cd thu (2025-2026)"))
    assert shown(schooled)[0] == [OF_2023[0], "2024-2025", "", "", "", "1", "1", "0", "1", "0"]


def test_the_people_behind_every_figure_are_told(schooled: Run) -> None:
    assert people(schooled) == [
        (OF_2024[0], 5, "work"),
        (OF_2024[0], 6, "work"),
        (OF_2024[0], 7, "work"),
        (OF_2023[0], 7, "work"),
    ]
    assert people(schooled, "--school", "thpt mau", "--counted", "đã đăng ký") == [
        *((OF_2024[0], number, "work") for number in (5, 7)),
    ]
    assert people(schooled, "--year", "2023-2024", "--counted", "departed") == [(OF_2023[0], 7, "work")]
    answer = schooled("survey", "pupils")
    assert answer.err == "3 người.\n"
    assert lines(answer)[2][2:] == ["6", "Mai Thị Trường", "2007", "Phường Đô Vinh", "làm việc", "", ""]
    assert lines(answer)[3][-2:] == ["12/3/2025", "12/3/2025"]
    assert schooled("survey", "pupils", "--counted", "departed", "--purpose", "study").err == "Không có ai.\n"
    refused(schooled("survey", "pupils", "--school", "THPT Xa"), "sổ không có trường «THPT Xa»", "Trường THPT Mẫu")
    refused(schooled("survey", "pupils", "--year", "2024"), "không phải là năm học")


def test_a_list_of_one_school_says_so_once_and_later_too(peopled: Run, home: Path, tmp_path: Path) -> None:
    """The same file a second time is known, but for the school that was not said the first time."""
    rows = [row[:5] for row in PUPILS]
    path = write_list(tmp_path / "a.xlsx", SHORT, *rows)
    told(peopled("worker", "import", path))
    words = ("--school", "Trường THPT Mẫu", "--school-year", "2024-2025")
    answer = peopled("worker", "import", path, *words)
    assert told(answer).startswith("0 mới, 3 đã có (0 người mới")
    assert "3 bổ sung" in answer.err
    assert kept(home) == [(number, *OF_2024) for number in (5, 6, 7)]
    assert "3 không đổi" in peopled("worker", "import", path, *words).err
    assert "3 bổ sung" in peopled("worker", "import", path, "--school", "THPT Mẫu (2025-2026)").err
    told(peopled("undo", "--yes"))
    assert kept(home) == [(number, *OF_2024) for number in (5, 6, 7)]
    told(peopled("undo", "--yes"))
    assert kept(home) == []
    assert is_sound(home)


def test_a_column_of_schools_without_years_is_told_and_not_used(peopled: Run, home: Path, tmp_path: Path) -> None:
    answer = peopled("worker", "import", write_list(tmp_path / "a.xlsx", HEADS, *((*row[:5], "A") for row in PUPILS)))
    assert "Cột «Trường» không có năm học nên không ghi trường của ai" in answer.err
    assert "hoặc --school-year" in answer.err
    heads = (*SHORT, "Năm học")
    rows = ((*row[:5], "năm 2") for row in PUPILS)
    answer = peopled("worker", "import", write_list(tmp_path / "b.xlsx", heads, *rows))
    assert "Cột «Năm học» không dùng đến vì không có trường" in answer.err
    assert kept(home) == []
    told(peopled("worker", "import", pupils_list(tmp_path / "c.xlsx"), "--school-year", "2024-2025"))
    assert len(kept(home)) == len(ALL)


def test_a_school_that_cannot_be_is_refused_at_its_cell(peopled: Run, home: Path, tmp_path: Path) -> None:
    heads = (*SHORT, "Tên trường", "Năm học")
    rows = [row[:5] for row in PUPILS]
    told_years = ((*rows[0], "A", "2024-2026"), (*rows[1], "B", ""), (*rows[2], "Thầy 058199001234", "2024-2025"))
    path = write_list(tmp_path / "a.xlsx", heads, *told_years)
    said = "\n".join(refused(peopled("worker", "import", path)))
    assert "G2: «2024-2026» không phải là năm học" in said
    assert "F3: «B» chưa có năm học → ghi năm học sau tên trường, ví dụ «B (2025-2026)»" in said
    assert "F4: trường, năm học có số CCCD" in said
    assert kept(home) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "--school", "A"), "«A» chưa có năm học"),
        (("add", "--school-year", "2024-2025"), "có năm học 2024-2025 mà chưa ghi trường"),
        (("add", "--school", "A", "--school-year", "2024"), "«2024» không phải là năm học"),
        (("add", "--school", "(2024-2025)"), "thiếu trường"),
        (("add", "--school", "Thầy 058199001234 (2024-2025)"), "trường có số CCCD"),
        (("edit", 1, "--school", "A (2024-2025)"), "không rõ thêm hay bỏ trường"),
        (("edit", 1, "--school", "+A"), "«A» chưa có năm học"),
        (("edit", 5, "--school", "-A (2024-2025)"), "đang ghi: Trường THPT Mẫu (2024-2025)"),
        (("edit", 1, "--school", "-A (2024-2025)"), "người này chưa ghi trường nào"),
    ],
)
def test_a_school_that_is_typed_wrongly_is_refused(schooled: Run, home: Path, words: tuple, said: str) -> None:
    before = (home / "xkld.db").read_bytes()
    person = ("--name", "Mai Văn Một", "--birth", 2000, "--unit", "Phủ Hà", "--stage", "đăng ký", "--on", "01/3/2025")
    refused(schooled("worker", *words, *(person if words[0] == "add" else ())), said)
    assert (home / "xkld.db").read_bytes() == before


def test_it_is_edited_shown_logged_and_taken_back(schooled: Run, home: Path) -> None:
    done = told(schooled("worker", "edit", 5, "--school", "+Trường THPT Khác (2023-2024)"))
    assert (
        "trường, năm học Trường THPT Mẫu (2024-2025) → Trường THPT Khác (2023-2024); Trường THPT Mẫu (2024-2025)"
    ) in done
    assert "Trường: Trường THPT Khác (2023-2024)\nTrường: Trường THPT Mẫu (2024-2025)\n" in told(
        schooled("worker", "show", 5)
    )
    assert "Trường THPT Khác" in told(schooled("worker", "show", 5, "--everything"))
    assert "thêm trường của người lao động số 5: " in told(schooled("log", "worker", 5))
    assert "trường Trường THPT Khác; năm học 2023-2024" in told(schooled("log", "worker", 5))
    told(schooled("worker", "edit", 5, "--clear", "school"))
    assert kept(home) == ALL[1:]
    told(schooled("undo", "--yes"))
    told(schooled("undo", "--yes"))
    assert kept(home) == ALL
    assert is_sound(home)


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv", "a.json"])
def test_an_export_tells_the_schools_and_brings_back_nothing_new(schooled: Run, home: Path, name: str) -> None:
    told(schooled("worker", "export", "--out", home.parent / name))
    answer = schooled("worker", "import", home.parent / name, "--school", "Trường của người mới (2024-2025)")
    assert told(answer).startswith("0 mới, 0 sửa, 7 đã có")
    assert "Cột «" not in answer.err
    assert kept(home) == ALL


def test_in_an_empty_book_they_are_the_same(schooled: Run, planned_book: Path, home: Path, tmp_path: Path) -> None:
    told(schooled("worker", "export", "--out", tmp_path / "a.xlsx", *WHOLE))
    shutil.copytree(planned_book, tmp_path / "moi")
    told(schooled("worker", "import", tmp_path / "a.xlsx", "--home", tmp_path / "moi"))
    assert kept(tmp_path / "moi") == kept(home) == ALL
    there = shown(schooled, "--home", tmp_path / "moi")
    assert [row[5:] for row in there] == [row[5:] for row in shown(schooled)]


def test_an_edited_cell_is_corrected_cleared_or_refused(schooled: Run, home: Path, tmp_path: Path) -> None:
    def school(text: str) -> Path:
        return edited(
            schooled, tmp_path / "b.xlsx", lambda sheet: sheet.set(sheet.row(5, "đăng ký tham gia"), school=text)
        )

    answer = told(schooled("worker", "import", school("trường cđ thử (2023-2024)")))
    assert "trường, năm học Trường THPT Mẫu (2024-2025) → Trường CĐ Thử (2023-2024)" in answer
    assert kept(home)[0] == (5, *OF_2023)
    told(schooled("worker", "import", school("")))
    assert kept(home) == ALL[1:]
    refused(schooled("worker", "import", school("THPT Mẫu")), "«THPT Mẫu» chưa có năm học")


def test_two_entries_of_one_person_have_the_schools_of_both(schooled: Run, home: Path) -> None:
    words = ("--birth", 2007, "--unit", "Phường Phủ Hà", "--stage", "đăng ký", "--on", "12/3/2025")
    told(schooled("worker", "add", "--name", "Mai Văn Lợp", *words, "--school", "THPT Mẫu (2024-2025)"))
    told(schooled("worker", "edit", 8, "--school", "+CĐ Thử (2025-2026)"))
    assert "thêm trường Trường CĐ Thử (2025-2026)" in told(schooled("worker", "merge", 5, 8, "--yes"))
    assert kept(home) == [(5, *OF_2024), (5, OF_2023[0], "2025-2026"), *ALL[1:]]
    assert shown(schooled)[-1][5:] == ["3", "2", "0", "1", "0"]
    told(schooled("undo", "--yes"))
    assert kept(home) == [*ALL, (8, *OF_2024), (8, OF_2023[0], "2025-2026")]
    assert is_sound(home)


def test_whoever_is_erased_is_counted_still_and_a_school_of_her_name_keeps_it(schooled: Run, home: Path) -> None:
    told(schooled("worker", "edit", 7, "--school", "+Trường Lê Văn Thường (2022-2023)"))
    told(schooled("worker", "edit", 3, "--school", "+THPT Mẫu (2024-2025)"))
    told(schooled("worker", "move", 3, "withdrawn", "--on", "02/6/2025"))
    before = shown(schooled)
    done = told(schooled("worker", "erase", 3, "--reason", "đơn", "--confirm", "Lê Văn Thường", "--no-backup"))
    assert "Còn tên trong tên trường của người lao động số 7: là tên của trường, chương trình không xóa." in done
    assert shown(schooled) == before
    assert (7, "Trường Lê Văn Thường", "2022-2023") in kept(home)
    assert "(đã xóa thông tin)" in told(schooled("survey", "pupils", "--school", "THPT Mẫu"))
    assert is_sound(home)


def test_the_workbook_has_them_too(schooled: Run, tmp_path: Path) -> None:
    told(schooled("survey", "list", "--out", tmp_path / "a.xlsx"))
    sheet = sheets(tmp_path / "a.xlsx")["Theo trường"]

    def row(number: int) -> list[Any]:
        return [sheet.get(f"{letter}{number}") for letter in "ABCDEFGHIJKLM"]

    assert row(4) == [*OF_2024, "toàn địa bàn", "10/3/2025", 1, 300, 25, 100, 3, 2, 0, 1, 0]
    assert row(5)[:4] == [*OF_2023, None, "chưa khảo sát"]
    assert row(5)[8:] == [1, 1, 0, 1, 0]
    assert row(6)[4:] == [1, 300, 25, 100, 3, 2, 0, 1, 0]

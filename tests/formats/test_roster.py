"""Lists of people: what is understood, and everything that is refused, with its cell."""

import csv
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from conftest import examples
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.errors import Place, Problem, files, people, rosters, words
from xkld.domain.left_out import RowKind
from xkld.domain.names import out_of_capitals
from xkld.domain.reading import Answers, Fonts
from xkld.domain.roster import Going, Person, Roster, RosterRow
from xkld.domain.stages import Event, ReturnReason, Stage
from xkld.domain.wording import labels
from xkld.domain.wording.people_sheets import REFERENCE_HEADS
from xkld.formats.headers import CODES, COLUMNS, Headers, key, parse_choice, read_headers
from xkld.formats.roster import read_rows

ROOT = Path(__file__).parents[2]
TODAY = date(2025, 6, 18)
SHIPPED = (ROOT / "data" / "headers.yaml").read_text(encoding="utf-8")
FIVE = ("Họ và tên", "Năm sinh", "Đơn vị", "Giai đoạn", "Ngày")


def shipped() -> Headers:
    headers = read_headers(SHIPPED, "headers.yaml")
    assert isinstance(headers, Headers), headers
    return headers


HEADERS = shipped()


def read_roster(path: Path, headers: Headers, today: date) -> Roster | list[Problem]:
    """The people of a file, or everything that is wrong with it."""
    roster, problems = read_rows(path, headers, today)
    return problems if roster is None or problems else roster


def as_xlsx(path: Path, rows: list[tuple[object, ...]]) -> Path:
    """Write rows; a text that begins with ``=`` stays a text."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for cells in book.active.iter_rows():
        for cell in cells:
            if cell.data_type == "f":
                cell.data_type = "s"
    book.save(path)
    return path


def as_csv(path: Path, rows: list[tuple[object, ...]], delimiter: str = ",") -> Path:
    text = StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(
        [f"{value:%d/%m/%Y}" if isinstance(value, date) else value for value in row] for row in rows
    )
    path.write_text(text.getvalue(), encoding="utf-8", newline="")
    return path


def accepted(path: Path, today: date = TODAY) -> Roster:
    roster = read_roster(path, HEADERS, today)
    assert isinstance(roster, Roster), [str(problem) for problem in roster]
    return roster


def refused(path: Path, today: date = TODAY) -> list[Problem]:
    problems = read_roster(path, HEADERS, today)
    assert isinstance(problems, list)
    return problems


def person_row(**changed: object) -> dict[str, object]:
    """A row that is right, by column; None takes a column away."""
    row: dict[str, object] = {
        "Họ và tên": "Trần Thị Thử",
        "Năm sinh": 1999,
        "Đơn vị": "Phường Đô Vinh",
        "Giai đoạn": "xuất cảnh",
        "Ngày": date(2025, 6, 5),
    }
    return {name: value for name, value in {**row, **changed}.items() if value is not None}


def one_row(tmp_path: Path, **changed: object) -> Path:
    row = person_row(**changed)
    return as_xlsx(tmp_path / "a.xlsx", [tuple(row), tuple(row.values())])


def at(cell: str, file: str = "a.xlsx", sheet: str = "Sheet") -> Place:
    return Place(file, sheet=sheet, cell=cell)


@pytest.mark.parametrize("write", [as_xlsx, as_csv])
def test_a_list_with_every_column(tmp_path: Path, write: Callable[[Path, list[tuple[object, ...]]], Path]) -> None:
    names = (
        *("TT", "Họ và tên", "Năm sinh", "Giới tính", "CCCD", "Điện thoại", "Dân tộc", "Trình độ", "Đối tượng"),
        *("Đơn vị", "Thị trường", "Ngành nghề", "Doanh nghiệp", "Hình thức", "Mục đích", "Thời hạn (tháng)"),
        *("Giai đoạn", "Ngày", "Lý do về nước", "Ghi chú"),
    )
    values = (
        *(1, " Trần  Thị Thử", "05/06/1999", "Nữ", "058199012345", "+84 912.345.678", "Chăm", "ĐH", "DTTS; hộ nghèo"),
        *("Phường Đô Vinh", "Hàn", "Nông nghiệp", "Công ty Mẫu", "EPS", "đi làm", "36 tháng"),
        *("Đã về nước", "05/06/2025", "đúng hạn", "x"),
    )
    roster = accepted(write(tmp_path / "a.file.csv", [names, values]))
    assert roster.rows[0].person == Person(
        "Trần Thị Thử",
        1999,
        date(1999, 6, 5),
        "Phường Đô Vinh",
        "F",
        "058199012345",
        "0912345678",
        "Chăm",
        "university",
        ("DTTS", "HN"),
    )
    assert roster.rows[0].going == Going("work", "KR", "Nông nghiệp", "Công ty Mẫu", "public_unit", 36)
    assert roster.rows[0].event == Event(Stage.RETURNED, date(2025, 6, 5), ReturnReason.ON_TIME)
    assert roster.columns["name"] == "B"
    assert roster.rows[0].cells["cccd"].cell == "E2"
    assert (len(roster.digest), roster.ignored, roster.blank) == (64, ("Ghi chú",), 0)


def test_five_columns_are_enough(tmp_path: Path) -> None:
    roster = accepted(as_xlsx(tmp_path / "a.xlsx", [FIVE, ("Nguyễn Văn Mẫu", 1999, "x", "departed", date(2025, 6, 5))]))
    assert [row.person for row in roster.rows] == [Person("Nguyễn Văn Mẫu", 1999, None, "x")]
    assert [row.event for row in roster.rows] == [Event(Stage.DEPARTED, date(2025, 6, 5))]


def test_names_of_columns_without_marks_in_any_order_under_titles(tmp_path: Path) -> None:
    rows: list[tuple[object, ...]] = [
        ("UBND PHƯỜNG ĐÔ VINH",),
        ("DANH SÁCH LAO ĐỘNG, NĂM 2025",),
        (),
        ("stt", "GIAI DOAN", "  ngay ", "Don  vi", "HO TEN (*)", "nam sinh:"),
        (1, "XUAT CANH", date(2025, 6, 5), "Đô Vinh", "Lê Văn Giả", 1999),
        (),
        (2, None, None, None, None, None),
        (3, "Chờ xuất cảnh", date(2025, 6, 6), "Bảo An", "Phạm Thị Mẫu", 2000),
    ]
    book = openpyxl.load_workbook(as_xlsx(tmp_path / "a.xlsx", rows))
    book.active.merge_cells("A1:F1")
    book.save(tmp_path / "a.xlsx")
    roster = accepted(tmp_path / "a.xlsx")
    assert [(row.row, row.person.name, row.event.stage) for row in roster.rows] == [
        (5, "Lê Văn Giả", Stage.DEPARTED),
        (8, "Phạm Thị Mẫu", Stage.VISA_READY),
    ]
    assert (roster.blank, len(roster.rows)) == (2, 2)


def test_words_that_mean_something_to_a_machine_stay_as_written(tmp_path: Path) -> None:
    odd = ["[bold]", "=1+1", "A & B <X>", "{{ x }}", "Tống Công Mẫu", "'; drop table"]
    rows = [FIVE, *[(name, 1999, "x", "xuất cảnh", date(2025, 6, 5)) for name in odd]]
    assert [row.person.name for row in accepted(as_xlsx(tmp_path / "a.xlsx", rows)).rows] == odd
    assert [row.person.name for row in accepted(as_csv(tmp_path / "a.csv", rows)).rows] == odd


def test_a_file_with_every_fault_tells_all_of_them(tmp_path: Path) -> None:
    names = (*FIVE, "Giới tính", "CCCD", "SĐT", "Thời hạn", "Lý do về nước", "Đối tượng", "Họ tên", "Dân tộc", None)
    day = date(2025, 6, 5)
    rows: list[tuple[object, ...]] = [
        ("Danh sách",),
        names,
        (None, None, "x", "xuất cảnh", None),
        (1234, 1890, "x", "bay rồi", 45813, "x", 58199012345, "123", 0, "đúng hạn", "DTTS, nghèo khó"),
        ("Trần Thị Thử", "không rõ", "Ph?ng", "xuất cảnh", date(2025, 6, 19), "nam", "058199012345"),
        ("A\u202eB", 1999, "x", "về nước", date(1989, 12, 31), "nam", "058199012345", None, "3 năm", None, None, None),
        ("Trần Thị Thử", 1999, "x", "xuất cảnh", day, None, "12345", None, None, "đúng hạn", None, None, day),
        ("Mẫu Một", 1999, "x", "xuất cảnh", day, None, "058199012345"),
        ("Mẫu Hai", 1999, "x", "xuất cảnh", day, None, "058199012345"),
        ("MẪU MỘT", 1999, "X", "departed", day),
        ("Tổng cộng: 8", None, None, None, None),
        ("Người lập biểu",),
    ]
    problems = refused(as_xlsx(tmp_path / "a.xlsx", rows))
    stages = [*labels.STAGE_NAMES.values()]
    assert problems == [
        rosters.column_repeated("họ và tên", "A2", at("L2")),
        words.missing("họ và tên", at("A3")),
        words.missing("năm sinh", at("B3")),
        words.missing("ngày", at("E3")),
        rosters.not_text("họ và tên", "1234", at("A4")),
        people.birth_year_out_of_range(1890, at("B4")),
        rosters.choice_unknown("giới tính", "x", [], ["nam", "nữ"], at("F4")),
        people.id_number_was_a_number("58199012345", at("G4")),
        rosters.not_a_phone("123", at("H4")),
        rosters.choice_unknown("đối tượng", " nghèo khó", ["người thuộc hộ nghèo"], [], at("K4")),
        rosters.months_out_of_range("0", at("I4")),
        rosters.choice_unknown("giai đoạn", "bay rồi", [], stages, at("D4")),
        rosters.not_a_birth("không rõ", at("B5")),
        files.letters_lost(at("C5")),
        people.id_number_of_another_sex("058199012345", "F", at("G5")),
        people.stage_in_the_future(date(2025, 6, 19), TODAY, at("E5")),
        words.strange_characters("họ và tên", at("A6")),
        people.id_number_of_another_sex("058199012345", "F", at("G6")),
        rosters.months_out_of_range("3 năm", at("I6")),
        rosters.event_too_early(date(1989, 12, 31), 1990, at("E6")),
        people.not_an_id_number("12345", at("G7")),
        rosters.not_text("dân tộc", "05/06/2025", at("M7")),
        people.reason_not_wanted("xuất cảnh", at("J7")),
        rosters.id_number_of_two_people("G8", at("G9")),
        people.row_repeated("A8", at("A9")),
        people.row_repeated("A8", at("A10")),
        rosters.day_as_a_number("45813", date(2025, 6, 5), at("E4")),
    ]
    assert not any("5819901" in str(problem) for problem in problems)


class TestColumns:
    def test_a_file_without_names_of_columns_says_what_is_wanted(self, tmp_path: Path) -> None:
        path = as_xlsx(tmp_path / "a.xlsx", [("Trần Thị Thử", 1999)])
        wanted = ["họ và tên", "năm sinh", "đơn vị", "giai đoạn", "ngày"]
        assert refused(path) == [rosters.header_not_found(20, wanted, at("", sheet="Sheet"))]

    def test_names_of_columns_below_the_twentieth_row_are_not_found(self, tmp_path: Path) -> None:
        good = ("Lê Văn Giả", 1999, "x", "xuất cảnh", date(2025, 6, 5))
        titles = [("Tiêu đề",)]
        assert len(accepted(as_xlsx(tmp_path / "a.xlsx", [*titles * 19, FIVE, good])).rows) == 1
        problems = refused(as_xlsx(tmp_path / "a.xlsx", [*titles * 20, FIVE, good]))
        assert [problem.what for problem in problems] == [rosters.header_not_found(20, [], at("")).what]

    @pytest.mark.parametrize("gone", range(5))
    def test_each_missing_column_is_one_problem(self, tmp_path: Path, gone: int) -> None:
        path = as_xlsx(tmp_path / "a.xlsx", [FIVE[:gone] + FIVE[gone + 1 :], tuple("xxxx")])
        wanted = ["họ và tên", "năm sinh", "đơn vị", "giai đoạn", "ngày"]
        assert refused(path)[0] == rosters.column_missing(wanted[gone], at("A1"))

    def test_the_other_cells_are_told_even_when_a_column_is_missing(self, tmp_path: Path) -> None:
        path = as_xlsx(tmp_path / "a.xlsx", [FIVE[:4], ("Trần Thị Thử", 1890, "x", "xuất cảnh")])
        assert refused(path) == [
            rosters.column_missing("ngày", at("A1")),
            people.birth_year_out_of_range(1890, at("B2")),
        ]

    def test_unknown_columns_are_told_by_name_or_letter(self, tmp_path: Path) -> None:
        path = as_xlsx(
            tmp_path / "a.xlsx",
            [(*FIVE, "Nghề nghiệp", None), ("Lê Văn Giả", 1999, "x", "xuất cảnh", date(2025, 6, 5), "nông dân", "?")],
        )
        assert accepted(path).ignored == ("Nghề nghiệp", "G")

    def test_a_csv_line_longer_than_the_names_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text(",".join(FIVE) + "\nLê Văn Giả,1999,x,xuất cảnh,05/06/2025,thừa\n", encoding="utf-8")
        assert refused(path) == [rosters.value_without_column(Place("a.csv", cell="F2"))]

    def test_names_of_columns_without_people(self, tmp_path: Path) -> None:
        assert refused(as_xlsx(tmp_path / "a.xlsx", [FIVE])) == [rosters.no_people(at("", sheet="Sheet"))]

    @pytest.mark.parametrize(
        ("area", "is_refused"), [("A1:B1", False), ("A2:B2", False), ("C3:C4", False), ("B3:B4", True), ("C3:E3", True)]
    )
    def test_merged_cells_are_refused_where_people_stand(self, tmp_path: Path, area: str, is_refused: bool) -> None:
        good = ("Lê Văn Giả", 1999, "x", "xuất cảnh", date(2025, 6, 5))
        path = as_xlsx(tmp_path / "a.xlsx", [("Danh sách",), ("Họ và tên", *FIVE[1:]), good, ("Mẫu", *good[1:])])
        book = openpyxl.load_workbook(path)
        book.active.merge_cells(area)
        book.save(path)
        found = read_roster(path, HEADERS, TODAY)
        merged = files.merged_cells([area], at("", sheet="Sheet"))
        assert (isinstance(found, list) and merged in found) is is_refused


class TestBirth:
    @pytest.mark.parametrize(
        ("written", "year", "day"),
        [
            (1999, 1999, None),
            (1999.0, 1999, None),
            ("1999", 1999, None),
            (" 05/6/1999", 1999, date(1999, 6, 5)),
            (date(1999, 6, 5), 1999, date(1999, 6, 5)),
            (1940, 1940, None),
            (2010, 2010, None),
        ],
    )
    @pytest.mark.parametrize("column", ["Năm sinh", "Ngày sinh"])
    def test_a_year_or_a_whole_date(
        self, tmp_path: Path, column: str, written: object, year: int, day: date | None
    ) -> None:
        path = one_row(tmp_path, **{"Năm sinh": None, column: written})
        assert (accepted(path).rows[0].person.birth_year, accepted(path).rows[0].person.birth_date) == (year, day)

    @pytest.mark.parametrize("year", [1939, 2011, 99, 99999])
    def test_nobody_of_working_age_was_born_then(self, tmp_path: Path, year: int) -> None:
        problem = (
            people.birth_year_out_of_range(year, at("B2")) if year > 999 else rosters.not_a_birth(str(year), at("B2"))
        )
        assert refused(one_row(tmp_path, **{"Năm sinh": year})) == [problem]

    @pytest.mark.parametrize("written", ["05/1999", "31/02/1999", 1999.5, True, "khoảng 1999", 58199012345])
    def test_what_is_no_birth_is_told(self, tmp_path: Path, written: object) -> None:
        problems = refused(one_row(tmp_path, **{"Năm sinh": written}))
        assert [problem.place.cell for problem in problems] == ["B2"]
        assert "58199012345" not in str(problems)

    def test_two_columns_must_agree(self, tmp_path: Path) -> None:
        assert accepted(one_row(tmp_path, **{"Ngày sinh": "05/06/1999"})).rows[0].person.birth_date == date(1999, 6, 5)
        problems = refused(one_row(tmp_path, **{"Ngày sinh": "05/06/1998"}))
        assert problems == [rosters.births_disagree("1999", "05/06/1998", at("B2"))]


class TestDates:
    def test_a_column_of_real_and_written_dates_is_refused_whole(self, tmp_path: Path) -> None:
        days = [date(2025, 6, 5), "06/06/2025", date(2025, 6, 7), "26/05/2025"]
        rows = [FIVE, *[(f"Mẫu {n}", 1999, "x", "xuất cảnh", day) for n, day in enumerate(days)]]
        path = as_xlsx(tmp_path / "a.xlsx", rows)
        assert refused(path) == [rosters.dates_mixed("ngày", [3, 5], at("E1"))]

    def test_one_date_with_the_month_first_makes_the_whole_column_doubtful(self, tmp_path: Path) -> None:
        days = ["05/06/2025", "05/26/2025", "04/05/2025"]
        rows = [FIVE, *[(f"Mẫu {n}", 1999, "x", "xuất cảnh", day) for n, day in enumerate(days)]]
        path = as_csv(tmp_path / "a.csv", rows)
        assert refused(path) == [rosters.dates_month_first("ngày", [3], at("E1", "a.csv", ""))]

    def test_births_are_looked_at_in_the_same_way_but_bare_years_may_stand_beside_dates(self, tmp_path: Path) -> None:
        def path(*births: object) -> Path:
            rows = [FIVE, *[(f"Mẫu {n}", b, "x", "xuất cảnh", date(2025, 6, 5)) for n, b in enumerate(births)]]
            return as_xlsx(tmp_path / "a.xlsx", rows)

        assert len(accepted(path(1999, "1998", date(1999, 6, 5))).rows) == 3
        assert refused(path(1999, "05/06/1998", date(1999, 6, 5))) == [
            rosters.dates_mixed("năm sinh", [3], at("B1")),
        ]

    @pytest.mark.parametrize("written", ["5-6-2025", "5.6.2025", "05/6/2025", "2025-06-05"])
    def test_the_day_stands_first(self, tmp_path: Path, written: str) -> None:
        assert accepted(one_row(tmp_path, **{"Ngày": written})).rows[0].event.on == date(2025, 6, 5)

    @pytest.mark.parametrize("written", [99999, 45813.5, "12345", "31/04/2025", "05/06/26", True, "hôm qua"])
    def test_what_is_no_date_is_told(self, tmp_path: Path, written: object) -> None:
        problems = refused(one_row(tmp_path, **{"Ngày": written}))
        assert [(problem.place.cell, "không phải là ngày có thật" in problem.what) for problem in problems] == [
            ("E2", True)
        ]

    @pytest.mark.parametrize(
        ("day", "is_refused"),
        [(TODAY, False), (date(2025, 6, 19), True), (date(1990, 1, 1), False), (date(1989, 12, 31), True)],
    )
    def test_nothing_happens_before_1990_or_after_today(self, tmp_path: Path, day: date, is_refused: bool) -> None:
        assert isinstance(read_roster(one_row(tmp_path, **{"Ngày": day}), HEADERS, TODAY), list) is is_refused


class TestIdNumbers:
    def test_a_number_is_never_padded_unasked_even_if_its_format_paints_zeros(self, tmp_path: Path) -> None:
        path = one_row(tmp_path, CCCD=1099012345)
        book = openpyxl.load_workbook(path)
        book.active["F2"].number_format = "000000000000"
        book.save(path)
        problem = people.zeros_lost("1099012345", 2, at("F2"), by_sex=False)
        assert refused(path) == [problem]
        assert "******2345" in problem.what

    def test_a_number_of_twelve_digits_is_still_a_number(self, tmp_path: Path) -> None:
        problems = refused(one_row(tmp_path, CCCD=58199012345 * 10))
        assert [problem.what.startswith("số CCCD ********3450") for problem in problems] == [True]

    def test_text_is_checked_against_birth_and_sex(self, tmp_path: Path) -> None:
        good = one_row(tmp_path, CCCD="058 199 012 345", **{"Giới tính": "nữ"})
        assert accepted(good).rows[0].person.cccd == "058199012345"
        bad = one_row(tmp_path, CCCD="058098012345", **{"Giới tính": "nữ"})
        assert refused(bad) == [
            people.id_number_of_another_year("058098012345", 1998, 1999, at("F2")),
            people.id_number_of_another_sex("058098012345", "M", at("F2")),
        ]

    @pytest.mark.parametrize("column", ["Họ và tên", "Năm sinh", "Đơn vị", "Giai đoạn", "Ngày", "Giới tính"])
    def test_an_id_number_in_a_wrong_column_is_masked_in_the_message(self, tmp_path: Path, column: str) -> None:
        for number in ("058199012345", 58199012345):
            found = read_roster(one_row(tmp_path, **{column: number}), HEADERS, TODAY)
            assert isinstance(found, Roster) or "9901" not in " ".join(map(str, found))


class TestOtherCells:
    @pytest.mark.parametrize(
        ("written", "kept"),
        [
            ("0912 345 678", "0912345678"),
            ("0912.345.678", "0912345678"),
            ("+84912345678", "0912345678"),
            ("+84 (0) 912 345 678", "0912345678"),
            ("0084912345678", "0912345678"),
            ("84912345678", "0912345678"),
            (912345678, "0912345678"),
            ("848123456", "0848123456"),
            ("068 382 123", "068382123"),
            ("0123 456 7890", "01234567890"),
        ],
    )
    def test_phones_are_written_as_they_are_dialled_here(self, tmp_path: Path, written: object, kept: str) -> None:
        assert accepted(one_row(tmp_path, **{"SĐT": written})).rows[0].person.phone == kept

    @pytest.mark.parametrize("written", ["12345678", "012345678901", "0912345678, 0987654321", "không", 1912345678])
    def test_other_digits_are_no_phone(self, tmp_path: Path, written: object) -> None:
        assert refused(one_row(tmp_path, **{"SĐT": written})) == [rosters.not_a_phone(str(written), at("F2"))]

    @pytest.mark.parametrize(
        ("written", "codes"),
        [
            ("DTTS", ("DTTS",)),
            ("người DTTS, hộ nghèo; người DTTS", ("DTTS", "HN")),
            ("hộ nghèo, học sinh, sinh viên mới tốt nghiệp, TN_NCC", ("HN", "SINH_VIEN_MOI_TN", "TN_NCC")),
            ("hộ nghèo\ndân tộc thiểu số", ("HN", "DTTS")),
        ],
    )
    def test_several_groups_in_one_cell(self, tmp_path: Path, written: str, codes: tuple[str, ...]) -> None:
        assert accepted(one_row(tmp_path, **{"Đối tượng": written})).rows[0].person.groups == codes

    @pytest.mark.parametrize(("written", "kept"), [(36, 36), ("36", 36), ("36 Tháng", 36), (1, 1), (120, 120)])
    def test_terms_are_months(self, tmp_path: Path, written: object, kept: int) -> None:
        assert accepted(one_row(tmp_path, **{"Thời hạn": written})).rows[0].going.months == kept

    @pytest.mark.parametrize("written", [0, 121, 12.5, "3 năm", -1, date(2025, 6, 5)])
    def test_other_terms_are_told(self, tmp_path: Path, written: object) -> None:
        assert [one.place for one in refused(one_row(tmp_path, **{"Thời hạn": written}))] == [at("F2")]

    def test_a_return_whose_reason_is_not_known_yet_is_taken(self, tmp_path: Path) -> None:
        assert accepted(one_row(tmp_path, **{"Giai đoạn": "về nước"})).rows[0].event.reason is None


class TestRepeatedRows:
    @pytest.mark.parametrize(
        ("first", "second", "is_repeated"),
        [
            ({}, {}, True),
            ({}, {"name": "TRẦN THỊ THỬ", "unit": "phuong do vinh"}, True),
            ({}, {"name": "Trần Thị Thư"}, False),
            ({}, {"stage": "trúng tuyển"}, False),
            ({}, {"day": date(2025, 6, 6)}, False),
            ({}, {"unit": "Bảo An"}, False),
            ({"cccd": "058199012345"}, {}, True),
            ({"cccd": "058199012345"}, {"cccd": "058199012346"}, False),
            ({"cccd": "058199012345"}, {"cccd": "058199012345", "unit": "Bảo An"}, True),
            ({"born": date(1999, 1, 2)}, {"born": date(1999, 1, 3)}, False),
            ({"born": date(1999, 1, 2)}, {}, True),
        ],
    )
    def test_the_same_person_stage_and_day(
        self, tmp_path: Path, first: dict[str, object], second: dict[str, object], is_repeated: bool
    ) -> None:
        def row(**changed: object) -> tuple[object, ...]:
            usual = {"name": "Trần Thị Thử", "born": 1999, "unit": "Phường Đô Vinh", "stage": "xuất cảnh"}
            return tuple({**usual, "day": date(2025, 6, 5), "cccd": None, **changed}.values())

        found = read_roster(
            as_xlsx(tmp_path / "a.xlsx", [(*FIVE, "CCCD"), row(**first), row(**second)]), HEADERS, TODAY
        )
        if is_repeated:
            assert found == [people.row_repeated("A2", at("A3"))]
        else:
            assert isinstance(found, Roster)

    def test_one_id_number_belongs_to_one_person(self, tmp_path: Path) -> None:
        def row(name: str, born: object, stage: str) -> tuple[object, ...]:
            return (name, born, "x", stage, date(2025, 6, 5), "058199012345")

        names = (*FIVE, "CCCD")
        for other in (row("Lê Thị Giả", 1999, "trúng tuyển"), row("Mẫu", date(1999, 6, 6), "trúng tuyển")):
            path = as_xlsx(tmp_path / "a.xlsx", [names, row("Mẫu", date(1999, 6, 5), "xuất cảnh"), other])
            assert refused(path) == [rosters.id_number_of_two_people("F2", at("F3"))]


@pytest.mark.parametrize(
    ("row", "is_total"),
    [
        (("Tổng cộng", None, None, None, None), True),
        (("CỘNG:", 5, None, None, None), True),
        ((None, None, "Tổng số 12 người", None, None), True),
        (("tong cong", None, None, None, None), True),
        (("Tống Công Mẫu", 1999, "x", "xuất cảnh", None), False),
        (("Mẫu", 1999, "Xã Cộng Hòa", "xuất cảnh", None), False),
        (("TONG CONG MAU", 1999, "x", None, None), False),
        (("Tổng cộng", 1999, "x", "xuất cảnh", date(2025, 6, 5)), False),
    ],
)
def test_a_sum_is_left_out_and_told_unless_it_may_be_a_person(
    tmp_path: Path, row: tuple[object, ...], is_total: bool
) -> None:
    good = ("Lê Văn Giả", 1999, "x", "xuất cảnh", date(2025, 6, 5))
    found = read_roster(as_xlsx(tmp_path / "a.xlsx", [FIVE, good, row]), HEADERS, TODAY)
    assert isinstance(found, Roster) is is_total
    if isinstance(found, Roster):
        assert [(one.row, one.kind) for one in found.left_out] == [(3, RowKind.TOTAL)]
        assert len(found.rows) == 1


def test_hostile_files_are_refused_before_any_row_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"))
    assert refused(path) == [files.old_workbook("a.xlsx")]


class TestHeadersFile:
    @pytest.mark.parametrize("kind", CODES)
    def test_every_code_and_every_official_label_is_understood(self, kind: str) -> None:
        for code, label in CODES[kind].items():
            assert parse_choice(kind, code, HEADERS) == code
            assert parse_choice(kind, f"  {label.upper()} ", HEADERS) == code

    def test_every_column_has_a_name(self) -> None:
        assert {*HEADERS.labels} == {*COLUMNS}
        assert {*HEADERS.columns.values()} == {*COLUMNS, *REFERENCE_HEADS}

    def test_near_words_are_offered(self) -> None:
        problem = parse_choice("stage", "xuất cản", HEADERS)
        assert problem == rosters.choice_unknown("giai đoạn", "xuất cản", ["xuất cảnh", "chờ xuất cảnh"], [], Place())

    def test_the_faults_of_a_changed_file_are_told_with_their_lines(self) -> None:
        lines = SHIPPED.splitlines()
        number = next(n for n, line in enumerate(lines, start=1) if line.strip().startswith("birth_year:"))
        lines[number - 1] = "  birth_year: [năm sinh, Họ  tên, '--']"
        lines.append("  colour: {}")
        problems = read_headers("\n".join(lines), "headers.yaml")
        assert isinstance(problems, list)
        assert {str(problem.place) for problem in problems} == {f"headers.yaml:{number}", f"headers.yaml:{len(lines)}"}
        assert rosters.word_of_two("Họ  tên", "name", "birth_year", Place("headers.yaml", number)) in problems
        assert rosters.name_without_letters("--", Place("headers.yaml", number)) in problems

    @pytest.mark.parametrize(
        "text", ["[]", "x", "columns: []\nvalues: {stage: x}", "columns: {name: x}", "columns: {name: []}"]
    )
    def test_other_shapes_are_refused(self, text: str) -> None:
        assert isinstance(read_headers(text, "headers.yaml"), list)


LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặ ABCĐ'[]<>&={}"
NAMES = st.text(LETTERS, min_size=1, max_size=20).filter(lambda text: len(key(text)) > 1)
BIRTHS = st.one_of(st.integers(1940, 2010), st.dates(date(1940, 1, 1), date(2010, 12, 31)))
DAYS = st.one_of(st.sampled_from([date(1990, 1, 1), TODAY]), st.dates(date(1990, 1, 1), TODAY))
CHOICES: dict[str, st.SearchStrategy[str | None]] = {
    kind: st.none() | st.sampled_from([*CODES[kind]]) for kind in CODES if kind not in {"stage", "group", "reason"}
}


@st.composite
def honest_rows(draw: st.DrawFn) -> tuple[Person, Going, Event]:
    """A person, a going and a stage that any list could hold."""
    born, stage = draw(BIRTHS), draw(st.sampled_from([*Stage]))
    year, day = (born, None) if isinstance(born, int) else (born.year, born)
    sex = draw(CHOICES["sex"])
    century = 2 * (year >= 2000) + (draw(st.booleans()) if sex is None else sex == "F")
    number = f"{draw(st.sampled_from(['001', '058', '096']))}{century}{year % 100:02}{draw(st.integers(0, 999999)):06}"
    groups = draw(st.lists(st.sampled_from([*labels.GROUP_NAMES]), unique=True, max_size=3))
    person = Person(
        *(" ".join(draw(NAMES).split()), year, day, " ".join(draw(NAMES).split()), sex),
        cccd=draw(st.none() | st.just(number)),
        phone=draw(st.none() | st.from_regex(r"0[1-9][0-9]{7,9}", fullmatch=True)),
        education=draw(CHOICES["education"]),
        groups=tuple(groups),
    )
    going = Going(
        draw(CHOICES["purpose"]) or "work",
        draw(CHOICES["destination"]),
        form=draw(CHOICES["form"]),
        months=draw(st.none() | st.integers(1, 120)),
    )
    reason = draw(st.sampled_from([*ReturnReason])) if stage is Stage.RETURNED else None
    return person, going, Event(stage, draw(DAYS), reason)


def written(person: Person, going: Going, event: Event) -> tuple[object, ...]:
    """A row as an office writes it: official labels, text for numbers that are not counted."""

    def said(kind: str, code: str | None) -> str | None:
        return None if code is None else CODES[kind][code]

    return (
        *(person.name, person.birth_date or person.birth_year, person.unit),
        *(said("stage", event.stage), event.on, said("sex", person.sex), person.cccd, person.phone),
        *(said("education", person.education), ", ".join(labels.GROUP_NAMES[group] for group in person.groups)),
        *(said("destination", going.destination), said("form", going.form), said("purpose", going.purpose)),
        *(going.months, said("reason", event.reason)),
    )


@examples(60)
@given(
    st.lists(
        honest_rows(),
        min_size=1,
        max_size=5,
        unique_by=(lambda row: key(row[0].name), lambda row: row[0].cccd or row[0].name),
    ),
    st.sampled_from([as_xlsx, as_csv]),
    st.permutations(range(15)),
)
def test_an_honest_list_reads_back_as_it_was(
    people_of_list: list[tuple[Person, Going, Event]],
    write: Callable[[Path, list[tuple[object, ...]]], Path],
    order: list[int],
) -> None:
    names = (
        *(*FIVE, "Giới tính", "CCCD", "Điện thoại", "Trình độ", "Đối tượng", "Nước", "Hình thức", "Mục đích"),
        *("Thời hạn (tháng)", "Lý do về nước"),
    )
    table = [names, *(written(*row) for row in people_of_list)]
    with TemporaryDirectory() as folder:
        path = write(Path(folder) / "a.csv", [tuple(row[place] for place in order) for row in table])
        invented = Answers(fonts=Fonts.KEEP)  # words that chance makes may look like those of an old font
        roster, problems = read_rows(path, HEADERS, TODAY, invented)
    assert roster is not None
    assert problems == []
    expected = [(replace(one, name=out_of_capitals(one.name)), *rest) for one, *rest in people_of_list]
    assert [(row.person, row.going, row.event) for row in roster.rows] == expected


@examples(150)
@given(st.data())
def test_a_damaged_workbook_is_refused_or_read_but_never_brings_the_reader_down(data: st.DataObject) -> None:
    """Bytes of the first sheet are changed; whatever comes of it is a list or problems."""
    with TemporaryDirectory() as folder:
        path = as_xlsx(Path(folder) / "a.xlsx", [FIVE, ("Lê Văn Giả", 1999, "x", "xuất cảnh", date(2025, 6, 5))])
        with zipfile.ZipFile(path) as old:
            parts = {name: bytearray(old.read(name)) for name in old.namelist()}
        name = data.draw(st.sampled_from(sorted(parts)))
        for _ in range(data.draw(st.integers(1, 3))):
            parts[name][data.draw(st.integers(0, len(parts[name]) - 1))] = data.draw(st.sampled_from(b'<>/"= 0A\xff'))
        with zipfile.ZipFile(path, "w") as new:
            for part, content in parts.items():
                new.writestr(part, bytes(content))
        assert isinstance(read_roster(path, HEADERS, TODAY), Roster | list)


def test_rows_know_where_they_stood(tmp_path: Path) -> None:
    roster = accepted(one_row(tmp_path))
    row = roster.rows[0]
    assert row == replace(row, row=2, cells={name: at(f"{letter}2") for name, letter in roster.columns.items()})
    assert isinstance(row, RosterRow)


@pytest.mark.parametrize("head", ["Khu phố", "THÔN", "Thôn, tổ dân phố", "Tên khu phố/thôn", "Ấp, khóm"])
def test_in_a_list_of_a_commune_the_place_below_it_is_the_unit(tmp_path: Path, head: str) -> None:
    heads = ("Họ và tên", "Năm sinh", head, "Giai đoạn", "Ngày")
    path = as_csv(tmp_path / "ds.csv", [heads, ("Lê Thử", 1999, "Khu phố 3", "đăng ký", "02/6/2025")])
    assert [row.person.unit for row in accepted(path).rows] == ["Khu phố 3"]


def test_beside_the_unit_the_place_below_it_is_left_alone(tmp_path: Path) -> None:
    heads = ("Họ và tên", "Năm sinh", "Khu phố", "Phường", "Giai đoạn", "Ngày")
    rows = [heads, ("Lê Thử", 1999, "Khu phố 3", "Phường Đô Vinh", "đăng ký", "02/6/2025")]
    roster = accepted(as_csv(tmp_path / "ds.csv", rows))
    assert [row.person.unit for row in roster.rows] == ["Phường Đô Vinh"]
    assert roster.ignored == ("Khu phố",)

"""A report's workbook: every figure a number in its cell, texts that stay texts, pages that print, nothing hidden."""

import re
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from render.sample_report import ACTIVITIES, BY_DESTINATION, BY_UNIT, HARD_NAME, LOANS, REPORT, SUPPORT

from xkld.domain.report import Report
from xkld.domain.table import Column, Kind, Picture, Row, Share, Sums, Table
from xkld.render.report_workbook import sheet_names, write_xlsx

SUMMED = replace(
    BY_UNIT,
    sums=Sums(total=("target", "in_period"), shares=(Share("share", "to_date", "target"),)),
    picture=Picture("to_date", of="target"),
)


def opened(report: Report, *, results: bool = False) -> Workbook:
    return load_workbook(BytesIO(write_xlsx(report)), data_only=results)


def only(table: Table) -> Report:
    """The sample report with this table alone."""
    return replace(REPORT, tables=(table,))


def sheet_of(table: Table, *, results: bool = False) -> Worksheet:
    return opened(only(table), results=results).worksheets[1]


def texts(table: Table) -> list[str]:
    return [str(cell.value) for line in sheet_of(table).iter_rows() for cell in line if cell.value is not None]


def one_cell(text: str) -> Table:
    return Table("t", "01", "T", "", (Column("a", "A", Kind.TEXT),), (Row((text,)),), None, "")


def test_the_same_report_gives_the_same_bytes_and_names_nobody() -> None:
    first = write_xlsx(REPORT)
    assert first == write_xlsx(REPORT)
    with ZipFile(BytesIO(first)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        about = package.read("docProps/core.xml").decode()
    assert "openpyxl" not in about
    assert "Phan Rang - Tháp Chàm</dc:creator>" in about


def test_figures_are_numbers_and_marks_are_words() -> None:
    sheet = sheet_of(BY_UNIT)
    assert [cell.value for cell in sheet[4]][:5] == ["1", "Phường Đô Vinh", 3, 1, 2]
    assert (sheet["F4"].value, sheet["F4"].number_format) == (0.667, "0.0%")
    assert sheet["C4"].number_format == "#,##0"
    assert [cell.value for cell in sheet[15]][2:] == [
        "không giao chỉ tiêu",
        "chưa báo cáo",
        0,
        "không áp dụng",
        "không có số liệu",
        "chưa báo cáo",
    ]
    assert sheet["A4"].number_format == "@"  # an order number is a text here, and stays one


def test_only_what_is_declared_and_true_is_a_formula() -> None:
    sheet = sheet_of(SUMMED)
    assert sheet["F4"].value == "=ROUND(1000*E4/C4,0)/1000"
    assert (sheet["C17"].value, sheet["D17"].value) == (35, 12)  # the rows of the sample add up to other numbers
    right = replace(SUMMED, total=Row(("", "Tổng cộng", 32, *BY_UNIT.total.values[3:])))
    assert sheet_of(right)["C17"].value == "=SUM(C4:C16)"
    assert not [cell.coordinate for line in sheet_of(BY_UNIT).iter_rows() for cell in line if cell.data_type == "f"]


def test_a_sum_of_very_many_parts_still_opens() -> None:
    lines = [Row(("x", 2 if n % 2 else 1), n % 2) for n in range(1200)]
    heads = (Column("a", "A", Kind.TEXT), Column("b", "B", Kind.COUNT))
    total = Row(("Tổng cộng", 600))
    sheet = sheet_of(Table("t", "01", "T", "", heads, tuple(lines), total, "", Sums(total=("b",))))
    sums = re.findall(r"SUM\(([^)]*)\)", sheet["B1204"].value)
    assert sum(len(one.split(",")) for one in sums) == 600
    assert max(len(one.split(",")) for one in sums) <= 255


def test_a_formula_brings_its_result_for_those_who_do_not_calculate() -> None:
    sheet = sheet_of(SUMMED, results=True)
    assert Decimal(str(sheet["F4"].value)) == Decimal("0.667")


HOSTILE = [
    "=1+1",
    "+1",
    "-1+1",
    "@SUM(A1)",
    '=HYPERLINK("http://x","y")',
    HARD_NAME,
    "007",
    "1/2",
    "TRUE",
    "#REF!",
    "'x",
    "a\tb",
    "_x0041_",
    "dòng\nhai",
    " đầu và cuối ",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_stays_the_text_that_it_is(text: str) -> None:
    content = write_xlsx(only(one_cell(text)))
    cell = load_workbook(BytesIO(content)).worksheets[1]["A4"]
    assert cell.data_type in {"s", "inlineStr"}
    # Excel reads _x0041_ as the letter A, and _x005F_x0041_ as what was written
    assert cell.value == text.replace("\t", " ").replace("_x0041_", "_x005F_x0041_")
    assert cell.quotePrefix is (text[0] in "=+-@")
    with ZipFile(BytesIO(content)) as package:
        assert b"<f>" not in package.read("xl/worksheets/sheet2.xml")


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b", "\x0b", "\x7f", "\ufffe", "\ud800"])
def test_a_sign_stands_where_a_control_character_stood(sign: str) -> None:
    assert "a\ufffdb" in texts(one_cell(f"a{sign}b"))


def test_every_sheet_has_a_legal_name_of_its_own() -> None:
    hard = replace(LOANS, key="x", title="A/B: [c]?*\\ 'd'")
    twins = tuple(replace(hard, title=f"Một tên rất dài để xem bảng được gọi là gì {n}") for n in (1, 2))
    info = replace(hard, key="y", number=None, title="THÔNG TIN")
    names = sheet_names(replace(REPORT, tables=(hard, *twins, info, replace(hard, number=None, title="\x07"))))
    assert names[0] == "Thông tin"
    assert len({name.casefold() for name in names}) == len(names) == 6
    assert not [name for name in names if not 0 < len(name) <= 31 or set(name) & set("[]:*?/\\'")]
    assert opened(replace(REPORT, tables=(hard, *twins, info))).sheetnames == names[:5]


@pytest.mark.parametrize(("table", "orientation"), [(BY_UNIT, "portrait"), (SUPPORT, "landscape")])
def test_a_sheet_prints_on_a4_under_its_heads(table: Table, orientation: str) -> None:
    sheet = sheet_of(table)
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, orientation)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.freeze_panes == "B4"
    assert "&P" in sheet.oddHeader.center.text
    assert 1.1 < sheet.page_margins.left < 1.3


def test_title_days_and_rule_stand_around_the_figures() -> None:
    found = texts(SUPPORT)
    assert found[:2] == ["Biểu 03. Kinh phí hỗ trợ theo nguồn và khoản", SUPPORT.span]
    assert found[-1] == f"Ghi chú: {SUPPORT.rule}"
    assert texts(BY_UNIT)[-1] == "(Số liệu tính đến hết ngày 14/6/2025)"


def test_parts_are_set_in_from_the_row_they_belong_to() -> None:
    sheet = sheet_of(SUPPORT)
    assert [sheet[f"A{number}"].alignment.indent for number in (4, 5, 6, 7)] == [0, 1, 1, 0]


def test_a_table_without_rows_says_so_above_its_total() -> None:
    assert texts(LOANS)[5:8] == ["Không có số liệu", "Tổng cộng", "không có số liệu"]


def test_a_chart_compares_counts_and_an_empty_table_has_none() -> None:
    def charts(table: Table) -> list:
        with ZipFile(BytesIO(write_xlsx(only(table)))) as package:
            return [package.read(name).decode() for name in package.namelist() if "/chart" in name]

    (chart,) = charts(SUMMED)
    assert "'01'" not in chart
    assert "$C$4:$C$16" in chart
    assert "$E$4:$E$16" in chart
    shown = Picture("persons")
    assert "$B$4:$B$7" in charts(replace(BY_DESTINATION, picture=shown))[0]
    nobody = tuple(Row((row.values[0], *[0] * 6)) for row in BY_DESTINATION.rows)
    assert charts(replace(BY_DESTINATION, rows=nobody, picture=shown)) == []
    assert charts(replace(BY_DESTINATION, rows=(), picture=shown)) == []
    assert charts(replace(ACTIVITIES, rows=ACTIVITIES.rows * 2, picture=Picture("kind_3"))) == []
    assert charts(BY_DESTINATION) == []


def test_a_chart_that_finds_no_room_under_its_table_stands_on_the_next_page() -> None:
    def first_row(rows: int) -> int:
        lines = tuple(Row((f"Đơn vị {n}", n)) for n in range(rows))
        heads = (Column("a", "A", Kind.TEXT), Column("b", "B", Kind.COUNT))
        with ZipFile(
            BytesIO(write_xlsx(only(Table("t", "01", "T", "", heads, lines, None, "", picture=Picture("b")))))
        ) as book:
            drawing = book.read("xl/drawings/drawing1.xml").decode()
        return int(re.search(r"row>(\d+)<", drawing)[1]) + 1

    assert first_row(10) == 3 + 10 + 2
    # 30 rows of 18 points, three above them and the chart of a page's third are more than a page of 728 points
    assert 50 > first_row(30) > 40


def test_the_first_sheet_tells_whose_figures_these_are_and_what_is_left_to_do() -> None:
    book = opened(REPORT)
    sheet = book.worksheets[0]
    told = [cell.value for line in sheet.iter_rows() for cell in line if cell.value]
    for wanted in ("2025-Q2", "14/6/2025", "Phường Đông Hải chưa báo cáo.", *REPORT.to_be_written):
        assert wanted in told
    links = [cell.hyperlink.location for line in sheet.iter_rows() for cell in line if cell.hyperlink]
    assert links == [f"'{name}'!A1" for name in book.sheetnames[1:]]


def test_nothing_is_hidden_in_the_workbook() -> None:
    content = write_xlsx(REPORT)
    book = load_workbook(BytesIO(content))
    assert {sheet.sheet_state for sheet in book.worksheets} == {"visible"}
    assert not [one for sheet in book.worksheets for one in sheet.column_dimensions.values() if one.hidden]
    assert not [one for sheet in book.worksheets for one in sheet.row_dimensions.values() if one.hidden]
    names = ZipFile(BytesIO(content)).namelist()
    assert not [name for name in names if any(part in name for part in ("comment", "external", "vba", "pivot"))]

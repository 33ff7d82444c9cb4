"""Long workbooks are read by calamine, others by openpyxl: both must see the same cells, ranges and hidden parts."""

import io
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from xkld.domain.errors import Place, Problem, files
from xkld.formats import xlsx_careful, xlsx_quick
from xkld.formats.archive import look_through
from xkld.formats.grid import Grid
from xkld.formats.workbook import read_grid
from xkld.formats.xlsx_cells import Sheet

FORMATS = (
    *("General", "@", "000000000000", "0.00", "0.00E+00", "#,##0", "#,##0 [$đ-42A]", '#,##0\\ "VND"', "#,##0\\ \\d"),
    *("dd/mm/yyyy", "d-m-yy", "[$-42A]dd/mm/yyyy", "yyyy\\-mm\\-dd", '"ngày" d "tháng" m', "mmm-yy", "d/m", "yyyy"),
    *(
        "[$-409]mmmm d, yyyy;@",
        "dd.mm.yyyy;@",
        "* dd/mm/yyyy",
        "[Red]0.00",
        "0;[Red]-0",
        "# ?/?",
        '"D"0',
        'General" d"',
    ),
)
DAYS = st.dates(date(1900, 3, 1), date(2199, 12, 31))
TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"]) | st.sampled_from("_x0D<>&\"' \u0323\u00a0"), max_size=12
)
VALUES: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**53), 2**53),
    st.floats(-1e15, 1e15, allow_nan=False),
    DAYS,
    DAYS.map(lambda day: datetime(day.year, day.month, day.day, 13, 30)),  # noqa: DTZ001 - cells have no zone
    TEXTS.map(lambda text: text if not text.startswith(("=", "#")) else f"'{text}"),
)
CELLS = st.tuples(VALUES, st.sampled_from(FORMATS))
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def both(data: bytes) -> tuple[list[Sheet], list[Sheet]]:
    """What each reader sees."""
    quick = xlsx_quick.read_sheets(data, look_through(data, "a.xlsx"))
    assert quick is not None
    return quick, xlsx_careful.read_sheets(data)


def saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def put(sheet: Worksheet, row: int, column: int, value: object, number_format: str = "General") -> None:
    cell = sheet.cell(row, column)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
    if not isinstance(value, date):  # those bring a format of their own
        cell.number_format = number_format


GRIDS = st.lists(st.lists(CELLS, max_size=5), max_size=8)


@given(GRIDS, st.booleans(), st.integers(0, 3), st.integers(0, 2), st.booleans())
def test_both_readers_see_the_same(
    rows: list[list[tuple[Any, str]]], mac: bool, down: int, right: int, two_sheets: bool
) -> None:
    book = openpyxl.Workbook()
    if mac:
        book.epoch = CALENDAR_MAC_1904
        rows = [[(v, f) for v, f in row if not isinstance(v, date) or v.year > 1904] for row in rows]
    sheet = book.create_sheet("Phụ") if two_sheets else book.active
    for number, row in enumerate(rows, start=1 + down):
        for column, (value, number_format) in enumerate(row, start=1 + right):
            put(sheet, number, column, _within_a_calendar(value, number_format), number_format)
    quick, careful = both(saved(book))
    assert quick == careful


def _within_a_calendar(value: Any, number_format: str) -> Any:
    """A number under a format of dates must be a day; beyond, the careful reader tells an error of its own."""
    dated = openpyxl.styles.numbers.is_date_format(number_format)
    return 45_000 if dated and isinstance(value, int | float) and not 61 <= value <= 2_000_000 else value


def test_both_see_what_is_hidden_merged_or_far_away() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in range(1, 9):
        sheet.append([f"{row}-{column}" for column in range(1, 9)])
    sheet.row_dimensions[2].hidden = True
    sheet.row_dimensions[99].hidden = True
    sheet.column_dimensions.group("B", "C", hidden=True)
    sheet.column_dimensions["H"].hidden = True
    sheet.merge_cells("E5:F6")
    sheet.merge_cells("A7:B7")
    sheet["XFD1048576"].number_format = "0.00"
    other = book.create_sheet("Ẩn")
    other.append(["x"])
    other.sheet_state = "hidden"
    quick, careful = both(saved(book))
    assert quick == careful
    assert quick[0].dark_rows == {2, 99}
    assert quick[0].dark_columns == {2, 3, 8}
    assert [merged.ref for merged in quick[0].merged] == ["A7:B7", "E5:F6"]
    assert [sheet.is_shown for sheet in quick] == [True, False]


def with_sheet(rows: str) -> bytes:
    """A workbook whose only sheet has these rows."""
    before, after = io.BytesIO(saved(openpyxl.Workbook())), io.BytesIO()
    with zipfile.ZipFile(before) as old, zipfile.ZipFile(after, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'.encode()
            new.writestr(name, content if name.endswith("sheet1.xml") else old.read(name))
    return after.getvalue()


FROM_OTHERS = {
    "without coordinates": "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>",
    "rich text": '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
    "formulas": '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1</f><v>hai</v></c></row>',
    "an empty result": '<row r="1"><c r="A1"><v>1</v></c><c r="C1" t="str"><f>""</f><v></v></c></row>',
    "odd numbers": '<row r="2"><c r="B2"><v>-0</v></c><c r="C2"><v>1.5E3</v></c><c r="E2"><v>001</v></c></row>',
    "rows upside down": '<row r="3"><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    "a cell of another row": '<row r="2"><c r="B5"><v>1</v></c></row>',
    "truth": '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>',
    "spaces": '<row r="1"><c r="B1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c></row>',
    "no height": '<row r="1" hidden="true"><c r="A1"><v>1</v></c></row><row r="2" ht="0.0"/><row r="3" hidden="0"/>',
}


@pytest.mark.parametrize("rows", FROM_OTHERS.values(), ids=FROM_OTHERS)
def test_both_read_what_other_programs_write(rows: str) -> None:
    quick, careful = both(with_sheet(rows))
    assert quick == careful


LONG = xlsx_quick.LONG + 500


def long_list(path: Path, change: Any = None) -> Path:
    """A list long enough for the quick reader, with dates and numbers, changed in one row."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("DS")
    for number in range(1, LONG + 1):
        day = WriteOnlyCell(sheet, date(2025, 1, 1) + timedelta(days=number % 150))
        row = [number, f"Nguyễn Văn Mẫu {number % 40}", day]
        sheet.append(change(row) if change and number == LONG - 7 else row)
    book.save(path)
    return path


def test_a_long_list_is_read_by_the_quick_reader_and_as_the_careful_one_would(tmp_path: Path) -> None:
    data = long_list(tmp_path / "a.xlsx").read_bytes()
    assert xlsx_quick.is_long(look_through(data, "a.xlsx"))
    grid = read_grid(tmp_path / "a.xlsx")
    assert isinstance(grid, Grid)
    assert grid.rows == xlsx_careful.read_sheets(data)[0].rows


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda row: [*row, "=1+1"], lambda at, whole: files.formula_without_value([f"D{at}"], whole)),
        (lambda row: [*row, "#REF!"], lambda at, whole: files.error_values([f"D{at} (#REF!)"], whole)),
    ],
)
def test_what_shows_no_value_is_refused_in_a_long_list_too(tmp_path: Path, change: Any, told: Any) -> None:
    problems = read_grid(long_list(tmp_path / "a.xlsx", change))
    assert problems == [told(LONG - 7, Place("a.xlsx", sheet="DS"))]


def test_hidden_rows_and_columns_of_a_long_list_are_named(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(long_list(tmp_path / "a.xlsx"))
    book["DS"].row_dimensions[LONG - 3].hidden = True
    book["DS"].column_dimensions["B"].hidden = True
    book.save(tmp_path / "a.xlsx")
    whole = Place("a.xlsx", sheet="DS")
    problems: list[Problem] | Grid = read_grid(tmp_path / "a.xlsx")
    assert problems == [files.hidden_rows([LONG - 3], whole), files.hidden_columns(["B"], whole)]


def test_a_few_cells_very_far_apart_are_not_given_room_between(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, LONG))
    data = with_sheet(f'{rows}<row r="1048576"><c r="IV1048576"><v>1</v></c></row>')
    assert not xlsx_quick.is_long(look_through(data, "a.xlsx"))

"""Files from strangers: what is read, and what is refused with which sentence."""

import hashlib
import io
import os
import struct
import zipfile
import zlib
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.xml import DEFUSEDXML

from xkld.domain.errors import CannotWrite, InputRefused, Place, Problem, files
from xkld.formats import archive, xlsx, xlsx_walk
from xkld.formats.grid import Cell, Grid, Kind, Merged, Row, letters
from xkld.formats.workbook import MOST_BYTES, read_grid
from xkld.formats.xlsx import read_xlsx

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
SHEET_PART = "xl/worksheets/sheet1.xml"


def save(path: Path, *rows: tuple[object, ...]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def rewritten(path: Path, **changed: bytes) -> Path:
    """The same zip with some parts replaced; ``sheet`` stands for the first sheet, ``strings`` for shared strings."""
    names = {"sheet": SHEET_PART, "strings": "xl/sharedStrings.xml", "workbook": "xl/workbook.xml"}
    parts = {names[name]: content for name, content in changed.items()}
    with zipfile.ZipFile(path) as old:
        kept = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in {**kept, **parts}.items():
            new.writestr(name, content)
    return path


def sheet_xml(rows: str, after: str = "") -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData>{after}</worksheet>'.encode()


def refused(path: Path) -> list[Problem]:
    problems = read_grid(path)
    assert isinstance(problems, list)
    return problems


def test_cells_keep_their_kind_and_what_a_person_reads(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", ("Trần Thị Thử", 1999, 12.5, date(2025, 6, 5), True, None, "  ", "001099"))
    grid = read_grid(path)
    assert isinstance(grid, Grid)
    assert (grid.file, grid.sheet, len(grid.digest)) == ("a.xlsx", "Sheet", 64)
    assert grid.rows == (
        Row(
            1,
            {
                1: Cell(Kind.TEXT, "Trần Thị Thử"),
                2: Cell(Kind.NUMBER, "1999"),
                3: Cell(Kind.NUMBER, "12.5"),
                4: Cell(Kind.DATE, "05/06/2025", date(2025, 6, 5)),
                5: Cell(Kind.BOOL, "TRUE"),
                8: Cell(Kind.TEXT, "001099"),
            },
        ),
    )
    assert grid.place(1, 28) == Place("a.xlsx", sheet="Sheet", cell="AB1")


def test_a_text_that_looks_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", ("x",))
    text = '<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c></row>'
    grid = read_grid(rewritten(path, sheet=sheet_xml(text)))
    assert isinstance(grid, Grid)
    assert grid.rows[0].cells[1] == Cell(Kind.TEXT, "=1+1")


def test_a_number_of_more_digits_than_a_spreadsheet_keeps_is_written_out(tmp_path: Path) -> None:
    grid = read_grid(save(tmp_path / "a.xlsx", (1.099012345e9, 7.909901234512345e19)))
    assert isinstance(grid, Grid)
    assert [cell.text for cell in grid.rows[0].cells.values()] == ["1099012345", "79099012345123450000"]


def test_both_calendars_give_the_same_days(tmp_path: Path) -> None:
    days = (date(2025, 6, 5), datetime(2024, 2, 29, 13, 30), date(1940, 1, 1))  # noqa: DTZ001 - cells have no zone
    old = save(tmp_path / "1900.xlsx", days)
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append(days)
    book.save(tmp_path / "1904.xlsx")
    windows, mac = read_grid(old), read_grid(tmp_path / "1904.xlsx")
    assert isinstance(windows, Grid)
    assert isinstance(mac, Grid)
    assert windows.rows == mac.rows
    assert [cell.day for cell in mac.rows[0].cells.values()] == [date(2025, 6, 5), date(2024, 2, 29), date(1940, 1, 1)]


def test_merged_ranges_are_told_with_their_last_row(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", ("Danh sách",), ("Họ tên",))
    book = openpyxl.load_workbook(path)
    book.active.merge_cells("A1:C1")
    book.save(path)
    grid = read_grid(path)
    assert isinstance(grid, Grid)
    assert grid.merged == (Merged("A1:C1", 1),)


def test_a_stray_format_far_away_neither_hurts_nor_counts(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", ("x",))
    book = openpyxl.load_workbook(path)
    book.active["XFD1048576"].number_format = "0.00"
    book.save(path)
    grid = read_grid(path)
    assert isinstance(grid, Grid)
    assert len(grid.rows) == 1


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.xls", OLE + "Workbook".encode("utf-16-le"), files.old_workbook),
        ("a.xlsx", OLE + "Workbook".encode("utf-16-le"), files.old_workbook),
        ("a.csv", OLE + "Book".encode("utf-16-le"), files.old_workbook),
        ("a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), files.encrypted_workbook),
        ("a.xls", OLE + "WordDocument".encode("utf-16-le"), files.not_a_workbook),
        ("a.xlsx", b"<html><table></table></html>", files.not_a_workbook),
        ("a.xls", b"Ho ten\tNam sinh\n", files.not_a_workbook),
        ("a.xlsx", b"PK\x03\x04 and nothing more", files.damaged_workbook),
        ("a.xlsx", b"", files.empty_file),
        ("~$a.xlsx", b"owner", files.owner_file),
        ("a.csv", "Họ tên;Năm sinh\n".encode("utf-16"), files.not_utf8),
        ("a.csv", "Họ tên;Nơi ở: Đà Lạt\n".encode("cp1258", "replace"), files.not_utf8),
        ("a.csv", "Ngày;Tháng\n".encode("latin-1"), files.not_utf8),
        ("a.csv", b"name;year\nA\0B;1999\n", files.nul_bytes),
        ("a.csv", b" \n;;\n", files.no_data),
    ],
)
def test_what_is_not_a_list_is_named_and_the_mending_told(
    tmp_path: Path, name: str, content: bytes, problem: "type[Problem]"
) -> None:
    (tmp_path / name).write_bytes(content)
    assert refused(tmp_path / name) == [problem(name)]


def test_a_missing_file_and_a_folder_are_no_files(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.xlsx") == [files.not_a_file("none.xlsx")]
    assert refused(tmp_path) == [files.not_a_file(tmp_path.name)]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_opened_is_probably_open_in_excel(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", ("x",))
    path.chmod(0)
    with pytest.raises(CannotWrite, match=r"a\.xlsx.*Excel"):
        read_grid(path)


@pytest.mark.parametrize(
    ("error", "part"),
    [(PermissionError, "Không có quyền mở tệp a.xlsx"), (OSError, "Đọc tệp a.xlsx bị lỗi giữa chừng")],
)
def test_what_the_system_refuses_is_not_the_lists_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[OSError], part: str
) -> None:
    path = save(tmp_path / "a.xlsx", ("x",))

    def refuse(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(CannotWrite, match=part):
        read_grid(path)


def test_a_file_larger_than_any_list_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "a.xlsx").open("wb") as file:
        file.truncate(MOST_BYTES + 1)  # a hole: no disk is filled
    assert refused(tmp_path / "a.xlsx") == [files.file_too_big("a.xlsx", 200)]


def test_other_kinds_of_zip_are_not_workbooks(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as zipped:
        zipped.writestr("danh sach.txt", "x")
    assert refused(tmp_path / "a.xlsx") == [files.zip_without_workbook("a.xlsx")]


def test_the_strict_variant_is_refused_not_read_as_empty(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", ("x",))
    strict = (
        b'<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheets><sheet name="S"/></sheets></workbook>'
    )
    assert refused(rewritten(path, workbook=strict)) == [files.strict_workbook("a.xlsx")]


class TestBombs:
    def test_a_part_that_swells_more_than_a_hundredfold(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", ("x",))
        assert refused(rewritten(path, strings=b" " * 12_000_000)) == [files.zip_bomb("a.xlsx")]

    def test_more_bytes_than_two_hundred_megabytes(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", ("x",))
        noise = b"".join(
            hashlib.sha256(str(n).encode()).digest() for n in range(100_000)
        )  # keeps it below a hundredfold
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as zipped:
            with zipped.open("big.bin", "w") as big:
                for piece in (noise, *[bytes(1_000_000)] * 207):
                    big.write(piece)
            sizes = [(member.file_size, member.compress_size) for member in zipped.infolist()]
        assert sum(size for size, _ in sizes) < archive.MOST_RATIO * sum(packed for _, packed in sizes)
        assert refused(path) == [files.zip_bomb("a.xlsx")]

    def test_more_than_a_thousand_members(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", ("x",))
        with zipfile.ZipFile(path, "a") as zipped:
            for number in range(1_000):
                zipped.writestr(f"x{number}", "")
        assert refused(path) == [files.zip_bomb("a.xlsx")]

    def test_a_directory_that_lies_about_a_size(self, tmp_path: Path) -> None:
        """The directory and the checksum fit the first bytes; the packed stream goes on for 50 MB."""
        path = save(tmp_path / "a.xlsx", ("x",))
        honest, rest = b"<a/>", b" " * 50_000_000
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = packer.compress(honest + rest) + packer.flush()
        with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as zipped:
            zipped.writestr("lie.bin", packed)
        data = bytearray(path.read_bytes())
        at = data.rindex(b"PK\x01\x02")
        struct.pack_into("<H", data, at + 10, zipfile.ZIP_DEFLATED)
        struct.pack_into("<L", data, at + 16, zlib.crc32(honest))
        struct.pack_into("<L", data, at + 24, len(honest))
        path.write_bytes(bytes(data))
        assert refused(path) == [files.zip_bomb("a.xlsx")]

    def test_a_part_shorter_than_the_directory_says(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", ("x",))
        data = bytearray(path.read_bytes())
        at = data.rindex(b"PK\x01\x02")
        (size,) = struct.unpack_from("<L", data, at + 24)
        struct.pack_into("<L", data, at + 24, size + 1)
        path.write_bytes(bytes(data))
        assert refused(path) == [files.damaged_workbook("a.xlsx")]

    def test_compression_that_only_bombs_use(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", ("x",))
        with zipfile.ZipFile(path, "a", zipfile.ZIP_LZMA) as zipped:
            zipped.writestr("x.bin", b"x" * 100)
        assert refused(path) == [files.damaged_workbook("a.xlsx")]

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_xml_that_declares_entities(self, tmp_path: Path, encoding: str) -> None:
        path = save(tmp_path / "a.xlsx", ("x",))
        laughs = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>'
        assert refused(rewritten(path, strings=laughs.encode(encoding))) == [files.zip_bomb("a.xlsx")]

    @pytest.mark.parametrize(
        ("after", "ref"),
        [
            ('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>', "A1:XFD1048576"),
            ('<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>', "A1:XFD1048576"),
            ('<mergeCells><mergeCell ref="A:A"/></mergeCells>', "A:A"),
        ],
    )
    def test_a_range_that_would_be_made_cell_by_cell(self, tmp_path: Path, after: str, ref: str) -> None:
        path = rewritten(save(tmp_path / "a.xlsx", ("x",)), sheet=sheet_xml("", after))
        assert refused(path) == [files.huge_range(ref, Place("a.xlsx"))]

    def test_data_beyond_the_last_column_of_a_list(self, tmp_path: Path) -> None:
        assert isinstance(read_grid(save(tmp_path / "a.xlsx", tuple(range(256)))), Grid)
        assert refused(save(tmp_path / "b.xlsx", tuple(range(257)))) == [files.too_many_columns(256, Place("b.xlsx"))]
        (tmp_path / "c.csv").write_text(",".join("x" * 257) + "\n", encoding="utf-8")
        assert refused(tmp_path / "c.csv") == [files.too_many_columns(256, Place("c.csv"))]

    def test_more_rows_than_a_list_has(self, tmp_path: Path) -> None:
        rows = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, 200_002))
        path = rewritten(save(tmp_path / "a.xlsx", ("x",)), sheet=sheet_xml(rows))
        assert refused(path) == [files.too_many_rows(200_000, Place("a.xlsx"))]
        (tmp_path / "b.csv").write_text("x,y\n" * 200_001, encoding="utf-8")
        assert refused(tmp_path / "b.csv") == [files.too_many_rows(200_000, Place("b.csv"))]

    def test_more_cells_than_the_machine_can_hold(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        assert xlsx_walk.MOST_CELLS == 4_000_000  # two hundred thousand rows of twenty columns
        monkeypatch.setattr(xlsx_walk, "MOST_CELLS", 1_000)
        blank = "<row>" + "<c/>" * 1_001 + "</row>"
        path = rewritten(save(tmp_path / "a.xlsx", ("x",)), sheet=sheet_xml(blank))
        assert refused(path) == [files.too_many_cells(1_000, Place("a.xlsx"))]

    @pytest.mark.parametrize("coordinate", ["", "A", "1", "A0", "AAAA1", "A1:B2", "a1"])
    def test_cells_that_stand_nowhere(self, tmp_path: Path, coordinate: str) -> None:
        row = f'<row r="1"><c r="{coordinate}"><v>1</v></c></row>'
        path = rewritten(save(tmp_path / "a.xlsx", ("x",)), sheet=sheet_xml(row))
        assert refused(path) == [files.damaged_workbook("a.xlsx")]

    def test_openpyxl_reads_through_defusedxml(self) -> None:
        assert DEFUSEDXML is True

    def test_without_that_guard_nothing_is_read(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(xlsx, "DEFUSEDXML", False)
        assert refused(save(tmp_path / "a.xlsx", ("x",))) == [files.unguarded("a.xlsx")]


class TestWhatAWorkbookHides:
    def test_several_sheets_with_data_are_named(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", ("x",))
        book = openpyxl.load_workbook(path)
        book.create_sheet("Phường 2").append(["y"])
        book.create_sheet("Trống")
        book.create_sheet("Ẩn").append(["z"])
        book["Ẩn"].sheet_state = "veryHidden"
        book.save(path)
        assert refused(path) == [
            files.hidden_sheet(Place("a.xlsx", sheet="Ẩn")),
            files.several_sheets("a.xlsx", ["Sheet", "Phường 2"]),
        ]

    def test_nothing_that_shows(self, tmp_path: Path) -> None:
        assert refused(save(tmp_path / "a.xlsx", ("  ",))) == [files.no_data("a.xlsx")]

    def test_hidden_rows_and_columns_with_data_are_named(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", *[(1, 2, 3, 4, 5)] * 5)
        book = openpyxl.load_workbook(path)
        book.active.row_dimensions[2].hidden = True
        book.active.row_dimensions[9].hidden = True
        book.active.column_dimensions.group("B", "C", hidden=True)
        book.active.column_dimensions["E"].width = 1
        book.active.column_dimensions["H"].hidden = True
        book.save(path)
        with zipfile.ZipFile(path) as zipped:
            sheet = zipped.read(SHEET_PART)
        no_height = sheet.replace(b'<row r="4">', b'<row r="4" ht="0">')
        no_width = no_height.replace(b'<col width="1" ', b'<col width="0" ')
        assert len({sheet, no_height, no_width}) == 3
        rewritten(path, sheet=no_width)
        whole = Place("a.xlsx", sheet="Sheet")
        assert refused(path) == [files.hidden_rows([2, 4], whole), files.hidden_columns(["B", "C", "E"], whole)]

    def test_hidden_rows_and_columns_without_data_do_not_matter(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", (1,))
        book = openpyxl.load_workbook(path)
        book.active.row_dimensions[3].hidden = True
        book.active.column_dimensions["D"].hidden = True
        book.save(path)
        assert isinstance(read_grid(path), Grid)

    def test_a_formula_that_was_never_calculated_is_named(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", ("x", "=1+1"), ("=A1",))
        whole = Place("a.xlsx", sheet="Sheet")
        assert refused(path) == [files.formula_without_value(["B1", "A2"], whole)]

    def test_a_sheet_of_nothing_but_uncalculated_formulas_is_not_empty(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", ("=1+1",))
        assert refused(path) == [files.formula_without_value(["A1"], Place("a.xlsx", sheet="Sheet"))]

    def test_a_formula_with_its_value_is_that_value(self, tmp_path: Path) -> None:
        rows = (
            '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;""</f><v>hai</v></c>'
            '<c r="C1" t="str"><f>""</f><v></v></c></row>'
        )
        grid = read_grid(rewritten(save(tmp_path / "a.xlsx", ("x",)), sheet=sheet_xml(rows)))
        assert isinstance(grid, Grid)
        assert grid.rows == (Row(1, {1: Cell(Kind.NUMBER, "2"), 2: Cell(Kind.TEXT, "hai")}),)

    def test_error_values_are_named(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", ("x", "#REF!"), ("#N/A",))
        assert refused(path) == [files.error_values(["B1 (#REF!)", "A2 (#N/A)"], Place("a.xlsx", sheet="Sheet"))]

    def test_a_date_that_no_calendar_has_is_an_error_value(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", (date(2025, 6, 5),))
        with zipfile.ZipFile(path) as zipped:
            sheet = zipped.read(SHEET_PART)
        path = rewritten(path, sheet=sheet.replace(b"<v>45813</v>", b"<v>99999999999</v>"))
        assert refused(path) == [files.error_values(["A1 (#VALUE!)"], Place("a.xlsx", sheet="Sheet"))]

    def test_letters_that_an_earlier_program_lost_are_found(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.xlsx", ("Nguy\ufffdn",))
        assert refused(path) == [files.letters_lost(Place("a.xlsx", sheet="Sheet", cell="A1"))]
        (tmp_path / "b.csv").write_text("ten\nNguy\ufffdn\n", encoding="utf-8")
        assert refused(tmp_path / "b.csv") == [files.letters_lost(Place("b.csv", cell="A2"))]


class TestCsv:
    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
    def test_each_delimiter_with_and_without_a_mark(self, tmp_path: Path, delimiter: str, encoding: str) -> None:
        lines = [["Danh sách, quý II; 2025"], ["Họ tên", "Năm sinh", "Ghi chú"], ["Trần Thị Thử", "1999", "a, b"], []]
        text = "\r\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
        (tmp_path / "a.csv").write_bytes(text.encode(encoding))
        grid = read_grid(tmp_path / "a.csv")
        assert isinstance(grid, Grid)
        assert [[cell.text for cell in row.cells.values()] for row in grid.rows] == lines[:3]
        assert grid.sheet == ""

    def test_rows_are_counted_as_a_spreadsheet_shows_them(self, tmp_path: Path) -> None:
        (tmp_path / "a.csv").write_text('a,"x\ny",b\n\n,,\nc,d,e\n', encoding="utf-8")
        grid = read_grid(tmp_path / "a.csv")
        assert isinstance(grid, Grid)
        assert [row.number for row in grid.rows] == [1, 4]

    def test_a_quote_that_never_closes_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "a.csv").write_text('a,b\n1,"2\n3,4\n', encoding="utf-8")
        assert refused(tmp_path / "a.csv") == [files.broken_csv(2, Place("a.csv"))]


def test_long_numbers_are_masked_and_hidden_characters_made_plain_in_messages() -> None:
    assert files.shown("CCCD 001099012345.") == "CCCD ********2345."
    assert "012" not in files.shown("CCCD 001 099 012 345")
    assert files.shown("a\x1b[31mb\u202e") == "a�[31mb�"
    assert files.shown("05/06/2025") == "05/06/2025"
    assert "2345" not in files.shown("x" * 55 + "001099012345")


@given(st.integers(1, 16_384))
def test_column_names_are_those_of_a_spreadsheet(column: int) -> None:
    assert letters(column) == openpyxl.utils.get_column_letter(column)


@given(st.binary(max_size=300))
def test_no_bytes_bring_the_reader_down(tail: bytes) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as zipped:
        zipped.writestr("xl/workbook.xml", tail)
        zipped.writestr("xl/_rels/workbook.xml.rels", b"<a/>")
    for data in (whole.getvalue(), b"PK\x03\x04" + tail):
        with pytest.raises(InputRefused):
            read_xlsx(data, "a.xlsx", "")

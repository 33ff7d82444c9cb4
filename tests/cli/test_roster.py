"""``xkld worker import``: a list is taken whole or refused whole, and the second time nothing is new."""

from pathlib import Path

import openpyxl
from cli.answers import data, lines, refused, told
from cli.conftest import PEOPLE
from cli.lists import HEADS, SHORT, write_list
from cli.logical import state
from conftest import Run

GOOD = (
    ("Trần Thị Một", 1999, "nữ", "058199000001", "Phường Đô Vinh", "DTTS", "đăng ký", "05/3/2025"),
    ("Lê Văn Hai", 2000, "nam", None, "Phường Phủ Hà", None, "đăng ký", "06/3/2025"),
    ("Lê Văn Hai", 2000, "nam", None, "Phường Phủ Hà", None, "xuất cảnh", "02/5/2025"),
)


def test_a_refused_list_names_every_cell_and_is_taken_once_mended(planned: Run, home: Path, tmp_path: Path) -> None:
    file = tmp_path / "danh sách.xlsx"
    faulty = (
        ("Trần Thị Một", 1998, "nữ", "058199000001", "Phường Đô Vinhh", "DTTS", "đăng ký", "05/3/2025"),
        ("Lê Văn Hai", 2000, "nam", 58200000002, "Phường Phủ Hà", "hộ giàu", "đăng ký", "31/4/2025"),
        ("", 2000, "nam", None, "Phường Phủ Hà", None, "bay", "02/7/2025"),
        ("Tổng cộng", 3, None, None, None, None, None, None),
    )
    before = state(home)
    said = refused(planned("worker", "import", write_list(file, HEADS, *faulty)))
    assert state(home) == before
    expected = {
        "D2": "cho năm sinh 1999, còn năm sinh đã ghi là 1998",
        "D3": "mất 1 số 0 ở đầu; thêm lại thì khớp mã tỉnh, năm sinh và giới tính",
        "F3": "đối tượng «hộ giàu» không có trong danh mục",
        "H3": "«31/4/2025» không phải là ngày có thật",
        "A4": "thiếu họ và tên",
        "E2": "không có đơn vị «Phường Đô Vinhh»",
        "G4": "giai đoạn «bay» không có trong danh mục",
        "H4": "ngày 02/7/2025 sau ngày hôm nay (18/6/2025)",
    }
    for cell, part in expected.items():
        assert any(f"danh sách.xlsx › DS › {cell}: " in line and part in line for line in said), (cell, said)
    assert said[-1] == f"LỖI: Có {len(expected)} lỗi, chưa ghi gì vào sổ."
    assert "3 mới, 0 đã có (2 người mới, 2 hồ sơ mới" in told(
        planned("worker", "import", write_list(file, HEADS, *GOOD))
    )


def test_faults_that_only_the_book_knows_have_their_cell_as_well(peopled: Run, home: Path, tmp_path: Path) -> None:
    rows = (
        ("Trần Thị Thử", 1999, "nữ", "058199001234", "Phường Đô Vinhh", None, "xuất cảnh", "05/3/2025"),
        ("Trần Thị Khác", 1999, "nữ", "058199001234", "Phường Đô Vinh", None, "xuất cảnh", "05/3/2025"),
        ("Lê Văn Thường", 2000, "nữ", None, "Phường Kinh Dinh", None, "xuất cảnh", "05/3/2025"),
        ("Phạm Thị Ví Dụ", 2001, "nữ", None, "Xã Thành Hải", None, "về nước", "05/3/2025"),
    )
    before = state(home)
    for row, cell, part in zip(
        rows,
        ("E2", "A2", "C2", "G2"),
        ("không có đơn vị «Phường Đô Vinhh»", "họ tên khác với sổ", "giới tính khác với sổ", "không thể đi sau"),
        strict=True,
    ):
        file = write_list(tmp_path / "moi.xlsx", HEADS, row)
        said = refused(peopled("worker", "import", file), part)
        assert any(f"moi.xlsx › DS › {cell}: " in line for line in said), said
    assert state(home) == before


def test_the_same_file_twice_is_nothing_new(planned: Run, tmp_path: Path) -> None:
    file = write_list(tmp_path / "a.xlsx", HEADS, *GOOD)
    told(planned("worker", "import", file))
    people = lines(planned("worker", "list"))
    assert "0 mới, 3 đã có (0 người mới, 0 hồ sơ mới" in told(planned("worker", "import", file))
    assert lines(planned("worker", "list")) == people
    found = data(planned("worker", "import", file, "--json"), "xkld.worker.import/1")
    assert (found["new_rows"], found["known_rows"], found["already_imported"]) == (0, 3, True)


def test_a_later_list_adds_only_what_is_new(planned: Run, tmp_path: Path) -> None:
    told(planned("worker", "import", write_list(tmp_path / "quy1.xlsx", HEADS, *GOOD)))
    more = (
        *GOOD,
        ("Trần Thị Một", 1999, "nữ", None, "Phường Đô Vinh", None, "trúng tuyển", "01/4/2025"),
        ("Võ Thị Ba", 2001, "nữ", None, "Xã Thành Hải", None, "đăng ký", "01/4/2025"),
    )
    answer = planned("worker", "import", write_list(tmp_path / "quy2.xlsx", HEADS, *more))
    assert "2 mới, 3 đã có (1 người mới, 1 hồ sơ mới" in told(answer)
    found = data(planned("worker", "show", 1, "--json"), "xkld.worker.show/1")
    assert [event["stage"] for event in found["cases"][0]["case"]["events"]] == ["registered", "selected"]


def test_a_trial_import_changes_no_byte_and_counts_the_same(planned: Run, home: Path, tmp_path: Path) -> None:
    file = write_list(tmp_path / "a.xlsx", HEADS, *GOOD)
    before = state(home)
    trial = told(planned("worker", "import", file, "--dry-run"))
    assert state(home) == before
    assert trial == "Chạy thử, chưa ghi: " + told(planned("worker", "import", file))


def test_columns_may_come_in_any_order_and_without_marks(planned: Run, tmp_path: Path) -> None:
    heads = ("NGAY", "giai doan", "Ghi chú", "Don vi", "nam sinh", "HO VA TEN")
    row = ("05/3/2025", "dang ky", "gọi lại", "phuong do vinh", "1999", "Trần Thị Một")
    answer = planned("worker", "import", write_list(tmp_path / "a.xlsx", heads, row))
    assert "1 mới" in told(answer)
    assert "không dùng đến: Ghi chú" in answer.err
    assert told(planned("worker", "show", 1)).count("Phường Đô Vinh") == 2


def test_a_missing_column_is_named(planned: Run, tmp_path: Path) -> None:
    refused(
        planned("worker", "import", write_list(tmp_path / "a.xlsx", HEADS[:-1], *(row[:-1] for row in GOOD))),
        "thiếu cột «ngày»",
    )


def test_a_csv_of_excel_is_read_as_well(planned: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    rows = [";".join(SHORT), "Trần Thị Một;1999;Phường Đô Vinh;đăng ký;05/3/2025"]
    file.write_bytes("\r\n".join(rows).encode("utf-8-sig"))
    assert "1 mới" in told(planned("worker", "import", file))


def test_two_people_alike_are_never_guessed_apart(planned: Run, tmp_path: Path) -> None:
    alike = (
        ("Trần Thị Một", 1999, "nữ", "058199000001", "Phường Đô Vinh", None, "đăng ký", "05/3/2025"),
        ("Trần Thị Một", 1999, "nữ", "058199000002", "Phường Đô Vinh", None, "đăng ký", "05/3/2025"),
    )
    assert "(2 người mới" in told(planned("worker", "import", write_list(tmp_path / "a.xlsx", HEADS, *alike)))
    unclear = ("Trần Thị Một", 1999, "nữ", None, "Phường Đô Vinh", None, "xuất cảnh", "05/4/2025")
    refused(
        planned("worker", "import", write_list(tmp_path / "b.xlsx", HEADS, unclear)),
        "có 2 người cùng họ tên, năm sinh và đơn vị",
        "DS › A2",
    )
    clear = (*unclear[:3], "058199000002", *unclear[4:])
    told(planned("worker", "import", write_list(tmp_path / "b.xlsx", HEADS, clear)))
    assert "xuất cảnh" in told(planned("worker", "show", 2))
    assert "xuất cảnh" not in told(planned("worker", "show", 1))


def test_a_list_never_overwrites_what_the_book_says(peopled: Run, tmp_path: Path) -> None:
    heads = (*SHORT, "Dân tộc")
    for ethnicity in ("Kinh", "Chăm"):
        row = ("Trần Thị Thử", 1999, "Phường Đô Vinh", "đăng ký", "10/01/2025", ethnicity)
        answer = peopled("worker", "import", write_list(tmp_path / "a.xlsx", heads, row))
    assert "đã giữ theo sổ: dân tộc: 1" in answer.err
    assert "Dân tộc: Kinh" in told(peopled("worker", "show", 1))


def test_formulas_without_values_are_refused_with_their_cells(planned: Run, tmp_path: Path) -> None:
    file = write_list(tmp_path / "a.xlsx", HEADS, *GOOD)
    workbook = openpyxl.load_workbook(file)
    workbook.active["B2"] = "=2025-26"
    workbook.save(file)
    workbook.close()
    refused(planned("worker", "import", file), "công thức chưa có kết quả ở B2", "bấm Lưu")


def test_what_is_no_list_is_refused_by_what_it_is(planned: Run, tmp_path: Path) -> None:
    (tmp_path / "cu.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"))
    (tmp_path / "rong.xlsx").write_bytes(b"")
    (tmp_path / "trang.xlsx").write_bytes(b"<html></html>")
    for name, part in (
        ("cu.xlsx", "Excel cũ (.xls)"),
        ("rong.xlsx", "tệp rỗng"),
        ("trang.xlsx", "không phải là bảng tính Excel"),
        ("khong-co.xlsx", "không có tệp này"),
    ):
        refused(planned("worker", "import", tmp_path / name), name, part)


def test_people_imported_bear_the_numbers_of_their_rows(peopled: Run) -> None:
    found = data(peopled("worker", "list", "--json"), "xkld.worker.list/1")["workers"]
    assert {one["number"]: one["name"] for one in found} == dict(enumerate((person[0] for person in PEOPLE), start=1))


def test_what_does_not_show_waits_for_an_answer(planned: Run, home: Path, tmp_path: Path) -> None:
    file = write_list(tmp_path / "a.xlsx", HEADS, *GOOD)
    workbook = openpyxl.load_workbook(file)
    workbook.active.row_dimensions[2].hidden = True
    other = workbook.create_sheet("Danh sách 2")
    other.append(SHORT)
    other.append(("Võ Thị Ba", 2001, "Xã Thành Hải", "đăng ký", "01/4/2025"))
    workbook.save(file)
    workbook.close()
    before = (home / "xkld.db").read_bytes()
    asked = planned("worker", "import", file)
    assert (asked.status, asked.out) == (5, "")
    assert "có 2 trang tính giống danh sách người: «DS», «Danh sách 2»" in asked.err
    asked = planned("worker", "import", file, "--sheet", "DS")
    assert asked.status == 5
    assert "có 1 dòng đang ẩn hoặc bị lọc mà có dữ liệu: 2" in asked.err
    assert asked.err.splitlines()[-1] == "LỖI: Có 1 điều cần trả lời trước khi nhập, chưa ghi gì vào sổ."
    assert (home / "xkld.db").read_bytes() == before
    skipped = planned("worker", "import", file, "--sheet", "DS", "--hidden", "skip", "--dry-run")
    assert "2 mới, 0 đã có (1 người mới" in told(skipped)
    assert "Không tính là người: 1 dòng đang ẩn, bỏ qua theo --hidden skip: 2 «Trần Thị Một" in skipped.err
    read = planned("worker", "import", file, "--sheet", "DS", "--hidden", "read")
    assert "3 mới, 0 đã có (2 người mới" in told(read)
    assert "Đọc trang tính «DS»; không đọc: «Danh sách 2»." in read.err
    assert "1 mới" in told(planned("worker", "import", file, "--sheet", "danh sách 2"))


def test_zeros_that_were_lost_are_put_back_by_a_yes(planned: Run, home: Path, tmp_path: Path) -> None:
    row = ("LÊ VĂN HAI", 2000, "nam", 58200000002, "Phường Phủ Hà", None, "đăng ký", "06/3/25")
    file = write_list(tmp_path / "a.xlsx", HEADS, row)
    before = (home / "xkld.db").read_bytes()
    asked = planned("worker", "import", file)
    assert (asked.status, asked.out) == (5, "")
    assert "a.xlsx › DS › D2: số CCCD *******0002 mất 1 số 0 ở đầu" in asked.err
    assert (home / "xkld.db").read_bytes() == before
    assert not list((home / "out").glob("*can-sua*"))
    answer = planned("worker", "import", file, "--repair")
    assert "1 mới" in told(answer)
    assert "Đã sửa theo --repair, ô D2: số CCCD *******0002 mất 1 số 0 ở đầu" in answer.err
    assert "A2 «LÊ VĂN HAI» → «Lê Văn Hai»" in answer.err
    assert "H2 06/3/25 → 06/3/2025" in answer.err
    shown = data(planned("worker", "show", 1, "--json"), "xkld.worker.show/1")
    assert (shown["name"], shown["cccd"]) == ("Lê Văn Hai", "********0002")


def test_an_old_font_is_shown_before_and_after_and_converted_by_a_yes(planned: Run, home: Path, tmp_path: Path) -> None:
    heads = ("Hä vµ tªn", "N¨m sinh", "§¬n vÞ", "Giai ®o¹n", "Ngµy")
    file = write_list(tmp_path / "a.xlsx", heads, ("TrÇn ThÞ Mét", 1999, "Ph­êng §« Vinh", "®¨ng ký", "05/3/2025"))
    before = (home / "xkld.db").read_bytes()
    asked = planned("worker", "import", file)
    assert (asked.status, asked.out) == (5, "")
    assert "có 8 ô viết bằng phông chữ cũ" in asked.err
    assert "A1 «Hä vµ tªn» → «Họ và tên»" in asked.err
    assert (home / "xkld.db").read_bytes() == before
    answer = planned("worker", "import", file, "--font", "convert")
    assert "1 mới" in told(answer)
    assert "Đã đổi 8 ô từ phông chữ cũ sang Unicode" in answer.err
    assert "Trần Thị Một" in told(planned("worker", "show", 1))

"""``xkld support pay --file``: a whole list or nothing, the same list once, every fault at its cell."""

from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.lists import Value, write_list
from cli.plan_texts import saved
from cli.test_support import funds, pay
from conftest import Run
from openpyxl import Workbook, load_workbook

from xkld.usecases.workspace import shipped

HEADS = ("TT", "Họ và tên", "Năm sinh", "Phường, xã", "Nội dung", "Đối tượng", "Số tiền (đồng)", "Số ngày")
FIRST = (1, "Trần Thị Thử", 1999, "Phường Đô Vinh", "Đào tạo ngoại ngữ", "DTTS", 3_000_000, None)
SECOND = (2, "Nguyễn Văn Mẫu", "1998", "Phủ Hà", "tiền ăn", "Hộ nghèo", "800.000", 20)
THIRD = (3, "Phạm Thị Ví Dụ", 2001, "Xã Thành Hải", "health_check", "TN_NCC", "700.000 đ", None)
TOTAL = (None, "Tổng cộng", None, None, None, None, 4_500_000, None)
WHOLE = ("--fund", "social-security", "--voucher", "PC01", "--on", "20/5/2025", "--policy", "ttlt09-2016")


def listed(folder: Path, *rows: tuple[Value, ...], heads: tuple[str, ...] = HEADS, name: str = "chi.xlsx") -> Path:
    return write_list(folder / name, heads, *rows)


def pay_list(run: Run, path: Path, *more: object, whole: tuple[object, ...] = WHOLE, today: str = "2025-06-18"):
    return run("support", "pay", "--file", path, *whole, *more, today=today)


def posted(run: Run) -> list[tuple[str, str, int]]:
    """Every line: who, what, how much."""
    found = data(run("support", "list", "--json"), "xkld.support.list/1")["payments"]
    return [(line["worker_name"], line["item"], line["amount"]) for line in found]


def test_a_list_names_one_group_and_a_whole_number_of_a_person(peopled: Run, tmp_path: Path, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    heads = ("Số trong sổ", *HEADS[1:])
    rows = ((1, *FIRST[1:5], "DTTS; HN", 3_000_000, None), ("số hai", *SECOND[1:]))
    told_lines = refused(pay_list(peopled, listed(tmp_path, *rows, heads=heads)), "Có 2 lỗi")
    assert "«DTTS; HN» là nhiều đối tượng → ghi một đối tượng được hưởng" in told_lines[0]
    assert "«số hai» không phải là số nguyên" in told_lines[1]
    assert (home / "xkld.db").read_bytes() == before


def test_a_list_is_posted_whole_and_says_its_sums(peopled: Run, tmp_path: Path) -> None:
    answer = pay_list(peopled, listed(tmp_path, FIRST, SECOND, THIRD, TOTAL))
    assert told(answer) == "Đã ghi: 3 mới, 0 đã có; 3 người, 4.500.000 đồng (mới 4.500.000 đồng).\n"
    assert "Dòng cộng trong tệp: 4.500.000 đồng, khớp" in answer.err
    assert "Nguồn social-security năm 2025 còn 55.500.000 đồng" in answer.err
    assert posted(peopled) == [
        ("Trần Thị Thử", "language", 3_000_000),
        ("Nguyễn Văn Mẫu", "meals", 800_000),
        ("Phạm Thị Ví Dụ", "health_check", 700_000),
    ]
    assert funds(peopled)["social-security"] == (60_000_000, 4_500_000, 3)


def test_the_same_list_twice_posts_nothing_more(peopled: Run, tmp_path: Path, home: Path) -> None:
    path = listed(tmp_path, FIRST, SECOND, THIRD, TOTAL)
    told(pay_list(peopled, path))
    again = pay_list(peopled, path)
    assert told(again) == "Đã ghi: 0 mới, 3 đã có; 3 người, 4.500.000 đồng (mới 0 đồng).\n"
    assert len(posted(peopled)) == 3
    longer = listed(tmp_path, FIRST, SECOND, THIRD, (4, *FIRST[1:4], "passport", "DTTS", 200_000, None), name="2.xlsx")
    assert told(pay_list(peopled, longer)).startswith("Đã ghi: 1 mới, 3 đã có; 3 người, 4.700.000 đồng (mới 200.000")


def test_a_trial_list_changes_no_byte_and_says_so(peopled: Run, tmp_path: Path, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    path = listed(tmp_path, FIRST, SECOND, (*TOTAL[:6], 3_800_000, None))
    assert told(pay_list(peopled, path, "--dry-run")).startswith("Chạy thử, chưa ghi: 2 mới, 0 đã có")
    answer = data(pay_list(peopled, path, "--dry-run", "--json"), "xkld.support.pay/1")
    assert (answer["dry_run"], answer["new"], answer["known"], answer["amount"]) == (True, 2, 0, 3_800_000)
    assert answer["funds"] == [{"fund": "social-security", "year": 2025, "left": 56_200_000}]
    assert (home / "xkld.db").read_bytes() == before


def test_every_fault_of_every_row_is_told_at_its_cell_and_nothing_is_written(
    peopled: Run, tmp_path: Path, home: Path
) -> None:
    before = (home / "xkld.db").read_bytes()
    path = listed(
        tmp_path,
        (*FIRST[:6], 3_000_001, None),
        (2, "Nguyễn Văn Không Có", 1998, "Phủ Hà", "tiền ăn", "HN", 40_000, 1),
        (3, "Nguyễn Văn Mẫu", 1998, "Phủ Hà", "karaoke", "HN", 40_000, 1),
        (4, "Nguyễn Văn Mẫu", 1998, "Phủ Hà", "tiền ăn", "DTTS", 40_000, 1),
        (5, "Phạm Thị Ví Dụ", 2001, "Xã Thành Hải", "meals", "TN_NCC", "1.000.000,5", 1),
        (6, "Lê Văn Thường", 2000, "Kinh Dinh", "visa", None, 100_000, None),
        (7, "Phạm Thị Ví Dụ", 2001, "Xã Thành Hải", "passport", "TN_NCC", 200_000, 0),
    )
    said = refused(
        pay_list(peopled, path),
        "G2: số tiền 3.000.001 đồng vượt mức tối đa 3.000.000 đồng",
        "B3: trong sổ không có người này",
        "E4: không có nội dung hỗ trợ «karaoke»",
        "G5: người này không thuộc đối tượng DTTS",
        "G6: «1.000.000,5» không phải là số tiền chẵn đồng",
        "F7: thiếu đối tượng",
        "H8: «0» không phải là số ngày, số tháng",
    )
    assert said[-1] == "LỖI: Có 7 lỗi, chưa ghi gì vào sổ."
    assert (home / "xkld.db").read_bytes() == before
    told(pay_list(peopled, listed(tmp_path, FIRST)))  # the mended file after the refused one
    assert posted(peopled) == [("Trần Thị Thử", "language", 3_000_000)]


def test_a_fund_that_suffices_for_each_row_but_not_for_all_is_told_before(peopled: Run, tmp_path: Path) -> None:
    """ntp-2025 holds 1.000.000; 600.000 and 500.000 would each fit."""
    rows = (
        (1, *FIRST[1:4], "health_check", "DTTS", 600_000, None),
        (2, *SECOND[1:4], "health_check", "HN", 500_000, None),
    )
    whole = (*WHOLE[2:], "--fund", "ntp-2025")
    refused(
        pay_list(peopled, listed(tmp_path, *rows), whole=whole),
        "nguồn «ntp-2025» năm 2025 còn 1.000.000 đồng, danh sách cần 1.100.000 đồng, thiếu 100.000 đồng",
    )
    assert posted(peopled) == []
    mended = (rows[0], (*rows[1][:6], 400_000, None))
    told(pay_list(peopled, listed(tmp_path, *mended), whole=whole))
    assert funds(peopled)["ntp-2025"] == (1_000_000, 1_000_000, 2)


def test_two_rows_for_one_person_and_content_are_refused(peopled: Run, tmp_path: Path) -> None:
    path = listed(tmp_path, FIRST, (2, *FIRST[1:6], 1_000, None))
    refused(pay_list(peopled, path), "G3: người này đã có cùng nội dung ở dòng có ô G2")


def test_what_was_paid_by_another_voucher_is_refused_and_not_taken_for_known(peopled: Run, tmp_path: Path) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC77"))
    refused(pay_list(peopled, listed(tmp_path, FIRST)), "E2: «Đào tạo ngoại ngữ» đã chi cho người này", "PC77")


@pytest.mark.parametrize("stated", [4_500_001, 4_499_999, "4.500.000.000", 0])
def test_a_total_that_does_not_agree_refuses_the_list(peopled: Run, tmp_path: Path, stated: Value) -> None:
    path = listed(tmp_path, FIRST, SECOND, THIRD, (*TOTAL[:6], stated, None))
    refused(pay_list(peopled, path), "G5: dòng cộng ghi", "cộng các dòng ở trên được 4.500.000 đồng")
    assert posted(peopled) == []


def test_sums_of_parts_and_the_signatures_below_are_understood(peopled: Run, tmp_path: Path) -> None:
    path = listed(
        tmp_path,
        FIRST,
        (None, "Cộng", None, None, None, None, 3_000_000, None),
        SECOND,
        THIRD,
        (None, "Cộng", None, None, None, None, "1.500.000", None),
        ("Tổng cộng", None, None, None, None, None, "4.500.000", None),
        (None, "Bằng chữ: Bốn triệu năm trăm nghìn đồng", None, None, None, None, None, None),
        (None, "Người lập", None, None, "Thủ trưởng đơn vị", None, None, None),
    )
    answer = pay_list(peopled, path)
    assert told(answer).startswith("Đã ghi: 3 mới, 0 đã có; 3 người, 4.500.000 đồng")
    assert "Bỏ qua 2 dòng dưới dòng cộng" in answer.err
    wrong = listed(tmp_path, FIRST, SECOND, (None, "Cộng", None, None, None, None, 800_000, None))
    refused(pay_list(peopled, wrong), "G4: dòng cộng ghi 800.000 đồng, cộng các dòng ở trên được 3.800.000 đồng")


def test_a_merged_total_is_usual_and_a_merged_payment_is_not(peopled: Run, tmp_path: Path) -> None:
    path = listed(tmp_path, FIRST, (*("Tổng cộng", None, None, None, None, None), 3_000_000, None))
    book = load_workbook(path)
    book.active.merge_cells("A3:F3")
    book.save(path)
    told(pay_list(peopled, path))
    book.active.merge_cells("A2:B2")
    book.save(path)
    refused(pay_list(peopled, path), "có ô gộp trong danh sách: A2:B2")


def test_people_are_found_by_number_id_or_name_and_what_is_said_must_agree(peopled: Run, tmp_path: Path) -> None:
    heads = ("Số người lao động", "Số CCCD", "Họ và tên", "Nội dung", "Đối tượng", "Số tiền")
    path = listed(
        tmp_path,
        (1, None, "Trần Thị Thử", "language", "DTTS", 1_000_000),
        (None, "058098005678", "NGUYỄN VĂN MẪU", "language", "HN", 1_000_000),
        heads=heads,
    )
    told(pay_list(peopled, path))
    wrong = listed(
        tmp_path,
        (1, None, "Nguyễn Văn Mẫu", "visa", "DTTS", 1_000),
        (2, "058199001234", "Nguyễn Văn Mẫu", "visa", "HN", 1_000),
        (99, None, "Nguyễn Văn Mẫu", "visa", "HN", 1_000),
        (None, "058199009999", "Nguyễn Thị Khác", "visa", "HN", 1_000),
        (None, None, "Lê Văn Thường", "visa", "HN", 1_000),
        heads=heads,
    )
    answer = pay_list(peopled, wrong)
    refused(
        answer,
        "C2: họ tên khác với sổ",
        "B3: số CCCD khác với sổ (sổ đang ghi ********5678)",
        "A4: trong sổ không có người lao động số 99",
        "B5: trong sổ không có người này",
        "F6: dòng này chưa cho biết chi cho ai",
    )
    assert "058199001234" not in answer.err
    assert "058098005678" not in answer.err


def test_columns_say_what_the_options_do_not_and_cells_go_before_options(peopled: Run, tmp_path: Path) -> None:
    heads = ("Số CCCD", "Nội dung", "Đối tượng", "Số tiền", "Nguồn kinh phí", "Chứng từ", "Ngày chi", "Chính sách")
    path = listed(
        tmp_path,
        ("058199001234", "language", "DTTS", 4_000_000, "social-security", "PC09", "21/5/2025", "tt55-2023"),
        ("058098005678", "language", "HN", 100_000, "Kinh phí chi bảo đảm xã hội", None, None, None),
        heads=heads,
    )
    told(pay_list(peopled, path))
    found = data(peopled("support", "list", "--json"), "xkld.support.list/1")["payments"]
    assert [(line["voucher"], line["paid_on"], line["policy"], line["fund"]) for line in found] == [
        ("PC01", "2025-05-20", "ttlt09-2016", "social-security"),
        ("PC09", "2025-05-21", "tt55-2023", "social-security"),
    ]


def test_what_neither_a_column_nor_an_option_says_is_asked_for(peopled: Run, tmp_path: Path) -> None:
    path = listed(tmp_path, ("Trần Thị Thử", 1_000), heads=("Họ và tên", "Số tiền"))
    refused(
        pay_list(peopled, path, whole=()),
        "thiếu cột «nội dung» → thêm cột «nội dung», hoặc ghi --item",
        "--group",
        "--fund",
        "--voucher",
        "thiếu cột «ngày chi»",
        "danh sách không cho biết chi cho ai",
    )


def test_money_cells_hold_whole_dong_only(peopled: Run, tmp_path: Path) -> None:
    """A number cell of 1234.567 is a fraction, though the same letters in a text cell are a million."""
    for value, place in ((1234.567, "G2"), (-5, "G2"), (0, "G2"), (True, "G2"), ("một triệu", "G2")):
        path = listed(tmp_path, FIRST)
        book = load_workbook(path)
        book.active["G2"] = value
        book.save(path)
        refused(pay_list(peopled, path), f"{place}: ")
    assert posted(peopled) == []


def test_a_formula_counts_by_the_value_that_excel_kept_and_without_one_is_refused(peopled: Run, tmp_path: Path) -> None:
    path = listed(tmp_path, FIRST)
    book = load_workbook(path)
    book.active["G2"] = "=1000000*3"
    book.save(path)  # openpyxl keeps no value
    refused(pay_list(peopled, path), "công thức chưa có kết quả ở G2")


def test_days_of_a_list_are_judged_like_those_of_one_payment(peopled: Run, tmp_path: Path) -> None:
    heads = ("Số CCCD", "Nội dung", "Đối tượng", "Số tiền", "Ngày phát sinh", "Ngày chi")
    path = listed(
        tmp_path,
        ("058199001234", "language", "DTTS", 1_000, "21/5/2025", "20/5/2025"),
        ("058098005678", "language", "HN", 1_000, "01/5/2025", "19/6/2025"),
        heads=heads,
    )
    refused(pay_list(peopled, path), "F2: ngày chi 20/5/2025 trước ngày phát sinh", "F3: ngày 19/6/2025 sau ngày hôm")


def test_a_list_in_2026_with_cases_of_both_years_is_judged_row_by_row(peopled: Run, tmp_path: Path) -> None:
    give = ("fund", "set", "social-security", "--amount", "9.000.000", "--decision", "1/QĐ", "--on", "05/01/2026")
    told(peopled(*give, today="2026-02-01"))
    heads = ("Số CCCD", "Họ và tên", "Năm sinh", "Đơn vị", "Nội dung", "Đối tượng", "Số tiền", "Ngày phát sinh")
    row = (None, "Phạm Thị Ví Dụ", 2001, "Xã Thành Hải", "language", "TN_NCC", 3_000_000, "31/12/2025")
    now = (*row[:3], "Phường Bảo An", *row[4:])  # which took the commune over on 1/7/2025
    whole = ("--fund", "social-security", "--voucher", "PC01", "--on", "20/01/2026")
    refused(
        pay_list(peopled, listed(tmp_path, row, heads=heads), whole=whole, today="2026-02-01"),
        "D2: «Xã Thành Hải» đã kết thúc ngày 30/6/2025, nay là Phường Bảo An",
    )
    late = (*now[:4], "vocational", "TN_NCC", 4_000_000, "01/01/2026")
    answer = pay_list(peopled, listed(tmp_path, now, late, heads=heads), whole=whole, today="2026-02-01")
    assert told(answer).startswith("Đã ghi: 2 mới, 0 đã có; 1 người, 7.000.000 đồng")
    assert "đã hết hiệu lực sau ngày 31/12/2025; khoản này theo quy định của ngày phát sinh" in answer.err
    assert "ttlt09-2016, mức Đào tạo ngoại ngữ: theo văn bản luật." in answer.err
    assert "nd338-2025, mức Đào tạo, bồi dưỡng kỹ năng nghề: theo nguồn thứ cấp" in answer.err
    found = data(peopled("support", "list", "--json", today="2026-02-01"), "xkld.support.list/1")["payments"]
    assert [(line["item"], line["policy"]) for line in found] == [
        ("language", "ttlt09-2016"),
        ("vocational", "nd338-2025"),
    ]


def test_a_csv_works_as_well(peopled: Run, tmp_path: Path) -> None:
    path = tmp_path / "chi.csv"
    text = "Số CCCD;Nội dung;Đối tượng;Số tiền\n058199001234;học tiếng;DTTS;1.000.000\nTổng cộng;;;1.000.000\n"
    path.write_text(text, encoding="utf-8")
    told(pay_list(peopled, path))
    assert posted(peopled) == [("Trần Thị Thử", "language", 1_000_000)]


def test_words_of_one_payment_and_of_a_list_are_not_mixed(peopled: Run, tmp_path: Path) -> None:
    path = listed(tmp_path, FIRST)
    refused(pay_list(peopled, path, "--amount", "5", "--quantity", 2), "Không dùng --amount, --quantity", status=2)
    refused(peopled("support", "pay", 1, "--item", "language"), "Thiếu --amount, --group, --fund", status=2)
    refused(peopled("support", "pay", "--item", "language"), "Thiếu SỐ, --amount", status=2)


def test_a_list_without_payments_or_heads_says_so(peopled: Run, tmp_path: Path) -> None:
    refused(pay_list(peopled, listed(tmp_path)), "dưới dòng tên cột không có người nào")
    refused(pay_list(peopled, tmp_path / "khong-co.xlsx"), "không có tệp này")
    book = Workbook()
    book.active.append(["Kính gửi", "ông"])
    book.save(tmp_path / "thu.xlsx")
    refused(pay_list(peopled, tmp_path / "thu.xlsx"), "không thấy dòng tên cột")


def test_where_a_row_came_from_is_kept(peopled: Run, tmp_path: Path, home: Path) -> None:
    import sqlite3

    told(pay_list(peopled, listed(tmp_path, FIRST, SECOND)))
    book = sqlite3.connect(home / "xkld.db")
    rows = book.execute(
        "select r.row, r.table_name, r.key from import_row r join import_batch b on b.id = r.batch"
        " where b.name = 'chi.xlsx' order by r.row"
    ).fetchall()
    book.close()
    assert rows == [(2, "payment", 1), (3, "payment", 2)]
    assert len(lines(peopled("support", "list"))) == 1 + 2 + 1


def test_an_office_may_have_words_of_its_own_and_a_broken_file_of_words_is_told(
    peopled: Run, tmp_path: Path, home: Path
) -> None:
    own = (shipped("data") / "headers-payments.yaml").read_text(encoding="utf-8")
    saved(home / "data", own.replace("language: [", "language: [tiếng Nhật, "), "headers-payments.yaml")
    told(pay_list(peopled, listed(tmp_path, (*FIRST[:4], "Tiếng Nhật", *FIRST[5:]))))
    assert posted(peopled) == [("Trần Thị Thử", "language", 3_000_000)]
    saved(home / "data", own.replace("  voucher: [", "  vouchers: ["), "headers-payments.yaml")
    refused(pay_list(peopled, listed(tmp_path, SECOND)), "headers-payments.yaml:", "vouchers")
    assert "headers-payments.yaml" in peopled("doctor").out


def test_a_name_typed_without_marks_or_borne_by_two_is_never_guessed(peopled: Run, tmp_path: Path) -> None:
    heads = ("Họ và tên", "Năm sinh", "Số CCCD", "Đơn vị", "Đối tượng", "Giai đoạn", "Ngày")
    twin = ("Trần Thị Thử", 1999, "058199004321", "Phường Đô Vinh", "DTTS", "đăng ký", "10/01/2025")
    refused(
        pay_list(peopled, listed(tmp_path, (1, "TRAN THI THU", *FIRST[2:]))),
        "chưa rõ có phải là «Trần Thị Thử»",
    )
    told(peopled("worker", "import", listed(tmp_path, twin, heads=heads, name="ds.xlsx")))
    refused(
        pay_list(peopled, listed(tmp_path, FIRST)), "B2: trong sổ có 2 người cùng họ tên, năm sinh, đơn vị (số 1, 5)"
    )
    assert posted(peopled) == []

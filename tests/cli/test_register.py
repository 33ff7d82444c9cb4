"""``xkld worker export``, edited as in Excel and brought back: corrections, new rows, conflicts, and nothing else."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from cli.lists import SHORT, write_list
from cli.logical import state
from cli.office_suite import through_libreoffice
from conftest import Run
from openpyxl.worksheet.worksheet import Worksheet

from xkld.cli import main

HEAD_ROW = 4
HEADS = {
    "name": "Họ và tên",
    "birth": "Năm sinh",
    "cccd": "Số CCCD",
    "stage": "Giai đoạn",
    "on": "Ngày",
    "unit": "Đơn vị",
    "mark": "Mã đối chiếu",
    "worker": "Số trong sổ",
    "case": "Hồ sơ số",
    "phone": "Điện thoại",
    "ethnicity": "Dân tộc",
    "destination": "Thị trường",
    "months": "Thời hạn",
    "group": "Đối tượng",
    "until": "Hợp đồng mới đến ngày",
    "order": "Đơn hàng số",
    "school": "Trường, năm học",
}
CONTENT = ("worker", "worker_group", "worker_school", "placement", "stage_event", "contract_term", "sender")
Edit = Callable[["Sheet"], None]
WHOLE = ("--full-id", "--for", "chuyển sang sổ khác")


class Sheet:
    """An exported list as somebody edits it: cells by the number of the person, the stage and the head."""

    def __init__(self, page: Worksheet) -> None:
        self.page = page
        self.at = {str(cell.value).removesuffix(" (*)"): cell.column for cell in page[HEAD_ROW]}

    def row(self, worker: int, stage: str = "đăng ký tham gia") -> int:
        rows = range(HEAD_ROW + 1, self.page.max_row + 1)
        return next(
            row for row in rows if (self.get(row, "Số trong sổ"), self.get(row, "Giai đoạn")) == (str(worker), stage)
        )

    def get(self, row: int, head: str) -> object:
        return self.page.cell(row, self.at[head]).value

    def set(self, row: int, **texts: object) -> None:
        for head, text in texts.items():
            cell = self.page.cell(row, self.at[HEADS[head]])
            cell.value = text
            if isinstance(text, str) and text:
                cell.data_type = "s"

    def below(self) -> int:
        """The first line that is free."""
        return next(row for row in range(HEAD_ROW + 1, 9999) if not self.get(row, "Họ và tên"))


def edited(run: Run, file: Path, edit: Edit, *words: str) -> Path:
    """An export into a file, edited and saved."""
    told(run("worker", "export", "--out", file, *words))
    return saved(file, edit)


def saved(file: Path, edit: Edit) -> Path:
    """A file that was edited and saved."""
    workbook = openpyxl.load_workbook(file)
    edit(Sheet(workbook["Danh sách"]))
    workbook.save(file)
    workbook.close()
    return file


def content(home: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything that the book holds of people."""
    connection = sqlite3.connect(home / "xkld.db")
    found = {table: connection.execute(f"select * from {table} order by 1").fetchall() for table in CONTENT}
    connection.close()
    return found


@pytest.fixture
def travelled(peopled: Run, once: Once) -> Run:
    """Number 1 left on the 2nd of April, and lives elsewhere since."""

    def write() -> None:
        told(peopled("worker", "move", 1, "departed", "--on", "02/4/2025", "--destination", "JP", "--months", 36))

    once(write)
    return peopled


@pytest.fixture
def exported(travelled: Run, home: Path, once: Once) -> Run:
    """The list went out as ``so.xlsx``."""

    def write() -> None:
        told(travelled("worker", "export", "--out", home / "so.xlsx"))

    once(write)
    return travelled


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv", "a.json"])
@pytest.mark.parametrize("full", [(), WHOLE])
def test_an_export_that_nobody_edited_changes_nothing(
    travelled: Run, home: Path, tmp_path: Path, name: str, full: tuple[str, ...]
) -> None:
    told(travelled("worker", "export", "--out", tmp_path / name, *full))
    before = content(home)
    for _ in range(2):
        answer = travelled("worker", "import", tmp_path / name)
        assert told(answer) == "0 mới, 0 sửa, 5 đã có (0 người mới, 0 hồ sơ mới, 0 dòng trống).\n"
        assert answer.err == "Tệp có 5 dòng: 5 không đổi.\n"
        assert content(home) == before


def test_what_was_edited_is_corrected_and_said_row_by_row(travelled: Run, home: Path, tmp_path: Path) -> None:
    def edit(sheet: Sheet) -> None:
        row = sheet.row(1, "xuất cảnh")
        sheet.set(row, on="04/04/2025", destination="Hàn Quốc", months=None)
        sheet.set(sheet.row(2), phone="0912 345 678", group="DTTS", unit="Phường Đô Vinh")
        sheet.set(sheet.row(3), name="Lê Văn Thưởng", birth="2001", cccd="058201000003")

    file = edited(travelled, tmp_path / "a.xlsx", edit)
    before = state(home)
    trial = told(travelled("worker", "import", file, "--dry-run"))
    assert state(home) == before
    said = told(travelled("worker", "import", file))
    assert trial == f"Chạy thử, chưa ghi: {said}"
    assert said.startswith("0 mới, 3 sửa, 2 đã có (0 người mới")
    for part in (
        "điện thoại (trống) → 0912345678",
        "đối tượng HN; THD → DTTS",
        "đơn vị Phường Phủ Hà → Phường Đô Vinh",
        "nơi thường trú hiện nay Phường Phủ Hà → Phường Đô Vinh",
        "họ và tên Lê Văn Thường → Lê Văn Thưởng",
        "sinh 2000 → 2001",
        "số CCCD (trống) → ********0003",
        "thị trường Nhật Bản → Hàn Quốc",
        "thời hạn 36 → (trống)",
        "xuất cảnh 02/4/2025: ngày 02/4/2025 → 04/4/2025",
    ):
        assert part in said
    assert "a.xlsx › Danh sách › " in said
    shown = told(travelled("worker", "show", 3, "--full-id"))
    assert "Lê Văn Thưởng" in shown
    assert "058201000003" in shown
    again = travelled("worker", "import", file)
    assert told(again).startswith("0 mới, 0 sửa, 5 đã có")


def test_new_people_and_new_stages_come_in_beside_corrections(travelled: Run, tmp_path: Path) -> None:
    def edit(sheet: Sheet) -> None:
        sheet.set(sheet.row(4, "chờ xuất cảnh"), ethnicity="Kinh")
        new = sheet.below()
        person = {"name": "Võ Thị Mới", "birth": 2001, "unit": "Xã Thành Hải"}
        sheet.set(new, **person, stage="đăng ký", on="05/03/2025")
        known = {"worker": "4", "name": "Phạm Thị Ví Dụ", "birth": 2001, "unit": "Xã Thành Hải"}
        sheet.set(new + 1, **known, stage="xuất cảnh", on="05/04/2025")

    file = edited(travelled, tmp_path / "a.xlsx", edit)
    assert told(travelled("worker", "import", file)).startswith("2 mới, 1 sửa, 4 đã có (1 người mới, 1 hồ sơ mới")
    assert "05/4/2025  xuất cảnh" in told(travelled("worker", "show", 4))
    assert told(travelled("worker", "import", file)).startswith("0 mới, 0 sửa, 7 đã có")


@pytest.mark.parametrize(
    ("texts", "parts"),
    [
        ({"name": None}, ("thiếu họ và tên",)),
        ({"name": "Trần\u200bThị"}, ("ký tự ẩn",)),
        ({"birth": "1998"}, ("cho năm sinh 1999, còn năm sinh đã ghi là 1998",)),
        ({"cccd": "********9999"}, ("số CCCD đã che bị sửa",)),
        ({"cccd": 58198001234}, ("ô kiểu số",)),
        ({"cccd": "058098005678"}, ("năm sinh",)),
        ({"stage": "gia hạn"}, ("hồ sơ không thể bắt đầu bằng",)),
        ({"on": "03/04/2025"}, ("không thể đi sau «xuất cảnh»",)),
        ({"on": 45_000}, ("lẫn ô ngày thật với ô ngày dạng chữ",)),
        ({"on": "31/02/2025"}, ("không phải là ngày có thật",)),
        ({"unit": "Phường Xa Lắc"}, ("«Phường Xa Lắc»",)),
        ({"mark": "1.abc"}, ("mã đối chiếu đã bị sửa",)),
        ({"worker": None}, ("số CCCD đã che",)),
        ({"worker": None, "cccd": None}, ("có mã mà thiếu số trong sổ",)),
        ({"worker": "99"}, ("không có người lao động số 99",)),
        ({"case": "2"}, ("hồ sơ 2 không phải của người lao động số 1",)),
        ({"worker": "=1"}, ("không phải là số trong sổ",)),
    ],
)
def test_a_wrong_cell_refuses_the_whole_file_with_its_place(
    exported: Run, home: Path, texts: dict[str, object], parts: tuple[str, ...]
) -> None:
    def edit(sheet: Sheet) -> None:
        sheet.set(sheet.row(1), **texts)
        sheet.set(sheet.row(2), phone="0912345678")

    file = saved(home / "so.xlsx", edit)
    before = state(home)
    said = refused(exported("worker", "import", file), *parts)
    assert all("so.xlsx › Danh sách › " in line for line in said[:-3])
    assert state(home) == before


def test_all_faults_of_all_kinds_are_said_at_once(travelled: Run, tmp_path: Path) -> None:
    def edit(sheet: Sheet) -> None:
        sheet.set(sheet.row(1), on="03/04/2025")
        sheet.set(sheet.row(2), stage="bay")
        sheet.set(sheet.row(3), worker="99")
        new = sheet.below()
        person = {"name": "Võ Thị Mới", "birth": 2001, "unit": "Xã Không Có"}
        sheet.set(new, **person, stage="đăng ký", on="05/03/2025")

    refused(
        travelled("worker", "import", edited(travelled, tmp_path / "a.xlsx", edit)),
        "không thể đi sau",
        "«bay»",
        "số 99",
        "«Xã Không Có»",
        "Có 4 lỗi",
    )


def test_what_both_changed_is_refused_with_both_values_and_what_one_changed_holds(
    travelled: Run, home: Path, tmp_path: Path
) -> None:
    def edit(sheet: Sheet) -> None:
        sheet.set(sheet.row(2), phone="0912345678", ethnicity="Kinh")

    file = edited(travelled, tmp_path / "a.xlsx", edit)
    told(travelled("worker", "edit", 3, "--name", "Lê Văn Thưởng"))
    told(travelled("worker", "edit", 2, "--phone", "0900000009"))
    before = content(home)
    refused(travelled("worker", "import", file), "sổ đã đổi thành «0900000009» sau khi xuất tệp, tệp ghi «0912345678»")
    assert content(home) == before
    told(travelled("worker", "edit", 2, "--phone", "0912345678"))
    answer = travelled("worker", "import", file)
    assert told(answer).startswith("0 mới, 1 sửa, 4 đã có")
    assert "1 dòng sổ đã đổi sau khi xuất tệp mà tệp không sửa: giữ theo sổ" in answer.err
    assert "Lê Văn Thưởng" in told(travelled("worker", "show", 3))


def test_a_stage_that_the_book_dropped_meanwhile_does_not_come_back(travelled: Run, tmp_path: Path) -> None:
    told(travelled("worker", "export", "--out", tmp_path / "a.xlsx"))
    touched = edited(travelled, tmp_path / "b.xlsx", lambda sheet: sheet.set(sheet.row(1, "xuất cảnh"), months="12"))
    told(travelled("worker", "edit", 1, "--drop-stage", "departed", "--yes"))
    answer = travelled("worker", "import", tmp_path / "a.xlsx")
    assert told(answer).startswith("0 mới, 0 sửa, 5 đã có")
    assert "1 dòng sổ đã đổi sau khi xuất tệp" in answer.err
    assert "xuất cảnh" not in told(travelled("worker", "show", 1))
    refused(travelled("worker", "import", touched), "giai đoạn của dòng này không còn trong sổ")


def test_one_row_corrects_the_person_though_other_rows_still_say_the_old(travelled: Run, tmp_path: Path) -> None:
    def edit(sheet: Sheet) -> None:
        sheet.set(sheet.row(1), name="Trần Thị Thữ")
        sheet.set(sheet.row(1, "xuất cảnh"), phone="0912345678")

    file = edited(travelled, tmp_path / "a.xlsx", edit)
    assert told(travelled("worker", "import", file)).startswith("0 mới, 2 sửa, 3 đã có")
    assert told(travelled("worker", "import", file)).startswith("0 mới, 0 sửa, 5 đã có")
    assert "Trần Thị Thữ" in told(travelled("worker", "show", 1))

    def twice(sheet: Sheet) -> None:
        sheet.set(sheet.row(1), ethnicity="Kinh")
        sheet.set(sheet.row(1, "xuất cảnh"), ethnicity="Chăm")

    refused(travelled("worker", "import", edited(travelled, tmp_path / "b.xlsx", twice)), "dân tộc khác với dòng có ô")


def test_a_copied_row_must_give_up_its_mark(travelled: Run, tmp_path: Path) -> None:
    def edit(sheet: Sheet) -> None:
        first, new = sheet.row(2), sheet.below()
        for column in range(1, sheet.page.max_column + 1):
            sheet.page.cell(new, column).value = sheet.page.cell(first, column).value
        sheet.set(new, stage="xuất cảnh", on="05/04/2025")

    file = edited(travelled, tmp_path / "a.xlsx", edit)
    refused(travelled("worker", "import", file), "xóa ô mã đối chiếu của dòng chép")
    workbook = openpyxl.load_workbook(file)
    sheet = Sheet(workbook["Danh sách"])
    sheet.set(sheet.row(2, "xuất cảnh"), mark=None)
    workbook.save(file)
    workbook.close()
    assert told(travelled("worker", "import", file)).startswith("1 mới, 0 sửa, 5 đã có (0 người mới, 0 hồ sơ mới")


def test_a_row_that_is_gone_removes_nothing(travelled: Run, home: Path, tmp_path: Path) -> None:
    file = edited(travelled, tmp_path / "a.xlsx", lambda sheet: sheet.page.delete_rows(sheet.row(1)))
    before = content(home)
    answer = travelled("worker", "import", file)
    assert told(answer).startswith("0 mới, 0 sửa, 4 đã có")
    assert "1 giai đoạn không còn trong tệp: sổ giữ nguyên" in answer.err
    assert content(home) == before


def test_many_corrections_need_a_plain_yes(planned: Run, home: Path, tmp_path: Path) -> None:
    people = [(f"Mẫu {number}", 1990, "Phường Đô Vinh", "đăng ký", "05/3/2025") for number in range(21)]
    told(planned("worker", "import", write_list(tmp_path / "a.xlsx", SHORT, *people)))

    def edit(sheet: Sheet) -> None:
        for number in range(1, 22):
            sheet.set(sheet.row(number), ethnicity="Kinh")

    file = edited(planned, tmp_path / "b.xlsx", edit)
    before = content(home)
    refused(planned("worker", "import", file), "Tệp sửa 21 dòng của sổ", "--yes", status=5)
    assert content(home) == before
    told(planned("worker", "import", file, "--dry-run"))
    assert told(planned("worker", "import", file, "--yes")).startswith("0 mới, 21 sửa, 0 đã có")


def test_numbers_of_cards_are_masked_and_never_stored_so(travelled: Run, home: Path, tmp_path: Path) -> None:
    outputs = [travelled("worker", "export", "--out", "-"), travelled("worker", "export", "--json")]
    assert all("058199001234" not in answer.out + answer.err for answer in outputs)
    assert "********1234" in outputs[0].out
    file = edited(travelled, tmp_path / "a.xlsx", lambda sheet: sheet.set(sheet.row(1), cccd="058199001235"))
    found = data(travelled("worker", "import", file, "--json"), "xkld.worker.import/1")
    assert [(one["before"], one["after"]) for one in found["corrections"]] == [("********1234", "********1235")]
    stored = [row[5:8] for row in content(home)["worker"]]
    assert not any("*" in str(value) for row in stored for value in row)
    told(travelled("worker", "export", "--out", tmp_path / "b.xlsx", *WHOLE))
    commands = sqlite3.connect(home / "xkld.db").execute("select command from operation").fetchall()
    assert ("worker export --full-id",) in commands
    new = ("Võ Thị Mới", "2001", "********1234", "Xã Thành Hải", "đăng ký", "05/3/2025")
    heads = ("Họ và tên", "Năm sinh", "Số CCCD", "Đơn vị", "Giai đoạn", "Ngày")
    refused(travelled("worker", "import", write_list(tmp_path / "c.xlsx", heads, new)), "số CCCD đã che")


def test_the_list_is_in_the_order_of_names_and_filtered(travelled: Run) -> None:
    def numbers(*words: str) -> list[str]:
        return [row[0] for row in lines(travelled("worker", "export", "--out", "-", *words))[1:]]

    assert numbers() == ["4", "2", "1", "1", "3"]
    assert numbers("--unit", "do vinh") == ["1", "1"]
    assert numbers("--stage", "xuất cảnh") == ["1", "1"]
    assert numbers("--quarter", "2025-Q2") == ["1", "1"]
    assert numbers("--plan", "phan-rang-2025") == numbers()
    refused(travelled("worker", "export", "--unit", "Phường Xa Lắc"), "Phường Xa Lắc")
    refused(travelled("worker", "export", "--out", "a.docx"), "a.docx")


def test_the_same_people_give_the_same_bytes_and_an_edited_file_is_kept(travelled: Run, home: Path) -> None:
    told(travelled("worker", "export"))
    file = home / "out" / "danh-sach-nguoi-lao-dong.xlsx"
    first = file.read_bytes()
    assert "giữ lại" not in travelled("worker", "export").err
    assert file.read_bytes() == first
    file.write_bytes(first + b" ")
    assert "ban-cu-1" in travelled("worker", "export").err


def test_names_that_look_like_formulas_stay_names(planned: Run, tmp_path: Path) -> None:
    heads = (*SHORT, "Ngành nghề")
    names = ("=CMD|' /C calc'!A0", "+84", "-1+1", "@SUM(A1)", "'=1", "Đặng Thị Hoà")
    people = [(name, 1990, "Phường Đô Vinh", "đăng ký", "05/3/2025", name) for name in names]
    told(planned("worker", "import", write_list(tmp_path / "a.xlsx", heads, *people)))
    for name in ("b.xlsx", "b.csv", "b.json"):
        told(planned("worker", "export", "--out", tmp_path / name))
        assert told(planned("worker", "import", tmp_path / name)).startswith("0 mới, 0 sửa, 6 đã có")
    page = openpyxl.load_workbook(tmp_path / "b.xlsx")["Danh sách"]
    assert all(cell.data_type in {"s", "n"} for row in page.iter_rows() for cell in row)
    written = (tmp_path / "b.csv").read_text(encoding="utf-8-sig")
    assert not any(cell.startswith(("=", "+", "-", "@")) for line in written.splitlines() for cell in line.split(";"))


def test_days_as_real_dates_come_back_as_the_same_days(travelled: Run, tmp_path: Path) -> None:
    from datetime import datetime

    def edit(sheet: Sheet) -> None:
        for row in range(HEAD_ROW + 1, sheet.below()):
            day = datetime.strptime(str(sheet.get(row, "Ngày")), "%d/%m/%Y")  # noqa: DTZ007  a day, no time
            sheet.page.cell(row, sheet.at["Ngày"]).value = day
            sheet.page.cell(row, sheet.at["Ngày"]).number_format = "dd/mm/yyyy"

    file = edited(travelled, tmp_path / "a.xlsx", edit)
    assert told(travelled("worker", "import", file)).startswith("0 mới, 0 sửa, 5 đã có")


def test_columns_may_be_left_out_and_what_they_tell_stays(travelled: Run, home: Path, tmp_path: Path) -> None:
    def edit(sheet: Sheet) -> None:
        kept = ("Số trong sổ", "Hồ sơ số", "Họ và tên", "Năm sinh", "Đơn vị", "Giai đoạn", "Ngày", "Mã đối chiếu")
        for head in sorted(set(sheet.at) - set(kept), key=lambda head: -(sheet.at[head] or 0)):
            sheet.page.delete_cols(sheet.at[head] or 0)

    before = content(home)
    file = edited(travelled, tmp_path / "a.xlsx", edit)
    assert told(travelled("worker", "import", file)).startswith("0 mới, 0 sửa, 5 đã có")
    assert content(home) == before


def test_a_register_moves_into_an_empty_book_of_the_same_plan(
    travelled: Run, planned_book: Path, home: Path, tmp_path: Path
) -> None:
    told(travelled("worker", "edit", 3, "--unit", "Phường Phủ Hà"))
    for name, full in (("masked.xlsx", ()), ("whole.xlsx", WHOLE)):
        told(travelled("worker", "export", "--out", tmp_path / name, *full))
    shutil.copytree(planned_book, tmp_path / "moi")
    there = ("--home", tmp_path / "moi")
    refused(travelled("worker", "import", tmp_path / "masked.xlsx", *there), "--full-id")
    answer = travelled("worker", "import", tmp_path / "whole.xlsx", *there)
    assert told(answer).startswith("5 mới, 0 sửa, 0 đã có (4 người mới, 4 hồ sơ mới")
    assert {**content(tmp_path / "moi"), "sender": []} == {**content(home), "sender": []}
    assert told(travelled("worker", "import", tmp_path / "whole.xlsx", *there)).startswith("0 mới, 0 sửa, 5 đã có")
    quotas = [travelled("quota", "show", "--json", *words) for words in ((), there)]
    assert told(quotas[0]) == told(quotas[1])


def test_the_last_day_of_a_contract_that_was_prolonged_travels_and_is_corrected(
    travelled: Run, planned_book: Path, home: Path, tmp_path: Path
) -> None:
    told(travelled("abroad", "extend", 1, "--on", "02/6/2025", "--until", "01/4/2030"))
    told(travelled("worker", "export", "--out", tmp_path / "a.xlsx", *WHOLE))
    shutil.copytree(planned_book, tmp_path / "moi")
    told(travelled("worker", "import", tmp_path / "a.xlsx", "--home", tmp_path / "moi"))
    assert {**content(tmp_path / "moi"), "sender": []} == {**content(home), "sender": []}
    assert content(home)["contract_term"] == [(1, 1, "2025-06-02", "2030-04-01")]

    def until(text: str, stage: str = "gia hạn") -> Path:
        return edited(travelled, tmp_path / "b.xlsx", lambda sheet: sheet.set(sheet.row(1, stage), until=text))

    refused(travelled("worker", "import", until("02/6/2025")), "không sau ngày gia hạn")
    refused(travelled("worker", "import", until("01/4/2030", "xuất cảnh")), "giai đoạn là «xuất cảnh»")
    answer = told(travelled("worker", "import", until("30/4/2030")))
    assert "hợp đồng mới đến ngày 01/4/2030 → 30/4/2030" in answer
    assert content(home)["contract_term"] == [(1, 1, "2025-06-02", "2030-04-30")]
    refused(travelled("worker", "edit", 1, "--stage-date", "gia hạn=30/4/2030", today="2030-05-01"), "không sau ngày")
    told(travelled("worker", "edit", 1, "--stage-date", "gia hạn=03/6/2025"))
    assert content(home)["contract_term"] == [(1, 1, "2025-06-03", "2030-04-30")]
    told(travelled("worker", "edit", 1, "--stage-as", "gia hạn=về phép"))
    assert content(home)["contract_term"] == []
    told(travelled("undo", "--yes"))
    told(travelled("worker", "import", until("")))
    assert content(home)["contract_term"] == []


def test_the_last_day_of_a_contract_is_of_the_stage_that_prolonged_it_alone(
    travelled: Run, home: Path, tmp_path: Path
) -> None:
    told(travelled("abroad", "extend", 1, "--on", "02/6/2025", "--until", "01/4/2030"))
    told(travelled("worker", "move", 1, "home_leave", "--on", "02/6/2025"))
    told(travelled("worker", "export", "--out", tmp_path / "a.xlsx"))
    assert told(travelled("worker", "import", tmp_path / "a.xlsx")).startswith("0 mới, 0 sửa, 7 đã có")
    told(travelled("worker", "edit", 1, "--stage-date", "về phép=05/6/2025"))
    assert content(home)["contract_term"] == [(1, 1, "2025-06-02", "2030-04-01")]


@pytest.mark.parametrize("later", [("school",), ("order", "school"), ("until", "order", "school")])
def test_an_export_from_before_the_last_facts_is_taken(
    travelled: Run, home: Path, tmp_path: Path, later: tuple[str, ...]
) -> None:
    """Its marks are shorter by a sign for each, and its lists have no such columns."""
    told(travelled("abroad", "extend", 1, "--on", "02/6/2025", "--until", "01/4/2030"))
    told(travelled("worker", "export", "--out", tmp_path / "a.json", *WHOLE))
    whole = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    for fact in later:
        at = [head.removesuffix(" (*)") for head in whole["data"]["columns"]].index(HEADS[fact])
        for row in (whole["data"]["columns"], *whole["data"]["rows"]):
            del row[at]
    for row in whole["data"]["rows"]:
        row[-1] = row[-1][: -3 * len(later)]
    (tmp_path / "a.json").write_text(json.dumps(whole), encoding="utf-8")
    before = content(home)
    assert told(travelled("worker", "import", tmp_path / "a.json")).startswith("0 mới, 0 sửa, 6 đã có")
    told(travelled("worker", "edit", 1, "--drop-stage", "gia hạn", "--yes"))
    assert told(travelled("worker", "import", tmp_path / "a.json")).startswith("0 mới, 0 sửa, 6 đã có")
    assert {**before, "stage_event": [], "contract_term": []} == {**content(home), "stage_event": []}


def test_a_register_of_another_book_is_refused(travelled: Run, planned_book: Path, tmp_path: Path) -> None:
    told(travelled("worker", "export", "--out", tmp_path / "a.xlsx", *WHOLE))
    shutil.copytree(planned_book, tmp_path / "khac")
    there = ("--home", tmp_path / "khac")
    other = ("Người Khác", 1990, "Phường Đô Vinh", "đăng ký", "05/3/2025")
    told(travelled("worker", "import", write_list(tmp_path / "b.xlsx", SHORT, other), *there))
    before = content(tmp_path / "khac")
    refused(travelled("worker", "import", tmp_path / "a.xlsx", *there), "không có người lao động số 4")
    assert content(tmp_path / "khac") == before


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"data": {"columns": "x", "rows": []}}', "[" * 5000, '{"data": 1}'])
def test_another_json_is_refused(planned: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text, encoding="utf-8")
    refused(planned("worker", "import", tmp_path / "a.json"))


def test_old_wards_keep_their_people_on_the_way_out_and_back(planned: Run, home: Path, tmp_path: Path) -> None:
    """Ward names were used again on 1/7/2025: a place is told by its name and the day of the row."""
    later = {"today": "2025-08-20"}
    rows = (
        ("Lê Văn Cũ", 1990, "Phường Bảo An", "đăng ký", "05/3/2025"),
        ("Lê Văn Cũ", 1990, "Phường Bảo An", "xuất cảnh", "05/8/2025"),
        ("Lê Văn Mới", 1991, "Phường Đông Hải", "xuất cảnh", "05/8/2025"),
        ("Lê Văn Hải", 1992, "Phường Mỹ Hải", "đăng ký", "05/3/2025"),
        ("Lê Văn Hải", 1992, "Phường Đông Hải", "xuất cảnh", "06/8/2025"),
    )
    told(planned("worker", "import", write_list(tmp_path / "a.xlsx", SHORT, *rows), **later))
    before = content(home)
    told(planned("worker", "export", "--out", tmp_path / "b.xlsx", *WHOLE, **later))
    assert told(planned("worker", "import", tmp_path / "b.xlsx", **later)).startswith("0 mới, 0 sửa, 5 đã có")
    shutil.copytree(home, tmp_path / "moi")
    connection = sqlite3.connect(tmp_path / "moi" / "xkld.db")
    connection.execute("insert into current_operation values (1, 1)")  # else nothing may be written
    for table in ("stage_event", "placement", "worker_group", "worker", "import_row", "import_batch"):
        connection.execute(f"delete from {table}")
    connection.execute("delete from current_operation")
    connection.commit()
    connection.close()
    told(planned("worker", "import", tmp_path / "b.xlsx", "--home", tmp_path / "moi", **later))
    assert content(tmp_path / "moi") == before == content(home)


@pytest.mark.slow
def test_an_export_that_went_through_libreoffice_changes_nothing(travelled: Run, home: Path, tmp_path: Path) -> None:
    told(travelled("worker", "export", "--out", tmp_path / "a.xlsx"))
    before = content(home)
    through_libreoffice(tmp_path / "a.xlsx")
    assert told(travelled("worker", "import", tmp_path / "a.xlsx")).startswith("0 mới, 0 sửa, 5 đã có")
    assert content(home) == before


@pytest.mark.slow
def test_two_thousand_lines_go_out_and_come_back(planned: Run, home: Path, tmp_path: Path) -> None:
    wards = [row[1] for row in lines(planned("quota", "show"))[1:-1]] or ["Phường Đô Vinh"]
    wards = [ward for ward in wards if ward.startswith(("Phường", "Xã"))] or ["Phường Đô Vinh", "Phường Phủ Hà"]
    people = [
        (f"Nguyễn Văn Mẫu {number}", 1980 + number % 25, wards[number % len(wards)], "đăng ký", "05/3/2025")
        for number in range(2000)
    ]
    told(planned("worker", "import", write_list(tmp_path / "a.xlsx", SHORT, *people)))
    told(planned("worker", "export", "--out", tmp_path / "b.xlsx"))
    before = content(home)
    assert told(planned("worker", "import", tmp_path / "b.xlsx")).startswith("0 mới, 0 sửa, 2000 đã có")
    assert content(home) == before


def test_a_json_on_the_screen_is_the_file(travelled: Run, tmp_path: Path) -> None:
    told(travelled("worker", "export", "--out", tmp_path / "a.json"))
    shown = told(travelled("worker", "export", "--json"))
    assert json.loads(shown) == json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert main(["worker", "export", "--home", str(tmp_path / "khong")]) == 10


def test_two_columns_of_one_reference_are_told(travelled: Run, tmp_path: Path) -> None:
    def edit(sheet: Sheet) -> None:
        sheet.page.cell(HEAD_ROW, sheet.page.max_column + 1).value = "Số trong sổ"

    refused(travelled("worker", "import", edited(travelled, tmp_path / "a.xlsx", edit)), "cột «số trong sổ» có hai lần")

"""``xkld log``: what was written, in words, with no whole ID number."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.lists import HEADS, write_list
from cli.planting import plant
from cli.test_support import pay
from cli.test_typed_figures import BANK
from conftest import Run

from xkld.domain.operation import Operation
from xkld.domain.wording.log_names import COMMANDS, TABLES, UNSAID, column_name
from xkld.store import log
from xkld.store.book import writing
from xkld.store.logged import logged_tables

CCCD = "058199001234"


def texts(run: Run, *words: object) -> list[str]:
    """What each change says."""
    return [cells[-1] for cells in lines(run("log", *words))[1:]]


def test_every_logged_table_and_column_has_a_name(peopled: Run, home: Path) -> None:
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        tables = logged_tables(book)
    assert {table.name for table in tables} <= TABLES.keys()
    nameless = [(table.name, name) for table in tables for name in table.columns if not column_name(table.name, name)]
    assert nameless == []
    known = {name for table in tables for name in table.columns}
    assert known >= UNSAID


def test_every_command_that_writes_has_a_name(tmp_path: Path) -> None:
    from cli.test_typed_figures import trials

    assert {*trials(tmp_path)} - {"plan new", "plan next", "schedule install", "schedule remove"} <= COMMANDS.keys()


def test_the_last_operations_are_told_newest_first(peopled: Run) -> None:
    told(peopled("worker", "move", 1, "departed", "--on", "02/5/2025"))
    told(peopled("undo", "--yes", "--reason", "Nhầm người"))
    heads, *rows = lines(peopled("log"))
    assert heads == ["Lần ghi", "Lúc", "Người", "Việc", "Thay đổi", "Hoàn tác", "Lý do"]
    assert [(row[0], *row[3:]) for row in rows[:3]] == [
        ("7", "hoàn tác", "bỏ 1 giai đoạn", "hoàn tác lần ghi 6", "Nhầm người"),
        ("6", "ghi giai đoạn", "thêm 1 giai đoạn", "đã hoàn tác ở lần ghi 7", ""),
        ("5", "ghi dự toán giao", "thêm 1 dự toán giao", "", ""),
    ]
    answer = peopled("log", "--limit", 2)
    assert len(lines(answer)) == 3
    assert "Còn 5 dòng nữa: --limit 7" in answer.err


def test_an_operation_tells_every_change_by_names(peopled: Run) -> None:
    more = ("--unit", "Phường Bảo An", "--stage-as", "registered=counselled")
    told(peopled("worker", "edit", 1, "--phone", "0900 000 001", *more))
    found = texts(peopled, 6)
    assert "sửa người lao động số 1: số điện thoại (trống) → 0900000001; đơn vị Phường Đô Vinh → Phường Bảo An" in found
    assert "sửa giai đoạn số 1: giai đoạn đăng ký tham gia → đã tư vấn" in found
    told(peopled("loan", "set", "local-loan", "--as-of", "31/5/2025", *BANK))
    (bank,) = texts(peopled, 7)
    assert bank.startswith(
        "thêm số liệu cho vay: nguồn local-loan; đến ngày 31/5/2025; khách hàng 4; cho vay 320.000.000 đồng"
    )
    answer = peopled("log", 6)
    assert answer.err.startswith("Lần ghi 6: sửa thông tin người lao động, ")


def test_a_person_is_told_with_all_that_is_gone(peopled: Run, home: Path) -> None:
    told(peopled("worker", "move", 1, "departed", "--on", "02/5/2025"))
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    told(peopled("worker", "edit", 1, "--group", "+HN"))
    told(peopled("undo", "--yes"))
    told(peopled("worker", "move", 2, "departed", "--on", "02/5/2025"))
    found = texts(peopled, "worker", 1)
    assert [text.partition(":")[0] for text in found] == [
        "thêm người lao động số 1",
        "thêm đối tượng ưu tiên số 1",
        "thêm hồ sơ số 1",
        "thêm giai đoạn số 1",
        "thêm giai đoạn số 5",
        "thêm khoản chi số 1",
        "thêm đối tượng ưu tiên số 5",
        "bỏ đối tượng ưu tiên số 5",
    ]
    assert "số CCCD ********1234" in found[0]
    assert "số tiền 3.000.000 đồng" in found[5]
    last = peopled("log", "worker", 1, "--limit", 1)
    assert lines(last)[1][-1].startswith("bỏ đối tượng ưu tiên")
    assert "Còn 7 dòng nữa" in last.err


def test_somebody_who_was_taken_out_is_still_told(peopled: Run, tmp_path: Path) -> None:
    row = ("Lê Văn Khác", 1990, "nam", None, "Phường Bảo An", None, "đăng ký", "06/3/2025")
    told(peopled("worker", "import", write_list(tmp_path / "a.xlsx", HEADS, row)))
    told(peopled("undo", "--yes"))
    assert [text.split()[0] for text in texts(peopled, "worker", 5)] == ["thêm"] * 3 + ["bỏ"] * 3


def test_a_payment_is_told_with_the_lines_that_answer_it(peopled: Run) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    told(pay(peopled, 2, "meals", "800.000", "HN", "PC02", "--quantity", 20))
    told(peopled("undo", 6, "--yes"))
    told(peopled("undo", 8, "--yes"))
    for number in (1, 3, 4):
        found = texts(peopled, "payment", number)
        assert [text.partition(":")[0] for text in found] == [f"thêm khoản chi số {one}" for one in (1, 3, 4)]
    assert "ghi đảo khoản số 1; lý do Hoàn tác lần ghi 6" in found[1]
    assert "ghi lại sau bút toán số 3" in found[2]


def test_what_came_since_the_last_report_was_sent(peopled: Run) -> None:
    assert "chưa có báo cáo nào" in told(peopled("log", "since-report"))
    told(peopled("report", "send", "2025-Q1", "--number", "05/BC-UBND"))
    told(peopled("worker", "move", 1, "departed", "--on", "02/5/2025"))
    answer = peopled("log", "since-report")
    assert [row[0] for row in lines(answer)[1:]] == ["7"]
    found = data(peopled("log", "since-report", "--json"), "xkld.log.since-report/1")
    assert (found["report"]["period"], found["total"], found["operations"][0]["command"]) == (
        "2025-Q1",
        1,
        "worker move",
    )


@pytest.mark.parametrize("words", [(), (3,), ("worker", 1)])
@pytest.mark.parametrize("how", [(), ("--json",)])
def test_no_whole_id_number_is_told(peopled: Run, words: tuple[object, ...], how: tuple[str, ...]) -> None:
    answer = peopled("log", *words, *how)
    told(answer)
    assert CCCD not in answer.out + answer.err
    assert (not words) or "1234" in answer.out


def test_what_was_blanked_says_that_it_was_erased(peopled: Run, home: Path) -> None:
    erase = Operation("worker erase", datetime(2025, 6, 18, tzinfo=UTC), date(2025, 6, 18), "A", "m", "0")
    with writing(home / "xkld.db", erase) as writer:
        writer.connection.execute("update worker set name = '(đã xóa)', cccd = null where id = 1")
        log.forget(writer.connection, writer.operation, [("worker", (1,))])
    found = texts(peopled, "worker", 1)
    assert found[0] == "người lao động số 1: nội dung đã xóa theo quy định về dữ liệu cá nhân"
    assert "Trần Thị Thử" not in "".join(found)
    assert lines(peopled("log"))[1][4].startswith("thêm 1 người") or "xóa nội dung" in lines(peopled("log"))[1][4]


def test_a_change_of_a_table_that_a_disk_misspelt_does_not_hide_the_others(peopled: Run, home: Path) -> None:
    told(peopled("worker", "move", 1, "training", "--on", "10/02/2025", "--enterprise", "Công ty Mẫu"))
    whole = texts(peopled, 6)
    plant(home / "xkld.db", "update change set table_name = 'sendes' where operation = 6 and table_name = 'sender'")
    assert texts(peopled, 6) == [one for one in whole if "Công ty Mẫu" not in one or not one.startswith("thêm")]
    assert len(texts(peopled, 6)) == len(whole) - 1
    assert "sendes" not in told(peopled("log", 6))


@pytest.mark.parametrize("words", [("worker",), ("payment",), ("ai",), ("3", "4"), ("since-report", "1")])
def test_what_the_log_does_not_tell_is_refused(peopled: Run, words: tuple[str, ...]) -> None:
    refused(peopled("log", *words), "xkld log worker SỐ", status=2)


def test_numbers_that_never_were_are_refused(peopled: Run) -> None:
    refused(peopled("log", 77), "không có lần ghi số 77")
    refused(peopled("log", "worker", 77), "77")
    refused(peopled("log", "payment", 77), "không có khoản chi số 77")


def test_a_book_whose_log_was_taken_away_is_not_written_into_and_says_so(peopled: Run, home: Path) -> None:
    """Without the triggers nothing tells a change from nothing at all: it would be taken back without a word."""
    with closing(sqlite3.connect(home / "xkld.db", isolation_level=None)) as book:
        names = [
            name for (name,) in book.execute("select name from sqlite_schema where name like 'log\\_%' escape '\\'")
        ]
        for name in names:
            book.execute(f"drop trigger {name}")
    before = (home / "xkld.db").read_bytes()
    move = ("worker", "move", 1, "training", "--on", "10/3/2025")
    refused(peopled(*move), "phần tự ghi nhật ký không còn đủ", "xkld check", status=14)
    assert (home / "xkld.db").read_bytes() == before
    told(peopled("worker", "list"))

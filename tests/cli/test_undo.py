"""``xkld undo``: what was written goes, what came since stays, money is answered and never deleted."""

import io
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from cli.answers import data, refused, told
from cli.lists import HEADS, SHORT, write_list
from cli.loans import AS_OF, LENT, WANTED, bank_file, lend, take_in
from cli.logical import is_sound, last_operation, people, state
from cli.test_payment_lists import FIRST, SECOND, listed, pay_list
from cli.test_support import pay
from cli.test_typed_figures import (
    BANK,
    COURSE,
    DECIDED,
    DRAFTED,
    ENTERPRISE,
    FILED,
    GRANTED,
    INCIDENT,
    ORDER,
    OUTSIDE,
    PROPOSED,
    REFERRAL,
    SETTLED,
    SURVEY,
    apply_for_support,
    file_contracts,
    follow,
    trials,
)
from conftest import Run

from xkld.cli import main

PERSON = ("--name", "Đặng Thị Mới", "--birth", "1997", "--unit", "Phường Mỹ Hải", "--enterprise", "Công ty Mẫu")
SPEND = ("ntp-2025", "400.000", "--for", "Thuê hội trường", "--voucher", "HD01", "--on", "20/5/2025")
LIST = (
    ("Đặng Thị Mới", 1997, "nữ", "058197001111", "Phường Mỹ Hải", "HN", "đăng ký", "05/3/2025"),
    ("Đặng Thị Mới", 1997, "nữ", "058197001111", "Phường Mỹ Hải", "HN", "xuất cảnh", "02/5/2025"),
    ("Lê Văn Thường", 2000, "nam", "058200007777", "Phường Kinh Dinh", "DTTS", "đã tư vấn", "10/02/2025"),
    ("Lê Văn Khác", 1990, "nam", None, "Phường Bảo An", None, "đăng ký", "06/3/2025"),
)
WRITING: dict[str, tuple[tuple[object, ...], ...]] = {
    "plan deadline": ((2, "--before", "20"),),
    "quota allocate": (DRAFTED,),
    "quota decide": (DECIDED,),
    "quota set": (("Phường Đô Vinh=4", "Phường Phủ Hà=4", *DECIDED),),
    "quota estimate": (("--quarter", "2025-Q2", "Phường Đô Vinh=2"), ("--quarter", "2025-Q2", "Phường Đô Vinh=3")),
    "worker add": ((*PERSON, "--stage", "đăng ký", "--on", "05/3/2025", "--school", "Trường A (2024-2025)"),),
    "worker edit": (
        (1, "--phone", "0900 000 001", "--group", "+HN", "--school", "+Trường A (2024-2025)"),
        (4, "--stage-date", "visa_ready=11/01/2025", "--clear", "sex"),
        (2, "--name", "Nguyễn Văn Sửa", "--group", "-HN", "--unit", "Phường Đô Vinh"),
    ),
    "worker move": ((1, "departed", "--on", "02/5/2025", "--enterprise", "Công ty Mẫu", "--destination", "JP"),),
    "paper add": (
        (1, "--kind", "passport", "--until", "01/6/2030"),
        (1, "--kind", "passport", "--on", "01/6/2025", "--until", "02/6/2030"),
        (1, "--kind", "visa"),
    ),
    "paper remove": ((1, "--kind", "judicial_record"),),
    "course add": (("--kind", "skill", "--name", "Hàn", "--from", "01/4/2025", "--to", "02/4/2025"),),
    "course enrol": ((1, 3, 1), (1, 3, 4)),
    "course attend": (
        (1, 2, "--days", 4),
        (1, 2, "--days", 5, "--certified", "06/6/2025"),
        (1, 2, "--clear"),
        (1, "--on", "03/6/2025", "--absent", 2),
        (1, "--on", "03/6/2025", 2),
        (1, 2, "--on", "03/6/2025", "--clear"),
    ),
    "worker contract": (
        (1, "--employer", "Công ty Mẫu", "--wage", "190.000 JPY"),
        (1, "--wage", "1.000 USD", "--stay", "Phan Rang"),
    ),
    "abroad extend": (
        (1, "--on", "03/6/2025", "--until", "02/6/2027"),
        (1, "--on", "03/6/2025", "--until", "03/6/2027"),
        (1, "--on", "10/6/2025", "--until", "02/7/2027", "--new-contract"),
    ),
    "worker contact": (
        (1, "--name", "Trần Thị Nhà", "--relation", "mẹ"),
        (1, "--name", "Trần Thị Nhà", "--phone", "0900 000 011"),
        (1, "--name", "tran thi nha", "--remove"),
    ),
    "list save": (
        ("chờ Nhật", "--stage", "visa_ready", "--destination", "JP"),
        ("Chờ Nhật", "--unit", "Phường Phủ Hà", "--yes"),
    ),
    "list remove": (("đã lưu",),),
    "visit add": (
        (1, "--on", "03/6/2025", "--outcome", "no_news"),
        (1, "--on", "03/6/2025", "--outcome", "in_need", "--note", "Cần giúp"),
    ),
    "returnee ask": (
        (2, "--on", "03/5/2025", "--outcome", "looking", "--note", "Muốn đi lại"),
        (2, "--on", "10/5/2025", "--outcome", "employed"),
    ),
    "worker merge": ((1, 3, "--yes"), (4, 2, *("--yes", "--take", "birth", "--take", "sex", "--take", "name"))),
    "worker apart": ((3, 1),),
    "fund set": (("social-security", "--amount", "1.000", "--decision", "30/QĐ-UBND", "--on", "10/4/2025"),),
    "fund spend": (SPEND,),
    "loan add": (WANTED, (2, "--amount", "5.000.000", "--on", "10/02/2025", "--programme", "qd71-2021")),
    "loan move": (
        (1, "repaid", "--on", "04/3/2025", "--amount", "1.000.000", "--note", "Trả sớm"),
        (2, "refused", "--on", "04/3/2025"),
        (*LENT[:-1], "K2", "--due", "01/3/2028"),
    ),
    "loan match": (
        (1, "--take"),
        (2, "--not-ours", "Ở huyện khác"),
        (2, "--loan", 2),
        (2, "--accept", "Chờ giấy của ngân hàng"),
    ),
    "loan absent": ((1, "--reason", "Vay ở chi nhánh khác"),),
    "loan set": (("local-loan", "--as-of", "31/5/2025", *BANK),),
    "activity add": (("--kind", "conference", "--on", "12/5/2025", "--what", "Hội nghị", "--people", 40),),
    "inspection add": (("--kind", "complaint", "--on", "12/5/2025", "--what", "Đơn"),),
    "report send": (("2025-Q1", "--number", "05/BC-UBND"),),
    "enterprise add": (("Công ty Mẫu Mới", "--kind", "service_enterprise", "--licence", "Số 000"),),
    "enterprise edit": (
        ("Mẫu Sẵn", "--phone", "0900 000 001", "--clear", "licence"),
        ("Mẫu Sẵn", "--name", "Công ty Mẫu Tên Mới"),
    ),
    "enterprise check": (("Mẫu Sẵn", "--status", "valid", "--on", "10/6/2025", "--source", "Danh sách mẫu"),),
    "order add": ((*ORDER, "--fee", "training=1.000"), (*ORDER, "--wage", "9 USD", "--rate", "USD=25.400")),
    "order edit": ((1, "--headcount", 7, "--fee", "training=2.000"), (1, "--clear", "training", "--months", 12)),
    "order close": ((1, "--on", "10/6/2025", "--reason", "Đủ người"),),
    "incident add": ((*INCIDENT, "--worker", 1),),
    "incident pass": (
        (1, "--to", "Công an phường", "--on", "11/6/2025"),
        (1, "--to", "Công an phường", "--on", "11/6/2025", "--reply-by", "20/6/2025"),
    ),
    "incident close": ((1, "--on", "12/6/2025", "--result", "Xong"),),
    "referral add": ((*REFERRAL, "--reply-by", "20/6/2025"),),
    "referral answer": ((1, "--on", "12/6/2025", "--what", "Đã nhận"),),
    "outside add": (OUTSIDE,),
    "outside edit": ((1, "--name", "Trần Thị Sửa", "--birth", 1991, "--country", "Lào"), (1, "--clear", "birth_year")),
    "outside answer": (
        (1, "--result", "confirmed", "--on", "18/6/2025"),
        (1, "--result", "not_found", "--on", "18/6/2025"),
    ),
    "survey add": (SURVEY,),
    "survey edit": ((1, "--interested", 7, "--unit", "Phường Phủ Hà"),),
    "contract receive": (
        (3, "--paper", "contract", *FILED),
        (3, "--complete", "--destination", "KR", "--months", 36, "--today", "2026-06-18", "--on", "18/6/2026"),
    ),
    "contract confirm": ((1, "--number", "05/XN-UBND", *FILED),),
    "contract refuse": ((1, "--number", "05/UBND", "--reason", "Thiếu giấy tờ", *FILED),),
    "contract report": ((2, "--number", "08/BC-UBND", *FILED),),
    "support propose": (
        (1, "--item", "visa", *PROPOSED),
        (2, "--item", "passport", *PROPOSED[:3], "HN", *PROPOSED[4:]),
    ),
    "support complete": ((2, "--on", "14/5/2025"),),
    "support approve": ((1, *GRANTED),),
    "support refuse": ((1, *GRANTED, "--reason", "Thiếu giấy tờ"),),
    "support close": ((1, 2, "--on", "20/5/2025", "--reason", "Rút hồ sơ"),),
    "support settle": (("social-security", *SETTLED),),
    "opening set": (("abroad", "--on", "15/12/2024", "--total", 5), ("abroad", "--on", "15/12/2024", "--total", 6)),
}

_LEFT_AND_HOME = (
    ("worker", "move", 1, "departed", "--on", "02/5/2025"),
    ("worker", "move", 2, "departed", "--on", "02/02/2025"),
    ("worker", "move", 2, "returned", "--on", "02/5/2025"),
)
_IN_A_COURSE = (("course", "add", *COURSE), ("course", "enrol", 1, 2))
BEFORE: dict[str, tuple[tuple[object, ...], ...]] = {
    "quota decide": (("quota", "allocate", *DRAFTED),),
    "abroad extend": _LEFT_AND_HOME,
    "visit add": _LEFT_AND_HOME,
    "returnee ask": _LEFT_AND_HOME,
    "paper remove": (("paper", "add", 1, "--kind", "judicial_record", "--on", "02/6/2025"),),
    "course enrol": _IN_A_COURSE,
    "course attend": _IN_A_COURSE,
    "list remove": (("list", "save", "đã lưu", "--group", "DTTS"),),
    "enterprise": (("enterprise", "add", *ENTERPRISE),),
    "order": (("enterprise", "add", *ENTERPRISE), ("order", "add", *ORDER)),
    "outside answer": (("outside", "add", *OUTSIDE),),
    "outside edit": (("outside", "add", *OUTSIDE),),
    "survey edit": (("survey", "add", *SURVEY),),
}
"""What was written before a command, by how the command begins."""


@pytest.fixture
def listed_book(peopled: Run, tmp_path: Path) -> Run:
    """A book into which a list of new and known people was taken as operation 6."""
    told(peopled("worker", "import", write_list(tmp_path / "nhap.xlsx", HEADS, *LIST)))
    return peopled


def undone(run: Run, *words: object, **more: str) -> str:
    return told(run("undo", *words, "--yes", **more))


def prepare(peopled: Run, command: str) -> None:
    """Write what the words of a command in the table need."""
    for beginning, commands in BEFORE.items():
        for words in commands if command.startswith(beginning) else ():
            told(peopled(*words))
    if command in {"loan move", "loan match", "loan absent"}:
        lend(peopled)
        with TemporaryDirectory() as folder:
            if command == "loan match":
                take_in(peopled, Path(folder))
            if command == "loan absent":
                stranger = bank_file(Path(folder), ("K9", "Người Hư Cấu", 1990, None, None, 30_000_000, None))
                told(peopled("loan", "import", stranger, *AS_OF))
    if command.startswith("support"):
        apply_for_support(peopled)
        told(pay(peopled, 2, "language", "1.000", "HN", "PC90"))
    if command.startswith(("contract", "incident", "referral")):
        file_contracts(peopled)
        follow(peopled)


@pytest.mark.parametrize("command", WRITING)
def test_whatever_a_command_wrote_is_taken_back_and_brought_again(peopled: Run, home: Path, command: str) -> None:
    prepare(peopled, command)
    before = state(home)
    for words in WRITING[command]:
        answer = peopled(*command.split(), *words)
        told(answer)
        written, number = state(home), last_operation(home)
        assert written != before
        assert f"hoàn tác: xkld undo {number}\n" in answer.err
        undone(peopled, number)
        assert state(home) == before
        undone(peopled, number + 1)
        assert state(home) == written
        if words is WRITING[command][0]:  # to and fro once more
            undone(peopled)  # the last operation is the same again
            assert state(home) == before
            undone(peopled, number + 3)
            assert state(home) == written
        before = written
    assert is_sound(home)


def test_every_command_that_writes_is_in_the_table_or_has_a_test_of_its_own(tmp_path: Path) -> None:
    own = {
        "plan load",
        "worker import",
        "visit import",
        "loan import",
        "support pay",
        "support reverse",
        "support amount",
        "worker erase",
        "outside remove",
    }
    files_only = {"plan next", "plan new", "schedule install", "schedule remove"}
    assert {*trials(tmp_path)} == {*WRITING, *own, *files_only}


def test_a_plan_that_was_just_loaded_goes_whole(run: Run, home: Path) -> None:
    told(run("init", home))
    before = state(home)
    told(run("plan", "load", "phan-rang-2025"))
    loaded = state(home)
    undone(run)
    assert state(home) == before
    undone(run, 3)
    assert state(home) == loaded
    assert is_sound(home)


def test_a_list_goes_and_can_be_taken_in_again_as_if_new(peopled: Run, home: Path, tmp_path: Path) -> None:
    before = state(home)
    path = write_list(tmp_path / "nhap.xlsx", HEADS, *LIST)
    first = peopled("worker", "import", path)
    imported = people(home)
    undone(peopled)
    assert state(home) == before
    again = peopled("worker", "import", path)
    assert (again.out, people(home)) == (first.out, imported)
    assert is_sound(home)


def test_people_who_were_changed_since_stay_whole_and_are_told(listed_book: Run, home: Path, tmp_path: Path) -> None:
    told(listed_book("worker", "edit", 5, "--name", "Đặng Thị Sửa", "--stage-date", "departed=03/5/2025"))
    edited = people(home)
    answer = data(listed_book("undo", 6, "--yes", "--json"), "xkld.undo/1")
    assert [(one["worker"], one["name"], one["operations"]) for one in answer["kept"]] == [(5, "Đặng Thị Sửa", [7])]
    assert {one["table"]: one["removed"] for one in answer["rows"] if one["removed"]} == {
        "stage_event": 2,
        "placement": 1,
        "worker_group": 1,
        "worker": 1,
        "import_row": 4,
    }
    assert [row for row in edited if row[0] in {"Đặng Thị Sửa"}] == [
        row for row in people(home) if row[0] == "Đặng Thị Sửa"
    ]
    assert told(listed_book("worker", "import", tmp_path / "nhap.xlsx")).startswith("2 mới, 2 đã có")
    assert people(home) == edited
    assert is_sound(home)


def test_everybody_changed_since_leaves_nothing_to_take_back(listed_book: Run, home: Path) -> None:
    for number in (3, 5, 6):
        told(listed_book("worker", "move", number, "training", "--on", "10/6/2025") if number != 5 else listed_book(
            "worker", "edit", 5, "--phone", "0900 000 005"
        ))  # fmt: skip
    before = (home / "xkld.db").read_bytes()
    refused(listed_book("undo", 6, "--yes"), "mọi người trong danh sách", "xkld undo 9", status=5)
    assert (home / "xkld.db").read_bytes() == before


def test_later_work_stands_in_the_way_of_a_single_command(peopled: Run, home: Path) -> None:
    told(peopled("worker", "move", 1, "training", "--on", "10/02/2025"))
    told(peopled("worker", "move", 1, "departed", "--on", "02/5/2025"))
    before = (home / "xkld.db").read_bytes()
    refused(peopled("undo", 6, "--yes"), "người lao động số 1 (Trần Thị Thử)", "(lần ghi 7)", "xkld undo 7", status=5)
    assert (home / "xkld.db").read_bytes() == before
    undone(peopled, 7)
    undone(peopled, 6)
    refused(peopled("undo", 6, "--yes"), "đã được hoàn tác ở lần ghi 9", "xkld undo 9", status=5)
    undone(peopled, 9)  # it stands again, as the last of the line
    refused(peopled("undo", 6, "--yes"), "đã hoàn tác rồi lấy lại ở lần ghi 10", "xkld undo 10", status=5)
    undone(peopled, 10)
    refused(peopled("undo", 6, "--yes"), "đã được hoàn tác ở lần ghi 11", "xkld undo 11", status=5)


def test_the_last_operation_goes_back_step_by_step(peopled: Run, home: Path) -> None:
    states = [state(home)]
    for day in ("10/02/2025", "11/02/2025", "12/02/2025"):
        told(peopled("worker", "move", 1, "training", "--on", day))
        states.append(state(home))
    for expected in reversed(states[:-1]):
        undone(peopled)
        assert state(home) == expected
    told(peopled("worker", "show", 1, "--full-id"))  # an operation that changed nothing
    undone(peopled, 11)
    assert state(home) == states[1]


def test_an_enterprise_that_somebody_else_has_too_stays(peopled: Run, home: Path) -> None:
    told(peopled("worker", "move", 1, "training", "--on", "10/02/2025", "--enterprise", "Công ty Mẫu"))
    told(peopled("worker", "move", 2, "training", "--on", "10/02/2025", "--enterprise", "Công ty Mẫu"))
    undone(peopled, 6)
    assert [row[10] for row in people(home) if row[0] == "Nguyễn Văn Mẫu"] == ["Công ty Mẫu"] * 2
    undone(peopled, 7)
    assert "sender" not in state(home)
    undone(peopled, 8)
    assert is_sound(home)


def test_an_id_number_that_somebody_else_bears_now_is_in_the_way(peopled: Run, home: Path) -> None:
    told(peopled("worker", "edit", 1, "--clear", "cccd"))
    told(
        peopled("worker", "import", write_list(home.parent / "a.xlsx", HEADS, (
            "Trần Thị Trùng", 1999, "nữ", "058199001234", "Phường Đô Vinh", None, "đăng ký", "10/01/2025")))
    )  # fmt: skip
    lines = refused(peopled("undo", 6, "--yes"), "nay đã dùng cho dòng khác", status=5)
    assert "058199001234" not in "".join(lines)


def test_a_group_that_was_written_anew_is_not_brought_back_twice(peopled: Run, home: Path) -> None:
    told(peopled("worker", "edit", 1, "--group", "+HN"))
    told(peopled("worker", "edit", 2, "--group", "+HCN"))
    told(peopled("worker", "edit", 1, "--group", "-HN", "--yes"))
    told(peopled("worker", "edit", 1, "--group", "+HN"))
    before = (home / "xkld.db").read_bytes()
    refused(peopled("undo", 8, "--yes"), "đối tượng", "nay đã dùng cho dòng khác", status=5)
    assert (home / "xkld.db").read_bytes() == before


def test_what_rests_on_a_person_is_in_the_way_with_the_operation_that_wrote_it(peopled: Run, home: Path) -> None:
    abroad = ("--destination", "JP", "--stage", "departed", "--on", "10/01/2025")
    told(peopled("worker", "add", *PERSON, *abroad))
    told(peopled("visit", "add", 5, "--on", "03/6/2025", "--outcome", "well"))
    told(peopled("visit", "add", 5, "--on", "04/6/2025", "--outcome", "well"))
    before = (home / "xkld.db").read_bytes()
    refused(peopled("undo", 6, "--yes"), "(lần ghi 7, 8)", "xkld undo 8, rồi xkld undo 7", status=5)
    refused(peopled("undo", 2, "--yes"), "dự toán giao ghi sau đó dựa vào lần ghi này (lần ghi 4, 5)", status=5)
    assert (home / "xkld.db").read_bytes() == before


def test_a_list_goes_but_for_those_who_have_papers_courses_or_facts_of_a_contract_since(
    planned: Run, home: Path, tmp_path: Path
) -> None:
    rows = [(f"Trần Thị Dựa {letter}", 1999, "Phường Phủ Hà", "ký hợp đồng", "05/3/2025") for letter in "ABCD"]
    told(planned("worker", "import", write_list(tmp_path / "a.xlsx", SHORT, *rows)))
    told(planned("paper", "add", 1, "--kind", "passport", "--until", "01/6/2030"))
    course = ("--kind", "orientation", "--name", "Định hướng", "--from", "02/6/2025", "--to", "06/6/2025")
    told(planned("course", "add", *course))
    told(planned("course", "enrol", 1, 2))
    told(planned("worker", "contract", 3, "--employer", "Nhà máy Mẫu"))
    for number, word in ((1, "giấy tờ"), (2, "học viên"), (3, "Nhà máy Mẫu")):
        assert word in told(planned("log", "worker", number)), number
    answer = data(planned("undo", 3, "--yes", "--json"), "xkld.undo/1")
    assert [one["worker"] for one in answer["kept"]] == [1, 2, 3]
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        assert book.execute("select id from worker").fetchall() == [(1,), (2,), (3,)]


def lines_of(home: Path) -> list[tuple[int, int, int | None, int | None]]:
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        return book.execute("select id, amount, reverses, restores from payment order by id").fetchall()


def test_a_payment_is_answered_again_and_again(peopled: Run, home: Path) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    for number in (6, 7, 8, 9):
        undone(peopled, number)
    assert "ghi lại sau bút toán hoàn số 4" in told(peopled("support", "list"))
    assert lines_of(home) == [
        (1, 3_000_000, None, None),
        (2, -3_000_000, 1, None),
        (3, 3_000_000, None, 2),
        (4, -3_000_000, 3, None),
        (5, 3_000_000, None, 4),
    ]
    refused(pay(peopled, 1, "language", "1.000", "DTTS", "PC02"), "khoản chi số 5")
    found = data(peopled("fund", "show", "--json"), "xkld.fund.show/1")["funds"]
    assert [(one["paid"], one["persons"]) for one in found if one["code"] == "social-security"] == [(3_000_000, 1)]
    told(peopled("support", "reverse", 5, "--reason", "Nhầm", "--voucher", "PT01", "--on", "18/6/2025"))
    undone(peopled, 11)  # the reversal is taken back: the payment stands again
    assert [line[1:] for line in lines_of(home)[-2:]] == [(-3_000_000, 5, None), (3_000_000, None, 6)]
    assert is_sound(home)


def test_what_was_undone_can_be_paid_again_by_the_same_voucher(peopled: Run, home: Path, tmp_path: Path) -> None:
    path = listed(tmp_path, FIRST, SECOND)
    first = told(pay_list(peopled, path))
    undone(peopled)
    assert told(pay_list(peopled, path)) == first
    assert [line[1:] for line in lines_of(home)] == [
        (3_000_000, None, None),
        (800_000, None, None),
        (-3_000_000, 1, None),
        (-800_000, 2, None),
        (3_000_000, None, 3),
        (800_000, None, 4),
    ]
    refused(peopled("undo", 7, "--yes"), "đã ghi lại ở số 5")
    told(peopled("fund", "spend", *SPEND))
    undone(peopled)
    told(peopled("fund", "spend", *SPEND))
    assert is_sound(home)


def test_the_same_guards_stand_before_money_that_comes_again(peopled: Run, home: Path) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    undone(peopled, 6)
    told(pay(peopled, 1, "language", "1.000.000", "DTTS", "PC02"))
    before = (home / "xkld.db").read_bytes()
    refused(peopled("undo", 7, "--yes"), "đã chi cho người này", "mỗi nội dung chỉ hỗ trợ một lần")
    assert (home / "xkld.db").read_bytes() == before


def test_a_fund_is_never_left_with_less_than_went_out_of_it(peopled: Run) -> None:
    told(peopled("fund", "spend", *SPEND))
    undone(peopled)
    told(peopled("fund", "spend", "ntp-2025", "700.000", "--for", "In", "--voucher", "HD02", "--on", "21/5/2025"))
    refused(peopled("undo", 7, "--yes"), "nguồn ntp-2025 năm 2025 sẽ thiếu 100.000 đồng")
    refused(peopled("undo", 5, "--yes"), "sẽ thiếu 700.000 đồng")


def test_a_payment_that_was_reversed_by_hand_is_not_answered_a_second_time(peopled: Run, home: Path) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    told(peopled("support", "reverse", 1, "--reason", "Nhầm", "--voucher", "PT01", "--on", "18/6/2025"))
    refused(peopled("undo", 6, "--yes"), "khoản chi số 1 đã được hoàn bằng bút toán số 2 (lần ghi 7)", "xkld undo 7")
    assert [line[1:] for line in lines_of(home)] == [(3_000_000, None, None), (-3_000_000, 1, None)]


def test_money_is_not_taken_back_on_a_day_before_it_went(peopled: Run, home: Path) -> None:
    told(peopled("fund", "spend", *SPEND))  # of the 20th of May
    refused(peopled("undo", "--yes", today="2025-05-19"), "ghi ngày 20/5/2025, sau ngày hôm nay", "--today")
    undone(peopled, today="2025-05-20")
    assert is_sound(home)


def test_money_of_another_budget_year_is_put_right_by_a_dated_reversal(peopled: Run) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    refused(
        peopled("undo", "--yes", today="2026-01-05"), "thuộc năm ngân sách 2025", "xkld support reverse 1 --on NGÀY"
    )


def test_whoever_was_paid_since_stays(listed_book: Run, home: Path) -> None:
    told(pay(listed_book, 5, "language", "1.000.000", "HN", "PC01"))
    answer = data(listed_book("undo", 6, "--yes", "--json"), "xkld.undo/1")
    assert [(one["worker"], one["why"]) for one in answer["kept"]] == [(5, "paid")]
    assert is_sound(home)


def test_what_cannot_be_taken_back_says_what_to_do_instead(peopled: Run) -> None:
    refused(peopled("undo", 1, "--yes"), "tạo sổ là lần ghi đầu tiên", status=5)
    refused(peopled("undo", 77, "--yes"), "không có lần ghi số 77", "xkld log")
    told(peopled("support", "amount", "ttlt09-2016", "vocational", "1.000", "--clause", "Điều mẫu", "--source", "sao"))
    refused(peopled("undo", 6, "--yes"), "thay bằng mức đúng", "--correct", status=5)
    told(peopled("worker", "show", 1, "--full-id"))
    refused(peopled("undo", 7, "--yes"), "không làm thay đổi số liệu nào", status=5)


def test_nothing_is_left_to_take_back(run: Run, home: Path) -> None:
    told(run("init", home))
    refused(run("undo", "--yes"), "Không còn lần ghi nào hoàn tác được", status=5)


def test_without_a_yes_it_only_shows(listed_book: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    lines = refused(listed_book("undo"), "--yes", status=5)
    assert lines[0].startswith("Sẽ hoàn tác lần ghi 6: nạp danh sách người lao động, ")
    assert "  gỡ 2 người, trả lại như trước 1 người" in lines
    trial = listed_book("undo", "--dry-run")
    assert told(trial).startswith("Chạy thử, chưa ghi.\nSẽ hoàn tác lần ghi 6")
    assert trial.err == ""
    assert (home / "xkld.db").read_bytes() == before


class Terminal(io.StringIO):
    """Somebody at a terminal, with the answers that are typed."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("answer", "status"), [("c\n", 0), ("k\n", 5), ("\n", 5)])
def test_at_a_terminal_it_shows_and_asks(
    listed_book: Run, home: Path, monkeypatch: pytest.MonkeyPatch, answer: str, status: int
) -> None:
    before = state(home)
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    found = listed_book("undo")
    assert found.status == status, found
    assert "Sẽ hoàn tác lần ghi 6" in found.err
    assert "gỡ 2 người" in found.err
    assert (state(home) == before) == bool(status)


def test_closed_quarters_whose_figures_change_are_named(listed_book: Run) -> None:
    assert "số liệu kỳ đã chốt sẽ khác: quý I năm 2025, quý II năm 2025" in undone(listed_book, today="2025-07-01")


def test_the_reason_is_kept_and_holds_no_id_number(peopled: Run, home: Path) -> None:
    told(peopled("worker", "move", 1, "training", "--on", "10/02/2025"))
    before = (home / "xkld.db").read_bytes()
    refused(peopled("undo", "--yes", "--reason", "Ghi nhầm người 058199001234"), "lý do có số CCCD")
    assert (home / "xkld.db").read_bytes() == before
    undone(peopled, "--reason", "Ghi nhầm người")
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        (reason,) = book.execute("select reason from operation order by id desc limit 1").fetchone()
    assert reason == "Ghi nhầm người"


def test_what_the_log_no_longer_tells_is_not_taken_back(listed_book: Run, home: Path) -> None:
    from datetime import UTC, date, datetime

    from xkld.domain.operation import Operation
    from xkld.store import log
    from xkld.store.book import writing

    erase = Operation("worker erase", datetime(2025, 6, 18, tzinfo=UTC), date(2025, 6, 18), "A", "m", "0")
    with writing(home / "xkld.db", erase) as writer:
        writer.connection.execute("update worker set name = '(đã xóa)', cccd = null, phone = null where id = 5")
        log.forget(writer.connection, writer.operation, [("worker", (5,))])
    refused(listed_book("undo", 7, "--yes"), "đã xóa", status=5)
    answer = data(listed_book("undo", 6, "--yes", "--json"), "xkld.undo/1")
    assert [one["worker"] for one in answer["kept"]] == [5]
    assert is_sound(home)


def test_nothing_of_a_person_who_was_erased_is_taken_back(peopled: Run, home: Path) -> None:
    told(peopled("worker", "move", 1, "withdrawn", "--on", "02/5/2025"))
    told(peopled("worker", "edit", 1, "--phone", "0900 000 001"))
    told(peopled("worker", "erase", 1, "--reason", "Người đó yêu cầu", "--confirm", "Trần Thị Thử"))
    before = (home / "xkld.db").read_bytes()
    refused(peopled("undo", "--yes", "8"), "thì không còn ở đâu trong sổ", status=5)
    for number in (6, 7):
        lines = refused(peopled("undo", number, "--yes"), "dữ liệu cá nhân đã được xóa", status=5)
        assert "Trần Thị Thử" not in "".join(lines)
    assert (home / "xkld.db").read_bytes() == before


def test_a_backup_is_made_before(peopled: Run, home: Path) -> None:
    told(peopled("worker", "move", 1, "training", "--on", "10/02/2025"))
    made: Callable[[], int] = lambda: len(list((home / "backups").glob("*.db"))) if (home / "backups").exists() else 0  # noqa: E731
    before = made()
    undone(peopled)
    assert made() == before + 1


def test_an_unknown_twin_is_not_made_by_taking_an_undoing_back(peopled: Run, home: Path, tmp_path: Path) -> None:
    row = ("Lê Văn Khác", 1990, "Phường Bảo An", "đăng ký", "06/3/2025")
    told(peopled("worker", "import", write_list(tmp_path / "a.xlsx", SHORT, row)))
    undone(peopled)
    told(peopled("worker", "add", "--name", "Trần Văn Chen", "--birth", 1991, "--unit", "Phường Bảo An",
                 "--stage", "đăng ký", "--on", "06/3/2025"))  # fmt: skip
    told(peopled("worker", "import", write_list(tmp_path / "b.xlsx", SHORT, (*row[:4], "07/3/2025"))))
    refused(peopled("undo", 7, "--yes"), "người lao động số 5", "nay đã dùng", status=5)


@pytest.mark.slow
def test_the_demo_is_taken_back_to_its_plan(demo: Path, tmp_path: Path) -> None:
    shutil.copytree(demo, tmp_path / "demo")
    words = ("--yes", "--home", str(tmp_path / "demo"), "--today", "2025-06-18")
    states = []
    while main(["undo", *words]) == 0:
        states.append(state(tmp_path / "demo"))
    assert len(states) > 20
    stay = {row[0] for row in people(tmp_path / "demo")}
    assert len(stay) == 3  # who was ever paid stays in the book, the money answered
    assert not {"payment", "fund_spending", "activity", "opening_balance"} & states[-1].keys()
    assert is_sound(tmp_path / "demo")

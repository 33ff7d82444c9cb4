"""``xkld check``: silent when all is well; each fault is planted by raw SQL and is what is found."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cli import duyen_hai
from cli.answers import data, lines, refused, told
from cli.faults import PLANTED
from cli.planting import plant
from conftest import Answer, Run

from xkld.domain.checks import Check
from xkld.domain.wording.checks import CHECKS, FAULTS
from xkld.store.checks import QUESTIONS

SCHEMA = "xkld.check/1"
# What cannot be planted by a statement has a test of its own, below.
APART = {"unreadable", "faulty_pages", "file_altered", "file_of_other_history", "not_asked", "follows_no_more"}
APART |= {"habit_unreadable", "rules_unreadable", "head_unknown"}
# The log tells of whatever was written around it.
BY_THE_LOG = {"rows_differ", "money_differs", "chain_broken", "unexplained"}
LOGGED: dict[str, tuple[set[str], tuple[str, ...]]] = {
    "altered": ({"unexplained"}, ("update worker set phone = '0900000999' where id = 12",)),
    "added": (
        {"unexplained", "rows_differ"},
        ("insert into worker_group (worker, group_code) values (12, 'HCN')",),
    ),
    "removed": ({"unexplained", "rows_differ"}, ("delete from estimate where unit = 1",)),
    "money": ({"unexplained", "money_differs"}, ("update payment set amount = amount - 1 where id = 1",)),
    "an operation altered": ({"chain_broken"}, ("update operation set person = 'ai do' where id = 5",)),
    "an operation removed": ({"chain_broken"}, ("delete from chain where operation = 5",)),
    "a link altered": (
        {"chain_broken"},
        ("update chain set digest = iif(digest like '0%', '1', '0') || substr(digest, 2) where operation = 5",),
    ),
    "the log altered": (
        {"chain_broken", "unexplained"},
        (
            """update change set new_row = json_set(new_row, '$.phone', '1')
               where table_name = 'worker' and row_key = '[12]'""",
        ),
    ),
    "the log cut": (
        {"chain_broken", "unexplained", "rows_differ"},
        ("delete from change where seq = (select max(seq) from change)",),
    ),
    "the log blanked": (
        {"chain_broken", "unexplained", "rows_differ"},
        (
            """update change set old_row = null, new_row = null, salt = null, digest = randomblob(32)
               where table_name = 'worker' and row_key = '[12]'""",
        ),
    ),
    "both altered": (
        {"chain_broken"},
        (
            "update worker set phone = '1' where id = 12",
            """update change set new_row = json_set(new_row, '$.phone', '1')
               where table_name = 'worker' and row_key = '[12]'""",
        ),
    ),
}
ALSO = {"object_lacks": {"not_asked"}, "plan_unreadable": set(), "object_differs": set()}


@pytest.fixture
def office(demo: Path, home: Path, run: Run) -> Run:
    """Commands in a copy of the demo's book."""
    shutil.copytree(demo, home)
    return run


def found(answer: Answer, status: int = 4) -> dict[str, dict[str, Any]]:
    """The findings by their faults."""
    assert answer.status == status, answer
    if status:
        assert answer.err.splitlines()[-1].startswith("LỖI: ")
    whole = json.loads(answer.out)
    assert whole["schema"] == SCHEMA
    return {one["fault"]: one for one in whole["data"]["findings"]}


def test_the_demo_is_silent(office: Run) -> None:
    assert office("check") == (0, "", "")
    assert data(office("check", "--json"), SCHEMA) == {"findings": []}


def test_the_second_plan_is_silent(run: Run, home: Path, tmp_path: Path) -> None:
    duyen_hai.load(run, home)
    duyen_hai.fill(run, tmp_path)
    look = ("--status", "valid", "--on", duyen_hai.AFTER, "--source", "danh sách mẫu")
    told(run("enterprise", "check", "Thử Biển", *look, today=duyen_hai.AFTER))
    assert run("check", today=duyen_hai.AFTER) == (0, "", "")


def test_an_empty_book_is_silent(run: Run, home: Path) -> None:
    told(run("init", home))
    assert run("check") == (0, "", "")


def test_every_fault_can_be_planted_and_every_fault_has_its_words() -> None:
    assert set(PLANTED) | APART | BY_THE_LOG == set(FAULTS)
    assert {fault for questions in QUESTIONS.values() for fault in questions} <= set(FAULTS)
    assert list(CHECKS) == list(Check)


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_found_and_nothing_else(office: Run, home: Path, fault: str) -> None:
    plant(home / "xkld.db", *PLANTED[fault])
    faults = found(office("check", "--json"))
    assert set(faults) - BY_THE_LOG == {fault} | ALSO.get(fault, set())
    one = faults[fault]
    assert one["count"] >= 1
    assert one["whom"]
    assert one["mend"]
    assert not any("{" in text or "None" in text for text in (one["what"], one["mend"], *one["whom"]))
    if not ALSO.get(fault):
        assert set(found(office("check", one["check"], "--json"))) - BY_THE_LOG == {fault}


@pytest.mark.parametrize("name", LOGGED)
def test_what_was_written_around_the_log_is_told_by_it_and_by_nothing_else(office: Run, home: Path, name: str) -> None:
    expected, statements = LOGGED[name]
    plant(home / "xkld.db", *statements)
    faults = found(office("check", "--json"))
    assert set(faults) == expected
    assert all(one["whom"] for one in faults.values())
    assert "0900000999" not in json.dumps(faults)


def test_a_break_names_its_operation_and_a_row_its_columns(office: Run, home: Path) -> None:
    plant(home / "xkld.db", *LOGGED["altered"][1], *LOGGED["an operation altered"][1])
    faults = found(office("check", "chain", "--json"))
    assert faults["chain_broken"]["whom"] == ["từ lần ghi số 5: nội dung lần ghi này hoặc nhật ký của nó đã bị sửa"]
    assert faults["unexplained"]["whom"] == ["worker 12: khác nhật ký (phone)"]


@pytest.mark.parametrize("left", ["1", "{", '"worker"'])
def test_a_log_that_tells_no_row_any_more_differs_without_naming_columns(office: Run, home: Path, left: str) -> None:
    last = "(select max(seq) from change where table_name = 'worker' and row_key = '[12]')"
    plant(home / "xkld.db", f"update change set new_row = '{left}' where seq = {last}")
    assert found(office("check", "chain", "--json"))["unexplained"]["whom"] == ["worker 12: khác nhật ký"]


def test_a_log_whose_words_became_a_number_differs_and_is_no_bug(office: Run, home: Path) -> None:
    """A bit can turn the type of a value; SQLite itself would refuse the number."""
    last = "(select max(seq) from change where table_name = 'worker' and row_key = '[12]')"
    with closing(sqlite3.connect(home / "xkld.db", isolation_level=None)) as book:
        book.execute("pragma writable_schema = on")
        kinds = "update sqlite_schema set sql = replace(sql, 'new_row {}', 'new_row {}') where name = 'change'"
        assert book.execute(kinds.format("TEXT", "ANY")).rowcount == 1
    plant(home / "xkld.db", f"update change set new_row = 31522 where seq = {last}")
    with closing(sqlite3.connect(home / "xkld.db", isolation_level=None)) as book:
        book.execute("pragma writable_schema = on")
        assert book.execute(kinds.format("ANY", "TEXT")).rowcount == 1
    assert found(office("check", "chain", "--json"))["unexplained"]["whom"] == ["worker 12: khác nhật ký"]


def test_a_day_that_is_none_is_told_as_it_stands(office: Run, home: Path) -> None:
    constraint = "pragma ignore_check_constraints = on"
    plant(home / "xkld.db", constraint, "update payment set paid_on = '2025-13-45' where id = 1")
    whom = found(office("check", "future", "--json"))["paid_ahead"]["whom"]
    assert len(whom) == 1 and whom[0].endswith(": 2025-13-45")


def test_a_head_is_one_that_the_chain_had(office: Run, home: Path) -> None:
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        (digest,) = book.execute("select digest from chain where operation = 7").fetchone()
    told(office("check", "chain", "--head", digest))
    told(office("check", "quota", "--head", f" {digest.upper()} "))
    told(office("worker", "edit", 12, "--phone", "0900000999"))
    told(office("check", "--head", digest))
    faults = found(office("check", "quota", "--head", "0" * 64, "--json"))
    assert set(faults) == {"head_unknown"}
    refused(office("check", "--head", "abc"), "64 chữ số")


def test_a_bit_that_no_row_holds_is_told_by_the_seal(office: Run, home: Path) -> None:
    path = home / "xkld.db"
    whole = path.read_bytes()
    place = whole.rindex(bytes(200)) + 100  # the slack of a page
    path.write_bytes(whole[:place] + b"\x01" + whole[place + 1 :])
    assert set(found(office("check", "--json"))) == {"file_altered"}
    (home / "xkld.db.seal").unlink()
    told(office("check"))  # nothing that the book says has changed


def test_an_older_book_put_back_by_hand_is_told_by_the_seal(office: Run, home: Path) -> None:
    path = home / "xkld.db"
    older = path.read_bytes()
    told(office("worker", "edit", 12, "--phone", "0900000999"))
    told(office("check"))
    path.write_bytes(older)
    assert set(found(office("check", "--json"))) == {"file_of_other_history"}
    told(office("worker", "edit", 12, "--phone", "0900000998"))
    told(office("check"))


def test_what_is_found_is_told_in_words_and_names_nobody(office: Run, home: Path) -> None:
    plant(home / "xkld.db", PLANTED["above_cap"][0], PLANTED["no_destination"][0], "update worker set sex = null")
    answer = office("check")
    assert answer.status == 4
    heads, *rows = [line.split("\t") for line in answer.out.splitlines()]
    assert heads[:2] == ["Mục", "Phát hiện"]
    told_of = {row[1]: row for row in rows}
    assert "khoản chi 1 (NLĐ 1): Đào tạo ngoại ngữ 3.000.001 đồng, mức 3.000.000 đồng" in answer.out
    assert "điểm b khoản 1 Điều 3" in answer.out
    assert "xkld worker edit 12 --destination NƯỚC" in answer.out
    without_sex = next(row for what, row in told_of.items() if "giới tính" in what)
    assert without_sex[3].endswith(f"và {int(without_sex[2]) - 5} nữa")
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        people = book.execute("select name, cccd, phone from worker").fetchall()
    for secret in {text for person in people for text in person if text}:
        assert secret not in answer.out + answer.err


def test_a_check_writes_nothing(office: Run, home: Path) -> None:
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    told(office("check"))
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before


def test_only_the_named_checks_run(office: Run, home: Path) -> None:
    plant(home / "xkld.db", PLANTED["above_cap"][0], PLANTED["no_destination"][0])
    assert set(found(office("check", "facts", "--json"))) == {"no_destination"}
    assert told(office("check", "quota", "stages", "Foreign_Keys")) == ""
    refused(office("check", "quota", "tien"), "mục kiểm tra «tien»", "payments")


def test_the_checks_are_listed_in_their_order(run: Run) -> None:
    assert [row[0] for row in lines(run("check", "--list"))[1:]] == [str(check) for check in Check]
    assert data(run("check", "--list", "--json"), "xkld.check.names/1")["checks"][0]["check"] == "schema"


def test_two_people_of_one_name_and_day_are_told_apart_by_marks_and_id_numbers(office: Run, home: Path) -> None:
    plant(home / "xkld.db", *PLANTED["counted_twice"], "update worker set name = 'Thập Văn Hư Câu Nam' where id = 900")
    told(office("check", "twice"))
    plant(home / "xkld.db", "update worker set name = (select upper(name) from worker where id = 11) where id = 900")
    plant(home / "xkld.db", "update worker set cccd = '058096900999' where id = 900")
    assert set(found(office("check", "twice", "--json"))) == {"counted_twice"}
    plant(home / "xkld.db", "update worker set cccd = '058096900998' where id = 11")
    told(office("check", "twice"))


def test_two_rows_of_one_telephone_are_one_person_and_of_another_year_no_matter(office: Run, home: Path) -> None:
    plant(home / "xkld.db", *PLANTED["counted_twice"], "update worker set birth_date = null where id = 900")
    pair = found(office("check", "twice", "--json"))["counted_twice"]["whom"]
    assert pair == ["NLĐ 900 và NLĐ 11: trùng tên, năm sinh và điện thoại"]
    plant(home / "xkld.db", "update placement set departed_on = '2024-12-14' where id = 900")
    told(office("check", "twice"))


def test_a_rate_is_paid_for_each_day_and_a_fixed_sum_is_not(office: Run, home: Path) -> None:
    plant(home / "xkld.db", "update payment set amount = 800001 where item = 'meals'")
    assert "mức 800.000 đồng" in found(office("check", "payments", "--json"))["above_cap"]["whom"][0]
    plant(home / "xkld.db", "update payment set amount = 800000 where item = 'meals'")
    plant(home / "xkld.db", "update payment set quantity = 2, amount = 3000001 where id = 1")
    assert "mức 3.000.000 đồng" in found(office("check", "payments", "--json"))["above_cap"]["whom"][0]


def test_a_payment_that_was_taken_back_is_judged_no_more(office: Run, home: Path) -> None:
    plant(home / "xkld.db", "update payment set amount = 9000000, case_on = '2010-01-01' where id = 7")
    plant(home / "xkld.db", "update payment set amount = -9000000 where reverses = 7")
    told(office("check", "payments"))


def test_a_faulty_rule_of_the_offices_own_is_told_and_the_rest_is_checked(office: Run, home: Path) -> None:
    (home / "data" / "policies").mkdir(parents=True)
    (home / "data" / "policies" / "moi.yaml").write_text("policy: mới\n", encoding="utf-8")
    plant(home / "xkld.db", PLANTED["above_cap"][0])
    faults = found(office("check", "--json"))
    assert set(faults) - BY_THE_LOG == {"rules_unreadable", "above_cap"}
    assert faults["rules_unreadable"]["whom"][0] == "moi.yaml"


def test_a_stored_column_that_a_disk_changed_is_found(office: Run, home: Path) -> None:
    """No statement writes such a column, so the file's bytes are changed: ``work`` becomes ``wori``."""
    path = home / "xkld.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as book:
        book.execute("drop index placement_departed")
        book.execute("drop index placement_worker")
        book.execute("vacuum")
    whole = path.read_bytes()
    place = whole.rindex(b"2025-04-07work")
    path.write_bytes(whole[: place + 10] + b"wori" + whole[place + 14 :])
    faults = found(office("check", "totals", "--json"))
    assert faults["follows_no_more"]["whom"] == ["1 dòng của placement.counted_as"]


def test_pages_that_do_not_fit_are_told(office: Run, home: Path) -> None:
    """A row that an index does not know: everything can be read, and SQLite finds the difference."""
    path = home / "xkld.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as book:
        book.execute("pragma writable_schema = on")
        (sql,) = book.execute("select sql from sqlite_schema where name = 'worker_name_key'").fetchone()
        book.execute("update sqlite_schema set sql = sql || ' where 0' where name = 'worker_name_key'")
    plant(path, "update worker set name_key = name_key || 'x' where id = 1")
    with closing(sqlite3.connect(path, isolation_level=None)) as book:
        book.execute("pragma writable_schema = on")
        book.execute("update sqlite_schema set sql = ? where name = 'worker_name_key'", (sql,))
    faults = found(office("check", "integrity", "--json"))
    assert "worker_name_key" in faults["faulty_pages"]["whom"][0]


def test_a_book_that_cannot_be_read_ends_with_14(office: Run, home: Path) -> None:
    path = home / "xkld.db"
    whole = path.read_bytes()
    with closing(sqlite3.connect(path)) as book:
        (root,) = book.execute("select rootpage from sqlite_schema where name = 'stage_event'").fetchone()
        (size,) = book.execute("pragma page_size").fetchone()
    start = (root - 1) * size
    path.write_bytes(whole[:start] + b"\xff" * size + whole[start + size :])
    answer = office("check", "--json")
    assert answer.status == 14
    assert [one["check"] for one in json.loads(answer.out)["data"]["findings"]][-2:] == ["integrity", "chain"]
    path.write_bytes(whole[:100] + b"\xff" * 4000 + whole[4100:])
    refused(office("check"), "đã hỏng", status=14)


def test_where_there_is_no_book_the_check_says_so(run: Run) -> None:
    refused(run("check"), "xkld init", status=10)


def test_money_of_one_year_does_not_cover_what_was_spent_in_another(office: Run, home: Path) -> None:
    """The payments are of 2025; all that was given to the fund is moved to the year after, none is taken away."""
    plant(home / "xkld.db", "update allotment set year = 2026 where fund = 1")
    assert found(office("check", "funds", "--json"))["overspent"]["count"] == 1

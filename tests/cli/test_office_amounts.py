"""``xkld support amount``: what a rule leaves open is asked for once, kept with its source, and never guessed."""

import io
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.test_support import pay
from conftest import Answer, Run

from xkld.cli import main

CLAUSE, SOURCE = "Điều mẫu Quyết định mẫu", "bản sao văn bản"


def amount(run: Run, money: str, *more: object, item: str = "vocational", rule: str = "ttlt09-2016") -> Answer:
    return run("support", "amount", rule, item, money, "--clause", CLAUSE, "--source", SOURCE, *more)


def shown(run: Run, item: str = "vocational") -> list[str]:
    """The row of TTLT 09/2016 in the table."""
    return lines(run("support", "policies", "ttlt09-2016", "--item", item))[1]


def test_an_amount_is_refused_until_it_is_entered_and_is_the_cap_from_then_on(peopled: Run) -> None:
    refused(pay(peopled, 1, "vocational", "1.000", "DTTS", "PC01"), "xkld support amount ttlt09-2016 vocational TIỀN")
    answer = amount(peopled, "2.000.000")
    assert told(answer) == f"Đã ghi: Đào tạo nghề, mức 2.000.000 đồng ({CLAUSE}; {SOURCE}).\n"
    refused(pay(peopled, 1, "vocational", "2.000.001", "DTTS", "PC01"), "vượt mức tối đa 2.000.000 đồng")
    paid = pay(peopled, 1, "vocational", "2.000.000", "DTTS", "PC01")
    told(paid)
    assert paid.out.endswith(f"(điểm a khoản 1 Điều 3 Thông tư liên tịch số 09/2016/TTLT-BLĐTBXH-BTC; {CLAUSE}).\n")
    assert "do đơn vị ghi theo văn bản" in paid.err
    (line,) = data(peopled("support", "list", "--json"), "xkld.support.list/1")["payments"]
    assert line["clause"] == f"điểm a khoản 1 Điều 3; {CLAUSE}"


def test_the_table_tells_who_entered_what_from_where(peopled: Run) -> None:
    assert shown(peopled)[3] == "chưa có số liệu"
    told(amount(peopled, "2.000.000"))
    answer = peopled("support", "policies", "ttlt09-2016", "--item", "vocational")
    assert lines(answer)[1][3] == "2.000.000"
    assert lines(answer)[1][8] == "do đơn vị ghi theo văn bản"
    assert f"Đơn vị ghi ngày 18/6/2025: ttlt09-2016 vocational: 2.000.000 đồng ({CLAUSE}; {SOURCE})" in answer.err
    found = data(peopled("support", "policies", "ttlt09-2016", "--json"), "xkld.support.policies/1")
    item = next(one for one in found["policies"][0]["items"] if one["item"] == "vocational")
    assert (item["cap"], item["amount_known"], item["entered"][0]["amount"]) == (None, True, 2_000_000)


def test_an_amount_may_differ_by_group_and_by_days(peopled: Run) -> None:
    told(amount(peopled, "3.000.000", "--group", "DTTS"))
    told(amount(peopled, "2.000.000", "--to", "31/3/2025"))
    told(amount(peopled, "2.500.000", "--from", "01/4/2025"))
    assert shown(peopled)[3] == "DTTS: 3.000.000; 2.000.000; 2.500.000"
    refused(pay(peopled, 1, "vocational", "3.000.001", "DTTS", "PC01"), "vượt mức tối đa 3.000.000 đồng")
    march, april = ("--case-on", "31/3/2025"), ("--case-on", "01/4/2025")
    refused(pay(peopled, 2, "vocational", "2.000.001", "HN", "PC01", *march), "vượt mức tối đa 2.000.000 đồng")
    refused(pay(peopled, 2, "vocational", "2.500.001", "HN", "PC01", *april), "vượt mức tối đa 2.500.000 đồng")
    told(pay(peopled, 2, "vocational", "2.500.000", "HN", "PC01", *april))


def test_the_same_amount_again_changes_nothing_and_another_needs_a_reason(peopled: Run, home: Path) -> None:
    told(amount(peopled, "2.000.000"))
    assert told(amount(peopled, "2.000.000")).startswith("Đã có, không đổi")
    before = (home / "xkld.db").read_bytes()
    refused(amount(peopled, "3.000.000"), "đã ghi mức 2.000.000 đồng", "--correct")
    assert (home / "xkld.db").read_bytes() == before
    told(amount(peopled, "3.000.000", "--correct", "đọc nhầm dòng"))
    assert shown(peopled)[3] == "3.000.000"
    refused(amount(peopled, "4.000.000", "--group", "HN", "--correct", "nhầm"), "không có đúng một mức đã ghi")


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("1.000", "--group", "NVQS"), "không hỗ trợ đối tượng NVQS"),
        (("0",), "phải lớn hơn 0"),
        (("1.000", "--from", "02/5/2025", "--to", "01/5/2025"), "--to 01/5/2025 trước --from 02/5/2025"),
    ],
)
def test_words_that_make_no_amount_are_refused(peopled: Run, words: tuple[str, ...], part: str) -> None:
    refused(amount(peopled, *words), part)


@pytest.mark.parametrize(
    ("rule", "item", "part"),
    [
        ("ttlt09-2016", "language", "«Đào tạo ngoại ngữ» đã có mức tối đa 3.000.000"),
        ("ttlt09-2016", "travel", "đã có mức 200.000 hoặc 300.000"),
        ("ttlt09-2016", "passport", "chi theo biên lai, không có mức để ghi"),
        ("qd71-2021-ninh-thuan", "loan-group-1", "là chính sách cho vay"),
        ("nd0", "language", "không có chính sách «nd0»"),
        ("ttlt09-2016", "karaoke", "không có nội dung hỗ trợ «karaoke»"),
    ],
)
def test_only_what_is_not_known_is_entered(peopled: Run, rule: str, item: str, part: str) -> None:
    refused(amount(peopled, "1.000", rule=rule, item=item), part)


def test_an_amount_of_a_rule_without_groups_is_kept_and_payment_still_asks_for_the_groups(peopled: Run) -> None:
    told(amount(peopled, "1.000.000", rule="nq11-2020-tra-vinh", item="tra-vinh-work"))
    answer = pay(peopled, 1, "tra-vinh-work", "1.000", "DTTS", "PC01", "--policy", "nq11-2020-tra-vinh")
    refused(answer, "chưa có số liệu về đối tượng được hỗ trợ")


class Terminal(io.StringIO):
    """A keyboard on which answers are typed."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("typed", "status"), [(f"1.500.000\n{CLAUSE}\n{SOURCE}\n", 0), ("\n", 3), ("một ít\nA\nB\n", 3), ("", 130)]
)
def test_on_a_terminal_the_amount_is_asked_for_once(
    peopled: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], typed: str, status: int
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    answer = pay(peopled, 1, "vocational", "1.500.000", "DTTS", "PC01")
    assert answer.status == status, answer
    assert "Chưa có số liệu mức tối đa của «Đào tạo nghề»" in answer.err
    entered = status == 0
    assert (shown(peopled)[3] == "DTTS: 1.500.000") == entered
    again = pay(peopled, 2, "vocational", "1.500.000", "HN", "PC02")  # another group is asked for
    assert again.status == 130
    if entered:
        monkeypatch.setattr("sys.stdin", Terminal(""))
        refused(pay(peopled, 1, "vocational", "1.500.000", "DTTS", "PC03"), "đã chi cho người này")


def test_a_trial_asks_nothing(peopled: Run, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    monkeypatch.setattr("sys.stdin", Terminal("1.500.000\nA\nB\n"))
    refused(pay(peopled, 1, "vocational", "1.500.000", "DTTS", "PC01", "--dry-run"), "chưa có số liệu mức tối đa")
    assert (home / "xkld.db").read_bytes() == before


def test_rules_are_shown_where_there_is_no_book_yet(tmp_path: Path) -> None:
    assert main(["support", "policies", "--home", str(tmp_path), "--today", "2025-06-18"]) == 0

"""``xkld support policies``, and payments under each of the shipped rules through the front door."""

import pytest
from cli.answers import data, lines, refused, told
from cli.test_support import pay
from conftest import Run


def rules(run: Run, *more: object, today: str = "2025-06-18") -> dict[str, dict]:
    """The rules by their codes."""
    found = data(run("support", "policies", "--json", *more, today=today), "xkld.support.policies/1")
    return {rule["policy"]: rule for rule in found["policies"]}


def test_the_table_says_what_is_known_and_what_is_not(peopled: Run) -> None:
    answer = peopled("support", "policies", "--item", "vocational")
    heads, *rows = lines(answer)
    assert heads[:4] == ["Chính sách", "Mã", "Nội dung", "Mức (đồng)"]
    amounts = {row[0]: row[3] for row in rows}
    assert amounts == {
        "nd338-2025": "tối đa 4.000.000",
        "tt55-2023": "chưa có số liệu",
        "tt55-2023-poverty": "chưa có số liệu",
        "ttlt09-2016": "chưa có số liệu",
    }
    assert "«chưa có số liệu» không phải là 0 đồng: 3 nội dung" in answer.err


def test_a_rule_of_one_day_and_of_all_days(peopled: Run) -> None:
    assert {*rules(peopled, "--on", "31/12/2025", "--item", "language")} == {
        "tt55-2023",
        "tt55-2023-poverty",
        "ttlt09-2016",
    }
    assert {*rules(peopled, "--on", "01/01/2027", "--item", "language")} == {"nd338-2025"}
    carried = rules(peopled, "--on", "01/6/2026", "--item", "language")
    assert {code: rule["standing"] for code, rule in carried.items()} == {
        "nd338-2025": "in_force",
        "tt55-2023": "carried_over",
        "tt55-2023-poverty": "carried_over",
    }
    assert carried["tt55-2023"]["carried_over"]["to"] == "2026-12-31"


def test_what_nobody_saw_is_null_in_json_and_never_zero(peopled: Run) -> None:
    (rule,) = rules(peopled, "nq11-2020-tra-vinh").values()
    assert rule["groups"] is None
    assert [(one["cap"], one["amount_known"], one["clause"]) for one in rule["items"]] == [(None, False, None)] * 2
    (passport,) = rules(peopled, "ttlt09-2016", "--item", "passport")["ttlt09-2016"]["items"]
    assert (passport["cap"], passport["amount_known"]) == (None, True)  # a receipt has none by nature


def test_a_rule_says_that_it_ends_or_has_ended(peopled: Run) -> None:
    soon = peopled("support", "policies", "ttlt09-2016", "--item", "language", today="2025-11-02")
    assert "còn 60 ngày (đến hết 31/12/2025)" in soon.err
    over = peopled("support", "policies", "ttlt09-2016", "--item", "language", today="2026-02-01")
    assert "đã hết hiệu lực, chỉ cho trường hợp phát sinh đến hết 31/12/2025" in over.err


def test_a_rule_not_yet_in_force_or_carried_over_says_so(peopled: Run) -> None:
    over = peopled("support", "policies", "tt55-2023", "--item", "language", today="2026-06-15")
    assert "; chỉ cho " in over.err and "đến hết 31/12/2026" in over.err
    soon = peopled("support", "policies", "nd338-2025", "--item", "language", today="2025-12-31")
    assert "chưa có hiệu lực (từ 01/01/2026)" in soon.err
    inside = peopled("support", "policies", "nd338-2025", "--item", "language", today="2026-01-01")
    assert "đang hiệu lực" in inside.err


def test_words_that_no_rule_knows_are_refused_together(peopled: Run) -> None:
    answer = peopled("support", "policies", "nd0", "--item", "karaoke")
    refused(answer, "không có chính sách «nd0»", "không có nội dung hỗ trợ «karaoke»")


def test_a_policy_of_loans_pays_nothing_and_says_where_to_go(peopled: Run) -> None:
    words = (1, "loan-group-1", "1.000.000", "DTTS", "PC01", "--policy", "qd71-2021-ninh-thuan")
    refused(pay(peopled, *words), "là chính sách cho vay qua Ngân hàng Chính sách xã hội", "hồ sơ vay tại ngân hàng")
    assert rules(peopled, "qd71-2021-ninh-thuan")["qd71-2021-ninh-thuan"]["gives"] == "loan"


def test_two_rules_of_one_day_are_told_apart_by_name_and_pay_each_content_once(peopled: Run) -> None:
    words = ("support", "pay", 1, "--item", "language", "--amount", "4.000.000", "--group", "DTTS")
    paid = (*words, "--fund", "social-security", "--voucher", "PC01", "--on", "20/5/2025")
    refused(peopled(*paid), "tt55-2023 (tối đa 4.000.000;", "ttlt09-2016 (tối đa 3.000.000; điểm b khoản 1 Điều 3")
    refused(peopled(*paid, "--policy", "ttlt09-2016"), "vượt mức tối đa 3.000.000 đồng")
    told(peopled(*paid, "--policy", "tt55-2023"))
    # The other rule, another voucher: the same content is not paid a second time.
    again = pay(peopled, 1, "language", "1.000.000", "DTTS", "PC09")
    refused(again, "đã chi cho người này ngày 20/5/2025", "chính sách tt55-2023", "chỉ hỗ trợ một lần (khoản 5 Điều 3")


@pytest.fixture
def in_2026(peopled: Run) -> Run:
    """The peopled book in 2026, with money."""
    words = ("fund", "set", "social-security", "--amount", "9.000.000", "--decision", "1/QĐ", "--on", "02/01/2026")
    told(peopled(*words, today="2026-01-05"))
    return lambda *typed, today="2026-12-31": peopled(*typed, today=today)


def test_carried_over_money_needs_the_officers_word_and_keeps_the_paragraph(in_2026: Run) -> None:
    words = (1, "language", "4.000.000", "DTTS", "PC01", "--policy", "tt55-2023")
    on = {"on": "31/5/2026"}
    refused(pay(in_2026, *words, **on), "hết hiệu lực sau ngày 30/5/2026", "--carried-over (đến hết 31/12/2026)")
    answer = pay(in_2026, *words, "--carried-over", **on)
    assert told(answer).endswith("số 112/2025/TT-BTC); khoản 1 Điều 21 Thông tư số 60/2026/TT-BTC).\n")
    assert "đã hết hiệu lực sau ngày 30/5/2026" in answer.err
    (line,) = data(in_2026("support", "list", "--json"), "xkld.support.list/1")["payments"]
    assert line["clause"] == "khoản 1 Điều 21 Thông tư số 60/2026/TT-BTC"


def test_a_paragraph_that_is_not_known_is_left_out_of_the_sentence(in_2026: Run) -> None:
    answer = pay(in_2026, 1, "language", "4.000.000", "DTTS", "PC01", "--policy", "nd338-2025", on="20/5/2026")
    assert told(answer).endswith("4.000.000 đồng (Điều 30 Nghị định số 338/2025/NĐ-CP).\n")

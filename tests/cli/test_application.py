"""``xkld support propose`` to ``close``: nothing is paid twice, before its decision, or beyond what was granted."""

from pathlib import Path
from typing import Any

from cli.answers import data, lines, refused, told
from cli.lists import write_list
from cli.sheets import sheets
from conftest import Answer, Run

from xkld.domain.notation import grouped

RULE = ("--policy", "ttlt09-2016")
PAID = ("--on", "10/6/2025")


def propose(run: Run, worker: int, item: str, amount: str, group: str, *more: object) -> Answer:
    """An application out of the social security fund, received on the 12th of May, unless ``more`` says otherwise."""
    fund = () if "--fund" in more else ("--fund", "social-security")
    on = () if "--on" in more else ("--on", "12/5/2025")
    rule = () if "--policy" in more else RULE
    words = ("--item", item, "--amount", amount, "--group", group, *fund, *on, *rule, *more)
    return run("support", "propose", worker, *words)


def approve(run: Run, *words: object, decision: str = "45/QĐ-UBND", on: str = "20/5/2025") -> Answer:
    return run("support", "approve", *words, "--decision", decision, "--on", on)


def pay(run: Run, number: int, voucher: str, *more: object) -> Answer:
    on = () if "--on" in more else PAID
    return run("support", "pay", "--application", number, "--voucher", voucher, *on, *more)


def granted(run: Run, amount: str = "3.000.000") -> None:
    """Application 1 of person 1 for a language course, complete on the 14th of May and granted on the 20th."""
    told(propose(run, 1, "language", amount, "DTTS", "--complete-on", "14/5/2025"))
    told(approve(run, 1))


def pending(run: Run, state: str = "all") -> list[tuple[Any, ...]]:
    """Number, đồng asked, granted and paid, and the step at which each application stands."""
    found = data(run("support", "pending", "--state", state, "--json"), "xkld.support.pending/1")["applications"]
    rows = [(one["application"], one["clock"]["step"]) for one in found]
    return [(row["number"], row["amount"], row["granted"], row["paid"], step) for row, step in rows]


def fund(run: Run, code: str = "social-security") -> tuple[int, int, int]:
    """What a fund has paid, still holds, and has promised of that."""
    found = data(run("fund", "show", "--json"), "xkld.fund.show/1")["funds"]
    (one,) = [one for one in found if one["code"] == code]
    return one["paid"], one["allotted"] - one["paid"] - one["spent"], one["committed"]


def test_an_application_goes_from_the_first_paper_to_the_last_dong(peopled: Run) -> None:
    law = "điểm b khoản 1 Điều 3 Thông tư liên tịch số 09/2016/TTLT-BLĐTBXH-BTC"
    answer = propose(peopled, 1, "language", "3.000.000", "DTTS")
    assert told(answer) == f"Đã ghi đề nghị số 1: Trần Thị Thử, Đào tạo ngoại ngữ, 3.000.000 đồng ({law}).\n"
    assert "Chưa đủ hồ sơ, chưa tính hạn" in answer.err
    assert pending(peopled, "open") == [(1, 3_000_000, None, 0, "papers")]
    told(peopled("support", "complete", 1, "--on", "14/5/2025"))
    assert pending(peopled, "late") == [(1, 3_000_000, None, 0, "late")]
    assert fund(peopled) == (0, 60_000_000, 0)
    told(approve(peopled, 1, "--amount", "2.500.000"))
    assert fund(peopled) == (0, 60_000_000, 2_500_000)
    told(pay(peopled, 1, "PC01", "--amount", "1.000.000"))
    assert pending(peopled, "payment") == [(1, 3_000_000, 2_500_000, 1_000_000, "payment")]
    assert fund(peopled) == (1_000_000, 59_000_000, 1_500_000)
    told(pay(peopled, 1, "PC02"))
    assert pending(peopled, "open") == []
    assert pending(peopled) == [(1, 3_000_000, 2_500_000, 2_500_000, "paid")]
    assert fund(peopled) == (2_500_000, 57_500_000, 0)
    assert told(peopled("check")) == ""


def test_the_days_to_decide_are_those_of_the_rule(peopled: Run) -> None:
    """10 working days after Wednesday the 14th of May: Wednesday the 28th; the 5th of June is 6 working days late."""
    told(propose(peopled, 1, "language", "3.000.000", "DTTS", "--complete-on", "14/5/2025"))
    state = {
        "2025-05-27": "chờ quyết định, còn 1 ngày làm việc",
        "2025-05-28": "chờ quyết định, hết hạn hôm nay",
        "2025-05-29": "quá hạn quyết định 1 ngày làm việc",
        "2025-06-05": "quá hạn quyết định 6 ngày làm việc",
    }
    for day, words in state.items():
        row = lines(peopled("support", "pending", today=day))[1]
        assert (row[8], row[9]) == ("28/5/2025", words)
    told(approve(peopled, 1, on="05/6/2025"))
    shown = lines(peopled("support", "pending"))[1][9]
    assert shown == "được duyệt theo 45/QĐ-UBND ngày 05/6/2025 (trễ 6 ngày làm việc); còn chi 3.000.000 đồng"


def test_no_rule_no_application(peopled: Run) -> None:
    refused(propose(peopled, 1, "language", "3.000.001", "DTTS"), "vượt mức tối đa 3.000.000")
    refused(propose(peopled, 3, "language", "3.000.000", "DTTS"), "sổ chưa ghi đối tượng nào")
    refused(propose(peopled, 9, "language", "3.000.000", "DTTS"), "không có người lao động số 9")
    refused(propose(peopled, 1, "language", "1", "DTTS", "--fund", "local-loan"), "là nguồn cho vay")
    refused(propose(peopled, 1, "language", "1", "DTTS", "--on", "19/6/2025"), "ngày nhận hồ sơ 19/6/2025 sau ngày")
    refused(propose(peopled, 1, "language", "1", "DTTS", "--complete-on", "11/5/2025"), "đủ hồ sơ 11/5/2025 trước")
    assert pending(peopled) == []


def test_one_content_is_applied_for_once_and_never_beside_a_payment(peopled: Run) -> None:
    told(propose(peopled, 1, "language", "3.000.000", "DTTS"))
    again = propose(peopled, 1, "language", "3.000.000", "DTTS")
    assert told(again).startswith("Đã có, không đổi (đề nghị số 1)")
    refused(propose(peopled, 1, "language", "2.000.000", "DTTS"), "đã có đề nghị số 1 cho «Đào tạo ngoại ngữ»")
    single = ("--item", "health_check", "--amount", "700.000", "--group", "DTTS", "--fund", "social-security")
    told(peopled("support", "pay", 1, *single, "--voucher", "PC01", *PAID, *RULE))
    refused(propose(peopled, 1, "health_check", "750.000", "DTTS"), "«Khám sức khỏe» đã chi cho người này")
    language = ("--item", "language", "--amount", "3.000.000", "--group", "DTTS", "--fund", "social-security")
    refused(peopled("support", "pay", 1, *language, "--voucher", "PC02", *PAID), "đề nghị số 1", "chưa có quyết định")
    assert pending(peopled) == [(1, 3_000_000, None, 0, "papers")]


def test_an_application_is_paid_from_the_day_of_its_decision_on_and_no_more_than_it_was_granted(peopled: Run) -> None:
    told(propose(peopled, 1, "language", "3.000.000", "DTTS", "--complete-on", "14/5/2025"))
    refused(pay(peopled, 1, "PC01"), "chưa có quyết định")
    told(approve(peopled, 1))
    refused(pay(peopled, 1, "PC01", "--on", "19/5/2025"), "19/5/2025", "20/5/2025")
    told(pay(peopled, 1, "PC01", "--amount", "1.000.000", "--on", "20/5/2025"))
    told_more = "được duyệt 3.000.000 đồng, còn 2.000.000 đồng chưa chi, không đủ 2.000.001 đồng"
    refused(pay(peopled, 1, "PC02", "--amount", "2.000.001"), told_more)
    told(pay(peopled, 1, "PC02"))
    refused(pay(peopled, 1, "PC03"), "đề nghị số 1 đã chi đủ")
    told(propose(peopled, 2, "orientation", "530.000", "HN", "--complete-on", "14/5/2025"))
    no = ("--decision", "21/UBND", "--on", "16/5/2025", "--reason", "Học nơi khác")
    told(peopled("support", "refuse", 2, *no))
    refused(pay(peopled, 2, "PC03"), "đề nghị số 2 mà khoản này chi đã kết thúc hoặc không còn được duyệt")


def test_a_decision_says_what_its_fund_can_still_promise(peopled: Run) -> None:
    _, left, promised = fund(peopled)
    assert promised == 0
    first = propose(peopled, 1, "language", "3.000.000", "DTTS", "--complete-on", "14/5/2025")
    assert f"còn {grouped(left)} đồng chưa duyệt cho ai" in first.err
    told(propose(peopled, 2, "orientation", "530.000", "HN", "--complete-on", "14/5/2025"))
    refused(approve(peopled, 1, 2, "--amount", "500.000"), "--amount chỉ dùng khi duyệt một đề nghị")
    refused(approve(peopled, 1, "--amount", "0"), "mức duyệt phải lớn hơn 0 đồng")
    answer = approve(peopled, 1, 1, "--amount", "1")
    assert "1 đề nghị được duyệt, cộng 1 đồng" in told(answer)
    assert f"còn {grouped(left - 1)} đồng chưa duyệt cho ai" in answer.err
    assert f"còn {grouped(left - 530_001)} đồng chưa duyệt cho ai" in approve(peopled, 2).err
    assert fund(peopled)[1:] == (left, 530_001)


def test_an_application_is_closed_from_the_day_it_came_until_today(peopled: Run) -> None:
    told(propose(peopled, 1, "language", "3.000.000", "DTTS"))
    told(propose(peopled, 2, "orientation", "530.000", "HN"))
    gone = ("--reason", "Rút hồ sơ")
    refused(peopled("support", "close", 1, "--on", "11/5/2025", *gone), "11/5/2025", "12/5/2025")
    refused(peopled("support", "close", 1, "--on", "19/6/2025", *gone), "sau ngày hôm nay")
    told(peopled("support", "close", 1, "--on", "12/5/2025", *gone))
    told(peopled("support", "close", 2, "--on", "18/6/2025", *gone))
    assert [step for *_, step in pending(peopled)] == ["closed", "closed"]


def test_everything_may_happen_on_one_day_and_that_may_be_today(peopled: Run) -> None:
    day = ("--on", "18/6/2025")
    told(propose(peopled, 1, "language", "3.000.000", "DTTS", *day, "--complete-on", "18/6/2025"))
    told(propose(peopled, 2, "orientation", "530.000", "HN", *day))
    told(peopled("support", "complete", 2, *day))
    told(approve(peopled, 1, 2, on="18/6/2025"))
    late = ("--on", "19/6/2025")
    refused(propose(peopled, 2, "passport", "200.000", "HN", *late), "19/6/2025")
    refused(propose(peopled, 2, "passport", "200.000", "HN", *day, "--complete-on", "19/6/2025"), "19/6/2025")
    refused(propose(peopled, 2, "passport", "200.000", "HN", *day, "--case-on", "19/6/2025"), "19/6/2025")


def test_an_application_is_known_again_only_with_its_fund_and_its_paragraph(peopled: Run) -> None:
    _, left, _ = fund(peopled)
    told(propose(peopled, 2, "orientation", "530.000", "HN", "--complete-on", "14/5/2025"))
    told(approve(peopled, 1))
    answer = propose(peopled, 1, "language", "3.000.000", "DTTS")
    assert f"Nguồn social-security còn {grouped(left - 530_000)} đồng chưa duyệt cho ai." in answer.err
    (asked,) = [
        one["application"]
        for one in data(peopled("support", "pending", "--json"), "xkld.support.pending/1")["applications"]
        if one["application"]["number"] == 2
    ]
    assert asked["clause"] == "điểm b khoản 1 Điều 3"
    other = propose(peopled, 1, "language", "3.000.000", "DTTS", "--fund", "ntp-2025")
    refused(other, "đã có đề nghị số 2 cho «Đào tạo ngoại ngữ»")
    told(peopled("worker", "edit", 1, "--group", "-DTTS", "--yes"))
    (line,) = refused(propose(peopled, 1, "language", "3.000.000", "DTTS"), "không thuộc đối tượng DTTS")[:-1]
    assert "đã có đề nghị" not in line


def test_the_day_of_the_last_paper_is_told_by_its_own_command(peopled: Run) -> None:
    told(propose(peopled, 1, "language", "3.000.000", "DTTS"))
    again = propose(peopled, 1, "language", "3.000.000", "DTTS", "--complete-on", "14/5/2025")
    refused(again, "chưa có ngày đủ hồ sơ", "xkld support complete 1 --on NGÀY")


def last(run: Run) -> int:
    """The number of the last operation."""
    return int(data(run("log", "--json"), "xkld.log/1")["operations"][0]["number"])


def test_what_was_undone_is_not_paid_again_beside_an_application_that_came_since(peopled: Run) -> None:
    single = ("--item", "health_check", "--amount", "700.000", "--group", "DTTS", "--fund", "social-security")
    told(peopled("support", "pay", 1, *single, "--voucher", "PC01", *PAID, *RULE))
    told(peopled("undo", "--yes"))
    undone = last(peopled)
    told(propose(peopled, 1, "health_check", "700.000", "DTTS", "--complete-on", "14/5/2025"))
    refused(peopled("undo", undone, "--yes"), "đề nghị số 1")
    told(approve(peopled, 1))
    refused(peopled("undo", undone, "--yes"), "sau lần đó đã có đề nghị số 1 cho «Khám sức khỏe» của người này")


def test_what_was_undone_is_not_paid_again_on_an_application_that_was_closed(peopled: Run) -> None:
    granted(peopled)
    told(pay(peopled, 1, "PC01", "--amount", "1.000.000"))
    told(peopled("undo", "--yes"))
    undone = last(peopled)
    told(peopled("support", "close", 1, "--on", "11/6/2025", "--reason", "Rút hồ sơ"))
    refused(peopled("undo", undone, "--yes"), "đề nghị số 1 mà khoản này chi đã kết thúc")


def test_a_decision_needs_a_complete_file_a_day_after_it_and_no_more_than_was_asked(peopled: Run) -> None:
    told(propose(peopled, 1, "language", "2.000.000", "DTTS"))
    refused(approve(peopled, 1), "đề nghị số 1 chưa ghi ngày đủ hồ sơ", "xkld support complete 1")
    refused(peopled("support", "complete", 1, "--on", "11/5/2025"), "trước ngày nhận hồ sơ 12/5/2025")
    told(peopled("support", "complete", 1, "--on", "20/5/2025"))
    refused(peopled("support", "complete", 1, "--on", "21/5/2025"), "đã đủ hồ sơ ngày 20/5/2025")
    refused(approve(peopled, 1, on="19/5/2025"), "quyết định 19/5/2025 trước ngày đủ hồ sơ 20/5/2025")
    refused(approve(peopled, 1, on="19/6/2025"), "ngày quyết định 19/6/2025 sau ngày hôm nay")
    refused(approve(peopled, 1, "--amount", "2.000.001"), "xin 2.000.000 đồng, mức duyệt 2.000.001 đồng lớn hơn")
    refused(approve(peopled, 1, 7), "sổ không có đề nghị hỗ trợ số 7")
    told(approve(peopled, 1))
    assert told(approve(peopled, 1)) == "Sổ đã ghi đúng như vậy, không ghi thêm.\n"
    refused(approve(peopled, 1, decision="46/QĐ-UBND"), "đã được duyệt theo 45/QĐ-UBND ngày 20/5/2025")


def test_a_person_who_left_the_group_is_not_granted_what_was_asked(peopled: Run) -> None:
    told(propose(peopled, 1, "language", "2.000.000", "DTTS", "--complete-on", "14/5/2025"))
    told(peopled("worker", "edit", 1, "--group", "-DTTS", "--yes"))
    refused(approve(peopled, 1), "người này không thuộc đối tượng DTTS")


def test_a_fund_promises_no_more_than_it_holds(peopled: Run) -> None:
    """ntp-2025 holds 1.000.000: 750.000 and 250.000 are promised, and nothing else goes out of it then."""
    ntp = ("--fund", "ntp-2025", "--complete-on", "14/5/2025")
    told(propose(peopled, 1, "health_check", "750.000", "DTTS", *ntp))
    told(propose(peopled, 2, "passport", "250.001", "HN", *ntp))
    refused(approve(peopled, 1, 2), "còn 1.000.000 đồng, không đủ chi 1.000.001 đồng")
    told(approve(peopled, 1))
    refused(approve(peopled, 2), "750.000 đồng đã duyệt chưa chi, không đủ 250.001 đồng")
    told(approve(peopled, 2, "--amount", "250.000"))
    assert fund(peopled, "ntp-2025") == (0, 1_000_000, 1_000_000)
    plain = ("--item", "visa", "--amount", "1", "--group", "DTTS", "--fund", "ntp-2025", "--voucher", "PC01")
    refused(peopled("support", "pay", 1, *plain, *PAID, *RULE), "1.000.000 đồng đã duyệt chưa chi, không đủ 1 đồng")
    spend = ("fund", "spend", "ntp-2025", "1", "--for", "Thuê", "--voucher", "HD1", *PAID)
    refused(peopled(*spend), "1.000.000 đồng đã duyệt chưa chi, không đủ 1 đồng")
    told(peopled("support", "close", 2, "--on", "21/5/2025", "--reason", "Rút hồ sơ"))
    assert fund(peopled, "ntp-2025") == (0, 1_000_000, 750_000)
    told(peopled(*spend))
    told(pay(peopled, 1, "PC01"))
    assert fund(peopled, "ntp-2025") == (750_000, 249_999, 0)


def test_a_payment_keeps_to_its_decision(peopled: Run) -> None:
    granted(peopled)
    refused(pay(peopled, 1, "PC01", "--on", "19/5/2025"), "ngày chi 19/5/2025 trước ngày quyết định 20/5/2025")
    refused(pay(peopled, 1, "PC01", "--amount", "3.000.001"), "còn 3.000.000 đồng chưa chi, không đủ 3.000.001 đồng")
    refused(pay(peopled, 2, "PC01"), "sổ không có đề nghị hỗ trợ số 2")
    words = ("--item", "language", "--amount", "1.000.000", "--voucher", "PC01", *PAID)
    refused(
        peopled("support", "pay", 1, *words, "--group", "HN", "--fund", "ntp-2025", "--policy", "tt55-2023"),
        *("được duyệt từ nguồn «social-security»", "với đối tượng DTTS", "với chính sách ttlt09-2016"),
    )
    told(peopled("support", "pay", 1, *words, "--group", "DTTS", "--fund", "social-security"))
    refused(pay(peopled, 1, "PC01"), "chứng từ PC01 đã dùng cho khoản chi số 1")
    told(pay(peopled, 1, "PC02"))
    refused(pay(peopled, 1, "PC03"), "đề nghị số 1 đã chi đủ")
    refused(peopled("support", "close", 1, "--on", "11/6/2025", "--reason", "Thôi"), "đề nghị số 1 đã chi đủ")
    table = lines(peopled("support", "list"))
    assert [(row[7], row[8]) for row in table[1:]] == [
        ("1.000.000", "đề nghị số 1"),
        ("2.000.000", "đề nghị số 1"),
        ("3.000.000", ""),
    ]


def test_what_the_application_tells_is_not_typed_again(peopled: Run) -> None:
    granted(peopled)
    for more in (("--item", "language"), ("--fund", "ntp-2025"), ("--carried-over",), ("--quantity", 2)):
        refused(pay(peopled, 1, "PC01", *more), more[0], "cùng --application", status=2)
    refused(peopled("support", "pay", 1, "--application", 1, "--voucher", "PC01", *PAID), "SỐ", status=2)
    refused(peopled("support", "pay", "--application", 1, *PAID), "Thiếu --voucher", status=2)


def test_a_list_pays_what_was_granted_and_nothing_undecided(peopled: Run, tmp_path: Path) -> None:
    granted(peopled)
    told(propose(peopled, 2, "language", "1.000.000", "HN"))
    heads = (
        "Số người lao động",
        "Họ và tên",
        "Nội dung",
        "Số tiền",
        "Đối tượng",
        "Nguồn",
        "Chứng từ",
        "Ngày chi",
        "Chính sách",
    )
    rest = ("social-security", "PC07", "10/6/2025", "ttlt09-2016")
    rows = (
        (1, "Trần Thị Thử", "language", "3.000.000", "DTTS", *rest),
        (2, "Nguyễn Văn Mẫu", "language", "1.000.000", "HN", *rest),
    )
    both = write_list(tmp_path / "chi.xlsx", heads, *rows)
    refused(peopled("support", "pay", "--file", both), "đề nghị số 2", "chưa có quyết định")
    one = write_list(tmp_path / "chi-1.xlsx", heads, rows[0])
    assert "1 mới, 0 đã có" in told(peopled("support", "pay", "--file", one))
    assert "0 mới, 1 đã có" in told(peopled("support", "pay", "--file", one))
    assert pending(peopled) == [(2, 1_000_000, None, 0, "papers"), (1, 3_000_000, 3_000_000, 3_000_000, "paid")][::-1]


def test_what_is_taken_back_is_granted_still(peopled: Run) -> None:
    granted(peopled)
    told(pay(peopled, 1, "PC01"))
    told(peopled("support", "reverse", 1, "--reason", "Nhầm", "--voucher", "PT01", *PAID))
    assert pending(peopled) == [(1, 3_000_000, 3_000_000, 0, "payment")]
    told(pay(peopled, 1, "PC02"))
    assert pending(peopled) == [(1, 3_000_000, 3_000_000, 3_000_000, "paid")]
    assert told(peopled("check")) == ""


def test_undoing_answers_money_and_takes_the_rest_back(peopled: Run) -> None:
    granted(peopled)
    told(pay(peopled, 1, "PC01"))
    refused(peopled("undo", 7, "--yes"), "đã có khoản chi hỗ trợ", status=5)  # the approval, on which a payment rests
    told(peopled("undo", 8, "--yes"))
    assert pending(peopled) == [(1, 3_000_000, 3_000_000, 0, "payment")]
    told(peopled("undo", 9, "--yes"))
    assert pending(peopled) == [(1, 3_000_000, 3_000_000, 3_000_000, "paid")]
    assert fund(peopled) == (3_000_000, 57_000_000, 0)


def test_a_refusal_has_its_reason_and_lets_somebody_apply_anew(peopled: Run) -> None:
    told(propose(peopled, 1, "language", "3.000.000", "DTTS", "--complete-on", "14/5/2025"))
    paper = ("--decision", "21/UBND-VX", "--on", "16/5/2025")
    told(peopled("support", "refuse", 1, *paper, "--reason", "Chứng nhận không hợp lệ"))
    assert told(peopled("support", "refuse", 1, *paper, "--reason", "Chứng nhận không hợp lệ")).startswith("Sổ đã ghi")
    refused(approve(peopled, 1), "đã bị từ chối theo 21/UBND-VX ngày 16/5/2025")
    told(propose(peopled, 1, "language", "3.000.000", "DTTS", "--on", "20/5/2025"))
    assert [(row[0], row[4]) for row in pending(peopled)] == [(1, "rejected"), (2, "papers")]
    refused(peopled("support", "refuse", 2, *paper, "--reason", "Số 058199001234"), "số CCCD")


def test_whoever_was_paid_and_stays_is_told(peopled: Run) -> None:
    granted(peopled)
    told(pay(peopled, 1, "PC01"))
    assert "thôi không đi" not in peopled("support", "pending").err
    told(peopled("worker", "move", 1, "withdrawn", "--on", "12/6/2025"))
    assert (
        "Trần Thị Thử (số 1) thôi không đi từ ngày 12/6/2025, đã chi 3.000.000 đồng"
        in peopled("support", "pending").err
    )
    told(peopled("support", "reverse", 1, "--reason", "Thu hồi", "--voucher", "PT01", "--on", "13/6/2025"))
    assert "thôi không đi" not in peopled("support", "pending").err


def staying(run: Run) -> list[str]:
    """Who is told to have been paid and not to go."""
    return [line.partition(":")[0] for line in run("support", "pending").err.splitlines() if "thôi không đi" in line]


def test_only_those_are_told_who_are_on_no_way_and_never_left_each_with_the_whole_sum(peopled: Run) -> None:
    told(peopled("worker", "edit", 3, "--group", "+DTTS"))
    for number, item, amount, group in (
        (1, "passport", "1", "DTTS"),
        (2, "passport", "200.000", "HN"),
        (2, "visa", "300.000", "HN"),
        (3, "passport", "200.000", "DTTS"),
        (4, "passport", "200.000", "TN_NCC"),
    ):
        told(plain_pay(peopled, number, item, amount, group, f"PC{number}{item}", "--case-on", "10/6/2025"))
    told(peopled("worker", "move", 3, "departed", "--on", "05/6/2025"))
    for number, day in ((1, "11/6/2025"), (2, "12/6/2025"), (4, "13/6/2025")):
        told(peopled("worker", "move", number, "withdrawn", "--on", day))
    first = "Trần Thị Thử (số 1) thôi không đi từ ngày 11/6/2025, đã chi 1 đồng"
    second = "Nguyễn Văn Mẫu (số 2) thôi không đi từ ngày 12/6/2025, đã chi 500.000 đồng"
    assert staying(peopled) == [
        *(first, second),
        "Phạm Thị Ví Dụ (số 4) thôi không đi từ ngày 13/6/2025, đã chi 200.000 đồng",
    ]
    again = ("--name", "Phạm Thị Ví Dụ", "--birth", "2001", "--unit", "Xã Thành Hải")
    told(peopled("worker", "add", *again, "--stage", "đăng ký", "--on", "14/6/2025"))
    assert staying(peopled) == [first, second]
    told(peopled("worker", "move", 4, "withdrawn", "--on", "15/6/2025"))
    assert staying(peopled)[2:] == ["Phạm Thị Ví Dụ (số 4) thôi không đi từ ngày 15/6/2025, đã chi 200.000 đồng"]


def test_what_is_promised_of_a_fund_is_free_for_nothing_else_to_the_last_dong(peopled: Run) -> None:
    """Of 60.000.000 a million is paid and two are promised: 57.000.000 are left for others, and not one đồng more."""
    words = ("fund", "spend", "social-security")
    about = ("--for", "Hội nghị", "--voucher", "HD1", "--on", "10/6/2025")
    refused(peopled(*words, "60.000.001", *about), "60.000.000")
    granted(peopled)
    told(pay(peopled, 1, "PC01", "--amount", "1.000.000", "--on", "21/5/2025"))
    refused(peopled(*words, "57.000.001", *about), "2.000.000 đồng đã duyệt chưa chi, không đủ 57.000.001 đồng")
    told(peopled(*words, "57.000.000", *about))
    refused(peopled(*words, "1", *(*about[:3], "HD2", *about[4:])), "đã duyệt chưa chi, không đủ 1 đồng")


def test_all_of_a_fund_can_go_where_nothing_is_promised_and_the_next_year_promises_its_own(peopled: Run) -> None:
    told(propose(peopled, 1, "language", "3.000.000", "DTTS", "--complete-on", "14/5/2025"))
    spend = ("fund", "spend", "social-security", "60.000.000", "--for", "Hội nghị", "--voucher", "HD1")
    next_year = ("--year", "2026", "--amount", "3.000.000", "--decision", "1/QĐ", "--on", "01/01/2026")
    told(peopled("fund", "set", "social-security", *next_year, today="2026-01-05"))
    told(approve_in_2026(peopled))
    told(peopled(*spend, "--on", "31/12/2025", today="2026-01-05"))


def test_what_was_promised_is_paid_also_when_the_fund_has_less_than_it_promised(peopled: Run) -> None:
    granted(peopled)
    less = ("--amount", "-59.000.000", "--decision", "2/QĐ", "--on", "10/6/2025")
    told(peopled("fund", "set", "social-security", *less))
    refused(pay(peopled, 1, "PC01"), "còn 1.000.000 đồng, không đủ chi 3.000.000 đồng")
    told(pay(peopled, 1, "PC01", "--amount", "1.000.000"))


def test_a_voucher_pays_one_part_and_is_not_used_again_after_it_came_back(peopled: Run) -> None:
    granted(peopled)
    told(pay(peopled, 1, "PC01", "--amount", "1.000.000"))
    again = pay(peopled, 1, "PC01", "--amount", "500.000")
    (line, _) = refused(again, "chứng từ PC01 đã dùng cho khoản chi số 1 của người này")
    assert "(đã hoàn)" not in line
    told(peopled("support", "reverse", 1, "--reason", "Nhầm", "--voucher", "PT01", "--on", "11/6/2025"))
    back = pay(peopled, 1, "PC01", "--amount", "500.000", "--on", "12/6/2025")
    refused(back, "chứng từ PC01 đã dùng cho khoản chi số 1", "nguồn này (đã hoàn)")
    told(pay(peopled, 1, "PC02", "--amount", "500.000", "--on", "12/6/2025"))


def test_what_another_entry_of_the_same_person_was_paid_is_not_paid_by_an_application(peopled: Run) -> None:
    told(plain_pay(peopled, 1, "passport", "200.000", "DTTS", "PC01"))
    twin = ("--name", "Trần Thị Thử", "--birth", "1999", "--unit", "Phường Phủ Hà", "--group", "DTTS")
    told(peopled("worker", "add", *twin, "--stage", "đăng ký", "--on", "05/3/2025"))
    told(propose(peopled, 5, "passport", "200.000", "DTTS", "--complete-on", "14/5/2025"))
    told(approve(peopled, 1))
    told(peopled("worker", "merge", 1, 5, "--yes"))
    refused(pay(peopled, 1, "PC02"), "«Lệ phí hộ chiếu» đã chi cho người này ngày 10/6/2025, chứng từ PC01")


def approve_in_2026(run: Run) -> Answer:
    decision = ("--decision", "1/QĐ-UBND", "--on", "01/01/2026")
    return run("support", "approve", 1, *decision, today="2026-01-05")


def plain_pay(run: Run, number: int, item: str, amount: str, group: str, voucher: str, *more: str) -> Answer:
    """A payment that nobody applied for."""
    words = ("--item", item, "--amount", amount, "--group", group, "--fund", "social-security", "--voucher", voucher)
    return run("support", "pay", number, *words, *PAID, *RULE, *more)


def test_the_list_of_applications_is_a_workbook(peopled: Run, tmp_path: Path) -> None:
    granted(peopled)
    out = tmp_path / "de-nghi.xlsx"
    told(peopled("support", "pending", "--out", out))
    first = next(iter(sheets(out).values()))
    row = next(ref[1:] for ref, value in first.items() if value == "Trần Thị Thử")
    shown = [first[f"{column}{row}"] for column in "DEFGH"]
    assert shown == ["Đào tạo ngoại ngữ", "DTTS", "social-security", "3.000.000", "3.000.000"]

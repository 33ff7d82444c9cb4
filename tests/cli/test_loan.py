"""``xkld loan add``, ``move``, ``list``, ``show``: a loan by the rule of its day, its steps in order, its sums."""

from datetime import date
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.loans import LENT, WANTED, lend
from cli.plan_texts import saved
from conftest import Run

from xkld.domain.wording.loans import longer_than_contract_text
from xkld.usecases.workspace import shipped


def said(run: Run, *words: object, today: str = "2025-06-18") -> str:
    """Everything that a command said, what stands beside the result as well."""
    answer = run(*words, today=today)
    assert answer.status == 0, answer
    return answer.out + answer.err


def test_what_the_rule_of_the_day_says_is_told_with_how_sure_it_is(peopled: Run) -> None:
    first = said(peopled, "loan", "add", *WANTED)
    assert "Đã ghi khoản vay số 1: Trần Thị Thử (số 1) xin vay 90.000.000 đồng.\n" in first
    assert "Nghị định số 74/2019/NĐ-CP (theo văn bản luật)." in first
    assert "ngày 10/02/2025: 6,6%/năm, bằng lãi suất cho vay hộ nghèo 6,6% (chưa kiểm chứng" in first
    assert "quá hạn 8,58%/năm" in first
    assert "không phải bảo đảm tiền vay (quy định: từ 100.000.000 đồng thì phải)" in first
    assert "10 ngày làm việc từ khi đủ hồ sơ" in first


@pytest.mark.parametrize(
    ("on", "amount", "collateral"),
    [
        ("10/02/2025", "99.999.999", "không phải bảo đảm tiền vay (quy định: từ 100.000.000"),
        ("10/02/2025", "100.000.000", "; phải bảo đảm tiền vay (quy định: từ 100.000.000"),
        ("05/01/2026", "200.000.000", "không phải bảo đảm tiền vay (quy định: trên 200.000.000"),
        ("05/01/2026", "200.000.001", "; phải bảo đảm tiền vay (quy định: trên 200.000.000"),
    ],
)
def test_collateral_is_asked_for_by_the_rule_of_the_day(peopled: Run, on: str, amount: str, collateral: str) -> None:
    assert collateral in said(peopled, "loan", "add", 1, "--amount", amount, "--on", on, today="2026-01-18")


def test_from_2026_others_pay_more_and_the_group_is_asked_for(peopled: Run) -> None:
    other = said(peopled, "loan", "add", 1, "--amount", "90.000.000", "--on", "05/01/2026", today="2026-01-18")
    assert "7,9248%/năm, bằng 127% lãi suất cho vay hộ nghèo 6,24% (theo nguồn thứ cấp" in other
    assert "quá hạn 10,30224%/năm" in other
    assert "UU_TIEN (đối tượng ưu tiên của quy định cho vay): 6,24%" in other
    assert "7 ngày làm việc từ khi đủ hồ sơ" in other
    words = ("loan", "add", 2, "--amount", "90.000.000", "--on", "05/01/2026")
    chosen = said(peopled, *words, "--group", "uu_tien", today="2026-01-18")
    assert "6,24%/năm, bằng lãi suất cho vay hộ nghèo 6,24%" in chosen
    refused(peopled(*words, "--group", "HN", today="2026-01-18"), "không có nhóm «HN»", "chọn một trong: UU_TIEN")


def test_what_is_not_known_is_said_and_never_made_up(peopled: Run) -> None:
    local = said(peopled, "loan", "add", *WANTED, "--programme", "qd71-2021")
    assert "chưa có số liệu, hỏi ngân hàng" in local
    assert "bảo đảm tiền vay: chưa có số liệu; thời hạn vay: chưa có số liệu" in local
    words = ("loan", "add", 1, "--amount", "1.000", "--on", "10/02/2026", "--programme")
    refused(peopled(*words, "qd71-2021", today="2026-02-18"), "không có quy định nào của chương trình «qd71-2021»")
    refused(peopled(*words, "khac", today="2026-02-18"), "không có chương trình vay «khac»", "nhcsxh, qd71-2021")


def test_an_own_copy_of_the_rules_goes_first_and_its_faults_are_told(peopled: Run, home: Path) -> None:
    text = (shipped("data") / "loans.yaml").read_text(encoding="utf-8")
    saved(home / "data", text.replace('percent: "6.6"', 'percent: "6.3"'), "loans.yaml")
    assert "6,3%/năm" in said(peopled, "loan", "add", *WANTED)
    saved(home / "data", text.replace('percent: "6.6"', 'percent: "6,6%"'), "loans.yaml")
    refused(peopled("loan", "list"), "«6,6%» không phải là tỷ lệ phần trăm")


def test_the_only_group_of_the_rule_is_taken_and_of_two_none(peopled: Run) -> None:
    told(peopled("loan", "add", 4, "--amount", "1.000", "--on", "10/02/2025"))
    told(peopled("loan", "add", 2, "--amount", "1.000", "--on", "10/02/2025"))
    groups = [one["loan"]["group"] for one in data(peopled("loan", "list", "--json"), "xkld.loan.list/1")["loans"]]
    assert sorted(groups, key=str) == [None, "TN_NCC"]


def test_a_loan_goes_its_way_and_its_sums_follow(peopled: Run) -> None:
    told(peopled("loan", "add", *WANTED))
    for step, *more in (
        ("filed", "--on", "12/02/2025"),
        ("appraised", "--on", "14/02/2025"),
        ("approved", "--on", "20/02/2025", "--amount", "85.000.000"),
        ("contracted", "--on", "24/02/2025", "--due", "24/02/2028"),
    ):
        told(peopled("loan", "move", 1, step, *more))
    told(peopled("loan", "move", *LENT))
    told(peopled("loan", "move", 1, "repaid", "--on", "03/4/2025", "--amount", "30.000.000"))
    answer = peopled("loan", "list")
    row = dict(zip(*lines(answer), strict=True))
    assert (row["Được duyệt (đồng)"], row["Giải ngân (đồng)"]) == ("85.000.000", "80.000.000")
    assert (row["Dư nợ gốc (đồng)"], row["Tình trạng"]) == ("50.000.000", "còn dư nợ, từ 03/4/2025")
    assert "Từ 01/01/2025 đến 18/6/2025: giải ngân 80.000.000 đồng cho 1 người, trả nợ gốc 30.000.000" in answer.err
    told(peopled("loan", "move", 1, "repaid", "--on", "03/5/2025", "--amount", "50.000.000"))
    told(peopled("loan", "move", 1, "closed", "--on", "04/5/2025"))
    assert "Không có khoản vay nào" in peopled("loan", "list").err
    assert "đã kết thúc, từ 04/5/2025" in told(peopled("loan", "show", 1))
    assert len(lines(peopled("loan", "list", "--stage", "all"))) == 2


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (("disbursed", "--on", "19/6/2025", "--amount", "1.000"), ("sau ngày hôm nay",)),
        (("filed", "--on", "09/02/2025"), ("trước ngày có nhu cầu vay (10/02/2025)",)),
        (("filed", "--on", "05/3/2025"), ("«nộp hồ sơ» ngày 05/3/2025 không khớp thứ tự với «giải ngân»",)),
        (("disbursed", "--on", "05/3/2025", "--amount", "10.000.001"), ("90.000.001 đồng", "số được duyệt 90.000.000")),
        (("disbursed", "--on", "03/3/2025", "--amount", "1.000"), ("đã ghi «giải ngân» ngày 03/3/2025, 80.000.000",)),
        (("repaid", "--on", "04/3/2025", "--amount", "80.000.001"), ("đến ngày 04/3/2025", "đã giải ngân 80.000.000")),
        (("repaid", "--on", "04/3/2025"), ("bước «trả nợ gốc» cần số tiền",)),
        (("appraised", "--on", "02/3/2025", "--amount", "1.000"), ("bước «thẩm định» không có số tiền",)),
        (("refused", "--on", "04/3/2025"), ("không thể «bị từ chối»",)),
        (("closed", "--on", "05/3/2025"), ("còn dư nợ 80.000.000 đồng",)),
        (("repaid", "--on", "04/3/2025", "--amount", "1.000", "--number", "K5"), ("không có số khoản vay",)),
        (("contracted", "--on", "02/3/2025", "--due", "02/3/2025"), ("không sau ngày 02/3/2025",)),
        (("appraised", "--on", "02/3/2025", "--due", "02/3/2026"), ("bước «thẩm định» không có ngày đến hạn",)),
        (("appraised", "--on", "02/3/2025", "--number", "K5"), ("bước «thẩm định» không có số khoản vay",)),
    ],
)
def test_a_step_that_does_not_fit_is_refused_and_says_what_to_do(
    peopled: Run, home: Path, words: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    told(peopled("loan", "add", *WANTED))
    told(peopled("loan", "move", 1, "approved", "--on", "01/3/2025", "--amount", "90.000.000"))
    told(peopled("loan", "move", *LENT))
    before = (home / "xkld.db").read_bytes()
    refused(peopled("loan", "move", 1, *words), *parts)
    assert (home / "xkld.db").read_bytes() == before


def test_the_bank_decides_by_a_working_day_and_what_is_past_due_is_listed(peopled: Run) -> None:
    told(peopled("loan", "add", *WANTED))
    told(peopled("loan", "move", 1, "filed", "--on", "25/4/2025"))
    state = lines(peopled("loan", "list", today="2025-05-14"))[1][-1]
    # Saturday 26/4 is worked for 2/5, which is off like 30/4 and 1/5: ten working days after 25/4 end on 13/5.
    assert state == "chờ ngân hàng quyết định, từ 25/4/2025; hạn quyết định 13/5/2025, trễ 1 ngày làm việc"
    told(peopled("loan", "move", 1, "disbursed", "--on", "14/5/2025", "--amount", "1.000", "--due", "14/6/2025"))
    assert len(lines(peopled("loan", "list", "--overdue", today="2025-06-14"))) == 1
    (row,) = lines(peopled("loan", "list", "--overdue", today="2025-06-15"))[1:]
    assert row[-1].endswith("QUÁ HẠN: phải trả hết ngày 14/6/2025")


def test_a_number_of_the_bank_is_of_one_loan_and_may_be_put_right(peopled: Run) -> None:
    lend(peopled)
    again = ("loan", "move", 2, "disbursed", "--on", "03/3/2025", "--amount", "1.000", "--number")
    refused(peopled(*again, "K1"), "số «K1» của ngân hàng đã là của khoản vay số 1")
    assert "đổi từ «K1» thành «K2»" in said(peopled, "loan", "move", *LENT[:-1], "K2")
    told(peopled(*again, "K1"))


def test_a_loan_goes_with_the_person_and_is_told_to_whoever_asks(peopled: Run) -> None:
    told(peopled("loan", "add", 3, "--amount", "7.000.000", "--on", "10/02/2025"))
    told(peopled("worker", "merge", 1, 3, "--yes"))
    (one,) = data(peopled("loan", "list", "--json"), "xkld.loan.list/1")["loans"]
    assert one["loan"]["worker"] == 1
    whole = told(peopled("worker", "show", 1, "--everything"))
    assert "khoản vay số 1: " in whole
    assert "số xin 7.000.000 đồng" in whole
    told(peopled("undo", "--yes"))
    (one,) = data(peopled("loan", "list", "--json"), "xkld.loan.list/1")["loans"]
    assert one["loan"]["worker"] == 3


def test_loans_are_listed_by_place(peopled: Run) -> None:
    lend(peopled)
    assert [row[0] for row in lines(peopled("loan", "list", "--unit", "Phường Phủ Hà"))[1:]] == ["2"]
    refused(peopled("loan", "list", "--unit", "Phường Không Có"), "Phường Không Có")


def test_nothing_is_shown_of_a_book_without_loans(planned: Run) -> None:
    answer = planned("loan", "list")
    assert answer.status == 0
    assert "Không có khoản vay nào; ghi bằng: xkld loan add" in answer.err
    refused(planned("loan", "show", 1), "sổ không có khoản vay số 1")
    refused(planned("loan", "reconcile"), "chưa nhập danh sách nào của ngân hàng", "xkld loan import")


def test_more_than_was_wanted_is_looked_at_again(peopled: Run) -> None:
    told(peopled("loan", "add", *WANTED))
    above = "lớn hơn số xin 90.000.000 đồng: xem lại"
    first = said(peopled, "loan", "move", 1, "disbursed", "--on", "10/3/2025", "--amount", "90.000.000")
    assert above not in first
    second = said(peopled, "loan", "move", 1, "disbursed", "--on", "11/3/2025", "--amount", "1")
    assert f"Số giải ngân 90.000.001 đồng {above}" in second
    told(peopled("undo", "--yes"))
    assert f"Số được duyệt 90.000.001 đồng {above}" in said(
        peopled, "loan", "move", 1, "approved", "--on", "09/3/2025", "--amount", "90.000.001"
    )


def test_a_loan_is_of_some_dong_and_ends_unpaid_only_for_a_reason(peopled: Run) -> None:
    refused(peopled("loan", "add", 1, "--amount", "0", "--on", "10/02/2025"), "phải lớn hơn 0 đồng")
    told(peopled("loan", "add", *WANTED))
    end = ("loan", "move", 1, "closed", "--on", "05/3/2025")
    refused(peopled(*end), "khoản vay chưa giải ngân mà kết thúc thì cần lý do")
    told(peopled(*end, "--note", "Gia đình tự lo được"))


def test_a_loan_that_lasts_longer_than_the_contract_is_told() -> None:
    told_so = longer_than_contract_text(date(2028, 3, 1), date(2028, 2, 29))
    assert told_so.startswith("Ngày phải trả hết 01/3/2028 sau ngày hết hạn hợp đồng lao động (29/02/2028)")

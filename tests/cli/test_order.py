"""``xkld order``: offers of work, what a worker pays, which are open, and the middle of what others ask."""

import re
import sqlite3
import statistics
from contextlib import closing
from fractions import Fraction
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from cli.logical import state
from cli.office_suite import converted
from cli.test_enterprise import look
from conftest import Answer, Run, examples
from docx import Document
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from xkld.domain.wording.labels import FEE_NAMES

OFFER = {
    "--enterprise": "mau bien",
    "--destination": "JP",
    "--occupation": "cơ khí",
    "--headcount": "10",
    "--on": "02/6/2025",
    "--wage": "190.000 JPY",
    "--months": "36",
}


def offer(run: Run, *more: str, today: str = "2025-06-18", **changed: str) -> Answer:
    facts = OFFER | {f"--{name}": value for name, value in changed.items()}
    return run("order", "add", *(word for pair in facts.items() for word in pair), *more, today=today)


def shown(run: Run, number: int) -> dict:
    return data(run("order", "show", number, "--json"), "xkld.order.show/1")


def open_ones(run: Run, *more: str, **today: str) -> list[int]:
    return [
        one["number"] for one in data(run("order", "list", *more, "--json", **today), "xkld.order.list/1")["orders"]
    ]


@pytest.fixture
def firm(planned: Run, once: Once) -> Run:
    def write() -> None:
        told(planned("enterprise", "add", "Công ty Cổ phần Mẫu Biển", "--kind", "service_enterprise"))

    once(write)
    return planned


def test_fees_stand_beside_their_caps_with_how_sure_they_are(firm: Run) -> None:
    fees = ("--fee", "service=570.001 JPY", "--fee", "broker=1.000", "--fee", "deposit=9.000.000", "--fee", "travel=0")
    answer = offer(firm, *fees, "--rate", "JPY=168,5")
    out = told(answer)
    assert "tiền dịch vụ: 570.001 JPY (khoảng 96.045.169 đồng); mức trần: không quá 570.000 JPY, VƯỢT MỨC TRẦN" in out
    assert "tiền môi giới: 1.000 đồng; mức trần: không được thu, VƯỢT MỨC TRẦN" in out
    assert "tiền ký quỹ: 9.000.000 đồng; mức trần: có mức trần, chương trình chưa có số" in out
    assert "vé máy bay, đi lại: 0 đồng; mức trần: không có mức trần riêng" in out
    assert "tổng phải nộp, không kể ký quỹ: 96.046.169 đồng" in out
    assert "Điều 23 Luật số 69/2020/QH14 (theo văn bản luật)" in answer.err
    assert "Phụ lục II Nghị định số 112/2021/NĐ-CP (chưa kiểm chứng" in answer.err
    assert "1 JPY = 168,5 đồng" in answer.err
    assert "chưa xem giấy phép của «Công ty Cổ phần Mẫu Biển»" in answer.err
    told(look(firm, 1, "revoked", "10/6/2025"))
    assert "bị thu hồi" in firm("order", "show", 1).err


def test_an_offer_of_a_programme_has_the_cap_of_that_programme(firm: Run) -> None:
    out = told(offer(firm, "--fee", "service=1 JPY", "--programme", "jp_trainee_3"))
    assert "tiền dịch vụ: 1 JPY; mức trần: không được thu, VƯỢT MỨC TRẦN" in out
    refused(offer(firm, "--programme", "jp"), "không có chương trình «jp»", "jp_trainee_3")
    assert "Thực tập sinh kỹ năng số 3" in told(firm("order", "show", 1))


def test_only_offers_that_can_be_taken_are_listed(firm: Run) -> None:
    for expires in ("18/6/2025", "17/6/2025", "30/9/2025"):
        told(offer(firm, expires=expires))
    told(offer(firm, occupation="xây dựng"))
    told(offer(firm, destination="KR"))
    assert open_ones(firm) == [1, 3, 4, 5]  # also on its last day; those without one come last
    assert open_ones(firm, "--destination", "Nhật Bản") == [1, 3, 4]
    assert open_ones(firm, today="2025-06-19") == [3, 4, 5]
    told(firm("order", "close", 3, "--on", "18/6/2025", "--reason", "Đủ người"))
    assert open_ones(firm) == [1, 4, 5]
    assert open_ones(firm, "--all") == [2, 1, 3, 4, 5]
    rows = {row[0]: row[-1] for row in lines(firm("order", "list", "--all"))[1:]}
    assert rows["2"] == "đã hết hạn"
    assert rows["3"] == "đã đóng ngày 18/6/2025: Đủ người"
    refused(firm("order", "close", 3, "--on", "18/6/2025", "--reason", "Lại"), "đã đóng ngày 18/6/2025")
    refused(firm("order", "close", 1, "--on", "01/6/2025", "--reason", "Sớm"), "trước ngày nhận")
    refused(firm("order", "close", 1, "--on", "19/6/2025", "--reason", "Muộn"), "sau ngày hôm nay")
    refused(firm("order", "show", 99), "không có đơn hàng số 99")
    assert open_ones(firm, "--enterprise", "1") == [1, 4, 5]


def test_what_cannot_be_is_refused_and_nothing_is_written(firm: Run, home: Path) -> None:
    told(offer(firm, "--fee", "service=1 JPY"))
    before = state(home)
    refused(offer(firm, "--fee", "service=1 JPY"), "đơn hàng số 1 giống hệt")
    refused(offer(firm, enterprise="ai đó"), "sổ không có doanh nghiệp")
    refused(offer(firm, expires="01/6/2025"), "trước ngày nhận")
    refused(offer(firm, on="19/6/2025"), "sau ngày hôm nay")
    refused(offer(firm, "--rate", "USD=25.400"), "không có khoản nào bằng USD")
    refused(offer(firm, "--fee", "service=1", "--fee", "service=2"), "được ghi hai lần")
    refused(offer(firm, "--rate", "JPY=170", "--rate", "jpy=171"), "tỷ giá JPY được ghi hai lần")
    refused(offer(firm, "--fee", "tip=1"), "tip=1", "service (tiền dịch vụ)")
    refused(offer(firm, wage="190,5 JPY"), "190,5")
    refused(offer(firm, wage="0 JPY"), "lương phải lớn hơn 0")
    assert state(home) == before
    told(offer(firm, "--fee", "service=2 JPY"))


def test_a_broken_file_of_caps_is_told_line_by_line(firm: Run, home: Path) -> None:
    own = home / "data" / "fee-caps.yaml"
    own.parent.mkdir(exist_ok=True)
    own.write_text("caps:\n  - {id: a}\n", encoding="utf-8")
    refused(offer(firm), "fee-caps.yaml:2")


@examples(12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=st.lists(st.integers(0, 7), min_size=1, max_size=7))
def test_the_middle_is_that_of_another_program(firm: Run, home: Path, asked: list[int]) -> None:
    """Half of the two in the middle goes up; the offer itself is not among the others."""
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        book.execute("insert into current_operation values (1, 1)")
        for table in ("fee", "job_order"):
            book.execute(f"delete from {table}")
        for number, amount in enumerate(asked, start=1):
            book.execute(
                "insert into job_order (id, sender, destination, occupation, headcount, received_on, operation)"
                " values (?, 1, 'JP', 'a', 1, '2025-06-01', 1)",
                (number,),
            )
            book.execute("insert into fee values (?, 'training', ?, 'VND')", (number, amount))
            book.execute("insert into fee values (?, 'deposit', 5, 'VND')", (number,))
        book.execute("delete from current_operation")
        book.commit()
    others = [Fraction(one) for one in asked[1:]]
    expected = int(statistics.median(others) + Fraction(1, 2)) if others else None
    found = shown(firm, 1)
    training = next(one for one in found["fees"] if one["fee"]["kind"] == "training")
    assert (training["median"] and training["median"]["dong"]) == expected
    assert (found["median_cost"] and found["median_cost"]["dong"]) == expected
    assert (found["median_cost"]["orders"] if others else 0) == len(others)


def words_of(sheet: Path) -> str:
    """Every paragraph and cell of a Word file."""
    paper = Document(str(sheet))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in paper.paragraphs), *cells])


@pytest.mark.parametrize("name", ["phieu.docx", "phieu.html"])
def test_a_sheet_tells_a_worker_what_is_paid_and_allowed(firm: Run, tmp_path: Path, name: str) -> None:
    told(look(firm, 1, "valid", "10/6/2025"))
    told(offer(firm, "--fee", "service=570.001 JPY", "--rate", "JPY=168,5", expires="30/6/2025"))
    told(offer(firm, "--fee", "service=500.000 JPY", "--rate", "JPY=168,5"))
    sheet = tmp_path / name
    told(firm("order", "sheet", 1, "--out", sheet, "--for", "buổi tư vấn"))
    text = words_of(sheet) if name.endswith("docx") else sheet.read_text(encoding="utf-8")
    for part in (
        "PHAN RANG - THÁP CHÀM",
        "Làm việc tại Nhật Bản: cơ khí",
        "còn hiệu lực, xem ngày 10/6/2025",
        "hết ngày 30/6/2025",
        "570.001 JPY (khoảng 96.045.169 đồng)",
        "không quá 570.000 JPY; VƯỢT MỨC TRẦN",
        "84.250.000",  # the middle of the one other offer: 500.000 x 168,5
        "không được thu tiền môi giới",
        "theo văn bản luật",
        "1 JPY = 168,5 đồng",
    ):
        assert part in text, part
    (left,) = data(firm("exports", "--json"), "xkld.exports/1")["exports"]
    assert (left["selection"], left["purpose"], left["file"]) == (
        "phiếu thông tin đơn hàng số 1",
        "buổi tư vấn",
        name,
    )


def test_a_sheet_is_for_offers_that_can_be_taken(firm: Run, tmp_path: Path) -> None:
    told(offer(firm, expires="17/6/2025"))
    told(offer(firm))
    told(firm("order", "close", 2, "--on", "18/6/2025", "--reason", "Đủ người"))
    refused(firm("order", "sheet", 1, "--out", tmp_path / "a.docx"), "đơn hàng số 1 đã hết hạn")
    refused(firm("order", "sheet", 2, "--out", tmp_path / "a.docx"), "đã đóng ngày 18/6/2025: Đủ người")
    told(offer(firm))
    refused(firm("order", "sheet", 3, "--out", tmp_path / "a.pdf"), "không phải tệp .docx hay .html")
    refused(firm("order", "sheet", 9), "không có đơn hàng số 9")
    assert list(tmp_path.glob("a.*")) == []


def test_a_book_without_a_plan_has_offers_and_sheets_as_well(run: Run, home: Path) -> None:
    told(run("init", home))
    told(run("enterprise", "add", "Công ty Cổ phần Mẫu Biển", "--kind", "service_enterprise"))
    told(offer(run))
    told(run("order", "sheet", 1))
    assert "chưa khai khoản nào" in words_of(home / "out" / "don-hang-1.docx")


@pytest.mark.slow
def test_the_longest_sheet_is_one_page(firm: Run, tmp_path: Path) -> None:
    told(look(firm, 1, "valid", "10/6/2025"))
    told(firm("enterprise", "edit", 1, "--licence", "Số 000/LĐTBXH-GP ngày 05/6/2023", "--phone", "0900000001"))
    fees = [word for kind in FEE_NAMES for word in ("--fee", f"{kind}=12.000 USD")]
    long = {"occupation": "chế biến thực phẩm, đóng hộp thủy sản", "requires": ("Nam, nữ từ 18 tuổi; " * 15)[:290]}
    told(offer(firm, *fees, "--rate", "JPY=168,5", "--rate", "USD=25.400", expires="30/6/2025", **long))
    told(firm("order", "sheet", 1, "--out", tmp_path / "dai.docx"))
    pages = re.findall(rb"/Type\s*/Page\b", converted(tmp_path / "dai.docx", "pdf").read_bytes())
    assert len(pages) == 1


def test_an_amount_without_a_rate_is_never_added_or_compared(firm: Run) -> None:
    told(offer(firm, "--fee", "service=1.000 USD", "--fee", "training=1.000"))
    told(offer(firm, "--fee", "training=3.000"))
    first, second = shown(firm, 1), shown(firm, 2)
    assert first["order"]["dong"] is None
    assert first["fees"][0]["judged"]["verdict"] == "lacks_rate"
    assert first["median_cost"] == {"dong": 3_000, "orders": 1}
    assert second["median_cost"] is None  # the other's total is not known
    assert second["fees"][0]["median"] == {"dong": 1_000, "orders": 1}


def test_half_a_dong_is_a_whole_one_and_less_is_none(firm: Run) -> None:
    for number, (rate, dong) in enumerate((("168,5", 169), ("168,499", 168)), start=1):
        told(offer(firm, "--fee", "service=1 JPY", "--rate", f"JPY={rate}", months=str(number)))
        assert shown(firm, number)["order"]["dong"] == dong

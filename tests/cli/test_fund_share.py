"""``xkld fund share``: a cost that units bear together, to the đồng, with what each part comes of."""

from fractions import Fraction
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.sheets import sheets
from conftest import Answer, Run

SCHEMA = "xkld.fund.share/1"
# Of the plan itself: Phan Rang - Tháp Chàm 2025, part II.
TARGETS = (3, 2, 3, 5, 2, 5, 2, 2, 2, 2, 2, 3, 2)


def share(run: Run, cost: str, *more: object, what: str = "Hội nghị tư vấn") -> Answer:
    return run("fund", "share", "--cost", cost, "--for", what, *more)


def parts(answer: Answer) -> list[tuple[str, int]]:
    return [(one["unit"], one["amount"]) for one in data(answer, SCHEMA)["parts"]]


def test_a_cost_is_shared_by_the_targets_of_the_plan(planned: Run) -> None:
    found = data(share(planned, "12.000.000", "--by", "target", "--json"), SCHEMA)
    amounts = [one["amount"] for one in found["parts"]]
    assert sum(amounts) == 12_000_000
    assert [one["weight"] for one in found["parts"]] == [str(weight) for weight in TARGETS]
    assert [one["exact"] for one in found["parts"]] == [str(Fraction(12_000_000 * one, 35)) for one in TARGETS]
    assert all(abs(35 * amount - 12_000_000 * one) < 35 for amount, one in zip(amounts, TARGETS, strict=True))
    rows = lines(share(planned, "12.000.000", "--by", "target"))
    assert rows[1] == ["Phường Đô Vinh", "3", "1.028.571,43", "1.028.572", "làm tròn lên"]
    assert rows[-1] == ["Tổng cộng", "35", "12.000.000", "12.000.000", ""]


def test_equal_parts_leave_the_last_dong_to_the_first_of_the_plan_and_say_so(planned: Run) -> None:
    named = ("--units", "Phủ Hà", "--units", "Bảo An", "--units", "Đô Vinh")
    expected = [("Phường Đô Vinh", 3_333_334), ("Phường Bảo An", 3_333_334), ("Phường Phủ Hà", 3_333_333)]
    assert parts(share(planned, "10.000.001", *named, "--json")) == expected
    rows = lines(share(planned, "10.000.001", *named))
    assert [row[4] for row in rows[1:4]] == [*["đồng lẻ theo thứ tự trong kế hoạch"] * 2, "làm tròn xuống"]


def test_a_cost_is_shared_by_a_file_and_a_unit_without_weight_pays_nothing(planned: Run, tmp_path: Path) -> None:
    file = tmp_path / "dan-so.csv"
    names = [row[0] for row in lines(planned("quota", "show"))[1:-1]]
    weights = "\n".join(f"{name},{0 if place == 2 else 100}" for place, name in enumerate(names))
    file.write_text(f"Đơn vị,Dân số\n{weights}\n", encoding="utf-8")
    answer = share(planned, "1.000.000", "--by", file, "--units", names[1], "--units", names[2])
    assert [row[:4] for row in lines(answer)[1:3]] == [
        [names[1], "100", "1.000.000", "1.000.000"],
        [names[2], "0", "0", "0"],
    ]
    assert "Căn cứ chia: số liệu trong tệp dan-so.csv" in answer.err
    refused(share(planned, "1.000.000", "--by", file, "--units", names[2]), "mọi trọng số đều là 0")


def test_the_sheet_has_a_living_sum_and_the_book_stays_as_it_was(planned: Run, home: Path, tmp_path: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    told(share(planned, "12.000.000", "--by", "target"))
    assert (home / "xkld.db").read_bytes() == before
    told(share(planned, "12.000.000", "--by", "target", "--out", tmp_path / "chia.xlsx"))
    sheet = sheets(tmp_path / "chia.xlsx")["Chia chi phí"]
    assert sheet["A1"] == "BẢNG CHIA CHI PHÍ CHUNG - Hội nghị tư vấn"
    assert (sheet["D4"], sheet["D17"]) == (1_028_572, 12_000_000)
    assert sheets(tmp_path / "chia.xlsx", "f")["Chia chi phí"]["D17"] == "SUM(D4:D16)"
    assert planned("fund", "spendings", "--json").out.count('"voucher"') == 0


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("0",), "số tiền chi phải lớn hơn 0 đồng"),
        (("12,5",), "không phải là số tiền chẵn đồng"),
        (("5.000", "--units", "abc"), "kế hoạch không có đơn vị «abc»"),
        (("5.000", "--units", "Phủ Hà", "--units", "Phường Phủ Hà"), "«Phường Phủ Hà» được ghi hai lần"),
        (("5.000", "--by", "khong.csv"), "không có tệp này"),
        (("5.000", "--by", "target", "--column", "A"), "--column không dùng với --by target"),
        (("5.000", "--out", "a.docx"), ".xlsx"),
    ],
)
def test_wrong_words_are_refused(planned: Run, words: tuple, part: str) -> None:
    refused(share(planned, *words), part)


def test_no_id_number_gets_onto_the_sheet(planned: Run) -> None:
    refused(share(planned, "5.000", what="Của 001077012345"), "nội dung chi có số CCCD")


def test_a_plan_without_targets_is_shared_otherwise(run: Run, home: Path) -> None:
    told(run("init", home, today="2023-08-10"))
    told(run("plan", "load", "duyen-hai-2023", today="2023-08-10"))
    words = ("fund", "share", "--cost", "1.000.000", "--for", "Hội nghị")
    refused(run(*words, "--by", "target", today="2023-08-10"), "kế hoạch không giao chỉ tiêu cho: Phường 1")
    found = data(run(*words, "--json", today="2023-08-10"), SCHEMA)["parts"]
    assert [one["amount"] for one in found] == [142_858, *[142_857] * 6]

"""``xkld worker find``: people by what is remembered of them."""

import io
import itertools
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from cli.lists import write_list
from conftest import Run

HEADS = ("Họ và tên", "Năm sinh", "Điện thoại", "Số CCCD", "Đơn vị", "Giai đoạn", "Ngày")
PEOPLE = (
    ("Đặng Thị Hoà", 1997, "0912345678", "058197004321", "Phường Mỹ Hải"),
    ("Dang Van Anh", 1990, "0912999888", None, "Phường Mỹ Hải"),
    ("Hà Văn Ánh", 1991, None, "058091001234", "Phường Đô Vinh"),
    ("Hàn Văn Ánh", 1992, None, None, "Phường Đô Vinh"),
    ("Nguyễn Hoàng Ân", 1993, None, None, "Phường Phủ Hà"),
    ("Trần Hưng", 1994, None, None, "Phường Phủ Hà"),
    ("Trần Hùng", 1995, None, None, "Phường Phủ Hà"),
)


@pytest.fixture
def book(planned: Run, tmp_path: Path, once: Once) -> Run:
    """A book with these people, numbered 1 to 7."""

    def write() -> None:
        rows = [(*person, "đăng ký", "05/3/2025") for person in PEOPLE]
        told(planned("worker", "import", write_list(tmp_path / "a.xlsx", HEADS, *rows)))
        told(planned("worker", "move", 6, "training", "--on", "06/3/2025"))

    once(write)
    return planned


def numbers(run: Run, *words: object) -> list[int]:
    return [one["number"] for one in data(run("worker", "find", *words, "--json"), "xkld.worker.find/1")["workers"]]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("dang",), [2, 1]),
        (("DANG  thi",), [1]),
        (("Đặng",), [1]),
        (("Đang",), []),
        (("Hòa",), [1]),
        (("hoà",), [1]),
        (("Hoa\u0300",), [1]),
        (("hoa",), [5, 1]),
        (("Hoàng",), [5]),
        (("Hoàn",), []),
        (("hung",), [7, 6]),
        (("Trần", "Hưng"), [6]),
        (("Trần", "Hung"), []),
        (("anh",), [2, 3, 4]),
        (("Ánh",), [3, 4]),
        (("oang",), []),
        (("0912.345.678",), [1]),
        (("+84912345678",), [1]),
        (("912", "345", "678"), [1]),
        (("91234",), [1]),
        (("0912",), []),
        (("4321",), [1]),
        (("1234",), [3]),
        (("7",), [7]),
        (("999999",), []),
        (("khong ai",), []),
        (("%",), []),
        (("hung", "--stage", "đang đào tạo"), [6]),
        (("anh", "--unit", "do vinh"), [3, 4]),
        (("' or 1=1 --x",), []),
    ],
)
def test_people_are_found_by_what_is_remembered_of_them(book: Run, words: tuple[str, ...], found: list[int]) -> None:
    assert numbers(book, *words) == found


def test_a_list_of_found_people_is_masked_and_in_the_order_of_names(book: Run) -> None:
    answer = book("worker", "find", "anh")
    table = lines(answer)
    assert table[0][:3] == ["Số", "Họ và tên", "Sinh"]
    assert [row[1] for row in table[1:]] == ["Dang Van Anh", "Hà Văn Ánh", "Hàn Văn Ánh"]
    assert "********1234" in answer.out
    assert "058091001234" not in answer.out + answer.err
    assert answer.err == "3 người.\n"
    assert book("worker", "find", "khong ai").err == "Không tìm thấy ai.\n"


def test_the_people_of_each_place_are_listed_by_their_given_names(book: Run) -> None:
    listed = [(row[3], row[1]) for row in lines(book("worker", "list"))[1:]]
    assert listed == [
        ("Phường Đô Vinh", "Hà Văn Ánh"),
        ("Phường Đô Vinh", "Hàn Văn Ánh"),
        ("Phường Phủ Hà", "Nguyễn Hoàng Ân"),
        ("Phường Phủ Hà", "Trần Hùng"),
        ("Phường Phủ Hà", "Trần Hưng"),
        ("Phường Mỹ Hải", "Dang Van Anh"),
        ("Phường Mỹ Hải", "Đặng Thị Hoà"),
    ]


def test_a_whole_id_number_comes_from_the_keyboard_only(book: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for typed in ("058091001234", "058 091 001 234"):
        said = refused(book("worker", "find", typed), "worker find -", status=2)
        assert not any("058091001234" in line.replace(" ", "") for line in said)
    monkeypatch.setattr("sys.stdin", io.StringIO("058 091 001 234\n"))
    assert numbers(book, "-") == [3]
    monkeypatch.setattr("sys.stdin", io.StringIO("058091\n"))
    refused(book("worker", "find", "-"), "cần đúng 12 chữ số")


def test_whoever_left_is_shown_with_the_latest_stage_up_to_today(book: Run) -> None:
    told(book("worker", "move", 1, "departed", "--on", "02/5/2025"))
    (now,) = data(book("worker", "find", "4321", "--json"), "xkld.worker.find/1")["workers"]
    assert (now["stage"], now["on_date"]) == ("departed", "2025-05-02")
    (then,) = data(book("worker", "find", "4321", "--json", today="2025-04-01"), "xkld.worker.find/1")["workers"]
    assert then["stage"] == "registered"


def test_every_combination_of_two_words_is_answered(book: Run) -> None:
    for pair in itertools.product(("", " ", "đ", "Ð", "0", "*", "?", "Nguyễn"), repeat=2):
        book("worker", "find", "".join(pair))


def test_the_number_of_a_person_can_be_typed_as_it_is_shown(planned: Run, tmp_path: Path) -> None:
    people = [(f"Mẫu {number}", 1990, None, None, "Phường Đô Vinh", "đăng ký", "05/3/2025") for number in range(1001)]
    told(planned("worker", "import", write_list(tmp_path / "a.xlsx", HEADS, *people)))
    for words in (("worker", "list"), ("worker", "find", "mau 1000")):
        (number,) = (row[0] for row in lines(planned(*words)) if row[1] == "Mẫu 1000")
        assert number == "1001"
        assert "Mẫu 1000" in told(planned("worker", "show", number))

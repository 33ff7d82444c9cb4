"""Tables of targets as people paste them: part II of plan B as it came out of Word, every shape, every refusal."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wards import WARDS

from xkld.domain.names import spelling
from xkld.domain.pasted import PastedTable
from xkld.formats.target_text import LONGEST_TEXT, read_target_text

PHAN_RANG = Path(__file__).with_name("phan-rang-2025-II.txt").read_text(encoding="utf-8")


def table(text: str) -> PastedTable:
    read = read_target_text(text, "dán")
    assert isinstance(read, PastedTable), [str(one) for one in read]
    return read


def rows(text: str) -> list[tuple[str, int | None]]:
    return [(row.name, row.count) for row in table(text).rows]


def told(text: str) -> list[str]:
    read = read_target_text(text, "dán")
    assert isinstance(read, list), read
    return [str(one) for one in read]


@pytest.mark.parametrize(
    "shape",
    [
        str,
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", " "),
        lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
        lambda text: text.replace("\n", "\x0b"),
        lambda text: text.replace(". Phường", ".\tPhường"),
        lambda text: text.replace("\n: ", "\t"),
    ],
    ids=["as it is", "NFD", "CRLF", "one line", "NBSP", "breaks of Word", "tabs of Word", "a table"],
)
def test_the_target_of_plan_b_is_read_from_its_own_text(shape: Callable[[str], str]) -> None:
    found = table(shape(PHAN_RANG))
    assert {row.name: row.count for row in found.rows} == WARDS
    assert [row.name for row in found.rows] == list(WARDS)
    assert (found.sum, found.total, found.missing_orders) == (35, None, ())
    assert found.skipped
    assert "Phấn đấu trong năm 2025" in found.skipped[0].text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1. Phường Đô Vinh : 03 lao động 2. Phường Bảo An: 02 lao động",
            [("Phường Đô Vinh", 3), ("Phường Bảo An", 2)],
        ),
        ("1.Phường A:3 lao động2.Phường B:4 lao động", [("Phường A", 3), ("Phường B", 4)]),
        ("1. Ấp 1: 5 2. Ấp 2: 6 3. Ấp 3: 7", [("Ấp 1", 5), ("Ấp 2", 6), ("Ấp 3", 7)]),
        ("Ấp 1 : 5 Ấp 2 : 6", [("Ấp 1", 5), ("Ấp 2", 6)]),
        ("Phường 1: 05\nPhường 10 : 02", [("Phường 1", 5), ("Phường 10", 2)]),
        ("Phường 1 05 lao động\nKhu phố 3 06 LĐ", [("Phường 1", 5), ("Khu phố 3", 6)]),
        ("Khu phố 1\nKhu phố 2", [("Khu phố 1", None), ("Khu phố 2", None)]),
        ("1.\tKhu phố 1\n2.\tKhu phố 2\n", [("Khu phố 1", None), ("Khu phố 2", None)]),
        ("Đô Vinh: 3; Bảo An: 2 người, Phước Mỹ = 4.", [("Đô Vinh", 3), ("Bảo An", 2), ("Phước Mỹ", 4)]),
        ("1\tPhường Đô Vinh\t03\n2\tPhường Bảo An\t02\n", [("Phường Đô Vinh", 3), ("Phường Bảo An", 2)]),
        ("TT\tĐơn vị\tChỉ tiêu\tGhi chú\n1\tPhường 1\t05\tđã giao\n", [("Phường 1", 5)]),
        ("1\nPhường Đô Vinh\n03\n2\nPhường Bảo An\n02", [("Phường Đô Vinh", 3), ("Phường Bảo An", 2)]),
        ("- UBND phường X: 3 lao động;\n+ Xã Y 4 người./.", [("UBND phường X", 3), ("Xã Y", 4)]),
        ("a) Phường 2 - 03 người\nI. Ấp Một : 03\nB. Ấp Hai: 04", [("Phường 2", 3), ("Ấp Một", 3), ("Ấp Hai", 4)]),
        ("(1) Ấp 1: 5\n2/ Ấp 2: 6", [("Ấp 1", 5), ("Ấp 2", 6)]),
        ("1. Phường Đô\nVinh: 03 lao động\n2. Xã Ví Dụ : 02 lao dộng", [("Phường Đô Vinh", 3), ("Xã Ví Dụ", 2)]),
        ("Khu phố Mỹ An: 1.000 lao động", [("Khu phố Mỹ An", 1000)]),
        ("Thành phố Phan Rang - Tháp Chàm: 35", [("Thành phố Phan Rang - Tháp Chàm", 35)]),
        (
            "Bản Nà Lướt: 2\nBuôn Ma: 3\nTổ dân phố số 5: 7",
            [("Bản Nà Lướt", 2), ("Buôn Ma", 3), ("Tổ dân phố số 5", 7)],
        ),
        ("phuong do vinh: 03 lao dong", [("phuong do vinh", 3)]),
    ],
)
def test_each_shape_is_read(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "total", ["Tổng cộng: 11", "\tTổng cộng\t11", "TỔNG SỐ : 11 lao động.", "Cộng\t\t11", "Toàn xã: 11"]
)
def test_a_stated_total_is_compared_with_the_sum(total: str) -> None:
    assert table(f"Khu phố 1\t05\nKhu phố 2\t06\n{total}").total == 11
    (problem,) = told(f"Khu phố 1\t05\nKhu phố 2\t07\n{total}")
    assert "dán:3: dòng tổng ghi 11, cộng 2 dòng được 12" in problem
    assert "lệch 1" in problem


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ["dán:1: không thấy dòng nào có tên đơn vị"]),
        ("Lời mở đầu, không có gì.", ["không thấy dòng nào"]),
        ("Phường Đô Vinh: ba\nPhường 2: 3-5\nPhường 3: 2,5", ["dán:1: «Phường Đô Vinh: ba»", "dán:2: ", "dán:3: "]),
        ("1. Phường A: 1\n2. Phường B\n3. Phường C: 2", ["dán:2: «Phường B» chưa có số"]),
        ("Phường A: 0\nPhường B: 2", ["dán:1: «Phường A»: chỉ tiêu 0"]),
        ("Phường Hòa: 3\nphường  Hoà: 4", ["dán:2: «phường Hoà» đã có ở dòng 1"]),
        ("Phường A\t3\t4", ["có nhiều cột số"]),
        (": 03 lao động", ["không rõ của đơn vị nào"]),
        ("Phường: 3", ["thiếu tên riêng"]),
        ("Tổng: 3\nẤp 1: 3\nTổng cộng: 4", ["hai số tổng khác nhau: 3 và 4"]),
        ("x" * (LONGEST_TEXT + 1), ["dài hơn"]),
    ],
)
def test_what_cannot_be_told_is_refused_at_its_line(text: str, parts: list[str]) -> None:
    problems = told(text)
    assert len(problems) == len(parts)
    for problem, part in zip(problems, parts, strict=True):
        assert part in problem


def test_a_number_of_order_that_is_missing_is_told_and_so_is_every_skipped_line() -> None:
    found = table("Phân bổ như sau:\n1. Phường A: 1\n2. Phường B: 2\n4. Phường C: 3, trong đó nữ 2\nTrân trọng")
    assert found.missing_orders == (3,)
    assert [(one.line, one.text) for one in found.skipped] == [
        (1, "Phân bổ như sau:"),
        (4, "trong đó nữ 2 Trân trọng"),
    ]


NAMES = (
    *WARDS,
    *(
        "Phường 1",
        "Phường 2",
        "Phường 11",
        "Khu phố 1",
        "Khu phố Mỹ An 2",
        "Ấp Cầu Xéo",
        "Thôn Đá Bạc",
        "Tổ dân phố số 7",
    ),
    *(
        "Xã A Lưới 2",
        "Phường 1 Bảo Lộc",
        "Đặc khu Trường Sa",
        "Bản Hồ",
        "Thị trấn Sông Đốc",
        "Khóm Tân Tạo",
        "Xã Đồng Mỹ",
    ),
)
SHAPES: dict[str, Callable[[int, str, int], str]] = {
    "numbered": lambda n, name, count: f"{n}. {name}: {count:02} lao động\n",
    "numbered, broken": lambda n, name, count: f"{n}. {name}\n: {count:02} lao đông\n\n",
    "numbered, on one line": lambda n, name, count: f"{n}. {name} : {count} lao dộng ",
    "numbered, no word": lambda n, name, count: f"{n}. {name}: {count:02} ",
    "bullets": lambda _n, name, count: f"- {name}: {count} người;\n",
    "word without colon": lambda _n, name, count: f"{name} {count:02} lao động\n",
    "plain": lambda _n, name, count: f"{name}: {count}\n",
    "equals": lambda _n, name, count: f"{name}={count}\n",
    "table": lambda n, name, count: f"{n}\t{name}\t{count:02}\n",
    "table with remarks": lambda n, name, count: f"{n}\t{name}\t{count:02}\tđã giao\n",
    "two columns": lambda _n, name, count: f"{name}\t{count}\n",
    "cells below each other": lambda n, name, count: f"{n}\n{name}\n{count:02}\n",
    "semicolons": lambda _n, name, count: f"{name}: {count:02}; ",
}
MARKS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "NBSP": lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "zero width": lambda text: text.replace(":", "\N{ZERO WIDTH SPACE}:"),
}


@given(
    st.lists(
        st.tuples(st.sampled_from(NAMES), st.integers(1, 120)), min_size=1, max_size=20, unique_by=lambda one: one[0]
    ),
    st.sampled_from(sorted(SHAPES)),
    st.sampled_from(sorted(MARKS)),
    st.booleans(),
)
def test_whatever_the_shape_the_rows_come_back(
    given_rows: list[tuple[str, int]], shape: str, marks: str, with_total: bool
) -> None:
    text = "".join(SHAPES[shape](n, name, count) for n, (name, count) in enumerate(given_rows, start=1))
    total = sum(count for _, count in given_rows)
    if with_total:
        text += f"\nTổng cộng: {total}\n"
    found = table(MARKS[marks](text))
    assert [(row.name, row.count) for row in found.rows] == given_rows
    assert found.total == (total if with_total else None)
    assert (found.skipped, found.missing_orders) == ((), ())


@given(
    st.lists(st.sampled_from(NAMES), min_size=1, max_size=20, unique=True),
    st.sampled_from(["{n}. {name}\n", "{name}\n", "- {name};\n", "{n}.\t{name}\n"]),
)
def test_a_list_without_counts_comes_back_as_names(names: list[str], shape: str) -> None:
    text = "".join(shape.format(n=n, name=name) for n, name in enumerate(names, start=1))
    assert rows(text) == [(name, None) for name in names]


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused_and_no_name_comes_twice(text: str) -> None:
    read = read_target_text(text, "dán")
    if isinstance(read, PastedTable):
        keys = [spelling(row.name) for row in read.rows]
        assert len(set(keys)) == len(keys) > 0
        assert {row.count is None for row in read.rows} in ({True}, {False})
    else:
        assert read


def test_a_name_longer_than_any_units_is_no_name() -> None:
    (one,) = told(f"1. Khu phố 1: 03\n2. Khu phố {'Mẫu ' * 40}: 02\n")
    assert one.startswith("dán:2: «Khu phố Mẫu")
    assert "không phải là tên đơn vị" in one

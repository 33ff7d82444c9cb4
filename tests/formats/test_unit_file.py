"""Files of units: a code or a name, together with a day, names one unit."""

from datetime import date
from pathlib import Path

import pytest

from xkld.domain.errors import Problem
from xkld.domain.plan import ALWAYS, Unit
from xkld.formats.fields import Faults, Text
from xkld.formats.unit_file import Directory, find_unit, read_units

SHIPPED = Path(__file__).parents[2] / "data" / "units" / "ninh-thuan-2024.yaml"
CHANGE = date(2025, 7, 1)


def shipped() -> tuple[Unit, ...]:
    units = read_units(SHIPPED.read_text(encoding="utf-8"), "units.yaml")
    assert isinstance(units, tuple), units
    return units


def read(*lines: str) -> tuple[Unit, ...] | list[Problem]:
    return read_units("\n".join(["name: Thử", "units:", *(f"  - {{{line}}}" for line in lines)]), "u.yaml")


def told(result: tuple[Unit, ...] | list[Problem]) -> list[str]:
    assert isinstance(result, list), result
    return [f"{problem.place.line}: {problem.what}" for problem in result]


def found(name: str, on: date) -> Unit | Problem:
    faults = Faults("plan.yaml")
    unit = find_unit(Directory(shipped()), Text(name, 7), on, faults)
    return unit if unit is not None else faults.in_order()[0]


def test_the_shipped_file_has_the_old_city_and_what_took_over() -> None:
    old = [unit for unit in shipped() if unit.exists_on(date(2025, 6, 30))]
    new = [unit for unit in shipped() if unit.exists_on(CHANGE)]
    assert len(old) == 13
    assert [unit.name for unit in old if unit.kind == "commune"] == ["Xã Thành Hải"]
    assert {unit.valid_from for unit in old} == {ALWAYS}
    assert {unit.valid_to for unit in old} == {CHANGE}
    assert len({unit.code for unit in old}) == 13
    assert {unit.name for unit in new} == {
        "Phường Đô Vinh",
        "Phường Bảo An",
        "Phường Phan Rang",
        "Phường Đông Hải",
        "Phường Ninh Chử",
        "Xã Phước Dinh",
    }


def test_the_old_wards_went_where_the_law_put_them() -> None:
    names = {unit.code: unit.name for unit in shipped() if unit.exists_on(CHANGE)}
    went = {unit.name: [names[code] for code in unit.becomes] for unit in shipped() if unit.becomes}
    assert went.pop("Phường Đông Hải") == ["Phường Đông Hải", "Xã Phước Dinh"]
    parts: dict[str, set[str]] = {}
    for old, heirs in went.items():
        parts.setdefault(heirs[0], set()).add(old.split(" ", 1)[1])
        assert len(heirs) == 1
    assert parts == {
        "Phường Phan Rang": {"Kinh Dinh", "Phủ Hà", "Đài Sơn", "Đạo Long"},
        "Phường Đông Hải": {"Mỹ Bình", "Mỹ Đông", "Mỹ Hải"},
        "Phường Ninh Chử": {"Văn Hải"},
        "Phường Bảo An": {"Phước Mỹ", "Bảo An", "Thành Hải"},
        "Phường Đô Vinh": {"Đô Vinh"},
    }


@pytest.mark.parametrize(
    ("called", "on", "code", "name"),
    [
        ("22741", date(2025, 6, 30), "22741", "Phường Phước Mỹ"),
        ("22741", CHANGE, "22741", "Phường Bảo An"),
        ("Phường Bảo An", date(2025, 6, 30), "22744", "Phường Bảo An"),
        ("Phường Bảo An", CHANGE, "22741", "Phường Bảo An"),
        ("Phường  Đô\u00a0Vinh", date(1999, 1, 1), "22738", "Phường Đô Vinh"),
    ],
)
def test_a_code_or_name_with_a_day_names_one_unit(called: str, on: date, code: str, name: str) -> None:
    unit = found(called, on)
    assert isinstance(unit, Unit)
    assert (unit.code, unit.name) == (code, name)


def test_a_unit_that_is_not_there_is_told_with_what_is_near() -> None:
    unknown, ended, coming = (
        found("Phường Mỹ Hài", date(2025, 3, 1)),
        found("Phường Mỹ Hải", CHANGE),
        found("Phường Ninh Chử", date(2025, 6, 30)),
    )
    assert isinstance(unknown, Problem) and "Phường Mỹ Hải" in unknown.mend
    assert isinstance(ended, Problem)
    assert ended.what == "«Phường Mỹ Hải» đã kết thúc ngày 30/6/2025, nay là Phường Đông Hải"
    assert isinstance(coming, Problem)
    assert "đến ngày 01/7/2025 mới thành lập" in coming.what


GOOD = "code: 001, name: Phường Thử, kind: ward, parent: Thành phố Mẫu, from: null, to: null"


def test_codes_keep_their_zeros() -> None:
    units = read(GOOD)
    assert isinstance(units, tuple)
    assert units[0] == Unit("001", "Phường Thử", "ward", "Thành phố Mẫu", ALWAYS, line=3)


def test_one_code_may_be_used_again_from_the_day_the_other_ends() -> None:
    ended = GOOD.replace("to: null", "to: 2025-07-01")
    assert isinstance(read(ended, "code: 001, name: Phường Mới, kind: ward, from: 2025-07-01"), tuple)
    assert told(read(ended, "code: 001, name: Phường Mới, kind: ward, from: 2025-06-30")) == [
        "4: đơn vị «001» trùng với đơn vị ở dòng 3 trong cùng thời gian"
    ]


def test_one_name_may_be_used_under_two_parents() -> None:
    assert isinstance(read(GOOD, GOOD.replace("001", "002").replace("Mẫu", "Khác")), tuple)
    assert told(read(GOOD, GOOD.replace("001", "002"))) == [
        "4: đơn vị «Phường Thử» trùng với đơn vị ở dòng 3 trong cùng thời gian"
    ]


def test_names_that_differ_by_their_marks_are_two_and_by_the_place_of_a_mark_one() -> None:
    one = GOOD.replace("Phường Thử", "Xã Sơn Hòa")
    assert isinstance(read(one, one.replace("001", "002").replace("Hòa", "Hóa")), tuple)
    assert told(read(one, one.replace("001", "002").replace("Hòa", "Hoà"))) == [
        "4: đơn vị «Xã Sơn Hoà» trùng với đơn vị ở dòng 3 trong cùng thời gian"
    ]


def test_every_fault_of_a_file_is_told_at_once() -> None:
    result = read(
        "code: '', name: Phường A, kind: word, parent: [x], from: 2025-02-30, colour: red",
        "name: Phường B, kind: ward, from: 2025-07-01, to: 2025-07-01",
        "code: 003, name: Phường C, kind: ward, becomes: [004]",
        "code: 004, name: Phường D, kind: ward, to: 2025-07-01, becomes: [003, 005]",
    )
    assert told(result) == [
        "3: không có mục nào tên là «units[1].colour»",
        "3: mục «units[1].code» để trống",
        "3: mục «units[1].kind»: «word» không có trong danh mục",
        "3: mục «units[1].parent» phải là một giá trị",
        "3: mục «units[1].from»: «2025-02-30» không phải là ngày có thật",
        "4: thiếu mục «units[2].code»",
        "4: «2025-07-01» không sau «2025-07-01»",
        "5: có becomes nhưng chưa có ngày to",
        "6: becomes: không có đơn vị mã «005» vào ngày 01/7/2025",
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("- a\n", "tệp này phải là một nhóm mục"),
        ("name: Thử\nunits: []\n", "mục «units» để trống"),
        ("name: Thử\n", "thiếu mục «units»"),
        ("name: Thử\nunits: x\n", "mục «units» phải là một danh sách"),
        ("name: Thử\nunits: [x]\n", "mục «units[1]» phải là một nhóm mục"),
    ],
)
def test_a_file_of_another_shape_is_one_problem(text: str, what: str) -> None:
    result = read_units(text, "u.yaml")
    assert isinstance(result, list)
    assert [problem.what for problem in result] == [what]


def test_a_name_of_two_units_of_one_day_is_answered_with_their_codes() -> None:
    twins = read(
        "code: 1, name: Xã Mẫu, kind: commune, parent: Huyện Một, from: null, to: null",
        "code: 2, name: Xã Mẫu, kind: commune, parent: Huyện Hai, from: null, to: null",
    )
    assert isinstance(twins, tuple), twins
    faults = Faults("plan.yaml")
    assert find_unit(Directory(twins), Text("Xã Mẫu", 7), CHANGE, faults) is None
    (problem,) = faults.in_order()
    assert (problem.what, problem.mend) == ("có 2 đơn vị tên «Xã Mẫu»", "ghi mã thay cho tên: 1 hoặc 2")
    assert find_unit(Directory(twins), Text("2", 7), CHANGE, faults) == twins[1]

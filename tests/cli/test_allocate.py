"""``xkld quota allocate`` and ``decide``: the target worked out among units, kept as a draft or put in force."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from cli.answers import data, lines, refused, told
from cli.lists import write_list
from cli.plan_texts import SONG_MAU, SONG_MAU_UNITS, changed, saved
from cli.test_quota import depart
from conftest import Answer, Run
from wards import WARDS

DECIDED = ("--decision", "45/QĐ-UBND", "--on", "15/4/2025")
PEOPLE = dict(zip(WARDS, (12, 9, 14, 25, 8, 24, 10, 7, 8, 9, 11, 15, 10), strict=True))
"""Invented numbers of people of working age, in hundreds."""
FIXED = [word for place, unit in enumerate([*WARDS][:4]) for word in ("--fix", f"{unit}={20 + place}")]


def weights(folder: Path, of: dict[str, Any], name: str = "dan-so.yaml") -> Path:
    """A file of weights."""
    path = folder / name
    path.write_text("".join(f"{unit}: {weight}\n" for unit, weight in of.items()), encoding="utf-8")
    return path


def allocated(answer: Answer) -> Any:
    return data(answer, "xkld.quota.allocate/1")


def targets(run: Run, today: str = "2025-06-18") -> dict[str, int | None]:
    found = data(run("quota", "show", "--json", today=today), "xkld.quota.show/1")
    return {unit["unit"]: unit["target"] for unit in found["units"]}


def test_a_trial_tells_weights_shares_and_targets(planned: Run, tmp_path: Path, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    file = weights(tmp_path, PEOPLE)
    found = allocated(planned("quota", "allocate", "--weights", file, "--min", "2", "--dry-run", "--json"))
    assert [unit["unit"] for unit in found["units"]] == list(WARDS)
    assert sum(unit["target"] for unit in found["units"]) == 35 == found["total"]
    assert all(unit["target"] >= 2 for unit in found["units"])
    assert {unit["unit"]: int(unit["weight"]) for unit in found["units"]} == PEOPLE
    assert sum(Fraction(unit["share"]) for unit in found["units"]) == 35
    assert Fraction(found["units"][0]["share"]) == Fraction(35 * 12, 162)
    assert (found["tie"], found["state"]) == (None, "draft")
    assert (home / "xkld.db").read_bytes() == before


def test_a_draft_is_told_and_counts_nowhere_until_it_is_decided(planned: Run, tmp_path: Path) -> None:
    file = weights(tmp_path, PEOPLE)
    drafted = allocated(planned("quota", "allocate", "--weights", file, "--json"))
    assert drafted["state"] == "draft"
    assert targets(planned) == WARDS
    shown = planned("quota", "show")
    assert "dự kiến phân bổ lập ngày 18/6/2025, chưa có quyết định" in shown.err
    report = planned("report", "quarterly", "--quarter", "2025-Q2", "--format", "json", "--out", "-")
    assert '"Phường Đô Vinh"' in told(report)
    table = next(one for one in json.loads(report.out)["data"]["tables"] if one["key"] == "targets")
    assert str(WARDS["Phường Đô Vinh"]) in json.dumps(table["rows"][0])
    out = told(planned("quota", "decide", *DECIDED, "--reason", "Theo dân số"))
    assert "có hiệu lực từ 15/4/2025; tổng chỉ tiêu 35" in out
    assert targets(planned) == {unit["unit"]: unit["target"] for unit in drafted["units"]}
    assert targets(planned, today="2025-04-14") == WARDS
    assert "dự kiến" not in planned("quota", "show").err
    refused(planned("quota", "decide", *DECIDED), "Không có dự kiến phân bổ nào")


def test_with_a_decision_it_is_in_force_at_once(planned: Run, tmp_path: Path) -> None:
    file = weights(tmp_path, PEOPLE)
    words = ("quota", "allocate", "--weights", file, "--total", "40", "--tie-by", "order", *DECIDED, "--json")
    found = allocated(planned(*words))
    assert (found["state"], found["valid_from"], found["known"]) == ("in_force", "2025-04-15", False)
    assert sum(filter(None, targets(planned).values())) == 40
    assert allocated(planned(*words))["known"]
    assert (
        "quyết định 45/QĐ-UBND"
        in planned("quota", "allocate", "--weights", file, "--decision", "1", "--on", "1/4/2025").err
    )


def test_a_larger_total_keeps_what_units_have(planned: Run, tmp_path: Path) -> None:
    file = weights(tmp_path, PEOPLE)
    found = allocated(planned("quota", "allocate", "--weights", file, "--total", "42", "--min", "current", "--json"))
    assert all(unit["target"] >= unit["before"] == WARDS[unit["unit"]] for unit in found["units"])
    table = lines(planned("quota", "allocate", "--weights", file, "--total", "42", "--min", "current"))
    assert table[0] == ["Đơn vị", "Trọng số", "Chia đúng tỷ lệ", "Đang giao", "Phân bổ", "Tăng, giảm"]
    assert table[-1] == ["Tổng cộng", "162", "42", "35", "42", "7"]


def test_a_total_that_a_decision_raised_is_not_lowered_unsaid(planned: Run, tmp_path: Path) -> None:
    words = ("quota", "allocate", "--weights", weights(tmp_path, PEOPLE))
    assert "Lưu ý" not in planned(*words, "--tie-by", "order", "--dry-run").err
    told(planned(*words, "--total", "40", "--tie-by", "order", *DECIDED))
    assert "đang giao 40 lao động, chia 35 theo kế hoạch" in planned(*words, "--tie-by", "order", "--dry-run").err
    assert "đang giao 40" not in planned(*words, "--total", "35", "--tie-by", "order", "--dry-run").err


def test_bounds_and_fixed_units_hold(planned: Run, tmp_path: Path) -> None:
    words = ("--min", "1", "--max", "6", "--fix", "Phường Kinh Dinh=9", "--least", "Phường Văn Hải=4")
    found = allocated(planned("quota", "allocate", "--weights", weights(tmp_path, PEOPLE), *words, "--json"))
    by_unit = {unit["unit"]: unit for unit in found["units"]}
    assert (by_unit["Phường Kinh Dinh"]["target"], by_unit["Phường Kinh Dinh"]["fixed"]) == (9, True)
    assert by_unit["Phường Văn Hải"]["target"] >= 4
    assert all(1 <= unit["target"] <= 6 for name, unit in by_unit.items() if name != "Phường Kinh Dinh")


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (["--min", "3"], ["13 × 3 = 39 > 35", "--total 39 hoặc --min 2"]),
        (["--max", "2"], ["13 × 2 = 26 < 35", "--total 26 hoặc --max 3"]),
        (["--min", "2", "--fix", "Phường Phủ Hà=20"], ["12 × 2 + 20 = 44 > 35", "--total 44 hoặc --min 1"]),
        (["--min", "3", "--total", "26"], ["13 × 3 = 39 > 26", "--total 39 hoặc --min 2"]),
        (["--max", "2", "--total", "39"], ["13 × 2 = 26 < 39", "--total 26 hoặc --max 3"]),
        (["--min", "1", "--fix", "Phường Phủ Hà=35"], ["12 × 1 + 35 = 47 > 35", "--total 47 hoặc --min 0"]),
        (["--fix", "Phường Phủ Hà=20", "--fix", "Phường Đô Vinh=21"], ["20 + 21 = 41 > 35"]),
        (["--min", "5", *FIXED[:6]], ["10 × 5 + 20 + 21 + 22 = 113 > 35"]),
        (["--min", "5", *FIXED], [": 131 > 35"]),
        (["--min", "current", "--total", "30"], ["= 35 > 30", "--total 35"]),
        (["--min", "5", "--max", "4"], ["mức tối thiểu 5 lớn hơn mức tối đa 4"]),
        (["--min", "ba"], ["--min «ba»"]),
        (["--on", "15/4/2025", "--reason", "x"], ["--on chỉ dùng cùng --decision", "--reason"]),
        (["--method", "webster"], ["sainte-lague", "huntington-hill"]),
        (["--column", "dân số"], ["--column chỉ dùng với tệp xlsx"]),
        (["--fix", "Phường Lạ=3"], ["không có đơn vị «Phường Lạ»"]),
        (["--tie", "Phường Đô Vinh"], ["không có đơn vị nào ngang nhau"]),
        (["--decision", "1", "--on", "15/4/2026"], ["ngoài khoảng"]),
    ],
)
def test_what_cannot_be_is_told_with_what_would_fit(
    planned: Run, tmp_path: Path, home: Path, words: list[str], parts: list[str]
) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(planned("quota", "allocate", "--weights", weights(tmp_path, PEOPLE), *words), *parts)
    assert (home / "xkld.db").read_bytes() == before


def test_bounds_that_the_total_just_keeps_are_kept(planned: Run, tmp_path: Path) -> None:
    words = ("quota", "allocate", "--weights", weights(tmp_path, PEOPLE), "--dry-run", "--json")
    alike = allocated(planned(*words, "--total", "39", "--min", "3", "--max", "3"))
    assert {unit["target"] for unit in alike["units"]} == {3}
    same = allocated(planned(*words, "--min", "current"))
    assert {unit["unit"]: unit["target"] for unit in same["units"]} == WARDS


def test_a_bound_that_no_number_mends_is_told_with_the_total_alone(planned: Run, tmp_path: Path) -> None:
    words = ("quota", "allocate", "--weights", weights(tmp_path, dict.fromkeys(WARDS, 0) | {"Phường Phủ Hà": 1}))
    many = refused(planned(*words, "--min", "2", "--fix", "Phường Phủ Hà=40"), "12 × 2 + 40 = 64 > 35", "--total 64")
    few = refused(planned(*words, "--min", "1", "--max", "9", "--fix", "Phường Phủ Hà=3"), "= 15 < 35", "--total 15")
    assert not any("hoặc" in line for line in (*many, *few))


def test_a_unit_without_weight_gets_its_least(planned: Run, tmp_path: Path) -> None:
    file = weights(tmp_path, dict.fromkeys(WARDS, 0) | {"Phường Phủ Hà": 1})
    found = allocated(planned("quota", "allocate", "--weights", file, "--min", "1", "--json"))
    assert {unit["target"] for unit in found["units"]} == {1, 23}
    whole = allocated(planned("quota", "allocate", "--weights", file, "--dry-run", "--json"))
    assert {unit["target"] for unit in whole["units"]} == {0, 35}
    refused(
        planned("quota", "allocate", "--weights", file, "--max", "9"), ": 9 < 35", "12 đơn vị có trọng số 0", "--max 35"
    )


class TestTies:
    """All weights alike: 35 = 13 × 2 + 9 places that thirteen ask for alike."""

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        return weights(tmp_path, dict.fromkeys(WARDS, 5))

    def test_a_tie_stops_and_says_how_to_go_on(self, planned: Run, file: Path, home: Path) -> None:
        before = (home / "xkld.db").read_bytes()
        told_lines = refused(
            planned("quota", "allocate", "--weights", file, "--min", "1"),
            "Còn 9 chỉ tiêu, 13 đơn vị ngang nhau",
            "Phường Đô Vinh: trọng số 5",
            status=5,
        )
        assert (home / "xkld.db").read_bytes() == before
        line = next(line for line in told_lines if "--tie-by order" in line)
        assert line.strip() == (
            f"xkld quota allocate --total 35 --weights {file} --method sainte-lague --min 1 --tie-by order"
        )

    def test_a_trial_tells_the_tie_as_data_and_no_target_of_the_tied(self, planned: Run, file: Path) -> None:
        answer = planned("quota", "allocate", "--weights", file, "--dry-run", "--json")
        assert answer.status == 5
        found = json.loads(answer.out)["data"]
        assert found["tie"] == {
            "units": list(WARDS),
            "places": 9,
            "settled_by": None,
            "given_to": [],
            "still_level": [],
        }
        assert {unit["target"] for unit in found["units"]} == {None}

    def test_named_units_get_the_places(self, planned: Run, file: Path) -> None:
        names = [*WARDS][4:]
        found = allocated(planned("quota", "allocate", "--weights", file, "--tie", ",".join(names), "--json"))
        assert [unit["unit"] for unit in found["units"] if unit["target"] == 3] == names
        assert (found["tie"]["settled_by"], found["tie"]["given_to"]) == ("named", names)

    @pytest.mark.parametrize(
        ("words", "part"),
        [
            (["--tie", "Phường Đô Vinh"], "--tie nêu 1 đơn vị, còn 9 chỉ tiêu"),
            (["--tie", "Phường Đô Vinh,Đô Vinh"], "hai lần"),
            (["--tie", "Phường Lạ"], "không có đơn vị «Phường Lạ»"),
            (["--tie", "Phường Phủ Hà", "--fix", "Phường Phủ Hà=2"], "«Phường Phủ Hà» không thuộc"),
            (["--tie", "Phường Phủ Hà", "--tie-by", "order"], "chỉ dùng một trong hai"),
            (["--tie-by", "last-year"], "chưa có số người xuất cảnh cả năm 2024"),
        ],
    )
    def test_a_choice_that_is_none_is_refused(self, planned: Run, file: Path, words: list[str], part: str) -> None:
        refused(planned("quota", "allocate", "--weights", file, *words), part)

    def test_the_plans_order_always_settles(self, planned: Run, file: Path) -> None:
        found = allocated(planned("quota", "allocate", "--weights", file, "--tie-by", "order", "--json"))
        assert [unit["target"] for unit in found["units"]] == [3] * 9 + [2] * 4

    def test_a_key_that_leaves_units_level_stops_again(self, planned: Run, file: Path) -> None:
        refused(planned("quota", "allocate", "--weights", file, "--tie-by", "weight"), "vẫn ngang nhau", status=5)

    def test_last_year_settles_when_it_tells_the_units_apart(self, planned: Run, file: Path) -> None:
        typed = [f"{unit}={place}" for place, unit in enumerate(WARDS)]
        told(planned("opening", "set", "departed", "--quarter", "2024-Q4", *typed))
        found = allocated(planned("quota", "allocate", "--weights", file, "--tie-by", "last-year", "--json"))
        assert [unit["target"] for unit in found["units"]] == [2] * 4 + [3] * 9


def test_last_years_persons_are_weights_when_they_are_known_of_every_unit(planned: Run) -> None:
    words = ("quota", "allocate", "--weights", "last-year", "--json")
    refused(planned(*words), "chưa có số người xuất cảnh cả năm 2024 của 13 đơn vị", "--quarter 2024-Q4")
    typed = [f"{unit}={n}" for unit, n in PEOPLE.items()]
    told(planned("opening", "set", "departed", "--quarter", "2024-Q4", *typed[1:]))
    refused(planned(*words), "của 1 đơn vị: Phường Đô Vinh")
    told(planned("opening", "set", "departed", "--quarter", "2024-Q4", typed[0]))
    found = allocated(planned(*words))
    assert {unit["unit"]: int(unit["weight"]) for unit in found["units"]} == PEOPLE
    assert found["source"] == {"kind": "last-year", "name": "2024", "digest": None}
    assert "số người xuất cảnh năm 2024" in told(planned("quota", "explain", "phủ hà"))


def test_who_waits_today_is_a_weight(peopled: Run) -> None:
    found = allocated(peopled("quota", "allocate", "--weights", "demand", "--total", "4", "--json"))
    assert {unit["unit"]: unit["target"] for unit in found["units"] if unit["target"]} == {
        "Phường Đô Vinh": 1, "Phường Phủ Hà": 1, "Phường Kinh Dinh": 1, "Xã Thành Hải": 1
    }  # fmt: skip
    assert found["source"]["name"] == "2025-06-18"


def test_a_decided_target_below_what_is_done_needs_a_yes(planned: Run, tmp_path: Path) -> None:
    for name in ("Một", "Hai"):
        depart(planned, f"Người Thử {name}", "Phường Bảo An", "02/4/2025")
    words = ("quota", "allocate", "--weights", weights(tmp_path, PEOPLE), "--fix", "Phường Bảo An=1")
    refused(planned(*words, *DECIDED), "Phường Bảo An 1/2", status=5)
    told(planned(*words))
    refused(planned("quota", "decide", *DECIDED), "Phường Bảo An 1/2", status=5)
    told(planned("quota", "decide", *DECIDED, "--yes"))


def test_a_draft_that_was_overtaken_is_not_decided_on(planned: Run, tmp_path: Path) -> None:
    refused(planned("quota", "decide", *DECIDED), "Không có dự kiến")
    told(planned("quota", "allocate", "--weights", weights(tmp_path, PEOPLE)))
    told(planned("quota", "set", "Phường Đô Vinh=4", "Phường Phủ Hà=4", *DECIDED))
    refused(planned("quota", "decide", "--decision", "46/QĐ-UBND"), "Dự kiến phân bổ đã cũ", "45/QĐ-UBND")
    assert "dự kiến" not in planned("quota", "show").err


def test_a_draft_of_other_units_is_not_decided_on(alike: Run, home: Path, tmp_path: Path) -> None:
    """A new version of the plan names two of its three units."""
    file = weights(tmp_path, {"Phường Mỹ Hải": 5, "Xã Mỹ Hải": 3, "90003": 1})
    told(alike("quota", "allocate", "--weights", file, "--total", "9"))
    plan = home / "data" / "plans" / "song-mau-2026.yaml"
    two = "  units: units/song-mau.yaml\n  among: [Phường Mỹ Hải, Xã Mỹ Hải]\n"
    saved(plan.parent, changed(plan.read_text(encoding="utf-8"), ("  units: units/song-mau.yaml\n", two)), plan.name)
    told(alike("plan", "load", plan, "--yes"))
    refused(alike("quota", "decide", "--decision", "7/QĐ-UBND"), "không còn phù hợp", "xkld quota allocate")
    assert "dự kiến" not in alike("quota", "show").err


def test_the_same_draft_twice_is_one(planned: Run, tmp_path: Path) -> None:
    words = ("quota", "allocate", "--weights", weights(tmp_path, PEOPLE), "--json")
    assert [allocated(planned(*words))["known"] for _ in range(2)] == [False, True]


@pytest.fixture
def alike(run: Run, home: Path) -> Run:
    """Commands in a book of a plan with no total whose three units have names that are easily mixed up."""

    def command(*words: object, today: str = "2026-04-05") -> Answer:
        return run(*words, today=today)

    told(command("init", home))
    named = changed(
        SONG_MAU_UNITS,
        ("Phường Bến Thử", "Phường Mỹ Hải"),
        ("Phường Cầu Mẫu", "Xã Mỹ Hải"),
        ("Xã Đồng Ví Dụ", "Thị trấn Mỹ Hải"),
    )
    saved(home / "data" / "units", named, "song-mau.yaml")
    split = "  split: {Phường Bến Thử: 3, Phường Cầu Mẫu: 2, Xã Đồng Ví Dụ: 2}\n"
    plan = changed(SONG_MAU, ("  total: 7\n", "  total: null\n"), (split, ""))
    told(command("plan", "load", saved(home / "data" / "plans", plan, "song-mau-2026.yaml")))
    return command


def test_another_plan_without_a_total_is_shared_out_and_put_in_force(alike: Run, tmp_path: Path) -> None:
    file = weights(tmp_path, {"Phường Mỹ Hải": 5, "Xã Mỹ Hải": 3, "90003": 1})
    refused(alike("quota", "allocate", "--weights", file), "kế hoạch không giao chỉ tiêu chung", "--total")
    refused(alike("quota", "allocate", "--weights", file, "--total", "9", "--min", "current"), "chưa có phân bổ nào")
    words = ("quota", "allocate", "--weights", file, "--total", "9", "--decision", "7/QĐ-UBND", "--on", "01/4/2026")
    assert [row[3:] for row in lines(alike(*words))[1:]] == [
        ["chưa phân bổ", "5", "5"],
        ["chưa phân bổ", "3", "3"],
        ["chưa phân bổ", "1", "1"],
        ["0", "9", "9"],
    ]
    found = data(alike("quota", "show", "--json"), "xkld.quota.show/1")
    assert ([unit["target"] for unit in found["units"]], found["total"]) == ([5, 3, 1], 9)
    more = allocated(alike("quota", "allocate", "--weights", file, "--total", "12", "--min", "current", "--json"))
    assert [unit["target"] - unit["before"] for unit in more["units"]] == [2, 1, 0]


def test_units_that_were_given_nothing_have_no_target_when_another_one_is_given_some(alike: Run) -> None:
    told(alike("quota", "set", "Phường Mỹ Hải=5", "--decision", "7/QĐ-UBND", "--on", "01/4/2026"))
    found = data(alike("quota", "show", "--json"), "xkld.quota.show/1")
    assert ([unit["target"] for unit in found["units"]], found["total"]) == ([5, 0, 0], 5)


def test_a_name_that_fits_several_units_names_none(alike: Run, tmp_path: Path) -> None:
    file = weights(tmp_path, {"mỹ hải": 5, "xa my hai": 3, "THỊ TRẤN MỸ HẢI": 1})
    told_lines = refused(alike("quota", "allocate", "--weights", file, "--total", "9"), "Có 2 lỗi")
    assert "có 3 đơn vị tên «mỹ hải» → ghi đủ tên có dấu, hoặc ghi mã: 90001, 90002, 90003" in told_lines[0]
    assert "thiếu trọng số của 1 đơn vị: Phường Mỹ Hải" in told_lines[1]


class TestFiles:
    """Weights from workbooks and texts, every fault with its place."""

    def test_a_sheet_with_a_title_sums_and_several_columns(self, planned: Run, tmp_path: Path) -> None:
        rows = [(n, unit, 1000 + n, weight) for n, (unit, weight) in enumerate(PEOPLE.items(), start=1)]
        file = write_list(
            tmp_path / "dan-so.xlsx",
            ("DÂN SỐ NĂM 2024", None, None, None),
            ("TT", "Phường, xã", "Dân số", "Trong độ tuổi lao động"),
            *rows,
            (None, "Tổng cộng", sum(row[2] for row in rows), sum(PEOPLE.values())),
        )
        words = ("quota", "allocate", "--weights", file)
        refused(planned(*words), "chưa rõ cột nào là trọng số: «Dân số», «Trong độ tuổi lao động»", "--column")
        refused(planned(*words, "--column", "số dân"), "không có cột «số dân»", "chọn một trong: «Dân số»")
        found = allocated(planned(*words, "--column", "trong độ tuổi lao động", "--json"))
        assert {unit["unit"]: int(unit["weight"]) for unit in found["units"]} == PEOPLE
        assert found["source"]["name"] == "dan-so.xlsx › Trong độ tuổi lao động"
        assert len(found["source"]["digest"]) == 64

    def test_a_sheet_needs_a_line_of_heads_and_a_column_of_weights(self, planned: Run, tmp_path: Path) -> None:
        bare = write_list(tmp_path / "khong-dau.xlsx", *((str(n), f"Ghi chú {n}") for n in range(15)))
        refused(planned("quota", "allocate", "--weights", bare), "không thấy dòng tên cột có cột đơn vị")
        alone = write_list(tmp_path / "mot-cot.xlsx", ("Phường, xã",), *((unit,) for unit in WARDS))
        refused(planned("quota", "allocate", "--weights", alone), "không thấy cột trọng số", "thêm cột «trọng số»")

    def test_a_line_of_sums_must_agree(self, planned: Run, tmp_path: Path) -> None:
        rows = [*PEOPLE.items(), ("Tổng số:", 163)]
        file = write_list(tmp_path / "tong.xlsx", ("Đơn vị", "Số người"), *rows)
        refused(planned("quota", "allocate", "--weights", file), "B15", "dòng tổng ghi 163, các đơn vị cộng lại là 162")

    def test_numbers_as_people_write_them(self, planned: Run, tmp_path: Path) -> None:
        written = (
            "12.345",
            "12 345",
            "12345",
            "12,5",
            "12.5",
            "0,125",
            "1.234,5",
            "1,234,567",
            "7",
            "0",
            "03",
            "1,5",
            "2",
        )
        values = ("12345", "12345", "12345", "12.5", "12.5", "0.125", "1234.5", "1234567", "7", "0", "3", "1.5", "2")
        rows = "".join(f'{unit};"{text}"\n' for unit, text in zip(WARDS, written, strict=True))
        file = tmp_path / "so.csv"
        file.write_text(f"đơn vị;trọng số\n{rows}", encoding="utf-8")
        found = allocated(planned("quota", "allocate", "--weights", file, "--json"))
        assert [unit["weight"] for unit in found["units"]] == list(values)

    def test_every_fault_is_told_with_its_cell(self, planned: Run, tmp_path: Path) -> None:
        names = [*WARDS]
        rows = [(unit, "10") for unit in names[:8]]
        rows += [("Phường Lạ", "5"), ("đô vinh", "3"), (names[8], "12,345"), (names[9], "-4"), (names[10], "nhiều")]
        rows += [(names[11], None), ("Cộng", "999")]
        file = write_list(tmp_path / "sai.xlsx", ("Đơn vị", "Trọng số"), *rows)
        told_lines = refused(planned("quota", "allocate", "--weights", file, "--min", "ba"), "Có 8 lỗi")
        assert [line.split(": ")[0].rpartition(" › ")[2] for line in told_lines[1:7]] == [
            "A10", "A11", "B12", "B13", "B14", "B15"
        ]  # fmt: skip
        for part in (
            "không có đơn vị «Phường Lạ»",
            "đã có ở",
            "hai cách",
            "số âm",
            "không phải là số",
            "không có trọng số",
        ):
            assert any(part in line for line in told_lines), part
        assert "thiếu trọng số của 1 đơn vị: Xã Thành Hải" in told_lines[7]
        assert "--min «ba»" in told_lines[0]

    def test_a_yaml_tells_its_lines(self, planned: Run, tmp_path: Path) -> None:
        file = tmp_path / "sai.yaml"
        file.write_text("Phường Đô Vinh: 1\nPhường Đô Vinh: 2\nPhường Lạ: [1]\nPhường Bảo An:\n", encoding="utf-8")
        told_lines = refused(planned("quota", "allocate", "--weights", file), "thiếu trọng số của 11 đơn vị")
        assert [line.split(":")[1] for line in told_lines[:3]] == ["2", "3", "4"]
        file.write_text("- 1\n", encoding="utf-8")
        refused(planned("quota", "allocate", "--weights", file), "tệp này phải là một nhóm mục")

    def test_nothing_to_share_by(self, planned: Run, tmp_path: Path) -> None:
        file = weights(tmp_path, dict.fromkeys(WARDS, 0))
        refused(planned("quota", "allocate", "--weights", file), "mọi trọng số đều là 0")
        refused(planned("quota", "allocate", "--weights", "demand"), "mọi trọng số đều là 0")
        missing = planned("quota", "allocate", "--weights", tmp_path / "khong-co.yaml")
        assert missing.status == 13
        refused(planned("quota", "allocate", "--weights", tmp_path / "khong-co.xlsx"), "không có tệp này")

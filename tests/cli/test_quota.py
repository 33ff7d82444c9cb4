"""``xkld quota``: the target and how far it is reached, a split that leaders decided, estimates."""

from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from conftest import Run
from wards import WARDS

DECIDED = ("--decision", "123/QĐ-UBND", "--on", "15/4/2025")


def depart(run: Run, name: str, unit: str, on: str, **options: str) -> int:
    """Somebody who leaves; the number in the book."""
    more = [word for option, value in options.items() for word in (f"--{option}", value)]
    answer = run(
        "worker", "add", "--name", name, "--birth", "1999", "--unit", unit, "--stage", "departed", "--on", on, *more
    )
    told(answer)
    told_number = next(line for line in answer.err.splitlines() if "xkld worker show" in line)
    return int(told_number.rsplit(maxsplit=1)[-1])


def test_the_target_is_plan_b_ward_by_ward_in_its_order(planned: Run) -> None:
    found = data(planned("quota", "show", "--plan", "phan-rang-2025", "--json"), "xkld.quota.show/1")
    assert {unit["unit"]: unit["target"] for unit in found["units"]} == WARDS
    assert [unit["unit"] for unit in found["units"]] == list(WARDS)
    assert found["total"] == 35 == sum(unit["target"] for unit in found["units"])
    assert all((unit["departed"], unit["remaining"]) == (0, unit["target"]) for unit in found["units"])


def test_who_left_is_done_who_waits_is_in_the_pipeline(peopled: Run) -> None:
    told(peopled("worker", "move", 1, "departed", "--on", "02/5/2025"))
    found = data(peopled("quota", "show", "--json"), "xkld.quota.show/1")
    units = {unit["unit"]: (unit["departed"], unit["pipeline"], unit["remaining"]) for unit in found["units"]}
    assert units["Phường Đô Vinh"] == (1, 0, 2)
    assert units["Phường Phủ Hà"] == (0, 1, 5)
    assert (found["departed"], found["pipeline"], found["remaining"]) == (1, 3, 34)


def test_a_table_in_a_pipe_is_tab_separated_with_the_sum_last(peopled: Run) -> None:
    table = lines(peopled("quota", "show"))
    assert table[0] == ["Đơn vị", "Chỉ tiêu", "Đã xuất cảnh", "Nguồn lao động", "Còn lại"]
    assert table[-1] == ["Tổng cộng", "35", "0", "4", "35"]
    assert len(table) == 15


@pytest.mark.parametrize(("on", "counted"), [("14/12/2024", 0), ("15/12/2024", 1)])
def test_the_plan_year_begins_on_15_december(planned: Run, on: str, counted: int) -> None:
    depart(planned, "Đỗ Thị Ranh Giới", "Phường Bảo An", on)
    assert data(planned("quota", "show", "--json"), "xkld.quota.show/1")["departed"] == counted


def test_more_than_the_target_leaves_less_than_nothing(planned: Run) -> None:
    for name in ("Một", "Hai", "Ba"):
        depart(planned, f"Người Thử {name}", "Phường Bảo An", "02/5/2025")
    found = data(planned("quota", "show", "--json"), "xkld.quota.show/1")
    unit = next(unit for unit in found["units"] if unit["unit"] == "Phường Bảo An")
    assert (unit["target"], unit["departed"], unit["remaining"]) == (2, 3, -1)


def test_a_decided_split_is_in_force_from_its_day(planned: Run) -> None:
    out = told(planned("quota", "set", "Phường Đô Vinh=4", "Phường Phủ Hà=4", *DECIDED, "--reason", "Điều chỉnh"))
    assert "Phường Đô Vinh: 3 → 4" in out
    assert "Phường Phủ Hà: 5 → 4" in out
    assert "Đã ghi 2 thay đổi từ 15/4/2025; tổng chỉ tiêu 35 lao động" in out
    for day, target in (("2025-04-14", 3), ("2025-04-15", 4)):
        found = data(planned("quota", "show", "--json", today=day), "xkld.quota.show/1")
        assert (found["units"][0]["target"], found["total"]) == (target, 35)
        assert (found["decision"] == "123/QĐ-UBND") == (target == 4)


def test_a_split_that_is_not_the_total_is_refused(planned: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(planned("quota", "set", "Phường Đô Vinh=4", *DECIDED), "là 36, khác chỉ tiêu chung 35", "--total")
    assert (home / "xkld.db").read_bytes() == before
    told(planned("quota", "set", "Phường Đô Vinh=4", *DECIDED, "--total", "36"))
    assert data(planned("quota", "show", "--json"), "xkld.quota.show/1")["total"] == 36
    told(planned("quota", "set", "Phường Đô Vinh=3", "Phường Phủ Hà=6", "--decision", "124/QĐ-UBND"))  # 36 stays


def test_a_split_without_a_day_is_in_force_from_today(planned: Run) -> None:
    words = ("quota", "set", "Phường Đô Vinh=4", "Phường Phủ Hà=4", "--decision", "123/QĐ-UBND", "--reason")
    refused(planned(*words, "x" * 1001), "1000")
    assert "từ 18/6/2025" in told(planned(*words, "x" * 1000))
    for day, target in (("2025-06-17", 3), ("2025-06-18", 4)):
        assert data(planned("quota", "show", "--json", today=day), "xkld.quota.show/1")["units"][0]["target"] == target


def test_the_same_split_by_another_decision_is_another_one(planned: Run) -> None:
    words = ("quota", "set", "Phường Đô Vinh=4", "Phường Phủ Hà=4", "--decision")
    for number in ("123/QĐ-UBND", "124/QĐ-UBND"):
        told(planned(*words, number))
        assert data(planned("quota", "show", "--json"), "xkld.quota.show/1")["decision"] == number


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["Phường Đô Vinhh=4"], "không có đơn vị «Phường Đô Vinhh»"),
        (["Phường Đô Vinh=4", "22738=2"], "hai lần"),
        (["Phường Đô Vinh"], "không theo mẫu"),
        (["Phường Đô Vinh=-1"], "-1"),
        (["Phường Đô Vinh=3,5"], "3,5"),
    ],
)
def test_words_that_name_no_share_are_refused(planned: Run, words: list[str], part: str) -> None:
    refused(planned("quota", "set", *words, *DECIDED), part)


def test_a_decided_target_below_what_is_done_needs_a_yes(planned: Run) -> None:
    for name in ("Một", "Hai"):
        depart(planned, f"Người Thử {name}", "Phường Bảo An", "02/4/2025")
    words = ("quota", "set", "Phường Bảo An=1", "Phường Đô Vinh=4", *DECIDED)
    refused(planned(*words), "Phường Bảo An 1/2", "--yes", status=5)
    told(planned(*words, "--yes"))


def test_an_estimate_is_kept_once_and_put_right_when_typed_again(planned: Run) -> None:
    words = ("quota", "estimate", "--quarter", "2025-Q2", "Phường Đô Vinh=2")
    assert "1 số ước: 1 mới hoặc sửa, 0 đã có." in told(planned(*words))
    assert "1 số ước: 0 mới hoặc sửa, 1 đã có." in told(planned(*words))
    assert "1 mới hoặc sửa" in told(planned(*words[:-1], "Phường Đô Vinh=3"))
    refused(planned("quota", "estimate", "--quarter", "2025-Q5", "Phường Đô Vinh=2"), "2025-Q2")


def test_trials_change_no_byte(planned: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    told(planned("quota", "set", "Phường Đô Vinh=4", "Phường Phủ Hà=4", *DECIDED, "--dry-run"))
    told(planned("quota", "estimate", "--quarter", "2025-Q2", "Phường Đô Vinh=2", "--dry-run"))
    assert (home / "xkld.db").read_bytes() == before


def test_above_the_target_nothing_is_left_and_the_surplus_is_told(planned: Run) -> None:
    for number in range(4):
        depart(planned, f"Trần Thị {'ABCD'[number]}", "Phường Bảo An", f"0{number + 1}/5/2025")
    rows = {row[0]: row for row in lines(planned("quota", "show"))}
    assert rows["Phường Bảo An"][1:] == ["2", "4", "0", "0 (vượt 2)"]
    assert rows["Tổng cộng"][1:] == ["35", "4", "0", "31"]
    units = data(planned("quota", "show", "--json"), "xkld.quota.show/1")["units"]
    assert {unit["unit"]: unit["remaining"] for unit in units}["Phường Bảo An"] == -2

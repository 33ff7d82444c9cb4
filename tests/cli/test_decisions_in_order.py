"""Splits of the target: given by a plan, decided by leaders, each from its day, and never by accident."""

from pathlib import Path
from typing import Any

import pytest
from cli.answers import data, lines, refused, told
from cli.plan_texts import PHAN_RANG, changed, saved
from cli.reports import by_name, on_screen, table, text_of
from cli.test_quota import DECIDED, depart
from conftest import Run
from wards import WARDS

SPLIT = PHAN_RANG[PHAN_RANG.index("  split:\n") : PHAN_RANG.index("priority:")]
UNSPLIT = changed(PHAN_RANG, (SPLIT, f"  among: [{', '.join(WARDS)}]\n\n"))
MORE = (("    Phường Đô Vinh: 3\n", "    Phường Đô Vinh: 4\n"), ("    Phường Phủ Hà: 5\n", "    Phường Phủ Hà: 4\n"))
SWAP = ("Phường Đô Vinh=4", "Phường Phủ Hà=4")


def quota(run: Run, today: str = "2025-06-18") -> Any:
    """What ``quota show`` tells."""
    return data(run("quota", "show", "--json", today=today), "xkld.quota.show/1")


def targets(run: Run, today: str = "2025-06-18") -> dict[str, int | None]:
    """The target of each place."""
    return {unit["unit"]: unit["target"] for unit in quota(run, today)["units"]}


@pytest.fixture
def unsplit(run: Run, home: Path, tmp_path: Path) -> Run:
    """Commands in a book whose plan has a total and no split yet."""
    told(run("init", home, today="2024-12-20"))
    told(run("plan", "load", saved(tmp_path, UNSPLIT), today="2025-03-05"))
    return run


def test_a_total_without_a_split_is_shown_as_the_total(unsplit: Run) -> None:
    depart(unsplit, "Trần Thị Thử", "Phường Bảo An", "02/5/2025")
    found = quota(unsplit)
    assert (found["total"], found["departed"], found["remaining"]) == (35, 1, 34)
    assert {(unit["target"], unit["remaining"]) for unit in found["units"]} == {(None, None)}
    heads, *rows, total = lines(unsplit("quota", "show"))
    assert total == ["Tổng cộng", "35", "1", "0", "34"]
    assert {(row[1], row[4]) for row in rows} == {("chưa phân bổ", "chưa phân bổ")}
    assert len(heads) == 5
    assert "Đã xuất cảnh 1/35 người (còn 34)" in told(unsplit())


def test_a_report_before_the_split_has_the_total_and_no_percentage_by_place(unsplit: Run) -> None:
    depart(unsplit, "Trần Thị Thử", "Phường Bảo An", "02/5/2025")
    report = on_screen(unsplit)
    found = table(report, "targets")
    assert by_name(report, "targets")["Tổng cộng"][:4] == (35, 1, 1, "2.9")
    marks = {(row["cells"]["target"]["mark"], row["cells"]["percent"]["mark"]) for row in found["rows"]}
    assert marks == {("not_allocated", "not_allocated")}
    assert "01/35 người, đạt 2,9%" in text_of(report)
    assert "không giao chỉ tiêu" not in text_of(report)


def test_a_part_of_the_first_split_is_refused_and_the_whole_is_taken(unsplit: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(unsplit("quota", "set", "Phường Đô Vinh=4", *DECIDED), "là 4, khác chỉ tiêu chung 35")
    assert (home / "xkld.db").read_bytes() == before
    told(unsplit("quota", "set", *(f"{ward}={target}" for ward, target in WARDS.items()), *DECIDED))
    assert targets(unsplit) == WARDS
    assert quota(unsplit)["total"] == 35


def test_a_file_never_replaces_a_decided_split_unasked(planned: Run, home: Path, tmp_path: Path) -> None:
    told(planned("quota", "set", *SWAP, *DECIDED))
    other = changed(
        PHAN_RANG,
        ("    Phường Kinh Dinh: 5\n", "    Phường Kinh Dinh: 4\n"),
        ("    Phường Bảo An: 2\n", "    Phường Bảo An: 3\n"),
    )
    file = saved(tmp_path, other)
    before = (home / "xkld.db").read_bytes()
    refused(planned("plan", "load", file), "sẽ thay phân bổ đã quyết định (123/QĐ-UBND)", "--yes", status=5)
    assert (home / "xkld.db").read_bytes() == before
    told(planned("plan", "load", file, "--yes"))
    assert {ward: target for ward, target in targets(planned).items() if target != WARDS[ward]} == {
        "Phường Kinh Dinh": 4,
        "Phường Bảo An": 3,
    }
    assert targets(planned, "2025-06-17")["Phường Đô Vinh"] == 4  # the decision ruled its days


def test_a_file_that_leaves_the_split_alone_leaves_the_decision_in_force(planned: Run, tmp_path: Path) -> None:
    told(planned("quota", "set", *SWAP, *DECIDED))
    told(planned("plan", "load", saved(tmp_path, changed(PHAN_RANG, ("  symbol: UBND\n", "  symbol: UBND-NV\n")))))
    assert (targets(planned)["Phường Đô Vinh"], quota(planned)["decision"]) == (4, "123/QĐ-UBND")


@pytest.mark.parametrize(
    ("on", "part"),
    [
        ("14/4/2025", "đã có phân bổ có hiệu lực từ 15/4/2025 (quyết định 123/QĐ-UBND)"),
        ("19/6/2025", "ngày quyết định 19/6/2025 ngoài khoảng từ 15/12/2024 đến hôm nay (18/6/2025)"),
        ("14/12/2024", "ngoài khoảng từ 15/12/2024"),
    ],
)
def test_decisions_come_in_the_order_of_their_days(planned: Run, home: Path, on: str, part: str) -> None:
    told(planned("quota", "set", *SWAP, *DECIDED))
    before = (home / "xkld.db").read_bytes()
    words = ("quota", "set", "Phường Đô Vinh=3", "Phường Phủ Hà=5", "--decision", "99/QĐ-UBND", "--on")
    refused(planned(*words, on), part)
    assert (home / "xkld.db").read_bytes() == before


@pytest.mark.parametrize("on", ["15/12/2024", "18/6/2025"])
def test_a_decision_may_be_of_the_first_day_of_the_year_and_of_today(planned: Run, on: str) -> None:
    told(planned("quota", "set", *SWAP, "--decision", "99/QĐ-UBND", "--on", on))
    assert (targets(planned)["Phường Đô Vinh"], quota(planned)["decision"]) == (4, "99/QĐ-UBND")


def test_two_decisions_of_one_day_are_in_force_in_the_order_in_which_they_were_typed(planned: Run) -> None:
    told(planned("quota", "set", *SWAP, *DECIDED))
    told(planned("quota", "set", "Phường Đô Vinh=5", "Phường Phủ Hà=3", "--decision", "124/QĐ", "--on", "15/4/2025"))
    assert (targets(planned)["Phường Đô Vinh"], quota(planned)["decision"]) == (5, "124/QĐ")


def test_a_decision_that_confirms_the_split_keeps_its_number(planned: Run) -> None:
    answer = planned("quota", "set", "Phường Đô Vinh=3", *DECIDED)
    assert "quyết định giữ nguyên phân bổ" in told(answer)
    assert (targets(planned), quota(planned)["decision"]) == (WARDS, "123/QĐ-UBND")
    assert "123/QĐ-UBND" in text_of(on_screen(planned))


def test_a_place_above_its_target_does_not_stand_in_the_way_of_others(planned: Run) -> None:
    for name in ("Một", "Hai", "Ba"):
        depart(planned, f"Người Thử {name}", "Phường Bảo An", "02/4/2025")
    told(planned("quota", "set", *SWAP, *DECIDED))
    assert targets(planned)["Phường Bảo An"] == 2


def test_a_place_above_its_target_does_not_stand_in_the_way_of_a_new_file(planned: Run, tmp_path: Path) -> None:
    for name in ("Một", "Hai", "Ba"):
        depart(planned, f"Người Thử {name}", "Phường Bảo An", "02/4/2025")
    told(planned("plan", "load", saved(tmp_path, changed(PHAN_RANG, *MORE))))
    assert (targets(planned)["Phường Đô Vinh"], targets(planned)["Phường Bảo An"]) == (4, 2)

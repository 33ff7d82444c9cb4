"""Several plans and several maps in one book: the right plan for a quarter, the same place under a mended code."""

from pathlib import Path

import pytest
from cli.answers import data, refused, told
from cli.plan_texts import PHAN_RANG, SONG_MAU, SONG_MAU_UNITS, changed, saved
from cli.reports import by_name, on_screen
from cli.test_quota import depart
from conftest import Run
from wards import WARDS

from xkld.usecases.workspace import shipped

UNITS = (shipped("data") / "units" / "ninh-thuan-2024.yaml").read_text(encoding="utf-8")
OLD_BAO_AN = "{code: 22744, name: Phường Bảo An,"
MENDED = changed(UNITS, (OLD_BAO_AN, "{code: 22745, name: Phường Bảo An,"))
LAST_YEAR = changed(
    PHAN_RANG,
    ("plan: phan-rang-2025\n", "plan: phan-rang-2024\n"),
    ("date: {year: 2025, month: 3, day: null}\n", "date: {year: 2024, month: 3, day: null}\n"),
    ("years: [2025]\n", "years: [2024]\n"),
)
DAY_15 = changed(SONG_MAU, ("    cutoff: calendar\n", "    cutoff: day-15\n"))


@pytest.fixture
def both_years(planned: Run, home: Path) -> Run:
    """Commands in a book with plan B of 2025 and the invented city's of 2026."""
    saved(home / "data" / "units", SONG_MAU_UNITS, "song-mau.yaml")
    told(planned("plan", "load", saved(home / "data" / "plans", SONG_MAU, "song-mau-2026.yaml"), today="2025-12-18"))
    return planned


def test_the_officers_own_units_file_comes_before_the_shipped_one(run: Run, home: Path) -> None:
    told(run("init", home, today="2024-12-20"))
    saved(home / "data" / "units", MENDED, "ninh-thuan-2024.yaml")
    told(run("plan", "load", "phan-rang-2025"))
    units = data(run("quota", "show", "--json"), "xkld.quota.show/1")["units"]
    assert {unit["unit"]: unit["code"] for unit in units}["Phường Bảo An"] == "22745"


def test_a_fault_in_the_officers_own_units_file_is_said_with_its_line(run: Run, home: Path) -> None:
    told(run("init", home, today="2024-12-20"))
    saved(home / "data" / "units", UNITS + "  - {code: 22738}\n", "ninh-thuan-2024.yaml")
    refused(run("plan", "load", "phan-rang-2025"), f"ninh-thuan-2024.yaml:{len(UNITS.splitlines()) + 1}: ")


def test_a_code_that_was_put_right_keeps_people_and_targets(planned: Run, home: Path) -> None:
    depart(planned, "Trần Thị Thử", "Phường Bảo An", "02/5/2025")
    saved(home / "data" / "units", MENDED, "ninh-thuan-2024.yaml")
    told(planned("plan", "load", "phan-rang-2025"))
    units = data(planned("quota", "show", "--json"), "xkld.quota.show/1")["units"]
    assert {unit["unit"]: unit["target"] for unit in units} == WARDS
    assert {(one["unit"], one["code"], one["departed"]) for one in units if one["departed"]} == {
        ("Phường Bảo An", "22745", 1)
    }
    told(planned("worker", "move", 1, "returned", "--on", "02/6/2025"))
    depart(planned, "Lê Văn Hai", "22745", "03/6/2025")
    found = data(planned("quota", "show", "--json"), "xkld.quota.show/1")
    assert (found["departed"], found["outside"]) == (2, 0)


@pytest.mark.parametrize(
    ("today", "quarter", "code"),
    [
        ("2025-12-20", "2025-Q4", "phan-rang-2025"),  # closed on the 14th; the year 2026 of the other plan has begun
        ("2026-01-05", "2025-Q4", "phan-rang-2025"),
        ("2026-03-14", "2025-Q4", "phan-rang-2025"),
        ("2026-04-01", "2026-Q1", "song-mau-2026"),
    ],
)
def test_the_last_closed_quarter_is_of_the_plan_that_speaks_for_it(
    both_years: Run, home: Path, today: str, quarter: str, code: str
) -> None:
    told(both_years("report", "quarterly", "--format", "docx,json", today=today))
    assert sorted(path.name for path in (home / "out").iterdir()) == [
        f"bao-cao-{code}-{quarter}.docx",
        f"bao-cao-{code}-{quarter}.json",
    ]


@pytest.mark.parametrize("today", ["2025-12-20", "2026-01-05"])
def test_two_plans_of_one_cut_off_hand_over_without_a_gap(planned: Run, home: Path, today: str) -> None:
    saved(home / "data" / "units", SONG_MAU_UNITS, "song-mau.yaml")
    told(planned("plan", "load", saved(home / "data" / "plans", DAY_15, "song-mau-2026.yaml"), today="2025-12-18"))
    told(planned("report", "quarterly", today=today))
    assert [path.name for path in (home / "out").iterdir()] == ["bao-cao-phan-rang-2025-2025-Q4.docx"]
    assert "song-mau-2026" in told(planned(today=today))  # what is done today is of the year that has begun


def test_a_quarter_of_each_plan_is_found_by_its_year(both_years: Run, home: Path) -> None:
    for quarter in ("2025-Q3", "2026-Q1"):
        told(both_years("report", "quarterly", "--quarter", quarter, today="2026-01-05"))
    names = sorted(path.name for path in (home / "out").iterdir())
    assert names == ["bao-cao-phan-rang-2025-2025-Q3.docx", "bao-cao-song-mau-2026-2026-Q1.docx"]


def test_last_year_is_counted_when_a_plan_of_that_year_covers_all_places(planned: Run, tmp_path: Path) -> None:
    depart(planned, "Trần Thị Thử", "Phường Bảo An", "02/5/2024")
    assert by_name(on_screen(planned), "targets")["Tổng cộng"][4] is None
    told(planned("plan", "load", saved(tmp_path, LAST_YEAR)))
    only = ("--plan", "phan-rang-2025")
    found = by_name(on_screen(planned, "2025-Q2", "2025-06-18", *only), "targets")
    assert (found["Tổng cộng"][4], found["Phường Bảo An"][4], found["Phường Đô Vinh"][4]) == (1, 1, 0)


def test_last_year_is_not_known_when_its_plan_leaves_places_out(planned: Run, tmp_path: Path) -> None:
    depart(planned, "Trần Thị Thử", "Phường Bảo An", "02/5/2024")
    part = changed(LAST_YEAR, ("    Xã Thành Hải: 2\n", ""), ("    Phường Đông Hải: 3\n", "    Phường Đông Hải: 5\n"))
    told(planned("plan", "load", saved(tmp_path, part)))
    report = on_screen(planned, "2025-Q2", "2025-06-18", "--plan", "phan-rang-2025")
    assert {row[4] for row in by_name(report, "targets").values()} == {None}
    assert any("Chưa đủ số cùng kỳ năm trước" in one for one in report["warnings"])


def test_a_figure_typed_for_last_year_comes_before_what_is_counted(planned: Run, tmp_path: Path) -> None:
    told(planned("plan", "load", saved(tmp_path, LAST_YEAR)))
    only = ("--plan", "phan-rang-2025")
    told(planned("opening", "set", "departed", "--quarter", "2024-Q2", "--total", 7, *only))
    assert by_name(on_screen(planned, "2025-Q2", "2025-06-18", *only), "targets")["Tổng cộng"][4] == 7

"""Four times as much to read is about four times the work: counted in calls of functions, never with a stopwatch."""

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from types import FrameType

import pytest
from scale import made_lists, made_workspace
from scale.made_people import unit_name

from xkld.domain.operation import Operation
from xkld.formats.plan_file import read_plan
from xkld.formats.unit_file import read_units
from xkld.store.units import UnitRow
from xkld.usecases import importing, plan_loading
from xkld.usecases.gazetteer import Gazetteer
from xkld.usecases.workspace import Workspace

DAY = date(2025, 6, 18)


def calls(work: Callable[[], object]) -> int:
    """How many functions are called, ours, the library's and those written in C."""
    found = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal found
        found += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return found


def workspace(home: Path) -> Workspace:
    return Workspace(home, Operation("thử", datetime(2025, 6, 18, tzinfo=UTC), DAY, "Thử", "máy", "0"))


def test_a_plan_of_many_places_is_read_evenly(tmp_path: Path) -> None:
    def reading(units: int) -> int:
        plan, places = made_workspace.plan_text(units, 40), made_workspace.units_text(units)
        return calls(lambda: read_plan(plan, "ke-hoach.yaml", lambda name: read_units(places, name)))

    assert reading(400) <= 5 * reading(100)


def test_a_plan_of_many_places_is_loaded_evenly(tmp_path: Path) -> None:
    def loading(units: int) -> int:
        home = tmp_path / str(units)
        made_workspace.told("init", home=home, today="2024-12-20")
        plan = made_workspace.write_plan(tmp_path / f"{units}-ke-hoach", units, 40)
        return calls(lambda: plan_loading.load(workspace(home), str(plan)))

    loading(10)  # what is imported and compiled once
    assert loading(400) <= 5 * loading(100)


def test_a_place_is_found_among_many_as_quickly_as_among_few() -> None:
    def finding(units: int) -> int:
        rows = [UnitRow(n, str(n), unit_name(n), f"xa mau {n}", "0001-01-01", None) for n in range(units)]
        gazetteer = Gazetteer(rows, {(n, n + 1) for n in range(0, units, 2)})
        return calls(lambda: [gazetteer.find(unit_name(n), DAY) for n in range(50)])

    finding(10)
    assert finding(4_000) <= finding(100) + 50


@pytest.mark.parametrize("write", [made_lists.write_csv, made_lists.write_xlsx])
def test_a_long_list_is_imported_evenly(
    write: Callable[[Path, int, list[str]], Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def imported(rows: int) -> int:
        home = tmp_path / str(rows)
        units = made_workspace.make(home, 20)
        path = write(tmp_path / f"{rows}.{write.__name__[6:]}", rows, units)
        return calls(lambda: importing.import_roster(workspace(home), path))

    imported(10)
    assert imported(1_000) <= 5 * imported(250)

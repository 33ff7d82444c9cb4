"""A register written out of a random book: brought back it changes nothing, in an empty book it gives every figure."""

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import slow
from figures import plans
from figures.books import OPERATION
from figures.conftest import Shelf
from figures.days import LONG_AFTER

from xkld.domain.forms import QUARTERLY
from xkld.render.neutral import report_json
from xkld.usecases import exporting, importing, reports
from xkld.usecases.workspace import Workspace

NUMBERS = (*range(2, 14), *slow(range(14, 40)), 200)


GROUPS_FOR_EVER = (
    "delete from worker_group where id not in (select min(id) from worker_group group by worker, group_code)",
    "update worker_group set valid_from = null, valid_to = null",
)
NOBODY_WITHOUT_CASE = (
    "delete from merged",
    "delete from worker_group where worker not in (select worker from placement)",
    "delete from worker where id not in (select worker from placement)",
)


def book_of_names(path: Path, folder: Path) -> Workspace:
    """A copy of a book whose groups hold on every day and whose people were paid nothing: what a register tells."""
    folder.mkdir()
    shutil.copy(path, folder / "xkld.db")
    connection = sqlite3.connect(folder / "xkld.db")
    # Under an operation, else nothing may be written.
    connection.execute("insert into current_operation values (1, 1)")
    for sql in ("drop trigger payment_stays", "delete from payment", *GROUPS_FOR_EVER, *NOBODY_WITHOUT_CASE):
        connection.execute(sql)
    connection.execute("delete from current_operation")
    connection.commit()
    connection.close()
    return Workspace(folder, replace(OPERATION, today=LONG_AFTER))


def people(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """What the book holds of people: senders by name, groups without numbers; keys of names are made anew."""
    connection = sqlite3.connect(workspace.book)
    found = {
        name: connection.execute(sql).fetchall()
        for name, sql in {
            "worker": """
                select id, name, birth_year, birth_date, sex, cccd, phone, unit, ethnicity, education from worker""",
            "worker_group": "select distinct worker, group_code from worker_group order by worker, group_code",
            "placement": """
                select p.id, p.worker, purpose, destination, occupation, s.name, form, months, unit,
                  departed_on, ended_on from placement p left join sender s on s.id = p.sender order by p.id""",
            "stage_event": "select id, placement, stage, on_date, reason from stage_event order by id",
        }.items()
    }
    connection.close()
    return found


def figures(workspace: Workspace) -> list[Any]:
    quarters = ((plans.PLAN_A, "2024-Q4"), (plans.PLAN_A, "2025-Q2"), (plans.PLAN_B, "2025-Q3"))
    made = [report_json(reports.make(workspace, QUARTERLY, plans.CODES[plan], quarter)) for plan, quarter in quarters]
    return [{key: value for key, value in one.items() if key != "head"} for one in made]  # each book has its own chain


def exported(workspace: Workspace, file: Path, *, full_id: bool) -> Path:
    exporting.write(workspace, exporting.Filter(), file, full_id=full_id, purpose="chuyển sổ" if full_id else None)
    return file


@pytest.mark.parametrize("number", NUMBERS)
def test_a_register_goes_out_and_comes_back(shelf: Shelf, number: int, tmp_path: Path) -> None:
    here = book_of_names(shelf.files[number], tmp_path / "so")
    before = people(here)
    if not before["worker"]:
        return
    back = importing.import_roster(here, exported(here, tmp_path / "a.json", full_id=False))
    assert (back.new_rows, back.corrected_rows, back.known_rows) == (0, 0, len(before["stage_event"]))
    assert people(here) == before
    there = emptied(here, tmp_path / "moi")
    moved = importing.import_roster(there, exported(here, tmp_path / "b.csv", full_id=True))
    assert (moved.new_rows, moved.new_workers) == (len(before["stage_event"]), len(before["worker"]))
    assert people(there) == before
    assert figures(there) == figures(here)


def emptied(workspace: Workspace, folder: Path) -> Workspace:
    """The same plans in a book without people."""
    folder.mkdir()
    shutil.copy(workspace.book, folder / "xkld.db")
    connection = sqlite3.connect(folder / "xkld.db")
    connection.execute("insert into current_operation values (1, 1)")  # else nothing may be written
    for table in ("import_row", "import_batch", "stage_event", "placement", "worker_group", "worker", "sender"):
        connection.execute(f"delete from {table}")
    connection.execute("delete from current_operation")
    connection.commit()
    connection.close()
    return Workspace(folder, workspace.operation)

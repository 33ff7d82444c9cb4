"""``xkld check --accept``: what the office leaves as it is stays silent until something of it changes."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cli.answers import data, lines, refused, told
from cli.faults import PLANTED
from cli.planting import plant
from conftest import Answer, Run

from xkld.domain.checks import ACCEPTABLE
from xkld.store.checks import QUESTIONS

SCHEMA = "xkld.check/1"
FAULTS = {fault: str(check) for check in QUESTIONS if check in ACCEPTABLE for fault in QUESTIONS[check]}
WHY = "Lãnh đạo đã biết, hồ sơ giấy còn ở phường"


@pytest.fixture
def office(demo: Path, home: Path, run: Run) -> Run:
    """Commands in a copy of the demo's book."""
    shutil.copytree(demo, home)
    return run


def found(answer: Answer) -> list[dict[str, Any]]:
    """The findings of a check that found something."""
    assert answer.status == 4, answer
    return list(json.loads(answer.out)["data"]["findings"])


def without_two_facts(office: Run) -> None:
    """Two people who left are without an occupation."""
    for worker in (12, 13):
        told(office("worker", "edit", worker, "--clear", "occupation", "--yes"))
    assert office("check", "facts").status == 4


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_that_may_stay_is_silent_once_it_was_accepted(office: Run, home: Path, fault: str) -> None:
    plant(home / "xkld.db", *PLANTED[fault])
    name = FAULTS[fault]
    before = found(office("check", name, "--json"))
    assert [one["fault"] for one in before] == [fault]
    accepted = data(office("check", name, "--accept", WHY, "--json"), SCHEMA)["findings"]
    assert accepted == before
    assert office("check", name) == (0, "", "")
    (kept,) = data(office("check", "--accepted", "--json"), "xkld.check.accepted/1")["accepted"]
    assert kept["finding"] == before[0]
    assert kept["because"] == WHY


def test_only_the_rows_of_a_number_are_accepted_and_the_others_are_told_on(office: Run) -> None:
    without_two_facts(office)
    answer = told(office("check", "facts", "--accept", WHY, "--only", "12"))
    assert "NLĐ 12 " in answer
    assert "NLĐ 13 " not in answer
    (left,) = found(office("check", "--json"))
    assert left["count"] == 1
    assert left["whom"][0].startswith("NLĐ 13 ")


def test_a_row_that_changes_is_told_again(office: Run) -> None:
    without_two_facts(office)
    told(office("check", "facts", "--accept", WHY))
    assert office("check") == (0, "", "")
    told(office("worker", "edit", 12, "--stage-date", "departed=03/6/2025", "--yes"))
    (again,) = found(office("check", "--json"))
    assert (again["fault"], again["count"]) == ("no_occupation", 1)
    told(office("check", "facts", "--accept", WHY))
    kept = lines(office("check", "--accepted"))
    assert len(kept) == 3


def test_another_fault_of_the_same_row_is_told(office: Run) -> None:
    """Who lacks an occupation and who lacks a destination are rows of the same values."""
    without_two_facts(office)
    told(office("worker", "edit", 13, "--clear", "destination", "--yes"))
    told(office("check", "facts", "--accept", WHY))
    told(office("worker", "edit", 12, "--clear", "destination", "--yes"))
    assert [(one["fault"], one["count"]) for one in found(office("check", "--json"))] == [("no_destination", 1)]


def test_an_accepting_is_undone_like_every_writing_and_tried_without_a_trace(office: Run, home: Path) -> None:
    without_two_facts(office)
    before = (home / "xkld.db").read_bytes()
    assert "Chạy thử" in office("check", "facts", "--accept", WHY, "--dry-run").err
    assert (home / "xkld.db").read_bytes() == before
    told(office("check", "facts", "--accept", WHY))
    assert "chấp nhận lỗi" in told(office("log"))
    told(office("undo", "--yes"))
    assert office("check", "facts").status == 4
    assert lines(office("check", "--accepted"))[1:] == []


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (("--accept", WHY), "chưa nêu mục"),
        (("chain", "facts", "--accept", WHY), "«chain»"),
        (("facts", "--accept", WHY), "không có lỗi nào"),
        (("facts", "--accept", WHY, "--only", "12"), "số 12"),
        (("facts", "--accept", "Người có số 079099012345"), "CCCD"),
        (("facts", "--accept", " "), "lý do"),
        (("fact", "--accept", WHY), "facts"),
    ],
)
def test_what_may_not_stay_is_refused_and_nothing_is_written(
    office: Run, home: Path, words: tuple[str, ...], wanted: str
) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(office("check", *words), wanted)
    assert (home / "xkld.db").read_bytes() == before


@pytest.mark.parametrize("words", [("--only", "12"), ("--dry-run",), ("--accepted", "--only", "12")])
def test_options_of_an_accepting_do_not_stand_alone(office: Run, words: tuple[str, ...]) -> None:
    assert office("check", *words).status == 2


def test_damage_is_told_also_where_a_finding_was_accepted(office: Run, home: Path) -> None:
    without_two_facts(office)
    told(office("check", "facts", "--accept", WHY))
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        assert book.execute("select count(*) from accepted_finding").fetchone() == (2,)
    plant(home / "xkld.db", "update worker set phone = '1' where id = 12")
    assert {one["fault"] for one in found(office("check", "--json"))} == {"unexplained"}

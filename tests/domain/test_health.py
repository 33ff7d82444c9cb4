"""Facts judged: what is good, what is to be watched, what must be mended."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from xkld.domain.health import Book, Drive, Folder, Inside, Kept, LastOperation, Level, Machine, Obstacle, OwnFile
from xkld.domain.wording.health import CHECK_NAMES
from xkld.domain.wording.health.book import book_findings
from xkld.domain.wording.health.folder import folder_findings, own_file_finding, schedule_finding
from xkld.domain.wording.health.machine import machine_findings

PASS, WARN, FAIL = Level.PASS, Level.WARN, Level.FAIL
MACHINE = Machine(
    python=(3, 12, 4),
    system="Windows",
    sqlite=(3, 45, 0),
    analyze_is_right=True,
    jinja=(3, 1, 6),
    xml_guarded=True,
    time_zone=True,
    encodings=("utf-8", "UTF8"),
    console="UTF-8",
    fonts=frozenset({"Times New Roman"}),
    office="soffice",
)
FOLDER = Folder(
    "so", exists=True, taken=False, readable=True, writable=True, mode=0o700, drive=None, free=300, copies=0
)
NOW = datetime(2025, 6, 18, 3, 0, tzinfo=UTC)
TODAY = date(2025, 6, 18)
INSIDE = Inside(0, 0, (), analyzed=False, last=LastOperation(NOW, TODAY, "init", "0.1.0"))
BOOK = Book(Kept.BOOK, 100, 0o600, 2, 2, wal=False, inside=INSIDE)


def levels(findings: object) -> dict[str, Level]:
    """What each check ended with; every check has a name, and what is not passed says how to mend it."""
    found = list(findings)  # type: ignore[call-overload]
    assert all(one.check in CHECK_NAMES and one.what for one in found)
    assert all(bool(one.mend) == (one.level is not PASS) for one in found)
    return {one.check: one.level for one in found}


def test_all_is_well_when_every_fact_is_good() -> None:
    for found in (machine_findings(MACHINE), folder_findings(FOLDER, 100), book_findings(BOOK, NOW, TODAY)):
        assert set(levels(found).values()) == {PASS}


@pytest.mark.parametrize(
    ("change", "check", "level"),
    [
        ({"python": (3, 10, 9)}, "python", FAIL),
        ({"python": (3, 11, 9)}, "python", WARN),
        ({"python": (3, 11, 10)}, "python", PASS),
        ({"python": (3, 12, 3)}, "python", WARN),
        ({"python": (3, 11, 9), "system": "Linux"}, "python", PASS),
        ({"sqlite": (3, 36, 9)}, "sqlite", FAIL),
        ({"sqlite": (3, 37, 0)}, "sqlite", PASS),
        ({"sqlite": (3, 38, 2)}, "sqlite", FAIL),
        ({"sqlite": (3, 38, 3)}, "sqlite", PASS),
        ({"console": "cp437"}, "console", WARN),
        ({"console": None}, "console", PASS),
        ({"analyze_is_right": False}, "sqlite_analyze", WARN),
        ({"jinja": (3, 1, 5)}, "jinja", FAIL),
        ({"jinja": (3, 10, 0)}, "jinja", PASS),
        ({"xml_guarded": False}, "defusedxml", FAIL),
        ({"time_zone": False}, "time_zone", WARN),
        ({"encodings": ("utf-8", "cp1258")}, "encoding", WARN),
        ({"fonts": frozenset({"Arial"})}, "fonts", WARN),
        ({"fonts": frozenset({"Liberation Serif"})}, "fonts", PASS),
        ({"fonts": None}, "fonts", WARN),
        ({"office": None}, "libreoffice", WARN),
    ],
)
def test_a_machine_is_judged(change: dict, check: str, level: Level) -> None:
    assert levels(machine_findings(replace(MACHINE, **change)))[check] is level


@pytest.mark.parametrize(
    ("change", "check", "level"),
    [
        ({"exists": False}, "folder", WARN),
        ({"taken": True, "exists": False}, "folder", FAIL),
        ({"readable": False}, "folder", FAIL),
        ({"writable": False}, "folder", FAIL),
        ({"mode": 0o750}, "folder_private", WARN),
        ({"mode": 0o701}, "folder_private", WARN),
        ({"mode": 0o500}, "folder_private", PASS),
        ({"drive": Drive("OneDrive", breaks=True)}, "drive", FAIL),
        ({"drive": Drive("mounted", breaks=False)}, "drive", WARN),
        ({"free": 299}, "disk", FAIL),
        ({"copies": 1}, "copies", WARN),
    ],
)
def test_a_folder_is_judged(change: dict, check: str, level: Level) -> None:
    assert levels(folder_findings(replace(FOLDER, **change), 100))[check] is level


def test_where_permissions_say_nothing_nothing_is_said_of_them() -> None:
    assert "folder_private" not in levels(folder_findings(replace(FOLDER, mode=None), 0))
    assert "book_private" not in levels(book_findings(replace(BOOK, mode=None), NOW, TODAY))


def test_of_a_book_that_was_not_opened_or_lost_its_commands_nothing_more_is_said() -> None:
    assert {"integrity", "last_operation"} <= levels(book_findings(BOOK, NOW, TODAY)).keys()
    closed = levels(book_findings(replace(BOOK, version=9, inside=None), NOW, TODAY))
    assert closed["schema"] is FAIL
    assert not closed.keys() & {"journal", "integrity", "references", "last_operation", "clock"}
    silent = levels(book_findings(replace(BOOK, inside=replace(INSIDE, last=None)), NOW, TODAY))
    assert silent["integrity"] is PASS
    assert not silent.keys() & {"last_operation", "clock"}


@pytest.mark.parametrize(
    ("change", "check", "level"),
    [
        ({"kept": Kept.NOTHING}, "book", WARN),
        ({"kept": Kept.FOREIGN}, "book", FAIL),
        ({"kept": Kept.CLOSED}, "book", FAIL),
        ({"version": 1}, "schema", WARN),
        ({"version": 3}, "schema", FAIL),
        ({"mode": 0o640}, "book_private", WARN),
        ({"wal": True}, "journal_mode", WARN),
        ({"inside": Obstacle.HOT_JOURNAL}, "journal", WARN),
        ({"inside": Obstacle.OPEN_ELSEWHERE}, "journal", WARN),
        ({"inside": Obstacle.BUSY}, "journal", WARN),
        ({"inside": Obstacle.DAMAGED}, "integrity", FAIL),
        ({"inside": Obstacle.REFUSED}, "book", FAIL),
        ({"inside": replace(INSIDE, page_faults=1)}, "integrity", FAIL),
        ({"inside": replace(INSIDE, loose_rows=1)}, "references", FAIL),
        ({"inside": replace(INSIDE, lax_tables=("worker",))}, "strict", FAIL),
        ({"inside": replace(INSIDE, analyzed=True)}, "statistics", FAIL),
    ],
)
def test_a_book_is_judged(change: dict, check: str, level: Level) -> None:
    assert levels(book_findings(replace(BOOK, **change), NOW, TODAY))[check] is level


@pytest.mark.parametrize(
    ("now", "today", "level"),
    [
        (NOW, TODAY, PASS),
        (NOW - timedelta(minutes=5), TODAY, PASS),
        (NOW - timedelta(minutes=6), TODAY, WARN),
        (NOW + timedelta(days=45), TODAY, PASS),
        (NOW + timedelta(days=45, seconds=1), TODAY, WARN),
        (NOW + timedelta(days=1), TODAY - timedelta(days=1), WARN),
    ],
)
def test_a_clock_behind_the_last_write_is_told(now: datetime, today: date, level: Level) -> None:
    assert levels(book_findings(BOOK, now, today))["clock"] is level


@pytest.mark.parametrize(("scheduled", "level"), [(True, PASS), (False, WARN), (None, WARN)])
def test_a_night_without_commands_is_told(scheduled: bool | None, level: Level) -> None:
    assert levels([schedule_finding(scheduled=scheduled)]) == {"schedule": level}


@pytest.mark.parametrize(
    ("file", "level"),
    [
        (OwnFile("data/headers.yaml", used=True), PASS),
        (OwnFile("templates/cu.docx", used=False), WARN),
        (OwnFile("data/plans/a.yaml", used=True, faults=2, lines=(3, 9)), FAIL),
        (OwnFile("templates/bao-cao.docx", used=True, faults=1), FAIL),
    ],
)
def test_a_file_of_the_offices_own_is_judged(file: OwnFile, level: Level) -> None:
    found = own_file_finding(file)
    assert levels([found]) == {"own_file": level}
    assert file.name in found.what

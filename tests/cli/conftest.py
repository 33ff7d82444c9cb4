"""Books made once and copied for each test: one with the plan, one with people and money as well."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.lists import HEADS, write_list
from conftest import Run

from xkld.cli import main

PEOPLE = (
    ("Trần Thị Thử", "1999", "nữ", "058199001234", "Phường Đô Vinh", "DTTS", "đăng ký", "10/01/2025"),
    ("Nguyễn Văn Mẫu", "1998", "nam", "058098005678", "Phường Phủ Hà", "HN; THD", "đăng ký", "10/01/2025"),
    ("Lê Văn Thường", "2000", "nam", None, "Phường Kinh Dinh", None, "đăng ký", "10/01/2025"),
    ("Phạm Thị Ví Dụ", "2001", "nữ", None, "Xã Thành Hải", "TN_NCC", "chờ xuất cảnh", "10/01/2025"),
)
"""Invented people; in a peopled book they bear the numbers 1 to 4."""

Once = Callable[[Callable[[], None]], None]


def _command(home: Path, *words: object, today: str) -> None:
    status = main([*map(str, words), "--home", str(home), "--today", today])
    assert status == 0, words


@pytest.fixture(scope="session")
def planned_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the plan of Phan Rang 2025."""
    home = tmp_path_factory.mktemp("planned") / "so"
    _command(home, "init", today="2024-12-20")
    _command(home, "plan", "load", "phan-rang-2025", today="2025-03-05")
    return home


@pytest.fixture(scope="session")
def peopled_book(planned_book: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the plan, four people and two funds."""
    home = tmp_path_factory.mktemp("peopled") / "so"
    shutil.copytree(planned_book, home)
    people = write_list(home.parent / "danh-sach.xlsx", HEADS, *PEOPLE)
    _command(home, "worker", "import", people, today="2025-01-20")
    for fund, amount in (("social-security", "60.000.000"), ("ntp-2025", "1.000.000")):
        decided = ("--decision", "12/QĐ-UBND", "--on", "10/01/2025")
        _command(home, "fund", "set", fund, "--amount", amount, *decided, today="2025-03-05")
    return home


@pytest.fixture
def planned(planned_book: Path, home: Path, run: Run) -> Run:
    """Commands in a book of one's own that has the plan and nobody yet."""
    shutil.copytree(planned_book, home)
    return run


@pytest.fixture
def peopled(peopled_book: Path, home: Path, run: Run) -> Run:
    """Commands in a book of one's own that has the plan, people 1 to 4 and money."""
    shutil.copytree(peopled_book, home)
    return run


@pytest.fixture(scope="module")
def _written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("written")


@pytest.fixture
def once(_written: Path, home: Path) -> Once:
    """Write what several tests of a file begin with: the first of them by commands, the others get a copy of it."""

    def once(write: Callable[[], None]) -> None:
        kept = _written / write.__qualname__.split(".")[0]
        if not kept.exists():
            write()
            shutil.copytree(home, kept)
            return
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(kept, home)

    return once

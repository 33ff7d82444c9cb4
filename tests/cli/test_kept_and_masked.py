"""What must not be lost or shown: ID numbers, documents written into by hand, the book before it is upgraded."""

import sqlite3
from pathlib import Path

import pytest
from cli.answers import refused, told
from cli.test_quota import depart
from conftest import Answer, Run

from xkld.cli import main
from xkld.store.header import APPLICATION_ID
from xkld.store.migrations import LATEST

ID = "058199001234"
REPORT = ("report", "quarterly", "--quarter", "2025-Q2")


def operations(home: Path) -> list[str]:
    """The commands that wrote, oldest first."""
    book = sqlite3.connect(home / "xkld.db")
    found = [command for (command,) in book.execute("select command from operation order by id")]
    book.close()
    return found


def test_whoever_looks_at_a_whole_id_number_is_written_down(peopled: Run, home: Path) -> None:
    before = operations(home)
    for words in (("worker", "show", 1), ("worker", "show", 1, "--json"), ("worker", "list")):
        told(peopled(*words))
    assert operations(home) == before
    told(peopled("worker", "show", 1, "--full-id"))
    assert operations(home) == [*before, "worker show --full-id"]
    refused(peopled("worker", "show", 9, "--full-id"), "không có người lao động số 9")
    assert operations(home) == [*before, "worker show --full-id"]


def test_what_is_wrong_with_a_command_is_still_said(peopled: Run) -> None:
    refused(peopled("worker", "showw", 1), "Không có lệnh «showw»", "xkld worker --help", status=2)
    refused(peopled("worker", "show", "mot"), "«mot» không phải số nguyên", status=2)
    refused(peopled("worker", "show", 1, "--json", "thua"), "Thừa tham số: thua", status=2)


def test_a_report_written_into_by_hand_is_kept_when_its_figures_change(planned: Run, home: Path) -> None:
    told(planned(*REPORT))
    path = home / "out" / "bao-cao-2025-Q2.docx"
    path.write_bytes(path.read_bytes() + b"viet tay")
    edited = path.read_bytes()
    depart(planned, "Trần Thị Thử", "Phường Bảo An", "02/5/2025")
    answer = planned(*REPORT)
    kept = home / "out" / "bao-cao-2025-Q2.ban-cu-1.docx"
    assert str(kept) in answer.err
    assert kept.read_bytes() == edited
    assert path.read_bytes() != edited
    assert sorted(one.name for one in path.parent.iterdir()) == [kept.name, path.name]


def test_reports_that_are_replaced_twice_are_both_kept(planned: Run, home: Path) -> None:
    told(planned(*REPORT))
    path = home / "out" / "bao-cao-2025-Q2.docx"
    earlier = []
    for number, name in enumerate(("Một", "Hai"), start=1):
        path.write_bytes(path.read_bytes() + name.encode())
        earlier.append(path.read_bytes())
        depart(planned, f"Người Thử {name}", "Phường Bảo An", f"0{number}/5/2025")
        told(planned(*REPORT))
    kept = [home / "out" / f"bao-cao-2025-Q2.ban-cu-{number}.docx" for number in (1, 2)]
    assert [one.read_bytes() for one in kept] == earlier


def test_nothing_is_kept_when_nothing_changed(planned: Run, home: Path) -> None:
    for _ in range(2):
        answer = planned(*REPORT, "--format", "docx,json")
        told(answer)
        assert "giữ lại" not in answer.err
    assert sorted(one.name for one in (home / "out").iterdir()) == ["bao-cao-2025-Q2.docx", "bao-cao-2025-Q2.json"]


def test_the_demo_may_be_made_in_the_folder_where_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    here = tmp_path / "mau"
    here.mkdir()
    monkeypatch.chdir(here)
    for _ in range(2):
        capsys.readouterr()
        made = Answer(main(["demo", "."]), *capsys.readouterr())
        assert told(made).splitlines()[-1].startswith("Tổng cộng\t35\t")
        assert {"xkld.db", "out"} <= {path.name for path in Path.cwd().iterdir()}
    assert [path.name for path in tmp_path.iterdir()] == ["mau"]


def test_a_book_that_was_begun_and_not_filled_is_upgraded(run: Run, home: Path) -> None:
    home.mkdir()
    book = home / "xkld.db"
    connection = sqlite3.connect(book)
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    connection.close()
    before = book.read_bytes()
    refused(run("plan", "list"), "cấu trúc cũ (0", "xkld upgrade", status=5)
    assert book.read_bytes() == before
    assert told(run("upgrade")) == "Đã nâng cấp sổ.\n"
    assert {path.name for path in home.iterdir()} == {"xkld.db", "xkld.db.seal"}
    assert operations(home) == ["upgrade"]
    told(run("plan", "load", "phan-rang-2025"))
    assert "cấu trúc mới nhất" in told(run("upgrade"))
    assert {path.name for path in home.iterdir()} == {"xkld.db", "xkld.db.seal"}


def test_a_book_of_a_later_program_is_not_upgraded(planned: Run, home: Path) -> None:
    connection = sqlite3.connect(home / "xkld.db")
    connection.execute(f"pragma user_version = {LATEST + 1}")
    connection.close()
    before = (home / "xkld.db").read_bytes()
    refused(planned("upgrade"), "bản xkld mới hơn", status=12)
    assert (home / "xkld.db").read_bytes() == before

"""Exit statuses of books that cannot be used: each its own, and the file is left as it is."""

import contextlib
import os
import signal
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli.answers import refused, told
from cli.lists import SHORT, write_list
from cli.processes import finished, start
from conftest import Run

from xkld.cli import main
from xkld.store import book

ADD = ("worker", "add", "--name", "Trần Thử", "--birth", "1999", "--unit", "Phường Đô Vinh")
ADD_DEPARTED = (*ADD, "--stage", "departed", "--on", "02/5/2025")
NOBODY = 65534


@pytest.mark.parametrize(
    "content",
    [b"", b"xin chao", b"PK\x03\x04" + b"\0" * 200, b"SQLite format 3\x00" + b"\0" * 200],
    ids=["empty", "text", "zip", "other database"],
)
def test_a_file_that_is_not_ours_is_left_alone(run: Run, home: Path, content: bytes) -> None:
    home.mkdir()
    (home / "xkld.db").write_bytes(content)
    for words in ((), ("worker", "list"), ADD_DEPARTED):
        refused(run(*words), "không phải sổ dữ liệu của xkld", status=10)
    assert (home / "xkld.db").read_bytes() == content
    assert [path.name for path in home.iterdir()] == ["xkld.db"]


def test_a_newer_book_is_left_alone(planned: Run, home: Path) -> None:
    connection = sqlite3.connect(home / "xkld.db")
    connection.execute("pragma user_version = 999")
    connection.close()
    before = (home / "xkld.db").read_bytes()
    for words in ((), ADD_DEPARTED):
        refused(planned(*words), "bản xkld mới hơn", "bản xkld mới nhất", status=12)
    assert (home / "xkld.db").read_bytes() == before


def test_a_damaged_book_is_named_as_damaged(peopled: Run, home: Path) -> None:
    whole = (home / "xkld.db").read_bytes()
    (home / "xkld.db").write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    for words in ((), ("worker", "list"), ADD_DEPARTED):
        refused(peopled(*words), "đã hỏng", "bản sao lưu", status=14)


def test_a_book_cut_short_is_named_as_damaged(peopled: Run, home: Path) -> None:
    whole = (home / "xkld.db").read_bytes()
    (home / "xkld.db").write_bytes(whole[: len(whole) // 2])
    refused(peopled("worker", "list"), "đã hỏng", status=14)


def test_a_busy_book_is_waited_for_then_left(planned: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book, "WAIT_SECONDS", 0.05)
    other = sqlite3.connect(home / "xkld.db", isolation_level=None)
    other.execute("begin immediate")
    refused(planned(*ADD_DEPARTED), "đang được chương trình khác ghi", "chạy lại đúng lệnh này", status=11)
    told(planned("worker", "list"))  # who only reads need not wait
    other.execute("rollback")
    other.close()
    told(planned(*ADD_DEPARTED))


def test_a_folder_that_cannot_be_made_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "tep").write_text("", encoding="utf-8")
    refused(run("init", tmp_path / "tep" / "so"), "Không ghi được", status=13)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter, since pytest's own is the runner's only."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)
        Path(folder).chmod(0o755)


def others_reach_the_program() -> bool:
    """Whether somebody who is not root may read this checkout: modules are loaded when they are needed."""
    child = os.fork()
    if child == 0:
        if os.geteuid() == 0:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        os._exit(0 if os.access(__file__, os.R_OK) else 1)
    return os.waitpid(child, 0)[1] == 0


def status_for_others(*words: str) -> int:
    """The exit status of a command for somebody who is not root, in a copy of this process."""
    child = os.fork()
    if child == 0:
        status = 99
        try:
            if os.geteuid() == 0:
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            status = main([*words, "--today", "2025-06-18"])
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs the permissions of POSIX")
def test_a_read_only_book_can_be_read_but_not_written(planned: Run, home: Path, open_folder: Path) -> None:
    if not others_reach_the_program():
        pytest.skip("another user cannot reach this Python")
    told(planned(*ADD_DEPARTED, "--dry-run"))  # loads the program while it may still be read
    told(planned("report", "quarterly", "--format", "json", "--out", "-"))
    locked = open_folder / "xkld.db"
    locked.write_bytes((home / "xkld.db").read_bytes())
    locked.chmod(0o444)
    away = open_folder / "ra"
    away.mkdir()
    away.chmod(0o777)
    open_folder.chmod(0o555)
    here = ("--home", str(open_folder))
    assert status_for_others("quota", "show", *here) == 0
    assert status_for_others(*ADD_DEPARTED, *here) == 13
    assert status_for_others("init", str(open_folder / "so")) == 13
    assert status_for_others("report", "quarterly", "--format", "json", *here) == 13
    # Counts may leave without being written down; people may not.
    assert status_for_others("report", "quarterly", "--format", "json", "--out", str(away), *here) == 0
    assert status_for_others("worker", "export", "--out", str(away / "a.csv"), *here) == 13
    assert [path.name for path in away.iterdir()] == ["bao-cao-2025-Q2.json"]
    assert {path.name for path in open_folder.iterdir()} == {"xkld.db", "ra"}
    assert locked.read_bytes() == (home / "xkld.db").read_bytes()


def test_stopped_in_the_middle_of_a_write_nothing_is_written(
    planned: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key comes when people and cases are written and their stages are not."""
    from xkld.store import people

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    file = write_list(tmp_path / "a.xlsx", SHORT, ("Trần Thử", 1999, "Phường Đô Vinh", "đăng ký", "05/3/2025"))
    before = (home / "xkld.db").read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(people, "write_events", stopped)
        refused(planned("worker", "import", file), "Đã dừng theo yêu cầu", status=130)
    assert (home / "xkld.db").read_bytes() == before
    assert sorted(path.name for path in home.iterdir()) == ["backups", "out", "xkld.db", "xkld.db.seal"]
    told(planned("worker", "import", file))


def has_open(process: int, wanted: Path) -> bool:
    """Whether a process has a file open now; its files come and go while they are looked at."""
    for one in Path(f"/proc/{process}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            if one.readlink() == wanted:
                return True
    return False


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs to see which files a process has open")
def test_ctrl_c_is_heard_while_waiting_for_another_writer(planned: Run, home: Path) -> None:
    other = sqlite3.connect(home / "xkld.db", isolation_level=None)
    other.execute("begin immediate")
    process = start(*ADD_DEPARTED, "--home", home, "--today", "2025-06-18")
    while not has_open(process.pid, home / "xkld.db"):
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=book.WAIT_SECONDS / 2)
    assert (process.returncode, out) == (130, b"")
    assert "Đã dừng theo yêu cầu, chưa ghi gì." in err.decode()
    other.execute("rollback")
    other.close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe with a name")
def test_ctrl_c_ends_with_130_and_one_sentence(planned: Run, home: Path, tmp_path: Path) -> None:
    """The program reads a plan from a pipe that never ends; the key is pressed once it has opened it."""
    pipe = tmp_path / "ke-hoach.yaml"
    os.mkfifo(pipe)
    before = (home / "xkld.db").read_bytes()
    process = start("plan", "load", pipe, "--home", home)
    with pipe.open("wb"):  # waits for the reader
        process.send_signal(signal.SIGINT)
        status, out, err = finished(process)
    assert (status, out, err) == (130, "", "LỖI: Đã dừng theo yêu cầu, chưa ghi gì.\n")
    assert (home / "xkld.db").read_bytes() == before

"""A book put in the place of another: whatever happens on the way, the one or the other stands there, whole."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from conftest import slow
from store import writing_process
from store.test_copies import add_units, everything

from xkld.domain.errors import BookBusy, CannotWrite
from xkld.domain.operation import Operation
from xkld.render import files
from xkld.store import book, creation, replacement
from xkld.store.copies import stand_of
from xkld.store.replacement import place_book, present_book, replace_book, sign
from xkld.store.seal import seal_path

TESTS = Path(writing_process.__file__).parents[1]


@pytest.fixture
def finished(path: Path, operation: Operation) -> Path:
    """Another book, of one row more, that is to take the place of the first."""
    other = path.with_name("moi.part")
    shutil.copyfile(path, other)
    add_units(other, operation, "moi", 1)
    seal_path(other).unlink()
    return other


@pytest.fixture
def aside(path: Path) -> Path:
    folder = path.with_name("backups")
    folder.mkdir()
    return folder / "cu.db"


def is_sound(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("pragma integrity_check").fetchall() == [("ok",)]


def cut_off(path: Path) -> None:
    """A writer killed when half of its pages are in the file: the journal beside it is hot."""
    with subprocess.Popen(
        [sys.executable, "-m", "store.writing_process", "write", str(path), "3"],
        cwd=TESTS,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        for _ in range(4):
            process.stdin.write("\n")
            process.stdin.flush()
            process.stdout.readline()
        process.kill()
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0


def test_the_new_book_stands_there_and_the_old_one_is_kept(path: Path, finished: Path, aside: Path) -> None:
    old, new = path.read_bytes(), finished.read_bytes()
    replace_book(finished, path, aside, files)
    assert (path.read_bytes(), aside.read_bytes()) == (new, old)
    assert not finished.exists()
    assert not seal_path(path).exists()  # the old seal would say that the new book has another history


def test_a_hot_journal_is_rolled_back_into_the_old_book_and_never_meets_the_new_one(
    path: Path, finished: Path, aside: Path
) -> None:
    old, new = everything(path), finished.read_bytes()
    cut_off(path)
    replace_book(finished, path, aside, files)
    assert path.read_bytes() == new and is_sound(path)
    assert path.read_bytes() == new
    assert everything(aside) == old
    assert sorted(one.name for one in path.parent.iterdir()) == ["backups", "xkld.db"]


@pytest.mark.parametrize("spoil", ["zeros", "short", "empty", "text"])
def test_beside_a_damaged_book_its_journal_is_kept_and_taken_away(
    path: Path, finished: Path, aside: Path, spoil: str
) -> None:
    cut_off(path)
    new, journal = finished.read_bytes(), path.with_name("xkld.db-journal")
    left = journal.read_bytes()
    path.write_bytes({"zeros": bytes(9000), "short": path.read_bytes()[:50], "empty": b"", "text": b"abc" * 999}[spoil])
    # What SQLite makes of such a pair is its own affair; the new book must not be touched by it.
    replace_book(finished, path, aside, files)
    assert path.read_bytes() == new and is_sound(path)
    assert not journal.exists()
    kept = aside.with_name("cu.db-journal")
    assert not kept.exists() or kept.read_bytes() == left
    assert aside.exists()


def test_a_journal_without_its_book_does_not_meet_the_new_one(path: Path, finished: Path, aside: Path) -> None:
    cut_off(path)
    left, new = path.with_name("xkld.db-journal").read_bytes(), finished.read_bytes()
    path.unlink()
    place_book(finished, path, aside, files)
    assert path.read_bytes() == new and is_sound(path)
    assert everything(path)["unit"] != []
    assert aside.with_name("cu.db-journal").read_bytes() == left


def test_a_book_in_wal_mode_is_kept_with_all_that_was_written(
    path: Path, finished: Path, aside: Path, operation: Operation
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("pragma journal_mode = wal")
        other.execute("create table ghi_chu (a)")
        with pytest.raises(BookBusy):
            quick_replace(finished, path, aside)
        shutil.copyfile(path.with_name("xkld.db-wal"), path.with_name("giu-wal"))
    assert not path.with_name("xkld.db-wal").exists()
    new = finished.read_bytes()
    replace_book(finished, path, aside, files)
    assert path.read_bytes() == new
    assert "ghi_chu" in everything(aside)


def quick_replace(finished: Path, path: Path, aside: Path) -> None:
    before = replacement.opened

    def impatient(where: Path, mode: str) -> book.Connection:
        connection = before(where, mode)
        connection.execute("pragma busy_timeout = 50")
        return connection

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(replacement, "opened", impatient)
        patched.setattr(book, "WAIT_SECONDS", 0)
        replace_book(finished, path, aside, files)


@pytest.mark.parametrize("lock", ["begin immediate", "begin; select * from plan"])
def test_while_another_uses_the_book_it_is_not_replaced(path: Path, finished: Path, aside: Path, lock: str) -> None:
    before = path.read_bytes()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for statement in lock.split("; "):
            other.execute(statement)
        with pytest.raises(BookBusy):
            quick_replace(finished, path, aside)
    assert path.read_bytes() == before
    assert finished.exists() and not aside.exists()


def test_whoever_had_the_old_book_open_writes_into_neither(path: Path, finished: Path, aside: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        assert other.execute("select count(*) from plan").fetchone() == (0,)
        old, new = path.read_bytes(), finished.read_bytes()
        replace_book(finished, path, aside, files)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            other.execute("create table ghi_chu (a)")
    assert (path.read_bytes(), aside.read_bytes()) == (new, old)


@pytest.mark.parametrize("readable", [True, False])
def test_where_a_file_cannot_have_two_names_it_is_copied(
    path: Path, finished: Path, aside: Path, monkeypatch: pytest.MonkeyPatch, readable: bool
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "no links here")

    monkeypatch.setattr(replacement.os, "link", refuse)
    if not readable:
        path.write_bytes(b"\x00" * 5000)
    old, kept = path.read_bytes(), everything(path) if readable else None
    new = finished.read_bytes()
    replace_book(finished, path, aside, files)
    assert path.read_bytes() == new
    assert everything(aside) == kept if readable else aside.read_bytes() == old
    if os.name == "posix":
        assert aside.stat().st_mode & 0o777 == 0o600


def test_what_cannot_be_kept_is_not_replaced(
    path: Path, finished: Path, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    with pytest.raises(CannotWrite, match="vẫn như cũ"):
        replace_book(finished, path, aside.parent / "khong-co" / "cu.db", files)
    assert path.read_bytes() == before and finished.exists()


def test_a_folder_in_the_place_of_the_book_is_not_replaced(path: Path, finished: Path, aside: Path) -> None:
    path.unlink()
    path.mkdir()
    with pytest.raises(CannotWrite) as refused:
        replace_book(finished, path, aside, files)
    assert str(path) in refused.value.message
    assert path.is_dir() and finished.exists() and not aside.exists()


def test_a_journal_that_cannot_be_kept_stays_where_it_lies_and_nothing_is_replaced(
    path: Path, finished: Path, aside: Path
) -> None:
    cut_off(path)
    journal = path.with_name("xkld.db-journal")
    path.unlink()
    left, new = journal.read_bytes(), finished.read_bytes()
    aside.with_name("cu.db-journal").mkdir()
    with pytest.raises(CannotWrite, match="vẫn như cũ"):
        place_book(finished, path, aside, files)
    assert not path.exists()  # it would meet the journal of the other
    assert (journal.read_bytes(), finished.read_bytes()) == (left, new)


def deadly(monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    """From the step of that number on nothing happens any more: the process is dead."""
    seen: list[str] = []

    def counted(act: Callable[..., object]) -> Callable[..., object]:
        def acting(*words: object, **more: object) -> object:
            seen.append(getattr(act, "__name__", "?"))
            if len(seen) > step:
                os._exit(9)
            return act(*words, **more)

        return acting

    for owner, name in ((os, "link"), (os, "replace"), (os, "unlink"), (os, "fsync"), (shutil, "copyfile")):
        monkeypatch.setattr(owner, name, counted(getattr(owner, name)))
    for name in ("unlink", "replace"):
        monkeypatch.setattr(Path, name, counted(getattr(Path, name)))


def states(path: Path, aside: Path) -> Iterator[bytes]:
    for one in (path, aside):
        if one.exists():
            yield one.read_bytes()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize(
    ("linked", "damaged"),
    [(True, False), *slow([(True, True), (False, False), (False, True)])],
)
def test_killed_at_each_step_the_old_or_the_new_stands_and_the_old_is_never_lost(
    path: Path, finished: Path, aside: Path, linked: bool, damaged: bool
) -> None:
    if damaged:
        path.write_bytes(b"\x00" * 5000)
        path.with_name("xkld.db-wal").write_bytes(b"left")
    new, ends = finished.read_bytes(), set()
    whole = {one: one.read_bytes() for one in (path, finished, *path.parent.glob("xkld.db-*"))}
    for step in range(99):
        for one in (path, finished, aside, *aside.parent.iterdir(), *path.parent.glob("xkld.db-*")):
            one.unlink(missing_ok=True)
        for one, content in whole.items():
            one.write_bytes(content)
        child = os.fork()
        if child == 0:
            try:
                patch = pytest.MonkeyPatch()
                deadly(patch, step)
                if not linked:
                    patch.setattr(os, "link", _no_links)
                replace_book(finished, path, aside, files)
                os._exit(0)
            finally:
                os._exit(8)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        ends.add(status)
        assert path.read_bytes() in {whole[path], new}, step
        stands_new = path.read_bytes() == new
        if stands_new:
            assert not path.with_name("xkld.db-wal").exists()
            assert is_sound(path)
            kept = aside.read_bytes() == whole[path] if damaged or linked else is_sound(aside)
            assert kept, step
        if status == 0:  # it lived to its end, and so would every later one
            assert stands_new
            break
    assert ends == {0, 9}


def _no_links(*_: object) -> None:
    raise OSError(1, "no links here")


# What would be lost


def test_what_a_backup_lacks_is_told_newest_first(path: Path, operation: Operation) -> None:
    stand = stand_of(path)
    assert present_book(path, stand).lost == ()
    add_units(path, operation, "a")
    add_units(path, operation, "b")
    found = present_book(path, stand)
    assert found is not None and found.continues and found.operations == 3
    assert [one.operation for one in found.lost] == [3, 2]


def test_another_book_is_no_continuation_and_all_of_it_would_go(
    path: Path, tmp_path: Path, operation: Operation
) -> None:
    other = tmp_path / "khac" / "xkld.db"
    creation.create(other, operation)
    add_units(other, operation, "a")
    found = present_book(path, stand_of(other))
    assert found is not None and not found.continues
    assert [one.operation for one in found.lost] == [1]


def test_nothing_and_what_cannot_be_read(path: Path, finished: Path) -> None:
    stand = stand_of(finished)
    path.write_bytes(b"not a book" * 100)
    found = present_book(path, stand)
    assert found is not None and not found.readable
    path.unlink()
    assert present_book(path, stand) is None
    path.mkdir()
    with pytest.raises(CannotWrite):
        present_book(path, stand)


def test_a_signed_book_tells_why_as_its_last_operation(path: Path, operation: Operation) -> None:
    from dataclasses import replace

    sign(path, replace(operation, command="restore", reason="vì sao"))
    with book.reading(path) as connection:
        assert connection.execute("select command, reason from operation order by id desc limit 1").fetchone() == (
            "restore",
            "vì sao",
        )
        assert connection.execute("select count(*) from chain").fetchone() == (2,)

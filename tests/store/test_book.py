"""The book: whole or not at all, ours or refused, one writer at a time, and nothing written by readers."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from store import writing_process
from store.small_disk import no_file_grows_beyond

from xkld.domain.errors import BookBusy, BookDamaged, BookIsNewer, CannotWrite, NeedsConsent, NoBook, XkldError
from xkld.domain.operation import Operation
from xkld.domain.written import WRITTEN
from xkld.store import book, creation, migrations, session
from xkld.store.book import Writer
from xkld.store.header import APPLICATION_ID
from xkld.store.migrations import LATEST
from xkld.store.tables import Plan, Unit

TESTS = Path(writing_process.__file__).parents[1]


def add_unit(writer: Writer, code: str = "00001") -> None:
    writer.connection.execute(
        "insert into unit (code, name, name_key, kind, valid_from) values (?, 'Xã Mẫu', 'xa mau', 'commune', ?)",
        (code, "2020-01-01"),
    )


def contents(path: Path) -> list[str]:
    """Every row of every table, and that the file is sound."""
    with book.reading(path) as connection:
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        return list(connection.iterdump())


def journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


# Not a book, or not one that this program knows


def no_file(path: Path) -> None:
    path.unlink()


def text(path: Path) -> None:
    path.write_text("Danh sách người lao động đi làm việc ở nước ngoài\n" * 20, encoding="utf-8")


def workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def other_database(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("create table operation (id integer)")
    connection.execute(f"pragma user_version = {LATEST}")
    connection.close()


def short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:40])


def old_sqlite(path: Path) -> None:
    path.write_bytes(b"** This file contains an SQLite 2.1 database **" + bytes(2000))


def newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"pragma user_version = {LATEST + 1}")
    connection.close()


def older(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"pragma user_version = {LATEST - 1}")
    connection.close()


def our_mark_alone(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    connection.execute(f"pragma user_version = {LATEST}")
    connection.execute("create table sach (a)")
    connection.close()


def half(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def one_page_head(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def scribbled(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\xff" * 3996
    path.write_bytes(data)


def broken_letter(path: Path) -> None:
    """A disk broke a letter in the words of the schema, which SQLite then quotes in its message."""
    data = bytearray(path.read_bytes())
    data[data.index(b"CREATE TABLE") + 8] = 0xFF
    path.write_bytes(data)


def unknown_format(path: Path) -> None:
    """The number of the format of the schema ("Database File Format", 1.3) is one that SQLite does not know."""
    data = bytearray(path.read_bytes())
    data[44:48] = b"\x00\x00\x00\x09"
    path.write_bytes(data)


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


SPOILS: list[tuple[Callable[[Path], None], type[XkldError]]] = [
    (no_file, NoBook),
    (text, NoBook),
    (workbook, NoBook),
    (empty, NoBook),
    (other_database, NoBook),
    (short, NoBook),
    (old_sqlite, NoBook),
    (newer, BookIsNewer),
    (older, NeedsConsent),
    (our_mark_alone, BookDamaged),
    (half, BookDamaged),
    (one_page_head, BookDamaged),
    (scribbled, BookDamaged),
    (broken_letter, BookDamaged),
    (unknown_format, BookDamaged),
    (folder, CannotWrite),
]


@pytest.mark.parametrize(("spoil", "expected"), SPOILS)
@pytest.mark.parametrize("way", ["reading", "writing"])
def test_a_file_that_is_no_sound_book_is_refused_and_left_alone(
    path: Path, operation: Operation, way: str, spoil: Callable[[Path], None], expected: type[XkldError]
) -> None:
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(expected) as refused, _opened(path, operation, way) as connection:
        connection.execute("select count(*) from stage_event").fetchall()
    assert (path.read_bytes() if path.is_file() else None) == before
    there = [path.name] if path.exists() else []
    assert sorted(one.name for one in path.parent.iterdir()) == [*there, f"{path.name}.seal"]
    assert type(refused.value) is expected
    assert str(path) in refused.value.message
    assert refused.value.hint


@contextmanager
def _opened(path: Path, operation: Operation, way: str) -> Iterator[sqlite3.Connection]:
    if way == "reading":
        with book.reading(path) as connection:
            yield connection
    else:
        with book.writing(path, operation) as writer:
            yield writer.connection


def test_a_message_says_which_version_of_the_book_and_of_the_program(path: Path) -> None:
    newer(path)
    with pytest.raises(BookIsNewer, match=f"{LATEST + 1}.*{LATEST}"), book.reading(path):
        pass


def test_a_book_whose_name_has_signs_of_an_address_is_opened_as_it_is_called(
    tmp_path: Path, operation: Operation
) -> None:
    path = tmp_path / "Sổ 100% của #1?mode=ro&x=y" / "xkld.db"
    creation.create(path, operation)
    with book.writing(path, operation) as writer:
        add_unit(writer)
    assert sorted(one.name for one in path.parent.iterdir()) == ["xkld.db", "xkld.db.seal"]
    assert len(contents(path)) > 1


@pytest.mark.parametrize("moment", ["before_cursor_execute", "after_cursor_execute"])
def test_who_is_stopped_inside_a_session_leaves_the_book_as_it_was(
    path: Path, operation: Operation, moment: str
) -> None:
    """SQLAlchemy gives up a connection on which Ctrl-C was pressed; the transaction on it is still ours to end."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    before = contents(path)
    event.listen(Engine, moment, stop)
    try:
        with pytest.raises(KeyboardInterrupt), book.writing(path, operation) as writer:
            session.add(
                writer, Unit(code="1", name="Xã Thử", name_key="xa thu", kind="commune", valid_from="2020-01-01")
            )
    finally:
        event.remove(Engine, moment, stop)
    assert contents(path) == before


# Making a book


@pytest.mark.parametrize("present", [text, other_database])
def test_a_new_book_never_overwrites_a_file(path: Path, operation: Operation, present: Callable[[Path], None]) -> None:
    present(path)
    before = path.read_bytes()
    with pytest.raises(NoBook):
        creation.create(path, operation)
    assert path.read_bytes() == before


def test_a_folder_that_bears_the_name_of_the_book_is_left_as_it_is(tmp_path: Path, operation: Operation) -> None:
    path = tmp_path / "xkld.db"
    path.mkdir(mode=0o755)
    (path / "ghi-chu.txt").write_text("của người khác", encoding="utf-8")
    before = path.stat().st_mode
    with pytest.raises(CannotWrite) as refused:
        creation.create(path, operation)
    assert str(path) in refused.value.message
    assert path.stat().st_mode == before
    assert [one.name for one in path.iterdir()] == ["ghi-chu.txt"]


@pytest.mark.parametrize("begun", [b"", None])
def test_a_book_that_was_only_begun_is_finished(tmp_path: Path, operation: Operation, begun: bytes | None) -> None:
    path = tmp_path / "xkld.db"
    if begun is None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"pragma application_id = {APPLICATION_ID}")
    else:
        path.write_bytes(begun)
    creation.create(path, operation)
    with book.writing(path, operation) as writer:
        add_unit(writer)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_making_that_is_overtaken_leaves_the_book_of_the_other(
    tmp_path: Path, operation: Operation, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "xkld.db"
    path.touch()
    monkeypatch.setattr(creation, "_is_begun", _made_by_another(monkeypatch, operation))
    with pytest.raises(NeedsConsent):
        creation.create(path, operation)
    with book.reading(path) as connection:
        assert connection.execute("select count(*) from operation").fetchone() == (1,)


def _made_by_another(monkeypatch: pytest.MonkeyPatch, operation: Operation) -> Callable[[Path], bool]:
    def made(path: Path) -> bool:
        monkeypatch.undo()
        creation.create(path, operation)
        return True

    return made


def test_a_making_killed_at_any_moment_is_finished_by_the_next(tmp_path: Path, operation: Operation) -> None:
    ends = set()
    for statement in (*range(0, 60, 6), 10_000):
        path = tmp_path / str(statement) / "xkld.db"
        child = os.fork()
        if child == 0:
            try:
                _die_at(statement)
                creation.create(path, operation)
                os._exit(0)
            finally:
                os._exit(8)
        ends.add(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        if statement < 10_000:
            creation.create(path, operation)
        with book.reading(path) as connection:
            assert connection.execute("select count(*) from operation").fetchone() == (1,)
    assert ends == {0, 9}


def _die_at(statement: int) -> None:
    """In a child: be gone, as by kill -9, when that many statements of the steps were taken."""
    plain, taken = migrations.statements, iter(range(10_001))

    def counted(text: str) -> Iterator[str]:  # type: ignore[misc]
        for one in plain(text):
            if next(taken) == statement:
                os._exit(9)
            yield one

    migrations.statements = counted  # type: ignore[assignment]


def test_a_new_book_never_overwrites_a_book(path: Path, operation: Operation) -> None:
    before = path.read_bytes()
    with pytest.raises(NeedsConsent):
        creation.create(path, operation)
    assert path.read_bytes() == before


def test_a_book_that_cannot_be_finished_leaves_no_file(
    tmp_path: Path, operation: Operation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(creation.migrations, "run", stop)
    with pytest.raises(KeyboardInterrupt):
        creation.create(tmp_path / "so" / "xkld.db", operation)
    assert list((tmp_path / "so").iterdir()) == []


def test_a_book_is_not_made_under_a_file(tmp_path: Path, operation: Operation) -> None:
    (tmp_path / "so").write_text("", encoding="utf-8")
    with pytest.raises(CannotWrite):
        creation.create(tmp_path / "so" / "xkld.db", operation)


def test_a_book_is_not_made_where_the_user_may_not_write(
    shared_folder: Path, operation: Operation, request: pytest.FixtureRequest
) -> None:
    shared_folder.chmod(0o555)
    request.getfixturevalue("as_nobody")
    with pytest.raises(CannotWrite):
        creation.create(shared_folder / "xkld.db", operation)


# Readers


def test_a_reader_cannot_write(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(CannotWrite), book.reading(path) as connection:
        connection.execute("insert into current_operation values (1, 1)")
    assert path.read_bytes() == before


def test_a_reader_sees_one_state_and_a_writer_waits_for_it(
    path: Path, operation: Operation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "WAIT_SECONDS", 0)
    with book.reading(path) as reader:
        assert reader.execute("select count(*) from unit").fetchone() == (0,)
        with pytest.raises(BookBusy), book.writing(path, operation) as writer:
            add_unit(writer)
        assert reader.execute("select count(*) from unit").fetchone() == (0,)
    with book.writing(path, operation) as writer:
        add_unit(writer)
    with book.reading(path) as reader:
        assert reader.execute("select count(*) from unit").fetchone() == (1,)


def test_a_reader_is_not_kept_out_by_a_writer_and_sees_nothing_unfinished(path: Path, operation: Operation) -> None:
    with book.writing(path, operation) as writer:
        add_unit(writer)
        with book.reading(path) as reader:
            assert reader.execute("select count(*) from unit").fetchone() == (0,)
            assert reader.execute("select * from current_operation").fetchall() == []


def test_an_error_while_reading_keeps_its_own_name(path: Path) -> None:
    with pytest.raises(ZeroDivisionError), book.reading(path):
        raise ZeroDivisionError
    with pytest.raises(sqlite3.OperationalError, match="no such table"), book.reading(path) as connection:
        connection.execute("select * from nowhere")


def test_a_book_on_read_only_media_can_be_read_and_not_written(
    shared_folder: Path, operation: Operation, request: pytest.FixtureRequest
) -> None:
    path = shared_folder / "xkld.db"
    creation.create(path, operation)
    path.chmod(0o444)
    shared_folder.chmod(0o555)
    request.getfixturevalue("as_nobody")
    before = path.read_bytes()
    assert len(contents(path)) > 1
    with pytest.raises(CannotWrite), book.writing(path, operation) as writer:
        add_unit(writer)
    assert path.read_bytes() == before


def test_a_book_of_somebody_else_is_refused(
    shared_folder: Path, operation: Operation, request: pytest.FixtureRequest
) -> None:
    path = shared_folder / "xkld.db"
    creation.create(path, operation)
    path.chmod(0)
    request.getfixturevalue("as_nobody")
    with pytest.raises(CannotWrite), book.reading(path):
        pass


# Writers


def test_what_is_written_stands_under_its_operation(path: Path, operation: Operation) -> None:
    with book.writing(path, replace(operation, command="xkld worker import")) as writer:
        add_unit(writer)
        assert writer.connection.execute("select one, operation from current_operation").fetchall() == [(1, 2)]
        assert writer.operation == 2
    with book.reading(path) as connection:
        assert connection.execute("select id, command from operation order by id").fetchall() == [
            (1, "thử"),
            (2, "xkld worker import"),
        ]
        assert connection.execute("select * from current_operation").fetchall() == []
        assert connection.execute("select count(*) from unit").fetchone() == (1,)


@pytest.mark.parametrize("failure", [ZeroDivisionError, KeyboardInterrupt, SystemExit, GeneratorExit])
def test_a_failure_in_the_middle_takes_everything_back(
    path: Path, operation: Operation, failure: type[BaseException]
) -> None:
    before = path.read_bytes()
    with pytest.raises(failure), book.writing(path, operation) as writer:
        add_unit(writer)
        session.add(writer, Plan(code="mau-2025"))
        raise failure
    assert path.read_bytes() == before
    assert not journal(path).exists()


def test_a_row_that_the_book_refuses_takes_everything_back(path: Path, operation: Operation) -> None:
    before = path.read_bytes()
    with pytest.raises(sqlite3.IntegrityError), book.writing(path, operation) as writer:
        add_unit(writer)
        add_unit(writer)
    with pytest.raises(sqlite3.IntegrityError), book.writing(path, operation) as writer:
        session.add(writer, Plan(code="mau-2025"))
        session.add(writer, Plan(code="mau-2025"))
    assert path.read_bytes() == before


def test_a_dry_run_does_the_work_and_changes_no_byte(path: Path, operation: Operation) -> None:
    before = path.read_bytes()
    with book.writing(path, operation, dry_run=True) as writer:
        writer.connection.execute("pragma cache_size = 5")
        for code in range(2_000):
            add_unit(writer, str(code))
        number = session.add(writer, Plan(code="mau-2025"))
        assert writer.connection.execute("select code from plan where id = ?", (number,)).fetchone() == ("mau-2025",)
        assert writer.connection.execute("select count(*) from unit").fetchone() == (2_000,)
    assert path.read_bytes() == before
    assert not journal(path).exists()


def test_a_failure_in_a_dry_run_is_told(path: Path, operation: Operation) -> None:
    with pytest.raises(sqlite3.IntegrityError), book.writing(path, operation, dry_run=True) as writer:
        add_unit(writer)
        add_unit(writer)


def test_single_rows_and_bulk_rows_share_the_transaction(path: Path, operation: Operation) -> None:
    with book.writing(path, operation) as writer:
        first = session.add(
            writer, Unit(code="1", name="Xã Một", name_key="xa mot", kind="commune", valid_from="2020-01-01")
        )
        add_unit(writer, "2")
        assert writer.connection.execute("select id from unit order by code").fetchall() == [(first,), (first + 1,)]
        writer.connection.commit()  # what SQLAlchemy calls: it must not end our transaction
        writer.connection.rollback()
        assert writer.connection.in_transaction
    with book.reading(path) as connection:
        assert connection.execute("select count(*) from unit").fetchone() == (2,)


@pytest.mark.parametrize("way", ["raw", "model"])
def test_a_full_disk_is_named_and_leaves_the_book_as_it_was(path: Path, operation: Operation, way: str) -> None:
    before = path.read_bytes()
    with pytest.raises(CannotWrite, match="Hết chỗ"), book.writing(path, operation) as writer:
        (pages,) = writer.connection.execute("pragma page_count").fetchone()
        writer.connection.execute(f"pragma max_page_count = {pages}")
        for number in range(2_000):
            if way == "raw":
                add_unit(writer, str(number))
            else:
                session.add(writer, Plan(code=f"mau-{number}"))
    assert path.read_bytes() == before
    with book.writing(path, operation) as writer:
        add_unit(writer)


def test_a_disk_that_fills_up_at_the_very_end_is_named_and_nothing_counts_as_written(
    path: Path, operation: Operation
) -> None:
    """The pages go to the disk with the commit, which SQLite then rolls back by itself."""
    before, counted = contents(path), WRITTEN.times
    with (
        no_file_grows_beyond(path.stat().st_size),
        pytest.raises(CannotWrite, match="chưa ghi gì"),
        book.writing(path, operation) as writer,
    ):
        for number in range(2_000):
            add_unit(writer, str(number))
    assert contents(path) == before
    assert WRITTEN.times == counted
    with book.writing(path, operation) as writer:
        add_unit(writer)
    assert WRITTEN.times == counted + 1


@pytest.mark.parametrize("after", [False, True])
def test_who_is_stopped_at_the_commit_is_told_whether_it_was_written(
    path: Path, operation: Operation, after: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    execute, counted = book.Connection.execute, WRITTEN.times

    def stopped(connection: book.Connection, sql: str, *values: object) -> sqlite3.Cursor:
        if sql != "commit":
            return execute(connection, sql, *values)
        if after:
            execute(connection, sql)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(book.Connection, "execute", stopped)
        with pytest.raises(KeyboardInterrupt), book.writing(path, operation) as writer:
            add_unit(writer)
    with book.reading(path) as connection:
        assert connection.execute("select count(*) from unit").fetchone() == (after,)
    assert WRITTEN.times == counted + after


@pytest.mark.parametrize("way", ["reading", "writing"])
def test_a_book_that_another_program_holds_whole_is_busy_and_not_damaged(
    path: Path, operation: Operation, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "WAIT_SECONDS", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("begin exclusive")
        with pytest.raises(BookBusy), _opened(path, operation, way):
            pass
        other.execute("rollback")
    with _opened(path, operation, way):
        pass


def test_a_second_writer_is_told_that_the_book_is_busy(
    path: Path, operation: Operation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "WAIT_SECONDS", 0)
    with book.writing(path, operation) as writer:
        add_unit(writer)
        with pytest.raises(BookBusy, match="đang được chương trình khác ghi"), book.writing(path, operation):
            pass
    with book.reading(path) as connection:
        assert connection.execute("select count(*) from unit").fetchone() == (1,)


# Other processes


@contextmanager
def _process(job: str, path: Path, number: int) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "store.writing_process", job, str(path), str(number)]
    with subprocess.Popen(command, cwd=TESTS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def follow(process: subprocess.Popen[str], word: str) -> None:
    """Let the process go on until it says that word, and hold it there."""
    assert process.stdin is not None and process.stdout is not None
    said = ""
    while said != word:
        process.stdin.write("\n")
        process.stdin.flush()
        said = process.stdout.readline().strip()
        assert said, "the process ended too early"


@pytest.mark.parametrize("moment", ["begun", "part 0", "part 2", "part 4"])
def test_a_writer_killed_before_its_end_leaves_nothing_behind(path: Path, moment: str) -> None:
    before, bytes_before = contents(path), path.read_bytes()
    with _process("write", path, 5) as process:
        follow(process, moment)
    if moment != "begun":  # half-written: pages in the file, and the journal that takes them back
        assert path.read_bytes() != bytes_before
        assert journal(path).stat().st_size > 0
    assert contents(path) == before
    assert moment == "begun" or not journal(path).exists()
    assert path.read_bytes() == bytes_before


def test_a_writer_killed_after_its_end_has_written_everything(path: Path) -> None:
    with _process("write", path, 5) as process:
        follow(process, "written")
    with book.reading(path) as connection:
        written = connection.execute("select count(*) from unit").fetchone()
        assert written == (5 * writing_process.ROWS_AT_ONCE,)
        assert connection.execute("select * from current_operation").fetchall() == []
    assert len(contents(path)) > written[0]


def test_the_next_writer_takes_back_what_a_killed_one_left(path: Path, operation: Operation) -> None:
    with _process("write", path, 5) as process:
        follow(process, "part 3")
    with book.writing(path, operation) as writer:
        add_unit(writer)
    with book.reading(path) as connection:
        assert connection.execute("select code from unit").fetchall() == [("00001",)]
        assert connection.execute("select count(*) from operation").fetchone() == (2,)


def test_a_dry_run_over_a_killed_writer_brings_back_the_state_before_it(path: Path, operation: Operation) -> None:
    before = path.read_bytes()
    with _process("write", path, 5) as process:
        follow(process, "part 3")
    with book.writing(path, operation, dry_run=True) as writer:
        add_unit(writer)
    assert path.read_bytes() == before


def test_a_copy_taken_with_its_journal_heals_too(path: Path, tmp_path: Path) -> None:
    before = contents(path)
    with _process("write", path, 3) as process:
        follow(process, "part 1")
        copy = tmp_path / "copy.db"
        shutil.copyfile(path, copy)
        shutil.copyfile(journal(path), journal(copy))
    assert contents(copy) == before


def test_another_process_in_the_middle_of_writing_keeps_a_second_one_out(
    path: Path, operation: Operation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "WAIT_SECONDS", 0)
    with _process("write", path, 1) as process:
        follow(process, "begun")
        with pytest.raises(BookBusy), book.writing(path, operation):
            pass
        follow(process, "written")
    with book.writing(path, operation) as writer:
        add_unit(writer)


def test_writers_wait_for_each_other_and_lose_no_update(path: Path, operation: Operation) -> None:
    with book.writing(path, operation) as writer:
        add_unit(writer)
        session.add(writer, Plan(code="mau-2025"))
        writer.connection.execute(
            "insert into estimate (plan, unit, quarter, value, operation) values (1, 1, '2025-Q2', 0, ?)",
            (writer.operation,),
        )
    with _process("count", path, 15) as one, _process("count", path, 15) as two, _process("count", path, 15) as three:
        assert [process.wait() for process in (one, two, three)] == [0, 0, 0]
    with book.reading(path) as connection:
        assert connection.execute("select value from estimate").fetchone() == (45,)
        assert connection.execute("select count(*) from operation").fetchone() == (47,)


def test_a_writer_waits_for_another_and_then_writes(path: Path, operation: Operation) -> None:
    begun = threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("begin immediate")
            begun.set()
            time.sleep(0.4)  # longer than one step of waiting
            other.execute("rollback")

    holder = threading.Thread(target=hold)
    holder.start()
    begun.wait()
    with book.writing(path, operation) as writer:
        assert not holder.is_alive()
        add_unit(writer)
    holder.join()
    assert any("00001" in line for line in contents(path))


@pytest.mark.parametrize(
    ("sql", "whole"),
    [
        ("create table note (a integer) strict;", True),
        ("insert into unit_change (before, after) values (98, 99);", False),
    ],
)
def test_an_upgrade_that_would_leave_a_row_that_refers_to_nothing_is_taken_back(
    path: Path, operation: Operation, monkeypatch: pytest.MonkeyPatch, sql: str, whole: bool
) -> None:
    steps = (*migrations.shipped_steps(), migrations.Step(LATEST + 1, "next", sql))
    before = contents(path)
    monkeypatch.setattr(migrations, "shipped_steps", lambda: steps)
    monkeypatch.setattr(migrations, "LATEST", LATEST + 1)
    if whole:
        assert book.upgrade(path, operation) and not book.upgrade(path, operation)
        assert contents(path) != before
        return
    with pytest.raises(BookDamaged, match="unit_change"):
        book.upgrade(path, operation)
    monkeypatch.undo()
    assert contents(path) == before

"""Every change is in the log, the log is chained, and what it does not explain is named."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store.operations import OPERATION
from store.rows import insert

from xkld.domain.chain_fault import ChainFault, Fault
from xkld.domain.operation import Operation
from xkld.store import book, chain, creation, log
from xkld.store.logged import NOT_LOGGED, logged_tables

A_UNIT = {"name": "Xã Mẫu", "name_key": "xa mau", "kind": "commune", "valid_from": "2020-01-01"}
WRITES = st.one_of(
    st.tuples(st.just("insert into plan (code) values (?)"), st.integers(0, 9)),
    st.tuples(st.just("update plan set code = code || '!' where id % 3 = ?"), st.integers(0, 2)),
    st.tuples(st.just("delete from plan where id % 4 = ?"), st.integers(0, 3)),
    st.tuples(st.just("insert or replace into plan (id, code) values (2, ?)"), st.integers(0, 9)),
    st.tuples(
        st.just("insert into plan (code) values (?) on conflict (code) do update set code = code || '?'"),
        st.integers(0, 9),
    ),
)


def test_every_plain_column_of_every_table_is_in_its_triggers(connection: sqlite3.Connection) -> None:
    tables = {
        name
        for (name,) in connection.execute("select name from pragma_table_list where schema = 'main' and type = 'table'")
    }
    found = {table.name: table for table in logged_tables(connection)}
    assert set(found) == tables - NOT_LOGGED - {"sqlite_schema"}
    for table in found.values():
        plain = connection.execute("select name from pragma_table_info(?)", (table.name,)).fetchall()
        assert {name for (name,) in plain} == set(table.columns)
        assert table.keys != ("rowid",), f"{table.name} has no key"
        for verb in ("added", "altered", "removed"):
            (sql,) = connection.execute(
                "select sql from sqlite_schema where name = ?", (f"log_{table.name}_{verb}",)
            ).fetchone()
            assert all(f"'{column}'" in sql for column in table.columns)


def test_an_insert_an_update_and_a_delete_tell_what_was_and_what_became(connection: sqlite3.Connection) -> None:
    insert(connection, "plan", id=7, code="thu")
    connection.execute("update plan set code = 'khac' where id = 7")
    connection.execute("update plan set code = 'khac' where id = 7")  # nothing becomes another
    connection.execute("delete from plan where id = 7")
    rows = connection.execute(
        "select old_row, new_row from change where table_name = 'plan' and row_key = '[7]'"
    ).fetchall()
    first, second = {"id": 7, "code": "thu"}, {"id": 7, "code": "khac"}
    assert [tuple(text and json.loads(text) for text in row) for row in rows] == [
        (None, first),
        (first, second),
        (second, None),
    ]


@pytest.mark.parametrize(
    "sql", ["insert into plan (code) values ('x')", "update plan set code = 'x'", "delete from unit_change"]
)
def test_nothing_is_written_outside_an_operation(connection: sqlite3.Connection, sql: str) -> None:
    insert(connection, "unit", id=2, code="2", **A_UNIT)
    insert(connection, "unit_change", before=1, after=2)
    connection.execute("delete from current_operation")
    with pytest.raises(sqlite3.IntegrityError, match="outside an operation"):
        connection.execute(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "update change set new_row = '{}'",
        "update change set new_row = null, old_row = null, salt = null",
        "update change set operation = operation + 1",
        "delete from change",
        "update operation set person = 'ai đó'",
        "delete from operation where id not in (select operation from change)",
        "update chain set digest = replace(digest, 'a', 'b')",
        "delete from chain",
    ],
)
def test_the_log_is_only_added_to(connection: sqlite3.Connection, sql: str) -> None:
    connection.execute(
        "insert into operation select 9, at_utc, today, person, machine, command, program, null from operation"
    )
    with pytest.raises(sqlite3.Error):
        connection.execute(sql)


def replayed(connection: sqlite3.Connection) -> dict[str, dict[str, str]]:
    """The book as the log alone tells it."""
    tables: dict[str, dict[str, str]] = {}
    for table, key, new in connection.execute("select table_name, row_key, new_row from change order by seq"):
        rows = tables.setdefault(table, {})
        rows.pop(key, None)
        if new is not None:
            rows[key] = new
    return {name: rows for name, rows in tables.items() if rows}


def held(connection: sqlite3.Connection) -> dict[str, dict[str, str]]:
    tables = logged_tables(connection)
    found = {
        table.name: dict(connection.execute(f'select {table.key()}, {table.row()} from "{table.name}"').fetchall())
        for table in tables
    }
    return {name: rows for name, rows in found.items() if rows}


@given(st.lists(WRITES, max_size=30))
def test_the_log_alone_rebuilds_the_book_whatever_was_written(
    begun_book: sqlite3.Connection, steps: list[tuple[str, int]]
) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    begun_book.backup(connection)
    connection.execute("pragma recursive_triggers = on")  # as every connection of ours: a replaced row is a removed one
    insert(connection, "current_operation", one=1, operation=1)
    for sql, value in steps:
        try:
            connection.execute(sql, (value,))
        except sqlite3.IntegrityError:
            continue
    assert replayed(connection) == held(connection)
    connection.close()


UNSAID = "insert into change (operation, table_name, row_key, salt) values (4, 'plan', '[5]', randomblob(16))"


def wrote(path: Path, operation: Operation, *statements: str) -> None:
    with book.writing(path, operation, even_empty=not statements) as writer:
        for sql in statements:
            writer.connection.execute(sql)


@pytest.fixture
def written(path: Path, operation: Operation) -> Path:
    """A book of four operations, the third of which wrote nothing."""
    wrote(path, operation, "insert into plan (code) values ('a')", "insert into plan (code) values ('b')")
    wrote(path, operation)
    wrote(path, operation, "update plan set code = 'c' where id = 1", "delete from plan where id = 2")
    return path


def verified(path: Path) -> log.Verified:
    with book.reading(path) as connection:
        return log.verify(connection)


def test_a_chain_that_nobody_touched_verifies(written: Path) -> None:
    found = verified(written)
    assert (found.operations, found.broken, found.unexplained) == (4, None, ())
    assert len(found.head) == 64


def test_what_is_written_moves_the_head_and_a_dry_run_does_not(written: Path, operation: Operation) -> None:
    before = verified(written).head
    with book.writing(written, operation, dry_run=True) as writer:
        writer.connection.execute("insert into plan (code) values ('d')")
    assert verified(written).head == before
    with book.writing(written, operation) as writer:
        writer.connection.execute("update plan set code = code")  # nothing becomes another
    assert verified(written).head == before
    wrote(written, operation)
    assert verified(written).head != before


def tamper(path: Path, *statements: str) -> None:
    """With another tool, and without the triggers."""
    connection = sqlite3.connect(path, isolation_level=None)
    for (name,) in connection.execute("select name from sqlite_schema where type = 'trigger'").fetchall():
        connection.execute(f"drop trigger {name}")
    for sql in statements:
        connection.execute(sql)
    connection.close()


@pytest.mark.parametrize(
    ("sql", "number", "fault"),
    [
        ("update operation set person = 'ai đó' where id = 3", 3, Fault.ALTERED),
        ("update operation set reason = 'khác' where id = 1", 1, Fault.ALTERED),
        ("update change set new_row = replace(new_row, 'a', 'z') where operation = 2", 2, Fault.ALTERED),
        ("update change set table_name = 'unit' where seq = (select max(seq) from change)", 4, Fault.ALTERED),
        ("update change set row_key = '[9]' where seq = (select max(seq) from change)", 4, Fault.ALTERED),
        ("delete from change where seq = (select max(seq) from change)", 4, Fault.ALTERED),
        ("update change set operation = 1 where operation = 2", 2, Fault.ALTERED),
        ("update change set salt = randomblob(16) where operation = 4", 4, Fault.ALTERED),
        ("update chain set digest = substr(digest, 2) || substr(digest, 1, 1) where operation = 3", 3, Fault.ALTERED),
        ("update chain set last_change = last_change + 1 where operation = 3", 3, Fault.ALTERED),
        ("delete from chain where operation = 4", 4, Fault.UNLINKED),
        ("delete from operation where id = 3", 3, Fault.MISSING),
        ("delete from operation where id = 4", 4, Fault.MISSING),
        (UNSAID, 4, Fault.UNLINKED),
    ],
)  # fmt: skip
def test_the_first_operation_that_does_not_fit_is_named(written: Path, sql: str, number: int, fault: Fault) -> None:
    tamper(written, sql)
    assert verified(written).broken == ChainFault(number, fault)


@pytest.mark.parametrize(
    ("sql", "key", "kinds"),
    [
        ("update plan set code = 'khac' where id = 1", "[1]", (True, True)),
        ("delete from plan where id = 1", "[1]", (True, False)),
        ("insert into plan (id, code) values (5, 'moi')", "[5]", (False, True)),
    ],
)
def test_a_row_that_the_log_does_not_explain_is_named(
    written: Path, sql: str, key: str, kinds: tuple[bool, bool]
) -> None:
    tamper(written, sql)
    found = verified(written)
    assert [table.name for table in found.unexplained] == ["plan"]
    with book.reading(written) as connection:
        (difference,) = log.differences(connection, found.unexplained[0])
    assert difference.key == key
    assert (difference.logged is not None, difference.held is not None) == kinds


def test_what_is_forgotten_is_nowhere_in_the_file_and_the_chain_still_verifies(
    written: Path, operation: Operation
) -> None:
    marker = "DAU-VET-RIENG"
    wrote(written, operation, f"update plan set code = '{marker}' where id = 1")
    wrote(written, operation, "update plan set code = 'sau' where id = 1")
    assert marker.encode() in written.read_bytes()
    with book.writing(written, operation) as writer:
        writer.connection.execute("update plan set code = 'trong' where id = 1")
        log.forget(writer.connection, writer.operation, [("plan", (1,))])
    assert marker.encode() not in written.read_bytes()
    assert (verified(written).broken, verified(written).unexplained) == (None, ())
    with book.reading(written) as connection:
        rows = connection.execute("select new_row from change where table_name = 'plan' and row_key = '[1]'").fetchall()
    assert [new for (new,) in rows if new] == ['{"id":1,"code":"trong"}']


def test_texts_that_were_blanked_behind_the_back_of_the_log_are_noticed(written: Path) -> None:
    with book.reading(written) as connection:
        (one,) = [one for one in chain.changes(connection) if one.operation == 4 and one.new is None]
    tamper(
        written,
        f"update change set old_row = null, new_row = null, salt = null, digest = x'{chain.own_digest(one).hex()}'"
        f" where seq = {one.seq}",
    )
    assert verified(written).broken == ChainFault(4, Fault.BLANKED)


def test_parts_of_a_change_cannot_pass_for_each_other() -> None:
    def digest(old: bytes | None, new: bytes | None) -> bytes:
        return chain.own_digest(chain.Change(1, 1, b"t", b"[1]", old, new, b"s", None))

    values = [
        (None, None),
        (b"", None),
        (None, b""),
        (b"", b""),
        (b"a", b"b"),
        (b"ab", b""),
        (b"", b"ab"),
        (b"a1:b", b""),
    ]
    assert len({digest(*pair) for pair in values}) == len(values)


def test_the_digest_of_a_link_is_the_one_that_is_written_down(connection: sqlite3.Connection) -> None:
    """Whoever holds a head from years ago must get the same: the recipe never changes."""
    change = chain.Change(1, 1, b"plan", b"[1]", None, b'{"id":1}', bytes(16), None)
    digest = chain.link_digest(
        "", (1, "2025-06-18T01:02:03+00:00", "2025-06-18", "A", "m", "init", "0.1.0", None), [change]
    )
    assert digest == "a725ceaac5eb0756b5c178b45ee75d87b57fd8e7b54f383d84341da6bb009303"


def sealed(path: Path) -> str:
    from xkld.store import seal

    with book.reading(path) as connection:
        return str(seal.judge(path, connection))


def test_the_seal_speaks_only_of_the_state_that_it_was_made_for(written: Path, operation: Operation) -> None:
    from xkld.store.seal import seal_path

    assert sealed(written) == "whole"
    old_seal, old_book = seal_path(written).read_bytes(), written.read_bytes()
    wrote(written, operation, "insert into plan (code) values ('e')")
    new_seal = seal_path(written).read_bytes()
    seal_path(written).write_bytes(old_seal)
    assert sealed(written) == "silent"  # killed between the commit and the seal
    seal_path(written).unlink()
    assert sealed(written) == "silent"
    seal_path(written).write_bytes(new_seal)
    written.write_bytes(old_book)
    assert sealed(written) == "other_history"  # an older file was put in the place of the book


def test_a_part_of_a_seal_that_a_killed_command_left_is_swept_up(written: Path, operation: Operation) -> None:
    left, present = (written.with_name(f"xkld.db.seal.{number}") for number in (1, 2))
    for path in (left, present):
        path.write_text("{", encoding="ascii")
    os.utime(left, (left.stat().st_atime, left.stat().st_mtime - 3700))
    wrote(written, operation, "insert into plan (code) values ('e')")
    assert sorted(written.parent.glob("*.seal.*")) == [present]
    assert sealed(written) == "whole"


def test_a_writer_that_does_not_let_the_seal_be_made_takes_nothing_away(path: Path, operation: Operation) -> None:
    from xkld.store import seal

    with closing(sqlite3.connect(path, isolation_level=None)) as other, closing(book.opened(path, "rw")) as ours:
        other.execute("begin exclusive")
        ours.execute("pragma busy_timeout = 1")
        before = seal.seal_path(path).read_bytes()
        seal.write_seal(path, ours)
        assert seal.seal_path(path).read_bytes() == before
        other.execute("rollback")
        seal.write_seal(path, ours)
        assert not ours.in_transaction


def test_a_disk_that_fails_after_the_commit_does_not_turn_what_was_written_into_a_failure(path: Path) -> None:
    from xkld.store import seal

    journal = path.with_name(f"{path.name}-journal")
    before = seal.seal_path(path).read_bytes()
    with closing(book.opened(path, "rw")) as ours:
        journal.mkdir()  # what SQLite takes for a journal, and cannot open
        with pytest.raises(sqlite3.OperationalError):
            ours.execute("select * from plan").fetchall()
        seal.write_seal(path, ours)
        assert not ours.in_transaction
    assert seal.seal_path(path).read_bytes() == before


def test_where_no_seal_can_be_put_the_writing_stands_and_no_part_is_left(written: Path, operation: Operation) -> None:
    from xkld.store.seal import seal_path

    seal_path(written).unlink()
    seal_path(written).mkdir()
    wrote(written, operation, "insert into plan (code) values ('e')")
    with book.reading(written) as connection:
        assert connection.execute("select count(*) from plan where code = 'e'").fetchone() == (1,)
    assert list(written.parent.glob("*.seal.*")) == []
    assert sealed(written) == "silent"


@given(data=st.data())
def test_every_flipped_bit_of_a_sealed_book_is_seen(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = _sealed_book(tmp_path_factory)
    whole = path.read_bytes()
    place, bit = data.draw(st.integers(0, len(whole) - 1)), data.draw(st.integers(0, 7))
    path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :])
    from xkld.store import seal

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        try:
            found = seal.judge(path, connection)
        except sqlite3.DatabaseError:
            found = seal.SealState.ALTERED  # no book at all any more
    path.write_bytes(whole)
    assert found is seal.SealState.ALTERED


def test_whoever_judges_a_seal_keeps_the_lock_of_the_book(written: Path) -> None:
    from xkld.store import seal

    with book.reading(written) as reader:
        reader.execute("select 1 from plan").fetchall()
        assert seal.judge(written, reader) is seal.SealState.WHOLE
        script = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None).execute('vacuum')"
        assert subprocess.run([sys.executable, "-c", script, written], capture_output=True, check=False).returncode


_BOOKS: list[Path] = []


def _sealed_book(factory: pytest.TempPathFactory) -> Path:
    if not _BOOKS:
        _BOOKS.append(factory.mktemp("sealed") / "xkld.db")
        creation.create(_BOOKS[0], OPERATION)
    return _BOOKS[0]

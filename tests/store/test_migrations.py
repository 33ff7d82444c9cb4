"""Steps of the schema: each whole with its record, or not at all; views and triggers made anew."""

import sqlite3
from dataclasses import replace

import pytest

from xkld.domain.operation import Operation
from xkld.store.migrations import LATEST, Step, run, shipped_steps, statements

EXTRA = Step(LATEST + 1, "nicknames", "create table nickname (worker integer not null, name text not null) strict;")


def state(connection: sqlite3.Connection) -> list[object]:
    return [
        connection.execute("select type, name, sql from sqlite_schema order by type, name").fetchall(),
        connection.execute("pragma user_version").fetchone(),
        connection.execute("select * from migration_step").fetchall(),
        connection.execute("select * from operation").fetchall(),
    ]


def migrate(connection: sqlite3.Connection, operation: Operation, *steps: Step) -> int:
    connection.execute("begin immediate")
    try:
        taken = run(connection, operation, [*shipped_steps(), *steps])
        connection.execute("commit")
    except BaseException:
        connection.execute("rollback")
        raise
    return taken


def test_a_step_is_taken_once_and_recorded_with_its_operation(
    connection: sqlite3.Connection, operation: Operation
) -> None:
    later = replace(operation, command="xkld upgrade")
    assert migrate(connection, later, EXTRA) == 1
    assert connection.execute("pragma user_version").fetchone() == (EXTRA.number,)
    assert connection.execute("select number, name, operation from migration_step").fetchall()[-1] == (
        EXTRA.number,
        "nicknames",
        2,
    )
    assert connection.execute("select command from operation where id = 2").fetchone() == ("xkld upgrade",)
    before = state(connection)
    assert migrate(connection, later, EXTRA) == 0
    assert state(connection) == before


def test_a_step_makes_views_and_triggers_anew(connection: sqlite3.Connection, operation: Operation) -> None:
    shipped = connection.execute("select name, sql from sqlite_schema where type in ('view', 'trigger')").fetchall()
    connection.execute("drop view v_loan")
    connection.execute("create view v_loan as select 1 as fund")
    connection.execute("create view v_old as select 1")
    connection.execute("create trigger old after insert on plan begin select 1; end")
    migrate(connection, operation, EXTRA)
    made = connection.execute("select name, sql from sqlite_schema where type in ('view', 'trigger')").fetchall()
    assert sorted(one for one in made if "nickname" not in one[0]) == sorted(shipped)
    assert sum("nickname" in name for name, _ in made) == 3  # the new table is logged as well


@pytest.mark.parametrize(
    "sql",
    [
        "create table half (a integer) strict;\ncreate table plan (id integer) strict;",
        "create table half (a integer) strict;\ninsert into nowhere values (1);",
        "create table half (a integer) strict;\nalter table placement drop column ended_on;",
        "create table half (a integer) strict;\ncreate table whole (a integer",
        "create table half (a integer) strict;\ndelete from worker;",
    ],
)
def test_a_failing_step_leaves_tables_views_and_version_as_they_were(
    connection: sqlite3.Connection, operation: Operation, sql: str
) -> None:
    before = state(connection)
    with pytest.raises(sqlite3.Error):
        migrate(connection, operation, EXTRA, Step(LATEST + 2, "broken", sql))
    assert state(connection) == before
    assert connection.execute("select count(*) from worker").fetchone() == (1,)


def test_a_last_statement_without_its_semicolon_is_not_lost(
    connection: sqlite3.Connection, operation: Operation
) -> None:
    migrate(connection, operation, Step(LATEST + 1, "open end", "create table open_end (a integer) strict"))
    connection.execute("select a from open_end").fetchall()


def test_triggers_and_comments_are_cut_in_whole_statements() -> None:
    trigger = "create trigger r after insert on t begin\n  select 1;\n  select 2;\nend;\n"
    text = f"-- a; b\ncreate table t (a);\n\n{trigger}-- end\n"
    first, second, *rest = statements(text)
    assert first.endswith("create table t (a);")
    assert second.startswith("create trigger r") and second.endswith("end;")
    assert all(one.startswith("--") for one in rest)

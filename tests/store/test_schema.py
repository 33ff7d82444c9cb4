"""The schema: what the steps make is what the classes say."""

import re
import sqlite3
import stat
from pathlib import Path

import pytest
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel, create_engine

from xkld.store import (
    abroad_tables,
    application_tables,
    book,
    demand_tables,
    file_tables,
    followed_tables,
    list_sender_tables,
    loan_tables,
    money_tables,
    people_tables,
    proposal_tables,
    sender_tables,
    survey_tables,
    tables,
    trust_tables,
    twin_tables,
)
from xkld.store.header import APPLICATION_ID
from xkld.store.migrations import LATEST, shipped_steps

MODULES = (
    tables,
    people_tables,
    list_sender_tables,
    loan_tables,
    money_tables,
    proposal_tables,
    sender_tables,
    trust_tables,
    abroad_tables,
    application_tables,
    twin_tables,
    file_tables,
    demand_tables,
    followed_tables,
    survey_tables,
)


def clauses(sql: str) -> set[str]:
    """What stands between the outer brackets of a ``create``, cut at the outer commas, without line ends and quotes."""
    flat = " ".join(sql.replace('"', "").split())
    head, _, rest = flat.partition("(")
    body, _, tail = rest.rpartition(")")
    parts, depth = [""], 0
    for letter in body:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    told = (re.sub(r"\s*([(),])\s*", r"\1", part).strip() for part in parts)
    return {head.strip(), f"after: {tail.strip()}", *(one for part in told for one in apart(part))}


def apart(clause: str) -> tuple[str, ...]:
    """A column that was added later names the table it refers to itself; told as a clause by itself, it is the same."""
    found = re.fullmatch(r"(\w+) (\w+) (REFERENCES \w+\(\w+\))", clause)
    return (clause,) if found is None else (f"{found[1]} {found[2]}", f"FOREIGN KEY({found[1]}){found[3]}")


def schema(connection: sqlite3.Connection, kind: str) -> dict[str, set[str]]:
    rows = connection.execute("select name, sql from sqlite_schema where type = ? and sql is not null", (kind,))
    return {name: clauses(sql) for name, sql in rows}


def facts(connection: sqlite3.Connection, name: str) -> dict[str, object]:
    """What SQLite itself understood of a table."""
    return {
        pragma: sorted(map(repr, connection.execute(f"select {columns} from pragma_{pragma}(?)", (name,))))
        for pragma, columns in {
            "table_xinfo": 'name, type, "notnull", dflt_value, pk, hidden',
            "foreign_key_list": '"from", "table", "to", on_update, on_delete',
            "index_list": '"unique", origin, partial',
        }.items()
    }


def declared() -> sqlite3.Connection:
    """The book that the SQLModel classes alone would make."""
    connection = sqlite3.connect(":memory:")
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    SQLModel.metadata.create_all(engine)
    return connection


@pytest.mark.parametrize("kind", ["table", "index"])
def test_the_steps_make_what_the_classes_declare(connection: sqlite3.Connection, kind: str) -> None:
    assert schema(connection, kind) == schema(declared(), kind)


def test_sqlite_understands_both_the_same(connection: sqlite3.Connection) -> None:
    declared_book = declared()
    for name in schema(connection, "table"):
        assert facts(connection, name) == facts(declared_book, name), name


def test_every_class_has_its_table(connection: sqlite3.Connection) -> None:
    classes = {
        str(one.__tablename__)
        for module in MODULES
        for one in vars(module).values()
        if isinstance(one, type) and issubclass(one, SQLModel) and one is not SQLModel
    }
    assert classes == set(schema(connection, "table"))


def test_every_table_is_strict_and_loses_no_row_with_its_parent(connection: sqlite3.Connection) -> None:
    tables_of_the_book = "select name, strict from pragma_table_list where schema = 'main' and type = 'table'"
    for name, strict in connection.execute(tables_of_the_book):
        assert strict or name == "sqlite_schema", name
        for action in connection.execute("select on_update, on_delete from pragma_foreign_key_list(?)", (name,)):
            assert action == ("NO ACTION", "NO ACTION"), name


def test_every_reference_names_a_table_and_column_that_exist(connection: sqlite3.Connection) -> None:
    for name in schema(connection, "table"):
        for target, column in connection.execute('select "table", "to" from pragma_foreign_key_list(?)', (name,)):
            connection.execute(f'select "{column}" from "{target}" limit 0')


def test_a_new_book_is_marked_as_ours_and_for_its_owner_only(path: Path) -> None:
    with book.reading(path) as connection:
        assert connection.execute("pragma application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("pragma user_version").fetchone() == (LATEST,)
        assert connection.execute("select number, name, operation from migration_step").fetchall() == [
            (step.number, step.name, 1) for step in shipped_steps()
        ]
        assert connection.execute("select * from operation").fetchall() == [
            (1, "2025-06-18T01:02:03+00:00", "2025-06-18", "Người Thử", "may-thu", "thử", "0.1.0", None)
        ]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_latest_step_is_the_last_one_shipped() -> None:
    steps = shipped_steps()
    assert [step.number for step in steps] == list(range(1, LATEST + 1))
    assert steps[0].name == "first book"


def test_every_view_can_be_asked(connection: sqlite3.Connection) -> None:
    views = [name for (name,) in connection.execute("select name from sqlite_schema where type = 'view'")]
    text = (Path(book.__file__).parent / "views.sql").read_text(encoding="utf-8")
    assert sorted(views) == sorted(re.findall(r"^create view (\w+) as$", text, re.MULTILINE))
    assert len(views) >= 18
    for name in views:
        connection.execute(f"select * from {name}").fetchall()


def test_no_step_loses_rows_with_others() -> None:
    texts = "".join(step.sql for step in shipped_steps()).lower()
    assert "cascade" not in texts
    assert "replace" not in texts

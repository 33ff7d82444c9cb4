"""Splits of the target: whichever decision came last rules from its own day on, and the first one before any."""

import shutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from conftest import examples
from hypothesis import given
from hypothesis import strategies as st
from store.operations import OPERATION

from xkld.domain.counts import Scope
from xkld.store import book, plan_writing, plans, tables
from xkld.store.book import Writer
from xkld.store.plan_writing import Decision
from xkld.store.session import add

DAYS = [date.fromisoformat(day) for day in ("2024-12-14", "2024-12-15", "2025-01-01", "2025-03-14", "2025-03-15")]


def new_plan(writer: Writer, code: str) -> Scope:
    version = plan_writing.add_version(writer, code, "0", ("", ""), [2025])
    place = tables.Unit(code=code, name="Xã Mẫu", name_key="xa mau", kind="commune", valid_from="2020-01-01")
    unit = add(writer, place)
    writer.connection.execute("insert into plan_unit values (?, ?, 1)", (version.scope.version, unit))
    return version.scope


def in_force(decisions: list[date], day: date) -> int | None:
    """Which decision (by its place) ruled on a day: the last whose day had come; before the first day, the first."""
    come = [place for place, since in enumerate(decisions) if since <= max(day, min(decisions))]
    return come[-1] if come else None


@examples(20)
@given(st.lists(st.sampled_from(DAYS), max_size=5))
def test_the_last_decision_rules_from_its_day_on(empty_book: Path, decisions: list[date]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "xkld.db"
        shutil.copy(empty_book, path)
        with book.writing(path, OPERATION) as writer:
            scope, other = new_plan(writer, "mau-a"), new_plan(writer, "mau-b")
            (unit,) = plans.place_numbers(writer.connection, scope)
            for place, since in enumerate(decisions):
                plan_writing.add_split(writer, scope, {unit: place}, since, "decided", Decision(f"QĐ {place}"))
            plan_writing.add_split(writer, other, {}, DAYS[0], "decided", Decision("khác"))
        with book.reading(path) as connection:
            for day in DAYS:
                expected = in_force(decisions, day) if decisions else None
                (only,) = plans.places(connection, scope, day)
                split = plans.split_on(connection, scope, day)
                assert only.target == expected, day
                assert (split.decision if split else None) == (None if expected is None else f"QĐ {expected}")

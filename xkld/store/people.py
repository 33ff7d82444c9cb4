"""People in the book: found again by their keys, with their cases; written in bulk."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.cases import Case
from xkld.domain.names import fold
from xkld.domain.roster import Going
from xkld.domain.stages import Event, ReturnReason, Stage
from xkld.store.book import Writer
from xkld.store.key_lists import marks, parts


@dataclass(frozen=True, slots=True)
class WorkerRow:
    """A person as the book has it; ``birth_date`` in ISO."""

    id: int
    name: str
    name_key: str
    birth_year: int
    birth_date: str | None
    sex: str | None
    cccd: str | None
    phone: str | None
    unit: int
    ethnicity: str | None
    education: str | None


@dataclass(frozen=True, slots=True)
class PlacementRow:
    """A case as the book has it, without its events; ``sender`` by name."""

    id: int
    worker: int
    unit: int
    going: Going


WORKER = "select id, name, name_key, birth_year, birth_date, sex, cccd, phone, unit, ethnicity, education from worker"
_PLACEMENT = """
    select p.id, p.worker, p.unit, p.purpose, p.destination, p.occupation, s.name, p.form, p.months
    from placement p left join sender s on s.id = p.sender
"""


def worker(book: sqlite3.Connection, number: int) -> WorkerRow | None:
    """One person by number."""
    row = book.execute(f"{WORKER} where id = ?", (number,)).fetchone()
    return WorkerRow(*row) if row else None


def alike(book: sqlite3.Connection, name_keys: Iterable[str], cccds: Iterable[str]) -> list[WorkerRow]:
    """Everybody whose folded name or ID number is among those given, in order of their numbers."""
    found = {
        row[0]: WorkerRow(*row)
        for column, keys in (("name_key", name_keys), ("cccd", cccds))
        for part in parts(sorted(set(keys)))
        for row in book.execute(f"{WORKER} where {column} in ({marks(part)})", part)
    }
    return [found[number] for number in sorted(found)]


def groups_of(book: sqlite3.Connection, workers: Iterable[int]) -> dict[int, set[str]]:
    """The codes of the groups of each person, whenever they held."""
    found: dict[int, set[str]] = {}
    for part in parts(sorted(set(workers))):
        statement = f"select worker, group_code from worker_group where worker in ({marks(part)})"
        for number, code in book.execute(statement, part):
            found.setdefault(number, set()).add(code)
    return found


def placements_of(book: sqlite3.Connection, workers: Iterable[int]) -> list[PlacementRow]:
    """The cases of these people, in order of their numbers."""
    found = [
        PlacementRow(number, person, unit, Going(*going))
        for part in parts(sorted(set(workers)))
        for number, person, unit, *going in book.execute(f"{_PLACEMENT} where p.worker in ({marks(part)})", part)
    ]
    return sorted(found, key=lambda row: row.id)


def cases_of(book: sqlite3.Connection, placements: Sequence[PlacementRow]) -> dict[int, list[Case]]:
    """The cases with their events, by person."""
    events: dict[int, list[Event]] = {row.id: [] for row in placements}
    for part in parts(sorted(events)):
        statement = f"""
            select placement, stage, on_date, reason from stage_event
            where placement in ({marks(part)}) order by placement, on_date, step
        """
        for number, stage, day, reason in book.execute(statement, part):
            found = Event(Stage(stage), date.fromisoformat(day), ReturnReason(reason) if reason else None)
            events[number].append(found)
    cases: dict[int, list[Case]] = {}
    for row in placements:
        cases.setdefault(row.worker, []).append(Case(row.id, row.going.purpose or "work", tuple(events[row.id])))
    return cases


def next_number(book: sqlite3.Connection, table: str) -> int:
    """The number that the next row of ``worker`` or ``placement`` gets."""
    (last,) = book.execute(f"select coalesce(max(id), 0) from {table}").fetchone()
    return int(last) + 1


def write_workers(writer: Writer, added: Iterable[WorkerRow], changed: Iterable[WorkerRow]) -> None:
    """Add people and bring others up to date; numbers are given by the caller."""
    writer.connection.executemany(
        """
        insert into worker (id, name, name_key, birth_year, birth_date, sex, cccd, phone, unit, ethnicity, education)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [_values(row) for row in added],
    )
    writer.connection.executemany(
        """
        update worker set birth_date = ?, sex = ?, cccd = ?, phone = ?, unit = ?, ethnicity = ?, education = ?
        where id = ?
        """,
        [(r.birth_date, r.sex, r.cccd, r.phone, r.unit, r.ethnicity, r.education, r.id) for r in changed],
    )


def write_groups(writer: Writer, added: Iterable[tuple[int, str]]) -> None:
    """Say that people belong to groups, without days: as far back and ahead as is known."""
    writer.connection.executemany("insert into worker_group (worker, group_code) values (?, ?)", list(added))


def write_placements(writer: Writer, added: Iterable[PlacementRow], changed: Iterable[PlacementRow]) -> None:
    """Add cases and bring others up to date; senders that are new are added by their name."""
    added, changed = list(added), list(changed)
    senders = _senders(writer, {row.going.sender for row in (*added, *changed) if row.going.sender})

    def facts(going: Going) -> tuple[object, ...]:
        sender = senders[going.sender] if going.sender else None
        return (going.destination, going.occupation, sender, going.form, going.months)

    writer.connection.executemany(
        """
        insert into placement (id, worker, unit, purpose, destination, occupation, sender, form, months)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [(row.id, row.worker, row.unit, row.going.purpose, *facts(row.going)) for row in added],
    )
    writer.connection.executemany(
        "update placement set unit = ?, destination = ?, occupation = ?, sender = ?, form = ?, months = ? where id = ?",
        [(row.unit, *facts(row.going), row.id) for row in changed],
    )


def write_events(writer: Writer, added: Iterable[tuple[int, Event]]) -> None:
    """Add stages to cases."""
    writer.connection.executemany(
        "insert into stage_event (placement, stage, on_date, reason) values (?, ?, ?, ?)",
        [(number, event.stage, event.on.isoformat(), event.reason) for number, event in added],
    )


def write_reasons(writer: Writer, known: Iterable[tuple[int, Event]]) -> None:
    """Say why people came home, where that was not known."""
    writer.connection.executemany(
        "update stage_event set reason = ? where placement = ? and stage = ? and on_date = ? and reason is null",
        [(event.reason, number, event.stage, event.on.isoformat()) for number, event in known],
    )


def _senders(writer: Writer, names: set[str]) -> dict[str, int]:
    """The numbers of senders, by the names that they have or once had; added when they are new."""
    book = writer.connection
    book.executemany(
        "insert into sender (name, name_key)"
        " select ?1, ?2 where not exists (select 1 from sender_alias where name_key = ?2) on conflict do nothing",
        [(name, fold(name)) for name in sorted(names)],
    )
    numbers = dict(book.execute("select name_key, id from sender union all select name_key, sender from sender_alias"))
    return {name: numbers[fold(name)] for name in names}


def _values(row: WorkerRow) -> tuple[object, ...]:
    return (
        row.id,
        row.name,
        row.name_key,
        row.birth_year,
        row.birth_date,
        row.sex,
        row.cccd,
        row.phone,
        row.unit,
        row.ethnicity,
        row.education,
    )

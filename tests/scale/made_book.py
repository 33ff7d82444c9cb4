"""A big book of invented people, written straight into the tables: ten years of departures over many communes.


Imports would take half an hour. The days that triggers keep on a placement are computed here a second way, and the
triggers and indexes stand again when the book is full.
"""

import random
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from scale import made_workspace

FIRST_DAY, DAYS = date(2016, 1, 1), 3_450  # to the middle of June 2025
_DAY = [(FIRST_DAY + timedelta(days=number)).isoformat() for number in range(DAYS + 1)]
_DESTINATIONS = ("JP", "JP", "JP", "KR", "TW", "TW", "DE", None)
_OCCUPATIONS = ("cơ khí", "điều dưỡng", "nông nghiệp", "xây dựng", "chế biến thực phẩm", None)
_FORMS = ("service_enterprise", "service_enterprise", "direct_contract", "public_unit", "seasonal", None)
_EDUCATION = ("none", "elementary", "college", "university", None)
_REASONS = ("on_time", "on_time", "early_own_will", "early_employer", None)
_GROUPS = ("DTTS", "HN", "TN_NCC", "SINH_VIEN_MOI_TN")
_SENDERS = 60
_AT_ONCE = 50_000

Row = tuple[object, ...]


class Person(NamedTuple):
    """All rows of one person."""

    worker: Row
    groups: list[Row]
    placements: list[Row]
    events: list[Row]
    payments: list[Row]


_INTO = {
    "worker": "insert into worker (id, name, name_key, birth_year, birth_date, sex, cccd, unit, education)"
    " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "groups": "insert into worker_group (worker, group_code) values (?, ?)",
    "placements": "insert into placement (id, worker, purpose, destination, occupation, sender, form, months, unit,"
    " departed_on, ended_on) values (?, ?, ?, ?, ?, ?, ?, 36, ?, ?, ?)",
    "events": "insert into stage_event (placement, stage, on_date, reason) values (?, ?, ?, ?)",
    "payments": "insert into payment (fund, worker, unit, voucher, paid_on, case_on, amount, quantity, policy,"
    " policy_digest, item, item_name, clause, group_code, operation)"
    " values (1, ?, ?, ?, ?, ?, ?, 1, 'mau', '0', ?, ?, 'khoản 1', 'DTTS', 1)",
}


def make(home: Path, workers: int, units: int, seed: int = 1) -> Path:
    """A workspace with its plan and so many people; the path of its book."""
    made_workspace.make(home, units)
    path = home / "xkld.db"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("pragma synchronous = off")
    connection.execute("pragma foreign_keys = off")
    connection.execute("pragma cache_size = -100000")
    connection.execute("begin")
    with _bare(connection):
        senders = [(number, f"Công ty Mẫu {number}", f"cong ty mau {number}") for number in range(1, _SENDERS + 1)]
        connection.executemany("insert into sender (id, name, name_key) values (?, ?, ?)", senders)
        for part in _in_parts(_people(random.Random(seed), workers, units)):  # noqa: S311
            _write(connection, part)
    connection.execute("commit")
    connection.close()
    return path


@contextmanager
def _bare(connection: sqlite3.Connection) -> Iterator[None]:
    """Without the triggers and the indexes, which are made again from their own words."""
    found = connection.execute(
        "select type, name, sql from sqlite_schema where type in ('index', 'trigger') and sql is not null order by name"
    ).fetchall()
    for kind, name, _ in found:
        connection.execute(f"drop {kind} {name}")
    yield
    for _, _, sql in found:
        connection.execute(sql)


def _in_parts(people: Iterator[Person]) -> Iterator[list[Person]]:
    part: list[Person] = []
    for person in people:
        part.append(person)
        if len(part) == _AT_ONCE:
            yield part
            part = []
    yield part


def _write(connection: sqlite3.Connection, part: list[Person]) -> None:
    connection.executemany(_INTO["worker"], [person.worker for person in part])
    for table in ("groups", "placements", "events", "payments"):
        rows: Iterable[Row] = (row for person in part for row in getattr(person, table))
        connection.executemany(_INTO[table], rows)


def _people(draw: random.Random, workers: int, units: int) -> Iterator[Person]:
    pick, chance, below = draw.choice, draw.random, draw.randrange
    placement = 0
    for number in range(1, workers + 1):
        year, unit = 1970 + below(37), 1 + below(units)
        birth = f"{year}-{1 + below(12):02}-{1 + below(28):02}" if chance() < 0.7 else None
        worker = (number, f"Nguyễn Văn Mẫu {number}", f"nguyen van mau {number}", year, birth)
        worker += (pick(("M", "F", None)), f"{number:012}" if number % 2 else None, unit, pick(_EDUCATION))
        person = Person(worker, [(number, pick(_GROUPS))] if chance() < 0.3 else [], [], [], [])
        day = below(DAYS - 30)
        for _ in range(1 + (chance() < 0.07)):
            if day > DAYS - 30:
                break
            placement += 1
            place = unit if chance() < 0.95 else 1 + below(units)
            going = ("study" if chance() < 0.05 else "work", pick(_DESTINATIONS), pick(_OCCUPATIONS))
            going += (pick((None, 1 + below(_SENDERS))), pick(_FORMS))
            day, departed, ended, events = _timeline(draw, day)
            person.placements.append((placement, number, *going, place, departed, ended))
            person.events.extend((placement, stage, on, reason) for stage, on, reason in events)
            if departed and chance() < 0.15:
                item = pick((("visa", "Lệ phí thị thực", 530_000), ("language", "Đào tạo ngoại ngữ", 3_000_000)))
                paid = (number, place, f"PC{placement}", departed, departed, item[2], item[0], item[1])
                person.payments.append(paid)
        yield person


def _timeline(draw: random.Random, day: int) -> tuple[int, str | None, str | None, list[tuple[str, str, str | None]]]:
    """The day after everything, the departure, the first end of the stay, and the events."""
    chance, below = draw.random, draw.randrange
    events: list[tuple[str, str, str | None]] = [("registered", _DAY[day], None)]
    if chance() < 0.5:
        events.append(("contracted", _DAY[day + 20], None))
    if chance() < 0.06:
        return DAYS, None, None, events
    if chance() < 0.03:
        return day + 31, None, None, [*events, ("withdrawn", _DAY[day + 30], None)]
    left = day + 40 + below(140)
    if left > DAYS:
        return DAYS, None, None, events
    events.append(("departed", _DAY[left], None))
    back = left + (below(300) if chance() < 0.1 else 1_000 + below(200))
    ended = None
    if chance() < 0.01 and left + 20 < DAYS:
        ended = _DAY[left + 10]
        events += [("missing", ended, None), ("found", _DAY[left + 20], None)]
    elif chance() < 0.1 and left + 30 < min(back, DAYS):
        events.append((draw.choice(("extended", "absconded", "overstayed")), _DAY[left + 30], None))
    if max(back, left + 25) > DAYS:
        return DAYS, _DAY[left], ended, events
    back = max(back, left + 25)
    events.append(("returned", _DAY[back], draw.choice(_REASONS)))
    return back + 30, _DAY[left], ended or _DAY[back], events

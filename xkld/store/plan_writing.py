"""Plans written into the book: versions, places, funds, and the splits of the target."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import Scope
from xkld.domain.errors import InputRefused
from xkld.domain.errors.office import unit_code_taken
from xkld.domain.names import fold
from xkld.domain.plan import Fund, Unit
from xkld.store import tables
from xkld.store.book import Writer
from xkld.store.plans import Version
from xkld.store.session import add, add_all


@dataclass(frozen=True, slots=True)
class Decision:
    """By which paper a split was decided, when and why; all may be unknown."""

    number: str | None = None
    on: date | None = None
    reason: str | None = None


def add_version(writer: Writer, code: str, digest: str, texts: tuple[str, str], plan_years: Iterable[int]) -> Version:
    """Keep a plan file and the units file that it names as the next version; earlier versions stay."""
    book = writer.connection
    row = book.execute("select id from plan where code = ?", (code,)).fetchone()
    plan = int(row[0]) if row else add(writer, tables.Plan(code=code))
    (last,) = book.execute("select coalesce(max(number), 0) from plan_version where plan = ?", (plan,)).fetchone()
    version = add(
        writer,
        tables.PlanVersion(
            plan=plan,
            number=last + 1,
            digest=digest,
            yaml=texts[0],
            units_yaml=texts[1],
            operation=writer.operation,
        ),
    )
    for year in plan_years:
        add(writer, tables.PlanYear(plan_version=version, year=year))
    return Version(Scope(plan, version), code, last + 1, digest, *texts)


def take_units(writer: Writer, units: Iterable[Unit]) -> dict[str, int]:
    """Make the book know these units and return their numbers by ``code@first day``.

    A unit already known keeps its number; its end and its successors are brought up to date. Raises ``InputRefused``
    when a code of the same days stands in the book under another name.
    """
    book = writer.connection
    listed = list(units)
    found = {_key(unit): _known(writer, unit) for unit in listed}
    new = [unit for unit in listed if found[_key(unit)] is None]
    added = dict(zip(map(_key, new), add_all(writer, [_unit_row(unit) for unit in new]), strict=True))
    numbers = {key: added[key] if number is None else number for key, number in found.items()}
    book.executemany(
        "insert into unit_change (before, after) values (?, ?) on conflict do nothing",
        [(numbers[_key(unit)], numbers[_key(heir)]) for unit, heir in _successions(listed)],
    )
    return numbers


def number_units(writer: Writer, version: Scope, numbers: Mapping[str, int], units: Iterable[Unit]) -> None:
    """Say which units are the plan's places, in the plan's order."""
    writer.connection.executemany(
        "insert into plan_unit (plan_version, unit, position) values (?, ?, ?)",
        [(version.version, numbers[_key(unit)], position) for position, unit in enumerate(units, start=1)],
    )


def take_funds(writer: Writer, scope: Scope, funds: Iterable[Fund]) -> None:
    """Bring the plan's sources of money up to date; a source that was used once is never taken away."""
    writer.connection.executemany(
        """
        insert into fund (plan, code, name, kind, position) values (?, ?, ?, ?, ?)
        on conflict (plan, code) do update set name = excluded.name, kind = excluded.kind, position = excluded.position
        """,
        [(scope.plan, fund.id, fund.name, fund.kind, position) for position, fund in enumerate(funds, start=1)],
    )


def add_split(
    writer: Writer,
    scope: Scope,
    targets: Mapping[int, int],
    valid_from: date,
    method: str,
    decision: Decision,
) -> int:
    """Put a split in force from a day and return its number.

    Those in force on that day or later end there, perhaps without having ruled a day.
    """
    writer.connection.execute(
        """
        update allocation set valid_to = max(:day, valid_from)
        where (valid_to is null or valid_to > :day)
          and plan_version in (select id from plan_version where plan = :plan)
        """,
        {"day": valid_from.isoformat(), "plan": scope.plan},
    )
    split = add(
        writer,
        tables.Allocation(
            plan_version=scope.version,
            method=method,
            decision=decision.number,
            decided_on=decision.on.isoformat() if decision.on else None,
            reason=decision.reason,
            valid_from=valid_from.isoformat(),
            operation=writer.operation,
        ),
    )
    writer.connection.executemany(
        "insert into allocation_line (allocation, unit, target) values (?, ?, ?)",
        [(split, unit, target) for unit, target in targets.items()],
    )
    return split


def _successions(units: Iterable[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Each unit that ended with each that took it over: new that day, or there before and now larger."""
    by_code: dict[str, list[Unit]] = {}
    for unit in units:
        by_code.setdefault(unit.code, []).append(unit)
    for unit in units:
        heirs = (heir for code in unit.becomes for heir in by_code.get(code, ()))
        yield from ((unit, heir) for heir in heirs if unit.valid_to is not None and heir.exists_on(unit.valid_to))


def _key(unit: Unit) -> str:
    return f"{unit.code}@{unit.valid_from}"


def _known(writer: Writer, unit: Unit) -> int | None:
    """The number of a unit that the book has, brought up to date; None when it is new."""
    book = writer.connection
    end = unit.valid_to.isoformat() if unit.valid_to else None
    since = unit.valid_from.isoformat()
    row = book.execute("select id, name from unit where code = ? and valid_from = ?", (unit.code, since)).fetchone()
    if row is None:
        # A code that was put right: the place of that name, parent and days keeps its number and its people.
        row = book.execute(
            "update unit set code = ? where name_key = ? and name = ? and parent is ? and valid_from = ? "
            "returning id, name",
            (unit.code, fold(unit.name), unit.name, unit.parent, since),
        ).fetchone()
    if row is None:
        return None
    number, name = row
    if name != unit.name:
        raise InputRefused([unit_code_taken(unit.code, name, unit.name)])
    book.execute("update unit set valid_to = ? where id = ? and valid_to is not ?", (end, number, end))
    return int(number)


def _unit_row(unit: Unit) -> tables.Unit:
    return tables.Unit(
        code=unit.code,
        name=unit.name,
        name_key=fold(unit.name),
        kind=unit.kind,
        parent=unit.parent,
        valid_from=unit.valid_from.isoformat(),
        valid_to=unit.valid_to.isoformat() if unit.valid_to else None,
    )

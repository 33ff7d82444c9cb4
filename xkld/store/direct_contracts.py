"""Contracts that workers made directly: the files as they are read, with their papers."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from xkld.domain.direct_contracts import Filed
from xkld.domain.stages import CLOSED
from xkld.store.key_lists import marks, parts

_ROW = """
    select c.id, c.worker, w.name, w.birth_year, n.name, c.received_on, c.employer, c.destination, c.occupation,
           c.months, c.outcome, c.decided_on, c.number, c.reason, c.placement, c.reported_on, c.report_number
    from direct_contract c
    join worker w on w.id = c.worker
    join unit n on n.id = w.unit
"""
_CLOSED = ", ".join(f"'{stage}'" for stage in sorted(CLOSED))


@dataclass(frozen=True, slots=True)
class ContractRow:
    """A file: whose it is, what it says of the going, how it was decided and reported; days in ISO."""

    number: int
    worker: int
    name: str
    birth_year: int
    unit: str
    received_on: str
    employer: str | None
    destination: str | None
    occupation: str | None
    months: int | None
    outcome: str | None
    decided_on: str | None
    paper_number: str | None
    reason: str | None
    placement: int | None
    reported_on: str | None
    report_number: str | None

    def filed(self, papers: dict[str, date]) -> Filed:
        """The file as its clock knows it."""
        return Filed(
            date.fromisoformat(self.received_on),
            papers,
            self.outcome,
            None if self.decided_on is None else date.fromisoformat(self.decided_on),
            None if self.reported_on is None else date.fromisoformat(self.reported_on),
        )


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A going that has not begun abroad: its form, and the day of the stage from which on a contract is there."""

    placement: int
    form: str | None
    stage: str | None
    on: str | None


def contract(book: sqlite3.Connection, number: int) -> ContractRow | None:
    """The file of that number."""
    row = book.execute(f"{_ROW} where c.id = ?", (number,)).fetchone()
    return None if row is None else ContractRow(*row)


def contracts(book: sqlite3.Connection) -> list[ContractRow]:
    """Every file, the one that came in first before."""
    return [ContractRow(*row) for row in book.execute(f"{_ROW} order by c.received_on, c.id")]


def of_worker(book: sqlite3.Connection, worker: int) -> list[ContractRow]:
    """The files of a person, the one that came in first before."""
    rows = book.execute(f"{_ROW} where c.worker = ? order by c.received_on, c.id", (worker,))
    return [ContractRow(*row) for row in rows]


def papers(book: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, dict[str, date]]:
    """The papers of files, each with the day on which it came."""
    found: dict[int, dict[str, date]] = {}
    for part in parts(sorted({*numbers})):
        statement = f"select contract, paper, on_date from direct_contract_paper where contract in ({marks(part)})"
        for number, paper, on in book.execute(statement, part):
            found.setdefault(number, {})[paper] = date.fromisoformat(on)
    return found


def open_case(book: sqlite3.Connection, worker: int) -> OpenCase | None:
    """The going of work that a person is on the way to, the last one; with the contract or visa that it has already."""
    row = book.execute(
        f"""
        select p.id, p.form, e.stage, e.on_date from placement p
        left join stage_event e on e.placement = p.id and (e.stage = 'contracted' or e.stage = 'visa_ready')
          and not exists (select 1 from stage_event x where x.placement = e.placement and x.stage = 'not_selected'
                          and (x.on_date, x.step) > (e.on_date, e.step))
        where p.worker = ? and p.purpose = 'work' and p.departed_on is null
          and not exists (select 1 from stage_event z where z.placement = p.id and +z.stage in ({_CLOSED}))
        order by p.id desc, e.on_date desc, e.step desc limit 1
        """,
        (worker,),
    ).fetchone()
    return None if row is None else OpenCase(*row)

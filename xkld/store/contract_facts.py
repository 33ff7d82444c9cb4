"""What the record of a worker abroad holds of a case: which facts are known, and those beside the placement's own."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import astuple, dataclass

from xkld.domain.contract_facts import SINCE_DEPARTURE
from xkld.store.book import Writer
from xkld.store.key_lists import marks, parts

_FACTS = ("employer", "workplace", "wage", "currency", "skill", "stay")
# Each fact of the record and what must be there for it to be known; a name always is.
_KNOWN = {
    "birth_date": "w.birth_date",
    "sex": "w.sex",
    "cccd": "w.cccd",
    "education": "w.education",
    "skill": "f.skill",
    "stay": "f.stay",
    "phone": "w.phone",
    "employer": "f.employer",
    "workplace": "f.workplace",
    "occupation": "p.occupation",
    "wage": "f.wage",
    "departed": "p.departed_on",
    "status": "p.departed_on",
}
_TERM = "(select t.ends_on from v_contract_end t where t.placement = p.id order by t.from_on desc, t.step desc limit 1)"


@dataclass(frozen=True, slots=True)
class ContractFacts:
    """Who employs somebody abroad and where, the wage a month in its currency, the skill, where the person stays."""

    employer: str | None = None
    workplace: str | None = None
    wage: int | None = None
    currency: str | None = None
    skill: str | None = None
    stay: str | None = None


def known_facts(book: sqlite3.Connection, placements: Iterable[int]) -> dict[int, frozenset[str]]:
    """Which facts of the record of each of these cases are known."""
    found: dict[int, frozenset[str]] = {}
    flags = ", ".join(f"{column} is not null" for column in _KNOWN.values())
    for part in parts(sorted(set(placements))):
        rows = book.execute(
            f"""
            select p.id, {flags}, coalesce(p.months, {_TERM}) is not null
            from placement p join worker w on w.id = p.worker left join contract_fact f on f.placement = p.id
            where p.id in ({marks(part)})
            """,
            part,
        )
        for number, *known in rows:
            names = (*_KNOWN, "term")
            found[number] = frozenset(
                {"name", *(name for name, is_known in zip(names, known, strict=True) if is_known)}
            )
    return found


def filled(book: sqlite3.Connection, waiting: Iterable[int], away: Iterable[int]) -> dict[str, tuple[int, int]]:
    """Of each fact of the record: in how many of these cases it is known, and of how many it is asked.

    ``waiting`` are the cases before departure, ``away`` those after it, of which two facts more are asked.
    """
    cases = json.dumps([[one, 0] for one in waiting] + [[one, 1] for one in away])
    names = (*_KNOWN, "term")
    tests = [f"{column} is not null" for column in _KNOWN.values()] + [f"coalesce(p.months, {_TERM}) is not null"]
    of_whom = ["c.left_home" if name in SINCE_DEPARTURE else "1" for name in names]
    sums = (f"sum({test} and {asked}), sum({asked})" for test, asked in zip(tests, of_whom, strict=True))
    row = book.execute(
        f"""
        with c as (select json_extract(value, '$[0]') as placement, json_extract(value, '$[1]') as left_home
                   from json_each(:cases))
        select count(*), {", ".join(sums)}
        from c join placement p on p.id = c.placement join worker w on w.id = p.worker
        left join contract_fact f on f.placement = p.id
        """,
        {"cases": cases},
    ).fetchone()
    counts = [int(count or 0) for count in row]
    return {"name": (counts[0], counts[0])} | {
        name: (counts[1 + 2 * at], counts[2 + 2 * at]) for at, name in enumerate(names)
    }


def facts_of(book: sqlite3.Connection, placement: int) -> ContractFacts:
    """What was told of a case; nothing where nobody told anything."""
    row = book.execute(f"select {', '.join(_FACTS)} from contract_fact where placement = ?", (placement,)).fetchone()
    return ContractFacts() if row is None else ContractFacts(*row)


def write(writer: Writer, placement: int, facts: ContractFacts) -> bool:
    """Write all that is known of a case beside its placement; whether anything changed."""
    columns = ", ".join(_FACTS)
    told = ", ".join(f"excluded.{one}" for one in _FACTS)
    changed = writer.connection.execute(
        f"""
        insert into contract_fact (placement, {columns}) values (?, ?, ?, ?, ?, ?, ?)
        on conflict (placement) do update set {", ".join(f"{one} = excluded.{one}" for one in _FACTS)}
        where ({columns}) is not ({told})
        """,
        (placement, *astuple(facts)),
    )
    return changed.rowcount > 0


def unite(book: sqlite3.Connection, into: int, gone: int) -> None:
    """Tell of one case what was only told of another; the wage goes with its currency."""
    other = facts_of(book, gone)
    own = facts_of(book, into)
    if other == ContractFacts():
        return
    book.execute("delete from contract_fact where placement in (?, ?)", (into, gone))
    pay = own if own.wage is not None else other
    joined = (
        own.employer or other.employer,
        own.workplace or other.workplace,
        pay.wage,
        pay.currency,
        own.skill or other.skill,
        own.stay or other.stay,
    )
    book.execute(
        f"insert into contract_fact (placement, {', '.join(_FACTS)}) values (?, ?, ?, ?, ?, ?, ?)", (into, *joined)
    )

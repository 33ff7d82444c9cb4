"""People who may be one, found by keys that they share; nobody is compared with everybody."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace

from xkld.domain.twins import Candidate, ends
from xkld.store.key_lists import marks, parts
from xkld.store.lent import lend

# Each person stands under a few keys; who shares one is compared. Merged and forgotten people are not asked about.
_BLOCKS = """
    with person as materialized (
      select w.id, w.name_key, ends(w.name_key) as ends, w.birth_year, w.birth_date, w.phone,
             coalesce((select min("after") from unit_change where "before" = w.unit), w.unit) as place
      from worker w
      where w.id not in (select worker from merged) and w.id not in (select worker from erasure)),
    keyed(key, id) as (
      select 'name ' || name_key || birth_year, id from person
      union all select 'birth ' || ends || birth_date, id from person where birth_date is not null
      union all select 'place ' || ends || birth_year || ' ' || place, id from person
      union all select distinct 'left ' || ends || birth_year || ' ' || p.departed_on, person.id
        from person join placement p on p.worker = person.id where p.departed_on is not null
      union all select 'year ' || phone || ' ' || birth_year, id from person where phone is not null
      union all select 'phone ' || phone || ' ' || ends, id from person where phone is not null)
    select count(*), group_concat(id) from keyed group by key having count(*) > 1 order by min(id), key
"""
MOST_ALIKE = 40
"""So many people under one key are compared with each other; of more, a key tells nothing."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """Pairs of numbers that share a key, the lower one first; ``crowded`` keys have too many people to be compared."""

    pairs: list[tuple[int, int]]
    crowded: int


def blocks(book: sqlite3.Connection) -> Blocks:
    """Everybody who shares a key with somebody."""
    lend(book, "ends", 1, ends)
    pairs: set[tuple[int, int]] = set()
    crowded = 0
    for count, joined in book.execute(_BLOCKS):
        if count > MOST_ALIKE:
            crowded += 1
            continue
        numbers = sorted(map(int, joined.split(",")))
        pairs.update((one, other) for at, one in enumerate(numbers) for other in numbers[at + 1 :])
    apart = set(book.execute("select worker, other from told_apart").fetchall())
    return Blocks(sorted(pairs - apart), crowded)


def candidates(book: sqlite3.Connection, numbers: set[int]) -> Iterator[Candidate]:
    """The people of these numbers, as they are compared."""
    for part in parts(sorted(numbers)):
        statement = f"""
            select id, name, birth_year, birth_date, sex, cccd, phone, unit from worker
            where id in ({marks(part)}) order by id
        """
        left: dict[int, set[str]] = {}
        days = f"select worker, departed_on from placement where departed_on is not null and worker in ({marks(part)})"
        for number, day in book.execute(days, part):
            left.setdefault(number, set()).add(day)
        for row in book.execute(statement, part):
            yield replace(Candidate(*row), left_on=frozenset(left.get(row[0], ())))

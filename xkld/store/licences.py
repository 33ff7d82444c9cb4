"""Who relied on a sender whose licence was no good, and who waits with one that nobody looked at."""

import sqlite3
from dataclasses import dataclass

from xkld.domain.wording.labels import MAY_NOT_SEND

_BAD = ", ".join(f"'{status}'" for status in sorted(MAY_NOT_SEND))
LICENCES = {
    # The senders first: most have no such look, and then no case is looked at.
    "relied_on_bad_licence": f"""
        select coalesce(r.worker, r.event), r.placement, s.id, s.name, r.what, r.on_date, r.status
        from sender s join v_reliance r on r.sender = s.id
        where s.id in (select c.sender from licence_check c where c.status in ({_BAD})) and r.status in ({_BAD})
        order by r.on_date, r.event
    """,
    "licence_not_looked_at": """
        select sender, name, looked_on, count(*) from v_waiting
        where coalesce(looked_on, '') < :look_again_from group by sender, name, looked_on order by sender
    """,
}
# What an operation wrote: the stages and sessions themselves, and every stage of a case that got another sender.
_WRITTEN = """
    written as materialized (
      select table_name, json_extract(row_key, '$[0]') as number,
             json_extract(old_row, '$.sender') is not json_extract(new_row, '$.sender') as moved
      from change where seq > (select coalesce(max(last_change), 0) from chain) and new_row is not null
        and table_name in ('stage_event', 'placement', 'activity')),
    touched as materialized (
      select e.id as event, e.placement from stage_event e
      where e.id in (select number from written where table_name = 'stage_event')
      union
      select e.id, e.placement from stage_event e
      where e.placement in (select number from written where table_name = 'placement' and moved))
"""


@dataclass(frozen=True, slots=True)
class BadReliance:
    """How many contracts, departures or sessions rested on a licence of such a status; ``first_on`` in ISO."""

    name: str
    what: str
    status: str
    count: int
    first_on: str


@dataclass(frozen=True, slots=True)
class NotLooked:
    """A sender that somebody waits with or holds a session with, and the day of the latest look, in ISO or None."""

    number: int
    name: str
    looked_on: str | None
    cases: int


def bad_reliances(book: sqlite3.Connection) -> list[BadReliance]:
    """What the operation that is being written relies on although the licence was no good that day."""
    rows = book.execute(
        f"""
        with {_WRITTEN}
        select s.name, r.what, r.status, count(*), min(r.on_date)
        from sender s join v_reliance r on r.sender = s.id
        where s.id in (select c.sender from licence_check c where c.status in ({_BAD})) and r.status in ({_BAD})
          and ((r.kind = 'case' and r.event in (select event from touched))
               or (r.kind = 'session' and r.event in (select number from written where table_name = 'activity')))
        group by s.name, r.what, r.status order by s.name_key, r.what, r.status
        """
    )
    return [BadReliance(*row) for row in rows]


def not_looked(book: sqlite3.Connection, since: str) -> list[NotLooked]:
    """Senders that the operation being written relies on and whose licences nobody looked at since a day."""
    rows = book.execute(
        f"""
        with {_WRITTEN}
        select w.sender, w.name, w.looked_on, count(*)
        from touched t cross join v_waiting w on w.placement = t.placement
        where coalesce(w.looked_on, '') < :since group by w.sender
        union
        select s.id, s.name,
               (select max(c.on_date) from licence_check c where c.sender = s.id) as looked_on, 0
        from written x join activity a on x.table_name = 'activity' and a.id = x.number
        join sender s on s.id = a.sender
        join enterprise n on n.sender = s.id and n.kind = 'service_enterprise'
        where coalesce(looked_on, '') < :since
        order by 2
        """,
        {"since": since},
    )
    return [NotLooked(*row) for row in rows]

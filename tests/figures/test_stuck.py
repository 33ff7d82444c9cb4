"""Cases that stand still, computed a second time: the last thing heard of each case by the end of a day."""

from datetime import date, timedelta

import pytest
from figures import plans
from figures.conftest import Shelf
from figures.days import BOUNDARIES
from figures.oracle import BEFORE_LEAVING, IN_PLACES

from xkld.domain.counts import Scope
from xkld.store import stuck

SCOPES = [Scope(plans.PLAN_A, plans.VERSION_A2), Scope(plans.PLAN_B, plans.VERSION_B)]
HEARD = """
  select book, placement, worker, unit, arg_max(stage, moment) as stage, max(on_date) as since
  from happened where on_date <= $day group by book, placement, worker, unit
"""
# Whoever left by that day waits for nothing, whatever is written afterwards.
LEFT = "select book, placement from happened where stage = 'departed' and on_date <= $day"
WAITING = f"""
  select * from ({HEARD}) where stage in {BEFORE_LEAVING} and (book, placement) not in ({LEFT})
"""


@pytest.mark.parametrize("scope", SCOPES, ids=["A", "B"])
def test_whoever_stands_still_is_who_was_last_heard_of_long_ago_before_leaving(shelf: Shelf, scope: Scope) -> None:
    found_at_all = 0
    for day in BOUNDARIES[::5]:
        for days in (0, 1, 60):
            before = day - timedelta(days=days)
            values = {"day": day, "before": before, "version": scope.version}
            expected = shelf.oracle.ask(
                f"""
                select book, placement, stage, since::varchar from ({WAITING})
                where since < $before and {IN_PLACES} order by since, placement
                """,
                **values,
            )
            counted = shelf.oracle.ask(
                f"select book, count(*) filter ({IN_PLACES}), count(*) filter (not {IN_PLACES}) from ({WAITING})"
                " group by book",
                **values,
            )
            for number, book in shelf.fresh.items():
                told = stuck.standing_since(book, scope, day.isoformat(), before.isoformat(), None)  # type: ignore[arg-type]
                rows = [(one.placement, one.stage, one.since_on) for one in told]
                assert sorted(rows) == sorted(expected.get(number, [])), (number, day, days)
                assert [one.since_on for one in told] == sorted(one.since_on for one in told)
                waiting = stuck.waiting(book, scope, day.isoformat(), None)  # type: ignore[arg-type]
                assert [(waiting.cases, waiting.outside)] == counted.get(number, [(0, 0)]), (number, day)
                found_at_all += len(rows)
    assert found_at_all > 300


def test_the_stage_of_every_day_is_one(shelf: Shelf) -> None:
    """Spans of ``v_standing`` follow each other: on no day does a case stand in two stages, or in none once begun."""
    for number, book in shelf.fresh.items():
        for day in (date(2025, 1, 1), date(2025, 3, 14), date(2025, 6, 15)):
            twice = book.execute(
                """
                select t.placement from v_standing t
                where t.since_on <= :day and (t.until_on is null or t.until_on > :day)
                group by t.placement having count(*) <> 1
                union all
                select e.placement from stage_event e where e.on_date <= :day and not exists (
                  select 1 from v_standing t where t.placement = e.placement and t.since_on <= :day
                    and (t.until_on is null or t.until_on > :day))
                """,
                {"day": day.isoformat()},
            ).fetchall()
            assert twice == [], (number, day)

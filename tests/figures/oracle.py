"""Every answer of the book computed a second time, for all books at once, from the words of the design.

Nothing here is taken from ``views.sql`` or ``questions.py``: persons are ranked by window functions, who is abroad is
the last thing heard of them, money is filtered sums. Each function gives ``book -> rows`` in the order of the answer.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from figures.days import Span

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Rows = dict[int, list[tuple[Any, ...]]]

AGE = """case when age >= 46 then 'over_45' when age >= 31 then '31_45' when age >= 18 then '18_30'
  else 'under_18' end"""
FACTS = {
    "unit": "unit",
    "destination": "destination",
    "occupation": "occupation",
    "sex": "sex",
    "age": AGE,
    "education": "education",
    "form": "form",
    "sender": "sender_name",
    "all": "'all'",
}
# The target counts persons: the first departure in the plan year, wherever it was from.
FIRST_LEAVING = """
  select *, row_number() over (partition by book, worker, set_name order by day, id) as nth
  from leaving where day >= $year_start
"""
IN_PLACES = "(book, unit) in (select (book, unit) from plan_unit where plan_version = $version)"
BEFORE_LEAVING = ("registered", "counselled", "training", "selected", "not_selected", "contracted", "visa_ready")
MOVES = ("departed", "found", "returned", "died", "missing")


class Oracle:
    """The second computation over the exported rows."""

    def __init__(self, rows: "DuckDBPyConnection") -> None:
        self._rows = rows

    def ask(self, sql: str, **values: object) -> Rows:
        """Rows by book; the first column is the book's number. Values that the text does not name are left out."""
        bound = {name: value for name, value in values.items() if f"${name}" in sql}
        found: Rows = defaultdict(list)
        for number, *row in self._rows.execute(sql, bound).fetchall():
            found[number].append(tuple(row))
        return found

    def persons(self, version: int, span: Span, by: str, set_name: str = "work") -> Rows:
        """Persons in the period and to date, most first, the unknown before others of as many."""
        found = self.ask(
            f"""
            with ranked as ({FIRST_LEAVING})
            select book, {FACTS[by]} as fact, count(*) filter (day >= $start), count(*)
            from ranked where nth = 1 and day < $end and set_name = $set_name and {IN_PLACES} group by book, fact
            """,
            **span.values(version=version, set_name=set_name),
        )
        return _sorted(found, lambda row: (-row[2], row[0] is not None, row[0]))

    def persons_in_groups(self, version: int, span: Span) -> Rows:
        """Persons by group that held on the day of leaving: from its first day up to, not including, its last."""
        found = self.ask(
            f"""
            with ranked as ({FIRST_LEAVING}), members as (
              select distinct r.book, r.worker, r.unit, r.day, g.group_code
              from ranked r join worker_group g on g.book = r.book and g.worker = r.worker
              where nth = 1 and set_name = 'work' and day < $end
                and day >= coalesce(g.valid_from, date '0001-01-01') and day < coalesce(g.valid_to, date '9999-12-31'))
            select book, group_code, count(*) filter (day >= $start), count(*)
            from members where {IN_PLACES} group by book, group_code
            """,
            **span.values(version=version),
        )
        return _sorted(found, lambda row: row[0])

    def persons_outside(self, span: Span) -> Rows:
        """Persons whose place is in the newest version of no plan, so that no report tells them."""
        return self.ask(
            f"""
            with ranked as ({FIRST_LEAVING}), newest as (
              select book, arg_max(id, number) as version from plan_version group by book, plan)
            select s.book, count(r.id)
            from shelf s left join ranked r on r.book = s.book and nth = 1 and set_name = 'work' and day < $end
              and unit not in (select unit from plan_unit where plan_version in (select version from newest))
            group by s.book
            """,
            **span.values(),
        )

    def departures(self, version: int, span: Span, set_name: str = "work") -> Rows:
        """Departures in the period and to date."""
        return self.ask(
            f"""
            with left_home as (
              select * from leaving where day >= $year_start and day < $end and set_name = $set_name and {IN_PLACES})
            select shelf.book, 'all', count(id) filter (day >= $start), count(id)
            from shelf left join left_home using (book) group by shelf.book
            """,
            **span.values(version=version, set_name=set_name),
        )

    def events(self, version: int, span: Span, stages: Iterable[str], *, by_reason: bool) -> Rows:
        """How many of these stages workers went through, by stage and, if wanted, reason."""
        found = self.ask(
            f"""
            select book, stage, {"reason" if by_reason else "null"} as why,
                   count(*) filter (on_date >= $start), count(*)
            from happened where stage in {tuple(stages)} and set_name = 'work' and on_date >= $year_start
              and on_date < $end and {IN_PLACES}
            group by book, stage, why
            """,
            **span.values(version=version),
        )
        return _sorted(found, lambda row: (row[0], row[1] or ""))

    def abroad(self, version: int, day: date) -> dict[int, int]:
        """Workers abroad at the end of a day: the last that was heard of them is that they left or were found."""
        found = self.ask(
            f"""
            with heard as (
              select book, placement, arg_max(stage, moment) as last from happened
              where stage in {MOVES} and set_name = 'work' and on_date <= $day and {IN_PLACES} group by book, placement)
            select shelf.book, count(*) filter (last in ('departed', 'found'))
            from shelf left join heard using (book) group by shelf.book
            """,
            version=version,
            day=day,
        )
        return {book: rows[0][0] for book, rows in found.items()}

    def waiting(self, version: int, before: date) -> Rows:
        """Persons whose case had come, before a day, to a stage before leaving."""
        found = self.ask(
            f"""
            with reached as (
              select book, placement, worker, unit, arg_max(stage, moment) as stage from happened
              where set_name = 'work' and on_date < $before group by book, placement, worker, unit)
            select book, unit, stage, count(distinct worker) from reached
            where stage in {BEFORE_LEAVING} and {IN_PLACES} group by book, unit, stage
            """,
            version=version,
            before=before,
        )
        return _sorted(found, lambda row: row)

    def opening(self, plan: int, version: int, measure: str, start: date, end: date | None) -> Rows:
        """Typed figures of the plan's places and of the whole area: of exactly these days, or the last ones typed."""
        found = self.ask(
            f"""
            select book, unit, start_on, value from opening_balance
            where plan = $plan and measure = $measure and (unit is null or {IN_PLACES})
              and case when $end::date is null then start_on <= $start else start_on = $start and end_on = $end end
            qualify start_on = max(start_on) over (partition by book)
            """,
            plan=plan,
            version=version,
            measure=measure,
            start=start,
            end=end,
        )
        return _sorted(found, lambda row: row[0] or 0)

    def estimates(self, plan: int, quarter: str) -> Rows:
        """Estimates by place."""
        return self.ask(
            "select book, unit, value from estimate where plan = $plan and quarter = $quarter order by unit",
            plan=plan,
            quarter=quarter,
        )

    def support(self, plan: int, span: Span) -> Rows:
        """By fund and content: persons who kept something, and money, in the period and to date."""
        return self.ask(
            """
            with kept as (
              select p.book, f.code, p.item, p.item_name, p.worker, sum(amount) as amount,
                     coalesce(sum(amount) filter (paid_on >= $start), 0) as recent
              from payment p join fund f on f.book = p.book and f.id = p.fund
              where f.plan = $plan and paid_on >= $year_start and paid_on < $end group by all)
            select book, code, item_name, count(*) filter (recent > 0), sum(recent),
                   count(*) filter (amount > 0), sum(amount)
            from kept group by book, code, item, item_name order by code, item, item_name
            """,
            **span.values(plan=plan),
        )

    def persons_supported(self, plan: int, span: Span) -> Rows:
        """Persons who kept something, whatever the fund."""
        return self.ask(
            """
            with kept as (
              select p.book, p.worker, sum(amount) as amount, sum(amount) filter (paid_on >= $start) as recent
              from payment p join fund f on f.book = p.book and f.id = p.fund
              where f.plan = $plan and paid_on >= $year_start and paid_on < $end group by p.book, p.worker)
            select shelf.book, 'all', count(*) filter (recent > 0), count(*) filter (amount > 0)
            from shelf left join kept using (book) group by shelf.book
            """,
            **span.values(plan=plan),
        )

    def funds(self, plan: int, start: date, end: date) -> Rows:
        """Every fund in its order: allotted for the year of ``start``, paid, persons who kept something, spent,
        what was granted before ``end`` and is neither paid nor closed, what was settled, what came back.
        """
        return self.ask(
            """
            with kept as (
              select book, fund, worker, sum(amount) as amount from payment
              where paid_on >= $start and paid_on < $end group by all),
            paid as (
              select book, fund, sum(amount) as amount, count(*) filter (amount > 0) as persons from kept group by all),
            given as (
              select book, fund, sum(amount) as amount from allotment where year = year($start::date)
              and on_date < $end group by all),
            used as (
              select book, fund, sum(amount) as amount from fund_spending
              where spent_on >= $start and spent_on < $end group by all),
            settled as (
              select book, application, sum(amount) as amount from payment where application is not null group by all),
            promised as (
              select a.book, a.fund, sum(a.granted - coalesce(s.amount, 0)) as amount
              from application a left join settled s on s.book = a.book and s.application = a.id
              where a.outcome = 'approved' and a.closed_on is null and a.decided_on < $end group by all),
            proved as (
              select p.book, p.fund, sum(p.amount) as amount from payment p
              semi join settlement_line l on l.book = p.book and l.payment = p.id
              where p.paid_on >= $start and p.paid_on < $end group by all),
            back as (
              select book, fund, sum(-amount) as amount
              from (select book, fund, paid_on as day, amount from payment
                    union all select book, fund, spent_on, amount from fund_spending)
              where amount < 0 and day >= $start and day < $end group by all)
            select f.book, code, name, kind, g.amount, coalesce(p.amount, 0), coalesce(p.persons, 0),
                   coalesce(u.amount, 0), coalesce(r.amount, 0), coalesce(v.amount, 0), coalesce(b.amount, 0)
            from fund f left join paid p on p.book = f.book and p.fund = f.id
            left join used u on u.book = f.book and u.fund = f.id
            left join given g on g.book = f.book and g.fund = f.id
            left join promised r on r.book = f.book and r.fund = f.id
            left join proved v on v.book = f.book and v.fund = f.id
            left join back b on b.book = f.book and b.fund = f.id
            where plan = $plan order by position, f.id
            """,
            plan=plan,
            start=start,
            end=end,
        )

    def loans(self, plan: int, span: Span) -> Rows:
        """The last totals of each lending fund in the budget year, nothing where the bank sent none."""
        return self.ask(
            """
            with last as (
              select * from loan_figure where as_of >= $year_start and as_of < $end
              qualify row_number() over (partition by book, fund order by as_of desc) = 1)
            select f.book, f.name, strftime(as_of, '%Y-%m-%d'), customers, lent, recovered, outstanding, overdue, idle
            from fund f left join last l on l.book = f.book and l.fund = f.id
            where plan = $plan and kind = 'loan' order by position, f.id
            """,
            **span.values(plan=plan),
        )

    def activities(self, plan: int, span: Span) -> Rows:
        """Times and people by kind; people are unknown when nobody wrote any number down."""
        return self._work(plan, span, "activity", "participants")

    def inspections(self, plan: int, span: Span) -> Rows:
        """Times, and findings of inspections or complaints settled."""
        return self._work(plan, span, "inspection", "if(kind = 'complaint', settled, findings)")

    def _work(self, plan: int, span: Span, table: str, people: str) -> Rows:
        return self.ask(
            f"""
            select book, kind, coalesce(sum(times) filter (on_date >= $start), 0),
                   sum({people}) filter (on_date >= $start), sum(times), sum({people})
            from {table} where plan = $plan and on_date >= $year_start and on_date < $end
            group by book, kind order by kind
            """,
            **span.values(plan=plan),
        )

    def targets(self, plan: int, version: int, day: date) -> Rows:
        """The places of a version in its order, each with its target in force at the end of a day."""
        return self.ask(
            """
            with running as (
              select a.book, coalesce(max_by(a.id, a.valid_from) filter (a.valid_from <= $day),
                                      min_by(a.id, a.valid_from)) as id
              from allocation a join plan_version v on v.book = a.book and v.id = a.plan_version
              where v.plan = $plan group by a.book)
            select u.book, u.unit, n.name, l.target
            from plan_unit u join unit n on n.book = u.book and n.id = u.unit
            left join running r on r.book = u.book
            left join allocation_line l on l.book = u.book and l.allocation = r.id and l.unit = u.unit
            where u.plan_version = $version order by u.position
            """,
            plan=plan,
            version=version,
            day=day,
        )


def _sorted(found: Rows, key: Any) -> Rows:
    return defaultdict(list, {book: sorted(rows, key=key) for book, rows in found.items()})

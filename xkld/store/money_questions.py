"""What reports ask of money and of work done: funds, support, loans, activities, inspections.

The texts are put together from constants of this module only; every value is bound.
"""

import sqlite3

from xkld.domain.counts import Count, FundState, Loans, Scope, Support, Work
from xkld.domain.period import Period, ReportDays
from xkld.store.questions import asked

_FUNDS = """
    select f.code, f.name, f.kind,
           (select sum(a.amount) from allotment a
            where a.fund = f.id and a.year = :budget_year and a.on_date < :end),
           coalesce((select sum(v.amount) from v_payment v
                     where v.fund = f.id and v.paid_on >= :start and v.paid_on < :end), 0),
           (select count(*) from (select v.worker from v_payment v
                                  where v.fund = f.id and v.paid_on >= :start and v.paid_on < :end
                                  group by v.worker having sum(v.amount) > 0)),
           coalesce((select sum(s.amount) from v_spending s
                     where s.fund = f.id and s.spent_on >= :start and s.spent_on < :end), 0),
           coalesce((select sum(a.granted - a.paid) from v_application a
                     where a.fund = f.id and a.decided_on < :end and a.outcome = 'approved'
                       and a.closed_on is null), 0),
           coalesce((select sum(l.amount) from v_settled l
                     where l.fund = f.id and l.paid_on >= :start and l.paid_on < :end), 0),
           coalesce((select sum(r.amount) from v_returned_support r
                     where r.fund = f.id and r.on_date >= :start and r.on_date < :end), 0)
           + coalesce((select sum(r.amount) from v_returned_spending r
                       where r.fund = f.id and r.on_date >= :start and r.on_date < :end), 0)
    from fund f where f.plan = :plan order by f.position, f.id
"""


def support(book: sqlite3.Connection, scope: Scope, days: ReportDays) -> list[Support]:
    """Money paid by fund and content; a reversal takes back what it reverses."""
    rows = book.execute(
        """
        select fund_code, item_name, sum(recent > 0), sum(recent), sum(amount > 0), sum(amount)
        from (
          select v.fund_code, v.item, v.item_name, v.worker, sum(v.amount) as amount,
                 sum(case when v.paid_on >= :start then v.amount else 0 end) as recent
          from v_payment v
          where v.plan = :plan and v.paid_on >= :year_start and v.paid_on < :end
          group by v.fund_code, v.item, v.item_name, v.worker)
        group by fund_code, item, item_name order by fund_code, item, item_name
        """,
        asked(scope, days),
    )
    return [Support(*row) for row in rows]


def persons_supported(book: sqlite3.Connection, scope: Scope, days: ReportDays) -> Count:
    """Persons who got support out of any fund, each once."""
    row = book.execute(
        """
        select 'all', coalesce(sum(recent > 0), 0), coalesce(sum(amount > 0), 0)
        from (
          select sum(v.amount) as amount, sum(case when v.paid_on >= :start then v.amount else 0 end) as recent
          from v_payment v
          where v.plan = :plan and v.paid_on >= :year_start and v.paid_on < :end
          group by v.worker)
        """,
        asked(scope, days),
    ).fetchone()
    return Count(*row)


def funds(book: sqlite3.Connection, scope: Scope, year: Period) -> list[FundState]:
    """Every fund of the plan in a budget year, in the plan's order."""
    rows = book.execute(
        _FUNDS,
        {
            "plan": scope.plan,
            "budget_year": year.start.year,
            "start": year.start.isoformat(),
            "end": year.end.isoformat(),
        },
    )
    return [FundState(*row) for row in rows]


def loans(book: sqlite3.Connection, scope: Scope, days: ReportDays) -> list[Loans]:
    """The bank's latest totals in the budget year for every lending fund of the plan."""
    rows = book.execute(
        """
        select f.name, l.as_of, l.customers, l.lent, l.recovered, l.outstanding, l.overdue, l.idle
        from fund f
        left join v_loan l on l.fund = f.id and l.as_of = (
          select max(x.as_of) from loan_figure x
          where x.fund = f.id and x.as_of >= :year_start and x.as_of < :end)
        where f.plan = :plan and f.kind = 'loan' order by f.position, f.id
        """,
        asked(scope, days),
    )
    return [Loans(*row) for row in rows]


def activities(book: sqlite3.Connection, scope: Scope, days: ReportDays) -> list[Work]:
    """What was done, by kind: times and people."""
    return _work(book, scope, days, "v_activity", "participants")


def inspections(book: sqlite3.Connection, scope: Scope, days: ReportDays) -> list[Work]:
    """Inspections and complaints, by kind: times and, for complaints, how many are settled."""
    return _work(book, scope, days, "v_inspection", "case kind when 'complaint' then settled else findings end")


def _work(book: sqlite3.Connection, scope: Scope, days: ReportDays, view: str, people: str) -> list[Work]:
    rows = book.execute(
        f"""
        select kind, sum(case when on_date >= :start then times else 0 end),
               sum(case when on_date >= :start then {people} end), sum(times), sum({people})
        from {view} where plan = :plan and on_date >= :year_start and on_date < :end
        group by kind order by kind
        """,
        asked(scope, days),
    )
    return [Work(*row) for row in rows]

"""Invented reports in which nothing is lacking, to try a template on: every table, every row, every kind of figure.

They are made by the same functions as the office's own, so what a template may ask for is never written down twice.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from xkld.domain.counts import Count, Event, FundState, Loans, Place, Support, Waiting, Work
from xkld.domain.example_attendance import example_attendance
from xkld.domain.example_grant import example_grant
from xkld.domain.example_handover import example_handover
from xkld.domain.example_referral import example_referral
from xkld.domain.example_settlement import example_settlement
from xkld.domain.example_sheets import example_order, example_papers
from xkld.domain.facts import Abroad, Facts, Money, Part, People, YearBefore
from xkld.domain.forms import FORMS, Form
from xkld.domain.period import Cutoff, ReportDays
from xkld.domain.plan import SETS, Document, Issuer, Plan, Priority, Signature, Target
from xkld.domain.proposal import TieRule
from xkld.domain.report import Report
from xkld.domain.report_making import make_report
from xkld.domain.templates import (
    GRANT_DECISION,
    HANDOVER,
    ORDER_SHEETS,
    PAPER_SHEETS,
    REFERRAL_LETTER,
    SETTLEMENT,
    SIGN_IN_SHEET,
    TIE_SHEET,
)
from xkld.domain.turns import Method
from xkld.domain.weight import Source, SourceKind
from xkld.domain.wording.tie_sheet import TieCase, TiedUnit, tie_sheet

_YEAR = 2025
_LONG_AFTER = date(_YEAR + 1, 6, 30)
_NAME = "Mau"
_PLACE = Place(1, "1", _NAME, 10)
_PAPERS = {
    **dict.fromkeys(ORDER_SHEETS.values(), example_order),
    **dict.fromkeys(PAPER_SHEETS.values(), example_papers),
    GRANT_DECISION: example_grant,
    HANDOVER: example_handover,
    REFERRAL_LETTER: example_referral,
    SETTLEMENT: example_settlement,
    SIGN_IN_SHEET: example_attendance,
}
"""The templates of papers with a module of their own, and what makes the paper of an invented name and day."""
_EVERY_STAGE = ("departed", "returned", "died", "missing", "found", "extended")


@dataclass(frozen=True, slots=True)
class Example:
    """A report to try a template on; ``form`` is its code, ``is_lean`` says that the plan gives no target."""

    form: str
    is_lean: bool
    report: Report


def example_reports() -> Iterator[Example]:
    """A report of every form: of a plan with a target, students and a year before, and of one without."""
    for form in FORMS.values():
        rich = _facts(form)
        yield Example(form.code, is_lean=False, report=make_report(form, rich, _NAME))
        yield Example(form.code, is_lean=True, report=make_report(form, _lean(rich), _NAME))


def example_tie() -> Example:
    """The paper about a tie."""
    units = [TiedUnit(_NAME, Decimal(3), Fraction(3, 2), 1, given=given) for given in (True, False)]
    case = TieCase(
        _YEAR,
        _LONG_AFTER,
        10,
        2,
        Method.SAINTE_LAGUE,
        Source(SourceKind.DEMAND, str(_LONG_AFTER)),
        1,
        units,
        TieRule.NAMED,
        decision=None,
    )
    report = tie_sheet(example_plan(), case)
    return Example(report.form, is_lean=False, report=report)


def example_of(name: str) -> Sequence[Example]:
    """What the template of that name is to be tried on."""
    if name == TIE_SHEET:
        return (example_tie(),)
    if name not in _PAPERS:
        return tuple(example_reports())
    paper = _PAPERS[name](_NAME, _LONG_AFTER)
    return (Example(paper.form, is_lean=False, report=paper),)


def example_plan() -> Plan:
    """A plan with all that its papers print."""
    return Plan(
        code="mau",
        title=_NAME,
        subject=_NAME,
        issuer=Issuer(_NAME, (_NAME, _NAME), _NAME, _NAME, _NAME, above=_NAME),
        number=None,
        year_issued=_YEAR,
        month_issued=1,
        day_issued=None,
        years=(_YEAR,),
        implements=Document(_NAME, None, _NAME),
        legal_basis=(),
        target=Target(_PLACE.target, "persons", "", (_NAME,)),
        priority=Priority(),
        funds=(),
        tasks=(),
        duties=(),
        report_to=(_NAME, _NAME),
        recipients=(_NAME,),
        signature=Signature(_NAME, _NAME, _NAME, _NAME),
        sets=SETS,
    )


def _facts(form: Form) -> Facts:
    period = form.kind(_YEAR)
    days = ReportDays.of(period, Cutoff.DAY_15, _LONG_AFTER)
    quarters = period.quarters if period.is_told_by_quarters else ()
    return Facts(
        plan=example_plan(),
        period=period,
        today=_LONG_AFTER,
        closes_on=days.period.last_day,
        people_days=days,
        money_days=ReportDays.of(period, Cutoff.CALENDAR, _LONG_AFTER),
        decision=None,
        places=[_PLACE],
        people=_people(),
        parts=tuple(Part(one, one.days(Cutoff.DAY_15).last_day, _people(), _abroad()) for one in quarters),
        year_before=YearBefore({None: 5, 1: 5}, days.period, is_alike=True),
        estimates={1: 8},
        waiting=[Waiting(1, "registered", 4)],
        abroad=_abroad(),
        money=_money(),
        activities=[Work("counselling", 2, 30, 4, 60)],
        inspections=[Work("inspection", 1, 0, 1, 0)],
    )


def _lean(facts: Facts) -> Facts:
    """The same without a target, without students, without anything known of the year before."""
    plan = replace(facts.plan, target=replace(facts.plan.target, total=None), sets=SETS[:1])
    return replace(
        facts,
        plan=plan,
        places=[replace(_PLACE, target=None)],
        year_before=replace(facts.year_before, by_place={}),
        estimates={},
    )


def _people() -> People:
    some = [Count("JP", 3, 6)]
    return People(
        by_unit={1: Count("1", 3, 6)},
        by_destination=some,
        by_occupation=some,
        by_sex=[Count("female", 3, 6)],
        by_age=[Count("18_30", 3, 6)],
        by_education=[Count("secondary", 3, 6)],
        by_form=[Count("enterprise", 3, 6)],
        by_sender=some,
        in_groups=some,
        departures=Count(None, 3, 6),
        seasonal=Count(None, 1, 1),
        study=Count(None, 1, 1),
        study_by_unit=[Count("1", 1, 1)],
        study_by_destination=some,
        outside=1,
    )


def _abroad() -> Abroad:
    return Abroad([Event(stage, None, 1, 1) for stage in _EVERY_STAGE], [], 20, 20, 20)


def _money() -> Money:
    fund = FundState("mau", _NAME, "grant", 60_000_000, 3_000_000, 1, 500_000)
    return Money(
        support=[Support("mau", _NAME, 1, 3_000_000, 1, 3_000_000)],
        persons=Count(None, 1, 1),
        funds_in_period=[fund],
        funds_to_date=[fund],
        loans=[Loans(_NAME, "2025-06-30", 4, 320_000_000, 45_000_000, 1_275_000_000, 0, 180_000_000)],
    )

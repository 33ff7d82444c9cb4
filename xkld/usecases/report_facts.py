"""The book asked for everything that a periodic report needs."""

from datetime import date, timedelta

from xkld.domain.counts import Scope
from xkld.domain.facts import Abroad, Facts, Money, Part, People, YearBefore
from xkld.domain.period import Cutoff, Period, Quarter, ReportDays, ReportPeriod, same_day_before
from xkld.domain.plan import STUDY
from xkld.store import money_questions, plans, questions
from xkld.store.book import Connection
from xkld.usecases.current_plan import CurrentPlan
from xkld.usecases.workspace import Workspace


def period_facts(workspace: Workspace, book: Connection, current: CurrentPlan, period: ReportPeriod) -> Facts:
    """The facts of a period, as far as it has been lived."""
    scope, cutoff, today = current.scope, current.cutoff, workspace.today
    days = ReportDays.of(period, cutoff, today)
    budget_days = ReportDays.of(period, Cutoff.CALENDAR, today)
    split = plans.split_on(book, scope, days.period.last_day)
    return Facts(
        plan=current.plan,
        period=period,
        today=today,
        closes_on=period.days(cutoff).last_day,
        people_days=days,
        money_days=budget_days,
        decision=split.decision if split and split.method == "decided" else None,
        places=current.places(book, days.period.last_day),
        people=_people(book, current, days),
        parts=tuple(_part(book, current, quarter, today) for quarter in period.quarters)
        if period.is_told_by_quarters
        else (),
        year_before=persons_year_before(book, scope, period, cutoff, days.to_date.last_day),
        estimates=questions.estimates(book, scope, str(period)) if isinstance(period, Quarter) else {},
        waiting=questions.waiting(book, scope, days.period.end.isoformat()),
        abroad=_abroad(book, scope, days),
        money=_money(book, scope, budget_days),
        activities=money_questions.activities(book, scope, days),
        inspections=money_questions.inspections(book, scope, days),
    )


def _part(book: Connection, current: CurrentPlan, quarter: Quarter, today: date) -> Part:
    whole = quarter.days(current.cutoff)
    if whole.start > today:
        return Part(quarter, whole.last_day, None, None)
    days = ReportDays.of(quarter, current.cutoff, today)
    return Part(quarter, whole.last_day, _people(book, current, days), _abroad(book, current.scope, days))


def _people(book: Connection, current: CurrentPlan, days: ReportDays) -> People:
    scope, studying = current.scope, STUDY in current.plan.sets
    facts = ("unit", "destination", "occupation", "sex", "age", "education", "form", "sender")
    persons = questions.persons_by(book, scope, days, facts)
    return People(
        by_unit={int(count.key or 0): count for count in persons["unit"]},
        by_destination=persons["destination"],
        by_occupation=persons["occupation"],
        by_sex=persons["sex"],
        by_age=persons["age"],
        by_education=persons["education"],
        by_form=persons["form"],
        by_sender=persons["sender"],
        in_groups=questions.persons_in_groups(book, scope, days),
        departures=questions.departures(book, scope, days),
        seasonal=questions.departures(book, scope, days, counted_as="seasonal"),
        study=questions.departures(book, scope, days, counted_as=STUDY),
        study_by_unit=questions.persons(book, scope, days, by="unit", counted_as=STUDY) if studying else [],
        study_by_destination=questions.persons(book, scope, days, by="destination", counted_as=STUDY)
        if studying
        else [],
        outside=questions.persons_outside(book, scope, days),
    )


def persons_year_before(
    book: Connection, scope: Scope, period: ReportPeriod, cutoff: Cutoff, last_day: date | None = None
) -> YearBefore:
    """Persons of the same days a year before: typed figures, else counted when the book was kept in that year.

    While the period is lived to ``last_day`` only, what is counted goes to the same day a year before; typed figures
    always cover the whole of it.
    """
    whole = period.year_before.year_to_date(cutoff)
    lived_to = whole.last_day if last_day is None else same_day_before(last_day)
    days = Period(whole.start, min(whole.end, lived_to + timedelta(days=1)))
    typed = questions.opening(book, scope, "departed", whole.start.isoformat(), whole.end.isoformat())
    if typed or not plans.speaks_for(book, scope, whole.last_day.year):
        return YearBefore({one.unit: one.value for one in typed}, whole, is_alike=days == whole)
    counted = questions.persons(book, scope, ReportDays(days, days), by="unit")
    known: dict[int | None, int] = dict.fromkeys(plans.place_numbers(book, scope), 0)
    return YearBefore(known | {int(count.key or 0): count.to_date for count in counted}, days, is_alike=True)


def _abroad(book: Connection, scope: Scope, days: ReportDays) -> Abroad:
    at_start, lacking = _stock(book, scope, days.period.start.isoformat())
    return Abroad(
        movements=questions.movements(book, scope, days),
        remarks=questions.remarks(book, scope, days),
        at_start=at_start,
        at_year_start=_stock(book, scope, days.to_date.start.isoformat())[0],
        by_name=questions.abroad_by_name(book, scope, days.period.last_day.isoformat()),
        lacking=lacking,
    )


def _stock(book: Connection, scope: Scope, morning: str) -> tuple[int | None, tuple[int, ...]]:
    """Workers abroad on a morning: the latest typed figure and what changed since; None when none covers all places.

    With it the places that lack a figure while others have one.
    """
    typed = questions.opening(book, scope, "abroad", morning, None)
    if not typed:
        return None, ()
    by_place = {one.unit: one.value for one in typed}
    whole = by_place.pop(None, None)
    lacking = tuple(unit for unit in plans.place_numbers(book, scope) if unit not in by_place)
    if whole is None and lacking:
        return None, lacking
    start = sum(by_place.values()) if whole is None else whole
    return start + questions.change_abroad(book, scope, typed[0].start_on, morning), ()


def _money(book: Connection, scope: Scope, days: ReportDays) -> Money:
    return Money(
        support=money_questions.support(book, scope, days),
        persons=money_questions.persons_supported(book, scope, days),
        funds_in_period=money_questions.funds(book, scope, days.period),
        funds_to_date=money_questions.funds(book, scope, days.to_date),
        loans=money_questions.loans(book, scope, days),
    )

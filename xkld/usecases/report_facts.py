"""The book asked for everything that a quarterly report needs."""

from xkld.domain.counts import Scope
from xkld.domain.facts import Abroad, Facts, Money, People
from xkld.domain.period import Cutoff, Quarter, ReportDays
from xkld.store import money_questions, plans, questions
from xkld.store.book import Connection
from xkld.usecases.current_plan import CurrentPlan
from xkld.usecases.workspace import Workspace


def quarter_facts(workspace: Workspace, book: Connection, current: CurrentPlan, quarter: Quarter) -> Facts:
    """The facts of a quarter, as far as it has been lived."""
    scope, cutoff = current.scope, current.cutoff
    days = ReportDays.of(quarter, cutoff, workspace.today)
    budget_days = ReportDays.of(quarter, Cutoff.CALENDAR, workspace.today)
    split = plans.split_on(book, scope, days.period.last_day)
    return Facts(
        plan=current.plan,
        quarter=quarter,
        today=workspace.today,
        closes_on=quarter.days(cutoff).last_day,
        people_days=days,
        money_days=budget_days,
        decision=split.decision if split and split.method == "decided" else None,
        places=current.places(book, days.period.last_day),
        people=_people(book, scope, days),
        year_before=persons_year_before(book, scope, quarter, cutoff),
        estimates=questions.estimates(book, scope, str(quarter)),
        waiting=questions.waiting(book, scope, days.period.end.isoformat()),
        abroad=_abroad(book, scope, days),
        money=_money(book, scope, budget_days),
        activities=money_questions.activities(book, scope, days),
        inspections=money_questions.inspections(book, scope, days),
    )


def _people(book: Connection, scope: Scope, days: ReportDays) -> People:
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
        study=questions.departures(book, scope, days, counted_as="study"),
        outside=questions.persons_outside(book, scope, days),
    )


def persons_year_before(book: Connection, scope: Scope, quarter: Quarter, cutoff: Cutoff) -> dict[int | None, int]:
    """Persons of the same days a year before: typed figures, else counted when the book was kept in that year."""
    before = quarter.year_before.year_to_date(cutoff)
    typed = questions.opening(book, scope, "departed", before.start.isoformat(), before.end.isoformat())
    if typed or not plans.speaks_for(book, scope, quarter.year - 1):
        return {one.unit: one.value for one in typed}
    counted = questions.persons(book, scope, ReportDays(before, before), by="unit")
    known: dict[int | None, int] = dict.fromkeys(plans.place_numbers(book, scope), 0)
    return known | {int(count.key or 0): count.to_date for count in counted}


def _abroad(book: Connection, scope: Scope, days: ReportDays) -> Abroad:
    return Abroad(
        movements=questions.movements(book, scope, days),
        remarks=questions.remarks(book, scope, days),
        at_start=_stock(book, scope, days.period.start.isoformat()),
        at_year_start=_stock(book, scope, days.to_date.start.isoformat()),
        by_name=questions.abroad_by_name(book, scope, days.period.last_day.isoformat()),
    )


def _stock(book: Connection, scope: Scope, morning: str) -> int | None:
    """Workers abroad on a morning: the latest typed figure and what changed since; None when none covers all places."""
    typed = questions.opening(book, scope, "abroad", morning, None)
    if not typed:
        return None
    whole = [one.value for one in typed if one.unit is None]
    by_place = [one.value for one in typed if one.unit is not None]
    if not whole and len(by_place) < len(plans.place_numbers(book, scope)):
        return None
    start = whole[0] if whole else sum(by_place)
    return start + questions.change_abroad(book, scope, typed[0].start_on, morning)


def _money(book: Connection, scope: Scope, days: ReportDays) -> Money:
    return Money(
        support=money_questions.support(book, scope, days),
        persons=money_questions.persons_supported(book, scope, days),
        funds_in_period=money_questions.funds(book, scope, days.period),
        funds_to_date=money_questions.funds(book, scope, days.to_date),
        loans=money_questions.loans(book, scope, days),
    )

"""What speaks against corrections: ID numbers, people who could not be told apart, stages out of order, money."""

from collections.abc import Iterator
from datetime import date

from xkld.domain.abroad import term_problems
from xkld.domain.cases import Case, overlaps
from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors import corrections as errors
from xkld.domain.errors.people import reason_not_wanted
from xkld.domain.identity import read_id_number
from xkld.domain.names import fold, spelling
from xkld.domain.register import Owner
from xkld.domain.stages import Stage, timeline_problems
from xkld.domain.wording.labels import STAGE_NAMES
from xkld.store import corrections as rows
from xkld.store import people
from xkld.store.book import Connection
from xkld.store.people import WorkerRow
from xkld.usecases.corrections import Corrections

_WHO = frozenset({"name", "birth", "cccd", "home"})
_ON_CARD = frozenset({"birth", "sex", "cccd"})


def problems_of(found: Corrections, book: Connection) -> list[Problem]:
    """Every reason why the corrections cannot be: of people, of stages, of money that rests on a stage."""
    problems = [*found.problems, *_people_problems(found, book), *stage_problems(found), *_paid_problems(found, book)]
    return list(dict.fromkeys(problems))


def stage_problems(found: Corrections) -> Iterator[Problem]:
    """Impossible neighbours and stages told twice in the cases that change, and cases that come to overlap."""
    touched = sorted({found.case_of[number] for number in (*found.changed(Owner.STAGE), *found.dropped)})
    for case in touched:
        yield from _case_problems(found, case)
    for worker in sorted({found.worker_of[case] for case in touched}):
        cases = [_timeline(found, case) for case in found.cases[worker]]
        for before, after, problem in overlaps([case for case in cases if case.events]):
            asked = [place for case in (after, before) if (place := _place_in(found, case.number)) != NOWHERE]
            yield Problem(asked[0] if asked else NOWHERE, problem.what, problem.mend)


def card_problems(found: Corrections, number: int) -> list[Problem]:
    """What the digits of a person's ID number say against the birth year and the sex."""
    person, place = found.person(number), _place(found, Owner.PERSON, number, "cccd", "birth", "sex")
    read = read_id_number(person.cccd, person.birth_year, person.sex, place) if person.cccd else ""
    return read if isinstance(read, list) else []


def _people_problems(found: Corrections, book: Connection) -> Iterator[Problem]:
    changed = [(number, _changed_facts(found, number)) for number in found.changed(Owner.PERSON)]
    meant = [(found.person(number), facts) for number, facts in changed if facts & (_WHO | _ON_CARD)]
    known = people.alike(book, [person.name_key for person, _ in meant], [p.cccd for p, _ in meant if p.cccd])
    others = [row for row in known if (Owner.PERSON, row.id) not in found.after]
    others += [found.person(number) for number in found.cases] if meant else []
    for person, facts in meant:
        place = _place(found, Owner.PERSON, person.id, "cccd", "birth", "sex", "name", "home")
        if facts & _ON_CARD:
            yield from card_problems(found, person.id)
        for other in (other for other in others if other.id != person.id):
            if "cccd" in facts and person.cccd and other.cccd == person.cccd:
                yield errors.id_number_of_another(other.id, place)
            elif facts & _WHO and _could_be(found, person, other):
                yield errors.not_told_apart(other.id, other.name, place)


def _could_be(found: Corrections, person: WorkerRow, other: WorkerRow) -> bool:
    """Whether nothing tells two people apart, so that a later list could mean either."""
    return (
        other.name_key == fold(person.name)
        and spelling(other.name) == spelling(person.name)
        and other.birth_year == person.birth_year
        and found.places.gazetteer.same_or_taken_over(other.unit, person.unit)
        and not (other.cccd and person.cccd and other.cccd != person.cccd)
        and not (other.birth_date and person.birth_date and other.birth_date != person.birth_date)
    )


def _changed_facts(found: Corrections, number: int) -> set[str]:
    was, now = found.before[Owner.PERSON, number], found.after[Owner.PERSON, number]
    return {fact for fact in was if was[fact] != now[fact]}


def _place(found: Corrections, owner: Owner, number: int, *facts: str) -> Place:
    """The cell that asked for one of these facts."""
    asked = (found.changes.get((owner, number, fact)) for fact in facts)
    return next((change.place for change in asked if change), NOWHERE)


def _place_in(found: Corrections, case: int) -> Place:
    """The cell that asked for a stage of a case to be another."""
    places = [_place(found, Owner.STAGE, number, "date", "stage", "reason") for number in found.stages[case]]
    return next((place for place in places if place != NOWHERE), NOWHERE)


def _case_problems(found: Corrections, case: int) -> Iterator[Problem]:
    stages, place = found.stages_of(case), _place_in(found, case)
    if not stages:
        yield errors.no_stage_left(case)
    told = [(row.event.stage, row.event.on) for row in stages]
    for stage, on in sorted({one for one in told if told.count(one) > 1}):
        yield errors.stage_twice(STAGE_NAMES[stage], on, place)
    for row in stages:
        if row.event.reason and row.event.stage is not Stage.RETURNED:
            at = _place(found, Owner.STAGE, row.id, "stage", "reason")
            yield reason_not_wanted(STAGE_NAMES[row.event.stage], at)
        if row.until:
            yield from term_problems(row.until, row.event.on, _place(found, Owner.STAGE, row.id, "until", "date"))
    for problem in timeline_problems(_timeline(found, case).events):
        yield Problem(place, problem.what, problem.mend)


def _timeline(found: Corrections, number: int) -> Case:
    case = Case(number, found.after[Owner.CASE, number]["purpose"], ())
    for row in found.stages_of(number):
        case = case.with_event(row.event)
    return case


def _paid_problems(found: Corrections, book: Connection) -> Iterator[Problem]:
    """Support was paid for a person on or after the day of a stage that would go."""
    for number in found.dropped:
        facts = found.before[Owner.STAGE, number]
        paid = rows.standing_payments(book, found.worker_of[found.case_of[number]])
        later = [day for day in paid if day >= facts["date"]]
        if later:
            on = date.fromisoformat(facts["date"])
            yield errors.money_rests_on_it(STAGE_NAMES[facts["stage"]], on, len(later))

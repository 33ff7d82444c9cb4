"""Rounds of surveys written down and put right."""

from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import surveys as errors
from xkld.domain.errors.money import in_the_future
from xkld.domain.names import fold
from xkld.domain.schools import as_known
from xkld.store import schools, surveys
from xkld.store.book import Connection
from xkld.store.surveys import Facts, Round
from xkld.usecases.gazetteer import Gazetteer
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was typed of a round; None where nothing was."""

    kind: str | None = None
    on: date | None = None
    unit: str | None = None
    surveyor: str | None = None
    school: str | None = None
    school_year: str | None = None
    asked: int | None = None
    interested: int | None = None
    refused: int | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """A round as it stood before a command (None: it is new) and as it does now."""

    before: Round | None
    now: Round


def add(workspace: Workspace, told: Told) -> Done:
    """Write a round; the same told again is not written twice.

    Raises ``InputRefused`` when it cannot be, or the same round was told with other numbers.
    """
    with workspace.writing() as writer:
        book = writer.connection
        facts = _facts(book, workspace.today, told, None)
        same = _same(book, facts)
        if same is not None and same.facts != facts:
            raise InputRefused([errors.told_otherwise(same.number)])
        number = surveys.add(writer, facts) if same is None else same.number
        return Done(same, _round(book, number))


def edit(workspace: Workspace, number: int, told: Told) -> Done:
    """Put right what was told of a round.

    Raises ``InputRefused`` when there is none of that number, nothing is told, it cannot be, or another is that round.
    """
    if told == Told():
        raise InputRefused([errors.nothing_to_edit()])
    with workspace.writing() as writer:
        book = writer.connection
        before = _round(book, number)
        facts = _facts(book, workspace.today, told, before.facts)
        same = _same(book, facts, besides=number)
        if same is not None:
            raise InputRefused([errors.told_otherwise(same.number)])
        if facts != before.facts:
            surveys.edit(writer, number, facts)
        return Done(before, _round(book, number))


def _round(book: Connection, number: int) -> Round:
    found = surveys.survey(book, number)
    if found is None:
        raise InputRefused([errors.no_such_survey(number)])
    return found


def _facts(book: Connection, today: date, told: Told, before: Facts | None) -> Facts:
    """A round as it is told now, what was not typed staying as it was."""
    on = told.on or date.fromisoformat(before.on_date if before else today.isoformat())
    unit = None if told.unit is None else Gazetteer.of(book).find(told.unit, on)
    problems = [in_the_future(on, today)] if on > today else []
    if isinstance(unit, Problem):
        raise InputRefused([*problems, unit])
    known = before or Facts("", "", None, "", None, None, 0, 0, 0)
    facts = Facts(
        kind=told.kind or known.kind,
        on_date=on.isoformat(),
        unit=unit.id if unit else known.unit,
        surveyor=told.surveyor or known.surveyor,
        school=as_known(told.school, schools.known(book)) if told.school else known.school,
        school_year=told.school_year or known.school_year,
        asked=known.asked if told.asked is None else told.asked,
        interested=known.interested if told.interested is None else told.interested,
        refused=known.refused if told.refused is None else told.refused,
    )
    if facts.kind != "school" and told.school is None and told.school_year is None:
        facts = replace(facts, school=None, school_year=None)
    if problems := [*problems, *_problems(facts)]:
        raise InputRefused(problems)
    return facts


def _problems(facts: Facts) -> list[Problem]:
    problems = []
    if facts.interested + facts.refused > facts.asked:
        problems.append(errors.more_answers_than_asked(facts.asked, facts.interested, facts.refused))
    if facts.kind == "school" and not (facts.school and facts.school_year):
        problems.append(errors.school_missing())
    if facts.kind != "school" and (facts.school or facts.school_year):
        problems.append(errors.no_school_here())
    return problems


def _same(book: Connection, facts: Facts, besides: int | None = None) -> Round | None:
    """Another round of that day, place and kind, by the same people, in the same school and year."""

    def who(one: Facts) -> tuple[str, str | None, str | None]:
        return fold(one.surveyor), one.school, one.school_year

    found = [one for one in surveys.of_day(book, facts) if one.number != besides and who(one.facts) == who(facts)]
    return found[0] if found else None

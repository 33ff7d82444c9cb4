"""Surveys as a workbook to send: by place, round by round, and by school where pupils were asked."""

from datetime import date
from pathlib import Path

from xkld.domain.exports import Identity, Leaving
from xkld.domain.notation import day_text
from xkld.domain.table import Column, Kind, Row, Sums, Table, Value
from xkld.domain.wording import surveys as words
from xkld.domain.wording.pupils import RULE as PUPILS_RULE
from xkld.render.table_book import table_book
from xkld.store import exports
from xkld.store.surveys import Round
from xkld.usecases import pupils, surveys
from xkld.usecases.current_plan import current_plan
from xkld.usecases.handing_out import HandedOut, read_purpose
from xkld.usecases.people_forms import form_written
from xkld.usecases.pupils import KnownPupils, SchoolYear, SchoolYears
from xkld.usecases.surveys import Rounds, SurveyedPlace, SurveyedPlaces, Wanted
from xkld.usecases.workspace import Workspace

Line = dict[str, Value]
_ASKED = ("rounds", "asked", "interested", "refused")
_SUMMED = (*_ASKED, "open")
_PUPILS = ("known", "enrolled_work", "enrolled_study", "departed_work", "departed_study")
_COUNTS = frozenset({*_SUMMED, *_PUPILS, "days", "to_work", "to_study"})


def write(workspace: Workspace, wanted: Wanted, out: Path, purpose: str | None) -> tuple[SurveyedPlaces, HandedOut]:
    """Write the surveys of some days into a workbook; the same surveys give the same bytes.

    Raises ``InputRefused`` when the days are not in order or the file's name does not end in ``.xlsx``.
    """
    why = read_purpose(purpose, full_id=False)
    found, told = surveys.by_place(workspace, wanted), surveys.rounds(workspace, wanted)
    schools = pupils.by_school(workspace) if wanted.kind in {None, "school"} else None
    with workspace.reading() as book:
        issuer = current_plan(book, wanted.plan, workspace.today).plan.issuer.name
        head = exports.head_of_facts(book)
    tables = [_places(found), _rounds(told), *([_schools(schools)] if schools and schools.schools else [])]
    names = words.SHEETS[: len(tables)]
    made = table_book(tables, names, author=issuer, figures_to=day_text(found.days.last_day), head=head)
    about = Leaving(words.selection(found.days, wanted.kind), Identity.NONE, why)
    rows = len(told.rounds)
    return found, form_written(workspace, out, out.name, made, about, rows=rows)


def _places(found: SurveyedPlaces) -> Table:
    sums = found.total
    whole: Line = {"unit": words.TOTAL, "rounds": sums.rounds, "asked": sums.asked}
    whole |= {"interested": sums.interested, "refused": sums.refused}
    rows = [_place(one) for one in found.places]
    return _table("places", words.PLACES_TITLE, words.PLACES_HEADS, rows, whole, words.span_text(found.days))


def _place(one: SurveyedPlace) -> Line:
    place = one.place
    return {
        "unit": place.name or words.WHOLE_AREA,
        "last_on": words.last_text(place) if place.last_on or place.old_on else "",
        "days": "" if one.days is None else one.days,
        "rounds": place.sums.rounds,
        "asked": place.sums.asked,
        "interested": place.sums.interested,
        "refused": place.sums.refused,
        "to_work": "" if one.to_work is None else one.to_work,
        "to_study": "" if one.to_study is None else one.to_study,
    }


def _rounds(told: Rounds) -> Table:
    sums = told.total
    whole: Line = {"number": words.TOTAL, "asked": sums.asked, "interested": sums.interested}
    whole |= {"refused": sums.refused, "open": sums.asked - sums.interested - sums.refused}
    rows = [_round(one) for one in told.rounds]
    return _table("rounds", words.ROUNDS_TITLE, words.ROUNDS_HEADS, rows, whole, words.span_text(told.days))


def _round(one: Round) -> Line:
    facts = one.facts
    return {
        "number": str(one.number),
        "on_date": day_text(date.fromisoformat(facts.on_date)),
        "kind": words.SURVEY_NAMES[facts.kind],
        "unit": one.place or words.WHOLE_AREA,
        "surveyor": facts.surveyor,
        "school": facts.school or "",
        "school_year": facts.school_year or "",
        "asked": facts.asked,
        "interested": facts.interested,
        "refused": facts.refused,
        "open": facts.asked - facts.interested - facts.refused,
    }


def _schools(found: SchoolYears) -> Table:
    rows = [_school(one) for one in found.schools]
    summed = {name: sum(int(row[name]) for row in rows if row[name] != "") for name in _ASKED}
    whole: Line = {"school": words.TOTAL, **summed, **_pupils(found.people)}
    return _table("schools", words.SCHOOLS_TITLE, words.SCHOOLS_HEADS, rows, whole, words.EVERY_DAY)


def _school(one: SchoolYear) -> Line:
    sums = one.sums
    return {
        "school": one.school,
        "school_year": one.school_year,
        "unit": one.place or (words.WHOLE_AREA if one.last_on else ""),
        "last_on": day_text(date.fromisoformat(one.last_on)) if one.last_on else words.NEVER,
        **({name: "" if sums is None else getattr(sums, name) for name in _ASKED}),
        **(dict.fromkeys(_PUPILS, "") if one.people is None else _pupils(one.people)),
    }


def _pupils(people: KnownPupils) -> Line:
    """Persons of the book, in the columns of a sheet."""
    counts = [told[name] for told in (people.enrolled, people.departed) for name in ("work", "study")]
    return dict(zip(_PUPILS, (people.known, *counts), strict=True))


def _table(
    key: str,
    title: str,
    heads: dict[str, str],
    rows: list[Line],
    whole: Line | None,
    span: str,
) -> Table:
    columns = tuple(Column(one, head, Kind.COUNT if one in _COUNTS else Kind.TEXT) for one, head in heads.items())
    total = None if whole is None else Row(tuple(whole.get(one, "") for one in heads))
    lines = tuple(Row(tuple(one[name] for name in heads)) for one in rows)
    summed = Sums(total=tuple(one for one in _SUMMED if one in heads))
    more = {"places": words.SINCE_RULE, "schools": PUPILS_RULE}.get(key)
    rule = f"{words.RULE} {more}" if more else words.RULE
    return Table(key, None, title, span, columns, lines, total, rule, summed)

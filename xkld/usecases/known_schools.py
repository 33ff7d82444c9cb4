"""Schools as the book writes them already, so that what is told of one adds up however it is typed."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import surveys as errors
from xkld.domain.names import checked_text
from xkld.domain.register import parted
from xkld.domain.roster import Roster, RosterRow
from xkld.domain.schools import as_known, parse_school_year, parted_school, school_text
from xkld.domain.wording.surveys import SCHOOL
from xkld.store import schools
from xkld.store.book import Connection
from xkld.usecases.workspace import Workspace


def said(school: str | None, year: str | None) -> tuple[str | None, str | None]:
    """The school and the school year that were typed for a whole list, the year perhaps in brackets behind the school.

    Raises ``InputRefused`` when a school has no year.
    """
    own_year = None if year is None else parse_school_year(year)
    if school is None:
        return None, own_year
    text = _checked(school, own_year)
    if isinstance(text, Problem):
        raise InputRefused([text])
    return text, own_year


def said_of_one(school: str | None, year: str | None) -> str | None:
    """The school of one person as it was typed.

    Raises ``InputRefused`` when a school has no year, or a year no school.
    """
    text, own_year = said(school, year)
    if text is None and own_year is not None:
        raise InputRefused([errors.no_school_of_year(own_year)])
    return text


def of_rows(book: Connection, rows: Sequence[RosterRow]) -> tuple[RosterRow, ...]:
    """Rows with their schools as they are written already, in the book or in a row before."""
    if not any(row.person.schools for row in rows):
        return tuple(rows)
    known = dict.fromkeys(schools.known(book))
    texts: dict[str, str] = {}
    for text in (one for row in rows for one in row.person.schools):
        if text not in texts:
            texts[text] = _as_known(text, known)
            known.setdefault(parted_school(texts[text])[0])
    return tuple(
        replace(
            row, person=replace(row.person, schools=tuple(dict.fromkeys(map(texts.__getitem__, row.person.schools))))
        )
        for row in rows
    )


def of_roster(workspace: Workspace, roster: Roster) -> Roster:
    """A list with its schools as the book writes them."""
    with workspace.reading() as book:
        return replace(roster, rows=of_rows(book, roster.rows))


def changed(book: Connection, texts: Iterable[str], now: str) -> str:
    """The schools of a person who had those of ``now``, after ``+A (2025-2026)`` and ``-B (2024-2025)``.

    Raises ``InputRefused`` with all that cannot be.
    """
    known, left = schools.known(book), set(parted(now))
    problems: list[Problem] = []
    for text in texts:
        told = _checked(text[1:], None) if text[:1] in {"+", "-"} else errors.not_a_school_change(text)
        if isinstance(told, Problem):
            problems.append(told)
            continue
        school = _as_known(told, known)
        if text.startswith("+"):
            left.add(school)
        elif school in left:
            left.remove(school)
        else:
            problems.append(errors.not_of_that_school(school, sorted(left)))
    if problems:
        raise InputRefused(problems)
    return ";".join(sorted(left))


def _checked(text: str, year: str | None) -> str | Problem:
    school, own_year = parted_school(text)
    name, year = checked_text(school, SCHOOL), own_year or year
    if isinstance(name, Problem):
        return name
    return school_text(name, year) if year else errors.no_school_year(name)


def _as_known(text: str, known: Collection[str]) -> str:
    school, year = parted_school(text)
    return text if year is None else school_text(as_known(school, known), year)

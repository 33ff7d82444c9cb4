"""The schools, each with its school year, by which a row of a list tells that somebody is known."""

import re
from collections.abc import Sequence
from dataclasses import replace

from xkld.domain.errors import Problem
from xkld.domain.errors import surveys as errors
from xkld.domain.names import checked_text
from xkld.domain.reading import Answers
from xkld.domain.schools import parted_school, school_text, school_year
from xkld.domain.wording.surveys import unused_column
from xkld.formats.grid import Row
from xkld.formats.roster_columns import Columns
from xkld.formats.roster_sheet import Sheet

_BETWEEN = re.compile(r"[;\n]")


def read_schools(row: Row, sheet: Sheet) -> tuple[str, ...] | list[Problem]:
    """The schools of a row as texts; a row that tells none, of nobody of the book, has the one of the whole list."""
    told = [part for part in _BETWEEN.split(_text("school", row, sheet)) if part.strip()]
    whole, _ = sheet.of_school
    if not told and whole is not None and not _text("worker", row, sheet):
        told = [whole]
    found = [_school(part, row, sheet) for part in told]
    problems = [one for one in found if isinstance(one, Problem)]
    return problems or tuple(dict.fromkeys(one for one in found if isinstance(one, str)))


def usable(columns: Columns, rows: Sequence[Row], answers: Answers) -> tuple[Columns, tuple[str, ...]]:
    """The columns without one of schools of which nobody tells the year, or of years of no school; and what to say."""
    unused = _unused(columns, rows, answers)
    if unused is None:
        return columns, ()
    (name,) = (head.name for head in columns.heads if head.at == columns.at[unused])
    left = {key: at for key, at in columns.at.items() if key != unused}
    return replace(columns, at=left), (unused_column(name, unused),)


def _unused(columns: Columns, rows: Sequence[Row], answers: Answers) -> str | None:
    schools, years = columns.at.get("school"), columns.at.get("school_year")
    if schools is None:
        return "school_year" if years is not None and answers.school is None else None
    told = [row.cells[schools].text for row in rows if schools in row.cells]
    of_years = years is not None or answers.school_year is not None or "mark" in columns.at
    return "school" if told and not of_years and all(parted_school(text)[1] is None for text in told) else None


def _school(text: str, row: Row, sheet: Sheet) -> str | Problem:
    place = sheet.grid.place(row.number, sheet.columns.get("school", 1))
    school, own_year = parted_school(text)
    name, year = checked_text(school, sheet.headers.label("school"), place), own_year or _year(row, sheet)
    if isinstance(name, Problem):
        return name
    if isinstance(year, Problem):
        return year
    return school_text(name, year) if year else errors.no_school_year(name, place)


def _year(row: Row, sheet: Sheet) -> str | Problem | None:
    """The school year of the row, else the one of the whole list."""
    text = _text("school_year", row, sheet)
    if not text:
        return sheet.of_school[1]
    place = sheet.grid.place(row.number, sheet.columns["school_year"])
    return school_year(text) or errors.not_a_school_year(text, place)


def _text(column: str, row: Row, sheet: Sheet) -> str:
    cell = row.cells.get(sheet.columns.get(column, 0))
    return cell.text.strip() if cell else ""

"""The calendar of days off as a file: its years, each with its days and how sure they are."""

from datetime import date

from xkld.domain.errors import Problem
from xkld.domain.errors import calendars as errors
from xkld.domain.policy import CONFIDENCES
from xkld.domain.working_days import WorkingCalendar, calendar_of
from xkld.formats import words
from xkld.formats.fields import Faults, Record, Text
from xkld.formats.yaml_text import read_yaml

_KEYS = ("year", "confidence", "days_off", "worked")
_FIRST, _LAST = 2000, 2199


def read_calendar(text: str, file: str) -> WorkingCalendar | list[Problem]:
    """The calendar, or everything that is wrong with the file."""
    node = read_yaml(text, file)
    if isinstance(node, list):
        return node
    faults = Faults(file)
    top = Record(node, "", faults, ("years",))
    records = top.records("years", _KEYS)
    years = [record.number("year", _FIRST, _LAST) for record in records]
    top.once("years", [Text(str(year), record.line) for year, record in zip(years, records, strict=True)])
    off: list[date] = []
    worked: list[date] = []
    for year, record in zip(years, records, strict=True):
        record.choice("confidence", CONFIDENCES)
        off += _days(record, "days_off", year)
        worked += _days(record, "worked", year)
    return faults.in_order() or calendar_of(years, off, worked)


def _days(record: Record, key: str, year: int) -> list[date]:
    """The days of a list, each once and in its year."""
    found = []
    lines = record.lines(key, needed=False)
    record.once(key, lines)
    for line in lines:
        place = record.faults.at(line.line)
        day = words.read_date(line.text, record.path(key), place)
        if isinstance(day, Problem):
            record.faults.add(day)
        elif day.year != year:
            record.faults.add(errors.day_of_another_year(day, year, place))
        else:
            found.append(day)
    return found

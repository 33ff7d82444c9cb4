"""The columns that lists of the book's own people have beside those of every list: whom a row is about, and more."""

import re
from dataclasses import dataclass
from datetime import date

from xkld.domain.abroad import term_problems
from xkld.domain.errors import Place, Problem, abroad, orders, rosters
from xkld.domain.errors import register as errors
from xkld.domain.identity import is_masked
from xkld.domain.marks import read_mark
from xkld.domain.roster import Reference
from xkld.domain.stages import PROLONGING, Event
from xkld.domain.wording.labels import STAGE_NAMES
from xkld.formats.grid import Row
from xkld.formats.roster_days import day_of
from xkld.formats.roster_schools import read_schools
from xkld.formats.roster_sheet import Sheet

_NUMBER = re.compile(r"[1-9]\d{0,8}", re.ASCII)


def read_reference(row: Row, sheet: Sheet) -> Reference | list[Problem] | None:
    """Whom a row is about; None for a row that names nobody of the book; the problems of a damaged reference."""
    texts = {column: _text(column, row, sheet) for column in ("worker", "case", "home", "mark", "cccd")}
    places = {
        column: sheet.grid.place(row.number, sheet.columns[column]) for column in texts if column in sheet.columns
    }
    if not texts["worker"]:
        told = [column for column in ("case", "mark") if texts[column]]
        return [errors.reference_without_person(places[column]) for column in told] or None
    numbers = {
        column: number_of_the_book(texts[column], sheet.headers.label(column), places[column])
        for column in ("worker", "case")
        if texts[column]
    }
    problems = [one for one in numbers.values() if isinstance(one, Problem)]
    if texts["mark"] and read_mark(texts["mark"]) is None:
        problems.append(errors.mark_damaged(places["mark"]))
    elif texts["mark"] and not texts["case"]:
        problems.append(errors.mark_without_case(places["mark"]))
    return problems or Reference(
        worker=int(texts["worker"]),
        case=int(texts["case"]) if texts["case"] else None,
        mark=texts["mark"] or None,
        home=texts["home"] or None,
        masked_id=texts["cccd"] if is_masked(texts["cccd"]) else None,
    )


@dataclass(frozen=True, slots=True)
class Told:
    """What a row tells besides: until when a contract holds, by which offer somebody goes, of which schools she was."""

    until: date | None
    order: int | None
    schools: tuple[str, ...]


def read_told(row: Row, sheet: Sheet, event: Event | None) -> Told | list[Problem]:
    """What a row tells beside a person, a going and a stage, or the problems of these cells."""
    until, order = None if event is None else _until(row, sheet, event), _order(row, sheet)
    schools = read_schools(row, sheet)
    if isinstance(until, Problem) or isinstance(order, Problem) or isinstance(schools, list):
        return [
            *(one for one in (until, order) if isinstance(one, Problem)),
            *(one for one in schools if isinstance(one, Problem)),
        ]
    return Told(until, order, schools)


def number_of_the_book(text: str, label: str, place: Place) -> int | Problem:
    """The number of a person or a case as the book counts them: digits only, none of them put in front for show."""
    number = text.strip()
    return int(number) if _NUMBER.fullmatch(number) else errors.not_a_number_of_the_book(label, text, place)


def _until(row: Row, sheet: Sheet, event: Event) -> date | Problem | None:
    """Until when a contract holds that was prolonged or replaced by an event; None where nothing is said."""
    cell = row.cells.get(sheet.columns.get("until", 0))
    if cell is None or not cell.text.strip():
        return None
    place = sheet.grid.place(row.number, sheet.columns["until"])
    if event.stage not in PROLONGING:
        return abroad.term_of_no_prolonging(STAGE_NAMES[event.stage], place)
    day = day_of(cell)
    if day is None:
        return rosters.not_a_date_cell(cell.text, place)
    return next(iter(term_problems(day, event.on, place)), day)


def _order(row: Row, sheet: Sheet) -> int | Problem | None:
    """The number of the offer by which somebody goes from a stage on; None where nothing is said."""
    text = _text("order", row, sheet)
    if not text:
        return None
    place = sheet.grid.place(row.number, sheet.columns["order"])
    return int(text) if _NUMBER.fullmatch(text) else orders.not_a_number_of_an_order(text, place)


def _text(column: str, row: Row, sheet: Sheet) -> str:
    cell = row.cells.get(sheet.columns.get(column, 0))
    return cell.text.strip() if cell else ""

"""Which unit a row of a list means, by what it says itself and what a heading above it says."""

from datetime import date

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors.headings import unit_of_another_heading
from xkld.domain.names import fold
from xkld.domain.roster import Within
from xkld.store.units import UnitRow
from xkld.usecases.gazetteer import Gazetteer


def unit_of_row(
    gazetteer: Gazetteer, text: str, within: Within | None, on: date, place: Place = NOWHERE
) -> UnitRow | Problem:
    """The unit on a day, or why there is none.

    A khu phố under the heading of its ward is the khu phố where the book has it as one of that ward, else the ward.
    Anything else that the row says must be what the heading says.
    """
    own = gazetteer.find(text, on, place)
    if within is None:
        return own
    above = gazetteer.find(within.unit, on, within.place)
    if within.is_over:
        return _smallest(gazetteer, own, above, within)
    if isinstance(own, Problem) or isinstance(above, Problem):
        return own
    if gazetteer.same_or_taken_over(own.id, above.id) or _lies_in(own, within.unit):
        return own
    return unit_of_another_heading(text, within.unit, place, within.place.cell)


def _smallest(
    gazetteer: Gazetteer, own: UnitRow | Problem, above: UnitRow | Problem, within: Within
) -> UnitRow | Problem:
    if isinstance(own, UnitRow) and _lies_in(own, within.unit):
        return own
    if isinstance(above, Problem) and isinstance(own, Problem):
        return own if any(_lies_in(row, within.unit) for row in gazetteer.rows) else above
    return above


def _lies_in(row: UnitRow, ward: str) -> bool:
    return row.parent is not None and fold(row.parent) == fold(ward)

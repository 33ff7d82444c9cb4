"""ID numbers of a list, as their cells hold them: text, or a number that has lost its zeros."""

from collections.abc import Mapping

from xkld.domain.errors import Place, Problem, people
from xkld.domain.identity import is_of_old_card, read_id_number, with_lost_zeros
from xkld.formats.grid import Cell, Kind
from xkld.formats.roster_sheet import Mending


def read_id_cell(
    cell: Cell, birth_year: int | None, sex: str | None, places: Mapping[str, Place], mending: Mending | None
) -> str | list[Problem]:
    """The twelve digits, or every problem; where ``mending`` may be, lost zeros are put back and asked about."""
    whole = with_lost_zeros(cell.text, birth_year, sex) if mending is not None else None
    if whole is not None and mending is not None:
        short = whole.lstrip("0")
        mending.asked.append(people.zeros_lost(short, len(whole) - len(short), places["cccd"], by_sex=sex is not None))
        return whole
    if is_of_old_card(cell.text):
        return [people.number_of_an_old_card(cell.text.strip(), places["cccd"])]
    if cell.kind is Kind.NUMBER:
        return [people.id_number_was_a_number(cell.text, places["cccd"])]
    number = read_id_number(cell.text, birth_year, sex)
    if isinstance(number, str):
        return number
    return [Problem(places["cccd"], problem.what, problem.mend) for problem in number]

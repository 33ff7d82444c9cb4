"""What is wrong with a calendar of days off."""

from datetime import date

from xkld.domain.errors import Place, Problem
from xkld.domain.notation import day_text


def day_of_another_year(day: date, year: int, place: Place) -> Problem:
    """A day stands under the year to which it belongs."""
    return Problem(place, f"ngày {day_text(day)} ghi ở năm {year}", "chuyển ngày đó về đúng năm của nó")

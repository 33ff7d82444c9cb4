"""A sheet of people before any file: its columns with what they take, its rows of text, and the words beside them."""

from dataclasses import dataclass
from enum import StrEnum


class Takes(StrEnum):
    """What a column of people takes; it decides how a spreadsheet checks what is typed."""

    WORDS = "words"
    ONE_OF = "one_of"
    SOME_OF = "some_of"
    DAY = "day"
    YEAR = "year"
    ID_NUMBER = "id_number"
    PHONE = "phone"
    MONTHS = "months"
    COUNT = "count"
    MONEY = "money"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its key, its Vietnamese head, its width in letters, what it takes and what is said beside the cell.

    ``choices`` are the words of a closed list, as the import understands them.
    """

    key: str
    head: str
    width: int
    takes: Takes
    hint: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PeopleSheet:
    """A list of people to be filled or edited: every value is text, one for each column.

    ``lines`` is how many empty lines stand ready under the rows; birth years go from ``oldest`` to ``youngest``.
    ``guide`` is a table of its own beside the list: a heading alone in a line, else two cells.
    """

    title: str
    about: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: int
    oldest: int
    youngest: int
    guide: tuple[tuple[str, ...], ...]

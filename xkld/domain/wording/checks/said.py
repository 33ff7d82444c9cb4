"""How one kind of fault is said."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from xkld.domain.notation import day_text


@dataclass(frozen=True, slots=True)
class Said:
    """The sentence with ``{count}``, how a row is named, and the mending, in which ``{0}`` is the first row's number.

    ``rule`` is the clause or the counting rule that the check serves, empty where the fault itself says it.
    """

    what: str
    whom: Callable[..., str]
    mend: str
    rule: str = ""


def day(text: str | None) -> str:
    """A day as papers write it; a dash where none is known, the text itself where it is no day."""
    if text is None:
        return "-"
    try:
        return day_text(date.fromisoformat(text))
    except ValueError:
        return text

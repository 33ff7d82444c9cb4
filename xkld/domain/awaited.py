"""What an agency has and should answer: for how long, whether it is late, and in which order it is looked at."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from xkld.domain.names import fold

One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class Awaited:
    """With which agency something is since when, until when it should answer, on which day that was over; in ISO.

    ``reply_by`` is None where no day was named, ``over_on`` while it goes on.
    """

    agency: str
    since: str
    reply_by: str | None
    over_on: str | None

    def days(self, today: date) -> int:
        """How many days it has been with the agency, or was until it was over."""
        end = date.fromisoformat(self.over_on) if self.over_on else today
        return max((end - date.fromisoformat(self.since)).days, 0)

    def is_late(self, today: date) -> bool:
        """Whether it goes on after the last day named for the answer."""
        return self.over_on is None and self.reply_by is not None and date.fromisoformat(self.reply_by) < today


def by_agency(
    found: Iterable[One], of: Callable[[One], Awaited], agency: str | None, today: date
) -> list[tuple[One, Awaited]]:
    """What agencies have, or one by a part of its name: what goes on first, by agency, the longest waiting before."""
    wanted = fold(agency or "")
    chosen = [(one, has) for one in found if wanted in fold((has := of(one)).agency)]
    return sorted(chosen, key=lambda pair: (pair[1].over_on is not None, fold(pair[1].agency), -pair[1].days(today)))

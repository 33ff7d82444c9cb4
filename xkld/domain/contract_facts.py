"""What the record of a worker abroad must hold (TT 20/2021/TT-BLĐTBXH, Điều 3 khoản 2), and how much of it is known."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from xkld.domain.numbers import percent

OF_THE_PERSON = ("name", "birth_date", "sex", "cccd", "education", "skill", "stay", "phone")
OF_THE_GOING = ("employer", "workplace", "occupation", "wage", "term")
SINCE_DEPARTURE = ("departed", "status")
"""Facts that there are only after a departure."""


@dataclass(frozen=True, slots=True)
class Completeness:
    """Which facts of a record are lacking, out of how many that there can be by now; ``share`` in hundredths."""

    missing: tuple[str, ...]
    wanted: int

    @property
    def filled(self) -> int:
        """How many are known."""
        return self.wanted - len(self.missing)

    @property
    def share(self) -> Decimal | None:
        """The known ones of a hundred."""
        return percent(self.filled, self.wanted)


def completeness(known: Collection[str], *, departed: bool) -> Completeness:
    """How complete the record of a case is; before a departure nothing is asked of it."""
    wanted = (*OF_THE_PERSON, *OF_THE_GOING, *(SINCE_DEPARTURE if departed else ()))
    return Completeness(tuple(fact for fact in wanted if fact not in known), len(wanted))

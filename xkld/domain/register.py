"""The register, one line for each dated stage: a person's, a case's and a stage's facts as texts that can be compared.

Every fact is a text, empty when it is not known: days in ISO, codes as they are kept, groups parted by semicolons, a
place by its code and first day. So a line read from a file and a line made from the book are compared fact by fact.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from xkld.domain.errors import NOWHERE, Place

PERSON_FACTS = ("name", "birth", "sex", "cccd", "phone", "ethnicity", "education", "groups", "home")
CASE_FACTS = ("unit", "destination", "occupation", "sender", "form", "purpose", "months")
STAGE_FACTS = ("stage", "date", "reason", "until", "order")
SCHOOL_FACTS = ("school",)
FACTS = (*PERSON_FACTS, *CASE_FACTS, *STAGE_FACTS, *SCHOOL_FACTS)
"""All facts, later ones last: an exported line signs them in this order."""
CLEARABLE = (
    *("sex", "cccd", "phone", "ethnicity", "education", "school"),
    *("destination", "occupation", "sender", "form", "months", "reason"),
)
"""Facts that may turn out not to be known after all; of everybody all others are."""
COUNTED_FACTS = frozenset({"birth", "sex", "education", "groups", *CASE_FACTS} - {"months"})
"""Facts of a person or a going by which tables of a report count."""

Facts = Mapping[str, str]


class Owner(StrEnum):
    """Whose fact it is."""

    PERSON = "person"
    CASE = "case"
    STAGE = "stage"


OWNER_OF = (
    dict.fromkeys(PERSON_FACTS, Owner.PERSON)
    | dict.fromkeys(CASE_FACTS, Owner.CASE)
    | dict.fromkeys(STAGE_FACTS, Owner.STAGE)
    | dict.fromkeys(SCHOOL_FACTS, Owner.PERSON)
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the register: the numbers of its person, case and stage in the book, and all its facts."""

    worker: int
    case: int
    event: int
    facts: Facts

    def number(self, owner: Owner) -> int:
        """The number of whom a fact belongs to."""
        return {Owner.PERSON: self.worker, Owner.CASE: self.case, Owner.STAGE: self.event}[owner]


@dataclass(frozen=True, slots=True)
class Change:
    """A fact that somebody wants to be another, and the cell that says so."""

    owner: Owner
    number: int
    fact: str
    value: str
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Correction:
    """A fact that is another now: whose, what it was and what it is, as texts of the register (empty: not known).

    ``case`` is None for a fact of the person; ``stage`` and ``on`` name the stage before, for a fact of a stage.
    """

    worker: int
    name: str
    case: int | None
    stage: str | None
    on: str | None
    fact: str
    before: str
    after: str
    where: str = ""


def joined(groups: Iterable[str]) -> str:
    """The codes of groups, or the schools, as one text, always in the same order."""
    return ";".join(sorted(groups))


def parted(groups: str) -> frozenset[str]:
    """The codes of groups, or the schools, in such a text."""
    return frozenset(filter(None, groups.split(";")))


def birth_year(birth: str) -> int:
    """The year of a birth that is a year or a day."""
    return int(birth[:4])


def birth_day(birth: str) -> str | None:
    """The day of a birth in ISO, or None when only its year is known."""
    return birth if len(birth) > 4 else None

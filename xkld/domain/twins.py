"""Whether two people of the book may be one: what speaks for it, and how strongly.

Points are given to what agrees and taken for what does not. They are this program's own, weighed so that what officers
meet as one person - the same name and day of birth, the same telephone and name, a middle name left out - comes up, and
namesakes of one year in different wards do not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from xkld.domain.names import fold, is_unmarked, spelling


class Sign(StrEnum):
    """What two people have in common, or what is told of them differently."""

    SAME_NAME = "same_name"
    UNMARKED_NAME = "unmarked_name"
    SHORTER_NAME = "shorter_name"
    OTHER_MARKS = "other_marks"
    OTHER_NAME = "other_name"
    SAME_BIRTH = "same_birth"
    SAME_YEAR = "same_year"
    SWAPPED_BIRTH = "swapped_birth"
    OTHER_BIRTH = "other_birth"
    SAME_PHONE = "same_phone"
    NEAR_CCCD = "near_cccd"
    SAME_DEPARTURE = "same_departure"
    SAME_PLACE = "same_place"
    TAKEN_OVER = "taken_over"
    OTHER_SEX = "other_sex"
    OTHER_CCCD = "other_cccd"


class Strength(StrEnum):
    """How sure it looks."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


POINTS = {
    Sign.SAME_NAME: 3,
    Sign.UNMARKED_NAME: 2,
    Sign.SHORTER_NAME: 2,
    Sign.OTHER_MARKS: 0,
    Sign.OTHER_NAME: -2,
    Sign.SAME_BIRTH: 4,
    Sign.SAME_YEAR: 1,
    Sign.SWAPPED_BIRTH: 2,
    Sign.OTHER_BIRTH: -2,
    Sign.SAME_PHONE: 4,
    Sign.NEAR_CCCD: 3,
    Sign.SAME_DEPARTURE: 2,
    Sign.SAME_PLACE: 1,
    Sign.TAKEN_OVER: 1,
    Sign.OTHER_SEX: -4,
    Sign.OTHER_CCCD: -9,
}
_LEAST = {Strength.STRONG: 7, Strength.MEDIUM: 5, Strength.WEAK: 4}
_LAST_SHORTENED = 2  # of a name there is at least the family name and the given name


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person as she is compared; ``unit`` is the number of the place, ``left_on`` are days of departures in ISO."""

    number: int
    name: str
    birth_year: int
    birth_date: str | None
    sex: str | None
    cccd: str | None
    phone: str | None
    unit: int
    left_on: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two people may be one, what speaks for it first, and how strongly."""

    signs: tuple[Sign, ...]
    points: int

    @property
    def strength(self) -> Strength | None:
        """How sure it looks; None when they are not proposed."""
        return next((strength for strength, least in _LEAST.items() if self.points >= least), None)


def likeness(one: Candidate, other: Candidate, *, taken_over: bool) -> Likeness | None:
    """How like two people are; None when their ID numbers tell them apart.

    ``taken_over`` says that the place of one took over that of the other, as a new ward did an old one.
    """
    near = _near(one.cccd, other.cccd) if one.cccd and other.cccd else False
    if one.cccd and other.cccd and not near:
        return None
    signs = [_of_names(one.name, other.name), _of_births(one, other)]
    signs += [Sign.SAME_PHONE] * bool(one.phone and one.phone == other.phone)
    signs += [Sign.NEAR_CCCD] * near
    signs += [Sign.SAME_DEPARTURE] * bool(one.left_on & other.left_on)
    signs += [Sign.SAME_PLACE] if one.unit == other.unit else [Sign.TAKEN_OVER] * taken_over
    signs += [Sign.OTHER_SEX] * bool(one.sex and other.sex and one.sex != other.sex)
    signs.sort(key=lambda sign: -POINTS[sign])
    return Likeness(tuple(signs), sum(POINTS[sign] for sign in signs))


def contradictions(one: Candidate, other: Candidate) -> list[Sign]:
    """What says that two people are two."""
    signs = [_of_names(one.name, other.name), _of_births(one, other)]
    signs += [Sign.OTHER_SEX] * bool(one.sex and other.sex and one.sex != other.sex)
    signs += [Sign.OTHER_CCCD] * bool(one.cccd and other.cccd and one.cccd != other.cccd)
    return [sign for sign in signs if POINTS[sign] < 0]


def ends(name_key: str) -> str:
    """The family name and the given name of a folded name: what is left when middle names are left out."""
    family, _, rest = name_key.partition(" ")
    return f"{family} {rest.rpartition(' ')[2]}"


def _of_names(one: str, other: str) -> Sign:
    if spelling(one) == spelling(other):
        return Sign.SAME_NAME
    if fold(one) == fold(other):
        return Sign.UNMARKED_NAME if is_unmarked(one) or is_unmarked(other) else Sign.OTHER_MARKS
    shorter, longer = sorted((one.split(), other.split()), key=len)
    return Sign.SHORTER_NAME if _is_shortened(shorter, longer) else Sign.OTHER_NAME


def _is_shortened(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether a name is another one whose middle names were left out, wholly or in part."""
    if not _LAST_SHORTENED <= len(shorter) < len(longer):
        return False
    left = iter(longer[1:-1])
    middle = all(any(_may_be(part, one) for one in left) for part in shorter[1:-1])
    return _may_be(shorter[0], longer[0]) and _may_be(shorter[-1], longer[-1]) and middle


def _may_be(one: str, other: str) -> bool:
    """Whether two syllables are the same, or one of them is typed without its marks."""
    if spelling(one) == spelling(other):
        return True
    return fold(one) == fold(other) and (is_unmarked(one) or is_unmarked(other))


def _of_births(one: Candidate, other: Candidate) -> Sign:
    if one.birth_date and other.birth_date:
        year, month, day = one.birth_date.split("-")
        swapped = f"{year}-{day}-{month}" == other.birth_date
        if one.birth_date == other.birth_date:
            return Sign.SAME_BIRTH
        return Sign.SWAPPED_BIRTH if swapped else Sign.OTHER_BIRTH
    return Sign.SAME_YEAR if one.birth_year == other.birth_year else Sign.OTHER_BIRTH


def _near(one: str, other: str) -> bool:
    """Whether two ID numbers differ as by a slip of the finger: in one digit, or in two neighbours that are swapped."""
    wrong = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(wrong) <= 1:
        return True
    first, second = wrong[0], wrong[-1]
    neighbours = len(wrong) == len((first, second)) and (first, second) in pairwise(range(len(one)))
    return neighbours and one[first] == other[second] and one[second] == other[first]

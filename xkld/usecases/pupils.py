"""Schools by school year: who was asked there, and who of the book takes part and leaves. Loads no SQLModel."""

from collections.abc import Iterable
from dataclasses import dataclass

from xkld.domain.collation import text_order
from xkld.domain.errors import InputRefused
from xkld.domain.errors.surveys import no_such_school
from xkld.domain.schools import as_known
from xkld.store import schools, surveys
from xkld.store.schools import Pupil, PupilCount
from xkld.store.surveys import Sums
from xkld.usecases.workspace import Workspace

SETS = ("work", "seasonal", "study")
"""The sets of figures, which are never added."""


@dataclass(frozen=True, slots=True)
class KnownPupils:
    """Persons of the book: how many are known, and of them in each set of figures who took part and who left."""

    known: int
    enrolled: dict[str, int]
    departed: dict[str, int]


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """A school in a school year.

    Without a round in which pupils were asked ``last_on`` and ``sums`` are None; ``people`` is None where the book
    knows nobody of it: then nothing can be said of who takes part.
    """

    school: str
    school_year: str
    place: str | None
    last_on: str | None
    sums: Sums | None
    people: KnownPupils | None


@dataclass(frozen=True, slots=True)
class SchoolYears:
    """Every school and school year, the latest year first; in ``people`` each person is one, whatever the schools."""

    schools: list[SchoolYear]
    people: KnownPupils


@dataclass(frozen=True, slots=True)
class Which:
    """Whose pupils are looked at: of a school, a school year, a set of figures; ``counted`` enrolled or departed."""

    school: str | None = None
    school_year: str | None = None
    counted_as: str | None = None
    counted: str | None = None


def by_school(workspace: Workspace) -> SchoolYears:
    """Every school and school year, with who was asked, and who of the book takes part and left up to today."""
    today = workspace.today.isoformat()
    with workspace.reading() as book:
        asked = {(one.school, one.school_year): one for one in surveys.by_school(book)}
        known = schools.known_by_people(book)
        counts: dict[tuple[str, str], list[PupilCount]] = {key: [] for key in known}
        for one in schools.counts(book, today):
            counts[one.school or "", one.school_year or ""].append(one)
        whole = _people(schools.people(book), schools.totals(book, today))
    found = []
    for key in sorted(asked.keys() | known.keys(), key=lambda one: text_order(one[0])):
        told = asked.get(key)
        people = _people(known[key], counts[key]) if key in known else None
        place, last_on, sums = (told.place, told.last_on, told.sums) if told else (None, None, None)
        found.append(SchoolYear(*key, place, last_on, sums, people))
    return SchoolYears(sorted(found, key=lambda one: one.school_year, reverse=True), whole)


def pupils(workspace: Workspace, which: Which) -> list[Pupil]:
    """The people behind the figures, by school year and school, in order of their numbers.

    Raises ``InputRefused`` when nobody is known by the school.
    """
    with workspace.reading() as book:
        known = schools.known(book)
        school = None if which.school is None else as_known(which.school, known)
        if school is not None and school not in known:
            raise InputRefused([no_such_school(school, known)])
        found = schools.pupils(book, workspace.today.isoformat(), school, which.school_year)
    return [one for one in found if which.counted_as in {None, one.counted_as} and _counts(one, which.counted)]


def _counts(one: Pupil, counted: str | None) -> bool:
    """Whether somebody stands behind a figure."""
    return counted is None or (one.enrolled_on if counted == "enrolled" else one.departed_on) is not None


def _people(known: int, counts: Iterable[PupilCount]) -> KnownPupils:
    told = {one.counted_as: one for one in counts}
    enrolled = {name: told[name].enrolled if name in told else 0 for name in SETS}
    departed = {name: told[name].departed if name in told else 0 for name in SETS}
    return KnownPupils(known, enrolled, departed)

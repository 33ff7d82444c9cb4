"""Facts corrected together: what people, cases and stages are in the book, and what they shall be."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from xkld.domain.errors import Problem
from xkld.domain.errors.corrections import rows_disagree
from xkld.domain.register import Change, Correction, Owner, parted
from xkld.domain.stages import PROLONGING
from xkld.domain.wording.register import NAMES
from xkld.store import corrections as rows
from xkld.store import people, schools
from xkld.store.book import Connection, Writer
from xkld.store.corrections import EventRow
from xkld.store.people import PlacementRow, WorkerRow
from xkld.usecases.known_places import KnownPlaces
from xkld.usecases.register_lines import case_facts, event_row, person_facts, placement_row, stage_facts, worker_row

Key = tuple[Owner, int]


@dataclass(slots=True)
class Corrections:
    """The facts of some people with their cases and stages, before and after.

    ``cases`` are the numbers of a person's cases, ``stages`` those of a case's stages in the order in which they
    happened; ``worker_of`` and ``case_of`` go the other way. ``changes`` is what was asked for, ``dropped`` are the
    stages that go. Nothing is written before ``write``.
    """

    places: KnownPlaces
    today: date
    cases: dict[int, list[int]]
    stages: dict[int, list[int]]
    worker_of: dict[int, int]
    case_of: dict[int, int]
    before: dict[Key, dict[str, str]]
    after: dict[Key, dict[str, str]]
    changes: dict[tuple[Owner, int, str], Change] = field(default_factory=dict)
    dropped: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def of(cls, book: Connection, numbers: Iterable[int], today: date) -> "Corrections":
        """Everything that the book knows of these people; who is not in it is left out."""
        places = KnownPlaces.of(book)
        workers = rows.workers(book, numbers)
        groups, pupils = people.groups_of(book, workers), schools.schools_of(book, workers)
        goings = people.placements_of(book, workers)
        events = rows.events(book, [row.id for row in goings])
        before: dict[Key, dict[str, str]] = {
            (Owner.PERSON, row.id): person_facts(places, row, groups.get(row.id, ()), pupils.get(row.id, ()))
            for row in workers.values()
        }
        before |= {(Owner.CASE, row.id): case_facts(places, row) for row in goings}
        before |= {(Owner.STAGE, row.id): stage_facts(row.event, row.until, row.order) for row in events}
        cases: dict[int, list[int]] = {number: [] for number in workers}
        stages: dict[int, list[int]] = {row.id: [] for row in goings}
        for going in goings:
            cases[going.worker].append(going.id)
        for event in events:
            stages[event.placement].append(event.id)
        after = {key: dict(facts) for key, facts in before.items()}
        worker_of = {row.id: row.worker for row in goings}
        return cls(places, today, cases, stages, worker_of, {row.id: row.placement for row in events}, before, after)

    def take(self, change: Change) -> None:
        """Want a fact to be another; the same fact wanted to be two things is a problem."""
        first = self.changes.setdefault((change.owner, change.number, change.fact), change)
        if first.value != change.value:
            self.problems.append(rows_disagree(NAMES[change.fact], first.place.cell, change.place))
            return
        facts = self.after[change.owner, change.number]
        facts[change.fact] = change.value
        if change.fact == "stage" and change.value not in PROLONGING:
            facts["until"] = ""

    def drop(self, number: int) -> None:
        """Want a stage to be gone."""
        self.dropped.append(number)
        self.after.pop((Owner.STAGE, number), None)

    def settle_homes(self) -> None:
        """Whoever lived where the latest case was begun lives where that case is said to be now."""
        for number in self.changed(Owner.CASE):
            was, now = (facts[Owner.CASE, number]["unit"] for facts in (self.before, self.after))
            person = (Owner.PERSON, self.worker_of[number])
            told = (*person, "home") in self.changes or number != self.latest_case(person[1])
            if was != now and not told and self.places.same(self.before[person]["home"], was):
                self.after[person]["home"] = now

    def latest_case(self, worker: int) -> int:
        """The case of a person in which something happened last."""
        return max(self.cases[worker], key=lambda case: (self.before[Owner.STAGE, self.stages[case][-1]]["date"], case))

    def changed(self, owner: Owner) -> list[int]:
        """The numbers of those of whom something is another, in their order."""
        return sorted(
            one for (whose, one), facts in self.after.items() if whose is owner and facts != self.before[whose, one]
        )

    def person(self, number: int) -> WorkerRow:
        """A person as they shall be."""
        return worker_row(self.places, number, self.after[Owner.PERSON, number])

    def case(self, number: int) -> PlacementRow:
        """A case as it shall be."""
        return placement_row(self.places, number, self.worker_of[number], self.after[Owner.CASE, number])

    def stage(self, number: int) -> EventRow:
        """A stage as it shall be."""
        return event_row(number, self.case_of[number], self.after[Owner.STAGE, number])

    def known_stage(self, number: int) -> EventRow:
        """A stage as the book has it."""
        return event_row(number, self.case_of[number], self.before[Owner.STAGE, number])

    def stages_of(self, case: int) -> list[EventRow]:
        """The stages that a case shall have."""
        return [self.stage(number) for number in self.stages[case] if number not in self.dropped]

    def told(self) -> list[Correction]:
        """Every fact that is another, person by person; places by their names."""
        return [
            self._correction(owner, number, fact)
            for owner in Owner
            for number in self.changed(owner)
            for fact, before in self.before[owner, number].items()
            if before != self.after[owner, number][fact]
        ]

    def told_dropped(self) -> list[Correction]:
        """Every stage that goes."""
        return [self._correction(Owner.STAGE, number, "stage") for number in self.dropped]

    def _correction(self, owner: Owner, number: int, fact: str) -> Correction:
        case = None if owner is Owner.PERSON else number if owner is Owner.CASE else self.case_of[number]
        worker = number if case is None else self.worker_of[case]
        stage = self.before[owner, number] if owner is Owner.STAGE else {}
        was, now = (facts.get((owner, number), {}).get(fact, "") for facts in (self.before, self.after))
        if fact in {"unit", "home"}:
            was, now = self.places.name(was), self.places.name(now)
        change = self.changes.get((owner, number, fact))
        return Correction(
            worker=worker,
            name=self.after[Owner.PERSON, worker]["name"],
            case=case,
            stage=stage.get("stage"),
            on=stage.get("date"),
            fact=fact,
            before=was,
            after=now,
            where=str(change.place) if change else "",
        )


def write(found: Corrections, writer: Writer) -> None:
    """Write every fact that is another, and take out the stages that go."""
    people_changed = found.changed(Owner.PERSON)
    rows.write_people(writer, [found.person(number) for number in people_changed])
    for fact, drop, add in (
        ("groups", rows.drop_groups, people.write_groups),
        ("school", schools.drop, schools.write),
    ):
        drop(writer, _left(found.before, found.after, people_changed, fact))
        add(writer, _left(found.after, found.before, people_changed, fact))
    rows.write_cases(writer, [found.case(number) for number in found.changed(Owner.CASE)])
    rows.write_stages(writer, [found.stage(number) for number in found.changed(Owner.STAGE)], found.dropped)


def _left(
    one: dict[Key, dict[str, str]], other: dict[Key, dict[str, str]], numbers: Iterable[int], fact: str
) -> list[tuple[int, str]]:
    """The groups or schools of people that stand in one state and not in the other."""

    def told(state: dict[Key, dict[str, str]], number: int) -> frozenset[str]:
        return parted(state[Owner.PERSON, number][fact])

    return [(number, code) for number in numbers for code in sorted(told(one, number) - told(other, number))]

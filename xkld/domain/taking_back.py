"""What an operation changed, row by row, and what stands in the way of taking it back: pure, over rows of the log."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Facts = dict[str, Any]
"""A row by its columns."""

OF_CASES = frozenset(
    {"stage_event", "contract_term", "family_visit", "return_inquiry", "placement_order", "contract_fact"}
)
OF_PERSONS = frozenset(
    {
        *("application", "bank_loan", "loan"),
        "worker_group",
        "worker_school",
        "placement",
        "merged",
        "relative",
        "paper",
        "course_member",
        "direct_contract",
        "incident",
        "referral",
    }
)
"""Tables whose rows name the case, and those whose rows name the person, that they are about."""
OF_FOLLOWED = {
    "attendance": "course_member",
    "direct_contract_paper": "direct_contract",
    "incident_handover": "incident",
    "loan_event": "loan",
}
"""Tables whose keys begin with the number of a row that names the person, and the table of that row."""
PEOPLE = OF_CASES | OF_PERSONS | {"worker"}
CASES = frozenset({"placement", "stage_event"})
MONEY = frozenset({"payment", "fund_spending"})
SHARED = frozenset({"sender", "import_batch"})
"""Rows that go when nothing needs them any more, and are no obstacle while something does."""
NOT_TAKEN_BACK = frozenset({"undoing", "export", "change"})
"""What was once undone, or left the office, stays written."""
DERIVED = {"placement": frozenset({"departed_on", "ended_on"})}
"""Columns that triggers keep: they follow the rows that they come from."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One change of a row: what it was and became, None for nothing; a blanked one tells neither."""

    seq: int
    table: str
    key: tuple[int | str, ...]
    old: Facts | None
    new: Facts | None
    blanked: bool = False

    @property
    def is_shared(self) -> bool:
        """Whether it is a row that came or went and that others may rely on; one that changed goes back like any."""
        return self.table in SHARED and (self.old is None or self.new is None)

    @property
    def row(self) -> tuple[str, tuple[int | str, ...]]:
        """Which row it is."""
        return self.table, self.key

    @property
    def told(self) -> Facts:
        """What the row holds, or held before it went."""
        return self.new or self.old or {}

    @property
    def is_derived(self) -> bool:
        """Whether only columns that follow other rows became others."""
        return (
            self.table in DERIVED
            and self.old is not None
            and self.new is not None
            and same(self.table, self.old, self.new)
        )


@dataclass(frozen=True, slots=True)
class Since:
    """A row that is not as an operation left it: what it was then and is now, and by which operations."""

    table: str
    key: tuple[int | str, ...]
    old: Facts | None
    new: Facts | None
    operations: tuple[int, ...]

    @property
    def told(self) -> Facts:
        """What the row holds, or held before it went."""
        return self.new or self.old or {}


class Obstacle(StrEnum):
    """Why something cannot be taken back."""

    CHANGED = "changed"
    RESTS = "rests"
    PAID = "paid"
    TAKEN = "taken"
    TWICE = "twice"
    BLANKED = "blanked"


@dataclass(frozen=True, slots=True)
class Conflict:
    """What stands in the way: why, of which row, of whom (None: of nobody), and by which later operations."""

    why: Obstacle
    table: str
    key: tuple[int | str, ...]
    worker: int | None
    operations: tuple[int, ...]


def same(table: str, one: Facts | None, other: Facts | None) -> bool:
    """Whether two states of a row agree, but for what follows other rows."""
    if one is None or other is None:
        return one is other
    derived = DERIVED.get(table, frozenset())
    return all(one.get(name) == other.get(name) for name in one.keys() | other.keys() if name not in derived)


@dataclass(slots=True)
class Owners:
    """To whom rows belong; ``placements`` are the people of cases by their numbers."""

    placements: dict[int, int]

    @classmethod
    def of(cls, rows: Iterable[RowChange | Since]) -> tuple["Owners", set[int]]:
        """What the rows themselves tell, and the cases of which they do not tell whose they are."""
        owners, asked = cls({}), set()
        for one in rows:
            if one.table == "placement" and one.told:
                owners.placements[int(one.key[0])] = one.told["worker"]
            elif one.table in OF_CASES and one.told:
                asked.add(one.told["placement"])
            elif one.table == "import_row" and one.told.get("table_name") == "placement":
                asked.add(one.told["key"])
        return owners, asked - owners.placements.keys()

    def worker(self, one: RowChange | Since) -> int | None:
        """The number of the person to whom a row belongs; None for what belongs to nobody."""
        if one.table == "worker":
            return int(one.key[0])
        if one.table == "merged":
            return one.told.get("kept")
        if one.table in OF_CASES:
            return self.placements.get(one.told.get("placement", 0))
        if one.table == "import_row":
            made, number = one.told.get("table_name"), one.told.get("key", 0)
            return number if made == "worker" else self.placements.get(number) if made == "placement" else None
        return one.told.get("worker") if one.table in PEOPLE | {"payment", "erasure"} else None


@dataclass(frozen=True, slots=True)
class Taken:
    """An operation as it is weighed: its changes, newest first, the rows as they stand, and what came since.

    ``by_person`` says that people stand or go one by one, as those of a list do.
    """

    own: Sequence[RowChange]
    live: Mapping[tuple[str, tuple[int | str, ...]], Facts | None]
    since: Sequence[Since]
    owners: Owners
    by_person: bool

    def conflicts(self) -> list[Conflict]:
        """Everything that stands in the way, but keys that others bear now."""
        found = [*self._rows_that_differ(), *self._of_people()]
        return list({(one.worker or 0, one.table, one.key, one.why): one for one in found}.values())

    def _rows_that_differ(self) -> Iterable[Conflict]:
        by_row = {(one.table, one.key): one for one in self.since}
        seen = set()
        for one in self.own:
            if one.row in seen or one.is_shared or one.table in MONEY:
                continue
            seen.add(one.row)
            if not one.blanked and same(one.table, one.new, self.live[one.row]):
                continue
            why = Obstacle.BLANKED if one.blanked else Obstacle.CHANGED if one.new else Obstacle.TAKEN
            later = by_row.get(one.row)
            yield Conflict(why, *one.row, self.owners.worker(one), later.operations if later else ())

    def _of_people(self) -> Iterable[Conflict]:
        since: dict[int, list[Since]] = defaultdict(list)
        for one in self.since:
            worker = self.owners.worker(one)
            if worker is not None:
                since[worker].append(one)
        own: dict[int, list[RowChange]] = defaultdict(list)
        for change in self.own:
            worker = self.owners.worker(change)
            if worker is not None and change.table in PEOPLE:
                own[worker].append(change)
        for worker, changes in own.items():
            if worker in since:
                yield from self._of_one(worker, changes, since[worker])
        yield from self._again(own)

    def _of_one(self, worker: int, changes: list[RowChange], since: list[Since]) -> Iterable[Conflict]:
        """What came since about one person, as far as it rests on what would be taken back."""
        tables = {one.table for one in changes}
        came = any(one.table == "worker" and one.old is None and one.new for one in changes)
        standing = _standing(since)
        for one in since:
            if one.table == "payment":
                needed = came or (one in standing and tables != {"worker"})
                why = Obstacle.PAID
            elif one.table in PEOPLE:
                needed = came or self.by_person or (one.table in CASES and bool(tables & CASES))
                why = Obstacle.CHANGED if one.old else Obstacle.RESTS
            else:
                needed, why = one.table == "erasure", Obstacle.BLANKED
            if needed:
                yield Conflict(why, one.table, one.key, worker, one.operations)

    def _again(self, own: Mapping[int, list[RowChange]]) -> Iterable[Conflict]:
        """People who would come back although they were written down anew since."""
        came = {
            (one.new["name_key"], one.new["birth_year"]): one
            for one in self.since
            if one.table == "worker" and one.old is None and one.new is not None
        }
        for worker, changes in own.items():
            back = next((one for one in changes if one.table == "worker" and one.new is None and one.old), None)
            if back is None or back.old is None:
                continue
            twin = came.get((back.old["name_key"], back.old["birth_year"]))
            if twin is not None:
                yield Conflict(Obstacle.TWICE, twin.table, twin.key, worker, twin.operations)


def _standing(since: Iterable[Since]) -> list[Since]:
    """The payments among what came since that were not taken back."""
    lines = [one for one in since if one.table == "payment" and one.new is not None]
    reversed_ones = {one.told["reverses"] for one in lines}
    return [one for one in lines if one.told["reverses"] is None and one.told["id"] not in reversed_ones]

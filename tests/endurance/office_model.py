"""What an office should hold, kept in plain Python by somebody who never saw the program: people, money, targets.

Nothing here is taken from the program. What a command must do is written down as the officer would say it.
"""

from collections import Counter
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date

WAITING = ("registered", "training", "contracted", "visa_ready")
ABROAD = "departed"
HOME = "returned"
PATH = (*WAITING, ABROAD, HOME)
"""The stages that are used here, in the order in which a case goes through them; any may be skipped but one:
nobody comes home who has not left."""


@dataclass
class Person:
    """A person of the book: name, ward, and the stages with their days, oldest first."""

    name: str
    unit: str
    stages: list[tuple[str, date]]
    phone: str | None = None
    erased: bool = False

    @property
    def stage(self) -> str:
        """The last stage."""
        return self.stages[-1][0]

    @property
    def since(self) -> date:
        """The day of the last stage."""
        return self.stages[-1][1]

    def may_move_to(self, stage: str) -> bool:
        """Forward along the path, and home only from abroad."""
        if stage == HOME:
            return self.stage == ABROAD
        return self.stage in WAITING and PATH.index(stage) > PATH.index(self.stage)


@dataclass
class Line:
    """A line of money: to whom, for what, how much, out of which fund, and which line it takes back."""

    worker: int
    item: str
    amount: int
    fund: str
    reverses: int | None = None


@dataclass
class Office:
    """People by number, lines of money by number, what funds were given, the targets."""

    people: dict[int, Person] = field(default_factory=dict)
    lines: dict[int, Line] = field(default_factory=dict)
    given: dict[str, int] = field(default_factory=dict)
    targets: dict[str, int] = field(default_factory=dict)

    def copy(self) -> "Office":
        """The office as it is now, for later."""
        return deepcopy(self)

    def departed(self) -> dict[str, int]:
        """Persons who left, by ward; who came home has left as well."""
        return dict(Counter(one.unit for one in self.people.values() if one.stage in {ABROAD, HOME}))

    def pipeline(self) -> dict[str, int]:
        """Persons who wait, by ward."""
        return dict(Counter(one.unit for one in self.people.values() if one.stage in WAITING))

    def standing(self) -> set[tuple[int, str, str, str]]:
        """Everybody with the last stage and its day."""
        return {(number, one.name, one.stage, str(one.since)) for number, one in self.people.items()}

    def open_lines(self) -> dict[int, Line]:
        """Payments that nobody has taken back."""
        back = {line.reverses for line in self.lines.values()}
        return {n: line for n, line in self.lines.items() if line.reverses is None and n not in back}

    def paid(self, fund: str) -> int:
        """What a fund paid, less what came back."""
        return sum(line.amount for line in self.lines.values() if line.fund == fund)

    def persons(self, fund: str) -> int:
        """Who holds money of a fund."""
        held: Counter[int] = Counter()
        for line in self.lines.values():
            if line.fund == fund:
                held[line.worker] += line.amount
        return sum(amount > 0 for amount in held.values())

    def may_pay(self, worker: int, item: str, amount: int, fund: str) -> bool:
        """Once for a person and a content, and no more than the fund holds."""
        paid_before = any((one.worker, one.item) == (worker, item) for one in self.open_lines().values())
        return not paid_before and amount <= self.given[fund] - self.paid(fund)

    def take_back(self, line: int, number: int) -> None:
        """Post the line that takes another one back."""
        one = self.lines[line]
        self.lines[number] = Line(one.worker, one.item, -one.amount, one.fund, line)

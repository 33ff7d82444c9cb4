"""The next stage of people who are in the book, of one or of a whole group, in one operation or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.people import about
from xkld.domain.roster import Going
from xkld.domain.stages import Event
from xkld.usecases.licences import LicenceWarnings, warnings
from xkld.usecases.order_cases import NamedOrder, name_order
from xkld.usecases.recording import next_stage
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Moved:
    """Who reached the stage (``moved``), whose stage was known already (``known``), the offers that cases go by now.

    ``under`` holds the offer for each person whose case was said to go by one.
    """

    moved: tuple[int, ...]
    known: tuple[int, ...]
    under: Mapping[int, NamedOrder]
    licences: LicenceWarnings


def move(workspace: Workspace, numbers: Sequence[int], event: Event, going: Going, order: int | None = None) -> Moved:
    """Write the next stage of people, with what else became known of their going, by an offer where one is named.

    Raises ``InputRefused`` with what is wrong with each of them; then nothing is written of any.
    """
    wanted, problems = list(dict.fromkeys(numbers)), list[Problem]()
    with workspace.writing() as writer:
        new: dict[int, bool] = {}
        under: dict[int, NamedOrder] = {}
        for number in wanted:
            try:
                recorded, placement = next_stage(writer, number, event, going)
            except InputRefused as refused:
                problems += [about(number, one) for one in refused.problems] if len(wanted) > 1 else refused.problems
                continue
            new[number] = recorded.new_rows > 0
            if order is not None:
                under[number] = name_order(writer, placement, order, event, workspace.today)
        if problems:
            raise InputRefused(problems)
        moved = tuple(number for number in new if new[number])
        known = tuple(number for number in new if not new[number])
        return Moved(moved, known, under, warnings(workspace, writer))

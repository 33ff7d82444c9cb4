"""A cost that units of a plan bear together, shared out to the đồng; a sheet to hand out, nothing in the book."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from xkld.domain.cost_share import CostPart, cost_parts
from xkld.domain.counts import Place
from xkld.domain.errors import NOWHERE, InputRefused, Problem
from xkld.domain.errors.allocations import weights_all_nought
from xkld.domain.errors.cost_share import column_without_file, no_targets
from xkld.domain.errors.money import nothing_paid
from xkld.domain.errors.office import repeated
from xkld.domain.exports import Identity, Leaving
from xkld.domain.wording import cost_share as words
from xkld.domain.wording.allocation_words import source_name
from xkld.render.table_book import table_book
from xkld.store import exports
from xkld.store.book import Connection
from xkld.usecases.assignments import PlaceNames
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.handing_out import HandedOut
from xkld.usecases.people_forms import form_written
from xkld.usecases.weights import weighed
from xkld.usecases.workspace import Workspace

EQUAL, TARGET = "equal", "target"


@dataclass(frozen=True, slots=True)
class Cost:
    """What is shared out: đồng, for what, among which units (none named: all of the plan), by which weights.

    ``by`` is ``equal``, ``target``, ``last-year``, ``demand`` or a file, ``column`` a head in the file.
    """

    amount: int
    what: str
    units: Sequence[str] = ()
    by: str = EQUAL
    column: str | None = None


@dataclass(frozen=True, slots=True)
class Shared:
    """The parts in the order of the plan, by what they were shared out in words, and whose plan it is."""

    cost: int
    what: str
    by: str
    issuer: str
    parts: list[CostPart]


def share(workspace: Workspace, code: str | None, cost: Cost) -> Shared:
    """Share a cost out among places of a plan.

    Raises ``InputRefused`` with everything that is wrong: no money, units that the plan does not have or that are named
    twice, weights that cannot be read or are all nought.
    """
    problems = [nothing_paid()] if cost.amount < 1 else []
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
        places = current.places(book, workspace.today)
        chosen = _chosen(cost.units, places, problems)
        if problems:
            raise InputRefused(problems)
        by, weights = _weights(workspace, book, current, places, chosen, cost)
    own = [(place.name, weights[place.id]) for place in chosen]
    if not any(weight for _, weight in own):
        raise InputRefused([weights_all_nought(NOWHERE)])
    return Shared(cost.amount, cost.what, by, current.plan.issuer.name, cost_parts(cost.amount, own))


def write(workspace: Workspace, shared: Shared, out: Path) -> HandedOut:
    """Write the parts into a workbook; the same parts give the same bytes.

    Raises ``InputRefused`` when the file's name does not end in ``.xlsx``.
    """
    with workspace.reading() as book:
        head = exports.head_of_facts(book)
    table = words.share_table(shared.cost, shared.what, shared.by, shared.parts)
    made = table_book([table], [words.SHEET], author=shared.issuer, figures_to="", head=head)
    about = Leaving(words.selection(len(shared.parts)), Identity.NONE)
    return form_written(workspace, out, out.name, made, about, rows=len(shared.parts))


def _chosen(units: Sequence[str], places: Sequence[Place], problems: list[Problem]) -> list[Place]:
    """The named places in the plan's order, all of them where none is named."""
    if not units:
        return list(places)
    names = PlaceNames(places)
    named: list[int] = []
    for unit in units:
        place = names.named(unit)
        if isinstance(place, Problem):
            problems.append(place)
        elif place.id in named:
            problems.append(repeated(place.name))
        else:
            named.append(place.id)
    return [place for place in places if place.id in named]


def _weights(
    workspace: Workspace,
    book: Connection,
    current: CurrentPlan,
    places: Sequence[Place],
    chosen: Sequence[Place],
    cost: Cost,
) -> tuple[str, dict[int, Decimal]]:
    if cost.by not in {EQUAL, TARGET}:
        found = weighed(workspace, book, current, places, (cost.by, cost.column))
        return source_name(found.source), found.of
    if cost.column is not None:
        raise InputRefused([column_without_file(cost.by)])
    if cost.by == EQUAL:
        return words.EQUAL, {place.id: Decimal(1) for place in chosen}
    lacking = [place.name for place in chosen if place.target is None]
    if lacking:
        raise InputRefused([no_targets(lacking)])
    return words.TARGETS, {place.id: Decimal(place.target or 0) for place in chosen}

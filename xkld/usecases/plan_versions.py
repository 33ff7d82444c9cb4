"""What changed in a plan: between two of its versions in the book, or between the book and a file."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors.plan_versions import one_version_only, other_plan, version_unknown
from xkld.domain.plan import Plan
from xkld.domain.plan_difference import differences
from xkld.store import plan_history
from xkld.store.book import Connection
from xkld.store.plan_history import Loading
from xkld.usecases.current_plan import current_plan, read_version
from xkld.usecases.plans import check
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Decided:
    """A split of the target made under a version: by which paper, from which day; unknown parts are None."""

    method: str
    decision: str | None
    decided_on: str | None
    reason: str | None
    valid_from: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts that are compared.

    ``number`` is None for a file that is not in the book; then nobody loaded it either. ``loaded_on`` is the civil
    day of the command, ``loaded_at`` its moment in UTC. ``paper`` is the plan's own number, None while it has none.
    """

    number: int | None
    file: str | None
    paper: str | None
    loaded_on: str | None
    loaded_at: str | None
    person: str | None
    splits: tuple[Decided, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """A value that differs; the side on which it does not stand is empty."""

    where: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A plan in two texts, and what differs, in the order of the plan."""

    code: str
    before: Side
    after: Side
    changes: tuple[Changed, ...]


def difference(workspace: Workspace, code: str | None, numbers: tuple[int | None, int | None]) -> Difference:
    """What changed between two versions of a plan; by default between the last two.

    With one number: between that version and the newest. Raises ``InputRefused`` when the book has no such version,
    or when only one is there.
    """
    with workspace.reading() as book:
        name = current_plan(book, code, workspace.today).version.code
        known = plan_history.loadings(book, name)
        before, after = _chosen(known, numbers)
        return _compared(name, (_kept(book, before), read_version(before.version)), (_kept(book, after), _plan(after)))


def difference_from_file(workspace: Workspace, code: str | None, source: str, number: int | None) -> Difference:
    """What a plan file would change in the book's newest version, or in the version of that number.

    Raises ``InputRefused`` with every fault of the file, or when it is a file of another plan.
    """
    file = check(workspace, source)
    with workspace.reading() as book:
        name = current_plan(book, code or file.plan.code, workspace.today).version.code
        if file.plan.code != name:
            raise InputRefused([other_plan(source, file.plan.code, name)])
        known = plan_history.loadings(book, name)
        before = known[-1] if number is None else _numbered(known, number)
        side = Side(None, source, file.plan.number, None, None, None, ())
        return _compared(name, (_kept(book, before), _plan(before)), (side, file.plan))


def _chosen(known: list[Loading], numbers: tuple[int | None, int | None]) -> tuple[Loading, Loading]:
    first, second = numbers
    if first is None and len(known) < 2:
        raise InputRefused([one_version_only(known[0].version.code, date.fromisoformat(known[0].today))])
    before = known[-2] if first is None else _numbered(known, first)
    return before, known[-1] if second is None else _numbered(known, second)


def _numbered(known: list[Loading], number: int) -> Loading:
    found = next((one for one in known if one.version.number == number), None)
    if found is None:
        raise InputRefused([version_unknown(known[0].version.code, number, len(known))])
    return found


def _plan(loading: Loading) -> Plan:
    return read_version(loading.version)


def _kept(book: Connection, loading: Loading) -> Side:
    splits = tuple(
        Decided(one.method, one.decision, one.decided_on, one.reason, one.valid_from)
        for one in plan_history.splits_under(book, loading.version.scope)
    )
    number, paper = loading.version.number, _plan(loading).number
    return Side(number, None, paper, loading.today, loading.at_utc, loading.person, splits)


def _compared(code: str, before: tuple[Side, Plan], after: tuple[Side, Plan]) -> Difference:
    changes = tuple(Changed(*one) for one in differences(before[1], after[1]))
    return Difference(code, before[0], after[0], changes)

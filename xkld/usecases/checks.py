"""The book checked against itself, its plans and the rules: every fault is told, nothing is changed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.checks import UNREADABLE, Answer, Check, Finding, Found, chosen, read_head
from xkld.domain.errors import InputRefused
from xkld.domain.period import Period, year_days
from xkld.domain.policy import ItemKind, Policy
from xkld.domain.wording.checks import told
from xkld.store import checks, plans
from xkld.store.book import Connection
from xkld.store.check_file import is_askable
from xkld.store.checks import Measures, RuleDays
from xkld.usecases.current_plan import CurrentPlan, read_version
from xkld.usecases.licences import look_again_from
from xkld.usecases.policies import policies
from xkld.usecases.workspace import Workspace

_OF_THE_FILE = frozenset({Check.SCHEMA, Check.FOREIGN_KEYS, Check.INTEGRITY})


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks found; ``damaged`` says that part of the file cannot be read any more."""

    findings: list[Finding]
    damaged: bool


def check(workspace: Workspace, names: Iterable[str], head: str | None = None) -> Checked:
    """Every fault that the named checks find, all checks when none is named, in their order.

    ``head`` is a digest that the chain must have had, as a document or a backup bears it. Raises ``InputRefused`` when
    a name is no check or the head no digest, ``BookDamaged`` when the book cannot be opened.
    """
    wanted = chosen(names, head)
    digest = None if head is None else read_head(head)
    with workspace.reading() as book:
        checks.prepare(book)
        found = _found(workspace, book, wanted, digest)
    return Checked([told(one) for one in found], any(one.fault == UNREADABLE for one in found))


def _found(workspace: Workspace, book: Connection, wanted: list[Check], head: str | None) -> list[Found]:
    left_out = [] if is_askable(book) else [one for one in wanted if one not in _OF_THE_FILE]
    asked = [one for one in wanted if one not in left_out]
    against, found = measures(workspace, book) if set(asked) - _OF_THE_FILE else (_nothing(workspace), [])
    for one in asked:
        found.extend(checks.run(book, one, replace(against, head=head)))
    if left_out:  # the words of a question mean something else when a table or a view is not ours
        names = tuple((str(one),) for one in left_out)
        found.append(Found(Check.SCHEMA, "not_asked", Answer(len(names), names)))
    return sorted(found, key=lambda one: list(Check).index(one.check))


def _nothing(workspace: Workspace) -> Measures:
    return Measures(workspace.today, (), (), {}, workspace.today)


def measures(workspace: Workspace, book: Connection) -> tuple[Measures, list[Found]]:
    """What rows are held against; plans and rules that cannot be read are faults of their own."""
    found: list[Found] = []
    years: set[Period] = set()
    totals: dict[int, int] = {}
    readable = checks.plans_are_text(book)
    if not readable:
        found.append(Found(Check.QUOTA, UNREADABLE, Answer(1, ())))
    for version in plans.latest_versions(book) if readable else ():
        try:
            current = CurrentPlan(version, read_version(version))
        except InputRefused:
            found.append(Found(Check.QUOTA, "plan_unreadable", Answer(1, ((version.number, version.code),))))
            continue
        years |= {year_days(year, current.cutoff) for year in current.plan.years}
        if current.plan.target.total is not None:
            totals[version.scope.version] = current.plan.target.total
    try:
        rules = [_rule_days(one) for one in policies(workspace)]
    except InputRefused as refused:
        rules = []
        places = tuple((problem.place.file,) for problem in refused.problems)
        found.append(Found(Check.PAYMENTS, "rules_unreadable", Answer(len(places), places[:1])))
    try:
        looked = look_again_from(workspace)
    except InputRefused as refused:
        looked = date.min
        found.append(Found(Check.LICENCES, "habit_unreadable", Answer(1, ((refused.problems[0].place.file,),))))
    in_order = sorted(years, key=lambda one: (one.start, one.end))
    return Measures(workspace.today, in_order, rules, totals, looked), found


def _rule_days(rule: Policy) -> RuleDays:
    return RuleDays(
        policy=rule.id,
        first=rule.in_force_from,
        last=rule.carried_over.to if rule.carried_over else rule.in_force_to,
        rates=tuple(item.id for item in rule.items if item.kind is ItemKind.RATE),
        tiers={item.id: item.tiers for item in rule.items if item.kind is ItemKind.TIER},
    )

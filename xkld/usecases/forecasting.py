"""What funds are going to be asked for until the end of the budget year. Loads no SQLModel."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from xkld.domain.applications import Applied, clock
from xkld.domain.counts import FundState
from xkld.domain.errors import InputRefused
from xkld.domain.errors.fund_forecast import until_out_of_year
from xkld.domain.errors.office import fund_unknown, fund_wrong_kind
from xkld.domain.fund_choice import rests_on
from xkld.domain.fund_forecast import (
    ForecastLine,
    Need,
    Part,
    Shortage,
    Sure,
    Why,
    forecast_lines,
    highest,
    quarter_of,
    quarter_or_none,
    quarters_between,
    shortages,
)
from xkld.domain.office_amounts import OfficeAmount
from xkld.domain.period import Cutoff, year_days
from xkld.domain.policy import Gives, Policy
from xkld.domain.verdicts import Answer, Circumstances, Verdict, judge
from xkld.domain.wording.labels import FUND_KIND_NAMES
from xkld.store import forecasts, money_questions, office_amounts
from xkld.store.book import Connection
from xkld.store.forecasts import Lead
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.policies import policies
from xkld.usecases.registration_rules import calendar
from xkld.usecases.workspace import Workspace

LEAST_CASES = 5
"""So many cases that left tell how long it takes; fewer would be chance."""


@dataclass(frozen=True, slots=True)
class Uncounted:
    """A content that so many persons may get of a fund (None: not known of which) and that has no sum, and why."""

    fund: str | None
    policy: str
    item: str
    why: Why
    persons: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """What funds are going to be asked for from today until a day (inside), in đồng.

    ``later`` is expected after that day and in no line. ``waiting`` persons stand before departure, ``entitled`` of
    them may get something that they did not have. ``leads`` are the waits by which days are expected; ``blind`` the
    rules in force today of which it is not known whom they support.
    """

    today: date
    until: date
    issuer: str
    lines: list[ForecastLine]
    shortages: list[Shortage]
    funds: list[FundState]
    uncounted: list[Uncounted]
    later: Part
    waiting: int
    entitled: int
    leads: list[Lead]
    blind: list[str]


@dataclass(slots=True)
class _Found:
    needs: list[Need] = field(default_factory=list)
    later: list[Need] = field(default_factory=list)
    uncounted: dict[tuple[str | None, str, str, Why], set[int]] = field(default_factory=lambda: defaultdict(set))


def forecast(workspace: Workspace, code: str | None, fund: str | None, until: date | None) -> Forecast:
    """The forecast for the funds of a plan, or for one of them.

    Raises ``InputRefused`` when the plan has no such fund of support, or the last day is not one of the rest of
    today's budget year.
    """
    today = workspace.today
    year = year_days(today.year, Cutoff.CALENDAR)
    last = until or year.last_day
    if not today <= last <= year.last_day:
        raise InputRefused([until_out_of_year(last, today, year.last_day)])
    known = [one for one in policies(workspace) if one.gives is Gives.GRANT]
    with workspace.reading() as book:
        current = current_plan(book, code, today)
        states = _chosen(money_questions.funds(book, current.scope, year), fund)
        looking = _Looking(workspace, book, current, known, office_amounts.standing(book), last)
        found = _Found()
        for need, on in looking.applied():
            (found.needs if looking.is_inside(on) else found.later).append(need)
        waiting = looking.pipeline(found)
    return _told(looking, found, states, waiting, fund)


@dataclass(slots=True)
class _Looking:
    """The book and what a person is judged by; people of the same groups and day are judged once."""

    workspace: Workspace
    book: Connection
    current: CurrentPlan
    rules: list[Policy]
    entered: list[OfficeAmount]
    until: date
    judged: dict[tuple[frozenset[str], date], list[tuple[str | None, Verdict]]] = field(default_factory=dict)
    leads: dict[str, Lead] = field(default_factory=dict)
    entitled: int = 0

    def is_inside(self, on: date | None) -> bool:
        """Whether a day lies among those that are looked at, as far as it is known."""
        return on is None or on <= self.until

    def applied(self) -> Iterator[tuple[Need, date | None]]:
        """What was granted and what was applied for, with its day where one is known."""
        today, scope = self.workspace.today, self.current.scope
        for fund, worker, rest in forecasts.promised(self.book, scope):
            yield Need(fund, Sure.PROMISED, quarter_of(today), worker, rest), today
        within = {one.id: one.decide_within_working_days for one in self.rules}
        opened = forecasts.open_applications(self.book, scope)
        days = calendar(self.workspace) if opened else None
        for one in opened:
            complete = None if one.complete_on is None else date.fromisoformat(one.complete_on)
            stands = Applied(complete, None, None, None, 0, None)
            due = None if days is None else clock(stands, within.get(one.policy), days, today).due_on
            on = None if due is None else max(due, today)
            yield Need(one.fund, Sure.ASKED, quarter_or_none(on), one.worker, one.asked), on

    def pipeline(self, found: _Found) -> int:
        """Add what people who wait to leave may get, and tell how many they are."""
        today = self.workspace.today
        day = today.isoformat()
        leads = forecasts.leads(self.book, day)
        self.leads = {one.stage: one for one in leads if one.cases >= LEAST_CASES}
        expected: dict[int, list[date]] = defaultdict(list)
        for case in forecasts.waiting(self.book, self.current.scope, day):
            lead = self.leads.get(case.stage)
            on = None if lead is None else date.fromisoformat(case.since_on) + timedelta(days=lead.days)
            expected[case.worker].extend([on] if on is not None and on >= today else [])
        groups = defaultdict(list)
        for one in forecasts.groups(self.book, self.current.scope, day):
            groups[one.worker].append(one)
        for worker in [one for one in expected if groups[one]]:
            on = min(expected[worker], default=None)
            at = (on or today).isoformat()
            own = [one for one in groups[worker] if (one.valid_from or at) <= at and not (one.valid_to or "9") <= at]
            self._add(found, worker, frozenset(one.group for one in own), on)
        return len(expected)

    def _add(self, found: _Found, worker: int, groups: frozenset[str], on: date | None) -> None:
        had = forecasts.had(self.book, worker)
        contents = [(fund, one) for fund, one in self._contents(groups, on) if one.item.id not in had]
        self.entitled += bool(contents)
        for fund, one in contents:
            most = highest(one)
            if isinstance(most, Why):
                found.uncounted[fund, one.policy.id, one.item.name, most].add(worker)
                continue
            need = Need(fund, Sure.POSSIBLE, quarter_or_none(on), worker, most)
            (found.needs if self.is_inside(on) else found.later).append(need)

    def _contents(self, groups: frozenset[str], on: date | None) -> list[tuple[str | None, Verdict]]:
        """Every content that somebody of these groups may get on a day, by the rule that gives most, with its fund."""
        day = on or self.workspace.today
        if (groups, day) not in self.judged:
            person = Circumstances(0, day, groups, contracted=False, papers=_NONE, certified=_NONE, days=None, paid={})
            rules = [rule for rule in self.rules if rule.in_force(day) and rule.groups]
            told = [judge(rule, item, person, self.entered) for rule in rules for item in rule.items]
            best: dict[str, Verdict] = {}
            for one in told:
                if one.answer is not Answer.NO and _sum(one) > _sum(best.get(one.item.id)):
                    best[one.item.id] = one
            self.judged[groups, day] = [(self._fund(one.policy), one) for one in best.values()]
        return self.judged[groups, day]

    def _fund(self, rule: Policy) -> str | None:
        """The only fund of support that rests on the paper of a rule; None where there is none, or several."""
        own = [one.id for one in self.current.plan.funds if one.kind != "loan" and rests_on(rule.basis, one.basis)]
        return own[0] if len(own) == 1 else None


_NONE: frozenset[str] = frozenset()


def _sum(one: Verdict | None) -> int:
    if one is None:
        return -2
    most = highest(one)
    return -1 if isinstance(most, Why) else most


def _chosen(states: Sequence[FundState], fund: str | None) -> list[FundState]:
    paying = [one for one in states if one.kind != "loan"]
    if fund is None:
        return paying
    found = next((one for one in states if one.code == fund), None)
    if found is None:
        raise InputRefused([fund_unknown(fund, [one.code for one in paying])])
    if found.kind == "loan":
        raise InputRefused([fund_wrong_kind(fund, FUND_KIND_NAMES[found.kind])])
    return [found]


def _told(looking: _Looking, found: _Found, states: list[FundState], waiting: int, fund: str | None) -> Forecast:
    today = looking.workspace.today
    quarters = quarters_between(quarter_of(today), quarter_of(looking.until))
    lines: list[ForecastLine] = []
    lacking: list[Shortage] = []
    for state in states:
        own = forecast_lines(state.code, state.left, found.needs, quarters)
        lines.extend(own)
        lacking.extend([] if state.left is None else shortages(state.code, state.left, own))
    if fund is None and any(one.fund is None for one in found.needs):
        lines.extend(forecast_lines(None, None, found.needs, quarters))
    later = [one for one in found.later if fund in {None, one.fund}]
    uncounted = [Uncounted(*key, len(who)) for key, who in found.uncounted.items() if fund in {None, key[0]}]
    return Forecast(
        today=today,
        until=looking.until,
        issuer=looking.current.plan.issuer.name,
        lines=lines,
        shortages=lacking,
        funds=states,
        uncounted=sorted(uncounted, key=lambda one: (one.policy, one.item, one.why)),
        later=Part(len({one.worker for one in later}), sum(one.amount for one in later)),
        waiting=waiting,
        entitled=looking.entitled,
        leads=[*looking.leads.values()],
        blind=[one.id for one in looking.rules if not one.groups and one.in_force(today)],
    )

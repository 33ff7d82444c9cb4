"""What support somebody gets on a day: every content of every rule, with the clause that refuses or what is missing."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors.erasures import payee_is_erased
from xkld.domain.errors.money import PaidBefore
from xkld.domain.errors.people import no_worker
from xkld.domain.errors.rules import item_of_no_policy, policy_unknown
from xkld.domain.policy import Policy
from xkld.domain.stages import Stage
from xkld.domain.verdicts import Answer, Circumstances, Verdict, judge, most_favourable
from xkld.domain.wording.erasure import ERASED_NAME
from xkld.store import courses, merges, money, office_amounts, papers, people
from xkld.store.book import Connection
from xkld.usecases.courses import present_until
from xkld.usecases.policies import policies
from xkld.usecases.support_money import Earlier, FundChoices, earlier_applications, fund_choices
from xkld.usecases.workspace import Workspace

_SINCE_CONTRACT = frozenset(Stage) - {
    Stage.REGISTERED,
    Stage.COUNSELLED,
    Stage.TRAINING,
    Stage.SELECTED,
    Stage.NOT_SELECTED,
    Stage.WITHDRAWN,
}
"""Stages that nobody reaches without a contract."""


@dataclass(frozen=True, slots=True)
class SupportCheck:
    """The verdicts on a person and day; ``best`` is the highest of several rules, by content.

    ``money`` tells of the funds that may pay, ``applications`` of what was applied for before, over or not.
    """

    worker: int
    name: str
    on: date
    verdicts: list[Verdict]
    best: dict[str, Verdict]
    money: FundChoices
    applications: list[Earlier]

    @property
    def open_rules(self) -> list[Policy]:
        """The rules that give something, or would once it is shown what they ask for."""
        found = {one.policy.id: one.policy for one in self.verdicts if one.answer is not Answer.NO}
        return list(found.values())


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a person: on which day, of one rule or one content alone, beside the funds of which plan."""

    on: date
    policy: str | None = None
    item: str | None = None
    plan: str | None = None


def check(workspace: Workspace, number: int, about: Question) -> SupportCheck:
    """Every content, or the named one, of the rules in force on a day, or of the named rule whatever its days.

    Rules that have ended and serve carried-over money are asked as well, and refuse by their clause. Raises
    ``InputRefused`` when the book has nobody of that number, when a person was erased, when no rule or content has
    that name.
    """
    known = policies(workspace)
    _refuse_unknown(known, about)
    asked = [one for one in known if one.id == about.policy or (about.policy is None and _may_serve(one, about.on))]
    contents = [(rule, item) for rule in asked for item in rule.items if about.item in (None, item.id)]
    on = about.on
    with workspace.reading() as book:
        kept = merges.kept_number(book, number)
        worker = people.worker(book, kept)
        if worker is None:
            raise InputRefused([no_worker(number)])
        if worker.name == ERASED_NAME:
            raise InputRefused([payee_is_erased(kept)])
        person = _circumstances(book, kept, on, {item.id for _, item in contents})
        entered = office_amounts.standing(book)
        verdicts = [judge(rule, item, person, entered) for rule, item in contents]
        money_behind = fund_choices(workspace, book, about.plan, verdicts)
        earlier = earlier_applications(workspace, book, kept, {one.item.id for one in verdicts}, known)
    return SupportCheck(kept, worker.name, on, verdicts, most_favourable(verdicts), money_behind, earlier)


def _refuse_unknown(known: list[Policy], about: Question) -> None:
    problems = []
    if about.policy is not None and about.policy not in {one.id for one in known}:
        problems.append(policy_unknown(about.policy, [one.id for one in known]))
    contents = sorted({item.id for rule in known for item in rule.items})
    if about.item is not None and about.item not in contents:
        problems.append(item_of_no_policy(about.item, contents))
    if problems:
        raise InputRefused(problems)


def _may_serve(rule: Policy, on: date) -> bool:
    return rule.in_force(on) or rule.carried(on) is not None


def _circumstances(book: Connection, worker: int, on: date, items: set[str]) -> Circumstances:
    """What the book knows of a person on a day; a contract, a paper, a certificate of later do not count."""
    day = on.isoformat()
    cases = people.cases_of(book, people.placements_of(book, [worker]))
    stages = {event.stage for case in cases.get(worker, ()) for event in case.events if event.on <= on}
    attended = [one for one in courses.courses_of(book, [worker]).get(worker, ()) if one.first_on <= day]
    return Circumstances(
        worker=worker,
        on=on,
        groups=money.groups_on(book, worker, on),
        contracted=bool(stages & _SINCE_CONTRACT),
        papers=frozenset(
            one.kind
            for one in papers.papers_of(book, [worker]).get(worker, ())
            if (one.issued_on is None or one.issued_on <= day) and (one.expires_on is None or one.expires_on >= day)
        ),
        certified=frozenset(one.kind for one in attended if one.certified_on is not None and one.certified_on <= day),
        days=present_until(book, worker, attended, on),
        paid={item: before for item in sorted(items) if (before := _paid(book, worker, item)) is not None},
    )


def _paid(book: Connection, worker: int, item: str) -> PaidBefore | None:
    line = next(iter(money.standing_payments(book, worker, item)), None)
    if line is None:
        return None
    return PaidBefore(line.id, line.voucher, date.fromisoformat(line.paid_on), line.fund, line.policy)

"""Whether somebody gets a content of a rule: yes, no by a clause, or not yet, and what is missing then."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

from xkld.domain.entitlement import refused_by_day, refused_by_group
from xkld.domain.errors import Problem
from xkld.domain.errors import money as refusal
from xkld.domain.errors import verdicts as lacks
from xkld.domain.errors.rules import grants_nothing, groups_unknown
from xkld.domain.office_amounts import OfficeAmount, with_amounts
from xkld.domain.policy import Gives, Item, ItemKind, Policy, Proof, cited


class Answer(StrEnum):
    """Whether a content is paid: it is, it is not until something is shown, it is not."""

    YES = "yes"
    NOT_YET = "not_yet"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known of a person on the day of a case.

    ``papers`` are the kinds that were shown and hold on that day; ``certified`` the kinds of courses with a
    certificate; ``days`` those of presence in all courses, None where nobody told them; ``paid`` what stands paid, by
    item, whatever the rule.
    """

    worker: int
    on: date
    groups: frozenset[str]
    contracted: bool
    papers: frozenset[str]
    certified: frozenset[str]
    days: int | None
    paid: Mapping[str, refusal.PaidBefore]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one content of one rule: for which group, up to how many đồng as far as that can be told.

    ``problems`` are the clauses that refuse, or what is missing until it can be paid; ``shared`` is what the rule asks
    for whatever the content, and is missing as well.
    """

    policy: Policy
    item: Item
    answer: Answer
    group: str | None
    most: int | None
    problems: tuple[Problem, ...]
    shared: tuple[Problem, ...] = ()


def judge(policy: Policy, item: Item, person: Circumstances, entered: Sequence[OfficeAmount]) -> Verdict:
    """The verdict on one content of a rule, with the amounts that the office entered where the rule leaves them open.

    Of several groups of a person the one with the highest amount is taken: each rule lets the person choose.
    """
    if refused := _never(policy, item, person):
        return Verdict(policy, item, Answer.NO, None, None, tuple(refused))
    if not policy.groups:
        unknown = groups_unknown(policy.basis, policy.id)
        return Verdict(policy, item, Answer.NOT_YET, None, None, (unknown,))
    own = [group for group in policy.groups if group in person.groups]
    if not own:
        law = cited(policy.groups_clause, policy.basis)
        nobody = lacks.in_no_group(law, [*policy.groups], sorted(person.groups), person.worker)
        return Verdict(policy, item, Answer.NO, None, None, (nobody,))
    by_group = {group: refused_by_group(policy, item, group, person.groups) for group in own}
    fitting = [group for group in own if not by_group[group]]
    if not fitting:
        group, refused = next(iter(by_group.items()))
        return Verdict(policy, item, Answer.NO, group, None, tuple(refused))
    return _best([_for_group(policy, item, group, person, entered) for group in fitting])


def _best(verdicts: Sequence[Verdict]) -> Verdict:
    """The one with the highest sum, the first where sums are alike or not known."""
    best, *others = verdicts
    for one in others:
        if one.most is not None and (best.most is None or one.most > best.most):
            best = one
    return best


def _never(policy: Policy, item: Item, person: Circumstances) -> list[Problem]:
    """What refuses the content whoever the person is: the rule gives loans, is not in force, or it was paid."""
    if policy.gives is Gives.LOAN:
        return [grants_nothing(policy.id, policy.basis)]
    before = person.paid.get(item.id)
    if (refused := refused_by_day(policy, person.on)) or before is None:
        return refused
    once = cited(policy.once_clause, policy.basis) if policy.once_clause else ""
    return [refusal.paid_already(item.name, before, once)]


def _for_group(
    policy: Policy, item: Item, group: str, person: Circumstances, entered: Sequence[OfficeAmount]
) -> Verdict:
    rule = with_amounts(policy, entered, group, person.on)
    filled = next(one for one in rule.items if one.id == item.id)
    missing = []
    if filled.lacks_amount:
        missing.append(refusal.cap_unknown(item.name, policy.cited(item), policy.id, item.id))
    if filled.kind is ItemKind.TIER:
        missing.append(lacks.which_tier(filled.tiers, policy.cited(item), filled.condition))
    missing.extend(_unproved(item.proofs, person))
    shared = _unproved(policy.proofs, person)
    answer = Answer.NOT_YET if missing or shared else Answer.YES
    return Verdict(policy, filled, answer, group, _most(filled, person.days), tuple(missing), tuple(shared))


def _unproved(wanted: Iterable[Proof], person: Circumstances) -> list[Problem]:
    found = []
    for proof in wanted:
        if proof is Proof.CONTRACT:
            known = person.contracted
        elif proof.course is not None:
            known = proof.course in person.certified if proof.course else bool(person.certified)
        else:
            known = str(proof) in person.papers
        if not known:
            found.append(lacks.unproved(proof, person.worker))
    return found


def _most(item: Item, days: int | None) -> int | None:
    """The highest sum in đồng; None where it hangs on a receipt, a cost or a number of days that is not known."""
    if item.cap is None or item.kind in {ItemKind.TIER, ItemKind.SHARE}:
        return None
    if item.kind is not ItemKind.RATE:
        return item.cap
    return item.cap * days if item.per == "person/day" and days is not None else None


def told_together(verdicts: Sequence[Verdict]) -> list[tuple[Verdict, int]]:
    """The verdicts, each with for how many it stands: whatever a rule refuses for the same reasons is told once."""
    found: list[tuple[Verdict, int]] = []
    for _, group in groupby(verdicts, key=lambda one: one.policy.id):
        first, *others = group
        same = all((one.answer, one.problems) == (Answer.NO, first.problems) for one in (first, *others))
        found.extend([(first, 1 + len(others))] if same else [(one, 1) for one in (first, *others)])
    return found


def most_favourable(verdicts: Sequence[Verdict]) -> dict[str, Verdict]:
    """Of each content that several rules give, or would give, the one with the highest amount.

    A content is left out where an amount is not known, is no plain sum for the same unit, or the highest is not alone.
    """
    found: dict[str, Verdict] = {}
    open_ones = [one for one in verdicts if one.answer is not Answer.NO]
    for item in dict.fromkeys(one.item.id for one in open_ones):
        rivals = [one for one in open_ones if one.item.id == item]
        amounts = [one.item.cap for one in rivals if one.item.cap is not None]
        alike = len({(one.item.kind, one.item.per) for one in rivals}) == 1
        if len(rivals) > 1 and alike and len(amounts) == len(rivals) and amounts.count(max(amounts)) == 1:
            found[item] = next(one for one in rivals if one.item.cap == max(amounts))
    return found

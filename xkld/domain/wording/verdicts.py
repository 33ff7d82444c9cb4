"""Verdicts on support in words."""

from collections.abc import Sequence

from xkld.domain.errors import Problem
from xkld.domain.notation import grouped
from xkld.domain.policy import Item, ItemKind
from xkld.domain.verdicts import Answer, Verdict
from xkld.domain.wording.rules import CONFIDENCE_NAMES, PER_NAMES, amount_text

ANSWER_NAMES = {Answer.YES: "được", Answer.NOT_YET: "chưa", Answer.NO: "không"}


def item_text(one: Verdict, stands_for: int) -> str:
    """The content and its code, or that it is every one of the rule."""
    return f"{one.item.name} ({one.item.id})" if stands_for == 1 else f"mọi nội dung ({stands_for})"


def answer_text(one: Verdict, _stands_for: int) -> str:
    """Yes, not yet, no."""
    return ANSWER_NAMES[one.answer]


def law_text(one: Verdict, stands_for: int) -> str:
    """The paragraph and its paper."""
    return one.policy.cited(one.item) if stands_for == 1 else one.policy.basis


def confidence_text(one: Verdict, stands_for: int) -> str:
    """How sure that is."""
    return CONFIDENCE_NAMES[one.policy.confidence_of(one.item) if stands_for == 1 else one.policy.confidence]


def most_text(one: Verdict, stands_for: int) -> str:
    """Up to how much, for what, and the sum where days are known; nothing where nothing is given."""
    if stands_for > 1:
        return ""
    told = _per(one.item)
    if one.item.kind is ItemKind.RATE and one.most is not None:
        return f"{told}; theo số ngày có mặt: {grouped(one.most)}"
    return told


def _per(item: Item) -> str:
    return f"{amount_text(item)} /{PER_NAMES[item.per]}" if item.per and item.cap is not None else amount_text(item)


def why_text(one: Verdict, _stands_for: int) -> str:
    """Every clause that refuses, or all that is missing and how it is told; else the condition to look at."""
    parts = [_told(problem) for problem in one.problems]
    if one.shared:
        parts.append(f"hồ sơ chung của {one.policy.id} còn thiếu, ghi dưới bảng")
    if one.item.condition and one.answer is not Answer.NO and one.item.kind is not ItemKind.TIER:
        parts.append(f"điều kiện phải xem: {one.item.condition}")
    return "; ".join(parts)


def shared_texts(verdicts: Sequence[Verdict]) -> list[str]:
    """What each rule asks for whatever the content and is missing, once for a rule."""
    by_rule = {one.policy.id: one.shared for one in verdicts if one.shared}
    return [f"{rule}, thiếu cho mọi nội dung: {'; '.join(map(_told, missing))}." for rule, missing in by_rule.items()]


def _told(problem: Problem) -> str:
    return f"{problem.what} ({problem.mend})"


def summary(verdicts: Sequence[Verdict]) -> str:
    """How many contents are given, are not yet, are not."""
    if not verdicts:
        return "không có chính sách nào áp dụng cho ngày này (xkld support policies)."
    counts = {answer: sum(one.answer is answer for one in verdicts) for answer in Answer}
    return f"{counts[Answer.YES]} nội dung được, {counts[Answer.NOT_YET]} chưa, {counts[Answer.NO]} không."


def best_text(best: Verdict, rivals: Sequence[Verdict]) -> str:
    """Which rule gives the most for a content, beside the others that give it as well."""
    others = ", ".join(f"{one.policy.id} {_per(one.item)}" for one in rivals if one.answer is not Answer.NO)
    return f"Có lợi nhất cho «{best.item.name}»: {best.policy.id} {_per(best.item)} (so với {others})."

"""Out of which funds of a plan support may be paid: on which papers each is said to rest, what is left in it."""

import re
from dataclasses import dataclass

from xkld.domain.counts import FundState


@dataclass(frozen=True, slots=True)
class FundChoice:
    """A fund that pays support, in a budget year; ``basis`` is the paper on which the plan says that it rests.

    ``rules`` are those that rest on that paper, of the ones that were asked. ``short`` are the contents that the fund
    may be meant for, with the most that they may cost in đồng, for which what is promised to nobody does not suffice.
    """

    fund: FundState
    year: int
    basis: str | None
    rules: tuple[str, ...]
    short: tuple[tuple[str, int], ...]


def rests_on(rule_basis: str, fund_basis: str | None) -> bool:
    """Whether the papers of a rule, with their paragraphs and amendments, name the paper of a fund."""
    if not fund_basis:
        return False
    return re.search(rf"(?<![\w/-]){re.escape(fund_basis)}(?![\w/-])", rule_basis, re.IGNORECASE) is not None

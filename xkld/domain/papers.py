"""Papers of people who go abroad: which ones a case needs, until when each holds, and how it stands on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from xkld.domain.followup import months_after

SOON_DAYS = 90
"""Within how many days a paper that ends is told, unless another number is asked for: a habit, no rule of law."""
USUAL_FORM = "service_enterprise"
"""The form whose papers are told where nobody wrote yet in which form somebody goes; that is said beside them."""


class PaperState(StrEnum):
    """How a paper stands: the first of these that is true."""

    MISSING = "missing"
    EXPIRED = "expired"
    SOON = "soon"
    SHORT = "short"
    UNDATED = "undated"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class PaperRule:
    """A paper that a case needs: of which forms of going and destinations (empty: of every one), and by which text.

    It belongs to the ``case``, or to the ``person`` and serves every case. ``valid_months`` counts from the day of
    issue; None is not known. A ``dated`` paper has a last day that must be known; one that is to hold
    ``until_contract_end`` is watched while its bearer is abroad. ``when`` says in words when it is needed at all.
    """

    id: str
    name: str
    of: str
    forms: tuple[str, ...]
    destinations: tuple[str, ...]
    valid_months: int | None
    dated: bool
    until_contract_end: bool
    when: str | None
    basis: str
    confidence: str
    note: str | None = None

    def needed(self, form: str | None, destination: str | None) -> bool:
        """Whether a case of that form and destination needs it; one of a destination only where that is known."""
        by_form = not self.forms or (form or USUAL_FORM) in self.forms
        return by_form and (not self.destinations or destination in self.destinations)


@dataclass(frozen=True, slots=True)
class HeldPaper:
    """A paper that somebody has: its day of issue and its last day, as far as they were told."""

    kind: str
    issued_on: date | None
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class JudgedPaper:
    """A paper of a list, how it stands, and its last day where that is known; ``held`` None: it was not shown yet."""

    rule: PaperRule
    state: PaperState
    held: HeldPaper | None
    last_day: date | None


def wanting(papers: Iterable[JudgedPaper]) -> int:
    """How many papers are to be brought or made anew; one that is only wanted sometimes is none of them."""
    return sum(
        one.state is not PaperState.HELD and not (one.state is PaperState.MISSING and one.rule.when) for one in papers
    )


def last_day(held: HeldPaper, valid_months: int | None) -> date | None:
    """The last day of a paper: as it was told, else so many months after its issue; None when neither is known."""
    if held.expires_on is not None or held.issued_on is None or valid_months is None:
        return held.expires_on
    return months_after(held.issued_on, valid_months)


def judge(
    rule: PaperRule, held: HeldPaper | None, today: date, days: int, contract_end: date | None = None
) -> JudgedPaper:
    """How a paper stands today; ``days`` is how soon an end is soon, ``contract_end`` the last day of the contract."""
    if held is None:
        return JudgedPaper(rule, PaperState.MISSING, None, None)
    last = last_day(held, rule.valid_months)
    return JudgedPaper(rule, _state(rule, last, today, days, contract_end), held, last)


def checklist(
    rules: Iterable[PaperRule], going: tuple[str | None, str | None], held: Iterable[HeldPaper]
) -> list[tuple[PaperRule, HeldPaper | None]]:
    """The papers that a case of a form and a destination needs, each with the one that is held."""
    known = {one.kind: one for one in held}
    return [(rule, known.get(rule.id)) for rule in rules if rule.needed(*going)]


def _state(rule: PaperRule, last: date | None, today: date, days: int, contract_end: date | None) -> PaperState:
    if last is None:
        return PaperState.UNDATED if rule.dated else PaperState.HELD
    if last < today:
        return PaperState.EXPIRED
    if last <= today + timedelta(days=days):
        return PaperState.SOON
    if rule.until_contract_end and contract_end is not None and last < contract_end:
        return PaperState.SHORT
    return PaperState.HELD

"""What is going to be asked of a fund, by quarter and by how sure it is, against what the fund still holds."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from xkld.domain.period import Quarter
from xkld.domain.policy import Item, ItemKind
from xkld.domain.verdicts import Verdict


class Sure(StrEnum):
    """How sure a need is: a decision promised it, somebody applied for it, or somebody who waits may get it."""

    PROMISED = "promised"
    ASKED = "asked"
    POSSIBLE = "possible"


class Why(StrEnum):
    """Why a content that somebody may get has no sum."""

    RECEIPT = "receipt"
    DAYS = "days"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Need:
    """Đồng that somebody may need of a fund in a quarter; None is a fund, or a quarter, that is not known."""

    fund: str | None
    sure: Sure
    quarter: Quarter | None
    worker: int
    amount: int


@dataclass(frozen=True, slots=True)
class Part:
    """How many persons need how many đồng together."""

    persons: int
    amount: int


@dataclass(frozen=True, slots=True)
class ForecastLine:
    """A fund in a quarter; ``needed`` adds everything up to its end, ``left`` is what the fund holds after that, in
    đồng: below nothing it lacks; None where nothing was allotted or the fund is not known.
    """

    fund: str | None
    quarter: Quarter | None
    promised: Part
    asked: Part
    possible: Part
    needed: int
    left: int | None


@dataclass(frozen=True, slots=True)
class Shortage:
    """Đồng that a fund lacks more than before in a quarter, when all needs as sure as ``sure`` come true."""

    fund: str
    sure: Sure
    quarter: Quarter | None
    amount: int


def quarter_of(day: date) -> Quarter:
    """The quarter of the calendar that holds a day: money follows the budget year."""
    return Quarter(day.year, (day.month + 2) // 3)


def quarter_or_none(day: date | None) -> Quarter | None:
    """The quarter of a day that may not be known."""
    return None if day is None else quarter_of(day)


def quarters_between(first: Quarter, last: Quarter) -> list[Quarter]:
    """The quarters from one to another, both inside."""
    found = [first]
    while found[-1] < last:
        found.append(found[-1].next)
    return found


def forecast_lines(
    fund: str | None, left: int | None, needs: Iterable[Need], quarters: Sequence[Quarter]
) -> list[ForecastLine]:
    """A line for each quarter and, where something has none, one for the unknown quarter at the end."""
    own = [one for one in needs if one.fund == fund]
    unknown = [None] if any(one.quarter is None for one in own) else []
    found: list[ForecastLine] = []
    needed = 0
    for quarter in (*quarters, *unknown):
        promised, asked, possible = (_part(own, sure, quarter) for sure in Sure)
        needed += promised.amount + asked.amount + possible.amount
        rest = None if left is None else left - needed
        found.append(ForecastLine(fund, quarter, promised, asked, possible, needed, rest))
    return found


def shortages(fund: str, left: int, lines: Sequence[ForecastLine]) -> list[Shortage]:
    """What a fund lacks, quarter by quarter: of promises alone, with what was applied for, with what is possible.

    A degree of sureness that lacks no more than the surer one is not told again.
    """
    found: list[Shortage] = []
    for place, sure in enumerate(Sure):
        own = list(_lacking(fund, left, sure, [sum(_amounts(one)[: place + 1]) for one in lines], lines))
        if sum(one.amount for one in own) > sum(one.amount for one in found if one.sure is _last(found)):
            found.extend(own)
    return found


def highest(found: Verdict) -> int | Why:
    """The most that a content may cost in đồng, one course counted, or why that cannot be told yet."""
    item = found.item
    if found.most is not None:
        return found.most
    if item.kind is ItemKind.TIER and item.tiers:
        return max(item.tiers)
    once = item.kind is ItemKind.SHARE or (item.kind is ItemKind.RATE and item.per in {"person", "person/course"})
    if once and item.cap is not None:
        return item.cap
    return _why(item)


def _why(item: Item) -> Why:
    if item.kind is ItemKind.RECEIPT:
        return Why.RECEIPT
    return Why.DAYS if item.kind is ItemKind.RATE and item.cap is not None else Why.AMOUNT


def _lacking(
    fund: str, left: int, sure: Sure, needs: Sequence[int], lines: Sequence[ForecastLine]
) -> Iterator[Shortage]:
    before, needed = max(0, -left), 0
    for line, amount in zip(lines, needs, strict=True):
        needed += amount
        lacks = max(0, needed - left)
        if lacks > before:
            yield Shortage(fund, sure, line.quarter, lacks - before)
        before = max(before, lacks)


def _last(found: Sequence[Shortage]) -> Sure | None:
    return found[-1].sure if found else None


def _amounts(line: ForecastLine) -> tuple[int, int, int]:
    return line.promised.amount, line.asked.amount, line.possible.amount


def _part(needs: Sequence[Need], sure: Sure, quarter: Quarter | None) -> Part:
    own = [one for one in needs if one.sure is sure and one.quarter == quarter]
    return Part(len({one.worker for one in own}), sum(one.amount for one in own))

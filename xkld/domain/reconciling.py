"""The bank's list and our loans put beside each other: what only one of them has, what both have with other figures.

Pure: the same rows, loans and decisions give the same answer, and every row and loan falls under one head exactly.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xkld.domain.loans import Figures


@dataclass(frozen=True, slots=True)
class Lent:
    """What the bank says of a loan, in đồng; ``disbursed`` and ``overdue`` None where the list does not say."""

    disbursed: int | None
    outstanding: int
    overdue: int | None


@dataclass(frozen=True, slots=True)
class TheirRow:
    """A row of the bank's list: its number in the book, the bank's number, who it is about as far as that is known.

    ``key`` is that by which a decision about the row is remembered.
    """

    row: int
    number: str | None
    worker: int | None
    key: tuple[str, str]
    lent: Lent


@dataclass(frozen=True, slots=True)
class OurLoan:
    """A loan of ours with what was paid out and back up to the day of the list; ``is_over``: it was never lent."""

    loan: int
    worker: int
    number: str | None
    figures: Figures
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class Accepted:
    """A difference that may stand while these figures are the same; the bank's are None where it has no such loan."""

    disbursed: int | None
    outstanding: int | None
    ours: Figures


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided before: what a borrower of the bank is (None: none of ours), which differences may stand."""

    matches: Mapping[tuple[str, str], int | None]
    accepted: Mapping[int, Accepted]


@dataclass(frozen=True, slots=True)
class OnlyTheirs:
    """A row of which no loan is known; ``candidates`` are loans that it could be, of which one must be chosen."""

    row: TheirRow
    candidates: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Both:
    """A loan that both have, with its rows and what the bank says of them together."""

    loan: OurLoan
    rows: tuple[TheirRow, ...]
    lent: Lent


@dataclass(frozen=True, slots=True)
class Reconciled:
    """How the two agree: three lists of what is open, and what is settled.

    ``agreeing`` have the same figures, ``standing`` others that were accepted. ``not_ours`` are rows of none of our
    loans, ``absent`` loans that the bank lacks and that were accepted so.
    """

    only_theirs: tuple[OnlyTheirs, ...]
    only_ours: tuple[OurLoan, ...]
    different: tuple[Both, ...]
    agreeing: tuple[Both, ...]
    standing: tuple[Both, ...]
    not_ours: tuple[TheirRow, ...]
    absent: tuple[OurLoan, ...]

    @property
    def is_open(self) -> bool:
        """Whether something is to be decided."""
        return bool(self.only_theirs or self.only_ours or self.different)

    @property
    def both(self) -> tuple[Both, ...]:
        """Every loan that both have."""
        return (*self.different, *self.agreeing, *self.standing)


def reconcile(rows: Sequence[TheirRow], loans: Sequence[OurLoan], decided: Decided) -> Reconciled:
    """Put a list beside our loans.

    A row is the loan that was decided for it, else the one with the bank's number, else the only loan of its person
    that has no number of the bank, when no other row could be that one.
    """
    by_loan = {one.loan: one for one in loans}
    found = _found(rows, loans, decided.matches)
    of_loan: dict[int, list[TheirRow]] = defaultdict(list)
    for row in rows:
        if (loan := found[row.row].loan) is not None:
            of_loan[loan].append(row)
    pairs = [Both(by_loan[loan], tuple(listed), _together(listed)) for loan, listed in sorted(of_loan.items())]
    missing = [one for one in loans if one.loan not in of_loan and one.figures.outstanding > 0]
    absent = [one for one in missing if _may_stand(one, None, decided.accepted)]
    agreeing = [one for one in pairs if agrees(one)]
    standing = [one for one in pairs if not agrees(one) and _may_stand(one.loan, one.lent, decided.accepted)]
    return Reconciled(
        only_theirs=tuple(OnlyTheirs(row, found[row.row].candidates) for row in rows if found[row.row].is_open),
        only_ours=tuple(one for one in missing if one not in absent),
        different=tuple(one for one in pairs if one not in agreeing and one not in standing),
        agreeing=tuple(agreeing),
        standing=tuple(standing),
        not_ours=tuple(row for row in rows if decided.matches.get(row.key, 0) is None),
        absent=tuple(absent),
    )


def agrees(both: Both) -> bool:
    """Whether the bank's figures, as far as it tells them, are ours."""
    ours = both.loan.figures
    return both.lent.disbursed in {None, ours.disbursed} and both.lent.outstanding == ours.outstanding


@dataclass(frozen=True, slots=True)
class _Found:
    """The loan of a row, or those that it could be; ``is_open``: nobody has decided and nothing tells."""

    loan: int | None
    candidates: tuple[int, ...] = ()
    is_open: bool = False


def _found(
    rows: Sequence[TheirRow], loans: Sequence[OurLoan], matches: Mapping[tuple[str, str], int | None]
) -> dict[int, _Found]:
    known = {one.loan for one in loans}
    by_number = {one.number: one.loan for one in loans if one.number is not None}
    found: dict[int, _Found] = {}
    left: list[TheirRow] = []
    for row in rows:
        if row.key in matches and matches[row.key] in {None, *known}:
            found[row.row] = _Found(matches[row.key])
        elif row.number is not None and row.number in by_number:
            found[row.row] = _Found(by_number[row.number])
        else:
            left.append(row)
    taken = {one.loan for one in found.values()}
    could_be = {row.row: _could_be(row, loans, taken) for row in left}
    wanted = [loan for candidates in could_be.values() for loan in candidates]
    for row in left:
        candidates = could_be[row.row]
        is_sure = len(candidates) == 1 and wanted.count(candidates[0]) == 1
        found[row.row] = _Found(candidates[0]) if is_sure else _Found(None, candidates, is_open=True)
    return found


def _could_be(row: TheirRow, loans: Sequence[OurLoan], taken: set[int | None]) -> tuple[int, ...]:
    """The loans of the row's person that no other row is, and that have no other number of the bank."""
    return tuple(
        one.loan
        for one in loans
        if row.worker is not None
        and one.worker == row.worker
        and one.loan not in taken
        and not one.is_over
        and (one.number is None or row.number is None)
    )


def _together(rows: Sequence[TheirRow]) -> Lent:
    """What rows of one loan say together; what one of them does not say is not known of all."""
    disbursed = [one.lent.disbursed for one in rows]
    overdue = [one.lent.overdue for one in rows]
    return Lent(
        None if None in disbursed else sum(one or 0 for one in disbursed),
        sum(one.lent.outstanding for one in rows),
        None if None in overdue else sum(one or 0 for one in overdue),
    )


def _may_stand(one: OurLoan, lent: Lent | None, accepted: Mapping[int, Accepted]) -> bool:
    """Whether a difference was accepted with exactly these figures."""
    told = accepted.get(one.loan)
    theirs = (None, None) if lent is None else (lent.disbursed, lent.outstanding)
    return told is not None and (told.disbursed, told.outstanding) == theirs and told.ours == one.figures

"""Loans: steps in order whatever the order in which they become known; the bank's list beside ours, counted twice."""

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.loan_rules import LoanRules
from xkld.domain.loans import Event, Figures, Step, faults, figures
from xkld.domain.reconciling import Accepted, Decided, Lent, OurLoan, TheirRow, reconcile
from xkld.formats.loan_rules_file import read_loan_rules
from xkld.usecases.workspace import shipped

FIRST = date(2025, 1, 1)
TODAY = date(2025, 12, 31)
TOLD = {"approved", "disbursed", "repaid"}
PAID = {"disbursed", "repaid"}
EVENTS = st.builds(
    lambda step, days, amount: Event(step, FIRST + timedelta(days), amount if step in TOLD else None),
    st.sampled_from(Step),
    st.integers(0, 20),
    st.integers(1, 9),
)


def in_order(events: list[Event]) -> bool:
    """Whether steps make sense together, said here once more by looking at the whole line."""
    order = "filed appraised approved refused contracted money closed".split()
    names = [("money" if one.step in PAID else str(one.step), one.on) for one in events]
    line = [(2 if name in {"approved", "refused"} else order.index(name), day) for name, day in names]
    if any(a < b and day > later for a, day in line for b, later in line):
        return False
    once = Counter(one.step for one in events if one.step not in PAID)
    if any(many > 1 for many in once.values()) or len({(one.step, one.on) for one in events}) < len(events):
        return False
    paid = [one for one in events if one.step in {"approved", "contracted", "disbursed", "repaid"}]
    if any(one.step == "refused" for one in events) and paid:
        return False
    days = sorted({one.on for one in events})
    sums = [
        sum((one.amount or 0) * {"disbursed": 1, "repaid": -1}.get(one.step, 0) for one in events if one.on <= day)
        for day in days
    ]
    lent = sum(one.amount or 0 for one in events if one.step == "disbursed")
    granted = [one.amount or 0 for one in events if one.step == "approved"]
    closed = any(one.step == "closed" for one in events)
    return min(sums, default=0) >= 0 and (not granted or lent <= granted[0]) and not (closed and sums[-1] > 0)


@given(st.lists(EVENTS, max_size=9))
def test_only_lines_of_steps_that_make_sense_come_about(told: list[Event]) -> None:
    kept: list[Event] = []
    for one in told:
        wrong = faults(FIRST, kept, one, TODAY)
        assert bool(wrong) is not in_order([*kept, one]), (kept, one, wrong)
        if not wrong:
            kept.append(one)
    assert figures(kept, TODAY).outstanding >= 0


LENT = st.builds(Lent, st.one_of(st.none(), st.integers(2, 4)), st.integers(0, 2), st.none())
NUMBERS = st.sampled_from([None, "a", "b", "c"])
WORKERS = st.sampled_from([1, 2, 3])
FIGURES = st.builds(Figures, st.integers(2, 4), st.integers(0, 2))


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[TheirRow], list[OurLoan], Decided]:
    """A list of the bank, loans of ours, and what was decided before; numbers and people meet often."""
    rows, seen = [], set[str]()
    for at in range(draw(st.integers(0, 4))):
        number = draw(NUMBERS)
        number = None if number in seen else number
        seen |= {number} if number else set()
        key = ("number", number) if number else ("row", str(at))
        rows.append(TheirRow(at, number, draw(st.one_of(st.none(), WORKERS)), key, draw(LENT)))
    loans, taken = [], set[str]()
    for at in range(10, 10 + draw(st.integers(0, 4))):
        number = draw(NUMBERS)
        number = None if number in taken else number
        taken |= {number} if number else set()
        loans.append(OurLoan(at, draw(WORKERS), number, draw(FIGURES), draw(st.booleans())))
    whose = st.sampled_from([None, *(one.loan for one in loans)])
    matches = {row.key: draw(whose) for row in rows if draw(st.integers(0, 3)) == 0}
    accepted = {
        one.loan: Accepted(draw(st.one_of(st.none(), st.integers(2, 4))), draw(st.integers(0, 2)), one.figures)
        for one in loans
        if draw(st.booleans())
    }
    return rows, loans, Decided(matches, accepted)


def loans_of_rows(rows: list[TheirRow], loans: list[OurLoan], decided: Decided) -> dict[int, Any]:
    """For each row of which it is known the loan, or that it is nobody's."""
    loan_of: dict[int, Any] = {
        row.row: loan.loan for row in rows for loan in loans if row.number and loan.number == row.number
    }
    loan_of |= {row.row: decided.matches[row.key] or "nobody's" for row in rows if row.key in decided.matches}
    chosen = set(loan_of.values())
    possible: dict[int, list[int]] = {
        row.row: [
            loan.loan
            for loan in loans
            if row.worker == loan.worker and not loan.is_over and not (row.number and loan.number)
            if loan.loan not in chosen
        ]
        for row in rows
        if row.row not in loan_of
    }
    for at, found in possible.items():
        rivals = [other for other in possible if other != at and set(possible[other]) & set(found)]
        if len(found) == 1 and not rivals:
            loan_of[at] = found[0]
    return loan_of


def head_of(loan: OurLoan, listed: list[Lent], known: Accepted | None) -> str:
    """Under which head a loan falls, nothing for one of which neither side tells."""
    owed = loan.figures.disbursed - loan.figures.repaid
    if not listed:
        missing = "absent" if known == Accepted(None, None, loan.figures) else "ours"
        return missing if owed > 0 else ""
    whole = [one.disbursed for one in listed if one.disbursed is not None]
    lent = sum(whole) if len(whole) == len(listed) else None
    theirs = sum(one.outstanding for one in listed)
    if theirs == owed and (lent is None or lent == loan.figures.disbursed):
        return "agreeing"
    return "standing" if known and (known.disbursed, known.outstanding) == (lent, theirs) else "different"


def second_answer(rows: list[TheirRow], loans: list[OurLoan], decided: Decided) -> dict[str, Any]:
    """The same in plain loops: for each row its loan, then for each loan what the two say of it."""
    loan_of = loans_of_rows(rows, loans, decided)
    told: dict[str, Any] = {"ours": [], "different": [], "agreeing": [], "standing": [], "absent": [], "": []}
    for loan in loans:
        listed = [row.lent for row in rows if loan_of.get(row.row) == loan.loan]
        told[head_of(loan, listed, decided.accepted.get(loan.loan))].append(loan.loan)
    del told[""]
    return {"theirs": [row.row for row in rows if row.row not in loan_of], **told}


@given(worlds())
def test_a_second_program_reconciles_the_same(world: tuple[list[TheirRow], list[OurLoan], Decided]) -> None:
    rows, loans, decided = world
    found = reconcile(rows, loans, decided)
    assert {
        "theirs": [one.row.row for one in found.only_theirs],
        "ours": [one.loan for one in found.only_ours],
        "different": [one.loan.loan for one in found.different],
        "agreeing": [one.loan.loan for one in found.agreeing],
        "standing": [one.loan.loan for one in found.standing],
        "absent": [one.loan for one in found.absent],
    } == second_answer(rows, loans, decided)
    placed = [
        *(one.row for one in found.only_theirs),
        *(row for one in found.both for row in one.rows),
        *found.not_ours,
    ]
    assert sorted(one.row for one in placed) == [one.row for one in rows]  # every row under one head exactly
    assert found.is_open is bool(found.only_theirs or found.only_ours or found.different)


def test_the_rules_that_are_shipped_are_whole_and_follow_each_other() -> None:
    path = shipped("data") / "loans.yaml"
    known = read_loan_rules(path.read_text(encoding="utf-8"), path.name)
    assert isinstance(known, LoanRules)
    day = date(2015, 9, 1)
    while day < date(2027, 1, 1):
        assert sum(one.programme == "nhcsxh" and one.first <= day <= (one.last or date.max) for one in known.rules) == 1
        assert known.rate_on(day) is not None
        day += timedelta(30)
    rule = known.rule_on("nhcsxh", date(2026, 1, 1))
    assert rule is not None
    told = known.terms(rule, None, date(2026, 1, 1)).rates
    assert (told.yearly, told.overdue) == (Decimal("7.9248"), Decimal("10.30224"))
    assert known.rule_on("nhcsxh", date(2025, 12, 31)) is not rule
    assert [known.rate_on(day).percent for day in (date(2025, 11, 30), date(2025, 12, 1))] == [  # type: ignore[union-attr]
        Decimal("6.6"),
        Decimal("6.24"),
    ]


def test_faults_of_the_file_are_told_at_their_lines() -> None:
    text = (shipped("data") / "loans.yaml").read_text(encoding="utf-8")
    for wrong, right in (
        ('"127"', "0,127"),
        ("code: UU_TIEN", "code: XX"),
        ("collateral_at: 100_000_000", "collateral: 1"),
    ):
        found = read_loan_rules(text.replace(wrong, right), "loans.yaml")
        assert isinstance(found, list)
        assert all(one.place.line for one in found)

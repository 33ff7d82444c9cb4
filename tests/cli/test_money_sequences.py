"""Funds as a state machine: whatever is asked for, decided, paid, taken back and undone, no đồng is promised or paid
twice, no fund is overdrawn, and every list says what a plain account beside the book says.
"""

import contextlib
import io
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from cli.logical import last_operation
from hypothesis import example, given, settings
from hypothesis import strategies as st

from xkld.cli import main

RULE = ("--policy", "ttlt09-2016")
FUNDS = {"ntp-2025": 600_000, "social-security": 60_000_000}
CUT = ("fund", "set", "ntp-2025", "--amount", "-400.000", "--decision", "19/QĐ-UBND", "--on", "01/6/2025")
GROUPS = {1: "DTTS", 2: "HN", 4: "TN_NCC"}
CAPS = {"health_check": 750_000, "passport": None, "orientation": 530_000}
AMOUNTS = (1, 250_000, 530_000, 530_001, 750_000, 1_000_000)
DAYS = tuple(f"{day:02}/6/2025" for day in range(2, 18))
ASKED, DECIDED, PAID = DAYS[:4], (*DAYS[4:8], DAYS[0]), (*DAYS[8:], DAYS[4])
"""Days in their order, but for a few."""

Words = tuple[Any, ...]


def command(home: Path, *words: Any) -> tuple[bool, str]:
    """Whether a command did what it was told, and what it printed."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(io.StringIO()):
        status = main([*map(str, words), "--home", str(home), "--today", "2025-06-18"])
    assert status in {0, 3, 5}, (words, status)
    return status == 0, said.getvalue()


def told(home: Path, *words: Any) -> Any:
    done, said = command(home, *words, "--json")
    assert done, words
    return json.loads(said)["data"]


@dataclass
class Account:
    """What money should stand where, by the commands that were accepted; ``undoable`` are operations by number."""

    fund: dict[int, str] = field(default_factory=dict)
    asked: dict[int, int] = field(default_factory=dict)
    what: dict[int, tuple[int, str]] = field(default_factory=dict)
    granted: dict[int, int] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    lines: dict[int, tuple[str, tuple[int, str], int, int | None]] = field(default_factory=dict)
    back: dict[int, int] = field(default_factory=dict)
    voucher: int = 0

    def paid(self, number: int) -> int:
        return sum(amount for _, _, amount, of in self.lines.values() if of == number)

    def out_of(self, fund: str) -> int:
        return sum(amount for code, _, amount, _ in self.lines.values() if code == fund)

    def promised(self, fund: str) -> int:
        live = [number for number in self.granted if number not in self.closed and self.fund[number] == fund]
        return sum(self.granted[number] - self.paid(number) for number in live)

    @staticmethod
    def one_of(known: dict[int, Any], place: int) -> int:
        """A number that there is; 1 where there is none, which is refused."""
        return sorted(known)[place % len(known)] if known else 1

    def post(self, home: Path, line: tuple[str, tuple[int, str], int, int | None]) -> int:
        number = max(row["id"] for row in told(home, "support", "list")["payments"])
        self.lines[number] = line
        return number


def propose(home: Path, account: Account, who: int, item: str, fund: str, amount: int, day: str) -> None:
    words = ("--item", item, "--amount", amount, "--group", GROUPS[who], "--fund", fund, *RULE)
    done, said = command(home, "support", "propose", who, *words, "--on", day, "--complete-on", day, "--json")
    if not done or not json.loads(said)["data"]["new"]:
        return
    number = json.loads(said)["data"]["application"]["number"]
    cap = CAPS[item]
    assert cap is None or amount <= cap
    assert all(account.what[one] != (who, item) for one in account.what if one not in account.closed)
    account.fund[number], account.asked[number], account.what[number] = fund, amount, (who, item)


def approve(home: Path, account: Account, place: int, less: int, day: str) -> None:
    number = account.one_of(account.asked, place)
    wanted = max(1, account.asked.get(number, 1) - less)
    words = (number, "--decision", "45/QĐ", "--on", day, "--amount", wanted)
    if command(home, "support", "approve", *words)[0]:
        account.granted[number] = wanted


def grant(home: Path, account: Account, who: int, item: str, fund: str, amount: int, day: str) -> None:
    """An application and its decision at once."""
    before = len(account.asked)
    propose(home, account, who, item, fund, amount, day)
    if len(account.asked) > before:
        approve(home, account, before, 0, DAYS[6])


def pay(home: Path, account: Account, place: int, amount: int | None, day: str) -> None:
    number = account.one_of(account.asked, place)
    account.voucher += 1
    part = () if amount is None else ("--amount", amount)
    words = ("--application", number, "--voucher", f"PC{account.voucher}", "--on", day, *part)
    if command(home, "support", "pay", *words)[0]:
        rest = account.granted[number] - account.paid(number)
        line = (account.fund[number], account.what[number], rest if amount is None else amount, number)
        account.post(home, line)


def pay_plainly(home: Path, account: Account, who: int, item: str, fund: str, amount: int, day: str) -> None:
    account.voucher += 1
    words = ("--item", item, "--amount", amount, "--group", GROUPS[who], "--fund", fund, *RULE)
    if not command(home, "support", "pay", who, *words, "--voucher", f"PC{account.voucher}", "--on", day)[0]:
        return
    live = [one for one, what in account.what.items() if what == (who, item) and one not in account.closed]
    assert all(one in account.granted for one in live)
    account.post(home, (fund, (who, item), amount, live[0] if live else None))


def reverse(home: Path, account: Account, place: int, day: str) -> None:
    number = account.one_of(account.lines, place)
    account.voucher += 1
    words = (number, "--reason", "Nhầm", "--voucher", f"PT{account.voucher}", "--on", day)
    if command(home, "support", "reverse", *words)[0]:
        fund, what, amount, of = account.lines[number]
        account.back[number] = account.post(home, (fund, what, -amount, of))


def close(home: Path, account: Account, place: int, day: str) -> None:
    number = account.one_of(account.asked, place)
    if command(home, "support", "close", number, "--on", day, "--reason", "Rút")[0]:
        account.closed.add(number)


def undo_payment(home: Path, account: Account, *_: Any) -> None:
    """The last operation, when it posted one line: it is answered, and brought again every other time."""
    lines = told(home, "support", "list")["payments"]
    number = last_operation(home)
    log = told(home, "log")["operations"]
    posted = [one for one in log if one["number"] == number and one["command"] == "support pay"]
    if not posted or not lines:
        return
    last = max(account.lines)
    if not command(home, "undo", number, "--yes")[0]:
        return
    fund, what, amount, of = account.lines[last]
    account.back[last] = account.post(home, (fund, what, -amount, of))


PLACES = st.integers(0, 9)
"""Which of the applications or lines that there are."""
STEPS = st.one_of(
    st.tuples(
        st.sampled_from((grant, grant, propose, pay_plainly)),
        st.sampled_from(tuple(GROUPS)),
        st.sampled_from(tuple(CAPS)),
        st.sampled_from((*FUNDS, "ntp-2025")),
        st.sampled_from(AMOUNTS),
        st.sampled_from(ASKED),
    ),
    st.tuples(st.just(approve), PLACES, st.sampled_from((0, 0, 1, 250_000)), st.sampled_from(DECIDED)),
    st.tuples(st.just(pay), PLACES, st.sampled_from((None, None, 1, 250_000)), st.sampled_from(PAID)),
    st.tuples(st.just(pay), PLACES, st.none(), st.just(DAYS[10])),
    st.tuples(st.just(reverse), PLACES, st.sampled_from(PAID)),
    st.tuples(st.just(close), PLACES, st.sampled_from(PAID)),
    st.tuples(st.just(undo_payment)),
)


def agrees(home: Path, account: Account) -> None:
    """Every list says what the account says, and nothing that must never be is."""
    funds = {one["code"]: one for one in told(home, "fund", "show")["funds"]}
    for code, held in FUNDS.items():
        paid, promised = account.out_of(code), account.promised(code)
        assert (funds[code]["paid"], funds[code]["committed"]) == (paid, promised)
        assert paid >= 0
        assert paid + promised <= held
    rows = {one["application"]["number"]: one["application"] for one in told(
        home, "support", "pending", "--state", "all")["applications"]}  # fmt: skip
    assert {number: row["paid"] for number, row in rows.items()} == {one: account.paid(one) for one in account.asked}
    assert {number: row["granted"] for number, row in rows.items()} == {
        one: account.granted.get(one) for one in account.asked
    }
    assert all(0 <= account.paid(one) <= account.granted.get(one, 0) for one in account.asked)
    lines = told(home, "support", "list")["payments"]
    assert {one["id"]: one["amount"] for one in lines} == {one: line[2] for one, line in account.lines.items()}
    standing = [line for number, line in account.lines.items() if line[2] > 0 and number not in account.back]
    for what in {line[1] for line in standing}:
        mine = [line for line in standing if line[1] == what]
        assert len({line[3] for line in mine}) == 1
        assert len(mine) == 1 or mine[0][3] is not None, "paid twice"
        cap = CAPS[what[1]]
        assert cap is None or sum(line[2] for line in mine) <= cap
    assert command(home, "check", "payments", "funds")[0]


def _played(home: Path, steps: list[Words]) -> None:
    account = Account()
    for step, *words in steps:
        step(home, account, *words)
    agrees(home, account)


@pytest.fixture(scope="module")
def copied(peopled_book: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """A book of one's own, made anew whenever it is asked for."""
    folder = tmp_path_factory.mktemp("money")

    def copied() -> Path:
        home = folder / "so"
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(peopled_book, home)
        assert command(home, *CUT)[0]
        return home

    return copied


PROMISED_TWICE = [
    (grant, 1, "orientation", "ntp-2025", 530_000, DAYS[0]),
    (grant, 2, "orientation", "ntp-2025", 250_000, DAYS[0]),
    (pay_plainly, 4, "passport", "ntp-2025", 250_000, DAYS[8]),
    (pay, 0, 1, DAYS[9]),
    (pay, 0, None, DAYS[9]),
    (pay, 1, None, DAYS[9]),
]
TAKEN_BACK = [
    (grant, 1, "orientation", "ntp-2025", 530_000, DAYS[0]),
    (pay, 0, 250_000, DAYS[9]),
    (pay, 0, None, DAYS[9]),
    (undo_payment,),
    (close, 0, DAYS[10]),
    (reverse, 0, DAYS[10]),
    (grant, 1, "orientation", "ntp-2025", 250_000, DAYS[1]),
    (pay_plainly, 1, "orientation", "ntp-2025", 250_000, DAYS[11]),
]


@settings(max_examples=6)
@example(steps=PROMISED_TWICE)
@example(steps=TAKEN_BACK)
@given(steps=st.lists(STEPS, min_size=8, max_size=20))
def test_no_sequence_promises_or_pays_a_dong_twice(copied: Callable[[], Path], steps: list[Words]) -> None:
    _played(copied(), steps)


@pytest.mark.slow
@settings(max_examples=400)
@given(steps=st.lists(STEPS, min_size=8, max_size=30))
def test_no_sequence_of_many_promises_or_pays_a_dong_twice(copied: Callable[[], Path], steps: list[Words]) -> None:
    _played(copied(), steps)

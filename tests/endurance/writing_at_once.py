"""Several processes that read, decide and write in the same book at once: no step is lost, no đồng spent twice.

``python -m endurance.writing_at_once count|pay PROCESSES STEPS`` prints what was counted as JSON. Every step is a
transaction of its own. ``count`` adds one to a number that it reads; ``pay`` pays support out of a fund that holds
enough for half of the steps, so that the other half must be refused.
"""

import csv
import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from endurance.soundness import contents
from scale.made_workspace import told
from wards import WARDS

from xkld.domain.entitlement import Claim
from xkld.domain.errors import BookBusy, InputRefused
from xkld.domain.operation import Operation
from xkld.domain.payment_order import Order
from xkld.store import book
from xkld.usecases import payments
from xkld.usecases.workspace import Workspace

ITEMS = ("language", "orientation", "meals", "health_check", "passport", "judicial_record", "visa", "vocational")
PRICE = 1_000
ON = date(2025, 5, 20)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of one process: who takes it, and which of its steps it is."""

    here: Workspace
    process: int
    number: int


def count(step: Step) -> str:
    """Read a number, add one, write it."""
    with step.here.writing() as writer:
        (value,) = writer.connection.execute("select value from estimate").fetchone()
        writer.connection.execute("update estimate set value = ?, operation = ?", (value + 1, writer.operation))
    return "done"


def pay(step: Step) -> str:
    """Pay one content of support to one person; the process pays the same content to all."""
    claim = Claim(item=ITEMS[step.process], group="DTTS", amount=PRICE, quantity=1, case_on=ON)
    order = Order(step.number + 1, claim, "social-security", f"PC{step.process}-{step.number}", ON, "ttlt09-2016")
    try:
        payments.pay(step.here, None, order)
    except InputRefused as refused:
        assert all("không đủ chi" in problem.what for problem in refused.problems), refused.problems
        return "refused"
    return "done"


JOBS: dict[str, Callable[[Step], str]] = {"count": count, "pay": pay}


def make_office(home: Path, processes: int, steps: int) -> None:
    """A plan, as many people as there are steps, half of the money, and a number to count up."""
    told("init", home=home, today="2024-12-20")
    told("plan", "load", "phan-rang-2025", home=home, today="2025-03-05")
    told("quota", "estimate", "--quarter", "2025-Q2", "Phường Đô Vinh=0", home=home)
    people = home.parent / "nguoi.csv"
    with people.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("Họ và tên", "Ngày sinh", "Đơn vị", "Đối tượng", "Giai đoạn", "Ngày"))
        for number in range(steps):
            born = f"{number % 28 + 1:02}/{number // 28 % 12 + 1:02}/{1980 + number // 336}"
            writer.writerow(("Người Mẫu", born, list(WARDS)[number % 13], "DTTS", "đăng ký", "10/02/2025"))
    told("worker", "import", people, home=home)
    money = ("--amount", str(processes * steps // 2 * PRICE), "--decision", "1/QĐ", "--on", "10/01/2025")
    told("fund", "set", "social-security", *money, home=home)
    told("support", "amount", "ttlt09-2016", "vocational", "5.000", "--clause", "x", "--source", "x", home=home)


def work(job: str, home: Path, process: int, steps: int, said: Path) -> None:
    """One process's steps; what came of them, and the longest that one took, in seconds."""
    operation = Operation("thử", datetime.now(UTC), date(2025, 6, 18), "Người Thử", "may-thu", "0")
    here, outcomes, longest = Workspace(home, operation), Counter[str](), 0.0
    for number in range(steps):
        began = time.monotonic()
        try:
            outcomes[JOBS[job](Step(here, process, number))] += 1
        except BookBusy:
            outcomes["busy"] += 1
        longest = max(longest, time.monotonic() - began)
    said.write_text(json.dumps({**outcomes, "longest": longest}), encoding="ascii")


def at_once(job: str, processes: int, steps: int) -> dict[str, object]:
    """All processes at once; the sum of what came of their steps, and what the book says."""
    with tempfile.TemporaryDirectory(prefix="xkld-endurance-") as name:
        home = Path(name) / "so"
        make_office(home, processes, steps)
        began = time.monotonic()
        children = [_fork(job, home, process, steps) for process in range(processes)]
        assert [os.waitpid(child, 0)[1] for child in children] == [0] * processes
        seconds = time.monotonic() - began
        said = [json.loads((home.parent / f"{process}.json").read_text()) for process in range(processes)]
        return {
            "steps": processes * steps,
            "done": sum(one.get("done", 0) for one in said),
            "refused": sum(one.get("refused", 0) for one in said),
            "busy": sum(one.get("busy", 0) for one in said),
            "in_the_book": _in_the_book(job, home),
            "seconds": round(seconds, 1),
            "longest_wait": round(max(one["longest"] for one in said), 2),
        }


def _fork(job: str, home: Path, process: int, steps: int) -> int:
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        work(job, home, process, steps, home.parent / f"{process}.json")
        status = 0
    finally:
        if status:
            sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
        os._exit(status)


def _in_the_book(job: str, home: Path) -> int:
    """What the book holds in the end: the number, or the payments; a sound book with its money in order."""
    contents(home / "xkld.db")
    with book.reading(home / "xkld.db") as connection:
        if job == "count":
            (found,) = connection.execute("select value from estimate").fetchone()
        else:
            found, paid = connection.execute("select count(*), sum(amount) from payment").fetchone()
            (given,) = connection.execute("select sum(amount) from allotment").fetchone()
            assert paid <= given
    return int(found)


if __name__ == "__main__":
    wanted, many, each = sys.argv[1:]
    print(json.dumps(at_once(wanted, int(many), int(each))))  # noqa: T201

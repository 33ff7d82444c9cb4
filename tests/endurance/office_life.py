"""The life of an office through the front door, step by step beside a model: what is reached is counted."""

import csv
import itertools
import json
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import closing, redirect_stderr, redirect_stdout
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from hashlib import sha256
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from endurance.office_model import ABROAD, HOME, PATH, WAITING, Line, Office, Person
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from wards import WARDS

from xkld.cli import main
from xkld.store import book, log
from xkld.usecases.workspace import shipped

REACHED: Counter[str] = Counter()
PAIRS: Counter[tuple[str, str]] = Counter()
FIRST_DAY, LAST_DAY = date(2025, 3, 10), date(2025, 12, 10)
ITEMS = {"language": 3_000_000, "orientation": 530_000, "health_check": 750_000}
FUNDS = {"social-security": 9_000_000, "ntp-2025": 2_000_000}
SOMETIMES = st.sampled_from([False] * 4 + [True])
RULE = ("--policy", "ttlt09-2016", "--group", "DTTS")
UNITS = ("Phường Đô Vinh", "Phường Phủ Hà", "Xã Thành Hải")
HEADS = ("Họ và tên", "Ngày sinh", "Đơn vị", "Đối tượng", "Giai đoạn", "Ngày")
NAMES = {"registered": "đăng ký", "training": "đang đào tạo", "contracted": "ký hợp đồng",
         "visa_ready": "chờ xuất cảnh", "departed": "xuất cảnh"}  # fmt: skip

FORGOTTEN = "(đã xóa thông tin)"


class Answer(NamedTuple):
    """What a command answered."""

    status: int
    out: str
    err: str


def ask(home: Path, today: date, *words: object) -> Answer:
    """A command through the front door."""
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
        status = main([*map(str, words), "--home", str(home), "--today", str(today)])
    return Answer(status, out.getvalue(), err.getvalue())


def write_rows(path: Path, rows: list[tuple[str, ...]]) -> Path:
    """A list as a ward sends it."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([HEADS, *rows])
    return path


def row_of(number: int, unit: str, stage: str, day: date) -> tuple[str, ...]:
    """The row of an invented person, who is told by a number."""
    name = "Người Thử " + "".join("ABCDEGHIKL"[int(digit)] for digit in str(number)).title()
    born = f"{number % 28 + 1:02}/01/{1980 + number % 20}"
    return (name, born, unit, "DTTS", NAMES[stage], f"{day:%d/%m/%Y}")


def number_in(name: str) -> int:
    """The number by which an invented person is told."""
    return int("".join(str("ABCDEGHIKL".index(letter)) for letter in name.rpartition(" ")[2].upper()))


FIRST_PEOPLE = {
    number: Person(row_of(number, unit, stage, FIRST_DAY)[0], unit, [(stage, FIRST_DAY - timedelta(10 - number))])
    for number, (unit, stage) in enumerate(itertools.product(UNITS, ("registered", "visa_ready", "departed")), start=1)
}


def make_start(folder: Path) -> Path:
    """A folder with a planned book, nine people and some money, made once."""
    home = folder / "dau"
    people = [row_of(n, one.unit, *one.stages[0]) for n, one in FIRST_PEOPLE.items()]
    for words in (
        ("init",),
        ("plan", "load", "phan-rang-2025"),
        *(("fund", "set", fund, "--amount", given, "--decision", "1/QĐ", "--on", "10/01/2025")
          for fund, given in FUNDS.items()),
        ("worker", "import", write_rows(folder / "dau.csv", people)),
    ):  # fmt: skip
        answer = ask(home, FIRST_DAY, *words)
        assert answer.status == 0, answer
    return home


@dataclass
class Written:
    """An operation that can be taken back: the office before it, whom it touched, and how they were after it.

    Of the office before only those whom it touched, what funds were given and the targets come back with it.

    ``rows`` are the lines of a list as they came in, so that the same list can come in again.
    """

    number: int
    kind: str
    before: Office
    touched: set[int]
    after: dict[int, Person]
    line: int | None = None
    rows: list[tuple[str, ...]] = field(default_factory=list)


class Kept(NamedTuple):
    """What a backup holds: the office, what may be taken back in it, and the rows that its undoings took out."""

    office: Office
    history: list[Written]
    gone: list[tuple[str, ...]]


class OfficeLife(RuleBasedStateMachine):
    """An officer at work: every rule is a command, and after each the figures are those of the model."""

    start: Path

    def __init__(self) -> None:
        super().__init__()
        self.temporary = TemporaryDirectory(prefix="xkld-endurance-")
        self.folder = Path(self.temporary.name)
        self.home = self.folder / "so"
        shutil.copytree(self.start, self.home)
        self.today = FIRST_DAY
        self.model = Office(people=deepcopy(FIRST_PEOPLE), given=dict(FUNDS), targets=dict(WARDS))
        self.last_written: str | None = None
        self.looked_at: tuple[bytes, date] | None = None
        self.numbers = itertools.count(100)
        self.happened: Counter[str] = Counter()
        self.history: list[Written] = []
        self.backups: dict[str, Kept] = {}
        self.gone: list[tuple[str, ...]] = []

    def teardown(self) -> None:
        """Leave no folder."""
        self.temporary.cleanup()

    # What every rule needs

    def ask(self, *words: object) -> Answer:
        """A command on the day that it is."""
        return ask(self.home, self.today, *words)

    def read(self, *words: object) -> Any:
        """The data of a command that only reads."""
        answer = self.ask(*words, "--json")
        assert answer.status == 0, answer
        return json.loads(answer.out)["data"]

    def reached(self, rule_name: str) -> None:
        """Count a rule that writes, and the one before it."""
        REACHED[rule_name] += 1
        if self.last_written is not None:
            PAIRS[self.last_written, rule_name] += 1
        self.last_written = rule_name

    def done(self, rule_name: str, *words: object) -> Answer:
        """A command that must go well."""
        self.reached(rule_name)
        answer = self.ask(*words)
        assert answer.status == 0, answer
        return answer

    def remember(self, kind: str, before: Office, touched: set[int], **more: Any) -> None:
        """What the last command wrote, to be taken back."""
        with closing(book.opened(self.home / "xkld.db", "rw")) as connection:
            (number,) = connection.execute("select max(id) from operation").fetchone()
        after = {one: deepcopy(self.model.people[one]) for one in touched if one in self.model.people}
        self.history.append(Written(number, kind, before, touched, after, **more))

    def refused(self, rule_name: str, *words: object, status: int = 3) -> None:
        """A command that must be refused."""
        self.reached(rule_name)
        answer = self.ask(*words)
        assert answer.status == status, answer

    def worker(self, data: st.DataObject) -> int:
        """One of the people who are not erased."""
        return data.draw(st.sampled_from(self.somebody()))

    def somebody(self) -> list[int]:
        """Those who are not erased."""
        return [number for number, one in self.model.people.items() if not one.erased]

    # What can happen

    @rule(data=st.data())
    def something_happens(self, data: st.DataObject) -> None:
        """Half the time a command that happened least in this life: Hypothesis's own choice leaves many out."""
        possible = [name for name, (_, may) in HAPPENS.items() if may(self)]
        least = min(self.happened[name] for name in possible)
        lagging = [name for name in possible if self.happened[name] <= least + 1]
        name = data.draw(st.sampled_from(data.draw(st.sampled_from([lagging, possible]))))
        self.happened[name] += 1
        HAPPENS[name][0](self, data)

    def the_day_goes_on(self, data: st.DataObject) -> None:
        """Time passes; figures are of the day."""
        days = data.draw(st.integers(1, 12))
        REACHED["clock"] += 1
        self.today = min(self.today + timedelta(days), LAST_DAY)

    def import_list(self, data: st.DataObject) -> None:
        """A list with new people, perhaps one who is known, perhaps with a day to come, which refuses it whole."""
        new, again, wrong = data.draw(st.tuples(st.integers(1, 3), st.booleans(), SOMETIMES))
        rows = [self._new_row(data) for _ in range(new)]
        here = {one.name for one in self.model.people.values()}
        self.gone = [row for row in self.gone if row[0] not in here]  # an undoing that was undone brought them back
        rows += [self.gone.pop()] if self.gone and not wrong else []
        fresh = list(rows)
        known = [one for one in self.model.people.values() if not one.erased] if again else []
        if known:
            rows.append(self._row_of(data.draw(st.sampled_from(known))))
        if wrong:
            rows.append((*self._new_row(data)[:-1], f"{self.today + timedelta(1):%d/%m/%Y}"))
        path = self._list(rows)
        if wrong:
            self.refused("import", "worker", "import", path)
            return
        before = self.model.copy()
        found = json.loads(self.done("import", "worker", "import", path, "--json").out)["data"]
        assert (found["new_rows"], found["known_rows"]) == (len(fresh), len(rows) - len(fresh))
        numbers = {one["name"]: one["number"] for one in self.read("worker", "list")["workers"]}
        for name, _, unit, _, stage, day in fresh:
            code = next(code for code, word in NAMES.items() if word == stage)
            on = datetime.strptime(day, "%d/%m/%Y").date()  # noqa: DTZ007  a civil day
            self.model.people[numbers[name]] = Person(name, unit, [(code, on)])
        assert {numbers[row[0]] for row in fresh} == set(found["workers"])
        if fresh:
            self.remember("import", before, set(found["workers"]), rows=fresh)

    def move(self, data: st.DataObject) -> None:
        """The next stage today; the same once more, which is known; or one that nobody can reach from abroad."""
        wrong = data.draw(SOMETIMES)
        older = {n: one for n, one in self.model.people.items() if not one.erased and one.since < self.today}
        right = [(n, stage) for n, one in older.items() for stage in PATH if one.may_move_to(stage)]
        abroad = [(n, stage) for n, one in older.items() for stage in WAITING if one.stage == ABROAD]
        if right and not wrong:
            number, stage = data.draw(st.sampled_from(right))
            before = self.model.copy()
            self.done("move", *self._step(number, stage))
            self.model.people[number].stages.append((stage, self.today))
            self.remember("move", before, {number})
        elif abroad:
            self.refused("move", *self._step(*data.draw(st.sampled_from(abroad))))
        else:
            number = self.worker(data)
            stage, day = self.model.people[number].stages[-1]
            self.done("move", *self._step(number, stage, day))

    def _step(self, number: int, stage: str, day: date | None = None) -> tuple[object, ...]:
        reason = ("--reason", "on_time") if stage == HOME else ()
        return ("worker", "move", number, stage, "--on", f"{day or self.today:%d/%m/%Y}", *reason)

    def edit(self, data: st.DataObject) -> None:
        """Another telephone: no figure changes."""
        number, digits = self.worker(data), data.draw(st.integers(0, 99_999_999))
        phone, before = f"09{digits:08}", self.model.copy()
        self.done("edit", "worker", "edit", number, "--phone", phone)
        if self.model.people[number].phone != phone:
            self.model.people[number].phone = phone
            self.remember("edit", before, {number})

    def pay(self, data: st.DataObject) -> None:
        """Support, refused when it was paid before or the fund holds less."""
        item, fund, part = data.draw(
            st.tuples(st.sampled_from(sorted(ITEMS)), st.sampled_from(sorted(FUNDS)), st.integers(1, 3))
        )
        number, amount = self.worker(data), ITEMS[item] // part
        where = ("--fund", fund, "--voucher", f"PC{next(self.numbers)}", "--on", f"{self.today:%d/%m/%Y}")
        words = ("support", "pay", number, "--item", item, "--amount", amount, *where, *RULE)
        if not self.model.may_pay(number, item, amount, fund):
            self.refused("pay", *words)
            return
        before = self.model.copy()
        (line,) = json.loads(self.done("pay", *words, "--json").out)["data"]["payments"]
        self.model.lines[line["id"]] = Line(number, item, amount, fund)
        self.remember("pay", before, {number}, line=line["id"])

    def reverse(self, data: st.DataObject) -> None:
        """A payment taken back once."""
        number = data.draw(st.sampled_from(sorted(self.model.lines)))
        back = ("--reason", "nhầm", "--voucher", f"PT{next(self.numbers)}", "--on", f"{self.today:%d/%m/%Y}")
        words = ("support", "reverse", number, *back)
        if number not in self.model.open_lines():
            self.refused("reverse", *words)
            return
        before = self.model.copy()
        self.done("reverse", *words)
        self._taken_back(number)
        self.remember("reverse", before, {self.model.lines[number].worker}, line=number)

    def _taken_back(self, number: int) -> None:
        """The line that took another one back, as the program numbered it."""
        lines = self.read("support", "list")["payments"]
        (posted,) = [line["id"] for line in lines if line["reverses"] == number]
        self.model.take_back(number, posted)

    def give_money(self, data: st.DataObject) -> None:
        """More money for a fund, by a decision of its own."""
        fund, millions = data.draw(st.tuples(st.sampled_from(sorted(FUNDS)), st.integers(1, 3)))
        amount = millions * 1_000_000
        decided = ("--decision", f"{next(self.numbers)}/QĐ-T", "--on", f"{self.today:%d/%m/%Y}")
        before = self.model.copy()
        self.done("fund", "fund", "set", fund, "--amount", amount, *decided)
        self.model.given[fund] += amount
        self.remember("fund", before, set())

    def load_plan(self, data: st.DataObject) -> None:
        """The plan with another target for one ward; the same plan again changes nothing."""
        more = data.draw(st.integers(0, 3))
        text = (shipped("data") / "plans" / "phan-rang-2025.yaml").read_text(encoding="utf-8")
        text = text.replace("Phường Đô Vinh: 3", f"Phường Đô Vinh: {3 + more}", 1)
        text = text.replace("total: 35", f"total: {35 + more}", 1)
        path = self.folder / "ke-hoach.yaml"
        path.write_text(text, encoding="utf-8")
        before = self.model.copy()
        self.done("plan", "plan", "load", path, "--yes")  # also when more than that have left already
        self.model.targets["Phường Đô Vinh"] = 3 + more
        if self.model.targets != before.targets:
            self.remember("plan", before, set())

    def back_up(self, _data: st.DataObject) -> None:
        """A backup, which changes nothing."""
        found = json.loads(self.done("backup", "backup", "--json").out)["data"]
        self.backups[Path(found["path"]).name] = deepcopy(Kept(self.model, self.history, self.gone))

    def restore(self, data: st.DataObject) -> None:
        """A backup put back: the office is what it was then, whatever came since."""
        name = data.draw(st.sampled_from(list(self.backups)))  # as they were made: their names are by the clock
        self.done("restore", "restore", name, "--yes")
        self.model, self.history, self.gone = deepcopy(self.backups[name])

    def undo_the_last(self, _data: st.DataObject) -> None:
        """The last thing taken back: rows as they were; money by a line against it, and its own undoing posts again."""
        last = self.history[-1]
        if last.kind not in {"pay", "reverse", "unpaid"} and self._overdrawn_without(last):
            self.refused("undo", "undo", last.number, "--yes")
            return
        self.history.pop()
        if last.kind == "reverse" and self.model.people[self.model.lines[last.line].worker].erased:
            self.refused("undo", "undo", last.number, "--yes")  # it came after the erasing: she is paid no more
            return
        now = self.model.copy()
        self.done("undo", "undo", last.number, "--yes")
        if last.kind == "pay":
            self._taken_back(last.line)
            self.remember("unpaid", now, last.touched, line=last.line)
        elif last.kind in {"reverse", "unpaid"}:
            self._posted_again(last)
        else:
            self._as_before(last)
            self.gone += last.rows
            self.remember("undo", now, last.touched)

    def _as_before(self, last: Written) -> None:
        """Whom it touched, the money given and the targets as they were before it; the rest as it is now."""
        for number in last.touched:
            self.model.people.pop(number, None)
        self.model.people |= {number: last.before.people[number] for number in last.touched & last.before.people.keys()}
        self.model.given, self.model.targets = last.before.given, last.before.targets

    def _overdrawn_without(self, last: Written) -> bool:
        return any(self.model.paid(fund) > given for fund, given in last.before.given.items())

    def _posted_again(self, last: Written) -> None:
        """A line that had been taken back stands again, as a line of its own."""
        one = self.model.lines[last.line]
        known = set(self.model.lines)
        (line,) = [line for line in self.read("support", "list")["payments"] if line["id"] not in known]
        assert (line["worker"], line["amount"]) == (one.worker, one.amount)
        before = self.model.copy()
        self.model.lines[line["id"]] = Line(one.worker, one.item, one.amount, one.fund)
        self.remember("pay", before, last.touched, line=line["id"])

    def undo_a_list(self, data: st.DataObject) -> None:
        """A list taken back, mostly after later work: whom somebody touched since stays, the others go."""
        one = data.draw(st.sampled_from([one for one in self.history if one.kind == "import"]))
        touched = {number for number in one.touched if self._is_another_since(one, number)}
        goes = one.touched - touched
        if not goes:
            self.refused("undo list", "undo", one.number, "--yes", status=5)
            return
        found = json.loads(self.done("undo list", "undo", one.number, "--yes", "--json").out)["data"]
        assert {kept["worker"] for kept in found["kept"]} == touched
        names = {self.model.people.pop(number).name for number in goes}
        self.gone += [row for row in one.rows if row[0] in names]
        self._leave_alone(goes)

    def _is_another_since(self, one: Written, number: int) -> bool:
        """Whether somebody is not as a list brought her, or got money, if only for a while."""
        paid = any(line.worker == number for line in self.model.lines.values())
        return paid or self.model.people[number] != one.after[number]

    def erase(self, data: st.DataObject) -> None:
        """Who came home is forgotten: counted as before, nameless, and not brought back; others are not let go."""
        home = [number for number in self.somebody() if self.model.people[number].stage == HOME]
        number = data.draw(st.sampled_from(home or self.somebody()))
        one = self.model.people[number]
        words = ("worker", "erase", number, "--reason", "theo đơn", "--confirm", one.name, "--yes")
        if not home:
            self.refused("erase", *words)
            return
        self.done("erase", *words)
        one.name, one.phone, one.erased = FORGOTTEN, None, True
        self._leave_alone({number})

    def _leave_alone(self, people: set[int]) -> None:
        """Nothing that touched them is taken back here any more."""
        self.history = [one for one in self.history if not one.touched & people]

    # What must always hold

    @invariant()
    def the_figures_are_those_of_the_model(self) -> None:
        """By ward, by person, by fund, by line; a book that is the same is not read again on the same day."""
        state = (sha256((self.home / "xkld.db").read_bytes()).digest(), self.today)
        if state == self.looked_at:
            return
        self.looked_at = state
        self._chain_verifies()
        units = self.read("quota", "show")["units"]
        assert {one["unit"]: one["target"] for one in units} == self.model.targets
        assert {one["unit"]: one["departed"] for one in units if one["departed"]} == self.model.departed()
        assert {one["unit"]: one["pipeline"] for one in units if one["pipeline"]} == self.model.pipeline()
        people = self.read("worker", "list")["workers"]
        standing = {(one["number"], one["name"], one["stage"], one["on_date"]) for one in people}
        assert standing == self.model.standing()
        funds = {one["code"]: one for one in self.read("fund", "show")["funds"]}
        for fund, given in self.model.given.items():
            found = (funds[fund]["allotted"], funds[fund]["paid"], funds[fund]["persons"])
            assert found == (given, self.model.paid(fund), self.model.persons(fund))
        lines = self.read("support", "list")["payments"]
        assert {line["id"]: (line["worker"], line["amount"], line["reverses"]) for line in lines} == {
            number: (line.worker, line.amount, line.reverses) for number, line in self.model.lines.items()
        }

    def _chain_verifies(self) -> None:
        """The log explains every row of the book."""
        with closing(book.opened(self.home / "xkld.db", "rw")) as connection:
            verified = log.verify(connection)
        assert (verified.broken, verified.unexplained) == (None, ()), verified

    # Lists

    def _new_row(self, data: st.DataObject) -> tuple[str, ...]:
        stage = data.draw(st.sampled_from(sorted(NAMES)))
        day = self.today - timedelta(data.draw(st.integers(1, 30)))
        return row_of(next(self.numbers), data.draw(st.sampled_from(UNITS)), stage, day)

    def _row_of(self, person: Person) -> tuple[str, ...]:
        """A person as the first list had it: the same facts, one stage that is known."""
        return row_of(number_in(person.name), person.unit, *person.stages[0])

    def _list(self, rows: list[tuple[str, ...]]) -> Path:
        return write_rows(self.folder / f"ds-{next(self.numbers)}.csv", rows)


HAPPENS: dict[str, tuple[Callable[[OfficeLife, st.DataObject], None], Callable[[OfficeLife], bool]]] = {
    "clock": (OfficeLife.the_day_goes_on, lambda life: life.today < LAST_DAY),
    "import": (OfficeLife.import_list, lambda _: True),
    "move": (OfficeLife.move, lambda life: bool(life.somebody())),
    "edit": (OfficeLife.edit, lambda life: bool(life.somebody())),
    "pay": (OfficeLife.pay, lambda life: bool(life.somebody())),
    "reverse": (OfficeLife.reverse, lambda life: bool(life.model.lines)),
    "fund": (OfficeLife.give_money, lambda _: True),
    "plan": (OfficeLife.load_plan, lambda _: True),
    "backup": (OfficeLife.back_up, lambda _: True),
    "restore": (OfficeLife.restore, lambda life: bool(life.backups)),
    "erase": (OfficeLife.erase, lambda life: len(life.somebody()) > 4),
    "undo": (OfficeLife.undo_the_last, lambda life: bool(life.history)),
    "undo list": (OfficeLife.undo_a_list, lambda life: any(one.kind == "import" for one in life.history)),
}
"""What can happen in an office, and when it can."""

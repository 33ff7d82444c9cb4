"""Trials: each mutant is judged by its tests in a forked process of its own, and nothing is written anywhere.

First a process that has read the program and run the quick tests is forked for each mutant, which is put into the
living modules: nearly every mutant dies so, in no more time than those tests take. What survives, or cannot be put in
so, is judged again, by all tests, in a process that reads everything anew and finds the changed module instead of the
file.
"""

import importlib
import json
import os
import resource
import sys
from collections.abc import Callable, Container, Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass
from itertools import pairwise
from math import ceil
from mmap import mmap
from pathlib import Path
from signal import SIGKILL

import pytest
from _pytest.main import pytest_runtestloop
from hypothesis import HealthCheck, Phase, settings
from mutation.changing import CannotChange, change_living, change_next_import
from mutation.mutants import Mutant

ROOT = Path(__file__).parents[2]
PROCESSES = 2
MEMORY = 4 << 30
"""Bytes: a mutant that grows without end is stopped by the system."""
LEAST_SECONDS, TIMES, LONGEST_SECONDS = 10, 4, 600
"""What works so many times as long as the tests of the module as it is goes on for ever; seconds of the processor."""
NEVER_BEGAN, UNCHANGED = 98, 99
"""Statuses of a process that could not begin, and of one in which the living modules could not be changed."""
_LOADED_ONCE = (
    "typer",
    "sqlmodel",
    "openpyxl",
    "yaml",
    "docxtpl",
    "python_calamine",
    "duckdb",
    "hypothesis.strategies",
)
"""What tests load and no mutant changes: loaded before the fork."""
_PLAIN = ("-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-W", "ignore::pytest.PytestAssertRewriteWarning")

# A property that fails has killed its mutant: no smaller example is looked for. Few examples kill nearly every mutant;
# whatever survives them is tried with as many as the tests themselves use.
FEW, ALL, ALL_TO_FEW = "mutant-few", "mutant-all", 5
for _name, _examples in ((FEW, 20), (ALL, 20 * ALL_TO_FEW)):
    settings.register_profile(
        _name,
        max_examples=_examples,
        derandomize=True,
        deadline=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )


class Unusable(Exception):
    """Tests that cannot judge: they fail, or there are none, without any change."""


@dataclass(frozen=True, slots=True)
class End:
    """How a trial ended: the status of its process, negative for the signal that ended it, and its seconds of work."""

    status: int
    seconds: float


def outcomes(mutants: Sequence[Mutant], tests: Sequence[str], equivalent: Container[str] = ()) -> list[End]:
    """How each mutant ended: status 0 is one that the tests did not notice.

    Of those whose names are in ``equivalent`` it is enough that they survive the first trial.
    Raises ``Unusable`` when the tests do not pass without any change.
    """
    _load()
    (as_it_is, *quick), order = _in_living_modules(mutants, tests)
    if as_it_is.status:
        raise Unusable(f"{' '.join(tests)}: status {as_it_is.status} without any change")
    doubtful = (at for at, end in enumerate(quick) if end.status in {0, UNCHANGED})
    again = [at for at in doubtful if quick[at].status or mutants[at].name not in equivalent]
    limit = max(LEAST_SECONDS, TIMES * ALL_TO_FEW * (as_it_is.seconds + 1))
    ended = _forked([lambda at=at: _read_anew(mutants[at], tests, order) for at in again], limit)
    for at, end in zip(again, ended, strict=True):
        quick[at] = end
    if any(end.status in {NEVER_BEGAN, pytest.ExitCode.USAGE_ERROR} for end in quick):
        raise Unusable(f"{' '.join(tests)}: pytest did not begin")
    return quick


def _load() -> None:
    for name in _LOADED_ONCE:
        importlib.import_module(name)
    ours = [name for name in sys.modules if name.partition(".")[0] == "xkld"]
    assert not ours, f"{ours} are loaded, so that no mutant would be"


def _in_living_modules(mutants: Sequence[Mutant], tests: Sequence[str]) -> tuple[list[End], list[str]]:
    """How the tests end without a change, then with each; and the tests, those that noticed most first."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        os.close(reading)
        _in_this_process(lambda: _pytest(tests, FEW, _Nursery(mutants, writing), "-m", "not slow"))
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    os.waitpid(pid, 0)
    if not told:
        raise Unusable(f"{' '.join(tests)}: not one could be run")
    ends, order = json.loads(told)
    return [End(*end) for end in ends], order


class _Nursery:
    """Has pytest stop when the tests are collected, and forks a process for each mutant.

    What noticed a mutant before runs first, then what takes little time: both are kept in memory that all share.
    """

    def __init__(self, mutants: Sequence[Mutant], pipe: int) -> None:
        self.mutants = mutants
        self.pipe = pipe
        self.noticed: memoryview
        self.microseconds: memoryview
        self.places: dict[str, int] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.places = {item.nodeid: place for place, item in enumerate(session.items)}
        self.noticed, self.microseconds = (memoryview(mmap(-1, 8 * len(session.items))).cast("Q") for _ in range(2))
        self._prepare(session)
        (as_it_is,) = _forked([lambda: self._run(session, None)], LONGEST_SECONDS)
        limit = max(LEAST_SECONDS, TIMES * as_it_is.seconds)
        rest = [] if as_it_is.status else self.mutants
        ends = [as_it_is, *_forked([lambda one=one: self._run(session, one) for one in rest], limit)]
        with os.fdopen(self.pipe, "w") as pipe:
            json.dump(([astuple(end) for end in ends], sorted(self.places, key=self._rank)), pipe)
        return True

    def _prepare(self, session: pytest.Session) -> None:
        """Run every test once here: what a whole session of tests shares is made once, and stays for each mutant."""
        for item, after in pairwise([*session.items, session.items[0]]):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        place = self.places[report.nodeid]
        self.noticed[place] += report.failed
        self.microseconds[place] = max(self.microseconds[place], int(report.duration * 1_000_000))

    def _run(self, session: pytest.Session, mutant: Mutant | None) -> int:
        if mutant is not None:
            try:
                change_living(mutant)
            except CannotChange:
                return UNCHANGED
        session.items.sort(key=lambda item: self._rank(item.nodeid))
        with suppress(session.Failed):
            pytest_runtestloop(session)
        return int(bool(session.testsfailed))

    def _rank(self, test: str) -> tuple[int, int]:
        place = self.places[test]
        return -self.noticed[place], self.microseconds[place]


class _Ordered:
    """Has the tests run in a given order, those that it does not name last."""

    def __init__(self, order: Sequence[str]) -> None:
        self.rank = {test: rank for rank, test in enumerate(order)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items.sort(key=lambda item: self.rank.get(item.nodeid, len(self.rank)))


def _read_anew(mutant: Mutant, tests: Sequence[str], order: Sequence[str]) -> int:
    change_next_import(mutant, ROOT)
    return _pytest(tests, ALL, _Ordered(order))


def _pytest(tests: Sequence[str], profile: str, plugin: object, *more: str) -> int:
    return pytest.main([*_PLAIN, f"--hypothesis-profile={profile}", *more, *tests], plugins=[plugin])


def _forked(works: Sequence[Callable[[], int]], limit: float) -> list[End]:
    """Every work in a process of its own, some at a time; one that works more than ``limit`` seconds is ended."""
    ends: list[End | None] = [None] * len(works)
    waiting = list(enumerate(works))[::-1]
    running: dict[int, int] = {}
    try:
        while waiting or running:
            while waiting and len(running) < PROCESSES:
                at, work = waiting.pop()
                running[_started(work, limit)] = at
            pid, status, used = os.wait4(-1, 0)
            ends[running.pop(pid)] = End(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime)
    finally:
        for pid in running:
            os.kill(pid, SIGKILL)
            os.waitpid(pid, 0)
    return ends


def _started(work: Callable[[], int], limit: float) -> int:
    sys.stdout.flush()
    pid = os.fork()
    if not pid:
        seconds = ceil(limit)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        _in_this_process(work)
    return pid


def _in_this_process(work: Callable[[], int]) -> None:
    """Do the work and end this process with its status, silently."""
    status = NEVER_BEGAN
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        silent = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(silent, stream)
        sys.dont_write_bytecode = True
        os.chdir(ROOT)
        status = work()
    finally:
        os._exit(status)

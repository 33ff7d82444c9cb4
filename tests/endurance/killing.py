"""A command killed at random moments, and what is left of it: all or nothing, and the next run needs no repair.

``python -m endurance.killing TRIAL --runs 300 --seed 1 --way forked|commanded`` prints the counts as JSON. A third of
the moments are drawn over the whole duration, a third from the moment when the first byte is written to the end, a
third around the commit: from the moment when the journal is on the disk and the book itself is written over.
"""

import argparse
import json
import os
import random
import shutil
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from endurance.children import Start, commanded, ended, forked, is_over
from endurance.soundness import contents, files, half_backups, is_hot, sweep_up, unfinished
from endurance.trials import JOURNAL, TRIALS, Trial
from endurance.worlds import lay_out

MEASURED = 3
LOOK = 0.0002
A_DAY = 86_400


@dataclass
class Ground:
    """The folders of a campaign, and what the command makes of the office when nobody disturbs it."""

    trial: Trial
    start: Start
    folder: Path
    before: dict[str, str] = field(default_factory=dict)
    after: dict[str, str] = field(default_factory=dict)
    again: dict[str, str] = field(default_factory=dict)
    old: dict[str, str] = field(default_factory=dict)
    made: dict[str, str] = field(default_factory=dict)
    whole: set[tuple[str, str]] = field(default_factory=set)
    proved: bool = True
    seconds: float = 0.0
    since_writing: float = 0.0
    since_committing: float = 0.0

    @property
    def home(self) -> Path:
        """Where the command works."""
        return self.folder / "so"

    def fresh(self) -> None:
        """The office as it was before the command."""
        shutil.rmtree(self.home, ignore_errors=True)
        shutil.copytree(self.folder / "truoc", self.home)

    def begin(self) -> int:
        """The command, begun; it is not this one that said what the last one did."""
        (self.folder / "said").unlink(missing_ok=True)
        return self.start(self.trial.command(self.home), self.folder / "said")

    def run(self) -> int:
        """The command to its end; its status."""
        return ended(self.begin())

    @property
    def said(self) -> str:
        """What it said so far."""
        said = self.folder / "said"
        return said.read_text(encoding="utf-8", errors="replace") if said.exists() else ""

    def is_writing(self) -> bool:
        """Whether the command has begun to write."""
        return any(True for _ in self.home.glob(self.trial.writing))

    def is_committing(self) -> bool:
        """Whether the command writes the book itself over; where it writes other files, whether it writes them."""
        return is_hot(self.home / "xkld.db") if self.trial.writing == JOURNAL else self.is_writing()


@contextmanager
def ground(trial: Trial, start: Start, runs: int, office: Path | None = None) -> Iterator[Ground]:
    """An office, or a copy of one that was made before, and what the command does in it, measured undisturbed."""
    with tempfile.TemporaryDirectory(prefix="xkld-endurance-") as name:
        here = Ground(trial, start, Path(name))
        lay_out(here.folder, office)
        trial.prepare(here.folder / "truoc")
        here.before = contents(here.folder / "truoc" / "xkld.db")
        here.old = files(here.folder / "truoc")
        here.proved = trial.proof(here.folder / "truoc")
        _measure(here, min(MEASURED, 1 + runs // 10))
        yield here


def _measure(here: Ground, times: int) -> None:
    whole, writing, committing = [], [], []
    for _ in range(times):
        here.fresh()
        began = time.monotonic()
        child = here.begin()
        wrote = wait_until(here.is_writing, child)
        committed = wait_until(here.is_committing, child)
        assert ended(child) == 0, here.said
        assert here.trial.says in here.said
        over = time.monotonic()
        whole.append(over - began)
        writing.append(over - wrote)
        committing.append(over - committed)
    here.seconds, here.since_writing, here.since_committing = median(whole), median(writing), median(committing)
    here.after = contents(here.home / "xkld.db")
    here.made = files(here.home)
    here.whole = {*here.old.items(), *here.made.items()}
    assert here.run() in here.trial.again, here.said
    here.again = contents(here.home / "xkld.db")


def wait_until(it_is: Callable[[], bool], child: int) -> float:
    """Wait for a sign of a running command, or for its end; the moment."""
    while not it_is() and not is_over(child):
        time.sleep(LOOK)
    return time.monotonic()


def aimed(here: Ground, draw: random.Random, child: int, number: int) -> None:
    """Wait for the moment at which a running command is to be disturbed."""
    sign, seconds = (
        (None, here.seconds),
        (here.is_writing, here.since_writing),
        (here.is_committing, here.since_committing),
    )[number % 3]
    if sign is not None:
        wait_until(sign, child)
    time.sleep(draw.uniform(0, seconds * 1.1))


def kill(here: Ground, draw: random.Random, number: int) -> tuple[bool, float]:
    """Begin the command anew and kill it; whether it was still running, and the moment in seconds."""
    here.fresh()
    began = time.monotonic()
    child = here.begin()
    aimed(here, draw, child, number)
    moment = time.monotonic() - began
    os.kill(child, signal.SIGKILL)
    return ended(child) == -signal.SIGKILL, moment


def judge(here: Ground, counts: Counter[str]) -> list[str]:
    """Look at what a killed command left, let it run again, and look once more; everything that is wrong."""
    bad = []
    book = here.home / "xkld.db"
    counts["hot journals"] += is_hot(book)
    found, there = contents(book), files(here.home)
    in_book = found == here.after
    done = in_book and there == here.made and here.trial.proof(here.home)
    counts["done before"] += done
    if not in_book and found != here.before:
        bad.append("a part was written")
    if here.trial.says in here.said and not done:
        bad.append("said that it was written, and it is not")
    if half := {*there.items()} - here.whole:
        bad.append(f"half files: {sorted(half)}")
    if torn := half_backups(here.home):
        bad.append(f"half backups: {torn}")
    left = unfinished(here.home)
    counts["temporary files left"] += len(left)
    for path in left:  # as on the next morning
        os.utime(path, (path.stat().st_atime - A_DAY, path.stat().st_mtime - A_DAY))
    return bad + _next_run(here, in_book=in_book)


def _next_run(here: Ground, *, in_book: bool) -> list[str]:
    bad = []
    status = here.run()
    found = contents(here.home / "xkld.db")
    if status not in (here.trial.again if in_book else (0,)):
        bad.append(f"the next run ended with {status}: {here.said}")
    if found != here.after and not (in_book and found == here.again):
        bad.append("the next run left something else")
    if files(here.home) != here.made:
        bad.append(f"files after the next run: {sorted({*files(here.home).items()} ^ {*here.made.items()})}")
    if not here.trial.proof(here.home):
        bad.append("the next run did not make what it says")
    sweep_up(here.home / "xkld.db")
    if unfinished(here.home):
        bad.append(f"temporary files stay: {unfinished(here.home)}")
    return bad


def campaign(name: str, runs: int, seed: int, start: Start, office: Path | None = None) -> dict[str, object]:
    """Kill a command so many times; what was counted and everything bad."""
    draw = random.Random(f"{name} {seed}")  # noqa: S311 - moments, not secrets
    counts: Counter[str] = Counter()
    bad: list[str] = []
    with ground(TRIALS[name], start, runs, office) as here:
        for number in range(runs):
            killed, moment = kill(here, draw, number)
            counts["killed"] += killed
            found = judge(here, counts)
            bad += [f"{name}, seed {seed}, run {number}, {moment * 1000:.1f} ms: {one}" for one in found]
        told = {key: counts[key] for key in ("killed", "done before", "hot journals", "temporary files left")}
        return {"runs": runs, **told, "milliseconds": round(here.seconds * 1000), "bad": bad}


def main() -> None:
    """One campaign from the command line."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("trial", choices=TRIALS)
    words.add_argument("--runs", type=int, default=300)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--way", choices=("forked", "commanded"), default="forked")
    words.add_argument("--office", type=Path, help="made by worlds.make_office in FOLDER/truoc")
    asked = words.parse_args()
    start = {"forked": forked, "commanded": commanded}[asked.way]
    print(json.dumps(campaign(asked.trial, asked.runs, asked.seed, start, asked.office)))  # noqa: T201


if __name__ == "__main__":
    main()

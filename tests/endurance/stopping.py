"""A command stopped by Ctrl-C at random moments: it ends at once, tells the truth about what it wrote, and is whole.

``python -m endurance.stopping TRIAL --runs 100 --seed 1`` prints the counts as JSON. The moments are those of
``killing``; every second command gets a second Ctrl-C within a few milliseconds.
"""

import argparse
import contextlib
import json
import os
import random
import signal
import time
from collections import Counter
from pathlib import Path

from endurance.children import ended, forked, is_over
from endurance.killing import Ground, aimed, ground
from endurance.soundness import contents, files, unfinished
from endurance.trials import TRIALS

STOPPED = 130
NOTHING = "chưa ghi gì"
SOON = 0.005
PATIENCE = 2.0


def stop(here: Ground, draw: random.Random, number: int) -> tuple[bool, int, float, float]:
    """Begin the command anew and stop it; whether it was running, its status, the moment, and how long it took to end.

    All times in seconds.
    """
    here.fresh()
    began = time.monotonic()
    child = here.begin()
    aimed(here, draw, child, number)
    moment = time.monotonic() - began
    running = not is_over(child)
    for _ in range(1 + number % 2):
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGINT)
        time.sleep(draw.uniform(0, SOON))
    status = ended(child)
    return running, status, moment, time.monotonic() - began - moment


def judge(here: Ground, status: int, counts: Counter[str]) -> list[str]:
    """Look at what a stopped command left and said; everything that is wrong."""
    bad = []
    found, there = contents(here.home / "xkld.db"), files(here.home)
    proved = here.trial.proof(here.home)
    untouched = found == here.before and there.items() <= here.old.items() and proved == here.proved
    in_book = found == here.after
    counts[f"status {status}"] += 1
    counts["told that nothing was written"] += NOTHING in here.said
    counts["left in doubt though nothing was"] += status == STOPPED and NOTHING not in here.said and untouched
    if status not in {0, STOPPED}:
        bad.append(f"ended with {status}: {here.said}")
    if found not in (here.before, here.after):
        bad.append("a part was written")
    if status == 0 and not (in_book and there == here.made):
        bad.append("ended well and did not write")
    if NOTHING in here.said and not untouched:
        bad.append(f"said that nothing was written: {here.said}")
    if here.trial.says in here.said and not (in_book and proved):
        bad.append("said that it was written, and it is not")
    if half := {*there.items()} - here.whole:
        bad.append(f"half files: {sorted(half)}")
    counts["temporary files left"] += len(unfinished(here.home))
    return bad


def campaign(name: str, runs: int, seed: int, office: Path | None = None) -> dict[str, object]:
    """Stop a command so many times; what was counted and everything bad."""
    draw = random.Random(f"{name} {seed}")  # noqa: S311 - moments, not secrets
    counts: Counter[str] = Counter()
    bad: list[str] = []
    slowest = 0.0
    with ground(TRIALS[name], forked, runs, office) as here:
        for number in range(runs):
            running, status, moment, took = stop(here, draw, number)
            counts["stopped"] += running
            slowest = max(slowest, took if status == STOPPED else 0)
            found = judge(here, status, counts)
            if status == STOPPED and took > PATIENCE:
                found.append(f"took {took:.1f} s to end")
            bad += [f"{name}, seed {seed}, run {number}, {moment * 1000:.1f} ms: {one}" for one in found]
        return {"runs": runs, **dict(sorted(counts.items())), "slowest": round(slowest, 2), "bad": bad}


def main() -> None:
    """One campaign from the command line."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("trial", choices=TRIALS)
    words.add_argument("--runs", type=int, default=100)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--office", type=Path)
    asked = words.parse_args()
    print(json.dumps(campaign(asked.trial, asked.runs, asked.seed, asked.office)))  # noqa: T201


if __name__ == "__main__":
    main()

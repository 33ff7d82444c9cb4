"""``make mutation``: are the tests of money, targets, days and ID numbers able to fail?

Each file is changed in one place at a time, and its tests must notice. What they do not notice is a survivor; the
command ends with 1 when there is one that ``equivalent.py`` does not explain. No file is ever changed.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mutation.equivalent import EQUIVALENT
from mutation.mutants import Mutant, mutants
from mutation.subjects import PARTS, SUBJECTS
from mutation.trials import ROOT, outcomes


@dataclass(frozen=True, slots=True)
class Result:
    """What became of the mutants of a file."""

    file: str
    mutants: int
    late: int
    equivalent: int
    survivors: list[Mutant]
    explained: frozenset[str]

    def __str__(self) -> str:
        """One line of the table."""
        killed = self.mutants - self.equivalent - len(self.survivors)
        return f"{self.mutants:7} {killed:7} {self.late:5} {self.equivalent:10} {len(self.survivors):9}  {self.file}"


def tried(file: str, tests: Sequence[str]) -> Result:
    """Every mutant of a file before its tests."""
    found = mutants(file, (ROOT / file).read_text(encoding="utf-8"))
    made = [one for one in found if one.scope in PARTS.get(file, (one.scope,))]
    ended = outcomes(made, tests, EQUIVALENT)
    alive = [one for one, end in zip(made, ended, strict=True) if not end.status]
    explained = frozenset(one.name for one in alive if one.name in EQUIVALENT)
    survivors = [one for one in alive if one.name not in EQUIVALENT]
    late = sum(end.status < 0 for end in ended)
    return Result(file, len(made), late, len(alive) - len(survivors), survivors, explained)


def results(files: Sequence[str]) -> Iterator[Result]:
    """What became of each file, printed as soon as it is known."""
    say("mutants  killed  late equivalent survivors  file")
    for file in files:
        result = tried(file, SUBJECTS[file])
        say(result)
        for one in sorted(result.survivors, key=lambda one: one.line):
            say(f"        line {one.line} {one.scope}: {one.before}  ->  {one.after}")
        yield result


def say(line: object) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(files: Sequence[str]) -> int:
    """The status: 0 when no mutant survives unexplained, and no explanation is out of date."""
    found = list(results(files))
    whole = Result(
        "in all",
        sum(one.mutants for one in found),
        sum(one.late for one in found),
        sum(one.equivalent for one in found),
        [mutant for one in found for mutant in one.survivors],
        frozenset().union(*(one.explained for one in found)),
    )
    say(whole)
    idle = [name for name in EQUIVALENT if name.partition(" ")[0] in files and name not in whole.explained]
    for name in idle:
        say(f"explained, but there is no such survivor: {name}")
    return int(bool(whole.survivors or idle))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="make mutation")
    parser.add_argument("files", nargs="*", choices=[*SUBJECTS, []], metavar="FILE", help="all of them by default")
    sys.exit(main(parser.parse_args().files or list(SUBJECTS)))

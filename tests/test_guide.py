"""The officer's guide tells what the program does: its commands are run in order, and print what it says.

In ``docs/huong-dan.md`` a block of ``console`` holds commands after ``$`` with what a terminal shows below each;
``<!-- today: D -->`` is the day on which the next ones are typed, ``<!-- typed: COMMAND -->`` one of which nothing is
shown, and a table after ``<!-- file: NAME -->`` is the list that a ward sent under that name.
"""

import io
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import Workbook

from xkld.cli import main

GUIDE = Path(__file__).parents[1] / "docs" / "huong-dan.md"
TODAY = re.compile(r"<!-- today: (\S+) -->")
TYPED = re.compile(r"<!-- typed: (.+) -->")
FILE = re.compile(r"<!-- file: (\S+) -->")
REFUSAL = "LỖI: "
# A backup is called after the second in which it was made, and an undo says who wrote when: the clock in the guide.
SECOND, A_SECOND = re.compile(r"\d{8}T\d{6}Z"), "20251216T021503Z"
MOMENT, A_MOMENT = re.compile(r"\d\d?/\d\d?/\d{4} \d\d:\d\d, [^\s.]+"), "16/12/2025 09:15, canbo"


class Terminal(io.StringIO):
    """A stream that says it is a terminal, so that tables are drawn as the officer sees them."""

    def isatty(self) -> bool:
        return True


@dataclass
class Typed:
    """A command of the guide, and the lines that stand below it."""

    line: str
    shown: list[str]


def pieces(text: str) -> Iterator[str | Typed | tuple[str, list[list[str]]] | list[Typed]]:
    """The guide in order: a day, a command that is not shown, a list with its name, a block of commands."""
    lines = iter(text.splitlines())
    for line in lines:
        if day := TODAY.fullmatch(line):
            yield day[1]
        elif unshown := TYPED.fullmatch(line):
            yield Typed(unshown[1], [])
        elif name := FILE.fullmatch(line):
            yield name[1], table(lines)
        elif line == "```console":
            yield commands(lines)


def table(lines: Iterator[str]) -> list[list[str]]:
    rows: list[list[str]] = []
    for line in lines:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
        elif rows:
            break
    return [row for row in rows if not row[0].startswith("--")]


def commands(lines: Iterator[str]) -> list[Typed]:
    found: list[Typed] = []
    for line in lines:
        if line == "```":
            break
        if line.startswith("$ "):
            found.append(Typed(line[2:], []))
        else:
            found[-1].shown.append(line)
    return found


@pytest.fixture
def typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Typed, list[str], int]]:
    """Every command of the guide with what it printed and how it ended, in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("COLUMNS", "80")
    return played(GUIDE.read_text(encoding="utf-8"), tmp_path, monkeypatch)


def played(text: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Typed, list[str], int]]:
    for piece in pieces(text):
        if isinstance(piece, str):
            monkeypatch.setenv("XKLD_TODAY", piece)
        elif isinstance(piece, Typed):
            assert answer(piece, home, monkeypatch)[1] == 0, piece.line
        elif isinstance(piece, tuple):
            write_list(Path(piece[0]), piece[1])
        else:
            for one in piece:
                yield one, *answer(one, home, monkeypatch)


def answer(one: Typed, home: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], int]:
    words = shlex.split(one.line)
    if words[0] == "cd":
        monkeypatch.chdir(words[1])
        return [], 0
    assert words[0] == "xkld", one.line
    screen = Terminal()
    with monkeypatch.context() as terminal:
        terminal.setattr("sys.stdout", screen)
        terminal.setattr("sys.stderr", screen)
        status = main(words[1:])
    printed = MOMENT.sub(A_MOMENT, SECOND.sub(A_SECOND, screen.getvalue().replace(str(home), "~")))
    return [line.rstrip() for line in printed.rstrip("\n").split("\n")] if printed else [], status


def write_list(path: Path, rows: list[list[str]]) -> None:
    book = Workbook()
    for row in rows:
        book.active.append([cell or None for cell in row])
    book.save(path)


def test_the_guide_prints_what_it_says(
    typed: Iterator[tuple[Typed, list[str], int]], request: pytest.FixtureRequest
) -> None:
    found = list(typed)
    if request.config.getoption("--update-golden"):
        write_anew([printed for _, printed, _ in found])
    else:
        for one, printed, _ in found:
            assert printed == one.shown, one.line
    for one, printed, status in found:
        refused = any(line.startswith(REFUSAL) for line in printed)
        assert (status != 0) is refused, (one.line, status, printed)
    assert len(found) > 20


def write_anew(printed: list[list[str]]) -> None:
    answers = iter(printed)
    kept: list[str] = []
    inside = False
    for line in GUIDE.read_text(encoding="utf-8").splitlines():
        if line.startswith("```"):
            inside = line == "```console"
        if not inside or line.startswith("```"):
            kept.append(line)
        elif line.startswith("$ "):
            kept += [line, *next(answers)]
    GUIDE.write_text("\n".join(kept) + "\n", encoding="utf-8", newline="\n")

"""``make bench``: what commands cost against the least that they could cost, in one run on one machine.

Seconds are seconds of work of the processor, so that a busy machine says nearly the same as an idle one; ``wall`` is
what somebody waits. Nothing here is a test: tests count modules, calls and steps instead (``test_even_growth``,
``test_startup``, ``test_query_plans``).
"""

import argparse
import json
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from cli import twin
from scale import made_book, made_lists, made_workspace
from scale.measuring import Cost, cost_of, medians, said_by
from scale.raw_import import without_log

COMMUNES, FORMER_COMMUNES, PLACES = 3_321, 10_598, 130_000
QUARTER, TODAY = "2025-Q2", "2025-06-18"
ROUNDS = 9


@dataclass(frozen=True, slots=True)
class Line:
    """One comparison: what was measured, its cost, the least that stands against it, and how many times that it is."""

    part: str
    what: str
    work: float
    wall: float | None
    peak: float | None
    against: str
    least: float
    limit: float | None = None

    @property
    def times(self) -> float:
        """How many times the least."""
        return self.work / self.least


def startup(folder: Path, _sizes: object) -> Iterator[Line]:
    """Help, version and a small answer against an app of the same commands with empty bodies."""
    home = folder / "small"
    made_workspace.make(home, 13, 3)
    empty = folder / "twin.py"
    empty.write_text(twin.source(), encoding="utf-8")
    asked = {
        "--help": (["--help"], ["--help"]),
        "--version": (["--version"], ["--help"]),
        "quota show --json": (["quota", "show", "--json", "--home", home, "--today", TODAY], ["quota", "show"]),
    }
    commands: dict[str, list[object]] = {"python": ["-c", "pass"]}
    for name, (ours, theirs) in asked.items():
        commands |= {name: ["-m", "xkld", *ours], f"empty {name}": [empty, *theirs]}
    costs = medians(commands, ROUNDS)
    for name in asked:
        for base, against in ((f"empty {name}", "same commands, empty bodies"), ("python", "python -c pass")):
            yield _line("startup", f"xkld {name}", costs[name], against, costs[base].work)


def allocation(_folder: Path, _sizes: object) -> Iterator[Line]:
    """A country's target shared out, against a textbook's heap."""
    for units in (COMMUNES, FORMER_COMMUNES):
        ours, plain = (said_by("-m", "scale.sharing", which, units, PLACES) for which in ("ours", "plain"))
        what = f"{PLACES:,} places among {units:,} communes"
        yield Line("allocation", what, ours["work"], None, None, "one by one from a heap", plain["work"])


def importing(folder: Path, sizes: Iterable[int]) -> Iterator[Line]:
    """Lists taken in, against reading the sheet alone and putting the same rows into the same tables."""
    home = folder / "lists"
    units = made_workspace.make(home, COMMUNES)
    empty = (home / "xkld.db").read_bytes()
    for rows in sizes:
        for write in (made_lists.write_csv, made_lists.write_xlsx):
            path = write(folder / f"{rows}.{write.__name__.removeprefix('write_')}", rows, units)
            (home / "xkld.db").write_bytes(empty)
            (folder / "empty.db").write_bytes(empty)
            cost = cost_of(["-m", "xkld", "worker", "import", path, "--home", home, "--today", TODAY])
            raw = said_by("-m", "scale.raw_import", path, home / "xkld.db", folder / "empty.db")
            against = f"read {raw['read']:.2f} + insert {raw['written']:.2f}"
            what = f"import of {rows:,} rows, {path.suffix[1:]}"
            yield _line("import", what, cost, against, raw["read"] + raw["written"], 3)


def logging(folder: Path, sizes: Iterable[int]) -> Iterator[Line]:
    """A list taken in with the log of changes, against the same into a book without its triggers: work, and bytes."""
    home = folder / "log"
    units = made_workspace.make(home, COMMUNES)
    book = home / "xkld.db"
    logged = book.read_bytes()
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        without_log(connection, kept="import_batch")  # one row: what leaves no trace at all is refused
    bare = book.read_bytes()
    for rows in sizes:
        path = made_lists.write_csv(folder / f"log-{rows}.csv", rows, units)
        found = []
        for empty in (logged, bare):
            book.write_bytes(empty)
            cost = cost_of(["-m", "xkld", "worker", "import", path, "--home", home, "--today", TODAY])
            found.append((cost, book.stat().st_size / 2**20))
        (cost, size), (plain, least) = found
        yield _line("log", f"import of {rows:,} rows, log included", cost, "without the log", plain.work, 2)
        yield Line("log", f"MB of the book of {rows:,} rows", size, None, None, "MB without the log", least, 4)


def report(folder: Path, sizes: Iterable[int]) -> Iterator[Line]:
    """The quarterly report and smaller answers, against the same questions answered by DuckDB."""
    for people in sizes:
        home = folder / f"people-{people}"
        units = min(COMMUNES, max(13, people // 30))
        book = home / "xkld.db" if home.exists() else made_book.make(home, people, units)
        second = said_by("-m", "scale.second_answer", book, units, QUARTER, TODAY)["work"]
        asked = {
            "report quarterly": ["report", "quarterly", "--quarter", QUARTER, "--format", "json", "--out", "-"],
            "quota show": ["quota", "show", "--json"],
            "xkld alone": [],
        }
        for name, words in asked.items():
            cost = cost_of(["-m", "xkld", *words, "--home", home, "--today", TODAY])
            yield _line("report", f"{name}, {people:,} people", cost, "DuckDB, whole report", second)


PARTS: dict[str, Callable[[Path, Iterable[int]], Iterator[Line]]] = {
    "startup": startup,
    "allocation": allocation,
    "import": importing,
    "log": logging,
    "report": report,
}


def _line(part: str, what: str, cost: Cost, against: str, least: float, limit: float | None = None) -> Line:
    return Line(part, what, cost.work, cost.wall, cost.peak, against, least, limit)


def _print(line: Line) -> None:
    wall = "" if line.wall is None else f"{line.wall:.2f}"
    peak = "" if line.peak is None else f"{line.peak:.0f}"
    least = f"{line.against}: {line.least:.2f}" + ("" if line.limit is None else f"  (at most {line.limit:g})")
    print(f"{line.what:48} {line.work:8.2f} {wall:>8} {peak:>7} {line.times:8.2f}x  {least}", flush=True)  # noqa: T201


def main() -> None:
    """Measure the parts that are asked for, all by default."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("parts", nargs="*", choices=[[], *PARTS], help="which parts; all by default")
    words.add_argument("--json", action="store_true", help="one object instead of a table")
    words.add_argument("--rows", default="10000,100000", help="lengths of the lists")
    words.add_argument("--people", default="35,10000,1500000", help="sizes of the books")
    words.add_argument("--folder", type=Path, help="where books are kept for the next run")
    asked = words.parse_args()
    sizes = {"import": asked.rows, "log": asked.rows.split(",")[0], "report": asked.people}
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        if not asked.json:
            print(f"{'':48} {'work s':>8} {'wall s':>8} {'peak MB':>7} {'ratio':>8}   against: work s")  # noqa: T201
        found = []
        for part in asked.parts or PARTS:
            for line in PARTS[part](folder, [int(size) for size in sizes.get(part, "").split(",") if size]):
                found.append(asdict(line) | {"times": line.times})
                if not asked.json:
                    _print(line)
    if asked.json:
        json.dump({"schema": "xkld.bench/1", "data": found}, sys.stdout, indent=2)


if __name__ == "__main__":
    main()

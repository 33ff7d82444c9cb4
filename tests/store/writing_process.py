"""A writer in its own process, to be killed: writes persons and says how far it is, one line for each thing done."""

import sys
from pathlib import Path

from store.operations import OPERATION

from xkld.store import book

ROWS_AT_ONCE = 400


def main(path: Path, parts: int) -> None:
    """Write ``parts`` times some hundred places, waiting for a line on stdin after each."""
    say("ready")
    with book.writing(path, OPERATION) as writer:
        writer.connection.execute("pragma cache_size = 5")  # so that changed pages reach the file before the commit
        say("begun")
        for part in range(parts):
            writer.connection.executemany(
                "insert into unit (code, name, name_key, kind, valid_from) values (?, ?, ?, 'ward', '2020-01-01')",
                [(f"{part}-{row}", "Phường Mẫu " + "M" * 80, "phuong mau") for row in range(ROWS_AT_ONCE)],
            )
            say(f"part {part}")
    say("written")
    sys.stdin.readline()


def count_up(path: Path, times: int) -> None:
    """Read a number, add one, write it, ``times`` times: each in its own transaction."""
    for _ in range(times):
        with book.writing(path, OPERATION) as writer:
            (value,) = writer.connection.execute("select value from estimate").fetchone()
            writer.connection.execute("update estimate set value = ?", (value + 1,))


def say(word: str) -> None:
    """Wait until the parent asks, and tell it; without a parent there is nobody to wait for."""
    if not sys.stdin.readline():
        raise SystemExit("the parent is gone")
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    job, file, number = sys.argv[1:]
    {"write": main, "count": count_up}[job](Path(file), int(number))

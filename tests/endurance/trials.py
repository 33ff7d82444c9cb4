"""The commands that are killed, stopped and starved: one entry for each."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from endurance.worlds import RULE, TODAY

JOURNAL = "xkld.db-journal"


def _nothing(_home: Path) -> None:
    """The office is as it should be."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A command, what stands ready before it, what it says when it has written, and what shows that it is writing."""

    words: Callable[[Path], tuple[str, ...]]
    says: str
    prepare: Callable[[Path], None] = _nothing
    writing: str = JOURNAL
    again: tuple[int, ...] = (0,)

    def command(self, home: Path) -> list[str]:
        """The whole command line."""
        return [*self.words(home), "--home", str(home), "--today", TODAY]


def _import(home: Path) -> tuple[str, ...]:
    return ("worker", "import", str(home.parent / "danh-sach-moi.csv"))


def _pay_list(home: Path) -> tuple[str, ...]:
    whole = ("--fund", "social-security", "--voucher", "PC01", "--on", "20/5/2025")
    return ("support", "pay", "--file", str(home.parent / "chi.csv"), *whole, *RULE)


def _pay(_home: Path) -> tuple[str, ...]:
    one = ("--item", "language", "--amount", "2.000.000", "--fund", "social-security", "--voucher", "PC02")
    return ("support", "pay", "61", *one, "--on", "20/5/2025", *RULE)


def _report(_home: Path) -> tuple[str, ...]:
    return ("report", "quarterly", "--quarter", "2025-Q2", "--format", "docx,json")


def _edited_by_hand(home: Path) -> None:
    """The report that stands there is another one, so that the command keeps it under another name first."""
    for path in (home / "out").iterdir():
        path.write_bytes(path.read_bytes() + b"viet tay")


TRIALS: dict[str, Trial] = {
    "import": Trial(_import, says="200 mới"),
    "pay": Trial(_pay_list, says="Đã ghi"),
    "pay one": Trial(_pay, says="Đã ghi", again=(3,)),
    "report": Trial(_report, says="Đã ghi", prepare=_edited_by_hand, writing="out/.xkld-*.tmp"),
}

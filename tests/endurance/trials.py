"""The commands that are killed, stopped and starved: one entry for each."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from endurance.worlds import RULE, TODAY
from scale.made_workspace import told

from xkld.domain.backup import Why
from xkld.store.copies import stand_of
from xkld.store.migrations import LATEST
from xkld.usecases.backup_folder import is_whole, kept_backups

OLD_BOOKS = Path(__file__).parents[1] / "store" / "old_books"
JOURNAL = "xkld.db-journal"


def _nothing(_home: Path) -> None:
    """The office is as it should be."""


def _no_more(_home: Path) -> bool:
    """The book and the files tell everything."""
    return True


@dataclass(frozen=True, slots=True)
class Trial:
    """A command, what stands ready before it, what it says when it has written, and what shows that it is writing.

    ``again`` are the statuses of a second run when the first was done; ``proof`` looks for what the command makes
    besides rows of the book and files that are always the same.
    """

    words: Callable[[Path], tuple[str, ...]]
    says: str
    prepare: Callable[[Path], None] = _nothing
    writing: str = JOURNAL
    again: tuple[int, ...] = (0,)
    proof: Callable[[Path], bool] = _no_more

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


def _written_since_the_last_backup(home: Path) -> None:
    told("fund", "set", "ntp-2025", "--amount", "1.000", "--decision", "2/QĐ", "--on", "11/01/2025", home=home)


def _a_list_came_in(home: Path) -> None:
    told("worker", "import", home.parent / "danh-sach-moi.csv", home=home)


def _written_since_a_backup_by_hand(home: Path) -> None:
    told("backup", home=home)
    _written_since_the_last_backup(home)


def _restore(home: Path) -> tuple[str, ...]:
    (wanted,) = (one.path.name for one in kept_backups(home / "backups") if one.manifest.why is Why.BY_HAND)
    return ("restore", wanted, "--yes")


def _imported(home: Path) -> int:
    """The operation that took the list in, the last one before anything was tried."""
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        (number,) = book.execute("select max(id) from operation where command = 'worker import'").fetchone()
    return int(number)


def _is_backed_up(home: Path) -> bool:
    stand = stand_of(home / "xkld.db")
    return any(is_whole(one) and one.manifest.stand == stand for one in kept_backups(home / "backups"))


def _made_by_an_older_program(home: Path) -> None:
    """A book that the program before the last step wrote."""
    book = home / "xkld.db"
    book.unlink()
    book.with_name("xkld.db.seal").unlink()
    with closing(sqlite3.connect(book)) as connection:
        connection.executescript((OLD_BOOKS / f"v{LATEST - 1}.sql").read_text(encoding="utf-8"))


TRIALS: dict[str, Trial] = {
    "import": Trial(_import, says="200 mới"),
    "pay": Trial(_pay_list, says="Đã ghi"),
    "pay one": Trial(_pay, says="Đã ghi", again=(3,)),
    "report": Trial(_report, says="Đã ghi", prepare=_edited_by_hand, writing="out/.xkld-*.tmp"),
    "backup": Trial(
        lambda _: ("backup",),
        says="Đã sao lưu sổ",
        prepare=_written_since_the_last_backup,
        writing="backups/.xkld-*",
        proof=_is_backed_up,
    ),
    "restore": Trial(_restore, says="Đã phục hồi", prepare=_written_since_a_backup_by_hand, writing=".xkld-*"),
    "undo": Trial(
        lambda home: ("undo", str(_imported(home)), "--yes"),
        says="Đã hoàn tác",
        prepare=_a_list_came_in,
        again=(5,),
    ),
    "upgrade": Trial(lambda _: ("upgrade",), says="Đã nâng cấp", prepare=_made_by_an_older_program),
}

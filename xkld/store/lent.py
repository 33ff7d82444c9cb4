"""Functions of ours that SQLite calls: a Ctrl-C that comes while one runs is a Ctrl-C, and no failure of SQL.

SQLite hears from such a function only that it failed. What it failed of is told to ``sys.unraisablehook``.
"""

import sqlite3
import sys
from collections.abc import Callable
from typing import Any

_FAILED = "user-defined function raised exception"


class _Heard:
    """The hook of before, which remembers that a function failed of something else than Ctrl-C."""

    def __init__(self, before: Callable[[Any], object]) -> None:
        self.before = before
        self.failed = False

    def __call__(self, failure: Any) -> None:
        if not issubclass(failure.exc_type, KeyboardInterrupt):
            self.failed = True
            self.before(failure)


def lend(book: sqlite3.Connection, name: str, arguments: int, function: Callable[..., Any]) -> None:
    """Let SQL call a function whose answer hangs on its arguments alone."""
    if not isinstance(sys.unraisablehook, _Heard):
        sys.unraisablehook = _Heard(sys.unraisablehook)
    sqlite3.enable_callback_tracebacks(True)  # noqa: FBT003  sqlite3 takes it by place only
    book.create_function(name, arguments, function, deterministic=True)


def was_stopped(error: sqlite3.Error) -> bool:
    """Whether a statement failed since somebody typed Ctrl-C inside a function of ours.

    A second Ctrl-C may come while the hook hears of the first one and end it, so nothing heard is a Ctrl-C too.
    """
    heard = sys.unraisablehook
    if not isinstance(heard, _Heard) or _FAILED not in str(error):
        return False
    failed, heard.failed = heard.failed, False
    return not failed

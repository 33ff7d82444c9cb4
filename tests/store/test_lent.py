"""Functions that SQLite calls: a Ctrl-C inside one is no failure of SQL, and a failure of one is no Ctrl-C."""

import contextlib
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from xkld.store import book
from xkld.store.lent import lend


def answer(path: Path, function: Callable[[int], object]) -> object:
    with book.reading(path) as connection:
        lend(connection, "asked", 1, function)
        return connection.execute("select asked(20)").fetchone()


def fails(_number: int) -> int:
    message = "no answer"
    raise ValueError(message)


def test_a_function_answers(path: Path) -> None:
    assert answer(path, lambda number: number + 1) == (21,)


def test_a_ctrl_c_inside_a_function_is_one(path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        answer(path, lambda _number: signal.raise_signal(signal.SIGINT))
    assert answer(path, lambda number: number) == (20,)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_function_that_fails_is_a_bug_also_after_a_ctrl_c(path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        answer(path, lambda _number: signal.raise_signal(signal.SIGINT))
    with pytest.raises(sqlite3.OperationalError, match="user-defined function"):
        answer(path, fails)


def test_functions_are_lent_in_one_way() -> None:
    for module in Path(book.__file__).parent.glob("*.py"):
        assert module.name == "lent.py" or "create_function(" not in module.read_text(encoding="utf-8"), module.name


def test_a_second_ctrl_c_while_the_first_is_heard_is_none_the_less_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(path, lambda number: number)  # now the hook is ours
    heard = sys.unraisablehook

    def twice(failure: object) -> None:
        with contextlib.suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        assert failure

    monkeypatch.setattr(type(heard), "__call__", lambda _self, failure: twice(failure))
    with pytest.raises(KeyboardInterrupt):
        answer(path, lambda _number: signal.raise_signal(signal.SIGINT))

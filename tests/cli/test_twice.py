"""The same command again: what is known already is said, and no operation is left of it."""

import re
from pathlib import Path

import pytest
from cli.answers import told
from cli.logical import is_sound, last_operation
from cli.test_undo import WRITING, prepare
from conftest import Run

FINDS_NOTHING_MORE = {"quota decide", "list remove", "worker merge", "enterprise add", "order add", "order close"}
"""What they need, or would make, is no more, or is there already: they refuse and say so."""


def once_more(run: Run, home: Path, *words: object, status: int = 0) -> str:
    """Say a command again, which must change no byte of the book and number nothing."""
    before = (home / "xkld.db").read_bytes()
    answer = run(*words)
    assert answer.status == status, answer
    assert "hoàn tác" not in answer.err
    assert (home / "xkld.db").read_bytes() == before
    return answer.out + answer.err


@pytest.mark.parametrize("command", [*WRITING])
def test_a_command_said_again_leaves_no_operation(peopled: Run, home: Path, command: str) -> None:
    prepare(peopled, command)
    for words in WRITING[command]:
        first = peopled(*command.split(), *words)
        told(first)
        gone = command in FINDS_NOTHING_MORE or "--remove" in words
        said = once_more(peopled, home, *command.split(), *words, status=3 if gone else 0)
        assert said != first.out + re.sub(r"hoàn tác: xkld undo \d+\n", "", first.err)
    assert is_sound(home)


def test_a_plan_loaded_again_leaves_no_operation(planned: Run, home: Path) -> None:
    assert "không có gì thay đổi" in once_more(planned, home, "plan", "load", "phan-rang-2025")


def test_an_erasing_said_again_leaves_no_operation(peopled: Run, home: Path) -> None:
    words = ("worker", "erase", 1, "--confirm", "Trần Thị Thử", "--reason", "Theo đơn", "--yes")
    told(peopled("worker", "move", 1, "withdrawn", "--on", "02/5/2025"))
    told(peopled(*words))
    once_more(peopled, home, *words)


def test_whoever_sees_whole_id_numbers_is_written_down_though_nothing_changes(peopled: Run, home: Path) -> None:
    number = last_operation(home)
    for times in (1, 2):
        told(peopled("worker", "show", 1, "--full-id"))
        assert last_operation(home) == number + times
    assert is_sound(home)


def test_a_restored_book_says_so_though_nothing_in_it_changed(peopled: Run, home: Path) -> None:
    told(peopled("backup"))
    number = last_operation(home)
    told(peopled("restore", "latest", "--yes"))
    assert last_operation(home) == number + 1
    assert is_sound(home)

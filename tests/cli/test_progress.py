"""A bar is drawn for a long import, on a terminal only, and leaves no trace."""

import io
import itertools
import sys
from pathlib import Path

import pytest
from cli.answers import told
from cli.lists import SHORT, write_list
from conftest import Run

from xkld.cli import progress, show
from xkld.domain.progress import Step
from xkld.domain.progress import told as told_of

PERSON = (1999, "Phường Đô Vinh", "đăng ký", "05/3/2025")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def drawn(text: str) -> list[str]:
    """What a terminal shows one after the other in the line that is drawn over."""
    return [part for line in text.split("\n") for part in line.split("\r")[1:]]


def test_every_step_of_a_long_import_is_drawn_and_wiped(
    planned: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(show, "PATIENCE_SECONDS", -1)  # nobody has any before this terminal
    monkeypatch.setattr(progress, "_OFTEN_SECONDS", 0)
    rows = [(f"Người Thử {number}", *PERSON) for number in range(501)]
    file = write_list(tmp_path / "a.xlsx", SHORT, *rows)
    assert "501 mới" in told(planned("worker", "import", file))
    shown = drawn(terminal.getvalue())
    bars = [one.strip() for one in shown if "[" in one]
    assert bars == [
        "Kiểm tra từng dòng [........................] 0/501",
        "Kiểm tra từng dòng [#######################.] 500/501",
        "Đối chiếu với sổ [........................] 0/501",
        "Đối chiếu với sổ [#######################.] 500/501",
        "Ghi vào sổ [........................] 0/501",
    ]
    wiped = next(at for at, one in enumerate(shown) if not one.strip())
    for line, after in itertools.pairwise(shown[: wiped + 1]):
        assert len(after) >= len(line.rstrip())  # nothing of a longer line shows behind a shorter one, or behind blanks
    assert shown[wiped + 1] == "Tệp có 501 dòng: 501 mới."


def test_nothing_is_drawn_in_a_pipe_or_before_patience_ends(
    planned: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_list(tmp_path / "a.xlsx", SHORT, ("Người Thử", *PERSON))
    made = Terminal()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", made)
        told(planned("worker", "import", file))
    assert "\r" not in made.getvalue()
    monkeypatch.setattr(show, "PATIENCE_SECONDS", -1)
    assert "\r" not in planned("worker", "import", file).err


def test_progress_is_told_at_the_first_row_and_every_500th() -> None:
    heard: list[tuple[Step, int, int]] = []
    assert list(told_of(range(1_001), Step.CHECK, lambda *one: heard.append(one))) == list(range(1_001))
    assert heard == [(Step.CHECK, at, 1_001) for at in (0, 500, 1_000)]

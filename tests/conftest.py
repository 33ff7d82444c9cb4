"""What every test may use: the front door, a book on disk, and Hypothesis without a clock."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings

from xkld.cli import main

settings.register_profile(
    "fixed", derandomize=True, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("fixed")

TODAY = "2025-06-18"


class Answer(NamedTuple):
    """What a command answered."""

    status: int
    out: str
    err: str


Run = Callable[..., Answer]


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("XKLD_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The officer's folder, not made yet."""
    return tmp_path / "so"


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """A command through the front door, in ``home`` on the 18th of June 2025 unless it says otherwise."""

    def run(*words: object, today: str = TODAY) -> Answer:
        arguments = [str(word) for word in words]
        if "--help" not in arguments:
            arguments += [] if "--home" in arguments else ["--home", str(home)]
            arguments += ["--today", today]
        capsys.readouterr()
        status = main(arguments)
        return Answer(status, *capsys.readouterr())

    return run

"""What every test may use: the front door, a book on disk, and Hypothesis without a clock."""

import gc
import os
import signal
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from _pytest.mark import ParameterSet
from hypothesis import HealthCheck, settings

from xkld.cli import main

FIXED, FEWER = "fixed", "fixed, fewer examples"
for _name, _examples in ((FIXED, 100), (FEWER, 50)):
    settings.register_profile(
        _name,
        max_examples=_examples,
        derandomize=True,
        deadline=None,
        print_blob=True,
        suppress_health_check=[HealthCheck.too_slow],
    )
settings.load_profile(FIXED)

TODAY = "2025-06-18"
COUNTED = "counted"
GOLDEN = Path(__file__).with_name("golden")
MEMORY = Path("/dev/shm")  # noqa: S108
ROOM = 2_000_000_000  # bytes: several times what tests that hold keep at once


class Answer(NamedTuple):
    """What a command answered."""

    status: int
    out: str
    err: str


Run = Callable[..., Answer]


def slow(params: Iterable[Any]) -> list[ParameterSet]:
    """Parameters that only the long run of the tests tries."""
    return [pytest.param(*(one if isinstance(one, tuple) else (one,)), marks=pytest.mark.slow) for one in params]


def examples(many: int, **more: Any) -> settings:
    """Settings of a property that the long run tries with so many examples, and the quick one with half as many."""
    return settings(max_examples=many * settings().max_examples // 100, **more)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="Write the golden texts and the README's reference anew."
    )


def pytest_configure(config: pytest.Config) -> None:
    """Quick tests try fewer examples of what the long run tries with more, and write in memory where there is room.

    On a disk they wait for it longer than for the processor. Slow ones (crashes, whole countries) stay there, and so
    does everything where TMPDIR says where to write.
    """
    if config.getoption("markexpr") != "not slow":
        return
    if config.getoption("--hypothesis-profile") is None:
        settings.load_profile(FEWER)
    if "TMPDIR" not in os.environ and _is_roomy(MEMORY):
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Campaigns first: they are the longest, and no process shall wait for another one's at the end."""
    items.sort(key=lambda item: "endurance" not in item.path.parts)


def _is_roomy(folder: Path) -> bool:
    """Whether a folder of this machine takes files and lets programs run; that of a container often does not."""
    if not folder.is_dir() or not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return False
    disk = os.statvfs(folder)
    return disk.f_bavail * disk.f_frsize > ROOM and not disk.f_flag & os.ST_NOEXEC


@pytest.fixture
def as_kept(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the one kept in ``tests/golden`` under a name, or keep it with ``--update-golden``."""

    def as_kept(name: str, found: str) -> None:
        kept = GOLDEN / name
        if request.config.getoption("--update-golden"):
            kept.write_text(found, encoding="utf-8", newline="\n")
        assert found == kept.read_text(encoding="utf-8"), f"{name} differs; if rightly so: pytest --update-golden"

    return as_kept


@pytest.fixture
def counted(record_property: Callable[[str, object], None]) -> Callable[..., None]:
    """Say what was tried and how often, in words and figures that stand at the end of the run."""

    def counted(what: str, **figures: object) -> None:
        told = ", ".join(f"{name.replace('_', ' ')} {figure}" for name, figure in figures.items())
        record_property(COUNTED, f"{what}: {told}")

    return counted


def pytest_collection_finish() -> None:
    """What was loaded for all tests stays loaded: the garbage collector need not walk through it in each of them."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests counted; with several processes only what is told of a test reaches this one."""
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    lines = sorted(str(told) for report in reports for name, told in report.user_properties if name == COUNTED)
    if lines:
        terminalreporter.section("counts")
        for line in lines:
            terminalreporter.line(line)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's folder, made once; who writes in it takes a copy."""
    folder = tmp_path_factory.mktemp("demo") / "demo"
    assert main(["demo", str(folder)]) == 0
    return folder


@pytest.fixture(autouse=True, scope="session")
def _ctrl_c_is_heard() -> None:
    """Tests started in the background ignore Ctrl-C, and so would every program that they start."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("XKLD_")]:
        monkeypatch.delenv(name)


_CRONTAB = """#!/bin/sh
table="$(dirname "$0")/table"
case "$1" in
  -l) if [ -f "$table" ]; then cat "$table"; else echo "no crontab for $USER" >&2; exit 1; fi ;;
  -) cat > "$table" ;;
  *) exit 2 ;;
esac
"""


@pytest.fixture(scope="session")
def _cron(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cron")
    (folder / "crontab").write_text(_CRONTAB, encoding="utf-8")
    (folder / "crontab").chmod(0o755)
    return folder


@pytest.fixture(autouse=True)
def crontab(_cron: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a program named ``crontab`` keeps its table, so that no test reads or writes the machine's own."""
    (_cron / "table").unlink(missing_ok=True)
    monkeypatch.setenv("PATH", str(_cron), prepend=os.pathsep)
    return _cron / "table"


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
            arguments += [] if "--today" in arguments else ["--today", today]
        capsys.readouterr()
        status = main(arguments)
        return Answer(status, *capsys.readouterr())

    return run

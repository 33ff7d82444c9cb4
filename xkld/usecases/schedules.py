"""The commands of the night put into the schedule of this machine, and looked up there."""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import time
from pathlib import Path

from xkld.domain.errors.schedules import no_scheduler, scheduler_refused
from xkld.domain.schedule import LOG_NAME, Night, System, cron_block, has_block, task_xml, with_block, without_block
from xkld.domain.wording.schedule import KEEPERS, TASK_DESCRIPTION
from xkld.usecases.workspace import Workspace

_MODULE = "xkld.cli.unattended"
_SECONDS = 30
_FIRST_TIME = time(2, 7)


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A schedule as it stands now: who keeps it, under which name, its text, and whether anything had to change."""

    system: System
    name: str
    text: str
    log: Path
    changed: bool


def this_system() -> System:
    """The one that runs here."""
    return System.WINDOWS if os.name == "nt" else System.LINUX


def night(workspace: Workspace, at: time | None, system: System) -> Night:
    """The commands for this folder with the Python that runs now, from ``at`` on."""
    home = workspace.home.absolute()
    python = Path(sys.executable)
    windowless = python.with_name("pythonw.exe")
    program = windowless if system is System.WINDOWS and windowless.is_file() else python
    return Night((str(program), "-m", _MODULE), str(home), str(home / LOG_NAME), at or _FIRST_TIME)


def text_of(workspace: Workspace, at: time | None, system: System) -> str:
    """What would be put into the schedule: lines of a crontab, or the XML of a task."""
    ours = night(workspace, at, system)
    return cron_block(ours) if system is System.LINUX else task_xml(ours, workspace.today, TASK_DESCRIPTION)


def install(workspace: Workspace, at: time | None) -> Scheduled:
    """Put the commands of the night into the schedule of this machine, in place of earlier ones for this folder.

    Raises ``NoBook`` when there is no book, ``CannotWrite`` when the machine has no such program or it refuses,
    ``InputRefused`` when earlier lines of ours were edited so that they cannot be told from others.
    """
    with workspace.reading():
        pass  # a schedule for a folder without a book would fail every night
    system = this_system()
    text = text_of(workspace, at, system)
    ours = night(workspace, at, system)
    put = _put_crontab if system is System.LINUX else _put_task
    changed = put(workspace, ours, text)
    return Scheduled(system, ours.name, text, Path(ours.log), changed)


def remove(workspace: Workspace) -> Scheduled:
    """Take the commands of the night for this folder out of the schedule of this machine.

    Raises as ``install`` does, but for the book, which may be gone.
    """
    system = this_system()
    ours = night(workspace, None, system)
    put = _put_crontab if system is System.LINUX else _drop_task
    changed = put(workspace, ours, "")
    return Scheduled(system, ours.name, "", Path(ours.log), changed)


def is_scheduled(home: Path) -> bool | None:
    """Whether the machine's schedule has the commands for a folder; None when it cannot be asked."""
    system = this_system()
    keeper = shutil.which(KEEPERS[system])
    if keeper is None:
        return None
    whole = str(home.absolute())
    ours = Night((), whole, "", _FIRST_TIME)
    try:
        if system is System.WINDOWS:
            return _run([keeper, "/Query", "/TN", ours.name]).returncode == 0
        return has_block(_crontab(keeper), ours)
    except (OSError, subprocess.TimeoutExpired):
        return None


def _put_crontab(workspace: Workspace, ours: Night, block: str) -> bool:
    keeper = _keeper(System.LINUX)
    before = _crontab(keeper)
    after = with_block(before, ours, block) if block else without_block(before, ours)
    if after == before:
        return False
    if not workspace.dry_run:
        done = _run([keeper, "-"], after.encode("utf-8", "surrogateescape"))
        if done.returncode or _crontab(keeper) != after:
            raise scheduler_refused("crontab", _said(done))
    return True


def _put_task(workspace: Workspace, ours: Night, xml: str) -> bool:
    keeper = _keeper(System.WINDOWS)
    if workspace.dry_run:
        return True
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"{ours.name}.xml"
        file.write_bytes(xml.replace("\n", "\r\n").encode("utf-16"))
        done = _run([keeper, "/Create", "/TN", ours.name, "/XML", str(file), "/F"])
    if done.returncode:
        raise scheduler_refused("schtasks", _said(done))
    return True


def _drop_task(workspace: Workspace, ours: Night, _xml: str) -> bool:
    keeper = _keeper(System.WINDOWS)
    if _run([keeper, "/Query", "/TN", ours.name]).returncode:
        return False
    if not workspace.dry_run:
        done = _run([keeper, "/Delete", "/TN", ours.name, "/F"])
        if done.returncode:
            raise scheduler_refused("schtasks", _said(done))
    return True


def _crontab(keeper: str) -> str:
    """The officer's crontab as it is, byte for byte; empty when there is none.

    Raises ``CannotWrite`` when it cannot be read.
    """
    done = _run([keeper, "-l"])
    if done.returncode == 0:
        return done.stdout.decode("utf-8", "surrogateescape")
    if b"no crontab" in done.stderr.lower():
        return ""
    raise scheduler_refused("crontab", _said(done))


def _keeper(system: System) -> str:
    found = shutil.which(KEEPERS[system])
    if found is None:
        raise no_scheduler(KEEPERS[system])
    return found


def _run(words: list[str], fed: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    # In English, since whether there is a crontab at all is told by words only.
    known = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))} | {
        "LC_ALL": "C"
    }
    stdin = None if fed is not None else subprocess.DEVNULL
    return subprocess.run(  # noqa: S603  the program of that name on the officer's own path
        words, input=fed, stdin=stdin, capture_output=True, timeout=_SECONDS, check=False, env=known
    )


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    return " ".join(done.stderr.decode("utf-8", "replace").split())[:200]

"""Every command on every console: what it prints does not depend on the code page, the locale or the environment."""

import contextlib
import os
import re
import shlex
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from cli.processes import OWN, finished, start
from conftest import TODAY
from test_readme import BEFORE, COMMANDS, EXAMPLE, ROOT, write_roster

from xkld.cli import app, main

ENVIRONMENTS: dict[str, Mapping[str, str]] = {
    "cp1252": {**OWN, "PYTHONIOENCODING": "cp1252"},
    "cp1258": {**OWN, "PYTHONIOENCODING": "cp1258"},
    "C": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "POSIX": {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "nothing set": {},
}
TIMES = re.compile(r"\d{8}T\d{6}Z|\d{2}:\d{2}(:\d{2})?|\b[0-9a-f]{64}\b")
"""Moments, and digests of what tells one."""
OF_THE_CONSOLE = ("doctor",)
"""Commands that tell of the environment itself."""


def examples() -> list[str]:
    """The example of every command, as its help has it."""
    import typer

    whole = typer.main.get_command(app)
    found = []
    for words in COMMANDS:
        command = whole
        for word in words:
            command = command.commands[word]
        found += EXAMPLE.findall(str(command.help))
    return found


@pytest.fixture
def office(demo: Path, tmp_path: Path) -> Callable[[str], Path]:
    """A folder in which examples work, as often as wanted: the same path, so that the same is printed."""

    def office(what: str) -> Path:
        folder = tmp_path / "office"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(demo, folder)
        shutil.copy(ROOT / "data" / "plans" / "phan-rang-2025.yaml", folder / "ke-hoach.yaml")
        write_roster(folder / "danh-sach.xlsx")
        day, before = needed(what)
        with contextlib.chdir(folder):  # where files go that they name
            for line in before:
                assert main([*shlex.split(line), "--home", str(folder), "--today", day]) == 0, line
        return folder

    return office


def needed(line: str) -> tuple[str, tuple[str, ...]]:
    """The day on which an example is typed, and what was written before."""
    return BEFORE.get(tuple(shlex.split(line)[1:3]), (TODAY, ()))


def told(folder: Path, line: str, env: Mapping[str, str]) -> tuple[int, str, str]:
    """Status and both streams, which must be UTF-8, without moments and digests. A table of cron is found by PATH."""
    if " schedule " in line:
        env = {**env, "PATH": os.environ["PATH"]}
    status, out, err = finished(start(*shlex.split(line)[1:], env={**env, "XKLD_TODAY": needed(line)[0]}, cwd=folder))
    return status, TIMES.sub("T", out), TIMES.sub("T", err)


def same_everywhere(office: Callable[[str], Path], line: str, *environments: str) -> None:
    """The command of a line prints the same in these environments as on a console that speaks UTF-8."""
    wanted = told(office(line), line, {**OWN, "LC_ALL": "C.UTF-8"})
    assert wanted[0] == 0, wanted
    for name in environments:
        found = told(office(line), line, ENVIRONMENTS[name])
        assert "UnicodeEncodeError" not in found[2]
        assert found[0] == 0, (name, found)
        if not any(word in line for word in OF_THE_CONSOLE):
            assert found == wanted, name


@pytest.mark.skipif(os.name != "posix", reason="locales of POSIX")
def test_a_name_in_vietnamese_is_understood_in_any_locale(office: Callable[[str], Path]) -> None:
    same_everywhere(office, 'xkld worker list --unit "Phường Phủ Hà"', "C")


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="locales of POSIX")
@pytest.mark.parametrize("line", examples())
def test_every_command_prints_the_same_on_every_console(office: Callable[[str], Path], line: str) -> None:
    same_everywhere(office, line, *ENVIRONMENTS)

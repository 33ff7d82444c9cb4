"""TAB: what each shell is told, by the words that stand before the cursor; never an error, never a changed byte."""

import contextlib
import io
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from cli.answers import refused, told
from cli.processes import OWN, finished, start
from conftest import TODAY, Answer, Run

from xkld.cli import app, main
from xkld.cli.completion import SHELLS
from xkld.cli.suggestions import _BY_COMMAND, _BY_GROUP, _BY_NAME, matching, source

HEAVY = ("rich", "sqlmodel", "sqlalchemy", "pydantic", "openpyxl", "docx", "jinja2")
SCRIPT = Path(sys.executable).with_name("xkld")


def of_bash(*words: str) -> dict[str, str]:
    """What bash sets to ask about the last word, which is still being typed."""
    asked = {"_XKLD_COMPLETE": "complete_bash", "COMP_WORDS": "\n".join(words), "COMP_CWORD": str(len(words) - 1)}
    return asked | {"XKLD_TODAY": TODAY}


def told_to_bash(*words: str) -> list[str]:
    """What bash is told without a book, by a process of its own."""
    status, out, err = finished(start(env=OWN | of_bash(*words)))
    assert (status, err) == (0, "")
    return [line for line in out.splitlines() if line]


def asked(home: Path, *words: str, **more: str) -> list[str]:
    """What bash is told by this process, which is then as it was before."""
    out = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(out):
        for name, value in (of_bash(*words) | {"XKLD_HOME": str(home)} | more).items():
            patch.setenv(name, value)
        patch.setitem(sys.modules, "rich", None)
        patch.setattr(sys, "stderr", sys.stderr)
        with pytest.raises(SystemExit) as ended:
            main([])
        sys.stderr.close()
    assert ended.value.code in (0, None)
    return [line for line in out.getvalue().splitlines() if line]


def parameters(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """Every option and argument of every command."""
    yield from ((" ".join(path), one.name) for one in command.params)
    for name, below in getattr(command, "commands", {}).items():
        yield from parameters(below, (*path, name))


def test_commands_and_options_are_completed_without_a_book(tmp_path: Path) -> None:
    assert {"worker", "report", "doctor"} <= set(told_to_bash("xkld", ""))
    assert told_to_bash("xkld", "quo") == ["quota"]
    assert told_to_bash("xkld", "worker", "list", "--un") == ["--unit"]


def test_what_the_book_knows_is_completed_without_marks_and_changes_nothing(peopled: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    assert asked(home, "xkld", "worker", "list", "--unit", r"do\ vi") == ["Phường Đô Vinh"]
    assert asked(home, "xkld", "worker", "list", "--unit", "'Xã") == ["Xã Thành Hải"]
    assert asked(home, "xkld", "report", "quarterly", "--quarter", "2025-Q1") == ["2025-Q1"]
    assert asked(home, "xkld", "worker", "show", "") == ["1", "2", "3", "4"]
    assert asked(home, "xkld", "fund", "show", "--plan", "") == ["phan-rang-2025"]
    assert "language" in asked(home, "xkld", "support", "pay", "1", "--item", "")
    assert asked(home, "xkld", "support", "pay", "1", "--fund", "soc") == ["social-security"]
    assert asked(home, "xkld", "support", "pay", "1", "--policy", "ttlt") == ["ttlt09-2016"]
    assert (home / "xkld.db").read_bytes() == before
    assert sorted(path.name for path in home.iterdir()) == ["backups", "out", "xkld.db", "xkld.db.seal"]


def test_the_folder_on_the_command_line_goes_before_that_of_the_environment(peopled: Run, home: Path) -> None:
    words = ("xkld", "fund", "show", "--home", str(home), "--plan", "")
    assert asked(home.parent, *words) == ["phan-rang-2025"]


@pytest.mark.parametrize("content", [None, b"not a book", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_where_nothing_is_known_nothing_is_said(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "xkld.db").write_bytes(content)
    assert asked(tmp_path, "xkld", "worker", "list", "--unit", "") == []
    assert asked(tmp_path, "xkld", "worker", "list", "--unit", "", XKLD_TODAY="hôm qua") == []
    asked(tmp_path, "xkld", "no", "such", "--command", "")


def test_a_quick_answer_loads_nothing_heavy(peopled: Run, home: Path) -> None:
    words = ["xkld", "worker", "list", "--unit", ""]
    env = OWN | {"_XKLD_COMPLETE": "complete_fish", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    env |= {"_TYPER_COMPLETE_ARGS": " ".join(words), "XKLD_HOME": str(home), "XKLD_TODAY": TODAY}
    command = [sys.executable, "-X", "importtime", "-m", "xkld"]
    done = subprocess.run(command, env=env, capture_output=True, encoding="utf-8", check=True)
    assert "Phường Đô Vinh\t" in done.stdout
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "xkld.usecases.known_words" in loaded
    assert [name for name in HEAVY if any(one == name or one.startswith(f"{name}.") for one in loaded)] == []


def test_fish_and_zsh_are_told_what_a_word_means() -> None:
    env = OWN | {"_XKLD_COMPLETE": "complete_fish", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    status, out, err = finished(start(env=env | {"_TYPER_COMPLETE_ARGS": "xkld worker add --destination nhat"}))
    assert (status, out, err) == (0, "JP\tNhật Bản\n", "")


def test_powershell_is_told_the_same() -> None:
    env = OWN | {"_XKLD_COMPLETE": "complete_powershell", "_TYPER_COMPLETE_WORD_TO_COMPLETE": "vi"}
    status, out, err = finished(start(env=env | {"_TYPER_COMPLETE_ARGS": "xkld worker list --stage vi"}))
    assert (status, out, err) == (0, "visa_ready:::chờ xuất cảnh\n", "")


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_has_its_script_and_how_to_install_it(run: Run, shell: str, capsys) -> None:
    assert main(["completion", shell]) == 0
    out, err = capsys.readouterr()
    assert "_XKLD_COMPLETE" in out
    assert "\\x" not in out
    assert f"xkld completion {shell}" in err


def test_an_unknown_shell_is_refused_with_those_that_are_known(capsys) -> None:
    capsys.readouterr()
    refused(Answer(main(["completion", "tcsh"]), *capsys.readouterr()), "bash, zsh, fish, powershell")


@pytest.mark.skipif(not SCRIPT.exists(), reason="the program is not installed beside this Python")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["xkld", "quo"], ["quota"]),
        (["xkld", "worker", "list", "--unit", r"do\ vi"], [r"Phường\ Đô\ Vinh"]),
        (["xkld", "worker", "list", "--unit", "'do vi"], ["Phường Đô Vinh"]),
        (["xkld", "quota", "set", r"do\ vinh"], [r"Phường\ Đô\ Vinh="]),
        (["xkld", "report", "quarterly", "--format", "p"], ["pdf"]),
        (["xkld", "worker", "import", ""], []),
    ],
    ids=[
        "a command",
        "a blank is escaped",
        "not inside quotes",
        "a place to be given a number",
        "a format",
        "files are the shell's",
    ],
)
def test_bash_itself_completes(peopled: Run, home: Path, typed: list[str], offered: list[str]) -> None:
    words = " ".join(shlex.quote(word) for word in typed)
    program = (
        f"source <(xkld completion bash 2>/dev/null); COMP_WORDS=({words}); COMP_CWORD={len(typed) - 1};"
        " _xkld_completion xkld; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    assert shell(home, ["bash", "--norc", "-c", program]) == offered


@pytest.mark.skipif(not SCRIPT.exists(), reason="the program is not installed beside this Python")
def test_fish_itself_completes(peopled: Run, home: Path) -> None:
    program = 'source (xkld completion fish 2>/dev/null | psub); complete -C "xkld worker list --unit Xã"'
    assert shell(home, ["fish", "-N", "-c", program]) == ["Xã Thành Hải\t22774"]


@pytest.mark.skipif(not SCRIPT.exists(), reason="the program is not installed beside this Python")
def test_zsh_reads_its_script(home: Path) -> None:
    program = "autoload -Uz compinit; compinit -u -D; source <(xkld completion zsh 2>/dev/null)"
    assert shell(home, ["zsh", "-f", "-c", f"{program}; print $_comps[xkld]"]) == ["_xkld"]


def shell(home: Path, command: list[str]) -> list[str]:
    """The lines that a real shell prints, with our program on its path."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    env = OWN | {"PATH": f"{SCRIPT.parent}{os.pathsep}{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    env |= {"XKLD_HOME": str(home), "XKLD_TODAY": TODAY, "HOME": str(home.parent)}
    done = subprocess.run(command, env=env, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return [line for line in done.stdout.splitlines() if line]


def test_every_suggestion_belongs_to_an_option_that_is_there() -> None:
    known = set(parameters(typer.main.get_command(app)))
    assert set(_BY_COMMAND) <= known
    assert set(_BY_GROUP) <= {(path.partition(" ")[0], name) for path, name in known}
    assert set(_BY_NAME) <= {name for _, name in known}
    assert source(("worker", "list"), "stage") is not None
    assert source(("worker", "list"), "home") is None


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Phường Đô Vinh", "Xã Thành Hải"]),
        ("PHUONG", ["Phường Đô Vinh"]),
        ("vinh", ["Phường Đô Vinh"]),
        ("inh", []),
        ('"xã', ["Xã Thành Hải"]),
        ("227", ["Phường Đô Vinh"]),
    ],
)
def test_words_are_found_by_their_parts_without_marks(typed: str, found: list[str]) -> None:
    words = (("Phường Đô Vinh", "22738"), ("Xã Thành Hải", "22 789"))
    assert [value for value, _ in matching(words, typed)] == found


def test_the_command_line_is_asked_only_through_its_variable(planned: Run, monkeypatch) -> None:
    monkeypatch.setenv("_XKLD_COMPLETE", "")
    assert "0/35" in told(planned())

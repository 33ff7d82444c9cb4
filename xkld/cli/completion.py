"""``xkld completion``: the script that makes TAB complete commands, options and values; and the answers to TAB.

A shell asks by starting ``xkld`` with ``_XKLD_COMPLETE`` in the environment. An answer is quick, changes nothing, and
is never an error: where there is nothing to suggest, the shell offers files.
"""

import functools
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from xkld.cli import show
from xkld.domain.errors import refuse
from xkld.domain.errors.words import not_a_choice

VARIABLE = "_XKLD_COMPLETE"
SHELLS = ("bash", "zsh", "fish", "powershell")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word that may stand here, and what it means; Typer's own class is not for others to use."""

    value: str
    help: str | None = None
    type: str = "plain"


def completion(
    shell: Annotated[str, typer.Argument(metavar="SHELL", help=f"Loại dòng lệnh: {', '.join(SHELLS)}.")],
) -> None:
    """In đoạn lệnh để phím TAB gợi ý tên lệnh, tùy chọn và mã (kế hoạch, phường, nguồn kinh phí...).

    Chạy lệnh này, làm theo hướng dẫn cài hiện kèm, rồi mở lại cửa sổ dòng lệnh.

    Ví dụ: xkld completion bash
    """
    from xkld.cli.completion_scripts import INSTALL, SCRIPTS

    if shell not in SHELLS:
        raise refuse(not_a_choice("loại dòng lệnh", shell, [*SHELLS]))
    show.say(SCRIPTS[shell].strip("\n"))
    show.note(f"Cài: {INSTALL[shell]}")


def asked() -> bool:
    """Whether a shell asks what could stand at the cursor."""
    return bool(os.environ.get(VARIABLE))


def answer(app: typer.Typer) -> None:
    """Answer the shell and leave by ``SystemExit``; stderr is silent: it would stand in what is typed."""
    from typer.completion import completion_init  # type: ignore[attr-defined]  # what Typer itself calls

    sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  open until the process ends
    # Typer would load rich, dearer than all the rest, to take markup out of texts that have none.
    sys.modules["rich"] = None  # type: ignore[assignment]
    completion_init()
    command = typer.main.get_command(app)
    _equip(command)
    command.main(args=[], prog_name="xkld", complete_var=VARIABLE)


def _equip(command: Any, path: tuple[str, ...] = ()) -> None:
    """Let every option and argument whose values are known suggest them, whichever command it belongs to."""
    from xkld.cli.suggestions import source

    for one in command.params:
        if found := source(path, one.name):
            one.shell_complete = functools.partial(_suggested, found)
    for name, below in getattr(command, "commands", {}).items():
        _equip(below, (*path, name))


def _suggested(found: Any, context: typer.Context, incomplete: str) -> list[Suggestion]:
    from xkld.cli.suggestions import matching
    from xkld.domain.errors import XkldError

    try:
        return [Suggestion(value, told) for value, told in matching(found(context, incomplete), incomplete)]
    except XkldError:  # no book, no plan, a damaged file: there is nothing to suggest
        return []

"""An app with the same commands, options and help as ``xkld``, and nothing behind them: the least that help costs."""

import inspect

import typer

from xkld.cli import app
from xkld.cli.commands import ALONE, GROUPS, Command

_HEAD = """\
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(name="xkld", rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False)
"""
_TAIL = """
if __name__ == "__main__":
    app(prog_name="xkld")
"""


def source() -> str:
    """The twin as a program of its own that imports typer and nothing of ours."""
    words = typer.main.get_command(app)
    parts = [_HEAD]
    parts += [_command("app", name, function, words.commands[name]) for name, function in ALONE.items()]  # type: ignore[attr-defined]
    for group, told, verbs in GROUPS:
        parts.append(f"{group} = typer.Typer(rich_markup_mode=None, help={told!r})\n")
        known = words.commands[group].commands  # type: ignore[attr-defined]
        parts += [_command(group, verb, function, known[verb]) for verb, function in verbs.items()]
        parts.append(f"app.add_typer({group}, name={group!r})\n")
    return "".join([*parts, _TAIL])


def _command(group: str, name: str, function: Command, known: object) -> str:
    parameters = ", ".join(
        _parameter(one)
        for one in known.params  # type: ignore[attr-defined]
        if one.name != "help"
    )
    doc = inspect.getdoc(function)
    return f"@{group}.command({name!r})\ndef {group}_{name.replace('-', '_')}(*, {parameters}):\n    {doc!r}\n"


def _parameter(one: object) -> str:
    kind = {"integer": "int", "int": "int", "integer range": "int", "int range": "int", "boolean": "bool"}.get(
        one.type.name,  # type: ignore[attr-defined]
        "str",
    )
    optional = "" if one.required else " | None"  # type: ignore[attr-defined]
    if one.param_type_name == "argument":  # type: ignore[attr-defined]
        info = f"typer.Argument(help={one.help!r})"  # type: ignore[attr-defined]
    else:
        info = f"typer.Option({one.opts[0]!r}, help={one.help!r})"  # type: ignore[attr-defined]
    default = "" if one.required else " = False" if kind == "bool" else " = None"  # type: ignore[attr-defined]
    return f"{one.name}: Annotated[{kind}{optional}, {info}]{default}"  # type: ignore[attr-defined]

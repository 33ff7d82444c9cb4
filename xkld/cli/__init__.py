"""The commands, and ``main``: the one door in and the one door for errors."""

import os
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

import typer

from xkld.cli import completion, ending, show
from xkld.cli.commands import attach
from xkld.cli.vietnamese import VietnameseGroup, unreadable_file, usage_in_vietnamese
from xkld.domain.errors import InputRefused, XkldError
from xkld.domain.errors.files import cannot_open
from xkld.domain.written import WRITTEN

# Typer vendors its parser, so the base of its usage errors is reached through the one that it exports.
UsageError: type[Exception] = typer.BadParameter.__mro__[1]

app = typer.Typer(
    name="xkld",
    cls=VietnameseGroup,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=False,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; anything that is not expected keeps its traceback."""
    show.speak_utf8()
    if completion.asked():
        completion.answer(app)
    before = WRITTEN.begin()
    typed = list(sys.argv[1:] if arguments is None else arguments)
    try:
        outcome = _commands()(typed, prog_name="xkld", standalone_mode=False)
        show.flush()
        ending.say_how_to_undo()
    except UsageError as error:
        return _say_misuse(error)
    except InputRefused as refused:
        show.problems(refused.problems, refused.message, refused.hint)
        return refused.status
    except XkldError as failed:
        show.failure(failed.message, failed.hint)
        return failed.status
    except (KeyboardInterrupt, typer.Abort):
        outcome = ending.STOPPED
    except (BrokenPipeError, SystemExit):  # Typer leaves with SystemExit when nobody reads the pipe any more
        show.close_quietly()
        return 0
    if outcome == ending.STOPPED:
        ending.say_stopped(before)
    return outcome if isinstance(outcome, int) else 0


@cache
def _commands() -> Any:
    """All commands as Typer makes them of ours, made once: called by itself, the app would hook tracebacks too."""
    return typer.main.get_command(app)


def _say_misuse(error: Exception) -> int:
    """What is wrong with the words that were typed, or with the file that they name, and the exit status."""
    if (shut := unreadable_file(error)) is not None:
        failed = cannot_open(shut)
        show.failure(failed.message, failed.hint)
        return failed.status
    show.failure(*usage_in_vietnamese(error))
    return 2


def run() -> None:
    """The console script."""
    _in_utf8()
    sys.excepthook = ending.bug
    sys.exit(main())


def _in_utf8() -> None:
    """Begin anew where the locale is not one of UTF-8: Vietnamese words and names of files would not be understood."""
    if os.name == "posix" and sys.getfilesystemencoding() != "utf-8":
        os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])  # noqa: S606


attach(app)

"""How a command ends: done, with how to undo it; stopped by its user; or by a bug."""

from types import TracebackType

from xkld.cli import show
from xkld.domain.errors import Stopped
from xkld.domain.errors.commands import stopped_after_writing, stopped_before_writing
from xkld.domain.written import WRITTEN

STOPPED = Stopped.status


def say_stopped(written_before: int) -> None:
    """Whether something was written since then; in doubt it was."""
    stopped = stopped_after_writing() if WRITTEN.times > written_before else stopped_before_writing()
    show.failure(stopped.message, stopped.hint)


def say_how_to_undo() -> None:
    """Under which numbers what was written since anybody was told can be taken back."""
    while WRITTEN.operations:
        show.note(f"hoàn tác: xkld undo {WRITTEN.operations.pop(0)}")


def bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The traceback of what nobody expected, as ``sys.excepthook`` gets it; it may quote what was being read.

    A second Ctrl-C, while the first is being answered, is no bug.
    """
    import traceback

    if not issubclass(kind, KeyboardInterrupt):
        show.note("".join(traceback.format_exception(kind, error, trace)).removesuffix("\n"))

"""An office's own template is filled in a process of its own, within limits of time and memory, and stopped beyond.

The program's own templates are filled where we stand: they are known, and starting Python again takes half a second.
The process gets its orders from us; what it answers is read as plain JSON and bytes, never as Python objects, since
a template has spoken in it. It cannot write a file where the system lets us forbid that.
"""

import json
import pickle
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from xkld.domain.errors import InputRefused, Place, Problem, refuse
from xkld.domain.errors import templates as say
from xkld.domain.example import Example
from xkld.domain.report import Report
from xkld.domain.templates import Finding, Level

SECONDS = 20
MEGABYTES = 512
# Where the system counts the processor's time and ends us by it, a busy machine is given longer by the clock.
_PATIENCE = 1 if sys.platform == "win32" else 3
_OVERTIME = {-getattr(signal, name) for name in ("SIGXCPU",) if hasattr(signal, name)}
_BEGIN = "import sys; sys.path[:] = sys.argv[1:]; from xkld.render.confined_work import answer; answer()"


def fill(report: Report, template: Path, *, seconds: int = SECONDS) -> bytes:
    """Return a report in the form of an office's own template, whatever it writes; the same report, the same bytes.

    Raises ``InputRefused`` with every fault of the template, or because it took more than ``seconds`` of the processor
    (of the clock where that is not counted) or too much memory.
    """
    head, content = _asked("fill", template, report, seconds)
    if "problems" in head:
        raise refuse(*(_problem(one) for one in head["problems"]))
    return content


def examine(template: Path, examples: Sequence[Example], *, seconds: int = SECONDS) -> list[Finding]:
    """Everything found in a template that is to be filled with reports like ``examples``; too slow is a fault, too."""
    try:
        head, _ = _asked("examine", template, tuple(examples), seconds)
    except InputRefused as refused:
        return [Finding(Level.FAULT, template.name, one.place, one.what, one.mend) for one in refused.problems]
    return [
        Finding(Level(one["level"]), template.name, Place(**one["place"]), one["what"], one["mend"])
        for one in head["findings"]
    ]


def _asked(work: str, template: Path, about: object, seconds: int) -> tuple[dict[str, Any], bytes]:
    order = pickle.dumps((work, template, about, seconds, MEGABYTES))
    process = subprocess.Popen(  # noqa: S603  this Python, our own words
        [sys.executable, "-P", "-B", "-c", _BEGIN, *sys.path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        try:
            said, complained = process.communicate(order, timeout=_PATIENCE * seconds)
        except subprocess.TimeoutExpired as error:
            raise refuse(say.too_slow(template.name, seconds)) from error
        finally:
            process.kill()  # also when we are stopped ourselves; one that has ended does not mind
    if process.returncode == 0:
        head, _, content = said.partition(b"\n")
        found: dict[str, Any] = json.loads(head)
        return found, content
    if process.returncode in _OVERTIME:
        raise refuse(say.too_slow(template.name, seconds))
    if b"Traceback" in complained and b"MemoryError" not in complained:
        raise RuntimeError(complained.decode(errors="replace"))  # a fault of ours, told as one
    raise refuse(say.too_heavy(template.name, MEGABYTES))


def _problem(told: dict[str, Any]) -> Problem:
    return Problem(Place(**told["place"]), told["what"], told["mend"])

"""The process in which an office's own template is filled: it reads the order, limits itself, and answers."""

import json
import os
import pickle
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from xkld.domain.errors import InputRefused
from xkld.domain.example import Example
from xkld.domain.report import Report
from xkld.render.template_trial import WRITERS, language_of, tried

Answer = tuple[dict[str, Any], bytes]


def answer() -> None:
    """Do what stands on stdin and write the answer to stdout: a line of JSON, then the document."""
    work, template, about, seconds, megabytes = pickle.load(sys.stdin.buffer)  # noqa: S301  our parent wrote it
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nothing but the answer goes where the answer goes
    _limit(seconds, megabytes)
    head, content = _filled(about, template) if work == "fill" else _tried(about, template)
    with out:
        out.write(json.dumps(head).encode() + b"\n" + content)


def _filled(report: Report, template: Path) -> Answer:
    try:
        return {}, WRITERS[language_of(template.name)](report, template)
    except InputRefused as refused:
        return {"problems": [asdict(one) for one in refused.problems]}, b""


def _tried(examples: Sequence[Example], template: Path) -> Answer:
    return {"findings": [asdict(one) for one in tried(template, examples)]}, b""


def _limit(seconds: int, megabytes: int) -> None:
    """Give up memory, time of the processor and the writing of files, as far as this system knows such limits."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  Windows has none

    wanted = {
        resource.RLIMIT_AS: megabytes * 1024 * 1024,
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for limit, most in wanted.items():
        _, allowed = resource.getrlimit(limit)
        least = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
        try:
            resource.setrlimit(limit, (least, allowed))  # at the harder limit of time nobody would be told why
        except (ValueError, OSError):  # macOS knows the limit of memory and does not take it
            continue

"""What this machine brings: Python, SQLite, the parts that read and draw."""

import ctypes
import locale
import os
import platform
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from openpyxl.xml import DEFUSEDXML

from xkld.domain.health import Machine
from xkld.render.pdf import find_office
from xkld.store.examination import analyze_is_right, sqlite_version

_WINDOWS_FONT = Path(r"C:\Windows\Fonts\times.ttf")
_FONT_SECONDS = 20
_UTF8_PAGE = 65001


def machine(time_zone: str) -> Machine:
    """The facts of this machine; ``time_zone`` is the one that the days of the office are told in."""
    return Machine(
        python=(sys.version_info.major, sys.version_info.minor, sys.version_info.micro),
        system=platform.system(),
        sqlite=sqlite_version(),
        analyze_is_right=analyze_is_right(),
        jinja=_numbers(metadata.version("jinja2")),
        xml_guarded=bool(DEFUSEDXML),
        time_zone=_knows(time_zone),
        encodings=(sys.getfilesystemencoding(), getattr(sys.stdout, "encoding", None) or "utf-8"),
        console=_console(),
        fonts=_fonts(),
        office=None if (office := find_office()) is None else str(office),
    )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


def _knows(time_zone: str) -> bool:
    try:
        ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, OSError):
        return False
    return True


def _console() -> str | None:
    windows = getattr(ctypes, "windll", None)
    if windows is None:
        return locale.getencoding()
    page = windows.kernel32.GetConsoleOutputCP()
    return {0: None, _UTF8_PAGE: "utf-8"}.get(page, f"cp{page}")


def _fonts() -> frozenset[str] | None:
    lister = shutil.which("fc-list")
    if lister is None:
        if os.name != "nt":
            return None
        return frozenset({"Times New Roman"} if _WINDOWS_FONT.is_file() else ())
    try:
        listed = subprocess.run(  # noqa: S603  the program of that name on the officer's own path
            [lister, ":", "family"], capture_output=True, encoding="utf-8", timeout=_FONT_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError):
        return None
    return frozenset(name.strip() for line in listed.stdout.splitlines() for name in line.split(","))

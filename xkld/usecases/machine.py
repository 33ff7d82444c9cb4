"""What this machine brings: Python, SQLite, the parts that read and draw, where its folders lie."""

import ctypes
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

from xkld.domain.drives import drive_of_mounts, drive_of_path, drive_of_windows
from xkld.domain.health import Drive, Machine
from xkld.render.pdf import find_office
from xkld.store.examination import analyze_is_right, sqlite_version

_WINDOWS_FONT = Path(r"C:\Windows\Fonts\times.ttf")
_FONT_SECONDS = 20
_MOUNTS = Path("/proc/self/mounts")


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
        fonts=_fonts(),
        office=None if (office := find_office()) is None else str(office),
    )


def drive(folder: Path) -> Drive | None:
    """The shared or synchronised place in which a folder lies, by its name, by what it points to, by its disk."""
    for path in (folder.absolute(), folder.resolve()):
        if named := drive_of_path(str(path)):
            return named
    if _MOUNTS.is_file():
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
        return drive_of_mounts(str(folder.resolve()), mounts)
    return _windows_drive(folder)


def _windows_drive(folder: Path) -> Drive | None:
    windows = getattr(ctypes, "windll", None)
    return drive_of_windows(windows.kernel32.GetDriveTypeW(folder.resolve().anchor)) if windows else None


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


def _knows(time_zone: str) -> bool:
    try:
        ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, OSError):
        return False
    return True


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

"""On what kind of disk a folder lies."""

import ctypes
from pathlib import Path

from xkld.domain.drives import drive_of_mounts, drive_of_path, drive_of_windows
from xkld.domain.health import Drive

_MOUNTS = Path("/proc/self/mounts")


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

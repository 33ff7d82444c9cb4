"""Where a path leads: SQLite's locks do not hold on shared drives, and synchronising programs copy half a write.

Both damage books (SQLite, "How To Corrupt An SQLite Database File", 2.1 and 1.2).
"""

import re
from collections.abc import Sequence

from xkld.domain.health import Drive

_NETWORK = "network"
_SYNCED = (
    (r"onedrive( ?-.*)?", "OneDrive"),
    (r"dropbox( \(.*\))?", "Dropbox"),
    (r"(google ?drive.*|googledrive.*|my drive|drive c.+a t.+i|\.shortcut-targets-by-id)", "Google Drive"),
    (r"(icloud ?drive|mobile documents)", "iCloud"),
    (r"nextcloud|owncloud", "Nextcloud"),
    (r"megasync|mega", "MEGA"),
    (r"box sync|pcloud ?drive|synologydrive|seafile", "cloud"),
    (r"cloudstorage", "cloud"),
)
_ROOTS = (
    (r"//[?.]/unc/", Drive(_NETWORK, breaks=True)),
    (r"//wsl[$.]", Drive(_NETWORK, breaks=True)),
    (r"//(?![?.]/)[^/]+/", Drive(_NETWORK, breaks=True)),
    (r"/run/user/\d+/gvfs/", Drive(_NETWORK, breaks=True)),
    (r"/(mnt|media|run/media|volumes)/", Drive("mounted", breaks=False)),
)
_FILE_SYSTEMS = {
    **dict.fromkeys(("nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs"), Drive(_NETWORK, breaks=True)),
    **dict.fromkeys(("fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse"), Drive(_NETWORK, breaks=True)),
    **dict.fromkeys(("9p", "drvfs", "vboxsf", "fuse.vmhgfs-fuse", "prl_fs"), Drive("mounted", breaks=False)),
}
_WINDOWS_KINDS = {4: Drive(_NETWORK, breaks=True), 2: Drive("mounted", breaks=False)}
"""``GetDriveType``: DRIVE_REMOTE and DRIVE_REMOVABLE."""


def drive_of_path(path: str) -> Drive | None:
    """The shared or synchronised place that an absolute path names, in the writing of Windows, macOS or Linux."""
    plain = path.replace("\\", "/").casefold()
    parts = [part for part in plain.split("/") if part]
    for pattern, name in _SYNCED:
        if any(re.fullmatch(pattern, part) for part in parts):
            return Drive(name, breaks=True)
    return next((drive for root, drive in _ROOTS if re.match(root, plain + "/")), None)


def drive_of_mounts(path: str, mounts: Sequence[str]) -> Drive | None:
    """What the lines of Linux's ``/proc/self/mounts`` say of the file system that holds an absolute path."""
    holding = ("", "")
    for line in mounts:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), fields[1])
        if f"{path}/".startswith(f"{point.rstrip('/')}/") and len(point) >= len(holding[0]):
            holding = (point, fields[2])
    return _FILE_SYSTEMS.get(holding[1])


def drive_of_windows(kind: int) -> Drive | None:
    """What Windows' own number for the kind of a drive says."""
    return _WINDOWS_KINDS.get(kind)

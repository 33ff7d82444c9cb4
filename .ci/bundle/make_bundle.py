"""Make an offline bundle: wheels of xkld and of all that it needs, for machines that see no package index.

``python .ci/bundle/make_bundle.py windows`` (or ``linux``) writes ``bundle/xkld-<version>-<platform>.zip`` for CPython
3.11, 3.12 and 3.13 on x86-64, with ``SHA256SUMS`` and how to install it. It stops when a wheel is missing.
"""

import email
import hashlib
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from packaging.requirements import Requirement
from packaging.tags import compatible_tags, cpython_tags
from packaging.utils import canonicalize_name, parse_wheel_filename

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
WHEELS = "goi"
PYTHONS = ("3.11", "3.12", "3.13")
ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Target:
    """A kind of machine: the platform tags of its wheels, what dependency markers see of it, the files beside."""

    platforms: tuple[str, ...]
    markers: dict[str, str]
    files: tuple[str, ...]


TARGETS = {
    "windows": Target(
        ("win_amd64",),
        {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"},
        ("CAI-DAT.txt", "cai-dat.bat"),
    ),
    "linux": Target(
        (*(f"manylinux_2_{minor}_x86_64" for minor in range(28, 16, -1)), "manylinux2014_x86_64"),
        {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64"},
        ("CAI-DAT.txt",),
    ),
}


def requirements(wheel: Path) -> list[Requirement]:
    """What a wheel says that it needs."""
    with ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        told = email.message_from_bytes(archive.read(name))
    return [Requirement(line) for line in told.get_all("Requires-Dist", [])]


def fitting(folder: Path, target: Target, python: str) -> dict[str, Path]:
    """The wheels of a folder that such a machine can install, by name."""
    version = tuple(int(part) for part in python.split("."))
    known = {*cpython_tags(version, platforms=target.platforms), *compatible_tags(version, None, target.platforms)}
    named = [(parse_wheel_filename(path.name), path) for path in sorted(folder.glob("*.whl"))]
    return {str(name): path for (name, _, _, tags), path in named if tags & known}


def missing(folder: Path, target: Target, python: str) -> list[Requirement]:
    """What ``pip install --no-index --find-links folder xkld`` would not find on such a machine."""
    here = fitting(folder, target, python)
    sees = target.markers | {"python_version": python, "python_full_version": f"{python}.0", "extra": ""}
    sees |= {"implementation_name": "cpython", "platform_python_implementation": "CPython"}
    wanted, seen, lacking = [Requirement("xkld")], set(), []
    while wanted:
        one = wanted.pop()
        name = canonicalize_name(one.name)
        if (one.marker and not one.marker.evaluate(sees)) or (name, str(one.specifier)) in seen:
            continue
        seen.add((name, str(one.specifier)))
        wheel = here.get(name)
        if wheel is None or not one.specifier.contains(parse_wheel_filename(wheel.name)[1], prereleases=True):
            lacking.append(one)
        else:
            wanted += requirements(wheel)
    return lacking


def pip(*words: str | Path) -> None:
    """Run pip; its failure ends the making."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *map(str, words)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def gather(folder: Path, target: Target) -> Path:
    """Fill a folder with every wheel for every Python; the wheel of xkld itself.

    pip judges dependency markers by the machine that it runs on, so what only the target needs is fetched after.
    """
    pip("wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT)
    own = next(folder.glob("xkld-*.whl"))
    for python in PYTHONS:
        platforms = [f"--platform={one}" for one in target.platforms]
        how = ["--quiet", "--only-binary=:all:", "--implementation=cp", f"--python-version={python}", *platforms]
        pip("download", *how, "--dest", folder, "--find-links", folder, own)
        for _ in range(ROUNDS):
            if not (lacking := missing(folder, target, python)):
                break
            pip("download", *how, "--no-deps", "--dest", folder, *sorted({f"{r.name}{r.specifier}" for r in lacking}))
    return own


def check(folder: Path, target: Target) -> None:
    """Stop when the wheels would not install everywhere."""
    for python in PYTHONS:
        if lacking := missing(folder, target, python):
            sys.exit(f"no wheel for Python {python}: {', '.join(map(str, lacking))}")


def members(folder: Path, target: Target, version: str) -> Iterator[tuple[str, bytes]]:
    """Every file of the bundle with its content, sums last."""
    contents = {f"{WHEELS}/{path.name}": path.read_bytes() for path in sorted(folder.glob("*.whl"))}
    for name in target.files:
        text = (HERE / name).read_text(encoding="utf-8").replace("{version}", version)
        mark = "" if name.endswith(".bat") else "\ufeff"  # Notepad knows UTF-8 by it; cmd stumbles over it
        contents[name] = (mark + text.replace("\n", "\r\n")).encode()
    yield from contents.items()
    sums = (f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in contents.items())
    yield "SHA256SUMS", "".join(sums).encode()


def pack(path: Path, files: Iterator[tuple[str, bytes]]) -> None:
    """Write the archive whole; the same files give the same bytes."""
    part = path.with_suffix(".part")
    with ZipFile(part, "w", ZIP_STORED) as archive:
        for name, content in files:
            entry = ZipInfo(f"{path.stem}/{name}", (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    part.replace(path)


def make(platform: str) -> Path:
    """Make the bundle of a platform; where it lies."""
    target = TARGETS[platform]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        version = gather(folder, target).name.split("-")[1]
        check(folder, target)
        bundle = ROOT / "bundle" / f"xkld-{version}-{platform}.zip"
        bundle.parent.mkdir(exist_ok=True)
        pack(bundle, members(folder, target, version))
    return bundle


if __name__ == "__main__":
    print(make(sys.argv[1] if len(sys.argv) > 1 else "windows").relative_to(ROOT))

"""Commands on a disk that fills up: what stood there stays as it was, and the officer is told that the disk is full.

``python -m endurance.full_disk FIRST LAST STEP --way tmpfs|limit`` tries every size (KB) and prints the counts as JSON.
``tmpfs`` is a small disk mounted for each size, in a mount namespace of this process (``unshare --mount``); ``limit``
lets no file grow beyond the size instead, where nothing can be mounted.
"""

import argparse
import json
import resource
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import is_zipfile

from endurance.children import ended, forked
from endurance.soundness import contents, files, half_backups, unfinished
from endurance.trials import TRIALS, Trial
from endurance.worlds import lay_out

ORDER = ("import", "report", "backup", "pay one")
FULL = 13
TOLD = ("hết chỗ", "không đủ chỗ", "đã đầy")
KB = 1024


@contextmanager
def small_disk(folder: Path, kilobytes: int, way: str) -> Iterator[None]:
    """So much room in a folder, or for each file."""
    if way == "limit":
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * KB, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        return
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", folder], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


def one_size(folder: Path, kilobytes: int, way: str, counts: Counter[str]) -> list[str]:
    """All commands on a disk of one size, each on what the one before left; everything that is wrong."""
    disk = folder / "dia"
    disk.mkdir(exist_ok=True)
    home = disk / "so"
    bad: list[str] = []
    with small_disk(disk, kilobytes, way):
        try:
            shutil.copytree(folder / "truoc", home)
        except (OSError, shutil.Error):
            counts["too small for the office"] += 1
            shutil.rmtree(home)
            return []
        for name in ORDER:
            trial = TRIALS[name]
            # The lists lie beside the disk, not on it.
            words = [
                word.replace(f"{disk}/", f"{folder}/") if word.endswith(".csv") else word
                for word in trial.command(home)
            ]
            status, found = _command(home, words, trial, way)
            counts[f"{name} {status}"] += 1
            bad += [f"{kilobytes} KB, {name}: {one}" for one in found]
        shutil.rmtree(home)
    return bad


def _command(home: Path, words: list[str], trial: Trial, way: str) -> tuple[int, list[str]]:
    """One command; its status, and everything that is wrong after it."""
    book_before, there_before = contents(home / "xkld.db"), files(home)
    said_in = home.parents[1] / "said"
    status = ended(forked(words, said_in))
    said = said_in.read_text(encoding="utf-8")
    there = files(home)
    bad = []
    if status not in {0, FULL}:
        bad.append(f"ended with {status}: {said}")
    if status == FULL and way == "tmpfs" and not any(words in said.lower() for words in TOLD):
        bad.append(f"does not say that the disk is full: {said}")
    if status == FULL and contents(home / "xkld.db") != book_before:
        bad.append("the book is another")
    if status and trial.says in said:
        bad.append(f"said that it was written: {said}")
    if lost := there_before.keys() - there.keys():
        bad.append(f"files that are gone: {lost}")
    if torn := [name for name in there if there[name] != there_before.get(name) and not _reads_to_its_end(home / name)]:
        bad.append(f"half files: {torn}")
    if torn := half_backups(home):
        bad.append(f"half backups: {torn}")
    if left := unfinished(home):
        bad.append(f"temporary files left: {left}")
    return status, bad


def _reads_to_its_end(path: Path) -> bool:
    """Whether a document is whole: the directory of a package and the last bracket of JSON stand at the end."""
    return path.read_bytes().endswith(b"}\n") if path.suffix == ".json" else is_zipfile(path)


def sizes(first: int, last: int, step: int, way: str, office: Path | None = None) -> dict[str, object]:
    """Every size; what was counted and everything bad."""
    counts: Counter[str] = Counter()
    bad: list[str] = []
    with tempfile.TemporaryDirectory(prefix="xkld-endurance-") as name:
        folder = Path(name)
        lay_out(folder, office)
        shutil.rmtree(folder / "truoc" / "backups", ignore_errors=True)
        for kilobytes in range(first, last + 1, step):
            bad += one_size(folder, kilobytes, way, counts)
    return {"sizes": len(range(first, last + 1, step)), **dict(sorted(counts.items())), "bad": bad}


def main() -> None:
    """All sizes from the command line."""
    words = argparse.ArgumentParser(description=__doc__)
    for name in ("first", "last", "step"):
        words.add_argument(name, type=int)
    words.add_argument("--way", choices=("tmpfs", "limit"), default="tmpfs")
    words.add_argument("--office", type=Path)
    asked = words.parse_args()
    print(json.dumps(sizes(asked.first, asked.last, asked.step, asked.way, asked.office)))  # noqa: T201


if __name__ == "__main__":
    main()

"""``xkld schedule``: our lines in a crontab and no others, a task of Windows, and nights without anybody."""

import itertools
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cli.answers import data, refused, told
from cli.planting import plant
from conftest import TODAY, Run, slow

from xkld.domain.schedule import NIGHTLY, System

THEIRS = b'MAILTO=""\n# c\xf4ng vi\xea\xbb\x87c\n0 5 * * 1 tar -zcf /var/backups/home.tgz /home/\n'


def written(folder: Path, name: str, script: str) -> Path:
    """A program of that name."""
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


@pytest.fixture
def table(crontab: Path) -> Path:
    """The crontab of the machine, with lines of others."""
    crontab.write_bytes(THEIRS)
    return crontab


def test_our_lines_are_put_beside_those_of_others_once(planned: Run, table: Path) -> None:
    assert "Đã đặt" in told(planned("schedule", "install"))
    once = table.read_bytes()
    assert once.startswith(THEIRS)
    assert once.count(b"xkld.cli.unattended") == len(NIGHTLY)
    assert "không đổi" in told(planned("schedule", "install"))
    assert table.read_bytes() == once
    told(planned("schedule", "install", "--at", "11:37"))
    assert table.read_bytes() == once.replace(b"\n7 2 ", b"\n37 11 ").replace(b"\n17 2 ", b"\n47 11 ").replace(
        b"\n27 2 ", b"\n57 11 "
    )
    assert "Đã bỏ" in told(planned("schedule", "remove"))
    assert table.read_bytes() == THEIRS
    assert "Không có lịch chạy đêm" in told(planned("schedule", "remove"))


def test_what_is_shown_is_what_is_put_in(planned: Run, table: Path) -> None:
    shown = told(planned("schedule", "show", "--at", "3:05", "--system", "linux"))
    told(planned("schedule", "install", "--at", "3:05"))
    assert table.read_bytes() == THEIRS + shown.encode()
    answer = data(planned("schedule", "show", "--at", "3:05", "--system", "linux", "--json"), "xkld.schedule.show/1")
    assert answer == {"system": "linux", "text": shown}


def test_two_folders_have_their_own_lines(planned: Run, home: Path, table: Path, tmp_path: Path) -> None:
    other = tmp_path / "sổ khác 100%"
    shutil.copytree(home, other)
    told(planned("schedule", "install"))
    told(planned("schedule", "install", "--home", other))
    told(planned("schedule", "remove"))
    left = table.read_text(encoding="utf-8", errors="surrogateescape")
    assert left.count(r"sổ khác 100\%") == 2 * len(NIGHTLY)
    assert str(home / "xkld-dem.log") not in left


def test_a_trial_puts_nothing_in(planned: Run, table: Path) -> None:
    for words in (("install",), ("remove",)):
        assert told(planned("schedule", *words, "--dry-run"))
        assert table.read_bytes() == THEIRS
    told(planned("schedule", "install"))
    before = table.read_bytes()
    assert "Chạy thử" in told(planned("schedule", "remove", "--dry-run"))
    assert "Chạy thử" in told(planned("schedule", "install", "--at", "4:00", "--dry-run"))
    assert table.read_bytes() == before


def test_lines_of_ours_that_somebody_cut_are_left_alone(planned: Run, table: Path) -> None:
    told(planned("schedule", "install"))
    cut = b"".join(line for line in table.read_bytes().splitlines(keepends=True) if not line.startswith(b"# <<<"))
    table.write_bytes(cut)
    for verb in ("install", "remove"):
        refused(planned("schedule", verb), "crontab -e")
    assert table.read_bytes() == cut


def test_without_a_crontab_it_says_how_to_do_it_by_hand(planned: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    refused(planned("schedule", "install"), "không có chương trình crontab", "xkld schedule show", status=13)
    assert "xkld.cli.unattended" in told(planned("schedule", "show"))


@pytest.mark.parametrize(
    "script",
    ['echo "you are not allowed to use this program" >&2; exit 1', '[ "$1" = -l ] && exit 0; exit 3', "exit 0"],
    ids=["not allowed", "does not take it", "takes it and keeps nothing"],
)
def test_a_crontab_that_refuses_is_said(
    planned: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    written(tmp_path, "crontab", script)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    refused(planned("schedule", "install"), "không nhận lịch", status=13)


def test_a_folder_without_a_book_gets_no_schedule(run: Run, table: Path) -> None:
    refused(run("schedule", "install"), "xkld init", status=10)
    refused(run("schedule", "show", "--at", "25:00"), "giờ trong ngày")
    assert table.read_bytes() == THEIRS


def test_on_windows_the_task_is_handed_over_as_a_file(
    planned: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(
        tmp_path,
        "schtasks",
        f'echo "$@" >> {tmp_path}/said\n[ "$1" = /Create ] && cp "$5" {tmp_path}/task.xml\nexit 0\n',
    )
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr("xkld.usecases.schedules.this_system", lambda: System.WINDOWS)
    told(planned("schedule", "install", "--at", "12:15"))
    assert (tmp_path / "task.xml").read_bytes()[:2] in {b"\xff\xfe", b"\xfe\xff"}
    shown = told(planned("schedule", "show", "--at", "12:15", "--system", "windows"))
    assert (tmp_path / "task.xml").read_text(encoding="utf-16") == shown
    assert "<StartWhenAvailable>true" in shown
    told(planned("schedule", "remove"))
    verbs = [line.split()[0] for line in (tmp_path / "said").read_text(encoding="utf-8").splitlines()]
    assert verbs == ["/Create", "/Query", "/Delete"]
    written(tmp_path, "schtasks", 'echo "ERROR: Access is denied." >&2; exit 1')
    refused(planned("schedule", "install"), "Access is denied", status=13)


ENVIRONMENTS: dict[str, dict[str, str]] = {
    "nothing set": {},
    "home that is not there": {"HOME": "/nowhere"},
    "LANG=C": {"LANG": "C"},
    "POSIX": {"LC_ALL": "POSIX"},
    "ASCII for good": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "cp1258": {"PYTHONIOENCODING": "cp1258"},
    "dumb terminal": {"TERM": "dumb", "COLUMNS": "20"},
    "another zone": {"TZ": "America/Los_Angeles"},
    "no such locale": {"LANG": "vi_VN.TCVN"},
    "a path of cron": {"PATH": "/usr/bin:/bin", "SHELL": "/bin/sh", "LOGNAME": "an"},
    "unbuffered, careful": {"PYTHONUNBUFFERED": "1", "PYTHONDEVMODE": "0", "PYTHONWARNINGS": "error"},
}
STREAMS = {"as cron": "", "closed": " <&- >&- 2>&-"}
FAST = (("nothing set", "closed"), ("ASCII for good", "as cron"))


@pytest.fixture
def far_home(demo: Path, tmp_path: Path) -> Path:
    """A copy of the demo in a folder whose name is hard on shells."""
    folder = tmp_path / "sổ của tôi 100% 'A&B'"
    shutil.copytree(demo, folder)
    return folder


@pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX reads the lines")
@pytest.mark.parametrize(
    ("name", "streams"), [*FAST, *slow(one for one in itertools.product(ENVIRONMENTS, STREAMS) if one not in FAST)]
)
def test_the_lines_run_as_cron_runs_them(run: Run, far_home: Path, name: str, streams: str) -> None:
    shown = told(run("schedule", "show", "--system", "linux", "--home", far_home))
    for line in shown.splitlines()[1:-1]:
        command = line.split(maxsplit=5)[5].replace(r"\%", "%")
        done = subprocess.run(
            ["/bin/sh", "-c", command + STREAMS[streams]],
            env=ENVIRONMENTS[name] | {"XKLD_TODAY": TODAY},
            cwd="/",
            capture_output=True,
            check=False,
            start_new_session=True,
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b""), command
    log = (far_home / "xkld-dem.log").read_text(encoding="utf-8")
    heads = [line for line in log.splitlines() if not line.startswith(" ")]
    assert [head.rpartition(": ")[2] for head in heads] == ["0"] * len(NIGHTLY)
    assert list((far_home / "out").glob("bao-cao-*"))
    assert stat.S_IMODE((far_home / "xkld-dem.log").stat().st_mode) == 0o600


def unattended(home: Path, *words: str) -> int:
    """The status of one command of the night."""
    command = [sys.executable, "-m", "xkld.cli.unattended", home / "xkld-dem.log", *words, "--home", home]
    return subprocess.run(command, check=False, capture_output=True).returncode


def test_what_a_night_found_stands_in_the_log(far_home: Path) -> None:
    plant(far_home / "xkld.db", "update payment set amount = 3000001 where id = 1")
    assert unattended(far_home, "check", "payments") == 4
    assert unattended(far_home, "check", "--json", "không-có") == 3
    log = (far_home / "xkld-dem.log").read_text(encoding="utf-8").splitlines()
    assert "xkld check payments" in log[0]
    assert log[0].endswith(": 4")
    assert any("3.000.001 đồng" in line for line in log)
    assert log[-1].startswith("    LỖI: ")


def test_a_bug_in_the_night_stands_in_the_log_without_the_id_number_that_it_quotes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from xkld.cli import unattended as night

    def broken(_: object) -> int:
        raise ValueError("001099123456")

    monkeypatch.setattr(night, "main", broken)
    with pytest.raises(ValueError, match="001099"):
        night.run([str(tmp_path / "dem.log"), "check"])
    log = (tmp_path / "dem.log").read_text(encoding="utf-8")
    assert "check: 1\n" in log and "ValueError" in log
    assert "001099123456" not in log


def test_the_log_does_not_grow_for_ever(far_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = far_home / "xkld-dem.log"
    log.write_text("x" * 1_000_001, encoding="utf-8")
    assert unattended(far_home, "check", "quota") == 0
    assert log.stat().st_size < 1000
    assert (far_home / "xkld-dem.cu.log").stat().st_size == 1_000_001


def test_every_command_of_the_night_is_one_that_exists(run: Run) -> None:
    for words in NIGHTLY:
        told(run(*[word for word in words if not word.startswith("--") and word != "auto"], "--help"))

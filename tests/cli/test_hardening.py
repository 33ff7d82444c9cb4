"""Small stones on the way: files that are shut, a folder for a file, options in the wrong place, long work."""

import io
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cli.answers import refused, told
from cli.lists import SHORT, write_list
from cli.processes import OWN
from conftest import Answer, Run

from xkld.cli import main, show
from xkld.cli.vietnamese import unreadable_file, usage_in_vietnamese


class Said(Exception):
    """A usage error as Typer words it."""

    def format_message(self) -> str:
        return str(self.args[0])


def test_a_folder_in_the_place_of_a_list_is_no_list(planned: Run, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").mkdir()
    refused(planned("worker", "import", tmp_path / "a.xlsx"), "không có tệp này")


@pytest.mark.skipif(os.name != "posix", reason="permission bits of POSIX")
def test_a_list_that_is_shut_ends_with_status_13_in_vietnamese(planned: Run, home: Path, tmp_path: Path) -> None:
    """As another user when the tests are run by root, who may read everything."""
    path = write_list(tmp_path / "a.xlsx", SHORT, ("Trần Thị Thử", 1999, "Phường Đô Vinh", "đăng ký", "02/5/2025"))
    path.chmod(0)
    if os.geteuid() != 0:
        refused(planned("worker", "import", path), "đang mở trong Excel", "a.xlsx", status=13)
        return
    if shutil.which("setpriv") is None:
        pytest.skip("root may read everything, and nobody else can be asked")
    for folder in (*tmp_path.parents[:2], tmp_path, home):
        folder.chmod(0o777)
    (home / "xkld.db").chmod(0o666)
    words = [sys.executable, "-m", "xkld", "worker", "import", path, "--home", home, "--today", "2025-06-18"]
    done = subprocess.run(
        ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *words],
        env=OWN,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    unread = "No module named xkld" in done.stderr
    if unread or ("Permission denied" in done.stderr and "Traceback" in done.stderr):
        pytest.skip("another user cannot reach this Python")
    refused(Answer(done.returncode, done.stdout, done.stderr), "đang mở trong Excel", "a.xlsx", status=13)


def test_what_typer_takes_for_wrong_words_is_told_apart() -> None:
    assert unreadable_file(Said("Invalid value for 'TỆP': Path 'a.xlsx' is not readable.")) == "a.xlsx"
    assert unreadable_file(Said("Invalid value for 'TỆP': Path 'a.xlsx' does not exist.")) is None
    assert unreadable_file(ValueError("x")) is None


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("File 'a.xlsx' does not exist.", "TỆP: không có tệp «a.xlsx»."),
        ("File 'a' is a directory.", "TỆP: «a» là thư mục, cần một tệp."),
        ("Directory 'a' is a file.", "TỆP: «a» là tệp, cần một thư mục."),
        ("Path 'a' is not writable.", "TỆP: không ghi được vào «a»."),
    ],
)
def test_every_fault_of_a_path_is_said_in_vietnamese(said: str, told: str) -> None:
    assert usage_in_vietnamese(Said(f"Invalid value for 'TỆP': {said}"))[0] == told


def test_init_beside_a_foreign_file_says_to_move_it(run: Run, home: Path) -> None:
    home.mkdir()
    (home / "xkld.db").write_bytes(b"not a book")
    refused(run("init"), "không phải sổ dữ liệu", "Đổi tên hoặc chuyển tệp đó đi", status=10)
    assert (home / "xkld.db").read_bytes() == b"not a book"


@pytest.mark.skipif(os.name != "posix", reason="permission bits of POSIX")
@pytest.mark.parametrize(("mode", "warned"), [(0o755, True), (0o710, True), (0o700, False)])
def test_init_in_a_folder_that_others_can_read_says_so(run: Run, home: Path, mode: int, warned: bool) -> None:
    home.mkdir(mode=0o700)
    home.chmod(mode)
    answer = run("init")
    assert str(home / "xkld.db") in told(answer)
    assert ("chmod 700" in answer.err) is warned
    assert home.stat().st_mode & 0o777 == mode


@pytest.mark.parametrize("option", [["--home", "khac"], ["--today", "2025-06-18"], ["--plan", "x"], ["--json"]])
def test_an_option_before_the_command_is_not_passed_over(option: list[str], capsys) -> None:
    assert main([*option, "quota", "show"]) == 2
    assert f"LỖI: Tùy chọn {option[0]} phải ghi sau tên lệnh." in capsys.readouterr().err


def test_settings_of_the_environment_are_no_options_before_the_command(planned: Run, home: Path, monkeypatch) -> None:
    monkeypatch.setenv("XKLD_HOME", str(home))
    monkeypatch.setenv("XKLD_TODAY", "2025-06-18")
    assert main(["quota", "show"]) == 0


class Terminal(io.StringIO):
    """A stream that says that somebody watches it."""

    def isatty(self) -> bool:
        return True


def said_while_waiting(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, seconds: float) -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(show, "PATIENCE_SECONDS", 0.05)
    with show.waiting("Đang đọc"):
        time.sleep(seconds)
    time.sleep(0.1)
    return stream.getvalue()


def test_long_work_is_told_on_a_terminal_and_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    assert said_while_waiting(monkeypatch, Terminal(), 0.5).startswith("Đang đọc, xin đợi")
    assert said_while_waiting(monkeypatch, Terminal(), 0) == ""
    assert said_while_waiting(monkeypatch, io.StringIO(), 0.2) == ""

"""Files written at one stroke, whatever stands in the way."""

import os
import stat
import sys
from pathlib import Path

import pytest

from xkld.domain.errors import CannotWrite
from xkld.render.files import keep_earlier, write_whole

ON_WINDOWS = sys.platform == "win32"


class HeldOpen:
    """A replacement that Windows refuses so many times, with its own error number."""

    def __init__(self, times: int, winerror: int | None = 32) -> None:
        self.left, self.winerror, self.tried = times, winerror, 0

    def __call__(self, source: Path, target: Path) -> None:
        self.tried += 1
        if self.left:
            self.left -= 1
            error = PermissionError(13, "in use")
            if self.winerror is not None:
                error.winerror = self.winerror  # type: ignore[attr-defined]
            raise error
        source.replace(target)


def test_the_file_is_there_whole_and_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "báo cáo.docx"
    write_whole(path, b"first")
    write_whole(path, b"second")
    assert path.read_bytes() == b"second"
    assert ON_WINDOWS or stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_is_held_for_a_moment_is_tried_again(winerror: int, tmp_path: Path) -> None:
    held = HeldOpen(2, winerror)
    write_whole(tmp_path / "a", b"new", replace=held, pauses=(0, 0))
    assert (tmp_path / "a").read_bytes() == b"new"
    assert held.tried == 3


def test_a_file_that_stays_open_is_left_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(CannotWrite, match="đang mở ở chương trình khác") as refused:
        write_whole(tmp_path / "a", b"new", replace=HeldOpen(9), pauses=(0, 0))
    assert "Đóng tệp đó trong Word" in refused.value.hint
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]


def test_a_refusal_that_will_not_pass_is_not_tried_again(tmp_path: Path) -> None:
    held = HeldOpen(1, winerror=None)
    with pytest.raises(CannotWrite, match="không có quyền ghi"):
        write_whole(tmp_path / "a", b"new", replace=held, pauses=(0, 0))
    assert held.tried == 1
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="không có thư mục"):
        write_whole(tmp_path / "no" / "a", b"")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWrite, match="không có thư mục"):
        write_whole(tmp_path / "file" / "a", b"")


@pytest.mark.skipif(ON_WINDOWS, reason="Windows says only that access is denied")
def test_a_folder_of_that_name_is_said(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(CannotWrite, match="đã có thư mục cùng tên"):
        write_whole(tmp_path / "a", b"")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    def full(source: Path, _target: Path) -> None:
        with Path("/dev/full").open("wb") as device:
            device.write(source.read_bytes())

    with pytest.raises(CannotWrite, match="ổ đĩa đã đầy"):
        write_whole(tmp_path / "a", b"new", replace=full)
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    def stopped(_source: Path, _target: Path) -> None:
        raise KeyboardInterrupt

    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "a", b"new", replace=stopped)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]


def test_what_a_killed_command_left_is_swept_up_and_what_another_is_writing_is_not(tmp_path: Path) -> None:
    left, present, mine = (tmp_path / name for name in (".xkld-cu.tmp", ".xkld-moi.tmp", "xkld.tmp"))
    for path in (left, present, mine):
        path.write_bytes(b"nua chung")
    for path in (left, mine):
        os.utime(path, (path.stat().st_atime, path.stat().st_mtime - 3700))
    write_whole(tmp_path / "a", b"whole")
    assert sorted(tmp_path.iterdir()) == sorted([present, mine, tmp_path / "a"])


def test_what_was_kept_before_a_command_was_stopped_is_not_kept_twice(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"by hand")
    kept = keep_earlier(path, b"new")
    assert kept is not None
    assert keep_earlier(path, b"new") == kept == tmp_path / "a.ban-cu-1.docx"
    path.write_bytes(b"by hand again")
    assert keep_earlier(path, b"new") == tmp_path / "a.ban-cu-2.docx"

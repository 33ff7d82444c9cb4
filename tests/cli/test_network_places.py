"""A book is not begun where books are known to be damaged, unless somebody insists."""

from pathlib import Path

import pytest
from cli.answers import refused, told
from conftest import Run


@pytest.mark.parametrize("place", ["OneDrive - UBND", "Dropbox", "Google Drive"])
def test_a_synchronised_folder_is_refused_and_nothing_is_made(run: Run, tmp_path: Path, place: str) -> None:
    folder = tmp_path / place / "so"
    refused(run("init", folder), "thư mục đồng bộ", "--allow-network-drive", status=5)
    refused(run("init", "--home", folder), status=5)
    assert not (tmp_path / place).exists()


def test_whoever_insists_is_warned_each_time(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive" / "so"
    answer = run("init", folder, "--allow-network-drive")
    assert "Đã tạo sổ" in told(answer)
    assert "LƯU Ý" in answer.err
    assert (folder / "xkld.db").exists()


def test_a_mounted_share_is_refused_by_its_file_system(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from xkld.usecases import drives

    mounts = tmp_path / "mounts"
    mounts.write_text(f"srv:/x / ext4 rw 0 0\n//srv/chung {tmp_path}/chung cifs rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(drives, "_MOUNTS", mounts)
    refused(run("init", tmp_path / "chung" / "so"), "ổ mạng", status=5)
    told(run("init", tmp_path / "rieng"))


def test_the_demo_is_not_built_there_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from xkld.cli import main

    (tmp_path / "Dropbox").mkdir()
    monkeypatch.chdir(tmp_path / "Dropbox")
    assert main(["demo"]) == 5
    assert "--allow-network-drive" in capsys.readouterr().err
    assert not (tmp_path / "Dropbox" / "demo").exists()

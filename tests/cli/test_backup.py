"""``xkld backup``: proved, private, made by itself before what is dangerous, thrown away by the calendar alone."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cli.answers import data, refused, told
from cli.conftest import PEOPLE
from cli.lists import SHORT, write_list
from cli.processes import ask
from conftest import Run

from xkld.domain.backup import backup_name
from xkld.usecases import backup_folder, backups

ROW = ("Đặng Thị Mới", 1997, "Phường Mỹ Hải", "đăng ký", "05/3/2025")
SMALL = 150_000
"""Bytes; the books of these tests are larger."""


def copies(home: Path) -> list[Path]:
    folder = home / "backups"
    return sorted(folder.glob("*.db")) if folder.is_dir() else []


def everything(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as book:
        return list(book.iterdump())


def manifest(copy: Path) -> dict[str, object]:
    return json.loads(copy.with_suffix(".json").read_text(encoding="utf-8"))


def a_list(folder: Path, *names: str) -> Path:
    return write_list(folder / "them.xlsx", SHORT, *((name, *ROW[1:]) for name in names or (ROW[0],)))


def full(limit: int) -> object:
    """For a process of its own: no file may grow beyond so many bytes, as on a full disk."""
    import resource

    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


def test_a_backup_holds_the_book_and_is_for_its_owner_alone(peopled: Run, home: Path) -> None:
    (before,) = copies(home)  # by the import that filled the book
    assert "khớp" in told(peopled("backup"))
    (copy,) = {*copies(home)} - {before}
    assert everything(copy) == everything(home / "xkld.db")
    if os.name == "posix":
        assert (home / "backups").stat().st_mode & 0o777 == 0o700
        assert {path.stat().st_mode & 0o777 for path in (home / "backups").iterdir()} == {0o600}
    assert re.fullmatch(r"xkld-\d{8}T\d{6}Z-\d+\.db", copy.name)
    found = manifest(copy)
    assert found["why"] == "by_hand" and found["sha256"] == backup_folder.digest_of(copy)
    assert found["totals"]["rows"]["worker"] == len(PEOPLE)
    assert {one["table"]: one["amount"] for one in found["totals"]["money"]} == {"allotment": 61_000_000}
    text = copy.with_suffix(".json").read_text(encoding="utf-8")
    assert not any(name in text or (cccd and cccd in text) for name, _, _, cccd, *_ in PEOPLE)


def test_a_second_one_is_made_only_when_something_was_written(peopled: Run, home: Path) -> None:
    told(peopled("backup"))
    before = copies(home)
    again = peopled("backup")
    assert "không có lần ghi mới" in told(again)
    assert copies(home) == before
    told(peopled("quota", "estimate", "--quarter", "2025-Q2", "Phường Đô Vinh=2"))
    assert data(peopled("backup", "--json"), "xkld.backup.made/1")["fresh"] is True
    assert len(copies(home)) == len(before) + 1


def test_a_write_of_another_program_is_noticed_too(peopled: Run, home: Path) -> None:
    told(peopled("backup"))
    with closing(sqlite3.connect(home / "xkld.db", isolation_level=None)) as other:
        other.execute("create table ghi_chu (a)")
    assert data(peopled("backup", "--json"), "xkld.backup.made/1")["fresh"] is True


def test_a_backup_that_was_altered_since_is_not_taken_for_one(peopled: Run, home: Path) -> None:
    told(peopled("backup"))
    newest = copies(home)[-1]
    whole = bytearray(newest.read_bytes())
    whole[len(whole) // 2] ^= 1
    newest.write_bytes(whole)
    found = data(peopled("backup", "--json"), "xkld.backup.made/1")
    assert found["fresh"] is True and Path(found["path"]) != newest
    assert everything(Path(found["path"])) == everything(home / "xkld.db")


def test_before_a_list_is_imported_the_book_is_backed_up_quietly(planned: Run, home: Path, tmp_path: Path) -> None:
    before = everything(home / "xkld.db")
    answer = planned("worker", "import", a_list(tmp_path))
    told(answer)
    (copy,) = copies(home)
    assert everything(copy) == before
    assert manifest(copy)["why"] == "before_import"
    assert "backups" not in answer.out + answer.err


def test_a_trial_and_a_list_with_faults_make_no_backup(planned: Run, home: Path, tmp_path: Path) -> None:
    told(planned("worker", "import", a_list(tmp_path), "--dry-run"))
    assert planned("worker", "import", write_list(tmp_path / "sai.xlsx", SHORT, ("", *ROW[1:]))).status == 3
    assert copies(home) == []


def test_before_a_list_is_paid_the_book_is_backed_up(peopled: Run, home: Path, tmp_path: Path) -> None:
    before, known = everything(home / "xkld.db"), copies(home)
    heads = ("Số người lao động", "Số tiền")
    words = ("--item", "language", "--group", "DTTS", "--fund", "social-security", "--voucher", "PC01")
    words = (*words, "--on", "20/5/2025", "--policy", "ttlt09-2016")
    told(peopled("support", "pay", "--file", write_list(tmp_path / "chi.xlsx", heads, (1, "1.000.000")), *words))
    (copy,) = {*copies(home)} - {*known}
    assert everything(copy) == before
    assert manifest(copy)["why"] == "before_payments"


def test_where_there_is_no_book_there_is_nothing_to_back_up(run: Run, home: Path) -> None:
    refused(run("backup"), "Không có sổ", status=10)
    assert not home.exists()
    home.mkdir()
    (home / "xkld.db").write_bytes(b"PK\x03\x04" * 100)
    refused(run("backup"), status=10)
    assert copies(home) == []


@pytest.mark.skipif(os.name != "posix", reason="limits of processes are of POSIX")
def test_a_full_disk_stops_the_import_before_it_writes(peopled: Run, home: Path, tmp_path: Path) -> None:
    before, kept = (home / "xkld.db").read_bytes(), sorted((home / "backups").iterdir())
    told(peopled("quota", "estimate", "--quarter", "2025-Q2", "Phường Đô Vinh=2", "--dry-run"))
    words = ("worker", "import", a_list(tmp_path))
    status, _, err = ask(home, *words, preexec_fn=full(SMALL))
    assert status == 13
    assert re.search(r"Không đủ chỗ để sao lưu sổ vào .*cần khoảng \d+ MB; chưa ghi gì", err)
    assert (home / "xkld.db").read_bytes() == before
    assert sorted((home / "backups").iterdir()) == kept
    assert ask(home, *words)[0] == 0


def test_a_backup_whose_manifest_cannot_be_written_is_not_kept(
    peopled: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = sorted((home / "backups").iterdir())

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    for name in ("write_manifest", "put_in_place"):
        with monkeypatch.context() as failing:
            failing.setattr(backups, name, stop)
            assert peopled("backup").status == 130
        assert sorted((home / "backups").iterdir()) == kept


# What is thrown away


def test_old_backups_go_by_the_calendar_and_files_of_others_stay(
    peopled: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(peopled("backup"))
    newest = copies(home)[-1]
    for days in range(3, 900):
        at = datetime.now(UTC) - timedelta(days=days)
        twin = newest.with_name(f"xkld-{at:%Y%m%dT%H%M%SZ}-1.db")
        twin.write_bytes(b"old")
        known = manifest(newest) | {"name": twin.name, "made_at": at.isoformat()}
        twin.with_suffix(".json").write_text(json.dumps(known), encoding="utf-8")
    left_behind = {".xkld-a.part", ".xkld-a.part-journal", ".xkld-a.part.seal", ".xkld-a.part.seal.77"}
    others = ("xkld-20200101T000000Z-1.db", "xkld-x.db", "ghi-chu.txt", "xkld-20200101T000001Z-1.json", *left_behind)
    for name in others:
        (home / "backups" / name).write_bytes(b"?")
    old = datetime.now(UTC).timestamp() - 90_000
    for name in left_behind:
        os.utime(home / "backups" / name, (old, old))
    told(peopled("quota", "estimate", "--quarter", "2025-Q2", "Phường Đô Vinh=2"))
    answer = peopled("backup")
    assert "Đã dọn" in answer.err
    left = {path.name for path in copies(home)}
    assert {newest.name, *others[:2]} <= left
    assert len(left) <= 31 + 2 + 3
    assert {name for name in others if not (home / "backups" / name).exists()} == left_behind
    assert all(path.with_suffix(".json").exists() for path in copies(home) if path.name not in others)


# Copies that leave


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def keys(run: Run, folder: Path, *names: str) -> list[str]:
    return [told(run("backup", "--new-key", folder / name)).strip() for name in names]


def test_each_key_alone_opens_the_copy_that_left_and_nothing_plain_did(
    peopled: Run, home: Path, stick: Path, tmp_path: Path
) -> None:
    import pyrage

    officer, office = keys(peopled, tmp_path, "can-bo.txt", "co-quan.txt")
    assert "2 khóa" in told(peopled("backup", "--to", stick, "--for", officer, "--for", office))
    sealed, known = sorted(stick.iterdir())
    assert (sealed.suffix, known.name) == (".age", f"{sealed.name}.json")
    assert not any(b"SQLite format 3" in path.read_bytes() for path in stick.iterdir())
    assert "worker" not in known.read_text(encoding="utf-8") and officer not in known.read_text(encoding="utf-8")
    for name in ("can-bo.txt", "co-quan.txt"):
        secret = (tmp_path / name).read_text(encoding="utf-8").splitlines()[-1]
        plain = tmp_path / "plain.db"
        plain.write_bytes(pyrage.decrypt(sealed.read_bytes(), [pyrage.x25519.Identity.from_str(secret)]))
        assert everything(plain) == everything(home / "xkld.db")
    if os.name == "posix":
        assert (tmp_path / "can-bo.txt").stat().st_mode & 0o777 == 0o600


def test_keys_may_stand_in_a_file_and_one_alone_is_warned_of(peopled: Run, stick: Path, tmp_path: Path) -> None:
    officer, office = keys(peopled, tmp_path, "1", "2")
    listed = tmp_path / "khoa.txt"
    listed.write_text(f"# cán bộ\n{officer}\n\n# cơ quan\n{office}\n{officer}\n", encoding="utf-8")
    found = data(peopled("backup", "--to", stick, "--for-file", listed, "--json"), "xkld.backup.made/1")
    assert found["encrypted"]["recipients"] == 2
    assert "nên thêm khóa thứ hai" in peopled("backup", "--to", stick, "--for", officer).err


def test_wrong_keys_are_all_told_and_a_secret_one_is_not_repeated(peopled: Run, stick: Path, tmp_path: Path) -> None:
    (good,) = keys(peopled, tmp_path, "1")
    secret = (tmp_path / "1").read_text(encoding="utf-8").splitlines()[-1]
    listed = tmp_path / "khoa.txt"
    listed.write_text(f"# cán bộ\n{good[:-1]}\n{secret}\n", encoding="utf-8")
    words = ("--for", good, "--for", secret.lower(), "--for", "ssh-rsa AAAA", "--for-file", listed)
    answer = peopled("backup", "--to", stick, *words)
    refused(answer, "--for: đây là khóa BÍ MẬT", "«ssh-rsa AAAA» không phải", "khoa.txt:2: «age1", "khoa.txt:3: đây là")
    assert secret not in answer.err and secret.lower() not in answer.err
    listed.write_text("# chưa có\n", encoding="utf-8")
    refused(peopled("backup", "--to", stick, "--for-file", listed), "không có khóa công khai nào")
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--to", "."), "--new-key TỆP"),
        (("--for", "age1x"), "chỉ dùng cùng --to"),
        (("--new-key", "k", "--to", "."), "dùng riêng"),
    ],
)
def test_words_that_do_not_go_together_are_told(peopled: Run, home: Path, words: tuple[str, ...], part: str) -> None:
    before = copies(home)
    refused(peopled("backup", *words), part, status=2)
    assert copies(home) == before


def test_a_key_is_never_overwritten(peopled: Run, tmp_path: Path) -> None:
    keys(peopled, tmp_path, "1")
    before = (tmp_path / "1").read_bytes()
    refused(peopled("backup", "--new-key", tmp_path / "1"), "không ghi đè khóa", status=5)
    assert (tmp_path / "1").read_bytes() == before
    assert (
        data(peopled("backup", "--new-key", tmp_path / "2", "--json"), "xkld.backup.key/1")["public"]
        in (tmp_path / "2").read_text()
    )


def test_a_place_that_is_not_there_is_named(peopled: Run, stick: Path, tmp_path: Path) -> None:
    (key,) = keys(peopled, tmp_path, "1")
    refused(peopled("backup", "--to", stick / "khong-co", "--for", key), "không có thư mục", status=13)
    (stick / "tep").write_text("", encoding="utf-8")
    refused(peopled("backup", "--to", stick / "tep", "--for", key), status=13)
    assert [path.name for path in stick.iterdir()] == ["tep"]


@pytest.mark.skipif(os.name != "posix", reason="limits of processes are of POSIX")
def test_a_full_stick_is_told_and_keeps_what_it_had(peopled: Run, home: Path, stick: Path, tmp_path: Path) -> None:
    (key,) = keys(peopled, tmp_path, "1")
    told(peopled("backup"))  # so that only the copy for the stick is to be written
    (stick / "anh.jpg").write_bytes(b"x")
    status, _, err = ask(home, "backup", "--to", stick, "--for", key, preexec_fn=full(SMALL))
    assert (status, [path.name for path in stick.iterdir()]) == (13, ["anh.jpg"]), err
    assert "ổ đĩa đã đầy" in err


def test_a_stick_that_gives_back_other_bytes_is_told_and_left_empty(
    peopled: Run, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from xkld.usecases import outside_copies

    (key,) = keys(peopled, tmp_path, "1")
    monkeypatch.setattr(outside_copies, "digest_of", lambda _: "0" * 64)
    refused(peopled("backup", "--to", stick, "--for", key), "không khớp", status=13)
    assert list(stick.iterdir()) == []


PRESSED_WHILE_LOADING = """
import os, signal, sys
def press(event, words):
    if event == "compile" and words[0] is not None and b"pyrage" in bytes(words[0]) and sys.modules.get("pyrage"):
        press.times += 1
        os.kill(os.getpid(), signal.SIGINT)
press.times = 0
sys.addaudithook(press)
from xkld.cli import main
status = main(sys.argv[1:])
sys.exit(status if press.times else 99)
"""


@pytest.mark.skipif(os.name != "posix", reason="sends itself a signal")
def test_ctrl_c_while_the_encryption_is_loaded_is_an_ordinary_end(peopled: Run, home: Path, stick: Path) -> None:
    words = ("backup", "--to", str(stick), "--for", "age1x", "--home", str(home))
    ended = subprocess.run([sys.executable, "-c", PRESSED_WHILE_LOADING, *words], capture_output=True, check=False)
    assert (ended.returncode, b"Traceback" in ended.stderr) == (130, False), ended.stderr.decode()
    assert list(stick.iterdir()) == []


def test_a_book_copied_with_its_backups_goes_on_where_it_was(peopled: Run, home: Path, tmp_path: Path) -> None:
    told(peopled("backup"))
    shutil.copytree(home, tmp_path / "khac")
    assert data(peopled("backup", "--json", "--home", tmp_path / "khac"), "xkld.backup.made/1")["fresh"] is False


def test_of_backups_of_one_second_the_one_with_more_in_it_is_the_latest(planned: Run, home: Path) -> None:
    """A list and a payment follow each other within a second; «-9» stands behind «-14» in the order of letters."""
    told(planned("backup"))
    (made,) = backup_folder.kept_backups(home / "backups")
    for operation in (9, 14, 100):
        stand = replace(made.manifest.stand, operation=operation)
        path = made.path.with_name(backup_name(made.manifest.made_at, operation))
        shutil.copy(made.path, path)
        backup_folder.write_manifest(path, replace(made.manifest, name=path.name, stand=stand))
    found = [one.manifest.stand.operation for one in backup_folder.kept_backups(home / "backups")]
    assert found == [100, 14, 9, made.manifest.stand.operation]

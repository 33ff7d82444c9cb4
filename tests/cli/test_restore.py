"""``xkld restore``: every backup comes back row by row, the present book is kept, and a drill touches nothing."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.processes import ask
from cli.test_backup import SMALL, a_list, copies, full, keys
from conftest import Run
from store.test_copies import everything

from xkld.store import log
from xkld.store.book import reading
from xkld.store.migrations import LATEST
from xkld.store.seal import SealState, judge

ESTIMATE = ("quota", "estimate", "--quarter", "2025-Q2")
OWN = ("operation", "chain", "sqlite_stat1")


def rows(path: Path) -> dict[str, list[object]]:
    """Every row of every table but those that tell who wrote."""
    return {name: found for name, found in everything(path).items() if name not in OWN}


def listing(run: Run) -> list[str]:
    return [line[0] for line in lines(run("restore"))[1:]]


def flip(path: Path, place: int) -> None:
    whole = bytearray(path.read_bytes())
    whole[place] ^= 1 << (place % 8)
    path.write_bytes(whole)


def test_every_backup_of_a_busy_day_comes_back_row_by_row(peopled: Run, home: Path, tmp_path: Path) -> None:
    states = {}
    for number in range(4):
        told(peopled("worker", "import", a_list(tmp_path, f"Người Mới {number}")))
        told(peopled(*ESTIMATE, f"Phường Đô Vinh={number}"))
        path = Path(data(peopled("backup", "--json"), "xkld.backup.made/1")["path"])
        states[path.name] = rows(home / "xkld.db")
    assert {path.name for path in copies(home)} == {*listing(peopled)}
    for name in listing(peopled):
        kept = rows(home / "backups" / name)
        before = everything(home / "xkld.db")
        told(peopled("restore", name, "--yes"))
        assert rows(home / "xkld.db") == kept == states.get(name, kept)
        newest = max(copies(home), key=lambda one: (one.stat().st_mtime_ns, one.name))
        assert newest.exists() and any(everything(one) == before for one in copies(home))
        with reading(home / "xkld.db") as book:
            assert log.verify(book).broken is None
            assert judge(home / "xkld.db", book) is SealState.WHOLE
            command, reason = book.execute("select command, reason from operation order by id desc limit 1").fetchone()
        assert command == "restore" and name in reason and "backups/xkld-" in reason
        told(peopled(*ESTIMATE, "Phường Phủ Hà=1"))


def test_nothing_is_replaced_before_somebody_agrees_and_what_would_go_is_told(peopled: Run, home: Path) -> None:
    told(peopled("backup"))
    told(peopled(*ESTIMATE, "Phường Đô Vinh=2"))
    before, kept = (home / "xkld.db").read_bytes(), copies(home)
    answer = peopled("restore", "latest")
    refused(answer, "xkld quota estimate", "1 lần ghi sau bản sao lưu", "--yes", status=5)
    assert (home / "xkld.db").read_bytes() == before and copies(home) == kept
    assert sorted(path.name for path in home.iterdir()) == ["backups", "out", "xkld.db", "xkld.db.seal"]


def test_to_restore_the_latest_twice_is_to_restore_it_once(peopled: Run, home: Path) -> None:
    told(peopled("backup"))
    held = rows(home / "xkld.db")
    told(peopled(*ESTIMATE, "Phường Đô Vinh=2"))
    changed = everything(home / "xkld.db")
    for _ in range(2):
        told(peopled("restore", "latest", "--yes"))
        assert rows(home / "xkld.db") == held
    replaced = [line[0] for line in lines(peopled("restore")) if "được thay" in line[2]]
    assert changed in [everything(home / "backups" / name) for name in replaced]


def test_where_no_book_is_left_nobody_is_asked(peopled: Run, home: Path) -> None:
    told(peopled("backup"))
    held = rows(home / "xkld.db")
    (home / "xkld.db").unlink()
    (home / "xkld.db-journal").write_bytes(b"left behind")
    told(peopled("restore", "latest"))
    assert rows(home / "xkld.db") == held
    assert not (home / "xkld.db-journal").exists()
    assert [path.read_bytes() for path in (home / "backups").glob("*-journal")] == [b"left behind"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04" * 999, b"SQLite format 3\x00" + b"\x00" * 9000])
def test_a_book_that_cannot_be_opened_is_kept_as_it_is(peopled: Run, home: Path, content: bytes) -> None:
    told(peopled("backup"))
    held = rows(home / "xkld.db")
    (home / "xkld.db").write_bytes(content)
    known = {*copies(home)}
    refused(peopled("restore", "latest"), "--yes", status=5)
    told(peopled("restore", "latest", "--yes"))
    assert rows(home / "xkld.db") == held
    (kept,) = {*copies(home)} - known
    assert kept.read_bytes() == content


def test_a_damaged_book_names_the_way_back(peopled: Run, home: Path) -> None:
    told(peopled("backup"))
    whole = (home / "xkld.db").read_bytes()
    (home / "xkld.db").write_bytes(whole[: len(whole) // 2])
    refused(peopled("worker", "list"), "xkld restore", status=14)
    told(peopled("restore", "latest", "--yes"))
    told(peopled("worker", "list"))


def test_one_flipped_bit_is_found_by_restore_and_by_drill(peopled: Run, home: Path) -> None:
    told(peopled("backup"))
    (*_, name) = sorted(listing(peopled))
    backup, before = home / "backups" / name, (home / "xkld.db").read_bytes()
    size = backup.stat().st_size
    for place in (30, 5000, size // 3, size // 2, size - 7):
        flip(backup, place)
        refused(peopled("restore", name, "--yes"), "SHA-256 không khớp", status=14)
        refused(peopled("restore", name, "--drill"), "SHA-256 không khớp", status=14)
        flip(backup, place)
    assert (home / "xkld.db").read_bytes() == before
    told(peopled("restore", name, "--drill"))


def test_a_manifest_of_other_figures_is_found(peopled: Run, home: Path) -> None:
    told(peopled("backup"))
    (*_, backup) = copies(home)
    text = backup.with_suffix(".json").read_text(encoding="utf-8")
    backup.with_suffix(".json").write_text(text.replace('"worker": 4', '"worker": 5'), encoding="utf-8")
    refused(peopled("restore", backup.name, "--drill"), "(worker)", status=14)


def test_a_backup_of_a_later_program_is_not_put_back(peopled: Run, home: Path, tmp_path: Path) -> None:
    newer = tmp_path / "moi.db"
    shutil.copyfile(home / "xkld.db", newer)
    with closing(sqlite3.connect(newer)) as book:
        book.execute(f"pragma user_version = {LATEST + 1}")
    before = (home / "xkld.db").read_bytes()
    refused(peopled("restore", newer, "--yes"), "bản xkld mới hơn", status=12)
    refused(peopled("restore", newer, "--drill"), "bản xkld mới hơn", status=12)
    assert (home / "xkld.db").read_bytes() == before


def test_a_file_of_another_kind_is_not_put_back(peopled: Run, home: Path, tmp_path: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    for number, content in enumerate((b"", b"PK\x03\x04" * 99, b"SQLite format 3\x00" + b"\x00" * 4080)):
        strange = tmp_path / f"la-{number}.db"
        strange.write_bytes(content)
        refused(peopled("restore", strange, "--yes"), "không phải sổ dữ liệu", status=10)
    refused(peopled("restore", "khong-co", "--yes"), "Không có bản sao lưu «khong-co»", status=10)
    assert (home / "xkld.db").read_bytes() == before


def test_without_backups_that_is_said(planned: Run) -> None:
    for words in ((), ("latest",), ("--drill",)):
        refused(planned("restore", *words), "Chưa có bản sao lưu nào", "xkld backup", status=10)
    assert data(planned("restore", "--json"), "xkld.restore.list/1") == {"backups": []}


def test_each_key_alone_restores_the_copy_that_left(peopled: Run, home: Path, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    one, two = keys(peopled, tmp_path, "1", "2")
    keys(peopled, tmp_path, "3")
    told(peopled("backup", "--to", stick, "--for", one, "--for", two))
    (sealed,) = stick.glob("*.age")
    for key in ("1", "2"):
        elsewhere = tmp_path / f"noi-{key}"
        told(peopled("restore", sealed, "--identity", tmp_path / key, "--home", elsewhere))
        assert rows(elsewhere / "xkld.db") == rows(home / "xkld.db")
        assert "khớp" in told(peopled("restore", sealed, "--identity", tmp_path / key, "--drill"))
    refused(peopled("restore", sealed, "--identity", tmp_path / "3", "--yes"), "không mở được bản sao lưu")
    refused(peopled("restore", sealed, "--yes"), "--identity", status=2)
    refused(peopled("restore", sealed, "--identity", a_list(tmp_path), "--yes"))
    (tmp_path / "rong").write_text("# không có khóa\n", encoding="utf-8")
    refused(peopled("restore", sealed, "--identity", tmp_path / "rong", "--yes"), "không có khóa bí mật")
    flip(sealed, sealed.stat().st_size // 2)
    refused(peopled("restore", sealed, "--identity", tmp_path / "1", "--yes"), "SHA-256", status=14)
    sealed.with_name(f"{sealed.name}.json").unlink()
    refused(peopled("restore", sealed, "--identity", tmp_path / "1", "--yes"), "không giải mã được", status=14)
    assert not [path for path in home.iterdir() if path.name.startswith(".xkld")]


def test_a_drill_touches_nothing_but_its_record(peopled: Run, home: Path) -> None:
    told(peopled("backup"))
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    found = data(peopled("restore", "--drill", "--json"), "xkld.restore.drill/1")
    assert found["answers"] == [{"plan": "phan-rang-2025", "departed": 0, "total": 35}]
    assert found["with_manifest"] is True and found["upgraded"] is False and found["changes"] > 0
    after = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    assert {path.name for path in after if path not in before} == {"last-drill.json"}
    assert {path: content for path, content in after.items() if path in before} == before
    assert sorted(path.name for path in (home / "backups").iterdir() if path.is_dir()) == []


def test_a_drill_finds_rows_that_the_log_does_not_explain(peopled: Run, home: Path) -> None:
    with closing(sqlite3.connect(home / "xkld.db", isolation_level=None)) as other:
        names = [name for (name,) in other.execute("select name from sqlite_schema where type = 'trigger'")]
        kept = [sql for (sql,) in other.execute("select sql from sqlite_schema where type = 'trigger'")]
        for name in names:
            other.execute(f"drop trigger {name}")
        other.execute("update worker set name = 'Người Khác' where id = 1")
        for sql in kept:
            other.execute(sql)
    told(peopled("backup"))
    refused(peopled("restore", "--drill"), "không giải thích được", "worker", status=14)


def test_a_drill_finds_a_log_that_does_not_fit_together(peopled: Run, home: Path) -> None:
    with closing(sqlite3.connect(home / "xkld.db", isolation_level=None)) as other:
        kept = other.execute("select name, sql from sqlite_schema where type = 'trigger' and tbl_name = 'operation'")
        triggers = kept.fetchall()
        for name, _ in triggers:
            other.execute(f"drop trigger {name}")
        other.execute("update operation set person = 'ai đó' where id = 2")
        for _, sql in triggers:
            other.execute(sql)
    told(peopled("backup"))
    refused(peopled("restore", "--drill"), "nhật ký không khớp từ lần ghi số 2", status=14)


@pytest.mark.skipif(os.name != "posix", reason="limits of processes are of POSIX")
def test_a_full_disk_leaves_the_book_as_it_was(peopled: Run, home: Path) -> None:
    told(peopled("backup"))
    told(peopled(*ESTIMATE, "Phường Đô Vinh=2"))
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    for words in (("latest", "--yes"), ("latest", "--drill")):
        status, _, err = ask(home, "restore", *words, preexec_fn=full(SMALL))
        assert (status, "đầy" in err) == (13, True), err
        assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before


def test_a_file_without_its_manifest_is_restored_when_it_is_sound(peopled: Run, home: Path, tmp_path: Path) -> None:
    told(peopled("backup"))
    (*_, backup) = copies(home)
    alone = tmp_path / "chep-tay.db"
    shutil.copyfile(backup, alone)
    assert "không có tệp .json" in told(peopled("restore", alone, "--drill"))
    told(peopled("restore", alone, "--yes"))


def test_doctor_and_the_overview_tell_of_backups_and_drills(planned: Run, home: Path) -> None:
    def checks() -> dict[str, str]:
        found = data(planned("doctor", "--json", today="2025-06-18"), "xkld.doctor/1")["checks"]
        return {one["check"]: one["level"] for one in found}

    assert checks()["backup"] == "warn"
    assert "Chưa có bản sao lưu nào" in planned().err
    told(planned("backup"))
    assert (checks()["backup"], checks()["drill"]) == ("pass", "warn")
    assert "sao lưu" not in planned().err
    told(planned("restore", "--drill"))
    assert (checks()["backup"], checks()["drill"]) == ("pass", "pass")
    (copy,) = copies(home)
    flip(copy, 9000)
    assert planned("restore", "--drill").status == 14
    assert "không đạt" in planned().err
    flip(copy, 9000)
    told(planned("restore", "--drill"))
    assert "xkld restore --drill" in planned(today="2025-09-18").err
    assert data(planned("--json"), "xkld.overview/1")["backups"]["drill_held"] is True


def test_what_the_newest_backup_lacks_is_counted_also_after_a_restore(peopled: Run, home: Path) -> None:
    def since() -> int:
        return data(peopled("--json"), "xkld.overview/1")["operations_since"]

    (first,) = copies(home)
    told(peopled("backup"))
    assert since() == 0
    for number in (1, 2, 3):
        told(peopled(*ESTIMATE, f"Phường Đô Vinh={number}"))
    assert since() == 3
    told(peopled("backup"))
    told(peopled("restore", first.name, "--yes"))
    assert since() <= 1  # the restore itself, when it was not made in the second of the backup
    told(peopled("backup"))
    assert since() == 0

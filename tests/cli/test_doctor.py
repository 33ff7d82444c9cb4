"""``xkld doctor``: whatever the state of the book, it answers, changes no byte, and names nobody."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from cli.answers import data, told
from cli.conftest import PEOPLE
from conftest import Answer, Run
from docx import Document

from xkld.store.examination import analyze_is_right, examine

SCHEMA = "xkld.doctor/1"


def found(answer: Answer, *, status: int = 0) -> dict[str, tuple[str, str, str]]:
    """Level, what and mending of each check."""
    assert answer.status == status, answer
    if status:
        assert answer.err.splitlines()[-1].startswith("LỖI: Có ")
    checks = data(Answer(0, answer.out, answer.err), SCHEMA)["checks"]
    return {one["check"]: (one["level"], one["what"], one["mend"]) for one in checks}


def bytes_of(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir() if path.is_file()}


def edit(book: Path, *statements: str) -> None:
    """As another program would, behind our back."""
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        if any(statement.startswith("delete") for statement in statements):
            connection.execute("insert into current_operation values (1, 1)")  # else the triggers of the log refuse
        for statement in statements:
            connection.execute(statement)


def test_a_book_in_order_has_nothing_that_fails(peopled: Run, home: Path) -> None:
    home.chmod(0o700)
    before = bytes_of(home)
    checks = found(peopled("doctor", "--json", today="2025-06-18"))
    of_the_book = (
        *("book", "schema", "book_private", "journal", "journal_mode", "integrity", "references", "strict"),
        *("statistics", "clock", "last_operation", "copies", "disk", "folder", "folder_private", "own_file"),
    )
    assert {name: checks[name][0] for name in of_the_book} == dict.fromkeys(of_the_book, "pass")
    assert "fund set" in checks["last_operation"][1]
    assert bytes_of(home) == before


def test_people_and_the_one_who_works_are_not_named(peopled: Run, home: Path) -> None:
    (home / "xkld (Nguyễn Văn Mẫu's conflicted copy).db").write_bytes(b"")
    printed = "".join((told(peopled("doctor")), told(peopled("doctor", "--json"))))
    for name, _, _, cccd, *_ in PEOPLE:
        assert name not in printed
        assert cccd is None or cccd not in printed
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        (machine,) = book.execute("select machine from operation limit 1").fetchone()
    assert f" {machine}" not in printed


def test_a_home_folder_is_written_without_its_owners_name(
    planned: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: home.parent)
    assert str(Path("~") / home.name) in found(planned("doctor", "--json"))["home"][1]


def test_it_answers_where_there_is_no_book(run: Run, home: Path) -> None:
    assert found(run("doctor", "--json"))["book"][0] == "warn"
    assert not home.exists()
    home.mkdir()
    assert "xkld init" in found(run("doctor", "--json"))["book"][2]
    assert list(home.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"SQLite format 3\x00", b"PK\x03\x04 not a book" * 20], ids=["empty", "head only", "other"]
)
def test_a_foreign_file_is_told_and_left_alone(run: Run, home: Path, content: bytes) -> None:
    home.mkdir()
    (home / "xkld.db").write_bytes(content)
    assert found(run("doctor", "--json"), status=4)["book"][0] == "fail"
    assert (home / "xkld.db").read_bytes() == content


@pytest.mark.parametrize(("version", "level"), [(0, "warn"), (9999, "fail")])
def test_an_older_and_a_newer_book_are_told(planned: Run, home: Path, version: int, level: str) -> None:
    edit(home / "xkld.db", f"pragma user_version = {version}")
    before = bytes_of(home)
    assert found(planned("doctor", "--json"), status=4 if level == "fail" else 0)["schema"][0] == level
    assert bytes_of(home) == before


def test_a_damaged_book_is_told_and_left_as_it_is(peopled: Run, home: Path) -> None:
    whole = (home / "xkld.db").read_bytes()
    (home / "xkld.db").write_bytes(whole[:4096] + b"\xff" * 40_000 + whole[44_096:])
    before = bytes_of(home)
    assert found(peopled("doctor", "--json"), status=4)["integrity"][0] == "fail"
    (home / "xkld.db").write_bytes(whole[:5000])
    assert found(peopled("doctor", "--json"), status=4)["integrity"][0] == "fail"
    (home / "xkld.db").write_bytes(before["xkld.db"][0])
    assert {name: content for name, (content, _) in bytes_of(home).items()} == {
        name: content for name, (content, _) in before.items()
    }


def test_what_other_programs_did_is_found(peopled: Run, home: Path) -> None:
    edit(
        home / "xkld.db",
        "pragma foreign_keys = off",
        "create table ghi_chu (a)",
        "delete from unit where id = (select unit from placement limit 1)",
        "analyze",
    )
    checks = found(peopled("doctor", "--json"), status=4)
    assert [checks[name][0] for name in ("references", "strict", "statistics")] == ["fail"] * 3
    assert "ghi_chu" in checks["strict"][1]


def test_a_book_in_wal_mode_is_told_without_files_beside_it(planned: Run, home: Path) -> None:
    edit(home / "xkld.db", "pragma journal_mode = wal")
    before = bytes_of(home)
    assert set(before) == {"xkld.db", "xkld.db.seal"}
    checks = found(planned("doctor", "--json"))
    assert (checks["journal_mode"][0], checks["integrity"][0]) == ("warn", "pass")
    assert bytes_of(home) == before
    with closing(sqlite3.connect(home / "xkld.db", isolation_level=None)) as other:
        other.execute("create table ghi_chu (a text) strict")
        assert found(planned("doctor", "--json"))["journal"][0] == "warn"


def test_a_write_that_was_cut_off_is_told_and_its_journal_kept(peopled: Run, home: Path) -> None:
    killed = (
        "import os, sqlite3, sys\n"
        "book = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "book.execute('pragma cache_size = 2'); book.execute('begin immediate')\n"
        "book.execute('create table big (a)')\n"
        "book.executemany('insert into big values (?)', [('x' * 900,)] * 2000)\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", killed, home / "xkld.db"], check=False)
    before = bytes_of(home)
    assert "xkld.db-journal" in before
    level, _, mend = found(peopled("doctor", "--json"))["journal"]
    assert level == "warn"
    assert "không xóa" in mend
    assert bytes_of(home) == before
    told(peopled("worker", "list"))
    assert found(peopled("doctor", "--json"))["journal"][0] == "pass"


def test_a_book_that_is_being_written_is_still_looked_at(peopled: Run, home: Path, monkeypatch) -> None:
    monkeypatch.setattr("xkld.store.examination._WAIT_SECONDS", 0)
    with closing(sqlite3.connect(home / "xkld.db", isolation_level=None)) as other:
        other.execute("begin immediate")
        assert found(peopled("doctor", "--json"))["integrity"][0] == "pass"
        other.execute("rollback")
        other.execute("begin exclusive")
        assert found(peopled("doctor", "--json"))["journal"][0] == "warn"


def test_copies_beside_the_book_are_counted_and_ours_are_not(planned: Run, home: Path) -> None:
    for name in ("xkld.db.truoc-2025-06-18-1", "xkld.db-journal", "so.db", "xkld.txt"):
        (home / name).write_bytes(b"")
    assert found(planned("doctor", "--json"))["copies"][0] == "pass"
    for name in ("xkld (2).db", "xkld - Copy.db", "XKLD.DB.bak", "xkld-MAY-TINH.db"):
        (home / name).write_bytes(b"")
    level, what, _ = found(planned("doctor", "--json"))["copies"]
    assert (level, "có 4 tệp" in what) == ("warn", True)


@pytest.mark.skipif(os.name != "posix", reason="permission bits of POSIX")
def test_what_others_may_read_is_told(planned: Run, home: Path) -> None:
    home.chmod(0o755)
    (home / "xkld.db").chmod(0o644)
    checks = found(planned("doctor", "--json"))
    assert (checks["book_private"][0], checks["folder_private"][0]) == ("warn", "warn")
    assert "chmod 600" in checks["book_private"][2]


def test_a_file_for_a_folder_is_told(run: Run, home: Path) -> None:
    home.write_bytes(b"")
    assert found(run("doctor", "--json"), status=4)["folder"][0] == "fail"


def test_a_synchronised_folder_fails(planned: Run, home: Path, tmp_path: Path) -> None:
    synced = tmp_path / "OneDrive - UBND" / "so"
    shutil.copytree(home, synced)
    level, what, _ = found(planned("doctor", "--json", "--home", synced), status=4)["drive"]
    assert (level, "OneDrive" in what) == ("fail", True)


def test_each_setting_says_where_it_came_from(planned: Run, home: Path, monkeypatch, capsys) -> None:
    from xkld.cli import main

    checks = found(planned("doctor", "--json", today="2025-06-18"))
    assert "--home" in checks["home"][1]
    assert checks["today"] == ("pass", "18/6/2025 (theo --today)", "")

    def here() -> dict[str, tuple[str, str, str]]:
        capsys.readouterr()
        status = main(["doctor", "--json"])
        return found(Answer(status, *capsys.readouterr()), status=status)

    monkeypatch.chdir(home)
    assert "thư mục hiện tại" in here()["home"][1]
    assert "đồng hồ máy" in here()["today"][1]
    monkeypatch.setenv("XKLD_HOME", str(home))
    monkeypatch.setenv("XKLD_TODAY", "2025-06-18")
    checks = here()
    assert "XKLD_HOME" in checks["home"][1]
    assert (checks["today"][0], "XKLD_TODAY" in checks["today"][2]) == ("warn", True)
    monkeypatch.setenv("XKLD_TODAY", "hôm qua")
    assert here()["today"][0] == "fail"


def test_files_of_the_offices_own_are_read_and_their_faults_counted(planned: Run, home: Path) -> None:
    for folder in ("data/plans", "data/policies", "data/units", "templates"):
        (home / folder).mkdir(parents=True)
    (home / "data" / "plans" / "cua-toi.yaml").write_text("plan: Sai Tên\nnumbre: 12\n", encoding="utf-8")
    (home / "data" / "policies" / "moi.yaml").write_bytes("policy: mới".encode("utf-16"))
    (home / "data" / "units" / "xa.yaml").write_text("- 1\n- 2\n", encoding="utf-8")
    (home / "data" / "headers.yaml").write_text("columns: {}\n", encoding="utf-8")
    document = Document()
    document.add_paragraph("{{ tong_so }} {{ period }}")
    document.save(str(home / "templates" / "bao-cao.docx"))
    document.save(str(home / "templates" / "cu.docx"))
    (home / "templates" / "~$cu.docx").write_bytes(b"")
    (home / "templates" / "bao-cao.md.j2").write_text("{{ ten_sai }}", encoding="utf-8")
    answer = planned("doctor", "--json")
    assert answer.status == 4
    checks = data(Answer(0, answer.out, answer.err), SCHEMA)["checks"]
    own = {one["what"].partition(":")[0]: one for one in checks if one["check"] == "own_file"}
    assert {name: one["level"] for name, one in own.items()} == {
        "data/plans/cua-toi.yaml": "fail",
        "data/policies/moi.yaml": "fail",
        "data/units/xa.yaml": "fail",
        "data/headers.yaml": "fail",
        "templates/bao-cao.docx": "fail",
        "templates/bao-cao.md.j2": "fail",
        "templates/cu.docx": "warn",
    }
    assert own["templates/bao-cao.md.j2"]["what"].endswith("1 lỗi (dòng 1)")
    assert "xkld report check bao-cao.md.j2" in own["templates/bao-cao.md.j2"]["mend"]
    assert "xkld report check bao-cao.docx" in own["templates/bao-cao.docx"]["mend"]
    assert "period" not in own["templates/bao-cao.docx"]["what"]
    assert "Sai Tên" not in answer.out


def test_a_file_copied_from_the_shipped_ones_is_in_order(planned: Run, home: Path) -> None:
    root = Path(__file__).parents[2]
    templates = [f"templates/bao-cao.{kind}" for kind in ("docx", "html.j2", "md.j2")]
    for name in ("data/plans/phan-rang-2025.yaml", "data/policies/ttlt09-2016.yaml", *templates):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / name, home / name)
    checks = data(planned("doctor", "--json"), SCHEMA)["checks"]
    assert [one["level"] for one in checks if one["check"] == "own_file"] == ["pass"] * 5


def test_the_table_for_people_has_the_level_in_words(planned: Run) -> None:
    rows = [line.split("\t") for line in told(planned("doctor")).splitlines()]
    assert rows[0] == ["Kết quả", "Mục", "Tình trạng", "Cách xử lý"]
    assert {row[0] for row in rows[1:]} <= {"đạt", "lưu ý"}


@pytest.mark.skipif(sqlite3.sqlite_version_info[:3] != (3, 40, 1), reason="the fault was seen in SQLite 3.40.1")
def test_the_fault_of_this_sqlite_is_seen() -> None:
    assert analyze_is_right() is False


def test_the_self_test_can_tell_right_from_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the statistics every SQLite answers rightly; so a wrong answer is the fault's, not the question's."""
    from xkld.store import examination

    monkeypatch.setattr(examination, "_TEST", examination._TEST.partition("analyze;")[0])
    assert analyze_is_right() is True


def test_looking_needs_no_right_to_write(planned: Run, home: Path) -> None:
    (home / "xkld.db").chmod(0o400)
    assert not isinstance(examine(home / "xkld.db"), str)


@pytest.mark.parametrize(
    "statements",
    [
        ("alter table operation rename to operation_cu",),
        ("drop trigger operation_is_kept", "update operation set at_utc = 'hôm qua'"),
    ],
)
def test_a_book_that_has_lost_its_last_command_is_examined_all_the_same(
    planned: Run, home: Path, statements: tuple[str, ...]
) -> None:
    edit(home / "xkld.db", *statements)
    checks = found(planned("doctor", "--json"))
    assert checks["integrity"][0] == "pass"
    assert "last_operation" not in checks

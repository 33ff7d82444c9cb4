"""A person forgotten: in no byte of the book any more, and every figure as it was."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from cli.lists import HEADS, write_list
from conftest import Run

from xkld.store import log

NAME, CARD, PHONE = "Đàng Thị Dấu Vết", "058199004321", "0987654321"
GONE = "(đã xóa thông tin)"
WHY = ("--reason", "theo đơn ngày 02/6/2025")
FORMS = (("quarterly", "--quarter", "2025-Q1"), ("quarterly", "--quarter", "2025-Q2"), ("annual", "--year", "2025"))


@pytest.fixture
def marked(peopled: Run, tmp_path: Path, once: Once) -> Run:
    """Person 5, known by words that nobody else has, has left and come home, was paid, and stands in texts."""

    def write() -> None:
        person = (NAME, "1999", "nữ", CARD, "Phường Đô Vinh", "DTTS", "đăng ký", "10/01/2025")
        told(peopled("worker", "import", write_list(tmp_path / f"ds {NAME}.xlsx", HEADS, person)))
        told(peopled("worker", "edit", 5, "--phone", "0900000055"))
        told(peopled("worker", "edit", 5, "--phone", PHONE, "--ethnicity", "Chăm"))
        told(peopled("worker", "move", 5, "departed", "--on", "02/4/2025", "--destination", "JP"))
        told(peopled("worker", "move", 5, "returned", "--on", "02/6/2025", "--reason", "early_own_will"))
        paid = ("--item", "language", "--amount", "1.000.000", "--group", "DTTS", "--fund", "social-security")
        told(peopled("support", "pay", 5, *paid, "--voucher", "PC9", "--on", "20/3/2025", "--policy", "ttlt09-2016"))
        told(
            peopled(
                "activity", "add", "--kind", "article", "--on", "12/5/2025", "--what", f"Bài về chị {NAME} ({PHONE})"
            )
        )

    once(write)
    return peopled


def erase(run: Run, *more: object) -> Any:
    return run("worker", "erase", 5, *WHY, "--confirm", NAME, "--yes", *more)


def figures(run: Run) -> list[Any]:
    found = []
    for form, *period in FORMS:
        report = json.loads(told(run("report", form, *period, "--format", "json", "--out", "-")))["data"]
        found.append({key: value for key, value in report.items() if key != "head"})
    return [*found, told(run("quota", "show")), told(run("fund", "show"))]


def bytes_with(folder: Path, *words: str) -> set[str]:
    """The files under a folder in which any of these words stands."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and any(word.encode() in path.read_bytes() for word in words)
    }


def test_nothing_of_the_person_is_left_and_every_figure_stays(marked: Run, home: Path) -> None:
    before = figures(marked)
    assert "xkld.db" in bytes_with(home, NAME)
    told(erase(marked, "--no-backup"))
    assert bytes_with(home, NAME, NAME.upper(), "dang thi dau vet", CARD, PHONE, "0900000055") == set()
    assert figures(marked) == before
    assert lines(marked("worker", "list", "--unit", "Phường Đô Vinh"))[2][:2] == ["5", GONE]
    shown = data(marked("worker", "show", 5, "--full-id", "--json"), "xkld.worker.show/1")
    assert (shown["name"], shown["birth"], shown["sex"]) == (GONE, "1999", "F")
    assert [shown[fact] for fact in ("cccd", "phone", "ethnicity")] == [None, None, None]
    assert len(shown["cases"][0]["case"]["events"]) == 3
    assert f"{GONE} (số 5)" in told(marked("support", "list"))
    assert f"Bài về chị {GONE} ({GONE})" in told(marked("activity", "list"))


def test_the_chain_still_verifies_and_the_log_explains_the_book(marked: Run, home: Path) -> None:
    told(erase(marked))
    connection = sqlite3.connect(home / "xkld.db")
    found = log.verify(connection)
    rows = connection.execute("select command, reason from operation order by id desc limit 1").fetchall()
    connection.close()
    assert (found.broken, found.unexplained) == (None, ())
    assert rows == [("worker erase", WHY[1])]


def test_what_still_names_the_person_is_told(marked: Run, home: Path, tmp_path: Path) -> None:
    told(marked("backup"))
    told(marked("worker", "export"))
    told(marked("worker", "export", "--out", home / "out" / "a.csv", "--full-id", "--for", "gửi Sở"))
    told(marked("report", "quarterly", "--quarter", "2025-Q1"))
    (home / "out" / "quet.pdf").write_bytes(b"%PDF")
    done = data(erase(marked, "--json"), "xkld.worker.erase/1")
    backups = {path.name for path in (home / "backups").iterdir() if path.suffix == ".db"}
    traces = done["traces"]
    holding = {one["file"]: one["gone_by"] for one in traces["copies"]}
    assert set(holding) < backups  # the first ones were made before she was in the book
    assert done["backup"] in holding
    assert set(holding.values()) == {"2026-04-01"}
    named = {one["file"]: one["certain"] for one in traces["documents"]}
    assert named == {"a.csv": True, "danh-sach-nguoi-lao-dong.xlsx": True, "quet.pdf": False}
    assert [(one["file"], one["purpose"]) for one in traces["exports"]] == [
        ("danh-sach-nguoi-lao-dong.xlsx", None),
        ("a.csv", "gửi Sở"),
    ]
    assert (done["payments"], done["kept_texts"]) == (1, [])


def test_texts_of_money_stand_as_they_were_written_and_are_told(marked: Run) -> None:
    told(marked("support", "reverse", 1, "--reason", f"Chi nhầm cho {NAME}", "--voucher", "PT9", "--on", "12/6/2025"))
    answer = marked("worker", "erase", 5, *WHY, "--confirm", NAME)  # nothing stands, so no plain yes is wanted
    assert "Còn tên trong lý do của khoản chi số 2" in told(answer)


def test_it_is_refused_while_somebody_has_to_be_followed_and_without_the_name(marked: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(marked("worker", "erase", 1, *WHY, "--confirm", "Trần Thị Thử"), "còn hồ sơ ở giai đoạn «đăng ký tham gia»")
    refused(marked("worker", "erase", 9, *WHY, "--confirm", "Ai"), "không có người lao động số 9")
    refused(marked("worker", "erase", 5, *WHY, "--yes"), "cần gõ lại họ tên", status=5)
    refused(marked("worker", "erase", 5, *WHY, "--yes", "--confirm", "Đàng Thị Dấu"), "không đúng", status=5)
    refused(marked("worker", "erase", 5, *WHY, "--confirm", NAME), "PC9", "--yes", status=5)
    reason = ("--reason", f"đơn của {NAME.lower()}", "--confirm", NAME, "--yes")
    refused(marked("worker", "erase", 5, *reason), "lý do có ghi tên")
    assert "Chạy thử" in told(erase(marked, "--dry-run"))
    assert (home / "xkld.db").read_bytes() == before


def test_a_second_time_nothing_is_done(marked: Run, home: Path) -> None:
    told(erase(marked))
    before = (home / "xkld.db").read_bytes()
    assert "đã xóa thông tin từ ngày 18/6/2025" in told(marked("worker", "erase", 5, *WHY, "--confirm", "gì cũng được"))
    assert (home / "xkld.db").read_bytes() == before


def test_nothing_is_written_of_the_person_any_more(marked: Run, home: Path, tmp_path: Path) -> None:
    told(marked("worker", "export", "--out", tmp_path / "truoc.csv"))
    told(erase(marked))
    before = (home / "xkld.db").read_bytes()
    refused(marked("worker", "edit", 5, "--phone", PHONE), "đã xóa thông tin ngày 18/6/2025")
    refused(marked("worker", "move", 5, "settled", "--on", "12/6/2025"), "đã xóa thông tin ngày 18/6/2025")
    paid = ("--item", "meals", "--amount", "1.000", "--group", "DTTS", "--fund", "social-security", "--voucher", "PC8")
    refused(marked("support", "pay", 5, *paid, "--on", "10/6/2025"), "không chi được")
    assert (home / "xkld.db").read_bytes() == before
    text = (tmp_path / "truoc.csv").read_text(encoding="utf-8-sig")
    assert "0 mới, 0 sửa" in told(marked("worker", "import", tmp_path / "truoc.csv"))
    (tmp_path / "sua.csv").write_text(text.replace(PHONE, "0987654322"), encoding="utf-8-sig")
    refused(marked("worker", "import", tmp_path / "sua.csv"), "đã xóa thông tin ngày 18/6/2025")
    assert bytes_with(home, NAME, CARD, PHONE) <= {f"backups/{path.name}" for path in (home / "backups").iterdir()}


def test_nobody_is_found_or_exported_by_what_was_erased(marked: Run, tmp_path: Path) -> None:
    told(erase(marked))
    for word in ("Đàng Thị Dấu Vết", "dau vet", PHONE, "4321", "xóa thông tin", "xoa"):
        assert len(lines(marked("worker", "find", word))) == 1, word
    answer = marked("worker", "export", "--out", tmp_path / "a.csv")
    assert "1 người đã xóa thông tin không có trong danh sách" in answer.err
    assert GONE not in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    assert data(marked("worker", "find", 5, "--json"), "xkld.worker.find/1")["workers"][0]["name"] == GONE


def test_a_namesake_keeps_everything(marked: Run, home: Path, tmp_path: Path) -> None:
    other = (NAME, "1985", "nữ", None, "Phường Phủ Hà", None, "đăng ký", "10/01/2025")
    told(marked("worker", "import", write_list(tmp_path / "khac.xlsx", HEADS, other)))
    told(erase(marked, "--no-backup"))
    assert [NAME in told(marked("worker", "show", number)) for number in (5, 6)] == [False, True]
    connection = sqlite3.connect(home / "xkld.db")
    statement = "select count(*) from change where table_name = 'worker' and row_key = '[6]' and digest is null"
    assert connection.execute(statement).fetchone() == (1,)
    connection.close()

"""The register of exports: a line for each file that leaves, in the operation that writes it, and none without one."""

import hashlib
import json
import sqlite3
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import typer
from cli.answers import data, refused, told
from cli.lists import write_list
from cli.loans import lend, take_in
from cli.test_application import propose
from cli.test_support import pay
from cli.test_typed_figures import COURSE, ENTERPRISE, ORDER, follow
from cli.texts import page
from conftest import Run

from xkld.cli import app
from xkld.domain.wording.log_names import COMMANDS

PURPOSE = "gửi Sở Nội vụ"
WRITES: dict[str, tuple[str, ...]] = {
    "worker export": ("--out", "{out}/a.csv", "--unit", "Phường Đô Vinh"),
    "worker show": ("1", "--everything", "--out", "{out}/e.txt"),
    "worker form": ("--out", "{out}/b.xlsx"),
    "support form": ("--out", "{out}/c.xlsx", "--unit", "Phường Đô Vinh"),
    "report quarterly": ("--format", "docx,xlsx,html,md,json", "--out", "{out}", "--quarter", "2025-Q1"),
    "report half-year": ("--format", "md", "--out", "{out}", "--half", "2025-H1"),
    "report annual": ("--format", "docx,json", "--out", "{out}", "--year", "2025"),
    "order sheet": ("1", "--out", "{out}/f.docx"),
    "quota allocate": ("--weights", "demand", "--total", "3", "--tie-sheet", "{out}/d.docx"),
    "abroad expected": ("--quarter", "2028-Q4", "--out", "{out}/g.xlsx"),
    "contract list": ("--out", "{out}/i.xlsx"),
    "loan list": ("--stage", "all", "--out", "{out}/v.xlsx"),
    "loan reconcile": ("--out", "{out}/w.xlsx"),
    "outside list": ("--out", "{out}/o.xlsx"),
    "survey list": ("--out", "{out}/s.xlsx"),
    "support settle": ("social-security", "--from", "01/01/2025", "--to", "31/5/2025", "--out", "{out}/q.docx"),
    "support draft": ("1", "--out", "{out}/t.docx"),
    "fund forecast": ("--out", "{out}/u.xlsx"),
    "fund share": ("--cost", "12.000.000", "--for", "Hội nghị", "--out", "{out}/w.xlsx"),
    "fund show": ("--out", "{out}/v.xlsx"),
    "support pending": ("--state", "all", "--out", "{out}/p.xlsx"),
    "visit due": ("--months", "1", "--out", "{out}/h.xlsx"),
    "paper sheet": ("1", "--out", "{out}/k.docx"),
    "worker stuck": ("--days", "1", "--out", "{out}/i.xlsx"),
    "worker missing": ("--out", "{out}/l.xlsx"),
    "paper due": ("--out", "{out}/m.xlsx"),
    "list show": ("đã lưu", "--out", "{out}/n.xlsx"),
    "referral letter": ("1", "--out", "{out}/r.docx"),
    "course sheet": ("1", "--out", "{out}/q.docx"),
}
"""Every command that hands a file to somebody, in words that write one."""
LANDING = {"out", "tie_sheet"}


def registered(run: Run) -> list[dict[str, Any]]:
    """The register, the latest first."""
    return data(run("exports", "--json"), "xkld.exports/1")["exports"]


def commands_with_files() -> set[str]:
    """Every command that has an option for where a file goes."""
    found = set()
    whole: Any = typer.main.get_command(app)
    for name, group in whole.commands.items():
        for verb, command in getattr(group, "commands", {"": group}).items():
            if LANDING & {parameter.name for parameter in command.params}:
                found.add(f"{name} {verb}".strip())
    return found


def options_of(command: str) -> set[str]:
    """The options of a command."""
    found: Any = typer.main.get_command(app)
    for word in command.split():
        found = found.commands[word]
    return {parameter.name for parameter in found.params}


def prepare(run: Run, folder: Path, command: str) -> None:
    """What a command that hands out a file needs in the book."""
    if command == "order sheet":
        told(run("enterprise", "add", *ENTERPRISE))
        told(run("order", "add", *ORDER))
    if command == "support settle":
        told(pay(run, 1, "passport", "1.000", "DTTS", "PC01"))
    if command == "support draft":
        told(propose(run, 1, "passport", "200.000", "DTTS", "--complete-on", "14/5/2025"))
    if command == "course sheet":
        told(run("course", "add", *COURSE))
        told(run("course", "enrol", 1, 1))
    if command.startswith("loan"):
        lend(run)
        take_in(run, folder)
    if command == "referral letter":
        follow(run)
    if command == "list show":
        told(run("list", "save", "đã lưu", "--stage", "registered"))


def test_every_command_that_hands_out_files_is_tried_here() -> None:
    assert commands_with_files() - {"plan new", "plan next"} == set(WRITES)  # those write files of the office itself
    assert [one for one in WRITES if one not in COMMANDS] == []  # the log has a name for each


@pytest.mark.parametrize("command", sorted(WRITES))
def test_every_file_has_its_line_and_every_line_its_file(
    peopled: Run, home: Path, tmp_path: Path, command: str
) -> None:
    out = tmp_path / "ra"
    out.mkdir()
    prepare(peopled, tmp_path, command)
    operations = _count(home, "operation")
    for times in (1, 2):
        peopled(*command.split(), *(word.format(out=out) for word in WRITES[command]))
        files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in out.iterdir()}
        lines = registered(peopled)[: len(files)]
        assert {one["file"]: one["digest"] for one in lines} == files
        assert len(files) > 0
        assert _count(home, "export") == times * len(files)
        assert _count(home, "operation") == operations + times
        assert {one["command"] for one in lines} == {command}


@pytest.mark.parametrize("command", sorted(command for command in WRITES if "json" in options_of(command)))
def test_a_program_that_asked_for_a_file_too_is_told_in_json_alone(peopled: Run, tmp_path: Path, command: str) -> None:
    prepare(peopled, tmp_path, command)
    answer = peopled(*command.split(), *(word.format(out=tmp_path) for word in WRITES[command]), "--json")
    assert list(json.loads(answer.out)) == ["schema", "data"]
    (written,) = [one["file"] for one in registered(peopled)]
    assert f" {tmp_path / written}" in answer.err
    assert (tmp_path / written).exists()


def test_a_line_says_what_left_for_whom_and_names_nobody(peopled: Run, home: Path, tmp_path: Path) -> None:
    whole = ("--full-id", "--for", PURPOSE)
    told(peopled("worker", "export", "--out", tmp_path / "a.xlsx", "--unit", "do vinh", "--stage", "đăng ký", *whole))
    told(peopled("worker", "export", "--out", tmp_path / "b.csv"))
    told(peopled("worker", "form"))
    form, masked, full = registered(peopled)
    assert (full["file"], full["rows"], full["identity"], full["purpose"]) == ("a.xlsx", 1, "full", PURPOSE)
    assert full["selection"] == "danh sách người lao động: Phường Đô Vinh; giai đoạn «đăng ký tham gia»"
    assert full["command"] == "worker export --full-id"
    assert (masked["rows"], masked["identity"], masked["purpose"]) == (4, "masked", None)
    assert masked["selection"].endswith(": cả sổ")
    assert (form["file"], form["rows"], form["identity"]) == ("mau-danh-sach.xlsx", 0, "none")
    shown = told(peopled("exports"))
    assert "đủ số CCCD" in shown
    for name in ("Trần Thị Thử", "058199001234", str(home), str(tmp_path)):
        assert name not in shown
    assert len(told(peopled("exports", "--limit", 1)).splitlines()) == 2
    assert "1 trong 3 tệp" in peopled("exports", "--limit", 1).err


def test_whole_numbers_leave_only_for_something_that_is_named(peopled: Run, home: Path, tmp_path: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    export = ("worker", "export", "--full-id")
    for where in (("--out", tmp_path / "a.csv"), ("--out", "-"), ("--json",), ()):
        refused(peopled(*export, *where), "cần ghi giao cho ai", status=5)
        refused(peopled(*export, *where, "--for", "cho 058199001234"), "mục đích có số CCCD")
    assert (home / "xkld.db").read_bytes() == before
    assert list(tmp_path.glob("*.csv")) == list((home / "out").iterdir()) == []
    assert "058199001234" in told(peopled(*export, "--out", "-", "--for", PURPOSE))
    assert _rows(home, "select command, reason from operation order by id desc limit 1") == [
        ("worker export --full-id", PURPOSE)
    ]
    assert registered(peopled) == []


def test_a_file_that_cannot_be_written_leaves_no_line(peopled: Run, home: Path, tmp_path: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    nowhere = tmp_path / "no" / "a.xlsx"
    refused(peopled("worker", "form", "--out", nowhere), "không có thư mục", status=13)
    refused(peopled("worker", "export", "--out", nowhere), "không có thư mục", status=13)
    (tmp_path / "bao-cao-2025-Q1.docx").mkdir()
    quarter = ("report", "quarterly", "--quarter", "2025-Q1", "--out", tmp_path)
    refused(peopled(*quarter), "cùng tên", status=13)
    assert registered(peopled) == []
    assert (home / "xkld.db").read_bytes() == before


def test_an_unchanged_book_gives_the_same_bytes_and_a_changed_one_only_another_head(peopled: Run, home: Path) -> None:
    words = ("report", "quarterly", "--quarter", "2025-Q1", "--format", "docx,xlsx,html,json")
    told(peopled(*words))
    told(peopled("worker", "export"))
    first = _files(home)
    told(peopled("worker", "show", 1, "--full-id"))
    told(peopled("worker", "export"))
    assert told(peopled(*words)).count("Đã ghi") == 4
    assert _files(home) == first
    head = _heads(home)
    assert len(set(head.values())) == 1
    assert _rows(home, "select 1 from chain where digest = ?", head["bao-cao-2025-Q1.docx"]) == [(1,)]
    told(peopled("activity", "add", "--kind", "article", "--on", "17/6/2025", "--what", "Thử"))  # no figure of Q1
    answer = peopled(*words)
    told(peopled("worker", "export"))
    assert "giữ lại" not in answer.err
    assert set(_files(home)) == set(first)
    (other,) = set(_heads(home).values())
    assert other != head["bao-cao-2025-Q1.docx"]


def test_the_head_stands_on_no_page(peopled: Run, home: Path) -> None:
    told(peopled("report", "quarterly", "--quarter", "2025-Q1", "--format", "docx,html,md"))
    stem = home / "out" / "bao-cao-2025-Q1"
    head = _heads(home)["bao-cao-2025-Q1.docx"]
    with ZipFile(stem.with_suffix(".docx")) as document:
        assert head not in document.read("word/document.xml").decode()
    assert head not in page(stem.with_suffix(".html")).body.text_content()
    assert head not in stem.with_suffix(".md").read_text(encoding="utf-8")


def test_a_paper_about_a_settled_tie_is_one_operation_with_the_split(peopled: Run, home: Path, tmp_path: Path) -> None:
    people = [(f"Người Chờ {n}", 1990, ward, "đăng ký", "05/3/2025") for n, ward in enumerate(("Phường Bảo An",) * 2)]
    told(peopled("worker", "import", write_list(tmp_path / "ds.xlsx", *_short(people))))
    before = _count(home, "operation")
    split = ("quota", "allocate", "--weights", "demand", "--total", 16, "--min", 1)
    told(peopled(*split, "--tie-by", "order", "--tie-sheet", tmp_path / "bb.docx"))
    assert _count(home, "operation") == before + 1
    (line,) = registered(peopled)
    assert (line["file"], line["command"]) == ("bb.docx", "quota allocate")
    assert "dự kiến" in peopled("quota", "show").err


def _short(people: list[tuple[Any, ...]]) -> tuple[Any, ...]:
    return (("Họ và tên", "Năm sinh", "Đơn vị", "Giai đoạn", "Ngày"), *people)


def _files(home: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (home / "out").iterdir()}


def _heads(home: Path) -> dict[str, str]:
    """The chain's head in every document that carries one."""
    found = {}
    for name, content in _files(home).items():
        if name.endswith((".docx", ".xlsx")):
            with ZipFile(home / "out" / name) as package:
                about = package.read("docProps/core.xml").decode()
            found[name] = about.split("<dc:identifier>xkld:")[1].split("<")[0]
        elif name.endswith(".html"):
            (meta,) = page(home / "out" / name).xpath("//meta[@name='xkld-head']")
            found[name] = meta.get("content")
        elif name.endswith(".json"):
            found[name] = content.decode().split('"head": "')[1].split('"')[0]
    return found


def _count(home: Path, table: str) -> int:
    return int(_rows(home, f"select count(*) from {table}")[0][0])


def _rows(home: Path, statement: str, *values: object) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(home / "xkld.db")
    try:
        return connection.execute(statement, values).fetchall()
    finally:
        connection.close()

"""``xkld report check``: the office's own templates before the day on which they are needed."""

import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from cli.answers import data, refused
from cli.processes import finished, start
from conftest import Answer, Run

from xkld.domain.templates import NAMES

T = TypeVar("T")
SHIPPED = Path(__file__).parents[2] / "templates"


@pytest.fixture
def own(home: Path) -> Path:
    """The folder of the office's own templates."""
    folder = home / "templates"
    folder.mkdir(parents=True)
    return folder


def findings(answer: Answer, *, status: int = 0) -> list[dict]:
    assert answer.status == status, answer
    return data(Answer(0, answer.out, answer.err), "xkld.report.check/1")["findings"]


def test_copies_of_the_shipped_templates_are_in_order(run: Run, own: Path) -> None:
    for name in NAMES:
        shutil.copy(SHIPPED / name, own / name)
    found = findings(run("report", "check", "--json"))
    assert [(one["template"], one["level"]) for one in found] == [(name, "note") for name in sorted(NAMES)]


def test_every_own_template_is_told_with_places_and_the_status_is_that_of_a_check(run: Run, own: Path) -> None:
    (own / "bao-cao.md.j2").write_text("{{ lsat_words }}\n{% for x in opening %}", encoding="utf-8")
    (own / "bao-cao.docx").write_bytes(b"no Word")
    (own / "~$bao-cao.docx").write_bytes(b"")
    (own / "ghi-chu.txt").write_bytes(b"{{ sai }}")
    answer = run("report", "check")
    assert answer.status == 4
    rows = [line.split("\t") for line in answer.out.splitlines()[1:]]
    assert [row[:3] for row in rows] == [
        ["bao-cao.docx", "lỗi", ""],
        ["bao-cao.md.j2", "lỗi", "dòng 1"],
        ["bao-cao.md.j2", "lỗi", "dòng 2"],
        ["bao-cao.md.j2", "lưu ý", ""],
    ]
    assert "«last_words»" in rows[1][4]
    assert answer.err.splitlines()[-1] == "LỖI: Có 3 lỗi trong 2 mẫu."
    found = findings(run("report", "check", "--json"), status=4)
    assert found[1]["place"] == {"file": "bao-cao.md.j2", "line": 1, "sheet": "", "cell": ""}


def test_faults_and_notes_stand_in_the_order_of_the_lines(run: Run, own: Path) -> None:
    text = "{% for x in body %}\n{{ no_such }}\n{% if last_words %}\n{{ a_b }}\n{{ never.there }}"
    (own / "bao-cao.md.j2").write_text(text, encoding="utf-8")
    found = [one["place"]["line"] for one in findings(run("report", "check", "--json"), status=4)]
    told = [line for line in found if line is not None]
    assert {1, 2, 3, 4, 5} <= {*told}
    assert found == [*sorted(told), *[None] * (len(found) - len(told))]


def test_a_template_is_named_by_its_path_or_its_name(run: Run, home: Path, tmp_path: Path) -> None:
    draft = tmp_path / "nhap.html.j2"
    draft.write_text("{{ last_words }}", encoding="utf-8")
    found = findings(run("report", "check", str(draft), "bao-cao.docx", "--json"))
    assert [one["template"] for one in found] == ["nhap.html.j2", "nhap.html.j2", "bao-cao.docx"]
    assert "không dùng đến tệp tên này" in found[1]["what"]
    assert not home.exists()


@pytest.mark.parametrize("name", ["khong-co.docx", "bao-cao.txt", "../bao-cao"])
def test_what_is_no_template_is_refused(name: str, run: Run) -> None:
    refused(run("report", "check", name), f"{name}: không có tệp mẫu này")


def test_without_own_templates_there_is_nothing_to_check(run: Run) -> None:
    answer = run("report", "check")
    assert (answer.status, answer.out.count("\n")) == (0, 1)
    assert "Không có mẫu riêng" in answer.err


def test_the_report_itself_tells_every_fault_of_an_own_template_and_writes_nothing(planned: Run, home: Path) -> None:
    (home / "templates").mkdir()
    (home / "templates" / "bao-cao.md.j2").write_text("{{ a_b }}\n{{ closing.nmae }}", encoding="utf-8")
    answer = planned("report", "quarterly", "--quarter", "2025-Q2", "--format", "html,md")
    refused(answer, "bao-cao.md.j2:1: tên «a_b»", "bao-cao.md.j2:2: tên «closing.nmae»")
    assert list((home / "out").iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="children are looked up in /proc")
def test_ctrl_c_ends_the_process_that_fills_a_template_and_leaves_nothing(planned: Run, home: Path) -> None:
    (home / "templates").mkdir()
    endless = "{% for a in body %}" * 9 + "{% endfor %}" * 9
    (home / "templates" / "bao-cao.html.j2").write_text(endless, encoding="utf-8")
    before = sorted(home.rglob("*"))
    words = ("report", "quarterly", "--quarter", "2025-Q2", "--format", "md,html")
    process = start(*words, "--home", home, "--today", "2025-06-18")
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    (child,) = _until(lambda: children.read_text(encoding="ascii").split())
    time.sleep(1)  # until it fills
    process.send_signal(signal.SIGINT)
    status, _, said = finished(process)
    assert (status, said.splitlines()[-1]) == (130, "LỖI: Đã dừng theo yêu cầu, chưa ghi gì.")
    _until(lambda: not Path(f"/proc/{child}").exists())
    assert [path for path in sorted(home.rglob("*")) if path not in before and path.name != "out"] == []


def _until(true: Callable[[], T], seconds: int = 20) -> T:
    """What is waited for, as soon as it is there."""
    last = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < last
        time.sleep(0.02)
    return found

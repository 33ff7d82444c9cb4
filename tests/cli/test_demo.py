"""``xkld demo``: a whole office of invented people, made once and never harmed by a second run."""

import json
import shutil
from pathlib import Path

import pytest
from cli.answers import data, told
from conftest import Answer, Run
from docx import Document

from xkld.cli import main


@pytest.fixture(scope="module")
def demo_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo, made once."""
    folder = tmp_path_factory.mktemp("demo") / "mau"
    assert main(["demo", str(folder)]) == 0
    return folder


@pytest.fixture
def demo(demo_home: Path, home: Path, run: Run) -> Run:
    """Commands in a demo of one's own."""
    shutil.copytree(demo_home, home)
    return run


def make(folder: Path, capsys: pytest.CaptureFixture[str]) -> Answer:
    """``xkld demo`` in a folder."""
    capsys.readouterr()
    return Answer(main(["demo", str(folder)]), *capsys.readouterr())


def test_it_holds_sixty_people_and_its_report_in_four_formats(demo: Run, home: Path) -> None:
    people = data(demo("worker", "list", "--json"), "xkld.worker.list/1")["workers"]
    assert 55 <= len(people) <= 70
    kinds = ("docx", "html", "json", "xlsx")
    assert sorted(path.name for path in (home / "out").iterdir()) == [f"bao-cao-2025-Q2.{kind}" for kind in kinds]
    report = json.loads((home / "out" / "bao-cao-2025-Q2.json").read_text(encoding="utf-8"))["data"]
    assert (report["period"], report["figures_to"], report["warnings"]) == ("2025-Q2", "14/6/2025", [])
    paper = Document(str(home / "out" / "bao-cao-2025-Q2.docx"))
    assert any(paragraph.text.endswith("./.") for paragraph in paper.paragraphs)


def test_the_report_reaches_as_far_as_the_people(demo: Run) -> None:
    """Every person of the list who left in the plan year up to the cut-off is counted, and the opening figures hold."""
    found = data(demo("quota", "show", "--json", today="2025-06-14"), "xkld.quota.show/1")
    answer = demo("report", "quarterly", "--quarter", "2025-Q2", "--format", "json", "--out", "-")
    (targets,) = [one for one in data(answer, "xkld.report.quarterly/1")["tables"] if one["key"] == "targets"]
    assert targets["total"]["to_date"] == found["departed"] > 0
    assert [row["cells"]["to_date"] for row in targets["rows"]] == [unit["departed"] for unit in found["units"]]
    assert targets["total"]["same_period"] == 15


def test_a_second_run_rebuilds_nothing(demo: Run, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def files() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in home.rglob("*") if path.is_file() and path.parent != home}

    before, people = files(), demo("worker", "list").out
    answer = make(home, capsys)
    assert "Sổ mẫu đã có" in told(answer)
    assert files() == before
    assert demo("worker", "list").out == people
    assert "8 trong 8 tệp đã xuất" in demo("exports").err  # the same four documents, handed out twice


def test_what_the_officer_tried_in_the_demo_stays(demo: Run, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(demo("activity", "add", "--kind", "conference", "--on", "17/6/2025", "--what", "Thử", "--people", 9))
    assert make(home, capsys).status == 0
    assert "Thử" in told(demo("activity", "list"))


def test_what_an_interrupted_run_left_behind_is_no_harm(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    part = tmp_path / ".mau.part"
    part.mkdir()
    (part / "xkld.db").write_bytes(b"nua chung")
    (tmp_path / "mau").mkdir()  # an empty folder may be there
    answer = make(tmp_path / "mau", capsys)
    assert told(answer).splitlines()[-1].startswith("Tổng cộng\t35\t")
    assert [path.name for path in tmp_path.iterdir()] == ["mau"]


def test_a_folder_with_something_else_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mau").mkdir()
    (tmp_path / "mau" / "thu.txt").write_text("của tôi", encoding="utf-8")
    answer = make(tmp_path / "mau", capsys)
    assert (answer.status, answer.out) == (5, "")
    assert "đã có tệp khác" in answer.err
    assert [path.name for path in tmp_path.rglob("*")] == ["mau", "thu.txt"]


def test_what_to_type_next_works(demo: Run, demo_home: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hint = make(home, capsys).err.splitlines()[-1]
    assert f"xkld --home {home} --today 2025-06-18" in hint
    assert "Đã xuất cảnh" in told(demo())

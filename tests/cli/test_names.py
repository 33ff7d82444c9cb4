"""Names that programs like to interpret are stored and shown as they are, and what cannot be seen is made visible."""

from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.lists import SHORT, write_list
from cli.logical import state
from conftest import Run
from docx import Document

HOSTILE = ("[bold]Trần Thị Thử[/bold]", "=1+1", "A & B <X>", "{{ 7*7 }}", "'; drop table worker; --", ":smile: O'Mẫu")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_strange_name_is_stored_and_shown_as_it_is(planned: Run, tmp_path: Path, name: str) -> None:
    row = (name, 1999, "Phường Đô Vinh", "xuất cảnh", "02/5/2025")
    told(planned("worker", "import", write_list(tmp_path / "a.xlsx", SHORT, row)))
    assert f"Họ và tên: {name}\n" in told(planned("worker", "show", 1))
    assert lines(planned("worker", "list"))[1][1] == name
    assert data(planned("worker", "show", 1, "--json"), "xkld.worker.show/1")["name"] == name


@pytest.mark.parametrize("name", HOSTILE)
def test_a_strange_name_on_paper_is_the_same_name(planned: Run, home: Path, name: str) -> None:
    person = ("--name", "Trần Thị Thử", "--birth", "1999", "--unit", "Phường Đô Vinh")
    told(
        planned(
            *("worker", "add", *person, "--stage", "departed", "--on", "02/5/2025"),
            *("--enterprise", name, "--occupation", name),
        )
    )
    told(planned("report", "quarterly", "--quarter", "2025-Q2", "--format", "docx,json"))
    paper = Document(str(home / "out" / "bao-cao-2025-Q2.docx"))
    body = "\n".join(paragraph.text for paragraph in paper.paragraphs)
    cells = {cell.text for table in paper.tables for row in table.rows for cell in row.cells}
    assert f"{name} 01 người" in body
    assert name in cells
    assert "./." in body  # nothing after the name is lost


@pytest.mark.parametrize("name", ["Trần\x1b[31mThử", "Trần\u202eThử", "Trần\u200bThử", "Trần\x00Thử"])
def test_hidden_characters_are_not_taken_and_are_visible_in_the_refusal(planned: Run, home: Path, name: str) -> None:
    before = state(home)
    person = ("--name", name, "--birth", "1999", "--unit", "Phường Đô Vinh")
    said = refused(planned("worker", "add", *person, "--stage", "đăng ký", "--on", "05/3/2025"), "họ và tên")
    assert not {"\x1b", "\u202e", "\u200b", "\x00"} & {*"".join(said)}
    assert state(home) == before


@pytest.mark.parametrize(("word", "shown"), [("\x1b[2J", "\\x1b[2J"), ("\u202eabc", "\\u202eabc"), ("a\tb", "a\\x09b")])
def test_hostile_words_of_the_command_line_come_back_visible(planned: Run, word: str, shown: str) -> None:
    for answer in (planned("worker", "list", "--plan", word), planned("quota", "set", word, "--decision", "1")):
        assert answer.status == 3
        assert shown in answer.err
        assert word not in answer.err


def test_a_name_in_composed_and_in_decomposed_letters_is_one_name(planned: Run, tmp_path: Path) -> None:
    composed, decomposed = "Trần Thị Ngọc", "Tra\u0302\u0300n Thi\u0323 Ngo\u0323c"
    for name, stage, on in ((composed, "đăng ký", "05/3/2025"), (decomposed, "xuất cảnh", "02/5/2025")):
        row = (name, 1999, "Phường Đô Vinh", stage, on)
        told(planned("worker", "import", write_list(tmp_path / "a.xlsx", SHORT, row)))
    assert [row[1] for row in lines(planned("worker", "list"))[1:]] == [composed]

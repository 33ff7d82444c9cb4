"""A report as a page and as plain text: templates that only put text in its place, texts that mean nothing there."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import examples
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import html
from render.sample_report import ACTIVITIES, HARD_NAME, REPORT

from xkld.domain.errors import InputRefused
from xkld.domain.report import Report
from xkld.domain.table import Column, Kind, Row, Table
from xkld.render.markdown import escaped
from xkld.render.text_document import write_html, write_md

TEMPLATES = Path(__file__).parents[2] / "templates"
PAGE, PLAIN = TEMPLATES / "bao-cao.html.j2", TEMPLATES / "bao-cao.md.j2"
WRITERS = {"html": (write_html, PAGE), "md": (write_md, PLAIN)}


def template(folder: Path, text: str, kind: str = "html") -> Path:
    path = folder / f"cua-toi.{kind}.j2"
    path.write_text(text, encoding="utf-8")
    return path


def said(path: Path, kind: str = "html") -> str:
    with pytest.raises(InputRefused) as refused:
        WRITERS[kind][0](REPORT, path)
    return "\n".join(str(problem) for problem in refused.value.problems)


def with_name(name: str) -> Report:
    return replace(
        REPORT, tables=(Table("t", "01", name, "", (Column("a", name, Kind.TEXT),), (Row((name,)),), None, name),)
    )


def without_body(report: Report) -> Report:
    return replace(report, sections=tuple(replace(one, parts=()) for one in report.sections))


@pytest.mark.parametrize("kind", WRITERS)
def test_the_same_report_gives_the_same_bytes(kind: str) -> None:
    write, path = WRITERS[kind]
    assert write(REPORT, path) == write(REPORT, path)


def test_a_template_that_is_wrong_is_named_with_its_fault(tmp_path: Path) -> None:
    message = said(template(tmp_path, "{{ tong_so }} {{ ten_sai }}"))
    assert "cua-toi.html.j2:1: tên «ten_sai»" in message
    assert "tên «tong_so»" in message
    assert "tên «closing.naem»" in said(template(tmp_path, "{{ closing.naem }}"))
    assert "thiếu {% endfor %}" in said(template(tmp_path, "{% for x in opening %}{{ x }}"))
    (tmp_path / "cua-toi.html.j2").write_bytes(b"\xff\xfe{{ form }}")
    assert "không phải văn bản UTF-8" in said(tmp_path / "cua-toi.html.j2")
    assert "không mở được" in said(tmp_path / "khong-co.html.j2")


def test_an_officer_may_take_single_figures_into_a_text(tmp_path: Path) -> None:
    path = template(tmp_path, "Đã đưa {{ tables.by_unit.total.to_date }}/{{ tables.by_unit.total.target }} lao động.\n")
    assert write_md(REPORT, path).decode() == "Đã đưa 24/35 lao động.\n"


def test_a_hard_name_is_text_on_the_page() -> None:
    tree = html.document_fromstring(write_html(REPORT, PAGE).decode())
    assert HARD_NAME in [one.text_content() for one in tree.xpath("//table[@id='by_sender']//th")]
    assert not tree.xpath("//x")


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", '" onmouseover="x', "&lt;b&gt;", "</table>", "{{ 7*7 }}"]
)
def test_no_name_becomes_a_tag_or_an_attribute(name: str) -> None:
    tree = html.document_fromstring(write_html(without_body(with_name(name)), PAGE).decode())
    assert [one.text_content() for one in tree.xpath("//table//th")] == [name, name]
    assert not tree.xpath("//script")
    assert not tree.xpath("//@onmouseover")


_TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=30).filter(
    lambda text: text == " ".join(text.split())
)


@examples(30)
@given(_TEXT)
def test_any_text_comes_back_from_the_page(name: str) -> None:
    tree = html.document_fromstring(write_html(without_body(with_name(name)), PAGE).decode())
    assert [one.text_content() for one in tree.xpath("//table//th")][1] == name


_MARKS = st.text(st.sampled_from("\\`*_<|&;#x1a()[] đ"), min_size=1, max_size=12)


@given(st.one_of(_TEXT, _MARKS))
@example("[a](b)")
@example("&#124; &amp;")
def test_a_text_in_markdown_keeps_its_letters_and_means_nothing(text: str) -> None:
    made = escaped(text)
    assert re.sub(r"\\([\\`*_<|&(])", r"\1", made) == text
    bare = re.sub(r"\\.", "", made)
    assert not set("`*_<|") & set(bare)
    assert "](" not in bare
    assert not re.search(r"&#?\w+;", bare)


def test_the_cells_of_a_plain_table_stand_under_each_other() -> None:
    lines = write_md(replace(REPORT, tables=(*REPORT.tables[:-1], ACTIVITIES)), PLAIN).decode().splitlines()
    start = lines.index("### Biểu 06. Hoạt động theo đơn vị")
    table = [line for line in lines[start:] if line.startswith("|")]
    assert len({len(line) for line in table}) == 1
    assert len(table) == 2 + len(ACTIVITIES.rows) + 1
    assert table[1].count("-:") == 10


def test_a_line_in_a_cell_and_a_long_name_break_no_other_row() -> None:
    text = write_md(REPORT, PLAIN).decode()
    rows = [line for line in text.splitlines() if line.startswith("| Công ty")]
    assert len(rows) == 2
    assert "một dòng hai dòng" in rows[0]
    assert 'A & B \\<X> "Thử" [bold] =1+1 {{ 7\\*7 }}' in rows[0]
    assert len(next(line for line in text.splitlines() if line.startswith("| Doanh nghiệp"))) < 80


def test_parts_of_a_row_are_marked_as_such() -> None:
    text = write_md(REPORT, PLAIN).decode()
    assert "| – Đào tạo ngoại ngữ" in text
    assert "| Bảo đảm xã hội" in text


def test_a_paragraph_that_begins_like_a_list_stays_a_paragraph() -> None:
    opening = replace(REPORT.sections[0], paragraphs=("- một", "1. hai", "# ba", "2) bốn", "15/6 năm"))
    text = write_md(replace(REPORT, sections=(opening, *REPORT.sections[1:])), PLAIN).decode()
    for line in ("\\- một", "1\\. hai", "\\# ba", "2\\) bốn", "15/6 năm"):
        assert line in text.splitlines()

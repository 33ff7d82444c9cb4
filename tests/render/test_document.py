"""The finished Word document, read back: every text and figure of the report, and nothing invented."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from conftest import examples
from hypothesis import example, given
from hypothesis import strategies as st
from render.sample_report import HARD_NAME, LONG_NAME, REPORT
from render.word_reading import as_text, everything, figures_table, opened

from xkld.domain.report import Report, Section
from xkld.domain.table import Column, Kind, Mark, Row, Table
from xkld.render.context import context
from xkld.render.document import write_docx

ROOT = Path(__file__).parents[2]
TEMPLATE = ROOT / "templates" / "bao-cao.docx"
GOLDEN = ROOT / "tests" / "golden" / "bao-cao-sample.txt"


@pytest.fixture(scope="module")
def drawn() -> bytes:
    return write_docx(REPORT, TEMPLATE)


def written(value: object) -> str:
    """How a figure is written, said here once more by other means."""
    match value:
        case Mark():
            return {
                Mark.NO_DATA: "không có số liệu",
                Mark.NOT_REPORTED: "chưa báo cáo",
                Mark.NOT_APPLICABLE: "không áp dụng",
                Mark.NO_TARGET: "không giao chỉ tiêu",
                Mark.NOT_ALLOCATED: "chưa phân bổ",
                Mark.NOT_BEGUN: "chưa đến kỳ",
            }[value]
        case Decimal():
            whole, _, part = f"{value:f}".partition(".")
            return f"{whole},{part}%" if part.strip("0") else f"{whole}%"
        case int():
            return f"{value:_}".replace("_", ".")
        case _:
            return str(value)


def texts(report: Report) -> list[str]:
    head, closing = report.letterhead, report.closing
    outside = [*head.issuer, head.number, head.place_and_date, head.kind, *head.subject, *head.to]
    outside += [*report.opening, report.last_words, report.annex_title, report.annex_subtitle, report.figures_to]
    outside += [*closing.authority, closing.name, *closing.recipients]
    tables = [text for table in report.tables for text in (table.title, table.span, table.rule)]
    return [*outside, *tables, *(text for one in report.sections for text in section_texts(one))]


def section_texts(section: Section) -> list[str]:
    return [section.heading, *section.paragraphs, *(text for part in section.parts for text in section_texts(part))]


def test_every_text_of_the_report_is_in_the_document(drawn: bytes) -> None:
    found = as_text(drawn)
    assert [text for text in texts(REPORT) if text not in found] == []


@pytest.mark.parametrize("table", REPORT.tables, ids=lambda table: table.key)
def test_every_figure_is_in_its_cell(table: Table, drawn: bytes) -> None:
    head, *rows = figures_table(opened(drawn), table.title)
    lines = [*table.rows, *([table.total] if table.total else [])]
    assert head == [column.head for column in table.columns]
    assert rows[0 if table.rows else 1 :] == [[written(value) for value in line.values] for line in lines]


def test_a_zero_is_printed(drawn: bytes) -> None:
    assert figures_table(opened(drawn), "Kết quả thực hiện chỉ tiêu theo đơn vị")[3][3:6] == ["0", "0", "0%"]


def test_a_table_without_rows_says_so_and_does_not_say_zero_for_unknown(drawn: bytes) -> None:
    assert figures_table(opened(drawn), "Người lao động về nước")[1] == ["Không phát sinh"] * 2
    assert figures_table(opened(drawn), "Cho vay")[1] == ["Không có số liệu"] * 3


def test_hard_names_are_printed_as_they_are(drawn: bytes) -> None:
    names = [row[0] for row in figures_table(opened(drawn), f"Doanh nghiệp phối hợp, ví dụ {HARD_NAME}")]
    assert names[1:] == [HARD_NAME, LONG_NAME]
    assert f"Đã làm việc với {HARD_NAME}." in as_text(drawn)


def test_the_document_reads_as_it_did(drawn: bytes, request: pytest.FixtureRequest) -> None:
    found = as_text(drawn)
    if request.config.getoption("--update-golden", default=False):
        GOLDEN.write_text(found, encoding="utf-8")
    assert found == GOLDEN.read_text(encoding="utf-8")


def test_the_same_report_gives_the_same_bytes(drawn: bytes) -> None:
    assert write_docx(REPORT, TEMPLATE) == drawn


def test_no_mark_of_the_template_is_left(drawn: bytes) -> None:
    found = everything(drawn).replace(HARD_NAME, "").replace("=1+1 {{ 7*7 }}", "")
    assert "{{" not in found
    assert "{%" not in found


def test_a_template_sees_plain_values_only() -> None:
    def kinds(value: object) -> set[type]:
        if isinstance(value, dict):
            return {dict, *(kind for one in [*value, *value.values()] for kind in kinds(one))}
        if isinstance(value, list):
            return {list, *(kind for one in value for kind in kinds(one))}
        return {type(value)}

    assert kinds(context(REPORT)) == {dict, list, str}


def test_one_addressee_stands_on_the_line_and_several_below_each_other() -> None:
    alone = replace(REPORT, letterhead=replace(REPORT.letterhead, to=("Sở Nội vụ",), above="Cấp trên"))
    found = as_text(write_docx(alone, TEMPLATE))
    assert "Kính gửi: Sở Nội vụ\n" in found
    assert "Cấp trên ⏎ Ủy ban nhân dân thành phố ⏎" in found
    assert "- Ủy ban nhân dân tỉnh Ninh Thuận; ⏎ - Sở Nội vụ tỉnh Ninh Thuận." in as_text(write_docx(REPORT, TEMPLATE))


def test_a_table_that_no_section_names_is_not_lost_silently() -> None:
    with pytest.raises(ValueError, match="by_unit"):
        context(replace(REPORT, sections=()))


def test_the_author_is_the_office_and_nothing_tells_when_or_who(drawn: bytes) -> None:
    about = opened(drawn).core_properties
    assert about.author == about.last_modified_by == "Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm"
    assert about.title.startswith("Báo cáo Kết quả công tác")
    assert about.created is None
    assert about.modified is None


LETTERS = st.text(st.sampled_from("aÁđ&<>\"'{}%#_[]=\\ \t\u0007\u000c\u0000\ufffe\ud800"), max_size=12)
FIGURES = st.sampled_from([0, 1, 999, 1000, 10**15, -1, Decimal("0.0"), Decimal("100.0"), Decimal("8.6"), *Mark])


@examples(40)
@given(text=LETTERS, figure=FIGURES)
@example(text="{_{ 7 }_}{_% x %_}", figure=0)
@example(text="&#95;&amp;_", figure=0)
def test_any_text_and_any_figure_survive(text: str, figure: int | Decimal | Mark) -> None:
    columns = (Column("name", "Tên", Kind.TEXT), Column("figure", "Số", Kind.COUNT))
    table = Table("t", None, "Bảng thử", "", columns, (Row((f"a{text}z", figure)),), None, "")
    report = replace(REPORT, sections=(Section("I", "Phần", table="t"),), tables=(table,))
    name, shown = figures_table(opened(write_docx(report, TEMPLATE)), "Bảng thử")[1]
    unprintable = {"\t": " "} | dict.fromkeys("\u0007\u000c\u0000\ufffe\ud800", "\ufffd")
    assert name == "a" + "".join(unprintable.get(letter, letter) for letter in text) + "z"
    assert shown == written(figure)

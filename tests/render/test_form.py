"""The form of Nghị định 30/2020/NĐ-CP, Phụ lục I, read in the finished document."""

import shutil
import subprocess
from pathlib import Path

import pytest
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.text.paragraph import Paragraph
from render.sample_report import HARD_NAME, REPORT
from render.word_reading import opened

from xkld.render.document import write_docx
from xkld.render.measure import text_width

ROOT = Path(__file__).parents[2]
TEMPLATE = ROOT / "templates" / "bao-cao.docx"


@pytest.fixture(scope="module")
def document() -> Word:
    return opened(write_docx(REPORT, TEMPLATE))


def every_paragraph(document: Word) -> list[Paragraph]:
    return [Paragraph(element, document) for element in document.element.body.iter(qn("w:p"))]


def the(document: Word, beginning: str) -> Paragraph:
    return next(one for one in every_paragraph(document) if one.text.startswith(beginning))


def look(paragraph: Paragraph) -> tuple[int, bool, bool, bool]:
    """Size in points, bold, italic, upper case."""
    font = paragraph.style.font
    return int(font.size.pt), bool(font.bold), bool(font.italic), bool(font.all_caps)


def test_the_text_stands_on_a4_with_the_margins_of_the_decree(document: Word) -> None:
    page = document.sections[0]
    assert (page.orientation, round(page.page_width.mm), round(page.page_height.mm)) == (WD_ORIENT.PORTRAIT, 210, 297)
    margins = (page.top_margin, page.bottom_margin, page.left_margin, page.right_margin)
    assert [round(margin.mm) for margin in margins] == [25, 20, 35, 20]


def test_the_annex_lies_on_a_landscape_page_and_counts_its_pages_anew(document: Word) -> None:
    text, annex = document.sections
    assert annex.orientation == WD_ORIENT.LANDSCAPE
    assert (round(annex.page_width.mm), round(annex.page_height.mm)) == (297, 210)
    assert [one._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) for one in (text, annex)] == ["1", "1"]


def test_the_page_number_stands_in_the_top_margin_but_not_on_a_first_page(document: Word) -> None:
    for section in document.sections:
        assert section.different_first_page_header_footer
        assert not list(section.first_page_header._element.iter(qn("w:fldSimple")))
        (field,) = section.header._element.iter(qn("w:fldSimple"))
        assert field.get(qn("w:instr")) == "PAGE"
        (number,) = section.header.paragraphs
        assert look(number)[0] == 13
        assert number.style.paragraph_format.alignment == ALIGN.CENTER
        assert section.header_distance < section.top_margin


@pytest.mark.parametrize(
    ("beginning", "expected"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", (12, True, False, False)),
        ("Độc lập - Tự do - Hạnh phúc", (13, True, False, False)),
        ("Ủy ban nhân dân thành phố", (12, True, False, True)),
        ("Phan Rang - Tháp Chàm", (12, True, False, True)),
        ("Số:", (13, False, False, False)),
        ("Phan Rang - Tháp Chàm, ngày", (13, False, True, False)),
        ("Báo cáo", (14, True, False, True)),
        ("Kết quả công tác", (14, True, False, False)),
        ("Kính gửi", (14, False, False, False)),
        ("Thực hiện Kế hoạch", (14, False, False, False)),
        ("I. ", (14, True, False, True)),
        ("1. Thực hiện", (14, True, False, False)),
        ("Tổng cộng", (12, True, False, False)),
        ("(Số liệu tính đến hết ngày 14/6/2025)", (12, False, True, False)),
        ("Ghi chú: ", (12, False, True, False)),
        ("Nơi nhận:", (12, True, True, False)),
        ("- Như trên;", (11, False, False, False)),
        ("TM. ", (14, True, False, True)),
        ("Nguyễn Văn Mẫu", (14, True, False, False)),
        ("PHỤ LỤC", (14, True, False, True)),
        ("(Kèm theo", (14, False, True, False)),
        ("Biểu 01. ", (14, True, False, False)),
    ],
)
def test_sizes_and_faces_are_those_of_the_decree(
    document: Word, beginning: str, expected: tuple[int, bool, bool, bool]
) -> None:
    assert look(the(document, beginning)) == expected


def test_the_body_of_a_unit_s_name_above_the_issuer_is_light() -> None:
    from dataclasses import replace

    below = replace(REPORT, letterhead=replace(REPORT.letterhead, above="Ủy ban nhân dân phường Mẫu"))
    assert look(the(opened(write_docx(below, TEMPLATE)), "Ủy ban nhân dân phường Mẫu")) == (12, False, False, True)


def test_everything_is_in_times_new_roman(document: Word) -> None:
    for style in {one.style.name: one.style for one in every_paragraph(document)}.values():
        fonts = style.element.rPr.rFonts
        assert {fonts.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "cs", "eastAsia")} == {"Times New Roman"}


def test_the_body_is_justified_and_begins_with_an_indent(document: Word) -> None:
    form = the(document, "Thực hiện Kế hoạch").style.paragraph_format
    assert form.alignment == ALIGN.JUSTIFY
    assert round(form.first_line_indent.mm, 1) == 12.7
    assert form.space_before.pt + form.space_after.pt >= 6


def line_after(document: Word, beginning: str) -> Paragraph:
    paragraph = Paragraph(the(document, beginning)._p.getnext(), document)
    assert paragraph.style.element.pPr.find(qn("w:pBdr")) is not None
    return paragraph


@pytest.mark.parametrize(
    ("title", "size", "room"),
    [
        ("PHAN RANG - THÁP CHÀM", 12, Mm(72)),
        ("theo hợp đồng quý II và phương hướng, nhiệm vụ quý III năm 2025", 14, Mm(155)),
    ],
)
def test_the_line_under_a_title_is_a_third_to_a_half_of_it(document: Word, title: str, size: int, room: Mm) -> None:
    beginning = title if size == 14 else "Phan Rang - Tháp Chàm"
    form = line_after(document, beginning).paragraph_format
    length = (room - form.left_indent - form.right_indent) / 635
    assert form.left_indent == form.right_indent
    assert 1 / 3 < length / text_width(title, size) < 1 / 2


def test_the_line_under_the_motto_is_as_long_as_the_motto(document: Word) -> None:
    form = line_after(document, "Độc lập").paragraph_format
    length = (Mm(93) - form.left_indent - form.right_indent) / 635
    assert 0.95 < length / text_width("Độc lập - Tự do - Hạnh phúc", 13) < 1.05


def figures_tables(document: Word) -> list:
    return [table for table in document.tables if table._tbl.tblPr.find(qn("w:tblCaption")) is not None]


def test_the_head_and_the_signature_have_no_borders_and_the_figures_have(document: Word) -> None:
    bordered = [table._tbl.tblPr.find(qn("w:tblBorders")) is not None for table in document.tables]
    assert bordered == [False, False, True, False, *[True] * 6]


def test_tables_fill_their_page_and_columns_keep_their_widths(document: Word) -> None:
    rooms = [Mm(155), *[Mm(252)] * 6]
    for table, room in zip(figures_tables(document), rooms, strict=True):
        grid = [int(column.get(qn("w:w"))) for column in table._tbl.tblGrid]
        assert abs(sum(grid) - room / 635) < 20
        assert table._tbl.tblPr.find(qn("w:tblLayout")).get(qn("w:type")) == "fixed"
        assert [cell.width // 635 for cell in table.rows[0].cells] == grid


def test_texts_get_wide_columns_and_counts_narrow_ones_of_one_width(document: Word) -> None:
    order, unit, *counts = [int(column.get(qn("w:w"))) for column in figures_tables(document)[0]._tbl.tblGrid]
    assert order < min(counts)
    assert unit > 2 * counts[0]
    assert max(counts[:3]) - min(counts[:3]) <= 1


def test_heads_are_repeated_and_rows_are_not_parted(document: Word) -> None:
    for table in figures_tables(document):
        marked = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        assert marked == [True, *[False] * (len(marked) - 1)]
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


def test_counts_are_centred_money_stands_right_and_a_part_is_indented(document: Word) -> None:
    support = figures_tables(document)[3]
    first, part = support.rows[1].cells, support.rows[2].cells
    sides = [cell.paragraphs[0].alignment for cell in first[:3]]
    assert sides == [ALIGN.LEFT, ALIGN.CENTER, ALIGN.RIGHT]
    assert first[0].paragraphs[0].paragraph_format.left_indent is None
    assert part[0].paragraphs[0].paragraph_format.left_indent > 0
    assert part[1].paragraphs[0].paragraph_format.left_indent is None


def test_the_total_of_a_table_without_rows_stands_like_any_total(document: Word) -> None:
    nothing, total = figures_tables(document)[4].rows[1:]
    assert nothing.cells[0].paragraphs[0].alignment is None
    assert [cell.paragraphs[0].alignment for cell in total.cells] == [ALIGN.LEFT, ALIGN.CENTER, ALIGN.CENTER]


def test_what_a_person_must_write_is_yellow_and_nothing_else_is(document: Word) -> None:
    yellow = [
        run.text
        for paragraph in document.paragraphs
        for run in paragraph.runs
        if run.font.highlight_color == WD_COLOR_INDEX.YELLOW
    ]
    written_by_people = ["[Nêu văn bản đã ban hành]", "[nêu khó khăn khi chi trả, nếu có]"]
    written_by_people += ["[Ưu điểm]", "[Hạn chế và nguyên nhân]"]
    assert [text for text in yellow if text not in HARD_NAME] == written_by_people


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed: make tools")
def test_libreoffice_draws_it_without_an_empty_page(tmp_path: Path) -> None:
    (tmp_path / "bao-cao.docx").write_bytes(write_docx(REPORT, TEMPLATE))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, tmp_path / "bao-cao.docx"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    pdf = (tmp_path / "bao-cao.pdf").read_bytes()
    assert pdf.count(b"/Type/Page/") + pdf.count(b"/Type/Page\n") + pdf.count(b"/Type /Page\n") == 6

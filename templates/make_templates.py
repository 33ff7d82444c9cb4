"""Makes the Word forms, so that their text is reviewed as text: ``make_templates.py [FOLDER]``.

``bao-cao.docx`` is the form of reports, ``bien-ban-chon-don-vi.docx`` the paper to sign about a tie,
``phieu-don-hang.docx`` the sheet of an offer of work, ``phieu-giay-to.docx`` the sheet of somebody's papers,
``cong-van-gioi-thieu.docx`` the letter that sends somebody to another office,
``diem-danh.docx`` the sheet on which a course signs for each day,
``quyet-dinh-ho-tro.docx`` the draft of a decision that grants support,
``danh-sach-quyet-toan.docx`` the list by which support is settled and signed for,
``danh-muc-ban-giao.docx`` the list that goes with a book that is handed over.

The form is that of Nghị định 30/2020/NĐ-CP, Phụ lục I. The same script gives the same bytes.
"""

import sys
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from word_styles import drop_what_came_along, make_styles, set_page

from xkld.render.files import write_whole
from xkld.render.package import packed

HERE = Path(__file__).parent


COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
MOTTO_WIDTH = 56  # of the motto in bold 13, in millimetres
HEAD = (60, 12, 93)  # wider than the text by 5 mm on each side: the country's name needs 89 mm in one line
BODY, ANNEX, SHEET, TURNED = 155, 252, 175, 262


def main(folder: Path = HERE) -> None:
    """Write the templates into ``folder``, beside this script if none is given."""
    write_whole(folder / "bao-cao.docx", report_template())
    write_whole(folder / "bien-ban-chon-don-vi.docx", tie_template())
    write_whole(folder / "phieu-don-hang.docx", order_template())
    write_whole(folder / "phieu-giay-to.docx", papers_template())
    write_whole(folder / "cong-van-gioi-thieu.docx", letter_template())
    write_whole(folder / "diem-danh.docx", attendance_template())
    write_whole(folder / "quyet-dinh-ho-tro.docx", grant_template())
    write_whole(folder / "danh-sach-quyet-toan.docx", settlement_template())
    write_whole(folder / "danh-muc-ban-giao.docx", handover_template())


def report_template() -> bytes:
    """The docx template of a report with a text, a table in it, and an annex of tables."""
    document = _blank()
    _letterhead(document)
    _text(document)
    _put(document, "Lời kết", "{{ last_words }}")
    _signature(document)
    _annex(document)
    return _saved(document, "Mẫu báo cáo")


def tie_template() -> bytes:
    """The docx template of a paper of one page with two signatures: about units that ask alike for the last places."""
    document = _blank()
    _letterhead(document)
    _put(document, "Nội dung", *_each("paragraph", "opening"))
    _figures(document, "tables.tie", BODY)
    _put(document, "Nội dung", "{%p for block in body %}", "{%p if block.kind == 'paragraph' %}", "{{ block.text }}")
    _put(document, "Nội dung", "{%p endif %}", "{%p endfor %}")
    _put(document, "Khoảng hở", "")
    block = _plain_table(document, 1, (70, 85))
    _put(block.cell(0, 0), "Chức vụ", "NGƯỜI LẬP BIÊN BẢN")
    _put(block.cell(0, 1), "Chức vụ", *_each("line", "closing.authority"))
    _put(block.cell(0, 1), "Họ tên", "{{ closing.name }}")
    block.cell(0, 1).paragraphs[-1].paragraph_format.space_before = Pt(32)  # so that a dozen units fit on one page
    return _saved(document, "Mẫu biên bản chọn đơn vị")


def order_template() -> bytes:
    """The docx template of a sheet of one page about an offer of work, for workers and not for offices."""
    return _saved(_sheet("tables.terms", "tables.fees"), "Mẫu phiếu thông tin đơn hàng")


def papers_template() -> bytes:
    """The docx template of a sheet of one page about the papers that somebody brings."""
    return _saved(_sheet("tables.papers", "tables.claims"), "Mẫu phiếu giấy tờ cần nộp")


def attendance_template() -> bytes:
    """The docx template of the sheet on which everybody in a course signs: a page, turned, for each week."""
    document = _turned()
    _put(document, "Kèm theo", "{{ letterhead.place_and_date }}", "{%p for block in body %}")
    _put(document, "Tên bảng", "{%p if block.kind == 'section' %}", "{{ block.text }}")
    _put(document, "Tên bảng", "{%p elif block.kind == 'part' %}", "{{ block.text }}")
    document.paragraphs[-1].paragraph_format.page_break_before = True
    _put(document, "Tên bảng", "{%p elif block.kind == 'table' %}")
    _figures(document, "block.table", TURNED)
    _put(document, "Khoảng hở", "")
    block = _plain_table(document, 1, (TURNED / 2,) * 2)
    for place, side in enumerate(("Người điểm danh", "Xác nhận của cơ sở đào tạo")):
        _put(block.cell(0, place), "Tên bảng", side)
        _put(block.cell(0, place), "Kèm theo", "(Ký, ghi rõ họ tên)")
        block.cell(0, place).paragraphs[-1].paragraph_format.space_after = Pt(40)
    _put(document, "Ghi chú", "{%p endif %}", "{%p endfor %}")
    return _saved(document, "Mẫu danh sách điểm danh")


def grant_template() -> bytes:
    """The docx template of a decision that grants support: what it rests on, its articles, the list on turned pages."""
    document = _blank()
    _head(document)
    _put(document, "Tên loại", "{{ letterhead.kind }}")
    _put(document, "Trích yếu", *_each("line", "letterhead.subject"))
    _put(document, "Rule line", "")
    _put(document, "Tên loại", "{{ to.one }}")
    _put(document, "Nội dung", *_each("paragraph", "opening"))
    for paragraph in document.paragraphs[-3:]:
        paragraph.runs[0].italic = True
    _put(document, "Tên loại", "QUYẾT ĐỊNH:")
    _put(document, "Nội dung", "{%p for block in body %}")
    _put(document, "Khoản", "{%p if block.kind == 'section' %}", "{{ block.text }}")
    _put(document, "Nội dung", "{%p elif block.kind == 'paragraph' %}", "{{ block.text }}", "{%p endif %}")
    _put(document, "Nội dung", "{%p endfor %}")
    _signature(document)
    _turned_section(document)
    _put(document, "Tên phụ lục", "{{ annex.title }}")
    _put(document, "Kèm theo", "{{ annex.subtitle }}")
    _put(document, "Khoảng hở", "")
    _figures(document, "tables.granted", ANNEX)
    return _saved(document, "Mẫu quyết định hỗ trợ")


def settlement_template() -> bytes:
    """The docx template of the list by which support is settled: a line to sign for each, the sum in words."""
    document = _turned()
    _put(document, "Kèm theo", "{{ letterhead.number }}")
    _figures(document, "tables.settlement", TURNED)
    _put(document, "Nội dung", "{{ last_words }}")
    block = _plain_table(document, 1, (TURNED * 0.3, TURNED * 0.3, TURNED * 0.4))
    for place, side in enumerate(("NGƯỜI LẬP", "KẾ TOÁN")):
        _put(block.cell(0, place), "Kèm theo", "")
        _put(block.cell(0, place), "Chức vụ", side)
        _put(block.cell(0, place), "Kèm theo", "(Ký, ghi rõ họ tên)")
    _put(block.cell(0, 2), "Kèm theo", "{{ letterhead.place_and_date }}")
    _put(block.cell(0, 2), "Chức vụ", *_each("line", "closing.authority"))
    _put(block.cell(0, 2), "Kèm theo", "(Ký tên, đóng dấu)")
    _put(block.cell(0, 2), "Họ tên", "{{ closing.name }}")
    block.cell(0, 2).paragraphs[-1].paragraph_format.space_before = Pt(40)
    return _saved(document, "Mẫu danh sách quyết toán")


def handover_template() -> bytes:
    """The docx template of the list of what is handed over with a book, with two signatures."""
    document = _blank()
    _letterhead(document)
    _put(document, "Nội dung", *_each("paragraph", "opening"), "{%p for block in body %}")
    _put(document, "Khoản", "{%p if block.kind == 'section' %}", "{{ block.text }}")
    _put(document, "Nội dung", "{%p elif block.kind == 'table' %}")
    _figures(document, "block.table", BODY)
    _put(document, "Ghi chú", "{%p endif %}", "{%p endfor %}")
    _put(document, "Lời kết", "{{ last_words }}")
    _put(document, "Khoảng hở", "")
    block = _plain_table(document, 1, (77, 78))
    for place, side in enumerate(("BÊN GIAO", "BÊN NHẬN")):
        _put(block.cell(0, place), "Chức vụ", side)
        _put(block.cell(0, place), "Kèm theo", "(Ký, ghi rõ họ tên)")
        _put(block.cell(0, place), "Họ tên", "")
    return _saved(document, "Mẫu danh mục bàn giao")


def _turned() -> Word:
    """A page of the wide kind with the head of a list."""
    document = _blank()
    page = document.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    page.left_margin, page.right_margin, page.top_margin, page.bottom_margin = Mm(20), Mm(15), Mm(15), Mm(12)
    page.header_distance = page.footer_distance = Mm(6)
    _put(document, "Cơ quan ban hành", *_each("line", "letterhead.issuer"))
    _put(document, "Tên loại", "{{ letterhead.kind }}")
    document.paragraphs[-1].paragraph_format.space_before = Pt(6)
    _put(document, "Trích yếu", *_each("line", "letterhead.subject"))
    return document


def letter_template() -> bytes:
    """The docx template of a letter from office to office: it has no name of its kind, its subject is by the number."""
    document = _blank()
    number = _head(document)
    _put(number, "Ô bảng", *_each("line", "letterhead.subject"))
    number.paragraphs[2].paragraph_format.space_before = Pt(6)
    _addressees(document)
    _put(document, "Nội dung", *_each("paragraph", "opening"))
    _put(document, "Nội dung", "{%p for block in body %}", "{{ block.text }}", "{%p endfor %}")
    _put(document, "Lời kết", "{{ last_words }}")
    _signature(document)
    return _saved(document, "Mẫu công văn giới thiệu")


def _sheet(*tables: str) -> Word:
    """A page that a worker takes home: who hands it out, some tables, what they rest on."""
    document = _blank()
    page = document.sections[0]
    page.left_margin, page.right_margin, page.top_margin, page.bottom_margin = Mm(20), Mm(15), Mm(12), Mm(10)
    for style, size in {"Đầu bảng": 11, "Ô bảng": 11, "Ô tổng": 11, "Ghi chú": 10, "Lời kết": 12}.items():
        form = document.styles[style]
        form.font.size = Pt(size)  # so that eight fees and all their papers fit on one page
        form.paragraph_format.space_before = form.paragraph_format.space_after = Pt(1)
    page.header_distance = page.footer_distance = Mm(5)
    _put(document, "Cơ quan ban hành", *_each("line", "letterhead.issuer"))
    _put(document, "Tên loại", "{{ letterhead.kind }}")
    document.paragraphs[-1].paragraph_format.space_before = Pt(6)
    _put(document, "Trích yếu", *_each("line", "letterhead.subject"))
    _put(document, "Kèm theo", "{{ letterhead.number }}. {{ letterhead.place_and_date }}")
    for name in tables:
        _put(document, "Tên bảng", f"{{{{ {name}.title }}}}")
        _figures(document, name, SHEET)
    _put(document, "Ghi chú", "{%p for block in body %}", "{%p if block.kind == 'paragraph' %}", "{{ block.text }}")
    _put(document, "Ghi chú", "{%p endif %}", "{%p endfor %}")
    _put(document, "Lời kết", "{{ last_words }}")
    return document


def _blank() -> Word:
    document = Document()
    document._body.clear_content()
    drop_what_came_along(document)
    make_styles(document)
    set_page(document.sections[0])
    return document


def _saved(document: Word, title: str) -> bytes:
    drawn = BytesIO()
    document.save(drawn)
    return packed(drawn.getvalue(), author="xkld", title=title)


def _letterhead(document: Word) -> None:
    _head(document)
    _put(document, "Tên loại", "{{ letterhead.kind }}")
    _put(document, "Trích yếu", *_each("line", "letterhead.subject"))
    _put(document, "Rule line", "")
    _addressees(document)


def _head(document: Word) -> _Cell:
    """Issuer and country, number, place and date; the cell of the number, where a letter says what it is about."""
    head = _plain_table(document, 2, HEAD)
    issuer, country = head.cell(0, 0).merge(head.cell(0, 1)), head.cell(0, 2)
    _put(issuer, "Cơ quan chủ quản", "{%p if letterhead.above %}", "{{ letterhead.above }}", "{%p endif %}")
    _put(issuer, "Cơ quan ban hành", *_each("line", "letterhead.issuer"))
    _put(issuer, "Rule line", "")
    _put(country, "Quốc hiệu", COUNTRY)
    _put(country, "Tiêu ngữ", MOTTO)
    line = country.add_paragraph(style="Rule line")
    line.paragraph_format.left_indent = line.paragraph_format.right_indent = Mm((HEAD[2] - MOTTO_WIDTH) / 2)
    _put(head.cell(1, 0), "Số ký hiệu", "{{ letterhead.number }}")
    _put(head.cell(1, 1).merge(head.cell(1, 2)), "Địa danh ngày tháng", "{{ letterhead.place_and_date }}")
    return head.cell(1, 0)


def _addressees(document: Word) -> None:
    _put(document, "Kính gửi", "{%p if to.one %}", "Kính gửi: {{ to.one }}", "{%p endif %}", "{%p if to.many %}")
    _put(document, "Khoảng hở", "")
    several = _plain_table(document, 1, (50, 105))
    _put(several.cell(0, 0), "Nơi gửi", "Kính gửi:")
    several.cell(0, 0).paragraphs[0].alignment = ALIGN.RIGHT
    several.cell(0, 0).paragraphs[0].paragraph_format.right_indent = Mm(2)
    _put(several.cell(0, 1), "Nơi gửi", *_each("line", "to.many"))
    _put(several.cell(0, 1), "Khoảng hở", "")
    _put(document, "Kính gửi", "{%p endif %}")


def _text(document: Word) -> None:
    _put(document, "Nội dung", *_each("paragraph", "opening"), "{%p for block in body %}")
    _put(document, "Mục", "{%p if block.kind == 'section' %}", "{{ block.text }}")
    _put(document, "Khoản", "{%p elif block.kind == 'part' %}", "{{ block.text }}")
    _put(document, "Nội dung", "{%p elif block.kind == 'paragraph' %}", "{{ block.text }}", "{%p else %}")
    _put(document, "Tên bảng", "{{ block.table.title }}")
    _figures(document, "block.table", BODY)
    _put(document, "Ghi chú", "(Số liệu tính đến hết ngày {{ figures_to }})", "{%p endif %}", "{%p endfor %}")


def _figures(document: Word, name: str, width: int) -> None:
    """One table of figures with its span above and its counting rule below."""
    _put(document, "Phạm vi số liệu", f"{{%p if {name}.span %}}", f"{{{{ {name}.span }}}}", "{%p endif %}")
    table = _plain_table(document, 10, (width / 3,) * 3)
    _describe(table, f"{{{{ {name}.key }}}}")
    _row(table, 0, "Đầu bảng", *_each("head", f"{name}.heads", "tc"))
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    _row(table, 1, "Ô bảng", f"{{%tr for row in {name}.rows %}}")
    _row(table, 2, "Ô bảng", *_each("cell", "row.cells", "tc"))
    _row(table, 3, "Ô bảng", "{%tr endfor %}")
    _row(table, 4, "Ô bảng", f"{{%tr if {name}.nothing %}}")
    _row(table, 5, "Ô bảng", f"{{% colspan {name}.width %}}{{{{ {name}.nothing }}}}")
    _row(table, 6, "Ô bảng", "{%tr endif %}")
    _row(table, 7, "Ô tổng", f"{{%tr if {name}.total_cells %}}")
    _row(table, 8, "Ô tổng", *_each("cell", f"{name}.total_cells", "tc"))
    _row(table, 9, "Ô tổng", "{%tr endif %}")
    _put(document, "Ghi chú", f"{{%p if {name}.rule %}}", f"Ghi chú: {{{{ {name}.rule }}}}", "{%p endif %}")


def _row(table: Table, place: int, style: str, *texts: str) -> None:
    cells = table.rows[place].cells
    table.rows[place]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    whole = [cells[0].merge(cells[-1])] if len(texts) == 1 else cells
    for cell, text in zip(whole, texts, strict=True):
        _put(cell, style, text)


def _describe(table: Table, key: str) -> None:
    """Borders, margins of cells, and the title of the alternative text, by which the program knows the table."""
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    form = table._tbl.tblPr
    form.find(qn("w:tblLayout")).addprevious(parse_xml(f"<w:tblBorders {nsdecls('w')}>{sides}</w:tblBorders>"))
    for side in form.find(qn("w:tblCellMar")):
        side.set(qn("w:w"), "70")
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), key)
    form.append(caption)


def _signature(document: Word) -> None:
    _put(document, "Khoảng hở", "")
    block = _plain_table(document, 1, (70, 85))
    _row(block, 0, "Nơi nhận", "Nơi nhận:", "")
    left, right = block.cell(0, 0), block.cell(0, 1)
    _put(left, "Dòng nơi nhận", *_each("line", "closing.recipients"))
    _put(right, "Chức vụ", *_each("line", "closing.authority"))
    _put(right, "Họ tên", "{{ closing.name }}")


def _annex(document: Word) -> None:
    _turned_section(document)
    _put(document, "Phụ lục", "PHỤ LỤC")
    _put(document, "Tên phụ lục", "{{ annex.title }}")
    _put(document, "Kèm theo", "{{ annex.subtitle }}")
    _put(document, "Ghi chú", "{%p for table in annex.tables %}")
    _put(document, "Tên biểu", "Biểu {{ table.number }}. {{ table.title }}")
    _figures(document, "table", ANNEX)
    _put(document, "Ghi chú", "{%p endfor %}")


def _turned_section(document: Word) -> None:
    section = document.add_section(WD_SECTION.NEW_PAGE)
    broken = document.paragraphs[-1]  # as low as can be: after a full page it must not fill another one
    broken.style = "Khoảng hở"
    broken.paragraph_format.space_before, broken.paragraph_format.line_spacing = Pt(0), Pt(1)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin, section.right_margin = Mm(30), Mm(15)


def _plain_table(document: Word, rows: int, widths: tuple[float, ...]) -> Table:
    """A table without borders, of fixed ``widths`` in millimetres, in the middle of the page."""
    table = document.add_table(rows, len(widths))
    table.autofit, table.alignment = False, WD_TABLE_ALIGNMENT.CENTER
    form = table._tbl.tblPr
    margins = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("left", "right"))
    form.find(qn("w:tblLayout")).addnext(parse_xml(f"<w:tblCellMar {nsdecls('w')}>{margins}</w:tblCellMar>"))
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)
    return table


def _put(container: Word | _Cell, style: str, *texts: str) -> None:
    """Add paragraphs of one style; the empty paragraph of a new cell is used first."""
    for text in texts:
        fresh = isinstance(container, _Cell) and len(container.paragraphs) == 1 and not container.text
        paragraph = container.paragraphs[0] if fresh else container.add_paragraph()
        paragraph.style = style
        paragraph.add_run(text)


def _each(name: str, of: str, tag: str = "p") -> tuple[str, str, str]:
    return f"{{%{tag} for {name} in {of} %}}", f"{{{{ {name} }}}}", f"{{%{tag} endfor %}}"


if __name__ == "__main__":
    main(*(Path(word) for word in sys.argv[1:2]))

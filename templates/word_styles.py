"""The styles and the page of our Word forms (Nghị định 30/2020/NĐ-CP, Phụ lục I): sizes, faces, margins, numbers."""

from typing import NamedTuple

from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import Section
from docx.shared import Mm, Pt

FONT = "Times New Roman"
LEFT, CENTRE, RIGHT, BOTH = ALIGN.LEFT, ALIGN.CENTER, ALIGN.RIGHT, ALIGN.JUSTIFY
BODY_LINES = 1.1
_KEPT = ("Normal", "Default Paragraph Font", "Normal Table", "No List")
_LINE = '<w:pBdr %s><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'


class Look(NamedTuple):
    """How a kind of paragraph looks: size and spaces in points, the indent of its first line in millimetres."""

    name: str
    size: int = 14
    face: str = ""
    align: ALIGN = CENTRE
    before: int = 0
    after: int = 0
    first: float = 0
    keep: bool = False


# face: b bold, i italic, u upper case
LOOKS = (
    Look("Quốc hiệu", 12, "b"),
    Look("Tiêu ngữ", 13, "b"),
    Look("Cơ quan chủ quản", 12, "u"),
    Look("Cơ quan ban hành", 12, "bu"),
    Look("Số ký hiệu", 13, before=6),
    Look("Địa danh ngày tháng", 13, "i", before=6),
    Look("Tên loại", 14, "bu", before=18, keep=True),
    Look("Trích yếu", 14, "b", keep=True),
    Look("Kính gửi", 14, before=12, after=6),
    Look("Nơi gửi", 14, align=LEFT),
    Look("Nội dung", 14, align=BOTH, before=6, first=12.7),
    Look("Mục", 14, "bu", BOTH, before=8, first=12.7, keep=True),
    Look("Khoản", 14, "b", BOTH, before=6, first=12.7, keep=True),
    Look("Lời kết", 14, align=BOTH, before=6, first=12.7, keep=True),
    Look("Tên bảng", 13, "b", before=8, keep=True),
    Look("Tên biểu", 14, "b", before=14, keep=True),
    Look("Phạm vi số liệu", 13, "i", after=4, keep=True),
    Look("Đầu bảng", 12, "b", before=2, after=2),
    Look("Ô bảng", 12, before=2, after=2),
    Look("Ô tổng", 12, "b", before=2, after=2),
    Look("Ghi chú", 12, "i", BOTH, before=4),
    Look("Nơi nhận", 12, "bi", LEFT, keep=True),
    Look("Dòng nơi nhận", 11, align=LEFT, keep=True),
    Look("Chức vụ", 14, "bu", keep=True),
    Look("Họ tên", 14, "b", before=80),
    Look("Phụ lục", 14, "bu", keep=True),
    Look("Tên phụ lục", 14, "b", keep=True),
    Look("Kèm theo", 14, "i", keep=True),
    Look("Số trang", 13),
    Look("Khoảng hở", 2, align=LEFT, before=10, keep=True),
    Look("Rule line", 4, before=3, keep=True),
)


def drop_what_came_along(document: Word) -> None:
    """The bare document of python-docx carries a picture of itself, data of another program and a hundred styles."""
    for owner in (document.part.package, document.part):
        for key, relation in list(owner.rels.items()):
            if relation.reltype.endswith(("/thumbnail", "/customXml", "/stylesWithEffects", "/numbering")):
                del owner.rels[key]
    for style in list(document.styles):
        if style.name not in _KEPT:
            style.delete()


def make_styles(document: Word) -> None:
    normal = document.styles["Normal"]
    _face(normal, 14, "")
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(0), 1
    document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}").set(qn("w:val"), "vi-VN")
    for place, look in enumerate(LOOKS, 1):
        style = document.styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH)
        style.element.styleId = f"Xkld{place:02}"  # an identity in plain letters for every Word
        style.base_style = normal
        style.quick_style = True
        _face(style, look.size, look.face)
        form = style.paragraph_format
        form.alignment, form.keep_with_next = look.align, look.keep or None
        form.space_before, form.space_after = Pt(look.before), Pt(look.after)
        form.first_line_indent = Mm(look.first) if look.first else None
        form.line_spacing = BODY_LINES if look.align == BOTH else None
        form.widow_control = True
    draw_line_above(document.styles["Rule line"].element.get_or_add_pPr())


def _face(style, size: int, face: str) -> None:
    font = style.font
    font.name, font.size = FONT, Pt(size)
    font.bold, font.italic, font.all_caps = "b" in face or None, "i" in face or None, "u" in face or None
    fonts = style.element.rPr.rFonts
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)


def draw_line_above(form) -> None:
    """Give the paragraph or style of that ``pPr`` a line along its upper side."""
    form.insert_element_before(parse_xml(_LINE % nsdecls("w")), "w:spacing", "w:ind", "w:jc")


def set_page(section: Section) -> None:
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(25), Mm(20)
    section.left_margin, section.right_margin = Mm(35), Mm(20)
    section.header_distance, section.footer_distance = Mm(12), Mm(10)
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].style = "Số trang"
    number = section.header.paragraphs[0]
    number.style = "Số trang"
    number._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'))
    _number_from_one(section)


def _number_from_one(section: Section) -> None:
    start = OxmlElement("w:pgNumType")
    start.set(qn("w:start"), "1")
    section._sectPr.find(qn("w:pgMar")).addnext(start)

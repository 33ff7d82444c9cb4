"""The marks of a Word document with the part, the table row and the paragraph in which they stand.

docxtpl turns each part into one text before Jinja reads it, and paragraphs are lost on the way; so a mark is looked up
among those of the paragraphs as they were typed.
"""

import html
import re
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import replace

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docxtpl import DocxTemplate
from lxml import etree

from xkld.domain.errors import Place
from xkld.domain.wording.template_places import PARTS, paragraph_place, property_place, table_place
from xkld.render.tags import Kind, Tag, TemplatePart, tags_in

_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_NOT_FILLED = {
    f"application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml": name
    for name in ("endnotes", "comments")
}
_PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")  # those that docxtpl fills
_OF_WORD = re.compile(r"^(?:p|tr|tc|r|colspan|cellbg)\s+")
_CURLY = str.maketrans("“”‘’", "\"\"''")
_BLANKS = re.compile(r"\s+")


def word_parts(opened: DocxTemplate, file: str) -> Iterator[TemplatePart]:
    """Every part of a document that can hold marks: body, headers, footers, notes, properties."""
    yield _part(opened, opened.docx._element.body, Place(file, sheet=PARTS["body"]))
    for name, uri in (("header", opened.HEADER_URI), ("footer", opened.FOOTER_URI)):
        for _, part in opened.get_headers_footers(uri):
            yield _part(opened, parse_xml(part.blob), Place(file, sheet=PARTS[name]))
    for part in opened.docx.part.package.iter_parts():
        if part.content_type == _FOOTNOTES:
            yield _part(opened, parse_xml(part.blob), Place(file, sheet=PARTS["footnotes"]))
        elif part.content_type in _NOT_FILLED:
            name = PARTS[_NOT_FILLED[part.content_type]]
            yield replace(_part(opened, parse_xml(part.blob), Place(file, sheet=name)), is_filled=False)
    for name in _PROPERTIES:
        text = getattr(opened.docx.core_properties, name)
        where = Place(file, sheet=PARTS["properties"], cell=property_place(name))
        yield TemplatePart(text, tuple(replace(tag, place=where) for tag in tags_in(text)))


def _part(opened: DocxTemplate, tree: "etree._Element", place: Place) -> TemplatePart:
    source = opened.patch_xml(opened.xml_to_string(tree))
    typed: defaultdict[str, deque[Place]] = defaultdict(deque)
    strays: list[Tag] = []
    last = place
    for tag in _typed(tree, place):
        typed[_key(tag)].append(tag.place)
        if tag.kind is Kind.STRAY:
            strays.append(tag)
    placed: list[Tag] = []
    for tag in tags_in(source):
        if tag.kind is Kind.STRAY:
            continue
        found = typed[_key(tag)]
        last = found.popleft() if found else last
        placed.append(Tag(tag.kind, _bare(tag), last))
    return TemplatePart(source, (*placed, *strays))


def _key(tag: Tag) -> str:
    return f"{tag.kind.value} {_BLANKS.sub(' ', _OF_WORD.sub('', _bare(tag)))}"


def _bare(tag: Tag) -> str:
    """The words of a mark without the XML in it, with quotation marks as docxtpl mends them."""
    return html.unescape(re.sub(r"<[^>]*>", "", tag.text)).translate(_CURLY).strip()


def _typed(tree: "etree._Element", place: Place) -> Iterator[Tag]:
    """The marks as they stand in paragraphs and attributes, in the order of the document."""
    numbers = {table: number for number, table in enumerate(_outer_tables(tree), start=1)}
    for element in tree.iter(etree.Element):
        texts = [str(value) for value in element.attrib.values() if "{" in value]
        if element.tag == qn("w:p"):
            texts.append(_text(element))
        for text in texts:
            found = tags_in(text)
            where = replace(place, cell=_where(element, text, numbers)) if found else place
            yield from (_as_patched(replace(tag, place=where)) for tag in found)


def _outer_tables(tree: "etree._Element") -> Iterator["etree._Element"]:
    return (table for table in tree.iter(qn("w:tbl")) if next(table.iterancestors(qn("w:tbl")), None) is None)


def _as_patched(tag: Tag) -> Tag:
    """A mark that widens or colours a cell becomes an attribute that puts a text."""
    is_width = tag.kind is Kind.BLOCK and tag.text.startswith(("colspan ", "cellbg "))
    return replace(tag, kind=Kind.OUTPUT) if is_width else tag


def _text(paragraph: "etree._Element") -> str:
    """The text of a paragraph, without those of boxes that hang on it."""
    return "".join(
        node.text or "" for node in paragraph.iter(qn("w:t")) if next(node.iterancestors(qn("w:p"))) is paragraph
    )


def _where(element: "etree._Element", text: str, numbers: "dict[etree._Element, int]") -> str:
    """The paragraph, or the attribute, with the table and its row; of tables in tables the outer one."""
    tables = [numbers[one] for one in element.iterancestors(qn("w:tbl")) if one in numbers]
    number = tables[0] if tables else 0
    if element.tag != qn("w:p"):
        return table_place(number)
    rows = list(element.iterancestors(qn("w:tr")))
    if not rows:
        return paragraph_place(text)
    return paragraph_place(
        text, table=number, row=1 + sum(1 for _ in rows[-1].itersiblings(qn("w:tr"), preceding=True))
    )

"""Word templates made for a test: a text in any part of a document that is filled."""

from pathlib import Path

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls

WHERE = ("body", "table", "header", "footer", "footnote", "properties")
_NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"


def word_template(path: Path, *texts: str, where: str = "body") -> Path:
    """A Word file with paragraphs of those texts in a part of it; a property and a note take one text."""
    document = Document()
    section = document.sections[0]
    match where:
        case "header" | "footer":
            place = section.header if where == "header" else section.footer
        case "table":
            place = document.add_table(2, 2).cell(1, 1)
        case _:
            place = document
    for text in texts:
        if where == "properties":
            document.core_properties._element.get_or_add_subject().text = text  # longer than Word would take it, too
        elif where in {"footnote", "endnote"}:
            add_notes(document, text, where)
        else:
            place.add_paragraph(text)
    document.save(str(path))
    return path


def add_notes(document: Document, text: str, kind: str = "footnote") -> None:
    """A part with one foot- or endnote, as Word makes it."""
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    xml = (
        f"<w:{kind}s {nsdecls('w')}><w:{kind} w:id='1'><w:p><w:r><w:t>{shown}</w:t></w:r></w:p></w:{kind}></w:{kind}s>"
    )
    name = PackURI(f"/word/{kind}s.xml")
    part = Part(name, _NOTES.format(f"{kind}s"), xml.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES if kind == "footnote" else RELATIONSHIP_TYPE.ENDNOTES)

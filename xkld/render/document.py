"""A report as a Word document, from a template that the officer may have changed."""

from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from lxml import etree

from xkld.domain.errors import refuse
from xkld.domain.errors import templates as say
from xkld.domain.report import Report
from xkld.render.context import Plain, context
from xkld.render.environment import environment
from xkld.render.layout import lay_out
from xkld.render.package import packed
from xkld.render.tags import TemplatePart
from xkld.render.template_check import refuse_faults
from xkld.render.template_faults import template_faults
from xkld.render.word_tags import word_parts

_LARGEST_MEGABYTES = 50
"""The most that a template may weigh, packed or unpacked; one with a coat of arms weighs a hundredth of it."""
_NOT_WORD = (PackageNotFoundError, BadZipFile, KeyError, ValueError, etree.XMLSyntaxError)


def write_docx(report: Report, template: Path) -> bytes:
    """Return the report as a docx in the form of ``template``; the same report gives the same bytes.

    Raises ``InputRefused`` naming the template when it is not a Word file, asks for names that the report does not
    have, leaves a loop open, does more than put text in its place, or falls apart when filled.
    """
    values = context(report)
    refuse_faults(read_docx(template), values)
    filled = _filled(template, values)
    lay_out(filled.docx, report)
    drawn = BytesIO()
    filled.save(drawn)
    author = " ".join(report.letterhead.issuer)
    title = " ".join((report.letterhead.kind, *report.letterhead.subject))
    return packed(drawn.getvalue(), author=author, title=title, head=report.head)


def read_docx(template: Path) -> list[TemplatePart]:
    """Return the parts of a Word template with their marks.

    Raises ``InputRefused`` when it is not a Word file.
    """
    opened = _opened(template)
    with template_faults(template.name):
        return list(word_parts(opened, template.name))


def _filled(template: Path, values: Plain) -> DocxTemplate:
    opened = _opened(template)
    made = environment()
    with template_faults(template.name):
        # docxtpl mends broken XML in silence and loses text by it: look first, strictly.
        etree.fromstring(opened.build_xml(values, made))
        opened.render(values, made, autoescape=True)
        for part in opened.docx.part.package.iter_parts():
            if part.content_type.endswith("footnotes+xml"):
                etree.fromstring(part.blob)
    return opened


def _opened(template: Path) -> DocxTemplate:
    content = _content(template)
    try:
        with ZipFile(BytesIO(content)) as package:
            unpacked = sum(member.file_size for member in package.infolist())
        if unpacked > _LARGEST_MEGABYTES * 1_000_000:
            raise refuse(say.too_large(template.name, _LARGEST_MEGABYTES))
        opened = DocxTemplate(BytesIO(content))
        opened.render_init()
    except _NOT_WORD as error:
        raise refuse(say.not_word(template.name)) from error
    return opened


def _content(template: Path) -> bytes:
    try:
        if template.stat().st_size > _LARGEST_MEGABYTES * 1_000_000:
            raise refuse(say.too_large(template.name, _LARGEST_MEGABYTES))
        return template.read_bytes()
    except OSError as error:
        raise refuse(say.missing(template.name)) from error

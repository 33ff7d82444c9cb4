"""A report as a Word document, from a template that the officer may have changed."""

from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from lxml import etree

from xkld.domain.errors import documents as say
from xkld.domain.errors import refuse
from xkld.domain.report import Report
from xkld.render.context import Plain, context
from xkld.render.environment import environment
from xkld.render.layout import lay_out
from xkld.render.package import packed
from xkld.render.template_faults import known_names_only, template_faults

_NOT_WORD = (PackageNotFoundError, BadZipFile, KeyError, ValueError, etree.XMLSyntaxError)


def write_docx(report: Report, template: Path) -> bytes:
    """Return the report as a docx in the form of ``template``; the same report gives the same bytes.

    Raises ``InputRefused`` naming the template when it is not a Word file, asks for a name that the report does not
    have, leaves a loop open, does more than put text in its place, or falls apart when filled.
    """
    values = context(report)
    filled = _filled(template, values)
    lay_out(filled.docx, report)
    drawn = BytesIO()
    filled.save(drawn)
    author = " ".join(report.letterhead.issuer)
    return packed(drawn.getvalue(), author=author, title=" ".join((report.letterhead.kind, *report.letterhead.subject)))


def undeclared_names(template: Path) -> set[str]:
    """Return every name that ``template`` expects from a report.

    Raises ``InputRefused`` when it is not a Word file or its marks cannot be read.
    """
    opened = _opened(template)
    with template_faults(template.name):
        return set(opened.get_undeclared_template_variables(environment()))


def _filled(template: Path, values: Plain) -> DocxTemplate:
    known_names_only(template.name, undeclared_names(template), values)
    opened = _opened(template)
    made = environment()
    with template_faults(template.name):
        # docxtpl mends broken XML in silence and loses text by it: look first, strictly.
        etree.fromstring(opened.build_xml(values, made))
        opened.render(values, made, autoescape=True)
    return opened


def _opened(template: Path) -> DocxTemplate:
    try:
        content = template.read_bytes()
    except OSError as error:
        raise refuse(say.template_missing(template.name)) from error
    opened = DocxTemplate(BytesIO(content))
    try:
        opened.render_init()
    except _NOT_WORD as error:
        raise refuse(say.template_not_word(template.name)) from error
    return opened

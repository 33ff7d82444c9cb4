"""A report as a Word document, from a template that the officer may have changed."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from jinja2 import TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from lxml import etree

from xkld.domain.errors import Problem, refuse
from xkld.domain.errors import documents as say
from xkld.domain.report import Report
from xkld.render.context import Plain, context
from xkld.render.environment import DoesMore, environment
from xkld.render.layout import lay_out
from xkld.render.package import packed

_NOT_WORD = (PackageNotFoundError, BadZipFile, KeyError, ValueError, etree.XMLSyntaxError)
_LAST_QUOTED = re.compile(r"'([^']+)'[^']*$")
_OPEN_BLOCK = re.compile(r"'(end[a-z]+)'")


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
    with _template_faults(template):
        return set(opened.get_undeclared_template_variables(environment()))


def _filled(template: Path, values: Plain) -> DocxTemplate:
    unknown = sorted(undeclared_names(template) - set(values))
    if unknown:
        raise refuse(*(say.template_name_unknown(template.name, name) for name in unknown))
    opened = _opened(template)
    made = environment()
    with _template_faults(template):
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


@contextmanager
def _template_faults(template: Path) -> Iterator[None]:
    try:
        yield
    except TemplateError as error:
        raise refuse(_explained(error, template.name)) from error
    except (etree.XMLSyntaxError, ValueError) as error:
        raise refuse(say.template_damaged(template.name)) from error


def _explained(error: TemplateError, name: str) -> Problem:
    says = error.message or type(error).__name__
    match error:
        case DoesMore() | SecurityError():
            return say.template_does_more(name, says)
        case UndefinedError():
            quoted = _LAST_QUOTED.search(says)
            return say.template_name_unknown(name, quoted[1] if quoted else says)
        case TemplateSyntaxError():
            ending = _OPEN_BLOCK.search(says)
            return say.template_block_open(name, ending[1]) if ending else say.template_not_understood(name, says)
        case _:
            return say.template_not_understood(name, says)

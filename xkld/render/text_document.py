"""A report as a web page or as plain text, from a template that the officer may have changed."""

from pathlib import Path

from jinja2 import meta

from xkld.domain.errors import documents as say
from xkld.domain.errors import refuse
from xkld.domain.report import Report
from xkld.render.context import context
from xkld.render.environment import Language, environment
from xkld.render.markdown import markdown
from xkld.render.template_faults import known_names_only, template_faults


def write_html(report: Report, template: Path) -> bytes:
    """Return the report as one page that needs nothing beside it; the same report gives the same bytes.

    Raises ``InputRefused`` naming the template when it is not a text, asks for a name that the report does not have,
    leaves a loop open, or does more than put text in its place.
    """
    return _written(report, template, Language.HTML)


def write_md(report: Report, template: Path) -> bytes:
    """Return the report as Markdown that also reads as plain text; the same report gives the same bytes.

    Raises ``InputRefused`` as for a page.
    """
    return _written(report, template, Language.MARKDOWN)


def undeclared_names(template: Path) -> set[str]:
    """Return every name that ``template`` expects from a report.

    Raises ``InputRefused`` when it is not a text or its marks cannot be read.
    """
    source = _source(template)
    with template_faults(template.name):
        return set(meta.find_undeclared_variables(environment(Language.HTML).parse(source)))


def _written(report: Report, template: Path, language: Language) -> bytes:
    source, values = _source(template), context(report)
    known_names_only(template.name, undeclared_names(template), values)
    made = environment(language)
    with template_faults(template.name):
        filled = made.from_string(source).render(markdown(values) if language is Language.MARKDOWN else values)
    return filled.encode()


def _source(template: Path) -> str:
    try:
        return template.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise refuse(say.template_not_text(template.name)) from error
    except OSError as error:
        raise refuse(say.template_missing(template.name)) from error

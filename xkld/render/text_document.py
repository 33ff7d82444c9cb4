"""A report as a web page or as plain text, from a template that the officer may have changed."""

from pathlib import Path

from xkld.domain.errors import refuse
from xkld.domain.errors import templates as say
from xkld.domain.report import Report
from xkld.render.context import Plain, context
from xkld.render.environment import Language, environment
from xkld.render.markdown import markdown
from xkld.render.tags import TemplatePart, tags
from xkld.render.template_check import refuse_faults
from xkld.render.template_faults import template_faults

_LARGEST_MEGABYTES = 5
_CSS = "}}"  # where a style sheet closes two braces at once, a mark has not lost its beginning


def write_html(report: Report, template: Path) -> bytes:
    """Return the report as one page that needs nothing beside it; the same report gives the same bytes.

    Raises ``InputRefused`` naming the template when it is not a text, asks for names that the report does not have,
    leaves a loop open, or does more than put text in its place.
    """
    return _written(report, template, Language.HTML)


def write_md(report: Report, template: Path) -> bytes:
    """Return the report as Markdown that also reads as plain text; the same report gives the same bytes.

    Raises ``InputRefused`` as for a page.
    """
    return _written(report, template, Language.MARKDOWN)


def read_lines(template: Path) -> list[TemplatePart]:
    """Return a template of text as the only part of itself, with its marks.

    Raises ``InputRefused`` when it is not a text.
    """
    source = _source(template)
    return [TemplatePart(source, tuple(tag for tag in tags(source, template.name) if tag.text != _CSS))]


def seen(report: Report, language: Language) -> Plain:
    """Return what a template of text sees of a report."""
    values: Plain = context(report)
    return markdown(values) if language is Language.MARKDOWN else values


def _written(report: Report, template: Path, language: Language) -> bytes:
    values, parts = seen(report, language), read_lines(template)
    refuse_faults(parts, values)
    with template_faults(template.name):
        return environment(language).from_string(parts[0].source).render(values).encode()


def _source(template: Path) -> str:
    try:
        if template.stat().st_size > _LARGEST_MEGABYTES * 1_000_000:
            raise refuse(say.too_large(template.name, _LARGEST_MEGABYTES))
        return template.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise refuse(say.not_text(template.name)) from error
    except OSError as error:
        raise refuse(say.missing(template.name)) from error

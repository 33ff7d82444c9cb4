"""The one Jinja environment: a template puts finished text in its place and can do nothing else.

Everything that a template may say is a name, a loop, a condition and two filters; a name that the report does not have
stops the document. The sandbox of Jinja stands behind that as a second wall.
"""

from collections.abc import Callable
from enum import Enum

from jinja2 import DictLoader, StrictUndefined, TemplateError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

NOTHING = "Không phát sinh"  # what a table without rows says

_MAY_STAND = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Const,
    nodes.For,
    nodes.If,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.Compare,
    nodes.Operand,
    nodes.Filter,
)
_MAY_COMPARE = ("eq", "ne")
# str() first: an undefined name must say so itself.
_FILTERS: dict[str, Callable[[object], str]] = {
    "upper": lambda value: str(value).upper(),
    "lower": lambda value: str(value).lower(),
}


class Language(Enum):
    """What a template writes, by which values are escaped; those of Markdown come escaped."""

    WORD = "docx"
    HTML = "html"
    MARKDOWN = "md"


class DoesMore(TemplateError):
    """A template that computes, calls or defines something; its message names what was found."""


class ReportEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox whose language is cut down to what documents need."""

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(nodes.Node):
            if not isinstance(node, _MAY_STAND) or (isinstance(node, nodes.Operand) and node.op not in _MAY_COMPARE):
                raise DoesMore(node.op if isinstance(node, nodes.Operand) else type(node).__name__)
        return tree


def _untouched(value: object) -> Markup:
    """A value as docxtpl leaves it alone: in finished text it takes ``{_{`` for a mark of its own."""
    return Markup("&#95;").join(escape(value).split("_"))


def environment(writes: Language = Language.WORD) -> ReportEnvironment:
    """A fresh environment for one document: nothing global, nothing to include, no lenient blank."""
    made = ReportEnvironment(
        undefined=StrictUndefined,
        autoescape=writes is not Language.MARKDOWN,
        loader=DictLoader({}),
        finalize=_untouched if writes is Language.WORD else None,
        trim_blocks=writes is not Language.WORD,
        lstrip_blocks=writes is not Language.WORD,
        keep_trailing_newline=True,
    )
    made.globals.clear()
    made.tests.clear()
    made.filters.clear()
    made.filters.update(_FILTERS)
    return made

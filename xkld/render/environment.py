"""The one Jinja environment: a template puts finished text in its place and can do nothing else.

Everything that a template may say is a name, a loop, a condition and two filters; a name that the report does not have
stops the document. A dot reaches only into the report's own dicts, never to an attribute of Python. The sandbox of
Jinja stands behind that as a second wall.
"""

from collections.abc import Callable
from enum import Enum
from typing import Any

from jinja2 import DictLoader, StrictUndefined, Template, TemplateError, Undefined, nodes
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

NOTHING = "Không phát sinh"  # what a table without rows says
LARGEST = 50_000_000
"""The most letters that a template makes; a Word table of every commune of the country has a tenth of that."""
LOOP = ("index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "depth0")
"""What a loop tells about itself."""

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
FILTERS: dict[str, Callable[[object], str]] = {
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


class TooMuch(TemplateError):
    """A template that makes more text than any report has."""


class ReportTemplate(Template):
    """A template that stops when it makes too much."""

    def render(self, *values: Any, **more: Any) -> str:
        """The whole text. Raises ``TooMuch`` as soon as it is too long."""
        pieces: list[str] = []
        letters = 0
        for piece in self.generate(*values, **more):
            letters += len(piece)
            if letters > LARGEST:
                raise TooMuch
            pieces.append(piece)
        return "".join(pieces)


class ReportEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox whose language is cut down to what documents need."""

    template_class = ReportTemplate

    def getattr(self, obj: Any, attribute: str) -> Any:
        """What stands under a name after a dot."""
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """A part of a dict, an item of a list, what a loop tells about itself; nothing else has parts."""
        match obj:
            case Undefined():
                return super().getattr(obj, str(argument))
            case dict() if argument in obj:
                return obj[argument]
            case list() if isinstance(argument, int) and argument < len(obj):
                return obj[argument]
            case LoopContext() if argument in LOOP:
                return getattr(obj, argument)
            case _:
                return self.undefined(obj=obj, name=argument)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(nodes.Node):
            if not isinstance(node, _MAY_STAND) or (isinstance(node, nodes.Operand) and node.op not in _MAY_COMPARE):
                raise DoesMore(node.op if isinstance(node, nodes.Operand) else type(node).__name__)
        return tree


def _finished(value: object) -> object:
    """Only a text, or a number that a loop tells, may be put into a document."""
    if isinstance(value, str | int | Undefined):
        return value
    raise DoesMore(type(value).__name__)


def _untouched(value: object) -> Markup:
    """A value as docxtpl leaves it alone: in finished text it takes ``{_{`` for a mark of its own."""
    return Markup("&#95;").join(escape(_finished(value)).split("_"))


def environment(writes: Language = Language.WORD) -> ReportEnvironment:
    """A fresh environment for one document: nothing global, nothing to include, no lenient blank."""
    made = ReportEnvironment(
        undefined=StrictUndefined,
        autoescape=writes is not Language.MARKDOWN,
        loader=DictLoader({}),
        finalize=_untouched if writes is Language.WORD else _finished,
        trim_blocks=writes is not Language.WORD,
        lstrip_blocks=writes is not Language.WORD,
        keep_trailing_newline=True,
    )
    made.globals.clear()
    made.tests.clear()
    made.filters.clear()
    made.filters.update(FILTERS)
    return made

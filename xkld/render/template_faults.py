"""What an officer can do wrong in a template, told in the officer's words."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from jinja2 import TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from lxml import etree

from xkld.domain.errors import Problem, refuse
from xkld.domain.errors import documents as say
from xkld.render.environment import DoesMore

_LAST_QUOTED = re.compile(r"'([^']+)'[^']*$")
_OPEN_BLOCK = re.compile(r"'(end[a-z]+)'")


def known_names_only(template: str, asked: set[str], values: Mapping[str, Any]) -> None:
    """Raise ``InputRefused`` with every name that the template asks for and the report does not have."""
    unknown = sorted(asked - set(values))
    if unknown:
        raise refuse(*(say.template_name_unknown(template, name) for name in unknown))


@contextmanager
def template_faults(name: str) -> Iterator[None]:
    """What goes wrong inside is told as a fault of the template of that name."""
    try:
        yield
    except TemplateError as error:
        raise refuse(_explained(error, name)) from error
    except (etree.XMLSyntaxError, ValueError) as error:
        raise refuse(say.template_damaged(name)) from error


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

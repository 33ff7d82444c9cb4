"""What an officer can do wrong in a template, told in the officer's words."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from jinja2 import TemplateError, UndefinedError
from jinja2.exceptions import SecurityError
from lxml import etree

from xkld.domain.errors import Place, Problem, refuse
from xkld.domain.errors import templates as say
from xkld.render.environment import LARGEST, DoesMore, TooMuch

_LAST_QUOTED = re.compile(r"'([^']+)'[^']*$")


@contextmanager
def template_faults(name: str) -> Iterator[None]:
    """What goes wrong inside is told as a fault of the template of that name."""
    try:
        yield
    except TemplateError as error:
        raise refuse(explained(error, Place(name))) from error
    except (etree.XMLSyntaxError, ValueError) as error:
        raise refuse(say.damaged(name)) from error
    except (RecursionError, SyntaxError) as error:
        # Python's own limits: Jinja makes a function of a template, a block in it of each loop.
        raise refuse(say.too_tangled(Place(name))) from error


def explained(error: TemplateError, place: Place) -> Problem:
    """A fault that Jinja found, in the officer's words."""
    says = error.message or type(error).__name__
    match error:
        case TooMuch():
            return say.too_heavy(place.file, LARGEST // 1_000_000)
        case DoesMore() | SecurityError():
            return say.does_more(place, says)
        case UndefinedError():
            quoted = _LAST_QUOTED.search(says)
            return say.name_unknown(place, quoted[1] if quoted else says)
        case _:
            return say.not_understood(place, says)

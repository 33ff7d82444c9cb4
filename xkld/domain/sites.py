"""Pages and accounts on the net as they are compared: without what changes from one copying to the next."""

import re

from xkld.domain.errors import InputRefused
from xkld.domain.errors.cases import not_a_site
from xkld.domain.names import parse_numbered
from xkld.domain.wording.case_labels import SITE

_BEFORE = re.compile(r"(?:[a-z]+://)?(?:(?:www|m)\.)?", re.ASCII)


def site_key(text: str) -> str:
    """``https://www.Facebook.com/viec.lam/?x=1`` and ``m.facebook.com/viec.lam`` are ``facebook.com/viec.lam``."""
    small = text.strip().casefold()
    return _BEFORE.sub("", small, count=1).partition("?")[0].partition("#")[0].rstrip("/")


def parse_site(text: str) -> str:
    """A page or an account as it is typed in an option, as it is compared.

    Raises ``InputRefused`` when nothing is left of it.
    """
    key = site_key(text)
    if not key and text.strip():
        raise InputRefused([not_a_site(text.strip())])
    return parse_numbered(key, SITE)

"""Names of files and codes made of words from data: every system takes them, and none takes them for a path."""

import re

from xkld.domain.names import fold

_LONGEST = 60
_NOT_PLAIN = re.compile(r"[^a-z0-9]+", re.ASCII)
_DEVICES = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]", re.ASCII)


def code_word(text: str) -> str:
    """``phuong-phan-rang`` for ``phường Phan Rang``; empty when a text has neither letters nor digits."""
    return _NOT_PLAIN.sub("-", fold(text))[:_LONGEST].strip("-")


def is_device(code: str) -> bool:
    """Whether Windows takes a file of that name, whatever its ending, for the console, a printer or a port."""
    return _DEVICES.fullmatch(code) is not None

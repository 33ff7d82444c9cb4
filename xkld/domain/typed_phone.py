"""A telephone number as somebody types it in an option."""

import re

from xkld.domain.errors import NOWHERE, InputRefused
from xkld.domain.errors.rosters import not_a_phone
from xkld.domain.telephone import dialled, without_gaps

_ABROAD = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)


def parse_phone(text: str) -> str:
    """The number as it is dialled; one of another country keeps its ``+`` and its code.

    Raises ``InputRefused`` when it is no telephone.
    """
    number = dialled(text)
    if number is None and _ABROAD.fullmatch(without_gaps(text)):
        number = without_gaps(text)
    if number is None:
        raise InputRefused([not_a_phone(text, NOWHERE)])
    return number

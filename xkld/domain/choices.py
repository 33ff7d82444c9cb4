"""One word of a closed list: its code, or its Vietnamese name with or without marks."""

from collections.abc import Mapping

from xkld.domain.errors import InputRefused
from xkld.domain.errors.words import not_a_choice
from xkld.domain.names import fold


def parse_word(what: str, text: str, names: Mapping[str, str]) -> str:
    """The code that a word means; ``what`` names the list in Vietnamese.

    Raises ``InputRefused`` with the codes that are known.
    """
    wanted = fold(text)
    for code, name in names.items():
        if wanted in {fold(code), fold(name)}:
            return code
    raise InputRefused([not_a_choice(what, text, [f"{code} ({name})" for code, name in names.items()])])

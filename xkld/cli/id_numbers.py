"""ID numbers on their way in: asked for, never taken from a command line, which other users of the machine can see."""

import sys

import typer

from xkld.domain.errors import WrongWords
from xkld.domain.searching import looks_like_an_id_number


def not_an_id(text: str) -> str:
    """A text to look for, as it was typed.

    Raises ``WrongWords`` when it is a whole ID number.
    """
    if looks_like_an_id_number(text):
        raise WrongWords(
            "Không ghi số CCCD trên dòng lệnh: người khác trên máy có thể thấy.",
            "Ghi xkld worker find - rồi gõ số khi chương trình hỏi, hoặc tìm theo 4 số cuối.",
        )
    return text


def asked_id(word: str | None) -> str | None:
    """The ID number from the keyboard or a pipe: other users of the machine can see what stands in a command."""
    if word is None:
        return None
    if word != "-":
        raise WrongWords(
            "Không ghi số CCCD trên dòng lệnh: người khác trên máy có thể thấy.",
            "Ghi --cccd - rồi gõ số khi chương trình hỏi.",
        )
    if sys.stdin.isatty():
        return str(typer.prompt("CCCD", hide_input=True, err=True))
    return sys.stdin.readline().strip()

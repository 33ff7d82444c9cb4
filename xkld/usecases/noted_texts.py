"""Texts that are noted of people: an ID number has its own place in the book."""

from xkld.domain.errors import InputRefused
from xkld.domain.errors.abroad import id_in_a_note
from xkld.domain.identity import without_whole_ids


def refuse_id_numbers(*texts: str | None) -> None:
    """Raise ``InputRefused`` when a whole ID number stands in one of these texts."""
    if any(text is not None and without_whole_ids(text) != text for text in texts):
        raise InputRefused([id_in_a_note()])

"""Which sender somebody means: by its number, its name, or a part of the name that only one has."""

from difflib import get_close_matches

from xkld.domain.errors import InputRefused
from xkld.domain.errors.senders import no_such_sender, several_senders
from xkld.domain.names import fold
from xkld.store import senders
from xkld.store.book import Connection
from xkld.store.senders import SenderName

_NEAR = 3


def meant(book: Connection, text: str) -> SenderName:
    """The sender that a number, a name or a part of a name means.

    Raises ``InputRefused`` when there is none, with names that are near, or when several have that part.
    """
    key = fold(text)
    if text.strip().isascii() and text.strip().isdigit():
        numbered = senders.by_number(book, int(text))
        if numbered is not None:
            return numbered
    exact = senders.by_key(book, key)
    if exact is not None:
        return exact
    found = senders.with_part(book, key) if key else []
    if len(found) == 1:
        return found[0]
    if found:
        raise InputRefused([several_senders(text, [one.name for one in found])])
    by_key = {fold(name): name for name in senders.names(book)}
    near = [by_key[one] for one in get_close_matches(key, by_key, n=_NEAR)]
    raise InputRefused([no_such_sender(text, near)])

"""People of whom only counts and amounts are kept: nothing is written of them any more."""

from xkld.domain.errors import InputRefused
from xkld.domain.errors.erasures import is_erased
from xkld.store import erasures
from xkld.store.book import Connection


def refuse_erased(book: Connection, number: int) -> None:
    """Raise ``InputRefused`` when a person was erased."""
    if (on := erasures.erased(book).get(number)) is not None:
        raise InputRefused([is_erased(number, on)])

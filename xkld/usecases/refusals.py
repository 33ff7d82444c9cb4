"""Refusals gathered, so that one run tells everything that is wrong with what was given."""

from collections.abc import Iterator
from contextlib import contextmanager

from xkld.domain.errors import InputRefused, Problem


@contextmanager
def noting(problems: list[Problem]) -> Iterator[None]:
    """Put the problems of a refusal into the list and go on behind the block; look there before using its results."""
    try:
        yield
    except InputRefused as refused:
        problems.extend(refused.problems)

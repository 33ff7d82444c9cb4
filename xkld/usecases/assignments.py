"""``UNIT=N`` as it is typed on the command line, matched with the places of a plan."""

import difflib
from collections.abc import Sequence

from xkld.domain.counts import Place
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.office import not_an_assignment, repeated, unit_not_in_plan
from xkld.domain.money import read_count
from xkld.domain.names import fold


def read_assignments(texts: Sequence[str], places: Sequence[Place]) -> dict[int, int]:
    """``UNIT=N`` texts as persons by place.

    Raises ``InputRefused`` with every text that is not one, names no place of the plan, or names one twice.
    """
    found: dict[int, int] = {}
    problems: list[Problem] = []
    for text in texts:
        name, equals, number = text.rpartition("=")
        place = place_named(name, places)
        count = read_count(number)
        if not equals or isinstance(count, Problem):
            problems.append(not_an_assignment(text))
        elif isinstance(place, Problem):
            problems.append(place)
        elif place.id in found:
            problems.append(repeated(place.name))
        else:
            found[place.id] = count
    if problems:
        raise InputRefused(problems)
    return found


def place_named(name: str, places: Sequence[Place]) -> Place | Problem:
    """The place of a plan by its code or its name, with or without marks and kind; near names when there is none."""
    by_key = {fold(place.name): place for place in places} | {place.code: place for place in places}
    short = {fold(place.name).split(" ", 1)[-1]: place for place in places}
    found = by_key.get(fold(name)) or short.get(fold(name))
    if found is not None:
        return found
    near = difflib.get_close_matches(fold(name), by_key, n=3, cutoff=0.6)
    return unit_not_in_plan(name.strip(), [by_key[key].name for key in near])

"""``UNIT=N`` as it is typed on the command line, matched with the places of a plan."""

import difflib
from collections.abc import Sequence

from xkld.domain.counts import Place
from xkld.domain.errors import NOWHERE, InputRefused, Problem
from xkld.domain.errors import Place as Where
from xkld.domain.errors.office import not_an_assignment, repeated, unit_not_in_plan, unit_of_several
from xkld.domain.money import read_count
from xkld.domain.names import fold, spelling
from xkld.usecases.gazetteer import KINDS

MOST_HINTS = 20


def read_assignments(texts: Sequence[str], places: Sequence[Place]) -> dict[int, int]:
    """``UNIT=N`` texts as persons by place.

    Raises ``InputRefused`` with every text that is not one, names no place of the plan, or names one twice.
    """
    found: dict[int, int] = {}
    problems: list[Problem] = []
    names = PlaceNames(places if texts else ())
    for text in texts:
        name, equals, number = text.rpartition("=")
        place = names.named(name)
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


class PlaceNames:
    """The places of a plan under their codes and names, found with or without marks and kind.

    A name with all its marks goes before one without; a name that fits several places names none of them.
    """

    def __init__(self, places: Sequence[Place]) -> None:
        self._codes = {place.code: [place] for place in places}
        self._by_key: list[dict[str, list[Place]]] = [{}, {}, {}]
        for place in places:
            for names, key in zip(self._by_key, _keys(place.name), strict=True):
                names.setdefault(key, []).append(place)
        self._hints = MOST_HINTS

    def named(self, name: str, at: Where = NOWHERE) -> Place | Problem:
        """The place of that code or name, or the problem, with near names when there is none."""
        whole, folded, _ = _keys(name)
        spelt, plain, short = self._by_key
        found = self._codes.get(name.strip()) or spelt.get(whole) or plain.get(folded) or short.get(folded) or []
        if len(found) == 1:
            return found[0]
        if found:
            return unit_of_several(name.strip(), [place.code for place in found], at)
        self._hints -= 1  # looking for near names in a long plan takes long, and nobody reads a thousand hints
        keys = [*plain, *self._codes] if self._hints >= 0 else []
        near = difflib.get_close_matches(folded, keys, n=3, cutoff=0.6)
        return unit_not_in_plan(name.strip(), [(plain.get(key) or self._codes[key])[0].name for key in near], at)


def _keys(name: str) -> tuple[str, str, str]:
    """The name with its marks, without them, and without the words that tell the kind of unit."""
    folded = fold(name)
    kind = next((kind for kind in KINDS if folded.startswith(kind)), "")
    return spelling(name), folded, folded.removeprefix(kind)


def place_named(name: str, places: Sequence[Place]) -> Place:
    """The place of a plan by its code or its name.

    Raises ``InputRefused`` with near names when there is none, and when there are several.
    """
    found = PlaceNames(places).named(name)
    if isinstance(found, Problem):
        raise InputRefused([found])
    return found

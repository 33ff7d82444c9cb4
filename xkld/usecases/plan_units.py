"""The units of a new plan: below a commune, the communes of a province, or those of a units file that is there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from xkld.domain.communes import TWO_LEVELS_FROM, Province, communes_named
from xkld.domain.errors import InputRefused, Place, Problem
from xkld.domain.errors.plan_making import unit_kind_unclear, unit_not_listed
from xkld.domain.file_names import code_word
from xkld.domain.names import fold, spelling
from xkld.domain.pasted import PastedRow, PastedTable
from xkld.domain.plan import ALWAYS, Unit
from xkld.domain.wording.offices import Office
from xkld.domain.wording.plan_choices import ANSWER_NAMES
from xkld.domain.wording.unit_lists import BELOW_NAMES, COMMUNES_BASIS, below_title, communes_title
from xkld.domain.wording.unit_words import kind_of
from xkld.formats.commune_list import read_communes
from xkld.formats.target_text import read_target_text
from xkld.formats.unit_file import read_units
from xkld.usecases.workspace import Workspace, read_text

_LETTERS = {"hamlet": "T", "quarter": "K"}


@dataclass(frozen=True, slots=True)
class UnitList:
    """The units of a plan: ``chosen`` in its order with their ``counts`` (None where none was given) among ``known``.

    ``file`` names the units file when it is there already; else ``name`` and ``basis`` stand at the head of a new
    one. ``called`` says in words what the units are.
    """

    chosen: tuple[Unit, ...]
    counts: tuple[int | None, ...]
    known: tuple[Unit, ...]
    name: str
    basis: tuple[str, ...]
    called: str
    file: str | None = None

    @property
    def sum(self) -> int | None:
        """The persons of all units; None when none was given."""
        given = [count for count in self.counts if count is not None]
        return sum(given) if given else None


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A name that the list of units does not have, with the nearest that it has."""

    row: PastedRow
    near: tuple[str, ...]


def provinces(workspace: Workspace) -> tuple[Province, ...]:
    """The provinces and communes since 1/7/2025."""
    return read_communes(read_text(workspace.data_file("communes.tsv")))


def pasted(text: str, source: str = ANSWER_NAMES["paste"]) -> PastedTable:
    """The table in a text that somebody pasted, or that stands in the file or option ``source``.

    Raises ``InputRefused`` with everything that cannot be read.
    """
    read = read_target_text(text, source)
    if isinstance(read, list):
        raise InputRefused(read)
    return read


def text_of(file: str) -> str:
    """A text file with a pasted table. Raises ``XkldError`` when it cannot be read or is not UTF-8."""
    return read_text(Path(file))


def below(table: PastedTable, office: Office, everywhere: Sequence[Province]) -> UnitList:
    """Thôn, ấp, khu phố, tổ dân phố of a commune: no official codes, so ``22759-K01`` and the like are given.

    Raises ``InputRefused`` for names that do not say what they are.
    """
    unclear = [row for row in table.rows if kind_of(row.name) is None]
    if unclear:
        raise InputRefused([unit_kind_unclear(row.name, Place(table.source, row.line)) for row in unclear])
    parent = office.area[:1].upper() + office.area[1:]
    known = communes_named(everywhere, parent)
    prefix = known[0][1].code if len(known) == 1 else code_word(office.area)
    units = tuple(_below(row.name, prefix, place, parent) for place, row in enumerate(table.rows, start=1))
    counts = tuple(row.count for row in table.rows)
    kinds = {unit.kind for unit in units}
    called = BELOW_NAMES[next(iter(kinds)) if len(kinds) == 1 else ""]
    return UnitList(units, counts, units, below_title(office.area), (), called)


def unknown_commune(office: Office, province: Province | None) -> tuple[str, ...] | None:
    """The nearest communes of the province when its list lacks the office's own; None when all is well.

    An office that is no commune's, or whose province is not known, is not looked up.
    """
    if province is None or not office.is_of_a_commune or communes_named([province], office.area):
        return None
    names = {fold(one.name): one.name for one in province.communes}
    return _near(office.area, names, {_bare(name): name for name in names.values()})


def of_province(province: Province) -> tuple[Unit, ...]:
    """All communes of a province as units, from the first day of two levels."""
    return tuple(
        Unit(one.code, one.name, kind_of(one.name) or "commune", province.name, TWO_LEVELS_FROM)
        for one in province.communes
    )


def communes(table: PastedTable | None, province: Province) -> UnitList:
    """The communes of a province that a table names, all of them without one.

    Raises ``InputRefused`` with the nearest names for those that the province does not have.
    """
    known = of_province(province)
    chosen, counts = _chosen(table, known, province.name)
    return UnitList(chosen, counts, chosen, communes_title(province.name), COMMUNES_BASIS, BELOW_NAMES["commune"])


def of_file(workspace: Workspace, file: str, on: date, table: PastedTable | None) -> UnitList:
    """The units of a file in ``data/`` that a table names, all that exist on the day without one.

    Raises ``InputRefused`` with every fault of the file, or the nearest names for those that it does not have.
    """
    known = read_units(read_text(workspace.data_file(file)), file)
    if isinstance(known, list):
        raise InputRefused(known)
    alive = tuple(unit for unit in known if unit.exists_on(on))
    chosen, counts = _chosen(table, alive, file)
    return UnitList(chosen, counts, known, "", (), BELOW_NAMES["commune"], file)


def unlisted(table: PastedTable, known: Sequence[Unit]) -> list[Unlisted]:
    """The rows whose names are not in the list, in spelling and marks; the place of a tone mark does not matter."""
    names = {fold(unit.name): unit.name for unit in known}
    bare = {_bare(name): name for name in names.values()}
    listed = {spelling(unit.name) for unit in known}
    return [Unlisted(row, _near(row.name, names, bare)) for row in table.rows if spelling(row.name) not in listed]


def renamed(table: PastedTable, names: dict[str, str]) -> PastedTable:
    """The table with names that the officer put right."""
    return replace(table, rows=tuple(replace(row, name=names.get(row.name, row.name)) for row in table.rows))


def _chosen(
    table: PastedTable | None, known: Sequence[Unit], where: str
) -> tuple[tuple[Unit, ...], tuple[int | None, ...]]:
    if table is None:
        return tuple(known), (None,) * len(known)
    lost = unlisted(table, known)
    if lost:
        raise InputRefused([_refused(one, where, table.source) for one in lost])
    by_spelling = {spelling(unit.name): unit for unit in known}
    return tuple(by_spelling[spelling(row.name)] for row in table.rows), tuple(row.count for row in table.rows)


def _refused(one: Unlisted, where: str, source: str) -> Problem:
    return unit_not_listed(one.row.name, where, one.near, Place(source, one.row.line))


def _near(name: str, names: dict[str, str], bare: dict[str, str]) -> tuple[str, ...]:
    found = [names[key] for key in get_close_matches(fold(name), names, n=3, cutoff=0.75)]
    found += [bare[key] for key in get_close_matches(_bare(name), bare, n=3, cutoff=0.8)]
    return tuple(dict.fromkeys(found))[:3]


def _bare(name: str) -> str:
    """The folded name without its kind."""
    return fold(name).split(" ", 1)[-1]


def _below(name: str, prefix: str, place: int, parent: str) -> Unit:
    kind = kind_of(name) or "hamlet"
    return Unit(f"{prefix}-{_LETTERS.get(kind, 'D')}{place:02}", name, kind, parent, ALWAYS)

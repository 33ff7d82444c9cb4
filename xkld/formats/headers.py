"""Names of columns and words for codes as people write them, with or without marks, in any case: ``headers.yaml``."""

import re
from collections.abc import Collection, Iterable, Iterator
from collections.abc import Mapping as Meanings
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import lru_cache

from xkld.domain.errors import NOWHERE, Place, Problem, fields, rosters
from xkld.domain.names import clean, fold
from xkld.domain.wording import labels
from xkld.domain.wording.people_sheets import REFERENCE_HEADS
from xkld.domain.wording.unit_words import BELOW_A_COMMUNE, UNIT_WORDS
from xkld.formats.yaml_text import Entry, Mapping, Node, Scalar, Sequence, read_yaml

REQUIRED = ("name", "birth_year", "unit", "stage", "date")
COLUMNS = (
    *REQUIRED,
    "birth_date",
    "number",
    "sex",
    "cccd",
    "phone",
    "ethnicity",
    "education",
    "group",
    "destination",
    "occupation",
    "sender",
    "form",
    "purpose",
    "months",
    "reason",
)
MORE = ("school", "school_year")
"""Columns that a list may have and no empty list asks for; older files of words do not know them."""
CODES = {
    "stage": labels.STAGE_NAMES,
    "sex": labels.SEX_NAMES,
    "form": labels.FORM_NAMES,
    "purpose": labels.PURPOSE_NAMES,
    "education": labels.EDUCATION_NAMES,
    "group": labels.GROUP_NAMES,
    "destination": labels.DESTINATION_NAMES,
    "reason": labels.REASON_NAMES,
}
_UNUSED = ""  # the meaning of a name of which somebody said that its column is not used
_NEAR_ENOUGH = 0.7
_SECTIONS = ("columns", "totals", "values")
_FOOTS = "foots"


@dataclass(frozen=True, slots=True)
class Headers:
    """What words mean, by their ``key``; ``labels`` is the name of each column as it is said in sentences.

    ``totals`` are the words that begin a row of sums, ``foots`` those that begin what stands under a list (signatures,
    notes); cleaned and in lower case, marks kept. The meaning of names ``explained`` was said with a list.
    """

    columns: dict[str, str]
    labels: dict[str, str]
    values: dict[str, dict[str, str]]
    totals: tuple[str, ...]
    foots: tuple[str, ...] = ()
    explained: frozenset[str] = frozenset()

    def said(self, meanings: Meanings[str, str | None]) -> "Headers":
        """These words with what somebody said of names of columns, by their ``key``; None: the column is not used."""
        columns = self.columns | {name: meaning or _UNUSED for name, meaning in meanings.items()}
        return replace(self, columns=columns, explained=frozenset(meanings))

    def label(self, column: str) -> str:
        """The name of a column as it is said, also of those that only an export has."""
        return self.labels.get(column) or REFERENCE_HEADS[column]

    def columns_of(self, heads: dict[int, str]) -> dict[int, str | None]:
        """What the head of each column means, None when it is not known.

        ``Khu phố`` or ``Thôn, tổ dân phố`` is the column of units in a commune's list; beside a column that names the
        unit by a word of its own it stays unknown.
        """
        found = {at: self.columns.get(key(head)) for at, head in heads.items()}
        if "unit" in found.values():
            return {at: meaning or None for at, meaning in found.items()}
        return {
            at: "unit" if meaning is None and says_below(heads[at]) else meaning or None
            for at, meaning in found.items()
        }


@lru_cache(maxsize=4096)  # a list says the same few words again and again
def key(text: str) -> str:
    """The letters and digits of a text without case and marks: ``Họ và tên (*)`` becomes ``ho va ten``."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in fold(text)).split())


def says_below(head: str) -> bool:
    """Whether the head of a column names places in a commune or ward."""
    return bool(_kinds_below().fullmatch(key(head)))


@lru_cache
def _kinds_below() -> re.Pattern[str]:
    kinds = "|".join(key(word) for word, kind in UNIT_WORDS.items() if kind in BELOW_A_COMMUNE)
    return re.compile(rf"(?:ten )?(?:{kinds})(?: (?:{kinds}))*")


def read_headers(text: str, file: str) -> Headers | list[Problem]:
    """The words of a file together with the official labels and the codes themselves, or all that is wrong."""
    root = read_yaml(text, file)
    if isinstance(root, list):
        return root
    problems: list[Problem] = []
    sections = entries_of(root, "", _SECTIONS, file, problems, optional=(_FOOTS,))
    columns = entries_of(sections.get("columns"), "columns", COLUMNS, file, problems, optional=MORE)
    values = entries_of(sections.get("values"), "values", CODES, file, problems)
    named = {column: list(words_of(entry, f"columns.{column}", file, problems)) for column, entry in columns.items()}
    by_name = meanings_of(named, problems)
    by_kind = {
        kind: meanings_of(
            {
                code: [
                    (code, NOWHERE),
                    (label, NOWHERE),
                    *words_of(entries.get(code), f"{kind}.{code}", file, problems),
                ]
                for code, label in CODES[kind].items()
            },
            problems,
        )
        for kind, entries in (
            (kind, entries_of(values[kind].node, kind, CODES[kind], file, problems)) for kind in values
        )
    }
    by_name |= {key(head): column for column, head in REFERENCE_HEADS.items()}
    first_names = {column: words[0][0] for column, words in named.items() if words and column not in MORE}
    totals = tuple(clean(word).casefold() for word, _ in words_of(sections.get("totals"), "totals", file, problems))
    foots = tuple(clean(word).casefold() for word, _ in words_of(sections.get(_FOOTS), _FOOTS, file, problems))
    return problems or Headers(by_name, first_names, by_kind, totals, foots)


def parse_choice(kind: str, text: str, headers: Headers, place: Place = NOWHERE) -> str | Problem:
    """The code that a word means, e.g. ``departed`` for ``Đã xuất cảnh``; ``kind`` is a key of ``CODES``."""
    return choice_among(headers.values[kind], CODES[kind], headers.labels[kind], text, place)


def choice_among(
    words: Meanings[str, str], names: Meanings[str, str], label: str, text: str, place: Place
) -> str | Problem:
    """The code that a word means among ``words`` by their ``key``; ``names`` are the codes as they are said."""
    wanted = key(text)
    if wanted in words:
        return words[wanted]
    codes = dict.fromkeys(words[word] for word in get_close_matches(wanted, words, n=3, cutoff=_NEAR_ENOUGH))
    return rosters.choice_unknown(label, text, [names[code] for code in codes], [*names.values()], place)


def with_own(
    columns: Entry | None,
    own: Collection[str],
    of_people: Collection[str],
    people: Headers,
    file: str,
    problems: list[Problem],
) -> Headers:
    """The names of columns of another kind of list: its ``own``, and what lists of people call some of theirs.

    Where a word means one thing in each, its own meaning goes first.
    """
    named = entries_of(columns, "columns", own, file, problems)
    said = {column: list(words_of(entry, f"columns.{column}", file, problems)) for column, entry in named.items()}
    known = {word: column for word, column in people.columns.items() if column in of_people}
    labels = people.labels | {column: listed[0][0] for column, listed in said.items() if listed}
    return replace(people, columns=known | meanings_of(said, problems), labels=labels)


def entries_of(
    node: Node | Entry | None,
    path: str,
    known: Iterable[str] | None,
    file: str,
    problems: list[Problem],
    *,
    optional: Iterable[str] = (),
) -> dict[str, Entry]:
    """The entries of a mapping by key; in the two upper levels each known key must be there, None allows any key."""
    inner = node.node if isinstance(node, Entry) else node
    if not isinstance(inner, Mapping):
        problems.append(fields.wrong_shape(path, "record", Place(file, inner.line if inner else 1)))
        return {}
    wanted = sorted({entry.key for entry in inner.entries} if known is None else known)
    allowed = sorted({*wanted, *optional})
    problems.extend(
        fields.key_unknown(entry.key, get_close_matches(entry.key, allowed), allowed, Place(file, entry.line))
        for entry in inner.entries
        if entry.key not in allowed
    )
    found = {entry.key: entry for entry in inner.entries if entry.key in allowed}
    if path in {"", *_SECTIONS}:
        problems.extend(fields.key_missing(name, Place(file, inner.line)) for name in wanted if name not in found)
    return found


def words_of(entry: Entry | None, path: str, file: str, problems: list[Problem]) -> Iterator[tuple[str, Place]]:
    """The words of a list with their places."""
    if entry is None:
        return
    if not isinstance(entry.node, Sequence):
        problems.append(fields.wrong_shape(path, "list", Place(file, entry.line)))
        return
    if not entry.node.items:
        problems.append(fields.value_missing(path, Place(file, entry.line)))
    for item in entry.node.items:
        place = Place(file, item.line)
        if not isinstance(item, Scalar) or item.value is None:
            problems.append(fields.wrong_shape(path, "text", place))
        elif not key(item.value):
            problems.append(rosters.name_without_letters(item.value, place))
        else:
            yield item.value, place


def meanings_of(words: dict[str, list[tuple[str, Place]]], problems: list[Problem]) -> dict[str, str]:
    """What each word means; a word of two meanings is a problem."""
    meanings: dict[str, str] = {}
    for meaning, said in words.items():
        for word, place in said:
            first = meanings.setdefault(key(word), meaning)
            if first != meaning:
                problems.append(rosters.word_of_two(word, first, meaning, place))
    return meanings

"""Whose list it is: what its columns were called last time, what is otherwise now, and what is kept for the next."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Protocol

from xkld.domain.column_layout import Head, drift
from xkld.domain.errors import InputRefused, Place, Problem
from xkld.domain.errors import list_senders as errors
from xkld.domain.names import fold
from xkld.domain.reading import Answers
from xkld.domain.roster import Roster
from xkld.domain.wording import list_senders as words
from xkld.formats.grid import letters
from xkld.formats.headers import COLUMNS, REQUIRED, Headers, key
from xkld.store import list_senders
from xkld.store.book import Connection, Writer
from xkld.store.list_senders import ListSenderRow
from xkld.usecases.recording import headers
from xkld.usecases.workspace import Workspace

_UNUSED = frozenset({"bo qua", "khong dung"})
_NEAR = 3


class Headed(Protocol):
    """A list that was read: its named columns, and the row in which the names stand."""

    @property
    def file(self) -> str:
        """The file's name."""

    @property
    def sheet(self) -> str:
        """The sheet's name, nothing for a csv."""

    @property
    def head(self) -> int:
        """The row of the names of columns."""

    @property
    def heads(self) -> tuple[Head, ...]:
        """The named columns in their order."""


@dataclass(frozen=True, slots=True)
class Naming:
    """How the columns of one list are understood, for whom (None: nobody was named), and what was kept of the last.

    ``explained`` are the names that were explained with this very list, by their key.
    """

    headers: Headers
    sender: str | None
    known: ListSenderRow | None
    explained: dict[str, str]
    everyone: tuple[ListSenderRow, ...]


def naming(workspace: Workspace, answers: Answers) -> Naming:
    """How the columns of a list of people are to be understood: as its sender's were, and as was explained now.

    Raises ``InputRefused`` with every explanation that means nothing.
    """
    return naming_by(workspace, answers, headers(workspace), COLUMNS)


def naming_by(workspace: Workspace, answers: Answers, plain: Headers, columns: Collection[str]) -> Naming:
    """The same for a list of another kind, by its own names of columns and what columns it may have.

    Raises ``InputRefused`` with every explanation that means nothing.
    """
    explained = _explained(answers.columns, plain, columns)
    with workspace.reading() as book:
        everyone = tuple(list_senders.everyone(book))
    known = None if answers.sender is None else _meant(answers.sender, everyone)
    before = {one.key: one.meaning for one in (known.heads if known else ()) if one.is_said}
    said = before | {name: meaning for name, (_, meaning) in explained.items()}
    named = {name: text for name, (text, _) in explained.items()}
    return Naming(plain.said(said), known.name if known else answers.sender, known, named, everyone)


def questions(one: Naming, roster: Headed, *, accepted: bool) -> list[Problem]:
    """What must be answered before a list is taken in, as its columns are not those of the sender's last one.

    Raises ``InputRefused`` when a column that was explained is not there.
    """
    _refuse_unseen(one, roster)
    found = None if one.known is None else drift(one.known.heads, roster.heads, frozenset(one.explained))
    if not found or accepted or one.known is None:
        return []
    here, label = Place(roster.file, sheet=roster.sheet), one.headers.label

    def at(head: Head) -> Place:
        return replace(here, cell=f"{letters(head.at)}{roster.head}")

    def called(head: Head) -> str:
        return label(head.meaning) if head.meaning else words.UNUSED

    other = next((row for row in one.everyone if row is not one.known and _same(row.heads, roster.heads)), None)
    return [
        *([errors.like_another_sender(one.known.name, other.name, here)] if other else []),
        *(errors.column_gone(head.name, letters(head.at), called(head), here) for head in found.missing),
        *(errors.column_strange(head.name, letters(head.at), at(head)) for head in found.strange),
        *(errors.column_moved(old.name, letters(old.at), letters(new.at), at(new)) for old, new in found.moved),
        *(errors.column_turned(new.name, called(old), called(new), at(new)) for old, new in found.turned),
    ]


def hints(one: Naming, roster: Roster) -> Iterator[str]:
    """What to do about a list that lacks a column that every list has, while names in it are not understood."""
    meanings = {head.meaning for head in roster.heads}
    lacks = {*REQUIRED} - meanings - ({"birth_year"} if "birth_date" in meanings else set())
    if roster.rows or any(half.unit for half in roster.halves):
        lacks -= {"unit"}  # headings name it
    unknown = [head.name for head in roster.heads if head.meaning is None and not head.is_said]
    if lacks and unknown:
        yield words.to_explain(unknown)
    if one.sender is None:
        yield from _forgotten(one, roster)


def remember(writer: Writer, one: Naming, roster: Headed, *, tried: bool) -> Iterator[str]:
    """Keep the columns of a list for the sender's next one, and say so; the same columns are kept already."""
    if one.sender is None:
        yield from _forgotten(one, roster)
    elif one.known is None or one.known.heads != roster.heads:
        number = one.known.number if one.known else list_senders.add(writer, one.sender, fold(one.sender))
        list_senders.remember(writer, number, roster.heads)
        yield words.remembered(one.sender, len(roster.heads), first=one.known is None, tried=tried)
        by_key = {row.key: row.name for row in one.everyone}
        near = [] if one.known else get_close_matches(fold(one.sender), by_key, n=_NEAR, cutoff=0.8)
        if near:
            yield words.near_names(one.sender, [by_key[name] for name in near])


def kept(book: Connection, text: str | None) -> list[ListSenderRow]:
    """Who is remembered with which columns: all, or the one that a name or a part of it means.

    Raises ``InputRefused`` when none is.
    """
    everyone = list_senders.everyone(book)
    if text is None:
        return everyone
    found = _meant(text, everyone)
    if found is None:
        raise InputRefused([errors.no_such_list_sender(text, [one.name for one in everyone])])
    return [found]


def _forgotten(one: Naming, roster: Headed) -> Iterator[str]:
    """A list without a sender that has the columns of one whose columns were explained."""
    now = {head.key: head.meaning for head in roster.heads}
    for row in one.everyone:
        lost = [head for head in row.heads if head.is_said and head.meaning and now.get(head.key) is None]
        if lost and [head.key for head in row.heads] == [head.key for head in roster.heads]:
            yield words.said_before(row.name, [(head.name, one.headers.label(head.meaning or "")) for head in lost])


def _meant(text: str, everyone: Sequence[ListSenderRow]) -> ListSenderRow | None:
    """The sender of that name, else the only one with that part in the name."""
    wanted = fold(text)
    found = [one for one in everyone if one.key == wanted] or [one for one in everyone if wanted in one.key]
    return found[0] if len(found) == 1 else None


def _same(heads: Sequence[Head], others: Sequence[Head]) -> bool:
    return [one.key for one in heads] == [one.key for one in others]


def _explained(texts: Sequence[str], known: Headers, columns: Collection[str]) -> dict[str, tuple[str, str | None]]:
    """What was explained, by the key of the name: the name as typed, and what it means."""
    found: dict[str, tuple[str, str | None]] = {}
    problems: list[Problem] = []
    for text in texts:
        name, _, meaning = text.rpartition("=")
        if not key(name) or not key(meaning):
            problems.append(errors.not_a_naming(text))
            continue
        code = meaning.strip() if meaning.strip() in columns else known.columns.get(key(meaning))
        if code not in columns and key(meaning) not in _UNUSED:
            problems.append(errors.meaning_unknown(meaning, [known.labels[one] for one in columns]))
        found[key(name)] = (name.strip(), code if code in columns else None)
    if problems:
        raise InputRefused(problems)
    return found


def _refuse_unseen(one: Naming, roster: Headed) -> None:
    """Refuse a list that lacks a column that was explained."""
    seen = {part for head in roster.heads for part in (head.key, key(head.name.rpartition("/")[2]))}
    unknown = [head.name for head in roster.heads if head.meaning is None]
    here = Place(roster.file, sheet=roster.sheet)
    missing = [errors.no_such_heading(text, unknown, here) for name, text in one.explained.items() if name not in seen]
    if missing:
        raise InputRefused(missing)

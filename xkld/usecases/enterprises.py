"""Senders written down: what is known of them, and every look at their licences."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import senders as errors
from xkld.domain.errors.money import in_the_future
from xkld.domain.names import fold
from xkld.domain.wording.labels import ENTERPRISE_FACT_NAMES, LICENCE_NAMES
from xkld.store import office, sender_writing, senders
from xkld.store.book import Writer
from xkld.store.sender_writing import FACTS
from xkld.store.senders import SenderName
from xkld.usecases.known_senders import meant
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Look:
    """What a published list said of a licence on a day: the status, since when (None: that day), and which list."""

    status: str
    on: date
    source: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """Of whom something was written, and whether anything is another now."""

    number: int
    name: str
    changed: bool = True


def add(workspace: Workspace, name: str, facts: Mapping[str, str | None]) -> Written:
    """Write what is known of a sender; one that the book knows by its name alone keeps its number.

    Raises ``InputRefused`` when more than its name is known already.
    """
    with workspace.writing() as writer:
        number = office.sender_number(writer, name, fold(name))
        if sender_writing.facts_of(writer, number) is not None:
            raise InputRefused([errors.known_already(name)])
        sender_writing.add_facts(writer, number, {fact: facts.get(fact) for fact in FACTS})
        return Written(number, name)


def edit(
    workspace: Workspace, whom: str, facts: Mapping[str, str | None], clear: Collection[str], name: str | None = None
) -> Written:
    """Put right what is known of a sender: ``facts`` that were given, those that are not known after all, its name.

    The old name still finds the sender. Raises ``InputRefused`` when nothing is given, the sender is not known, nobody
    said of which kind it is, or another one has or had that name.
    """
    given = {fact: value for fact, value in facts.items() if value is not None}
    if not given and not clear and name is None:
        raise InputRefused([errors.nothing_to_edit()])
    both = sorted(given.keys() & set(clear))
    if both:
        raise InputRefused([errors.set_and_cleared(ENTERPRISE_FACT_NAMES[fact]) for fact in both])
    with workspace.writing() as writer:
        found = meant(writer.connection, whom)
        renamed = name is not None and _renamed(writer, found, name)
        known = sender_writing.facts_of(writer, found.number)
        if not given and not clear:
            return Written(found.number, name or found.name, changed=renamed)
        after = {**(known or dict.fromkeys(FACTS)), **given, **dict.fromkeys(clear)}
        if after["kind"] is None:
            raise InputRefused([errors.kind_not_known(found.name)])
        if known is None:
            sender_writing.add_facts(writer, found.number, after)
        elif after != known:
            sender_writing.change_facts(writer, found.number, after)
        return Written(found.number, name or found.name, changed=renamed or after != known)


def _renamed(writer: Writer, found: SenderName, name: str) -> bool:
    """Give a sender another name; whether it is another one."""
    other = senders.by_key(writer.connection, fold(name))
    if other is not None and other.number != found.number:
        raise InputRefused([errors.name_taken(name, other.name, other.number)])
    if name != found.name:
        sender_writing.rename(writer, found.number, name, fold(name))
    return name != found.name


def look(workspace: Workspace, whom: str, seen: Look) -> Written:
    """Write a look at a sender's licence; the same look twice changes nothing.

    Raises ``InputRefused`` when the sender is not known, a day has not come, or that day has another look already.
    """
    with workspace.writing() as writer:
        found = meant(writer.connection, whom)
        problems = _problems(workspace, seen)
        if problems:
            raise InputRefused(problems)
        since = seen.since or seen.on
        facts = {
            "status": seen.status,
            "on_date": seen.on.isoformat(),
            "since_on": since.isoformat(),
            "source": seen.source,
        }
        same_day = [one for one in senders.looks(writer.connection, found.number) if one.on_date == facts["on_date"]]
        for one in same_day:
            if (one.status, one.since_on, one.source) != (seen.status, facts["since_on"], seen.source):
                raise InputRefused([errors.seen_already(found.name, seen.on, LICENCE_NAMES[one.status])])
        if not same_day:
            sender_writing.add_look(writer, found.number, facts)
        return Written(found.number, found.name, changed=not same_day)


def _problems(workspace: Workspace, seen: Look) -> list[Problem]:
    problems = [in_the_future(seen.on, workspace.today)] if seen.on > workspace.today else []
    if seen.since is not None and seen.since > seen.on:
        problems.append(errors.since_after_look(seen.since, seen.on))
    return problems

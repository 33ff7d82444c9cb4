"""Findings of the checks that the office leaves as they are, with a reason: only what is new is told then."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from xkld.domain.checks import MOST_NAMED, Answer, Check, Finding, Found, acceptable
from xkld.domain.errors import InputRefused
from xkld.domain.errors.checks import nothing_found_so
from xkld.domain.wording.checks import told
from xkld.store import accepted_findings, checks
from xkld.usecases.checks import measures
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Accepted:
    """Findings of one kind that stay as they are: why, since when, by which operation."""

    finding: Finding
    because: str
    on: date
    operation: int


def accept(workspace: Workspace, names: Iterable[str], number: str | None, because: str) -> list[Finding]:
    """Leave what the named checks find as it is, with a number only the rows that are found by it; what that is.

    Raises ``InputRefused`` when no check is named or one of which nothing may stay, when nothing is found.
    """
    wanted = acceptable(names)
    found = {
        kind: rows
        for kind, every in _open(workspace, wanted).items()
        if (rows := [row for row in every if number is None or str(json.loads(row)[0]) == number])
    }
    if not found:
        raise InputRefused([nothing_found_so(number)])
    with workspace.writing() as writer:
        for (one, fault), rows in found.items():
            accepted_findings.accept(writer, one, fault, rows, because)
    return [_told(*kind, rows) for kind, rows in found.items()]


def _open(workspace: Workspace, wanted: list[Check]) -> dict[tuple[Check, str], list[str]]:
    with workspace.reading() as book:
        checks.prepare(book)
        against, _ = measures(workspace, book)
        kinds = [(one, fault) for one in wanted for fault in checks.QUESTIONS[one]]
        return {kind: checks.open_rows(book, *kind, against) for kind in kinds}


def every(workspace: Workspace) -> list[Accepted]:
    """What was accepted, the oldest first, a line for each kind of fault of an operation."""
    with workspace.reading() as book:
        found = accepted_findings.every(book)
    kinds = groupby(found, key=lambda one: (one.check, one.fault, one.because, one.on, one.operation))
    return [
        Accepted(_told(check, fault, [one.found for one in rows]), because, date.fromisoformat(on), operation)
        for (check, fault, because, on, operation), rows in kinds
    ]


def _told(check: Check, fault: str, rows: Sequence[str]) -> Finding:
    first = tuple(tuple(json.loads(row)) for row in rows[:MOST_NAMED])
    return told(Found(check, fault, Answer(len(rows), first)))

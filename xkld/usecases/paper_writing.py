"""Papers that were shown, written down and taken back."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.choices import parse_word
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.money import in_the_future
from xkld.domain.errors.papers import paper_end_too_far, paper_ends_before_issue
from xkld.domain.papers import HeldPaper, JudgedPaper, PaperRule, judge
from xkld.domain.wording.papers import KIND
from xkld.store import papers
from xkld.store.papers import PaperRow
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.papers import latest_case, paper_rules
from xkld.usecases.workspace import Workspace

_MOST_YEARS = 20


@dataclass(frozen=True, slots=True)
class Shown:
    """What was written of a paper, how it stands today, and whether the book knew it so."""

    paper: JudgedPaper
    known: bool


def add(workspace: Workspace, number: int, kind: str, on: date | None, until: date | None) -> Shown:
    """Write that a person showed a paper, issued ``on`` a day and good ``until`` another; told again it is put right.

    Raises ``InputRefused`` when the list names no such paper, a day cannot be, or the book has nobody of that number.
    """
    rule = _named(workspace, kind)
    problems = _problems(on, until, workspace.today)
    if problems:
        raise InputRefused(problems)
    with workspace.writing() as writer:
        _, row, _ = latest_case(writer.connection, number)
        refuse_erased(writer.connection, number)
        placement = row.id if rule.of == "case" else None
        written = papers.write(writer, PaperRow(number, placement, rule.id, _text(on), _text(until)))
    return Shown(judge(rule, HeldPaper(rule.id, on, until), workspace.today, 0), known=not written)


def remove(workspace: Workspace, number: int, kind: str) -> tuple[PaperRule, bool]:
    """Take back that a person showed a paper; which, and whether it had been written.

    Raises ``InputRefused`` when the list names no such paper, or the book has nobody of that number.
    """
    rule = _named(workspace, kind)
    with workspace.writing() as writer:
        _, row, _ = latest_case(writer.connection, number)
        return rule, papers.remove(writer, number, row.id if rule.of == "case" else None, rule.id)


def _named(workspace: Workspace, kind: str) -> PaperRule:
    rules = {one.id: one for one in paper_rules(workspace)}
    return rules[parse_word(KIND, kind, {one.id: one.name for one in rules.values()})]


def _problems(on: date | None, until: date | None, today: date) -> list[Problem]:
    problems = [in_the_future(on, today)] if on is not None and on > today else []
    if on is not None and until is not None and until <= on:
        problems.append(paper_ends_before_issue(until, on))
    if until is not None and until.year - today.year > _MOST_YEARS:
        problems.append(paper_end_too_far(until, _MOST_YEARS))
    return problems


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()

"""Contracts that workers made directly, written down: received with their papers, confirmed, refused, reported."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from xkld.domain.choices import parse_word
from xkld.domain.direct_contracts import RegistrationRule, rule_on
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import direct_contracts as errors
from xkld.domain.errors.money import in_the_future
from xkld.domain.errors.people import no_worker
from xkld.domain.roster import Going
from xkld.domain.stages import Event, Stage
from xkld.domain.wording.direct_contracts import OUTCOME_NAMES, PAPER
from xkld.domain.wording.labels import FORM_NAMES
from xkld.store import direct_contract_writing as store
from xkld.store import direct_contracts, followup, people
from xkld.store.book import Connection, Writer
from xkld.store.direct_contracts import ContractRow
from xkld.usecases.direct_contracts import ShownContract, shown
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.recording import next_stage
from xkld.usecases.registration_rules import calendar, registration_rules
from xkld.usecases.workspace import Workspace

DIRECT = "direct_contract"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """What was handed in on a day: of whom, which papers as they were typed (None: all of them), facts of the going."""

    worker: int
    on: date
    papers: Collection[str] | None
    facts: Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Done:
    """A file as it stands after a command, and whether the command wrote anything."""

    shown: ShownContract
    changed: bool


def receive(workspace: Workspace, filing: Filing) -> Done:
    """Write a file that came in, or what completes the one of that person that waits.

    Raises ``InputRefused`` when the commune was not the body to ask on that day, the person is abroad or not known, or
    a day does not fit.
    """
    rules = registration_rules(workspace)
    with workspace.writing() as writer:
        book = writer.connection
        waiting = _waiting(book, filing.worker)
        began = date.fromisoformat(waiting.received_on) if waiting else filing.on
        rule = _rule(rules, began)
        _refuse(workspace, book, filing, began)
        number = waiting.number if waiting else _begun(writer, filing)
        changed = not waiting or store.change_facts(writer, number, filing.facts)
        known = {one.id: one.name for one in rule.papers}
        papers = [*known] if filing.papers is None else [parse_word(PAPER, one, known) for one in filing.papers]
        changed = store.add_papers(writer, number, papers, filing.on) > 0 or changed
        return Done(shown(workspace, book, number, rules, calendar(workspace)), changed)


def confirm(workspace: Workspace, number: int, paper: str, on: date) -> Done:
    """Write the confirmation of a complete file; the person's going gets the form of a contract made directly.

    A going without a contract gets that stage on the day of the confirmation. Raises ``InputRefused`` when the file is
    decided otherwise, papers were missing on that day, or the person is on the way abroad by another form.
    """
    with workspace.writing() as writer:
        found = _asked(workspace, writer.connection, number)
        if _is(found.contract, "confirmed", paper, on):
            return Done(found, changed=False)
        problems = [*_problems(workspace, found, on), *_incomplete(found, on)]
        if problems:
            raise InputRefused(problems)
        placement = _going(writer, found.contract, on)
        store.decide(writer, number, "confirmed", (paper, on), placement)
        return Done(_asked(workspace, writer.connection, number), changed=True)


def refuse(workspace: Workspace, number: int, paper: str, on: date, reason: str) -> Done:
    """Write that a file was refused in writing, and why.

    Raises ``InputRefused`` when it is decided otherwise or the day does not fit.
    """
    with workspace.writing() as writer:
        found = _asked(workspace, writer.connection, number)
        if _is(found.contract, "refused", paper, on) and found.contract.reason == reason:
            return Done(found, changed=False)
        problems = _problems(workspace, found, on)
        if problems:
            raise InputRefused(problems)
        store.decide(writer, number, "refused", (paper, on), reason)
        return Done(_asked(workspace, writer.connection, number), changed=True)


def report(workspace: Workspace, numbers: Collection[int], paper: str, on: date) -> int:
    """Write by which paper confirmations were reported; how many were not written so before.

    Raises ``InputRefused`` when one is not confirmed, was reported otherwise, or the day does not fit; then none is
    written.
    """
    with workspace.writing() as writer:
        found = [_asked(workspace, writer.connection, number).contract for number in dict.fromkeys(numbers)]
        fresh = [one for one in found if (one.report_number, one.reported_on) != (paper, on.isoformat())]
        problems = [problem for one in fresh if (problem := _not_to_report(workspace, one, on)) is not None]
        if problems:
            raise InputRefused(problems)
        for one in fresh:
            store.report(writer, one.number, paper, on)
        return len(fresh)


def _waiting(book: Connection, worker: int) -> ContractRow | None:
    return next((one for one in direct_contracts.of_worker(book, worker) if one.outcome is None), None)


def _rule(rules: tuple[RegistrationRule, ...], on: date) -> RegistrationRule:
    rule = rule_on(rules, on)
    if rule is None:
        raise InputRefused([errors.no_rule_on(on)])
    if rule.authority != "commune":
        raise InputRefused([errors.another_authority(on, rule.name, rule.basis)])
    return rule


def _refuse(workspace: Workspace, book: Connection, filing: Filing, began: date) -> None:
    """Raise ``InputRefused`` for a person or a day that does not fit."""
    if people.worker(book, filing.worker) is None:
        raise InputRefused([no_worker(filing.worker)])
    refuse_erased(book, filing.worker)
    problems: list[Problem] = [in_the_future(filing.on, workspace.today)] if filing.on > workspace.today else []
    if filing.on < began:
        problems.append(errors.paper_before_the_file(filing.on, began))
    if followup.not_home(book, filing.worker, filing.on.isoformat()) is not None:
        problems.append(errors.is_abroad(filing.worker, filing.on))
    if problems:
        raise InputRefused(problems)


def _begun(writer: Writer, filing: Filing) -> int:
    """A new file; one of that day that is decided is no new one."""
    for one in direct_contracts.of_worker(writer.connection, filing.worker):
        if one.received_on == filing.on.isoformat():
            raise InputRefused([errors.filed_that_day(one.number, filing.worker, filing.on)])
    return store.add_contract(writer, filing.worker, filing.on, filing.facts)


def _asked(workspace: Workspace, book: Connection, number: int) -> ShownContract:
    return shown(workspace, book, number, registration_rules(workspace), calendar(workspace))


def _is(one: ContractRow, outcome: str, paper: str, on: date) -> bool:
    return (one.outcome, one.paper_number, one.decided_on) == (outcome, paper, on.isoformat())


def _problems(workspace: Workspace, found: ShownContract, on: date) -> list[Problem]:
    """What speaks against deciding a file on a day."""
    one = found.contract
    received = date.fromisoformat(one.received_on)
    problems = [in_the_future(on, workspace.today)] if on > workspace.today else []
    if one.outcome is not None:
        told = OUTCOME_NAMES[one.outcome]
        problems.append(
            errors.decided_already(one.number, told, one.paper_number or "", date.fromisoformat(one.decided_on or ""))
        )
    if on < received:
        problems.append(errors.decided_before_it_came(on, received))
    return problems


def _incomplete(found: ShownContract, on: date) -> list[Problem]:
    missing = found.clock.missing
    if missing:
        return [errors.papers_missing(found.contract.number, [one.name for one in missing])]
    complete = found.clock.complete_on
    return [errors.papers_came_later(found.contract.number, complete)] if complete and on < complete else []


def _going(writer: Writer, one: ContractRow, on: date) -> int:
    """The going that a confirmed contract is of: the open one, or a new one; its number."""
    case = direct_contracts.open_case(writer.connection, one.worker)
    if case is not None and case.form not in {None, DIRECT}:
        raise InputRefused([errors.other_form(one.worker, FORM_NAMES[case.form or ""])])
    event = Event(Stage.CONTRACTED, on)
    if case is not None and case.stage is not None and case.on is not None:
        event = Event(Stage(case.stage), date.fromisoformat(case.on))
    going = Going(
        purpose="work", destination=one.destination, occupation=one.occupation, form=DIRECT, months=one.months
    )
    return next_stage(writer, one.worker, event, going)[1]


def _not_to_report(workspace: Workspace, one: ContractRow, on: date) -> Problem | None:
    if on > workspace.today:
        return in_the_future(on, workspace.today)
    if one.outcome != "confirmed" or one.decided_on is None:
        return errors.not_confirmed(one.number)
    if one.reported_on is not None:
        return errors.reported_already(one.number, one.report_number or "", date.fromisoformat(one.reported_on))
    decided = date.fromisoformat(one.decided_on)
    return errors.reported_before_confirmed(on, decided) if on < decided else None

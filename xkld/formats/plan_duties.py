"""The duties of a plan: who reports to whom, by which cut-off and deadline."""

from xkld.domain.deadline import months_of
from xkld.domain.errors import Place, Problem, plans
from xkld.domain.period import Cutoff
from xkld.domain.plan import DUTY_KINDS, OWN_REPORTS, OWN_SENDERS, SENDER_ROLES, DueRule, Duty
from xkld.formats.fields import Record
from xkld.formats.words import choice_of, read_text

DUTY_KEYS = ("kind", "from", "to", "cutoff", "deadline", "ref")
DEADLINE_KEYS = ("before_day", "of")


def read_duties(top: Record) -> tuple[Duty, ...]:
    """The duties of a plan; what is wrong with them is noted, also when the issuer's own report is not ruled once."""
    records = top.records("duties", DUTY_KEYS)
    duties = tuple(_duty(record) for record in records)
    if records:
        lines = [record.line for record in records]
        _want_one_own_report([(d, n) for d, n in zip(duties, lines, strict=True) if d.sender in OWN_SENDERS], top)
    return duties


def _duty(record: Record) -> Duty:
    record.require("deadline")
    cutoff = record.choice("cutoff", [cutoff.value for cutoff in Cutoff])
    kind = record.choice("kind", DUTY_KINDS)
    return Duty(
        kind=kind,
        sender=record.texts("from", read=_sender),
        recipients=record.texts("to"),
        cutoff=Cutoff(cutoff) if cutoff else Cutoff.CALENDAR,
        deadline=_deadline(record, kind),
        ref=record.text("ref"),
    )


def _deadline(duty: Record, kind: str) -> DueRule | None:
    if not duty.has("deadline"):
        return None
    record = duty.record("deadline", DEADLINE_KEYS)
    return DueRule(record.number("before_day", 1, 31), record.choice("of", months_of(kind)))


def _sender(text: str, path: str, place: Place) -> str | Problem:
    """A role, or the name of a body; names begin with a capital, so small letters are a misspelt role."""
    return (choice_of(SENDER_ROLES) if text.islower() else read_text)(text, path, place)


def _want_one_own_report(own: list[tuple[Duty, int]], top: Record) -> None:
    """Note when the issuer's own periodic report is missing, or ruled twice."""
    first: dict[str, int] = {}
    for duty, line in own:
        if duty.kind in first:
            place = top.faults.at(line)
            top.faults.add(plans.own_report_repeated(duty.kind, first[duty.kind], place))
        first.setdefault(duty.kind, line)
    if not first.keys() & set(OWN_REPORTS):
        top.faults.add(plans.own_report_missing(top.place("duties")))

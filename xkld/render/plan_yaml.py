"""A plan and its units as YAML files that our readers take: every key, commented; same plan, same text."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from xkld.domain.plan import ALWAYS, WORK, Document, Duty, Fund, Issuer, Plan, Reporter, Signature, Task, Unit
from xkld.domain.wording.plan_keys import PLAN_KEY_NOTES

_PLAIN = re.compile(r"[^\W\d_][\w /()%+\-–.;]*|\d+[/-][\w/\-]*[^\W\d_][\w/\-]*|[1-9]\d*|0")
_COMMAS = str.maketrans(",", " ")
_WORDS_OF_YAML = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_LONGEST_LINE = 100


def plan_text(plan: Plan, notes: Sequence[str] = ()) -> str:
    """The plan as a file; ``notes`` stand at its head as comments."""
    blocks = (
        [*(f"# {note}" if note else "#" for note in notes), f"plan: {plan.code}"],
        [f"title: {scalar(plan.title)}", f"subject: {scalar(plan.subject)}"],
        _told("issuer", _issuer(plan.issuer)),
        [_noted("number", scalar(plan.number)), f"date: {_date(plan)}", f"years: [{', '.join(map(str, plan.years))}]"],
        _told("implements", ["implements:", *_indented(_document(plan.implements))]),
        _told("legal_basis", _records("legal_basis", (_document(one) for one in plan.legal_basis))),
        _told("target", _target(plan)),
        *([_told("sets", [f"sets: {_flow(plan.sets)}"])] if plan.sets != (WORK,) else []),
        _told("priority", _priority(plan)),
        _told("funds", _records("funds", map(_fund, plan.funds))),
        _told("tasks", _records("tasks", _tasks(plan.tasks))),
        _told("duties", _records("duties", map(_duty, plan.duties))),
        _told("report_to", _texts("report_to", plan.report_to)),
        *([_told("report_by", _reporter(plan.report_by))] if plan.report_by else []),
        _texts("recipients", plan.recipients),
        _told("signature", _signature(plan.signature)),
    )
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"


def units_text(name: str, basis: Sequence[str], units: Iterable[Unit], notes: Sequence[str] = ()) -> str:
    """A units file: one unit on each line."""
    heads = [*(f"# {note}" for note in notes), f"name: {scalar(name)}", f"basis: {_flow(basis)}", "units:"]
    return "\n".join([*heads, *(f"  - {{{_unit(unit)}}}" for unit in units)]) + "\n"


def scalar(value: str | date | int | None) -> str:
    """A single value on a line of its own: plain where every program reads it as the same text, else in quotes."""
    return _between_commas(value) if not isinstance(value, str) else _text(value, value.translate(_COMMAS))


def _between_commas(value: str | date | int | None) -> str:
    """A single value inside brackets, where a comma ends it."""
    if value is None:
        return "null"
    return _text(value, value) if isinstance(value, str) else str(value)


def _text(value: str, seen: str) -> str:
    plain = _PLAIN.fullmatch(seen) and value.lower() not in _WORDS_OF_YAML
    return value if plain else json.dumps(value, ensure_ascii=False)


def _flow(values: Iterable[str]) -> str:
    return f"[{', '.join(map(_between_commas, values))}]"


def _noted(key: str, value: str) -> str:
    return f"{key}: {value}  # {PLAN_KEY_NOTES[key]}"


def _told(key: str, lines: list[str]) -> list[str]:
    return [f"# {PLAN_KEY_NOTES[key]}", *lines]


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _texts(key: str, values: Sequence[str]) -> list[str]:
    """A list on one line where it fits; one value stands by itself."""
    line = f"{key}: {_flow(values) if len(values) != 1 else scalar(values[0])}"
    if len(line) <= _LONGEST_LINE:
        return [line]
    return [f"{key}:", *(f"  - {scalar(value)}" for value in values)]


def _records(key: str, records: Iterable[list[str]]) -> list[str]:
    lines = [f"  {'- ' if first else '  '}{line}" for record in records for first, line in _first_of(record)]
    return [f"{key}:", *lines] if lines else [f"{key}: []"]


def _first_of(lines: list[str]) -> Iterator[tuple[bool, str]]:
    return ((place == 0, line) for place, line in enumerate(lines))


def _issuer(issuer: Issuer) -> list[str]:
    lines = [f"name: {scalar(issuer.name)}", *_texts("head", issuer.head)]
    lines += [f"{key}: {scalar(getattr(issuer, key))}" for key in ("symbol", "place", "area", "above", "last_day")]
    return ["issuer:", *_indented(lines)]


def _date(plan: Plan) -> str:
    return f"{{year: {plan.year_issued}, month: {plan.month_issued}, day: {scalar(plan.day_issued)}}}"


def _document(document: Document) -> list[str]:
    values = (document.kind, document.number, document.issued_on, document.issuer, document.subject)
    keys = ("kind", "number", "date", "issuer", "subject")
    return [f"{key}: {scalar(value)}" for key, value in zip(keys, values, strict=True)]


def _target(plan: Plan) -> list[str]:
    target = plan.target
    lines = [_noted_part("total", target.total), f"counts: {target.counts}", f"units: {scalar(target.units_file)}"]
    called = {unit.name: _called(unit, plan) for unit in plan.units}
    if target.split:
        lines += ["split:", *_indented(f"{called[share.unit]}: {share.target}" for share in target.split)]
    elif target.units:
        lines += ["among:", *_indented(f"- {called[name]}" for name in target.units)]
    return ["target:", *_indented(lines)]


def _noted_part(key: str, value: int | None) -> str:
    return f"{key}: {scalar(value)}  # {PLAN_KEY_NOTES[f'target.{key}']}"


def _called(unit: Unit, plan: Plan) -> str:
    """The name of a unit, or its code where two units of that day bear the name."""
    day = date(plan.year_issued, plan.month_issued, plan.day_issued or 1)
    alive = [one for one in plan.known_units if one.exists_on(day)]
    unclear = sum(unit.name in {one.name, one.code} for one in alive) > 1
    return scalar(unit.code if unclear else unit.name)


def _priority(plan: Plan) -> list[str]:
    groups, destinations = _flow(plan.priority.groups), _flow(plan.priority.destinations)
    return ["priority:", f"  groups: {groups}", f"  destinations: {destinations}"]


def _fund(fund: Fund) -> list[str]:
    return [f"{key}: {scalar(getattr(fund, key))}" for key in ("id", "name", "kind", "basis", "ref")]


def _tasks(tasks: Iterable[Task]) -> Iterator[list[str]]:
    """Tasks that differ by the leading body only are written as one."""
    for (ref, partners, what, repeat), same in groupby(tasks, lambda t: (t.ref, t.partners, t.what, t.repeat)):
        leads = _texts("lead", [task.lead for task in same])
        partner_lines = _texts("with", partners) if partners else []
        yield [f"ref: {scalar(ref)}", *leads, *partner_lines, f"what: {scalar(what)}", f"repeat: {repeat}"]


def _duty(duty: Duty) -> list[str]:
    due = duty.deadline
    deadline = "null" if due is None else f"{{before_day: {due.before_day}, of: {due.of}}}"
    lines = [f"kind: {duty.kind}", *_texts("from", duty.sender), *_texts("to", duty.recipients)]
    return [*lines, f"cutoff: {duty.cutoff.value}", f"deadline: {deadline}", f"ref: {scalar(duty.ref)}"]


def _signature(signature: Signature) -> list[str]:
    values = (signature.on_behalf, signature.deputy_for, signature.title, signature.name)
    keys = ("on_behalf", "for", "title", "name")
    return ["signature:", *(f"  {key}: {scalar(value)}" for key, value in zip(keys, values, strict=True))]


def _reporter(office: Reporter) -> list[str]:
    lines = [f"name: {scalar(office.name)}", *_texts("head", office.head), f"above: {scalar(office.above)}"]
    lines += [f"symbol: {scalar(office.symbol)}", f"place: {scalar(office.place)}"]
    return ["report_by:", *_indented([*lines, *_texts("recipients", office.recipients), *_signature(office.signature)])]


def _unit(unit: Unit) -> str:
    since = None if unit.valid_from == ALWAYS else unit.valid_from
    parts = [f"code: {_between_commas(unit.code)}", f"name: {_between_commas(unit.name)}", f"kind: {unit.kind}"]
    parts += [
        f"parent: {_between_commas(unit.parent)}",
        f"from: {_between_commas(since)}",
        f"to: {_between_commas(unit.valid_to)}",
    ]
    return ", ".join([*parts, f"becomes: {_flow(unit.becomes)}"] if unit.becomes else parts)

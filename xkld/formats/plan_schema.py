"""The shape of plan files and units files as JSON Schema (draft 2020-12), for editors that help while typing.

The keys are those that the readers take: a key without a shape here is a ``KeyError``. What a schema cannot say (the
sum of a split, units that exist on a day) the reader still judges.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from xkld.domain.deadline import MONTHS
from xkld.domain.period import Cutoff
from xkld.domain.plan import COUNTS, DUTY_KINDS, REPEATS, SENDER_ROLES, SETS
from xkld.domain.wording.labels import DESTINATION_NAMES, FUND_KIND_NAMES, GROUP_NAMES, UNIT_KIND_NAMES
from xkld.domain.wording.plan_keys import PLAN_KEY_NOTES, UNIT_KEY_NOTES
from xkld.formats import plan_duties, plan_file, unit_file
from xkld.formats.plan_target import HIGHEST_TARGET, TARGET_KEYS
from xkld.formats.words import LONGEST_IDENTIFIER

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Schema = {"type": ["string", "number"], "minLength": 1}  # the reader takes every single value as a text
_DAY: Schema = {"type": "string", "pattern": "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}
_SHARE: Schema = {"anyOf": [{"type": "integer", "minimum": 1, "maximum": HIGHEST_TARGET}, {"pattern": "^0[1-9]$"}]}
_IDENTIFIER: Schema = {
    "type": ["string", "integer"],
    "pattern": "^[a-z0-9]+([-_][a-z0-9]+)*$",
    "maxLength": LONGEST_IDENTIFIER,
}
_FILE: Schema = {"type": "string", "pattern": r"^[^/\\].*\.ya?ml$"}


def plan_schema() -> Schema:
    """What a plan file may hold, as ``read_plan`` takes it."""
    needed = ("plan", "title", "subject", "issuer", "date", "years", "implements", "target", "duties", "report_to")
    top = _record("", plan_file.PLAN_KEYS, (*needed, "recipients", "signature"), _plan_shapes(), PLAN_KEY_NOTES)
    return {"$schema": _DIALECT, "title": "xkld plan", **top}


def units_schema() -> Schema:
    """What a units file may hold, as ``read_units`` takes it."""
    unit = {
        "code": _TEXT,
        "name": _TEXT,
        "kind": {"enum": list(UNIT_KIND_NAMES)},
        "parent": _or_null(_TEXT),
        "from": _or_null(_DAY),
        "to": _or_null(_DAY),
        "becomes": _maybe_texts(_TEXT),
    }
    one = _record("unit", unit_file.UNIT_KEYS, ("code", "name", "kind"), unit, UNIT_KEY_NOTES)
    top = {"name": _TEXT, "basis": _maybe_texts(_TEXT), "units": {**_list(one), "minItems": 1}}
    whole = _record("", unit_file.UNIT_FILE_KEYS, ("name", "units"), top, UNIT_KEY_NOTES)
    return {"$schema": _DIALECT, "title": "xkld units", **whole}


def _plan_shapes() -> dict[str, Schema]:
    document = _document()
    return {
        "plan": _IDENTIFIER,
        "title": _TEXT,
        "subject": _TEXT,
        "issuer": _issuer(),
        "number": _or_null(_TEXT),
        "date": _date(),
        "years": _texts(_whole(plan_file.FIRST_YEAR, plan_file.LAST_YEAR)),
        "implements": document,
        "legal_basis": _or_null(_list(document)),
        "target": _target(),
        "sets": _maybe_texts({"enum": list(SETS)}),
        "priority": _or_null(_priority()),
        "funds": _or_null(_list(_fund())),
        "tasks": _or_null(_list(_task())),
        "duties": {**_list(_duty()), "minItems": 1},
        "report_to": _texts(_TEXT),
        "report_by": _or_null(_reporter()),
        "recipients": _texts(_TEXT),
        "signature": _signature(),
    }


def _issuer() -> Schema:
    shapes = dict.fromkeys(("name", "symbol", "place", "area"), _TEXT)
    shapes |= {"head": _texts(_TEXT), "above": _or_null(_TEXT), "last_day": _or_null(_DAY)}
    return _plan_record("issuer", plan_file.ISSUER_KEYS, ("name", "head", "symbol", "place", "area"), shapes)


def _reporter() -> Schema:
    shapes = dict.fromkeys(("name", "symbol", "place"), _TEXT) | dict.fromkeys(("head", "recipients"), _texts(_TEXT))
    needed = (*shapes, "signature")
    shapes |= {"above": _or_null(_TEXT), "signature": _signature()}
    return _plan_record("report_by", plan_file.REPORTER_KEYS, needed, shapes)


def _date() -> Schema:
    shapes = {"year": _whole(plan_file.FIRST_YEAR, plan_file.LAST_YEAR), "month": _whole(1, 12)}
    return _plan_record("date", plan_file.DATE_KEYS, ("year", "month"), {**shapes, "day": _or_null(_whole(1, 31))})


def _document() -> Schema:
    shapes = {key: _or_null(_TEXT) for key in ("kind", "number", "subject")}
    shapes |= {"date": _or_null(_DAY), "issuer": _TEXT}
    return _plan_record("document", plan_file.DOCUMENT_KEYS, ("issuer",), shapes)


def _target() -> Schema:
    shapes: dict[str, Schema] = {
        "total": _or_null(_whole(1, HIGHEST_TARGET)),
        "counts": {"enum": list(COUNTS)},
        "units": _FILE,
        "split": _or_null({"type": "object", "additionalProperties": _SHARE}),
        "among": _maybe_texts(_TEXT),
    }
    return _plan_record("target", TARGET_KEYS, ("total", "counts", "units"), shapes)


def _priority() -> Schema:
    shapes = {
        "groups": _maybe_texts({"enum": list(GROUP_NAMES)}),
        "destinations": _maybe_texts({"enum": list(DESTINATION_NAMES)}),
    }
    return _plan_record("priority", plan_file.PRIORITY_KEYS, (), shapes)


def _fund() -> Schema:
    shapes = {"id": _IDENTIFIER, "name": _TEXT, "kind": {"enum": list(FUND_KIND_NAMES)}, "ref": _TEXT}
    needed = tuple(shapes)
    return _plan_record("fund", plan_file.FUND_KEYS, needed, {**shapes, "basis": _or_null(_TEXT)})


def _task() -> Schema:
    shapes = {"ref": _TEXT, "lead": _texts(_TEXT), "what": _TEXT, "repeat": {"enum": list(REPEATS)}}
    needed = tuple(shapes)
    return _plan_record("task", plan_file.TASK_KEYS, needed, {**shapes, "with": _maybe_texts(_TEXT)})


def _duty() -> Schema:
    due = {"before_day": _whole(1, 31), "of": {"enum": list(MONTHS)}}
    shapes: dict[str, Schema] = {
        "kind": {"enum": list(DUTY_KINDS)},
        "from": _texts({**_TEXT, "examples": list(SENDER_ROLES)}),
        "to": _texts(_TEXT),
        "cutoff": {"enum": [cutoff.value for cutoff in Cutoff]},
        "deadline": _or_null(_plan_record("deadline", plan_duties.DEADLINE_KEYS, tuple(due), due)),
        "ref": _TEXT,
    }
    return _plan_record("duty", plan_duties.DUTY_KEYS, tuple(shapes), shapes)


def _signature() -> Schema:
    shapes = {"title": _TEXT, **{key: _or_null(_TEXT) for key in ("on_behalf", "for", "name")}}
    return _plan_record("signature", plan_file.SIGNATURE_KEYS, ("title",), shapes)


def _plan_record(path: str, keys: Sequence[str], needed: Sequence[str], shapes: Mapping[str, Schema]) -> Schema:
    return _record(path, keys, needed, shapes, PLAN_KEY_NOTES)


def _record(
    path: str, keys: Sequence[str], needed: Sequence[str], shapes: Mapping[str, Schema], notes: Mapping[str, str]
) -> Schema:
    """A mapping of the reader's keys and of no others, each with what it holds."""
    prefix = f"{path}." if path else ""
    properties = {key: {"description": notes[f"{prefix}{key}"], **shapes[key]} for key in keys}
    return {"type": "object", "properties": properties, "required": list(needed), "additionalProperties": False}


def _whole(lowest: int, highest: int) -> Schema:
    return {"type": "integer", "minimum": lowest, "maximum": highest}


def _list(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def _texts(item: Schema) -> Schema:
    """A list, for which a single value may stand."""
    return {"anyOf": [item, {**_list(item), "minItems": 1}]}


def _maybe_texts(item: Schema) -> Schema:
    """A list that may be empty, null or a single value."""
    return {"anyOf": [item, _list(item), {"type": "null"}]}


def _or_null(shape: Schema) -> Schema:
    return {"anyOf": [shape, {"type": "null"}]}

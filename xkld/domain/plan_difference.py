"""What changed between two versions of a plan, part by part."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from xkld.domain.plan import Plan, Unit

_NAMED_BY = ("unit", "id", "ref", "code")


def differences(before: Plan, after: Plan) -> list[tuple[str, str, str]]:
    """``(where, before, after)`` for every value that differs; what was added or taken away has one side empty."""
    old, new = dict(_flat(before, "")), dict(_flat(after, ""))
    return [
        (where, old.get(where, ""), new.get(where, ""))
        for where in dict.fromkeys([*old, *new])
        if old.get(where) != new.get(where)
    ]


def _flat(value: Any, where: str) -> Iterator[tuple[str, str]]:
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            if not (isinstance(value, Unit) and field.name == "line"):
                yield from _flat(getattr(value, field.name), f"{where}.{field.name}".lstrip("."))
    elif isinstance(value, tuple):
        names = [_name(one, position) for position, one in enumerate(value, start=1)]
        for position, (one, name) in enumerate(zip(value, names, strict=True)):
            again = names[:position].count(name)
            yield from _flat(one, f"{where}[{name}{f' ({again + 1})' if again else ''}]")
    elif value is not None:
        yield where, str(value)


def _name(value: Any, position: int) -> str:
    for key in _NAMED_BY:
        if name := getattr(value, key, None):
            return str(name)
    return str(position)

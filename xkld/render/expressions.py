"""What the names in a template stand for: each is looked up in the shape of finished reports."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from jinja2 import nodes

from xkld.domain.errors import Problem
from xkld.domain.errors import templates as say
from xkld.render.environment import FILTERS, LOOP
from xkld.render.shape import ANYTHING, TEXT, Shape
from xkld.render.tags import Tag

_OF_LOOPS = Shape(is_group=True, fields=dict.fromkeys(LOOP, TEXT))


@dataclass(frozen=True, slots=True)
class Missing:
    """What a report does not have: a name as it is written, or a ``value`` that the name never has there.

    ``near`` are the nearest names that it has, or all values.
    """

    tag: Tag
    name: str
    value: str | None = None
    near: tuple[str, ...] = field(default=(), compare=False)

    def problem(self) -> Problem:
        """The fault in the officer's words."""
        if self.value is not None:
            return say.value_never(self.tag.place, self.name, self.value, self.near)
        return say.name_unknown(self.tag.place, self.name, self.near)


@dataclass(slots=True)
class Judged:
    """What was found: faults in the order of the marks, names that are not there among them; paths that are used."""

    faults: list[Problem | Missing] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    @property
    def missing(self) -> set[Missing]:
        """The names that are not there."""
        return {one for one in self.faults if isinstance(one, Missing)}

    def problems(self) -> list[Problem]:
        """All faults in the officer's words, each once."""
        return list(dict.fromkeys(one.problem() if isinstance(one, Missing) else one for one in self.faults))


@dataclass(frozen=True, slots=True)
class Found:
    """What a name stands for, and its path from the top: ``body[].text``; empty where no example tells."""

    shape: Shape
    path: str = ""


_UNKNOWN = Found(ANYTHING)
Names = dict[str, Found]


class Expressions:
    """Looks up what expressions stand for; ``scopes`` are the names that open loops give, the innermost last."""

    def __init__(self, top: Shape) -> None:
        self.scopes: list[Names] = []
        self.found = Judged()
        self._top = top

    def printed(self, tag: Tag, node: nodes.Node) -> None:
        """Judge what a mark puts into the document."""
        value = self.value(tag, node)
        if value.shape.is_known and not value.shape.is_text:
            self.found.faults.append(say.not_a_text(tag.place, _written(node)))

    def looped(self, tag: Tag, loop: nodes.For) -> Names:
        """Judge what a loop runs over; the names that it gives to what stands inside."""
        over = self.value(tag, loop.iter)
        if over.shape.is_known and not over.shape.is_list:
            self.found.faults.append(say.not_a_list(tag.place, _written(loop.iter)))
        item = Found(over.shape.items, f"{over.path}[]" if over.path else "") if over.shape.items else _UNKNOWN
        given = {loop.target.name: item} if isinstance(loop.target, nodes.Name) else {}
        return {**given, "loop": Found(_OF_LOOPS)}

    def value(self, tag: Tag, node: nodes.Node) -> Found:
        """What a name or an expression stands for; everything in it is judged."""
        match node:
            case nodes.Name():
                return self._named(tag, node)
            case nodes.Getattr() | nodes.Getitem():
                return self._part(tag, node)
            case nodes.Filter():
                if node.name not in FILTERS:
                    self.found.faults.append(say.filter_unknown(tag.place, node.name, list(FILTERS)))
            case nodes.Compare():
                self._compared(tag, node)
        for child in node.iter_child_nodes():
            self.value(tag, child)
        return Found(TEXT) if isinstance(node, nodes.Filter | nodes.Const) else _UNKNOWN

    def _named(self, tag: Tag, node: nodes.Name) -> Found:
        for names in reversed(self.scopes):
            if node.name in names:
                return names[node.name]
        if node.name in self._top.fields:
            self.found.used.add(node.name)
            return Found(self._top.fields[node.name], node.name)
        self._miss(tag, node.name, [*self._top.fields, *(name for names in self.scopes for name in names)])
        return _UNKNOWN

    def _part(self, tag: Tag, node: nodes.Getattr | nodes.Getitem) -> Found:
        whole = self.value(tag, node.node)
        if isinstance(node, nodes.Getitem):
            self.value(tag, node.arg)
        name = node.attr if isinstance(node, nodes.Getattr) else _constant(node.arg)
        if name is None or not whole.shape.is_known:
            return _UNKNOWN
        if isinstance(name, int) and whole.shape.items:
            return Found(whole.shape.items, f"{whole.path}[]")
        if name in whole.shape.fields:
            path = f"{whole.path}.{name}" if whole.path else ""
            self.found.used.add(path)
            return Found(whole.shape.fields[str(name)], path)
        self._miss(tag, str(name), list(whole.shape.fields), f"{_written(node.node)}.")
        return _UNKNOWN

    def _miss(self, tag: Tag, name: str, known: Sequence[str], before: str = "") -> None:
        near = tuple(f"{before}{one}" for one in get_close_matches(name, known, n=2) if one != name)
        self.found.faults.append(Missing(tag, f"{before}{name}", near=near))

    def _compared(self, tag: Tag, node: nodes.Compare) -> None:
        """A word that a closed list does not have, on either side of a comparison."""
        first, last = node.expr, node.ops[-1].expr
        for one, other in ((first, last), (last, first)):
            value = _constant(other)
            if isinstance(value, str) and isinstance(one, nodes.Name | nodes.Getattr | nodes.Getitem):
                known = (self._silently(tag, one).shape.codes or frozenset()) - {""}
                if len(known) > 1 and value not in known:
                    self.found.faults.append(Missing(tag, _written(one), value, tuple(sorted(known))))

    def _silently(self, tag: Tag, node: nodes.Node) -> Found:
        """What an expression stands for; its faults are told where the whole is judged."""
        kept, self.found = self.found, Judged()
        try:
            return self.value(tag, node)
        finally:
            self.found = kept


def _constant(node: nodes.Node) -> object:
    return node.value if isinstance(node, nodes.Const) else None


def _written(node: nodes.Node) -> str:
    """An expression as a person would write it."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{_written(node.node)}.{node.attr}"
        case nodes.Getitem():
            return f"{_written(node.node)}[{_constant(node.arg)!r}]"
        case _:
            return "…"

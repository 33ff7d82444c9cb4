"""The marks of a template judged without filling it: every fault at once, against the shape of finished reports."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from jinja2 import TemplateError, nodes

from xkld.domain.errors import refuse
from xkld.domain.errors import templates as say
from xkld.render.context import Plain
from xkld.render.environment import environment
from xkld.render.expressions import Expressions, Judged
from xkld.render.shape import Shape, shape_of
from xkld.render.tags import Kind, Tag, TemplatePart
from xkld.render.template_faults import explained

_ENDS = {"endfor": "for", "endif": "if"}
_DEEPEST = 12  # loops and conditions in each other; Python itself gives up at twenty
_WORDS = ("for", "if", "elif", "else", *_ENDS)
_DOES_MORE = frozenset(
    "set macro call filter include import from extends block with autoescape print do trans raw break continue".split()
)


def refuse_faults(parts: Iterable[TemplatePart], values: Plain) -> None:
    """Raise ``InputRefused`` with every fault of a template for the report that it is to be filled with."""
    top = shape_of(values, of_all=False)
    problems = [problem for part in parts if part.is_filled for problem in judged(part.tags, top).problems()]
    if problems:
        raise refuse(*sorted(problems, key=lambda one: one.place.by_line))


def judged(tags: Iterable[Tag], top: Shape) -> Judged:
    """What the marks of one part of a template ask of a report of the shape ``top``."""
    reader = _Reader(top)
    for tag in tags:
        reader.read(tag)
    reader.end()
    return reader.names.found


@dataclass(frozen=True, slots=True)
class _Block:
    """A loop or a condition that is open."""

    word: str
    tag: Tag


class _Reader:
    """Goes through the marks in order and knows which loops and conditions are open; each has its scope of names."""

    def __init__(self, top: Shape) -> None:
        self.names = Expressions(top)
        self._open: list[_Block] = []

    def read(self, tag: Tag) -> None:
        """Judge one mark."""
        try:
            self._read(tag)
        except RecursionError:
            self.names.found.faults.append(say.too_tangled(tag.place))

    def _read(self, tag: Tag) -> None:
        match tag.kind:
            case Kind.OPEN:
                self.names.found.faults.append(say.brace_open(tag.place, tag.text))
            case Kind.STRAY:
                self.names.found.faults.append(say.brace_stray(tag.place, tag.text))
            case Kind.OUTPUT:
                tree = self._parsed(tag, f"{{{{ {tag.text} }}}}")
                output = tree.find(nodes.Output) if tree else None
                for node in output.nodes if output else ():
                    self.names.printed(tag, node)
            case Kind.BLOCK:
                self._steered(tag)

    def end(self) -> None:
        """Every loop and condition that is still open lacks its end."""
        self._never_ended(self._open)

    def _never_ended(self, blocks: Sequence[_Block]) -> None:
        self.names.found.faults.extend(say.block_open(one.tag.place, one.tag.text, f"end{one.word}") for one in blocks)

    def _opened(self, word: str, tag: Tag) -> None:
        self._open.append(_Block(word, tag))
        if len(self._open) == _DEEPEST + 1:
            self.names.found.faults.append(say.too_tangled(tag.place))

    def _steered(self, tag: Tag) -> None:
        word = (tag.text.split() or [""])[0]
        match word:
            case "endfor" | "endif":
                self._ended(tag, word)
            case "else":
                self._turned(tag)
            case "for":
                self._looped(tag)
            case "if" | "elif":
                self._asked(tag, word)
            case _ if word in _DOES_MORE:
                self.names.found.faults.append(say.does_more(tag.place, word))
            case _:
                near = get_close_matches(word, _WORDS, n=1)
                self.names.found.faults.append(say.word_unknown(tag.place, word, near, _WORDS))

    def _ended(self, tag: Tag, word: str) -> None:
        begin = _ENDS[word]
        places = [place for place, one in enumerate(self._open) if one.word == begin]
        if not places:
            self.names.found.faults.append(say.block_stray(tag.place, word, begin))
            return
        self._never_ended(self._open[places[-1] + 1 :])
        del self._open[places[-1] :], self.names.scopes[places[-1] :]

    def _turned(self, tag: Tag) -> None:
        if self._open:
            self.names.scopes[-1].clear()  # in the other branch of a loop its name means nothing
        else:
            self.names.found.faults.append(say.block_stray(tag.place, "else", "if"))

    def _looped(self, tag: Tag) -> None:
        tree = self._parsed(tag, f"{{% {tag.text} %}}{{% endfor %}}")
        loop = tree.find(nodes.For) if tree else None
        self.names.scopes.append(self.names.looped(tag, loop) if loop else {})
        self._opened("for", tag)
        if loop and loop.test:
            self.names.value(tag, loop.test)

    def _asked(self, tag: Tag, word: str) -> None:
        if word == "if":
            self._opened("if", tag)
            self.names.scopes.append({})
        elif not (self._open and self._open[-1].word == "if"):
            self.names.found.faults.append(say.block_stray(tag.place, word, "if"))
        tree = self._parsed(tag, f"{{% if{tag.text[len(word) :]} %}}{{% endif %}}")
        asked = tree.find(nodes.If) if tree else None
        if asked:
            self.names.value(tag, asked.test)

    def _parsed(self, tag: Tag, source: str) -> nodes.Template | None:
        try:
            return _tree(source)
        except TemplateError as error:
            self.names.found.faults.append(explained(error, tag.place))
        return None


_ENVIRONMENT = environment()


@lru_cache(maxsize=2_000)
def _tree(source: str) -> nodes.Template:
    """A mark as Jinja understands it, whatever the template writes; one mark is judged for several reports."""
    return _ENVIRONMENT.parse(source)

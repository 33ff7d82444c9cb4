"""Mutants of a module: the module with one operator, comparison, number or bound changed.

Nothing is written anywhere: a mutant is compiled in memory. Annotations, decorators, docstrings and words are left
alone; the numbers of regular expressions and the statements of SQL are not.
"""

import ast
import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import CodeType

from mutation import sql_mutants

_ARITHMETIC: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add, ast.FloorDiv),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult, ast.Mod),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.LShift: (ast.RShift,),
    ast.RShift: (ast.LShift,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
    ast.BitXor: (ast.BitOr,),
}
_COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_NAMES: dict[str, ast.expr] = {
    "min": ast.Name("max", ast.Load()),
    "max": ast.Name("min", ast.Load()),
    "any": ast.Name("all", ast.Load()),
    "all": ast.Name("any", ast.Load()),
    "bisect_left": ast.Name("bisect_right", ast.Load()),
    "bisect_right": ast.Name("bisect_left", ast.Load()),
    "ROUND_HALF_UP": ast.Constant("ROUND_HALF_DOWN"),
}
_LEFT_ALONE = frozenset({"annotation", "returns", "decorator_list", "bases", "format_spec", "type_params"})
_JUDGED_ELSEWHERE = (ast.Compare, ast.BoolOp, ast.UnaryOp, ast.Constant)
"""Conditions that are changed from within; every other one is negated."""
_NUMBER = re.compile(r"(?<!\\)\d+")
"""Numbers of a regular expression: repetitions and ends of ranges, but no back reference."""
_COMMENT = re.compile(r" # .*")
_PATTERNS = frozenset({"compile", "fullmatch", "match", "search", "sub"})


@dataclass(frozen=True, slots=True)
class Mutant:
    """A file changed in one place: inside ``scope`` (function, class, view), ``before`` became ``after``."""

    file: str
    line: int
    scope: str
    before: str
    after: str
    changed: CodeType | str
    """What is run instead: the code of the whole module, the text of the file of SQL."""
    assigned: tuple[str, CodeType] | None = None
    """The name of the constant that is changed, and the code of its assignment."""

    @property
    def name(self) -> str:
        """What tells it from other mutants as long as the line itself stays: no number of a line."""
        return f"{self.file} {self.scope}: {self.before} -> {self.after}"


def mutants(file: str, text: str) -> Iterator[Mutant]:
    """Every mutant of a file, whose path is told from the root of the repository."""
    if file.endswith(".sql"):
        for change in sql_mutants.changes(text):
            yield Mutant(file, change.line, change.scope, change.before, change.after, change.text)
        return
    tree = ast.parse(text)
    for slot in _slots(tree, "", speaks_sql=file.startswith("xkld/store/")):
        for changed, before, after in slot.changes():
            slot.put(changed)
            whole = compile(tree, file, "exec")
            yield Mutant(file, slot.line, slot.scope, before, after, whole, _assigned(tree, slot.line, file))
            slot.put(slot.node)


def _assigned(tree: ast.Module, line: int, file: str) -> tuple[str, CodeType] | None:
    """The constant of the module that is made at a line."""
    for made in tree.body:
        if made.lineno <= line <= (made.end_lineno or line):
            match made:
                case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                    return name, compile(ast.Module([made], []), file, "exec")
    return None


@dataclass(frozen=True, slots=True)
class _Slot:
    """A place in a tree that holds ``node``: a field of ``holder``, or a place ``at`` in a list of it."""

    holder: ast.AST
    field: str
    at: int | None
    node: ast.AST
    line: int
    scope: str
    pattern: bool
    speaks_sql: bool

    def put(self, node: ast.AST) -> None:
        if self.at is None:
            setattr(self.holder, self.field, node)
        else:
            getattr(self.holder, self.field)[self.at] = node

    def changes(self) -> Iterator[tuple[ast.AST, str, str]]:
        """What may stand here instead, and both as text."""
        if isinstance(self.node, ast.Constant) and isinstance(self.node.value, str):
            yield from self._texts(self.node.value)
            return
        before = ast.unparse(self.node)
        for other in (*_variants(self.node), *self._negated()):
            whole = ast.fix_missing_locations(ast.copy_location(other, self.node))
            yield whole, before, ast.unparse(whole)

    def _texts(self, text: str) -> Iterator[tuple[ast.AST, str, str]]:
        if self.pattern:
            for found in _NUMBER.finditer(_COMMENT.sub(lambda told: "#" * len(told[0]), text)):
                for number in (int(found[0]) + 1, int(found[0]) - 1):
                    changed = f"{text[: found.start()]}{number:0{len(found[0])}}{text[found.end() :]}"
                    if number >= 0 and len(changed) == len(text) and _compiles(changed):
                        before, after = _lines_apart(text, changed)
                        yield ast.copy_location(ast.Constant(changed), self.node), before, after
        elif self.speaks_sql and sql_mutants.is_sql(text):
            for change in sql_mutants.changes(text):
                yield ast.copy_location(ast.Constant(change.text), self.node), change.before, change.after

    def _negated(self) -> Iterator[ast.expr]:
        if self.field in {"test", "ifs"} and not isinstance(self.node, _JUDGED_ELSEWHERE):
            yield ast.UnaryOp(ast.Not(), self.node)


def _slots(holder: ast.AST, scope: str, *, speaks_sql: bool, pattern: bool = False) -> Iterator[_Slot]:
    if isinstance(holder, ast.FunctionDef | ast.ClassDef):
        scope = f"{scope}.{holder.name}".lstrip(".")
    if isinstance(holder, ast.Call):
        pattern = isinstance(holder.func, ast.Attribute) and holder.func.attr in _PATTERNS
    for field, value in ast.iter_fields(holder):
        if field in _LEFT_ALONE or (isinstance(holder, ast.keyword) and holder.arg == "strict"):
            continue
        for at, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if not isinstance(node, ast.AST) or _only_explains(node):
                continue
            if isinstance(node, ast.expr | ast.AugAssign):
                yield _Slot(holder, field, at, node, node.lineno, scope, pattern, speaks_sql)
            yield from _slots(node, scope, speaks_sql=speaks_sql, pattern=pattern)


def _lines_apart(text: str, changed: str) -> tuple[str, str]:
    """The line of a text that is another in the other text, both ways."""
    lines = zip(text.splitlines(), changed.splitlines(), strict=True)
    return next((one.strip(), other.strip()) for one, other in lines if one != other)


def _only_explains(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _variants(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.BinOp(op=op, right=right) if not _is_type(right):
            yield from (_with(node, op=other()) for other in _ARITHMETIC[type(op)])
        case ast.AugAssign(op=op):
            yield from (_with(node, op=other()) for other in _ARITHMETIC[type(op)])
        case ast.Compare(ops=ops):
            for at, op in enumerate(ops):
                for other in _COMPARED[type(op)]:
                    yield _with(node, ops=[*ops[:at], other(), *ops[at + 1 :]])
        case ast.BoolOp(op=op, values=values):
            yield _with(node, op=ast.Or() if isinstance(op, ast.And) else ast.And())
            for at in range(len(values)):
                kept = [*values[:at], *values[at + 1 :]]
                yield _with(node, values=kept) if len(kept) > 1 else kept[0]
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand
        case ast.Constant() | ast.Name():
            yield from _values(node)


def _values(node: ast.Constant | ast.Name) -> Iterator[ast.AST]:
    match node:
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield from (ast.Constant(value + 1), ast.Constant(value - 1))
        case ast.Name(id=name, ctx=ast.Load()) if name in _NAMES:
            yield copy.copy(_NAMES[name])


def _with(node: ast.AST, **changed: object) -> ast.AST:
    other = copy.copy(node)
    for field, value in changed.items():
        setattr(other, field, value)
    return other


def _is_type(node: ast.expr) -> bool:
    """Whether this is the right side of a union of types, ``Added | Shared`` or ``str | None``."""
    return (isinstance(node, ast.Name) and node.id[0].isupper() and not node.id.isupper()) or (
        isinstance(node, ast.Constant) and node.value is None
    )


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True

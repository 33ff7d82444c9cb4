"""The house rules of design.md 2-3, judged on the source text: what the linters cannot know."""

import ast
import io
import re
import subprocess
import sys
import tokenize
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "xkld"
SOURCES = sorted(HOUSE.rglob("*.py"))
ALL_SOURCES = sorted([*SOURCES, *(ROOT / "tests").rglob("*.py"), *(ROOT / "templates").rglob("*.py")])
SQL = sorted(HOUSE.rglob("*.sql"))

LONGEST_MODULE = 250
LONGEST_FUNCTION = 30
SPEAKS_VIETNAMESE = ("xkld/cli/", "xkld/domain/errors/", "xkld/domain/wording/", "xkld/render/environment.py")
KNOWS_THE_CLOCK = ("xkld/cli/",)
COUNTS_MONEY = ("xkld/domain/", "xkld/store/")
NOT_NOUNS = {"utils", "helpers", "common", "core", "manager", "util", "helper", "misc"}
CLOCKS = {"today", "now", "utcnow", "localtime", "gmtime"}
SPEAKS_SQL = {"execute", "executemany", "executescript"}
SQL_CLOCK = re.compile(r"\bcurrent_(date|time|timestamp)\b|'now'|\bunixepoch\(\s*\)", re.IGNORECASE)
STRINGS = {tokenize.STRING, getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING)}
WITH_DOCSTRING = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)

Fault = tuple[int, str]
Rule = Callable[[str], Iterator[Fault]]


@lru_cache(1)
def tree(source: str) -> ast.Module:
    """A source, parsed once for all the rules by which it is judged."""
    return ast.parse(source)


@lru_cache(1)
def nodes(source: str) -> list[ast.AST]:
    """Everything in a source, in the order of ``ast.walk``."""
    return [*ast.walk(tree(source))]


@lru_cache(1)
def tokens(source: str) -> list[tokenize.TokenInfo]:
    """Everything that stands in a source."""
    return [*tokenize.generate_tokens(io.StringIO(source).readline)]


def docstring(node: ast.AST) -> ast.Expr | None:
    """The statement that documents a module, class or function."""
    if isinstance(node, WITH_DOCSTRING) and ast.get_docstring(node) is not None:
        assert isinstance(node.body[0], ast.Expr)
        return node.body[0]
    return None


def explained(source: str) -> set[int]:
    """The first lines of everything that only explains: docstrings, and strings that stand alone under a name."""
    return {node.lineno for node in nodes(source) if isinstance(node, ast.Expr) and is_text(node.value)}


def is_text(node: ast.AST) -> bool:
    """Whether this is a string literal."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def literals(source: str) -> Iterator[Fault]:
    """Every string literal that the program uses, as it is written, with its line."""
    silent = explained(source)
    for token in tokens(source):
        if token.type in STRINGS and token.start[0] not in silent:
            yield token.start[0], token.string


def vietnamese_words(source: str) -> Iterator[Fault]:
    """String literals with letters outside ASCII."""
    return (
        (line, text)
        for line, text in literals(source)
        if any(letter.isalpha() and not letter.isascii() for letter in text)
    )


def foreign_identifiers(source: str) -> Iterator[Fault]:
    """Names that are not ASCII."""
    for token in tokens(source):
        if token.type == tokenize.NAME and not token.string.isascii():
            yield token.start[0], token.string


def missing_docstring(source: str) -> Iterator[Fault]:
    """A module that does not say what it is about."""
    if docstring(tree(source)) is None:
        yield 1, "the module has no docstring"


def long_module(source: str) -> Iterator[Fault]:
    """A module that has grown into two."""
    lines = len(source.splitlines())
    if lines > LONGEST_MODULE:
        yield 1, f"{lines} lines"


def long_functions(source: str) -> Iterator[Fault]:
    """Functions that do more than one thing: their bodies are counted, without the docstring and the signature.

    The options of a command are its parameters, so a long signature is a long help page, not a long function.
    """
    for node in nodes(source):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            spoken = docstring(node)
            lines = (node.end_lineno or node.lineno) - node.body[0].lineno + 1 - (span(spoken) if spoken else 0)
            if lines > LONGEST_FUNCTION:
                yield node.lineno, f"{node.name} has {lines} lines"


def span(node: ast.stmt) -> int:
    """How many lines a statement takes."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def floats(source: str) -> Iterator[Fault]:
    """Floating point, which loses đồng."""
    for node in nodes(source):
        if isinstance(node, ast.Constant) and isinstance(node.value, float):
            yield node.lineno, repr(node.value)
        if isinstance(node, ast.Name) and node.id == "float":
            yield node.lineno, "float"


def broad_handlers(source: str) -> Iterator[Fault]:
    """Handlers that swallow the unexpected; one that undoes and raises again may catch everything by name."""
    for node in nodes(source):
        if not isinstance(node, ast.ExceptHandler):
            continue
        caught = (
            {name.id for name in ast.walk(node.type) if isinstance(name, ast.Name)} if node.type else {"everything"}
        )
        raised_again = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
        if caught & {"Exception", "everything"} or ("BaseException" in caught and not raised_again):
            yield node.lineno, f"except {', '.join(sorted(caught))}"


def clocks(source: str) -> Iterator[Fault]:
    """Questions to the clock, in Python and in SQL."""
    for node in nodes(source):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
            yield node.lineno, ast.unparse(node)
    yield from ((line, text) for line, text in literals(source) if SQL_CLOCK.search(text))


def statements(source: str) -> Iterator[Fault]:
    """Statements handed to a database."""
    for node in nodes(source):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in SPEAKS_SQL:
            yield node.lineno, ast.unparse(node.func)


def foreign_imports(source: str) -> Iterator[Fault]:
    """Imports of anything but the standard library and the domain itself, and of parts that reach outside."""
    for node in nodes(source):
        match node:
            case ast.Import(names=names):
                wanted = [name.name for name in names]
            case ast.ImportFrom(module=module, level=0):
                wanted = [module or ""]
            case ast.ImportFrom():
                wanted = ["a relative import"]
            case _:
                continue
        for name in wanted:
            at_home = name == "xkld.domain" or name.startswith("xkld.domain.")
            outside = name.partition(".")[0] in {"sqlite3", "os", "sys", "io", "time", "locale", "random"}
            if not at_home and (outside or name.partition(".")[0] not in sys.stdlib_module_names):
                yield node.lineno, name


OF_EVERY_FILE = (missing_docstring, foreign_identifiers)
OF_THE_HOUSE = (
    *(vietnamese_words, long_module, long_functions, floats),
    *(broad_handlers, clocks, statements, foreign_imports),
)


@cache
def judged(path: Path) -> dict[Rule, list[Fault]]:
    """What each rule finds in a file: all of them at once, so that it is read, parsed and walked through once."""
    source = path.read_text(encoding="utf-8")
    rules = [*OF_EVERY_FILE, *(OF_THE_HOUSE if path.is_relative_to(HOUSE) else ())]
    return {rule: [*rule(source)] for rule in rules}


def faults(rule: Rule, files: list[Path], *, allowed: tuple[str, ...] = ()) -> list[str]:
    """What a rule finds in files, each as ``path:line: what``; ``allowed`` are beginnings of paths that may."""
    return [
        f"{path.relative_to(ROOT).as_posix()}:{line}: {what}"
        for path in files
        if not path.relative_to(ROOT).as_posix().startswith(allowed or ("nowhere",))
        for line, what in judged(path)[rule]
    ]


def expect_none(found: list[str]) -> None:
    """Fail with every line of what was found."""
    assert not found, "\n".join(["", *found])


def under(*folders: str) -> list[Path]:
    """The modules of some folders."""
    return [path for path in SOURCES if path.relative_to(ROOT).as_posix().startswith(folders)]


def test_imports_go_one_way() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-cache", "--no-logo"], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode(errors="replace") + done.stderr.decode(errors="replace")


def test_the_domain_is_pure_and_needs_the_standard_library_only() -> None:
    expect_none(faults(foreign_imports, under("xkld/domain/")))


def test_vietnamese_is_spoken_only_where_people_are_spoken_to() -> None:
    expect_none(faults(vietnamese_words, SOURCES, allowed=SPEAKS_VIETNAMESE))


def test_sql_speaks_no_vietnamese_outside_its_comments() -> None:
    code = {path.name: re.sub(r"--.*", "", path.read_text(encoding="utf-8")) for path in SQL}
    expect_none([name for name, text in code.items() if not text.isascii()])


def test_identifiers_are_ascii_everywhere() -> None:
    expect_none(faults(foreign_identifiers, ALL_SOURCES))


def test_every_module_says_what_it_is_about() -> None:
    expect_none(faults(missing_docstring, ALL_SOURCES))


def test_no_module_is_too_long_to_read() -> None:
    expect_none(faults(long_module, SOURCES))


def test_no_function_is_too_long_to_see() -> None:
    expect_none(faults(long_functions, SOURCES))


def test_no_floating_point_touches_money() -> None:
    expect_none(faults(floats, under(*COUNTS_MONEY)))


def test_no_handler_swallows_the_unexpected() -> None:
    expect_none(faults(broad_handlers, SOURCES))


def test_only_the_command_line_looks_at_the_clock() -> None:
    expect_none(faults(clocks, SOURCES, allowed=KNOWS_THE_CLOCK))
    expect_none([path.name for path in SQL if SQL_CLOCK.search(path.read_text(encoding="utf-8"))])


def test_only_the_store_hands_statements_to_the_book() -> None:
    expect_none(faults(statements, SOURCES, allowed=("xkld/store/",)))


def test_every_module_is_named_by_a_noun_of_its_own() -> None:
    expect_none([str(path.relative_to(ROOT)) for path in SOURCES if NOT_NOUNS & {path.stem, path.parent.name}])


@pytest.mark.parametrize(
    ("rule", "planted", "lines"),
    [
        (vietnamese_words, '"""Sổ."""\n\n\ndef f() -> str:\n    """Đồng."""\n    return "đồng"  # đồng\n', [6]),
        (vietnamese_words, '"""A."""\nA = 1\n"""Đồng."""\nB = f"{A} đồng"\nC = "\\u0111"\nD = "→ ›"\n', [4]),
        (foreign_identifiers, 'số = 1\nso = "số"\n', [1]),
        (missing_docstring, "import re\n", [1]),
        (missing_docstring, "", [1]),
        (long_module, "\n" * 250, []),
        (long_module, "\n" * 251, [1]),
        (long_functions, "def f():\n    '''A\n    b'''\n" + "    g()\n" * 30, []),
        (long_functions, "class A:\n    def f(self):\n" + "        g()\n" * 31, [2]),
        (floats, "a = 1\nb = 0.5\nc = float(a)\nd = 1e3\n", [2, 3, 4]),
        (broad_handlers, "try:\n    f()\nexcept:\n    raise\n", [3]),
        (broad_handlers, "try:\n    f()\nexcept (OSError, Exception):\n    raise\n", [3]),
        (broad_handlers, "try:\n    f()\nexcept BaseException:\n    g()\n", [3]),
        (broad_handlers, "try:\n    f()\nexcept BaseException:\n    g()\n    raise\n", []),
        (broad_handlers, "try:\n    f()\nexcept (OSError, ValueError):\n    g()\n", []),
        (statements, "book.execute('select 1')\nbook.executemany(TEXT, rows)\nexecute(1)\n", [1, 2]),
        (clocks, "a = date.today()\nb = datetime.now(UTC)\nc = options.today\n", [1, 2]),
        (clocks, "q = \"select date('now')\"\nr = 'select CURRENT_TIMESTAMP'\n", [1, 2]),
        (
            foreign_imports,
            "import re\nimport sqlite3\nimport yaml\nfrom xkld.store import book\nfrom . import x\n",
            [2, 3, 4, 5],
        ),
        (foreign_imports, "from xkld.domain.errors import Problem\nfrom collections.abc import Iterable\n", []),
    ],
)
def test_a_planted_fault_is_found_at_its_line(rule: Rule, planted: str, lines: list[int]) -> None:
    assert sorted(line for line, _ in rule(planted)) == lines

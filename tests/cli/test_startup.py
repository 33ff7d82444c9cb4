"""What a command loads before it answers: counted in modules, never with a stopwatch."""

import json
import subprocess
import sys
from pathlib import Path

from cli import twin
from cli.answers import told
from cli.loans import lend
from cli.processes import OWN
from cli.test_typed_figures import COURSE, ENTERPRISE, ORDER, apply_for_support, file_contracts, follow
from conftest import Run

from xkld.cli.commands import ALONE, GROUPS

HEAVY = (
    *("rich", "sqlmodel", "sqlalchemy", "sqlite3", "pydantic", "openpyxl", "jinja2", "docx", "docxtpl", "lxml", "yaml"),
    *("xkld.usecases", "xkld.store", "xkld.formats", "xkld.render"),
)
LOADED = """
import json, sys
before = set(sys.modules)
{program}
print(json.dumps(sorted(set(sys.modules) - before)), file=sys.stderr)
"""
READS = """
import json, sys
from xkld.cli import main
found = {{}}
for words in {commands!r}:
    status = main([*words, "--home", {home!r}, "--today", "2025-06-18"])
    assert status == 0, words
    found[" ".join(words)] = sorted({{"sqlmodel", "sqlalchemy", "pydantic"}} & set(sys.modules))
print(json.dumps(found), file=sys.stderr)
"""
MADE_OF = {"_decimal", "dataclasses", "decimal", "numbers", "unicodedata"}
WRITES = ("enterprise", "check")  # a look at a list, written down
READING_VERBS = {"show", "list", "pending", "settlements", "forecast", "check", "quarterly", "explain", "compare"}


def last_line(program: str) -> list | dict:
    """What a fresh Python says last on stderr, as JSON."""
    done = subprocess.run([sys.executable, "-c", program], env=OWN, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stderr.decode().splitlines()[-1])


def help_modules(program: str) -> set[str]:
    return set(last_line(LOADED.format(program=program)))


OURS = 'from xkld.cli import main\nmain(["--help"])'


def test_help_loads_nothing_heavy() -> None:
    loaded = help_modules(OURS)
    assert "typer" in loaded
    assert [name for name in HEAVY if any(one == name or one.startswith(f"{name}.") for one in loaded)] == []


def test_help_of_one_command_loads_nothing_heavy() -> None:
    loaded = help_modules('from xkld.cli import main\nmain(["worker", "import", "--help"])')
    assert [name for name in HEAVY if any(one == name or one.startswith(f"{name}.") for one in loaded)] == []


def test_help_loads_hardly_more_than_an_app_with_the_same_commands_and_empty_bodies(tmp_path: Path) -> None:
    """Beyond the twin: our own words and small types, and of the standard library what those are made of."""
    path = tmp_path / "twin.py"
    path.write_text(twin.source(), encoding="utf-8")
    empty = help_modules(
        f"import sys\nsys.path.insert(0, {str(tmp_path)!r})\nimport twin\ntwin.app(['--help'], standalone_mode=False)"
    )
    more = help_modules(OURS) - empty
    ours = {name for name in more if name.partition(".")[0] == "xkld"}
    assert more - ours <= MADE_OF
    assert all(name.startswith(("xkld.cli", "xkld.domain")) for name in ours - {"xkld"})
    # A module for each noun is what the house asks for; what they draw in stays small.
    functions = [*ALONE.values(), *(function for _, _, verbs in GROUPS for function in verbs.values())]
    assert len(ours - {function.__module__ for function in functions}) <= 32


def test_the_twin_has_every_command(tmp_path: Path) -> None:
    path = tmp_path / "twin.py"
    path.write_text(twin.source(), encoding="utf-8")
    done = subprocess.run([sys.executable, path, "worker", "--help"], env=OWN, capture_output=True, check=True)
    assert all(verb in done.stdout.decode() for _, _, verbs in GROUPS for verb in verbs if verb in {"add", "import"})


def test_no_read_command_loads_sqlmodel(peopled: Run, home: Path) -> None:
    """All of them in one fresh process, one after the other: the first that loads it is named."""
    told(peopled("enterprise", "add", *ENTERPRISE))
    told(peopled("order", "add", *ORDER))
    told(peopled("course", "add", *COURSE))
    told(peopled("list", "save", "đã lưu", "--group", "DTTS"))
    file_contracts(peopled)
    follow(peopled)
    apply_for_support(peopled)
    lend(peopled)
    arguments = {
        ("worker", "show"): ["1"],
        ("enterprise", "show"): ["1"],
        ("contract", "show"): ["1"],
        ("incident", "show"): ["1"],
        ("order", "show"): ["1"],
        ("list", "show"): ["đã lưu"],
        ("paper", "list"): ["1"],
        ("support", "check"): ["1"],
        ("course", "show"): ["1"],
        ("loan", "show"): ["1"],
        ("plan", "check"): ["phan-rang-2025"],
        ("quota", "explain"): ["Phường Phủ Hà"],
        ("quota", "compare"): ["--weights", "demand"],
    }
    reads = [
        [group, verb]
        for group, _, verbs in GROUPS
        for verb in verbs
        if verb in READING_VERBS and (group, verb) != WRITES
    ]
    assert len(reads) >= 12
    commands = [[], *([*words, *arguments.get(tuple(words), [])] for words in reads)]
    commands += [[*words, "--json"] for words in commands if words[:1] not in (["report"],) and "check" not in words]
    found = last_line(READS.format(commands=commands, home=str(home)))
    assert found == {" ".join(words): [] for words in commands}

"""What ``make mutation`` changes, and that it can tell tests that notice from tests that do not."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from mutation.mutants import mutants
from mutation.subjects import PARTS, SUBJECTS

ROOT = Path(__file__).parents[1]
COUNTING = '''
"""Counts: 1 + 1."""
import re

MOST = 10 ** 2
_CODE = re.compile(r"[0-9]{12}  # twelve of 9")


def fits(part: int | None, whole: int = 3) -> bool:
    """Whether ``part`` is less than 5."""
    if not part or part > MOST:
        return False
    return part * 2 <= max(whole, 1) and part is not None
'''
QUESTION = (
    "create view v_paid as\nselect sum(amount) as paid -- 2 of them\nfrom y where day >= :start and x <> 'a = 1';\n"
    "select exists (select 1 from y);\n"
)


def changes(file: str, text: str) -> set[tuple[str, str]]:
    return {(one.before, one.after) for one in mutants(file, text)}


def function(source: object) -> Callable[..., object]:
    made: dict[str, Callable[..., object]] = {}
    exec(source, made)  # type: ignore[call-overload]  # noqa: S102
    return made["fits"]


def test_operators_comparisons_numbers_and_bounds_are_changed_one_at_a_time() -> None:
    found = changes("xkld/domain/counting.py", COUNTING)
    assert {
        ("10 ** 2", "10 * 2"),
        ("10", "11"),
        ("10", "9"),
        ("3", "4"),
        ("part > MOST", "part >= MOST"),
        ("part > MOST", "part <= MOST"),
        ("not part", "part"),
        ("not part or part > MOST", "not part and part > MOST"),
        ("not part or part > MOST", "part > MOST"),
        ("False", "True"),
        ("part * 2", "part + 2"),
        ("max", "min"),
        ("part is not None", "part is None"),
        ("[0-9]{12}  # twelve of 9", "[0-9]{13}  # twelve of 9"),
        ("[0-9]{12}  # twelve of 9", "[1-9]{12}  # twelve of 9"),
    } <= found
    for before, after in found:
        assert before != after
        assert "->" not in after and "of 8" not in after and "int &" not in after, (before, after)


def test_each_mutant_is_the_program_with_its_one_change() -> None:
    plain = function(compile(COUNTING, "plain", "exec"))
    assert [plain(part, 8) for part in (4, 5)] == [True, False]
    for one in mutants("xkld/domain/counting.py", COUNTING):
        if (one.before, one.after) == ("part * 2 <= max(whole, 1)", "part * 2 < max(whole, 1)"):
            assert [function(one.changed)(part, 8) for part in (3, 4)] == [True, False]
            assert (one.scope, one.line) == ("fits", 13)
            break
    else:
        pytest.fail("nobody made a bound exclusive")


def test_statements_are_changed_but_for_their_words_and_comments() -> None:
    found = changes("xkld/store/views.sql", QUESTION)
    where = "from y where day >= :start and x <> 'a = 1';"
    assert found == {
        ("select sum(amount) as paid -- 2 of them", "select max(amount) as paid -- 2 of them"),
        ("select sum(amount) as paid -- 2 of them", "select count(amount) as paid -- 2 of them"),
        (where, where.replace(">=", ">")),
        (where, where.replace(">=", "<")),
        (where, where.replace(" and ", " or ")),
        (where, where.replace("<>", "=")),
    }
    assert all(one.scope == "v_paid" for one in mutants("xkld/store/views.sql", QUESTION))


def test_every_subject_is_there_with_its_tests() -> None:
    for file, tests in SUBJECTS.items():
        assert all((ROOT / path.partition("::")[0]).is_file() for path in (file, *tests)), file
    for file, parts in PARTS.items():
        assert {*parts} <= {one.scope for one in mutants(file, (ROOT / file).read_text(encoding="utf-8"))}, file


def test_a_run_tells_what_was_noticed_and_changes_no_file() -> None:
    """``percent`` has seven places to be changed, and its tests notice each."""
    file = ROOT / "xkld" / "domain" / "numbers.py"
    before = file.read_bytes(), file.stat().st_mtime_ns
    command = [sys.executable, "-m", "mutation", "xkld/domain/numbers.py"]
    run = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"PYTHONPATH": "tests"}, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.splitlines()[-1].split() == ["7", "7", "0", "0", "0", "in", "all"]
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before

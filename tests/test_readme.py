"""The README tells what the program does: its reference is what the program prints, its commands run and end well."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import TODAY, Run
from openpyxl import Workbook

from xkld.cli import main
from xkld.cli.commands import ALONE, GROUPS
from xkld.cli.ending import STOPPED
from xkld.domain import errors as errors_of_the_program
from xkld.formats.headers import REQUIRED, Headers, read_headers

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BEGIN, END = "<!-- commands: begin -->\n", "<!-- commands: end -->\n"
COMMANDS = [(name,) for name in ALONE] + [(group, verb) for group, _, commands in GROUPS for verb in commands]
EXAMPLE = re.compile(r"^ *Ví dụ: (xkld .*)", re.MULTILINE)


@pytest.fixture(autouse=True)
def _a_terminal_of_usual_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


_FILED = "contract receive 26 --on 08/01/2026 --complete"
_CONFIRMED = "contract confirm 1 --number 05/XN-UBND --on 09/01/2026"
_INCIDENT = 'incident add --kind fees --on 10/6/2025 --what "Thu sai" --broker "Bà Cò"'
_REFERRAL = "referral add 17 --to Sở --why Học --on 10/6/2025"
_OUTSIDE = 'outside add --name "Trần Văn Mẫu" --unit "Phường Đô Vinh" --country Lào --from "Tổ dân phố"'
_SURVEY = "survey add --on 10/3/2025 --by Tổ --kind households --asked 40 --interested 6 --refused 3"
_LIST = 'list save "chờ xuất cảnh Nhật" --stage visa_ready --destination JP'
_PROPOSED = "support propose 6 --item language --amount 3.000.000 --group DTTS --fund social-security --on 12/5/2025"
_PROPOSED = f"{_PROPOSED} --policy ttlt09-2016"
_SECOND = _PROPOSED.replace("language", "orientation").replace("3.000.000", "500.000")
_THIRD = _SECOND.replace("orientation", "health_check")
_COMPLETE = "support complete 1 2 --on 14/5/2025"
_LOAN = "loan add 2 --amount 90.000.000 --on 10/3/2025 --group HN"
_LENT = "loan move 1 disbursed --on 20/3/2025 --amount 90.000.000 --number 6600-01"
_BANK = 'loan import vay-quy-1.xlsx --as-of 31/3/2025 --from "NHCSXH Mẫu"'
_OTHER = ("loan add 3 --amount 5.000.000 --on 10/3/2025", "loan move 2 disbursed --on 20/3/2025 --amount 5.000.000")
BEFORE = {
    ("loan", "move"): (TODAY, (_LOAN,)),
    ("loan", "show"): (TODAY, (_LOAN,)),
    ("loan", "reconcile"): (TODAY, (_LOAN, _LENT, _BANK)),
    ("loan", "match"): (TODAY, (_LOAN, _BANK)),
    ("loan", "absent"): (TODAY, (_LOAN, _LENT, *_OTHER, _BANK)),
    ("support", "complete"): (TODAY, (_PROPOSED, _SECOND)),
    ("support", "approve"): (TODAY, (_PROPOSED, _SECOND, _COMPLETE)),
    ("support", "draft"): (TODAY, (_PROPOSED, _SECOND, _COMPLETE)),
    ("support", "refuse"): (TODAY, (_PROPOSED, _SECOND, _THIRD, "support complete 3 --on 14/5/2025")),
    ("support", "close"): (TODAY, (_PROPOSED, _SECOND, _THIRD)),
    ("list", "show"): (TODAY, (_LIST,)),
    ("list", "remove"): (TODAY, (_LIST,)),
    ("visit", "import"): (TODAY, ("visit due --out di-tham.xlsx",)),
    ("outside", "answer"): (TODAY, (_OUTSIDE,)),
    ("outside", "edit"): (TODAY, (_OUTSIDE,)),
    ("outside", "remove"): (TODAY, (_OUTSIDE,)),
    ("survey", "edit"): (TODAY, (_SURVEY,)),
    ("incident", "pass"): (TODAY, (_INCIDENT,)),
    ("incident", "close"): (TODAY, (_INCIDENT,)),
    ("incident", "show"): (TODAY, (_INCIDENT,)),
    ("referral", "answer"): (TODAY, (_REFERRAL,)),
    ("referral", "letter"): (TODAY, (_REFERRAL,)),
    ("contract", "receive"): ("2026-01-12", ()),
    ("contract", "confirm"): ("2026-01-12", (_FILED,)),
    ("contract", "refuse"): ("2026-01-12", (_FILED,)),
    ("contract", "report"): ("2026-01-12", (_FILED, _CONFIRMED)),
    ("contract", "show"): ("2026-01-12", (_FILED,)),
}
"""The day on which the examples of a command are typed where it is another, and what was written before."""


@pytest.fixture(scope="module")
def furnished(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo with the files that examples name."""
    folder = tmp_path_factory.mktemp("furnished") / "office"
    shutil.copytree(demo, folder)
    shutil.copy(ROOT / "data" / "plans" / "phan-rang-2025.yaml", folder / "ke-hoach.yaml")
    write_roster(folder / "danh-sach.xlsx")
    write_bank_list(folder / "vay-quy-1.xlsx")
    return folder


@pytest.fixture
def office(furnished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, as the folder and the day in which the officer types."""
    folder = tmp_path / "office"
    shutil.copytree(furnished, folder)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XKLD_TODAY", TODAY)
    return folder


def section(title: str) -> str:
    """The text of the README under a heading, up to the next of the same rank."""
    return README.read_text(encoding="utf-8").partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def table(text: str) -> list[list[str]]:
    """The rows of the only table in a text, without the line under its head."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if not line.startswith("|--")]


def write_roster(path: Path) -> None:
    """The list of people that the README shows, as an Excel file."""
    book = Workbook()
    for row in table(section("Quick start")):
        book.active.append(row)
    book.save(path)


def write_bank_list(path: Path) -> None:
    """A list of the bank with one borrower, as an Excel file."""
    book = Workbook()
    book.active.append(("Số khoản vay", "Khách hàng", "Giải ngân (đồng)", "Dư nợ (đồng)"))
    book.active.append(("6600-01", "Người Vay Mẫu", 90_000_000, 90_000_000))
    book.save(path)


def help_of(run: Run, words: tuple[str, ...]) -> str:
    answer = run(*words, "--help")
    assert (answer.status, answer.err) == (0, "")
    return answer.out


def reference(run: Run) -> Iterator[str]:
    for words in [(), *COMMANDS]:
        yield f"\n### `{' '.join(('xkld', *words))}`\n\n```text\n{help_of(run, words)}```\n"


def test_the_reference_is_what_the_program_prints(run: Run, request: pytest.FixtureRequest) -> None:
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    kept, _, after = rest.partition(END)
    printed = "".join(reference(run)) + "\n"
    if request.config.getoption("--update-golden"):
        README.write_text(f"{before}{BEGIN}{printed}{END}{after}", encoding="utf-8", newline="\n")
        kept = printed
    assert kept == printed, "the README is behind the program: pytest --update-golden"


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_explains_itself_in_vietnamese_with_examples_that_work(
    words: tuple[str, ...], run: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = help_of(run, words)
    assert f"### `xkld {' '.join(words)}`\n" in README.read_text(encoding="utf-8")
    assert re.search("[ạảấầậắằặẻẽếềểễệỉịọỏốồổộớờởợụủứừửựỳỷ]", printed.partition("Ví dụ")[0])
    examples = EXAMPLE.findall(printed)
    assert examples
    day, before = BEFORE.get(words, (TODAY, ()))
    monkeypatch.setenv("XKLD_TODAY", day)
    for line in before:
        assert main(shlex.split(line)) == 0, line
    assert all(example.startswith(f"xkld {' '.join(words)}") for example in examples)
    for example in examples:
        assert main(shlex.split(example)[1:]) == 0, example


def test_the_quick_start_works_as_it_is_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XKLD_TODAY", TODAY)
    monkeypatch.chdir(tmp_path)
    lines = section("Quick start").partition("```sh\n")[2].partition("```")[0].splitlines()
    typed = [words for line in lines if (words := shlex.split(line, comments=True))]
    for words in typed:
        if words[0] == "cd":
            monkeypatch.chdir(words[1])
            write_roster(Path("danh-sach.xlsx"))
        else:
            assert (words[0], main(words[1:])) == ("xkld", 0), words
    assert {" ".join(words[1:3]) for words in typed} >= {"plan load", "worker import", "support pay"}
    assert [path.name for path in (tmp_path / "so-2025" / "out").iterdir()] == ["bao-cao-2025-Q2.docx"]


def test_the_columns_of_the_roster_are_those_that_the_program_knows() -> None:
    headers = read_headers((ROOT / "data" / "headers.yaml").read_text(encoding="utf-8"), "headers.yaml")
    assert isinstance(headers, Headers)
    known = headers.labels
    told = {row[0]: row[1] for row in table(section("The roster"))[1:]}
    assert set(told) == set(known.values())
    assert {name for name, need in told.items() if need == "required"} == {known[column] for column in REQUIRED}


def test_the_exit_statuses_are_those_of_the_program() -> None:
    told = {int(row[0]) for row in table(section("Promises"))[1:]}
    errors = {one.status for one in vars(errors_of_the_program).values() if hasattr(one, "status")}
    assert told == {0, 1, 2, STOPPED} | errors


def test_the_readme_begins_with_the_two_commands_and_ends_with_the_changes() -> None:
    text = README.read_text(encoding="utf-8")
    own = text.partition(BEGIN)[0] + text.partition(END)[2]
    assert re.findall(r"^make (\w+)", text, re.MULTILINE)[:2] == ["demo", "test"]
    assert re.findall(r"^## (.*)", text, re.MULTILINE)[-1] == "Changes"
    assert (
        (ROOT / re.findall(r"\]\((.*)\)", section("Changes"))[-1]).read_text(encoding="utf-8").startswith("# Changes\n")
    )
    assert len(own.splitlines()) < 300
    assert not re.search(r"(^|[\s`\"(])/(home|root|work|tmp|Users)/", text)

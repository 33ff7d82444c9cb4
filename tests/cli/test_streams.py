"""Results on stdout, messages on stderr, both UTF-8 anywhere; tables for people, TSV for pipes, JSON for programs."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cli.answers import lines, told
from cli.loans import lend
from cli.processes import OWN, ask, finished, start
from cli.test_typed_figures import COURSE, ENTERPRISE, ORDER, file_contracts, follow
from conftest import Run

from xkld.cli.commands import GROUPS

READS_AS_JSON = {
    (): "xkld.overview/1",
    ("plan", "list"): "xkld.plan.list/1",
    ("plan", "show"): "xkld.plan.show/1",
    ("quota", "show"): "xkld.quota.show/1",
    ("worker", "list"): "xkld.worker.list/1",
    ("worker", "show", 1): "xkld.worker.show/1",
    ("worker", "columns"): "xkld.worker.columns/1",
    ("support", "list"): "xkld.support.list/1",
    ("support", "pending"): "xkld.support.pending/1",
    ("support", "settlements"): "xkld.support.settlements/1",
    ("support", "policies"): "xkld.support.policies/1",
    ("fund", "show"): "xkld.fund.show/1",
    ("fund", "forecast"): "xkld.fund.forecast/1",
    ("fund", "spendings"): "xkld.fund.spendings/1",
    ("activity", "list"): "xkld.activity.list/1",
    ("inspection", "list"): "xkld.inspection.list/1",
    ("enterprise", "list"): "xkld.enterprise.list/1",
    ("enterprise", "show", 1): "xkld.enterprise.show/1",
    ("paper", "list", 1): "xkld.paper.list/1",
    ("course", "list"): "xkld.course.list/1",
    ("course", "show", 1): "xkld.course.show/1",
    ("visit", "list"): "xkld.visit.list/1",
    ("list", "list"): "xkld.list.list/1",
    ("list", "show", "đã lưu"): "xkld.worker.list/1",
    ("incident", "list"): "xkld.incident.list/1",
    ("incident", "show", 1): "xkld.incident.show/1",
    ("referral", "list"): "xkld.referral.list/1",
    ("outside", "list"): "xkld.outside.list/1",
    ("survey", "list"): "xkld.survey.list/1",
    ("survey", "schools"): "xkld.survey.schools/1",
    ("survey", "pupils"): "xkld.survey.pupils/1",
    ("loan", "list"): "xkld.loan.list/1",
    ("loan", "show", 1): "xkld.loan.show/1",
    ("contract", "list"): "xkld.contract.list/1",
    ("contract", "show", 1): "xkld.contract.show/1",
    ("order", "list"): "xkld.order.list/1",
    ("order", "show", 1): "xkld.order.show/1",
    ("opening", "list"): "xkld.opening.list/1",
    ("report", "list"): "xkld.report.list/1",
    ("schedule", "show"): "xkld.schedule.show/1",
}


@pytest.mark.parametrize("words", READS_AS_JSON, ids=str)
def test_json_is_one_object_with_its_schema_and_english_keys(peopled: Run, words: tuple) -> None:
    if words[:1] in {("enterprise",), ("order",)}:
        told(peopled("enterprise", "add", *ENTERPRISE))
        told(peopled("order", "add", *ORDER, "--fee", "service=1 JPY"))
    if words[:1] == ("course",):
        told(peopled("course", "add", *COURSE))
        told(peopled("course", "enrol", 1, 2))
    if words[:1] == ("list",):
        told(peopled("list", "save", "đã lưu", "--group", "DTTS"))
    if words[:1] == ("incident",):
        follow(peopled)
    if words[:1] == ("loan",):
        lend(peopled)
    if words[:1] == ("contract",):
        file_contracts(peopled)
    answer = peopled(*words, "--json")
    whole = json.loads(told(answer))
    assert list(whole) == ["schema", "data"]
    assert whole["schema"] == READS_AS_JSON[words]

    def keys(value: object) -> list[str]:
        if isinstance(value, dict):
            return [*value, *(key for one in value.values() for key in keys(one))]
        return [key for one in value for key in keys(one)] if isinstance(value, list) else []

    assert all(key.isascii() for key in keys(whole))


def test_every_list_and_show_speaks_json() -> None:
    known = {words[:2] for words in READS_AS_JSON if words and words[1] in {"list", "show"}}
    assert known == {(group, verb) for group, _, verbs in GROUPS for verb in verbs if verb in {"list", "show"}}


def test_a_pipe_gets_whole_lines_with_tabs_and_nothing_else(peopled: Run) -> None:
    long = "Công ty " + "rất dài " * 30
    told(
        peopled(
            *("activity", "add", "--kind", "enterprise", "--on", "02/5/2025", "--what", long.strip()),
            *("--unit", "Phường Đô Vinh"),
        )
    )
    answer = peopled("activity", "list")
    assert answer.err == ""
    assert "\x1b" not in answer.out
    heads, row = lines(answer)
    assert len(heads) == len(row)
    assert row[6] == long.strip()


@pytest.mark.parametrize(
    "env",
    [
        {"PYTHONIOENCODING": "cp1252"},
        {"PYTHONIOENCODING": "cp1258"},
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {},
    ],
    ids=["cp1252", "cp1258", "ascii", "C locale", "nothing set"],
)
def test_vietnamese_comes_out_as_utf8_on_any_console(peopled: Run, home: Path, env: dict[str, str]) -> None:
    """``env -i`` and more: not even PATH is set."""
    status, out, err = ask(home, "worker", "list", env=env)
    assert status == 0, err
    assert "Trần Thị Thử\t1999\tPhường Đô Vinh" in out
    status, out, err = ask(home, "worker", "list", "--đơn-vị", env=env)
    assert (status, out) == (2, "")
    assert "LỖI: Không có tùy chọn --" in err


def test_nobody_listening_is_no_fault(peopled: Run, home: Path) -> None:
    """As in ``xkld plan show | head -1`` when head has gone already."""
    read, write = os.pipe()
    os.close(read)
    for words in (("plan", "show"), ("worker", "list"), ("worker", "list", "--json"), ("--help",)):
        at_home = () if words == ("--help",) else ("--home", home, "--today", "2025-06-18")
        status, _, err = finished(start(*words, *at_home, stdout=write))
        assert status == 0, (words, err)
        assert "Error" not in err
        assert "Traceback" not in err
    os.close(write)


def test_a_reader_who_leaves_early_is_no_fault(peopled: Run, home: Path) -> None:
    process = start("plan", "show", "--json", "--home", home, "--today", "2025-06-18")
    assert process.stdout is not None
    assert process.stdout.read(1) == b"{"
    process.stdout.close()
    assert process.stderr is not None
    err = process.stderr.read()
    process.stderr.close()
    assert (process.wait(timeout=60), err) == (0, b"")


@pytest.mark.skipif(os.name != "posix", reason="needs a terminal of POSIX")
@pytest.mark.parametrize(
    ("more", "unwanted"),
    [({"NO_COLOR": "1"}, r"\x1b\[[\d;]*\b(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]"), ({"TERM": "dumb"}, r"\x1b")],
    ids=["no colour", "dumb"],
)
def test_a_terminal_gets_a_drawn_table_without_what_it_does_not_want(
    peopled: Run, home: Path, more: dict[str, str], unwanted: str
) -> None:
    import pty

    main_end, terminal = pty.openpty()
    env = {name: value for name, value in OWN.items() if name not in {"NO_COLOR", "FORCE_COLOR"}}
    env |= {"TERM": "xterm-256color", "COLUMNS": "100"} | more
    process = start("quota", "show", "--home", home, "--today", "2025-06-18", env=env, stdout=terminal)
    os.close(terminal)
    shown = b""
    while part := _read(main_end):
        shown += part
    os.close(main_end)
    assert process.stderr is not None
    process.stderr.close()
    assert process.wait(timeout=60) == 0
    text = shown.decode("utf-8")
    assert "Phường Đô Vinh" in text
    assert "Tổng cộng" in text
    assert "\t" not in text
    assert not re.search(unwanted, text)


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so when the other end is closed
        return b""


def test_python_dash_m_and_the_console_script_are_one_program(peopled: Run, home: Path) -> None:
    script = Path(sys.executable).with_name("xkld")
    if not script.exists():
        pytest.skip("the program is not installed beside this Python")
    done = subprocess.run(
        [script, "quota", "show", "--home", home, "--today", "2025-06-18"], env=OWN, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout.decode(), "") == ask(home, "quota", "show")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_result_that_cannot_be_printed_ends_with_a_sentence(planned: Run, home: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        command = [sys.executable, "-m", "xkld", "quota", "show", "--home", str(home), "--today", "2025-06-18"]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False)
    assert ended.returncode == 13
    assert "Không in được kết quả" in ended.stderr
    assert "Traceback" not in ended.stderr

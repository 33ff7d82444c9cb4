"""``xkld`` alone on a terminal asks what is next; in a pipe it asks nothing."""

import itertools
import os
import shlex
import shutil
import sys
from pathlib import Path

import pytest
import typer
from cli.answers import told
from cli.lists import SHORT, write_list
from cli.processes import OWN, ask, start
from conftest import TODAY, Run

from xkld.cli import app, menu
from xkld.usecases.standing import Standing

CTRL_D = "\x04"
STANDINGS = [
    Standing(book=False),
    Standing(book=True),
    *(
        Standing(True, True, unsplit, draft and not unsplit, people, closed, reported and closed is not None)
        for unsplit, draft, people, closed, reported in itertools.product(
            (False, True), (False, True), (False, True), (None, "2025-Q1", "2025-Q4"), (False, True)
        )
    ),
]


def sitting(home: Path, *lines: str, options: tuple[str, ...] = (), status: int = 0) -> str:
    """What stands on a real terminal at which somebody types some lines; the last one leaves."""
    pty = pytest.importorskip("pty", reason="needs a terminal of POSIX")
    hand, terminal = pty.openpty()
    env = OWN | {"XKLD_HOME": str(home), "XKLD_TODAY": TODAY, "COLUMNS": "100", "TERM": "dumb"}
    streams = {"stdin": terminal, "stdout": terminal, "stderr": terminal}
    process = start(*options, env=env, cwd=home.parent, start_new_session=True, **streams)
    os.close(terminal)
    os.write(hand, "".join(line if line == CTRL_D else f"{line}\n" for line in lines).encode())
    shown = b""
    while part := _read(hand):
        shown += part
    os.close(hand)
    assert process.wait(timeout=60) == status, shown.decode()
    return shown.decode("utf-8").replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so when the other end is closed
        return b""


def test_in_a_pipe_nothing_is_asked(planned: Run, home: Path) -> None:
    status, out, err = ask(home)
    assert status == 0
    assert "0/35" in out
    assert "Chọn số" not in out + err
    assert "0. Thoát" not in out + err


@pytest.mark.parametrize("leaving", ["", "0", CTRL_D])
def test_the_officer_sees_where_she_is_and_leaves(planned: Run, home: Path, leaving: str) -> None:
    shown = sitting(home, leaving)
    assert "Đã xuất cảnh 0/35 người" in shown
    assert "  1. Lập báo cáo quý đã chốt số liệu\n" in shown
    assert shown.count("0. Thoát") == 1


def test_a_first_day_from_an_empty_folder_to_a_report(tmp_path: Path) -> None:
    home = tmp_path / "so moi"
    home.mkdir()
    people = write_list(
        home / "danh sach.xlsx", SHORT, ("Trần Thị Thử", 1999, "Phường Đô Vinh", "xuất cảnh", "02/5/2025")
    )
    shown = sitting(home, "1", "1", "", "", "3", f"'{people}'", "c", "1", "0")
    assert "Chưa có sổ dữ liệu ở đây" in shown
    assert "$ xkld init\n" in shown
    assert "$ xkld plan load phan-rang-2025\n" in shown
    assert f"$ xkld worker import {shlex.quote(str(people))} --dry-run\n" in shown
    assert f"$ xkld worker import {shlex.quote(str(people))}\n" in shown
    assert "Đã xuất cảnh 1/35 người" in shown
    assert "$ xkld report quarterly --quarter 2025-Q2\n" in shown
    assert (home / "out" / "bao-cao-2025-Q2.docx").is_file()
    assert "Lập lại báo cáo quý" in shown.rpartition("Đã ghi ")[2]


def test_a_plan_that_was_loaded_is_not_called_unwritten_when_a_question_after_it_is_left(run: Run, home: Path) -> None:
    told(run("init", home))
    shown = sitting(home, CTRL_D, options=("plan", "load", "phan-rang-2025"))
    assert "Đã nạp kế hoạch phan-rang-2025" in shown
    assert "chưa ghi gì" not in shown
    assert "lúc khác ghi bằng: xkld plan deadline" in shown
    assert "phan-rang-2025" in told(run("plan", "list"))


def test_a_draft_of_the_split_waits_for_its_decision(planned: Run, home: Path) -> None:
    weights = home.parent / "trong-so.csv"
    names = [line.partition("\t")[0] for line in told(planned("quota", "show")).splitlines()[1:-1]]
    weights.write_text("\n".join(["Đơn vị,Trọng số", *(f"{name},1" for name in names)]) + "\n", encoding="utf-8")
    told(planned("quota", "allocate", "--weights", weights, "--tie-by", "order"))
    shown = sitting(home, "2", "99/QĐ-UBND", "16/6/2025", "0")
    assert "  2. Ghi quyết định giao chỉ tiêu theo dự kiến đang chờ\n" in shown
    assert "$ xkld quota decide --decision '99/QĐ-UBND' --on 16/6/2025\n" in shown
    assert "dự kiến đang chờ" not in shown.rpartition("$ xkld quota decide")[2]


def test_a_rehearsal_that_is_refused_or_not_agreed_to_writes_nothing(planned: Run, home: Path, tmp_path: Path) -> None:
    good = write_list(tmp_path / "a.xlsx", SHORT, ("Trần Thị Thử", 1999, "Phường Đô Vinh", "đăng ký", "02/5/2025"))
    bad = write_list(tmp_path / "b.xlsx", SHORT, ("Trần Thị Thử", 1999, "Phường Lạ", "đăng ký", "02/5/2025"))
    before = (home / "xkld.db").read_bytes()
    shown = sitting(home, "3", str(bad), "3", str(good), "", "")
    assert "Phường Lạ" in shown
    assert shown.count("Ghi vào sổ?") == 1
    assert (home / "xkld.db").read_bytes() == before


def test_what_is_asked_reaches_the_command_as_it_was_typed(planned: Run, home: Path) -> None:
    shown = sitting(home, "4", "Trần Thị $(Thử) 'A'", "1999", "do vinh", "", "-x", "02/5/2025", "0")
    assert "Giá trị không bắt đầu bằng dấu gạch ngang." in shown
    assert "1 mới, 0 đã có" in shown
    assert "Họ và tên: Trần Thị $(Thử) 'A'\n" in told(planned("worker", "show", 1))


@pytest.mark.parametrize("giving_up", ["", CTRL_D])
def test_a_question_may_be_left_without_an_answer(planned: Run, home: Path, giving_up: str) -> None:
    before = (home / "xkld.db").read_bytes()
    shown = sitting(home, "4", giving_up, "0")
    assert "Đã bỏ qua, chưa ghi gì." in shown
    assert shown.count("0. Thoát") == 2
    assert (home / "xkld.db").read_bytes() == before


def test_a_number_that_is_not_offered_is_asked_again(planned: Run, home: Path) -> None:
    shown = sitting(home, "9", "-1", "một", "٣", "0")
    assert shown.count("Gõ một số từ 0 đến") == 4


def test_a_command_that_fails_leads_back_to_the_menu(planned: Run, home: Path) -> None:
    shown = sitting(home, "3", "khong-co.xlsx", "0")
    assert "LỖI:" in shown
    assert shown.count("0. Thoát") == 2


def test_options_given_to_the_program_are_given_on(planned: Run, home: Path) -> None:
    elsewhere = home.parent / "khac"
    shutil.copytree(home, elsewhere)
    options = ("--home", str(elsewhere), "--today", "2025-06-14", "--plan", "phan-rang-2025")
    shown = sitting(home, "1", "0", options=options)
    assert f"--quarter 2025-Q1 --plan phan-rang-2025 --home {elsewhere} --today 2025-06-14\n" in shown
    assert (elsewhere / "out" / "bao-cao-2025-Q1.docx").is_file()
    assert not list((home / "out").iterdir())


def test_a_foreign_file_is_an_error_also_on_a_terminal(home: Path) -> None:
    home.mkdir()
    (home / "xkld.db").write_bytes(b"not a book")
    assert "không phải sổ dữ liệu" in sitting(home, status=10)


@pytest.mark.parametrize("at", STANDINGS, ids=str)
def test_every_standing_is_offered_a_few_steps_and_the_last_is_doctor(at: Standing) -> None:
    steps = menu.offered(at)
    assert 2 <= len(steps) <= menu.MOST
    assert steps[-1].words == "doctor"
    assert len({step.title for step in steps}) == len(steps)
    assert (steps[0].words == "report quarterly") == (at.closed is not None and not at.reported)


@pytest.mark.parametrize("step", menu.STEPS, ids=lambda step: step.title)
def test_every_step_is_a_command_with_all_that_it_requires(step: menu.Step) -> None:
    command = typer.main.get_command(app)
    for word in step.words.split():
        command = command.commands[word]  # type: ignore[attr-defined]
    known = step.known(Standing(book=True, plan=True, people=True, closed="2025-Q1"))
    given = {ask.option for ask in step.asks if ask.option} | {word for word in known if word.startswith("--")}
    options = {word for one in command.params for word in one.opts if word.startswith("--")}  # type: ignore[attr-defined]
    required = [one for one in command.params if one.required]  # type: ignore[attr-defined]
    assert given <= options
    assert {one.opts[0] for one in required if one.opts[0].startswith("--")} <= given
    arguments = [one for one in required if not one.opts[0].startswith("--")]
    assert len(arguments) <= sum(not ask.option for ask in step.asks)
    assert {"--home", "--today"} <= options or step.words == "demo"
    assert step.of_a_plan == ("--plan" in options)
    assert not step.rehearsed or "--dry-run" in options
    assert any(step in menu.offered(at) for at in STANDINGS)


def test_somebody_must_sit_at_both_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not menu.wanted()
    monkeypatch.setattr(sys, "stdin", None)
    assert not menu.wanted()

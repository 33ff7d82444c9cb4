"""The schedule of the night as cron and the Task Scheduler read it."""

import re
import shlex
from collections.abc import Callable
from datetime import date, time
from xml.etree import ElementTree

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from xkld.domain import schedule
from xkld.domain.errors import InputRefused
from xkld.domain.schedule import Night, cron_block, has_block, parse_time, task_xml, with_block, without_block

NIGHT = Night(
    ("/opt/xkld/bin/python", "-m", "xkld.cli.unattended"), "/home/an/so", "/home/an/so/xkld-dem.log", time(2, 7)
)
OTHER = Night(NIGHT.program, "/home/an/so khac", "/home/an/so khac/xkld-dem.log", time(2, 7))
WINDOWS = Night(
    (r"C:\Program Files\xkld\pythonw.exe", "-m", "xkld.cli.unattended"),
    r"D:\Sổ & việc\2025",
    r"D:\Sổ & việc\2025\xkld-dem.log",
    time(11, 55),
)
TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def test_commands_start_one_after_the_other() -> None:
    lines = cron_block(NIGHT).splitlines()[1:-1]
    assert [line.split()[:5] for line in lines] == [[minute, "2", "*", "*", "*"] for minute in ("7", "17", "27")]
    assert all(line.split()[5] == "PYTHONUTF8=1" for line in lines)
    commands = [shlex.split(line.split(maxsplit=6)[6]) for line in lines]
    assert [words[4:-2] for words in commands] == [list(one) for one in schedule.NIGHTLY]
    assert all(words[:4] == [*NIGHT.program, NIGHT.log] and words[-2:] == ["--home", NIGHT.home] for words in commands)


def test_minutes_run_over_the_hour_and_over_midnight() -> None:
    late = Night(NIGHT.program, NIGHT.home, NIGHT.log, time(23, 50))
    assert [line.split()[:2] for line in cron_block(late).splitlines()[1:-1]] == [["50", "23"], ["0", "0"], ["10", "0"]]


@pytest.mark.parametrize(
    "home", ["/home/an/sổ của tôi", "/home/o'neil/$(date)", "/home/an/100%", '/home/a"b', "/h;rm -rf x"]
)
def test_any_folder_is_one_word_to_the_shell(home: str) -> None:
    line = cron_block(Night(("/usr/bin/python3",), home, f"{home}/log", time(2, 7))).splitlines()[1]
    assert not re.search(r"(?<!\\)%", line)
    assert shlex.split(line.replace(r"\%", "%"))[-1] == home


def test_a_folder_of_two_lines_is_refused() -> None:
    with pytest.raises(InputRefused):
        cron_block(Night(NIGHT.program, "/home/a\nb", "log", time(2, 7)))


TABLES = st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\x85\u2028\u2029\n"))).map(
    "\n".join
)


@given(TABLES)
@example("")
@example('MAILTO=""\n0 5 * * 1 tar -zcf /var/backups/home.tgz /home/\n')
@example("0 5 * * 1 no-newline-at-the-end")
def test_everybody_elses_lines_stay_as_they_are(table: str) -> None:
    once = with_block(table, NIGHT, cron_block(NIGHT))
    assert has_block(once, NIGHT)
    assert with_block(once, NIGHT, cron_block(NIGHT)) == once
    both = with_block(once, OTHER, cron_block(OTHER))
    assert without_block(both, OTHER) == once
    left = without_block(once, NIGHT)
    assert left in {table, f"{table}\n"}
    later = Night(NIGHT.program, NIGHT.home, NIGHT.log, time(4, 7))
    assert without_block(with_block(both, NIGHT, cron_block(later)), NIGHT) == without_block(both, NIGHT)


@pytest.mark.parametrize("lost", [0, -1])
def test_marks_that_make_no_pair_are_refused(lost: int) -> None:
    lines = cron_block(NIGHT).splitlines(keepends=True)
    del lines[lost]
    with pytest.raises(InputRefused):
        with_block("".join(lines), NIGHT, cron_block(NIGHT))


@pytest.mark.parametrize(("text", "wanted"), [("2:07", time(2, 7)), ("21h30", time(21, 30)), (" 00:00 ", time(0, 0))])
def test_a_time_is_read(text: str, wanted: time) -> None:
    assert parse_time(text) == wanted


@pytest.mark.parametrize("text", ["", "24:00", "2:60", "7", "2:7", "-1:00", "٢:٠٧"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(InputRefused):
        parse_time(text)


def test_the_task_of_windows_is_the_one_that_was_read(as_kept: Callable[[str, str], None]) -> None:
    as_kept("xkld-task.xml", task_xml(WINDOWS, date(2025, 6, 18), "xkld: sao lưu <&> kiểm tra"))


def test_the_task_also_runs_on_battery_and_makes_up_for_missed_nights() -> None:
    task = ElementTree.fromstring(task_xml(WINDOWS, date(2025, 6, 18), "a <&> b").encode("utf-16"))
    settings = {one.tag.removeprefix(TASK): one.text for one in task.iter() if one.text and not one.text.isspace()}
    assert settings["DisallowStartIfOnBatteries"] == settings["StopIfGoingOnBatteries"] == "false"
    assert settings["StartWhenAvailable"] == settings["Hidden"] == "true"
    assert settings["StartBoundary"] == "2025-06-18T11:55:00"
    assert settings["Description"] == "a <&> b"
    actions = [{part.tag.removeprefix(TASK): part.text or "" for part in one} for one in task.iter(f"{TASK}Exec")]
    assert {one["Command"] for one in actions} == {WINDOWS.program[0]}
    assert {one["WorkingDirectory"] for one in actions} == {WINDOWS.home}
    taken = [taken_apart(one["Arguments"]) for one in actions]
    assert [words[3:-2] for words in taken] == [list(one) for one in schedule.NIGHTLY]
    assert all(words[-1] == WINDOWS.home and words[2] == WINDOWS.log for words in taken)


def taken_apart(line: str) -> list[str]:
    """A command line as programs of Windows take it apart ("Parsing C++ command-line arguments")."""
    words, word, quoted, begun, place = [], "", False, False, 0
    while place < len(line):
        slashes = len(line[place:]) - len(line[place:].lstrip("\\"))
        place += slashes
        letter = line[place : place + 1]
        if letter == '"':
            word += "\\" * (slashes // 2)
            if slashes % 2:
                word += '"'
            else:
                quoted = not quoted
            begun = True
        else:
            word += "\\" * slashes
            if letter.isspace() and not quoted:
                words += [word] if begun or word else []
                word, begun = "", False
            else:
                word += letter
        place += 1
    return [*words, word] if begun or word else words


@given(st.lists(st.text('ab \\"\tđ')))
@example(['a\\"b', "c d\\", "", "\\\\"])
def test_words_reach_a_program_of_windows_as_they_were(words: list[str]) -> None:
    assert taken_apart(" ".join(schedule._for_windows(word) for word in words)) == words

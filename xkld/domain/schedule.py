"""The commands that run every night by themselves, written for the two programs that start them.

Cron takes lines of a table; the Task Scheduler of Windows takes an XML file. Each command writes what it says into a
log of its own, since nobody looks on.
"""

import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from hashlib import sha256
from xml.sax.saxutils import escape

from xkld.domain.errors import InputRefused
from xkld.domain.errors.schedules import block_without_end, not_a_time, path_of_two_lines

LOG_NAME = "xkld-dem.log"
STAGGER = timedelta(minutes=10)
"""From the start of one command to that of the next, so that they do not wait for each other's lock."""
NIGHTLY: tuple[tuple[str, ...], ...] = (
    ("backup",),
    ("check",),
    ("report", "quarterly", "--quarter", "auto"),
)
"""The commands of a night in their order: what is kept first, then what is looked at, then what is written."""
_UTF8 = "PYTHONUTF8=1"
"""Cron has no language, and the name of a folder may have letters that ASCII has not."""
_TIME = re.compile(r"([01]?\d|2[0-3])[:hg]([0-5]\d)", re.ASCII)
_LINE = re.compile(r".*(?:\n|$)")


class System(StrEnum):
    """Who starts the commands."""

    LINUX = "linux"
    WINDOWS = "windows"


@dataclass(frozen=True, slots=True)
class Night:
    """What runs: the words that start Python with our program, the officer's folder, the time of the first command."""

    program: tuple[str, ...]
    home: str
    log: str
    at: time

    @property
    def name(self) -> str:
        """A name for the schedule of this folder that no other folder has and that says nothing of it."""
        return f"xkld-{sha256(self.home.encode()).hexdigest()[:8]}"

    def commands(self) -> list[tuple[time, list[str]]]:
        """Each command in whole words, with the time at which it starts."""
        first = datetime.combine(date.min, self.at)
        return [
            ((first + number * STAGGER).time(), [*self.program, self.log, *words, "--home", self.home])
            for number, words in enumerate(NIGHTLY)
        ]


def parse_time(text: str) -> time:
    """Read ``2:07``, ``21:30`` or ``21h30``.

    Raises ``InputRefused`` with the wanted form.
    """
    match = _TIME.fullmatch(text.strip().lower())
    if match is None:
        raise InputRefused([not_a_time(text)])
    return time(int(match[1]), int(match[2]))


def cron_block(night: Night) -> str:
    """The lines of a crontab between marks by which they are found again.

    Raises ``InputRefused`` when the folder's name would break a line.
    """
    if "\n" in night.home or "\r" in night.home:
        raise InputRefused([path_of_two_lines()])
    lines = [f"{at.minute} {at.hour} * * * {_UTF8} {_for_cron(words)}" for at, words in night.commands()]
    return "".join(f"{line}\n" for line in (_begin(night), *lines, _end(night)))


def with_block(table: str, night: Night, block: str) -> str:
    """A crontab in which our lines stand for this folder in place of earlier ones; all other lines stay as they are.

    Raises ``InputRefused`` when the marks of an earlier block do not make a pair.
    """
    kept = without_block(table, night)
    return f"{kept}{'' if not kept or kept.endswith(chr(10)) else chr(10)}{block}"


def without_block(table: str, night: Night) -> str:
    """A crontab without our lines for this folder.

    Raises ``InputRefused`` when their marks do not make a pair.
    """
    lines = _LINE.findall(table)[:-1] if table.endswith("\n") else _LINE.findall(table)
    begins = [place for place, line in enumerate(lines) if line.rstrip() == _begin(night)]
    ends = [place for place, line in enumerate(lines) if line.rstrip() == _end(night)]
    if not begins and not ends:
        return table
    if len(begins) != 1 or len(ends) != 1 or begins[0] > ends[0]:
        raise InputRefused([block_without_end(_begin(night), _end(night))])
    return "".join((*lines[: begins[0]], *lines[ends[0] + 1 :]))


def has_block(table: str, night: Night) -> bool:
    """Whether a crontab has lines of ours for this folder."""
    return any(line.rstrip() == _begin(night) for line in table.splitlines())


def task_xml(night: Night, first_day: date, description: str) -> str:
    """The task of Windows that runs the commands one after the other every night.

    It also starts on battery, is made up for when the machine was off or asleep, and opens no window: the program is
    the Python that has none. The file is written in UTF-16, as its head says.
    """
    actions = "".join(_action(words, night.home) for _, words in night.commands())
    start = datetime.combine(first_day, night.at).isoformat()
    return _TASK.format(description=escape(description), name=night.name, start=start, actions=actions)


def _begin(night: Night) -> str:
    return f"# >>> {night.name}: {night.home}"


def _end(night: Night) -> str:
    return f"# <<< {night.name}"


def _for_cron(words: Sequence[str]) -> str:
    """A command for cron's shell; to cron itself a bare per cent sign is the end of the line."""
    return shlex.join(words).replace("%", r"\%")


def _action(words: Sequence[str], folder: str) -> str:
    command, *arguments = words
    listed = " ".join(_for_windows(word) for word in arguments)
    return _EXEC.format(command=escape(command), arguments=escape(listed), folder=escape(folder))


def _for_windows(word: str) -> str:
    """A word as programs of Windows take their command line apart: backslashes double before a quotation mark."""
    if word and not re.search(r"[\s\"]", word):
        return word
    doubled = re.sub(r'(\\*)"', r'\1\1\\"', word)
    return '"' + re.sub(r"(\\+)$", r"\1\1", doubled) + '"'


_EXEC = """\
    <Exec>
      <Command>{command}</Command>
      <Arguments>{arguments}</Arguments>
      <WorkingDirectory>{folder}</WorkingDirectory>
    </Exec>
"""
_TASK = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>{description}</Description>
    <URI>\\{name}</URI>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>{start}</StartBoundary>
      <Enabled>true</Enabled>
      <ScheduleByDay>
        <DaysInterval>1</DaysInterval>
      </ScheduleByDay>
    </CalendarTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <RunOnlyIfNetworkAvailable>false</RunOnlyIfNetworkAvailable>
    <WakeToRun>false</WakeToRun>
    <Hidden>true</Hidden>
    <ExecutionTimeLimit>PT2H</ExecutionTimeLimit>
    <Enabled>true</Enabled>
  </Settings>
  <Actions Context="Author">
{actions}  </Actions>
</Task>
"""

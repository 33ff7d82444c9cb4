"""People typed on the command line, read by the same reader as a row of a list."""

from dataclasses import asdict, dataclass, replace

from xkld.domain.errors import NOWHERE, InputRefused, Problem
from xkld.domain.roster import Going, RosterRow
from xkld.domain.stages import Event
from xkld.formats.grid import Cell, Grid, Kind, Row
from xkld.formats.headers import Headers, parse_choice
from xkld.formats.roster_row import read_row, read_step
from xkld.formats.roster_sheet import Sheet
from xkld.usecases.recording import headers
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """Words as they were typed; ``birth`` is a year or a day, ``group`` may hold several between commas."""

    stage: str
    on: str
    name: str | None = None
    birth: str | None = None
    unit: str | None = None
    sex: str | None = None
    cccd: str | None = None
    phone: str | None = None
    ethnicity: str | None = None
    education: str | None = None
    group: str | None = None
    school: str | None = None
    purpose: str | None = None
    destination: str | None = None
    occupation: str | None = None
    sender: str | None = None
    form: str | None = None
    months: str | None = None
    reason: str | None = None


def row(workspace: Workspace, typed: Typed) -> RosterRow:
    """The person, the going and the stage that were typed.

    Raises ``InputRefused`` with everything that is wrong with the words.
    """
    line, sheet = _sheet(workspace, typed)
    found = read_row(line, sheet)
    if isinstance(found, list):
        raise _without_cells(found)
    return replace(found, cells={})


def step(workspace: Workspace, typed: Typed) -> tuple[Event, Going]:
    """The stage that was typed, with what else is told of the going.

    Raises ``InputRefused`` with everything that is wrong with the words.
    """
    line, sheet = _sheet(workspace, typed)
    found = read_step(line, sheet)
    if isinstance(found, list):
        raise _without_cells(found)
    return found


def stage_code(workspace: Workspace, text: str) -> str:
    """The stage that a word means.

    Raises ``InputRefused`` when it is none.
    """
    found = parse_choice("stage", text, headers(workspace))
    if isinstance(found, Problem):
        raise InputRefused([found])
    return found


def _sheet(workspace: Workspace, typed: Typed) -> tuple[Row, Sheet]:
    known: Headers = headers(workspace)
    words = {name: word for name, word in asdict(typed).items() if word}
    words["date"] = words.pop("on", "")
    birth = words.pop("birth", "")
    words["birth_year" if birth.strip().isdigit() else "birth_date"] = birth
    columns = {name: at for at, name in enumerate((*words, *({"name", "unit", "stage", "birth_year"} - {*words})), 1)}
    line = Row(1, {columns[name]: Cell(Kind.TEXT, word.strip()) for name, word in words.items() if word.strip()})
    return line, Sheet(Grid("", "", "", (line,)), columns, frozenset(), known, workspace.today)


def _without_cells(problems: list[Problem]) -> InputRefused:
    return InputRefused([Problem(NOWHERE, problem.what, problem.mend) for problem in problems])

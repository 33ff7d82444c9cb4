"""What the office knows of working days and of who confirms contracts made directly."""

from xkld.domain.direct_contracts import RegistrationRule
from xkld.domain.errors import InputRefused
from xkld.domain.working_days import WorkingCalendar
from xkld.formats.calendar_file import read_calendar
from xkld.formats.direct_contract_rules import read_rules
from xkld.usecases.workspace import Workspace, read_text

CALENDAR = "calendar.yaml"
RULES = "direct-contracts.yaml"


def calendar(workspace: Workspace) -> WorkingCalendar:
    """The days on which offices work, as far as they are known here.

    Raises ``InputRefused`` with everything that is wrong with the office's own file.
    """
    path = workspace.data_file(CALENDAR)
    found = read_calendar(read_text(path), path.name)
    if isinstance(found, list):
        raise InputRefused(found)
    return found


def registration_rules(workspace: Workspace) -> tuple[RegistrationRule, ...]:
    """Who confirms contracts made directly, by day.

    Raises ``InputRefused`` with everything that is wrong with the office's own file.
    """
    path = workspace.data_file(RULES)
    found = read_rules(read_text(path), path.name)
    if isinstance(found, list):
        raise InputRefused(found)
    return found

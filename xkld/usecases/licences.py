"""What an officer is told of the licences that cases and sessions rest on; it never stands in the way."""

from dataclasses import dataclass
from datetime import date, timedelta

from xkld.domain.errors import InputRefused
from xkld.formats.enterprise_habits import read_look_again
from xkld.store import licences
from xkld.store.book import Writer
from xkld.store.licences import BadReliance, NotLooked
from xkld.usecases.workspace import Workspace, read_text

HABITS = "enterprises.yaml"


@dataclass(frozen=True, slots=True)
class LicenceWarnings:
    """What was just written and rests on a licence that was no good, or that nobody looked at for so many days."""

    bad: tuple[BadReliance, ...] = ()
    not_looked: tuple[NotLooked, ...] = ()
    days: int = 0


NOTHING = LicenceWarnings()


def look_again_days(workspace: Workspace) -> int:
    """After how many days this office looks at a licence again: a habit, no rule of law.

    Raises ``InputRefused`` with everything that is wrong with the office's own file.
    """
    path = workspace.data_file(HABITS)
    days = read_look_again(read_text(path), path.name)
    if isinstance(days, list):
        raise InputRefused(days)
    return days


def look_again_from(workspace: Workspace) -> date:
    """The first day whose look still holds today."""
    return workspace.today - timedelta(days=look_again_days(workspace))


def warnings(workspace: Workspace, writer: Writer) -> LicenceWarnings:
    """What is to be said of the licences on which the operation that is being written rests.

    A file of habits that cannot be read keeps nobody from writing: ``check`` and ``doctor`` tell of it.
    """
    bad = tuple(licences.bad_reliances(writer.connection))
    try:
        days = look_again_days(workspace)
    except InputRefused:
        return LicenceWarnings(bad)
    since = workspace.today - timedelta(days=days)
    return LicenceWarnings(bad, tuple(licences.not_looked(writer.connection, since.isoformat())), days)

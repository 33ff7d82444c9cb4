"""How well the book is backed up, as far as the folder of backups tells."""

from xkld.domain.backup import Why
from xkld.domain.backup_standing import BackupStanding
from xkld.usecases.backup_folder import kept_backups
from xkld.usecases.drills import last_drill
from xkld.usecases.workspace import Workspace


def backup_standing(workspace: Workspace) -> BackupStanding:
    """The newest backup and the last drill; nothing is opened but what was written down of them.

    A book that a restore replaced is no backup of the one that stands there now.
    """
    try:
        backups = kept_backups(workspace.backups)
        newest = next((one for one in backups if one.manifest.why is not Why.RESTORE), None)
    except OSError:  # a folder that may not be looked into tells nothing
        newest = None
    drill = last_drill(workspace.backups)
    stand = newest.manifest.stand if newest else None
    return BackupStanding(
        backup_on=newest.manifest.today if newest else None,
        operation_at=stand.operation_at if stand else "",
        drill_on=drill.today if drill else None,
        drill_held=drill.held if drill else False,
        operation=stand.operation if stand else 0,
    )

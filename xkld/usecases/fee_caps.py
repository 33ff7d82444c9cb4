"""The caps of what workers may be asked to pay, as the office has them."""

from xkld.domain.errors import InputRefused
from xkld.domain.fee_caps import CapRule
from xkld.formats.fee_caps_file import read_fee_caps
from xkld.usecases.workspace import Workspace, read_text

CAPS = "fee-caps.yaml"


def fee_caps(workspace: Workspace) -> tuple[CapRule, ...]:
    """Every cap that is known here.

    Raises ``InputRefused`` with everything that is wrong with the office's own file.
    """
    path = workspace.data_file(CAPS)
    found = read_fee_caps(read_text(path), path.name)
    if isinstance(found, list):
        raise InputRefused(found)
    return found

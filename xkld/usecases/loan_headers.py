"""The names of columns that the bank's lists of loans may use, as the office has them."""

from xkld.domain.errors import InputRefused
from xkld.formats.headers import Headers
from xkld.formats.loan_headers import read_loan_headers
from xkld.usecases.recording import headers
from xkld.usecases.workspace import Workspace, read_text

HEADERS = "headers-loans.yaml"


def loan_headers(workspace: Workspace) -> Headers:
    """The names of columns that lists of the bank may use.

    Raises ``InputRefused`` with everything that is wrong with the office's own file.
    """
    path = workspace.data_file(HEADERS)
    found = read_loan_headers(read_text(path), path.name, headers(workspace))
    if isinstance(found, list):
        raise InputRefused(found)
    return found

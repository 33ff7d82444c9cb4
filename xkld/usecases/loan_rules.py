"""What the office knows of the rules of loans, and a loan by its number. Loads no SQLModel."""

from xkld.domain.errors import InputRefused
from xkld.domain.errors.loans import no_loan
from xkld.domain.loan_rules import LoanRules
from xkld.formats.loan_rules_file import read_loan_rules
from xkld.store import loans
from xkld.store.book import Connection
from xkld.store.loans import LoanRow
from xkld.usecases.workspace import Workspace, read_text

RULES = "loans.yaml"


def loan_rules(workspace: Workspace) -> LoanRules:
    """Every rule of loans and every rate, by their days.

    Raises ``InputRefused`` with everything that is wrong with the office's own file.
    """
    path = workspace.data_file(RULES)
    found = read_loan_rules(read_text(path), path.name)
    if isinstance(found, list):
        raise InputRefused(found)
    return found


def found_loan(book: Connection, number: int) -> LoanRow:
    """A loan by its number. Raises ``InputRefused`` when there is none."""
    found = loans.loan(book, number)
    if found is None:
        raise InputRefused([no_loan(number)])
    return found

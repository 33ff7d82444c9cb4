"""An invented settlement of two people, to try the template of its list."""

from datetime import date

from xkld.domain.report import Report
from xkld.domain.wording.settlement_list import SettledLine, SettlementCase, settlement_list


def example_settlement(name: str, first: date) -> Report:
    """The list of two people of one place; ``name`` stands wherever a name does."""
    line = SettledLine(name, name, 2000, name, name, (name,), (name,), (first,), 1_000_000)
    case = SettlementCase(
        fund=name,
        fund_name=name,
        first=first,
        last=first,
        number=name,
        on=first,
        issuer=(name, name),
        place=name,
        authority=(name, name),
        signer=name,
        lines=[line, line],
        amount=2_000_000,
    )
    return settlement_list(case)

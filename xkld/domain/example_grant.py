"""An invented decision about two people, to try the template of its draft."""

from datetime import date

from xkld.domain.plan import Reporter, Signature
from xkld.domain.report import Report
from xkld.domain.wording.grant_decision import GrantCase, GrantLine, grant_decision


def example_grant(name: str, today: date) -> Report:
    """The decision of an office with a superior; ``name`` stands wherever a name does."""
    line = GrantLine(name, 2000, name, name, name, name, name, 1_000_000)
    case = GrantCase(
        name=name,
        office=Reporter(name, (name, name), name, name, name, (name,), Signature(name, name, name, name)),
        today=today,
        rules=(name, name),
        lines=[line, line],
        people=2,
        amount=2_000_000,
        funds=((name, 2_000_000),),
    )
    return grant_decision(case)

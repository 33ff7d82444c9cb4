"""An invented course of two weeks, to try the template of its sheet to sign on."""

from datetime import date, timedelta

from xkld.domain.report import Report
from xkld.domain.wording.sign_in_sheet import Attendant, SignInCase, sign_in_sheet


def example_attendance(name: str, first: date) -> Report:
    """The sheet of a course with somebody in it; ``name`` stands wherever a name does."""
    weeks = [[first], [first + timedelta(days=7)]]
    case = SignInCase(
        number=1,
        kind="skill",
        name=name,
        first=first,
        last=weeks[-1][-1],
        provider=name,
        place=name,
        issuer=(name, name),
        attendants=[Attendant(1, name, 2000, name)],
        pages=weeks,
    )
    return sign_in_sheet(case)

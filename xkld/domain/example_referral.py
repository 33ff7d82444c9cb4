"""An invented referral, to try the template of its letter on."""

from datetime import date

from xkld.domain.plan import Reporter, Signature
from xkld.domain.report import Report
from xkld.domain.wording.referral_letter import LetterCase, referral_letter


def example_referral(name: str, today: date) -> Report:
    """The letter of an office with a superior, about somebody; ``name`` stands wherever a name does."""
    signature = Signature(on_behalf=name, deputy_for=name, title=name, name=name)
    case = LetterCase(
        number=1,
        office=Reporter(name, (name, name), name, name, name, (name,), signature),
        subject=name,
        today=today,
        agency=name,
        name=name,
        birth="2000",
        unit=name,
        id_number=None,
        why=name,
        reply_by=today,
    )
    return referral_letter(case)

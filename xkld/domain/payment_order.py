"""An order to pay, before it is judged: a claim of a person, out of a fund, by a voucher, on a day."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.entitlement import Claim


@dataclass(frozen=True, slots=True)
class Order:
    """What the officer wants posted; without ``policy`` the only rule that fits the claim.

    ``application`` is what somebody applied for and the order pays.
    """

    worker: int
    claim: Claim
    fund: str
    voucher: str
    paid_on: date
    policy: str | None = None
    application: int | None = None

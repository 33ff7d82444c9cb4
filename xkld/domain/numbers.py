"""Shares in hundredths, exact and rounded half up; never ``float``."""

from decimal import ROUND_HALF_UP, Decimal


def percent(part: int, whole: int | None) -> Decimal | None:
    """``part`` in hundredths of ``whole`` to one decimal, half up; None when there is no whole."""
    if not whole:
        return None
    return (Decimal(100 * part) / Decimal(whole)).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)

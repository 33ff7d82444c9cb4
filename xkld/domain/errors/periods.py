"""Problems of periods that nothing can be told of yet."""

from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text


def period_not_begun(period: str, first: date) -> Problem:
    """There is nothing to report yet."""
    return Problem(NOWHERE, f"kỳ {period} bắt đầu ngày {day_text(first)}, chưa có gì để báo cáo", "chọn kỳ trước đó")


def nothing_closed_yet(period: str, closes: date) -> Problem:
    """The first period of the plan is under way, so ``auto`` finds none that has closed."""
    return Problem(
        NOWHERE, f"kỳ {period} chưa chốt số liệu (hết ngày {day_text(closes)})", f"ghi rõ {period} để xem số đến nay"
    )

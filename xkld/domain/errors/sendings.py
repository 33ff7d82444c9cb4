"""Refusals of reports that are to be marked as sent."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, NeedsConsent, Problem
from xkld.domain.notation import day_text, grouped


def sent_in_the_future(on: date, today: date) -> Problem:
    """Only what was sent is marked."""
    what = f"ngày gửi {day_text(on)} sau ngày hôm nay ({day_text(today)})"
    return Problem(NOWHERE, what, "chỉ ghi báo cáo đã gửi; kiểm tra lại ngày, tháng")


def not_closed_yet(period: str, closes: date) -> NeedsConsent:
    """The figures may still grow."""
    return NeedsConsent(
        f"Kỳ {period} chốt số liệu hết ngày {day_text(closes)}, số liệu còn có thể đổi; chưa ghi gì.",
        "Đã gửi thật thì thêm --yes.",
    )


def sent_before(period: str, on: str, cells: int) -> NeedsConsent:
    """Other figures are out already; a corrected report is sent knowingly, and both are kept."""
    return NeedsConsent(
        f"Báo cáo {period} đã gửi ngày {day_text(date.fromisoformat(on))}, số liệu nay khác {grouped(cells)} ô;"
        " chưa ghi gì.",
        f"Xem từng ô: xkld report diff {period}. Gửi bản sửa thì thêm --yes --reason LÝ_DO; cả hai bản đều được giữ.",
    )


def not_sent(period: str, known: Sequence[int]) -> Problem:
    """No sending of that number, or none at all."""
    if known:
        return Problem(
            NOWHERE, f"báo cáo {period} không có lần gửi số đó", f"chọn một trong: {', '.join(map(str, known))}"
        )
    return Problem(NOWHERE, f"báo cáo {period} chưa ghi là đã gửi", f"ghi bằng xkld report send {period}")

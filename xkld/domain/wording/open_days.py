"""Days that stand open on a paper, for the clerk to write in."""

from datetime import date

from xkld.domain.notation import month_text


def open_day(today: date) -> str:
    """``ngày        tháng 6 năm 2025``: the month and the year of today, the day left open."""
    return f"ngày        tháng {month_text(today.month)} năm {today.year}"

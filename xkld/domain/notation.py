"""How numbers and days are written in Vietnamese papers: notation only, no sentences."""

from datetime import date

CALCULATED = "=+\\-@\t\r\uff1d\uff0b\uff0d\uff20"
"""What a text begins with that a spreadsheet would calculate, for a set of a regular expression: the last four are
twins as wide as Chinese letters, which a spreadsheet of those countries takes for the same."""


def grouped(number: int) -> str:
    """``1234567`` as ``1.234.567``; the sign stays in front."""
    return f"{number:,}".replace(",", ".")


def day_text(day: date) -> str:
    """``05/6/2025``, ``21/02/2025``: days below 10 and months 1 and 2 with a zero (Nghị định 30/2020, Phụ lục I)."""
    return f"{day.day:02}/{month_text(day.month)}/{day.year}"


def kept_day(day: str | None) -> str:
    """A day as the book keeps it, ``2025-06-05``, as papers write it; nothing for none."""
    return day_text(date.fromisoformat(day)) if day else ""


def month_text(month: int) -> str:
    """``01``, ``02``, ``3`` to ``12``: the month as a paper writes it."""
    return f"{month:02}" if month <= 2 else str(month)

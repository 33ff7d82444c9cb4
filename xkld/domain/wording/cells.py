"""How a figure is written in a cell: grouped by thousands, percentages with a comma, marks in words; 0 prints 0."""

from decimal import Decimal

from xkld.domain.notation import grouped
from xkld.domain.table import Mark, Value

MARK_NAMES = {
    Mark.NOT_REPORTED: "chưa báo cáo",
    Mark.NO_DATA: "không có số liệu",
    Mark.NOT_APPLICABLE: "không áp dụng",
    Mark.NO_TARGET: "không giao chỉ tiêu",
    Mark.NOT_ALLOCATED: "chưa phân bổ",
    Mark.NOT_BEGUN: "chưa đến kỳ",
}


def cell_text(value: Value) -> str:
    """The value as it stands on paper and on a terminal."""
    if isinstance(value, Mark):
        return MARK_NAMES[value]
    if isinstance(value, Decimal):
        return percent_text(value)
    return grouped(value) if isinstance(value, int) else value


def percent_text(value: Decimal) -> str:
    """``Decimal("8.6")`` as ``8,6%``; a round figure without a comma."""
    text = f"{value:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",") + "%"


def in_words_of_text(count: int) -> str:
    """A count in running text: below ten with a leading zero (``03 lao động``), grouped above."""
    return f"{count:02}" if 0 < count < 10 else grouped(count)

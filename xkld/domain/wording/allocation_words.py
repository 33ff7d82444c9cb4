"""The Vietnamese names of methods, of sources of weights and of ways to settle a tie."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from xkld.domain.notation import day_text, grouped
from xkld.domain.weight import Source, SourceKind, written

METHOD_NAMES = {
    "sainte-lague": "Sainte-Laguë",
    "largest-remainder": "phần dư lớn nhất",
    "dhondt": "D'Hondt",
    "huntington-hill": "Huntington-Hill",
    "adams": "Adams",
}
TIE_RULE_NAMES = {
    "named": "lãnh đạo chọn",
    "order": "thứ tự đơn vị trong kế hoạch",
    "weight": "trọng số lớn hơn",
    "last-year": "kết quả năm trước cao hơn",
    "demand": "số người đang chờ đi nhiều hơn",
}


def source_name(source: Source) -> str:
    """Where weights come from, for a sentence."""
    match source.kind:
        case SourceKind.FILE:
            return f"số liệu trong tệp {source.name}"
        case SourceKind.LAST_YEAR:
            return f"số người xuất cảnh năm {source.name}"
        case _:
            return f"số người đang chờ đi đến hết ngày {day_text(date.fromisoformat(source.name))}"


def number_text(number: Decimal) -> str:
    """An exact decimal as papers write it: ``12.500``, ``12,5``."""
    whole, _, rest = written(number).partition(".")
    return grouped(int(whole)) + (f",{rest}" if rest else "")


def share_text(share: Fraction) -> str:
    """An exact share to two decimals, half up: ``2,92``."""
    rounded = (Decimal(share.numerator) / Decimal(share.denominator)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return f"{rounded:f}".replace(".", ",")


def names(units: Sequence[str]) -> str:
    """Units in a sentence."""
    return units[0] if len(units) == 1 else f"{', '.join(units[:-1])} và {units[-1]}"

"""Words about a cost that units bear together."""

from collections.abc import Sequence
from fractions import Fraction

from xkld.domain.cost_share import CostPart
from xkld.domain.notation import grouped
from xkld.domain.table import Column, Kind, Row, Sums, Table
from xkld.domain.weight import written
from xkld.domain.wording.amounts_in_words import amount_in_words

SHEET = "Chia chi phí"
TITLE = "BẢNG CHIA CHI PHÍ CHUNG"
TOTAL = "Tổng cộng"
WHAT, UNIT = "nội dung chi", "đơn vị"
EQUAL, TARGETS = "chia đều", "chỉ tiêu được giao"
RULE = (
    "Phần đúng = chi phí × trọng số của đơn vị : tổng trọng số; làm tròn đến đồng theo phương pháp Sainte-Laguë như khi"
    " phân bổ chỉ tiêu, tổng đúng bằng chi phí. Đơn vị có trọng số 0 không phải chia."
)
BY_ORDER = "đồng lẻ theo thứ tự trong kế hoạch"
_HEADS = {
    "unit": ("Đơn vị", Kind.TEXT),
    "weight": ("Trọng số", Kind.TEXT),
    "exact": ("Phần đúng (đồng)", Kind.TEXT),
    "amount": ("Số tiền (đồng)", Kind.MONEY),
    "why": ("Làm tròn", Kind.TEXT),
}


def share_table(cost: int, what: str, by: str, parts: Sequence[CostPart]) -> Table:
    """The parts in the order of the plan, what each comes of, and their sum in words under the table."""
    columns = tuple(Column(key, head, kind) for key, (head, kind) in _HEADS.items())
    rows = tuple(
        Row((one.unit, written(one.weight), exact_text(one.exact), one.amount, why_text(one))) for one in parts
    )
    weight = sum((one.weight for one in parts), start=parts[0].weight * 0)
    total = Row((TOTAL, written(weight), grouped(cost), sum(one.amount for one in parts), ""))
    rule = f"{RULE} Bằng chữ: {amount_in_words(cost)}."
    return Table("cost", None, f"{TITLE} - {what}", span_text(by), columns, rows, total, rule, Sums(total=("amount",)))


def span_text(by: str) -> str:
    """By what a cost is shared out."""
    return f"Căn cứ chia: {by}"


def why_text(one: CostPart) -> str:
    """How a part was rounded; nothing where it needed no rounding."""
    if one.by_order:
        return BY_ORDER
    if one.exact == one.amount:
        return ""
    return "làm tròn lên" if one.amount > one.exact else "làm tròn xuống"


def exact_text(exact: Fraction) -> str:
    """Đồng with two decimals, half up; none where there is no part of a đồng."""
    hundredths = (200 * exact.numerator + exact.denominator) // (2 * exact.denominator)
    whole, part = divmod(hundredths, 100)
    return f"{grouped(whole)},{part:02}" if exact.denominator > 1 else grouped(whole)


def selection(units: int) -> str:
    """What the register of exports says of the sheet."""
    return f"bảng chia chi phí chung cho {units} đơn vị"

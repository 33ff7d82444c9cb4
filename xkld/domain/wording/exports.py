"""How a file that left is named in the register: which rows it holds, and what may be seen of people in it."""

from collections.abc import Sequence

from xkld.domain.period import Quarter
from xkld.domain.wording.labels import REPORT_NAMES, STAGE_NAMES
from xkld.domain.wording.names import period_name, places_told

PURPOSE = "mục đích"
TIE_PAPER = "biên bản chọn đơn vị ngang nhau"


def register_selection(
    plan: str | None, unit: str | None, stage: str | None, quarter: Quarter | None, more: str = ""
) -> str:
    """Which lines of the register of people: what they were chosen by, or the whole book."""
    parts = (
        f"kế hoạch {plan}" if plan else "",
        unit or "",
        f"giai đoạn «{STAGE_NAMES[stage]}»" if stage else "",
        f"có giai đoạn trong {period_name(quarter)}" if quarter else "",
        more,
    )
    return f"danh sách người lao động: {'; '.join(part for part in parts if part) or 'cả sổ'}"


def form_selection(units: Sequence[str], *, payments: bool) -> str:
    """An empty list to fill in, and for whom."""
    kind = "mẫu danh sách chi hỗ trợ trống" if payments else "mẫu danh sách trống"
    return f"{kind}: {places_told(units)}"


def report_selection(form: str, period: str) -> str:
    """``báo cáo quý 2025-Q2``."""
    return f"{REPORT_NAMES[form]} {period}"


def order_selection(number: int) -> str:
    """The sheet of one offer of work."""
    return f"phiếu thông tin đơn hàng số {number}"


def person_selection(number: int) -> str:
    """Everything on one person, by the number in the book."""
    return f"toàn bộ thông tin của người lao động số {number}"

"""Words about sources of money: what was given, promised, paid, settled, came back, is left."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.counts import FundState
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Column, Equation, Kind, Mark, Row, Sums, Table, Value
from xkld.domain.wording.labels import FUND_KIND_NAMES

SHEET = "Nguồn kinh phí"
TITLE = "TÌNH HÌNH SỬ DỤNG CÁC NGUỒN KINH PHÍ"
TOTAL = "Tổng cộng"
RULE = (
    "Đã chi, chi hoạt động đã trừ bút toán hoàn; đã hoàn là các bút toán hoàn trong năm, không kể lần ghi đã hoàn tác"
    " (xkld undo). Còn lại = dự toán - đã chi - chi hoạt động; còn lại chưa duyệt cho ai = còn lại - đã duyệt, chưa"
    " chi. Đã quyết toán là phần của đã chi nằm trong một danh sách quyết toán đã ghi. Một người nhận từ hai nguồn được"
    " đếm ở cả hai."
)
CELLS = 20
_PAID, _PROMISED, _LEFT = "█", "▒", "·"
_HEADS = {
    "name": ("Nguồn kinh phí", Kind.TEXT),
    "kind": ("Loại", Kind.TEXT),
    "allotted": ("Dự toán", Kind.MONEY),
    "paid": ("Đã chi hỗ trợ", Kind.MONEY),
    "spent": ("Chi hoạt động", Kind.MONEY),
    "left": ("Còn lại", Kind.MONEY),
    "committed": ("Đã duyệt, chưa chi", Kind.MONEY),
    "free": ("Còn lại, chưa duyệt cho ai", Kind.MONEY),
    "settled": ("Đã quyết toán", Kind.MONEY),
    "unsettled": ("Chưa quyết toán", Kind.MONEY),
    "returned": ("Đã hoàn", Kind.MONEY),
    "persons": ("Số người", Kind.COUNT),
}
_SUMMED = ("allotted", "paid", "spent", "left", "committed", "free", "settled", "unsettled", "returned")


def funds_sheet(funds: Sequence[FundState], year: int, end: date) -> Table:
    """The funds of a budget year up to a day (inside), in đồng, without those of loans."""
    paying = [one for one in funds if one.kind != "loan"]
    columns = tuple(Column(key, head, kind) for key, (head, kind) in _HEADS.items())
    facts = [_facts(one) for one in paying]
    known = [[value for one in facts if isinstance(value := one[key], int)] for key in _SUMMED]
    sums: dict[str, Value] = {
        key: sum(values) if values else Mark.NO_DATA for key, values in zip(_SUMMED, known, strict=True)
    }
    span = f"Năm ngân sách {year}, đến hết ngày {day_text(end)}; đơn vị: đồng"
    across = (
        Equation("left", ("allotted",), ("paid", "spent")),
        Equation("free", ("left",), ("committed",)),
        Equation("unsettled", ("paid",), ("settled",)),
    )
    return Table(
        "funds",
        None,
        TITLE,
        span,
        columns,
        tuple(_row(one) for one in facts),
        _row({"name": TOTAL} | sums),
        RULE,
        Sums(total=_SUMMED, across=across),
    )


def bar_text(fund: FundState) -> str | None:
    """How far a fund is used, in a line of ``CELLS`` signs: paid, promised, left; None where nothing was allotted."""
    given = fund.allotted
    if not given or given < 0:
        return None
    gone = min(fund.gone, given)
    taken = min(gone + fund.committed, given)
    paid, promised = gone * CELLS // given, taken * CELLS // given
    signs = _PAID * paid + _PROMISED * (promised - paid) + _LEFT * (CELLS - promised)
    told = f"đã chi {_percent(fund.gone, given)}"
    if fund.committed:
        told += f", đã duyệt chưa chi {_percent(fund.committed, given)}"
    return f"{signs} {fund.code}: {told} dự toán"


def returned_text(funds: Sequence[FundState]) -> str | None:
    """What came back in the year, and that it is taken off already; None where nothing did."""
    whole = sum(one.returned for one in funds)
    return f"Trong năm đã hoàn {grouped(whole)} đồng (đã trừ trong số đã chi)." if whole else None


def selection(year: int) -> str:
    """What the register of exports says of the sheet."""
    return f"tình hình sử dụng nguồn kinh phí năm {year}"


def _percent(part: int, whole: int) -> str:
    """Whole hundredths, half up; a little that rounds to none is said to be little."""
    rounded = (200 * part + whole) // (2 * whole)
    return "dưới 1%" if part > 0 and rounded == 0 else f"{rounded}%"


def _facts(one: FundState) -> dict[str, Value]:
    return {
        "name": one.name,
        "kind": FUND_KIND_NAMES[one.kind],
        "allotted": _known(one.allotted),
        "paid": one.paid,
        "spent": one.spent,
        "left": _known(one.left),
        "committed": one.committed,
        "free": _known(one.free),
        "settled": one.settled,
        "unsettled": one.paid - one.settled,
        "returned": one.returned,
        "persons": one.persons,
    }


def _known(amount: int | None) -> Value:
    return Mark.NO_DATA if amount is None else amount


def _row(facts: dict[str, Value]) -> Row:
    return Row(tuple(facts.get(key, "") for key in _HEADS))

"""The list by which support that was paid is settled: by place and person, with sums, signed by whoever got it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from xkld.domain.notation import day_text, grouped
from xkld.domain.report import Closing, Letterhead, Report, Section
from xkld.domain.table import Column, Kind, Row, Sums, Table, Value
from xkld.domain.wording.amounts_in_words import amount_in_words

SHEET = "Quyết toán"
TITLE = "DANH SÁCH QUYẾT TOÁN KINH PHÍ HỖ TRỢ"
RULE = (
    "mỗi dòng là một nội dung đã chi cho một người trong những ngày này, đã trừ bút toán hoàn; khoản chi rồi hoàn đủ"
    " không nằm trong danh sách."
)
_HEADS = {
    "place": ("TT", Kind.TEXT),
    "name": ("Họ và tên", Kind.TEXT),
    "birth_year": ("Năm sinh", Kind.TEXT),
    "group": ("Đối tượng", Kind.TEXT),
    "item": ("Nội dung", Kind.TEXT),
    "decision": ("Quyết định", Kind.TEXT),
    "voucher": ("Chứng từ", Kind.TEXT),
    "paid_on": ("Ngày chi", Kind.TEXT),
    "amount": ("Số tiền (đồng)", Kind.MONEY),
    "sign": ("Ký nhận, ghi rõ họ tên", Kind.BLANK),
}
_TOTAL = "Tổng cộng"


@dataclass(frozen=True, slots=True)
class SettledLine:
    """What somebody kept of a content in the days that are settled, in đồng, with the papers it went out by."""

    unit: str
    name: str
    birth_year: int
    group: str
    item: str
    decisions: tuple[str, ...]
    vouchers: tuple[str, ...]
    days: tuple[date, ...]
    amount: int


@dataclass(frozen=True, slots=True)
class SettlementCase:
    """What is settled: of which fund, from a day to another (both inside), by which paper once it is.

    ``lines`` stand by place and name; ``amount`` is what the book says that they add up to, in đồng.
    """

    fund: str
    fund_name: str
    first: date
    last: date
    number: str | None
    on: date | None
    issuer: tuple[str, ...]
    place: str
    authority: tuple[str, ...]
    signer: str
    lines: Sequence[SettledLine]
    amount: int


def settlement_list(case: SettlementCase) -> Report:
    """The list, ready to be filled into its template."""
    number = f"Số: {case.number}" if case.number else "Số: ......"
    day = f"{case.place}, ngày {day_text(case.on)}" if case.on else f"{case.place}, ngày ...... tháng ...... năm ......"
    return Report(
        form="settlement",
        name=f"quyet-toan-{case.fund}-{case.first.isoformat()}",
        period=span_text(case.first, case.last),
        letterhead=Letterhead(
            above=None,
            issuer=case.issuer,
            number=number,
            place_and_date=day,
            kind=TITLE,
            subject=(f"Nguồn: {case.fund_name}",),
            to=(),
        ),
        opening=(),
        sections=(Section("", "", table="settlement"),),
        last_words=f"Tổng số tiền: {grouped(case.amount)} đồng. Bằng chữ: {amount_in_words(case.amount)}.",
        closing=Closing(case.authority, case.signer, ()),
        annex_title="",
        annex_subtitle="",
        tables=(settlement_table(case),),
        figures_to="",
    )


def settlement_table(case: SettlementCase) -> Table:
    """The lines under the sum of their place, and all of them."""
    columns = tuple(Column(key, head, kind) for key, (head, kind) in _HEADS.items())
    rows: list[Row] = []
    place = 0
    for unit, lines in groupby(case.lines, key=lambda one: one.unit):
        own = list(lines)
        rows.append(_row({"name": unit, "amount": sum(one.amount for one in own)}))
        for one in own:
            place += 1
            rows.append(_row(_facts(place, one), indent=1))
    total = _row({"name": _TOTAL, "amount": case.amount})
    sums = Sums(total=("amount",), parts=("amount",))
    return Table("settlement", None, TITLE, span_text(case.first, case.last), columns, tuple(rows), total, RULE, sums)


def settlement_sheet(case: SettlementCase) -> Table:
    """The same table on a sheet by itself: of which fund, by which paper, the sum in words."""
    table = settlement_table(case)
    paper = f"; số {case.number}" if case.number else ""
    return replace(
        table,
        title=f"{TITLE} - {case.fund_name}",
        span=f"{table.span}{paper}",
        rule=f"{RULE} Tổng cộng bằng chữ: {amount_in_words(case.amount)}.",
    )


def span_text(first: date, last: date) -> str:
    """The days that are settled."""
    return f"Từ ngày {day_text(first)} đến hết ngày {day_text(last)}"


def selection(fund: str, first: date, last: date) -> str:
    """What the register of exports says of the list."""
    return f"danh sách quyết toán nguồn {fund}, {day_text(first)} - {day_text(last)}"


def _facts(place: int, one: SettledLine) -> dict[str, Value]:
    return {
        "place": str(place),
        "name": one.name,
        "birth_year": str(one.birth_year),
        "group": one.group,
        "item": one.item,
        "decision": "; ".join(one.decisions),
        "voucher": "; ".join(one.vouchers),
        "paid_on": "; ".join(map(day_text, one.days)),
        "amount": one.amount,
    }


def _row(facts: dict[str, Value], indent: int = 0) -> Row:
    return Row(tuple(facts.get(key, "") for key in _HEADS), indent)

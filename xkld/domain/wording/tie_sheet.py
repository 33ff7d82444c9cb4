"""The paper that people sign when units ask exactly alike for the last places: who they are, and who got them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from xkld.domain.notation import day_text, grouped
from xkld.domain.plan import Plan
from xkld.domain.proposal import TieRule
from xkld.domain.report import Closing, Letterhead, Report, Section
from xkld.domain.table import Column, Kind, Row, Table
from xkld.domain.turns import Method
from xkld.domain.weight import Source
from xkld.domain.wording.allocation_words import METHOD_NAMES, TIE_RULE_NAMES, number_text, share_text, source_name
from xkld.domain.wording.cells import in_words_of_text as count
from xkld.domain.wording.open_days import open_day

MOST_ROWS = 25


@dataclass(frozen=True, slots=True)
class TiedUnit:
    """A unit of the tie: weight, exact share, what it holds without the place in question, whether it got that."""

    unit: str
    weight: Decimal
    share: Fraction
    held: int
    given: bool


@dataclass(frozen=True, slots=True)
class TieCase:
    """A tie to be put on paper; ``rule`` None while it is open, ``decision`` the number of the paper if known."""

    year: int
    today: date
    total: int
    units: int
    method: Method
    source: Source
    places: int
    tied: Sequence[TiedUnit]
    rule: TieRule | None
    decision: str | None


def tie_sheet(plan: Plan, case: TieCase) -> Report:
    """One page: what is to be chosen, between whom, how it was chosen, and who signs."""
    issuer, signature = plan.issuer, plan.signature
    return Report(
        form="tie",
        name="bien-ban-chon-don-vi",
        period=str(case.year),
        letterhead=Letterhead(
            above=issuer.above,
            issuer=issuer.head,
            number=f"Số:          /BB-{issuer.symbol}",
            place_and_date=f"{issuer.place}, {open_day(case.today)}",
            kind="BIÊN BẢN",
            subject=("Chọn đơn vị nhận chỉ tiêu khi các đơn vị ngang nhau",),
            to=(),
        ),
        opening=_opening(case),
        sections=(Section("", "", table="tie"), Section("", "", paragraphs=_outcome(case))),
        last_words="",
        closing=Closing(signature.lines, signature.name or "", ()),
        annex_title="",
        annex_subtitle="",
        tables=(_table(case),),
        figures_to=day_text(case.today),
    )


def _opening(case: TieCase) -> tuple[str, ...]:
    return (
        (
            f"Chỉ tiêu đưa {count(case.total)} lao động đi làm việc ở nước ngoài theo hợp đồng năm {case.year} được"
            f" phân bổ cho {count(case.units)} đơn vị theo phương pháp {METHOD_NAMES[case.method]}, căn cứ"
            f" {source_name(case.source)}."
        ),
        (
            f"Sau khi giao các chỉ tiêu khác, còn {count(case.places)} chỉ tiêu cho {count(len(case.tied))} đơn vị dưới"
            " đây. Theo cách tính, các đơn vị này ngang nhau hoàn toàn nên phải chọn:"
        ),
    )


def _table(case: TieCase) -> Table:
    columns = (
        Column("number", "TT", Kind.COUNT),
        Column("unit", "Đơn vị", Kind.TEXT),
        Column("weight", "Trọng số", Kind.COUNT),
        Column("share", "Chia đúng tỷ lệ", Kind.COUNT),
        Column("held", "Đã nhận", Kind.COUNT),
        Column("given", "Nhận thêm", Kind.COUNT),
    )
    rows = [
        Row((at, one.unit, number_text(one.weight), share_text(one.share), one.held, _mark(case, one)))
        for at, one in enumerate(case.tied[:MOST_ROWS], start=1)
    ]
    more = len(case.tied) - MOST_ROWS
    if more > 0:
        rows.append(Row(("…", f"và {grouped(more)} đơn vị nữa", "", "", "", "")))
    return Table("tie", None, "Các đơn vị ngang nhau", "", columns, tuple(rows), None, "")


def _mark(case: TieCase, one: TiedUnit) -> str:
    if case.rule is None:
        return ""
    return "1" if one.given else "0"


def _outcome(case: TieCase) -> tuple[str, ...]:
    how = "[bốc thăm, thỏa thuận hoặc tiêu chí khác]" if case.rule is None else TIE_RULE_NAMES[case.rule]
    given = [one.unit for one in case.tied if one.given]
    who = f"[ghi tên {count(case.places)} đơn vị]" if case.rule is None else ", ".join(given[:MOST_ROWS])
    paper = case.decision or "......................."
    return (
        f"Cách chọn: {how}.",
        f"Đơn vị được nhận thêm: {who}.",
        f"Quyết định giao chỉ tiêu: số {paper}, ngày ......../......../...............",
        "Ngày chọn: ......../......../...............  Người dự: ......................................",
    )

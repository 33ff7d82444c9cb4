"""The sheet of an offer of work for a counselling session: one page that a worker can take home."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.fee_caps import CapRule, Judged, Sum
from xkld.domain.notation import day_text, grouped
from xkld.domain.report import Closing, Letterhead, Report, Section
from xkld.domain.table import Column, Kind, Row, Table
from xkld.domain.wording.fees import NOT_TOLD, basis_text, both_text, cap_text, rate_text, sum_text, verdict_text
from xkld.domain.wording.labels import DESTINATION_NAMES, FEE_NAMES

KIND = "PHIẾU THÔNG TIN ĐƠN HÀNG"
_UNWRITTEN = "không có"
_ADVICE = (
    "Hỏi rõ từng khoản trước khi nộp, lấy biên lai, không nộp tiền cho cá nhân, người giới thiệu. Cần hỏi thêm hoặc"
    " thấy khoản thu khác phiếu này thì báo cơ quan phát phiếu."
)


@dataclass(frozen=True, slots=True)
class FeeLine:
    """A fee of an offer: its kind, the amount, the same in đồng if known, its cap, the middle of other offers."""

    kind: str
    asked: Sum
    dong: int | None
    judged: Judged
    median: int | None


@dataclass(frozen=True, slots=True)
class OrderCase:
    """An offer to be put on paper; ``licence`` tells number and standing, ``rules`` the caps that hold for it.

    ``total`` and ``median_total`` are đồng without the deposit, None where not known; ``others`` how many other offers
    the latter is of. ``rates`` are đồng for a thousand units of a currency.
    """

    number: int
    issuer: tuple[str, ...]
    today: date
    enterprise: str
    licence: str
    contact: str
    destination: str
    occupation: str
    programme: str | None
    headcount: int
    wage: Sum | None
    months: int | None
    requirements: str | None
    expires: date | None
    fees: Sequence[FeeLine]
    total: int | None
    median_total: int | None
    others: int
    rates: dict[str, int]
    rules: Sequence[CapRule]


def order_sheet(case: OrderCase) -> Report:
    """One page: who offers what work under which terms, what is to be paid, what the law allows, and whom to ask."""
    where = DESTINATION_NAMES.get(case.destination, case.destination)
    return Report(
        form="order",
        name=f"don-hang-{case.number}",
        period=str(case.number),
        letterhead=Letterhead(
            above=None,
            issuer=case.issuer,
            number=f"Đơn hàng số {case.number}",
            place_and_date=f"Thông tin đến ngày {day_text(case.today)}",
            kind=KIND,
            subject=(f"Làm việc tại {where}: {case.occupation}",),
            to=(),
        ),
        opening=(),
        sections=(
            Section("", "", table="terms"),
            Section("", "", table="fees"),
            Section("", "", paragraphs=_remarks(case)),
        ),
        last_words=_ADVICE,
        closing=Closing((), "", ()),
        annex_title="",
        annex_subtitle="",
        tables=(_terms(case), _fees(case)),
        figures_to=day_text(case.today),
    )


def _terms(case: OrderCase) -> Table:
    columns = (Column("what", "Nội dung", Kind.TEXT), Column("told", "Thông tin", Kind.TEXT))
    told = {
        "Doanh nghiệp, đơn vị": case.enterprise,
        "Giấy phép": case.licence,
        "Liên hệ": case.contact,
        "Chương trình": case.programme,
        "Số người tuyển": grouped(case.headcount),
        "Lương theo hợp đồng": f"{sum_text(case.wage)} một tháng" if case.wage else None,
        "Thời hạn hợp đồng": f"{case.months} tháng" if case.months else None,
        "Yêu cầu": case.requirements,
        "Hạn đăng ký": f"hết ngày {day_text(case.expires)}" if case.expires else None,
    }
    left_out = {"Chương trình"} if case.programme is None else set()
    rows = tuple(Row((head, text or NOT_TOLD)) for head, text in told.items() if head not in left_out)
    return Table("terms", None, "Điều kiện làm việc", "", columns, rows, None, "")


def _fees(case: OrderCase) -> Table:
    columns = (
        Column("fee", "Khoản phải nộp", Kind.TEXT),
        Column("asked", "Doanh nghiệp khai", Kind.TEXT),
        Column("cap", "Theo quy định", Kind.TEXT),
        Column("median", "Mức giữa (đồng)", Kind.TEXT),
    )
    rows = [
        Row(
            (
                _begun(FEE_NAMES[one.kind]),
                both_text(one.asked, one.dong),
                "; ".join(filter(None, (cap_text(one.judged), verdict_text(one.judged)))),
                _dong(one.median),
            )
        )
        for one in case.fees
    ]
    if not rows:
        rows = [Row(("Doanh nghiệp chưa khai khoản nào", NOT_TOLD, "", ""))]
    total = "chưa cộng được" if case.total is None else f"{grouped(case.total)} đồng"
    last = Row(("Cộng, không kể ký quỹ", total, "", _dong(case.median_total))) if case.fees else None
    return Table("fees", None, "Các khoản người lao động phải nộp", "", columns, tuple(rows), last, "")


def _remark(rule: CapRule) -> str:
    name = rule.name[:1].lower() + rule.name[1:]
    return f"{_begun(FEE_NAMES[rule.fee])}: {name}, {basis_text(rule)}. {' '.join(rule.notes)}".strip()


def _begun(name: str) -> str:
    """A name as a line begins; the capitals in it stay."""
    return name[:1].upper() + name[1:]


def _dong(amount: int | None) -> str:
    return _UNWRITTEN if amount is None else grouped(amount)


def _remarks(case: OrderCase) -> tuple[str, ...]:
    """What the columns rest on: papers with how sure they are, rates, other offers."""
    named = " ".join(_remark(one) for one in case.rules)
    rates = "; ".join(rate_text(code, rate) for code, rate in sorted(case.rates.items()))
    return (
        *([named] if named else []),
        *([f"Quy ra đồng theo tỷ giá do cơ quan ghi: {rates}."] if rates else []),
        f"Mức giữa: số trung vị của các đơn hàng khác cùng thị trường trong sổ (tổng: {case.others} đơn hàng).",
    )

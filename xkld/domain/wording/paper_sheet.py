"""The sheet of the papers that somebody brings before leaving: one page to take home."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.notation import day_text
from xkld.domain.papers import JudgedPaper, wanting
from xkld.domain.policy import Policy, cited
from xkld.domain.report import Closing, Letterhead, Report, Section
from xkld.domain.table import Column, Kind, Row, Table
from xkld.domain.wording.labels import PURPOSE_NAMES
from xkld.domain.wording.papers import FORM_UNKNOWN_ON_PAPER, STUDIES, basis_text, going_text, state_text, wanting_text
from xkld.domain.wording.rules import CONFIDENCE_NAMES

KIND_OF_SHEET = "PHIẾU GIẤY TỜ CẦN NỘP"
_ADVICE = (
    "Mang bản chính (nếu có) để đối chiếu. Không nộp tiền cho cá nhân, người giới thiệu để làm giấy tờ; khoản nào nộp"
    " thì lấy biên lai. Chưa rõ giấy tờ nào thì hỏi cơ quan phát phiếu."
)


@dataclass(frozen=True, slots=True)
class PaperCase:
    """A case whose papers are put on a sheet; ``claims`` are the rules of support under which its bearer may claim."""

    number: int
    name: str
    issuer: tuple[str, ...]
    today: date
    purpose: str
    form: str | None
    destination: str | None
    papers: Sequence[JudgedPaper]
    claims: Sequence[Policy]


def paper_sheet(case: PaperCase) -> Report:
    """One page: which papers are wanted, which are lacking or end, what a claim for support needs besides."""
    return Report(
        form="papers",
        name=f"giay-to-{case.number}",
        period=str(case.number),
        letterhead=Letterhead(
            above=None,
            issuer=case.issuer,
            number=f"Người lao động số {case.number}: {case.name}",
            place_and_date=f"Giấy tờ đã xuất trình đến ngày {day_text(case.today)}",
            kind=KIND_OF_SHEET,
            subject=(f"Đi {PURPOSE_NAMES[case.purpose]} ở nước ngoài: {going_text(case.form, case.destination)}",),
            to=(),
        ),
        opening=(),
        sections=(
            Section("", "", table="papers"),
            Section("", "", table="claims"),
            Section("", "", paragraphs=_remarks(case)),
        ),
        last_words=_ADVICE,
        closing=Closing((), "", ()),
        annex_title="",
        annex_subtitle="",
        tables=(_papers(case), _claims(case)),
        figures_to=day_text(case.today),
    )


def _papers(case: PaperCase) -> Table:
    columns = (
        Column("paper", "Giấy tờ", Kind.TEXT),
        Column("state", "Tình trạng", Kind.TEXT),
        Column("until", "Hết hạn", Kind.TEXT),
        Column("note", "Lưu ý", Kind.TEXT),
    )
    rows = tuple(
        Row(
            (
                one.rule.name,
                state_text(one),
                "" if one.last_day is None else day_text(one.last_day),
                one.rule.note or "",
            )
        )
        for one in case.papers
    )
    return Table("papers", None, "Giấy tờ của hồ sơ", "", columns, rows, None, "")


def _claims(case: PaperCase) -> Table:
    columns = (Column("paper", "Giấy tờ", Kind.TEXT), Column("rule", "Theo", Kind.TEXT))
    rows = [Row((document, rule.basis)) for rule in case.claims for document in rule.documents]
    if not rows:
        rows = [Row((_no_claim(case.claims), ""))]
    return Table("claims", None, "Thêm khi đề nghị hỗ trợ chi phí", "", columns, tuple(rows), None, "")


def _no_claim(claims: Sequence[Policy]) -> str:
    if not claims:
        return "Chưa thấy thuộc đối tượng được hỗ trợ của quy định nào trong sổ"
    return "Chưa có danh mục giấy tờ của quy định đang áp dụng; hỏi cơ quan phát phiếu"


def _remarks(case: PaperCase) -> tuple[str, ...]:
    """How many are wanting, then what the list rests on, each text with how sure it is."""
    bases = "; ".join(dict.fromkeys(basis_text(one.rule) for one in case.papers))
    rules = "; ".join(
        f"{cited('', one.basis)}: {CONFIDENCE_NAMES[one.confidence]}"
        + ("" if one.documents else ", chưa có danh mục giấy tờ")
        for one in case.claims
    )
    return (
        wanting_text(wanting(case.papers)),
        *([STUDIES] if case.purpose == "study" else []),
        *([FORM_UNKNOWN_ON_PAPER] if case.form is None else []),
        f"Căn cứ: {bases}{f'. Hỗ trợ: {rules}' if rules else ''}.",
    )

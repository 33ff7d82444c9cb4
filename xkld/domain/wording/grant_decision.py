"""The draft of a decision that grants support: whom, how much, by which rules, out of which funds, with the list.

The form is that of a decision on single cases (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2). Who may decide differs
from place to place, so that the decider, the rule that empowers, and who carries it out are left in ``[...]``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.notation import grouped
from xkld.domain.plan import Reporter
from xkld.domain.report import Closing, Letterhead, Report, Section
from xkld.domain.table import Column, Kind, Row, Sums, Table, Value
from xkld.domain.wording.amounts_in_words import amount_in_words
from xkld.domain.wording.open_days import open_day

KIND = "QUYẾT ĐỊNH"
_SUBJECT = "Về việc hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng"
_DECIDER = "[CHỨC DANH NGƯỜI CÓ THẨM QUYỀN]"
_POWERS = "[Căn cứ văn bản quy định chức năng, nhiệm vụ, quyền hạn của cơ quan ban hành;]"
_PROPOSED = "[Theo đề nghị của ........................................]"
_CARRIED_OUT = (
    "[Các cơ quan, đơn vị có liên quan] và những người có tên trong danh sách chịu trách nhiệm thi hành Quyết định"
    " này./."
)
_RECIPIENTS = ("Như Điều 3", "Lưu: VT")
_LIST = "Danh sách người lao động được hỗ trợ"
_SUM = ("amount",)
_HEADS = {
    "place": ("TT", Kind.TEXT),
    "name": ("Họ và tên", Kind.TEXT),
    "birth_year": ("Năm sinh", Kind.TEXT),
    "unit": ("Thường trú", Kind.TEXT),
    "group": ("Đối tượng", Kind.TEXT),
    "item": ("Nội dung hỗ trợ", Kind.TEXT),
    "clause": ("Căn cứ", Kind.TEXT),
    "amount": ("Số tiền (đồng)", Kind.MONEY),
}
_TOTAL = "Tổng cộng"


@dataclass(frozen=True, slots=True)
class GrantLine:
    """What one application is to be granted, in đồng; ``clause`` is the paragraph of the rule with its paper."""

    name: str
    birth_year: int
    unit: str
    group: str
    item: str
    clause: str
    fund: str
    amount: int


@dataclass(frozen=True, slots=True)
class GrantCase:
    """A decision to be signed: by which office, on which rules it rests, each person's contents.

    ``lines`` stand in the order of the list; ``people`` and ``amount`` (đồng) are what they add up to, ``funds`` the
    part of each fund by its name.
    """

    name: str
    office: Reporter
    today: date
    rules: tuple[str, ...]
    lines: Sequence[GrantLine]
    people: int
    amount: int
    funds: tuple[tuple[str, int], ...]


def grant_decision(case: GrantCase) -> Report:
    """The decision with its list, number and day left to the clerk."""
    office = case.office
    day = open_day(case.today)
    signed = office.signature
    return Report(
        form="grant",
        name=case.name,
        period="",
        letterhead=Letterhead(
            above=office.above,
            issuer=office.head,
            number="Số:          /QĐ-          ",
            place_and_date=f"{office.place}, {day}",
            kind=KIND,
            subject=(_SUBJECT,),
            to=(_DECIDER,),
        ),
        opening=(_POWERS, *(f"Căn cứ {rule};" for rule in case.rules), _PROPOSED),
        sections=(*_articles(case), Section("", "", table="granted")),
        last_words="",
        closing=Closing(
            signed.lines,
            signed.name or "",
            _RECIPIENTS,
        ),
        annex_title=_LIST.upper(),
        annex_subtitle=f"(Kèm theo Quyết định số          /QĐ-           {day})",
        tables=(granted_table(case),),
        figures_to="",
    )


def granted_table(case: GrantCase) -> Table:
    """A line for each content of each person, and their sum."""
    columns = tuple(Column(key, head, kind) for key, (head, kind) in _HEADS.items())
    rows = tuple(_row(place, one) for place, one in enumerate(case.lines, start=1))
    sums: dict[str, Value] = {"name": _TOTAL, "amount": case.amount}
    total = Row(tuple(sums.get(key, "") for key in _HEADS))
    return Table("granted", None, _LIST, "", columns, rows, total, "", Sums(total=_SUM))


def selection(numbers: Sequence[int]) -> str:
    """What the register of exports says of a draft."""
    return f"dự thảo quyết định hỗ trợ, đề nghị số {', '.join(map(str, numbers))}"


def _articles(case: GrantCase) -> Iterator[Section]:
    sum_text = f"{grouped(case.amount)} đồng (Bằng chữ: {amount_in_words(case.amount)})"
    granted = f"Hỗ trợ {case.people} người lao động có tên trong danh sách kèm theo, tổng số tiền {sum_text}."
    yield Section("Điều 1", "Hỗ trợ kinh phí", (granted,))
    funds = tuple(f"{name}: {grouped(amount)} đồng." for name, amount in case.funds)
    yield Section("Điều 2", "Nguồn kinh phí", funds)
    yield Section("Điều 3", "Tổ chức thực hiện", (_CARRIED_OUT,))


def _row(place: int, one: GrantLine) -> Row:
    facts: dict[str, Value] = {
        "place": str(place),
        "name": one.name,
        "birth_year": str(one.birth_year),
        "unit": one.unit,
        "group": one.group,
        "item": one.item,
        "clause": one.clause,
        "amount": one.amount,
    }
    return Row(tuple(facts[key] for key in _HEADS))

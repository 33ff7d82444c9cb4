"""``xkld worker fields``: the fields that the law sets for the national database, and how far the book fills them."""

from typing import TYPE_CHECKING

from xkld.cli import show
from xkld.cli.options import AsJson, ForUnit, Home, PlanCode, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.table import Kind, Mark

if TYPE_CHECKING:
    from xkld.usecases.contract_facts import Field


def fields(
    unit: ForUnit = None, plan: PlanCode = None, home: Home = None, today: Today = None, json: AsJson = False
) -> None:
    """Các trường của cơ sở dữ liệu quốc gia theo Thông tư 20/2021: ghi ở đâu trong sổ, đã đủ được bao nhiêu phần.

    Tính trên người đã ký hợp đồng và người đang ở nước ngoài để làm việc; ai còn thiếu gì: xkld worker missing.

    Ví dụ: xkld worker fields
    """
    from xkld.domain.wording.contract_facts import NO_TECHNICAL_NAMES, RULE
    from xkld.usecases import contract_facts

    found = contract_facts.fields(workspace("worker fields", home, today), plan, unit)
    show.listing(FIELDS, found, json=json)
    show.note(f"{found[0].asked} hồ sơ. {RULE}")
    show.note(NO_TECHNICAL_NAMES)


def _name(one: "Field") -> str:
    from xkld.domain.wording.contract_facts import RECORD_FACT_NAMES

    return RECORD_FACT_NAMES[one.fact]


def _place(one: "Field") -> str:
    from xkld.domain.wording.contract_facts import FIELD_PLACES

    return FIELD_PLACES[one.fact]


FIELDS = Listing(
    "xkld.worker.fields/1",
    "fields",
    "Trường dữ liệu theo Thông tư 20/2021",
    (
        Shown("Trường", _name),
        Shown("Trong sổ", _place),
        Shown("Có", lambda one: one.known, Kind.COUNT),
        Shown("Cần", lambda one: one.asked, Kind.COUNT),
        Shown("Đạt", lambda one: Mark.NO_DATA if one.share is None else one.share, Kind.PERCENT),
    ),
)

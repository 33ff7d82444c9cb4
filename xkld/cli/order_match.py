"""``xkld order match``: people who are free to go against offers that can be taken, both ways."""

from typing import Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, ForUnit, Home, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.dates import parse_date
from xkld.domain.errors import WrongWords
from xkld.domain.notation import day_text
from xkld.domain.table import Kind
from xkld.domain.wording.labels import DESTINATION_NAMES, STAGE_NAMES

OFFERS = Listing(
    "xkld.order.match/1",
    "orders",
    "Đơn hàng còn chỗ và người có thể đi",
    (
        Shown("Số", lambda one: one.number, Kind.COUNT),
        Shown("Doanh nghiệp, đơn vị", lambda one: one.enterprise),
        Shown("Thị trường", lambda one: DESTINATION_NAMES.get(one.destination, one.destination)),
        Shown("Ngành nghề", lambda one: one.occupation),
        Shown("Hạn", lambda one: "" if one.expires_on is None else day_text(parse_date(one.expires_on))),
        Shown("Còn chỗ", lambda one: one.places, Kind.COUNT),
        Shown("Người hợp thị trường", lambda one: one.candidates, Kind.COUNT),
        Shown("Cùng ngành nghề", lambda one: one.alike, Kind.COUNT),
        Shown("Đang theo đơn hàng", lambda one: one.own, Kind.COUNT),
    ),
)
_PERSON = (
    Shown("Số", lambda one: str(one.person.worker), Kind.COUNT),
    Shown("Họ và tên", lambda one: one.person.name),
    Shown("Năm sinh", lambda one: str(one.person.birth_year)),
    Shown("Đơn vị", lambda one: one.person.unit),
    Shown("Điện thoại", lambda one: one.person.phone or ""),
    Shown("Muốn đi", lambda one: DESTINATION_NAMES.get(one.person.destination or "", "chưa rõ")),
    Shown("Ngành nghề", lambda one: one.person.occupation or ""),
    Shown("Giai đoạn", lambda one: STAGE_NAMES[one.person.stage]),
    Shown("Liên hệ gần nhất", lambda one: day_text(parse_date(one.person.on_date))),
    Shown("Số ngày", lambda one: one.days, Kind.COUNT),
)
ALONE = Listing("xkld.order.match.alone/1", "people", "Người chưa có đơn hàng nào hợp", _PERSON)


def match(
    number: Annotated[
        int | None, typer.Argument(metavar="SỐ", max=MOST, help="Chỉ một đơn hàng: những ai có thể đi.")
    ] = None,
    without_order: Annotated[
        bool, typer.Option("--without-order", help="Ngược lại: những người chưa có đơn hàng nào hợp.")
    ] = False,
    unit: ForUnit = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Đối chiếu người đang chờ (đăng ký, đã tư vấn, không trúng tuyển) với đơn hàng còn nhận người, theo cả hai chiều.

    Hợp là cùng thị trường; ngành nghề giống hay khác thì ghi bên cạnh. Ai đang theo một đơn hàng thì chỉ tính ở đơn
    hàng đó; đơn hàng đã đóng, hết hạn, đủ người thì không tính.

    Ví dụ: xkld order match --without-order
    """
    from xkld.usecases import matching

    here = workspace("order match", home, today)
    if number is not None and without_order:
        raise WrongWords("--without-order không đi cùng số đơn hàng.", "Ghi một trong hai")
    if number is None and not without_order:
        if unit is not None:
            raise WrongWords("--unit chỉ dùng khi liệt kê người.", "Ghi thêm số đơn hàng hoặc --without-order")
        found = matching.offers(here)
        show.listing(OFFERS, found.orders, json=json)
        empty = sum(not one.candidates for one in found.orders)
        none = "Không có đơn hàng nào còn chỗ: xkld order list, ghi thêm: xkld order add."
        show.note(f"{len(found.orders)} đơn hàng còn chỗ, {empty} chưa có ai hợp thị trường." if found.orders else none)
        told = " (xkld order match --without-order)" if found.alone else ""
        show.note(f"{found.free} người đang chờ, {found.alone} chưa có đơn hàng nào hợp{told}.")
        return
    people = matching.without_order(here, unit) if number is None else matching.candidates(here, unit, number)
    show.listing(ALONE if number is None else _candidates(number), people, json=json)
    show.note(f"{len(people)} người.")


def _candidates(number: int) -> Listing:
    title = f"Người có thể đi theo đơn hàng số {number}"
    return Listing("xkld.order.match.people/1", "people", title, (*_PERSON, Shown("So với đơn hàng", _beside)))


def _beside(one: Any) -> str:
    """How what somebody wants stands to the offer."""
    told = "đang theo đơn hàng này; " if one.person.own else ""
    if one.person.alike:
        return f"{told}cùng ngành nghề"
    return f"{told}khác ngành nghề" if one.person.occupation else f"{told}chưa ghi ngành nghề"

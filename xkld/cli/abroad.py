"""``xkld abroad``: contracts that end, people who should be home, contracts that were left."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, DryRun, ForUnit, Home, PlanCode, Purpose, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker import Number
from xkld.cli.worker_printing import known_as
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.notation import day_text, kept_day
from xkld.domain.table import Kind, Mark
from xkld.domain.wording.labels import COUNTED_NAMES, DESTINATION_NAMES

if TYPE_CHECKING:
    from xkld.usecases.abroad import Rate

_BY_NAMES = {"unit": "địa phương", "destination": "thị trường"}


def _breach(one: Any) -> str:
    from xkld.domain.wording.abroad import breach_text

    return breach_text(one.breach, one.remark_on, one.ends_on)


def _remark(one: Any) -> str:
    from xkld.domain.wording.abroad import remark_text

    return remark_text(one.remark, one.remark_on) if one.remark else ""


def destination(code: str | None) -> str:
    """The name of a destination."""
    return DESTINATION_NAMES.get(code or "", "chưa rõ")


PERSON = (
    Shown("Số", lambda one: str(one.worker), Kind.COUNT),
    Shown("Họ và tên", lambda one: one.name),
    Shown("Năm sinh", lambda one: str(one.birth_year)),
    Shown("Đơn vị", lambda one: one.unit),
    Shown("Điện thoại", lambda one: one.phone or ""),
    Shown("Thị trường", lambda one: destination(one.destination)),
    Shown("Đơn vị đưa đi", lambda one: one.sender or ""),
    Shown("Diện", lambda one: COUNTED_NAMES[one.counted_as]),
    Shown("Xuất cảnh", lambda one: kept_day(one.departed_on)),
    Shown("Hợp đồng đến", lambda one: kept_day(one.ends_on)),
)
"""How a person abroad stands in a list."""
AT_HOME = Shown("Người nhà", lambda one: one.relatives or "")
OVERDUE = Listing(
    "xkld.abroad.overdue/1",
    "people",
    "Người bỏ hợp đồng, ở lại trái pháp luật, hết hạn chưa thấy về",
    (*PERSON, AT_HOME, Shown("Tình trạng", _breach)),
)


def _key(one: "Rate") -> str:
    if one.total:
        return "Tổng cộng"
    name = one.counts.key
    return DESTINATION_NAMES.get(name or "", name or "chưa rõ")


EXPECTED = Listing("xkld.abroad.expected/1", "stays", "Dự kiến về nước", PERSON)
RATES = (
    Shown("Diện", lambda one: COUNTED_NAMES[one.counts.counted_as]),
    Shown("Địa phương, thị trường", _key),
    Shown("Đang ở nước ngoài (người)", lambda one: one.counts.abroad, Kind.COUNT),
    Shown("Bỏ hợp đồng", lambda one: one.counts.absconded, Kind.COUNT),
    Shown("Ở lại trái pháp luật", lambda one: one.counts.overstayed, Kind.COUNT),
    Shown("Hết hạn chưa thấy về", lambda one: one.counts.ended, Kind.COUNT),
    Shown("Cộng (người)", lambda one: one.breaches, Kind.COUNT),
    Shown("Tỷ lệ (%)", lambda one: Mark.NOT_APPLICABLE if one.share is None else one.share, Kind.PERCENT),
    Shown("Chưa biết thời hạn", lambda one: one.counts.unknown, Kind.COUNT),
    Shown("Lượt từng bỏ, ở lại", lambda one: one.counts.goings, Kind.COUNT),
)


def ending(
    days: Annotated[int, typer.Option("--days", min=0, max=MOST, help="Hết hạn trong bao nhiêu ngày tới.")] = 90,
    unit: ForUnit = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Ai sắp hết hạn hợp đồng, ai đã hết hạn mà chưa thấy về; cuối danh sách là người chưa biết thời hạn.

    Ngày hết hạn tính từ ngày xuất cảnh cộng số tháng hợp đồng, hoặc là ngày ghi khi gia hạn (xkld abroad extend).

    Ví dụ: xkld abroad ending --days 60
    """
    from xkld.domain.wording.abroad import bands_text, left_text
    from xkld.usecases import abroad

    here = workspace("abroad ending", home, today)
    found = abroad.ending(here, plan, unit, days)
    if json:
        show.data("xkld.abroad.ending/1", {"ending": found.ending, "unknown": found.unknown, "bands": found.bands})
        return

    def left(one: Any) -> str:
        return left_text(None if one.ends_on is None else date.fromisoformat(one.ends_on), here.today)

    heads = (*PERSON, AT_HOME, Shown("Còn lại", left), Shown("Ghi nhận", _remark))
    how = Listing("xkld.abroad.ending/1", "ending", "Hợp đồng sắp hết hạn, đã hết hạn", heads)
    show.listing(how, [*found.ending, *found.unknown], json=False)
    show.note(bands_text(found.bands) if found.bands.anybody else "Không có ai đang ở nước ngoài.")
    if found.unknown:
        show.note(
            "Ghi thời hạn: xkld worker edit SỐ --months N; gia hạn: xkld abroad extend SỐ --on NGÀY --until NGÀY."
        )
    say_outside(found.outside)


def say_outside(number: int) -> None:
    """People who are in no place of the plan are in none of its lists."""
    if number:
        show.note(f"{number} người đang ở nước ngoài thuộc nơi không có trong kế hoạch này, không có trong danh sách.")


def expected(
    quarter: Annotated[str, typer.Option("--quarter", metavar="QUÝ", help="Quý, ví dụ 2025-Q3.")],
    unit: ForUnit = None,
    unknown: Annotated[bool, typer.Option("--with-unknown", help="Cả người chưa biết thời hạn hợp đồng.")] = False,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="TỆP", help="Ghi mẫu .xlsx để phường, xã đánh dấu rồi nhập lại.")
    ] = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Ai dự kiến về nước trong quý (hợp đồng hết hạn trong quý hoặc đã hết hạn), để phường, xã xác minh.

    Tệp --out có cột Giai đoạn, Ngày, Lý do, Hợp đồng mới đến ngày để ghi; nhập lại bằng xkld worker import, dòng để
    trống thì không ghi gì.

    Ví dụ: xkld abroad expected --quarter 2028-Q1 --unit "Phường Phủ Hà" --out du-kien-ve.xlsx
    """
    from xkld.cli.handed_out import handed_out
    from xkld.usecases import abroad, expected_returns

    here = workspace("abroad expected", home, today)
    asked = abroad.Asked(plan, quarter, unit, unknown)
    if out is None:
        found = abroad.expected(here, asked)
    else:
        found, written = expected_returns.write(here, asked, out, purpose)
        handed_out(written, why="có thể đã có người ghi", json=json)
    if json:
        show.data(EXPECTED.schema, found)
        return
    if out is None:
        show.listing(EXPECTED, found.stays, json=False)
    span = f"{day_text(found.days.start)} - {day_text(found.days.last_day)}"
    show.note(f"{len(found.stays)} người có hợp đồng hết hạn đến hết kỳ {span}.")
    if found.unknown and not unknown:
        show.note(f"{found.unknown} người chưa biết thời hạn hợp đồng, không có trong danh sách (--with-unknown).")
    say_outside(found.outside)


def overdue(
    unit: ForUnit = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Người còn ở nước ngoài mà bỏ hợp đồng, ở lại trái pháp luật hoặc hết hạn hợp đồng chưa thấy về.

    Ví dụ: xkld abroad overdue --unit "Phường Đô Vinh"
    """
    from xkld.usecases import abroad

    found = abroad.overdue(workspace("abroad overdue", home, today), plan, unit)
    show.listing(OVERDUE, found.stays, json=json)
    show.note(f"{len(found.stays)} người." if found.stays else "Không có ai bỏ hợp đồng, ở lại, quá hạn chưa về.")
    say_outside(found.outside)


def rates(
    by: Annotated[str, typer.Option("--by", help="unit (địa phương) hoặc destination (thị trường).")] = "unit",
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Tỷ lệ bỏ hợp đồng, ở lại trái pháp luật, hết hạn chưa về: theo địa phương hoặc thị trường.

    Ví dụ: xkld abroad rates --by destination
    """
    from xkld.domain.wording.abroad import RATE_RULE
    from xkld.usecases import abroad

    key = parse_word("--by", by, _BY_NAMES)
    found = abroad.rates(workspace("abroad rates", home, today), plan, key)
    show.listing(
        Listing("xkld.abroad.rates/1", "rates", f"Vi phạm hợp đồng theo {_BY_NAMES[key]}", RATES), found, json=json
    )
    show.note(RATE_RULE if found else "Không có ai đang ở nước ngoài.")


def extend(
    number: Number,
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày gia hạn hoặc ký hợp đồng mới.")],
    until: Annotated[str, typer.Option("--until", metavar="NGÀY", help="Ngày cuối cùng của hợp đồng từ đó.")],
    new_contract: Annotated[
        bool, typer.Option("--new-contract", help="Đổi sang hợp đồng khác, không phải gia hạn.")
    ] = False,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi người đang ở nước ngoài được gia hạn (hoặc đổi hợp đồng) đến ngày nào; ghi lại thì sửa ngày đó.

    Ví dụ: xkld abroad extend 17 --on 02/6/2025 --until 01/6/2027
    """
    from xkld.usecases import contract_terms, typed_people

    here = workspace("abroad extend", home, today, dry_run=dry_run)
    number = known_as(here, number)
    stage = "recontracted" if new_contract else "extended"
    event, _ = typed_people.step(here, typed_people.Typed(stage=stage, on=on))
    last = parse_date(until)
    number = known_as(here, number)
    if not contract_terms.extend(here, number, event, last):
        show.say(show.KNOWN)
        return
    done = show.tried_or("Đã ghi", dry_run=dry_run)
    show.say(f"{done} hợp đồng của người lao động số {number} đến ngày {day_text(last)}.")


_COMMANDS = (ending, expected, overdue, rates, extend)
VERBS: dict[str, Callable[..., Any]] = {one.__name__: one for one in _COMMANDS}

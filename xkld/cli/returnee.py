"""``xkld returnee``: after a return: work found or not, contracts to settle, what a fund may give."""

from typing import Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.abroad import destination
from xkld.cli.options import AsJson, DryRun, ForUnit, Home, PlanCode, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker import Number
from xkld.cli.worker_printing import known_as
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.notation import day_text
from xkld.domain.table import Kind
from xkld.domain.wording.labels import COUNTED_NAMES, INQUIRY_NAMES, REASON_NAMES, STAGE_NAMES

_ANSWERS = {"employed": STAGE_NAMES["reemployed"], **INQUIRY_NAMES}
_DAYS = 3660
Within = Annotated[int, typer.Option("--days", min=0, max=_DAYS, help="Kể cả người đến hạn trong số ngày tới.")]


def _asked(one: Any) -> str:
    person = one.person
    if person.asked_on is None:
        return "chưa hỏi lần nào"
    return f"{day_text(parse_date(person.asked_on))}: {INQUIRY_NAMES[person.outcome]}"


def _end(one: Any) -> str:
    person = one.person
    return REASON_NAMES.get(person.reason or "") or STAGE_NAMES[person.stage]


def _gives(one: Any) -> str:
    from xkld.domain.wording.followup import NOTHING_NAMED, entitlement_text

    return "; ".join(map(entitlement_text, one.gives)) or NOTHING_NAMED


_PERSON = (
    Shown("Số", lambda one: str(one.person.worker), Kind.COUNT),
    Shown("Họ và tên", lambda one: one.person.name),
    Shown("Năm sinh", lambda one: str(one.person.birth_year)),
    Shown("Đơn vị", lambda one: one.person.unit),
    Shown("Điện thoại", lambda one: one.person.phone or ""),
    Shown("Thị trường", lambda one: destination(one.person.destination)),
)
_DAY = Shown("Ngày", lambda one: day_text(parse_date(one.person.on_date)))
DUE = Listing(
    "xkld.returnee.due/1",
    "people",
    "Người về nước cần hỏi việc làm",
    (
        *_PERSON,
        Shown("Diện", lambda one: COUNTED_NAMES[one.person.counted_as]),
        Shown("Về nước", lambda one: day_text(parse_date(one.person.on_date))),
        Shown("Lần hỏi", lambda one: f"sau {one.months} tháng"),
        Shown("Từ ngày", lambda one: day_text(one.due_on)),
        Shown("Hỏi gần nhất", _asked),
    ),
)
UNSETTLED = Listing(
    "xkld.returnee.unsettled/1",
    "people",
    "Hợp đồng đưa đi chưa thanh lý",
    (
        *_PERSON,
        Shown("Đơn vị đưa đi", lambda one: one.person.sender or ""),
        Shown("Kết thúc", _end),
        _DAY,
        Shown("Hạn thanh lý", lambda one: day_text(one.due_on)),
        Shown("Tình trạng", lambda one: "quá hạn" if one.late else "còn hạn"),
    ),
)
CLAIMS = Listing(
    "xkld.returnee.funds/1",
    "people",
    "Quyền lợi từ Quỹ Hỗ trợ việc làm ngoài nước",
    (*_PERSON, Shown("Kết thúc", _end), _DAY, Shown("Quỹ hỗ trợ", _gives)),
)


def due(
    days: Within = 0,
    unit: ForUnit = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Ai đã về nước 3, 6, 12 tháng mà chưa hỏi đã có việc làm chưa; không liên lạc được thì vẫn còn trong danh sách.

    Người đã có việc, đã đi lại, hoặc về quá 24 tháng thì không hỏi nữa.

    Ví dụ: xkld returnee due --days 30
    """
    from xkld.usecases import followup

    found = followup.inquiries_due(workspace("returnee due", home, today), plan, unit, days)
    show.listing(DUE, found, json=json)
    show.note(f"{len(found)} người cần hỏi." if found else "Không có ai cần hỏi việc làm.")


def ask(
    number: Number,
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày hỏi; có việc thì ngày có việc.")],
    outcome: Annotated[str, typer.Option("--outcome", help="Trả lời: employed, looking, not_looking, not_reached.")],
    note: Annotated[str | None, typer.Option("--note", help="Ghi chú, không ghi số CCCD.")] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi đã hỏi việc làm của người về nước; đã có việc (employed) thì thành giai đoạn có việc làm của hồ sơ.

    Trả lời: employed (có việc), looking (đang tìm việc), not_looking (chưa muốn đi làm), not_reached (không liên lạc
    được).

    Ví dụ: xkld returnee ask 19 --on 05/6/2025 --outcome looking
    """
    from xkld.usecases import followup_writing

    found = parse_word("trả lời", outcome, _ANSWERS)
    here = workspace("returnee ask", home, today, dry_run=dry_run)
    number = known_as(here, number)
    if not followup_writing.add_answer(here, number, parse_date(on), found, note):
        show.say(show.KNOWN)
        return
    done = show.tried_or("Đã ghi", dry_run=dry_run)
    show.say(f"{done} người lao động số {number}: {_ANSWERS[found]}.")


def unsettled(
    days: Within = 0,
    unit: ForUnit = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Người đã về nước hoặc chết quá 180 ngày mà chưa thấy thanh lý hợp đồng đưa đi (giai đoạn settled).

    Ví dụ: xkld returnee unsettled --days 30
    """
    from xkld.domain.wording.followup import SETTLE_RULE
    from xkld.usecases import followup

    found = followup.unsettled(workspace("returnee unsettled", home, today), plan, unit, days)
    show.listing(UNSETTLED, found, json=json)
    late = sum(one.late for one in found)
    show.note(f"{late} người quá hạn, {len(found) - late} người sắp đến hạn." if found else "Không có ai quá hạn.")
    show.note(SETTLE_RULE)


def funds(
    unit: ForUnit = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Người về trước hạn, chết, mất tích: điều khoản nào của Quỹ Hỗ trợ việc làm ngoài nước có thể áp dụng.

    Chỉ nêu quyền lợi để hướng dẫn người lao động; Quỹ xem xét và chi, sổ không ghi khoản nào.

    Ví dụ: xkld returnee funds --unit "Phường Phủ Hà"
    """
    from xkld.domain.wording.rules import CONFIDENCE_NAMES
    from xkld.usecases import followup

    found = followup.claims(workspace("returnee funds", home, today), plan, unit)
    if json:
        show.data(CLAIMS.schema, found)
        return
    show.listing(CLAIMS, found.people, json=False)
    show.note(f"{len(found.people)} người." if found.people else "Không có ai về trước hạn, chết, mất tích.")
    if found.unknown:
        show.note(f"{found.unknown} người về nước chưa ghi lý do: bổ sung bằng xkld worker edit SỐ --reason.")
    show.note(f"{found.fund.name}, {found.fund.basis}: {CONFIDENCE_NAMES[found.fund.confidence]}.")
    for note in found.fund.notes:
        show.note(f"{note}.")

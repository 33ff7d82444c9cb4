"""``xkld paper``: which papers a case needs, which were shown, which end soon, and a sheet to take home."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, DryRun, ForUnit, Home, ListFile, PlanCode, Purpose, Today, day_or_none, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker import Number
from xkld.cli.worker_printing import known_as
from xkld.domain.notation import day_text
from xkld.domain.table import Kind
from xkld.domain.wording.labels import DESTINATION_NAMES

if TYPE_CHECKING:
    from xkld.usecases.papers import PaperList

PaperKind = Annotated[
    str, typer.Option("--kind", metavar="LOẠI", help="Loại giấy tờ, ví dụ passport hoặc «hộ chiếu» (xkld paper list).")
]
SoonDays = Annotated[int, typer.Option("--days", min=0, max=3_650, help="Hết hạn trong bao nhiêu ngày tới thì báo.")]


def _day(day: Any) -> str:
    return "" if day is None else day_text(day)


def _where(one: Any) -> str:
    from xkld.domain.wording.papers import AT_HOME, AWAY

    return AWAY if one.departed else AT_HOME


def _state(one: Any) -> str:
    from xkld.domain.wording.papers import state_text

    return state_text(one)


def _left(one: Any) -> str:
    from xkld.domain.wording.abroad import days_left_text

    return days_left_text(one.left)


def _basis(one: Any) -> str:
    from xkld.domain.wording.papers import basis_text

    return basis_text(one.rule)


PAPERS = Listing(
    "xkld.paper.list/1",
    "papers",
    "Giấy tờ của hồ sơ",
    (
        Shown("Loại", lambda one: one.rule.id),
        Shown("Giấy tờ", lambda one: one.rule.name),
        Shown("Tình trạng", _state),
        Shown("Cấp ngày", lambda one: _day(one.held.issued_on) if one.held else ""),
        Shown("Hết hạn", lambda one: _day(one.last_day)),
        Shown("Lưu ý", lambda one: one.rule.note or ""),
        Shown("Căn cứ", _basis),
    ),
)
DUE = Listing(
    "xkld.paper.due/1",
    "papers",
    "Giấy tờ hết hạn, sắp hết hạn",
    (
        Shown("Số", lambda one: str(one.bearer.worker), Kind.COUNT),
        Shown("Họ và tên", lambda one: one.bearer.name),
        Shown("Đơn vị", lambda one: one.bearer.unit),
        Shown("Điện thoại", lambda one: one.bearer.phone or ""),
        Shown("Thị trường", lambda one: DESTINATION_NAMES.get(one.bearer.destination or "", "chưa rõ")),
        Shown("Ở đâu", lambda one: _where(one.bearer)),
        Shown("Giấy tờ", lambda one: one.paper.rule.name),
        Shown("Hết hạn", lambda one: _day(one.paper.last_day)),
        Shown("Còn lại", _left),
        Shown("Hợp đồng đến", lambda one: _day(one.bearer.contract_end)),
        Shown("Tình trạng", lambda one: _state(one.paper)),
    ),
)


def add(
    number: Number,
    kind: PaperKind,
    on: Annotated[str | None, typer.Option("--on", metavar="NGÀY", help="Ngày cấp.")] = None,
    until: Annotated[str | None, typer.Option("--until", metavar="NGÀY", help="Ngày hết hạn ghi trên giấy.")] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi người lao động đã xuất trình một giấy tờ; ghi lại thì sửa ngày. Sổ chỉ ghi ngày, không ghi số giấy tờ.

    Giấy tờ của lần đi này (thị thực, giấy khám sức khỏe...) chỉ tính cho lần đi đó; hộ chiếu dùng cho mọi lần.

    Ví dụ: xkld paper add 17 --kind passport --until 01/6/2030
    """
    from xkld.domain.papers import PaperState
    from xkld.usecases import paper_writing

    here = workspace("paper add", home, today, dry_run=dry_run)
    number = known_as(here, number)
    shown = paper_writing.add(here, number, kind, day_or_none(on), day_or_none(until))
    if shown.known:
        show.say(show.KNOWN)
        return
    paper = shown.paper
    end = f", hết hạn {_day(paper.last_day)}" if paper.last_day else ""
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)} {paper.rule.name} của người lao động số {number}{end}.")
    if paper.state is PaperState.EXPIRED:
        show.note("Lưu ý: giấy tờ này đã hết hạn.")
    if paper.state is PaperState.UNDATED:
        show.note("Chưa biết ngày hết hạn: ghi lại với --until NGÀY.")


def remove(
    number: Number,
    kind: PaperKind,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Bỏ một giấy tờ ghi nhầm của người lao động.

    Ví dụ: xkld paper remove 17 --kind visa
    """
    from xkld.usecases import paper_writing

    here = workspace("paper remove", home, today, dry_run=dry_run)
    number = known_as(here, number)
    rule, known = paper_writing.remove(here, number, kind)
    if not known:
        show.say(f"Sổ chưa ghi {rule.name} của người lao động số {number}, không bỏ gì.")
        return
    show.say(f"{show.tried_or('Đã bỏ', dry_run=dry_run)} {rule.name} của người lao động số {number}.")


def list_(
    number: Number,
    days: SoonDays = 90,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Giấy tờ mà hồ sơ mới nhất của một người cần: có, chưa có, hết hạn, hết hạn trước khi hết hợp đồng.

    Danh mục theo hình thức đi và thị trường (papers.yaml), mỗi dòng có căn cứ và mức tin cậy.

    Ví dụ: xkld paper list 17
    """
    from xkld.usecases import papers

    here = workspace("paper list", home, today)
    found = papers.paper_list(here, known_as(here, number), days)
    if json:
        show.data(PAPERS.schema, found)
        return
    show.listing(PAPERS, found.papers, json=False)
    _say_about(found)


def due(
    days: SoonDays = 90,
    unit: ForUnit = None,
    out: ListFile = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Giấy tờ đã hết hạn hoặc sắp hết hạn của người chưa đi; hộ chiếu của người ở nước ngoài hết trước hợp đồng.

    Chỉ xét giấy tờ đã ghi vào sổ; ai còn thiếu gì thì xem xkld paper list SỐ.

    Ví dụ: xkld paper due --days 60 --out giay-to.xlsx
    """
    from xkld.cli.handed_out import handed_out
    from xkld.domain.wording.papers import HABIT
    from xkld.usecases import due_paper_lists, due_papers

    here = workspace("paper due", home, today)
    if out is None:
        found = due_papers.due(here, plan, unit, days)
    else:
        found, written = due_paper_lists.write(here, plan, unit, days, (out, purpose))
        handed_out(written, why="có thể đã có người ghi", json=json)
    if json:
        show.data(DUE.schema, found)
        return
    if out is None:
        show.listing(DUE, found.papers, json=False)
    told = f"{len(found.papers)} giấy tờ cần làm lại, gia hạn" if found.papers else "Không có giấy tờ nào đến hạn"
    looked_at = f"đã xét {found.people - found.unshown} trong {found.people} người chưa đi hoặc đang ở nước ngoài"
    show.note(f"{told}; {looked_at}.")
    if found.unshown:
        show.note(f"{found.unshown} người chưa ghi giấy tờ nào: xkld paper add SỐ --kind LOẠI --until NGÀY.")
    show.note(HABIT)


def sheet(
    number: Number,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="TỆP", help="Tệp .docx hoặc .html (mặc định: .docx ở out/).")
    ] = None,
    purpose: Purpose = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """Phiếu một trang về giấy tờ một người cần mang đến: còn thiếu gì, hồ sơ hỗ trợ cần thêm gì.

    Ví dụ: xkld paper sheet 17
    """
    from xkld.cli.handed_out import handed_out
    from xkld.usecases import paper_sheets

    here = workspace("paper sheet", home, today)
    written, found = paper_sheets.write(here, known_as(here, number), out, purpose)
    handed_out(written)
    _say_about(found)


def _say_about(found: "PaperList") -> None:
    """What the list was chosen by, and what is to be known before relying on it."""
    from xkld.domain.papers import wanting
    from xkld.domain.wording import papers as words

    where = words.going_text(found.form, found.destination)
    end = words.end_text(found.contract_end, departed=found.departed)
    show.note(f"Người lao động số {found.worker}, hồ sơ {found.placement}: {where}; {end}.")
    show.note(f"{words.wanting_text(wanting(found.papers))} Ghi: xkld paper add {found.worker} --kind LOẠI.")
    if found.closed:
        show.note("Hồ sơ này đã kết thúc.")
    if found.purpose == "study":
        show.note(words.STUDIES)
    elif found.form is None:
        show.note(words.FORM_UNKNOWN)
    elif not any(one.rule.forms for one in found.papers):
        show.note(words.NO_LIST)
    if found.more:
        kinds = ", ".join(one.kind for one in found.more)
        show.note(f"Giấy tờ đã ghi mà danh mục của hồ sơ này không có: {kinds}.")

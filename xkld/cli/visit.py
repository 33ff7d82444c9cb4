"""``xkld visit``: families of people abroad: who was visited, who is to be."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.abroad import destination, say_outside
from xkld.cli.options import MOST, AsJson, DryRun, ForUnit, Home, PlanCode, Purpose, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker import Number
from xkld.cli.worker_printing import known_as, note_merged
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.notation import day_text, kept_day
from xkld.domain.table import Kind
from xkld.domain.wording.labels import VISIT_NAMES

if TYPE_CHECKING:
    from xkld.usecases.visit_lists import VisitsTaken


def _last(one: Any) -> str:
    return f"{kept_day(one.met.last_on)}: {VISIT_NAMES[one.met.outcome]}" if one.met else "chưa thăm lần nào"


def _missing(one: Any) -> str:
    from xkld.domain.wording.abroad import missing_text

    return missing_text(one.stay.breach, one.stay.remark_on)


DUE = Listing(
    "xkld.visit.due/1",
    "visits",
    "Gia đình cần thăm",
    (
        Shown("Số", lambda one: str(one.stay.worker), Kind.COUNT),
        Shown("Đơn vị", lambda one: one.stay.unit),
        Shown("Người đi", lambda one: one.stay.name),
        Shown("Tình trạng", _missing),
        Shown("Năm sinh", lambda one: str(one.stay.birth_year)),
        Shown("Điện thoại", lambda one: one.stay.phone or ""),
        Shown("Người nhà", lambda one: one.stay.relatives or ""),
        Shown("Thị trường", lambda one: destination(one.stay.destination)),
        Shown("Xuất cảnh", lambda one: kept_day(one.stay.departed_on)),
        Shown("Lần thăm trước", _last),
        Shown("Cần thăm từ", lambda one: day_text(one.due_on)),
    ),
)
VISITS = Listing(
    "xkld.visit.list/1",
    "visits",
    "Các lần thăm gia đình",
    (
        Shown("Ngày", lambda one: kept_day(one.on)),
        Shown("Số", lambda one: str(one.worker), Kind.COUNT),
        Shown("Người đi", lambda one: one.name),
        Shown("Đơn vị", lambda one: one.unit),
        Shown("Kết quả", lambda one: VISIT_NAMES[one.outcome]),
        Shown("Ghi chú", lambda one: one.note or ""),
    ),
)


def add(
    number: Number,
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày thăm.")],
    outcome: Annotated[str, typer.Option("--outcome", help="Kết quả: well, in_need, no_news, not_home.")],
    note: Annotated[str | None, typer.Option("--note", help="Ghi chú, không ghi số CCCD.")] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi một lần thăm gia đình người đang ở nước ngoài; ghi lại cùng ngày thì sửa lần đó.

    Kết quả: well (người đi bình thường), in_need (có khó khăn cần giúp), no_news (không có tin), not_home (không gặp
    ai). Số lần thăm trong báo cáo vẫn lấy ở xkld activity add.

    Ví dụ: xkld visit add 17 --on 05/6/2025 --outcome well
    """
    from xkld.usecases import followup_writing

    found = parse_word("kết quả", outcome, VISIT_NAMES)
    here = workspace("visit add", home, today, dry_run=dry_run)
    number = known_as(here, number)
    if not followup_writing.add_visit(here, number, parse_date(on), found, note):
        show.say(show.KNOWN)
        return
    done = show.tried_or("Đã ghi", dry_run=dry_run)
    show.say(f"{done} lần thăm gia đình người lao động số {number}: {VISIT_NAMES[found]}.")


def due(
    months: Annotated[int, typer.Option("--months", min=1, max=240, help="Bao nhiêu tháng chưa gặp gia đình.")] = 6,
    unit: ForUnit = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="TỆP", help="Ghi danh sách đi thăm vào tệp .xlsx.")
    ] = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Gia đình của người đang ở nước ngoài đã lâu chưa thăm: theo phường, xã rồi theo tên.

    Tính từ lần gặp gia đình gần nhất, chưa gặp lần nào thì từ ngày xuất cảnh; lần đến mà không gặp ai thì không tính.
    Gia đình có người mất tích chưa tìm thấy cũng có trong danh sách, cột Tình trạng ghi rõ. Tệp phường, xã ghi xong gửi
    lại thì nhập bằng xkld visit import.

    Ví dụ: xkld visit due --months 6 --out di-tham.xlsx
    """
    from xkld.cli.handed_out import handed_out
    from xkld.domain.wording import followup as words
    from xkld.usecases import followup, visit_routes

    here = workspace("visit due", home, today)
    if out is None:
        found = followup.visits_due(here, plan, unit, months)
    else:
        found, written = visit_routes.write(here, visit_routes.Asked(plan, unit, months), out, purpose)
        handed_out(written, why="có thể đã có người ghi", json=json)
    if json:
        show.data(DUE.schema, {"visits": found.visits, "families": found.families, "missing": found.missing})
        return
    if out is None:
        show.listing(DUE, found.visits, json=False)
    show.note(words.due_text(len(found.visits), found.families, found.missing))
    say_outside(found.outside)
    if found.missing_outside:
        show.note(f"{found.missing_outside} người mất tích thuộc nơi không có trong kế hoạch này, không có ở đây.")


def list_(
    worker: Annotated[int | None, typer.Option("--worker", max=MOST, help="Chỉ về một người (số trong sổ).")] = None,
    unit: ForUnit = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Các lần thăm gia đình đã ghi, mới nhất trước.

    Ví dụ: xkld visit list --worker 17
    """
    from xkld.domain.wording import followup as words
    from xkld.usecases import followup

    here = workspace("visit list", home, today)
    number = None if worker is None else known_as(here, worker)
    found = followup.visits(here, plan, unit, number)
    if json:
        show.data(VISITS.schema, found)
        return
    show.listing(VISITS, found.visits, json=False)
    if found.visits or not found.outside:
        show.note(words.visits_text(len(found.visits), number, of_place=unit is not None))
    if found.outside:
        show.note(f"{found.outside} lần thăm ở nơi không có trong kế hoạch này, không có ở đây.")


def import_(
    file: Annotated[Path, typer.Argument(metavar="TỆP", help="Danh sách đi thăm đã ghi, .xlsx hoặc .csv.")],
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    json: AsJson = False,
) -> None:
    """Nhập danh sách đi thăm mà phường, xã đã ghi và gửi lại: đúng cả tệp mới ghi, sai thì chỉ ra từng ô.

    Tệp là danh sách do xkld visit due --out ghi ra, hoặc gõ lại: cần các cột Số trong sổ, Người đi, Ngày thăm, Kết quả;
    Ghi chú nếu có. Dòng để trống Ngày thăm, Kết quả và Ghi chú là chưa thăm. Ngày đã ghi trong sổ mà kết quả khác thì
    sửa theo tệp.

    Danh sách sai thì có thêm một bản chép ở out/, mỗi ô sai được tô màu và có ghi chú, để gửi lại nơi lập.

    Ví dụ: xkld visit import di-tham.xlsx
    """
    from xkld.usecases import visit_lists

    taken = visit_lists.import_visits(workspace("visit import", home, today, dry_run=dry_run), file)
    if json:
        show.data("xkld.visit.import/1", {"dry_run": dry_run, **asdict(taken)})
        return
    _say_taken(taken, dry_run=dry_run)


def _say_taken(taken: "VisitsTaken", *, dry_run: bool) -> None:
    """What was written in numbers that add up to the rows of the list, what was put right, what was not read."""
    from xkld.domain.wording import followup as words

    counts = words.taken_text(taken.new, taken.corrected, taken.known, taken.unvisited, len(taken.left_out))
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)}: {counts} (tệp có {taken.rows} dòng).")
    for one in taken.visits:
        if one.before:
            now = words.visit_text(one.outcome, one.note)
            before = words.visit_text(one.before.outcome, one.before.note)
            show.say(f"  {one.name} (số {one.worker}), thăm ngày {day_text(one.on)}: {before} → {now}")
    for number, kept in taken.merged.items():
        note_merged(number, kept)
    if taken.left_out:
        show.note(words.left_out_text(taken.left_out))
    if taken.ignored:
        show.note(f"Cột không dùng: {', '.join(taken.ignored)}.")


VERBS: dict[str, Callable[..., Any]] = {"add": add, "import": import_, "due": due, "list": list_}

"""``xkld list``: lists of people that are kept by a name, and the options by which people are chosen."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import Agreed, AsJson, DryRun, Home, PlanCode, Purpose, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.choices import parse_word
from xkld.domain.names import parse_text
from xkld.domain.wording.labels import DESTINATION_NAMES, GROUP_NAMES, STAGE_NAMES

if TYPE_CHECKING:
    from xkld.usecases.saved_lists import Chosen
    from xkld.usecases.workspace import Workspace

Name = Annotated[str, typer.Argument(metavar="TÊN", help="Tên danh sách đã lưu (xkld list list).")]
InUnit = Annotated[str | None, typer.Option("--unit", help="Chỉ một phường, xã.")]
AtStage = Annotated[str | None, typer.Option("--stage", help="Chỉ một giai đoạn, ví dụ visa_ready.")]
GoingTo = Annotated[str | None, typer.Option("--destination", help="Chỉ một thị trường, ví dụ JP hoặc «Nhật Bản».")]
InGroup = Annotated[str | None, typer.Option("--group", help="Chỉ một đối tượng ưu tiên, ví dụ DTTS.")]
OfList = Annotated[
    str | None,
    typer.Option("--list", metavar="TÊN", help="Theo danh sách đã lưu; điều kiện ghi kèm thì theo điều kiện đó."),
]

LISTS = Listing(
    "xkld.list.list/1",
    "lists",
    "Danh sách đã lưu",
    (
        Shown("Tên", lambda one: one.name),
        Shown("Đơn vị", lambda one: one.chosen.unit or ""),
        Shown("Giai đoạn", lambda one: STAGE_NAMES.get(one.chosen.stage or "", "")),
        Shown("Thị trường", lambda one: DESTINATION_NAMES.get(one.chosen.destination or "", "")),
        Shown("Đối tượng", lambda one: GROUP_NAMES.get(one.chosen.group or "", "")),
    ),
)


def chosen(
    here: "Workspace",
    name: str | None,
    unit: str | None,
    stage: str | None,
    destination: str | None,
    group: str | None,
) -> "Chosen":
    """By what people are chosen: by a list that is kept, by options, by both."""
    from xkld.usecases import saved_lists
    from xkld.usecases.typed_people import stage_code

    typed = saved_lists.Chosen(
        unit,
        None if stage is None else stage_code(here, stage),
        None if destination is None else parse_word("thị trường", destination, DESTINATION_NAMES),
        None if group is None else parse_word("đối tượng", group, GROUP_NAMES),
    )
    found = saved_lists.with_list(here, name, typed)
    if name is not None:
        show.note(f"Danh sách «{name}»: {found.told}.")
    return found


def save(
    name: Annotated[str, typer.Argument(metavar="TÊN", help="Tên đặt cho danh sách.")],
    unit: InUnit = None,
    stage: AtStage = None,
    destination: GoingTo = None,
    group: InGroup = None,
    agreed: Agreed = False,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Lưu một danh sách hay dùng bằng tên: lưu điều kiện chọn, không lưu từng người, nên lần nào xem cũng là số mới.

    Ví dụ: xkld list save "chờ xuất cảnh Nhật" --stage visa_ready --destination JP
    """
    from xkld.usecases import saved_lists

    here = workspace("list save", home, today, dry_run=dry_run)
    wanted = chosen(here, None, unit, stage, destination, group)
    done = saved_lists.save(here, plan, parse_text(name, "tên danh sách"), wanted, agreed=agreed)
    verb = show.tried_or("Đã lưu", dry_run=dry_run) if done.changed else "Đã có, không đổi"
    show.say(f"{verb} danh sách «{done.name}»: {done.chosen.told}.")


def show_(
    name: Name,
    out: Annotated[Path | None, typer.Option("--out", metavar="TỆP", help="Ghi vào tệp .xlsx, .csv, .json.")] = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Người lao động của một danh sách đã lưu, theo số liệu hôm nay; --out ghi ra tệp như worker export --list.

    Ví dụ: xkld list show "chờ xuất cảnh Nhật"
    """
    from xkld.cli.worker_printing import WORKERS
    from xkld.usecases import workers

    here = workspace("list show", home, today)
    who = chosen(here, name, None, None, None, None)
    if out is not None:
        from xkld.cli.handed_out import handed_out
        from xkld.usecases import exporting

        wanted = exporting.Filter(plan, who.unit, who.stage, None, who.destination, who.group)
        register, written = exporting.write(here, wanted, out, full_id=False, purpose=purpose)
        handed_out(written, json=json)
        show.note(f"{register.people} người, {len(register.rows)} dòng.")
        if not json:
            return
    found = workers.listing(here, plan, who)
    show.listing(WORKERS, found, json=json)
    show.note(f"{len(found)} hồ sơ.")


def list_(home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Các danh sách đã lưu với điều kiện chọn.

    Ví dụ: xkld list list
    """
    from xkld.usecases import saved_lists

    found = saved_lists.every(workspace("list list", home, today))
    show.listing(LISTS, found, json=json)
    show.note(f"{len(found)} danh sách." if found else "Chưa lưu danh sách nào: xkld list save")


def remove(name: Name, home: Home = None, today: Today = None, dry_run: DryRun = False) -> None:
    """Bỏ một danh sách đã lưu; người trong danh sách không bị động đến.

    Ví dụ: xkld list remove "chờ xuất cảnh Nhật"
    """
    from xkld.usecases import saved_lists

    gone = saved_lists.remove(workspace("list remove", home, today, dry_run=dry_run), name)
    show.say(f"{show.tried_or('Đã bỏ', dry_run=dry_run)} danh sách «{gone}».")

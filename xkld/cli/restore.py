"""``xkld restore``: the backups that there are, one of them put back, or tried without touching the book."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import Agreed, AsJson, Home, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.errors.backups import no_backups, restoring_loses
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Kind

if TYPE_CHECKING:
    from xkld.domain.backup import Manifest
    from xkld.domain.restoring import Present
    from xkld.usecases.restoring import Ready
    from xkld.usecases.workspace import Workspace

_MOST_LOST = 20
_KILOBYTE = 1000


def _when(one: "Manifest") -> str:
    from xkld.domain.wording.backups import moment_text  # here, since help of every command would carry it

    return moment_text(one.made_at)


def _why(one: "Manifest") -> str:
    from xkld.domain.wording.backups import WHY_NAMES

    return WHY_NAMES[one.why]


BACKUPS = Listing(
    "xkld.restore.list/1",
    "backups",
    "Các bản sao lưu, mới nhất trước",
    (
        Shown("Tên", lambda one: one.name),
        Shown("Lúc", _when),
        Shown("Vì sao", _why),
        Shown("Số lần ghi", lambda one: one.stand.operation, Kind.COUNT),
        Shown("Cấu trúc", lambda one: one.stand.version, Kind.COUNT),
        Shown("KB", lambda one: -(-one.size // _KILOBYTE), Kind.COUNT),
    ),
)


def restore(
    backup: Annotated[
        str | None,
        typer.Argument(
            metavar="BẢN_SAO", help="Tên bản sao lưu, đường dẫn tệp hay thư mục, hoặc latest (bản mới nhất)."
        ),
    ] = None,
    identity: Annotated[
        Path | None, typer.Option("--identity", metavar="TỆP", help="Tệp khóa bí mật, để mở bản mã hóa (.age).")
    ] = None,
    drill: Annotated[
        bool, typer.Option("--drill", help="Diễn tập: thử bản sao lưu ở chỗ riêng, không đụng đến sổ.")
    ] = False,
    home: Home = None,
    today: Today = None,
    agreed: Agreed = False,
    json: AsJson = False,
) -> None:
    """Phục hồi sổ từ một bản sao lưu; không nêu bản nào thì liệt kê.

    Chưa có --yes thì chỉ kiểm tra bản sao lưu và cho biết những lần ghi sẽ không còn trong sổ. Sổ hiện có không bị ghi
    đè: được giữ lại trong backups/ dưới tên có ngày giờ. Nên diễn tập (--drill) mỗi quý một lần.

    Ví dụ: xkld restore
    """
    here = workspace("restore", home, today)
    if drill:
        _drill(here, backup, identity, json=json)
    elif backup is None:
        _list(here, json=json)
    else:
        _restore(here, backup, identity, agreed=agreed, json=json)


def _list(here: "Workspace", *, json: bool) -> None:
    from xkld.usecases.backup_folder import kept_backups

    found = [one.manifest for one in kept_backups(here.backups)]
    if not found and not json:
        raise no_backups(str(here.backups))
    show.listing(BACKUPS, found, json=json)
    if not json:
        show.note("Xem sẽ mất gì: xkld restore TÊN   Phục hồi: thêm --yes   Diễn tập: xkld restore TÊN --drill")


def _restore(here: "Workspace", name: str, identity: Path | None, *, agreed: bool, json: bool) -> None:
    from xkld.usecases import restoring

    with restoring.ready(here, name, identity) as ready:
        if ready.present is not None:
            _say_lost(ready.present)
            if not agreed:
                raise restoring_loses(str(here.book), len(ready.present.lost))
        kept = restoring.put_back(here, ready)
    if json:
        whole = {"from": str(ready.laid_out.chosen.path), "kept": kept and str(kept), "needs_upgrade": ready.is_older}
        show.data("xkld.restore/1", {**whole, "operations_lost": ready.present.lost if ready.present else []})
        return
    _say_restored(ready, kept)


def _say_lost(present: "Present") -> None:
    if not present.readable:
        show.note("Sổ hiện có không mở được; tệp đó được giữ lại nguyên vẹn.")
        return
    if not present.continues:
        show.note("Sổ hiện có không phải là tiếp nối của bản sao lưu này (sổ khác, hoặc đã phục hồi từ bản khác).")
    for one in present.lost[:_MOST_LOST]:
        show.note(f"  lần ghi {grouped(one.operation)}, ngày {day_text(one.today)}: xkld {one.command}")
    if len(present.lost) > _MOST_LOST:
        show.note(f"  … và {grouped(len(present.lost) - _MOST_LOST)} lần ghi nữa")


def _say_restored(ready: "Ready", kept: Path | None) -> None:
    from xkld.domain.wording.backups import moment_text

    laid = ready.laid_out
    made = f", sao lưu lúc {moment_text(laid.chosen.manifest.made_at)}" if laid.chosen.manifest else ""
    show.say(f"Đã phục hồi sổ từ {laid.chosen.path} ({grouped(laid.proof.stand.operation)} lần ghi{made}).")
    if kept is not None:
        show.say(f"Sổ trước đó được giữ ở {kept}")
    if ready.is_older:
        show.note("Bản này do bản xkld cũ ghi; gõ tiếp: xkld upgrade")


def _drill(here: "Workspace", name: str | None, identity: Path | None, *, json: bool) -> None:
    from xkld.usecases import drills
    from xkld.usecases.chosen_backup import LATEST

    with show.waiting("Đang diễn tập phục hồi"):
        held = drills.drill(here, name or LATEST, identity)
    if json:
        show.data("xkld.restore.drill/1", held)
        return
    show.say(f"Diễn tập phục hồi từ {held.backup}: đạt, sổ không bị đụng đến.")
    against = "khớp tệp .json đi kèm; " if held.with_manifest else "không có tệp .json đi kèm để đối chiếu; "
    log = f"nhật ký {grouped(held.operations)} lần ghi, {grouped(held.changes)} thay đổi: khớp"
    upgraded = "; nâng cấp lên cấu trúc mới được" if held.upgraded else ""
    show.say(f"Toàn vẹn; {against}{log}{upgraded}.")
    for one in held.answers:
        target = "" if one.total is None else f"/{grouped(one.total)}"
        show.say(f"Hỏi thử: kế hoạch {one.plan} đã xuất cảnh {grouped(one.departed)}{target} người.")

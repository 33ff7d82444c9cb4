"""``xkld backup``: a copy of the book that was proved, in the folder of backups or encrypted elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, Home, Today, workspace
from xkld.domain.errors.backups import new_key_alone, only_with_to, recipient_wanted
from xkld.domain.notation import grouped

if TYPE_CHECKING:
    from xkld.usecases.backups import BackedUp
    from xkld.usecases.outside_copies import Outside
    from xkld.usecases.workspace import Workspace


def backup(
    to: Annotated[
        Path | None, typer.Option("--to", metavar="THƯ_MỤC", help="Mang thêm một bản mã hóa sang đây (USB, ổ chung).")
    ] = None,
    recipients: Annotated[
        list[str] | None,
        typer.Option("--for", metavar="KHÓA", help="Khóa công khai age1... mở được bản đó; gõ nhiều lần."),
    ] = None,
    recipients_file: Annotated[
        Path | None, typer.Option("--for-file", metavar="TỆP", help="Tệp ghi các khóa công khai, mỗi dòng một khóa.")
    ] = None,
    new_key: Annotated[
        Path | None, typer.Option("--new-key", metavar="TỆP", help="Chỉ tạo một cặp khóa; khóa bí mật vào tệp này.")
    ] = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Sao lưu sổ vào backups/: mở lại, đối chiếu rồi mới báo xong; không có lần ghi mới thì không chép nữa.

    Giữ mọi bản của 2 ngày gần nhất, rồi 12 bản ngày, 10 bản tuần, 9 bản tháng. Bản mang đi nơi khác luôn được mã hóa
    (age): xkld backup --to THƯ_MỤC --for KHÓA --for KHÓA, nên có khóa của cán bộ và khóa của cơ quan.

    Ví dụ: xkld backup
    """
    keys = recipients or []
    if new_key is not None:
        if to or keys or recipients_file:
            raise new_key_alone()
        _make_key(new_key, json=json)
        return
    if to is None and (keys or recipients_file):
        raise only_with_to()
    if to is not None and not keys and recipients_file is None:
        raise recipient_wanted()
    with show.waiting("Đang sao lưu sổ"):
        made, sent = _back_up(workspace("backup", home, today), to, keys, recipients_file)
    if json:
        show.data("xkld.backup.made/1", _as_data(made, sent))
    else:
        _say(made, sent)


def _back_up(
    here: "Workspace", to: Path | None, keys: list[str], recipients_file: Path | None
) -> "tuple[BackedUp, Outside | None]":
    from xkld.domain.backup import Why
    from xkld.usecases import backups

    if to is None:
        return backups.back_up(here, Why.BY_HAND), None
    from xkld.usecases import outside_copies

    read = outside_copies.read_recipients(keys, recipients_file)
    made = backups.back_up(here, Why.BY_HAND)
    return made, outside_copies.send(made, to, read)


def _say(made: "BackedUp", sent: "Outside | None") -> None:
    known = made.manifest
    if made.fresh:
        show.say(f"Đã sao lưu sổ: {made.path} ({grouped(known.stand.operation)} lần ghi).")
        show.say("Đã mở lại bản sao, kiểm tra toàn vẹn và đối chiếu số dòng, số tiền với sổ: khớp.")
    else:
        show.say(f"Từ bản sao lưu gần nhất đến nay sổ không có lần ghi mới; bản đó còn nguyên vẹn: {made.path}")
    if made.removed:
        show.note(f"Đã dọn {len(made.removed)} bản sao lưu cũ theo lịch giữ.")
    if known.loose_rows:
        show.note(f"Lưu ý: sổ có {grouped(known.loose_rows)} dòng mất liên kết, bản sao lưu cũng vậy: xkld doctor")
    if sent is not None:
        show.say(f"Đã ghi bản mã hóa, {sent.recipients} khóa mở được: {sent.path}")
        if sent.recipients == 1:
            show.note("Chỉ một khóa mở được bản này; nên thêm khóa thứ hai (cán bộ và cơ quan) phòng khi mất khóa.")


def _make_key(file: Path, *, json: bool) -> None:
    from xkld.usecases import outside_copies

    public = outside_copies.make_key(file)
    if json:
        show.data("xkld.backup.key/1", {"file": str(file), "public": public})
        return
    show.say(public)
    show.note(f"Trên đây là khóa công khai, dùng sau --for. Khóa bí mật ở {file}: ai có tệp này mở được bản sao lưu.")
    show.note("In khóa bí mật ra giấy, cất nơi khác với bản sao lưu; không để cùng USB. Mất khóa thì không mở được.")


def _as_data(made: "BackedUp", sent: "Outside | None") -> dict[str, Any]:
    whole = made.manifest.as_json()
    copy = None if sent is None else {"path": str(sent.path), "sha256": sent.sha256, "recipients": sent.recipients}
    return {"path": str(made.path), "fresh": made.fresh, "removed": made.removed, "encrypted": copy, "manifest": whole}

"""``xkld undo``: an operation taken back, after it was shown what that is."""

import sys
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import MOST, Agreed, AsJson, DryRun, Home, Today, moment_text, workspace
from xkld.domain.notation import grouped

if TYPE_CHECKING:
    from xkld.usecases.undoing import Undone
    from xkld.usecases.workspace import Workspace

MOST_KEPT = 20


def undo(
    number: Annotated[
        int | None,
        typer.Argument(metavar="SỐ", min=1, max=MOST, help="Số của lần ghi (xkld log); không ghi thì lần cuối."),
    ] = None,
    reason: Annotated[str | None, typer.Option("--reason", metavar="LÝ_DO", help="Lý do hoàn tác.")] = None,
    agreed: Agreed = False,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    json: AsJson = False,
) -> None:
    """Hoàn tác một lần ghi: số liệu trở lại như trước, tiền thì ghi bút toán hoàn; có thể lấy lại bằng xkld undo.

    Điều đã sửa sau lần ghi đó được giữ lại và chỉ ra. Trước khi hoàn tác có sao lưu sổ.

    Ví dụ: xkld undo 12 --dry-run
    """
    from xkld.usecases import undoing

    here = _for(workspace("undo", home, today, dry_run=dry_run), reason)
    if not dry_run and not agreed:
        number = _agreed(here, number)
    undone = undoing.undo(here, number)
    if json:
        show.data("xkld.undo/1", {"dry_run": dry_run, **_data(undone)})
    else:
        _say(undone, done=not dry_run)


def _for(here: "Workspace", reason: str | None) -> "Workspace":
    if reason is None:
        return here
    from xkld.domain.names import parse_text

    return replace(here, operation=replace(here.operation, reason=parse_text(reason, "lý do", longest=1000)))


def _agreed(here: "Workspace", number: int | None) -> int:
    """The operation that is taken back, once it was shown and agreed to.

    Raises ``NeedsConsent`` after a no, and where nobody can be asked.
    """
    from xkld.cli import questions
    from xkld.domain.errors.undoing import not_agreed_to_undo
    from xkld.usecases import undoing

    found = undoing.undo(replace(here, dry_run=True), number)
    if not sys.stdin.isatty():
        raise not_agreed_to_undo(_told(found, done=False))
    for line in _told(found, done=False):
        show.note(line)
    questions.agree("Hoàn tác?", agreed=False)
    return found.target.id


def _say(undone: "Undone", *, done: bool) -> None:
    for line in [*([] if done else ["Chạy thử, chưa ghi."]), *_told(undone, done=done)]:
        show.say(line)


def _told(undone: "Undone", *, done: bool) -> list[str]:
    """What is taken back: the command, when, by whom, how many rows of what; what stays; which figures change."""
    from xkld.domain.wording.log_names import command_name
    from xkld.domain.wording.undoing import rows_text

    target = undone.target
    verb = "Đã hoàn tác" if done else "Sẽ hoàn tác"
    what = command_name(target.command) + (f" ({command_name(target.first)})" if target.steps else "")
    lines = [f"{verb} lần ghi {target.id}: {what}, {moment_text(target.at_utc)}, {target.person}."]
    rows = [rows_text(one.removed, one.restored, one.returned, one.table, done=done) for one in undone.rows]
    lines += [f"  {text}" for text in rows if text]
    for one in undone.money:
        how = "ghi lại khoản tiền" if one.again else "ghi bút toán hoàn cho khoản"
        lines.append(f"  {how} số {one.number}: {grouped(one.amount)} đồng")
    if undone.kept:
        lines.append(f"  giữ nguyên {len(undone.kept)} người đã có thay đổi sau đó:")
        lines += [f"    {one.told}" for one in undone.kept[:MOST_KEPT]]
        if len(undone.kept) > MOST_KEPT:
            lines.append(f"    … và {len(undone.kept) - MOST_KEPT} người nữa (xem đủ: --json)")
    if undone.closed_quarters:
        lines.append(f"  số liệu kỳ đã chốt sẽ khác: {', '.join(undone.closed_quarters)}")
    return lines


def _data(undone: "Undone") -> dict[str, Any]:
    target = undone.target
    return {
        "operation": undone.operation,
        "undone": {"number": target.id, "at": target.at_utc, "person": target.person, "command": target.command},
        "rows": [asdict(one) for one in undone.rows],
        "money": [asdict(one) for one in undone.money],
        "kept": [asdict(one) for one in undone.kept],
        "closed_quarters": undone.closed_quarters,
    }

"""``xkld worker erase``: a person is forgotten, counts and amounts stay."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import Agreed, AsJson, DryRun, Home, Today, workspace
from xkld.cli.worker import Number
from xkld.cli.worker_printing import known_as
from xkld.domain.names import parse_text
from xkld.domain.notation import day_text

if TYPE_CHECKING:
    from xkld.usecases.erasing import Erased
    from xkld.usecases.traces import Traces

_LONGEST_REASON = 1000


def erase(
    number: Number,
    reason: Annotated[str, typer.Option("--reason", help="Lý do, không nêu tên; ví dụ «theo đơn ngày 02/6/2025».")],
    confirm: Annotated[
        str | None, typer.Option("--confirm", metavar="HỌ_TÊN", help="Gõ lại họ tên; không có thì chương trình hỏi.")
    ] = None,
    backup: Annotated[
        bool, typer.Option("--backup/--no-backup", help="Sao lưu sổ trước khi xóa (bản đó còn giữ người này).")
    ] = True,
    home: Home = None,
    today: Today = None,
    agreed: Agreed = False,
    dry_run: DryRun = False,
    json: AsJson = False,
) -> None:
    """Xóa thông tin một người: họ tên, ngày sinh, CCCD, điện thoại, dân tộc, minh chứng; không lấy lại được.

    Số đếm và số tiền giữ nguyên, nên báo cáo không đổi. Nhật ký của người này cũng được xóa chữ. Chương trình chỉ ra
    các bản sao lưu và tệp còn có tên người đó; những tệp ấy phải tự xóa. Nhập lại một danh sách cũ có tên người đó thì
    người đó vào sổ như người mới: sổ không còn gì để nhận ra.

    Ví dụ: xkld worker erase 26 --reason "theo đơn ngày 02/6/2025" --confirm "Thập Văn Tượng Trưng Cúc" --dry-run
    """
    from xkld.usecases import erasing

    here = workspace("worker erase", home, today, dry_run=dry_run)
    number = known_as(here, number)
    name = _typed_name(erasing.name_of(here, number)) if confirm is None else confirm
    why = parse_text(reason, "lý do", longest=_LONGEST_REASON)
    done = erasing.erase(here, number, erasing.Wish(reason=why, name=name, agreed=agreed, backup=backup))
    if json:
        show.data("xkld.worker.erase/1", done)
        return
    if done.known:
        show.say(f"Người lao động số {number} đã xóa thông tin từ ngày {day_text(done.on)}.")
        return
    what = show.tried_or("Đã xóa", dry_run=dry_run)
    show.say(f"{what} thông tin của người lao động số {number}; số đếm, ngày và số tiền giữ nguyên.")
    _say_left(done)


def _typed_name(name: str) -> str | None:
    """The name as it is typed at a terminal; None where nobody can be asked."""
    if not sys.stdin.isatty():
        return None
    return str(typer.prompt(f"Gõ lại họ tên «{name}» để xóa", err=True))


def _say_left(done: "Erased") -> None:
    from xkld.domain.wording.erasure import left_text

    if done.payments:
        show.say(
            f"{done.payments} khoản chi còn trong sổ theo số chứng từ; chứng từ giấy còn tên, lưu theo hạn kế toán."
        )
    for table, number in done.kept_texts:
        show.say(left_text(table, number))
    if done.backup:
        show.note(f"Bản sao lưu vừa làm trước khi xóa ({done.backup}) còn giữ người này.")
    if done.traces is not None:
        say_traces(done.traces)


def say_traces(traces: "Traces") -> None:
    """Where else than in the book somebody who was taken out may still be named."""
    for copy in traces.copies:
        has = "còn giữ người này" if copy.certain else "có thể còn giữ người này (không mở xem được)"
        gone = (
            f", chậm nhất {day_text(copy.gone_by)} thì được thay" if copy.gone_by else "; không tự mất, cần thì xóa tệp"
        )
        show.say(f"Bản sao {copy.file}: {has}{gone}.")
    for document in traces.documents:
        has = "còn có tên người này" if document.certain else "không xem được bên trong, có thể còn tên"
        show.say(f"Tệp out/{document.file}: {has}.")
    for left in traces.exports:
        to = f" ({left.purpose})" if left.purpose else ""
        show.say(f"Đã xuất ngày {day_text(left.on)}: {left.file}{to}, danh sách người, có thể có người này.")

"""How files that were written for somebody are told."""

from typing import TYPE_CHECKING

from xkld.cli import show

if TYPE_CHECKING:
    from xkld.usecases.handing_out import HandedOut


def handed_out(done: "HandedOut", why: str = "có thể đã sửa tay", *, json: bool = False) -> None:
    """Files that were written for others, earlier ones that were kept, whether the book could write them down.

    With ``json`` the answer is for a program, and this no part of it.
    """
    tell = show.note if json else show.say
    for path in done.files:
        tell(f"Đã ghi {path}")
    for path in done.earlier:
        show.note(f"Bản trước khác bản này ({why}), giữ lại ở {path}")
    if not done.registered:
        show.note("Sổ dữ liệu ở đây chỉ đọc được: tệp vừa ghi không vào được sổ các tệp đã xuất.")

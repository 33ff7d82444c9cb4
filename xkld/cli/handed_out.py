"""How files that were written for somebody are told."""

from typing import TYPE_CHECKING

from xkld.cli import show

if TYPE_CHECKING:
    from xkld.usecases.handing_out import HandedOut


def handed_out(done: "HandedOut", why: str = "có thể đã sửa tay") -> None:
    """Files that were written for others, and whether the book could write them down."""
    show.written(done.files, done.earlier, why)
    if not done.registered:
        show.note("Sổ dữ liệu ở đây chỉ đọc được: tệp vừa ghi không vào được sổ các tệp đã xuất.")

"""``xkld handover``: the book with all that a successor needs, in one pack."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import Agreed, AsJson, Home, Today, workspace
from xkld.domain.notation import grouped

if TYPE_CHECKING:
    from xkld.usecases.handing_over import HandedOver

_KILOBYTE = 1000


def handover(
    to: Annotated[Path, typer.Option("--to", metavar="THƯ_MỤC", help="Ghi gói vào đây (USB, ổ chung).")],
    recipients: Annotated[
        list[str] | None,
        typer.Option("--for", metavar="KHÓA", help="Mã hóa cho khóa công khai age1... này; gõ nhiều lần."),
    ] = None,
    recipients_file: Annotated[
        Path | None, typer.Option("--for-file", metavar="TỆP", help="Tệp ghi các khóa công khai, mỗi dòng một khóa.")
    ] = None,
    receiver: Annotated[
        str | None, typer.Option("--receiver", metavar="BÊN_NHẬN", help="Giao cho ai; ghi vào danh mục và sổ đã xuất.")
    ] = None,
    home: Home = None,
    today: Today = None,
    agreed: Agreed = False,
    json: AsJson = False,
) -> None:
    """Gói bàn giao cho người kế nhiệm, cơ quan tiếp nhận: sổ, tệp riêng, việc đang chờ, hướng dẫn bắt đầu.

    Trong gói: bản sao lưu đã kiểm tra, data/ và templates/ của cơ quan, danh mục bàn giao để ký (ban-giao.docx, chỉ có
    số lượng), doc-truoc.txt, SHA256SUMS. Gói có dữ liệu cá nhân: không mã hóa thì phải thêm --yes.

    Ví dụ: xkld handover --to . --receiver "Phòng Văn hóa - Xã hội" --yes
    """
    from xkld.usecases import handing_over, outside_copies

    read = outside_copies.read_recipients(recipients or [], recipients_file)
    here = workspace("handover", home, today)
    with show.waiting("Đang lập gói bàn giao"):
        done = handing_over.hand_over(here, handing_over.Wish(to, read, receiver, agreed))
    if json:
        parts = [{"name": name, "sha256": digest} for name, digest in done.parts.items()]
        told = {"path": str(done.path), "sha256": done.sha256, "recipients": done.recipients, "parts": parts}
        show.data("xkld.handover/1", {**told, "left_out": done.left_out, "head": done.head})
    else:
        _say(done)


def _say(done: "HandedOver") -> None:
    size = grouped(-(-done.size // _KILOBYTE))
    show.say(f"Đã ghi gói bàn giao: {done.path} ({grouped(len(done.parts))} tệp, {size} KB).")
    show.say(f"SHA-256 của gói: {done.sha256}")
    if done.left_out:
        show.note(f"Không đưa vào gói (liên kết ra ngoài thư mục, tên tệp không chép được): {', '.join(done.left_out)}")
    if done.recipients:
        show.note(f"{grouped(done.recipients)} khóa mở được. Người nhận mở bằng chương trình age:")
        show.note(f"  age -d -i TỆP_KHÓA -o ban-giao.zip {done.path.name}")
    else:
        show.note("Gói KHÔNG mã hóa, có dữ liệu cá nhân: giao tận tay, không gửi qua Zalo, thư điện tử.")
    show.note("Người nhận giải nén rồi làm theo doc-truoc.txt; in ban-giao.docx để hai bên ký.")

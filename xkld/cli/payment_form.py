"""``xkld support form``: the empty list of payments that comes back as ``support pay --file``."""

from pathlib import Path
from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import Home, PlanCode, Today, workspace


def form(
    out: Annotated[
        Path | None, typer.Option("--out", metavar="TỆP", help="Tệp .xlsx sẽ ghi (mặc định ở out/).")
    ] = None,
    unit: Annotated[str | None, typer.Option("--unit", help="Chỉ cho một phường, xã.")] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """Mẫu danh sách chi hỗ trợ trống: có danh mục để chọn, có hướng dẫn.

    Tệp ghi xong đưa vào sổ bằng xkld support pay --file.

    Ví dụ: xkld support form --unit "Phường Phủ Hà"
    """
    from xkld.usecases import payment_forms

    written = payment_forms.write_form(workspace("support form", home, today), plan, unit, out)
    show.say(f"Đã ghi {written.file}")
    if written.earlier is not None:
        show.note(f"Bản trước khác bản này (có thể đã có người ghi), giữ lại ở {written.earlier}")

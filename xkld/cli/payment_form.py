"""``xkld support form``: the empty list of payments that comes back as ``support pay --file``."""

from xkld.cli import show
from xkld.cli.options import FormFile, ForUnit, Home, PlanCode, Today, workspace


def form(
    out: FormFile = None,
    unit: ForUnit = None,
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
    show.written([written.file], [written.earlier], why="có thể đã có người ghi")

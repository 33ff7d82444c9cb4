"""``xkld support form``: the empty list of payments that comes back as ``support pay --file``."""

from xkld.cli.options import FormFile, ForUnit, Home, PlanCode, Purpose, Today, workspace


def form(
    out: FormFile = None,
    unit: ForUnit = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """Mẫu danh sách chi hỗ trợ trống: có danh mục để chọn, có hướng dẫn.

    Tệp ghi xong đưa vào sổ bằng xkld support pay --file.

    Ví dụ: xkld support form --unit "Phường Phủ Hà"
    """
    from xkld.cli.handed_out import handed_out
    from xkld.usecases import payment_forms

    written = payment_forms.write_form(workspace("support form", home, today), plan, unit, out, purpose)
    handed_out(written.out, why="có thể đã có người ghi")

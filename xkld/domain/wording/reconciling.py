"""Words about the bank's lists of loans beside ours."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.notation import day_text, grouped

ONLY_THEIRS, ONLY_OURS, DIFFERENT = "chỉ ngân hàng có", "chỉ sổ có", "hai bên khác số"
TITLE = "ĐỐI CHIẾU VAY VỐN VỚI NGÂN HÀNG CHÍNH SÁCH XÃ HỘI"
HEADS = {
    "section": ("Phần", 16),
    "row": ("Dòng", 7),
    "loan": ("Khoản vay số", 9),
    "name": ("Họ và tên", 24),
    "birth_year": ("Năm sinh", 8),
    "place": ("Địa chỉ", 22),
    "bank_number": ("Số của ngân hàng", 14),
    "their_disbursed": ("Ngân hàng: giải ngân (đồng)", 15),
    "our_disbursed": ("Sổ: giải ngân (đồng)", 15),
    "their_outstanding": ("Ngân hàng: dư nợ (đồng)", 15),
    "our_outstanding": ("Sổ: dư nợ (đồng)", 15),
    "todo": ("Xử lý", 40),
}
"""The columns of the lines that are open: heads and widths in letters."""
_NOT_TOLD = "không ghi"


def money_text(amount: int | None) -> str:
    """Đồng, or that the list does not say."""
    return _NOT_TOLD if amount is None else grouped(amount)


def theirs_todo(row: int, candidates: Sequence[int]) -> str:
    """What to do about a line of the bank alone."""
    if candidates:
        named = ", ".join(map(str, candidates))
        return f"có thể là khoản vay số {named}: xkld loan match {row} --loan SỐ"
    return f"xkld loan match {row} --loan SỐ, hoặc --not-ours LÝ_DO"


def ours_todo(loan: int) -> str:
    """What to do about a loan of ours alone."""
    return f"ghi trả nợ (xkld loan move {loan} repaid), hoặc xkld loan absent {loan} --reason LÝ_DO"


def both_todo(row: int) -> str:
    """What to do about a difference."""
    return f"xkld loan match {row} --take, hoặc --accept LÝ_DO"


def counted_text(theirs: int, ours: int, different: int) -> str:
    """How many lines of each kind are open."""
    told = f"{theirs} {ONLY_THEIRS}, {ours} {ONLY_OURS}, {different} {DIFFERENT}"
    return f"{theirs + ours + different} dòng cần xử lý: {told}."


def settled_text(as_of: date, senders: Sequence[str], agreeing: int, accepted: int, not_ours: int) -> str:
    """Whose lists were compared, and what needs nothing."""
    told = f"Danh sách của {', '.join(senders)}, số liệu đến hết ngày {day_text(as_of)}: {agreeing} khoản khớp"
    told += f", {accepted} chênh lệch đã chấp nhận" if accepted else ""
    return f"{told}{f', {not_ours} dòng không thuộc diện theo dõi' if not_ours else ''}."


def taken_text(loans: int, found: int, outstanding: int, as_of: date) -> str:
    """What a list holds."""
    return (
        f"{loans} khoản vay, dư nợ {grouped(outstanding)} đồng, số liệu đến hết ngày {day_text(as_of)};"
        f" {found} khoản của người có trong sổ"
    )


def scale_text(scale: int) -> str:
    """What one unit of the amounts was taken for, where it is not a đồng."""
    return f"Số tiền trong tệp: 1 đơn vị = {grouped(scale)} đồng."


def replaces_text(file: str) -> str:
    """Another list of that sender and day was there."""
    return f"Danh sách này thay danh sách cùng nơi gửi, cùng ngày đã nhập từ tệp {file}."


def left_out_text(rows: Sequence[int]) -> str:
    """Rows that tell of no loan."""
    return f"Không đọc dòng {', '.join(map(str, rows))}: không có số tiền, năm sinh, số khoản vay."


def selection(as_of: date) -> str:
    """Which lines a workbook holds, for the register of exports."""
    return f"đối chiếu vay vốn với ngân hàng, số liệu đến hết ngày {day_text(as_of)}"

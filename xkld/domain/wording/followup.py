"""Words about families that are visited, people asked about work, and what a fund may give."""

from collections.abc import Sequence

from xkld.domain.errors.files import some
from xkld.domain.notation import grouped
from xkld.domain.overseas_fund import Entitlement
from xkld.domain.wording.labels import VISIT_NAMES
from xkld.domain.wording.names import places_told

NOTE = "ghi chú"
NOTHING_NAMED = "không thấy nội dung hỗ trợ nào trong quy định"
SETTLE_RULE = (
    "Thanh lý hợp đồng trong 180 ngày kể từ ngày chấm dứt hợp đồng lao động (Luật số 69/2020/QH14, Điều 46 khoản 8 và"
    " Điều 49 khoản 5, theo văn bản luật); sổ không ghi ngày đó nên tính từ ngày về nước, ngày chết."
    " Không tính người đi học."
)
ROUTE_TITLE = "DANH SÁCH THĂM GIA ĐÌNH CÓ NGƯỜI ĐI LÀM VIỆC, HỌC TẬP Ở NƯỚC NGOÀI"
ROUTE_STEPS = (
    "Mỗi dòng là một gia đình, xếp theo phường, xã rồi theo tên người đi.",
    "Tình trạng để trống là đang ở nước ngoài; «mất tích» là sổ đã ghi mất tích, chưa ghi tìm thấy.",
    "Sau khi thăm, ghi Ngày thăm và chọn Kết quả; không gặp ai cũng ghi.",
    "Không sửa cột Số trong sổ và cột Người đi; gia đình chưa thăm thì để trống ba cột cuối.",
    "Ghi xong thì lưu tệp dạng .xlsx rồi gửi lại; nơi nhận nhập bằng lệnh xkld visit import.",
)
ROUTE_HEADS = {
    "number": ("Số trong sổ", 8),
    "unit": ("Đơn vị", 18),
    "name": ("Người đi", 24),
    "missing": ("Tình trạng", 12),
    "birth_year": ("Năm sinh", 8),
    "phone": ("Điện thoại", 13),
    "relatives": ("Người nhà", 28),
    "address": ("Địa chỉ", 28),
    "destination": ("Thị trường", 16),
    "departed_on": ("Xuất cảnh", 11),
    "ends_on": ("Hợp đồng đến", 11),
    "last": ("Lần thăm trước", 22),
    "visited_on": ("Ngày thăm", 11),
    "outcome": ("Kết quả", 22),
    "note": ("Ghi chú", 24),
}
"""The columns of a route: heads and widths in letters."""
ROUTE_HINTS = {
    "visited_on": "Ngày/tháng/năm, ví dụ 05/6/2025.",
    "outcome": "Chọn một dòng trong danh sách.",
    "note": "Việc cần nhớ về gia đình này; không ghi số CCCD.",
}


def route_selection(units: Sequence[str], months: int) -> str:
    """Which families a route holds, for the register of exports."""
    return f"danh sách thăm gia đình ({months} tháng chưa thăm): {places_told(units)}"


def due_text(due: int, families: int, missing: int) -> str:
    """How many families are to be visited out of how many; ``missing`` people are among those whose they are."""
    whose = "có người đang ở nước ngoài" + (f" hoặc mất tích ({missing} người)" if missing else "")
    if not families:
        return f"Không có gia đình nào {whose}."
    if families == 1:
        return f"Có 1 gia đình {whose}, {'cần' if due else 'chưa cần'} thăm."
    if not due:
        return f"Có {families} gia đình {whose}, chưa gia đình nào cần thăm."
    if due == families:
        return f"Cả {families} gia đình {whose} đều cần thăm."
    return f"{due} trong {families} gia đình {whose} cần thăm."


def visits_text(visits: int, worker: int | None, *, of_place: bool) -> str:
    """How many visits a list tells, of one person or place where only these are asked for."""
    of_one = "" if worker is None else f" gia đình người lao động số {worker}"
    where = " ở nơi này" if of_place else ""
    return f"{visits} lần thăm{of_one}{where}." if visits else f"Chưa ghi lần thăm{of_one or ' nào'}{where}."


def taken_text(new: int, corrected: int, known: int, unvisited: int, left_out: int) -> str:
    """``2 mới, 1 đã có, 3 chưa thăm``: what became of the rows of a list; together they are all of them."""
    parts = [f"{new} mới"]
    parts += [f"{corrected} sửa"] if corrected else []
    parts += [f"{known} đã có", f"{unvisited} chưa thăm"]
    parts += [f"{left_out} dòng khác"] if left_out else []
    return ", ".join(parts)


def left_out_text(rows: Sequence[int]) -> str:
    """Which rows of a list name no family."""
    return f"Không đọc dòng {some(rows, 'dòng')}: không có số trong sổ, không phải là một lần thăm."


def visit_text(outcome: str, note: str | None) -> str:
    """``gặp gia đình, có khó khăn cần giúp (Mẹ ốm)``."""
    return f"{VISIT_NAMES[outcome]} ({note})" if note else VISIT_NAMES[outcome]


def entitlement_text(one: Entitlement) -> str:
    """``Điều 10: ... : 10.000.000 - 30.000.000 đồng/trường hợp``."""
    amount = grouped(one.least) if one.least == one.most else f"{grouped(one.least)} - {grouped(one.most)}"
    return f"{one.clause}: {amount} đồng/{'tháng' if one.per == 'month' else 'trường hợp'} ({one.name})"

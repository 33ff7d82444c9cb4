"""Words about papers: how each stands, when it is needed, what a list rests on."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.notation import day_text
from xkld.domain.papers import JudgedPaper, PaperRule, PaperState
from xkld.domain.wording.labels import DESTINATION_NAMES, FORM_NAMES
from xkld.domain.wording.names import places_told
from xkld.domain.wording.rules import CONFIDENCE_NAMES

KIND = "loại giấy tờ"
STATE_NAMES = {
    PaperState.MISSING: "chưa có",
    PaperState.EXPIRED: "đã hết hạn",
    PaperState.SOON: "sắp hết hạn",
    PaperState.SHORT: "hết hạn trước khi hết hợp đồng",
    PaperState.UNDATED: "có, chưa ghi ngày hết hạn",
    PaperState.HELD: "có",
}
FORM_UNKNOWN = (
    "Chưa ghi hình thức đi nên danh mục lấy theo doanh nghiệp dịch vụ; ghi bằng xkld worker edit SỐ --form HÌNH_THỨC."
)
FORM_UNKNOWN_ON_PAPER = "Chưa rõ hình thức đi: danh mục lấy theo doanh nghiệp dịch vụ."
NO_LIST = "Danh mục giấy tờ (papers.yaml) chưa có dòng riêng cho hình thức đi này: hỏi thêm đơn vị đưa đi."
STUDIES = "Người đi học: danh mục này là của người đi làm việc, cơ sở đào tạo có thể yêu cầu giấy tờ khác."
AWAY, AT_HOME = "nước ngoài", "trong nước"
DUE_TITLE = "DANH SÁCH GIẤY TỜ HẾT HẠN, SẮP HẾT HẠN"
DUE_STEPS = (
    "Mỗi dòng là một giấy tờ đã ghi vào sổ; giấy tờ hết hạn trước đứng trước.",
    "Báo cho người lao động hoặc gia đình làm lại, gia hạn; ghi Ngày báo và Kết quả.",
    "Nơi nhận ghi giấy tờ mới vào sổ bằng lệnh xkld paper add, không ghi số giấy tờ.",
)
DUE_HEADS = {
    "number": ("Số trong sổ", 8),
    "name": ("Họ và tên", 24),
    "birth_year": ("Năm sinh", 8),
    "unit": ("Đơn vị", 18),
    "phone": ("Điện thoại", 13),
    "destination": ("Thị trường", 16),
    "where": ("Ở đâu", 11),
    "paper": ("Giấy tờ", 22),
    "last_day": ("Hết hạn", 11),
    "left": ("Còn lại", 17),
    "contract_end": ("Hợp đồng đến", 11),
    "state": ("Tình trạng", 18),
    "told_on": ("Ngày báo", 11),
    "result": ("Kết quả", 22),
}
"""The columns of the list: heads and widths in letters."""
DUE_HINTS = {
    "told_on": "Ngày/tháng/năm, ví dụ 05/6/2025.",
    "result": "Đã nộp lại, đang làm...; không ghi số giấy tờ, số CCCD.",
}
HABIT = "Báo trước bao nhiêu ngày là do cơ quan chọn (--days), không phải quy định."


def state_text(one: JudgedPaper) -> str:
    """How a paper stands; one that is asked for only sometimes says when."""
    if one.state is PaperState.MISSING and one.rule.when:
        return f"chưa có ({one.rule.when[:1].lower()}{one.rule.when[1:]})"
    return STATE_NAMES[one.state]


def basis_text(rule: PaperRule) -> str:
    """The text that names a paper, and how sure that is."""
    return f"{rule.basis}: {CONFIDENCE_NAMES[rule.confidence]}"


def going_text(form: str | None, destination: str | None) -> str:
    """``doanh nghiệp dịch vụ, Nhật Bản``; what nobody wrote says so."""
    where = DESTINATION_NAMES.get(destination or "", "chưa rõ thị trường")
    return f"{FORM_NAMES.get(form or '', 'chưa rõ hình thức đi')}, {where}"


def wanting_text(number: int) -> str:
    """How many papers are still to be brought or made anew."""
    return f"Còn {number} giấy tờ cần nộp hoặc làm lại." if number else "Đã đủ giấy tờ cần nộp."


def end_text(end: date | None, *, departed: bool) -> str:
    """Until when the contract lasts, or would if the worker left today."""
    if end is None:
        return "chưa biết thời hạn hợp đồng"
    return f"hợp đồng đến {day_text(end)}" if departed else f"đi hôm nay thì hợp đồng đến {day_text(end)}"


def due_selection(units: Sequence[str], days: int) -> str:
    """Which papers a list holds, for the register of exports."""
    return f"danh sách giấy tờ hết hạn trong {days} ngày: {places_told(units)}"


def sheet_selection(number: int) -> str:
    """The sheet of one person's papers, for the register of exports."""
    return f"phiếu giấy tờ cần nộp của người lao động số {number}"

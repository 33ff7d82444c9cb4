"""Words about the record of a worker abroad."""

from collections.abc import Sequence

from xkld.domain.wording.names import places_told

RECORD_FACT_NAMES = {
    "name": "họ tên",
    "birth_date": "ngày sinh",
    "sex": "giới tính",
    "cccd": "số định danh cá nhân",
    "education": "trình độ chuyên môn",
    "skill": "kỹ năng nghề",
    "stay": "nơi ở hiện tại",
    "phone": "số điện thoại",
    "employer": "bên tiếp nhận lao động",
    "workplace": "địa chỉ làm việc",
    "occupation": "ngành nghề",
    "wage": "mức lương",
    "term": "thời hạn hợp đồng",
    "departed": "ngày xuất cảnh",
    "status": "tình trạng làm việc ở nước ngoài",
}
RULE = (
    "Thông tin tối thiểu của người lao động: khoản 2 Điều 3 Thông tư số 20/2021/TT-BLĐTBXH (theo văn bản luật); doanh"
    " nghiệp cập nhật vào cơ sở dữ liệu, cơ quan giữ để đối chiếu."
)
FIELD_PLACES = {
    "name": "cột «Họ và tên» của danh sách",
    "birth_date": "cột «Ngày sinh» của danh sách",
    "sex": "cột «Giới tính» của danh sách",
    "cccd": "cột «Số CCCD» của danh sách",
    "education": "cột «Trình độ» của danh sách",
    "skill": "xkld worker contract SỐ --skill",
    "stay": "xkld worker contract SỐ --stay",
    "phone": "cột «Điện thoại» của danh sách",
    "employer": "xkld worker contract SỐ --employer",
    "workplace": "xkld worker contract SỐ --workplace",
    "occupation": "cột «Ngành nghề» của danh sách",
    "wage": "xkld worker contract SỐ --wage",
    "term": "cột «Thời hạn» (tháng) của danh sách",
    "departed": "giai đoạn «xuất cảnh»",
    "status": "các giai đoạn sau khi xuất cảnh",
}
"""Where each fact stands in the book: a column of the lists that are imported and exported, or a command."""
NO_TECHNICAL_NAMES = (
    "Thông tư nêu nội dung các trường, không nêu tên trường kỹ thuật của cơ sở dữ liệu: nhập liệu theo màn hình của hệ"
    " thống."
)
HOW = "Ghi thêm: xkld worker contract SỐ (bên tiếp nhận, địa chỉ, lương, kỹ năng, nơi ở) và xkld worker edit SỐ."

MISSING_TITLE = "DANH SÁCH HỒ SƠ CÒN THIẾU THÔNG TIN"
MISSING_STEPS = (
    "Mỗi dòng là một người đã ký hợp đồng hoặc đang ở nước ngoài; hồ sơ thiếu nhiều nhất đứng trước.",
    "Hỏi người lao động, gia đình hoặc đơn vị đưa đi, ghi vào cột Thông tin bổ sung.",
    "Số CCCD báo riêng cho nơi nhận, không ghi vào danh sách này.",
    "Nơi nhận ghi vào sổ bằng lệnh xkld worker contract và xkld worker edit.",
)
MISSING_HEADS = {
    "number": ("Số trong sổ", 8),
    "name": ("Họ và tên", 24),
    "unit": ("Đơn vị", 18),
    "phone": ("Điện thoại", 13),
    "where": ("Ở đâu", 11),
    "filled": ("Có", 8),
    "missing": ("Còn thiếu", 40),
    "told": ("Thông tin bổ sung", 40),
}
"""The columns of the list: heads and widths in letters."""
MISSING_HINTS = {"told": "Ghi từng điều còn thiếu; không ghi số CCCD."}


def missing_selection(units: Sequence[str]) -> str:
    """Which records a list holds, for the register of exports."""
    return f"danh sách hồ sơ còn thiếu thông tin: {places_told(units)}"


def missing_text(facts: tuple[str, ...]) -> str:
    """The facts that are lacking, in their order."""
    return ", ".join(RECORD_FACT_NAMES[one] for one in facts)

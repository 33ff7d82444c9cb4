"""Words about people who are known to be abroad outside any contract."""

COMPARED_NAMES = {
    "confirmed": "công an xác nhận đang ở nước ngoài",
    "not_found": "công an không thấy ở nước ngoài",
}
CLEARABLE = {"name": "họ và tên", "birth_year": "năm sinh", "since": "ở đó từ"}
"""What may turn out not to be known after all."""
NAME, COUNTRY, TOLD_BY = "họ và tên", "nước", "nguồn tin"
UNKNOWN = "không rõ"
NOT_COMPARED = "chưa đối chiếu"
TITLE = "DANH SÁCH NGƯỜI Ở NƯỚC NGOÀI KHÔNG THEO HỢP ĐỒNG, ĐỂ ĐỐI CHIẾU"
NOT_COUNTED = "Danh sách riêng, không tính vào số liệu nào của báo cáo."
STEPS = (
    "Danh sách để đối chiếu với công an; không tính vào số người đi làm việc ở nước ngoài theo hợp đồng.",
    "Công an ghi Kết quả đối chiếu (chọn một dòng) và Ngày; không ghi số căn cước vào tệp này.",
    "Nơi nhận ghi vào sổ bằng xkld outside answer SỐ --result ... --on NGÀY; không theo dõi nữa: xkld outside remove.",
)
HEADS = {
    "number": ("Số", 6),
    "name": ("Họ và tên", 24),
    "birth_year": ("Năm sinh", 8),
    "unit": ("Đơn vị", 20),
    "country": ("Nước", 18),
    "since": ("Từ", 11),
    "told_by": ("Nguồn tin", 24),
    "last": ("Đối chiếu lần trước", 24),
    "result": ("Kết quả đối chiếu", 24),
    "on": ("Ngày", 11),
}
"""The columns of the list for the police: heads and widths in letters."""
HINTS = {"result": "Chọn một dòng trong danh sách.", "on": "Ngày/tháng/năm, ví dụ 05/6/2025."}


def selection(places: str) -> str:
    """Whom a list holds, for the register of exports."""
    return f"danh sách người ở nước ngoài không theo hợp đồng: {places}"

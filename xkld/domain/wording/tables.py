"""Titles, heads and counting rules of the reports' tables."""

from xkld.domain.table import Kind

_COUNTS = {"in_period": ("Trong kỳ", Kind.COUNT), "to_date": ("Lũy kế từ đầu năm", Kind.COUNT)}

TITLES = {
    "targets": "Kết quả thực hiện chỉ tiêu theo đơn vị",
    "pool": "Nguồn lao động theo đơn vị",
    "destinations": "Người lao động xuất cảnh theo thị trường",
    "occupations": "Người lao động xuất cảnh theo ngành nghề",
    "features": "Người lao động xuất cảnh theo giới tính, độ tuổi, trình độ, hình thức đi, đối tượng ưu tiên",
    "movement": "Biến động lao động làm việc ở nước ngoài",
    "support": "Hỗ trợ người lao động theo nguồn kinh phí và nội dung",
    "loans": "Cho vay đi làm việc ở nước ngoài qua Ngân hàng Chính sách xã hội",
    "work": "Hoạt động tuyên truyền, tư vấn, thanh tra, kiểm tra",
}
HEADS: dict[str, dict[str, tuple[str, Kind]]] = {
    "targets": {
        "unit": ("Đơn vị", Kind.TEXT),
        "target": ("Chỉ tiêu năm (người)", Kind.COUNT),
        "in_period": ("Thực hiện trong quý", Kind.COUNT),
        "to_date": ("Lũy kế từ đầu năm", Kind.COUNT),
        "percent": ("Tỷ lệ đạt", Kind.PERCENT),
        "same_period": ("Cùng kỳ năm trước", Kind.COUNT),
        "estimate": ("Ước đến hết quý", Kind.COUNT),
    },
    "pool": {
        "unit": ("Đơn vị", Kind.TEXT),
        "registered": ("Đăng ký, đã tư vấn", Kind.COUNT),
        "training": ("Đang đào tạo", Kind.COUNT),
        "selected": ("Trúng tuyển, ký hợp đồng", Kind.COUNT),
        "ready": ("Chờ xuất cảnh", Kind.COUNT),
        "all": ("Tổng số", Kind.COUNT),
    },
    "destinations": {"destination": ("Thị trường", Kind.TEXT), **_COUNTS},
    "occupations": {"occupation": ("Ngành nghề", Kind.TEXT), **_COUNTS},
    "features": {"feature": ("Nội dung", Kind.TEXT), **_COUNTS},
    "movement": {"movement": ("Nội dung", Kind.TEXT), **_COUNTS},
    "support": {
        "item": ("Nguồn kinh phí, nội dung", Kind.TEXT),
        "persons_in_period": ("Số người trong quý", Kind.COUNT),
        "in_period": ("Số tiền trong quý (đồng)", Kind.MONEY),
        "persons_to_date": ("Số người từ đầu năm", Kind.COUNT),
        "to_date": ("Số tiền từ đầu năm (đồng)", Kind.MONEY),
        "allotted": ("Dự toán năm (đồng)", Kind.MONEY),
        "left": ("Còn lại (đồng)", Kind.MONEY),
    },
    "loans": {
        "fund": ("Nguồn vốn", Kind.TEXT),
        "customers": ("Khách hàng từ đầu năm", Kind.COUNT),
        "lent": ("Doanh số cho vay (đồng)", Kind.MONEY),
        "recovered": ("Doanh số thu nợ (đồng)", Kind.MONEY),
        "outstanding": ("Dư nợ (đồng)", Kind.MONEY),
        "overdue": ("Trong đó quá hạn (đồng)", Kind.MONEY),
        "idle": ("Vốn chưa giải ngân (đồng)", Kind.MONEY),
    },
    "work": {
        "work": ("Hoạt động", Kind.TEXT),
        "in_period": ("Số lần trong quý", Kind.COUNT),
        "people_in_period": ("Lượt người trong quý", Kind.COUNT),
        "to_date": ("Số lần từ đầu năm", Kind.COUNT),
        "people_to_date": ("Lượt người từ đầu năm", Kind.COUNT),
    },
}
_ONCE = (
    "mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng;"
    " không gồm người đi học tập và lao động thời vụ"
)
RULES = {
    "targets": f"{_ONCE[0].upper()}{_ONCE[1:]}, theo nơi thường trú ghi trên hồ sơ lúc đi.",
    "pool": (
        "Mỗi người tính ở giai đoạn mới nhất trước khi xuất cảnh, đến hết ngày chốt số liệu;"
        " người chưa trúng tuyển còn nguyện vọng tính ở cột đăng ký."
    ),
    "destinations": f"Tính theo người: {_ONCE}.",
    "occupations": f"Tính theo người: {_ONCE}.",
    "features": (
        f"Tính theo người: {_ONCE}; tuổi tính vào ngày xuất cảnh; một người có thể thuộc nhiều đối tượng ưu tiên"
        " nên các đối tượng không cộng với nhau."
    ),
    "movement": (
        "Tính theo lượt, nên người đi hai lần trong năm tính hai lượt; số cuối kỳ bằng số đầu kỳ cộng xuất cảnh và tìm"
        " thấy, trừ về nước, chết và mất tích; về phép không tính là về nước."
    ),
    "support": (
        "Theo năm ngân sách; số tiền đã trừ các khoản hoàn; mỗi người tính một lần ở mỗi dòng và ở dòng tổng cộng,"
        " khi số tiền thực nhận lớn hơn không. Số tiền của mỗi nguồn gồm chi hỗ trợ và chi hoạt động."
    ),
    "loans": "Số liệu do Ngân hàng Chính sách xã hội cung cấp, tính từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn.",
    "work": "Cộng các hoạt động đã ghi trong sổ theo ngày thực hiện; một buổi có nhiều lượt người dự.",
}
SPAN = "(Trong kỳ: từ {start} đến hết ngày {last}; lũy kế: từ {since})"
STOCK_SPAN = "(Đến hết ngày {last})"
LOAN_SPAN = "(Từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn)"
LOAN_AS_OF = "{fund} (đến hết ngày {day})"
TOTAL = "Tổng cộng"
SPENT = "Chi hoạt động"
NOT_KNOWN = "Chưa rõ"
AGE_NAMES = {
    "under_18": "Dưới 18 tuổi",
    "18_30": "Từ 18 đến 30 tuổi",
    "31_45": "Từ 31 đến 45 tuổi",
    "over_45": "Trên 45 tuổi",
}
FEATURES = {
    "sex": "Theo giới tính",
    "age": "Theo độ tuổi",
    "education": "Theo trình độ",
    "form": "Theo hình thức đi",
    "groups": "Theo đối tượng ưu tiên",
}
MOVEMENT = {
    "at_start": "Đang làm việc ở nước ngoài đầu kỳ",
    "departed": "Xuất cảnh (lượt)",
    "returned": "Về nước",
    "no_reason": "chưa rõ lý do",
    "died": "Chết",
    "missing": "Mất tích",
    "found": "Tìm thấy người mất tích",
    "at_end": "Đang làm việc ở nước ngoài cuối kỳ",
    "extended": "Ngoài ra: gia hạn hợp đồng",
    "recontracted": "Ngoài ra: đổi hợp đồng, chuyển tư cách ở nước ngoài",
    "absconded": "Ngoài ra: bỏ hợp đồng",
    "overstayed": "Ngoài ra: ở lại nước ngoài trái pháp luật",
    "seasonal": "Ngoài ra: lao động thời vụ theo thỏa thuận địa phương xuất cảnh (lượt)",
    "study": "Ngoài ra: xuất cảnh đi học tập (lượt)",
}
INSPECTION_ROWS = {
    "inspection": ("Cuộc thanh tra, kiểm tra, giám sát", "trong đó phát hiện vi phạm"),
    "complaint": ("Đơn thư, phản ánh", "trong đó đã giải quyết"),
}


def upper_first(text: str) -> str:
    """The text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]

"""Titles, counting rules and names of rows of the reports' tables."""

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
    "study_units": "Người đi học tập ở nước ngoài theo đơn vị",
    "study_destinations": "Người đi học tập ở nước ngoài theo nước, vùng lãnh thổ",
}
TITLE_WITHOUT_TARGET = "Người lao động xuất cảnh theo đơn vị"
_ONCE = (
    "mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng;"
    " không gồm người đi học tập và lao động thời vụ"
)
_STUDENTS = (
    "Mỗi học sinh, sinh viên, người đi học tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi học tập;"
    " không cộng với người đi làm việc"
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
        " thấy, trừ về nước, tử vong và mất tích; về phép không tính là về nước."
    ),
    "support": (
        "Theo năm ngân sách; số tiền đã trừ các khoản hoàn; mỗi người tính một lần ở mỗi dòng và ở dòng tổng cộng,"
        " khi số tiền thực nhận lớn hơn không. Số tiền của mỗi nguồn gồm chi hỗ trợ và chi hoạt động."
    ),
    "loans": "Số liệu do Ngân hàng Chính sách xã hội cung cấp, tính từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn.",
    "study_units": f"{_STUDENTS}, theo nơi thường trú ghi trên hồ sơ lúc đi.",
    "study_destinations": f"{_STUDENTS}.",
    "work": "Cộng các hoạt động đã ghi trong sổ theo ngày thực hiện; một buổi có nhiều lượt người dự.",
}
WHOLE_YEAR_BEFORE = " Cột {head} tính đến hết ngày {day}, dài hơn số ngày đã qua của kỳ này."
SPAN = "(Trong kỳ: từ {start} đến hết ngày {last}; lũy kế: từ {since})"
SPAN_FROM_NEW_YEAR = "(Từ {since} đến hết ngày {last})"
SPAN_BY_QUARTERS = "(Từ {since} đến hết ngày {last}; các quý tính đến hết ngày {ends})"
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
    "died": "Tử vong",
    "missing": "Mất tích",
    "found": "Tìm thấy người mất tích",
    "at_end": "Đang làm việc ở nước ngoài cuối kỳ",
    "besides": "Ngoài ra",
    "extended": "gia hạn hợp đồng",
    "recontracted": "đổi hợp đồng, chuyển tư cách ở nước ngoài",
    "absconded": "bỏ hợp đồng",
    "overstayed": "ở lại nước ngoài trái pháp luật",
    "seasonal": "lao động thời vụ theo thỏa thuận địa phương xuất cảnh (lượt)",
    "study": "xuất cảnh đi học tập (lượt)",
}
INSPECTION_ROWS = {
    "inspection": ("Cuộc thanh tra, kiểm tra, giám sát", "trong đó phát hiện vi phạm"),
    "complaint": ("Đơn thư, phản ánh", "trong đó đã giải quyết"),
}


def upper_first(text: str) -> str:
    """The text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]

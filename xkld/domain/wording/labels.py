"""The Vietnamese name of every code that people see."""

STAGE_NAMES = {
    "registered": "đăng ký tham gia",
    "counselled": "đã tư vấn",
    "training": "đang đào tạo",
    "selected": "trúng tuyển",
    "not_selected": "không trúng tuyển",
    "contracted": "ký hợp đồng",
    "visa_ready": "chờ xuất cảnh",
    "withdrawn": "không tiếp tục tham gia",
    "departed": "xuất cảnh",
    "home_leave": "về phép",
    "back_abroad": "sang lại",
    "recontracted": "đổi hợp đồng",
    "extended": "gia hạn",
    "absconded": "bỏ hợp đồng",
    "overstayed": "ở lại nước ngoài trái pháp luật",
    "missing": "mất tích",
    "found": "tìm thấy",
    "died": "chết",
    "returned": "về nước",
    "settled": "thanh lý hợp đồng",
    "reemployed": "có việc làm sau khi về nước",
}
REASON_NAMES = {
    "on_time": "hết hạn hợp đồng, đúng hạn",
    "early_accident": "trước hạn do tai nạn, ốm đau",
    "early_employer": "trước hạn do phía sử dụng lao động",
    "early_abuse": "trước hạn do bị ngược đãi, xâm hại",
    "early_violation": "trước hạn do vi phạm hợp đồng, pháp luật",
    "early_own_will": "trước hạn do nguyện vọng cá nhân",
}
PURPOSE_NAMES = {"work": "làm việc", "study": "học tập"}
COUNTED_NAMES = {"work": "làm việc", "seasonal": "thời vụ", "study": "học tập"}
"""The sets of figures that are never added."""
VISIT_NAMES = {
    "well": "gặp gia đình, người đi bình thường",
    "in_need": "gặp gia đình, có khó khăn cần giúp",
    "no_news": "gặp gia đình, không có tin người đi",
    "not_home": "không gặp ai",
}
INQUIRY_NAMES = {
    "looking": "chưa có việc, đang tìm việc",
    "not_looking": "chưa có việc, chưa muốn đi làm",
    "not_reached": "không liên lạc được",
}
FORM_NAMES = {
    "public_unit": "đơn vị sự nghiệp công lập",
    "service_enterprise": "doanh nghiệp dịch vụ",
    "contractor": "doanh nghiệp trúng thầu, nhận thầu",
    "trainee_enterprise": "doanh nghiệp đưa đi đào tạo, nâng cao trình độ, kỹ năng nghề",
    "investor": "tổ chức, cá nhân đầu tư ra nước ngoài",
    "direct_contract": "hợp đồng lao động trực tiếp giao kết",
    "seasonal": "lao động thời vụ theo thỏa thuận địa phương",
}
ENTERPRISE_KIND_NAMES = {
    "service_enterprise": "doanh nghiệp dịch vụ",
    "public_unit": "đơn vị sự nghiệp công lập",
    "contractor": "doanh nghiệp trúng thầu, nhận thầu",
    "trainee_enterprise": "doanh nghiệp đưa đi đào tạo, nâng cao trình độ, kỹ năng nghề",
    "investor": "tổ chức, cá nhân đầu tư ra nước ngoài",
    "school": "cơ sở đào tạo nghề, ngoại ngữ",
    "partner": "đối tác nước ngoài",
}
ENTERPRISE_FACT_NAMES = {
    "kind": "loại",
    "licence": "giấy phép",
    "contact": "người liên hệ",
    "phone": "điện thoại",
    "address": "địa chỉ",
    "memorandum": "biên bản ghi nhớ",
}
LICENCE_NAMES = {
    "valid": "còn hiệu lực",
    "suspended": "bị đình chỉ",
    "revoked": "bị thu hồi",
    "expired": "hết hiệu lực",
    "absent": "không có trong danh sách",
    "unknown": "không rõ",
}
FEE_NAMES = {
    "service": "tiền dịch vụ",
    "broker": "tiền môi giới",
    "deposit": "tiền ký quỹ",
    "fund": "đóng góp Quỹ Hỗ trợ việc làm ngoài nước",
    "training": "đào tạo nghề, ngoại ngữ, giáo dục định hướng",
    "papers": "hộ chiếu, thị thực, khám sức khỏe, giấy tờ",
    "travel": "vé máy bay, đi lại",
    "other": "khoản khác",
}
CURRENCY_NAMES = {
    "VND": "đồng",
    "USD": "đô la Mỹ",
    "EUR": "euro",
    "JPY": "yên Nhật",
    "KRW": "won Hàn Quốc",
    "TWD": "đô la Đài Loan",
    "CNY": "nhân dân tệ",
    "HKD": "đô la Hồng Kông",
    "MOP": "pataca Ma-cao",
    "SGD": "đô la Singapore",
    "MYR": "ringgit Ma-lai-xi-a",
    "AUD": "đô la Ô-xtrây-li-a",
    "NZD": "đô la Niu Di-lân",
    "HUF": "forint Hung-ga-ri",
    "RON": "leu Ru-ma-ni",
    "PLN": "zloty Ba Lan",
    "RUB": "rúp Nga",
    "ILS": "shekel I-xra-en",
    "SAR": "rian Ả-rập Xê-út",
    "AED": "điram UAE",
}
MAY_NOT_SEND = frozenset({"suspended", "revoked", "expired", "absent"})
"""How a licence stands when its holder should not be sending anybody."""
SEX_NAMES = {"M": "nam", "F": "nữ"}
EDUCATION_NAMES = {
    "none": "phổ thông (không nghề)",
    "elementary": "sơ cấp nghề",
    "intermediate": "trung cấp",
    "college": "cao đẳng",
    "university": "đại học trở lên",
}
GROUP_NAMES = {
    "DTTS": "người dân tộc thiểu số",
    "HN": "người thuộc hộ nghèo",
    "HCN": "người thuộc hộ cận nghèo",
    "HMTN": "người thuộc hộ mới thoát nghèo",
    "NCC": "người có công với cách mạng",
    "TN_NCC": "thân nhân người có công với cách mạng",
    "THD": "người thuộc hộ bị thu hồi đất nông nghiệp",
    "DAT_THU_HOI": "người có đất thu hồi",
    "NVQS": "thanh niên hoàn thành nghĩa vụ quân sự",
    "NVCA": "thanh niên hoàn thành nghĩa vụ công an",
    "TNTN": "thanh niên tình nguyện hoàn thành nhiệm vụ",
    "SINH_VIEN_MOI_TN": "học sinh, sinh viên mới tốt nghiệp",
}
DESTINATION_NAMES = {
    "JP": "Nhật Bản",
    "TW": "Đài Loan (Trung Quốc)",
    "KR": "Hàn Quốc",
    "CN": "Trung Quốc",
    "SG": "Singapore",
    "MO": "Ma-cao (Trung Quốc)",
    "HK": "Hồng Kông (Trung Quốc)",
    "MY": "Ma-lai-xi-a",
    "DE": "Đức",
    "HU": "Hung-ga-ri",
    "RO": "Ru-ma-ni",
    "GR": "Hy Lạp",
    "SA": "Ả-rập Xê-út",
    "AE": "Các Tiểu vương quốc Ả-rập Thống nhất",
    "AU": "Ô-xtrây-li-a",
    "NZ": "Niu Di-lân",
    "PL": "Ba Lan",
    "SK": "Xlô-va-ki-a",
    "RU": "Liên bang Nga",
    "IL": "I-xra-en",
    "FI": "Phần Lan",
}
DUTY_KIND_NAMES = {
    "monthly": "tháng",
    "quarterly": "quý",
    "half_year": "6 tháng",
    "nine_months": "9 tháng",
    "yearly": "năm",
    "ad_hoc": "đột xuất",
}
SENDER_ROLE_NAMES = {
    "units": "các đơn vị được giao chỉ tiêu",
    "agencies": "cơ quan, đơn vị",
    "issuer": "cơ quan ban hành kế hoạch",
    "reporter": "cơ quan lập báo cáo",
}
REPEAT_NAMES = {"once": "một lần", "yearly": "hằng năm", "quarterly": "hằng quý", "always": "thường xuyên"}
UNIT_KIND_NAMES = {
    "ward": "phường",
    "commune": "xã",
    "township": "thị trấn",
    "special_zone": "đặc khu",
    "hamlet": "thôn, ấp, bản",
    "quarter": "khu phố, khóm, tổ dân phố",
}
FACT_NAMES = {
    "contract_term": "hạn hợp đồng mới",
    "name": "họ tên",
    "birth_year": "năm sinh",
    "birth_date": "ngày sinh",
    "sex": "giới tính",
    "cccd": "số CCCD",
    "phone": "điện thoại",
    "unit": "đơn vị",
    "ethnicity": "dân tộc",
    "education": "trình độ",
    "destination": "thị trường",
    "occupation": "ngành nghề",
    "sender": "doanh nghiệp, đơn vị đưa đi",
    "form": "hình thức đi",
    "months": "thời hạn",
    "return_reason": "lý do về nước",
    "decision": "số quyết định",
    "reason": "lý do",
}
PLAN_PART_NAMES = {
    "code": "mã kế hoạch",
    "title": "tên kế hoạch",
    "subject": "nội dung",
    "issuer": "cơ quan ban hành",
    "number": "số kế hoạch",
    "year_issued": "năm ban hành",
    "month_issued": "tháng ban hành",
    "day_issued": "ngày ban hành",
    "years": "năm thực hiện",
    "implements": "kế hoạch cấp trên",
    "legal_basis": "căn cứ",
    "target": "chỉ tiêu",
    "sets": "mục đích đi được tính",
    "priority": "ưu tiên",
    "funds": "nguồn kinh phí",
    "tasks": "nhiệm vụ",
    "duties": "chế độ báo cáo",
    "report_to": "kính gửi",
    "report_by": "cơ quan lập báo cáo",
    "recipients": "nơi nhận",
    "signature": "chữ ký",
    "units": "đơn vị",
    "known_units": "danh mục đơn vị",
}
ACTIVITY_NAMES = {
    "counselling": "buổi tư vấn việc làm, tuyển lao động",
    "conference": "hội nghị chuyên đề",
    "broadcast": "tin, bài phát thanh",
    "article": "tin, bài trên cổng, trang thông tin điện tử, báo chí",
    "social": "tin, bài trên mạng xã hội",
    "leaflet": "tờ rơi, pa-nô, áp phích",
    "enterprise": "buổi làm việc với doanh nghiệp",
    "family_visit": "lượt thăm hỏi gia đình người lao động",
    "study_tour": "chuyến học tập kinh nghiệm",
}
MEDIA = frozenset({"broadcast", "article", "social", "leaflet"})
"""Activities that reach people whom nobody counts."""
GATHERINGS = frozenset({"counselling", "conference"})
"""Activities to which people come and are counted."""
INSPECTION_NAMES = {"inspection": "cuộc thanh tra, kiểm tra, giám sát", "complaint": "đơn thư, phản ánh"}
FUND_KIND_NAMES = {"grant": "chi hỗ trợ", "loan": "cho vay", "contribution": "đóng góp, xã hội hóa"}

IDENTITY_NAMES = {"full": "đủ số CCCD", "masked": "số CCCD đã che", "none": "không có tên người"}
"""How much of ID numbers a file that left holds."""

REPORT_NAMES = {"quarterly": "báo cáo quý", "half-year": "báo cáo 6 tháng", "annual": "báo cáo năm"}

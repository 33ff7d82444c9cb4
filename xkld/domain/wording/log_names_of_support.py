"""How the log tells of support that is applied for."""

COMMANDS = {
    "support propose": "ghi đề nghị hỗ trợ",
    "support complete": "ghi ngày đủ hồ sơ hỗ trợ",
    "support approve": "ghi quyết định hỗ trợ",
    "support refuse": "ghi từ chối hỗ trợ",
    "support close": "kết thúc đề nghị hỗ trợ",
    "support draft": "soạn dự thảo quyết định hỗ trợ",
    "support settle": "quyết toán kinh phí hỗ trợ",
    "support pending": "xuất danh sách đề nghị hỗ trợ",
    "fund forecast": "xuất dự báo nguồn kinh phí",
    "fund share": "xuất bảng chia chi phí chung",
    "fund show": "xuất tình hình nguồn kinh phí",
}
TABLES = {
    "application": "đề nghị hỗ trợ",
    "settlement": "lần quyết toán",
    "settlement_line": "khoản đã quyết toán",
}
COLUMNS = {
    "application": {
        "amount": "số xin",
        "quantity": "số lượng",
        "cost": "tổng chi phí",
        "carried_over": "kinh phí chuyển nguồn",
        "case_on": "ngày phát sinh",
        "item_name": "tên nội dung",
        "cap": "mức tối đa",
        "policy_digest": "mã tệp chính sách",
        "received_on": "nhận ngày",
        "complete_on": "đủ hồ sơ ngày",
        "decided_on": "quyết định ngày",
        "granted": "số duyệt",
        "because": "lý do từ chối",
        "closed_on": "kết thúc ngày",
        "closed_because": "lý do kết thúc",
    },
    "settlement": {"paper": "văn bản", "first_on": "từ ngày", "last_on": "đến hết ngày"},
    "settlement_line": {"payment": "khoản chi số", "settlement": "lần quyết toán số"},
}

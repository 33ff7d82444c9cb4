"""How the log tells of cases that are followed: papers, the time abroad, what comes after it."""

COMMANDS = {
    "paper add": "ghi giấy tờ đã xuất trình",
    "paper remove": "bỏ giấy tờ ghi nhầm",
    "paper sheet": "lập phiếu giấy tờ cần nộp",
    "worker stuck": "ghi danh sách hồ sơ đứng yên",
    "abroad extend": "ghi gia hạn hợp đồng",
    "visit add": "ghi thăm gia đình",
    "returnee ask": "ghi hỏi việc làm sau khi về nước",
}
TABLES = {
    "paper": "giấy tờ",
    "contract_term": "hạn hợp đồng mới",
    "family_visit": "lần thăm gia đình",
    "return_inquiry": "lần hỏi việc làm",
}
COLUMNS = {
    "paper": {"issued_on": "ngày cấp", "expires_on": "ngày hết hạn"},
    "contract_term": {"from_on": "từ ngày", "until_on": "đến hết ngày"},
}

"""How the log tells of what is followed beside the goings: contracts made directly."""

COMMANDS = {
    "contract receive": "nhận hồ sơ đăng ký hợp đồng",
    "contract confirm": "xác nhận đăng ký hợp đồng",
    "contract refuse": "từ chối đăng ký hợp đồng",
    "contract report": "ghi báo cáo đăng ký hợp đồng",
    "incident add": "ghi vụ việc",
    "incident pass": "chuyển vụ việc",
    "incident close": "kết thúc vụ việc",
    "referral add": "giới thiệu đến cơ quan khác",
    "referral answer": "ghi trả lời lần giới thiệu",
    "referral letter": "lập công văn giới thiệu",
    "referral letter --full-id": "lập công văn giới thiệu có đủ số CCCD",
}
TABLES = {
    "direct_contract": "hồ sơ đăng ký hợp đồng trực tiếp",
    "direct_contract_paper": "giấy tờ của hồ sơ đăng ký hợp đồng",
    "incident": "vụ việc",
    "incident_handover": "lần chuyển vụ việc",
    "referral": "lần giới thiệu",
}
COLUMNS = {
    "direct_contract": {
        "received_on": "nhận ngày",
        "employer": "bên sử dụng lao động",
        "destination": "thị trường",
        "occupation": "ngành nghề",
        "months": "thời hạn",
        "decided_on": "giải quyết ngày",
        "number": "văn bản số",
        "reported_on": "báo cáo ngày",
        "report_number": "báo cáo số",
    },
    "direct_contract_paper": {"contract": "hồ sơ đăng ký", "paper": "giấy tờ"},
    "incident": {
        "broker": "người môi giới",
        "site": "trang, tài khoản mạng",
        "summary": "nội dung",
        "closed_on": "kết thúc ngày",
        "closed_because": "kết quả",
    },
    "incident_handover": {"incident": "vụ việc", "agency": "cơ quan", "reply_by": "hạn trả lời"},
    "referral": {
        "agency": "cơ quan",
        "why": "lý do",
        "reply_by": "hạn trả lời",
        "answered_on": "trả lời ngày",
        "answer": "trả lời",
    },
}

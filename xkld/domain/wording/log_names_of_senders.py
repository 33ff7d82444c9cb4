"""How the log tells of senders, their licences and their offers."""

COMMANDS = {
    "enterprise add": "thêm doanh nghiệp, đơn vị đưa đi",
    "enterprise edit": "sửa doanh nghiệp, đơn vị đưa đi",
    "enterprise check": "ghi lần xem giấy phép",
    "order add": "ghi đơn hàng",
    "order edit": "sửa đơn hàng",
    "order close": "đóng đơn hàng",
    "order sheet": "lập phiếu thông tin đơn hàng",
}
TABLES = {
    "enterprise": "thông tin đơn vị đưa đi",
    "fee": "khoản phải nộp",
    "job_order": "đơn hàng",
    "licence_check": "lần xem giấy phép",
    "list_column": "tên cột của nơi gửi danh sách",
    "list_sender": "nơi gửi danh sách",
    "order_rate": "tỷ giá của đơn hàng",
    "placement_order": "đơn hàng của hồ sơ",
    "sender_alias": "tên cũ của đơn vị đưa đi",
}
COLUMNS = {
    "enterprise": {
        "licence": "giấy phép",
        "contact": "người liên hệ",
        "address": "địa chỉ",
        "memorandum": "biên bản ghi nhớ",
    },
    "fee": {"asked": "mức khai"},
    "job_order": {
        "destination": "thị trường",
        "occupation": "ngành nghề",
        "programme": "chương trình",
        "headcount": "số người tuyển",
        "wage": "lương tháng",
        "months": "thời hạn",
        "requirements": "yêu cầu",
        "received_on": "nhận ngày",
        "expires_on": "hạn đăng ký",
        "closed_on": "đóng ngày",
        "closed_because": "lý do đóng",
    },
    "licence_check": {"on_date": "ngày xem"},
    "list_column": {
        "list_sender": "nơi gửi danh sách",
        "place": "cột thứ",
        "meaning": "nghĩa của cột",
        "is_said": "do cán bộ chỉ",
    },
    "order_rate": {"per_thousand": "số đồng của 1.000 đơn vị tiền"},
    "placement_order": {"from_on": "từ ngày"},
}

"""How the log tells of commands that only hand files out."""

COMMANDS = {
    "handover": "lập gói bàn giao",
    "worker show": "xuất toàn bộ thông tin của một người",
    "worker export": "xuất danh sách người lao động",
    "worker export --full-id": "xuất danh sách đủ số CCCD",
    "worker form": "lập mẫu danh sách trống",
    "worker stuck": "lập danh sách hồ sơ đứng yên",
    "worker missing": "lập danh sách hồ sơ còn thiếu thông tin",
    "list show": "xuất danh sách đã lưu",
    "support form": "lập mẫu danh sách chi trống",
    "paper due": "lập danh sách giấy tờ hết hạn",
    "paper sheet": "lập phiếu giấy tờ cần nộp",
    "contract list": "lập danh sách đăng ký hợp đồng",
    "abroad expected": "lập danh sách dự kiến về nước",
    "visit due": "lập danh sách thăm gia đình",
    "report quarterly": "lập báo cáo quý",
    "report half-year": "lập báo cáo 6 tháng",
    "report annual": "lập báo cáo năm",
}

"""How the log tells of what keeps the book trustworthy: backups put back, files that left, persons forgotten."""

COMMANDS = {
    "upgrade": "nâng cấp sổ",
    "restore": "khôi phục sổ từ bản sao lưu",
    "worker erase": "xóa dữ liệu cá nhân",
    "check --accept": "chấp nhận lỗi mà xkld check nêu",
    "undo": "hoàn tác",
}
TABLES = {
    "accepted_finding": "lỗi được chấp nhận",
    "erasure": "lần xóa dữ liệu cá nhân",
    "export": "lần xuất tệp",
    "migration_step": "bước nâng cấp sổ",
}
COLUMNS = {
    "accepted_finding": {"check_name": "mục", "fault": "lỗi", "found": "cụ thể", "because": "lý do"},
    "export": {
        "file": "tệp",
        "selection": "điều kiện chọn",
        "rows": "số dòng",
        "identity": "số CCCD",
        "purpose": "mục đích",
    },
}

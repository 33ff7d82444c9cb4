"""What ``doctor`` says: facts judged and told in Vietnamese, with the mending."""

from xkld.domain.health import Level

LEVEL_NAMES = {Level.PASS: "đạt", Level.WARN: "lưu ý", Level.FAIL: "LỖI"}
CHECK_NAMES = {
    "python": "Python",
    "sqlite": "SQLite",
    "sqlite_analyze": "SQLite sau ANALYZE",
    "jinja": "Jinja",
    "defusedxml": "Bảo vệ khi đọc bảng tính",
    "time_zone": "Múi giờ",
    "encoding": "Bảng mã",
    "console": "Cửa sổ lệnh",
    "fonts": "Phông chữ",
    "libreoffice": "LibreOffice",
    "home": "Thư mục làm việc",
    "today": "Hôm nay",
    "folder": "Quyền đọc, ghi",
    "folder_private": "Quyền riêng tư thư mục",
    "drive": "Ổ đĩa",
    "disk": "Dung lượng trống",
    "copies": "Bản chép cạnh sổ",
    "book": "Sổ dữ liệu",
    "schema": "Cấu trúc sổ",
    "book_private": "Quyền riêng tư của sổ",
    "journal": "Nhật ký ghi dở",
    "journal_mode": "Chế độ ghi",
    "integrity": "Toàn vẹn",
    "references": "Liên kết dữ liệu",
    "strict": "Kiểu cột",
    "statistics": "Bảng thống kê",
    "clock": "Đồng hồ máy",
    "last_operation": "Lần ghi cuối",
    "backup": "Sao lưu",
    "drill": "Diễn tập phục hồi",
    "schedule": "Lịch chạy đêm",
    "own_file": "Tệp riêng của đơn vị",
}

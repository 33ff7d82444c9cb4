"""What stands in a report's workbook beside the figures: names of sheets, and the sheet that tells about them."""

SHEETS = {
    "targets": "Chỉ tiêu",
    "pool": "Nguồn lao động",
    "destinations": "Thị trường",
    "occupations": "Ngành nghề",
    "features": "Đặc điểm",
    "movement": "Biến động",
    "support": "Hỗ trợ",
    "loans": "Cho vay",
    "work": "Hoạt động",
    "study_units": "Học tập theo đơn vị",
    "study_destinations": "Học tập theo nước",
}
ABOUT_SHEET = "Thông tin"
NUMBERED = "Biểu {number}. {title}"
NOTE = "Ghi chú: {rule}"
FIGURES_TO = "(Số liệu tính đến hết ngày {day})"
PAGE = "Trang &P/&N"
ISSUER, PERIOD, COVERS, GOES_WITH = "Cơ quan báo cáo", "Kỳ báo cáo", "Số liệu đến hết ngày", "Kèm theo"
SHEETS_HEAD, WARNINGS_HEAD, TO_WRITE_HEAD, READING_HEAD = "Các biểu", "Lưu ý", "Còn phải viết trong báo cáo", "Cách đọc"
NONE = "Không"
READING = (
    "Ô tổng cộng, tỷ lệ và các ô cộng được là công thức: sửa một số trong bảng thì các ô đó đổi theo.",
    "Sửa ở đây không làm đổi sổ dữ liệu của chương trình.",
    "Dòng thụt vào là một phần của dòng ở trên, không cộng hai lần.",
    "Số người không cộng theo dòng khi một người có thể ở nhiều dòng: ô tổng ở đó là số đã đếm, không phải công thức.",
    "Ô ghi bằng chữ (không có số liệu, chưa báo cáo, không áp dụng...) không phải là số 0.",
)


def numbered(number: str | None, title: str) -> str:
    """A table's title with its number in the annex, if it has one."""
    return NUMBERED.format(number=number, title=title) if number else title


def sheet_name(key: str, number: str | None, title: str) -> str:
    """The short name of a table's sheet, with its number in the annex; of an unknown table its title."""
    return " ".join(part for part in (number, SHEETS.get(key, title)) if part)

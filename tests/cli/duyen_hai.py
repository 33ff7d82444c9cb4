"""A book of thị xã Duyên Hải 2023 with invented workers, pupils and students."""

from pathlib import Path

from cli.answers import told
from cli.lists import write_list
from conftest import Run

HEADS = (
    *("Họ và tên", "Năm sinh", "Giới tính", "Đơn vị", "Mục đích", "Giai đoạn", "Ngày", "Thị trường"),
    *("Ngành nghề", "Hình thức", "Trình độ", "Đối tượng", "Đơn vị đưa đi", "Lý do về nước"),
)
_BY_FIRM, _BY_STATE = "doanh nghiệp dịch vụ", "đơn vị sự nghiệp công lập"
_WORK, _STUDY = "làm việc", "học tập"
PEOPLE = (
    # the plan year runs from 15/12/2022 to 14/12/2023, the plan itself is of August
    ("Trần Văn Mẫu A", 1995, "nam", "Phường 1", _WORK, "xuất cảnh", "14/12/2022", "JP", *(None,) * 6),
    (
        *("Trần Thị Mẫu B", 1999, "nữ", "Phường 1", _WORK, "xuất cảnh", "15/12/2022", "JP"),
        *("chế biến thủy sản", _BY_FIRM, "phổ thông", "HN", "Công ty Thử Biển", None),
    ),
    (
        *("Thạch Văn Mẫu C", 2000, "nam", "Phường 2", _WORK, "xuất cảnh", "20/3/2023", "TW"),
        *("cơ khí", _BY_FIRM, "trung cấp", "DTTS", "Công ty Thử Biển", None),
    ),
    (
        *("Kim Thị Mẫu D", 2001, "nữ", "Xã Long Hữu", _WORK, "xuất cảnh", "14/6/2023", "KR"),
        *("nông nghiệp", _BY_STATE, "phổ thông", "DTTS; HN", "Trung tâm Thử Việc", None),
    ),
    (
        *("Kim Thị Mẫu D", 2001, "nữ", "Xã Long Hữu", _WORK, "về nước", "02/9/2023", None),
        *(None, None, None, None, None, "trước hạn do tai nạn, ốm đau"),
    ),
    (
        *("Lê Văn Mẫu E", 1990, "nam", "Xã Trường Long Hòa", _WORK, "xuất cảnh", "15/9/2023", "JP"),
        *("xây dựng", _BY_FIRM, "phổ thông", None, "Công ty Thử Biển", None),
    ),
    (
        *("Lê Thị Mẫu G", 1998, "nữ", "Xã Hiệp Thạnh", _WORK, "chờ xuất cảnh", "01/12/2023", "JP"),
        *("điều dưỡng", _BY_FIRM, "cao đẳng", None, "Công ty Thử Biển", None),
    ),
    ("Phan Văn Mẫu H", 1997, "nam", "Xã Dân Thành", _WORK, "đăng ký", "05/10/2023", None, *(None,) * 6),
    # pupils and students: never added to the workers
    ("Phan Thị Mẫu I", 2005, "nữ", "Phường 1", _STUDY, "xuất cảnh", "10/4/2023", "JP", *(None,) * 6),
    ("Võ Văn Mẫu K", 2004, "nam", "Phường 1", _STUDY, "xuất cảnh", "14/12/2023", "DE", *(None,) * 6),
    ("Võ Thị Mẫu L", 2004, "nữ", "Xã Long Toàn", _STUDY, "xuất cảnh", "15/9/2023", "JP", *(None,) * 6),
    ("Võ Thị Mẫu M", 2004, "nữ", "Xã Long Toàn", _STUDY, "đăng ký", "20/9/2023", "JP", *(None,) * 6),
    ("Lâm Thị Mẫu N", 2004, "nữ", "Xã Long Toàn", _STUDY, "xuất cảnh", "15/12/2023", "JP", *(None,) * 6),
)
AFTER = "2023-12-20"
FIGURES = (
    ("opening", "set", "abroad", "--on", "15/12/2022", "--total", 40),
    ("opening", "set", "departed", "--quarter", "2022-Q4", "--total", 3),
    (
        *("activity", "add", "--kind", "counselling", "--on", "10/10/2023", "--unit", "Phường 1", "--people", 45),
        *("--what", "Tư vấn cho học sinh trung học phổ thông"),
    ),
    ("inspection", "add", "--kind", "inspection", "--on", "12/10/2023", "--what", "Kiểm tra liên ngành"),
)


def load(run: Run, home: Path, today: str = "2023-08-10") -> None:
    """The plan as it was issued in August 2023, in a new book."""
    told(run("init", home, today="2023-08-05"))
    told(run("plan", "load", "duyen-hai-2023", today=today))


def fill(run: Run, folder: Path, *plan: str) -> None:
    """People and figures into a book that has the plan."""
    told(run("worker", "import", write_list(folder / "duyen-hai.xlsx", HEADS, *PEOPLE), *plan, today=AFTER))
    for words in FIGURES:
        told(run(*words, *plan, today=AFTER))

"""What a marked copy says: the sheet of what is to be mended, the note in a cell, the register's line, the hint."""

from collections.abc import Sequence

SHEET_NAME = "Cần sửa"
NOTE_MARK = "Cần sửa: "
"""How every note of ours begins, so that it is told from the sender's own."""
AUTHOR = "xkld"
COLOUR_BEFORE = "Màu nền của ô trước khi đánh dấu: "
"""How the line of a note begins that keeps the sender's own colour, to be given back once the cell is right."""
HEADS = ("Ô", "Chưa đúng ở đâu, cần ghi thế nào")
WHOLE_SHEET = "cả trang"
FILE_SUFFIX = "-can-sua"
PLAIN_NAME = "danh-sach"
COPIED = (
    "Sửa thẳng vào các ô tô màu ở trang danh sách, lưu tệp rồi gửi lại; trang này và các ghi chú để nguyên cũng được.",
    "Bản này chép từ tệp đã gửi: công thức thay bằng kết quả, không giữ hình, biểu đồ, macro.",
)
SHORTENED = (
    "Sửa thẳng vào các ô tô màu ở trang danh sách, lưu tệp rồi gửi lại; trang này và các ghi chú để nguyên cũng được.",
    "Danh sách dài nên bản này chỉ có các dòng cần sửa; các dòng khác không phải gửi lại.",
)


def counted(file: str, sheet: str, faults: int, cells: int, more: int) -> str:
    """How much there is to mend, at a glance; a ``sheet`` is named in a file with several lists."""
    part = f", trang «{sheet}»" if sheet else ""
    rest = f" Còn {more} chỗ nữa chưa đánh dấu." if more else ""
    return f"Tệp {file}{part}: {faults} chỗ cần sửa, ở {cells} ô.{rest}"


def sentence(text: str, row: int | None) -> str:
    """A fault as a sentence, with the row of the sender's own file where the copy has it elsewhere."""
    whole = f"{text[0].upper()}{text[1:]}." if text else ""
    return whole if row is None else f"(Dòng {row} của tệp đã gửi) {whole}"


def selection(file: str) -> str:
    """What the register of exports says of a copy."""
    return f"bản đánh dấu chỗ cần sửa của danh sách {file}"


PURPOSE = "trả lại nơi gửi để sửa"
TRIED = "Chạy không có --dry-run thì có thêm bản đánh dấu từng ô ở out/ để gửi lại."


def handed_back(path: str, earlier: Sequence[str]) -> str:
    """Where the marked copy is, and the earlier ones that were kept."""
    kept = "".join(f"\nBản trước khác bản này (có thể đã sửa tay), giữ lại ở {one}" for one in earlier)
    return f"Bản đánh dấu từng ô để gửi lại (đã vào sổ các tệp đã xuất): {path}{kept}"


def only_wrong_rows(rows: int) -> str:
    """What a copy of a long list lacks, while nothing of the list is in the book."""
    return f"Danh sách dài nên bản đó chỉ có {rows} dòng cần sửa; ghi các dòng đúng: chạy lại lệnh này với --partial."


def not_copied(why: str) -> str:
    """The list is refused all the same; only the copy is not there."""
    return f"Không ghi được bản đánh dấu để gửi lại: {why}"

"""What is asked about the sheets of a workbook: which one is the list, and whether what does not show is to be read."""

from collections.abc import Sequence

from xkld.domain.errors import Place, Problem, Question
from xkld.domain.errors.files import shown, some

_READ_OR_SKIP = "hiện lại để xem, rồi chạy lại với --hidden read (nhập cả) hoặc --hidden skip (bỏ qua)"


def no_such_sheet(name: str, sheets: Sequence[str], file: str) -> Problem:
    """No sheet with data has the name that was given."""
    named = some((f"«{shown(sheet)}»" for sheet in sheets), "trang tính")
    return Problem(Place(file), f"không có trang tính «{shown(name)}» có dữ liệu", f"chọn một trong: {named}")


def which_list(file: str, sheets: Sequence[str]) -> Question:
    """Several sheets look like lists of people."""
    named = some((f"«{shown(sheet)}»" for sheet in sheets), "trang tính")
    what = f"có {len(sheets)} trang tính giống danh sách người: {named}"
    return Question(Place(file), what, "chọn trang cần nhập: --sheet TÊN, lần lượt từng trang")


def hidden_sheet(place: Place) -> Question:
    """A sheet that nobody sees holds data."""
    return Question(place, "trang tính đang ẩn mà có dữ liệu", _READ_OR_SKIP)


def hidden_rows(rows: Sequence[int], place: Place) -> Question:
    """Rows that nobody sees hold data; a filter hides rows as well."""
    what = f"có {len(rows)} dòng đang ẩn hoặc bị lọc mà có dữ liệu: {some(rows, 'dòng')}"
    return Question(place, what, _READ_OR_SKIP)


def hidden_columns(columns: Sequence[str], place: Place) -> Question:
    """Columns that nobody sees hold data."""
    what = f"có {len(columns)} cột đang ẩn mà có dữ liệu: {some(columns, 'cột')}"
    return Question(place, what, _READ_OR_SKIP)


def old_fonts(count: int, examples: Sequence[tuple[str, str, str]], place: Place) -> Question:
    """Text that only an old font shows as Vietnamese: each example is a cell, what it holds, and what that means."""
    told = "; ".join(f"{cell} «{shown(before)}» → «{shown(after)}»" for cell, before, after in examples)
    what = f"có {count} ô viết bằng phông chữ cũ (TCVN3 .VnTime hoặc VNI), không phải Unicode: {told}"
    mend = "xem chữ sau dấu → có đúng không, rồi chạy lại với --font convert (đổi sang Unicode) hoặc --font keep (giữ)"
    return Question(place, what, mend)


def font_unclear(today: str, old: str, place: Place) -> Problem:
    """A text that reads well as it stands and in an old font, in a column of both."""
    what = f"chưa rõ là «{shown(today)}» hay «{shown(old)}», vì cột có cả chữ Unicode và chữ phông cũ"
    return Problem(place, what, "gõ lại ô này bằng chữ Unicode")

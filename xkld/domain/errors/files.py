"""Problems of whole files: what cannot be opened, what is not a workbook, what a workbook hides."""

import re
from collections.abc import Iterable, Sequence

from xkld.domain.errors import CannotWrite, Place, Problem

_DIGITS = re.compile(r"\d(?:[ .\-']?\d){8,}")
_LONGEST_SHOWN = 60
_LONGEST_READ = 1000
_NAMED = 12


def without_ids(text: str) -> str:
    """The text with all but the end of long numbers masked: they may be ID numbers."""
    return _DIGITS.sub(lambda found: "*" * (len(found[0]) - 4) + found[0][-4:], text)


def shown(text: str) -> str:
    """The text as it may stand in a message: short, printable, long numbers masked (they may be ID numbers)."""
    printable = "".join(letter if letter.isprintable() else "�" for letter in " ".join(text[:_LONGEST_READ].split()))
    masked = without_ids(printable)
    return masked if len(masked) <= _LONGEST_SHOWN else masked[:_LONGEST_SHOWN] + "…"


def some(names: Iterable[object], counted: str) -> str:
    """A list for a sentence: the first twelve, and how many more; ``counted`` is the Vietnamese word for one."""
    every = [str(name) for name in names]
    more = len(every) - _NAMED
    return ", ".join(every[:_NAMED]) + (f" và {more} {counted} nữa" if more > 0 else "")


def not_a_file(file: str) -> Problem:
    """Nothing there, or a folder."""
    return Problem(Place(file), "không có tệp này", "kiểm tra lại tên và thư mục của tệp")


def cannot_open(file: str) -> CannotWrite:
    """The system refuses to open the file; on Windows mostly because Excel has it."""
    hint = "Đóng tệp trong Excel rồi chạy lại; nếu vẫn không được thì kiểm tra quyền đọc tệp."
    return CannotWrite(f"Không có quyền mở tệp {without_ids(file)}, có thể tệp đang mở trong Excel.", hint)


def cannot_read(file: str) -> CannotWrite:
    """The disk or the network failed while reading."""
    return CannotWrite(f"Đọc tệp {without_ids(file)} bị lỗi giữa chừng.", "Chép tệp vào máy này rồi chạy lại.")


def owner_file(file: str) -> Problem:
    """The small file that Excel keeps beside an open workbook."""
    mend = "chọn tệp cùng tên không có ~$ ở đầu, sau khi đóng tệp đó trong Excel"
    return Problem(Place(file), "đây là tệp tạm của Excel, không phải danh sách", mend)


def empty_file(file: str) -> Problem:
    """No bytes at all."""
    return Problem(Place(file), "tệp rỗng (0 byte)", "xin lại tệp từ nơi gửi")


def file_too_big(file: str, megabytes: int) -> Problem:
    """More bytes than any list has."""
    return Problem(Place(file), f"tệp lớn hơn {megabytes} MB", "chỉ giữ lại danh sách rồi lưu thành tệp mới")


def old_workbook(file: str) -> Problem:
    """The format of Excel 97-2003, whatever the name says."""
    mend = "mở bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (*.xlsx)"
    return Problem(Place(file), "tệp là định dạng Excel cũ (.xls)", mend)


def encrypted_workbook(file: str) -> Problem:
    """A workbook under a password."""
    mend = "mở bằng Excel, vào File › Info › Protect Workbook, xóa mật khẩu rồi lưu lại"
    return Problem(Place(file), "tệp có mật khẩu mở", mend)


def not_a_workbook(file: str) -> Problem:
    """Neither a zip nor an old workbook: a web page or a text under the name of a workbook."""
    mend = "mở bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (*.xlsx)"
    return Problem(Place(file), "tệp không phải là bảng tính Excel, dù tên có thể là .xlsx", mend)


def zip_without_workbook(file: str) -> Problem:
    """A zip that holds something else."""
    mend = "nếu là tệp nén thì giải nén trước; nếu là kiểu khác thì mở và lưu thành Excel Workbook (*.xlsx)"
    return Problem(Place(file), "bên trong tệp không có bảng tính .xlsx", mend)


def strict_workbook(file: str) -> Problem:
    """The Strict variant, or another one, whose sheets we do not read."""
    mend = "mở bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (*.xlsx), không chọn Strict"
    return Problem(Place(file), "bảng tính lưu theo kiểu khác với .xlsx thông thường", mend)


def zip_bomb(file: str) -> Problem:
    """The file would grow out of all proportion."""
    mend = "không mở tệp này; xin nơi gửi chép danh sách sang một tệp mới"
    return Problem(Place(file), "tệp nén bất thường, bung ra quá lớn", mend)


def damaged_workbook(file: str) -> Problem:
    """The parts of the workbook do not fit together."""
    mend = "mở bằng Excel, để Excel sửa nếu được hỏi, rồi lưu thành tệp .xlsx mới"
    return Problem(Place(file), "bảng tính bị hỏng hoặc có nội dung lạ, không đọc được", mend)


def unguarded(file: str) -> Problem:
    """The part that refuses hostile XML is switched off or missing."""
    mend = "cài lại chương trình (cần gói defusedxml) và bỏ biến môi trường OPENPYXL_DEFUSEDXML"
    return Problem(Place(file), "thiếu phần bảo vệ khi đọc bảng tính", mend)


def too_many_columns(limit: int, place: Place) -> Problem:
    """Data stand further right than any list goes."""
    return Problem(place, f"trang tính có dữ liệu ngoài {limit} cột đầu", "xóa các cột thừa bên phải rồi lưu lại")


def too_many_rows(limit: int, place: Place) -> Problem:
    """More rows with data than we read at once."""
    return Problem(place, f"trang tính có hơn {limit} dòng dữ liệu", "tách danh sách thành nhiều tệp")


def too_many_cells(limit: int, place: Place) -> Problem:
    """So many cells, most of them only painted, that reading would exhaust the machine."""
    what = f"trang tính có hơn {limit} ô, kể cả ô trống có định dạng"
    return Problem(place, what, "chép riêng danh sách sang một tệp mới rồi lưu")


def huge_range(ref: str, place: Place) -> Problem:
    """A merge, link or comment over a monstrous range."""
    what = f"vùng {shown(ref)} (gộp ô, liên kết hoặc ghi chú) quá lớn"
    return Problem(place, what, "bỏ gộp ô hoặc liên kết ở vùng đó rồi lưu lại")


def no_data(file: str) -> Problem:
    """Every visible sheet is blank."""
    return Problem(Place(file), "tệp không có dữ liệu nào đang hiện", "kiểm tra xem đã chọn đúng tệp chưa")


def several_sheets(file: str, sheets: Sequence[str]) -> Problem:
    """More than one visible sheet holds data: the person has to say which one is the list."""
    named = some((f"«{shown(sheet)}»" for sheet in sheets), "trang tính")
    return Problem(Place(file), f"có {len(sheets)} trang tính có dữ liệu: {named}", "mỗi tệp chỉ để một trang tính")


def hidden_sheet(place: Place) -> Problem:
    """A sheet that nobody sees holds data."""
    return Problem(place, "trang tính đang ẩn mà có dữ liệu", "hiện lại hoặc xóa trang tính này")


def hidden_rows(rows: Sequence[int], place: Place) -> Problem:
    """Rows that nobody sees hold data."""
    what = f"có {len(rows)} dòng đang ẩn mà có dữ liệu: {some(rows, 'dòng')}"
    return Problem(place, what, "bỏ lọc, hiện lại hoặc xóa các dòng này")


def hidden_columns(columns: Sequence[str], place: Place) -> Problem:
    """Columns that nobody sees hold data."""
    what = f"có {len(columns)} cột đang ẩn mà có dữ liệu: {some(columns, 'cột')}"
    return Problem(place, what, "hiện lại hoặc xóa các cột này")


def merged_cells(refs: Sequence[str], place: Place) -> Problem:
    """In merged cells only the first one holds the value, so rows would lose theirs."""
    what = f"có ô gộp trong danh sách: {some(refs, 'vùng')}"
    return Problem(place, what, "bỏ gộp ô rồi ghi đủ từng ô", tuple(ref.split(":")[0] for ref in refs))


def formula_without_value(cells: Sequence[str], place: Place) -> Problem:
    """Formulas that no program has calculated yet."""
    what = f"công thức chưa có kết quả ở {some(cells, 'ô')}"
    return Problem(
        place, what, "mở bằng Excel, bấm Lưu rồi chạy lại", tuple(cells), "ô chưa có giá trị; gõ giá trị vào ô"
    )


def error_values(cells: Sequence[str], place: Place) -> Problem:
    """Cells that show ``#REF!``, ``#N/A`` and the like."""
    named = tuple(cell.split()[0] for cell in cells)
    return Problem(place, f"ô đang báo lỗi: {some(cells, 'ô')}", "sửa công thức hoặc gõ giá trị vào ô", named)


def not_utf8(file: str) -> Problem:
    """A csv in a code page that cannot be told from others."""
    mend = "mở bằng Excel, chọn Lưu thành (Save As), kiểu CSV UTF-8 (*.csv), hoặc lưu thành .xlsx"
    return Problem(Place(file), "tệp csv không ở bảng mã UTF-8, chữ có dấu sẽ sai", mend)


def nul_bytes(file: str) -> Problem:
    """Bytes that no text has."""
    return Problem(Place(file), "tệp csv có byte rỗng (NUL), không phải văn bản", "lưu lại từ Excel thành CSV UTF-8")


def broken_csv(row: int, place: Place) -> Problem:
    """Quotes that do not close, or a field without end."""
    return Problem(place, f"tệp csv sai dấu ngoặc kép từ dòng {row}", "lưu lại từ Excel thành CSV UTF-8 hoặc .xlsx")


def letters_lost(place: Place) -> Problem:
    """An earlier program has replaced letters that it could not write."""
    what = "có chữ đã mất khi lưu (thành «�» hoặc «?»)"
    return Problem(place, what, "gõ lại chữ có dấu, hoặc xin tệp gốc lưu dạng .xlsx hay CSV UTF-8")


def not_a_register(file: str) -> Problem:
    """A JSON that the program itself did not write."""
    mend = "nhập tệp do xkld worker export ghi ra, hoặc dùng .xlsx, .csv"
    return Problem(Place(file), "tệp .json này không phải danh sách đã xuất", mend)

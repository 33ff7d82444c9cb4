"""Problems of single words: periods, dates, numbers, ID numbers, choices."""

from xkld.domain.errors import NOWHERE, CannotWrite, CheckFound, Place, Problem, WrongWords
from xkld.domain.errors.files import without_ids


def not_printed() -> CannotWrite:
    """The screen, the pipe or the file that takes the result cannot; what was written into the book stays."""
    return CannotWrite(
        "Không in được kết quả ra nơi nhận (đĩa đầy hoặc thiết bị đã đóng).",
        "Nếu là lệnh ghi thì sổ đã ghi xong; xem lại bằng lệnh show hoặc list.",
    )


def option_before_command(options: "list[str]", command: str) -> WrongWords:
    """An option of ``xkld`` alone stands before a command that it would not reach."""
    listed = ", ".join(options)
    return WrongWords(f"Tùy chọn {listed} phải ghi sau tên lệnh.", f"Ghi lại: xkld {command} ... {listed} ...")


def checks_failed(failed: int, warned: int) -> CheckFound:
    """Something that the officer's work rests on is not in order."""
    return CheckFound(f"Có {failed} mục lỗi, {warned} lưu ý.", "Làm theo cột «Cách xử lý» rồi chạy lại: xkld doctor")


_PERIODS = {3: ("một quý", "2025-Q2"), 6: ("nửa năm", "2025-H1"), 12: ("một năm", "2025")}


def not_a_period(text: str, months: int) -> Problem:
    """A quarter, half a year or a year was wanted."""
    name, form = _PERIODS[months]
    return Problem(NOWHERE, f"«{without_ids(text)}» không phải là {name}", f"ghi theo mẫu {form}, hoặc auto")


def not_any_period(text: str) -> Problem:
    """A period of any kind was wanted."""
    return Problem(
        NOWHERE,
        f"«{without_ids(text)}» không phải là kỳ báo cáo",
        "ghi 2025-Q2 (quý), 2025-H1 (6 tháng) hoặc 2025 (năm)",
    )


_DEADLINES = {3: "22 (tháng cuối quý) hoặc 10/4", 6: "20/6 hoặc 10/7", 12: "20/12 hoặc 15/01"}


def not_a_deadline(text: str, months: int) -> Problem:
    """The day before which a report of so many months is due was wanted."""
    return Problem(
        NOWHERE,
        f"«{without_ids(text)}» không phải là hạn báo cáo: ngày của tháng cuối kỳ hoặc của tháng ngay sau",
        f"ghi ngày/tháng mà báo cáo phải gửi trước ngày đó, ví dụ {_DEADLINES[months]}",
    )


def not_a_date(text: str, place: Place = NOWHERE) -> Problem:
    """A civil date was wanted."""
    return Problem(
        place,
        f"«{without_ids(text)}» không phải là ngày có thật",
        "ghi ngày/tháng/năm, ví dụ 05/6/2025 hoặc 2025-06-05",
    )


def not_an_amount(text: str, place: Place = NOWHERE) -> Problem:
    """A whole number of đồng was wanted."""
    return Problem(
        place,
        f"«{without_ids(text)}» không phải là số tiền chẵn đồng",
        "ghi số nguyên, ví dụ 3.000.000 (nếu Excel đã đổi 12.500 thành 12,5 thì gõ lại 12500)",
    )


def not_a_count(text: str, place: Place = NOWHERE) -> Problem:
    """A whole number was wanted."""
    return Problem(place, f"«{without_ids(text)}» không phải là số nguyên không âm", "ghi bằng chữ số, ví dụ 12")


def not_a_choice(what: str, text: str, choices: "list[str]", place: Place = NOWHERE) -> Problem:
    """One word of a closed list was wanted."""
    return Problem(
        place, f"{what} «{without_ids(text)}» không có trong danh mục", f"chọn một trong: {', '.join(choices)}"
    )


def missing(what: str, place: Place = NOWHERE) -> Problem:
    """A required value is empty."""
    return Problem(place, f"thiếu {what}", f"ghi {what} vào đây")


def strange_characters(what: str, place: Place = NOWHERE) -> Problem:
    """Control, zero-width or direction characters stand in a text."""
    return Problem(place, f"{what} có ký tự ẩn hoặc ký tự điều khiển", "xóa và gõ lại nội dung này")


def id_in_a_text(what: str, place: Place = NOWHERE) -> Problem:
    """An ID number has its own place in the book, and stays out of texts, which are shown and handed out."""
    return Problem(
        place, f"{what} có số CCCD, CMND", f"bỏ số đó khỏi {what}; nếu là số tiền thì ghi có dấu chấm: 500.000.000"
    )


def too_long(what: str, limit: int, place: Place = NOWHERE) -> Problem:
    """A text is longer than any honest one."""
    return Problem(place, f"{what} dài hơn {limit} ký tự", "kiểm tra lại, rút ngắn nội dung")

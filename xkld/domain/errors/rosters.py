"""Problems of lists of people: their columns, their rows, and single cells. What was read is shown masked and short."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, Place, Problem, Question
from xkld.domain.errors.files import shown, some


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _under(head: Place, rows: Sequence[int]) -> tuple[str, ...]:
    """The cells of some rows under the head of a column."""
    letters = head.cell.rstrip("0123456789")
    return tuple(f"{letters}{row}" for row in rows)


def header_not_found(rows: int, wanted: Sequence[str], place: Place) -> Problem:
    """None of the first rows names the columns."""
    what = f"không thấy dòng tên cột trong {rows} dòng đầu"
    return Problem(place, what, f"ghi một dòng tên cột, ít nhất có: {', '.join(wanted)}")


def column_missing(label: str, place: Place) -> Problem:
    """A column that every list must have."""
    return Problem(place, f"thiếu cột «{label}»", f"thêm cột «{label}» vào dòng tên cột và ghi cho từng người")


def column_repeated(label: str, first: str, place: Place) -> Problem:
    """Two columns of the same meaning; which one is right cannot be known."""
    return Problem(place, f"cột «{label}» có hai lần, lần đầu ở ô {first}", "xóa hoặc đổi tên một cột")


def both_sexes(label: str, place: Place) -> Problem:
    """A column stands once for men and once for women, and a row fills both."""
    what = f"cột «{label}» ghi ở cả bên nam và bên nữ"
    return Problem(place, what, "chỉ ghi một bên, theo giới tính của người đó")


def sex_of_another_column(label: str, place: Place) -> Problem:
    """The sex that is written is not that of the side on which the row fills a column."""
    what = f"giới tính khác với bên nam, nữ của cột «{label}»"
    return Problem(place, what, "đối chiếu giấy tờ, sửa một trong hai cột")


def value_without_column(place: Place) -> Problem:
    """A line of a csv is longer than the line of names, so its values may have slipped sideways."""
    what = "dòng có nhiều ô hơn dòng tên cột, các ô có thể đã bị lệch"
    return Problem(place, what, "nếu nội dung có dấu phẩy thì đặt trong ngoặc kép, hoặc lưu lại từ Excel")


def total_row(row: int, text: str, place: Place) -> Problem:
    """A sum is not a person."""
    return Problem(place, f"dòng {row} là dòng tổng («{shown(text)}»), không phải một người", f"xóa dòng {row}")


def not_a_person(row: int, text: str, place: Place) -> Problem:
    """A row with so little of a person that it is a note or a signature."""
    what = f"dòng {row} («{shown(text)}») không phải là một người"
    return Problem(place, what, f"xóa dòng {row}, hoặc ghi đủ các cột bắt buộc")


def no_people(place: Place) -> Problem:
    """Names of columns and nothing under them."""
    return Problem(place, "dưới dòng tên cột không có người nào", "kiểm tra xem đã chọn đúng tệp chưa")


def choice_unknown(label: str, text: str, near: Sequence[str], choices: Sequence[str], place: Place) -> Problem:
    """One word of a closed list was wanted; the nearest are offered, else all."""
    offered = f"có phải là: {'; '.join(near)}?" if near else f"chọn một trong: {'; '.join(choices)}"
    return Problem(place, f"{label} «{shown(text)}» không có trong danh mục", offered)


def not_text(label: str, text: str, place: Place) -> Problem:
    """A number, a date or a tick stands where words belong."""
    what = f"{label} «{shown(text)}» không phải là ô chữ"
    return Problem(place, what, "định dạng ô là Text rồi gõ lại")


def dates_mixed(label: str, rows: Sequence[int], place: Place) -> Problem:
    """Real dates and written dates in one column: a program may have swapped day and month of the real ones."""
    what = f"cột «{label}» lẫn ô ngày thật với ô ngày dạng chữ (dạng chữ ở dòng {some(rows, 'dòng')})"
    mend = "ngày và tháng có thể đã bị đảo: đối chiếu giấy tờ, ghi cả cột một kiểu ngày/tháng/năm"
    return Problem(place, what, mend, _under(place, rows))


def dates_month_first(label: str, rows: Sequence[int], place: Place) -> Problem:
    """Some dates are possible only with the month first, so no date of the column can be trusted."""
    what = f"cột «{label}» có ngày kiểu tháng/ngày/năm (dòng {some(rows, 'dòng')}), cả cột không chắc đúng"
    return Problem(place, what, "đối chiếu giấy tờ, ghi lại cả cột theo ngày/tháng/năm", _under(place, rows))


def dates_beside_month_first(label: str, rows: Sequence[int], place: Place) -> Problem:
    """Dates that fit either order, beside a column of the same list that has the month first."""
    what = f"cột «{label}» không rõ ngày trước hay tháng trước, vì danh sách có cột khác kiểu tháng/ngày/năm"
    return Problem(place, what, "đối chiếu giấy tờ, ghi lại cả cột theo ngày/tháng/năm", _under(place, rows))


def not_a_date_cell(text: str, place: Place) -> Problem:
    """Neither a date cell nor a written date; a plain number may be a date that lost its format."""
    mend = "ghi ngày/tháng/năm, ví dụ 05/6/2025, hoặc định dạng ô là Date"
    return Problem(place, f"«{shown(text)}» không phải là ngày có thật", mend)


def day_as_a_number(text: str, on: date, place: Place) -> Question:
    """A plain number where a day belongs: perhaps a date that lost its format."""
    what = f"ô là số {shown(text)}, có thể là ngày {_day(on)} bị mất định dạng"
    return Question(place, what, "đối chiếu rồi chạy lại với --repair, hoặc định dạng ô là Date")


def not_a_birth(text: str, place: Place) -> Problem:
    """Neither a year nor a date."""
    what = f"«{shown(text)}» không phải là năm sinh hoặc ngày sinh"
    return Problem(place, what, "ghi năm 4 chữ số, ví dụ 1999, hoặc ngày/tháng/năm, ví dụ 05/6/1999")


def births_disagree(year: str, born: str, place: Place) -> Problem:
    """The year in one column is not that of the date in the other."""
    what = f"năm sinh «{shown(year)}» khác với ngày sinh «{shown(born)}»"
    return Problem(place, what, "đối chiếu giấy tờ, sửa một trong hai cột")


def event_too_early(on: date, earliest: int, place: Place) -> Problem:
    """Before the programme can have known of it."""
    return Problem(place, f"ngày {_day(on)} trước năm {earliest}", "kiểm tra lại năm")


def not_a_phone(text: str, place: Place) -> Problem:
    """Not nine to eleven digits of a telephone of this country."""
    what = f"«{shown(text)}» không phải là số điện thoại"
    return Problem(place, what, "ghi 9 đến 11 chữ số bắt đầu bằng 0 hoặc +84; nhiều số thì chỉ ghi một")


def months_out_of_range(text: str, place: Place) -> Problem:
    """The term of a contract is a whole number of months."""
    what = f"thời hạn «{shown(text)}» không phải là số tháng"
    return Problem(place, what, "ghi số tháng bằng chữ số, từ 1 đến 120, ví dụ 36")


def id_number_of_two_people(first: str, place: Place) -> Problem:
    """The same ID number stands with another name or birth year."""
    what = f"số CCCD này đã ghi cho người khác ở dòng có ô {first}"
    return Problem(place, what, "đối chiếu thẻ của hai người, sửa số CCCD hoặc họ tên, năm sinh", (first,))


def word_of_two(word: str, first: str, second: str, place: Place = NOWHERE) -> Problem:
    """In the file of names: one word, marks and case left out, means two things."""
    what = f"«{shown(word)}» (không kể dấu, chữ hoa) được dùng cho cả «{first}» và «{second}»"
    return Problem(place, what, "chỉ giữ ở một chỗ")


def name_without_letters(word: str, place: Place) -> Problem:
    """In the file of names: a word that holds neither letters nor digits."""
    return Problem(place, f"«{shown(word)}» không có chữ nào", "ghi tên cột hoặc từ đồng nghĩa")


def not_an_xlsx_name(name: str) -> Problem:
    """A workbook under a name that spreadsheets do not open."""
    return Problem(NOWHERE, f"«{shown(name)}» không phải là tên tệp .xlsx", "đặt tên tệp có đuôi .xlsx")


def not_in_part(file: str) -> Problem:
    """A fault of a whole column or sheet: no row of it can be trusted."""
    what = "có lỗi của cả cột hoặc cả trang nên không nhập từng phần được"
    return Problem(Place(file), what, "sửa các lỗi không thuộc riêng dòng nào trước")


def export_in_part(file: str) -> Problem:
    """Corrections of an export are one piece of work."""
    what = "đây là tệp xkld worker export ghi ra, không nhập từng phần được"
    return Problem(Place(file), what, "sửa hết các lỗi rồi nhập, không ghi --partial")


def rows_refused(refused: int, problems: int) -> str:
    """How a list that was taken in part ends."""
    return f"{refused} dòng có lỗi ({problems} lỗi), không ghi những dòng này."

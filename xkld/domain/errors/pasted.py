"""Problems of a table of targets that was pasted as text."""

from xkld.domain.errors import Place, Problem
from xkld.domain.errors.files import shown


def no_rows(place: Place) -> Problem:
    """Nothing in the text looks like a unit."""
    mend = "mỗi dòng ghi một đơn vị, ví dụ «1. Khu phố 1: 03 lao động», hoặc chép hai cột tên và số từ bảng"
    return Problem(place, "không thấy dòng nào có tên đơn vị", mend)


def text_too_long(longest: int, place: Place) -> Problem:
    """More than any table of units; in characters."""
    return Problem(place, f"đoạn dán dài hơn {longest} ký tự", "chỉ dán phần bảng phân bổ")


def count_unreadable(text: str, place: Place) -> Problem:
    """A row whose number cannot be told."""
    return Problem(place, f"«{shown(text)}»: không đọc được số", "ghi tên, dấu hai chấm rồi số nguyên, ví dụ «: 03»")


def several_counts(text: str, place: Place) -> Problem:
    """A row of a table with more than one number."""
    return Problem(place, f"«{shown(text)}»: có nhiều cột số, không rõ cột nào", "chỉ chép cột tên và cột chỉ tiêu")


def count_alone(text: str, place: Place) -> Problem:
    """A number without a name."""
    return Problem(place, f"«{shown(text)}»: có số nhưng không rõ của đơn vị nào", "ghi tên đơn vị trước dấu hai chấm")


def count_missing(name: str, place: Place) -> Problem:
    """Others have a number, this one has none."""
    return Problem(place, f"«{shown(name)}» chưa có số, các dòng khác có", "ghi số sau dấu hai chấm, hoặc bỏ dòng này")


def count_is_zero(name: str, place: Place) -> Problem:
    """A share is at least one person."""
    return Problem(place, f"«{shown(name)}»: chỉ tiêu 0", "bỏ dòng này, hoặc ghi số từ 1 trở lên")


def name_repeated(name: str, first_line: int, place: Place) -> Problem:
    """One name twice."""
    return Problem(place, f"«{shown(name)}» đã có ở dòng {first_line}", "mỗi đơn vị chỉ ghi một lần; xóa một dòng")


def name_unreadable(name: str, place: Place) -> Problem:
    """A name that no unit bears: far too long, or with hidden characters."""
    return Problem(place, f"«{shown(name)}»: không phải là tên đơn vị", "mỗi dòng chỉ ghi tên đơn vị và số")


def name_is_a_kind(name: str, place: Place) -> Problem:
    """Only the word for the kind is there."""
    return Problem(place, f"«{shown(name)}»: thiếu tên riêng của đơn vị", "ghi đủ tên, ví dụ «Khu phố 1: 05»")


def total_is_not_the_sum(total: int, found: int, rows: int, place: Place) -> Problem:
    """The text's own total differs from its rows."""
    what = f"dòng tổng ghi {total}, cộng {rows} dòng được {found}"
    return Problem(place, what, f"kiểm tra lại từng dòng; đang lệch {abs(total - found)}")


def totals_differ(first: int, second: int, place: Place) -> Problem:
    """Two totals in one text."""
    return Problem(place, f"có hai số tổng khác nhau: {first} và {second}", "giữ một dòng tổng")

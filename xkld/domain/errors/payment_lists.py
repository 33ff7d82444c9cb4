"""Problems of lists of payments: columns, rows, sums. What was read is shown masked and short."""

from collections.abc import Sequence

from xkld.domain.errors import Place, Problem
from xkld.domain.errors.files import shown
from xkld.domain.notation import grouped


def column_or_option(label: str, option: str, place: Place) -> Problem:
    """Neither the list nor the officer says it."""
    return Problem(place, f"thiếu cột «{label}»", f"thêm cột «{label}», hoặc ghi {option} cho cả danh sách")


def no_payee_columns(number: str, cccd: str, name: Sequence[str], place: Place) -> Problem:
    """Nothing tells whom the list pays."""
    what = "danh sách không cho biết chi cho ai"
    return Problem(place, what, f"cần cột «{number}», hoặc «{cccd}», hoặc đủ ba cột: {', '.join(name)}")


def payee_missing(place: Place) -> Problem:
    """A row with money for nobody."""
    return Problem(place, "dòng này chưa cho biết chi cho ai", "ghi số CCCD, hoặc đủ họ tên, năm sinh và đơn vị")


def payee_unknown(place: Place) -> Problem:
    """Nobody in the book fits."""
    mend = "kiểm tra họ tên, năm sinh, đơn vị, số CCCD; chưa có trong sổ thì nhập bằng xkld worker import"
    return Problem(place, "trong sổ không có người này", mend)


def payee_unclear(numbers: Sequence[int], place: Place) -> Problem:
    """Several people of the book fit."""
    named = ", ".join(map(str, numbers))
    what = f"trong sổ có {len(numbers)} người cùng họ tên, năm sinh, đơn vị (số {named})"
    return Problem(place, what, "ghi thêm số CCCD, hoặc thêm cột «số người lao động»")


def item_word_unknown(text: str, known: Sequence[str], place: Place) -> Problem:
    """No rule has a content of that name."""
    return Problem(place, f"không có nội dung hỗ trợ «{shown(text)}»", f"chọn một trong: {', '.join(known)}")


def several_groups(text: str, place: Place) -> Problem:
    """Which one is paid for is the officer's choice: the most favourable one."""
    what = f"«{shown(text)}» là nhiều đối tượng"
    return Problem(place, what, "ghi một đối tượng được hưởng: trường hợp có lợi nhất cho người lao động")


def quantity_out_of_range(text: str, most: int, place: Place) -> Problem:
    """Days or months of a course are a whole number."""
    what = f"«{shown(text)}» không phải là số ngày, số tháng"
    return Problem(place, what, f"ghi số nguyên từ 1 đến {most}")


def paid_twice_in_list(first: str, place: Place) -> Problem:
    """Two rows pay the same content to the same person."""
    what = f"người này đã có cùng nội dung ở dòng có ô {first}"
    return Problem(place, what, "mỗi nội dung chỉ hỗ trợ một lần: xóa một dòng, hoặc gộp hai dòng")


def total_differs(stated: int, counted: int, place: Place) -> Problem:
    """The list does not add up, so one of its figures is wrong."""
    what = f"dòng cộng ghi {grouped(stated)} đồng, cộng các dòng ở trên được {grouped(counted)} đồng"
    return Problem(place, what, f"lệch {grouped(abs(stated - counted))} đồng: đối chiếu từng dòng rồi sửa")


def whole_number_needed(label: str, text: str, place: Place) -> Problem:
    """A person's number in the book is a whole number."""
    return Problem(place, f"{label} «{shown(text)}» không phải là số nguyên", "xem số bằng xkld worker list")


def fund_short(code: str, year: int, left: int, wanted: int, place: Place) -> Problem:
    """The whole list asks for more than the fund holds, even if each row would fit."""
    what = (
        f"nguồn «{code}» năm {year} còn {grouped(left)} đồng, danh sách cần {grouped(wanted)} đồng,"
        f" thiếu {grouped(wanted - left)} đồng"
    )
    return Problem(place, what, "bớt dòng, chọn nguồn khác hoặc ghi dự toán bổ sung bằng: xkld fund set")

"""Problems of the bank's lists of loans: what their amounts are in, rows that contradict themselves, decisions."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors.files import shown
from xkld.domain.notation import day_text, grouped

_RECONCILE = "xem: xkld loan reconcile"


def scale_not_said(place: Place) -> Problem:
    """Amounts of a list that says nowhere what they are in."""
    what = "danh sách không ghi số tiền là đồng, nghìn đồng hay triệu đồng"
    return Problem(place, what, "hỏi ngân hàng rồi thêm --money dong, --money thousand hoặc --money million")


def scales_differ(said: Sequence[int], place: Place) -> Problem:
    """The head, the title and the option do not say the same."""
    told = ", ".join(f"1 đơn vị = {grouped(one)} đồng" for one in sorted(said))
    return Problem(place, f"đơn vị tiền ghi khác nhau ({told})", "sửa tên cột cho thống nhất, hoặc bỏ --money")


def amount_unclear(text: str, place: Place) -> Problem:
    """A fraction or groups of thousands: that is a factor of a thousand."""
    what = f"số tiền «{shown(text)}» không rõ: phần lẻ hay hàng nghìn"
    return Problem(place, what, "ghi ô dạng số, hoặc ghi số nguyên không có dấu phẩy")


def part_of_a_dong(text: str, place: Place) -> Problem:
    """More decimals than đồng."""
    return Problem(
        place, f"số tiền «{shown(text)}» có phần lẻ nhỏ hơn 1 đồng", "kiểm tra lại đơn vị tiền của danh sách"
    )


def owes_more_than_lent(outstanding: int, disbursed: int, place: Place) -> Problem:
    """The two columns are not what they are taken for, or one figure is wrong."""
    what = f"dư nợ {grouped(outstanding)} đồng lớn hơn số giải ngân {grouped(disbursed)} đồng"
    mend = 'hỏi lại ngân hàng; cột giải ngân chỉ tính trong năm thì thêm --column "TÊN CỘT=bỏ qua"'
    return Problem(place, what, mend)


def overdue_is_more(overdue: int, outstanding: int, place: Place) -> Problem:
    """What is overdue is part of what is owed."""
    what = f"nợ quá hạn {grouped(overdue)} đồng lớn hơn dư nợ {grouped(outstanding)} đồng"
    return Problem(place, what, "kiểm tra lại hai cột")


def number_twice(number: str, first: str, place: Place) -> Problem:
    """One loan in two rows."""
    what = f"số khoản vay «{shown(number)}» đã có ở ô {first}"
    return Problem(place, what, "mỗi khoản vay một dòng: gộp hai dòng, hoặc sửa số", (first,))


def day_to_come(as_of: date, today: date) -> Problem:
    """A list as of a day that has not come."""
    what = f"ngày chốt {day_text(as_of)} sau ngày hôm nay ({day_text(today)})"
    return Problem(NOWHERE, what, "kiểm tra lại --as-of")


def taken_in_otherwise(file: str, as_of: date, scale: int, place: Place) -> Problem:
    """The same file with another day or unit of money."""
    what = f"tệp này đã nhập ({shown(file)}), số liệu đến hết ngày {day_text(as_of)}, 1 đơn vị = {grouped(scale)} đồng"
    return Problem(place, what, "ghi nhầm lần trước thì hoàn tác lần ghi đó (xkld log, xkld undo) rồi nhập lại")


def no_list(as_of: date | None) -> Problem:
    """Nothing to compare with."""
    what = "chưa nhập danh sách nào của ngân hàng"
    what = what if as_of is None else f"{what} có số liệu đến hết ngày {day_text(as_of)}"
    return Problem(NOWHERE, what, "nhập: xkld loan import TỆP --as-of NGÀY --from NGÂN_HÀNG")


def no_row(number: int) -> Problem:
    """No row of that number."""
    return Problem(NOWHERE, f"không có dòng số {number} trong danh sách nào của ngân hàng", _RECONCILE)


def row_is_old(number: int, as_of: date, last: date) -> Problem:
    """A newer list tells more."""
    what = f"dòng số {number} thuộc danh sách đến hết ngày {day_text(as_of)}, đã có danh sách đến hết {day_text(last)}"
    return Problem(NOWHERE, what, f"dùng số dòng của danh sách mới nhất; {_RECONCILE}")


def row_is_replaced(number: int) -> Problem:
    """The sender sent another list of that day since."""
    what = f"dòng số {number} thuộc danh sách đã có danh sách khác cùng ngày thay"
    return Problem(NOWHERE, what, f"dùng số dòng của danh sách mới nhất; {_RECONCILE}")


def no_loan_of_row(number: int) -> Problem:
    """Which loan is meant is not known."""
    what = f"dòng số {number} chưa biết là khoản vay nào của sổ"
    return Problem(
        NOWHERE, what, "thêm --loan SỐ; chưa có trong sổ thì ghi: xkld loan add; không phải của ta: --not-ours"
    )


def number_of_loan_differs(loan: int, known: str, told: str) -> Problem:
    """The loan has another number of the bank."""
    what = f"khoản vay số {loan} có số của ngân hàng «{shown(known)}», dòng này ghi «{shown(told)}»"
    return Problem(NOWHERE, what, "chọn khoản vay khác, hoặc sửa số bằng xkld loan move SỐ BƯỚC --number")


def nothing_differs(loan: int) -> Problem:
    """There is nothing to decide."""
    return Problem(NOWHERE, f"khoản vay số {loan} đã khớp số với ngân hàng", _RECONCILE)


def less_than_ours(what: str, theirs: int, ours: int) -> Problem:
    """Money that we wrote was never there, as the bank says."""
    told = f"ngân hàng ghi {what} {grouped(theirs)} đồng, ít hơn sổ {grouped(ours)} đồng"
    mend = "không ghi lùi được: hoàn tác bước ghi nhầm (xkld log, xkld undo), hoặc --accept LÝ_DO"
    return Problem(NOWHERE, told, mend)


def disbursed_not_told() -> Problem:
    """How much was paid out cannot be known from what is owed alone."""
    what = "danh sách không có số giải ngân, dư nợ lại nhiều hơn sổ"
    return Problem(NOWHERE, what, "ghi số giải ngân bằng xkld loan move SỐ disbursed, hoặc --accept LÝ_DO")


def bank_has_it(loan: int) -> Problem:
    """The list does tell of the loan."""
    what = f"khoản vay số {loan} có trong danh sách của ngân hàng"
    return Problem(NOWHERE, what, "khác số thì dùng: xkld loan match DÒNG --take hoặc --accept LÝ_DO")


def not_owed(loan: int) -> Problem:
    """A loan on which nothing is owed need not be in a list."""
    return Problem(
        NOWHERE, f"khoản vay số {loan} không còn dư nợ ở ngày chốt, không cần có trong danh sách", _RECONCILE
    )

"""Refusals about offers of work: which one, its amounts, its days."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors.files import shown
from xkld.domain.notation import day_text

_ASK = "hỏi lại nơi nhận danh sách, chưa rõ thì để trống"


def no_such_order(number: int) -> Problem:
    """No offer of that number."""
    return Problem(NOWHERE, f"sổ không có đơn hàng số {number}", "xem số bằng xkld order list --all")


def not_a_number_of_an_order(text: str, place: Place) -> Problem:
    """In a list an offer goes by its number in the book."""
    what = f"«{shown(text)}» không phải là số của đơn hàng trong sổ"
    return Problem(place, what, "ghi số thấy ở xkld order list --all; không theo đơn hàng nào thì để trống")


def order_not_in_book(number: int, place: Place) -> Problem:
    """A list names an offer that the book does not have."""
    what = f"sổ không có đơn hàng số {number}"
    mend = "ghi đơn hàng đó trước bằng xkld order add (xem xkld order list --all), hoặc để trống ô này"
    return Problem(place, what, mend, outside=f"đơn hàng số {number} không có; {_ASK}")


def order_is_another(number: int, told: Sequence[tuple[str, str, str]], place: Place) -> Problem:
    """A list names an offer by a number that another one has here: facts as the book tells them, then as the list."""
    facts = "; ".join(f"{name} {known}, dòng này ghi {said}" for name, known, said in told)
    mend = "ghi đúng số ở xkld order list --all, sửa ô không khớp, hoặc để trống ô đơn hàng"
    outside = f"đơn hàng số {number} không khớp với {', '.join(name for name, *_ in told)} của dòng này; {_ASK}"
    return Problem(place, f"đơn hàng số {number} của sổ là đơn hàng khác: {facts}", mend, outside=outside)


def not_a_fee(text: str, known: "list[str]") -> Problem:
    """``KIND=AMOUNT`` was wanted."""
    what = f"«{shown(text)}» không theo mẫu KHOẢN=SỐ TIỀN"
    return Problem(
        NOWHERE, what, f'ghi ví dụ "service=60.000.000" hoặc "service=3.600 USD"; các khoản: {", ".join(known)}'
    )


def fee_twice(kind: str) -> Problem:
    """One amount for each kind of fee."""
    return Problem(NOWHERE, f"khoản «{kind}» được ghi hai lần", "cộng lại, ghi một lần")


def not_a_rate(text: str, known: "list[str]") -> Problem:
    """``CODE=RATE`` was wanted, with a comma before the fraction."""
    return Problem(
        NOWHERE,
        f"«{shown(text)}» không phải là tỷ giá",
        f'ghi số đồng của một đơn vị tiền, phần lẻ sau dấu phẩy, ví dụ "JPY=168,5"; các loại tiền: {", ".join(known)}',
    )


def rate_twice(code: str) -> Problem:
    """One rate for each currency."""
    return Problem(NOWHERE, f"tỷ giá {code} được ghi hai lần", "chỉ ghi một lần")


def rate_not_needed(code: str) -> Problem:
    """A rate of a currency that the offer does not name."""
    return Problem(NOWHERE, f"đơn hàng không có khoản nào bằng {code}", "bỏ tỷ giá đó, hoặc kiểm tra lại loại tiền")


def currency_unknown(code: str, known: "list[str]") -> Problem:
    """A code of money that is not in the list."""
    return Problem(NOWHERE, f"không rõ loại tiền «{shown(code)}»", f"ghi một trong: {', '.join(known)}")


def programme_unknown(text: str, known: "list[str]") -> Problem:
    """Only programmes for which the law has a cap of its own are named."""
    return Problem(
        NOWHERE,
        f"không có chương trình «{shown(text)}»",
        f"chương trình có mức trần riêng: {', '.join(known)}; còn lại thì bỏ --programme",
    )


def expired_before_it_came(expires: date, received: date) -> Problem:
    """An offer ends after it came in."""
    return Problem(
        NOWHERE, f"hạn {day_text(expires)} trước ngày nhận {day_text(received)}", "kiểm tra lại --expires và --on"
    )


def same_order(number: int) -> Problem:
    """Another offer agrees in everything."""
    return Problem(
        NOWHERE,
        f"đơn hàng số {number} giống hệt và đang mở",
        "nếu là đơn hàng khác thì ghi thêm điểm khác ở --requires",
    )


def nothing_to_change(number: int) -> Problem:
    """A correction says what is to be corrected."""
    return Problem(
        NOWHERE, f"chưa ghi thông tin nào cần sửa của đơn hàng số {number}", "ghi ví dụ --expires, --headcount, --fee"
    )


def told_and_cleared(what: str) -> Problem:
    """A fact is either given or not known."""
    return Problem(NOWHERE, f"{what} vừa ghi vừa bỏ trống", "chỉ giữ một trong hai tùy chọn")


def closed_already(number: int, on: date) -> Problem:
    """An offer is closed once."""
    return Problem(NOWHERE, f"đơn hàng số {number} đã đóng ngày {day_text(on)}", "xem: xkld order show")


def closed_before_it_came(on: date, received: date) -> Problem:
    """An offer is closed after it came in."""
    return Problem(NOWHERE, f"ngày đóng {day_text(on)} trước ngày nhận {day_text(received)}", "kiểm tra lại --on")


def no_place_left(number: int, state: str | None) -> Problem:
    """Nobody can take an offer that is closed, over or full."""
    return Problem(
        NOWHERE, f"đơn hàng số {number} {state or 'đã đủ người'}", "xem các đơn hàng còn chỗ: xkld order match"
    )


def not_open(number: int, why: str) -> Problem:
    """A sheet is handed out for offers that people can still take."""
    return Problem(
        NOWHERE, f"đơn hàng số {number} {why}", "không phát cho người lao động; có đợt mới thì ghi đơn hàng mới"
    )


def sheet_of_another_kind(name: str) -> Problem:
    """A sheet is a Word file or a page."""
    return Problem(NOWHERE, f"«{shown(name)}» không phải tệp .docx hay .html", "ghi ví dụ --out don-hang-1.docx")


def no_wage() -> Problem:
    """Nobody works for nothing; a wage that is not known is left out."""
    return Problem(NOWHERE, "lương phải lớn hơn 0", "chưa biết lương thì bỏ --wage")

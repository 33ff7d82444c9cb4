"""Problems of lists of visits that come back: whom a row is about, when the family was visited."""

from dataclasses import replace

from xkld.domain.errors import Place, Problem
from xkld.domain.errors.files import shown

_AS_HANDED_OUT = "ghi đúng số và tên như danh sách đã nhận"


def not_known(place: Place, problem: Problem) -> Problem:
    """The book has nobody of that number, or has forgotten who it was."""
    outside = f"không có người nào mang số này trong danh sách đã gửi; {_AS_HANDED_OUT}"
    return replace(problem, place=place, outside=outside)


def name_of_another(number: int, read: str, book: str, place: Place) -> Problem:
    """The number is one person's and the name another's; which of the two is right cannot be known."""
    what = f"tên «{shown(read)}» không khớp số {number} (sổ ghi số {number} là {book})"
    outside = f"tên «{shown(read)}» không khớp số {number} ở cùng dòng; {_AS_HANDED_OUT}"
    return Problem(place, what, "sửa số hoặc tên cho đúng người được thăm", outside=outside)


def visited_twice(first: str, place: Place) -> Problem:
    """Two rows tell of one family on one day."""
    what = f"gia đình này đã có lần thăm cùng ngày ở dòng có ô {first}"
    return Problem(place, what, "mỗi ngày ghi một lần thăm: xóa một dòng, hoặc sửa ngày", (first,))

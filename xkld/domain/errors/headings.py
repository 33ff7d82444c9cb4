"""Problems of headings in a list of people: of whom it is not certain which unit they belong to."""

from collections.abc import Sequence

from xkld.domain.errors import Place, Problem
from xkld.domain.errors.files import shown

_MEND = "ghi dòng tên phường, xã ngay trên những người đó, hoặc thêm cột «đơn vị» rồi ghi cho từng người"


def unit_not_certain(row: int, text: str, people: int, place: Place, cells: Sequence[str]) -> Problem:
    """After a heading that names no unit or several, a sum, or a row that is not understood."""
    what = f"{people} dòng sau dòng {row} («{shown(text)}») không rõ thuộc phường, xã nào"
    return Problem(place, what, _MEND, tuple(cells))


def no_unit_above(row: int, place: Place) -> Problem:
    """People before the first heading."""
    return Problem(place, f"dòng {row} không nằm dưới dòng tên phường, xã nào", _MEND)


def heading_counts_otherwise(row: int, text: str, said: int, found: int, place: Place, cells: Sequence[str]) -> Problem:
    """Somebody is missing under a heading, or the next heading is."""
    what = f"dòng {row} («{shown(text)}») ghi {said} người nhưng dưới đó có {found} dòng"
    return Problem(
        place,
        what,
        "đối chiếu: sửa số người, thêm người còn sót, hoặc thêm dòng tên phường, xã còn thiếu",
        tuple(cells),
    )


def unit_of_another_heading(own: str, heading: str, place: Place, above: str) -> Problem:
    """The unit of a row is not the one of the heading above it."""
    what = f"đơn vị «{shown(own)}» khác với dòng nhóm ở ô {above} («{shown(heading)}»)"
    return Problem(place, what, "đối chiếu, sửa đơn vị hoặc chuyển dòng này về đúng nhóm")

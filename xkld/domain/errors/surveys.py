"""Refusals of what is told of surveys."""

from datetime import date

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors.files import shown, some
from xkld.domain.notation import day_text, grouped


def no_such_survey(number: int) -> Problem:
    """There is no round of that number."""
    return Problem(NOWHERE, f"không có đợt khảo sát số {number}", "xem số bằng xkld survey rounds")


def more_answers_than_asked(asked: int, interested: int, refused: int) -> Problem:
    """More people answered than were asked."""
    what = (
        f"có nhu cầu {grouped(interested)} cộng từ chối {grouped(refused)} là {grouped(interested + refused)},"
        f" nhiều hơn số đã hỏi {grouped(asked)}"
    )
    return Problem(NOWHERE, what, "kiểm tra lại --asked, --interested, --refused")


def school_missing() -> Problem:
    """Pupils are asked by school and school year."""
    what = "khảo sát học sinh, sinh viên mà chưa ghi trường, năm học"
    return Problem(NOWHERE, what, 'ghi thêm --school "Tên trường" --year 2025-2026')


def no_school_here() -> Problem:
    """Only pupils go to a school."""
    what = "chỉ khảo sát học sinh, sinh viên mới ghi trường, năm học"
    return Problem(NOWHERE, what, "ghi --kind school, hoặc bỏ --school, --year")


def not_a_school_year(text: str, place: Place = NOWHERE) -> Problem:
    """A school year is two years that follow each other."""
    return Problem(place, f"«{shown(text)}» không phải là năm học", "ghi theo mẫu 2025-2026")


def no_school_year(school: str, place: Place = NOWHERE) -> Problem:
    """A school of a person is told with the school year in which she was its pupil."""
    mend = f"ghi năm học sau tên trường, ví dụ «{shown(school)} (2025-2026)», hoặc ở cột Năm học, hoặc --school-year"
    return Problem(place, f"«{shown(school)}» chưa có năm học", mend)


def no_school_of_year(year: str) -> Problem:
    """A school year is told of a school."""
    return Problem(NOWHERE, f"có năm học {year} mà chưa ghi trường", "ghi thêm --school TRƯỜNG")


def not_a_school_change(text: str) -> Problem:
    """A sign tells whether a school is added or taken away."""
    mend = 'ghi "+Trường A (2025-2026)" để thêm, "-Trường A (2025-2026)" để bỏ'
    return Problem(NOWHERE, f"«{shown(text)}» không rõ thêm hay bỏ trường", mend)


def not_of_that_school(school: str, known: "list[str]") -> Problem:
    """A school can be taken away from somebody who is known by it."""
    told = f"đang ghi: {'; '.join(known)}" if known else "người này chưa ghi trường nào"
    return Problem(NOWHERE, f"người này không ghi «{shown(school)}»", told)


def no_such_school(text: str, known: "list[str]") -> Problem:
    """Nobody of the book is or was asked in a school of that name."""
    mend = f"chọn một trong: {some(known, 'trường')}" if known else "xem các trường bằng xkld survey schools"
    return Problem(NOWHERE, f"sổ không có trường «{shown(text)}»", mend)


def told_otherwise(number: int) -> Problem:
    """The same round was told with other numbers: it is mended, not counted twice."""
    what = f"cùng ngày, nơi, đối tượng, người khảo sát, trường, sổ đã có đợt số {number} với số khác"
    return Problem(NOWHERE, what, f"sửa đợt đó: xkld survey edit {number}; hai đợt khác nhau thì ghi khác ở --by")


def nothing_to_edit() -> Problem:
    """No fact was told."""
    return Problem(NOWHERE, "chưa ghi sửa điều gì", "ghi điều cần sửa, ví dụ --interested 7")


def days_not_in_order(first: date, last: date) -> Problem:
    """The last day comes before the first."""
    what = f"ngày cuối {day_text(last)} trước ngày đầu {day_text(first)}"
    return Problem(NOWHERE, what, "kiểm tra lại --from, --to")

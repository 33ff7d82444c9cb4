"""Refusals of what is told of surveys."""

from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.errors.files import without_ids
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


def not_a_school_year(text: str) -> Problem:
    """A school year is two years that follow each other."""
    return Problem(NOWHERE, f"«{without_ids(text)}» không phải là năm học", "ghi theo mẫu 2025-2026")


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

"""Refusals of what is told of courses."""

from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text


def no_course(number: int) -> Problem:
    """There is no course of that number."""
    return Problem(NOWHERE, f"không có khóa học số {number}", "xem số bằng xkld course list")


def course_ends_before_it_begins(first: date, last: date) -> Problem:
    """A course ends on its first day or later."""
    what = f"ngày bế giảng {day_text(last)} trước ngày khai giảng {day_text(first)}"
    return Problem(NOWHERE, what, "kiểm tra lại hai ngày")


def course_too_long(days: int, most: int) -> Problem:
    """A course so long that a year was mistyped."""
    return Problem(NOWHERE, f"khóa học kéo dài {days} ngày, quá {most} ngày", "kiểm tra lại năm của hai ngày")


def not_in_the_course(course: int, worker: int) -> Problem:
    """Somebody was present in a course in which nobody wrote the person."""
    what = f"người lao động số {worker} không có tên trong khóa học số {course}"
    return Problem(NOWHERE, what, f"ghi danh trước: xkld course enrol {course} {worker}")


def more_days_than_there_were(days: int, most: int) -> Problem:
    """Nobody was present on more days than the course has had."""
    what = f"có mặt {days} ngày mà từ ngày khai giảng đến nay khóa học mới có {most} ngày"
    return Problem(NOWHERE, what, "kiểm tra lại số ngày theo bảng điểm danh")


def certified_too_early(on: date, first: date) -> Problem:
    """A certificate follows the first day of its course."""
    what = f"ngày cấp chứng nhận {day_text(on)} trước ngày khai giảng {day_text(first)}"
    return Problem(NOWHERE, what, "kiểm tra lại ngày")


def nothing_to_attend() -> Problem:
    """Neither days nor a certificate were told."""
    return Problem(NOWHERE, "chưa ghi gì cho người này", "ghi --days SỐ, --certified NGÀY, hoặc cả hai")

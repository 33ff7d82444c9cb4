"""Refusals of what is told of courses."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, Problem, WrongWords
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
    return Problem(NOWHERE, "chưa ghi gì cho người này", "ghi --on NGÀY, --days SỐ hoặc --certified NGÀY")


def no_day_of_the_course(on: date, first: date, last: date) -> Problem:
    """Nobody is present at a course before it begins or after it ends."""
    what = f"ngày {day_text(on)} không thuộc khóa học ({day_text(first)} - {day_text(last)})"
    return Problem(NOWHERE, what, "kiểm tra lại ngày")


def days_are_called(course: int, worker: int, days: int, called: int) -> Problem:
    """A sum beside days that are counted one by one."""
    what = f"số ngày có mặt của số {worker} được đếm từ {called} ngày đã điểm danh (có mặt {days} ngày), không ghi tổng"
    clear = f"xkld course attend {course} {worker} --clear"
    return Problem(NOWHERE, what, f"sửa ngày sai bằng --on NGÀY; muốn ghi tổng thì bỏ điểm danh trước: {clear}")


def sum_was_told(course: int, worker: int, days: int) -> Problem:
    """A day beside the sum that the school confirmed."""
    what = f"sổ đã ghi tổng {days} ngày có mặt của số {worker}, không điểm danh thêm từng ngày"
    return Problem(
        NOWHERE, what, f"muốn điểm danh từng ngày thì bỏ tổng trước: xkld course attend {course} {worker} --clear"
    )


def days_not_in_order(first: date, last: date) -> Problem:
    """A page begins with its first day."""
    return Problem(NOWHERE, f"ngày đầu {day_text(first)} sau ngày cuối {day_text(last)}", "kiểm tra lại --from, --to")


def nobody_in_the_course(number: int) -> Problem:
    """A sheet that nobody would sign."""
    return Problem(NOWHERE, f"khóa học số {number} chưa có học viên", f"ghi danh trước: xkld course enrol {number} SỐ")


def sheet_of_another_kind(name: str, endings: Sequence[str]) -> Problem:
    """The sheet is written as Word or as a workbook."""
    what = f"danh sách điểm danh không ghi được vào tệp «{name}»"
    return Problem(NOWHERE, what, f"đặt tên tệp kết thúc bằng {', '.join(endings)}")


def sheet_too_long(people: int, pages: int) -> Problem:
    """More pages than anybody prints at once."""
    what = f"danh sách của {people} người cho {pages} tuần quá dài cho một tệp"
    return Problem(NOWHERE, what, "chọn ít ngày hơn bằng --from NGÀY --to NGÀY")


def absent_without_a_day() -> WrongWords:
    """Somebody lacked on a day that nobody named."""
    return WrongWords("--absent chỉ dùng cùng --on NGÀY.", "Ví dụ: xkld course attend 1 --on 02/6/2025 --absent 27")


def nobody_named() -> WrongWords:
    """Only of a day on which nobody lacked nobody has to be named."""
    return WrongWords("Thiếu SỐ của người lao động.", "Cả khóa có mặt thì ghi --on NGÀY --absent, không cần số nào.")


def one_way_at_a_time(options: Sequence[str]) -> WrongWords:
    """Options of which each says something else."""
    return WrongWords(f"Không dùng {', '.join(options)} trong cùng một lệnh.", "Ghi từng việc bằng một lệnh riêng.")

"""Problems of people: ID numbers, stages, matching. ID numbers are masked here, before any sentence is made."""

from dataclasses import replace
from datetime import date

from xkld.domain.errors import NOWHERE, Place, Problem, Question
from xkld.domain.errors.files import shown
from xkld.domain.notation import day_text

_SEX = {"M": "nam", "F": "nữ"}
_ASK = "đối chiếu giấy tờ, hoặc hỏi lại nơi nhận danh sách"


def _masked(digits: str) -> str:
    return "*" * max(0, len(digits) - 4) + digits[-4:] if digits.isascii() and digits.isdigit() else "…"


def not_an_id_number(digits: str, place: Place = NOWHERE) -> Problem:
    """Not twelve digits; the missing zeros are never guessed."""
    what = f"số CCCD {_masked(digits)} có {len(digits)} ký tự, cần đúng 12 chữ số"
    mend = "đối chiếu thẻ rồi gõ lại đủ 12 số dạng văn bản (Text); nếu không có thì để trống"
    return Problem(place, what, mend)


def number_of_an_old_card(digits: str, place: Place) -> Problem:
    """Nine digits are the number of a CMND; the book keeps CCCD numbers only, and makes none of it."""
    what = f"số {_masked(digits)} có 9 chữ số, là số CMND cũ, không phải số CCCD"
    return Problem(place, what, "ghi số CCCD 12 số trên thẻ căn cước; chưa biết thì để trống")


def zeros_lost(digits: str, zeros: int, place: Place, *, by_sex: bool) -> Question:
    """A spreadsheet dropped the zeros in front; with them the number agrees with birth and, ``by_sex``, with that."""
    agrees = "mã tỉnh, năm sinh và giới tính" if by_sex else "mã tỉnh và năm sinh"
    what = f"số CCCD {_masked(digits)} mất {zeros} số 0 ở đầu; thêm lại thì khớp {agrees}"
    return Question(place, what, "đối chiếu rồi chạy lại với --repair để thêm số 0, hoặc gõ lại đủ 12 số dạng Text")


def id_number_was_a_number(digits: str, place: Place) -> Problem:
    """A spreadsheet kept the ID as a number, so leading zeros may be gone."""
    what = f"số CCCD {_masked(digits)} đang là ô kiểu số ({len(digits)} chữ số), có thể đã mất số 0 ở đầu"
    return Problem(place, what, "định dạng cột là Text, đối chiếu thẻ rồi gõ lại đủ 12 số")


def id_number_of_no_province(digits: str, place: Place = NOWHERE) -> Problem:
    """The first three digits name no province."""
    return Problem(place, f"số CCCD {_masked(digits)}: ba số đầu không phải mã tỉnh nào", "đối chiếu thẻ rồi gõ lại")


def id_number_of_another_year(digits: str, says: int, given: int, place: Place = NOWHERE) -> Problem:
    """The birth year in the number is not the one given."""
    what = f"số CCCD {_masked(digits)} cho năm sinh {says}, còn năm sinh đã ghi là {given}"
    return Problem(place, what, "đối chiếu giấy tờ, sửa số CCCD hoặc năm sinh")


def id_number_of_another_sex(digits: str, says: str, place: Place = NOWHERE) -> Problem:
    """The sex in the number is not the one given."""
    what = f"số CCCD {_masked(digits)} là của {_SEX[says]}, khác giới tính đã ghi"
    return Problem(place, what, "đối chiếu giấy tờ, sửa số CCCD hoặc giới tính")


def birth_year_out_of_range(year: int, place: Place = NOWHERE) -> Problem:
    """Nobody of working age was born then."""
    return Problem(place, f"năm sinh {year} không hợp lý", "kiểm tra lại năm sinh (4 chữ số)")


def stage_cannot_follow(stage: str, before: str, on: date, place: Place = NOWHERE) -> Problem:
    """A move that the table of stages does not allow."""
    what = f"«{stage}» ngày {day_text(on)} không thể đi sau «{before}»"
    mend = "xem các giai đoạn đã ghi bằng xkld worker show, sửa giai đoạn hoặc ngày"
    outside = f"«{stage}» ngày {day_text(on)} không khớp các giai đoạn khác của người này; {_ASK}"
    return Problem(place, what, mend, outside=outside)


def stage_before_any(stage: str, on: date, place: Place = NOWHERE) -> Problem:
    """A case cannot begin with this stage."""
    what = f"hồ sơ không thể bắt đầu bằng «{stage}» (ngày {day_text(on)})"
    return Problem(place, what, "ghi ngày xuất cảnh (hoặc giai đoạn đầu) của người này trước")


def stage_in_the_future(on: date, today: date, place: Place = NOWHERE) -> Problem:
    """An event that has not happened yet cannot be counted."""
    what = f"ngày {day_text(on)} sau ngày hôm nay ({day_text(today)})"
    return Problem(place, what, "chỉ ghi việc đã xảy ra; kiểm tra lại ngày, tháng")


def reason_not_wanted(stage: str, place: Place = NOWHERE) -> Problem:
    """Only returns carry a reason."""
    return Problem(place, f"giai đoạn «{stage}» không có lý do về nước", "bỏ lý do, hoặc chọn giai đoạn returned")


def has_open_placement(stage: str, place: Place = NOWHERE) -> Problem:
    """A worker goes one way at a time."""
    what = f"người này đang có hồ sơ ở giai đoạn «{stage}»"
    outside = f"giai đoạn này không khớp các giai đoạn khác của người này; {_ASK}"
    return Problem(place, what, "ghi tiếp vào hồ sơ đó, hoặc kết thúc hồ sơ đó trước", outside=outside)


def no_worker(number: int) -> Problem:
    """No such person in the book."""
    return Problem(NOWHERE, f"trong sổ không có người lao động số {number}", "xem số bằng xkld worker list")


def about(number: int, problem: Problem) -> Problem:
    """A problem with one of several people who were named in one command."""
    return replace(problem, place=Place(f"số {number}"))


def differs_from_book(what: str, book: str, place: Place = NOWHERE) -> Problem:
    """The file and the book disagree on a fact that identifies a person."""
    mend = "đối chiếu giấy tờ rồi sửa cho khớp với sổ"
    outside = f"{what} khác với thông tin đã có về người này; {_ASK}"
    return Problem(place, f"{what} khác với sổ (sổ đang ghi {book})", mend, outside=outside)


def same_person_unclear(count: int, place: Place = NOWHERE) -> Problem:
    """Several people of the book fit."""
    what = f"trong sổ có {count} người cùng họ tên, năm sinh và đơn vị"
    mend = "ghi thêm số CCCD hoặc ngày sinh đầy đủ để phân biệt"
    return Problem(place, what, mend, outside=f"chưa rõ là người nào; {mend}")


def name_without_marks(known: str, place: Place = NOWHERE) -> Problem:
    """One of two names is typed without marks: they may be one person's, or two people's."""
    mend = "ghi họ tên đủ dấu, hoặc thêm số CCCD"
    what = f"chưa rõ có phải là «{known}» hay không (một bên ghi không dấu)"
    return Problem(place, what, mend, outside=f"họ tên chưa rõ dấu; {mend}")


def row_repeated(first: str, place: Place) -> Problem:
    """Two rows of one file say the same."""
    what = f"dòng này trùng với dòng ở ô {first}: cùng người, cùng giai đoạn, cùng ngày"
    return Problem(place, what, "xóa một dòng; nếu là hai người khác nhau thì ghi thêm CCCD hoặc ngày sinh")


def unit_unknown(text: str, on: date | None, near: "list[str]", place: Place = NOWHERE) -> Problem:
    """No unit of that name or code on that day; on no day without one."""
    hint = f"; gần giống: {', '.join(near)}" if near else ""
    what = f"không có đơn vị «{shown(text)}»{f' vào ngày {day_text(on)}' if on else ''}"
    return Problem(place, what, f"ghi đúng tên hoặc mã đơn vị{hint}")


def unit_has_ended(text: str, last_day: date, becomes: "list[str]", place: Place = NOWHERE) -> Problem:
    """The unit existed, but no longer on that day."""
    now = f", nay là {' hoặc '.join(becomes)}" if becomes else ""
    return Problem(place, f"«{text}» đã kết thúc ngày {day_text(last_day)}{now}", "ghi đơn vị có vào ngày đó")


def id_number_is_masked(place: Place) -> Problem:
    """A number as it is shown stands for one in the book, and the row names nobody of the book."""
    return Problem(place, "số CCCD đã che, không phải là số", "ghi đủ 12 chữ số, hoặc để trống")

"""Problems of the named values of a file; ``path`` names a value as the file does, e.g. ``tasks[3].what``."""

from xkld.domain.errors import Place, Problem

_SHAPES = {
    "text": ("một giá trị", "ghi một giá trị; nếu trong câu có dấu hai chấm thì đặt cả câu trong dấu nháy kép"),
    "list": ("một danh sách", "ghi mỗi phần tử một dòng, bắt đầu bằng dấu gạch ngang và dấu cách"),
    "record": ("một nhóm mục", "ghi mỗi mục một dòng dạng tên: giá trị, thụt lề thẳng cột"),
}


def key_missing(path: str, place: Place) -> Problem:
    """A key that must be there is not."""
    return Problem(place, f"thiếu mục «{path}»", f"thêm dòng {path.rpartition('.')[2]}: ... vào đây")


def value_missing(path: str, place: Place) -> Problem:
    """The key is there, but nothing stands after it."""
    return Problem(place, f"mục «{path}» để trống", "ghi giá trị sau dấu hai chấm")


def key_unknown(path: str, near: "list[str]", known: "list[str]", place: Place) -> Problem:
    """A key that the file does not have; the nearest ones are offered, else all."""
    mend = (
        f"ý bạn là {' hoặc '.join(f'«{key}»' for key in near)}?" if near else f"các mục được dùng: {', '.join(known)}"
    )
    return Problem(place, f"không có mục nào tên là «{path}»", mend)


def wrong_shape(path: str, wanted: str, place: Place) -> Problem:
    """A list where a text was wanted, and the like; ``wanted`` is text, list or record."""
    where = f"mục «{path}»" if path else "tệp này"
    shape, mend = _SHAPES[wanted]
    return Problem(place, f"{where} phải là {shape}", mend)


def not_a_whole_number(path: str, text: str, place: Place) -> Problem:
    """Digits were wanted, in groups of three by ``_`` if at all."""
    what = f"mục «{path}»: «{text}» không phải là số nguyên"
    return Problem(place, what, "ghi bằng chữ số, không có số 0 ở đầu, ví dụ 35 hoặc 4_000_000")


def not_a_percent(path: str, text: str, place: Place) -> Problem:
    """A share of a hundred was wanted."""
    return Problem(place, f"mục «{path}»: «{text}» không phải là tỷ lệ phần trăm", 'ghi ví dụ "6.24" hoặc "127"')


def number_out_of_range(path: str, number: int, lowest: int, highest: int, place: Place) -> Problem:
    """A number that cannot be meant."""
    what = f"mục «{path}»: {number} không nằm trong khoảng từ {lowest} đến {highest}"
    return Problem(place, what, "kiểm tra lại và ghi đúng số")


def not_an_iso_date(path: str, text: str, place: Place) -> Problem:
    """A real day as YYYY-MM-DD was wanted."""
    what = f"mục «{path}»: «{text}» không phải là ngày có thật"
    return Problem(place, what, "ghi năm-tháng-ngày, ví dụ 2025-02-21")


def not_an_identifier(path: str, text: str, place: Place) -> Problem:
    """Small ASCII letters, digits and hyphens were wanted."""
    what = f"mục «{path}»: «{text}» không dùng làm mã được"
    return Problem(place, what, "dùng chữ thường không dấu, chữ số, dấu gạch nối; ví dụ phan-rang-2025")


def not_a_file_name(path: str, text: str, place: Place) -> Problem:
    """A YAML file below the data folder was wanted."""
    what = f"mục «{path}»: «{text}» không phải là tên tệp dữ liệu"
    return Problem(place, what, "ghi tên tệp .yaml, không có .. và ổ đĩa; ví dụ units/ninh-thuan-2024.yaml")


def value_repeated(path: str, text: str, first_line: int, place: Place) -> Problem:
    """A value that must be unique in its list."""
    what = f"mục «{path}»: «{text}» đã có ở dòng {first_line}"
    return Problem(place, what, "mỗi giá trị chỉ ghi một lần; sửa hoặc xóa một dòng")


def dates_reversed(first: str, last: str, place: Place) -> Problem:
    """An end that is not after its beginning."""
    return Problem(place, f"«{last}» không sau «{first}»", "kiểm tra lại hai ngày")


def choice_unknown(path: str, text: str, near: "list[str]", choices: "list[str]", place: Place) -> Problem:
    """A word of a closed list was wanted; the nearest are offered first."""
    question = f"ý bạn là {' hoặc '.join(f'«{word}»' for word in near)}? " if near else ""
    what = f"mục «{path}»: «{text}» không có trong danh mục"
    return Problem(place, what, f"{question}chọn một trong: {', '.join(choices)}")

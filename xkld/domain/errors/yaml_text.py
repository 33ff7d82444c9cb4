"""Problems of the text of a YAML file, before anybody asks what it says."""

from xkld.domain.errors import Place, Problem

_HINTS = (
    ("cannot start any token", "thay phím Tab bằng dấu cách; giá trị bắt đầu bằng @, % hoặc ` thì đặt trong dấu nháy"),
    ("tab character", "thay phím Tab bằng dấu cách"),
    ("mapping values are not allowed", "câu có dấu hai chấm thì đặt cả câu trong dấu nháy kép; mỗi mục một dòng riêng"),
    ("expected ':'", "thêm dấu hai chấm và một dấu cách sau tên mục"),
    ("escape", "trong dấu nháy kép, dấu \\ phải viết là \\\\; hoặc dùng dấu nháy đơn"),
    ("quoted scalar", "thêm dấu nháy đóng ở cuối giá trị"),
    ("flow", "thêm dấu phẩy giữa các mục, hoặc dấu ngoặc đóng còn thiếu"),
    ("tag", "bỏ dấu ! ở đầu giá trị, hoặc đặt giá trị trong dấu nháy"),
    ("block", "thụt lề bằng dấu cách; các mục cùng cấp phải bắt đầu ở cùng một cột"),
)


def not_yaml(complaint: str, place: Place) -> Problem:
    """The text breaks the grammar; ``complaint`` is the parser's own sentence, from which the mending is chosen."""
    mend = next((hint for words, hint in _HINTS if words in complaint), "xem lại dấu hai chấm, dấu nháy và thụt lề")
    return Problem(place, "dòng này không đúng cú pháp YAML", mend)


def file_too_big(limit: int, place: Place) -> Problem:
    """Longer than any honest file; ``limit`` is in bytes."""
    return Problem(place, f"tệp lớn hơn {limit // 1_000_000} MB", "kiểm tra lại: đây có phải là tệp cần đọc không")


def file_empty(place: Place) -> Problem:
    """There is nothing in it but white space and comments."""
    return Problem(place, "tệp không có nội dung", "kiểm tra lại: tệp đã được lưu chưa, có đúng tệp cần đọc không")


def hidden_character(code: int, place: Place) -> Problem:
    """A character that no text holds, by its code point."""
    return Problem(place, f"có ký tự không in được (U+{code:04X})", "xóa và gõ lại dòng này, lưu tệp dạng UTF-8")


def too_deep(limit: int, place: Place) -> Problem:
    """Lists in lists in lists."""
    return Problem(place, f"các mục lồng nhau quá {limit} cấp", "bỏ bớt dấu ngoặc hoặc thụt lề thừa")


def several_documents(place: Place) -> Problem:
    """A second document begins here."""
    return Problem(place, "có dấu «---» mở một văn bản thứ hai trong cùng một tệp", "tách thành hai tệp, hoặc bỏ «---»")


def key_repeated(key: str, first_line: int, place: Place) -> Problem:
    """The same key twice in one mapping; which one was meant cannot be known."""
    what = f"mục «{key}» có hai lần, ở dòng {first_line} và dòng {place.line}"
    return Problem(place, what, "giữ một dòng, xóa dòng kia")


def key_not_text(place: Place) -> Problem:
    """A key that is empty, a list or a mapping."""
    return Problem(place, "trước dấu hai chấm không phải là tên mục", "ghi tên mục trước dấu hai chấm")


def anchor_refused(name: str, place: Place) -> Problem:
    """Anchors and aliases can grow a small file into a huge one."""
    what = f"không dùng được dấu & và * để đặt tên, nhắc lại («{name}»)"
    return Problem(place, what, "chép lại nội dung đó, hoặc đặt giá trị trong dấu nháy kép")


def tag_refused(tag: str, place: Place) -> Problem:
    """Every value is text as written, so nothing may say otherwise."""
    return Problem(place, f"không dùng được nhãn kiểu «{tag}»", "bỏ dấu ! ở đầu, hoặc đặt giá trị trong dấu nháy kép")

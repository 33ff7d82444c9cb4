"""Problems of exports that come back: damaged references, what the book changed meanwhile, what a move needs."""

from xkld.domain.errors import NOWHERE, NeedsConsent, Place, Problem
from xkld.domain.errors.files import shown


def reference_without_person(place: Place) -> Problem:
    """A case or a mark without the number of its person."""
    return Problem(
        place, "có mã mà thiếu số trong sổ", "người mới thì xóa ô này; người đã có thì ghi lại số như khi xuất"
    )


def mark_without_case(place: Place) -> Problem:
    """A mark whose case was cleared."""
    return Problem(place, "có mã đối chiếu mà thiếu số hồ sơ", "ghi lại số hồ sơ như khi xuất")


def not_a_number_of_the_book(what: str, text: str, place: Place) -> Problem:
    """The number of a person or a case was changed into something else."""
    return Problem(
        place, f"{what} «{shown(text)}» không phải là số trong sổ", "ghi lại số như khi xuất, không sửa cột này"
    )


def mark_damaged(place: Place) -> Problem:
    """The mark was cut or typed over."""
    return Problem(
        place, "mã đối chiếu đã bị sửa", "chép lại mã từ tệp đã xuất; nếu là giai đoạn mới thì để trống ô này"
    )


def nobody_of_that_number(number: int, place: Place) -> Problem:
    """The file was exported from another book, or the person is gone."""
    return Problem(
        place,
        f"trong sổ không có người lao động số {number}",
        "kiểm tra có đúng tệp xuất từ sổ này không; người mới thì để trống cột số trong sổ",
    )


def case_of_another(case: int, worker: int, place: Place) -> Problem:
    """The case does not belong to that person."""
    return Problem(place, f"hồ sơ {case} không phải của người lao động số {worker}", "ghi lại hai số như khi xuất")


def stage_is_gone(place: Place) -> Problem:
    """The stage was taken out of the book after the export."""
    return Problem(place, "giai đoạn của dòng này không còn trong sổ", "xóa dòng này, hoặc xuất lại danh sách rồi sửa")


def line_twice(first: str, place: Place) -> Problem:
    """A line was copied with its mark."""
    return Problem(
        place,
        f"mã đối chiếu này đã có ở dòng có ô {first}",
        "muốn thêm giai đoạn mới thì xóa ô mã đối chiếu của dòng chép; không thì xóa dòng chép",
    )


def changed_meanwhile(what: str, book: str, file: str, place: Place) -> Problem:
    """Book and file both changed a fact after the export; the values are masked by whoever writes them as texts."""
    return Problem(
        place,
        f"{what}: sổ đã đổi thành «{book}» sau khi xuất tệp, tệp ghi «{file}»",
        "xuất lại danh sách rồi sửa trên bản mới, hoặc ghi theo sổ",
    )


def mask_changed(place: Place) -> Problem:
    """The shown end of a number was typed over."""
    return Problem(place, "số CCCD đã che bị sửa", "ghi đủ 12 chữ số, hoặc để như khi xuất")


def move_needs_full_ids() -> Problem:
    """People go into an empty book with their numbers, not with what is shown of them."""
    return Problem(
        NOWHERE,
        "sổ này chưa có ai, mà trong tệp số CCCD đã che",
        "xuất lại từ sổ cũ bằng xkld worker export --full-id rồi nhập tệp đó",
    )


def not_an_export_name(name: str, endings: "list[str]") -> Problem:
    """The ending of the file's name tells its format."""
    return Problem(NOWHERE, f"«{shown(name)}» không cho biết định dạng", f"đặt tên tệp có đuôi {', '.join(endings)}")


def many_corrections(count: int) -> NeedsConsent:
    """So many lines would change that it may be a slip, as when a column was sorted alone."""
    return NeedsConsent(
        f"Tệp sửa {count} dòng của sổ. Chưa ghi gì.",
        "Xem từng chỗ bằng --dry-run; nếu đúng là như vậy, chạy lại lệnh với --yes.",
    )

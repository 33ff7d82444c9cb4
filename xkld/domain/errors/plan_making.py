"""Refusals while a new plan is made: answers that cannot be taken, files that are there already."""

from collections.abc import Sequence
from pathlib import Path

from xkld.domain.errors import NOWHERE, NeedsConsent, Place, Problem, WrongWords, XkldError
from xkld.domain.errors.files import shown


def issuer_unclear(text: str) -> Problem:
    """Neither what body it is, nor of which area."""
    mend = "ghi ví dụ: Ủy ban nhân dân phường Phan Rang; Phòng Văn hóa - Xã hội xã Phước Dinh; Sở Nội vụ tỉnh Khánh Hòa"
    return Problem(NOWHERE, f"«{shown(text)}»: không rõ là cơ quan nào của địa phương nào", mend)


def province_unknown(text: str, near: Sequence[str]) -> Problem:
    """None of the 34."""
    hint = f"gần giống: {', '.join(near)}" if near else "ghi tên tỉnh, thành phố từ 01/7/2025, ví dụ Tỉnh Khánh Hòa"
    return Problem(NOWHERE, f"không có tỉnh, thành phố «{shown(text)}»", hint)


def code_unusable(text: str) -> Problem:
    """Not small letters, digits and hyphens."""
    mend = "dùng chữ thường không dấu, chữ số, gạch nối; ví dụ phuong-phan-rang-2026"
    return Problem(NOWHERE, f"mã «{shown(text)}» không dùng được", mend)


def code_is_shipped(code: str) -> Problem:
    """A plan of that code comes with the program."""
    return Problem(NOWHERE, f"mã {code} là của kế hoạch có sẵn trong chương trình", "chọn mã khác")


def code_is_taken(code: str) -> Problem:
    """A file of that name is in the workspace."""
    mend = "chọn mã khác; muốn thay tệp đó (bản cũ vẫn được giữ) thì chạy lại với --yes"
    return Problem(NOWHERE, f"đã có tệp kế hoạch hoặc tệp đơn vị mã {code}", mend)


def not_years(text: str) -> Problem:
    """A year, a span or a list."""
    return Problem(NOWHERE, f"«{shown(text)}» không phải là năm", "ghi ví dụ 2026, hoặc 2026-2030")


def not_a_month(text: str) -> Problem:
    """A month of a year was wanted."""
    return Problem(NOWHERE, f"«{shown(text)}» không phải là tháng, năm có thật", "ghi ví dụ 3/2026, hoặc 05/3/2026")


def not_a_number_between(text: str, lowest: int, highest: int) -> Problem:
    """A whole number of a span was wanted."""
    return Problem(NOWHERE, f"«{shown(text)}» không phải là số từ {lowest} đến {highest}", "ghi bằng chữ số")


def not_a_pick(text: str, highest: int) -> Problem:
    """A number of the shown list, or a code of it, was wanted."""
    mend = f"ghi số thứ tự từ 1 đến {highest}, nhiều số cách nhau dấu phẩy; không chọn gì thì ghi 0"
    return Problem(NOWHERE, f"«{shown(text)}» không có trong danh sách", mend)


def total_is_not_the_split(total: int, found: int) -> Problem:
    """The total differs from what the units were given."""
    what = f"chỉ tiêu chung {total}, cộng các đơn vị được {found}"
    return Problem(NOWHERE, what, f"sửa cho khớp; đang lệch {abs(total - found)}")


def deadline_before_figures(day: int) -> Problem:
    """Reports due before their figures close."""
    mend = "ghi ngày từ 16 trở đi, hoặc chốt số liệu theo lịch"
    return Problem(NOWHERE, f"hạn trước ngày {day} nhưng số liệu đến ngày 14 mới chốt", mend)


def own_report_wanted() -> Problem:
    """The office reports quarterly or yearly itself."""
    return Problem(NOWHERE, "chưa chọn báo cáo quý hoặc năm của cơ quan mình", "chọn ít nhất một trong hai")


def unit_not_listed(name: str, where: str, near: Sequence[str], place: Place) -> Problem:
    """A name that the list of units does not have; the nearest are offered, never taken."""
    hint = f"ý bạn là {' hoặc '.join(f'«{one}»' for one in near)}?" if near else "kiểm tra lại tên"
    return Problem(place, f"«{shown(name)}» không có trong {where}", hint)


def unit_kind_unclear(name: str, place: Place) -> Problem:
    """The name does not say what kind of unit it is."""
    mend = "ghi đủ tên, ví dụ «Khu phố Mỹ An», «Thôn 3», «Tổ dân phố 5»"
    return Problem(place, f"«{shown(name)}»: không rõ là thôn, ấp, khu phố hay tổ dân phố", mend)


def two_sources_of_units() -> Problem:
    """The units are told once."""
    return Problem(NOWHERE, "đơn vị được nêu bằng nhiều cách", "chỉ dùng một trong: --unit, --from-text, --paste")


def option_missing(option: str, what: str) -> Problem:
    """With ``--yes`` nothing is asked, so what has no proposal must be given."""
    return Problem(NOWHERE, f"thiếu {option} ({what})", f"ghi thêm {option}, hoặc bỏ --yes để trả lời từng câu")


def answers_ended(question: str) -> WrongWords:
    """Nobody answers any more."""
    return WrongWords(
        f"Hết dữ liệu trả lời ở câu «{question}», chưa ghi gì.", "Chạy lại và trả lời đủ, hoặc ghi tùy chọn và --yes."
    )


def not_agreed() -> XkldError:
    """The officer said no to what was shown."""
    return NeedsConsent("Chưa ghi gì, theo trả lời của bạn.", "Chạy lại lệnh để làm lại từ đầu.")


def file_is_there(paths: Sequence[Path]) -> NeedsConsent:
    """Files of these names hold something else."""
    names = ", ".join(str(path) for path in paths)
    return NeedsConsent(
        f"Đã có tệp {names} với nội dung khác, chưa ghi gì.",
        "Chọn mã khác bằng --code; nếu muốn thay (bản cũ vẫn được giữ), chạy lại với --yes.",
    )

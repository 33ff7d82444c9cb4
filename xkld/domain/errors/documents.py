"""Problems of documents on their way out: templates that people edit, and files that cannot be written."""

from pathlib import Path

from xkld.domain.errors import CannotWrite, Place, Problem
from xkld.domain.errors.files import shown

_SHIPPED = "hoặc xóa bản sao này để dùng lại mẫu có sẵn của chương trình"


def template_missing(name: str) -> Problem:
    """There is no such template, or it may not be read."""
    return Problem(Place(file=name), "không mở được tệp mẫu", "kiểm tra tệp trong thư mục templates/ và quyền đọc tệp")


def template_not_word(name: str) -> Problem:
    """The file is not a Word document, whatever its name says."""
    what = "không phải tệp Word (.docx), hoặc tệp đã hỏng hay đang đặt mật khẩu"
    return Problem(Place(file=name), what, f"mở bằng Word rồi lưu lại dạng .docx, {_SHIPPED}")


def template_not_text(name: str) -> Problem:
    """The template is not a text in UTF-8."""
    return Problem(Place(file=name), "không phải văn bản UTF-8", f"lưu lại tệp với bảng mã UTF-8, {_SHIPPED}")


def template_name_unknown(name: str, unknown: str) -> Problem:
    """The template asks for something that the report does not have."""
    what = f"tên «{unknown}» trong mẫu không có trong báo cáo"
    return Problem(Place(file=name), what, f"sửa lại tên giữa {{{{ }}}} hoặc {{% %}} cho đúng, {_SHIPPED}")


def template_block_open(name: str, ending: str) -> Problem:
    """A loop or a condition is begun and never ended."""
    what = f"thiếu {{% {ending} %}}: có đoạn lặp hoặc điều kiện chưa được đóng"
    return Problem(Place(file=name), what, f"thêm lại {{% {ending} %}} đúng chỗ, {_SHIPPED}")


def template_not_understood(name: str, says: str) -> Problem:
    """Something between the braces cannot be read; ``says`` is the reader's own word for it."""
    what = f"không hiểu được một chỗ giữa {{{{ }}}} hoặc {{% %}} (máy đọc mẫu báo: {says})"
    return Problem(Place(file=name), what, f"so với mẫu có sẵn rồi sửa lại chỗ đó, {_SHIPPED}")


def template_does_more(name: str, found: str) -> Problem:
    """The template computes, calls or reaches inside: it may only put finished text in its place."""
    what = f"mẫu chỉ được đặt nội dung có sẵn vào chỗ, không được tính toán hay gọi lệnh (gặp: {found})"
    return Problem(Place(file=name), what, f"bỏ phần đó, chỉ để lại tên, vòng lặp và điều kiện đơn giản, {_SHIPPED}")


def template_damaged(name: str) -> Problem:
    """The filled document would not be a whole Word document any more."""
    what = "điền nội dung vào mẫu thì tệp Word bị vỡ cấu trúc (thường do thẻ lặp đặt sai hàng, sai ô của bảng)"
    return Problem(Place(file=name), what, f"so các thẻ {{%p %}}, {{%tr %}}, {{%tc %}} với mẫu có sẵn, {_SHIPPED}")


def no_office() -> CannotWrite:
    """LibreOffice, which draws PDF, is not on this machine."""
    hint = "Cài LibreOffice (miễn phí, libreoffice.org), hoặc mở bản .docx bằng Word rồi chọn Lưu thành (Save As) PDF."
    return CannotWrite("Chưa có bản PDF: máy này không có LibreOffice. Bản Word (.docx) là đầy đủ.", hint)


def pdf_took_too_long(seconds: int) -> CannotWrite:
    """LibreOffice did not come to an end."""
    hint = "Đóng bớt chương trình rồi chạy lại, hoặc mở bản .docx bằng Word rồi chọn Lưu thành (Save As) PDF."
    return CannotWrite(f"Chưa có bản PDF: LibreOffice chạy quá {seconds} giây. Bản Word (.docx) là đầy đủ.", hint)


def pdf_not_drawn(says: str) -> CannotWrite:
    """LibreOffice ended without a PDF; ``says`` is what it said."""
    last = f" (LibreOffice báo: {shown(says.split(chr(10))[-1])})" if (says := says.strip()) else ""
    hint = "Mở bản .docx bằng Word rồi chọn Lưu thành (Save As) PDF, hoặc cài lại LibreOffice."
    return CannotWrite(f"Chưa có bản PDF: LibreOffice không đổi được{last}. Bản Word (.docx) là đầy đủ.", hint)


def earlier_pdf_stays(failed: CannotWrite, path: Path) -> CannotWrite:
    """The same, when a PDF of another day lies there: it must not be taken for this one."""
    return CannotWrite(failed.message, f"{failed.hint} Tệp {path} là bản PDF của lần trước, đừng gửi nhầm.")


def disk_full(path: Path) -> CannotWrite:
    """No room left."""
    return CannotWrite(f"Không ghi được «{path}»: ổ đĩa đã đầy.", "Giải phóng chỗ trống rồi chạy lại lệnh này.")


def write_not_permitted(path: Path) -> CannotWrite:
    """The folder or the file may not be written by this person."""
    hint = "Chọn thư mục khác, hoặc xin quyền ghi vào thư mục này."
    return CannotWrite(f"Không ghi được «{path}»: không có quyền ghi.", hint)


def open_elsewhere(path: Path) -> CannotWrite:
    """Another program holds the file."""
    hint = "Đóng tệp đó trong Word hoặc Excel rồi chạy lại lệnh này."
    return CannotWrite(f"Không ghi được «{path}»: tệp đang mở ở chương trình khác.", hint)


def no_such_folder(path: Path) -> CannotWrite:
    """The folder is not there."""
    hint = "Tạo thư mục đó trước, hoặc chọn thư mục khác."
    return CannotWrite(f"Không ghi được «{path}»: không có thư mục «{path.parent}».", hint)


def name_is_a_folder(path: Path) -> CannotWrite:
    """A folder of that name is in the way."""
    return CannotWrite(f"Không ghi được «{path}»: đã có thư mục cùng tên.", "Chọn tên tệp khác.")


def not_written(path: Path, says: str) -> CannotWrite:
    """Any other refusal of the system, in its own words."""
    hint = "Kiểm tra ổ đĩa và đường dẫn rồi chạy lại lệnh này."
    return CannotWrite(f"Không ghi được «{path}»: {says}.", hint)

"""Problems of documents on their way out: files that cannot be written, PDF that cannot be drawn."""

from pathlib import Path

from xkld.domain.errors import CannotWrite
from xkld.domain.errors.files import shown


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

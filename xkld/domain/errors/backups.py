"""Ends of commands that concern backups: no room, not equal, not to be found, altered, not to be opened by this key."""

from collections.abc import Sequence

from xkld.domain.errors import BookDamaged, CannotWrite, NeedsConsent, NoBook, Place, Problem, WrongWords
from xkld.domain.errors.files import shown, some
from xkld.domain.notation import grouped

_MEGABYTE = 1_000_000


def no_room_for_backup(folder: str, needed: int) -> CannotWrite:
    """The disk has no room for a copy of ``needed`` bytes, and without one nothing is begun."""
    megabytes = grouped(-(-needed // _MEGABYTE))
    return CannotWrite(
        f"Không đủ chỗ để sao lưu sổ vào {folder}: cần khoảng {megabytes} MB; chưa ghi gì.",
        "Giải phóng dung lượng đĩa rồi chạy lại đúng lệnh này.",
    )


def backup_differs(book: str) -> CannotWrite:
    """The copy is not what was copied: the disk or the memory fails."""
    return CannotWrite(
        f"Bản sao lưu của {book} không khớp với sổ khi đối chiếu nên đã bỏ; chưa ghi gì.",
        "Chạy lại; nếu vẫn vậy thì ổ đĩa có thể sắp hỏng: sao lưu sang ổ khác bằng --to.",
    )


def no_backups(folder: str) -> NoBook:
    """There is none yet."""
    return NoBook(f"Chưa có bản sao lưu nào trong {folder}.", "Sao lưu bằng: xkld backup")


def no_such_backup(name: str) -> NoBook:
    """Neither a file of that path nor a backup of that name."""
    return NoBook(f"Không có bản sao lưu «{shown(name)}».", "Xem các bản đang có bằng: xkld restore")


def backup_altered(name: str) -> BookDamaged:
    """The bytes are not those that were proved when it was made."""
    return BookDamaged(
        f"Bản sao lưu {name} đã bị thay đổi hoặc hỏng sau khi tạo (SHA-256 không khớp).",
        "Dùng bản khác, xem bằng: xkld restore",
    )


def backup_unlike_manifest(name: str, what: str) -> BookDamaged:
    """The file opens, but does not hold what its manifest says."""
    return BookDamaged(
        f"Bản sao lưu {name} không khớp với tệp .json đi kèm ({what}).", "Dùng bản khác, xem bằng: xkld restore"
    )


def chain_broken_in(name: str, operation: int) -> BookDamaged:
    """The log in the backup does not fit together."""
    return BookDamaged(
        f"Trong bản sao lưu {name}, nhật ký không khớp từ lần ghi số {operation}.",
        "Dùng bản trước đó, xem bằng: xkld restore",
    )


def rows_unlike_log(name: str, tables: Sequence[str]) -> BookDamaged:
    """The log in the backup does not explain all of its rows."""
    return BookDamaged(
        f"Trong bản sao lưu {name}, nhật ký không giải thích được dữ liệu của: {some(tables, 'bảng')}.",
        "Sổ đã bị sửa ngoài chương trình trước khi sao lưu; dùng bản trước đó, xem bằng: xkld restore",
    )


def restoring_loses(book: str, operations: int) -> NeedsConsent:
    """What was written since the backup would be in the kept file only."""
    lost = f"{grouped(operations)} lần ghi sau bản sao lưu" if operations else "sổ hiện có"
    return NeedsConsent(
        f"Phục hồi sẽ thay {book}: {lost} chỉ còn trong tệp được giữ lại.", "Đồng ý thì chạy lại với: --yes"
    )


def book_holds_on(book: str) -> CannotWrite:
    """The book could neither be looked into nor kept as it is."""
    return CannotWrite(
        f"Không giữ lại được tệp {book} hiện có nên không phục hồi; sổ vẫn như cũ.",
        "Kiểm tra quyền ghi thư mục và dung lượng đĩa, đóng chương trình đang mở sổ, rồi chạy lại.",
    )


# Encrypted copies


def recipient_wanted() -> WrongWords:
    """A copy that leaves the folder is encrypted for somebody."""
    return WrongWords(
        "Bản sao lưu mang đi nơi khác phải được mã hóa: thiếu khóa công khai của người mở được.",
        "Thêm --for age1... (nên hai khóa: của cán bộ và của cơ quan); chưa có khóa thì tạo: xkld backup --new-key TỆP",
    )


def only_with_to() -> WrongWords:
    """Keys are named, but no place for the copy."""
    return WrongWords("--for và --for-file chỉ dùng cùng --to.", "Thêm --to THƯ_MỤC, ví dụ USB hoặc ổ dùng chung.")


def new_key_alone() -> WrongWords:
    """A key is made by a command of its own."""
    return WrongWords("--new-key dùng riêng một mình.", "Tạo khóa trước, rồi sao lưu bằng lệnh sau.")


def secret_key_given(place: Place) -> Problem:
    """A secret key where a public one belongs; it is not repeated here."""
    what = "đây là khóa BÍ MẬT (AGE-SECRET-KEY-...), không được đưa cho ai, không gõ vào lệnh"
    return Problem(place, what, "dùng khóa công khai bắt đầu bằng age1; nên tạo cặp khóa mới vì khóa này đã bị lộ")


def not_a_recipient(text: str, place: Place) -> Problem:
    """No public key of age."""
    mend = "chép lại đúng, đủ khóa công khai: bắt đầu bằng age1, dài 62 ký tự"
    return Problem(place, f"«{shown(text)}» không phải khóa công khai của age", mend)


def no_recipients(file: str) -> Problem:
    """A file of public keys without one."""
    return Problem(Place(file), "không có khóa công khai nào", "ghi mỗi dòng một khóa age1...")


def identity_wanted(name: str) -> WrongWords:
    """An encrypted backup is opened with a secret key."""
    return WrongWords(
        f"{name} đã được mã hóa, cần tệp khóa bí mật để mở.", "Thêm --identity TỆP_KHÓA (tệp do --new-key tạo)."
    )


def not_an_identity(file: str) -> Problem:
    """No secret key of age in the file."""
    mend = "chọn tệp khóa bí mật do xkld backup --new-key hoặc age-keygen tạo"
    return Problem(Place(file), "không có khóa bí mật của age (AGE-SECRET-KEY-...)", mend)


def wrong_identity(file: str) -> Problem:
    """The key fits none of those for whom the backup was encrypted."""
    return Problem(Place(file), "khóa này không mở được bản sao lưu", "dùng khóa của người nhận khác")


def encrypted_damaged(name: str) -> BookDamaged:
    """The key fits, but the content was altered or cut off."""
    return BookDamaged(
        f"Bản sao lưu {name} đã hỏng, không giải mã được trọn vẹn.", "Dùng bản khác, hoặc bản sao ở nơi khác."
    )


def key_file_exists(file: str) -> NeedsConsent:
    """A key is never overwritten: what was encrypted for it could not be opened any more."""
    return NeedsConsent(f"Đã có tệp {file}, chương trình không ghi đè khóa.", "Chọn tên tệp khác.")

"""Ends of commands that hand a book over."""

from xkld.domain.errors import BookBusy, NeedsConsent


def unencrypted_pack() -> NeedsConsent:
    """Personal data would lie open where the pack is put."""
    return NeedsConsent(
        "Gói bàn giao có đủ dữ liệu cá nhân của người lao động trong sổ mà chưa được mã hóa; chưa ghi gì.",
        "Mã hóa cho người nhận: thêm --for age1...; nơi đến chỉ người nhận mở được (USB giao tận tay) thì thêm --yes.",
    )


def written_meanwhile(book: str) -> BookBusy:
    """The counts would not be those of the backup."""
    return BookBusy(
        f"Có lệnh khác vừa ghi vào sổ {book} trong khi lập gói bàn giao; chưa ghi gói nào.",
        "Chạy lại đúng lệnh này khi không còn lệnh nào khác đang ghi.",
    )

"""Refusals of files that leave the book."""

from xkld.domain.errors import NeedsConsent


def purpose_wanted() -> NeedsConsent:
    """Whole ID numbers never leave without a word of what for."""
    return NeedsConsent(
        "Tệp có đủ số CCCD: cần ghi giao cho ai, để làm gì; chưa ghi tệp nào.",
        'Thêm --for, ví dụ --for "gửi Sở Nội vụ theo công văn 12/SNV"; không cần đủ số thì bỏ --full-id.',
    )

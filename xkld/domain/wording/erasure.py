"""What is said of a person of whom only counts and amounts are kept."""

ERASED_NAME = "(đã xóa thông tin)"
"""What stands wherever the name stood; no list can bring it, and nobody is found by it."""

TEXT_PLACES = {
    "payment": "lý do của khoản chi",
    "fund_spending": "nội dung của khoản chi hoạt động",
    "operation": "lý do của lần ghi",
}
"""Texts that stand as they were written, by the table in which they are."""

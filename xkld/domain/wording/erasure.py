"""What is said of a person of whom only counts and amounts are kept."""

ERASED_NAME = "(đã xóa thông tin)"
"""What stands wherever the name stood; no list can bring it, and nobody is found by it."""

TEXT_PLACES = {
    "payment": "lý do của khoản chi",
    "fund_spending": "nội dung của khoản chi hoạt động",
    "operation": "lý do của lần ghi",
    "office_amount": "mức hỗ trợ theo văn bản",
    "relative": "người nhà của người lao động",
    "sender": "mục tên của doanh nghiệp, đơn vị",
    "sender_alias": "mục tên cũ của doanh nghiệp, đơn vị",
    "enterprise": "mục liên hệ của doanh nghiệp, đơn vị",
    "list_sender": "mục tên của nơi gửi danh sách",
    "survey": "tên trường của đợt khảo sát",
    "worker_school": "tên trường của người lao động",
}
"""Texts that stand, by the table in which they are."""
_AS_WRITTEN = "phần này ghi rồi không sửa được"
_OF_OTHERS = {
    "relative": "của người đó; bỏ bằng xkld worker contact {number} --name TÊN --remove",
    "enterprise": "sửa bằng xkld enterprise edit {number}",
    "sender": "là tên của đơn vị đó, chương trình không xóa",
    "sender_alias": "là tên của đơn vị đó, chương trình không xóa",
    "list_sender": "là tên của nơi gửi đó, chương trình không xóa",
    "survey": "là tên của trường, chương trình không xóa",
    "worker_school": "là tên của trường, chương trình không xóa",
}
"""Texts that are about somebody else, and what the officer can do; the others stand as they were written."""


def left_text(table: str, number: int) -> str:
    """Where a name is left, and what can be done."""
    how = _OF_OTHERS.get(table, _AS_WRITTEN).format(number=number)
    return f"Còn tên trong {TEXT_PLACES[table]} số {number}: {how}."

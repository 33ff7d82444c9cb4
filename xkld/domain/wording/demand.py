"""Words of demand: what is told of an offer, how people stand under it."""

from xkld.domain.wording.labels import FEE_NAMES

STANDING_NAMES = {
    "left": "đã xuất cảnh",
    "chosen": "đã trúng tuyển",
    "interested": "đang quan tâm",
    "not_taken": "không đi",
    "moved": "đã sang đơn hàng khác",
}
TERM_NAMES = {
    "occupation": "ngành nghề",
    "programme": "chương trình",
    "headcount": "số người tuyển",
    "wage": "lương tháng",
    "months": "thời hạn (tháng)",
    "requirements": "yêu cầu",
    "expires": "hạn đăng ký",
}
CLEARABLE = {term: TERM_NAMES[term] for term in ("programme", "wage", "months", "requirements", "expires")} | FEE_NAMES
"""What an offer may be without, after all."""


def too_late_text(number: int, people: int) -> str:
    """How many people of a list took an offer on a day on which nobody could."""
    return (
        f"Lưu ý: {people} người theo đơn hàng số {number} vào ngày đơn hàng chưa nhận hoặc không còn nhận người"
        f" (xkld order show {number})."
    )


def too_many_text(number: int, headcount: int, over: int) -> str:
    """An offer that more people go by than it asks for."""
    return f"Lưu ý: đơn hàng số {number} tuyển {headcount} người, nay quá {over} người."

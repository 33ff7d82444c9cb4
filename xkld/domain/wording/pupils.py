"""Words about people of the book who were pupils of a school in a school year."""

COUNTED_NAMES = {"enrolled": "đã đăng ký", "departed": "đã xuất cảnh"}
PUPILS_TITLE = "Người trong sổ theo trường, năm học"
NOTHING = (
    "Chưa khảo sát trường nào (xkld survey add --kind school ...) và chưa ghi trường của ai"
    " (xkld worker import DANH_SÁCH --school ...)."
)
RULE = (
    "Đăng ký: người trong sổ có ghi trường, năm học đó, có hồ sơ bắt đầu từ năm đầu của năm học và đã tới ít nhất một"
    " giai đoạn khác đã tư vấn, không tiếp tục tham gia. Xuất cảnh: trong số đó đã xuất cảnh. Mỗi người tính một lần,"
    " dòng cộng cũng vậy; đi làm việc và đi học không cộng với nhau."
)
NOBODY_KNOWN = "Ô trống ở Có tên, Đăng ký, Xuất cảnh: trong sổ chưa ai được ghi trường, năm học đó."


def seasonal(enrolled: int, departed: int) -> str:
    """Persons of the third set of figures, which the table has no columns for."""
    return f"Đi thời vụ tính riêng: đăng ký {enrolled}, xuất cảnh {departed} (xkld survey pupils --purpose seasonal)."


def people_text(number: int) -> str:
    """How many persons stand in a list in which one may have several lines."""
    return f"{number} người." if number else "Không có ai."

"""Why two entries may be one person, and what says that they are two."""

from collections.abc import Iterator

APART = "đã ghi là hai người khác nhau (xkld worker apart)"

OUTCOMES = {"filled": "lấy của số gộp", "kept": "giữ của số giữ", "taken": "lấy của số gộp theo --take"}
"""What holds of a fact of which two entries told different things."""

SIGNS = {
    "same_name": "cùng họ tên",
    "unmarked_name": "cùng họ tên, một bên không dấu",
    "shorter_name": "họ tên thiếu tên đệm",
    "other_marks": "họ tên khác dấu",
    "other_name": "họ tên khác",
    "same_birth": "cùng ngày sinh",
    "same_year": "cùng năm sinh",
    "swapped_birth": "ngày sinh đảo ngày, tháng",
    "other_birth": "ngày sinh khác",
    "same_phone": "cùng điện thoại",
    "near_cccd": "số CCCD gần như nhau",
    "same_departure": "cùng ngày xuất cảnh",
    "same_place": "cùng đơn vị",
    "taken_over": "đơn vị cũ và đơn vị mới",
    "other_sex": "giới tính khác",
    "other_cccd": "số CCCD khác",
}
STRENGTHS = {"strong": "mạnh", "medium": "vừa", "weak": "yếu"}


def new_pairs(count: int | None, *, tried: bool) -> Iterator[str]:
    """How many people of a list may stand in the book already, and how they are looked at."""
    look = "ghi xong thì xem bằng xkld worker twins" if tried else "xem rồi gộp hoặc tách: xkld worker twins"
    if count is None:
        yield f"Chưa so người mới với người đã có trong sổ; {look}"
    elif count:
        yield f"{count} cặp có người mới có thể là một người ghi hai lần; {look}"

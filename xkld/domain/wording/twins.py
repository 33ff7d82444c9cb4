"""Why two entries may be one person, and what says that they are two."""

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

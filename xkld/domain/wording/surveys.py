"""Words about surveys of who wants to work or study abroad."""

from datetime import date
from typing import TYPE_CHECKING, Any

from xkld.domain.notation import day_text

if TYPE_CHECKING:
    from xkld.domain.period import Period

SURVEY_NAMES = {
    "households": "hộ dân, người lao động",
    "soldiers": "quân nhân chuẩn bị xuất ngũ",
    "school": "học sinh, sinh viên",
}
SURVEYOR, SCHOOL = "ai khảo sát", "trường"
WHOLE_AREA = "toàn địa bàn"
NEVER = "chưa khảo sát"
TOTAL = "Tổng cộng"
PLACES_TITLE = "Khảo sát nhu cầu theo địa phương"
ROUNDS_TITLE = "Các đợt khảo sát"
SCHOOLS_TITLE = "Khảo sát học sinh, sinh viên theo trường, năm học"
SHEETS = ("Theo địa phương", "Các đợt", "Theo trường")
EVERY_DAY = "Mọi đợt đã ghi"
PLACES_HEADS = {
    "unit": "Đơn vị",
    "last_on": "Đợt gần nhất",
    "days": "Số ngày từ đó",
    "rounds": "Số đợt",
    "asked": "Đã hỏi",
    "interested": "Có nhu cầu",
    "refused": "Từ chối",
    "to_work": "Vào sổ từ đợt gần nhất: đi làm việc",
    "to_study": "Vào sổ từ đợt gần nhất: đi học",
}
ROUNDS_HEADS = {
    "number": "Số",
    "on_date": "Ngày",
    "kind": "Đối tượng hỏi",
    "unit": "Đơn vị",
    "surveyor": "Ai khảo sát",
    "school": "Trường",
    "school_year": "Năm học",
    "asked": "Đã hỏi",
    "interested": "Có nhu cầu",
    "refused": "Từ chối",
    "open": "Chưa trả lời",
}
SCHOOLS_HEADS = {
    "school": "Trường",
    "school_year": "Năm học",
    "unit": "Đơn vị",
    "last_on": "Đợt gần nhất",
    "rounds": "Số đợt",
    "asked": "Đã hỏi",
    "interested": "Có nhu cầu",
    "refused": "Từ chối",
    "known": "Có tên trong sổ",
    "enrolled_work": "Đăng ký đi làm việc",
    "enrolled_study": "Đăng ký đi học",
    "departed_work": "Xuất cảnh đi làm việc",
    "departed_study": "Xuất cảnh đi học",
}
RULE = "Một người được hỏi ở nhiều đợt thì mỗi đợt tính một lần."
SINCE_RULE = (
    "Vào sổ từ đợt gần nhất: người có hồ sơ đầu tiên từ ngày đó, không biết có phải nhờ đợt khảo sát hay không; đi làm"
    " việc và đi học không cộng với nhau."
)


_UNUSED = {
    "school": "không có năm học nên không ghi trường của ai; muốn ghi: thêm cột «Năm học» hoặc --school-year 2025-2026",
    "school_year": "không dùng đến vì không có trường; muốn ghi thì thêm cột «Trường» hoặc --school TRƯỜNG",
}


def unused_column(name: str, meaning: str) -> str:
    """A column of schools without any school year, or one of school years without a school."""
    return f"Cột «{name}» {_UNUSED[meaning]}."


def span_text(days: "Period") -> str:
    """Which days the rounds are of."""
    return f"Các đợt từ {day_text(days.start)} đến hết ngày {day_text(days.last_day)}"


def last_text(place: Any) -> str:
    """The day of the last round of a place; one in the places that it took over says so."""
    if place.last_on or not place.old_on:
        return day_text(date.fromisoformat(place.last_on)) if place.last_on else NEVER
    return f"{day_text(date.fromisoformat(place.old_on))} (địa bàn cũ: {', '.join(place.old_places)})"


def never_text(places: str) -> str:
    """The places in which nobody was asked yet."""
    return f"Chưa khảo sát lần nào: {places}."


def selection(days: "Period", kind: str | None) -> str:
    """Which rounds a file holds, for the register of exports."""
    of = f" ({SURVEY_NAMES[kind]})" if kind else ""
    return f"tổng hợp khảo sát nhu cầu{of}, {day_text(days.start)} - {day_text(days.last_day)}"

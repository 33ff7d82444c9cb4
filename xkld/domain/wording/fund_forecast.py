"""Words about what funds are going to be asked for."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.fund_forecast import ForecastLine, Part, Shortage, Sure, Why
from xkld.domain.notation import day_text, grouped
from xkld.domain.period import Quarter
from xkld.domain.table import Column, Kind, Mark, Row, Table, Value
from xkld.domain.wording.labels import STAGE_NAMES
from xkld.domain.wording.names import name_without_year

SHEETS = ("Dự báo", "Thiếu, chưa tính được")
TITLE = "DỰ BÁO NHU CẦU CHI HỖ TRỢ THEO NGUỒN KINH PHÍ"
NOTES_TITLE = "Kết luận và cách tính"
UNKNOWN_FUND, UNKNOWN_QUARTER = "chưa rõ nguồn", "chưa rõ quý"
HEADS = {
    "fund": ("Nguồn", Kind.TEXT),
    "quarter": ("Quý", Kind.TEXT),
    "promised": ("Đã duyệt, chưa chi (đồng)", Kind.MONEY),
    "promised_persons": ("Số người được duyệt", Kind.COUNT),
    "asked": ("Đang đề nghị (đồng)", Kind.MONEY),
    "asked_persons": ("Số người đề nghị", Kind.COUNT),
    "possible": ("Có thể, nhiều nhất (đồng)", Kind.MONEY),
    "possible_persons": ("Số người có thể", Kind.COUNT),
    "needed": ("Cần cộng dồn (đồng)", Kind.MONEY),
    "left": ("Còn lại sau đó (đồng)", Kind.MONEY),
}
_IF = {
    Sure.PROMISED: "chỉ tính số đã duyệt, chưa chi",
    Sure.ASKED: "nếu mọi đề nghị đang chờ đều được duyệt đủ",
    Sure.POSSIBLE: "nếu mọi người đang chờ đi thuộc đối tượng đều nhận mức cao nhất",
}
WHY_NAMES = {
    Why.RECEIPT: "chi theo biên lai",
    Why.DAYS: "theo số ngày, số tháng chưa biết",
    Why.AMOUNT: "mức chưa có số liệu",
}
_APPLIED_RULE = (
    "Đã duyệt, chưa chi: chắc chắn, tính vào quý này. Đang đề nghị: theo số xin, tính vào quý có hạn quyết định (quá"
    " hạn thì quý này; chưa đủ hồ sơ hoặc chính sách không nêu hạn thì chưa rõ quý)."
)
_POSSIBLE_RULE = (
    "Có thể: người đang chờ đi làm việc ở địa bàn của kế hoạch, thuộc đối tượng, mỗi nội dung chưa chi và chưa có đề"
    " nghị, tính một lần (một khóa), theo mức cao nhất của chính sách có hiệu lực vào ngày dự kiến (chưa rõ"
    " ngày: hôm nay); coi như sẽ đủ giấy tờ. Nguồn là nguồn duy nhất mà kế hoạch ghi theo văn bản của chính sách đó."
)
RULES = (_APPLIED_RULE, _POSSIBLE_RULE)


def lead_text(leads: Sequence[tuple[str, int, int]], least: int) -> str:
    """By which rule the day of a departure is expected: stage, cases, days of those that are used."""
    rule = (
        "Ngày dự kiến đi = ngày vào giai đoạn + số ngày ở giữa (trung vị) từ giai đoạn đó đến xuất cảnh của các hồ sơ"
        " trong sổ"
    )
    used = "; ".join(f"{STAGE_NAMES[stage]}: {days} ngày, {cases} hồ sơ" for stage, cases, days in leads)
    never = f"giai đoạn có dưới {least} hồ sơ đã đi, hoặc ngày dự kiến đã qua, thì chưa rõ quý"
    return f"{rule} ({used}); {never}." if used else f"{rule}: chưa giai đoạn nào có đủ {least} hồ sơ đã đi; {never}."


def people_text(waiting: int, entitled: int) -> str:
    """How many wait to leave, and how many of them may get something."""
    return f"{grouped(waiting)} người đang chờ đi, {grouped(entitled)} người thuộc đối tượng và còn nội dung chưa nhận."


def shortage_texts(found: Sequence[Shortage]) -> list[str]:
    """What funds lack, a line for a fund and how sure it is: the quarters one after another."""
    lines = []
    for fund, sure in dict.fromkeys((one.fund, one.sure) for one in found):
        own = [one for one in found if (one.fund, one.sure) == (fund, sure)]
        parts = [f"{grouped(one.amount)} đồng {_when(one.quarter)}" for one in own]
        lines.append(f"Nguồn {fund} thiếu {', thêm '.join(parts)}: {_IF[sure]}.")
    return lines


def enough_text(fund: str, left: int | None, needed: int) -> str:
    """That a fund suffices, or that it cannot be told since nothing was allotted."""
    if left is None:
        needs = f"cần nhiều nhất {_dong(needed)}" if needed else "chưa thấy khoản nào tính được"
        return f"Nguồn {fund}: chưa ghi dự toán nên không so được (xkld fund set {fund}); {needs}."
    if not needed:
        return f"Nguồn {fund}: chưa thấy khoản nào tính được, còn {_dong(left)}."
    return f"Nguồn {fund} đủ cho những khoản tính được: cần nhiều nhất {_dong(needed)}, còn {_dong(left)}."


def unknown_fund_text(needed: int) -> str:
    """What no fund of the plan is said to pay."""
    return (
        f"Chưa rõ nguồn: nhiều nhất {_dong(needed)} theo chính sách mà kế hoạch không ghi nguồn (hoặc ghi nhiều nguồn)."
    )


def later_text(part: Part, until: date) -> str:
    """What is expected after the last day."""
    return (
        f"Sau ngày {day_text(until)}: {grouped(part.persons)} người, nhiều nhất {_dong(part.amount)}, không tính ở đây."
    )


def blind_text(policy: str) -> str:
    """A rule of which nobody knows whom it supports."""
    return (
        f"Chưa tính được: {policy} chưa có số liệu về đối tượng nên không biết ai được hưởng (xkld support policies)."
    )


def uncounted_text(policy: str, item: str, why: Why, persons: int) -> str:
    """A content that may be paid and has no sum."""
    return f"Chưa tính được: {policy}, {item} ({WHY_NAMES[why]}): {grouped(persons)} người."


def forecast_table(lines: Sequence[ForecastLine], span: str) -> Table:
    """The lines on a sheet; a line adds to those before it of its fund, so that no column is summed up."""
    columns = tuple(Column(key, head, kind) for key, (head, kind) in HEADS.items())
    rows = tuple(Row(tuple(line_values(one).values())) for one in lines)
    return Table("forecast", None, TITLE, span, columns, rows, None, " ".join(RULES))


def notes_table(notes: Sequence[str]) -> Table:
    """What the lines come to, in words, on a sheet."""
    columns = (Column("note", "Nội dung", Kind.TEXT),)
    return Table("notes", None, NOTES_TITLE, "", columns, tuple(Row((one,)) for one in notes), None, "")


def line_values(one: ForecastLine) -> dict[str, Value]:
    """A line by its columns."""
    unknown = Mark.NOT_APPLICABLE if one.fund is None else Mark.NO_DATA
    return {
        "fund": one.fund or UNKNOWN_FUND,
        "quarter": quarter_text(one.quarter),
        "promised": one.promised.amount,
        "promised_persons": one.promised.persons,
        "asked": one.asked.amount,
        "asked_persons": one.asked.persons,
        "possible": one.possible.amount,
        "possible_persons": one.possible.persons,
        "needed": one.needed,
        "left": unknown if one.left is None else one.left,
    }


def quarter_text(quarter: Quarter | None) -> str:
    """``quý IV``, or that it is not known."""
    return UNKNOWN_QUARTER if quarter is None else name_without_year(quarter)


def span_text(today: date, until: date) -> str:
    """Which days are looked at."""
    return f"Từ ngày {day_text(today)} đến hết ngày {day_text(until)}; đơn vị: đồng"


def selection(until: date) -> str:
    """What the register of exports says of the sheet."""
    return f"dự báo nhu cầu chi theo nguồn kinh phí đến {day_text(until)}"


def _when(quarter: Quarter | None) -> str:
    return UNKNOWN_QUARTER if quarter is None else f"trong {name_without_year(quarter)}"


def _dong(amount: int) -> str:
    return f"{grouped(amount)} đồng"

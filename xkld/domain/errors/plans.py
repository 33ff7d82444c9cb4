"""Problems of plans, of the units they name, and of rules of support."""

from datetime import date

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.notation import day_text


def split_is_not_the_total(units: int, shares: int, total: int, parent: "tuple[str, str]", place: Place) -> Problem:
    """The shares do not add up to the total; ``parent`` is kind and number of the paper that gave it."""
    kind, number = parent
    source = f"{kind or 'văn bản'} số {number}" if number else kind or "văn bản cấp trên"
    what = f"tổng {units} đơn vị là {shares}, chỉ tiêu là {total} (theo {source})"
    return Problem(place, what, f"sửa số của đơn vị hoặc target.total; đang lệch {abs(shares - total)}")


def split_without_total(shares: int, place: Place) -> Problem:
    """A plan that gives no total cannot split it."""
    return Problem(place, "có phân bổ cho đơn vị nhưng target.total để null", f"ghi total: {shares}, hoặc bỏ split")


def split_and_among(place: Place) -> Problem:
    """The split names the units already."""
    return Problem(place, "target.split và target.among cùng nêu đơn vị", "giữ một trong hai mục")


def unit_repeated(name: str, first_line: int, place: Place) -> Problem:
    """One unit under two spellings, by name and by code, or in a list twice."""
    return Problem(place, f"đơn vị «{name}» đã có ở dòng {first_line}", "mỗi đơn vị chỉ ghi một lần; xóa một dòng")


def unit_not_yet(name: str, first_day: date, on: date, place: Place) -> Problem:
    """The unit begins after the day in question."""
    what = f"«{name}» đến ngày {day_text(first_day)} mới thành lập, sau ngày {day_text(on)}"
    return Problem(place, what, "ghi đơn vị có vào ngày đó, hoặc sửa ngày của kế hoạch")


def unit_name_unclear(name: str, codes: "list[str]", place: Place) -> Problem:
    """Several units of the file bear that name on that day."""
    return Problem(place, f"có {len(codes)} đơn vị tên «{name}»", f"ghi mã thay cho tên: {' hoặc '.join(codes)}")


def no_unit_then(file: str, on: date, place: Place) -> Problem:
    """The file of units has none on the day of the plan."""
    what = f"tệp {file} không có đơn vị nào vào ngày {day_text(on)}"
    return Problem(place, what, "chọn tệp đơn vị khác, hoặc sửa ngày của kế hoạch")


def unit_twice(what: str, first_line: int, place: Place) -> Problem:
    """Two units of one code, or of one name and parent, live on the same day."""
    mend = "sửa mã, tên, hoặc ngày from, to cho hai đơn vị không cùng tồn tại"
    return Problem(place, f"đơn vị «{what}» trùng với đơn vị ở dòng {first_line} trong cùng thời gian", mend)


def successor_unknown(code: str, on: date, near: "list[str]", place: Place) -> Problem:
    """``becomes`` names a code that no unit of the file has on the day of the change."""
    hint = f"; gần giống: {', '.join(near)}" if near else ""
    what = f"becomes: không có đơn vị mã «{code}» vào ngày {day_text(on)}"
    return Problem(place, what, f"thêm đơn vị đó vào tệp, hoặc sửa mã{hint}")


def successor_without_end(place: Place) -> Problem:
    """A unit that goes on has no successors."""
    return Problem(place, "có becomes nhưng chưa có ngày to", "ghi to: ngày đầu tiên đơn vị không còn")


def own_report_missing(place: Place) -> Problem:
    """Nothing says what the issuer reports upwards, so no report could be made."""
    what = "không có chế độ báo cáo quý (hoặc năm) nào của chính cơ quan ban hành"
    return Problem(place, what, "thêm vào duties một dòng có kind: quarterly, from: issuer")


def own_report_repeated(kind: str, first_line: int, place: Place) -> Problem:
    """Two rules for one report upwards."""
    what = f"chế độ báo cáo «{kind}» của cơ quan ban hành đã có ở dòng {first_line}"
    return Problem(place, what, "gộp nơi nhận vào một dòng, xóa dòng kia")


def plan_date_impossible(place: Place) -> Problem:
    """A part of a date that is no day."""
    return Problem(
        place, "ngày, tháng, năm của kế hoạch không phải là ngày có thật", "sửa date; chưa có ngày: day: null"
    )


def not_for_this_kind(path: str, kind: str, place: Place) -> Problem:
    """A field that an item of that kind does not have."""
    return Problem(place, f"mục «{path}» không dùng với kind: {kind}", "bỏ mục này, hoặc sửa kind")


def needed_for_this_kind(path: str, kind: str, place: Place) -> Problem:
    """A field without which an item of that kind says nothing."""
    return Problem(place, f"kind: {kind} cần có mục «{path}»", "thêm mục này, hoặc sửa kind")


def group_not_of_the_rule(path: str, code: str, place: Place) -> Problem:
    """A group that the rule does not support at all."""
    what = f"mục «{path}»: nhóm «{code}» không thuộc groups của chính sách này"
    return Problem(place, what, "thêm nhóm vào groups, hoặc sửa mã nhóm")


def no_such_duty(number: int, known: int) -> Problem:
    """The plan has fewer duties."""
    return Problem(NOWHERE, f"kế hoạch không có chế độ báo cáo số {number}", f"chọn từ 1 đến {known}")


def duty_has_its_day(number: int) -> Problem:
    """The plan itself names the day, so the office cannot name another one."""
    return Problem(
        NOWHERE,
        f"chế độ báo cáo số {number} đã có hạn trong kế hoạch",
        "sửa deadline trong tệp kế hoạch rồi chạy xkld plan load",
    )


def duty_without_periods(number: int) -> Problem:
    """A duty on request, or of months, has no due day that could be worked out."""
    return Problem(
        NOWHERE,
        f"chế độ báo cáo số {number} không theo quý, 6 tháng hay năm nên không có hạn cố định",
        "theo dõi riêng theo yêu cầu của cấp trên",
    )

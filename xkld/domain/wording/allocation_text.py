"""One paragraph for the head of a unit: why its target is what it is."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from xkld.domain.errors.files import some
from xkld.domain.explanation import Explanation, Neighbour, Reckoning, TieBroken
from xkld.domain.notation import day_text, grouped
from xkld.domain.wording.allocation_words import METHOD_NAMES, TIE_RULE_NAMES, number_text, share_text, source_name
from xkld.domain.wording.cells import percent_text
from xkld.domain.wording.names import place_name

_FIRST_FOR_ALL = "; đơn vị nào có trọng số cũng được một chỉ tiêu trước khi có đơn vị nhận chỉ tiêu thứ hai"
_ONE_BY_ONE = "giao lần lượt từng chỉ tiêu, mỗi lần cho đơn vị có"
METHOD_RULES = {
    "sainte-lague": f"{_ONE_BY_ONE} kết quả lớn nhất khi lấy trọng số chia cho (2 × số đã nhận + 1)",
    "largest-remainder": f"{_ONE_BY_ONE} số đã nhận còn thiếu nhiều nhất so với phần chia đúng tỷ lệ",
    "dhondt": f"{_ONE_BY_ONE} kết quả lớn nhất khi lấy trọng số chia cho (số đã nhận + 1)",
    "huntington-hill": (
        f"{_ONE_BY_ONE} kết quả lớn nhất khi lấy trọng số chia cho căn bậc hai của số đã nhận × (số đã nhận + 1)"
        f"{_FIRST_FOR_ALL}"
    ),
    "adams": f"{_ONE_BY_ONE} kết quả lớn nhất khi lấy trọng số chia cho số đã nhận{_FIRST_FOR_ALL}",
}


def paragraph(one: Explanation) -> str:
    """The whole paragraph."""
    reckoned = one.reckoning
    told = [_given(one)]
    if reckoned is None:
        told.append(_by_people(one))
    elif reckoned.fixed:
        told += [_weight(one, reckoned), f"Số của {_called(one)} được ấn định riêng, không tính theo trọng số."]
    else:
        told += [_weight(one, reckoned), _rule(reckoned), *_bound(one, reckoned), *_neighbours(one, reckoned)]
        told += [] if reckoned.tie is None else [_tie(one, reckoned.tie)]
    return " ".join(told)


def _called(one: Explanation) -> str:
    return place_name(one.unit)


def _given(one: Explanation) -> str:
    """The number itself, whether it is decided, and since when."""
    of_all = f"{grouped(one.target)} trong tổng số {grouped(one.total)} lao động năm {one.year}"
    if one.origin == "draft":
        now = "chưa được giao chỉ tiêu" if one.in_force is None else f"đang được giao {grouped(one.in_force)}"
        return f"{one.unit} dự kiến được giao {of_all} (dự kiến phân bổ, chưa có quyết định; hiện {now})."
    paper = f"Quyết định số {one.decision}" if one.decision and one.origin != "published" else ""
    paper = f"Kế hoạch số {one.decision}" if one.decision and one.origin == "published" else paper
    since = f"có hiệu lực từ ngày {day_text(one.valid_from)}" if one.valid_from else ""
    papers = ", ".join(filter(None, (paper, since)))
    return f"{one.unit} được giao {of_all}{f' ({papers})' if papers else ''}."


def _by_people(one: Explanation) -> str:
    """A split that no method made: said as it is, with the proportion when weights are known."""
    who = "ghi trong kế hoạch đã ban hành" if one.origin == "published" else "do lãnh đạo quyết định"
    told = f"Số này {who}; sổ không có cách tính kèm theo."
    kept = one.kept_weights
    if kept is None:
        return told
    return (
        f"{told} Để so sánh: theo {source_name(kept.source)}, {_called(one)} có {_of_whole(kept.weight, kept.whole)};"
        f" chia đúng tỷ lệ thì được {share_text(kept.share)} lao động."
    )


def _weight(one: Explanation, reckoned: Reckoning) -> str:
    return (
        f"Căn cứ phân bổ là {source_name(reckoned.source)}: {_called(one)} có"
        f" {_of_whole(reckoned.weight, reckoned.whole)}; chia đúng tỷ lệ thì được"
        f" {share_text(reckoned.share)} lao động."
    )


def _of_whole(weight: Decimal, whole: Decimal) -> str:
    """``12 trong tổng số 162, bằng 7,41%``."""
    part = 100 * Fraction(weight) / Fraction(whole)
    percent = (Decimal(part.numerator) / Decimal(part.denominator)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return f"{number_text(weight)} trong tổng số {number_text(whole)}, bằng {percent_text(percent)}"


def _rule(reckoned: Reckoning) -> str:
    limits = [
        f"ít nhất {grouped(reckoned.least)}" if reckoned.least else "",
        "" if reckoned.most is None else f"nhiều nhất {grouped(reckoned.most)}",
    ]
    within = " và ".join(filter(None, limits))
    bounds = f", trong khuôn khổ mức giao cho đơn vị này {within}" if within else ""
    method = METHOD_NAMES[reckoned.method]
    return (
        f"Vì không thể giao số lẻ nên chỉ tiêu được làm tròn theo phương pháp {method}:"
        f" {METHOD_RULES[reckoned.method]}{bounds}."
    )


def _bound(one: Explanation, reckoned: Reckoning) -> list[str]:
    if not reckoned.weight:
        return ["Trọng số bằng 0 nên đơn vị chỉ nhận mức tối thiểu."]
    if reckoned.raised:
        return [f"Số được giao là mức tối thiểu {grouped(one.target)}: chỉ theo trọng số thì thấp hơn."]
    if reckoned.capped:
        return [f"Số được giao là mức tối đa {grouped(one.target)}: chỉ theo trọng số thì cao hơn."]
    return []


def _neighbours(one: Explanation, reckoned: Reckoning) -> list[str]:
    """Who came just before and just after the unit's last place, and who would be next."""
    sides = [
        f"ngay sau {_place(reckoned.before)}" if reckoned.before else "",
        f"ngay trước {_place(reckoned.after)}" if reckoned.after else "",
    ]
    around = " và ".join(filter(None, sides))
    told = [f"Chỉ tiêu thứ {grouped(one.target)} của {_called(one)} đến lượt {around}."] if around else []
    if reckoned.waiting is None:
        return told
    if reckoned.waiting.unit == one.unit:
        return [*told, f"Nếu xét tiếp một chỉ tiêu nữa thì đến lượt {_called(one)}."]
    return [*told, f"Đơn vị kế tiếp, chưa được thêm, là {place_name(reckoned.waiting.unit)}."]


def _place(neighbour: Neighbour) -> str:
    return f"chỉ tiêu thứ {grouped(neighbour.number)} của {place_name(neighbour.unit)}"


def _chosen_by(rule: str) -> str:
    """``lãnh đạo chọn`` when people chose, ``chọn theo`` a rule otherwise."""
    name = TIE_RULE_NAMES[rule]
    return name if rule == "named" else f"chọn theo {name}"


def _tie(one: Explanation, tie: TieBroken) -> str:
    units = some((place_name(unit) for unit in tie.units), "đơn vị")
    given = some((place_name(unit) for unit in tie.given_to), "đơn vị")
    mine = "" if one.unit not in tie.units else " (có đơn vị này)"
    return (
        f"Những chỉ tiêu cuối cùng: còn {grouped(tie.places)} chỉ tiêu mà {grouped(len(tie.units))} đơn vị ngang"
        f" nhau{mine} là {units}; {_chosen_by(tie.rule)}, {given} được nhận."
    )

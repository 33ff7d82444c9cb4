"""Refusals of sharing a target out: weights that cannot be read, bounds that cannot be kept, choices needed."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, NeedsConsent, Place, Problem, XkldError
from xkld.domain.errors.files import shown, some, without_ids
from xkld.domain.notation import day_text, grouped


def weight_not_a_number(text: str, place: Place = NOWHERE) -> Problem:
    """An exact number was wanted."""
    return Problem(place, f"trọng số «{shown(text)}» không phải là số", "ghi bằng chữ số, ví dụ 12.500 hoặc 12,5")


def weight_negative(text: str, place: Place = NOWHERE) -> Problem:
    """Less than nothing."""
    return Problem(place, f"trọng số «{shown(text)}» là số âm", "ghi số từ 0 trở lên")


def number_of_two_readings(text: str, place: Place = NOWHERE) -> Problem:
    """A comma before three figures: a fraction here, thousands elsewhere."""
    whole, _, rest = text.strip().partition(",")
    what = f"trọng số «{shown(text)}» có thể hiểu hai cách (dấu phẩy là phần lẻ hay hàng nghìn)"
    return Problem(place, what, f"ghi {whole}.{rest} nếu là hàng nghìn, {whole},{rest}0 nếu là phần lẻ")


def weight_missing(name: str, place: Place) -> Problem:
    """A unit with no number after it."""
    return Problem(place, f"đơn vị «{shown(name)}» không có trọng số", "ghi số; nếu không có thì ghi 0")


def unit_without_weight(names: Sequence[str], place: Place) -> Problem:
    """Units of the plan that the weights leave out."""
    what = f"thiếu trọng số của {len(names)} đơn vị: {some(names, 'đơn vị')}"
    return Problem(place, what, "thêm các đơn vị này; nếu không có thì ghi 0")


def weight_repeated(name: str, first: Place, place: Place) -> Problem:
    """One unit twice, under one name or two."""
    return Problem(place, f"đơn vị «{name}» đã có ở {first}", "mỗi đơn vị chỉ ghi một lần; xóa một dòng")


def weights_all_nought(place: Place) -> Problem:
    """Nothing to share by."""
    return Problem(
        place, "mọi trọng số đều là 0, không có căn cứ để chia", "kiểm tra lại số liệu, hoặc dùng căn cứ khác"
    )


def weight_column_unclear(heads: Sequence[str], place: Place) -> Problem:
    """More than one column could hold the weights, or none."""
    if not heads:
        return Problem(place, "không thấy cột trọng số", "thêm cột «trọng số» cạnh cột đơn vị")
    named = ", ".join(f"«{shown(head)}»" for head in heads)
    return Problem(place, f"chưa rõ cột nào là trọng số: {named}", "ghi thêm --column TÊN_CỘT")


def weight_column_unknown(wanted: str, heads: Sequence[str], place: Place) -> Problem:
    """``--column`` names no column."""
    named = ", ".join(f"«{shown(head)}»" for head in heads)
    return Problem(place, f"không có cột «{shown(wanted)}»", f"chọn một trong: {named}")


def unit_column_missing(place: Place) -> Problem:
    """No line of heads names a column of units."""
    return Problem(
        place, "không thấy dòng tên cột có cột đơn vị", "ghi một dòng tên cột: đơn vị, trọng số (trong 10 dòng đầu)"
    )


def weights_sum_differs(told: str, found: str, place: Place) -> Problem:
    """The file's own line of sums does not agree."""
    return Problem(place, f"dòng tổng ghi {told}, các đơn vị cộng lại là {found}", "sửa số sai hoặc xóa dòng tổng")


def column_only_for_sheets() -> Problem:
    """``--column`` chooses among columns, which a YAML file and the book do not have."""
    return Problem(NOWHERE, "--column chỉ dùng với tệp xlsx hoặc csv", "bỏ --column")


def last_year_unknown(year: int, names: Sequence[str], quarter: str) -> Problem:
    """Nobody wrote down who left in the year before, or not for every unit."""
    what = f"chưa có số người xuất cảnh cả năm {year} của {len(names)} đơn vị: {some(names, 'đơn vị')}"
    mend = f'ghi bằng: xkld opening set departed --quarter {quarter} "ĐƠN VỊ=SỐ" ..., hoặc dùng căn cứ khác'
    return Problem(NOWHERE, what, mend)


def total_needed() -> Problem:
    """The plan gives none and nobody said one."""
    return Problem(NOWHERE, "kế hoạch không giao chỉ tiêu chung", "ghi thêm --total SỐ")


def current_needs_split() -> Problem:
    """``--min current`` without a split in force."""
    return Problem(NOWHERE, "chưa có phân bổ nào nên không có mức đang giao", "ghi --min bằng số, hoặc bỏ --min")


def not_a_least(text: str) -> Problem:
    """A number or ``current`` was wanted."""
    return Problem(
        NOWHERE, f"--min «{without_ids(text)}» không phải là số", "ghi số nguyên, hoặc current (mức đang giao)"
    )


def bounds_crossed(name: str, least: int, most: int) -> Problem:
    """A unit must get more than it may."""
    what = f"«{name}»: mức tối thiểu {least} lớn hơn mức tối đa {most}"
    return Problem(NOWHERE, what, 'sửa --min, --max, --least hoặc --fix "ĐƠN_VỊ=SỐ"')


def too_little(sum_told: str, total: int, fits: str) -> Problem:
    """The least that units must get is more than there is, e.g. ``13 × 3 = 39 > 35``."""
    return Problem(NOWHERE, f"không đủ chỉ tiêu cho mức tối thiểu: {sum_told} > {grouped(total)}", fits)


def too_much(sum_told: str, total: int, weightless: int, fits: str) -> Problem:
    """All that units may get is less than there is to share out."""
    why = f" ({weightless} đơn vị có trọng số 0 chỉ nhận mức tối thiểu)" if weightless else ""
    return Problem(NOWHERE, f"không giao hết được chỉ tiêu: {sum_told} < {grouped(total)}{why}", fits)


def would_fit(total: int, least: int | None, most: int | None) -> str:
    """What to change so that the bounds and the total agree."""
    ways = [f"--total {total}"]
    ways += [] if least is None else [f"--min {least}"]
    ways += [] if most is None else [f"--max {most}"]
    return f"sửa thành {' hoặc '.join(ways)}"


def tie_needs_choice(places: int, units: Sequence[str], still: str | None) -> NeedsConsent:
    """A choice that only people can make; ``still`` are the units that a chosen key leaves level."""
    told = f"còn {places} chỉ tiêu cho {len(units)} đơn vị ngang nhau: {some(units, 'đơn vị')}"
    by_key = f" Theo tiêu chí đã chọn vẫn ngang nhau: {still}." if still else ""
    return NeedsConsent(f"Cần lãnh đạo chọn: {told}.{by_key} Chưa ghi gì.")


def tie_names_none() -> Problem:
    """``--tie`` without a tie."""
    return Problem(NOWHERE, "không có đơn vị nào ngang nhau cần chọn", "bỏ --tie")


def tie_not_among(name: str, tied: Sequence[str]) -> Problem:
    """A unit that is not one of the tied."""
    return Problem(NOWHERE, f"«{name}» không thuộc các đơn vị ngang nhau", f"chọn trong: {', '.join(tied)}")


def tie_wrong_number(given: int, places: int) -> Problem:
    """As many as there are places, no more and no fewer."""
    return Problem(
        NOWHERE, f"--tie nêu {given} đơn vị, còn {places} chỉ tiêu", f"nêu đúng {places} đơn vị, cách nhau dấu phẩy"
    )


def tie_two_ways() -> Problem:
    """Named and by a key."""
    return Problem(NOWHERE, "--tie và --tie-by cùng được ghi", "chỉ dùng một trong hai")


def no_draft() -> XkldError:
    """Nothing stands that a decision could put in force."""
    return XkldError(
        "Không có dự kiến phân bổ nào đang chờ quyết định.", "Lập dự kiến bằng: xkld quota allocate --weights ..."
    )


def draft_overtaken(decision: str | None, since: date) -> XkldError:
    """Another split came into force after the draft was made."""
    name = f"theo quyết định {decision} " if decision else "theo kế hoạch "
    return XkldError(
        f"Dự kiến phân bổ đã cũ: sau đó đã có phân bổ {name}có hiệu lực từ {day_text(since)}.",
        "Lập lại dự kiến bằng: xkld quota allocate",
    )


def draft_of_other_units() -> XkldError:
    """The plan names other units than when the draft was made."""
    return XkldError(
        "Dự kiến phân bổ không còn phù hợp: kế hoạch đã đổi danh sách đơn vị.",
        "Lập lại dự kiến bằng: xkld quota allocate",
    )


def decision_needed(option: str) -> Problem:
    """A day or a reason belongs to a decision."""
    return Problem(NOWHERE, f"{option} chỉ dùng cùng --decision", f"ghi thêm --decision SỐ, hoặc bỏ {option}")


def unit_without_target(name: str) -> Problem:
    """Nothing to explain."""
    return Problem(NOWHERE, f"«{name}» chưa được giao chỉ tiêu", "phân bổ bằng: xkld quota allocate")


def sheet_is_word(name: str) -> Problem:
    """The paper to sign is a Word file."""
    return Problem(NOWHERE, f"--tie-sheet «{shown(name)}» không phải tệp .docx", "ghi tên tệp có đuôi .docx")

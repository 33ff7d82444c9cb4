"""How facts of the register are named and written: in a cell of an export, in a line that tells of a correction."""

from datetime import date

from xkld.domain.identity import masked
from xkld.domain.notation import day_text
from xkld.domain.register import Correction, parted
from xkld.domain.wording.labels import (
    DESTINATION_NAMES,
    EDUCATION_NAMES,
    FORM_NAMES,
    PURPOSE_NAMES,
    REASON_NAMES,
    SEX_NAMES,
    STAGE_NAMES,
)

NOT_KNOWN = "(trống)"
NAMES = {
    "name": "họ và tên",
    "birth": "sinh",
    "sex": "giới tính",
    "cccd": "số CCCD",
    "phone": "điện thoại",
    "ethnicity": "dân tộc",
    "education": "trình độ",
    "groups": "đối tượng",
    "home": "nơi thường trú hiện nay",
    "unit": "đơn vị",
    "destination": "thị trường",
    "occupation": "ngành nghề",
    "sender": "đơn vị đưa đi",
    "form": "hình thức",
    "purpose": "mục đích",
    "months": "thời hạn",
    "order": "đơn hàng số",
    "school": "trường, năm học",
    "stage": "giai đoạn",
    "date": "ngày",
    "reason": "lý do về nước",
    "until": "hợp đồng mới đến ngày",
}
_CODES = {
    "sex": SEX_NAMES,
    "education": EDUCATION_NAMES,
    "destination": DESTINATION_NAMES,
    "form": FORM_NAMES,
    "purpose": PURPOSE_NAMES,
    "stage": STAGE_NAMES,
    "reason": REASON_NAMES,
}


def fact_text(fact: str, value: str) -> str:
    """A fact as people read it, ID numbers masked; ``(trống)`` when it is not known. A place is a name already."""
    if not value:
        return NOT_KNOWN
    if fact == "cccd":
        return masked(value)
    if fact in {"groups", "school"}:
        return fact_list(value)
    if fact in {"date", "until"} or (fact == "birth" and len(value) > 4):
        return day_text(date.fromisoformat(value))
    return _CODES.get(fact, {}).get(value, value)


def fact_list(value: str) -> str:
    """Several codes or schools as lists write them."""
    return "; ".join(sorted(parted(value)))


def code_text(fact: str, code: str) -> str:
    """The name of a code as lists write it; empty when it is not known."""
    return _CODES[fact].get(code, code)


def correction_text(one: Correction) -> str:
    """``số 17 Trần Thị Thử, hồ sơ 23, xuất cảnh 02/4/2025: ngày 02/4/2025 → 04/4/2025``."""
    case = f", hồ sơ {one.case}" if one.case is not None else ""
    stage = f", {STAGE_NAMES[one.stage]} {fact_text('date', one.on or '')}" if one.stage else ""
    told = f"{NAMES[one.fact]} {fact_text(one.fact, one.before)} → {fact_text(one.fact, one.after)}"
    return f"số {one.worker} {one.name}{case}{stage}: {told}"


def dropped_text(one: Correction) -> str:
    """A stage that was taken out of a case."""
    return (
        f"số {one.worker} {one.name}, hồ sơ {one.case}: bỏ giai đoạn"
        f" {STAGE_NAMES[one.stage or '']} {fact_text('date', one.on or '')}"
    )

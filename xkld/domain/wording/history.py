"""Changes of the log in Vietnamese: what a row was and became, names for codes and numbers, ID numbers masked."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from xkld.domain.identity import masked, without_whole_ids
from xkld.domain.notation import day_text, grouped
from xkld.domain.taking_back import RowChange
from xkld.domain.wording.applications import OUTCOME_NAMES as DECIDED
from xkld.domain.wording.case_labels import INCIDENT_NAMES
from xkld.domain.wording.courses import COURSE_NAMES, PRESENCE_NAMES
from xkld.domain.wording.direct_contracts import OUTCOME_NAMES
from xkld.domain.wording.labels import (
    ACTIVITY_NAMES,
    DESTINATION_NAMES,
    DUTY_KIND_NAMES,
    EDUCATION_NAMES,
    ENTERPRISE_KIND_NAMES,
    FEE_NAMES,
    FORM_NAMES,
    FUND_KIND_NAMES,
    INQUIRY_NAMES,
    INSPECTION_NAMES,
    LICENCE_NAMES,
    PURPOSE_NAMES,
    REASON_NAMES,
    SEX_NAMES,
    STAGE_NAMES,
    UNIT_KIND_NAMES,
    VISIT_NAMES,
)
from xkld.domain.wording.loans import GROUP_NAMES, STEP_NAMES
from xkld.domain.wording.log_names import TABLES, UNSAID, column_name, counted_name
from xkld.domain.wording.outside import COMPARED_NAMES
from xkld.domain.wording.surveys import SURVEY_NAMES

Names = Mapping[str, Mapping[Any, str]]
"""The names of what rows refer to by number, by table; and what the codes in rows of a table mean, by that table."""

ERASED = "nội dung đã xóa theo quy định về dữ liệu cá nhân"
_NOTHING = "(trống)"
_LONGEST = 160
_MONEY = frozenset(
    {
        *("amount", "cap", "cost", "granted", "lent", "recovered", "outstanding", "overdue", "idle", "wanted"),
        *("disbursed", "bank_disbursed", "bank_outstanding"),
    }
)
_CODES: dict[str, Mapping[str, str]] = {
    "sex": SEX_NAMES,
    "education": EDUCATION_NAMES,
    "destination": DESTINATION_NAMES,
    "form": FORM_NAMES,
    "purpose": PURPOSE_NAMES,
    "stage": STAGE_NAMES,
    "group_code": GROUP_NAMES,
    "step": STEP_NAMES,
    "reason": REASON_NAMES,
    "outcome": {**VISIT_NAMES, **INQUIRY_NAMES, **OUTCOME_NAMES, **DECIDED},
    "kind": {
        **UNIT_KIND_NAMES,
        **ACTIVITY_NAMES,
        **INSPECTION_NAMES,
        **DUTY_KIND_NAMES,
        **FUND_KIND_NAMES,
        **ENTERPRISE_KIND_NAMES,
        **FEE_NAMES,
        **INCIDENT_NAMES,
        **SURVEY_NAMES,
        **COURSE_NAMES,
    },
    "status": LICENCE_NAMES,
    "compared": COMPARED_NAMES,
    "presence": PRESENCE_NAMES,
    "measure": {"abroad": "đang ở nước ngoài", "departed": "đã xuất cảnh"},
    "identity": {"full": "đủ số", "masked": "chỉ 4 số cuối", "none": "không có"},
}
_VERBS = {"added": "thêm", "altered": "sửa", "removed": "bỏ", "erased": "xóa nội dung"}
_REFERRED = {one: one for one in ("unit", "sender", "fund", "plan", "member")} | {"before": "unit", "after": "unit"}


def counts_text(counts: Mapping[tuple[str, str], int]) -> str:
    """``thêm 12 người, 12 hồ sơ; sửa 1 đơn vị``."""
    parts = []
    for what, verb in _VERBS.items():
        rows = [f"{grouped(count)} {counted_name(table)}" for (table, kind), count in counts.items() if kind == what]
        if rows:
            parts.append(f"{verb} {', '.join(rows)}")
    return "; ".join(parts)


def change_text(change: RowChange, names: Names) -> str:
    """``sửa người lao động số 17: số điện thoại 0900 000 001 → 0900 000 002``."""
    row = row_name(change)
    if change.blanked:
        return f"{row}: {ERASED}"
    if change.old is None:
        return f"thêm {row}: {facts_text(change.table, change.told, names)}"
    if change.new is None:
        return f"bỏ {row}: {facts_text(change.table, change.old, names)}"
    of = change.table
    told = [
        f"{label} {value_text(name, change.old[name], names, of)} → {value_text(name, change.new[name], names, of)}"
        for name in change.old
        if change.old[name] != change.new[name] and (label := _label(change.table, name))
    ]
    return f"sửa {row}: {'; '.join(told) or 'ghi lại như cũ'}"


def facts_text(table: str, row: Mapping[str, Any], names: Names) -> str:
    """Every fact of a row that says something: ``loại lừa đảo; ngày 10/6/2025``."""
    told = [
        f"{label} {value_text(name, value, names, table)}"
        for name, value in row.items()
        if value is not None and (label := _label(table, name))
    ]
    return "; ".join(told)


def row_name(change: RowChange) -> str:
    """``người lao động số 17``; a row without a number of its own by its table."""
    return row_title(change.table, change.key[0] if len(change.key) == 1 else None)


def row_title(table: str, number: int | str | None) -> str:
    """``người lao động số 17``; a row without a number of its own by its table."""
    name = TABLES.get(table, table)
    return name if number is None else f"{name} số {number}"


def value_text(column: str, value: Any, names: Names, table: str = "") -> str:
    """A value of a column as people read it; codes that mean something in one ``table`` only by its own names."""
    if value is None or value == "":
        return _NOTHING
    if column == "cccd":
        return masked(str(value))
    if isinstance(value, int):
        return _number_text(column, value, names)
    text = names.get(table, {}).get(value) or _CODES.get(column, {}).get(str(value), str(value))
    return f"(văn bản {grouped(len(text))} ký tự)" if len(text) > _LONGEST else without_whole_ids(_day(text))


def _number_text(column: str, value: int, names: Names) -> str:
    if column in _REFERRED:
        return names.get(_REFERRED[column], {}).get(value, f"số {value}")
    return f"{grouped(value)} đồng" if column in _MONEY else str(value)


def masked_row(row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """A row for JSON: ID numbers masked, long texts by their length."""
    if row is None:
        return None
    return {name: _masked_value(name, value) for name, value in row.items()}


def _masked_value(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if name == "cccd":
        return masked(value)
    return {"characters": len(value)} if len(value) > 1000 else without_whole_ids(value)


def _label(table: str, column: str) -> str | None:
    return None if column in UNSAID else column_name(table, column)


def _day(text: str) -> str:
    try:
        return day_text(date.fromisoformat(text)) if len(text) == 10 and text[4] == "-" else text
    except ValueError:
        return text

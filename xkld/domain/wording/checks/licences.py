"""Faults of licences: whom somebody relied on, and at whose licence nobody looked."""

from xkld.domain.wording.checks.said import Said, day
from xkld.domain.wording.labels import ACTIVITY_NAMES, LICENCE_NAMES, STAGE_NAMES

_HABIT = "thói quen của cơ quan (data/enterprises.yaml), không phải quy định"


def _relied(number: int, placement: int | None, _sender: int, name: str, what: str, on: str, status: str) -> str:
    who = f"hoạt động {number}" if placement is None else f"NLĐ {number} (hồ sơ {placement})"
    named = {**ACTIVITY_NAMES, **STAGE_NAMES}.get(what, what)
    return f"{who}, {named} {day(on)}: giấy phép của {name} {LICENCE_NAMES.get(status, status)}"


def _not_looked(_sender: int, name: str, looked_on: str | None, cases: int) -> str:
    return f"{name}: {cases} hồ sơ đang chờ, xem lần cuối {'chưa lần nào' if looked_on is None else day(looked_on)}"


LICENCES = {
    "relied_on_bad_licence": Said(
        "{count} lần ký hợp đồng, xuất cảnh, làm việc với nơi mà giấy phép không còn hiệu lực ngày đó",
        _relied,
        "xem: xkld enterprise show {2} --on NGÀY; đối chiếu với cơ quan cấp phép, báo lãnh đạo",
        "Luật số 69/2020/QH14: doanh nghiệp dịch vụ hoạt động theo giấy phép",
    ),
    "licence_not_looked_at": Said(
        "{count} nơi có người đang chờ đi mà lâu chưa xem giấy phép",
        _not_looked,
        "xem danh sách được công bố, rồi ghi: xkld enterprise check {0} --status ... --on NGÀY --source ...",
        _HABIT,
    ),
    "habit_unreadable": Said(
        "tệp của cơ quan về việc xem giấy phép không đọc được",
        lambda file: file,
        "sửa tệp data/{0} theo các lỗi mà xkld enterprise list nêu, hoặc xóa tệp đó để dùng bản có sẵn",
    ),
}

"""Faults of plans, of targets, of work done, and days that have not come."""

from xkld.domain.notation import grouped
from xkld.domain.wording.checks.said import Said, day
from xkld.domain.wording.labels import ACTIVITY_NAMES, INSPECTION_NAMES, STAGE_NAMES

_TARGETS = "tổng chỉ tiêu giao cho các đơn vị bằng chỉ tiêu của kế hoạch"
_NOT_YET = "chỉ ghi việc đã xảy ra: tìm lần ghi bằng xkld log rồi xkld undo SỐ; kiểm tra ngày giờ của máy: xkld doctor"


def _split(number: int, plan: str, decision: str | None, since: str, given: int, wanted: int) -> str:
    by = f"theo {decision}" if decision else "chưa có quyết định"
    return f"{plan}, từ {day(since)} ({by}, số {number}): giao {grouped(given)}, chỉ tiêu {grouped(wanted)}"


def _twice(number: int, before: int, on: str, kind: str, _operation: int) -> str:
    return f"số {number} giống số {before}: {(ACTIVITY_NAMES | INSPECTION_NAMES).get(kind, kind)}, ngày {day(on)}"


PLAN = {
    "plan_unreadable": Said(
        "kế hoạch trong sổ không đọc được",
        lambda number, code: f"{code}, bản thứ {number}",
        "nạp lại kế hoạch: xkld plan load {1}",
    ),
    "not_the_total": Said("{count} lần giao chỉ tiêu có tổng khác chỉ tiêu", _split, "xkld quota set", _TARGETS),
    "splits_overlap": Said(
        "{count} lần giao chỉ tiêu cùng có hiệu lực một ngày",
        lambda first, second, plan, since: f"{plan}: lần giao số {first} và số {second}, từ {day(since)}",
        "xem từng lần giao: xkld plan diff; giao lại từ ngày đúng: xkld quota set",
        _TARGETS,
    ),
    "target_outside": Said(
        "{count} chỉ tiêu giao cho đơn vị ngoài kế hoạch",
        lambda split, unit, target: f"{unit}: {grouped(target)} (lần giao số {split})",
        "xkld quota set",
        _TARGETS,
    ),
    "stage_ahead": Said(
        "{count} giai đoạn ghi ngày sau hôm nay",
        lambda worker, placement, stage, on: (
            f"NLĐ {worker} (hồ sơ {placement}): {STAGE_NAMES.get(stage, stage)} {day(on)}"
        ),
        "xkld worker edit {0} --stage-date GIAI_ĐOẠN=NGÀY",
    ),
    "born_ahead": Said(
        "{count} người có ngày sinh sau hôm nay",
        lambda worker, on: f"NLĐ {worker}: {day(on)}",
        "xkld worker edit {0} --birth NGÀY",
    ),
    "paid_ahead": Said(
        "{count} khoản chi ghi ngày sau hôm nay",
        lambda payment, worker, on: f"khoản chi {payment} (NLĐ {worker}): {day(on)}",
        _NOT_YET,
    ),
    "spent_ahead": Said(
        "{count} khoản chi hoạt động ghi ngày sau hôm nay", lambda number, on: f"số {number}: {day(on)}", _NOT_YET
    ),
    "activity_ahead": Said(
        "{count} hoạt động ghi ngày sau hôm nay", lambda number, on: f"hoạt động {number}: {day(on)}", _NOT_YET
    ),
    "inspection_ahead": Said(
        "{count} lần thanh tra, kiểm tra, đơn thư ghi ngày sau hôm nay",
        lambda number, on: f"số {number}: {day(on)}",
        _NOT_YET,
    ),
    "loan_ahead": Said(
        "{count} số liệu cho vay ghi ngày sau hôm nay", lambda fund, on: f"nguồn {fund}: {day(on)}", _NOT_YET
    ),
    "allotted_ahead": Said(
        "{count} quyết định giao dự toán ghi ngày sau hôm nay",
        lambda fund, decision, on: f"nguồn {fund}, {decision}: {day(on)}",
        _NOT_YET,
    ),
    "decided_ahead": Said(
        "{count} quyết định giao chỉ tiêu ghi ngày sau hôm nay",
        lambda number, decision, on: f"{decision or f'lần giao số {number}'}: {day(on)}",
        _NOT_YET,
    ),
    "activity_twice": Said(
        "{count} hoạt động ghi hai lần", _twice, "xem: xkld activity list; bỏ lần ghi sau: xkld undo {4}"
    ),
    "inspection_twice": Said(
        "{count} lần thanh tra, kiểm tra, đơn thư ghi hai lần", _twice, "xem: xkld inspection list; bỏ: xkld undo {4}"
    ),
}

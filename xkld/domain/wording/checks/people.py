"""Faults of people: where they count, what reports lack of them, who is counted twice, stages out of order."""

from xkld.domain.notation import grouped
from xkld.domain.wording.checks.said import Said, day
from xkld.domain.wording.labels import STAGE_NAMES

_COUNTED = "người được tính cho phường, xã thường trú ghi trên hồ sơ khi xuất cảnh"
_ONCE = "chỉ tiêu tính theo người: mỗi người một lần trong năm kế hoạch"
_STAGES = dict(enumerate(STAGE_NAMES.values(), start=1))


def _person(worker: int, placement: int) -> str:
    return f"NLĐ {worker} (hồ sơ {placement})"


def _left(worker: int, placement: int, on: str) -> str:
    return f"{_person(worker, placement)}, xuất cảnh {day(on)}"


def _lacking(fact: str, option: str) -> Said:
    return Said(
        f"{{count}} hồ sơ xuất cảnh trong năm kế hoạch thiếu {fact}",
        _left,
        f"xkld worker edit {{0}} {option}, hoặc xkld worker export, điền cột {fact} rồi xkld worker import",
        f"báo cáo chia số xuất cảnh theo {fact}",
    )


def _move(worker: int, placement: int, before: int | None, step: int, on: str) -> str:
    after = "chưa có giai đoạn nào" if before is None else f"ngay sau «{_STAGES.get(before, before)}»"
    return f"{_person(worker, placement)}: «{_STAGES.get(step, step)}» ngày {day(on)} {after}"


def _alike(worker: int, before: int, same_day: int) -> str:
    by = "tên và ngày sinh" if same_day else "tên, năm sinh và điện thoại"
    return f"NLĐ {worker} và NLĐ {before}: trùng {by}"


PEOPLE = {
    "outside_plan": Said(
        "{count} hồ sơ thuộc địa bàn không có trong kế hoạch nào, báo cáo không tính",
        lambda worker, placement, unit, code: f"{_person(worker, placement)}: {unit} ({code})",
        "ghi đúng phường, xã: xkld worker edit {0} --unit TÊN; hoặc nạp kế hoạch có địa bàn đó: xkld plan load",
        _COUNTED,
    ),
    "left_after_end": Said(
        "{count} hồ sơ xuất cảnh khi địa bàn đã kết thúc",
        lambda worker, placement, unit, end, on: (
            f"{_person(worker, placement)}: {unit} chỉ đến trước ngày {day(end)}, xuất cảnh {day(on)}"
        ),
        "xkld worker edit {0} --unit TÊN_ĐỊA_BÀN_MỚI",
        _COUNTED,
    ),
    "done_after_end": Said(
        "{count} hoạt động ghi cho địa bàn đã kết thúc",
        lambda activity, unit, end, on: f"hoạt động {activity} ngày {day(on)}: {unit} chỉ đến trước ngày {day(end)}",
        "xem: xkld activity list; ghi lại cho địa bàn mới: xkld log, xkld undo SỐ rồi xkld activity add",
    ),
    "no_destination": _lacking("thị trường", "--destination NƯỚC"),
    "no_occupation": _lacking("ngành nghề", "--occupation NGÀNH"),
    "no_form": _lacking("hình thức", "--form HÌNH_THỨC"),
    "no_sender": _lacking("đơn vị đưa đi", "--enterprise TÊN"),
    "no_sex": _lacking("giới tính", "--sex nam"),
    "no_education": _lacking("trình độ", "--education TRÌNH_ĐỘ"),
    "no_return_reason": Said(
        "{count} hồ sơ về nước trong năm kế hoạch thiếu lý do",
        lambda worker, placement, on: f"{_person(worker, placement)}, về nước {day(on)}",
        "xkld worker edit {0} --reason LÝ_DO",
        "báo cáo chia số về nước theo lý do",
    ),
    "paid_without_cccd": Said(
        "{count} người đã được chi hỗ trợ mà sổ chưa có số CCCD",
        lambda worker, payment, lines: f"NLĐ {worker} (khoản chi {payment}, {grouped(lines)} khoản)",
        "xkld worker edit {0} --cccd -",
        "chứng từ chi phải chỉ đúng một người",
    ),
    "counted_twice": Said(
        "{count} cặp có thể là một người được tính hai lần trong một năm kế hoạch",
        _alike,
        "là một người thì gộp: xkld worker merge {1} {0}; là hai người: xkld worker apart {1} {0}",
        _ONCE,
    ),
    "same_departure": Said(
        "{count} lần xuất cảnh ghi ở hai hồ sơ của một người",
        lambda worker, placement, before, on: f"NLĐ {worker}: hồ sơ {before} và {placement}, ngày {day(on)}",
        "xem hai hồ sơ: xkld worker show {0}; sửa ngày sai: xkld worker edit {0} --placement {1} --stage-date ...",
        "mỗi chuyến đi một hồ sơ, một lần xuất cảnh",
    ),
    "impossible_move": Said(
        "{count} giai đoạn không thể theo sau giai đoạn trước",
        _move,
        "xem hồ sơ: xkld worker show {0}; sửa ngày: xkld worker edit {0} --stage-date GIAI_ĐOẠN=NGÀY",
        "bảng giai đoạn nào được theo sau giai đoạn nào",
    ),
    "case_without_stage": Said(
        "{count} hồ sơ không có giai đoạn nào",
        _person,
        "xem hồ sơ: xkld worker show {0}; ghi giai đoạn: xkld worker move {0} GIAI_ĐOẠN --on NGÀY",
    ),
    "cases_overlap": Said(
        "{count} hồ sơ bắt đầu khi hồ sơ trước của người đó chưa kết thúc",
        lambda worker, before, placement, on: f"NLĐ {worker}: hồ sơ {placement} từ {day(on)}, hồ sơ {before} chưa xong",
        "ghi hồ sơ trước kết thúc thế nào: xkld worker move {0} returned --on NGÀY",
        "các hồ sơ của một người nối tiếp nhau",
    ),
}

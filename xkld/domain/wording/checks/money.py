"""Faults of funds and payments, each with the clause that the payment was allowed by."""

from xkld.domain.notation import grouped
from xkld.domain.wording.checks.said import Said, day

_REVERSE = "xkld support reverse {0} --reason LÝ_DO --voucher SỐ --on NGÀY, rồi chi lại đúng"


def _law(clause: str, policy: str) -> str:
    return f"{clause}, {policy}" if clause else policy


def _line(payment: int, worker: int) -> str:
    return f"khoản chi {payment} (NLĐ {worker})"


MONEY = {
    "rules_unreadable": Said(
        "{count} lỗi trong tệp chính sách, chưa đối chiếu được mức và ngày hiệu lực",
        str,
        "xem từng tệp: xkld doctor",
    ),
    "overspent": Said(
        "{count} nguồn kinh phí chi quá dự toán năm",
        lambda fund, year, given, gone: (
            f"{fund} năm {year}: dự toán {grouped(given)}, đã chi {grouped(gone)}, quá {grouped(gone - given)} đồng"
        ),
        "ghi quyết định bổ sung dự toán: xkld fund set {0}; hoặc hoàn khoản chi nhầm: xkld support reverse",
        "mỗi nguồn chi trong dự toán của năm ngân sách",
    ),
    "bank_pays": Said(
        "{count} khoản chi từ nguồn cho vay của ngân hàng",
        lambda fund, payment, worker: f"{_line(payment, worker)}: nguồn {fund}",
        "xkld support reverse {1} --reason LÝ_DO --voucher SỐ --on NGÀY",
    ),
    "above_cap": Said(
        "{count} khoản chi vượt mức tối đa",
        lambda payment, worker, amount, most, item, clause, policy: (
            f"{_line(payment, worker)}: {item} {grouped(amount)} đồng,"
            f" mức {grouped(most)} đồng ({_law(clause, policy)})"
        ),
        _REVERSE,
        "mức tối đa của nội dung hỗ trợ trong chính sách",
    ),
    "not_a_tier": Said(
        "{count} khoản chi không đúng mức cố định",
        lambda payment, worker, amount, item, clause, policy: (
            f"{_line(payment, worker)}: {item} {grouped(amount)} đồng ({_law(clause, policy)})"
        ),
        _REVERSE,
        "mức cố định của nội dung hỗ trợ trong chính sách",
    ),
    "item_twice": Said(
        "{count} nội dung hỗ trợ chi hai lần cho một người",
        lambda payment, worker, before, item: f"{_line(payment, worker)}: {item}, đã chi ở khoản {before}",
        _REVERSE,
        "mỗi người được hỗ trợ một lần cho mỗi nội dung",
    ),
    "above_granted": Said(
        "{count} đề nghị hỗ trợ đã chi quá số được duyệt",
        lambda number, worker, item, granted, paid: (
            f"đề nghị {number} (NLĐ {worker}): {item}, duyệt {grouped(granted or 0)} đồng, đã chi {grouped(paid)} đồng"
        ),
        "hoàn khoản chi thừa: xkld support reverse SỐ_KHOẢN_CHI --reason LÝ_DO --voucher SỐ --on NGÀY",
        "chi trong số tiền mà quyết định đã duyệt",
    ),
    "outside_rule": Said(
        "{count} khoản chi ngoài thời gian hiệu lực của chính sách",
        lambda payment, worker, case_on, policy, first, last: (
            f"{_line(payment, worker)}: phát sinh {day(case_on)}, {policy} từ {day(first)} đến {day(last)}"
        ),
        _REVERSE,
        "khoản chi theo chính sách có hiệu lực ngày phát sinh",
    ),
    "before_case": Said(
        "{count} khoản chi trước ngày phát sinh",
        lambda payment, worker, paid_on, case_on: (
            f"{_line(payment, worker)}: chi {day(paid_on)}, phát sinh {day(case_on)}"
        ),
        _REVERSE,
    ),
    "not_in_group": Said(
        "{count} khoản chi cho đối tượng mà sổ không còn ghi",
        lambda payment, worker, group, case_on, clause, policy: (
            f"{_line(payment, worker)}: {group} ngày {day(case_on)} ({_law(clause, policy)})"
        ),
        "có giấy xác nhận thì ghi lại: xkld worker edit {1} --group +{2}; không có thì xkld support reverse {0}",
        "đối tượng được hỗ trợ trong chính sách",
    ),
    "reversal_differs": Said(
        "{count} bút toán hoàn không khớp khoản đã chi",
        lambda line, payment, amount, paid: (
            f"khoản {line} hoàn khoản {payment}: {grouped(amount)} đồng, đã chi {grouped(paid)} đồng"
        ),
        "sổ đã bị sửa bằng chương trình khác: phục hồi bản sao lưu trước lần sửa đó bằng xkld restore",
        "bút toán hoàn lấy lại đúng số tiền, người, nguồn, năm ngân sách của khoản đã chi",
    ),
    "spending_reversal_differs": Said(
        "{count} bút toán hoàn chi hoạt động không khớp khoản đã chi",
        lambda line, spending, amount, paid: (
            f"số {line} hoàn số {spending}: {grouped(amount)} đồng, đã chi {grouped(paid)} đồng"
        ),
        "sổ đã bị sửa bằng chương trình khác: phục hồi bản sao lưu trước lần sửa đó bằng xkld restore",
        "bút toán hoàn lấy lại đúng số tiền, nguồn, năm ngân sách của khoản đã chi",
    ),
}

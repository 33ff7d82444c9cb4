"""Refusals of support: each names the clause that refuses."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.errors.files import without_ids
from xkld.domain.notation import day_text, grouped


@dataclass(frozen=True, slots=True)
class PaidBefore:
    """The line that paid a content before."""

    payment: int
    voucher: str
    on: date
    fund: str
    policy: str


def group_not_entitled(group: str, law: str, known: list[str]) -> Problem:
    """The rule is not for that group."""
    what = f"đối tượng {without_ids(group)} không thuộc {law}"
    return Problem(NOWHERE, what, f"đối tượng được hỗ trợ: {', '.join(known)}")


def group_paid_by_others(group: str, law: str) -> Problem:
    """Somebody else pays for that group."""
    what = f"đối tượng {group} do chủ đầu tư chi trả theo {law}, không chi từ kinh phí của cơ quan"
    return Problem(NOWHERE, what, "hướng dẫn người lao động nộp hồ sơ cho chủ đầu tư")


def worker_not_in_group(group: str, law: str, known: list[str]) -> Problem:
    """The book does not say that the person belongs to the group."""
    has = f"sổ đang ghi: {', '.join(known)}" if known else "sổ chưa ghi đối tượng nào"
    what = f"người này không thuộc đối tượng {group} ({law}; {has})"
    return Problem(NOWHERE, what, "khi có giấy xác nhận, nhập lại danh sách có cột Đối tượng rồi chi")


def above_cap(amount: int, cap: int, law: str, quantity: int = 1) -> Problem:
    """More than the rule allows."""
    times = f" × {quantity} = {grouped(cap * quantity)}" if quantity > 1 else ""
    what = f"số tiền {grouped(amount)} đồng vượt mức tối đa {grouped(cap)}{times} đồng ({law})"
    return Problem(NOWHERE, what, "chi trong mức tối đa, hoặc kiểm tra lại số ngày, số tháng (--quantity)")


def not_a_tier(amount: int, tiers: tuple[int, ...], law: str) -> Problem:
    """Neither of the fixed amounts."""
    known = " hoặc ".join(grouped(tier) for tier in tiers)
    what = f"số tiền {grouped(amount)} đồng không đúng mức {known} đồng ({law})"
    return Problem(NOWHERE, what, "ghi đúng một trong các mức")


def cap_unknown(item: str, law: str, policy: str, item_id: str) -> Problem:
    """The amount of the rule is not known here, so nothing can be judged."""
    what = f"chưa có số liệu mức tối đa của «{item}» ({law})"
    mend = f"xem văn bản rồi ghi một lần: xkld support amount {policy} {item_id} TIỀN --clause ... --source ..."
    return Problem(NOWHERE, what, mend)


def cost_needed(percent: int, law: str) -> Problem:
    """A share needs the whole."""
    what = f"nội dung này hỗ trợ {percent}% chi phí ({law}), chưa biết chi phí"
    return Problem(NOWHERE, what, "ghi thêm --cost SỐ_TIỀN theo hóa đơn")


def nothing_paid() -> Problem:
    """A payment moves money."""
    return Problem(NOWHERE, "số tiền chi phải lớn hơn 0 đồng", "ghi số tiền theo chứng từ")


def voucher_used(voucher: str, payment: int, *, stands: bool) -> Problem:
    """The voucher carried the same content for the same person before: a part of it, or a line that was taken back."""
    now = "" if stands else " (đã hoàn)"
    what = f"chứng từ {voucher} đã dùng cho khoản chi số {payment} của người này, nội dung này, nguồn này{now}"
    return Problem(NOWHERE, what, "chi tiếp hoặc chi lại thì ghi số chứng từ mới")


def paid_already(item: str, before: "PaidBefore", once: str) -> Problem:
    """The same content was paid before, by whatever rule and fund; ``once`` cites the paragraph, if it is known."""
    what = (
        f"«{item}» đã chi cho người này ngày {day_text(before.on)}, chứng từ {before.voucher}"
        f" (khoản chi số {before.payment}, nguồn {before.fund}, chính sách {before.policy})"
    )
    why = f" ({once})" if once else ""
    mend = f"mỗi nội dung chỉ hỗ trợ một lần{why}; nếu lần trước chi sai: xkld support reverse {before.payment}"
    return Problem(NOWHERE, what, mend)


def no_payment(number: int) -> Problem:
    """No such line."""
    return Problem(NOWHERE, f"sổ không có khoản chi số {number}", "xem số bằng xkld support list")


def reversed_already(number: int, by: int) -> Problem:
    """A line is reversed once."""
    return Problem(NOWHERE, f"khoản chi số {number} đã được hoàn bằng bút toán số {by}", "không cần làm lại")


def is_a_reversal(number: int) -> Problem:
    """A reversal is not reversed."""
    return Problem(NOWHERE, f"số {number} là bút toán hoàn", "nếu hoàn nhầm thì chi lại khoản mới")


def reversed_before_paid(on: date, paid_on: date) -> Problem:
    """Money cannot come back before it went."""
    what = f"ngày hoàn {day_text(on)} trước ngày chi {day_text(paid_on)}"
    return Problem(NOWHERE, what, "sửa --on")


def reversed_in_another_year(year: int) -> Problem:
    """Money of a closed budget year goes back to the budget, not to this year's fund."""
    what = f"khoản chi thuộc năm ngân sách {year}, không hoàn vào nguồn của năm khác"
    return Problem(NOWHERE, what, f"ghi --on trong năm {year}; tiền thu hồi sau đó nộp ngân sách, không ghi vào nguồn")


def in_the_future(on: date, today: date) -> Problem:
    """Money that has not moved yet is not recorded."""
    return Problem(NOWHERE, f"ngày {day_text(on)} sau ngày hôm nay ({day_text(today)})", "kiểm tra lại ngày")


def paid_before_case(paid_on: date, case_on: date) -> Problem:
    """A case happens before it is paid."""
    what = f"ngày chi {day_text(paid_on)} trước ngày phát sinh {day_text(case_on)}"
    return Problem(NOWHERE, what, "kiểm tra --on và --case-on")

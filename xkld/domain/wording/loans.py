"""Words about loans of the Social Policy Bank: their steps, what their rule says, how they stand."""

from datetime import date
from decimal import Decimal

from xkld.domain.loan_rules import LoanRule, PoorRate, Rates, rates
from xkld.domain.notation import day_text, grouped
from xkld.domain.wording import labels
from xkld.domain.wording.rules import CONFIDENCE_NAMES

STEP_NAMES = {
    "needed": "có nhu cầu",
    "filed": "nộp hồ sơ",
    "appraised": "thẩm định",
    "approved": "được duyệt",
    "refused": "bị từ chối",
    "contracted": "ký hợp đồng vay",
    "disbursed": "giải ngân",
    "repaid": "trả nợ gốc",
    "closed": "kết thúc",
}
STAGE_NAMES = {
    "needed": "có nhu cầu",
    "filed": "chờ ngân hàng quyết định",
    "appraised": "đã thẩm định, chờ quyết định",
    "approved": "được duyệt",
    "refused": "bị từ chối",
    "contracted": "đã ký hợp đồng vay",
    "disbursed": "còn dư nợ",
    "repaid": "đã trả hết",
    "closed": "đã kết thúc",
}
WANTED_STAGES = {"open": "đang theo dõi", "all": "tất cả"} | STAGE_NAMES
"""What a list may be asked for."""
GROUP_NAMES = {**labels.GROUP_NAMES, "UU_TIEN": "đối tượng ưu tiên của quy định cho vay"}
NOTE = "ghi chú"
FROM_THE_BANK = "theo danh sách của ngân hàng"
LIST_TITLE = "DANH SÁCH VAY VỐN NGÂN HÀNG CHÍNH SÁCH XÃ HỘI ĐI LÀM VIỆC Ở NƯỚC NGOÀI"
LIST_HEADS = {
    "number": ("Số", 6),
    "name": ("Họ và tên", 24),
    "birth_year": ("Năm sinh", 8),
    "unit": ("Thường trú", 18),
    "group": ("Đối tượng", 10),
    "bank_number": ("Số của ngân hàng", 14),
    "needed_on": ("Nhu cầu ngày", 11),
    "wanted": ("Số xin (đồng)", 14),
    "approved": ("Được duyệt (đồng)", 14),
    "disbursed": ("Giải ngân (đồng)", 14),
    "repaid": ("Trả nợ gốc (đồng)", 14),
    "outstanding": ("Dư nợ gốc (đồng)", 14),
    "state": ("Tình trạng", 34),
}
"""The columns of the list of loans: heads and widths in letters."""
_UNKNOWN = "chưa có số liệu"


def percent_text(share: Decimal) -> str:
    """``7,9248%``; no more decimals than there are."""
    text = format(share, "f")
    return f"{text.rstrip('0').rstrip('.') if '.' in text else text}%".replace(".", ",")


def rule_text(rule: LoanRule) -> str:
    """Which rule holds, and how sure it is."""
    return f"Quy định: {rule.basis} ({CONFIDENCE_NAMES[rule.confidence]})."


def rates_text(rule: LoanRule, group: str | None, found: Rates, poor: PoorRate | None, on: date) -> str:
    """What a loan costs in a year by the rule of a day."""
    who = "không thuộc nhóm của quy định" if group is None else GROUP_NAMES[group]
    if found.yearly is None or poor is None:
        return f"Lãi suất ({who}) ngày {day_text(on)}: {_UNKNOWN}, hỏi ngân hàng."
    late = "" if found.overdue is None else f"; quá hạn {percent_text(found.overdue)}/năm"
    share = rule.others if group is None else rule.groups[group]
    of_poor = "bằng" if share == 100 else f"bằng {percent_text(share or Decimal(0))}"
    return (
        f"Lãi suất ({who}) ngày {day_text(on)}: {percent_text(found.yearly)}/năm, {of_poor} lãi suất cho vay hộ nghèo"
        f" {percent_text(poor.percent)} ({CONFIDENCE_NAMES[poor.confidence]}){late}."
    )


def other_groups_text(rule: LoanRule, poor: PoorRate | None) -> str:
    """What those of the rule's groups pay, for somebody of whom none is told."""
    yearly = {code: rates(rule, code, poor).yearly for code in rule.groups}
    told = [
        f"{code} ({GROUP_NAMES[code]}): {_UNKNOWN if rate is None else percent_text(rate)}"
        for code, rate in yearly.items()
    ]
    return f"Thuộc một nhóm sau thì ghi bằng --group: {'; '.join(told)}."


def terms_text(rule: LoanRule, amount: int) -> str:
    """The most, the collateral, the term, the days to decide."""
    needed = rule.collateral(amount)
    if needed is None:
        collateral = f"bảo đảm tiền vay: {_UNKNOWN}"
    else:
        limit = rule.collateral_over if rule.collateral_over is not None else rule.collateral_at
        bound = f"trên {grouped(limit or 0)}" if rule.collateral_over is not None else f"từ {grouped(limit or 0)}"
        collateral = f"{'phải' if needed else 'không phải'} bảo đảm tiền vay (quy định: {bound} đồng thì phải)"
    term = "không quá thời hạn hợp đồng lao động" if rule.within_contract_term else _UNKNOWN
    days = _UNKNOWN if rule.decide_within is None else f"{rule.decide_within} ngày làm việc từ khi đủ hồ sơ"
    return f"Mức vay: {rule.most or _UNKNOWN}; {collateral}; thời hạn vay: {term}; ngân hàng quyết định: {days}."


def state_text(stage: str, on: str, due: str, late: int) -> str:
    """How a loan stands in a cell: since when, until when the bank decides."""
    told = f"{STAGE_NAMES[stage]}, từ {on}" if on else STAGE_NAMES[stage]
    if due:
        told = f"{told}; hạn quyết định {due}"
    return f"{told}, trễ {late} ngày làm việc" if late else told


def past_due_text(told: str, due: str) -> str:
    """That money is owed after the day on which it was to be paid back."""
    return f"{told}; QUÁ HẠN: phải trả hết ngày {due}"


def overdue_text(told: str, amount: int) -> str:
    """What the bank says is overdue."""
    return f"{told}; ngân hàng báo nợ quá hạn {grouped(amount)} đồng"


def sums_text(first: date, last: date, disbursed: int, repaid: int, people: int) -> str:
    """What was paid out and back from the beginning of a year."""
    return (
        f"Từ {day_text(first)} đến {day_text(last)}: giải ngân {grouped(disbursed)} đồng cho {people} người,"
        f" trả nợ gốc {grouped(repaid)} đồng."
    )


def number_changed_text(before: str, now: str) -> str:
    """The bank's number of a loan is another one."""
    return f"Số khoản vay của ngân hàng đổi từ «{before}» thành «{now}»."


def above_wanted_text(approved: int | None, disbursed: int, wanted: int) -> str | None:
    """More was approved, or paid out where nothing else is told, than was wanted: perhaps a typing mistake."""
    what, amount = ("giải ngân", disbursed) if approved is None else ("được duyệt", approved)
    if amount <= wanted:
        return None
    return f"Số {what} {grouped(amount)} đồng lớn hơn số xin {grouped(wanted)} đồng: xem lại; ghi nhầm thì hoàn tác."


def longer_than_contract_text(due: date, ends_on: date) -> str:
    """A loan lasts no longer than the contract abroad."""
    return (
        f"Ngày phải trả hết {day_text(due)} sau ngày hết hạn hợp đồng lao động ({day_text(ends_on)}): quy định thời hạn"
        " vay không quá thời hạn hợp đồng, xem lại với ngân hàng."
    )


def list_selection(stage: str, unit: str | None, *, overdue: bool) -> str:
    """Which loans a list holds, for the register of exports."""
    told = f"danh sách vay vốn: {WANTED_STAGES[stage]}{', quá hạn' if overdue else ''}"
    return told if unit is None else f"{told}, {unit}"


def guide_text(today: date, count: int) -> str:
    """What stands beside the list."""
    return f"{count} khoản vay, tình trạng đến ngày {day_text(today)}. Số tiền: đồng, chỉ nợ gốc."

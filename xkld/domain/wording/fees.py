"""Fees of an offer in words: the amount, how it stands to its cap and how sure the cap is, what other offers ask."""

from datetime import date

from xkld.domain.fee_caps import DONG, CapRule, Judged, Sum, Verdict
from xkld.domain.notation import day_text, grouped
from xkld.domain.wording.rules import CONFIDENCE_NAMES

NOT_TOLD = "chưa ghi"
_DECIMALS = 1_000


def sum_text(one: Sum) -> str:
    """``60.000.000 đồng``, ``190.000 JPY``."""
    return f"{grouped(one.amount)} {'đồng' if one.currency == DONG else one.currency}"


def both_text(one: Sum, dong: int | None) -> str:
    """An amount, with the same in đồng where that is known and is not the same."""
    known = "" if dong is None or one.currency == DONG else f" (khoảng {grouped(dong)} đồng)"
    return f"{sum_text(one)}{known}"


def rate_text(currency: str, per_thousand: int) -> str:
    """``1 JPY = 168,5 đồng``."""
    whole, rest = divmod(per_thousand, _DECIMALS)
    fraction = f",{rest:03}".rstrip("0") if rest else ""
    return f"1 {currency} = {grouped(whole)}{fraction} đồng"


def cap_text(judged: Judged) -> str:
    """The cap of a fee, as far as it is known."""
    if judged.cap is not None:
        return "không được thu" if judged.cap.amount == 0 else f"không quá {sum_text(judged.cap)}"
    match judged.verdict:
        case Verdict.NO_RULE:
            return "không có mức trần riêng"
        case Verdict.NOT_KNOWN:
            return "có mức trần, chương trình chưa có số"
        case _:
            return "chưa tính được: thiếu lương hoặc thời hạn"


def verdict_text(judged: Judged) -> str:
    """How a fee stands to its cap; empty where there is nothing to compare."""
    match judged.verdict:
        case Verdict.ABOVE:
            return "VƯỢT MỨC TRẦN"
        case Verdict.LACKS_RATE:
            return "chưa so được: thiếu tỷ giá"
        case Verdict.WITHIN:
            return "không vượt"
        case _:
            return ""


def basis_text(rule: CapRule) -> str:
    """By which paper a fee is capped, and how sure that is."""
    return f"{rule.basis} ({CONFIDENCE_NAMES[rule.confidence]})"


def median_text(dong: int | None, orders: int) -> str:
    """What other offers of the destination ask; that there are none is said."""
    return "chưa có đơn hàng khác" if dong is None else f"{grouped(dong)} đồng ({orders} đơn hàng khác)"


def state_text(closed_on: str | None, because: str | None, *, is_open: bool) -> str:
    """Whether people can still take an offer."""
    if is_open:
        return "đang mở"
    return "đã hết hạn" if closed_on is None else f"đã đóng ngày {day_text(date.fromisoformat(closed_on))}: {because}"

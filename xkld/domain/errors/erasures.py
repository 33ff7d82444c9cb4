"""Refusals around a person of whom only counts and amounts are to be kept."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, NeedsConsent, Place, Problem
from xkld.domain.errors.files import some
from xkld.domain.notation import day_text


def is_erased(number: int, on: str, place: Place = NOWHERE) -> Problem:
    """Nothing is written of a person who was forgotten."""
    what = f"người lao động số {number} đã xóa thông tin ngày {day_text(date.fromisoformat(on))}"
    return Problem(place, what, "không ghi thêm vào số này; người đó đăng ký lại thì thêm mới bằng xkld worker add")


def payee_is_erased(number: int) -> Problem:
    """Nobody is paid who cannot be named."""
    return Problem(
        NOWHERE, f"người lao động số {number} đã xóa thông tin, không chi được", "kiểm tra lại số của người nhận"
    )


def case_is_open(stage: str, on: date) -> Problem:
    """Somebody still has to be followed, abroad or on the way there."""
    what = f"còn hồ sơ ở giai đoạn «{stage}» (ngày {day_text(on)}), cơ quan còn phải theo dõi"
    return Problem(NOWHERE, what, "ghi giai đoạn kết thúc trước: xkld worker move SỐ returned hoặc withdrawn")


def reason_names() -> Problem:
    """The reason stays for good, so it names nobody."""
    return Problem(
        NOWHERE, "lý do có ghi tên hoặc số của người này", "ghi lý do không nêu tên, ví dụ: theo đơn ngày..."
    )


def name_wanted(number: int, *, given: bool) -> NeedsConsent:
    """What cannot be taken back needs the name, typed once more."""
    what = "Họ tên gõ lại không đúng" if given else "Xóa thông tin không lấy lại được, cần gõ lại họ tên"
    return NeedsConsent(
        f"{what} của người lao động số {number}; chưa xóa gì.",
        f"Xem bằng xkld worker show {number}, rồi --confirm HỌ_TÊN.",
    )


def payments_would_name_nobody(vouchers: Sequence[str]) -> NeedsConsent:
    """Papers of money are kept for years and name the person; the book will only have the vouchers' numbers."""
    return NeedsConsent(
        f"Người này đã nhận hỗ trợ (chứng từ {some(vouchers, 'chứng từ')}): sổ sẽ chỉ còn số chứng từ và số tiền;"
        " chưa xóa gì.",
        "Chứng từ giấy còn tên và được lưu theo hạn của kế toán (hỏi kế toán). Đồng ý: thêm --yes.",
    )

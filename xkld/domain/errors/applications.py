"""Refusals about applications for support: how they stand, their days, what was granted."""

from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.errors.files import without_ids
from xkld.domain.notation import day_text, grouped

_SEE = "xem: xkld support pending --state all"
RECEIVED, COMPLETE, CASE = "ngày nhận hồ sơ", "ngày đủ hồ sơ", "ngày phát sinh"
DECIDED, CLOSED = "ngày quyết định", "ngày kết thúc"
GROUP, POLICY = "đối tượng", "chính sách"
_UNDO = "ghi nhầm thì hoàn tác lần ghi đó (xkld log, xkld undo)"


def no_application(number: int) -> Problem:
    """No application of that number."""
    return Problem(NOWHERE, f"sổ không có đề nghị hỗ trợ số {number}", _SEE)


def applied_already(item: str, number: int, received: date) -> Problem:
    """One application for a content at a time, and none beside what was granted."""
    what = f"người này đã có đề nghị số {number} cho «{item}», nhận ngày {day_text(received)}"
    return Problem(NOWHERE, what, f"{_SEE}; không làm tiếp đề nghị đó thì: xkld support close {number} --reason LÝ_DO")


def not_yet(what: str, on: date, today: date) -> Problem:
    """A day that has not come."""
    return Problem(NOWHERE, f"{what} {day_text(on)} sau ngày hôm nay ({day_text(today)})", "kiểm tra lại ngày")


def out_of_order(later: str, later_on: date, earlier: str, earlier_on: date) -> Problem:
    """Two days the wrong way round."""
    what = f"{later} {day_text(later_on)} trước {earlier} {day_text(earlier_on)}"
    return Problem(NOWHERE, what, "kiểm tra lại ngày")


def papers_are_missing(number: int) -> Problem:
    """Decided is only what is complete."""
    what = f"đề nghị số {number} chưa ghi ngày đủ hồ sơ"
    return Problem(NOWHERE, what, f"ghi trước: xkld support complete {number} --on NGÀY")


def complete_already(number: int, on: date) -> Problem:
    """The clock runs since another day."""
    return Problem(NOWHERE, f"đề nghị số {number} đã đủ hồ sơ ngày {day_text(on)}", _UNDO)


def decided_already(number: int, outcome: str, decision: str, on: date) -> Problem:
    """An application is decided once."""
    return Problem(NOWHERE, f"đề nghị số {number} đã {outcome} theo {decision} ngày {day_text(on)}", _UNDO)


def is_closed(number: int, on: date) -> Problem:
    """A closed one is over."""
    what = f"đề nghị số {number} đã kết thúc ngày {day_text(on)}"
    return Problem(NOWHERE, what, f"{_UNDO}; nộp lại thì ghi đề nghị mới")


def more_than_asked(number: int, granted: int, asked: int) -> Problem:
    """A decision gives no more than was asked for."""
    what = f"đề nghị số {number} xin {grouped(asked)} đồng, mức duyệt {grouped(granted)} đồng lớn hơn"
    return Problem(NOWHERE, what, "duyệt không quá số xin, hoặc kết thúc đề nghị này rồi ghi lại cho đúng")


def one_amount_for_one() -> Problem:
    """An amount is that of one application."""
    what = "--amount chỉ dùng khi duyệt một đề nghị"
    return Problem(NOWHERE, what, "duyệt riêng đề nghị có mức khác số xin; các đề nghị còn lại duyệt đúng số xin")


def nothing_granted() -> Problem:
    """A decision gives something."""
    return Problem(NOWHERE, "mức duyệt phải lớn hơn 0 đồng", "không hỗ trợ thì ghi: xkld support refuse")


def paid_in_full(number: int) -> Problem:
    """What was paid is not closed."""
    what = f"đề nghị số {number} đã chi đủ"
    return Problem(NOWHERE, what, "không còn gì phải làm; chi sai thì: xkld support reverse SỐ_KHOẢN_CHI")


def undecided(number: int) -> Problem:
    """Money goes out by a decision."""
    what = f"đề nghị số {number} của người này cho nội dung này chưa có quyết định"
    return Problem(NOWHERE, what, f"ghi quyết định trước: xkld support approve {number} --decision SỐ --on NGÀY")


def another_fund(number: int, fund: str, given: str) -> Problem:
    """A granted amount comes out of the fund of its decision."""
    what = f"đề nghị số {number} được duyệt từ nguồn «{fund}», không phải «{without_ids(given)}»"
    return Problem(NOWHERE, what, f"ghi --fund {fund}")


def differs_from_granted(number: int, fact: str, known: str) -> Problem:
    """A payment tells something else than what was decided."""
    return Problem(NOWHERE, f"đề nghị số {number} được duyệt với {fact} {known}", f"bỏ tùy chọn đó, hoặc ghi {known}")


def more_than_granted(number: int, amount: int, rest: int, granted: int) -> Problem:
    """A payment takes no more than what is left of the decision."""
    what = (
        f"đề nghị số {number} được duyệt {grouped(granted)} đồng, còn {grouped(rest)} đồng chưa chi,"
        f" không đủ {grouped(amount)} đồng"
    )
    return Problem(NOWHERE, what, "chi trong số còn lại")


def paid_before_decided(number: int, paid_on: date, decided_on: date) -> Problem:
    """Money goes out after the decision."""
    what = f"ngày chi {day_text(paid_on)} trước ngày quyết định {day_text(decided_on)} (đề nghị số {number})"
    return Problem(NOWHERE, what, "kiểm tra lại --on")


def no_longer_granted(number: int) -> Problem:
    """A line that would be posted again pays an application that is over, or was never granted."""
    what = f"đề nghị số {number} mà khoản này chi đã kết thúc hoặc không còn được duyệt"
    return Problem(NOWHERE, what, "chi lại thì ghi đề nghị mới rồi quyết định")


def committed_elsewhere(fund: str, left: int, committed: int, wanted: int) -> Problem:
    """What is left is promised to decided applications."""
    what = (
        f"nguồn «{fund}» còn {grouped(left)} đồng, trong đó {grouped(committed)} đồng đã duyệt chưa chi,"
        f" không đủ {grouped(wanted)} đồng"
    )
    return Problem(NOWHERE, what, "chi cho đề nghị đã duyệt trước, hoặc ghi dự toán bổ sung bằng: xkld fund set")


def applied_since(item: str, number: int) -> Problem:
    """A line that nobody applied for would be posted again beside an application."""
    what = f"sau lần đó đã có đề nghị số {number} cho «{item}» của người này"
    return Problem(NOWHERE, what, "chi theo đề nghị đó: xkld support pay --application SỐ")


def told_apart(number: int) -> Problem:
    """The day on which an application became complete has a command of its own."""
    what = f"đề nghị số {number} đã ghi, chưa có ngày đủ hồ sơ"
    return Problem(NOWHERE, what, f"ghi ngày đủ hồ sơ: xkld support complete {number} --on NGÀY")


def decision_is_word(name: str) -> Problem:
    """A decision is checked, numbered and signed: it is a Word file."""
    return Problem(NOWHERE, f"quyết định không ghi được vào tệp «{name}»", "đặt tên tệp kết thúc bằng .docx")

"""Which rule of support judges a case, and what a rule that was chosen cannot do."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.errors.files import without_ids
from xkld.domain.notation import day_text
from xkld.domain.policy import CarriedOver, Policy


def days_text(start: date, end: date | None) -> str:
    """``từ 01/01/2024 đến hết 31/12/2025``."""
    return f"từ {day_text(start)}" + (f" đến hết {day_text(end)}" if end else "")


def policy_unknown(policy: str, known: list[str]) -> Problem:
    """No rule of that id."""
    return Problem(NOWHERE, f"không có chính sách «{without_ids(policy)}»", f"chọn một trong: {', '.join(known)}")


def no_policy_in_force(item: str, on: date, rules: Sequence[Policy]) -> Problem:
    """No rule with that item covers the day of the case."""
    known = [f"{one.id} ({one.basis}, {days_text(one.in_force_from, one.in_force_to)})" for one in rules]
    what = f"không có chính sách nào đang có hiệu lực ngày {day_text(on)} cho nội dung «{without_ids(item)}»"
    carried = [one for one in rules if one.carried(on)]
    more = f"; nhiệm vụ được chuyển nguồn: {_carried(carried[0])}" if carried else ""
    mend = f"kiểm tra ngày phát sinh (--case-on); các chính sách đã biết: {'; '.join(known)}{more}"
    return Problem(NOWHERE, what, mend)


def several_policies(item: str, on: date, choices: Sequence[str]) -> Problem:
    """More than one rule is in force for that content on that day: the officer says which, none is guessed."""
    what = f"ngày {day_text(on)} có {len(choices)} chính sách cùng hỗ trợ nội dung «{without_ids(item)}»"
    return Problem(NOWHERE, what, f"ghi thêm --policy, một trong: {'; '.join(choices)}")


def group_of_no_policy(item: str, group: str, on: date, rules: Sequence[Policy]) -> Problem:
    """Rules with that content are in force, and none of them supports that group."""
    laws = ", ".join(one.basis for one in rules)
    what = (
        f"đối tượng {without_ids(group)} không thuộc chính sách nào hỗ trợ nội dung «{without_ids(item)}»"
        f" ngày {day_text(on)} ({laws})"
    )
    known = [f"{one.id}: {', '.join(paid_groups(one))}" for one in rules]
    return Problem(NOWHERE, what, f"đối tượng được hỗ trợ: {'; '.join(known)}")


def item_of_no_policy(item: str, known: list[str]) -> Problem:
    """No rule that is known has such a content."""
    return Problem(NOWHERE, f"không có nội dung hỗ trợ «{without_ids(item)}»", f"chọn một trong: {', '.join(known)}")


def item_unknown(item: str, basis: str, known: list[str]) -> Problem:
    """The rule has no such content."""
    what = f"{basis} không có nội dung hỗ trợ «{without_ids(item)}»"
    return Problem(NOWHERE, what, f"chọn một trong: {', '.join(known)}")


def outside_policy_days(basis: str, start: date, end: date | None, on: date) -> Problem:
    """The case happened when the rule was not in force."""
    what = f"ngày phát sinh {day_text(on)} ngoài thời gian hiệu lực của {basis} ({days_text(start, end)})"
    return Problem(NOWHERE, what, "áp dụng chính sách có hiệu lực vào ngày đó, hoặc sửa --case-on")


def only_carried_over(basis: str, carried: CarriedOver, end: date | None, on: date) -> Problem:
    """The rule has ended, and serves only tasks whose money was carried over."""
    over = f" hết hiệu lực sau ngày {day_text(end)}" if end else ""
    what = f"{basis}{over}; ngày phát sinh {day_text(on)} chỉ được áp dụng cho {carried.tasks} ({carried.clause})"
    mend = f"nếu đúng là kinh phí chuyển nguồn thì ghi thêm --carried-over (đến hết {day_text(carried.to)})"
    return Problem(NOWHERE, what, mend)


def grants_nothing(policy: str, basis: str) -> Problem:
    """The rule gives loans of a bank."""
    what = f"{basis} là chính sách cho vay qua Ngân hàng Chính sách xã hội, không có khoản hỗ trợ để chi"
    mend = f"hướng dẫn người lao động làm hồ sơ vay tại ngân hàng; xem điều kiện bằng xkld support policies {policy}"
    return Problem(NOWHERE, what, mend)


def groups_unknown(basis: str, policy: str) -> Problem:
    """It is not known here whom the rule supports."""
    mend = f"chép tệp policies/{policy}.yaml vào data/policies/ của thư mục làm việc, điền groups theo văn bản"
    return Problem(NOWHERE, f"chưa có số liệu về đối tượng được hỗ trợ của {basis}", mend)


def paid_groups(policy: Policy) -> list[str]:
    """The groups that an office pays under a rule."""
    return [group for group in policy.groups if group not in policy.not_from_office_funds]


def _carried(policy: Policy) -> str:
    return f"--policy {policy.id} --carried-over"

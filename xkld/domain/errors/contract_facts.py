"""Refusals of what is told of a contract."""

from xkld.domain.errors import NOWHERE, Problem


def nothing_told() -> Problem:
    """No option says anything of the contract."""
    return Problem(NOWHERE, "chưa ghi gì về hợp đồng", "ghi --employer, --workplace, --wage, --skill hoặc --stay")


def record_of_study(number: int) -> Problem:
    """Whoever goes to study has no contract of work."""
    what = f"hồ sơ mới nhất của người lao động số {number} là đi học"
    return Problem(NOWHERE, what, "thông tin hợp đồng chỉ ghi cho người đi làm việc")

"""Refusals of sharing a cost out among units."""

from xkld.domain.errors import NOWHERE, Problem


def no_targets(units: list[str]) -> Problem:
    """The plan gives some units no target to share by."""
    what = f"kế hoạch không giao chỉ tiêu cho: {', '.join(units)}"
    return Problem(
        NOWHERE, what, "chia theo căn cứ khác: bỏ --by (chia đều), --by demand, --by last-year, hoặc một tệp"
    )


def column_without_file(column_of: str) -> Problem:
    """A column is of a file."""
    return Problem(NOWHERE, f"--column không dùng với --by {column_of}", "bỏ --column, hoặc ghi tên tệp sau --by")

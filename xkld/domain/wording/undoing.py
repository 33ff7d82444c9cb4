"""What an undoing says: what it took back, and what it left."""

from xkld.domain.notation import grouped
from xkld.domain.taking_back import Obstacle
from xkld.domain.wording.log_names import TABLES, counted_name

_WHY = {
    Obstacle.CHANGED: "đã thay đổi sau đó",
    Obstacle.RESTS: "có {what} ghi sau đó dựa vào",
    Obstacle.PAID: "đã có khoản chi hỗ trợ ghi sau đó",
    Obstacle.TAKEN: "số hoặc mã này nay đã dùng cho dòng khác, hoặc điều này nay đã ghi theo cách khác",
    Obstacle.TWICE: "người này đã được ghi lại sau đó",
    Obstacle.BLANKED: "dữ liệu cá nhân đã được xóa",
}


def default_reason(number: int) -> str:
    """Why money was taken back, where the officer gave no reason."""
    return f"Hoàn tác lần ghi {number}"


def conflict_text(
    why: Obstacle, table: str, count: int, worker: int | None, name: str | None, operations: tuple[int, ...]
) -> str:
    """``người lao động số 17 (Trần Thị Thử): đã thay đổi sau đó (lần ghi 9)``."""
    what = TABLES.get(table, table)
    many = "" if count == 1 else f"{grouped(count)} "
    whose = f"{many}{what}" if worker is None else f"người lao động số {worker}" + (f" ({name})" if name else "")
    at = f" (lần ghi {', '.join(map(str, operations))})" if operations else ""
    if why is Obstacle.RESTS and worker is None:
        return f"{whose} ghi sau đó dựa vào lần ghi này{at}"
    return f"{whose}: {_WHY[why].format(what=what)}{at}"


def rows_text(removed: int, restored: int, returned: int, table: str, *, done: bool) -> str:
    """``gỡ 12 người; trả lại giá trị cũ 3 hồ sơ``."""
    name = counted_name(table)
    parts = (
        (removed, "đã gỡ" if done else "gỡ"),
        (restored, "đã đưa lại" if done else "đưa lại"),
        (returned, "đã trả lại như trước" if done else "trả lại như trước"),
    )
    return ", ".join(f"{verb} {grouped(count)} {name}" for count, verb in parts if count)

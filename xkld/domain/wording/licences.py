"""How the standing of a licence is told: on a day, and when a case or a session rests on it."""

from datetime import date

from xkld.domain.notation import day_text, grouped
from xkld.domain.wording.labels import ACTIVITY_NAMES, LICENCE_NAMES, STAGE_NAMES

NO_LOOK = "chưa xem"
NOT_NEEDED = "không cần giấy phép"


def status_text(status: str | None, kind: str | None) -> str:
    """How a licence stands; that nobody looked is said, and of whom none is asked."""
    if status is not None:
        return LICENCE_NAMES[status]
    return NO_LOOK if kind in (None, "service_enterprise") else NOT_NEEDED


def standing_text(licence: str | None, status: str | None, kind: str | None, looked_on: str | None) -> str:
    """The number of a licence, how it stands, and when somebody looked last, as far as these are known."""
    seen = "" if looked_on is None else f", xem ngày {day_text(date.fromisoformat(looked_on))}"
    return "; ".join(filter(None, (licence, f"{status_text(status, kind)}{seen}")))


def relied_text(name: str, what: str, status: str, count: int, first_on: str) -> str:
    """What was written although the licence was no good that day."""
    named = {**ACTIVITY_NAMES, **STAGE_NAMES}.get(what, what)
    several = f"{grouped(count)} lần, sớm nhất " if count > 1 else ""
    on = day_text(date.fromisoformat(first_on))
    return f"Lưu ý: giấy phép của «{name}» {LICENCE_NAMES[status]} khi «{named}» ({several}ngày {on})."


def not_looked_text(number: int, name: str, looked_on: str | None, days: int) -> str:
    """That nobody looked at a licence for long, and what to type after looking."""
    seen = (
        f"chưa xem giấy phép của «{name}» lần nào"
        if looked_on is None
        else f"xem giấy phép của «{name}» lần cuối ngày {day_text(date.fromisoformat(looked_on))}, quá {days} ngày"
    )
    return f"Lưu ý: {seen}; xem rồi ghi: xkld enterprise check {number} --status ... --on NGÀY --source ..."

"""Which backups are kept: all of the last two days, then one a day, one a week, one a month.

The numbers are those of Anki's automatic backups. Days are those of Viet Nam, weeks begin on Monday.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone

GRACE = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9
_VIET_NAM = timezone(timedelta(hours=7))


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Of the moments (aware) at which backups were made, those whose backups are kept.

    The newest is always among them. Of a day, a week or a month its last backup is kept, and only those that have one
    are counted, so that a quiet year costs no backup.
    """
    newest_first = sorted(moments, reverse=True)
    found = {moment for moment in newest_first if now - moment <= GRACE}
    for most, span in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        last = {span(moment.astimezone(_VIET_NAM).date()): moment for moment in reversed(newest_first)}
        found.update(last[key] for key in sorted(last, reverse=True)[:most])
    return found


def _day(day: date) -> tuple[int, ...]:
    return (day.toordinal(),)


def _week(day: date) -> tuple[int, ...]:
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, ...]:
    return day.year, day.month

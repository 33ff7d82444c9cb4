"""Amounts that the office read in a paper, in the book; a line that was put right stands no more."""

import sqlite3
from datetime import date

from xkld.domain.office_amounts import OfficeAmount


def standing(book: sqlite3.Connection) -> list[OfficeAmount]:
    """Every amount that no later line puts right, in order of their numbers."""
    rows = book.execute(
        """
        select id, policy, item, group_code, amount, clause, source, valid_from, valid_to, entered_on, corrects, reason
        from office_amount a where not exists (select 1 from office_amount c where c.corrects = a.id) order by id
        """
    )
    return [_amount(row) for row in rows]


def _amount(row: tuple[object, ...]) -> OfficeAmount:
    number, policy, item, group, amount, clause, source, first, last, entered_on, corrects, reason = row
    return OfficeAmount(
        id=int(str(number)),
        policy=str(policy),
        item=str(item),
        group=None if group is None else str(group),
        amount=int(str(amount)),
        clause=str(clause),
        source=str(source),
        valid_from=_day(first),
        valid_to=_day(last),
        entered_on=date.fromisoformat(str(entered_on)),
        corrects=None if corrects is None else int(str(corrects)),
        reason=None if reason is None else str(reason),
    )


def _day(text: object) -> date | None:
    return None if text is None else date.fromisoformat(str(text))

"""How papers, periods and offices are named in running text."""

import re
from collections.abc import Sequence

from xkld.domain.notation import grouped, month_text
from xkld.domain.period import HalfYear, Quarter, ReportPeriod, Year
from xkld.domain.plan import Document

_MOST_PLACES = 30
_ROMAN = ("I", "II", "III", "IV")
_KIND_OF_PLACE = re.compile(r"(Phường|Xã|Thị trấn|Đặc khu) (?!\d)")


def period_name(period: ReportPeriod) -> str:
    """``quý II năm 2025``, ``6 tháng đầu năm 2025``, ``năm 2025``."""
    between = " năm" if isinstance(period, Quarter) else ""
    return f"{name_without_year(period)}{between} {period.year}"


def name_without_year(period: ReportPeriod) -> str:
    """``quý II``, ``6 tháng đầu năm``, ``năm``: the period where its year is said elsewhere."""
    match period:
        case Quarter():
            return f"quý {_ROMAN[period.number - 1]}"
        case HalfYear():
            return f"6 tháng {('đầu', 'cuối')[period.number - 1]} năm"
        case _:
            return "năm"


def within_name(period: ReportPeriod) -> str:
    """``trong quý``, ``trong 6 tháng đầu năm``, ``trong năm``: in the period, without its number and year."""
    return "trong quý" if isinstance(period, Quarter) else f"trong {name_without_year(period)}"


def part_name(quarter: Quarter) -> str:
    """``Quý II`` at the head of a column."""
    return f"Quý {_ROMAN[quarter.number - 1]}"


def whole_name(period: ReportPeriod) -> str:
    """``Cả năm`` or ``6 tháng đầu năm`` at the head of the column beside its quarters."""
    name = "cả năm" if isinstance(period, Year) else name_without_year(period)
    return name[0].upper() + name[1:]


def year_before_name(period: ReportPeriod) -> str:
    """What the same days of the year before are called."""
    return "năm trước" if isinstance(period, Year) else "cùng kỳ năm trước"


def document_name(document: Document) -> str:
    """A paper at its first citation: kind, number, day, issuer and subject, as far as they are known."""
    number = f" số {document.number}" if document.number else ""
    on = document.issued_on
    day = f" ngày {on.day:02} tháng {month_text(on.month)} năm {on.year}" if on else ""
    subject = f" về {document.subject}" if document.subject else ""
    return f"{document.kind}{number}{day} của {document.issuer}{subject}"


def place_name(place: str) -> str:
    """``phường Đô Vinh`` in a sentence for ``Phường Đô Vinh``; ``Phường 1``, named by a number, stays as it is."""
    return _KIND_OF_PLACE.sub(lambda kind: kind[0].lower(), place, count=1)


def places_told(places: Sequence[str]) -> str:
    """The places by name; more than thirty only by how many they are, each of them stands in the table.

    A list of nobody is of no place.
    """
    if not places:
        return "không có dòng nào"
    return ", ".join(places) if len(places) <= _MOST_PLACES else f"{grouped(len(places))} đơn vị"


def short_name(office: str) -> str:
    """``UBND thành phố ...`` for ``Ủy ban nhân dân thành phố ...``."""
    return office.replace("Ủy ban nhân dân", "UBND")

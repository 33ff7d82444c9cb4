"""How papers, quarters and offices are named in running text."""

import re

from xkld.domain.notation import month_text
from xkld.domain.period import Quarter
from xkld.domain.plan import Document

_ROMAN = ("I", "II", "III", "IV")
_KIND_OF_PLACE = re.compile(r"(Phường|Xã|Thị trấn|Đặc khu) (?!\d)")


def quarter_name(quarter: Quarter) -> str:
    """``quý II năm 2025``."""
    return f"quý {_ROMAN[quarter.number - 1]} năm {quarter.year}"


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


def short_name(office: str) -> str:
    """``UBND thành phố ...`` for ``Ủy ban nhân dân thành phố ...``."""
    return office.replace("Ủy ban nhân dân", "UBND")

"""How papers, quarters and offices are named in running text."""

from xkld.domain.notation import day_text
from xkld.domain.period import Quarter
from xkld.domain.plan import Document

_ROMAN = ("I", "II", "III", "IV")


def quarter_name(quarter: Quarter) -> str:
    """``quý II năm 2025``."""
    return f"quý {_ROMAN[quarter.number - 1]} năm {quarter.year}"


def document_name(document: Document) -> str:
    """A paper at its first citation: kind, number, day, issuer and subject, as far as they are known."""
    number = f" số {document.number}" if document.number else ""
    day = f" ngày {day_text(document.issued_on)}" if document.issued_on else ""
    subject = f" về {document.subject}" if document.subject else ""
    return f"{document.kind}{number}{day} của {document.issuer}{subject}"


def short_name(office: str) -> str:
    """``UBND thành phố ...`` for ``Ủy ban nhân dân thành phố ...``."""
    return office.replace("Ủy ban nhân dân", "UBND")

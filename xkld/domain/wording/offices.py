"""What the name of an office tells about its papers: letterhead, symbol, place, who signs (NĐ 30/2020, Điều 13)."""

import re
from dataclasses import dataclass, replace

from xkld.domain.names import clean
from xkld.domain.plan import Issuer, Signature

_COMMITTEE = re.compile(r"(?:ủy|uỷ) ban nhân dân\s+|ubnd\s+", re.IGNORECASE)
_AREAS = "tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn|đặc khu"
# "xã hội" is no commune where the word of an area follows: Phòng Văn hóa - Xã hội xã Phước Dinh.
_AREA = re.compile(rf"\b(?!xã\s+hội\s+(?:{_AREAS})\b)(?:{_AREAS})\s+\S.*$", re.IGNORECASE)
_KIND = re.compile(rf"(?:{_AREAS})\s+", re.IGNORECASE)
_BODY = re.compile(r"(?:sở|phòng|ban|trung tâm)\s", re.IGNORECASE)
COMMITTEE, DEPARTMENT, DIVISION = "committee", "department", "division"
_HEADS = {COMMITTEE: "CHỦ TỊCH", DEPARTMENT: "GIÁM ĐỐC", DIVISION: "TRƯỞNG PHÒNG"}
_DEPUTIES = {COMMITTEE: "PHÓ CHỦ TỊCH", DEPARTMENT: "PHÓ GIÁM ĐỐC", DIVISION: "PHÓ TRƯỞNG PHÒNG"}
COMMUNES = ("phường", "xã", "đặc khu")


@dataclass(frozen=True, slots=True)
class Office:
    """An office by its name; ``kind`` is committee, department (of a province) or division."""

    kind: str
    issuer: Issuer

    @property
    def area(self) -> str:
        """The area as in running text, its kind in small letters."""
        return self.issuer.area

    @property
    def is_of_a_commune(self) -> bool:
        """Whether the area is a phường, xã or đặc khu."""
        return self.area.lower().startswith(COMMUNES)

    @property
    def labour_division(self) -> str:
        """Who receives the reports of units: the division for labour of a commune, the department of a province."""
        if self.kind != COMMITTEE:
            return self.issuer.name
        return f"{'Phòng Văn hóa - Xã hội' if self.is_of_a_commune else 'Sở Nội vụ'} {self.area}"

    def signature(self, *, deputy: bool, name: str | None) -> Signature:
        """The lines above the signer's name; only a committee acts as a body (TM.)."""
        on_behalf = "TM. ỦY BAN NHÂN DÂN" if self.kind == COMMITTEE else None
        head = _HEADS[self.kind]
        return Signature(on_behalf, f"KT. {head}" if deputy else None, _DEPUTIES[self.kind] if deputy else head, name)

    def named(self, symbol: str, place: str) -> "Office":
        """The office with its own symbol and place."""
        return replace(self, issuer=replace(self.issuer, symbol=symbol, place=place))


def office_of(name: str) -> Office | None:
    """The office of a name as people write it; None when it says neither what body it is nor of which area."""
    text = clean(name)
    if found := _COMMITTEE.match(text):
        area = _small_kind(text[found.end() :])
        return _committee(area) if _KIND.match(area) else None
    area_found = _AREA.search(text)
    if not _BODY.match(text) or area_found is None or not area_found.start():
        return None
    body, area = text[: area_found.start()].strip(), _small_kind(area_found[0])
    above = f"ỦY BAN NHÂN DÂN {area.upper()}"
    issuer = Issuer(f"{body} {area}", (body.upper(),), _initials(body), place_of(area), area, above=above)
    return Office(DEPARTMENT if body.lower().startswith("sở") else DIVISION, issuer)


def place_of(area: str) -> str:
    """The place before the date: the bare name, the full one where it is a number (NĐ 30/2020, Phụ lục I)."""
    bare = _KIND.sub("", area, count=1)
    return area[:1].upper() + area[1:] if bare[:1].isdigit() else bare


def short_name(name: str) -> str:
    """``UBND phường Phan Rang`` for a committee's full name; other names as they are."""
    return _COMMITTEE.sub("UBND ", name, count=1)


def _committee(area: str) -> Office:
    head = ("ỦY BAN NHÂN DÂN", area.upper())
    return Office(COMMITTEE, Issuer(f"Ủy ban nhân dân {area}", head, "UBND", place_of(area), area))


def _small_kind(area: str) -> str:
    """``phường Phan Rang`` for ``Phường Phan Rang``."""
    found = _KIND.match(area)
    return area if found is None else found[0].lower() + area[found.end() :]


def _initials(body: str) -> str:
    """A proposal only: the head of the office sets its own symbol."""
    return "".join(word[0].upper() for word in re.findall(r"[^\W\d_]+", body))

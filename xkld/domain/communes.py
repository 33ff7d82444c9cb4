"""The provinces and communes of Viet Nam since 1/7/2025, and finding one by what people write."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from xkld.domain.names import fold, spelling

TWO_LEVELS_FROM = date(2025, 7, 1)
"""The first day of provinces and communes without districts between them (Nghị quyết 202/2025/QH15)."""

_KINDS = ("tinh ", "thanh pho ", "phuong ", "xa ", "dac khu ")


@dataclass(frozen=True, slots=True)
class Commune:
    """A phường, xã or đặc khu with its official code."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Province:
    """A tỉnh or thành phố with its communes in the order of their codes."""

    code: str
    name: str
    communes: tuple[Commune, ...]


def province_named(provinces: Sequence[Province], text: str) -> Province | None:
    """The province of that name, with or without its kind and marks."""
    return next((one for one in provinces if _is_called(one.name, text)), None)


def near_provinces(provinces: Sequence[Province], text: str) -> list[str]:
    """Names that are like what was written."""
    names = {_bare(one.name): one.name for one in provinces}
    return [names[key] for key in get_close_matches(_bare(text), names, n=3)]


def communes_named(provinces: Sequence[Province], name: str) -> list[tuple[Province, Commune]]:
    """The communes of exactly that name, kind and marks included, wherever the tone marks stand."""
    wanted = spelling(name)
    return [(one, commune) for one in provinces for commune in one.communes if spelling(commune.name) == wanted]


def _is_called(name: str, text: str) -> bool:
    return fold(text) in {fold(name), _bare(name)}


def _bare(name: str) -> str:
    key = fold(name)
    return next((key.removeprefix(kind) for kind in _KINDS if key.startswith(kind)), key)

"""Titles of lists of units, and what their units are called together."""

BELOW_NAMES = {
    "hamlet": "các thôn, ấp",
    "quarter": "các khu phố, tổ dân phố",
    "commune": "UBND các xã, phường",
    "": "các thôn, khu phố",
}
COMMUNES_BASIS = ("Nghị quyết số 202/2025/QH15",)


def below_title(area: str) -> str:
    """Units below a commune."""
    return f"Các thôn, khu phố của {area}"


def communes_title(province: str) -> str:
    """Communes of a province."""
    return f"Các xã, phường, đặc khu của {province[:1].lower()}{province[1:]}"

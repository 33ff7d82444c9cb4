"""What only a person can write stands between brackets: ``[Nêu ưu điểm]``."""

import re

_TO_WRITE = re.compile(r"(\[[^\[\]]*\])")


def parted(text: str) -> list[tuple[str, bool]]:
    """Return the text in parts, each with whether a person still has to write it."""
    return [(part, bool(_TO_WRITE.fullmatch(part))) for part in _TO_WRITE.split(text) if part]

"""Text that may stand in any document: no control characters, and a sign where one was."""

# XML has no place for them, and docxtpl gives a meaning to some.
_UNPRINTABLE = dict.fromkeys((*range(0x20), 0x7F, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\ufffd")
_UNPRINTABLE |= {ord("\t"): " ", ord("\r"): " ", ord("\n"): "\n"}


def printable(text: str) -> str:
    """Return ``text`` with a sign in the place of every control character but the end of a line."""
    return text.translate(_UNPRINTABLE)

"""Amounts in words, as a paper that is signed repeats them: each group of three digits is read, none is passed over."""

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_AFTER_TENS = (*_DIGITS[:1], "mốt", *_DIGITS[2:4], "tư", "lăm", *_DIGITS[6:])
_BILLION = 10**9
_GROUPS = ((10**6, "triệu"), (10**3, "nghìn"), (1, ""))


def amount_in_words(dong: int) -> str:
    """``3000021`` as ``Ba triệu không trăm nghìn không trăm hai mươi mốt đồng``."""
    words = f"{number_in_words(dong)} đồng"
    return words[:1].upper() + words[1:]


def number_in_words(number: int) -> str:
    """A whole number in words.

    Below the first group that is read, a group of nothing is read too (``không trăm nghìn``) while digits follow it, so
    that 1.000.100 and 1.100 after a million are not heard alike.
    """
    if number < 0:
        return f"âm {number_in_words(-number)}"
    return " ".join(_words(number)) or _DIGITS[0]


def _words(number: int) -> list[str]:
    """The words of a number; of a group that words stand before all three digits are read."""
    billions, rest = divmod(number, _BILLION)
    said = [*_words(billions), "tỷ"] if billions else []
    whole = bool(billions)
    for size, name in _GROUPS:
        group, left = rest // size % 1000, rest % size
        if group == 0 and (not whole or left == 0):
            continue
        said += [*_group(group, whole=whole), *([name] if name else [])]
        whole = True
    return said


def _group(group: int, *, whole: bool) -> list[str]:
    """Three digits; without ``whole`` no more than are needed."""
    hundreds, last = divmod(group, 100)
    tens, ones = divmod(last, 10)
    said = [_DIGITS[hundreds], "trăm"] if hundreds or whole else []
    if tens == 0:
        return [*said, *([*(["linh"] if said else []), _DIGITS[ones]] if ones else [])]
    said += ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if ones:
        said.append(_AFTER_TENS[ones] if tens > 1 else ("lăm" if ones == 5 else _DIGITS[ones]))
    return said

"""Amounts in any currency, rates and fees as somebody types them in options."""

import re

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import orders as errors
from xkld.domain.fee_caps import DONG, Sum
from xkld.domain.money import read_amount
from xkld.domain.names import clean
from xkld.domain.wording.labels import CURRENCY_NAMES, FEE_NAMES

_WITH_CODE = re.compile(r"(.*\d)\s*([A-Za-z]{3})", re.ASCII)
_RATE = re.compile(r"(\d{1,10}|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,3}))?", re.ASCII)
_MOST_PER_THOUSAND = 10**12


def parse_sum(text: str) -> Sum:
    """``190.000 JPY``, ``60.000.000``, ``60.000.000 đồng``: a whole amount; đồng where no code stands.

    Raises ``InputRefused`` when it is none.
    """
    found = _read_sum(clean(text))
    if isinstance(found, Problem):
        raise InputRefused([found])
    return found


def parse_wage(text: str) -> Sum:
    """``190.000 JPY``: a wage, which is never nothing.

    Raises ``InputRefused`` when it is none.
    """
    found = parse_sum(text)
    if found.amount < 1:
        raise InputRefused([errors.no_wage()])
    return found


def parse_fee(text: str) -> tuple[str, Sum]:
    """``service=60.000.000`` or ``service=3.600 USD``: a kind of fee and its amount.

    Raises ``InputRefused`` when the kind is not known or the amount is none.
    """
    kind, sign, amount = text.partition("=")
    kind = kind.strip().lower()
    if not sign or kind not in FEE_NAMES:
        raise InputRefused([errors.not_a_fee(text, [f"{code} ({name})" for code, name in FEE_NAMES.items()])])
    return kind, parse_sum(amount)


def parse_rate(text: str) -> tuple[str, int]:
    """``JPY=168,5``: a currency and the đồng for a thousand of its units; the comma begins the fraction.

    Raises ``InputRefused`` when the currency is not known, or the rate is none.
    """
    code, _, rate = text.partition("=")
    code = code.strip().upper()
    match = _RATE.fullmatch(rate.strip())
    if code == DONG or code not in CURRENCY_NAMES or match is None:
        raise InputRefused([errors.not_a_rate(text, list(CURRENCY_NAMES))])
    per_thousand = int(match[1].replace(".", "")) * 1_000 + int((match[2] or "").ljust(3, "0"))
    if not 1 <= per_thousand <= _MOST_PER_THOUSAND:
        raise InputRefused([errors.not_a_rate(text, list(CURRENCY_NAMES))])
    return code, per_thousand


def _read_sum(text: str) -> Sum | Problem:
    match = _WITH_CODE.fullmatch(text)
    code = match[2].upper() if match else DONG
    if code not in CURRENCY_NAMES:
        return errors.currency_unknown(code, list(CURRENCY_NAMES))
    amount = read_amount(match[1] if match else text)
    return amount if isinstance(amount, Problem) else Sum(amount, code)

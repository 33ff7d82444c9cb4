"""What workers are to pay, held against the caps: to the last unit, in one currency or by rates."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from conftest import examples
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.errors import InputRefused
from xkld.domain.fee_caps import CapRule, Sum, Terms, Verdict, judge, rule_for
from xkld.domain.typed_sums import parse_fee, parse_rate, parse_sum
from xkld.domain.wording.fees import rate_text
from xkld.formats.fee_caps_file import read_fee_caps

ROOT = Path(__file__).parents[2]
RULES = read_fee_caps((ROOT / "data" / "fee-caps.yaml").read_text(encoding="utf-8"), "fee-caps.yaml")
ON = date(2025, 6, 12)


def rule(fee: str, programme: str | None = None, on: date = ON) -> CapRule | None:
    assert isinstance(RULES, tuple)
    return rule_for(RULES, fee, programme, on)


def verdict(asked: Sum, wage: int | None, months: int | None, programme: str | None = None, **rates: int) -> Verdict:
    terms = Terms(None if wage is None else Sum(wage, "JPY"), months, rates)
    return judge(asked, rule("service", programme), terms).verdict


@pytest.mark.parametrize(
    ("months", "programme", "most"),
    [
        (12, None, 190_000),
        (6, None, 95_000),
        (35, None, 554_166),  # 554.166,67: a whole yen more is above
        (36, None, 570_000),
        (60, None, 570_000),  # three months' wages in all from 36 months on
        (12, "cargo_ship", 285_000),
        (36, "cargo_ship", 570_000),
        (35, "cargo_ship", 831_250),  # 1,5 months a year while it is below 36 months, as the law is written
        (12, "jp_designated", 133_000),
        (36, "jp_designated", 380_000),
        (12, "jp_trainee_3", 0),
        (36, "jp_skilled_after_trainee", 0),
    ],
)
def test_the_cap_is_kept_to_the_last_unit(months: int, programme: str | None, most: int) -> None:
    assert verdict(Sum(most, "JPY"), 190_000, months, programme) is Verdict.WITHIN
    assert verdict(Sum(most + 1, "JPY"), 190_000, months, programme) is Verdict.ABOVE


def test_what_is_not_known_is_not_judged() -> None:
    assert verdict(Sum(1, "JPY"), None, 36) is Verdict.LACKS_TERMS
    assert verdict(Sum(1, "JPY"), 190_000, None) is Verdict.LACKS_TERMS
    assert verdict(Sum(1, "USD"), 190_000, 36) is Verdict.LACKS_RATE
    assert verdict(Sum(1, "USD"), 190_000, 36, JPY=168_500) is Verdict.LACKS_RATE
    assert verdict(Sum(1, "USD"), 190_000, 36, USD=25_400_000) is Verdict.LACKS_RATE
    assert verdict(Sum(0, "USD"), 190_000, 36) is Verdict.WITHIN
    assert verdict(Sum(1, "VND"), 190_000, 36) is Verdict.LACKS_RATE
    nothing = Terms(None, None, {})
    assert judge(Sum(1, "VND"), rule("deposit"), nothing).verdict is Verdict.NOT_KNOWN
    assert judge(Sum(1, "VND"), rule("training"), nothing).verdict is Verdict.NO_RULE


def test_what_is_asked_in_dong_is_held_against_a_wage_in_yen_by_the_rate_alone() -> None:
    most = 570_000 * 168_500 // 1_000  # three months' wages of 190.000 yen, at 168.500 đồng for a thousand yen
    assert verdict(Sum(most, "VND"), 190_000, 36, JPY=168_500) is Verdict.WITHIN
    assert verdict(Sum(most + 1, "VND"), 190_000, 36, JPY=168_500) is Verdict.ABOVE


def test_no_broker_is_paid_and_the_fund_is_paid_once() -> None:
    nothing = Terms(None, None, {})
    assert judge(Sum(1, "USD"), rule("broker"), nothing).verdict is Verdict.ABOVE
    assert judge(Sum(100_000, "VND"), rule("fund"), nothing).verdict is Verdict.WITHIN
    assert judge(Sum(100_001, "VND"), rule("fund"), nothing).verdict is Verdict.ABOVE


def test_another_currency_may_come_to_the_cap_and_no_further() -> None:
    """12 months at 120.000 JPY allow 120.000 JPY, at 200 đồng as much as 1.000 USD at 24.000; 4 USD at 25.000 is the
    whole of what the fund is paid."""
    assert verdict(Sum(1_000, "USD"), 120_000, 12, JPY=200_000, USD=24_000_000) is Verdict.WITHIN
    assert verdict(Sum(1_000, "USD"), 120_000, 12, JPY=200_000, USD=24_000_001) is Verdict.ABOVE
    for rate, expected in ((25_000_000, Verdict.WITHIN), (25_000_001, Verdict.ABOVE)):
        assert judge(Sum(4, "USD"), rule("fund"), Terms(None, None, {"USD": rate})).verdict is expected


def test_a_rule_that_ended_holds_to_its_last_day() -> None:
    ended = CapRule("a", "broker", None, "A", "B", date(2022, 1, 1), date(2025, 6, 30), "law", amount=0)
    held = [rule_for([ended], "broker", None, date(2025, *day)) is ended for day in ((6, 29), (6, 30), (7, 1))]
    assert held == [True, True, False]
    assert rule_for([ended], "service", None, date(2025, 6, 30)) is None


def test_a_rule_holds_on_its_days_only() -> None:
    assert rule("service", on=date(2021, 12, 31)) is None
    assert rule("service", on=date(2022, 1, 1)) is not None
    assert rule("service", "jp_trainee_3", on=date(2022, 1, 31)) == rule("service", on=date(2022, 1, 31))
    assert rule("broker", "jp_trainee_3") == rule("broker")


@examples(60)
@given(st.integers(1, 10**7), st.integers(1, 120), st.integers(1, 10**7), st.integers(1, 10**6), st.integers(1, 10**6))
def test_two_currencies_are_compared_by_their_rates(wage: int, months: int, asked: int, yen: int, dollar: int) -> None:
    """Worked out once more with decimals of a hundred digits' room, multiplied through so that nothing is divided."""
    cap = Decimal(wage) * (min(months, 36) if months >= 36 else months) * yen  # twelfths of a thousandth of a đồng
    expected = Verdict.WITHIN if Decimal(asked) * dollar * 12 <= cap else Verdict.ABOVE
    assert verdict(Sum(asked, "USD"), wage, months, JPY=yen, USD=dollar) is expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("190.000 JPY", Sum(190_000, "JPY")),
        ("3600usd", Sum(3_600, "USD")),
        ("60.000.000", Sum(60_000_000, "VND")),
        ("60.000.000 đồng", Sum(60_000_000, "VND")),
        ("60000000 VND", Sum(60_000_000, "VND")),
    ],
)
def test_an_amount_in_any_currency_is_read(text: str, found: Sum) -> None:
    assert parse_sum(text) == found
    assert parse_fee(f"service={text}") == ("service", found)


@pytest.mark.parametrize("text", ["", "JPY", "1,5 JPY", "12 XYZ", "-5 JPY", "190.00 JPY"])
def test_what_is_no_whole_amount_is_refused(text: str) -> None:
    with pytest.raises(InputRefused):
        parse_sum(text)


@pytest.mark.parametrize("text", ["service", "service 5", "tip", "tip=5", "=5"])
def test_what_names_no_kind_of_fee_is_told_the_kinds(text: str) -> None:
    with pytest.raises(InputRefused) as refused:
        parse_fee(text)
    assert "KHOẢN=SỐ TIỀN" in str(refused.value.problems[0])


@pytest.mark.parametrize(
    ("text", "per_thousand", "told"),
    [
        ("JPY=168,5", 168_500, "1 JPY = 168,5 đồng"),
        ("usd=25.400", 25_400_000, "1 USD = 25.400 đồng"),
        ("KRW=18,25", 18_250, "1 KRW = 18,25 đồng"),
        ("RON=5600", 5_600_000, "1 RON = 5.600 đồng"),
        ("HUF=0,007", 7, "1 HUF = 0,007 đồng"),
        ("HUF=0,001", 1, "1 HUF = 0,001 đồng"),
        ("USD=123.456,789", 123_456_789, "1 USD = 123.456,789 đồng"),
        ("USD=1.000", 1_000_000, "1 USD = 1.000 đồng"),
        ("USD=9.999", 9_999_000, "1 USD = 9.999 đồng"),
        ("USD=999999999", 999_999_999_000, "1 USD = 999.999.999 đồng"),
        ("USD=1.000.000.000", 10**12, "1 USD = 1.000.000.000 đồng"),
    ],
)
def test_a_rate_is_read_and_told_the_same(text: str, per_thousand: int, told: str) -> None:
    code, found = parse_rate(text)
    assert (found, rate_text(code, found)) == (per_thousand, told)


@pytest.mark.parametrize(
    "text",
    [
        *("JPY", "JPY=", "JPY=168.5", "JPY=1,2345", "XYZ=1", "VND=1", "JPY=0", "JPY=-1", "=5"),
        *(
            "JPY=1,",
            "JPY=1.23",
            "JPY=1.2345",
            "JPY=1234.567",
            "JPY=0.123",
            "JPY=10000000000",
            "JPY=1000000000,001",
            "JPY=1.000.000.000,001",
        ),
    ],
)
def test_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(InputRefused):
        parse_rate(text)


def test_a_file_of_caps_tells_every_fault() -> None:
    text = """caps:
  - {id: a, fee: tip, programme: null, name: A, basis: B, in_force: {from: 2022-01-01, to: null}, confidence: law,
     amount: 0}
  - {id: a, fee: broker, name: A, basis: B, in_force: {from: 2022-01-01, to: 2021-01-01}, confidence: law, amount: null}
  - {id: b, fee: service, programme: null, name: A, basis: B, in_force: {from: 2022-01-01, to: null}, confidence: law,
     tenths_of_wage_per_12_months: 10}
"""
    found = read_fee_caps(text, "fee-caps.yaml")
    assert isinstance(found, list)
    told = " ".join(str(one) for one in found)
    for part in ("fee", "programme", "2021-01-01", "total_tenths_of_wage", "«a»"):
        assert part in told, part

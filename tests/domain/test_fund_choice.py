"""Which rules rest on the paper of a fund."""

import pytest

from xkld.domain.fund_choice import rests_on

NTP = "Thông tư số 55/2023/TT-BTC"


@pytest.mark.parametrize(
    ("rule", "fund", "expected"),
    [
        ("Thông tư số 55/2023/TT-BTC (sửa đổi bởi Thông tư số 175/2024/TT-BTC)", NTP, True),
        ("Thông tư số 46/2022/TT-BTC, chuyển tiếp tại thông tư số 55/2023/TT-BTC", NTP, True),
        ("Thông tư số 155/2023/TT-BTC", NTP, False),
        ("Thông tư số 55/2023/TT-BTC-BLĐ", NTP, False),
        ("Thông tư số 155/2023/TT-BTC", "55/2023/TT-BTC", False),
        ("Điều 30 Nghị định số 338/2025/NĐ-CP", NTP, False),
        ("Thông tư số 55/2023/TT-BTC", None, False),
        ("Thông tư số 55/2023/TT-BTC", "", False),
    ],
)
def test_a_rule_rests_on_the_whole_number_of_a_paper(rule: str, fund: str | None, *, expected: bool) -> None:
    assert rests_on(rule, fund) is expected

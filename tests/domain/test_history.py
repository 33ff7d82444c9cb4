"""Values of the log as people read them."""

import pytest

from xkld.domain.wording.history import value_text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2025-06-05", "05/6/2025"),
        ("2025-02-29", "2025-02-29"),  # no day of that year
        ("0912-34567", "0912-34567"),  # as long as a day, and none
        ("SĐKH-12/QĐ", "SĐKH-12/QĐ"),
        ("", "(trống)"),
        (None, "(trống)"),
    ],
)
def test_a_day_is_told_as_papers_write_it_and_anything_like_one_as_it_stands(text: str | None, told: str) -> None:
    assert value_text("licence", text, {}) == told

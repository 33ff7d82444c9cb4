"""How the lines of the bank's list beside ours are printed."""

from collections.abc import Callable
from typing import Any

from xkld.cli.show import Listing, Shown
from xkld.domain.table import Kind
from xkld.domain.wording import reconciling as words


def _money(of: Callable[[Any], int | None]) -> Callable[[Any], str]:
    return lambda one: words.money_text(of(one))


THEIRS = Listing(
    "xkld.loan.reconcile/1",
    "only_theirs",
    "Chỉ ngân hàng có",
    (
        Shown("Phần", lambda _: words.ONLY_THEIRS),
        Shown("Dòng", lambda one: str(one.row), Kind.COUNT),
        Shown("Người vay", lambda one: one.name),
        Shown("Năm sinh", lambda one: "" if one.birth_year is None else str(one.birth_year)),
        Shown("Địa chỉ", lambda one: one.place or ""),
        Shown("Số của ngân hàng", lambda one: one.bank_number or ""),
        Shown("Giải ngân (đồng)", _money(lambda one: one.lent.disbursed), Kind.MONEY),
        Shown("Dư nợ (đồng)", _money(lambda one: one.lent.outstanding), Kind.MONEY),
        Shown("Xử lý", lambda one: words.theirs_todo(one.row, one.candidates)),
    ),
)
OURS = Listing(
    "xkld.loan.reconcile/1",
    "only_ours",
    "Chỉ sổ có",
    (
        Shown("Phần", lambda _: words.ONLY_OURS),
        Shown("Khoản vay số", lambda one: str(one.loan), Kind.COUNT),
        Shown("Người vay", lambda one: f"{one.name} (số {one.worker})"),
        Shown("Năm sinh", lambda one: str(one.birth_year)),
        Shown("Đơn vị", lambda one: one.unit),
        Shown("Số của ngân hàng", lambda one: one.bank_number or ""),
        Shown("Giải ngân (đồng)", lambda one: one.disbursed, Kind.MONEY),
        Shown("Dư nợ (đồng)", lambda one: one.outstanding, Kind.MONEY),
        Shown("Xử lý", lambda one: words.ours_todo(one.loan)),
    ),
)
DIFFERENT = Listing(
    "xkld.loan.reconcile/1",
    "different",
    "Hai bên khác số",
    (
        Shown("Phần", lambda _: words.DIFFERENT),
        Shown("Dòng", lambda one: ", ".join(map(str, one.rows))),
        Shown("Khoản vay số", lambda one: str(one.ours.loan), Kind.COUNT),
        Shown("Người vay", lambda one: f"{one.ours.name} (số {one.ours.worker})"),
        Shown("Ngân hàng: giải ngân", _money(lambda one: one.lent.disbursed), Kind.MONEY),
        Shown("Sổ: giải ngân", lambda one: one.ours.disbursed, Kind.MONEY),
        Shown("Ngân hàng: dư nợ", _money(lambda one: one.lent.outstanding), Kind.MONEY),
        Shown("Sổ: dư nợ", lambda one: one.ours.outstanding, Kind.MONEY),
        Shown("Xử lý", lambda one: words.both_todo(one.rows[0])),
    ),
)

"""``xkld doctor``: what the officer's work rests on, checked without touching it."""

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import typer

from xkld.cli import show
from xkld.cli.options import VIET_NAM, AsJson, Home, Today, civil_day, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.dates import read_date
from xkld.domain.errors.words import checks_failed

if TYPE_CHECKING:
    from xkld.domain.health import Finding, Setting


def _level(one: "Finding") -> str:
    from xkld.domain.wording.health import LEVEL_NAMES  # here, since help of every command would carry it

    return LEVEL_NAMES[one.level]


def _name(one: "Finding") -> str:
    from xkld.domain.wording.health import CHECK_NAMES

    return CHECK_NAMES[one.check]


_SOURCES = {"COMMANDLINE": "option", "ENVIRONMENT": "variable"}

CHECKS = Listing(
    "xkld.doctor/1",
    "checks",
    "Tình trạng máy, thư mục và sổ",
    (
        Shown("Kết quả", _level),
        Shown("Mục", _name),
        Shown("Tình trạng", lambda one: one.what),
        Shown("Cách xử lý", lambda one: one.mend),
    ),
)


def doctor(context: typer.Context, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Khám máy, thư mục và sổ: chỉ xem, không ghi gì; có mục lỗi thì mã kết thúc là 4.

    Kết quả không có tên người, số CCCD; gửi được cho người hỗ trợ.

    Ví dụ: xkld doctor
    """
    from xkld.domain.health import Level
    from xkld.usecases import doctor as checkup

    civil = civil_day(datetime.now(UTC))
    day = civil if not today else _day(today)
    here = workspace("doctor", home, None if day is None else day.isoformat())
    settings = checkup.Settings(
        home=_setting(context, "home", checkup.shown_path(here.home)),
        today=_setting(context, "today", today or ""),
        day=day,
        civil=civil,
        time_zone=VIET_NAM,
    )
    found = list(checkup.findings(here, settings))
    show.listing(CHECKS, found, json=json)
    failed, warned = (sum(1 for one in found if one.level is level) for level in (Level.FAIL, Level.WARN))
    if failed:
        raise checks_failed(failed, warned)
    show.note(f"{len(found)} mục: không có lỗi, {warned} lưu ý.")


def _day(text: str) -> date | None:
    found = read_date(text)
    return found if isinstance(found, date) else None


def _setting(context: typer.Context, name: str, value: str) -> "Setting":
    from xkld.domain.health import Setting

    source = context.get_parameter_source(name)
    return Setting(value, f"--{name}", f"XKLD_{name.upper()}", _SOURCES.get(source.name if source else "", ""))

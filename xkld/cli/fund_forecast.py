"""``xkld fund forecast``: whether the money lasts."""

from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, Home, PlanCode, Purpose, Today, day_or_none, workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xkld.domain.period import Quarter
    from xkld.usecases.forecasting import Forecast


def forecast(
    fund: Annotated[
        str | None, typer.Argument(metavar="NGUỒN", help="Mã nguồn kinh phí; không ghi thì mọi nguồn.")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="NGÀY", help="Đến hết ngày này (mặc định: hết năm ngân sách).")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="TỆP", help="Ghi dự báo vào tệp .xlsx.")] = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Dự báo từng nguồn có đủ chi không, theo quý: số đã duyệt, số đang đề nghị, số có thể nhiều nhất.

    Số có thể tính từ người đang chờ đi thuộc đối tượng và mức của chính sách; cách tính, nội dung chưa tính được và
    số người được in kèm.

    Ví dụ: xkld fund forecast --until 31/12/2025
    """
    from xkld.usecases import forecasting

    here = workspace("fund forecast", home, today)
    found = forecasting.forecast(here, plan, fund, day_or_none(until))
    notes = list(_notes(found))
    if out is not None:
        from xkld.cli.handed_out import handed_out
        from xkld.usecases import forecast_sheets

        handed_out(forecast_sheets.write(here, found, notes, out, purpose), json=json)
    if json:
        show.data("xkld.fund.forecast/1", _data(found))
        return
    rules: tuple[str, ...] = ()
    if out is None:
        from xkld.domain.wording.fund_forecast import RULES, forecast_table, span_text

        show.table(replace(forecast_table(found.lines, span_text(found.today, found.until)), rule=""))
        rules = RULES
    for line in (*notes, *rules):
        show.note(line)


def _notes(found: "Forecast") -> "Iterator[str]":
    """What the lines come to, what is in none of them, by which rules days are expected."""
    from xkld.domain.wording import fund_forecast as words
    from xkld.domain.wording.support_money import NO_FUNDS
    from xkld.usecases.forecasting import LEAST_CASES

    yield from words.shortage_texts(found.shortages)
    lacking = {one.fund for one in found.shortages}
    needed = {one.fund: one.needed for one in found.lines}
    for state in found.funds:
        if state.code not in lacking:
            yield words.enough_text(state.code, state.left, needed[state.code])
    if None in needed:
        yield words.unknown_fund_text(needed[None])
    if not found.funds:
        yield NO_FUNDS
    if found.later.amount:
        yield words.later_text(found.later, found.until)
    for one in found.uncounted:
        yield words.uncounted_text(one.policy, one.item, one.why, one.persons)
    yield from map(words.blind_text, found.blind)
    yield words.people_text(found.waiting, found.entitled)
    yield words.lead_text([(one.stage, one.cases, one.days) for one in found.leads], LEAST_CASES)


def _data(found: "Forecast") -> dict[str, Any]:
    shown = ("today", "until", "uncounted", "later", "waiting", "entitled", "leads", "blind")
    lines = [asdict(one) | {"quarter": _quarter(one.quarter)} for one in found.lines]
    lacking = [asdict(one) | {"quarter": _quarter(one.quarter)} for one in found.shortages]
    return {"lines": lines, "shortages": lacking, **{name: getattr(found, name) for name in shown}}


def _quarter(quarter: "Quarter | None") -> str | None:
    return None if quarter is None else str(quarter)

"""``xkld loan``: loans of the Social Policy Bank as the office follows them, from the need until they are paid back."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.fund import set_loan
from xkld.cli.options import (
    MOST,
    AsJson,
    DryRun,
    ForUnit,
    Home,
    ListFile,
    Purpose,
    Today,
    day_or_none,
    workspace,
)
from xkld.cli.show import Listing, Shown
from xkld.cli.worker import Number
from xkld.cli.worker_printing import known_as
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.money import parse_amount
from xkld.domain.names import parse_numbered, parse_text
from xkld.domain.notation import day_text, grouped, kept_day
from xkld.domain.table import Kind

if TYPE_CHECKING:
    from xkld.domain.loan_rules import Terms

LoanNumber = Annotated[int, typer.Argument(metavar="SỐ", max=MOST, help="Số của khoản vay trong sổ (loan list).")]
Money = "TIỀN"

LOANS = Listing(
    "xkld.loan.list/1",
    "loans",
    "Vay vốn Ngân hàng Chính sách xã hội",
    (
        Shown("Số", lambda one: str(one.loan.number), Kind.COUNT),
        Shown("Người vay", lambda one: f"{one.loan.name} (số {one.loan.worker})"),
        Shown("Đơn vị", lambda one: one.loan.unit),
        Shown("Đối tượng", lambda one: one.loan.group or ""),
        Shown("Số của ngân hàng", lambda one: one.loan.bank_number or ""),
        Shown("Số xin (đồng)", lambda one: one.loan.wanted, Kind.MONEY),
        Shown("Được duyệt (đồng)", lambda one: "" if one.loan.approved is None else one.loan.approved, Kind.MONEY),
        Shown("Giải ngân (đồng)", lambda one: one.loan.disbursed, Kind.MONEY),
        Shown("Trả nợ gốc (đồng)", lambda one: one.loan.repaid, Kind.MONEY),
        Shown("Dư nợ gốc (đồng)", lambda one: one.loan.outstanding, Kind.MONEY),
        Shown("Tình trạng", lambda one: one.state),
    ),
)


def add(
    number: Number,
    amount: Annotated[str, typer.Option("--amount", metavar=Money, help="Số tiền xin vay (đồng).")],
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày có nhu cầu vay.")],
    group: Annotated[
        str | None, typer.Option("--group", help="Đối tượng vay theo quy định, ví dụ HN, DTTS; từ 2026: UU_TIEN.")
    ] = None,
    programme: Annotated[
        str, typer.Option("--programme", metavar="MÃ", help="Chương trình vay: nhcsxh, qd71-2021.")
    ] = "nhcsxh",
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    json: AsJson = False,
) -> None:
    """Ghi nhu cầu vay vốn của một người cho hồ sơ mới nhất; in lãi suất, mức vay, bảo đảm tiền vay theo quy định.

    Không nêu --group thì lấy đối tượng của người đó trong sổ, khi chỉ có một đối tượng thuộc quy định của ngày đó.

    Ví dụ: xkld loan add 2 --amount 90.000.000 --on 10/3/2025 --group HN
    """
    from xkld.domain.wording.loans import GROUP_NAMES
    from xkld.usecases import loans

    here = workspace("loan add", home, today, dry_run=dry_run)
    code = None if group is None else parse_word("đối tượng vay", group.upper(), GROUP_NAMES)
    day, wished = parse_date(on), parse_amount(amount)
    done = loans.add(here, loans.Wanted(known_as(here, number), wished, day, programme, code))
    if json:
        show.data("xkld.loan.add/1", {"dry_run": dry_run, "new": done.changed, "loan": done.loan, "terms": done.terms})
        return
    row = done.loan
    what = show.tried_or(f"Đã ghi khoản vay số {row.number}", dry_run=dry_run)
    told = what if done.changed else f"Đã có, không đổi (khoản vay số {row.number})"
    show.say(f"{told}: {row.name} (số {row.worker}) xin vay {grouped(row.wanted)} đồng.")
    _say_terms(done.terms, wished, day)
    for other in done.others:
        show.note(
            f"Hồ sơ này đã có khoản vay số {other.number}, {grouped(other.wanted)} đồng: xkld loan show {other.number}"
        )


def move(
    loan: LoanNumber,
    step: Annotated[
        str,
        typer.Argument(
            metavar="BƯỚC", help="filed, appraised, approved, refused, contracted, disbursed, repaid, closed."
        ),
    ],
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày của bước đó.")],
    amount: Annotated[
        str | None, typer.Option("--amount", metavar=Money, help="Số tiền duyệt, giải ngân, trả nợ gốc (đồng).")
    ] = None,
    number: Annotated[
        str | None, typer.Option("--number", metavar="SỐ", help="Số khoản vay của ngân hàng (từ bước approved).")
    ] = None,
    due: Annotated[
        str | None, typer.Option("--due", metavar="NGÀY", help="Ngày phải trả hết theo hợp đồng vay.")
    ] = None,
    note: Annotated[str | None, typer.Option("--note", help="Ghi chú, không ghi số CCCD.")] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi một bước của khoản vay: nộp hồ sơ, thẩm định, duyệt, ký, giải ngân, trả nợ gốc, kết thúc.

    Bước nào không biết thì bỏ qua được; ngày phải theo thứ tự, giải ngân không quá số duyệt, trả nợ không quá giải
    ngân. Giải ngân, trả nợ ghi nhiều lần được, mỗi ngày một lần; chỉ ghi nợ gốc.

    Ví dụ: xkld loan move 1 disbursed --on 20/3/2025 --amount 90.000.000 --number 6600-01
    """
    from xkld.domain.loans import Event, Step
    from xkld.domain.wording import loans as words
    from xkld.usecases import loans

    here = workspace("loan move", home, today, dry_run=dry_run)
    chosen = Step(parse_word("bước", step, {str(one): words.STEP_NAMES[one] for one in Step}))
    told = loans.Move(
        event=Event(chosen, parse_date(on), None if amount is None else parse_amount(amount)),
        bank_number=None if number is None else parse_numbered(number, "số khoản vay"),
        due_on=day_or_none(due),
        note=None if note is None else parse_text(note, words.NOTE, longest=500),
    )
    done = loans.move(here, loan, told)
    if not done.changed:
        show.say(show.KNOWN)
        return
    row = done.loan
    sum_ = "" if told.event.amount is None else f" {grouped(told.event.amount)} đồng"
    what = f"khoản vay số {row.number} của {row.name} {words.STEP_NAMES[chosen]}{sum_} ngày {day_text(told.event.on)}"
    owed = f"; dư nợ gốc {grouped(row.outstanding)} đồng" if row.disbursed else ""
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)}: {what}{owed}.")
    if done.number_before is not None:
        show.note(words.number_changed_text(done.number_before, row.bank_number or ""))
    if above := words.above_wanted_text(row.approved, row.disbursed, row.wanted):
        show.note(above)
    if told.due_on and done.contract_ends_on and told.due_on > done.contract_ends_on:
        show.note(words.longer_than_contract_text(told.due_on, done.contract_ends_on))


def list_(
    stage: Annotated[
        str, typer.Option("--stage", help="open, all, needed, filed, approved, disbursed, repaid...")
    ] = "open",
    unit: ForUnit = None,
    overdue: Annotated[
        bool, typer.Option("--overdue", help="Chỉ khoản quá hạn: còn nợ sau hạn, hoặc ngân hàng báo quá hạn.")
    ] = False,
    out: ListFile = None,
    purpose: Purpose = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Các khoản vay đang theo dõi: hồ sơ, duyệt, giải ngân, trả nợ, hạn ngân hàng phải quyết định.

    Ví dụ: xkld loan list --stage filed
    """
    from xkld.domain.wording import loans as words
    from xkld.usecases import loan_lists

    asked = loan_lists.Asked(parse_word("tình trạng", stage, words.WANTED_STAGES), unit, overdue)
    here = workspace("loan list", home, today)
    if out is None:
        found = loan_lists.listing(here, asked)
    else:
        from xkld.cli.handed_out import handed_out

        found, written = loan_lists.write(here, asked, out, purpose)
        handed_out(written, json=json)
    if json:
        show.data(LOANS.schema, found)
        return
    if out is None:
        show.listing(LOANS, found.loans, json=False)
    show.note(f"{len(found.loans)} khoản vay." if found.loans else "Không có khoản vay nào; ghi bằng: xkld loan add")
    if found.lent.disbursed or found.lent.repaid:
        lent = found.lent
        show.note(words.sums_text(found.first, found.last, lent.disbursed, lent.repaid, lent.people))


def show_(loan: LoanNumber, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Một khoản vay: từng bước, lãi suất và điều kiện theo quy định của ngày có nhu cầu.

    Ví dụ: xkld loan show 1
    """
    from xkld.domain.wording.loans import STEP_NAMES
    from xkld.usecases import loan_lists

    found = loan_lists.show(workspace("loan show", home, today), loan)
    if json:
        show.data("xkld.loan.show/1", found)
        return
    row = found.shown.loan
    show.say(f"Khoản vay số {row.number}: {row.name} (số {row.worker}), {row.unit}, chương trình {row.programme}.")
    show.say(f"Tình trạng: {found.shown.state}.")
    show.say(f"  {kept_day(row.needed_on)} có nhu cầu {grouped(row.wanted)} đồng")
    for one in found.steps:
        told = f" {grouped(one.amount)} đồng" if one.amount is not None else ""
        show.say(f"  {kept_day(one.on)} {STEP_NAMES[one.step]}{told}{f' ({one.note})' if one.note else ''}")
    paid = f"giải ngân {grouped(row.disbursed)}, trả nợ gốc {grouped(row.repaid)}, dư nợ gốc {grouped(row.outstanding)}"
    show.say(f"Cộng: {paid} đồng.")
    if row.bank_number or row.due_on:
        show.say(
            f"Số của ngân hàng: {row.bank_number or 'chưa ghi'}; phải trả hết: {kept_day(row.due_on) or 'chưa ghi'}."
        )
    if found.terms is None:
        show.note("Không có quy định nào trong data/loans.yaml cho ngày có nhu cầu.")
    else:
        _say_terms(found.terms, row.wanted, found.rate_on)


def _say_terms(terms: "Terms", amount: int, on: date) -> None:
    """What the rule says of a loan, and how sure that is."""
    from xkld.domain.wording import loans as words

    rule = terms.rule
    show.note(words.rule_text(rule))
    show.note(words.rates_text(rule, terms.group, terms.rates, terms.poor, on))
    if terms.group is None and rule.groups:
        show.note(words.other_groups_text(rule, terms.poor))
    show.note(words.terms_text(rule, amount))
    for one in rule.notes:
        show.note(f"{one}.")


VERBS: dict[str, Callable[..., Any]] = {"add": add, "move": move, "list": list_, "show": show_, "set": set_loan}

"""``xkld referral``: people sent to other agencies, and the answers."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.incident import OfAgency, say_awaited
from xkld.cli.options import MOST, AsJson, DryRun, Home, PlanCode, Purpose, Today, day_or_none, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker import Number
from xkld.cli.worker_printing import known_as
from xkld.domain.dates import parse_date
from xkld.domain.names import parse_text
from xkld.domain.notation import day_text, kept_day
from xkld.domain.table import Kind

Referral = Annotated[int, typer.Argument(metavar="SỐ", max=MOST, help="Số lần giới thiệu (xkld referral list).")]
_LONGEST = 500


def _reply(one: Any) -> str:
    row = one.referral
    if row.answered_on is not None:
        return f"{kept_day(row.answered_on)}: {row.answer}"
    if row.reply_by is None:
        return "chưa trả lời"
    return f"{'QUÁ HẠN' if one.late else 'chờ đến'} {kept_day(row.reply_by)}"


REFERRALS = Listing(
    "xkld.referral.list/1",
    "referrals",
    "Người lao động đã giới thiệu",
    (
        Shown("Số", lambda one: str(one.referral.number), Kind.COUNT),
        Shown("Cơ quan", lambda one: one.referral.agency),
        Shown("Người lao động", lambda one: f"{one.referral.name} (số {one.referral.worker})"),
        Shown("Đơn vị", lambda one: one.referral.unit),
        Shown("Ngày", lambda one: kept_day(one.referral.on_date)),
        Shown("Số ngày", lambda one: one.days, Kind.COUNT),
        Shown("Lý do", lambda one: one.referral.why),
        Shown("Trả lời", _reply),
    ),
)


def add(
    number: Number,
    to: Annotated[str, typer.Option("--to", metavar="CƠ_QUAN", help="Giới thiệu đến cơ quan nào.")],
    why: Annotated[str, typer.Option("--why", metavar="LÝ_DO", help="Để làm gì, không ghi số CCCD.")],
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày giới thiệu.")],
    reply_by: Annotated[
        str | None, typer.Option("--reply-by", metavar="NGÀY", help="Cần trả lời đến hết ngày nào.")
    ] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi việc giới thiệu một người đến ngân hàng, công an, trung tâm dịch vụ việc làm, Sở Nội vụ...

    Ví dụ: xkld referral add 17 --to "Ngân hàng Chính sách xã hội" --why "Vay vốn" --on 10/6/2025 --reply-by 20/6/2025
    """
    from xkld.usecases import referrals

    here = workspace("referral add", home, today, dry_run=dry_run)
    sent = referrals.Sent(
        worker=known_as(here, number),
        agency=parse_text(to, "cơ quan"),
        why=parse_text(why, "lý do", longest=_LONGEST),
        on=parse_date(on),
        reply_by=day_or_none(reply_by),
    )
    made, changed = referrals.add(here, sent)
    if not changed:
        show.say(f"Sổ đã ghi đúng như vậy ở lần giới thiệu số {made}, không ghi thêm.")
        return
    done = show.tried_or("Đã ghi", dry_run=dry_run)
    show.say(f"{done} lần giới thiệu số {made}: người lao động số {sent.worker} đến {sent.agency}.")


def answer(
    referral: Referral,
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày trả lời.")],
    what: Annotated[str, typer.Option("--what", metavar="TRẢ_LỜI", help="Trả lời thế nào, không ghi số CCCD.")],
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi trả lời của cơ quan được giới thiệu đến.

    Ví dụ: xkld referral answer 1 --on 16/6/2025 --what "Đã nhận hồ sơ vay"
    """
    from xkld.usecases import referrals

    here = workspace("referral answer", home, today, dry_run=dry_run)
    if not referrals.answer(here, referral, parse_date(on), parse_text(what, "trả lời", longest=_LONGEST)):
        show.say(show.KNOWN)
        return
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)} trả lời của lần giới thiệu số {referral}.")


def letter(
    referral: Referral,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="TỆP", help="Tệp .docx sẽ ghi (mặc định ở out/).")
    ] = None,
    full_id: Annotated[
        bool, typer.Option("--full-id", help="Ghi đủ số CCCD vào công văn (mặc định không ghi).")
    ] = False,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """Lập công văn giới thiệu một người đến cơ quan khác, theo lần giới thiệu đã ghi: tệp Word, A4.

    Số, ngày ký để trống cho văn thư. Chương trình không biết mẫu riêng nào của việc này nên lập công văn thường theo
    Nghị định 30/2020/NĐ-CP; muốn đổi lời văn thì sửa mẫu cong-van-gioi-thieu.docx (xkld report check).

    Ví dụ: xkld referral letter 1 --out gioi-thieu.docx
    """
    from xkld.cli.handed_out import handed_out
    from xkld.usecases import referral_letters

    here = workspace("referral letter --full-id" if full_id else "referral letter", home, today)
    written, found = referral_letters.write(here, referral, referral_letters.Wish(plan, out, full_id, purpose))
    handed_out(written)
    if not found.has_office:
        show.note("Không rõ cơ quan nào giới thiệu (chưa có kế hoạch, hoặc cần --plan MÃ): phần đó để trống.")
    if found.office_ended:
        show.note(
            f"Cơ quan của kế hoạch đã kết thúc ngày {day_text(found.office_ended)}: xem lại tên cơ quan, người ký."
        )
    if found.lacks_id:
        show.note(f"Sổ chưa có số CCCD của người lao động số {found.referral.worker}.")
    if found.referral.reply_by is None:
        show.note("Lần giới thiệu này chưa ghi hạn trả lời nên công văn không nêu ngày.")


def list_(
    agency: OfAgency = None,
    worker: Annotated[int | None, typer.Option("--worker", max=MOST, help="Chỉ về một người (số trong sổ).")] = None,
    every: Annotated[bool, typer.Option("--all", help="Cả lần đã có trả lời.")] = False,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Các lần giới thiệu chưa có trả lời, theo cơ quan; lần đợi lâu nhất đứng trước.

    Ví dụ: xkld referral list --agency "ngân hàng"
    """
    from xkld.usecases import referrals

    here = workspace("referral list", home, today)
    whom = None if worker is None else known_as(here, worker)
    found = referrals.listing(here, agency=agency, worker=whom, every=every)
    still = sum(one.referral.answered_on is None for one in found)
    say_awaited(
        REFERRALS, found, f"{still} lần chưa có trả lời, {{}} quá hạn.", "Không có lần giới thiệu nào.", json=json
    )


VERBS: dict[str, Callable[..., Any]] = {"add": add, "answer": answer, "letter": letter, "list": list_}

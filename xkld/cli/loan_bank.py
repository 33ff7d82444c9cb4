"""``xkld loan import``, ``reconcile``, ``match``, ``absent``: the bank's list beside ours, decided line by line."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from xkld.cli import show
from xkld.cli.loan import LoanNumber
from xkld.cli.options import MOST, AsJson, DryRun, Home, ListFile, Purpose, Today, day_or_none, workspace
from xkld.domain.dates import parse_date
from xkld.domain.errors import CheckFound, WrongWords
from xkld.domain.names import parse_text
from xkld.domain.notation import day_text, grouped


def import_(
    file: Annotated[Path, typer.Argument(metavar="TỆP", help="Danh sách cho vay của ngân hàng, .xlsx hoặc .csv.")],
    as_of: Annotated[str, typer.Option("--as-of", metavar="NGÀY", help="Số liệu đến hết ngày.")],
    sender: Annotated[
        str, typer.Option("--from", metavar="NGÂN_HÀNG", help="Ai gửi; tên cột của nơi đó được nhớ cho lần sau.")
    ],
    money: Annotated[
        Literal["dong", "thousand", "million"] | None,
        typer.Option("--money", help="Số tiền là đồng, nghìn đồng, triệu đồng, khi tệp không ghi."),
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option("--column", metavar="TÊN CỘT=NGHĨA", help='Cột tên lạ là gì, ví dụ "Số HĐ=số khoản vay".'),
    ] = None,
    accept_columns: Annotated[
        bool, typer.Option("--accept-columns", help="Cột đã khác lần trước của nơi gửi: nhập như tệp này và nhớ lại.")
    ] = False,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    json: AsJson = False,
) -> None:
    """Nhập danh sách cho vay mà ngân hàng gửi mỗi quý: đúng cả tệp mới ghi, sai thì chỉ ra từng ô.

    Cột cần có: Họ và tên, Dư nợ; nên có Số khoản vay, Năm sinh, Địa chỉ, Giải ngân, Nợ quá hạn. Đơn vị tiền ghi ở tên
    cột ("Dư nợ (triệu đồng)"), ở dòng "Đơn vị tính" phía trên, hoặc bằng --money; không ghi thì không đoán. Dòng cộng
    được so với tổng các dòng. Số CCCD chỉ dùng để nhận ra người vay, không lưu.

    Danh sách sai thì có thêm một bản chép ở out/, mỗi ô sai được tô màu và có ghi chú. Nhập xong thì đối chiếu:
    xkld loan reconcile.

    Ví dụ: xkld loan import vay-quy-1.xlsx --as-of 31/3/2025 --from "NHCSXH Mẫu"
    """
    from xkld.domain.bank_list import SCALES
    from xkld.domain.reading import Answers
    from xkld.domain.wording import reconciling as words
    from xkld.usecases import bank_importing

    here = workspace("loan import", home, today, dry_run=dry_run)
    answers = Answers(sender=parse_text(sender, "nơi gửi"), columns=tuple(column or ()), accept_columns=accept_columns)
    sent = bank_importing.Sent(parse_date(as_of), answers, None if money is None else SCALES[money])
    done = bank_importing.import_list(here, file, sent)
    if json:
        show.data("xkld.loan.import/1", {"dry_run": dry_run, "taken": done})
        return
    what = show.tried_or("Đã ghi", dry_run=dry_run) if done.new else "Tệp này đã nhập, không ghi thêm"
    show.say(f"{what}: {words.taken_text(done.loans, done.found, done.outstanding, done.as_of)}.")
    if done.scale != 1:
        show.note(words.scale_text(done.scale))
    if done.replaces is not None:
        show.note(words.replaces_text(done.replaces))
    if done.left_out:
        show.note(words.left_out_text(done.left_out))
    if done.ignored:
        show.note(f"Cột không dùng: {', '.join(done.ignored)}.")
    for line in done.told:
        show.note(line)


def reconcile(
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="NGÀY", help="Danh sách của ngày chốt nào (mặc định: mới nhất).")
    ] = None,
    out: ListFile = None,
    purpose: Purpose = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Đối chiếu danh sách mới nhất của ngân hàng với sổ: chỉ ngân hàng có, chỉ sổ có, hai bên khác số.

    So số giải ngân và dư nợ gốc ở ngày chốt của danh sách. Còn dòng phải xử lý thì mã thoát 4; khớp hết thì 0.
    Xử lý từng dòng bằng xkld loan match, xkld loan absent; điều đã quyết định được nhớ cho các quý sau.

    Ví dụ: xkld loan reconcile
    """
    from xkld.cli.loan_printing import DIFFERENT, OURS, THEIRS
    from xkld.domain.wording import reconciling as words
    from xkld.usecases import reconciling

    here, day = workspace("loan reconcile", home, today), day_or_none(as_of)
    if out is None:
        found = reconciling.open_lines(here, day)
    else:
        from xkld.cli.handed_out import handed_out
        from xkld.usecases import reconcile_lists

        found, written = reconcile_lists.write(here, day, out, purpose)
        handed_out(written, json=json)
    if json:
        show.data(THEIRS.schema, found)
    elif out is None:
        for how, lines in ((THEIRS, found.only_theirs), (OURS, found.only_ours), (DIFFERENT, found.different)):
            if lines:
                show.listing(how, lines, json=False)
    senders = [one.sender for one in found.lists]
    show.note(words.settled_text(found.as_of, senders, found.agreeing, found.accepted, found.not_ours))
    if found.count:
        counts = words.counted_text(len(found.only_theirs), len(found.only_ours), len(found.different))
        raise CheckFound(counts)


def match(
    row: Annotated[int, typer.Argument(metavar="DÒNG", max=MOST, help="Số dòng (loan reconcile).")],
    loan: Annotated[int | None, typer.Option("--loan", metavar="SỐ", max=MOST, help="Là khoản vay số này.")] = None,
    not_ours: Annotated[
        str | None, typer.Option("--not-ours", metavar="LÝ_DO", help="Không thuộc diện theo dõi, vì sao.")
    ] = None,
    take: Annotated[bool, typer.Option("--take", help="Ghi số của ngân hàng vào sổ, ngày chốt của danh sách.")] = False,
    accept: Annotated[
        str | None, typer.Option("--accept", metavar="LÝ_DO", help="Để khác nhau khi số hai bên còn như vậy, vì sao.")
    ] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Quyết định một dòng trong danh sách của ngân hàng; quý sau không hỏi lại.

    --loan: dòng này là khoản vay nào của sổ, thêm --take hoặc --accept cũng được. --not-ours: không phải của ta.
    --take: ghi giải ngân, trả nợ để sổ bằng ngân hàng. --accept: chấp nhận chênh lệch, số đổi thì hỏi lại.

    Ví dụ: xkld loan match 1 --loan 1 --take
    """
    from xkld.usecases import bank_matching

    if sum((not_ours is not None, take, accept is not None)) > 1 or (not_ours is not None and loan is not None):
        raise WrongWords("--not-ours, --take, --accept không đi cùng nhau.", "Mỗi dòng một quyết định")
    if loan is None and not_ours is None and not take and accept is None:
        raise WrongWords("Chưa nêu quyết định.", "Thêm --loan SỐ, --not-ours LÝ_DO, --take hoặc --accept LÝ_DO")
    here = workspace("loan match", home, today, dry_run=dry_run)
    why = None if not_ours is None else parse_text(not_ours, "lý do", longest=500)
    because = None if accept is None else parse_text(accept, "lý do", longest=500)
    done = bank_matching.decide(here, row, bank_matching.Verdict(loan, why, take, because))
    if not done.changed:
        show.say(show.KNOWN)
        return
    told = (
        "không thuộc diện theo dõi" if done.loan is None else f"là khoản vay số {done.loan.number} của {done.loan.name}"
    )
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)}: dòng số {row} ({done.name}) {told}.")
    _say_steps(done)


def absent(
    loan: LoanNumber,
    reason: Annotated[str, typer.Option("--reason", metavar="LÝ_DO", help="Vì sao ngân hàng không có.")],
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi lý do một khoản vay của sổ không có trong danh sách của ngân hàng; số trong sổ đổi thì hỏi lại.

    Ví dụ: xkld loan absent 2 --reason "Vay ở chi nhánh khác"
    """
    from xkld.usecases import bank_matching

    here = workspace("loan absent", home, today, dry_run=dry_run)
    done = bank_matching.absent(here, loan, parse_text(reason, "lý do", longest=500))
    what = show.tried_or("Đã ghi", dry_run=dry_run)
    show.say(f"{what}: khoản vay số {loan} ({done.name}) ngân hàng không có." if done.changed else show.KNOWN)


def _say_steps(done: Any) -> None:
    """The steps that were written, and whether the figures still differ."""
    from xkld.domain.wording.loans import STEP_NAMES

    for one in done.steps:
        show.say(f"  {STEP_NAMES[one.step]} {grouped(one.amount)} đồng ngày {day_text(one.on)}")
    if done.differs:
        show.note("Hai bên còn khác số: xem xkld loan reconcile, rồi --take hoặc --accept LÝ_DO.")


VERBS: dict[str, Callable[..., Any]] = {
    "import": import_,
    "reconcile": reconcile,
    "match": match,
    "absent": absent,
}

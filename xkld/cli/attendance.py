"""``xkld course show``, ``attend`` and ``sheet``: who was present, day by day or in sum; the sheet to sign on."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.course import MEMBERS, WHO, Number, kind_name
from xkld.cli.options import MOST, AsJson, DryRun, Home, Purpose, Today, day_or_none, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker_printing import all_known_as
from xkld.domain.dates import parse_date
from xkld.domain.notation import day_text, kept_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from xkld.usecases.attendance import Called
    from xkld.usecases.workspace import Workspace


def show_(
    number: Number,
    on: Annotated[
        str | None, typer.Option("--on", metavar="NGÀY", help="Một ngày của khóa: từng người có mặt hay vắng.")
    ] = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Một khóa học và học viên: số ngày có mặt, ngày cấp chứng nhận; có --on thì một ngày điểm danh.

    Ví dụ: xkld course show 1
    """
    from xkld.usecases import courses

    here = workspace("course show", home, today)
    if on is not None:
        _show_day(here, number, parse_date(on), json=json)
        return
    found = courses.show(here, number)
    if json:
        show.data(MEMBERS.schema, found)
        return
    one = found.course
    show.note(
        f"Khóa học số {one.number}: {one.name} ({kind_name(one.kind)}),"
        f" {kept_day(one.first_on)} - {kept_day(one.last_on)}."
    )
    show.listing(MEMBERS, found.members, json=False)
    show.note(f"{one.members} học viên, {one.told} người đã ghi số ngày có mặt, {one.certified} người có chứng nhận.")


def attend(
    number: Number,
    workers: Annotated[
        list[int] | None, typer.Argument(metavar="SỐ...", max=MOST, help="Số của một hoặc nhiều học viên.")
    ] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="NGÀY", help="Điểm danh ngày này.")] = None,
    absent: Annotated[
        bool, typer.Option("--absent", help="Cùng --on: SỐ là người vắng, mọi người khác của khóa có mặt.")
    ] = False,
    days: Annotated[
        int | None, typer.Option("--days", min=0, max=10_000, help="Tổng số ngày có mặt theo xác nhận của cơ sở.")
    ] = None,
    certified: Annotated[
        str | None, typer.Option("--certified", metavar="NGÀY", help="Ngày cấp chứng nhận, chứng chỉ.")
    ] = None,
    clear: Annotated[
        bool, typer.Option("--clear", help="Bỏ số ngày đã ghi của SỐ; cùng --on thì chỉ bỏ ngày đó.")
    ] = False,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Điểm danh từng ngày của khóa học, hoặc ghi tổng số ngày có mặt; ghi ngày cấp chứng nhận. Ghi lại thì sửa.

    Có danh sách điểm danh thì ghi từng ngày: --on NGÀY với số của người có mặt, hoặc --on NGÀY --absent với số của
    người vắng (cả khóa có mặt thì không cần số nào); sổ tự đếm số ngày. Chỉ có xác nhận của cơ sở thì ghi tổng bằng
    --days. Mỗi người ở một khóa chỉ ghi theo một cách; muốn đổi cách thì --clear trước.

    Số ngày này được so với số ngày chi tiền ăn (xkld support pay). Chứng nhận giáo dục định hướng vào luôn danh mục
    giấy tờ của hồ sơ mới nhất.

    Ví dụ: xkld course attend 1 27 --days 52 --certified 06/6/2025

    Ví dụ: xkld course attend 1 --on 29/5/2025 --absent 33
    """
    from xkld.domain.errors import courses as errors
    from xkld.usecases import attendance

    in_sum = {"--days": days is not None, "--certified": certified is not None, "--absent": absent and clear}
    if (clear or on is not None) and (given := [name for name, is_given in in_sum.items() if is_given]):
        raise errors.one_way_at_a_time(["--clear" if clear else "--on", *given])
    if absent and on is None:
        raise errors.absent_without_a_day()
    if not workers and not absent:
        raise errors.nobody_named()
    here = workspace("course attend", home, today, dry_run=dry_run)
    named, day = all_known_as(here, workers or ()), day_or_none(on)
    if day is not None and not clear:
        _say_called(attendance.call(here, number, attendance.Call(day, named, absent)), number, day, dry_run=dry_run)
        return
    if clear:
        changed, done = attendance.forget(here, number, named, day), "Đã bỏ số ngày có mặt của"
    else:
        changed = attendance.attend(here, number, named, attendance.Presence(days, day_or_none(certified)))
        done = "Đã ghi"
    if not changed:
        show.say("Sổ chưa ghi số ngày nào của những người này, không bỏ gì." if clear else show.KNOWN)
        return
    show.say(f"{show.tried_or(done, dry_run=dry_run)} người lao động số {_listed(named)} ở khóa học số {number}.")


def sheet(
    number: Number,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="TỆP", help="Tệp .docx hoặc .xlsx (mặc định: .docx ở out/).")
    ] = None,
    first: Annotated[
        str | None, typer.Option("--from", metavar="NGÀY", help="In từ ngày này (mặc định: ngày khai giảng).")
    ] = None,
    last: Annotated[
        str | None, typer.Option("--to", metavar="NGÀY", help="In đến hết ngày này (mặc định: ngày bế giảng).")
    ] = None,
    every_day: Annotated[
        bool, typer.Option("--every-day", help="Cả thứ Bảy, Chủ nhật, ngày nghỉ lễ (mặc định: chỉ ngày làm việc).")
    ] = False,
    purpose: Purpose = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """In danh sách điểm danh để học viên ký từng ngày: A4 ngang, khóa dài thì mỗi tuần một trang.

    Danh sách có số trong sổ, họ tên, năm sinh, nơi thường trú, không có số CCCD. Ký xong thì ghi vào sổ bằng xkld
    course attend.

    Ví dụ: xkld course sheet 1 --from 26/5/2025 --to 30/5/2025 --out diem-danh.docx
    """
    from xkld.cli.handed_out import handed_out
    from xkld.domain.wording.direct_contracts import unknown_years_text
    from xkld.usecases import sign_in_sheets

    wish = sign_in_sheets.Wish(day_or_none(first), day_or_none(last), every_day)
    written, found = sign_in_sheets.write(workspace("course sheet", home, today), number, wish, out, purpose)
    handed_out(written, why="có thể đã có người ghi")
    weeks = f", {found.pages} tuần, mỗi tuần sang trang mới" if found.pages > 1 else ""
    show.note(f"{found.people} học viên, {found.days} ngày{weeks}.")
    if found.unknown_years:
        show.note(unknown_years_text(found.unknown_years))
    show.note(f"Ghi vào sổ: xkld course attend {number} --on NGÀY --absent SỐ... (số của người vắng)")


def _show_day(here: "Workspace", number: int, on: "date", *, json: bool) -> None:
    """Everybody in a course on one of its days, and how many of each kind."""
    from xkld.domain.wording.courses import NOT_CALLED, PRESENCE_NAMES
    from xkld.usecases import attendance

    names = PRESENCE_NAMES | NOT_CALLED
    found = attendance.show_day(here, number, on)
    if json:
        show.data("xkld.course.day/1", found)
        return
    show.note(f"Khóa học số {number}: {found.course.name}, ngày {day_text(on)}.")
    columns = (*WHO, Shown("Điểm danh", lambda one: names[one.presence]))
    show.listing(Listing("xkld.course.day/1", "members", "Điểm danh", columns), found.members, json=False)
    told = [one.presence for one in found.members]
    counted = "; ".join(f"{told.count(code)} người {name}" for code, name in names.items() if code in told)
    show.note(f"{counted}." if counted else f"Chưa có học viên; ghi danh: xkld course enrol {number} SỐ...")
    if "uncalled" in told:
        show.note(f"Điểm danh: xkld course attend {number} --on {day_text(on)} --absent SỐ_NGƯỜI_VẮNG...")


def _say_called(called: "Called", number: int, on: "date", *, dry_run: bool) -> None:
    """A day of a course as the book has it now, and of whom it says nothing."""
    known = "Sổ đã ghi đúng như vậy, không ghi thêm:"
    done = show.tried_or("Đã điểm danh", dry_run=dry_run) if called.changed else known
    show.say(
        f"{done} ngày {day_text(on)}, khóa học số {number}: {called.present} người có mặt, {called.absent} người vắng."
    )
    if called.kept:
        show.note(
            f"Đã ghi vắng từ trước, giữ nguyên: số {_listed(called.kept)}. Người có mặt thì ghi lại:"
            f" xkld course attend {number} --on {day_text(on)} SỐ"
        )
    if called.by_sum:
        show.note(f"Đã ghi tổng số ngày có mặt nên không điểm danh: số {_listed(called.by_sum)}.")
    if called.uncalled:
        show.note(f"Chưa điểm danh ngày này: {called.uncalled} người.")


def _listed(numbers: "Sequence[int]") -> str:
    return ", ".join(map(str, numbers))


VERBS: dict[str, Callable[..., Any]] = {"show": show_, "attend": attend, "sheet": sheet}

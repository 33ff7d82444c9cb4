"""``xkld incident``: what went wrong or is complained of, and which agency has it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, DryRun, Home, Today, day_or_none, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker_printing import known_as
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.names import parse_text
from xkld.domain.notation import day_text, kept_day
from xkld.domain.table import Kind

if TYPE_CHECKING:
    from xkld.usecases.incidents import ShownIncident

File = Annotated[int, typer.Argument(metavar="VỤ_VIỆC", max=MOST, help="Số vụ việc (xkld incident list).")]
On = Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày, ví dụ 05/6/2025.")]
OfAgency = Annotated[str | None, typer.Option("--agency", help="Chỉ của một cơ quan (một phần tên).")]
_LONGEST = 1_000


def _about(one: Any) -> str:
    row = one.incident
    worker = f"{row.worker_name} (số {row.worker})" if row.worker else None
    return "; ".join(filter(None, (worker, row.sender_name, row.broker, row.phone, row.site)))


def _reply(one: Any) -> str:
    if one.incident.closed_on is not None:
        return f"kết thúc {kept_day(one.incident.closed_on)}"
    if one.incident.reply_by is None:
        return ""
    return f"{'QUÁ HẠN ' if one.late else ''}{kept_day(one.incident.reply_by)}"


INCIDENTS = Listing(
    "xkld.incident.list/1",
    "incidents",
    "Vụ việc, phản ánh",
    (
        Shown("Số", lambda one: str(one.incident.number), Kind.COUNT),
        Shown("Cơ quan đang giữ", lambda one: one.agency),
        Shown("Từ ngày", lambda one: kept_day(one.since)),
        Shown("Số ngày", lambda one: one.days, Kind.COUNT),
        Shown("Hạn trả lời", _reply),
        Shown("Loại", lambda one: _kind(one.incident.kind)),
        Shown("Liên quan", _about),
        Shown("Nội dung", lambda one: one.incident.summary),
    ),
)


def add(
    kind: Annotated[
        str,
        typer.Option("--kind", help="Loại: accident, death, fees, fraud, unlicensed, abuse, breach, missing, other."),
    ],
    on: On,
    what: Annotated[str, typer.Option("--what", metavar="NỘI_DUNG", help="Việc gì, không ghi số CCCD.")],
    worker: Annotated[int | None, typer.Option("--worker", max=MOST, help="Người lao động (số trong sổ).")] = None,
    enterprise: Annotated[str | None, typer.Option("--enterprise", help="Doanh nghiệp, đơn vị có trong sổ.")] = None,
    broker: Annotated[str | None, typer.Option("--broker", help="Tên người môi giới, người bị phản ánh.")] = None,
    phone: Annotated[str | None, typer.Option("--phone", help="Số điện thoại người đó dùng.")] = None,
    site: Annotated[str | None, typer.Option("--site", help="Trang, tài khoản mạng, ví dụ facebook.com/...")] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi một vụ việc, phản ánh để theo dõi cơ quan nào đang giải quyết; báo ngay nếu trùng với vụ việc khác.

    Vụ việc ở đây không vào số liệu báo cáo: số đơn thư, phản ánh trong báo cáo chỉ lấy ở xkld inspection add --kind
    complaint, nên một đơn ghi ở cả hai nơi không bị tính hai lần. Chỉ ghi thông tin cần cho việc giải quyết.

    Ví dụ: xkld incident add --kind fraud --on 10/6/2025 --what "Thu tiền rồi mất liên lạc" --phone "0900 000 009"
    """
    from xkld.domain.sites import parse_site
    from xkld.domain.typed_phone import parse_phone
    from xkld.domain.wording.case_labels import BROKER, INCIDENT_NAMES, SUMMARY
    from xkld.usecases import incident_writing as writing

    here = workspace("incident add", home, today, dry_run=dry_run)
    told = writing.Told(
        kind=parse_word("loại vụ việc", kind, INCIDENT_NAMES),
        on=parse_date(on),
        summary=parse_text(what, SUMMARY, longest=_LONGEST),
        worker=None if worker is None else known_as(here, worker),
        enterprise=enterprise,
        broker=None if broker is None else parse_text(broker, BROKER),
        phone=None if phone is None else parse_phone(phone),
        site=None if site is None else parse_site(site),
    )
    done = writing.add(here, told)
    number = done.shown.standing.incident.number
    if done.changed:
        show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)} vụ việc số {number}: {INCIDENT_NAMES[told.kind]}.")
        if not dry_run:
            show.note(f"Chuyển cơ quan khác: xkld incident pass {number} --to CƠ_QUAN --on NGÀY")
    else:
        show.say(f"Sổ đã ghi đúng như vậy ở vụ việc số {number}, không ghi thêm.")
    _note_alike(done.shown)


def pass_(
    file: File,
    to: Annotated[str, typer.Option("--to", metavar="CƠ_QUAN", help="Chuyển cho cơ quan nào.")],
    on: On,
    reply_by: Annotated[
        str | None, typer.Option("--reply-by", metavar="NGÀY", help="Cơ quan đó cần trả lời đến hết ngày nào.")
    ] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi việc chuyển vụ việc cho cơ quan khác, từ ngày nào; ghi lại cùng ngày thì sửa lần đó.

    Ví dụ: xkld incident pass 1 --to "Công an phường" --on 11/6/2025 --reply-by 25/6/2025
    """
    from xkld.usecases import incident_writing as writing

    here = workspace("incident pass", home, today, dry_run=dry_run)
    agency, day = parse_text(to, "cơ quan"), parse_date(on)
    done = writing.hand_over(here, file, agency, day, day_or_none(reply_by))
    if not done.changed:
        show.say(show.KNOWN)
        return
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)}: vụ việc số {file} do {agency} giữ từ {day_text(day)}.")


def close(
    file: File,
    on: On,
    result: Annotated[str, typer.Option("--result", metavar="KẾT_QUẢ", help="Kết thúc thế nào.")],
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi việc kết thúc một vụ việc.

    Ví dụ: xkld incident close 1 --on 16/6/2025 --result "Đã trả lại tiền cho người phản ánh"
    """
    from xkld.usecases import incident_writing as writing

    here = workspace("incident close", home, today, dry_run=dry_run)
    done = writing.close(here, file, parse_date(on), parse_text(result, "kết quả", longest=_LONGEST))
    if not done.changed:
        show.say(show.KNOWN)
        return
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)}: vụ việc số {file} kết thúc.")


def list_(
    agency: OfAgency = None,
    every: Annotated[bool, typer.Option("--all", help="Cả vụ việc đã kết thúc.")] = False,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Các vụ việc chưa kết thúc, theo cơ quan đang giữ; vụ việc đợi lâu nhất đứng trước.

    Ví dụ: xkld incident list --agency "công an"
    """
    from xkld.usecases import incidents

    found = incidents.listing(workspace("incident list", home, today), agency=agency, every=every)
    still = sum(one.incident.closed_on is None for one in found)
    say_awaited(
        INCIDENTS, found, f"{still} vụ việc chưa kết thúc, {{}} quá hạn trả lời.", "Không có vụ việc nào.", json=json
    )


def say_awaited(listing: Listing, found: Sequence[Any], told: str, none: str, *, json: bool) -> None:
    """What agencies have, listed; ``told`` says how many go on, with a place for how many of them are late."""
    show.listing(listing, found, json=json)
    show.note(told.format(sum(one.late for one in found)) if found else none)


def show_(file: File, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Một vụ việc: liên quan đến ai, đã qua những cơ quan nào, trùng gì với vụ việc khác.

    Ví dụ: xkld incident show 1
    """
    from xkld.usecases import incidents

    found = incidents.show(workspace("incident show", home, today), file)
    if json:
        show.data("xkld.incident.show/1", found)
        return
    one, row = found.standing, found.standing.incident
    show.say(f"Vụ việc {row.number}, ngày {kept_day(row.on_date)}: {_kind(row.kind)}")
    show.say(f"Liên quan: {_about(one) or 'chưa ghi'}")
    show.say(f"Nội dung: {row.summary}")
    for step in found.handovers:
        reply = f", hạn trả lời {kept_day(step.reply_by)}" if step.reply_by else ""
        show.say(f"  {kept_day(step.on_date)}  chuyển {step.agency}{reply}")
    if row.closed_on:
        show.say(f"Kết thúc {kept_day(row.closed_on)}: {row.closed_because}")
    else:
        show.say(
            f"Đang ở {one.agency} từ {kept_day(one.since)}, {one.days} ngày{', QUÁ HẠN TRẢ LỜI' if one.late else ''}."
        )
    _note_alike(found)


def _note_alike(found: "ShownIncident") -> None:
    """Which other incidents share something with one."""
    from xkld.domain.wording.case_labels import ALIKE_NAMES

    for by, name in ALIKE_NAMES.items():
        others = [str(one.number) for one in found.alike if one.by == by]
        if others:
            show.note(f"Trùng {name.removeprefix('cùng ')} với vụ việc số {', '.join(others)}.")


def _kind(code: str) -> str:
    from xkld.domain.wording.case_labels import INCIDENT_NAMES

    return INCIDENT_NAMES[code]


VERBS: dict[str, Callable[..., Any]] = {
    "add": add,
    "pass": pass_,
    "close": close,
    "list": list_,
    "show": show_,
}

"""``xkld enterprise``: who sends people abroad, and how their licences stand."""

from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, DryRun, Home, Today, day_or_none, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.names import parse_numbered, parse_text
from xkld.domain.notation import day_text, grouped, kept_day
from xkld.domain.table import Kind
from xkld.domain.wording.labels import (
    DESTINATION_NAMES,
    ENTERPRISE_FACT_NAMES,
    ENTERPRISE_KIND_NAMES,
    LICENCE_NAMES,
)

if TYPE_CHECKING:
    from xkld.usecases.enterprise_lists import ShownSender
    from xkld.usecases.licences import LicenceWarnings

Whom = Annotated[str, typer.Argument(metavar="TÊN", help="Tên, một phần tên, hoặc số (xkld enterprise list).")]
KindWord = Annotated[str | None, typer.Option("--kind", help=f"Loại: {', '.join(ENTERPRISE_KIND_NAMES)}.")]
Licence = Annotated[str | None, typer.Option("--licence", help="Số giấy phép, ngày cấp.")]
Contact = Annotated[str | None, typer.Option("--contact", help="Người liên hệ ở doanh nghiệp, đơn vị.")]
Phone = Annotated[str | None, typer.Option("--phone", help="Điện thoại liên hệ.")]
Address = Annotated[str | None, typer.Option("--address", help="Địa chỉ.")]
Memorandum = Annotated[str | None, typer.Option("--memorandum", help="Biên bản ghi nhớ, thỏa thuận hợp tác.")]
_CLEARABLE = {fact: name for fact, name in ENTERPRISE_FACT_NAMES.items() if fact != "kind"}

ENTERPRISES = Listing(
    "xkld.enterprise.list/1",
    "enterprises",
    "Doanh nghiệp, đơn vị đưa đi",
    (
        Shown("Số", lambda one: one.number, Kind.COUNT),
        Shown("Tên", lambda one: one.name),
        Shown("Loại", lambda one: ENTERPRISE_KIND_NAMES.get(one.kind or "", "chưa ghi")),
        Shown("Giấy phép", lambda one: one.licence or ""),
        Shown("Trạng thái", lambda one: _status(one.status, one.kind)),
        Shown("Xem lần cuối", lambda one: "" if one.looked_on is None else kept_day(one.looked_on)),
        Shown("Nguồn", lambda one: one.source or ""),
        Shown("Liên hệ", lambda one: ", ".join(filter(None, (one.contact, one.phone)))),
    ),
)


def add(
    name: Annotated[str, typer.Argument(metavar="TÊN", help="Tên đầy đủ, đúng như trên giấy phép.")],
    kind: Annotated[str, typer.Option("--kind", help=f"Loại: {', '.join(ENTERPRISE_KIND_NAMES)}.")],
    licence: Licence = None,
    contact: Contact = None,
    phone: Phone = None,
    address: Address = None,
    memorandum: Memorandum = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Thêm một doanh nghiệp, đơn vị đưa đi, cơ sở đào tạo hoặc đối tác; tên đã có trong sổ thì ghi thêm thông tin.

    Ví dụ: xkld enterprise add "Công ty Mẫu Một" --kind service_enterprise --licence "Số 000/GP, ngày 05/6/2023"
    """
    from xkld.usecases import enterprises

    facts = _facts(kind, licence, contact, phone, address, memorandum)
    here = workspace("enterprise add", home, today, dry_run=dry_run)
    done = enterprises.add(here, parse_text(name, "tên doanh nghiệp, đơn vị"), facts)
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)}: {done.name} (số {done.number}).")
    if facts["kind"] == "service_enterprise" and not dry_run:
        show.note(f"Xem danh sách doanh nghiệp được cấp phép rồi ghi: xkld enterprise check {done.number}")


def edit(
    whom: Whom,
    name: Annotated[str | None, typer.Option("--name", help="Tên mới; tên cũ vẫn tìm được.")] = None,
    kind: KindWord = None,
    licence: Licence = None,
    contact: Contact = None,
    phone: Phone = None,
    address: Address = None,
    memorandum: Memorandum = None,
    clear: Annotated[
        list[str] | None, typer.Option("--clear", metavar="CỘT", help="Bỏ trống một thông tin, ví dụ phone.")
    ] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi thêm, sửa thông tin của một doanh nghiệp, đơn vị đã có tên trong sổ.

    Ví dụ: xkld enterprise edit "Mẫu Một" --kind service_enterprise --phone "0900 000 001"
    """
    from xkld.usecases import enterprises

    facts = _facts(kind, licence, contact, phone, address, memorandum)
    cleared = [parse_word("thông tin", one, _CLEARABLE) for one in clear or ()]
    here = workspace("enterprise edit", home, today, dry_run=dry_run)
    new_name = None if name is None else parse_text(name, "tên doanh nghiệp, đơn vị")
    done = enterprises.edit(here, whom, facts, cleared, new_name)
    if not done.changed:
        show.say(show.UNCHANGED)
        return
    show.say(f"{show.tried_or('Đã sửa', dry_run=dry_run)}: {done.name} (số {done.number}).")


def check(
    whom: Whom,
    status: Annotated[str, typer.Option("--status", help=f"Trạng thái: {', '.join(LICENCE_NAMES)}.")],
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày xem danh sách.")],
    source: Annotated[str, typer.Option("--source", help="Xem ở đâu: trang, văn bản nào.")],
    since: Annotated[
        str | None, typer.Option("--since", metavar="NGÀY", help="Trạng thái đó có từ ngày nào (mặc định: ngày xem).")
    ] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi một lần xem giấy phép ở danh sách do cơ quan quản lý công bố; lần xem trước vẫn giữ.

    Ví dụ: xkld enterprise check "Mẫu Một" --status valid --on 10/6/2025 --source "Danh sách trên dolab.gov.vn"
    """
    from xkld.usecases import enterprises

    seen = enterprises.Look(
        status=parse_word("trạng thái giấy phép", status, LICENCE_NAMES),
        on=parse_date(on),
        source=parse_text(source, "nguồn", longest=300),
        since=day_or_none(since),
    )
    done = enterprises.look(workspace("enterprise check", home, today, dry_run=dry_run), whom, seen)
    what = show.tried_or("Đã ghi", dry_run=dry_run) if done.changed else "Đã có, không đổi"
    show.say(f"{what}: giấy phép của {done.name} {LICENCE_NAMES[seen.status]}, xem ngày {day_text(seen.on)}.")


def list_(
    kind: KindWord = None,
    due: Annotated[bool, typer.Option("--due", help="Chỉ những nơi cần xem lại giấy phép.")] = False,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Danh sách doanh nghiệp, đơn vị đưa đi, với giấy phép và ngày xem lần cuối.

    Ví dụ: xkld enterprise list --due
    """
    from xkld.usecases import enterprise_lists

    code = None if kind is None else parse_word("loại", kind, ENTERPRISE_KIND_NAMES)
    found = enterprise_lists.listing(workspace("enterprise list", home, today), kind=code, due=due)
    show.listing(ENTERPRISES, found.rows, json=json)
    if due:
        habit = "thói quen của cơ quan, đổi ở data/enterprises.yaml; không phải quy định"
        show.note(f"{len(found.rows)} nơi quá {found.days} ngày chưa xem giấy phép ({habit}).")


def show_(
    whom: Whom,
    on: Annotated[str | None, typer.Option("--on", metavar="NGÀY", help="Giấy phép vào ngày nào.")] = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Mọi điều sổ biết về một doanh nghiệp, đơn vị; giấy phép vào một ngày.

    Ví dụ: xkld enterprise show "Mẫu Một" --on 15/5/2025
    """
    from xkld.usecases import enterprise_lists

    found = enterprise_lists.show(workspace("enterprise show", home, today), whom, day_or_none(on))
    if json:
        show.data("xkld.enterprise.show/1", found)
        return
    _say(found)


def note_licences(found: "LicenceWarnings") -> None:
    """On which licences what was written rests although they were no good, or nobody looked at them for long."""
    from xkld.domain.wording.licences import not_looked_text, relied_text

    for bad in found.bad:
        show.note(relied_text(bad.name, bad.what, bad.status, bad.count, bad.first_on))
    for one in found.not_looked:
        show.note(not_looked_text(one.number, one.name, one.looked_on, found.days))


def _facts(kind: str | None, *others: str | None) -> dict[str, str | None]:
    """What was typed of a sender, read."""
    from xkld.domain.typed_phone import parse_phone

    licence, contact, phone, address, memorandum = others
    texts = {"contact": contact, "address": address, "memorandum": memorandum}
    return {
        "kind": None if kind is None else parse_word("loại", kind, ENTERPRISE_KIND_NAMES),
        "phone": None if phone is None else parse_phone(phone),
        "licence": None if licence is None else parse_numbered(licence, ENTERPRISE_FACT_NAMES["licence"], 300),
    } | {
        fact: None if text is None else parse_text(text, ENTERPRISE_FACT_NAMES[fact], longest=300)
        for fact, text in texts.items()
    }


def _say(found: "ShownSender") -> None:
    one = found.sender
    facts = {
        "Số": str(one.number),
        "Tên": one.name,
        **({"Tên cũ": "; ".join(found.old_names)} if found.old_names else {}),
        "Loại": ENTERPRISE_KIND_NAMES.get(one.kind or ""),
        "Giấy phép": one.licence,
        "Liên hệ": ", ".join(filter(None, (one.contact, one.phone))),
        "Địa chỉ": one.address,
        "Biên bản ghi nhớ": one.memorandum,
    }
    for head, fact in facts.items():
        show.say(f"{head}: {fact or 'chưa ghi'}")
    since = f" từ {kept_day(one.since_on)} (theo: {one.source})" if one.since_on else ""
    show.say(f"Trạng thái giấy phép ngày {day_text(found.day)}: {_status(one.status, one.kind)}{since}")
    for look in found.looks:
        from_day = "" if look.since_on == look.on_date else f" từ {kept_day(look.since_on)}"
        show.say(f"  xem {kept_day(look.on_date)}: {LICENCE_NAMES[look.status]}{from_day}; {look.source}")
    for market in found.markets:
        where = DESTINATION_NAMES.get(market.destination or "", "chưa rõ thị trường")
        show.say(f"{where}: {grouped(market.cases)} hồ sơ, {grouped(market.departed)} đã xuất cảnh")


def _status(status: str | None, kind: str | None) -> str:
    from xkld.domain.wording.licences import status_text

    return status_text(status, kind)

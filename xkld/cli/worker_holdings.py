"""``xkld worker show --everything``: all that is held on a person, on a screen or in a file for that person."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xkld.cli import show
from xkld.cli.options import moment_text
from xkld.cli.worker_printing import worker_lines
from xkld.domain.errors import WrongWords
from xkld.domain.notation import day_text, grouped, kept_day
from xkld.domain.wording.labels import GROUP_NAMES

if TYPE_CHECKING:
    from xkld.usecases.holdings import Holdings
    from xkld.usecases.traces import Traces
    from xkld.usecases.workspace import Workspace


def refuse_without_everything(out: Path | None, purpose: str | None) -> None:
    """Raise ``WrongWords`` for options that only go with ``--everything``."""
    if out is not None or purpose is not None:
        raise WrongWords(
            "--out và --for chỉ dùng cùng --everything.", "Ghi: xkld worker show SỐ --everything --out TỆP"
        )


def everything(
    here: "Workspace", number: int, out: Path | None, purpose: str | None, *, full_id: bool, json: bool
) -> None:
    """Show what is held, or write it into a file."""
    from xkld.cli.handed_out import handed_out
    from xkld.usecases import holdings

    if out is not None:
        found, about = holdings.read_for_file(here, number, full_id=full_id, purpose=purpose)
        handed_out(holdings.write(here, "".join(f"{line}\r\n" for line in _lines(found)), out, about), json=json)
    else:
        found = holdings.everything(here, number, full_id=full_id)
    if json:
        show.data("xkld.worker.everything/1", found)
    elif out is None:
        for line in _lines(found):
            show.say(line)


def _lines(found: "Holdings") -> Iterator[str]:
    yield f"THÔNG TIN CƠ QUAN ĐANG GIỮ VỀ NGƯỜI LAO ĐỘNG SỐ {found.worker.number}"
    if found.erased_on:
        yield f"Đã xóa thông tin ngày {kept_day(found.erased_on)}; còn lại là những điều số liệu báo cáo cần."
    yield from worker_lines(found.worker)
    yield from _part(
        "Đối tượng và minh chứng",
        (
            f"{GROUP_NAMES[one.code]}: {one.proof or 'chưa ghi minh chứng'}"
            f" (từ {kept_day(one.valid_from) or '...'} đến {kept_day(one.valid_to) or '...'})"
            for one in found.groups
        ),
    )
    yield from _part("Giấy tờ đã xuất trình", map(_paper, found.papers))
    yield from _part("Khóa học đã dự", (_course(one, found.attendance) for one in found.courses))
    yield from _part("Thông tin hợp đồng", filter(None, map(_contract, found.contracts)))
    yield from _part("Khoản hỗ trợ đã chi", map(_payment, found.payments))
    yield from _part("Việc khác đang theo dõi", (one.told for one in found.cases))
    yield from _part(
        "Nguồn của thông tin (danh sách đã nhập)",
        (f"ngày {kept_day(one.on)}: tệp {one.file}, trang {one.sheet or '-'}, dòng {one.row}" for one in found.sources),
    )
    yield from _part("Các lần ghi có động đến người này", map(_operation, found.operations))
    yield from _traces(found.traces)


def _operation(one: Any) -> str:
    from xkld.domain.wording.log_names import command_name

    return f"số {one.number}, {moment_text(one.at)}, {one.person}: {command_name(one.command)}"


def _payment(one: Any) -> str:
    back = f", hoàn khoản số {one.reverses}: {one.reason}" if one.reverses else ""
    return f"{kept_day(one.paid_on)}: {one.item}, {grouped(one.amount)} đồng, {one.fund}, chứng từ {one.voucher}{back}"


def _paper(one: Any) -> str:
    days = (("cấp ngày", one.issued_on), ("hết hạn", one.expires_on))
    told = "".join(f", {what} {kept_day(day)}" for what, day in days if day)
    case = f", hồ sơ {one.placement}" if one.placement else ""
    return f"{one.name}{case}{told}"


def _contract(one: Any) -> str:
    wage = f"{grouped(one.wage)} {one.currency} một tháng" if one.wage else None
    told = {
        "bên tiếp nhận": one.employer,
        "địa chỉ làm việc": one.workplace,
        "lương": wage,
        "kỹ năng nghề": one.skill,
        "nơi ở hiện tại": one.stay,
    }
    return "; ".join(f"{what}: {text}" for what, text in told.items() if text)


def _course(one: Any, called: list[Any]) -> str:
    days = "chưa ghi số ngày có mặt" if one.days is None else f"có mặt {one.days} ngày"
    for present, listed in ((True, " ({})"), (False, ", vắng {}")):
        told = [kept_day(day.on) for day in called if day.course == one.course and day.present is present]
        days += listed.format(", ".join(told)) if told else ""
    certified = f", chứng nhận ngày {kept_day(one.certified_on)}" if one.certified_on else ""
    return f"{one.name}, {kept_day(one.first_on)} - {kept_day(one.last_on)}: {days}{certified}"


def _traces(traces: "Traces") -> Iterator[str]:
    yield from _part(
        "Bản sao của sổ còn giữ người này",
        (f"{one.file}{'' if one.certain else ' (không mở xem được)'}" for one in traces.copies),
    )
    yield from _part(
        "Tệp trong out/ có tên người này",
        (f"{one.file}{'' if one.certain else ' (không xem được bên trong)'}" for one in traces.documents),
    )
    yield from _part(
        "Danh sách người đã xuất (sổ không ghi danh sách nào có ai, nên có thể có người này)",
        (f"{day_text(one.on)}: {one.file}{f' - {one.purpose}' if one.purpose else ''}" for one in traces.exports),
    )


def _part(head: str, lines: Iterable[str]) -> Iterator[str]:
    listed = list(lines)
    yield f"{head}: {'không có' if not listed else ''}".rstrip()
    yield from (f"  {line}" for line in listed)

"""How people are printed: what was recorded of them, one of them, a list."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from xkld.cli import show
from xkld.cli.enterprise import note_licences
from xkld.cli.show import Listing, Shown
from xkld.domain.dates import parse_date
from xkld.domain.identity import masked
from xkld.domain.notation import day_text
from xkld.domain.table import Kind
from xkld.domain.wording.labels import (
    DESTINATION_NAMES,
    EDUCATION_NAMES,
    FORM_NAMES,
    GROUP_NAMES,
    INQUIRY_NAMES,
    PURPOSE_NAMES,
    REASON_NAMES,
    SEX_NAMES,
    STAGE_NAMES,
    VISIT_NAMES,
)
from xkld.domain.wording.register import correction_text, dropped_text

if TYPE_CHECKING:
    from xkld.domain.register import Correction
    from xkld.usecases.editing import Edited
    from xkld.usecases.moving import Moved
    from xkld.usecases.recording import Recorded
    from xkld.usecases.workers import ShownCase, ShownWorker
    from xkld.usecases.workspace import Workspace

WORKERS = Listing(
    "xkld.worker.list/1",
    "workers",
    "Người lao động",
    (
        Shown("Số", lambda one: str(one.number), Kind.COUNT),
        Shown("Họ và tên", lambda one: one.name),
        Shown("Năm sinh", lambda one: str(one.birth_year)),
        Shown("Đơn vị", lambda one: one.unit),
        Shown("Thị trường", lambda one: DESTINATION_NAMES.get(one.destination or "", "chưa rõ")),
        Shown("Giai đoạn", lambda one: STAGE_NAMES[one.stage]),
        Shown("Ngày", lambda one: day_text(parse_date(one.on_date))),
    ),
)

FOUND = Listing(
    "xkld.worker.find/1",
    "workers",
    "Người lao động tìm thấy",
    (
        Shown("Số", lambda one: str(one.number), Kind.COUNT),
        Shown("Họ và tên", lambda one: one.name),
        Shown("Sinh", lambda one: day_text(parse_date(one.birth_date)) if one.birth_date else str(one.birth_year)),
        Shown("Thường trú", lambda one: one.unit),
        Shown("Điện thoại", lambda one: one.phone or ""),
        Shown("CCCD", lambda one: one.cccd or ""),
        Shown("Thị trường", lambda one: DESTINATION_NAMES.get(one.destination or "", "chưa rõ")),
        Shown("Giai đoạn", lambda one: STAGE_NAMES[one.stage]),
        Shown("Ngày", lambda one: day_text(parse_date(one.on_date))),
    ),
)


def known_as(here: "Workspace", number: int) -> int:
    """The number by which a person goes now, told when it is another one than was typed: the entries were made one."""
    (kept,) = all_known_as(here, [number])
    return kept


def all_known_as(here: "Workspace", numbers: Sequence[int]) -> list[int]:
    """The same of several people, whom the book is opened for once."""
    from xkld.usecases import merged_numbers

    found = merged_numbers.kept_numbers(here, numbers)
    for number, kept in zip(numbers, found, strict=True):
        if kept != number:
            note_merged(number, kept)
    return found


def note_merged(number: int, kept: int) -> None:
    """That somebody goes by another number now."""
    show.note(f"Số {number} đã gộp vào số {kept}.")


def say_recorded(recorded: "Recorded", *, dry_run: bool) -> None:
    """What was written, in numbers that add up to the rows of a list."""
    from xkld.cli.order_printing import note_offers
    from xkld.domain.wording.roster_notes import left_out_lines
    from xkld.domain.wording.tallies import tally_text
    from xkld.domain.wording.twins import new_pairs

    what = "Chạy thử, chưa ghi: " if dry_run else ""
    corrected = f" {recorded.corrected_rows} sửa," if recorded.is_register else ""
    show.say(
        f"{what}{recorded.new_rows} mới,{corrected} {recorded.known_rows} đã có"
        f" ({recorded.new_workers} người mới, {recorded.new_cases} hồ sơ mới, {recorded.blank} dòng trống)."
    )
    if recorded.tally:
        show.note(tally_text(recorded.tally))
    pairs = new_pairs(recorded.twins, tried=dry_run)
    for line in (*recorded.told, *left_out_lines(recorded.left_out), *pairs):
        show.note(line)
    for one in recorded.corrections:
        show.say(f"  {one.where}: {correction_text(one)}")
    _note_beside_the_book(recorded)
    say_consequences(recorded.closed_quarters, 0)
    note_offers(recorded.offers)
    note_licences(recorded.licences)
    if len(recorded.workers) == 1 and not dry_run:
        show.note(f"Xem lại: xkld worker show {recorded.workers[0]}")


def _note_beside_the_book(recorded: "Recorded") -> None:
    """Where a list and the book tell different things: what was added, and what stays as the book has it."""
    if recorded.completed:
        show.note(f"Đã bổ sung thông tin cho {recorded.completed} người, hồ sơ có trong sổ.")
    if recorded.kept:
        kept = ", ".join(f"{name}: {count}" for name, count in recorded.kept.items())
        show.note(f"Danh sách khác sổ, đã giữ theo sổ: {kept}.")
    if recorded.newer_in_book:
        show.note(f"{recorded.newer_in_book} dòng sổ đã đổi sau khi xuất tệp mà tệp không sửa: giữ theo sổ.")
    if recorded.not_in_file:
        show.note(f"{recorded.not_in_file} giai đoạn không còn trong tệp: sổ giữ nguyên, xóa dòng không xóa gì.")


def say_moved(found: "Moved", *, dry_run: bool) -> None:
    """Who reached a stage, who goes by an offer now, whose stage was known; then what is to be looked at."""
    from xkld.cli.order_printing import note_named

    written = show.tried_or("Đã ghi", dry_run=dry_run)
    named = [number for number in found.known if number in found.under and found.under[number].changed]
    known = [number for number in found.known if number not in named]
    if found.moved:
        show.say(f"{written} giai đoạn của {_people(found.moved)}.")
    if named:
        show.say(f"{written}: {_people(named)} theo đơn hàng số {found.under[named[0]].order.number}.")
    if known:
        whose = f" của {_people(known)}" if len(found.moved) + len(found.known) > 1 else ""
        show.say(f"Đã có sẵn giai đoạn này{whose}, không ghi thêm.")
    if found.moved or named:
        told = {number: one for number, one in found.under.items() if number not in known}
        for number, one in told.items():  # how full the offer is, the last one says
            is_last = number == [*told][-1]
            whose = f"Số {number}. " if len(found.moved) + len(found.known) > 1 else ""
            note_named(one if is_last else replace(one, places=0), whose)
        note_licences(found.licences)


def _people(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return f"người lao động số {numbers[0]}"
    return f"{len(numbers)} người lao động: số {', '.join(map(str, numbers))}"


def say_worker(shown: "ShownWorker") -> None:
    """One person with the whole story, oldest stage first."""
    for line in worker_lines(shown):
        show.say(line)


def worker_lines(shown: "ShownWorker") -> Iterator[str]:
    """The lines about one person, oldest stage first."""
    facts = {
        "Số": str(shown.number),
        "Họ và tên": shown.name,
        "Sinh": shown.birth if shown.birth.isdigit() else day_text(parse_date(shown.birth)),
        "Giới tính": SEX_NAMES.get(shown.sex or ""),
        "CCCD": shown.cccd,
        "Điện thoại": shown.phone,
        "Thường trú": shown.unit,
        "Dân tộc": shown.ethnicity,
        "Trình độ": EDUCATION_NAMES.get(shown.education or ""),
        "Đối tượng": "; ".join(f"{GROUP_NAMES[code]} ({code})" for code in shown.groups) or None,
    }
    for head, fact in facts.items():
        yield (f"{head}: {fact or 'chưa ghi'}")
    for school in shown.schools:
        yield f"Trường: {school}"
    for relative in shown.relatives:
        yield f"Người nhà: {at_home_text(relative)}"
    for one in shown.cases:
        yield from _case_lines(one)


def at_home_text(one: Any) -> str:
    """Somebody at home: who, what to the worker, the telephone, the address where it is known."""
    lives = f", {one.address}" if one.address else ""
    return f"{one.relation} {one.name}, {one.phone or 'chưa có điện thoại'}{lives}"


def _case_lines(one: "ShownCase") -> Iterator[str]:
    going = one.going
    where = DESTINATION_NAMES.get(going.destination or "", "chưa rõ thị trường")
    how = ", ".join(part for part in (going.occupation, going.sender, FORM_NAMES.get(going.form or "")) if part)
    yield (f"Hồ sơ {one.number} (đi {PURPOSE_NAMES[one.case.purpose]}): {where}{f', {how}' if how else ''}; {one.unit}")
    if one.order is not None:
        yield f"  Theo đơn hàng số {one.order}"
    for event in one.case.events:
        reason = f" ({REASON_NAMES[event.reason]})" if event.reason else ""
        yield (f"  {day_text(event.on)}  {STAGE_NAMES[event.stage]}{reason}")
    if one.ends_on:
        yield f"  Hợp đồng đến: {day_text(parse_date(one.ends_on))}"
    yield from map(_contact, one.contacts)


def _contact(one: Any) -> str:
    visited = one.kind == "visit"
    what = f"thăm gia đình: {VISIT_NAMES[one.outcome]}" if visited else f"hỏi việc làm: {INQUIRY_NAMES[one.outcome]}"
    return f"  {day_text(parse_date(one.on))}  {what}{f' ({one.note})' if one.note else ''}"


def say_edited(edited: "Edited", *, dry_run: bool) -> None:
    """Every fact before and after, and what follows from it."""
    lines = [*map(correction_text, edited.corrections), *map(dropped_text, edited.dropped)]
    if not lines:
        show.say(show.UNCHANGED)
        return
    show.say(f"{'Chạy thử, chưa ghi: ' if dry_run else ''}{len(lines)} chỗ sửa.")
    for line in lines:
        show.say(f"  {line}")
    say_consequences(edited.closed_quarters, edited.payments)
    note_licences(edited.licences)


def say_consequences(quarters: Sequence[str], payments: int) -> None:
    """What a correction does to papers that are out, and what it leaves alone."""
    if quarters:
        show.note(f"Sửa này làm đổi số liệu kỳ đã chốt: {', '.join(quarters)}. Xem lại báo cáo đã gửi.")
    if payments:
        show.note(f"{payments} khoản chi đã ghi giữ nguyên; sai thì ghi đảo bằng xkld support reverse.")


def without_id_numbers(found: Any) -> Any:
    """What was corrected, with ID numbers masked, for JSON."""
    return replace(found, corrections=[_masked(one) for one in found.corrections])


def _masked(one: "Correction") -> "Correction":
    if one.fact != "cccd":
        return one
    return replace(one, before=one.before and masked(one.before), after=one.after and masked(one.after))

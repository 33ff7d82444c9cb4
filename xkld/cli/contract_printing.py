"""How contracts that workers made directly are printed: one file, its clock, its decision."""

from typing import TYPE_CHECKING, Any

from xkld.cli import show
from xkld.domain.notation import day_text, kept_day
from xkld.domain.wording.direct_contracts import unknown_years_text
from xkld.domain.wording.labels import DESTINATION_NAMES
from xkld.domain.wording.rules import CONFIDENCE_NAMES

if TYPE_CHECKING:
    from xkld.usecases.direct_contracts import ShownContract


def say_contract(found: "ShownContract") -> None:
    """One file: its papers with their basis, its clock, the rule."""
    one = found.contract
    show.say(f"Hồ sơ {one.number}: {one.name} (số {one.worker}), {one.unit}; nhận {kept_day(one.received_on)}")
    term = f"{one.months} tháng" if one.months else None
    going = (one.employer, DESTINATION_NAMES.get(one.destination or ""), one.occupation, term)
    show.say(f"Hợp đồng: {', '.join(filter(None, going)) or 'chưa ghi'}")
    for paper in found.papers:
        came = f"nộp {kept_day(paper.on)}" if paper.on else "CHƯA CÓ"
        show.say(f"  {paper.name}: {came} ({paper.basis}, {CONFIDENCE_NAMES[paper.confidence]})")
    say_clock(found)
    if one.reason:
        show.say(f"Lý do từ chối: {one.reason}")
    rule = found.rule
    show.note(f"{rule.name} xác nhận trong {rule.working_days:02} ngày làm việc: {rule.basis}, "
              f"{CONFIDENCE_NAMES[rule.confidence]}.")  # fmt: skip


def say_decided(done: Any, *, dry_run: bool) -> None:
    """How a file stands after a decision."""
    if not done.changed:
        show.say(show.KNOWN)
        return
    tried = "Chạy thử, chưa ghi: " if dry_run else ""
    show.say(f"{tried}Hồ sơ {done.shown.contract.number}: {_state(done.shown)}.")


def say_clock(found: "ShownContract") -> None:
    """What is missing, or until when a file has to be decided and how it stands."""
    missing = [one.name for one in found.clock.missing]
    if missing and found.contract.outcome is None:
        show.say(f"Còn thiếu: {'; '.join(missing)}. Chưa tính hạn.")
        return
    due = "" if found.clock.due_on is None else f"Hạn giải quyết: hết ngày {day_text(found.clock.due_on)}; "
    show.say(f"{due}{_state(found)}.")
    note_years({*found.unknown_years})


def note_years(years: set[int]) -> None:
    """That a due day may be later, where days off are not known."""
    if years:
        show.note(unknown_years_text(sorted(years)))


def _state(found: "ShownContract") -> str:
    from xkld.usecases.direct_contracts import state_text

    return state_text(found)

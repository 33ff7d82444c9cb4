"""Duties printed, and the days that a plan leaves open asked for."""

import sys
from typing import TYPE_CHECKING

from xkld.cli import questions, show
from xkld.cli.show import Listing, Shown
from xkld.domain.notation import day_text
from xkld.domain.table import Kind
from xkld.domain.wording.labels import DUTY_KIND_NAMES, SENDER_ROLE_NAMES

if TYPE_CHECKING:
    from datetime import date

    from xkld.usecases.duties import KnownDuty
    from xkld.usecases.workspace import Workspace

_DAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def ask_for_days(here: "Workspace", plan: str) -> None:
    """Ask on a terminal for the days that a plan leaves open, once; elsewhere say how to give them."""
    from xkld.usecases import duties

    unknown = [known for known in duties.listing(here, plan) if known.is_open and known.duty.deadline is None]
    if not unknown:
        return
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        show.note(f"Kế hoạch không nêu hạn của {len(unknown)} chế độ báo cáo; ghi một lần bằng: xkld plan deadline")
        return
    if not all(_answered(here, plan, known) for known in unknown):  # what was written before the question stays
        show.note("Chưa ghi hạn; lúc khác ghi bằng: xkld plan deadline")


def _answered(here: "Workspace", plan: str, known: "KnownDuty") -> bool:
    """Ask until the answer is a day or nothing; whether somebody answered: not with Ctrl-C or the end of input."""
    from xkld.domain.errors import InputRefused
    from xkld.usecases import duties

    while True:
        answer = questions.asked(
            f"{_name(known)} gửi trước ngày nào (tháng cuối kỳ: 22; tháng sau: 05/01; Enter: để trống): "
        )
        if not answer:
            return answer is not None
        try:
            done, _ = duties.set_deadline(here, plan, known.number, answer)
        except InputRefused as refused:
            for problem in refused.problems:
                show.note(f"  {problem.what} → {problem.mend}")
        else:
            show.say(f"Đã ghi hạn: {duty_sentence(done)}")
            say_when_early(done)
            return True


def say_when_early(known: "KnownDuty") -> None:
    """Warn of a day that comes before the figures of its period are closed."""
    if known.next is not None and known.next.due <= known.next.closes:
        show.note(f"Lưu ý: hạn này không sau ngày chốt số liệu ({day_text(known.next.closes)}); kiểm tra lại.")


def duty_sentence(known: "KnownDuty") -> str:
    """Who reports what by when; the working day to aim at when the last day in time is a day off."""
    if known.next is None:
        return f"{_name(known)}: {_day(known)}."
    due, remind = known.next.due, known.next.remind
    aim = "" if remind == due else f"; nên xong trong {_weekday(remind)}"
    before = f" (trước ngày {known.duty.deadline.before_day})" if known.duty.deadline else ""
    return f"báo cáo {known.next.period} của {_senders(known)}, chậm nhất {_weekday(due)}{before}{aim}."


def day_told(known: "KnownDuty") -> str:
    """``chậm nhất ngày 19/12/2025 (trước ngày 20)``, or that no day is known."""
    if known.next is None:
        return _day(known)
    rule = known.duty.deadline
    return f"chậm nhất ngày {day_text(known.next.due)}" + (f" (trước ngày {rule.before_day})" if rule else "")


def _day(known: "KnownDuty") -> str:
    rule = known.duty.deadline
    return "chưa rõ hạn" if rule is None else f"trước ngày {rule.before_day}, các kỳ đều đã qua"


def _name(known: "KnownDuty") -> str:
    return f"Báo cáo {DUTY_KIND_NAMES[known.duty.kind]} của {_senders(known)}"


def _senders(known: "KnownDuty") -> str:
    return ", ".join(SENDER_ROLE_NAMES.get(name, name) for name in known.senders)


def _weekday(day: "date") -> str:
    return f"{_DAYS[day.weekday()]} {day_text(day)}"


DUTIES = Listing(
    "xkld.plan.duties/1",
    "duties",
    "Chế độ báo cáo",
    (
        Shown("Số", lambda one: one.number, Kind.COUNT),
        Shown("Báo cáo", lambda one: DUTY_KIND_NAMES[one.duty.kind]),
        Shown("Ai báo cáo", _senders),
        Shown("Gửi", lambda one: ", ".join(one.duty.recipients)),
        Shown("Kỳ tới", lambda one: one.next.period if one.next else ""),
        Shown("Hạn", day_told),
        Shown("Theo", lambda one: one.duty.ref if not one.is_open else "cơ quan ghi" if one.duty.deadline else ""),
    ),
)

"""``xkld`` alone on a terminal: a numbered list of what to do next; a number runs the command that it shows."""

import shlex
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xkld.cli import questions, show

if TYPE_CHECKING:
    from xkld.usecases.standing import Standing

MOST = 7
When = Callable[["Standing"], bool]


@dataclass(frozen=True, slots=True)
class Ask:
    """A value that the command needs: its option (none: an argument), the question, what Enter stands for."""

    option: str
    question: str
    usual: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A step that may be offered: the command, what it is for, when, what is asked, what is known.

    ``rehearsed`` runs it with ``--dry-run`` first and asks before it writes.
    """

    words: str
    title: str
    when: When
    asks: tuple[Ask, ...] = ()
    known: Callable[["Standing"], tuple[str, ...]] = lambda _standing: ()
    of_a_plan: bool = False
    rehearsed: bool = False


_FILE = Ask("", "Tệp danh sách (.xlsx, .csv; kéo tệp vào cửa sổ này cũng được)")
_STAGE = "Giai đoạn (ví dụ đăng ký, trúng tuyển, xuất cảnh)"

STEPS = (
    Step("init", "Tạo sổ dữ liệu ở thư mục này", lambda at: not at.book),
    Step("demo", "Dựng sổ mẫu để xem thử", lambda at: not at.book, (Ask("", "Thư mục đặt sổ mẫu", "demo"),)),
    Step(
        "plan load",
        "Nạp kế hoạch",
        lambda at: at.book and not at.plan,
        (Ask("", "Tên kế hoạch có sẵn hoặc tệp .yaml", "phan-rang-2025"),),
    ),
    Step(
        "plan new",
        "Lập kế hoạch mới bằng cách trả lời câu hỏi",
        lambda at: at.book and not at.plan,
        known=lambda _at: ("--load",),
    ),
    Step(
        "report quarterly",
        "Lập báo cáo quý đã chốt số liệu",
        lambda at: at.closed is not None and not at.reported,
        known=lambda at: ("--quarter", str(at.closed)),
        of_a_plan=True,
    ),
    Step(
        "plan next",
        "Dự thảo kế hoạch năm sau",
        lambda at: at.closed is not None and at.closed.endswith("-Q4"),
        of_a_plan=True,
    ),
    Step(
        "quota decide",
        "Ghi quyết định giao chỉ tiêu theo dự kiến đang chờ",
        lambda at: at.draft,
        (Ask("--decision", "Số, ký hiệu quyết định"), Ask("--on", "Ngày quyết định (ngày/tháng/năm)")),
        of_a_plan=True,
    ),
    Step(
        "quota allocate",
        "Phân bổ chỉ tiêu cho các đơn vị (ghi là dự kiến)",
        lambda at: at.unsplit,
        (
            Ask("--weights", "Căn cứ: demand (số người đang chờ đi), last-year, hoặc tệp số liệu", "demand"),
            Ask("--tie-by", "Khi ngang nhau: order (thứ tự trong kế hoạch), weight, last-year, demand", "order"),
        ),
        of_a_plan=True,
        rehearsed=True,
    ),
    Step("worker form", "Làm mẫu danh sách trống gửi phường, xã", lambda at: at.plan and not at.people, of_a_plan=True),
    Step("worker import", "Nhập danh sách người lao động", lambda at: at.plan, (_FILE,), rehearsed=True),
    Step(
        "worker add",
        "Thêm một người lao động",
        lambda at: at.plan,
        (
            Ask("--name", "Họ và tên"),
            Ask("--birth", "Năm sinh hoặc ngày sinh"),
            Ask("--unit", "Phường, xã thường trú"),
            Ask("--stage", _STAGE, "đăng ký"),
            Ask("--on", "Ngày (ngày/tháng/năm)"),
        ),
    ),
    Step(
        "worker move",
        "Ghi giai đoạn mới của một người",
        lambda at: at.people,
        (
            Ask("", "Số của người đó trong sổ (xem bằng xkld worker list)"),
            Ask("", _STAGE, "xuất cảnh"),
            Ask("--on", "Ngày (ngày/tháng/năm)"),
        ),
    ),
    Step("quota show", "Xem tiến độ chỉ tiêu từng phường, xã", lambda at: at.people, of_a_plan=True),
    Step(
        "activity add",
        "Ghi một buổi tư vấn",
        lambda at: at.people,
        (
            Ask("--on", "Ngày (ngày/tháng/năm)"),
            Ask("--people", "Số lượt người dự"),
            Ask("--what", "Nội dung"),
        ),
        known=lambda _at: ("--kind", "counselling"),
        of_a_plan=True,
    ),
    Step(
        "report quarterly",
        "Lập lại báo cáo quý đã chốt số liệu",
        lambda at: at.reported,
        known=lambda at: ("--quarter", str(at.closed)),
        of_a_plan=True,
    ),
    Step("doctor", "Khám máy, thư mục và sổ", lambda _at: True),
)
"""Every step there is, the most pressing first; ``doctor`` stays when there are too many."""


def wanted() -> bool:
    """Whether somebody sits before a terminal: nothing is asked in a pipe or at night."""
    return bool(sys.stdin and sys.stdin.isatty() and sys.stdout.isatty())


def offered(standing: "Standing") -> list[Step]:
    """The steps for a standing, at most seven."""
    found = [step for step in STEPS if step.when(standing)]
    return [*found[: MOST - 1], found[-1]] if len(found) > MOST else found


def run(look: Callable[[], "Standing"], common: Mapping[str, str]) -> None:
    """Say where the officer is and offer what is next, until Enter, 0 or the end of input.

    ``common`` are the options that were given to ``xkld`` itself: folder, day, plan.
    """
    while True:
        standing = look()
        steps = offered(standing)
        show.say()
        for number, step in enumerate(steps, start=1):
            show.say(f"  {number}. {step.title}")
        show.say("  0. Thoát")
        chosen = _chosen(len(steps))
        if chosen == 0:
            return
        _take(steps[chosen - 1], standing, common)
        show.say()


def _chosen(most: int) -> int:
    while True:
        text = questions.asked("Chọn số (Enter: thoát): ")
        if not text or text == "0":
            return 0
        if text.isascii() and text.isdigit() and int(text) <= most:
            return int(text)
        show.note(f"Gõ một số từ 0 đến {most}.")


def _take(step: Step, standing: "Standing", common: Mapping[str, str]) -> None:
    options: list[str] = []
    values: list[str] = []
    for ask in step.asks:
        value = _answer(ask)
        if not value:
            show.note("Đã bỏ qua, chưa ghi gì.")
            return
        values += [] if ask.option else [value]
        options += [ask.option, value] if ask.option else []
    given = [(f"--{name}", text) for name, text in common.items() if name != "plan" or step.of_a_plan]
    shared = [part for pair in given for part in pair]
    command = [*step.words.split(), *values, *step.known(standing), *options, *shared]
    if step.rehearsed and (_run([*command, "--dry-run"]) or not _agreed()):
        return
    _run(command)


def _answer(ask: Ask) -> str:
    """What was typed, the usual value for Enter, or nothing."""
    usual = f" [{ask.usual}]" if ask.usual else ""
    while True:
        text = questions.asked(f"{ask.question}{usual}: ")
        if text is None:
            return ""
        value = _unquoted(text) or ask.usual
        if not value.startswith("-"):
            return value
        show.note("Giá trị không bắt đầu bằng dấu gạch ngang.")


def _unquoted(text: str) -> str:
    """A file that was dragged into the window comes in quotes."""
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text


def _agreed() -> bool:
    return (questions.asked("Ghi vào sổ? (c: có, Enter: không): ") or "").casefold() in questions.YES


def _run(command: list[str]) -> int:
    from xkld.cli import main

    show.note(f"$ xkld {shlex.join(command)}")
    return main(command)

"""Questions on a terminal or through a pipe: each answer is judged at once, and asked again until it can be taken."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from xkld.cli import show
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.office import not_utf8
from xkld.domain.errors.plan_making import answers_ended, not_agreed, option_missing

Answers = dict[str, Any]
Proposal = Callable[[Answers], str | None]

YES, _NO = frozenset({"c", "có", "co", "y", "yes"}), frozenset({"k", "không", "khong", "n", "no", ""})


def _nothing(_answers: Answers) -> None:
    return None


def _always(_answers: Answers) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Question:
    """One question: how an answer is read, what is proposed (None: it must be answered), when it is asked at all.

    ``read`` raises ``InputRefused`` for an answer that cannot be taken. ``choices`` are shown with their numbers.
    ``needs`` are the answers without which nothing can be proposed; with ``reads`` an answer cannot be read either.
    """

    key: str
    option: str
    text: str
    read: Callable[[str, Answers], Any]
    proposal: Proposal = _nothing
    choices: Mapping[str, str] = field(default_factory=dict)
    wanted: Callable[[Answers], bool] = _always
    needs: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()


def interview(
    questions: Sequence[Question], answers: Answers, given: Mapping[str, str | None], *, silent: bool
) -> None:
    """Fill ``answers``: by options where they were given, by proposals when ``silent``, else by asking.

    Raises ``InputRefused`` with everything that is wrong with the options, ``WrongWords`` when nobody answers.
    """
    problems: list[Problem] = []
    for question in questions:
        text = given.get(question.key)
        needs = question.reads + (question.needs if text is None else ())
        if any(need not in answers for need in needs) or not question.wanted(answers):
            continue
        if text is None and silent:
            text = question.proposal(answers)
            if text is None:
                problems.append(option_missing(question.option, question.text))
                continue
        try:
            answers[question.key] = question.read(text, answers) if text is not None else _asked(question, answers)
        except InputRefused as refused:
            problems.extend(refused.problems)
    if problems:
        raise InputRefused(problems)


def line(text: str) -> str:
    """One line that somebody types after a prompt.

    Raises ``WrongWords`` when there is none.
    """
    show.prompt(f"{text}: ")
    typed = _read_line()
    if not typed:
        show.note("")
        raise answers_ended(text)
    return typed.strip()


def asked(question: str) -> str | None:
    """What somebody before a menu types in one line; None when there is no more input, or Ctrl-C."""
    show.flush()
    try:
        return input(show.plain(question)).strip()
    except (EOFError, KeyboardInterrupt):
        show.say()
        return None


def block(text: str) -> str:
    """What somebody pastes after a prompt: up to two empty lines, or the end of input; one empty line is nothing."""
    show.note(f"{text} (dán xong bấm Enter hai lần, hoặc Ctrl-D):")
    lines: list[str] = []
    while typed := _read_line():
        if not typed.strip() and (not lines or not lines[-1].strip()):
            break
        lines.append(typed)
    if not lines and not typed:
        raise answers_ended(text)
    return "".join(lines)


def everything() -> str:
    """All that comes through the pipe."""
    _as_utf8()
    try:
        return sys.stdin.read()
    except UnicodeDecodeError:
        raise not_utf8("-") from None


def agree(text: str, *, agreed: bool) -> None:
    """Go on only after a yes.

    Raises ``NeedsConsent`` after a no.
    """
    if not agreed and not yes(text):
        raise not_agreed()


def yes(text: str) -> bool:
    """Whether the answer is a yes; an empty one is a no."""
    while True:
        typed = line(f"{text} [c/K]").lower()
        if typed in YES | _NO:
            return typed in YES
        show.note("  Trả lời c (có) hoặc k (không).")


def picked(names: Mapping[str, str], text: str) -> str:
    """A pick of one from a list that is shown with numbers; empty for none."""
    _say_choices(names)
    from xkld.usecases.plan_answers import parse_picks

    while True:
        try:
            found = parse_picks(line(text) or "0", list(names))
        except InputRefused as refused:
            _say_problems(refused)
            continue
        return found[0] if found else ""


def _asked(question: Question, answers: Answers) -> Any:
    _say_choices(question.choices)
    proposal = question.proposal(answers)
    shown = "" if proposal is None else f" [{_numbered(question, proposal) or 'bỏ trống'}]"
    while True:
        typed = line(f"{question.text}{shown}")
        if not typed and proposal is None:
            show.note("  Câu này cần trả lời.")
            continue
        try:
            return question.read(typed or proposal or "", answers)
        except InputRefused as refused:
            _say_problems(refused)


def _numbered(question: Question, proposal: str) -> str:
    """A proposal of codes by their numbers in the list that was shown."""
    numbers = {code: str(number) for number, code in enumerate(question.choices, start=1)}
    return ",".join(numbers.get(code, code) for code in proposal.split(",")) if numbers else proposal


def _say_choices(choices: Mapping[str, str]) -> None:
    for number, name in enumerate(choices.values(), start=1):
        show.note(f"  {number}. {name}")


def _say_problems(refused: InputRefused) -> None:
    for problem in refused.problems[: show.MOST_PROBLEMS]:
        show.note(f"  {problem}")


def _read_line() -> str:
    _as_utf8()
    try:
        return sys.stdin.readline()
    except KeyboardInterrupt:
        show.note("")  # the cursor stands behind the prompt
        raise
    except UnicodeDecodeError:
        raise not_utf8("-") from None


def _as_utf8() -> None:
    """Pipes are UTF-8 whatever the console is."""
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None and not sys.stdin.isatty() and sys.stdin.encoding.lower() != "utf-8":
        reconfigure(encoding="utf-8")

"""Typer's own English words, said in Vietnamese: headings of help, and what is wrong with a command line."""

import inspect
import re

import typer
from typer.core import TyperCommand, TyperGroup

from xkld.cli.options import MOST

_RANGES = (  # what no office reaches is no bound worth telling
    (re.compile(rf"\s+\[x<={MOST}\]"), ""),
    (re.compile(rf"\s+\(x<=(?:{MOST}|…)\)"), ""),
    (re.compile(rf";\s+x<={MOST}\]"), "]"),
    (re.compile(rf"\[x<={MOST};\s+"), "["),
    (re.compile(rf"\b(\d+)<=x<=(?:{MOST}\b|…)"), r"từ \1"),
    (re.compile(r"\b(\d+)<=x<=(\d+)\b"), r"từ \1 đến \2"),
    (re.compile(r"\bx<=(\d+)\b"), r"nhiều nhất \1"),
    (re.compile(r"\bx>=(\d+)\b"), r"từ \1"),
)
_HELP_WORDS = (
    (re.compile(r"^Usage:", re.MULTILINE), "Cách dùng:"),
    (re.compile(r"^Options:", re.MULTILINE), "Tùy chọn:"),
    (re.compile(r"^Arguments:", re.MULTILINE), "Tham số:"),
    (re.compile(r"^Commands:", re.MULTILINE), "Lệnh:"),
    (re.compile(r"\[OPTIONS\]"), "[TÙY_CHỌN]"),
    (re.compile(r"COMMAND \[ARGS\]\.\.\."), "LỆNH [THAM_SỐ]..."),
    (re.compile(r"Show this message and exit\."), "Hiện hướng dẫn này."),
    (re.compile(r"\[required\]"), "[bắt buộc]"),
    (re.compile(r";(\s+)required\]"), r";\1bắt buộc]"),
    (re.compile(r"\[default:(\s)"), r"[mặc định:\1"),
    (re.compile(r"\[env var: "), "[biến môi trường: "),
    (re.compile(r";(\s+)default:(\s)"), r";\1mặc định:\2"),
    # As wide as what they replace, so that the columns stay in line.
    (re.compile(r"<int range>"), "SỐ         "),
    *_RANGES,
    (re.compile(r"<int>"), "SỐ   "),
    (re.compile(r"<str>"), "CHỮ  "),
)
_FAULTS = (
    (r"No such option: (\S+)(.*)", r"Không có tùy chọn {0}."),
    (r"No such command '(.*?)'\.(.*)", r"Không có lệnh «{0}»."),
    (r"Missing option '(.*?)'.*", r"Thiếu tùy chọn {0}."),
    (r"Missing argument '(.*?)'.*", r"Thiếu tham số {0}."),
    (r"Missing command\.", r"Thiếu tên lệnh."),
    (r"Option '(.*?)' requires an argument\.", r"Tùy chọn {0} cần có giá trị đi kèm."),
    (r"Option '(.*?)' does not take a value\.", r"Tùy chọn {0} không đi kèm giá trị."),
    (r"Got unexpected extra argument(?:s|\(s\))? \((.*)\)", r"Thừa tham số: {0}."),
    (r"Invalid value for '(.*?)': '(.*)' is not a valid (?:integer|int)\.?.*", r"{0}: «{1}» không phải số nguyên."),
    (r"Invalid value for '(.*?)': (\S+) is not in the range (.*?)\.*$", r"{0}: {1} ngoài khoảng cho phép ({2})."),
    (r"Invalid value for '(.*?)': (?:Path|File|Directory) '(.*)' does not exist\.", r"{0}: không có tệp «{1}»."),
    (
        r"Invalid value for '(.*?)': (?:Path|File|Directory) '(.*)' is a directory\.",
        r"{0}: «{1}» là thư mục, cần một tệp.",
    ),
    (r"Invalid value for '(.*?)': (?:Path|File|Directory) '(.*)' is a file\.", r"{0}: «{1}» là tệp, cần một thư mục."),
    (r"Invalid value for '(.*?)': (?:Path|File|Directory) '(.*)' is not writable\.", r"{0}: không ghi được vào «{1}»."),
    (r"Invalid value for '(.*?)': (.*)", r"{0}: giá trị không hợp lệ ({1})."),
)
_UNREADABLE = re.compile(r"Invalid value for '.*?': (?:Path|File|Directory) '(.*)' is not readable\.")
_EXAMPLE = "Ví dụ:"
_LONG_NUMBER = re.compile(r"\d(?:[ .\-']?\d){8,}")
_GUESS = re.compile(r"'([^']+)'\s*\??\)?$|: (-[\w-]+(?:, -[\w-]+)*)\)?$")


class VietnameseCommand(TyperCommand):
    """A command whose help is in Vietnamese."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]
        """The help text."""
        return in_vietnamese(super().get_help(ctx))


class VietnameseGroup(TyperGroup):
    """A group of commands whose help is in Vietnamese; commands keep the order in which they were written."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]
        """The help text."""
        return in_vietnamese(super().get_help(ctx))


def help_text(docstring: str) -> str:
    """A command's docstring as its help: each example in one line, whatever the width, so that it can be copied."""
    return "\n\n".join(
        f"\b\n{' '.join(part.split())}" if part.startswith(_EXAMPLE) else part
        for part in inspect.cleandoc(docstring).split("\n\n")
    )


def in_vietnamese(help_text: str) -> str:
    """Help with Typer's own words replaced; ours pass untouched."""
    for pattern, words in _HELP_WORDS:
        help_text = pattern.sub(words, help_text)
    return help_text


def _with_ranges(text: str) -> str:
    """A text with ranges of numbers in words."""
    for pattern, words in _RANGES:
        text = pattern.sub(words, text)
    return text


def unreadable_file(error: Exception) -> str | None:
    """The file that the system keeps shut, which Typer takes for wrong words; None when it is about something else."""
    said = str(error.format_message()) if hasattr(error, "format_message") else ""
    found = _UNREADABLE.match(said)
    return found[1] if found else None


def usage_in_vietnamese(error: Exception) -> tuple[str, str]:
    """What is wrong with the command line, and what to type to learn more."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "xkld"
    said = " ".join(str(error.format_message()).split()) if hasattr(error, "format_message") else str(error)
    said = _LONG_NUMBER.sub("…", said)  # it may be an ID number
    guess = _GUESS.search(said) if "Did you mean" in said or "Possible options" in said else None
    hint = f"Ý bạn là {next(part for part in guess.groups() if part)}? " if guess else ""
    return _fault(said), f"{hint}Xem cách dùng: {path} --help"


def _fault(said: str) -> str:
    for pattern, sentence in _FAULTS:
        if match := re.match(pattern, said):
            return _with_ranges(sentence.format(*match.groups()))
    return f"Lệnh không đúng: {said}"

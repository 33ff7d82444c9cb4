"""Where the units of a new plan come from: options, a text, a paste; names that are not listed are asked back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from xkld.cli import questions, show
from xkld.domain.errors import InputRefused
from xkld.domain.errors.plan_making import option_missing, two_sources_of_units

if TYPE_CHECKING:
    from xkld.domain.communes import Province
    from xkld.domain.pasted import PastedTable
    from xkld.usecases.plan_units import UnitList
    from xkld.usecases.workspace import Workspace

PLAN = "Kế hoạch"
"""The kind of paper that a plan is."""

_BELOW = "Gõ hoặc dán danh sách thôn, khu phố, mỗi dòng một đơn vị, có thể kèm chỉ tiêu, ví dụ «Khu phố 1: 03»"
_SOME = "Gõ hoặc dán các đơn vị thuộc kế hoạch, có thể kèm chỉ tiêu; để trống là lấy tất cả"


@dataclass(frozen=True, slots=True)
class Told:
    """What the options say about units."""

    file: str | None
    units: tuple[str, ...]
    text: str | None
    paste: bool


def units(
    here: "Workspace", everywhere: "Sequence[Province]", answers: questions.Answers, told: Told, *, silent: bool
) -> "UnitList":
    """The units of the plan.

    Raises ``InputRefused`` when options are wrong, ``WrongWords`` when nobody answers.
    """
    if sum(map(bool, (told.units, told.text, told.paste))) > 1:
        raise InputRefused([two_sources_of_units()])
    given = _given(told)
    file = _file(told, silent=silent) if answers["source"] == "file" else None
    while True:
        table: PastedTable | None = None
        try:
            table = _table(answers["source"], given, told, silent=silent and not told.paste)
            if table is not None and not silent:
                table = _put_right(here, everywhere, answers, file, table)
            return _units(here, everywhere, answers, file, table)
        except InputRefused as refused:
            if given is not None or silent:
                raise
            for problem in refused.problems[: show.MOST_PROBLEMS]:
                show.note(f"  {problem}")


def say_commune(answers: questions.Answers) -> None:
    """Warn of an issuer that the list of communes since 1/7/2025 does not have: its name goes into every paper."""
    from xkld.domain.communes import TWO_LEVELS_FROM
    from xkld.usecases.plan_units import unknown_commune

    province = answers.get("province")
    near = unknown_commune(answers["office"], province)
    if province is None or near is None or answers["years"][-1] <= TWO_LEVELS_FROM.year:
        return
    like = f"; gần giống: {', '.join(near)}" if near else ""
    area = answers["office"].area
    show.note(f"  Lưu ý: {province.name} không có «{area}» trong danh mục{like}. Gõ nhầm thì làm lại với tên đúng.")


def _given(told: Told) -> str | None:
    """The text of a table that options give; None when it must be asked."""
    if told.units:
        return "\n".join(told.units)
    if told.text == "-":
        return questions.everything()
    if told.text is not None:
        from xkld.usecases.plan_units import text_of

        return text_of(told.text)
    return None


def _file(told: Told, *, silent: bool) -> str:
    if told.file is None and silent:
        raise InputRefused([option_missing("--units-file", "tệp đơn vị")])
    return told.file or questions.line("Tệp đơn vị trong thư mục data, ví dụ units/ninh-thuan-2024.yaml")


def _table(source: str, given: str | None, told: Told, *, silent: bool) -> "PastedTable | None":
    """The pasted table; None when all units of the list are meant."""
    from xkld.usecases.plan_units import pasted

    text = given
    if text is None and silent:
        if source == "below":
            raise InputRefused([option_missing("--unit", "các thôn, khu phố")])
        return None
    if text is None:
        text = questions.block(_BELOW if source == "below" else _SOME)
    if not text.strip() and source != "below":
        return None
    table = pasted(text, "--unit") if told.units else pasted(text, *_file_named(told))
    _say_table(table)
    return table


def _file_named(told: Told) -> tuple[str, ...]:
    return (told.text,) if told.text and told.text != "-" else ()


def _say_table(table: "PastedTable") -> None:
    for piece in table.skipped:
        show.note(f"  Bỏ qua dòng {piece.line}: {piece.text}")
    if table.missing_orders:
        show.note(f"  Lưu ý: không thấy số thứ tự {', '.join(map(str, table.missing_orders))}.")
    counted = "" if table.sum is None else f", cộng {table.sum} người"
    stated = "" if table.total is None else " (khớp dòng tổng)"
    show.note(f"  Đọc được {len(table.rows)} đơn vị{counted}{stated}.")


def _put_right(
    here: "Workspace",
    everywhere: "Sequence[Province]",
    answers: questions.Answers,
    file: str | None,
    table: "PastedTable",
) -> "PastedTable":
    """The table after the officer has said which unit each unknown name means."""
    if answers["source"] == "below":
        return table
    from xkld.usecases.plan_units import renamed, unlisted

    known = _units(here, everywhere, answers, file, None).chosen
    names = {}
    for one in unlisted(table, known):
        if one.near:
            show.note(f"  «{one.row.name}» không có trong danh mục. Đơn vị nào (Enter: không có trong số này)?")
            names[one.row.name] = questions.picked({name: name for name in one.near}, "  Số") or one.row.name
    return renamed(table, names)


def _units(
    here: "Workspace",
    everywhere: "Sequence[Province]",
    answers: questions.Answers,
    file: str | None,
    table: "PastedTable | None",
) -> "UnitList":
    from xkld.usecases import plan_units

    if file is not None:
        year, month, day = answers["issued"]
        return plan_units.of_file(here, file, date(year, month, day or 1), table)
    if answers["source"] == "communes" or table is None:
        return plan_units.communes(table, _province(everywhere, answers))
    return plan_units.below(table, answers["office"], everywhere)


def _province(everywhere: "Sequence[Province]", answers: questions.Answers) -> "Province":
    from xkld.usecases.plan_answers import parse_province

    found: Province = answers.get("province") or parse_province(answers["office"].area, everywhere)
    return found

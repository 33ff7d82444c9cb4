"""``xkld quota allocate`` and its sisters: the target worked out among units."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import MOST, Agreed, AsJson, DecidedOn, DryRun, Home, PlanCode, Today, day_or_none, workspace
from xkld.domain.choices import parse_word
from xkld.domain.table import Kind, Mark, Row, Table

MOST_TIED = 20

if TYPE_CHECKING:
    from xkld.usecases.allocation_work import Wish
    from xkld.usecases.allocations import Allocated, UnitShare

Weights = Annotated[
    str, typer.Option("--weights", metavar="NGUỒN", help="Căn cứ: tệp .yaml, .csv, .xlsx; last-year; demand.")
]
Column = Annotated[str | None, typer.Option("--column", metavar="TÊN_CỘT", help="Cột trọng số trong tệp.")]
Method = Annotated[
    str,
    typer.Option(
        "--method",
        metavar="CÁCH",
        help="sainte-lague, largest-remainder, dhondt, huntington-hill hoặc adams.",
    ),
]
Total = Annotated[int | None, typer.Option("--total", min=0, max=MOST, help="Chỉ tiêu chung (mặc định theo kế hoạch).")]
Least = Annotated[
    str | None, typer.Option("--min", metavar="SỐ", help="Mỗi đơn vị ít nhất; current: không thấp hơn mức đang giao.")
]
Greatest = Annotated[int | None, typer.Option("--max", min=0, max=MOST, help="Mỗi đơn vị nhiều nhất.")]
Fixed = Annotated[
    list[str] | None, typer.Option("--fix", metavar="ĐƠN_VỊ=SỐ", help="Giao đúng số này; ghi lại cho từng đơn vị.")
]
AtLeast = Annotated[
    list[str] | None, typer.Option("--least", metavar="ĐƠN_VỊ=SỐ", help="Riêng đơn vị này ít nhất bằng số này.")
]


def allocate(
    weights: Weights,
    column: Column = None,
    method: Method = "sainte-lague",
    total: Total = None,
    least: Least = None,
    most: Greatest = None,
    fix: Fixed = None,
    at_least: AtLeast = None,
    tie: Annotated[
        str | None, typer.Option("--tie", metavar="ĐƠN_VỊ,...", help="Khi ngang nhau: các đơn vị được nhận.")
    ] = None,
    tie_by: Annotated[
        str | None,
        typer.Option("--tie-by", metavar="TIÊU_CHÍ", help="Khi ngang nhau: order, weight, last-year hoặc demand."),
    ] = None,
    tie_sheet: Annotated[
        Path | None,
        typer.Option("--tie-sheet", metavar="TỆP.docx", help="Ghi biên bản chọn đơn vị ngang nhau để ký."),
    ] = None,
    decision: Annotated[
        str | None, typer.Option("--decision", metavar="SỐ", help="Số quyết định; bỏ trống thì chỉ là dự kiến.")
    ] = None,
    on: DecidedOn = None,
    reason: Annotated[str | None, typer.Option("--reason", help="Lý do.")] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    yes: Agreed = False,
    json: AsJson = False,
) -> None:
    """Phân bổ chỉ tiêu cho các đơn vị theo trọng số, trong mức tối thiểu và tối đa.

    Không có --decision thì ghi là dự kiến phân bổ, chưa tính vào chỉ tiêu và báo cáo.

    Ví dụ: xkld quota allocate --weights demand --min 2 --tie-by order --dry-run
    """
    from xkld.usecases import allocations, tie_sheets
    from xkld.usecases.quota_setting import decision_or_none

    here = workspace("quota allocate", home, today, dry_run=dry_run)
    asked = wish(weights, column, method, total, (least, most, fix, at_least), (tie, tie_by))
    decided = decision_or_none(decision, day_or_none(on), reason)
    if tie_sheet:
        tie_sheets.check(tie_sheet)
    paper = tie_sheets.writer_of(here, tie_sheet, decision) if tie_sheet and not dry_run else None
    done = allocations.allocate(here, plan, asked, decided, agreed=yes, paper=paper)
    if paper:
        show.note(f"Đã ghi biên bản {tie_sheet}." if done.tie else "Không có đơn vị ngang nhau, không ghi biên bản.")
    if total is None:
        _say_other_total(done)
    if json:
        show.data("xkld.quota.allocate/1", done)
    elif not done.is_open:
        show.table(allocation_table(done))
    if done.is_open:
        options = _typed(weights, column, method, done.total, (least, most, fix, at_least), plan)
        options += _typed_decision(decision, on, reason)
        _stop_for_choice(done, options)
    show.note(_what_was_done(done, dry_run=dry_run))


def _say_other_total(done: "Allocated") -> None:
    """The plan's own total is meant where none is typed; a decision may have raised it since."""
    from xkld.domain.notation import grouped

    before = sum(one.before or 0 for one in done.units)
    if before and before != done.total:
        here, there = grouped(before), grouped(done.total)
        show.note(f"Lưu ý: đang giao {here} lao động, chia {there} theo kế hoạch; muốn chia {here} thì ghi --total.")


def allocation_table(done: "Allocated") -> Table:
    """A split that was worked out, unit by unit, beside what is in force."""
    from xkld.domain.notation import grouped
    from xkld.domain.wording.allocation_words import METHOD_NAMES, number_text, source_name

    columns = show.columns(
        unit="Đơn vị",
        weight=("Trọng số", Kind.COUNT),
        share=("Chia đúng tỷ lệ", Kind.COUNT),
        before=("Đang giao", Kind.COUNT),
        target=("Phân bổ", Kind.COUNT),
        difference=("Tăng, giảm", Kind.COUNT),
    )
    rows = tuple(map(_unit_row, done.units))
    before = sum(one.before or 0 for one in done.units)
    whole = number_text(sum((one.weight for one in done.units), start=done.units[0].weight * 0))
    total = Row(("Tổng cộng", whole, grouped(done.total), before, done.total, done.total - before))
    title = f"Phân bổ {done.total} lao động theo phương pháp {METHOD_NAMES[done.method]}"
    return Table("allocation", None, title, f"(Căn cứ: {source_name(done.source)})", columns, rows, total, "")


def _unit_row(one: "UnitShare") -> Row:
    from fractions import Fraction

    from xkld.domain.wording.allocation_words import number_text, share_text

    before = Mark.NOT_ALLOCATED if one.before is None else one.before
    target = one.target or 0
    weight, share = number_text(one.weight), share_text(Fraction(one.share))
    return Row((one.unit, weight, share, before, target, target - (one.before or 0)))


def wish(
    weights: str,
    column: str | None,
    method: str,
    total: int | None,
    limits: tuple[str | None, int | None, list[str] | None, list[str] | None],
    tie: tuple[str | None, str | None],
) -> "Wish":
    """What was asked for in words: bounds and the settling of a tie as they stand in the options."""
    from xkld.domain.proposal import TieRule
    from xkld.domain.turns import Method as Way
    from xkld.domain.wording.allocation_words import METHOD_NAMES, TIE_RULE_NAMES
    from xkld.usecases.allocation_work import Wish
    from xkld.usecases.bounds import BoundWords
    from xkld.usecases.ties import TieWords

    least, most, fix, at_least = limits
    names, key = tie
    keys = {rule: name for rule, name in TIE_RULE_NAMES.items() if rule != TieRule.NAMED}
    return Wish(
        weights=weights,
        column=column,
        method=Way(parse_word("--method", method, METHOD_NAMES)),
        total=total,
        bounds=BoundWords(least, most, fix or (), at_least or ()),
        tie=TieWords(names, None if key is None else TieRule(parse_word("--tie-by", key, keys))),
    )


def _typed(
    weights: str,
    column: str | None,
    method: str,
    total: int,
    limits: tuple[str | None, int | None, list[str] | None, list[str] | None],
    plan: str | None,
) -> list[tuple[str, str]]:
    """The options as they were typed, for a line that can be run again."""
    least, most, fix, at_least = limits
    given = [("--total", str(total)), ("--weights", weights), ("--column", column), ("--method", method)]
    given += [("--min", least), ("--max", None if most is None else str(most))]
    given += [("--fix", one) for one in fix or ()] + [("--least", one) for one in at_least or ()]
    return [(option, value) for option, value in (*given, ("--plan", plan)) if value is not None]


def _typed_decision(number: str | None, on: str | None, reason: str | None) -> list[tuple[str, str]]:
    given = (("--decision", number), ("--on", on), ("--reason", reason))
    return [(option, value) for option, value in given if value is not None]


def _stop_for_choice(done: "Allocated", options: list[tuple[str, str]]) -> None:
    """Show the tied units and how to go on; ends with the status of a refusal that waits for people."""
    from xkld.domain.errors.allocations import tie_needs_choice
    from xkld.domain.wording.allocation_words import names, number_text

    tie = done.tie
    if tie is None:
        return
    tied = [one for one in done.units if one.tied]
    show.note(f"Còn {tie.places} chỉ tiêu, {len(tie.units)} đơn vị ngang nhau:")
    for one in tied[:MOST_TIED]:
        show.note(f"  {one.unit}: trọng số {number_text(one.weight)}")
    if len(tied) > MOST_TIED:
        show.note(f"  … và {len(tie.units) - MOST_TIED} đơn vị nữa (xem đủ bằng --json)")
    line = " ".join(f"{option} {_quoted(value)}" for option, value in options)
    chosen = ",".join(tie.units[: tie.places]) if tie.places <= MOST_TIED else "ĐƠN_VỊ,..."
    show.note("Chọn xong thì chạy lại, ghi tên đơn vị được nhận (ví dụ) hoặc một tiêu chí:")
    show.note(f"  xkld quota allocate {line} --tie {_quoted(chosen)}")
    show.note(f"  xkld quota allocate {line} --tie-by order")
    show.note("Cần biên bản để ký thì thêm: --tie-sheet bien-ban.docx")
    raise tie_needs_choice(tie.places, tie.units, names(tie.still_level) if tie.still_level else None)


def _quoted(value: str) -> str:
    """A word as a shell takes it: between double quotes when it has more than letters, digits and plain marks."""
    plain = value and all(letter.isalnum() or letter in "-_./:=%+" for letter in value)
    return value if plain else f'"{value}"'


def _what_was_done(done: "Allocated", *, dry_run: bool) -> str:
    from xkld.domain.notation import day_text, grouped
    from xkld.domain.wording.allocation_words import TIE_RULE_NAMES, names

    what = "Chạy thử, chưa ghi" if dry_run else "Đã có trong sổ" if done.known else "Đã ghi"
    kind = "dự kiến phân bổ" if done.valid_from is None else f"phân bổ có hiệu lực từ {day_text(done.valid_from)}"
    tie = ""
    if done.tie and done.tie.settled_by:
        tie = f" Ngang nhau: {names(done.tie.given_to)} được nhận ({TIE_RULE_NAMES[done.tie.settled_by]})."
    coming = " Có quyết định thì ghi: xkld quota decide --decision SỐ --on NGÀY" if done.valid_from is None else ""
    return f"{what} {kind}: {grouped(done.total)} lao động cho {grouped(len(done.units))} đơn vị.{tie}{coming}"

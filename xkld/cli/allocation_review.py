"""``xkld quota decide``, ``explain``, ``compare``: what becomes of a split that was worked out, and why it is so."""

from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.allocation import AtLeast, Column, Fixed, Greatest, Least, Method, Total, Weights, wish
from xkld.cli.options import Agreed, AsJson, DecidedOn, Decision, DryRun, Home, PlanCode, Today, day_or_none, workspace
from xkld.domain.table import Kind, Mark, Row, Table, Value

if TYPE_CHECKING:
    from xkld.usecases.comparisons import Compared, Comparison, Given


def decide(
    decision: Decision,
    on: DecidedOn = None,
    reason: Annotated[str | None, typer.Option("--reason", help="Lý do.")] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    yes: Agreed = False,
) -> None:
    """Ghi quyết định giao chỉ tiêu theo dự kiến phân bổ đang chờ.

    Ví dụ: xkld quota decide --decision 123/QĐ-UBND --on 15/4/2025
    """
    from xkld.domain.notation import day_text
    from xkld.usecases import draft_decisions
    from xkld.usecases.quota_setting import decision_of

    here = workspace("quota decide", home, today, dry_run=dry_run)
    done = draft_decisions.decide(here, plan, decision_of(decision, day_or_none(on), reason), agreed=yes)
    for name, before, after in done.changed:
        show.say(f"  {name}: {'chưa giao' if before is None else before} → {after}")
    what = show.tried_or("Đã ghi", dry_run=dry_run)
    show.say(f"{what} phân bổ có hiệu lực từ {day_text(done.valid_from)}; tổng chỉ tiêu {done.total} lao động.")


def explain(
    unit: Annotated[str, typer.Argument(metavar="ĐƠN_VỊ", help="Tên hoặc mã đơn vị.")],
    in_force: Annotated[
        bool, typer.Option("--in-force", help="Giải thích mức đang giao, dù có dự kiến phân bổ.")
    ] = False,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Vì sao đơn vị được giao số chỉ tiêu đó: một đoạn văn để trả lời lãnh đạo phường, xã.

    Ví dụ: xkld quota explain "Phường Phủ Hà"
    """
    from xkld.usecases import explanations

    told = explanations.explain(workspace("quota explain", home, today), plan, unit, in_force=in_force)
    if json:
        show.data("xkld.quota.explain/1", told)
    else:
        show.say(told.text)


def compare(
    weights: Weights,
    column: Column = None,
    method: Method = "sainte-lague",
    total: Total = None,
    least: Least = None,
    most: Greatest = None,
    fix: Fixed = None,
    at_least: AtLeast = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Năm cách chia cạnh nhau, so với mức đang giao và kết quả năm trước; không ghi gì.

    Ví dụ: xkld quota compare --weights demand --min 2
    """
    from xkld.domain.wording.allocation_words import METHOD_NAMES
    from xkld.usecases import comparisons

    asked = wish(weights, column, method, total, (least, most, fix, at_least), (None, None))
    found = comparisons.compare(workspace("quota compare", home, today), plan, asked)
    if json:
        show.data("xkld.quota.compare/1", found)
    else:
        show.table(comparison_table(found, str(asked.method)))
    for tie in found.ties:
        show.note(
            f"{METHOD_NAMES[tie.method]}: còn {tie.places} chỉ tiêu cho {len(tie.units)} đơn vị ngang nhau, cần chọn."
        )
    if found.units[0].last_year is None:
        show.note("Chưa đủ số người xuất cảnh cả năm trước (ghi bằng xkld opening set departed --quarter ...-Q4).")


def comparison_table(found: "Comparison", chosen: str) -> Table:
    """All methods side by side; the differences are those of the chosen one."""
    from xkld.domain.notation import grouped
    from xkld.domain.wording.allocation_words import METHOD_NAMES, number_text, source_name

    heads = {key: (name[:1].upper() + name[1:], Kind.COUNT) for key, name in METHOD_NAMES.items()}
    columns = show.columns(
        unit="Đơn vị",
        weight=("Trọng số", Kind.COUNT),
        share=("Đúng tỷ lệ", Kind.COUNT),
        **heads,
        last_year=("Năm trước", Kind.COUNT),
        in_force=("Đang giao", Kind.COUNT),
        against_in_force=(f"{METHOD_NAMES[chosen]} so với đang giao", Kind.COUNT),
        against_last_year=(f"{METHOD_NAMES[chosen]} so với năm trước", Kind.COUNT),
    )
    rows = tuple(_compared_row(one, chosen) for one in found.units)
    weight = number_text(sum((one.weight for one in found.units), start=found.units[0].weight * 0))
    before = _whole([one.last_year for one in found.units], Mark.NO_DATA)
    now = _whole([one.in_force for one in found.units], Mark.NOT_ALLOCATED)
    differences = [found.total - one if isinstance(one, int) else one for one in (now, before)]
    targets = [found.total] * len(heads)
    total = Row(("Tổng cộng", weight, grouped(found.total), *targets, before, now, *differences))
    span = f"(Căn cứ: {source_name(found.source)})"
    return Table("comparison", None, f"So sánh các cách chia {found.total} lao động", span, columns, rows, total, "")


def _compared_row(one: "Compared", chosen: str) -> Row:
    from fractions import Fraction

    from xkld.domain.wording.allocation_words import number_text, share_text

    given = one.by_method[chosen]
    targets = [_or_one_more(under.target, given=under) for under in one.by_method.values()]
    now = Mark.NOT_ALLOCATED if given.against_in_force is None else _or_one_more(given.against_in_force, given=given)
    before = Mark.NO_DATA if given.against_last_year is None else _or_one_more(given.against_last_year, given=given)
    return Row(
        (
            one.unit,
            number_text(one.weight),
            share_text(Fraction(one.share)),
            *targets,
            Mark.NO_DATA if one.last_year is None else one.last_year,
            Mark.NOT_ALLOCATED if one.in_force is None else one.in_force,
            now,
            before,
        )
    )


def _or_one_more(number: int, *, given: "Given") -> Value:
    """The number; both that are possible while a tie is open."""
    return f"{number} hoặc {number + 1}" if given.tied else number


def _whole(numbers: list[int | None], unknown: Mark) -> Value:
    """The sum of what is known; a mark when nothing is."""
    known = [number for number in numbers if number is not None]
    return sum(known) if known else unknown

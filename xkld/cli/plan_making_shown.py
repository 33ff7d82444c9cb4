"""A plan that is about to be written, as tables for a yes."""

from typing import TYPE_CHECKING

from xkld.cli import show
from xkld.domain.notation import day_text
from xkld.domain.table import Kind, Mark, Row, Table
from xkld.domain.wording.labels import (
    DESTINATION_NAMES,
    DUTY_KIND_NAMES,
    FUND_KIND_NAMES,
    GROUP_NAMES,
    SENDER_ROLE_NAMES,
    UNIT_KIND_NAMES,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from xkld.domain.plan import Document, Duty, Plan
    from xkld.usecases.plan_making import Made

_CUTOFFS = {"day-15": "số liệu đến ngày 14 tháng cuối kỳ", "calendar": "số liệu đến hết kỳ"}


def say_made(made: "Made") -> None:
    """The whole plan: its parts, then its units with their shares."""
    plan = made.plan
    show.say(f"Kế hoạch {plan.code}")
    for part, value in _parts(plan):
        show.say(f"  {part}: {value}")
    _say_units(plan)


def say_written(files: "Sequence[Path]", earlier: "Sequence[Path]", *, dry_run: bool) -> None:
    """Which files were written, and which earlier ones were kept."""
    if not files:
        show.say("Các tệp đã có đúng nội dung này, không có gì thay đổi.")
    for path in files:
        show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)} {path}")
    for path in earlier:
        show.note(f"Bản trước giữ lại ở {path}")


def _parts(plan: "Plan") -> list[tuple[str, str]]:
    signature = plan.signature
    lines = (signature.on_behalf, signature.deputy_for, signature.title, signature.name or "(chưa rõ họ tên)")
    return [
        ("Tên kế hoạch", plan.title),
        ("Cơ quan ban hành", plan.issuer.name),
        ("Cơ quan chủ quản", plan.issuer.above or "(không có)"),
        ("Ký hiệu, địa danh", f"{plan.issuer.symbol}; {plan.issuer.place}"),
        ("Số, ngày", f"{plan.number or '(chưa có số)'}; tháng {plan.month_issued}/{plan.year_issued}"),
        ("Năm thực hiện", ", ".join(map(str, plan.years))),
        ("Kế hoạch cấp trên", _parent(plan.implements)),
        ("Đối tượng ưu tiên", "; ".join(GROUP_NAMES[one] for one in plan.priority.groups) or "(không nêu)"),
        (
            "Thị trường ưu tiên",
            "; ".join(DESTINATION_NAMES[one] for one in plan.priority.destinations) or "(không nêu)",
        ),
        *(("Nguồn kinh phí", f"{one.id}: {one.name} ({FUND_KIND_NAMES[one.kind]})") for one in plan.funds),
        *(("Nhiệm vụ (gợi ý)", f"{one.lead}: {one.what}") for one in plan.tasks),
        *(("Báo cáo", _duty(one)) for one in plan.duties),
        ("Ký", " / ".join(line for line in lines if line)),
    ]


def _parent(document: "Document") -> str:
    day = day_text(document.issued_on) if document.issued_on else "chưa rõ ngày"
    return f"{document.number or '(chưa có số)'}, {day}, {document.issuer}"


def _duty(duty: "Duty") -> str:
    who = ", ".join(SENDER_ROLE_NAMES.get(name, name) for name in duty.sender)
    due = f"trước ngày {duty.deadline.before_day}" if duty.deadline else "không nêu hạn"
    return f"{DUTY_KIND_NAMES[duty.kind]}: {who} → {', '.join(duty.recipients)} ({due}; {_CUTOFFS[duty.cutoff.value]})"


def _say_units(plan: "Plan") -> None:
    shares = {share.unit: share.target for share in plan.target.split}
    columns = show.columns(code="Mã", unit="Đơn vị", kind="Loại", target=("Chỉ tiêu", Kind.COUNT))
    none = Mark.NO_TARGET if plan.target.total is None else Mark.NOT_ALLOCATED
    rows = tuple(
        Row((unit.code, unit.name, UNIT_KIND_NAMES[unit.kind], shares.get(unit.name, none))) for unit in plan.units
    )
    total = Row(("", "Tổng cộng", "", Mark.NO_TARGET if plan.target.total is None else plan.target.total))
    show.table(Table("units", None, f"{len(rows)} đơn vị", "", columns, rows, total, ""))

"""The tables of the list that goes with a book: what is in it, what waits, money, reports, decisions, deadlines."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from xkld.domain.handover import SOON_DAYS, PlanStands, Standing, WithAgency
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Column, Kind, Mark, Row, Table, Value
from xkld.domain.wording.case_labels import OURSELVES
from xkld.domain.wording.labels import (
    DUTY_KIND_NAMES,
    FUND_KIND_NAMES,
    REPORT_NAMES,
    SENDER_ROLE_NAMES,
    STAGE_NAMES,
)

_CONTRACT_STEPS = {
    "papers": "chờ bổ sung giấy tờ",
    "decision": "chờ giải quyết",
    "late": "đã quá hạn giải quyết",
    "report": "đã xác nhận, chưa báo cáo",
}
_Line = tuple[str, Value, str]


def _plan_told(one: Standing, plan: PlanStands) -> str:
    return f" ({plan.code})" if len(one.plans) > 1 else ""


def _list_of(key: str, title: str, lines: Iterable[_Line]) -> Table:
    columns = (
        Column("number", "TT", Kind.COUNT),
        Column("what", "Nội dung", Kind.TEXT),
        Column("count", "Số lượng", Kind.COUNT),
        Column("command", "Xem bằng lệnh", Kind.TEXT),
    )
    rows = tuple(Row((number, *line)) for number, line in enumerate(lines, start=1))
    return Table(key, None, title, "", columns, rows, None, "")


def _whole(one: Standing) -> Table:
    lines: list[_Line] = [
        ("Kế hoạch", len(one.plans), "xkld plan list"),
        ("Người lao động trong sổ", one.people, "xkld worker export"),
    ]
    for plan in one.plans:
        told, option = _plan_told(one, plan), one.of_plan(plan.code)
        lines += [
            (f"Hồ sơ «{STAGE_NAMES[stage]}»{told}", cases, f"xkld worker list --stage {stage}{option}")
            for stage, cases in plan.stages
        ]
        lines.append((f"Người đang ở nước ngoài{told}", plan.abroad, f"xkld abroad rates{option}"))
    lines += [
        ("Báo cáo đã ghi là đã gửi", len(one.sent), "xkld report list"),
        ("Tệp đã xuất (tên, SHA-256 ở tep-da-xuat.txt)", len(one.left), "xkld exports"),
        ("Lỗi khi kiểm tra sổ đã chấp nhận để nguyên", one.accepted, "xkld check --accepted"),
        ("Danh sách đã lưu", one.lists, "xkld list list"),
    ]
    return _list_of("whole", "Dữ liệu trong sổ, hồ sơ chưa kết thúc theo giai đoạn mới nhất", lines)


def _open(one: Standing) -> Table:
    lines: list[_Line] = []
    for plan in one.plans:
        told, option = _plan_told(one, plan), one.of_plan(plan.code)
        if plan.draft_made_on is not None:
            made = day_text(plan.draft_made_on)
            lines.append((f"Dự kiến phân bổ lập ngày {made}, chờ quyết định{told}", 1, f"xkld quota show{option}"))
        lines += [
            (
                f"Hồ sơ chưa xuất cảnh đứng yên quá {plan.stuck_days} ngày{told}",
                plan.stuck,
                f"xkld worker stuck{option}",
            ),
            (
                f"Người bỏ hợp đồng, ở lại trái pháp luật, hết hạn chưa thấy về{told}",
                plan.breaches,
                f"xkld abroad overdue{option}",
            ),
            (
                f"Giấy tờ đã hết hạn hoặc hết hạn trong {SOON_DAYS} ngày tới{told}",
                plan.papers,
                f"xkld paper due --days {SOON_DAYS}{option}",
            ),
        ]
    lines += _contracts(one)
    lines += _with_agencies("Vụ việc chưa kết thúc", one.incidents, "xkld incident list")
    lines += _with_agencies("Giới thiệu chưa có trả lời", one.referrals, "xkld referral list")
    return _list_of("open", "Việc đang chờ", lines)


def _contracts(one: Standing) -> Iterator[_Line]:
    what, command = "Hồ sơ hợp đồng trực tiếp giao kết", "xkld contract list"
    for found in one.contracts:
        due = f", hạn {day_text(found.due_on)}" if found.due_on else ""
        yield f"{what}: {_CONTRACT_STEPS[found.step]}{due}", found.files, command
    if not one.contracts:
        yield f"{what} đang giải quyết", 0, command


def _with_agencies(what: str, found: Sequence[WithAgency], command: str) -> Iterator[_Line]:
    for one in found:
        late = f" (quá hạn trả lời {grouped(one.late)})" if one.late else ""
        yield f"{what}: {one.agency or OURSELVES}{late}", one.open, command
    if not found:
        yield what, 0, command


def _money(one: Standing) -> Table:
    columns = (
        Column("fund", "Nguồn kinh phí", Kind.TEXT),
        Column("allotted", "Dự toán (đồng)", Kind.MONEY),
        Column("paid", "Đã chi (đồng)", Kind.MONEY),
        Column("left", "Còn lại (đồng)", Kind.MONEY),
    )
    rows = tuple(
        Row(
            (
                f"{fund.name} ({FUND_KIND_NAMES[fund.kind]}, năm {plan.year}){_plan_told(one, plan)}",
                Mark.NO_DATA if fund.allotted is None else fund.allotted,
                Mark.NOT_APPLICABLE if fund.kind == "loan" else fund.gone,
                Mark.NO_DATA if fund.left is None else fund.left,
            )
        )
        for plan in one.plans
        for fund in plan.funds
    )
    commands = (f"xkld fund show --year {plan.year}{one.of_plan(plan.code)}" for plan in one.plans)
    return Table("money", None, "Nguồn kinh phí", _seen_by(commands), columns, rows, None, "")


def _reports(one: Standing) -> Table:
    columns = (
        Column("report", "Báo cáo", Kind.TEXT),
        Column("plan", "Kế hoạch", Kind.TEXT),
        Column("number", "Số, ký hiệu", Kind.TEXT),
        Column("on", "Ngày gửi", Kind.TEXT),
    )
    rows = tuple(
        Row((f"{REPORT_NAMES[sent.form]} {sent.period}", sent.plan, sent.number or "không ghi", day_text(sent.on)))
        for sent in one.sent
    )
    return Table("reports", None, "Báo cáo đã gửi", _seen_by(["xkld report list"]), columns, rows, None, "")


def _splits(one: Standing) -> Table:
    columns = (
        Column("decision", "Quyết định", Kind.TEXT),
        Column("on", "Ngày quyết định", Kind.TEXT),
        Column("days", "Áp dụng", Kind.TEXT),
        Column("places", "Số đơn vị", Kind.COUNT),
        Column("total", "Chỉ tiêu", Kind.COUNT),
    )
    rows = tuple(
        Row(
            (
                f"{split.decision or 'không ghi số'}{_plan_told(one, plan)}",
                day_text(split.decided_on) if split.decided_on else "",
                f"từ {day_text(split.since)}" + (f" đến trước {day_text(split.until)}" if split.until else ""),
                split.places,
                split.total,
            )
        )
        for plan in one.plans
        for split in plan.splits
    )
    commands = (f"xkld quota show{one.of_plan(plan.code)}" for plan in one.plans)
    return Table("splits", None, "Các lần giao chỉ tiêu", _seen_by(commands), columns, rows, None, "")


def _duties(one: Standing) -> Table:
    columns = (
        Column("report", "Báo cáo", Kind.TEXT),
        Column("sender", "Ai báo cáo", Kind.TEXT),
        Column("period", "Kỳ tới", Kind.TEXT),
        Column("due", "Chậm nhất", Kind.TEXT),
    )
    rows = tuple(
        Row(
            (
                f"báo cáo {DUTY_KIND_NAMES[duty.kind]}{_plan_told(one, plan)}",
                ", ".join(SENDER_ROLE_NAMES.get(name, name) for name in duty.senders),
                duty.period or "",
                day_text(duty.due) if duty.due else "chưa rõ hạn hoặc các kỳ đã qua",
            )
        )
        for plan in one.plans
        for duty in plan.duties
    )
    commands = (f"xkld plan deadline{one.of_plan(plan.code)}" for plan in one.plans)
    return Table("duties", None, "Chế độ báo cáo", _seen_by(commands), columns, rows, None, "")


def _seen_by(commands: Iterable[str]) -> str:
    told = "; ".join(commands)
    return f"Xem bằng lệnh: {told}" if told else ""


HANDOVER_TABLES: Mapping[str, Callable[[Standing], Table]] = {
    "Dữ liệu trong sổ": _whole,
    "Việc đang chờ": _open,
    "Kinh phí": _money,
    "Báo cáo đã gửi": _reports,
    "Giao chỉ tiêu": _splits,
    "Hạn báo cáo sắp tới": _duties,
}
"""The parts of the list in their order, each with what makes its table."""

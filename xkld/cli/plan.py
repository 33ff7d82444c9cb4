"""``xkld plan``: plans checked, loaded, listed, shown."""

from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import Agreed, AsJson, DryRun, Home, PlanCode, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Kind, Mark
from xkld.domain.wording.labels import (
    DUTY_KIND_NAMES,
    FUND_KIND_NAMES,
    REPEAT_NAMES,
    SENDER_ROLE_NAMES,
)

if TYPE_CHECKING:
    from xkld.domain.plan import Document
    from xkld.usecases.plan_loading import Loaded
    from xkld.usecases.plans import WholePlan

_NO_TARGET = "không giao chỉ tiêu"
Source = Annotated[str, typer.Argument(metavar="TỆP", help="Tệp .yaml, hoặc tên kế hoạch có sẵn (phan-rang-2025).")]


def check(source: Source, home: Home = None, today: Today = None) -> None:
    """Kiểm tra tệp kế hoạch, không ghi gì.

    Ví dụ: xkld plan check ke-hoach.yaml
    """
    from xkld.usecases import plans

    found = plans.check(workspace("plan check", home, today), source)
    show.say(f"Tệp đúng: {found.plan.title}; {len(found.plan.target.units)} đơn vị, {len(found.plan.tasks)} nhiệm vụ.")


def load(
    source: Source,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    yes: Agreed = False,
    json: AsJson = False,
) -> None:
    """Nạp kế hoạch vào sổ; bản cũ được giữ lại.

    Ví dụ: xkld plan load phan-rang-2025
    """
    from xkld.usecases import plan_loading

    here = workspace("plan load", home, today, dry_run=dry_run)
    loaded = plan_loading.load(here, source, agreed=yes)
    if json:
        show.data("xkld.plan.load/1", loaded)
        return
    say_loaded(loaded, dry_run=dry_run)
    if loaded.changed and not dry_run:
        from xkld.cli.duty_printing import ask_for_days

        ask_for_days(here, loaded.code)


def list_(home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Các kế hoạch có trong sổ.

    Ví dụ: xkld plan list
    """
    from xkld.usecases import plans

    show.listing(PLANS, plans.listing(workspace("plan list", home, today)), json=json)


def show_(plan: PlanCode = None, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Nội dung một kế hoạch: căn cứ, chỉ tiêu, nguồn kinh phí, nhiệm vụ, báo cáo.

    Ví dụ: xkld plan show
    """
    from xkld.usecases import plans

    shown = plans.show(workspace("plan show", home, today), plan)
    if json:
        show.data("xkld.plan.show/1", shown)
        return
    _say_plan(shown)
    show.listing(TASKS, shown.plan.tasks, json=False)


def deadline(
    number: Annotated[int | None, typer.Argument(metavar="SỐ", help="Số của chế độ báo cáo trong danh sách.")] = None,
    before: Annotated[
        str | None, typer.Option("--before", metavar="NGÀY", help="Gửi trước ngày nào, ví dụ 20/12 hoặc 15/01.")
    ] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    json: AsJson = False,
) -> None:
    """Các chế độ báo cáo và hạn nộp; ghi một lần hạn mà kế hoạch không nêu.

    Ví dụ: xkld plan deadline 2 --before 25
    """
    from xkld.cli.duty_printing import DUTIES, duty_sentence, say_when_early
    from xkld.usecases import duties

    here = workspace("plan deadline", home, today, dry_run=dry_run)
    if number is None and before is None:
        show.listing(DUTIES, duties.listing(here, plan), json=json)
        return
    if number is None or before is None:
        raise typer.BadParameter("Ghi cả số của chế độ báo cáo và --before NGÀY.")
    known, is_new = duties.set_deadline(here, plan, number, before)
    if json:
        show.data("xkld.plan.deadline/1", known)
        return
    done = show.tried_or("Đã ghi", dry_run=dry_run) if is_new else "Đã có, không đổi"
    show.say(f"{done} hạn: {duty_sentence(known)}")
    say_when_early(known)


def say_loaded(loaded: "Loaded", *, dry_run: bool) -> None:
    """What loading a plan did."""
    from xkld.domain.wording.plan_parts import part_told

    if not loaded.changed:
        show.say(f"Kế hoạch {loaded.code} đã có trong sổ (bản {loaded.number}), không có gì thay đổi.")
        return
    target = _NO_TARGET if loaded.total is None else f"chỉ tiêu {grouped(loaded.total)} lao động"
    for where, before, after in loaded.differences:
        show.say(f"  {part_told(where)}: {before or '(không có)'} → {after or '(bỏ)'}")
    done = show.tried_or("Đã nạp", dry_run=dry_run)
    show.say(f"{done} kế hoạch {loaded.code}, bản {loaded.number}: {grouped(loaded.units)} đơn vị, {target}.")
    if loaded.split_from is not None:
        show.say(
            f"Phân bổ trong tệp có hiệu lực từ {day_text(loaded.split_from)}; báo cáo đến trước ngày đó giữ số cũ."
        )
    if not dry_run:
        show.note("Xem tiến độ: xkld quota show    Nhập danh sách người lao động: xkld worker import TỆP.xlsx")


def _say_plan(shown: "WholePlan") -> None:
    from xkld.cli.duty_printing import day_told

    plan = shown.plan
    show.say(f"{plan.title} (mã {plan.code}, bản {shown.version})")
    show.say(f"Ban hành: {plan.issuer.name}; thực hiện {_cited(plan.implements)}")
    for document in plan.legal_basis:
        show.say(f"Căn cứ: {_cited(document)}")
    show.say(f"Chỉ tiêu: {_NO_TARGET if plan.target.total is None else plan.target.total}")
    for place in shown.places:
        show.say(f"  {place.name} ({place.code}){'' if place.target is None else f': {place.target}'}")
    for fund in plan.funds:
        show.say(f"Kinh phí {fund.id}: {fund.name} ({FUND_KIND_NAMES[fund.kind]}; {fund.ref})")
    for known in shown.duties:
        who = ", ".join(SENDER_ROLE_NAMES.get(name, name) for name in known.senders)
        to = ", ".join(known.duty.recipients)
        kind = DUTY_KIND_NAMES[known.duty.kind]
        show.say(f"Báo cáo {kind}: {who} → {to} ({day_told(known)}; {known.duty.ref})")


def _cited(document: "Document") -> str:
    return f"{document.number or document.kind or 'văn bản (chưa có số)'} của {document.issuer}"


def target_told(total: int | None) -> int | Mark:
    """A target, or that none is given."""
    return Mark.NO_TARGET if total is None else total


PLANS = Listing(
    "xkld.plan.list/1",
    "plans",
    "Kế hoạch trong sổ",
    (
        Shown("Mã", lambda one: one.code),
        Shown("Kế hoạch", lambda one: one.title),
        Shown("Năm", lambda one: ", ".join(map(str, one.years))),
        Shown("Bản", lambda one: one.version, Kind.COUNT),
        Shown("Chỉ tiêu", lambda one: target_told(one.total), Kind.COUNT),
    ),
)
TASKS = Listing(
    "xkld.plan.tasks/1",
    "tasks",
    "Nhiệm vụ",
    (
        Shown("Mục", lambda one: one.ref),
        Shown("Chủ trì", lambda one: one.lead),
        Shown("Phối hợp", lambda one: ", ".join(one.partners)),
        Shown("Nhiệm vụ", lambda one: one.what),
        Shown("Lặp lại", lambda one: REPEAT_NAMES[one.repeat]),
    ),
)

"""How applications for support are printed."""

from typing import TYPE_CHECKING, Any

from xkld.cli import show
from xkld.cli.show import Listing, Shown
from xkld.domain.notation import day_text, grouped, kept_day
from xkld.domain.table import Kind

if TYPE_CHECKING:
    from xkld.usecases.applying import Proposed

APPLICATIONS = Listing(
    "xkld.support.pending/1",
    "applications",
    "Đề nghị hỗ trợ",
    (
        Shown("Số", lambda one: str(one.application.number), Kind.COUNT),
        Shown("Người lao động", lambda one: f"{one.application.name} (số {one.application.worker})"),
        Shown("Nội dung", lambda one: one.application.item_name),
        Shown("Nguồn", lambda one: one.application.fund),
        Shown("Số xin (đồng)", lambda one: one.application.amount, Kind.MONEY),
        Shown(
            "Số duyệt (đồng)",
            lambda one: "" if one.application.granted is None else one.application.granted,
            Kind.MONEY,
        ),
        Shown("Đã chi (đồng)", lambda one: one.application.paid, Kind.MONEY),
        Shown("Nhận ngày", lambda one: kept_day(one.application.received_on)),
        Shown("Hạn quyết định", lambda one: "" if one.clock.due_on is None else day_text(one.clock.due_on)),
        Shown("Tình trạng", lambda one: one.state),
    ),
)


def say_done(rows: Any, what: str, *, dry_run: bool) -> None:
    """The applications to which something new was written, and what."""
    if not rows:
        show.say(show.KNOWN)
        return
    tried = "Chạy thử, chưa ghi: " if dry_run else ""
    named = "; ".join(f"số {row.number} {row.name}, {row.item_name}" for row in rows)
    show.say(f"{tried}{len(rows)} đề nghị {what}: {named}.")


def say_proposed(done: "Proposed", *, dry_run: bool) -> None:
    """An application, what is still missing, and what its fund can promise."""
    from xkld.domain.wording.applications import free_text
    from xkld.domain.wording.rules import CONFIDENCE_NAMES

    row = done.application
    new = show.tried_or(f"Đã ghi đề nghị số {row.number}", dry_run=dry_run)
    told = new if done.changed else f"Đã có, không đổi (đề nghị số {row.number})"
    show.say(f"{told}: {row.name}, {row.item_name}, {grouped(row.amount)} đồng ({done.rule.cited(done.item)}).")
    if row.complete_on is None:
        show.note(f"Chưa đủ hồ sơ, chưa tính hạn. Đủ thì ghi: xkld support complete {row.number} --on NGÀY")
    if done.item.condition:
        show.note(f"Điều kiện: {done.item.condition}.")
    show.note(f"Mức hỗ trợ: {CONFIDENCE_NAMES[done.rule.confidence_of(done.item)]}.")
    if done.free is None:
        show.note(f"Nguồn {row.fund} chưa có dự toán năm nay: xkld fund set {row.fund} --amount TIỀN ...")
    else:
        show.note(free_text(row.fund, done.free))

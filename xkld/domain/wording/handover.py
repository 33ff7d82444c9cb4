"""The list that goes with a book that is handed over: counts, and by which command each is looked at; no names."""

import textwrap
from datetime import date

from xkld.domain.handover import Standing
from xkld.domain.notation import day_text
from xkld.domain.report import Closing, Letterhead, Report, Section
from xkld.domain.wording.handover_tables import HANDOVER_TABLES
from xkld.domain.wording.open_days import open_day

KIND_OF_PAPER = "DANH MỤC BÀN GIAO"
SUBJECT = ("Sổ dữ liệu về công tác đưa người lao động", "đi làm việc ở nước ngoài theo hợp đồng")
SELECTION = "gói bàn giao: cả sổ, tệp riêng của cơ quan"
RECEIVER = "bên nhận"
LONGEST_RECEIVER = 200
_DOTS = "." * 40
_SIGNED_BY = "Hai bên đã kiểm tra gói bàn giao theo tệp doc-truoc.txt và thống nhất nội dung danh mục này."


def handover_paper(one: Standing) -> Report:
    """The list: what the book holds, what is open, money, reports, decisions, deadlines; two blanks to sign."""
    issuer = one.issuer
    tables = {heading: made(one) for heading, made in HANDOVER_TABLES.items()}
    return Report(
        form="handover",
        name="ban-giao",
        period=str(one.today.year),
        letterhead=Letterhead(
            above=issuer.above if issuer else None,
            issuer=issuer.head if issuer else (),
            number="",
            place_and_date=_place_and_date(issuer.place if issuer else "", one.today),
            kind=KIND_OF_PAPER,
            subject=SUBJECT,
            to=(),
        ),
        opening=_opening(one),
        sections=tuple(
            Section(str(number), heading, table=table.key)
            for number, (heading, table) in enumerate(tables.items(), start=1)
        ),
        last_words=_SIGNED_BY,
        closing=Closing((), "", ()),
        annex_title="",
        annex_subtitle="",
        tables=tuple(tables.values()),
        figures_to=day_text(one.today),
        head=one.head,
    )


def purpose_of(receiver: str | None) -> str:
    """What the register of exports says of a pack."""
    return f"bàn giao sổ cho {receiver}" if receiver else "bàn giao sổ"


def _place_and_date(place: str, today: date) -> str:
    return f"{place or '....................'}, {open_day(today)}"


def _opening(one: Standing) -> tuple[str, ...]:
    name = one.issuer.name if one.issuer else _DOTS
    return (
        f"Bên giao: {name}.",
        f"Người giao: {_DOTS}.",
        f"Bên nhận: {one.receiver or _DOTS}.",
        f"Người nhận: {_DOTS}.",
        (
            f"Danh mục ghi những gì có trong sổ đến hết ngày {day_text(one.today)}, chỉ bằng số lượng; dòng nào cũng có"
            " lệnh để xem danh sách. Gói bàn giao gồm bản sao lưu của sổ (so), tệp riêng của cơ quan (data,"
            " templates) nếu có, danh sách các tệp đã xuất (tep-da-xuat.txt), hướng dẫn bắt đầu (doc-truoc.txt)."
        ),
        f"Mã chuỗi của sổ: {_in_groups(one.head)}." if one.head else "Sổ chưa có dữ liệu.",
    )


def _in_groups(head: str) -> str:
    return " ".join(textwrap.wrap(head, 8))

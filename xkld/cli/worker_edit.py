"""``xkld worker edit``: what was wrongly typed of a person is made right."""

from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli import worker_printing as printing
from xkld.cli.id_numbers import asked_id
from xkld.cli.options import MOST, Agreed, AsJson, DryRun, Home, Today, workspace
from xkld.cli.worker import Destination, Form, Months, Number, Occupation, Order, Sender
from xkld.domain.choices import parse_word
from xkld.domain.register import CLEARABLE
from xkld.domain.wording.register import NAMES

_CLEARABLE = {fact: NAMES[fact] for fact in (*CLEARABLE, "order")}


def edit(
    number: Number,
    name: Annotated[str | None, typer.Option("--name", help="Họ và tên đúng.")] = None,
    birth: Annotated[str | None, typer.Option("--birth", help="Năm sinh hoặc ngày sinh đúng.")] = None,
    sex: Annotated[str | None, typer.Option("--sex", help="Giới tính: nam, nữ.")] = None,
    cccd: Annotated[str | None, typer.Option("--cccd", help="Ghi «-», chương trình sẽ hỏi số CCCD.")] = None,
    phone: Annotated[str | None, typer.Option("--phone", help="Điện thoại.")] = None,
    unit: Annotated[str | None, typer.Option("--unit", help="Phường, xã thường trú (tên hoặc mã).")] = None,
    ethnicity: Annotated[str | None, typer.Option("--ethnicity", help="Dân tộc.")] = None,
    education: Annotated[str | None, typer.Option("--education", help="Trình độ.")] = None,
    group: Annotated[
        list[str] | None, typer.Option("--group", help="Thêm +DTTS hoặc bỏ -HN đối tượng; có thể ghi nhiều lần.")
    ] = None,
    school: Annotated[
        list[str] | None,
        typer.Option("--school", help='Thêm "+Trường A (2025-2026)" hoặc bỏ "-Trường B (2024-2025)".'),
    ] = None,
    case: Annotated[
        int | None, typer.Option("--placement", max=MOST, help="Số hồ sơ, khi người này có nhiều hồ sơ.")
    ] = None,
    destination: Destination = None,
    occupation: Occupation = None,
    enterprise: Sender = None,
    form: Form = None,
    months: Months = None,
    order: Order = None,
    purpose: Annotated[str | None, typer.Option("--purpose", help="Mục đích: làm việc, học tập.")] = None,
    reason: Annotated[str | None, typer.Option("--reason", help="Lý do về nước.")] = None,
    stage_date: Annotated[
        list[str] | None,
        typer.Option("--stage-date", metavar="GIAI_ĐOẠN=NGÀY", help="Ngày đúng của một giai đoạn đã ghi."),
    ] = None,
    stage_as: Annotated[
        list[str] | None,
        typer.Option("--stage-as", metavar="GIAI_ĐOẠN=GIAI_ĐOẠN", help="Giai đoạn đúng thay cho giai đoạn ghi nhầm."),
    ] = None,
    drop_stage: Annotated[
        list[str] | None,
        typer.Option("--drop-stage", metavar="GIAI_ĐOẠN@NGÀY", help="Bỏ một giai đoạn ghi nhầm (cần --yes)."),
    ] = None,
    clear: Annotated[
        list[str] | None, typer.Option("--clear", metavar="CỘT", help="Bỏ trống một thông tin, ví dụ phone, cccd.")
    ] = None,
    agreed: Agreed = False,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    json: AsJson = False,
) -> None:
    """Sửa điều đã ghi sai về một người: họ tên, năm sinh, đơn vị, thị trường, ngày xuất cảnh...

    Chỉ ra từng điều cũ → mới; khoản chi đã ghi thì giữ nguyên.

    Ví dụ: xkld worker edit 17 --phone "0900 000 017" --ethnicity Kinh --dry-run
    """
    from xkld.cli.order_printing import note_named
    from xkld.usecases import editing

    here = workspace("worker edit", home, today, dry_run=dry_run)
    person = {"name": name, "birth": birth, "sex": sex, "cccd": asked_id(cccd), "phone": phone, "unit": unit}
    more = {"ethnicity": ethnicity, "education": education, "purpose": purpose, "reason": reason}
    going = {"destination": destination, "occupation": occupation, "sender": enterprise, "form": form}
    words = person | more | going | {"months": None if months is None else str(months)}
    cleared = [parse_word("thông tin", word, _CLEARABLE) for word in clear or ()]
    wanted = editing.Edit(
        facts={fact: word for fact, word in words.items() if word is not None},
        groups=tuple(group or ()),
        schools=tuple(school or ()),
        clear=tuple(word for word in cleared if word != "order"),
        case=case,
        order=order,
        no_order="order" in cleared,
        dates=tuple(stage_date or ()),
        stages=tuple(stage_as or ()),
        drop=tuple(drop_stage or ()),
        agreed=agreed,
    )
    edited = editing.edit(here, printing.known_as(here, number), wanted)
    if json:
        show.data("xkld.worker.edit/1", printing.without_id_numbers(edited))
        return
    printing.say_edited(edited, dry_run=dry_run)
    note_named(edited.under)

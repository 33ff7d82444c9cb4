"""``xkld worker``: people and their stages, one by one or by list."""

from pathlib import Path
from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli import worker_printing as printing
from xkld.cli.id_numbers import asked_id, not_an_id
from xkld.cli.options import MOST, AsJson, DryRun, FullId, Home, PlanCode, Purpose, Today, workspace
from xkld.cli.saved_list import AtStage, GoingTo, InGroup, InUnit, OfList, chosen

Number = Annotated[
    int, typer.Argument(metavar="SỐ", max=MOST, help="Số của người lao động trong sổ (xkld worker list).")
]
Numbers = Annotated[
    list[int],
    typer.Argument(metavar="SỐ...", max=MOST, help="Số của một hoặc nhiều người lao động (xkld worker list)."),
]
StageWord = Annotated[str, typer.Argument(metavar="GIAI_ĐOẠN", help="Ví dụ departed, hoặc «xuất cảnh».")]
On = Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày của giai đoạn, ví dụ 05/6/2025.")]
Reason = Annotated[str | None, typer.Option("--reason", help="Lý do về nước, ví dụ on_time.")]
Destination = Annotated[str | None, typer.Option("--destination", help="Thị trường, ví dụ JP hoặc «Nhật Bản».")]
Occupation = Annotated[str | None, typer.Option("--occupation", help="Ngành nghề.")]
Sender = Annotated[str | None, typer.Option("--enterprise", help="Doanh nghiệp, đơn vị đưa đi.")]
Form = Annotated[str | None, typer.Option("--form", help="Hình thức đi, ví dụ «doanh nghiệp dịch vụ».")]
Months = Annotated[int | None, typer.Option("--months", help="Thời hạn hợp đồng (tháng).")]
School = Annotated[
    str | None, typer.Option("--school", metavar="TRƯỜNG", help='Trường đã học, ví dụ "Trường A (2025-2026)".')
]
SchoolYear = Annotated[
    str | None, typer.Option("--school-year", metavar="NĂM_HỌC", help="Năm học, khi --school chưa kèm năm học.")
]
Order = Annotated[
    int | None,
    typer.Option("--order", metavar="SỐ", min=1, max=MOST, help="Số đơn hàng mà hồ sơ đi theo (xkld order list)."),
]


def add(
    name: Annotated[str, typer.Option("--name", help="Họ và tên.")],
    birth: Annotated[str, typer.Option("--birth", help="Năm sinh hoặc ngày sinh.")],
    unit: Annotated[str, typer.Option("--unit", help="Phường, xã thường trú (tên hoặc mã).")],
    stage: Annotated[str, typer.Option("--stage", help="Giai đoạn, ví dụ registered hoặc «đăng ký».")],
    on: On,
    sex: Annotated[str | None, typer.Option("--sex", help="Giới tính: nam, nữ.")] = None,
    cccd: Annotated[str | None, typer.Option("--cccd", help="Ghi «-», chương trình sẽ hỏi số CCCD.")] = None,
    phone: Annotated[str | None, typer.Option("--phone", help="Điện thoại.")] = None,
    ethnicity: Annotated[str | None, typer.Option("--ethnicity", help="Dân tộc.")] = None,
    education: Annotated[str | None, typer.Option("--education", help="Trình độ.")] = None,
    group: Annotated[list[str] | None, typer.Option("--group", help="Đối tượng ưu tiên; có thể ghi nhiều lần.")] = None,
    school: School = None,
    school_year: SchoolYear = None,
    purpose: Annotated[str | None, typer.Option("--purpose", help="Mục đích: làm việc (mặc định), học tập.")] = None,
    destination: Destination = None,
    occupation: Occupation = None,
    enterprise: Sender = None,
    form: Form = None,
    months: Months = None,
    order: Order = None,
    reason: Reason = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Thêm một người và giai đoạn của người đó; người đã có thì không thêm lần nữa.

    Ví dụ: xkld worker add --name "Trần Thị Thử" --birth 1999 --unit "Phường Đô Vinh" --stage "đăng ký" --on 05/6/2025
    """
    from xkld.cli.order_printing import note_named
    from xkld.usecases import known_schools, recording, typed_people

    here = workspace("worker add", home, today, dry_run=dry_run)
    typed = typed_people.Typed(
        name=name,
        birth=birth,
        unit=unit,
        stage=stage,
        on=on,
        sex=sex,
        cccd=asked_id(cccd),
        phone=phone,
        ethnicity=ethnicity,
        education=education,
        group=", ".join(group or ()),
        school=known_schools.said_of_one(school, school_year),
        purpose=purpose,
        destination=destination,
        occupation=occupation,
        sender=enterprise,
        form=form,
        months=None if months is None else str(months),
        reason=reason,
    )
    recorded = recording.add(here, typed_people.row(here, typed), order)
    printing.say_recorded(recorded, dry_run=dry_run)
    note_named(recorded.under)


def move(
    numbers: Numbers,
    stage: StageWord,
    on: On,
    reason: Reason = None,
    destination: Destination = None,
    occupation: Occupation = None,
    enterprise: Sender = None,
    form: Form = None,
    months: Months = None,
    order: Order = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi giai đoạn mới của một hoặc nhiều người đã có trong sổ; đi theo đơn hàng nào thì thêm --order.

    Nhiều người thì ghi các số cách nhau; một người không ghi được thì không ghi ai.

    Ví dụ: xkld worker move 47 52 departed --on 05/6/2025
    """
    from xkld.usecases import moving, typed_people

    here = workspace("worker move", home, today, dry_run=dry_run)
    kept = printing.all_known_as(here, numbers)
    typed = typed_people.Typed(
        stage=stage,
        on=on,
        reason=reason,
        destination=destination,
        occupation=occupation,
        sender=enterprise,
        form=form,
        months=None if months is None else str(months),
    )
    printing.say_moved(moving.move(here, kept, *typed_people.step(here, typed), order), dry_run=dry_run)


def show_(
    number: Number,
    everything: Annotated[
        bool, typer.Option("--everything", help="Cả minh chứng, khoản chi, nguồn, các lần ghi, nơi còn tên.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="TỆP", help="Ghi --everything vào tệp .txt để trả lời người đó.")
    ] = None,
    purpose: Purpose = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
    full_id: FullId = False,
) -> None:
    """Mọi điều sổ biết về một người: hồ sơ và các giai đoạn.

    Người lao động hỏi cơ quan giữ gì về mình thì dùng --everything.

    Ví dụ: xkld worker show 17 --everything
    """
    from xkld.cli import worker_holdings
    from xkld.usecases import workers

    here = workspace("worker show --full-id" if full_id else "worker show", home, today)
    number = printing.known_as(here, number)
    if everything:
        worker_holdings.everything(here, number, out, purpose, full_id=full_id, json=json)
        return
    worker_holdings.refuse_without_everything(out, purpose)
    shown = workers.show(here, number, full_id=full_id)
    if json:
        show.data("xkld.worker.show/1", shown)
        return
    printing.say_worker(shown)


def list_(
    unit: InUnit = None,
    stage: AtStage = None,
    destination: GoingTo = None,
    group: InGroup = None,
    name: OfList = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Danh sách người lao động với giai đoạn mới nhất; hay dùng thì lưu bằng xkld list save.

    Ví dụ: xkld worker list --unit "Phường Phủ Hà"
    """
    from xkld.usecases import workers

    here = workspace("worker list", home, today)
    found = workers.listing(here, plan, chosen(here, name, unit, stage, destination, group))
    show.listing(printing.WORKERS, found, json=json)
    show.note(f"{len(found)} hồ sơ.")


def find(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="CHỮ...", help="Một phần họ tên, điện thoại, 4 số cuối CCCD, số trong sổ; «-»: hỏi số CCCD."
        ),
    ],
    unit: Annotated[str | None, typer.Option("--unit", help="Chỉ người thường trú ở một phường, xã.")] = None,
    stage: Annotated[str | None, typer.Option("--stage", help="Chỉ một giai đoạn mới nhất.")] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Tìm người lao động; gõ có dấu thì tìm đúng dấu, gõ không dấu thì tìm mọi dấu.

    Ví dụ: xkld worker find tran thi
    """
    from xkld.usecases import finding
    from xkld.usecases.typed_people import stage_code

    here = workspace("worker find", home, today)
    code = None if stage is None else stage_code(here, stage)
    text = " ".join(words)
    if text == "-":
        found = finding.by_id_number(here, asked_id("-") or "", plan, unit, code)
    else:
        found = finding.by_text(here, not_an_id(text), plan, unit, code)
    show.listing(printing.FOUND, found, json=json)
    for one in found:
        if one.relatives:
            show.note(f"Người nhà của số {one.number}: {one.relatives}.")
        if one.merged:
            show.note(f"Số {one.number} gồm cả số {', '.join(map(str, one.merged))} đã gộp.")
    show.note(f"{len(found)} người." if found else "Không tìm thấy ai.")

"""``xkld worker form`` and ``export``: the sheets of people that go out and come back."""

from pathlib import Path
from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, FormFile, ForUnit, FullId, Home, PlanCode, Purpose, Today, workspace
from xkld.cli.saved_list import AtStage, GoingTo, InGroup, InUnit, OfList, chosen
from xkld.domain.table import Column, Kind, Row, Table


def form(
    out: FormFile = None,
    unit: ForUnit = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """Mẫu danh sách trống để phường, xã ghi: có danh mục để chọn, có hướng dẫn.

    Tệp ghi xong nhập lại bằng xkld worker import.

    Ví dụ: xkld worker form --unit "Phường Phủ Hà"
    """
    from xkld.cli.handed_out import handed_out
    from xkld.domain.wording.names import places_told
    from xkld.usecases import people_forms

    written = people_forms.write_form(workspace("worker form", home, today), plan, unit, out, purpose)
    handed_out(written.out, why="có thể đã có người ghi")
    show.note(f"Danh mục đơn vị: {places_told(written.units)}.")


def export(
    out: Annotated[
        str | None,
        typer.Option("--out", metavar="TỆP", help="Tệp .xlsx, .csv, .json (mặc định: .xlsx ở out/); «-»: in ra."),
    ] = None,
    unit: InUnit = None,
    stage: AtStage = None,
    destination: GoingTo = None,
    group: InGroup = None,
    name: OfList = None,
    quarter: Annotated[
        str | None, typer.Option("--quarter", metavar="QUÝ", help="Chỉ hồ sơ có giai đoạn trong quý, ví dụ 2025-Q2.")
    ] = None,
    plan: PlanCode = None,
    full_id: FullId = False,
    purpose: Purpose = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Xuất danh sách người lao động để xem, sửa trong Excel rồi nhập lại bằng xkld worker import.

    Mỗi dòng là một giai đoạn; số CCCD che bớt, khi nhập lại thì coi như giữ nguyên. Tệp ghi ra được vào sổ các tệp đã
    xuất (xkld exports); xuất đủ số CCCD thì phải ghi --for.

    Ví dụ: xkld worker export --unit "Phường Phủ Hà"
    """
    from xkld.cli.handed_out import handed_out
    from xkld.usecases import exporting

    here = workspace("worker export --full-id" if full_id else "worker export", home, today)
    who = chosen(here, name, unit, stage, destination, group)
    wanted = exporting.Filter(plan, who.unit, who.stage, quarter, who.destination, who.group)
    if out == "-" or (json and out is None):
        found = exporting.look(here, wanted, full_id=full_id, purpose=purpose)
    else:
        file = None if out is None else Path(out)
        found, written = exporting.write(here, wanted, file, full_id=full_id, purpose=purpose)
        handed_out(written, json=json)
    if json:
        show.data(exporting.SCHEMA, exporting.as_data(found))
    elif out == "-":
        heads = tuple(Column(one.key, one.head, Kind.TEXT) for one in found.columns)
        show.table(Table("register", None, "", "", heads, tuple(map(Row, found.rows)), None, ""))
    show.note(f"{found.people} người, {len(found.rows)} dòng.")
    if found.erased:
        show.note(f"{found.erased} người đã xóa thông tin không có trong danh sách.")

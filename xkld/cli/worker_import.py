"""``xkld worker import``: a list of people taken in, whole or in part, or refused with a copy that is marked."""

from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from xkld.cli import show
from xkld.cli import worker_printing as printing
from xkld.cli.options import Agreed, AsJson, DryRun, Home, Today, workspace
from xkld.cli.worker import SchoolYear
from xkld.domain.errors import CheckFound

if TYPE_CHECKING:
    from xkld.usecases.recording import Recorded


def import_(
    file: Annotated[Path, typer.Argument(metavar="TỆP", help="Danh sách .xlsx hoặc .csv.")],
    partial: Annotated[
        bool, typer.Option("--partial", help="Ghi những dòng đúng, chỉ từ chối những dòng có lỗi (mã thoát 4).")
    ] = False,
    home: Home = None,
    today: Today = None,
    agreed: Agreed = False,
    dry_run: DryRun = False,
    json: AsJson = False,
    sheet: Annotated[
        str | None, typer.Option("--sheet", metavar="TÊN", help="Trang tính cần nhập, khi tệp có nhiều danh sách.")
    ] = None,
    hidden: Annotated[
        Literal["read", "skip"] | None,
        typer.Option("--hidden", help="Dòng, cột, trang tính đang ẩn: nhập cả (read), bỏ qua (skip)."),
    ] = None,
    repair: Annotated[
        bool, typer.Option("--repair", help="Thêm số 0 đầu CCCD, đổi số thành ngày, khi chỉ có thể như vậy.")
    ] = False,
    font: Annotated[
        Literal["convert", "keep"] | None,
        typer.Option("--font", help="Chữ phông cũ (.VnTime, VNI): đổi sang Unicode (convert), giữ nguyên (keep)."),
    ] = None,
    sender: Annotated[
        str | None,
        typer.Option("--from", metavar="NƠI GỬI", help="Ai gửi danh sách; tên cột của nơi đó được nhớ cho lần sau."),
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option("--column", metavar="TÊN CỘT=NGHĨA", help='Cột tên lạ là gì, ví dụ "Số thẻ=số CCCD"; "…=bỏ qua".'),
    ] = None,
    accept_columns: Annotated[
        bool, typer.Option("--accept-columns", help="Cột đã khác lần trước của nơi gửi: nhập như tệp này và nhớ lại.")
    ] = False,
    school: Annotated[
        str | None,
        typer.Option(
            "--school", metavar="TRƯỜNG", help='Trường của mọi người trong danh sách: "Trường A (2025-2026)".'
        ),
    ] = None,
    school_year: SchoolYear = None,
) -> int:
    """Nhập danh sách người lao động: đúng cả tệp mới ghi, sai thì chỉ ra từng ô.

    Danh sách sai thì có thêm một bản chép ở out/, mỗi ô sai được tô màu và có ghi chú, để gửi lại nơi lập. Bản đó sửa
    xong thì nhập như mọi danh sách khác. --partial ghi ngay những dòng đúng; sửa bản đó rồi nhập thì thêm các dòng còn
    lại.

    Cột bắt buộc: Họ và tên, Năm sinh, Đơn vị, Giai đoạn, Ngày. Đơn vị ghi ở dòng tên nhóm ("I. Phường A") hoặc ở một ô
    gộp cho nhiều người cũng được; dòng nhóm không rõ phường, xã nào thì được chỉ ra.

    Tệp do xkld worker export ghi ra, sửa trong Excel rồi nhập lại thì những ô đã sửa được sửa trong sổ; sửa hơn 20 dòng
    cần --yes.

    Nơi gửi gọi cột theo cách riêng thì chỉ một lần: --from "Công ty Mẫu Một" --column "Số thẻ=số CCCD"; lần sau chỉ cần
    --from. Cột đã nhớ mà đổi tên, đổi chỗ, thiếu đi, hoặc có cột lạ thì được hỏi trước khi ghi.

    Danh sách của một trường thì ghi --school "Trường A (2025-2026)" cho mọi người trong đó; có cột Trường, cột Năm học
    thì theo từng dòng. Số liệu theo trường: xkld survey schools.

    Ví dụ: xkld worker import danh-sach.xlsx --dry-run
    """
    from xkld.cli.progress import bar
    from xkld.domain.errors.rosters import rows_refused
    from xkld.domain.names import parse_text
    from xkld.domain.reading import Answers
    from xkld.usecases import importing

    here = workspace("worker import", home, today, dry_run=dry_run)
    with bar("Đang đọc và kiểm tra danh sách") as tell:
        told = Answers(
            sheet=sheet,
            repair=repair,
            sender=None if sender is None else parse_text(sender, "nơi gửi"),
            columns=tuple(column or ()),
            accept_columns=accept_columns,
            school=school,
            school_year=school_year,
        )
        answers = importing.said(hidden, font, told)
        recorded = importing.import_roster(
            replace(here, tell=tell), file, agreed=agreed, partial=partial, answers=answers
        )
    if json:
        show.data("xkld.worker.import/1", _as_data(recorded))
    else:
        _say(recorded, dry_run=dry_run)
    if not recorded.refused:
        return 0
    refused = recorded.tally.refused if recorded.tally else 0
    show.problems(recorded.refused, rows_refused(refused, len(recorded.refused)), recorded.handed_back.told)
    return CheckFound.status


def _say(recorded: "Recorded", *, dry_run: bool) -> None:
    if recorded.ignored:
        show.note(f"Các cột không dùng đến: {', '.join(recorded.ignored)}")
    printing.say_recorded(recorded, dry_run=dry_run)


def _as_data(recorded: "Recorded") -> dict[str, Any]:
    """What was recorded, with ID numbers masked; of the rows that are refused the cells, faults and mendings."""
    found = printing.without_id_numbers(recorded)
    whole = {one.name: getattr(found, one.name) for one in fields(found) if one.name != "under"}
    refused = [{"place": str(one.place), "what": one.what, "mend": one.mend} for one in recorded.refused]
    return whole | {"refused": refused, "marked_copy": whole.pop("handed_back").path}

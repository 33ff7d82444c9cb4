"""``xkld worker columns``: what the columns of each sender's last list were called."""

from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, Home, Today, workspace
from xkld.cli.show import Listing, Shown

COLUMNS = Listing(
    "xkld.worker.columns/1",
    "columns",
    "Tên cột của các nơi gửi danh sách",
    (
        Shown("Nơi gửi", lambda one: one.sender),
        Shown("Cột", lambda one: one.letter),
        Shown("Tên cột", lambda one: one.name),
        Shown("Nghĩa", lambda one: one.label),
        Shown("Do", lambda one: "cán bộ chỉ" if one.is_said else "tự hiểu"),
    ),
)


def columns(
    sender: Annotated[
        str | None,
        typer.Argument(metavar="[NƠI GỬI]", help="Chỉ một nơi gửi, cả tên hoặc một phần.", show_default=False),
    ] = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Tên cột đã nhớ của từng nơi gửi danh sách (worker import --from), như ở danh sách nhập gần nhất.

    Chỉ lại nghĩa của một cột khi nhập lần sau: worker import TỆP --from "NƠI GỬI" --column "TÊN CỘT=NGHĨA".

    Ví dụ: xkld worker columns
    """
    from xkld.usecases import kept_columns

    found = kept_columns.kept(workspace("worker columns", home, today), sender)
    show.listing(COLUMNS, found, json=json)
    if not found:
        show.note('Chưa nhớ cột nào: nhập với --from "NƠI GỬI" thì nhớ.')

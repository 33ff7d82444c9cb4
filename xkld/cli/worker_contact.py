"""``xkld worker contact``: whom to call at a worker's home."""

from typing import Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import DryRun, Home, Today, workspace
from xkld.cli.worker import Number
from xkld.cli.worker_printing import known_as
from xkld.domain.errors import WrongWords
from xkld.domain.names import parse_text


def contact(
    number: Number,
    name: Annotated[str, typer.Option("--name", help="Họ và tên người nhà.")],
    relation: Annotated[
        str | None, typer.Option("--relation", help="Là gì của người đi: mẹ, vợ, chồng, anh ruột...")
    ] = None,
    phone: Annotated[str | None, typer.Option("--phone", help="Điện thoại gọi về nhà.")] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Bỏ người nhà này ra.")] = False,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi người nhà để gọi khi cần; ghi lại cùng tên thì sửa. Một người có thể có nhiều người nhà.

    Người nhà hiện khi xem một người, trong danh sách thăm gia đình và danh sách sắp hết hạn hợp đồng; người nhà gọi đến
    thì tìm được người đi bằng số điện thoại.

    Ví dụ: xkld worker contact 17 --name "Trần Thị Mẫu" --relation mẹ --phone "0900 000 017"
    """
    from xkld.domain.typed_phone import parse_phone
    from xkld.usecases import contacts

    if remove and (relation is not None or phone is not None):
        raise WrongWords("--remove không đi cùng --relation, --phone.", "Bỏ thì chỉ cần --name và --remove")
    here = workspace("worker contact", home, today, dry_run=dry_run)
    number = known_as(here, number)
    who = parse_text(name, "họ tên người nhà")
    if remove:
        told = contacts.forget(here, number, who)
    else:
        relation = None if relation is None else parse_text(relation, "quan hệ", longest=60)
        told = contacts.tell(here, number, who, relation, None if phone is None else parse_phone(phone))
    if told.now == told.before:
        show.say(show.KNOWN)
        return
    verb = "Đã ghi" if told.before is None else "Đã bỏ" if told.now is None else "Đã sửa"
    before = f"{_told(told.before)} → " if told.before and told.now else ""
    one = told.now or told.before
    show.say(f"{show.tried_or(verb, dry_run=dry_run)} người nhà của người lao động số {number}: {before}{_told(one)}.")


def _told(one: Any) -> str:
    return "" if one is None else f"{one.relation} {one.name}, {one.phone or 'chưa có điện thoại'}"

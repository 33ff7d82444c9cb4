"""``xkld worker contact``: whom to call at a worker's home."""

from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import DryRun, Home, Today, workspace
from xkld.cli.worker import Number
from xkld.cli.worker_printing import at_home_text, known_as
from xkld.domain.errors import WrongWords
from xkld.domain.names import parse_text


def contact(
    number: Number,
    name: Annotated[str, typer.Option("--name", help="Họ và tên người nhà.")],
    relation: Annotated[
        str | None, typer.Option("--relation", help="Là gì của người đi: mẹ, vợ, chồng, anh ruột...")
    ] = None,
    phone: Annotated[str | None, typer.Option("--phone", help="Điện thoại gọi về nhà.")] = None,
    address: Annotated[
        str | None, typer.Option("--address", help="Địa chỉ nhà để đến thăm, không ghi số CCCD.")
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Bỏ người nhà này ra.")] = False,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi người nhà để gọi, để đến thăm; ghi lại cùng tên thì sửa. Một người có thể có nhiều người nhà.

    Người nhà hiện khi xem một người, trong danh sách thăm gia đình và danh sách sắp hết hạn hợp đồng; người nhà gọi đến
    thì tìm được người đi bằng số điện thoại. Địa chỉ có trong tệp danh sách đi thăm (xkld visit due --out).

    Ví dụ: xkld worker contact 17 --name "Trần Thị Mẫu" --relation mẹ --phone "0900 000 017"
    """
    from xkld.domain.typed_phone import parse_phone
    from xkld.usecases import contacts

    if remove and not (relation is phone is address is None):
        raise WrongWords("--remove không đi cùng --relation, --phone, --address.", "Bỏ thì chỉ cần --name và --remove")
    here = workspace("worker contact", home, today, dry_run=dry_run)
    number = known_as(here, number)
    who = parse_text(name, "họ tên người nhà")
    if remove:
        told = contacts.forget(here, number, who)
    else:
        told = contacts.tell(
            here,
            number,
            who,
            relation=None if relation is None else parse_text(relation, "quan hệ", longest=60),
            phone=None if phone is None else parse_phone(phone),
            address=None if address is None else parse_text(address, "địa chỉ"),
        )
    if told.now == told.before:
        show.say(show.KNOWN)
        return
    verb = "Đã ghi" if told.before is None else "Đã bỏ" if told.now is None else "Đã sửa"
    said = " → ".join(at_home_text(one) for one in (told.before, told.now) if one is not None)
    show.say(f"{show.tried_or(verb, dry_run=dry_run)} người nhà của người lao động số {number}: {said}.")

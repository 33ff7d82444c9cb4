"""``xkld outside``: people known to be abroad outside any contract, never counted, compared with the police."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, DryRun, ForUnit, Home, Purpose, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker_erase import say_traces
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.names import fold, parse_text
from xkld.domain.notation import day_text
from xkld.domain.table import Kind
from xkld.domain.wording.labels import DESTINATION_NAMES

Number = Annotated[int, typer.Argument(metavar="SỐ", max=MOST, help="Số trong danh sách (xkld outside list).")]


def _name(one: Any) -> str:
    from xkld.domain.wording import outside as words

    return one.name or words.UNKNOWN


def _since(one: Any) -> str:
    from xkld.usecases.outside import since_text

    return since_text(one.since)


def _compared(one: Any) -> str:
    from xkld.domain.wording import outside as words
    from xkld.usecases.outside import compared_text

    return compared_text(one) or words.NOT_COMPARED


PEOPLE = Listing(
    "xkld.outside.list/1",
    "people",
    "Người ở nước ngoài không theo hợp đồng",
    (
        Shown("Số", lambda one: str(one.number), Kind.COUNT),
        Shown("Họ và tên", _name),
        Shown("Năm sinh", lambda one: "" if one.birth_year is None else str(one.birth_year)),
        Shown("Đơn vị", lambda one: one.unit),
        Shown("Nước", lambda one: one.country),
        Shown("Từ", _since),
        Shown("Nguồn tin", lambda one: one.told_by),
        Shown("Công an", _compared),
    ),
)


def add(
    unit: Annotated[str, typer.Option("--unit", help="Phường, xã quê quán, nơi gia đình ở.")],
    country: Annotated[str, typer.Option("--country", metavar="NƯỚC", help="Đang ở nước nào.")],
    told_by: Annotated[str, typer.Option("--from", metavar="NGUỒN", help="Biết từ ai: gia đình, tổ dân phố...")],
    name: Annotated[str | None, typer.Option("--name", help="Họ và tên (chưa rõ thì bỏ trống).")] = None,
    birth: Annotated[int | None, typer.Option("--birth", metavar="NĂM", max=MOST, help="Năm sinh.")] = None,
    since: Annotated[str | None, typer.Option("--since", metavar="NGÀY", help="Ở đó từ ngày hoặc năm nào.")] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi một người được biết là đang ở nước ngoài không theo hợp đồng nào, để đối chiếu với công an hằng năm.

    Danh sách riêng: không vào số liệu nào của báo cáo, không ghi số căn cước. Chỉ ghi điều cần để đối chiếu.

    Ví dụ: xkld outside add --name "Trần Văn Mẫu" --birth 1990 --unit "Phường Đô Vinh" --country Campuchia
    --since 2023 --from "Tổ dân phố"
    """
    from xkld.domain.outside import parse_since
    from xkld.domain.wording import outside as words
    from xkld.usecases import outside

    told = outside.Told(
        name=None if name is None else parse_text(name, words.NAME),
        birth_year=birth,
        unit=unit,
        country=_country(country),
        since=None if since is None else parse_since(since),
        told_by=parse_text(told_by, words.TOLD_BY),
    )
    done, new = outside.add(workspace("outside add", home, today, dry_run=dry_run), told)
    if not new:
        show.say(f"Sổ đã ghi đúng như vậy ở số {done.number}, không ghi thêm.")
        return
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)} số {done.number}: {_who(done)}.")
    show.note(words.NOT_COUNTED)


def edit(
    number: Number,
    name: Annotated[str | None, typer.Option("--name", help="Họ và tên đúng.")] = None,
    birth: Annotated[int | None, typer.Option("--birth", metavar="NĂM", max=MOST, help="Năm sinh đúng.")] = None,
    unit: Annotated[str | None, typer.Option("--unit", help="Phường, xã đúng.")] = None,
    country: Annotated[str | None, typer.Option("--country", metavar="NƯỚC", help="Đang ở nước nào.")] = None,
    since: Annotated[str | None, typer.Option("--since", metavar="NGÀY", help="Ở đó từ ngày hoặc năm nào.")] = None,
    told_by: Annotated[str | None, typer.Option("--from", metavar="NGUỒN", help="Biết từ ai.")] = None,
    clear: Annotated[
        list[str] | None, typer.Option("--clear", metavar="CỘT", help="Bỏ trống: name, birth_year, since.")
    ] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Sửa điều đã ghi về một người trong danh sách; điều không ghi thì giữ nguyên, kết quả đối chiếu cũng vậy.

    Ví dụ: xkld outside edit 1 --birth 1991 --since 2022
    """
    from xkld.domain.outside import parse_since
    from xkld.domain.wording import outside as words
    from xkld.usecases import outside

    told = outside.Told(
        name=None if name is None else parse_text(name, words.NAME),
        birth_year=birth,
        unit=unit,
        country=None if country is None else _country(country),
        since=None if since is None else parse_since(since),
        told_by=None if told_by is None else parse_text(told_by, words.TOLD_BY),
        clear=frozenset(parse_word("thông tin", word, words.CLEARABLE) for word in clear or ()),
    )
    before, now = outside.edit(workspace("outside edit", home, today, dry_run=dry_run), number, told)
    if before == now:
        show.say("Sổ đã ghi đúng như vậy, không ghi thêm.")
        return
    show.say(f"{show.tried_or('Đã sửa', dry_run=dry_run)} số {number}.")
    show.say(f"  trước: {_who(before)}; nguồn tin: {before.told_by}")
    show.say(f"  nay: {_who(now)}; nguồn tin: {now.told_by}")


def list_(
    unit: ForUnit = None,
    due: Annotated[bool, typer.Option("--due", help="Chỉ người chưa đối chiếu trong năm nay.")] = False,
    out: Annotated[Path | None, typer.Option("--out", metavar="TỆP", help="Ghi danh sách gửi công an (.xlsx).")] = None,
    purpose: Purpose = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Người được biết là ở nước ngoài không theo hợp đồng, và công an đã trả lời gì.

    Ví dụ: xkld outside list --due --out doi-chieu.xlsx --for "Công an phường đối chiếu"
    """
    from xkld.cli.handed_out import handed_out
    from xkld.domain.wording import outside as words
    from xkld.usecases import outside

    here, wanted = workspace("outside list", home, today), outside.Wanted(unit, due)
    if out is None:
        found = outside.listing(here, wanted)
        show.listing(PEOPLE, found, json=json)
    else:
        found, written = outside.write(here, wanted, out, purpose)
        handed_out(written, why="có thể đã có người ghi", json=json)
        if json:
            show.data(PEOPLE.schema, {PEOPLE.key: found})
    if not json:
        show.note(f"{len(found)} người. {words.NOT_COUNTED}" if found else "Không có ai trong danh sách.")


def answer(
    number: Number,
    result: Annotated[str, typer.Option("--result", help="confirmed (xác nhận) hoặc not_found (không thấy).")],
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày công an trả lời.")],
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi công an trả lời thế nào về một người trong danh sách; lần sau ghi đè lần trước.

    Ví dụ: xkld outside answer 1 --result confirmed --on 18/6/2025
    """
    from xkld.domain.wording import outside as words
    from xkld.usecases import outside

    said, day = parse_word("kết quả đối chiếu", result, words.COMPARED_NAMES), parse_date(on)
    if not outside.compare(workspace("outside answer", home, today, dry_run=dry_run), number, said, day):
        show.say("Sổ đã ghi đúng như vậy, không ghi thêm.")
        return
    done = show.tried_or("Đã ghi", dry_run=dry_run)
    show.say(f"{done} số {number}: {words.COMPARED_NAMES[said]}, ngày {day_text(day)}.")


def remove(number: Number, home: Home = None, today: Today = None, dry_run: DryRun = False) -> None:
    """Bỏ một người ra khỏi danh sách và xóa mọi chữ về người đó trong nhật ký; không lấy lại được.

    Chương trình chỉ ra các bản sao lưu và tệp còn có tên người đó; những tệp ấy phải tự xóa.

    Ví dụ: xkld outside remove 1 --dry-run
    """
    from xkld.usecases import outside

    gone, traces = outside.remove(workspace("outside remove", home, today, dry_run=dry_run), number)
    show.say(f"{show.tried_or('Đã bỏ', dry_run=dry_run)} số {number} ra khỏi danh sách: {_who(gone)}.")
    say_traces(traces)


def _who(one: Any) -> str:
    born = f", {one.birth_year}" if one.birth_year else ""
    since = f" từ {_since(one)}" if one.since else ""
    return f"{one.name or 'chưa rõ tên'}{born}, {one.unit}; ở {one.country}{since}"


def _country(text: str) -> str:
    """The country by its usual name; one that is no destination of the law's list as it was typed."""
    from xkld.domain.wording import outside as words

    typed = parse_text(text, words.COUNTRY)
    known = {fold(key): name for code, name in DESTINATION_NAMES.items() for key in (code, name)}
    return known.get(fold(typed), typed)


VERBS: dict[str, Callable[..., Any]] = {
    "add": add,
    "edit": edit,
    "list": list_,
    "answer": answer,
    "remove": remove,
}

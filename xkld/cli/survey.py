"""``xkld survey``: whom the office asked whether they want to work or study abroad: numbers, no persons."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import pupils, show
from xkld.cli.options import MOST, AsJson, DryRun, ForUnit, Home, PlanCode, Purpose, Today, day_or_none, workspace
from xkld.domain.choices import parse_word
from xkld.domain.names import parse_text
from xkld.domain.notation import grouped
from xkld.domain.table import Row

if TYPE_CHECKING:
    from xkld.usecases.survey_writing import Told
    from xkld.usecases.surveys import Wanted

Number = Annotated[int, typer.Argument(metavar="ĐỢT", max=MOST, help="Số đợt khảo sát (xkld survey rounds).")]
Unit = Annotated[str | None, typer.Option("--unit", help="Phường, xã (bỏ trống: toàn địa bàn).")]
School = Annotated[str | None, typer.Option("--school", help="Trường, khi hỏi học sinh, sinh viên.")]
Year = Annotated[str | None, typer.Option("--year", metavar="NĂM_HỌC", help="Năm học, ví dụ 2025-2026.")]
OnlyKind = Annotated[str | None, typer.Option("--kind", help="Chỉ một loại: households, soldiers, school.")]
First = Annotated[str | None, typer.Option("--from", metavar="NGÀY", help="Từ ngày (mặc định: đầu năm kế hoạch).")]
Last = Annotated[str | None, typer.Option("--to", metavar="NGÀY", help="Đến hết ngày (mặc định: hôm nay).")]


def add(
    kind: Annotated[str, typer.Option("--kind", help="Hỏi ai: households, soldiers, school.")],
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày khảo sát, ngày cuối của đợt.")],
    by: Annotated[str, typer.Option("--by", metavar="AI", help="Ai khảo sát: tổ dân phố, Ban CHQS, nhà trường...")],
    asked: Annotated[int, typer.Option("--asked", min=1, max=MOST, help="Số người đã hỏi.")],
    interested: Annotated[int, typer.Option("--interested", min=0, max=MOST, help="Số người có nhu cầu.")],
    refused: Annotated[int, typer.Option("--refused", min=0, max=MOST, help="Số người từ chối, không có nhu cầu.")],
    unit: Unit = None,
    school: School = None,
    year: Year = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi một đợt khảo sát nhu cầu đi làm việc, học tập ở nước ngoài: chỉ số người, không ghi tên.

    Hỏi ai: households (hộ dân, người lao động), soldiers (quân nhân chuẩn bị xuất ngũ), school (học sinh, sinh viên;
    ghi thêm --school và --year). Người có nhu cầu thì ghi tên vào sổ bằng xkld worker add, xkld worker import.

    Ví dụ: xkld survey add --on 10/3/2025 --unit "Phường Đô Vinh" --by "Tổ dân phố" --kind households
    --asked 40 --interested 6 --refused 3
    """
    from xkld.cli.survey_printing import round_text
    from xkld.usecases import survey_writing

    told = _told(kind, on, by, asked, interested, refused, unit, school, year)
    done = survey_writing.add(workspace("survey add", home, today, dry_run=dry_run), told)
    if done.before is not None:
        show.say(f"Sổ đã ghi đúng như vậy ở đợt khảo sát số {done.now.number}, không ghi thêm.")
        return
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)} đợt khảo sát số {done.now.number}: {round_text(done.now)}.")
    if done.now.facts.interested:
        show.note("Người có nhu cầu ghi tên vào sổ bằng: xkld worker add, xkld worker import")


def edit(
    number: Number,
    kind: Annotated[str | None, typer.Option("--kind", help="Hỏi ai: households, soldiers, school.")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="NGÀY", help="Ngày khảo sát.")] = None,
    by: Annotated[str | None, typer.Option("--by", metavar="AI", help="Ai khảo sát.")] = None,
    asked: Annotated[int | None, typer.Option("--asked", min=1, max=MOST, help="Số người đã hỏi.")] = None,
    interested: Annotated[int | None, typer.Option("--interested", min=0, max=MOST, help="Có nhu cầu.")] = None,
    refused: Annotated[int | None, typer.Option("--refused", min=0, max=MOST, help="Từ chối.")] = None,
    unit: Annotated[str | None, typer.Option("--unit", help="Phường, xã.")] = None,
    school: School = None,
    year: Year = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Sửa một đợt khảo sát; điều không ghi thì giữ nguyên.

    Ví dụ: xkld survey edit 1 --interested 7
    """
    from xkld.cli.survey_printing import round_text
    from xkld.usecases import survey_writing

    told = _told(kind, on, by, asked, interested, refused, unit, school, year)
    done = survey_writing.edit(workspace("survey edit", home, today, dry_run=dry_run), number, told)
    if done.before is None or done.before == done.now:
        show.say("Sổ đã ghi đúng như vậy, không ghi thêm.")
        return
    show.say(f"{show.tried_or('Đã sửa', dry_run=dry_run)} đợt khảo sát số {number}.")
    show.say(f"  trước: {round_text(done.before)}")
    show.say(f"  nay: {round_text(done.now)}")


def list_(
    kind: OnlyKind = None,
    first: First = None,
    last: Last = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="TỆP", help="Ghi bảng tổng hợp vào tệp .xlsx.")] = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Khảo sát theo phường, xã: đợt gần nhất cách đây bao nhiêu ngày, đã hỏi, có nhu cầu, từ chối; nơi chưa khảo sát.

    Đợt gần nhất là của mọi năm; các số đã hỏi, có nhu cầu, từ chối là của những ngày được hỏi.

    Ví dụ: xkld survey list --kind soldiers
    """
    from xkld.cli.handed_out import handed_out
    from xkld.cli.survey_printing import PLACES
    from xkld.domain.wording import surveys as words
    from xkld.domain.wording.names import places_told
    from xkld.usecases import survey_sheets, surveys

    here, wanted = workspace("survey list", home, today), _wanted(plan, first, last, kind)
    if out is None:
        found = surveys.by_place(here, wanted)
    else:
        found, written = survey_sheets.write(here, wanted, out, purpose)
        handed_out(written, json=json)
    if json:
        show.data(PLACES.schema, found)
        return
    sums = found.total
    if out is None:
        numbers = (sums.rounds, sums.asked, sums.interested, sums.refused)
        show.listing(PLACES, found.places, json=False, total=Row((words.TOTAL, "", "", *numbers, "", "")))
        show.note(f"{words.span_text(found.days)}. {words.SINCE_RULE}")
    if found.never:
        show.note(words.never_text(places_told(found.never)))
    _say_outside(found.outside)


def rounds(
    unit: ForUnit = None,
    kind: OnlyKind = None,
    first: First = None,
    last: Last = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Từng đợt khảo sát, mới nhất trước.

    Ví dụ: xkld survey rounds --unit "Phường Đô Vinh" --from 01/01/2024
    """
    from xkld.cli.survey_printing import ROUNDS
    from xkld.domain.wording import surveys as words
    from xkld.usecases import surveys

    found = surveys.rounds(workspace("survey rounds", home, today), _wanted(plan, first, last, kind, unit))
    if json:
        show.data(ROUNDS.schema, found)
        return
    sums = found.total
    total = Row((words.TOTAL, "", "", "", "", sums.asked, sums.interested, sums.refused))
    show.listing(ROUNDS, found.rounds, json=False, total=total if found.rounds else None)
    span = words.span_text(found.days)
    show.note(f"{span}: {grouped(sums.rounds)} đợt." if found.rounds else f"{span}: không có đợt nào.")
    _say_outside(found.outside)


def _told(
    kind: str | None,
    on: str | None,
    by: str | None,
    asked: int | None,
    interested: int | None,
    refused: int | None,
    unit: str | None,
    school: str | None,
    year: str | None,
) -> "Told":
    from xkld.domain.schools import parse_school_year
    from xkld.domain.wording import surveys as words
    from xkld.usecases.survey_writing import Told

    return Told(
        kind=_kind(kind),
        on=day_or_none(on),
        unit=unit,
        surveyor=None if by is None else parse_text(by, words.SURVEYOR),
        school=None if school is None else parse_text(school, words.SCHOOL),
        school_year=None if year is None else parse_school_year(year),
        asked=asked,
        interested=interested,
        refused=refused,
    )


def _wanted(
    plan: str | None, first: str | None, last: str | None, kind: str | None, unit: str | None = None
) -> "Wanted":
    from xkld.usecases.surveys import Wanted

    return Wanted(plan, day_or_none(first), day_or_none(last), _kind(kind), unit)


def _kind(text: str | None) -> str | None:
    from xkld.domain.wording import surveys as words

    return None if text is None else parse_word("đối tượng khảo sát", text, words.SURVEY_NAMES)


def _say_outside(number: int) -> None:
    if number:
        show.note(f"{number} đợt ở nơi không có trong kế hoạch này, không có trong bảng.")


VERBS: dict[str, Callable[..., Any]] = {
    "add": add,
    "edit": edit,
    "list": list_,
    "rounds": rounds,
    "schools": pupils.schools,
    "pupils": pupils.pupils,
}

"""``xkld survey schools`` and ``pupils``: who was asked in schools, who of the book takes part, and who that is."""

from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, Home, Today, workspace
from xkld.domain.choices import parse_word
from xkld.domain.table import Row
from xkld.domain.wording.labels import COUNTED_NAMES

if TYPE_CHECKING:
    from xkld.usecases.pupils import SchoolYears


def schools(home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Theo trường, năm học: đã hỏi, có nhu cầu; bao nhiêu người đã đăng ký đi làm việc, đi học, đã xuất cảnh.

    Đã hỏi, có nhu cầu, từ chối là số của các đợt khảo sát. Đăng ký, xuất cảnh đếm người trong sổ có ghi trường, năm học
    (--school của xkld worker add, worker edit, worker import). Từng người: xkld survey pupils.

    Ví dụ: xkld survey schools
    """
    from xkld.cli.survey_printing import SCHOOLS
    from xkld.domain.wording import pupils as words
    from xkld.usecases import pupils

    found = pupils.by_school(workspace("survey schools", home, today))
    if json:
        show.data(SCHOOLS.schema, found)
        return
    show.listing(SCHOOLS, found.schools, json=False, total=_total(found) if found.schools else None)
    if not found.schools:
        show.note(words.NOTHING)
        return
    show.note(words.RULE)
    if found.people.enrolled["seasonal"] or found.people.departed["seasonal"]:
        show.note(words.seasonal(found.people.enrolled["seasonal"], found.people.departed["seasonal"]))
    if any(one.people is None for one in found.schools):
        show.note(words.NOBODY_KNOWN)


def pupils(
    school: Annotated[str | None, typer.Option("--school", metavar="TRƯỜNG", help="Chỉ một trường.")] = None,
    year: Annotated[str | None, typer.Option("--year", metavar="NĂM_HỌC", help="Chỉ một năm học.")] = None,
    counted: Annotated[
        str | None, typer.Option("--counted", help="Chỉ người đã đăng ký (enrolled), đã xuất cảnh (departed).")
    ] = None,
    purpose: Annotated[str | None, typer.Option("--purpose", help="Chỉ work, seasonal hoặc study.")] = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Người trong sổ được ghi trường, năm học: từng người đứng sau các số ở xkld survey schools.

    Ví dụ: xkld survey pupils --counted departed --purpose work
    """
    from xkld.cli.survey_printing import PUPILS
    from xkld.domain.schools import parse_school_year
    from xkld.domain.wording import pupils as words
    from xkld.usecases import pupils

    which = pupils.Which(
        school=school,
        school_year=None if year is None else parse_school_year(year),
        counted_as=None if purpose is None else parse_word("mục đích", purpose, COUNTED_NAMES),
        counted=None if counted is None else parse_word("số đếm", counted, words.COUNTED_NAMES),
    )
    found = pupils.pupils(workspace("survey pupils", home, today), which)
    show.listing(PUPILS, found, json=json)
    if not json:
        show.note(words.people_text(len({one.number for one in found})))


def _total(found: "SchoolYears") -> Row:
    from xkld.domain.wording import surveys as words

    told = [one.sums for one in found.schools if one.sums]
    rounds, asked = sum(one.rounds for one in told), sum(one.asked for one in told)
    answers = sum(one.interested for one in told), sum(one.refused for one in told)
    people = found.people
    sets = [counts[name] for counts in (people.enrolled, people.departed) for name in ("work", "study")]
    return Row((words.TOTAL, "", "", "", rounds, asked, *answers, people.known, *sets))

"""What ``xkld plan new`` asks first: who issues the plan, for when, under which plan, for which units."""

from typing import TYPE_CHECKING

from xkld.cli.questions import Answers, Question
from xkld.domain.wording.offices import COMMITTEE, Office, short_name
from xkld.domain.wording.plan_choices import superiors_of, title_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xkld.domain.communes import Province
    from xkld.usecases.workspace import Workspace

SOURCES = {
    "below": "Thôn, ấp, khu phố, tổ dân phố... (gõ hoặc dán danh sách)",
    "communes": "Xã, phường của một tỉnh, thành phố (lấy từ danh mục có sẵn)",
    "file": "Đơn vị trong một tệp đơn vị đã có",
}


def opening(workspace: "Workspace", everywhere: "Sequence[Province]", *, agreed: bool) -> tuple[Question, ...]:
    """Who issues the plan, for which years, under which plan, and where its units come from.

    A code that is taken is refused unless ``agreed``.
    """
    return (*_issuer(everywhere), *_own_marks(), *_naming(workspace, agreed=agreed), *_parent(), _source())


def _issuer(everywhere: "Sequence[Province]") -> tuple[Question, ...]:
    from xkld.usecases import plan_answers as read

    return (
        Question("office", "--issuer", "Cơ quan ban hành kế hoạch", lambda text, _: read.parse_office(text)),
        Question(
            "province",
            "--province",
            "Tỉnh, thành phố",
            lambda text, _: read.parse_province(text, everywhere),
            lambda found: read.likely_province(found["office"], everywhere),
            wanted=_wants_province,
            reads=("office",),
        ),
    )


def _own_marks() -> tuple[Question, ...]:
    from xkld.usecases import plan_answers as read

    return (
        Question(
            "symbol",
            "--symbol",
            "Chữ viết tắt của cơ quan trong số, ký hiệu văn bản",
            lambda text, _: read.parse_texts(text)[0],
            lambda found: found["office"].issuer.symbol,
            wanted=lambda found: found["office"].kind != COMMITTEE,
            reads=("office",),
        ),
        Question(
            "place",
            "--place",
            "Địa danh ghi trước ngày, tháng, năm",
            lambda text, _: read.parse_texts(text)[0],
            lambda found: found["office"].issuer.place,
            needs=("office",),
        ),
    )


def _naming(workspace: "Workspace", *, agreed: bool) -> tuple[Question, ...]:
    from xkld.usecases import plan_answers as read

    today = workspace.today
    return (
        Question("years", "--year", "Năm thực hiện", lambda text, _: read.parse_years(text), lambda _: str(today.year)),
        Question(
            "code",
            "--code",
            "Mã kế hoạch (tên tệp)",
            lambda text, _: read.parse_code(workspace, text, agreed=agreed),
            lambda found: read.likely_code(workspace, found["office"], found["years"]),
            needs=("office", "years"),
        ),
        Question(
            "title",
            "--title",
            "Tên kế hoạch",
            lambda text, _: read.parse_texts(text)[0],
            lambda found: title_of(found["years"]),
            needs=("years",),
        ),
        Question(
            "issued",
            "--issued",
            "Tháng, năm ban hành (hoặc ngày/tháng/năm)",
            lambda text, _: read.parse_issued(text),
            lambda _: f"{today.month}/{today.year}",
        ),
    )


def _source() -> Question:
    from xkld.usecases import plan_answers as read

    return Question(
        "source",
        "--units",
        "Đơn vị được giao chỉ tiêu",
        lambda text, _: read.parse_one(text, list(SOURCES)),
        _likely_source,
        SOURCES,
        needs=("office",),
    )


def _parent() -> tuple[Question, ...]:
    from xkld.usecases import plan_answers as read

    return (
        Question(
            "parent_issuer",
            "--parent-issuer",
            "Kế hoạch cấp trên: cơ quan ban hành",
            lambda text, _: read.parse_texts(text)[0],
            lambda found: short_name(superiors(found)[0]),
            needs=("office",),
        ),
        Question(
            "parent_number",
            "--parent-number",
            "Kế hoạch cấp trên: số, ký hiệu (chưa biết thì bỏ trống)",
            lambda text, _: read.parse_text_or_none(text),
            lambda _: "",
        ),
        Question(
            "parent_date",
            "--parent-date",
            "Kế hoạch cấp trên: ngày ban hành (chưa biết thì bỏ trống)",
            lambda text, _: read.parse_day_or_none(text),
            lambda _: "",
        ),
    )


def _wants_province(found: Answers) -> bool:
    office: Office = found["office"]
    return office.kind == COMMITTEE and (office.is_of_a_commune or office.area.startswith(("tỉnh", "thành phố")))


def _likely_source(found: Answers) -> str:
    return "below" if found["office"].is_of_a_commune else "communes"


def superiors(found: Answers) -> tuple[str, ...]:
    """To whom the office reports, as far as it was answered."""
    province = found.get("province")
    return superiors_of(found["office"], province.name if province else "")

"""What ``xkld plan new`` asks, in the order in which it asks."""

from typing import TYPE_CHECKING

from xkld.cli.questions import Answers, Question
from xkld.domain.period import Cutoff
from xkld.domain.wording.labels import DESTINATION_NAMES, DUTY_KIND_NAMES, FUND_KIND_NAMES, GROUP_NAMES
from xkld.domain.wording.offices import COMMITTEE, Office, short_name
from xkld.domain.wording.plan_choices import FUND_CHOICES, PROPOSED_FUNDS, superiors_of, title_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xkld.domain.communes import Province
    from xkld.usecases.workspace import Workspace

SOURCES = {
    "below": "Thôn, ấp, khu phố, tổ dân phố... (gõ hoặc dán danh sách)",
    "communes": "Xã, phường của một tỉnh, thành phố (lấy từ danh mục có sẵn)",
    "file": "Đơn vị trong một tệp đơn vị đã có",
}
CUTOFFS = {
    Cutoff.DAY_15.value: "Đến ngày 14 tháng cuối kỳ (thói quen báo cáo của cơ quan nhà nước)",
    Cutoff.CALENDAR.value: "Đến hết tháng cuối kỳ (theo lịch)",
}
SIGNERS = {"deputy": "Cấp phó ký thay (KT.)", "head": "Người đứng đầu ký"}
OWN_REPORTS = {kind: DUTY_KIND_NAMES[kind] for kind in ("quarterly", "half_year", "nine_months", "yearly")}


def opening(workspace: "Workspace", everywhere: "Sequence[Province]", *, agreed: bool) -> tuple[Question, ...]:
    """Who issues the plan, for which years, under which plan, and where its units come from.

    A code that is taken is refused unless ``agreed``.
    """
    return (*_issuer(everywhere), *_naming(workspace, agreed=agreed), *_parent(), _source())


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
            lambda found: short_name(_superiors(found)[0]),
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


def closing() -> tuple[Question, ...]:
    """The target, whom and where first, money, reports and signature."""
    from xkld.usecases import plan_answers as read

    return (
        Question(
            "total",
            "--total",
            "Chỉ tiêu chung, số người (bỏ trống: không giao chỉ tiêu)",
            lambda text, found: read.parse_total(text, found["units"].sum),
            lambda found: str(found["units"].sum or ""),
            reads=("units",),
        ),
        _picks("groups", "--groups", "Đối tượng ưu tiên", GROUP_NAMES, "0"),
        _picks("destinations", "--destinations", "Thị trường ưu tiên", DESTINATION_NAMES, "0"),
        _picks("funds", "--funds", "Nguồn kinh phí", _funds(), ",".join(PROPOSED_FUNDS)),
        *_reports(),
        *_upwards(),
        *_signing(),
    )


def _signing() -> tuple[Question, ...]:
    from xkld.usecases import plan_answers as read

    return (
        Question(
            "signer",
            "--signer",
            "Người ký",
            lambda text, _: read.parse_one(text, list(SIGNERS)),
            lambda _: "deputy",
            SIGNERS,
        ),
        Question(
            "signer_name",
            "--signer-name",
            "Họ tên người ký (chưa rõ thì bỏ trống)",
            lambda text, _: read.parse_text_or_none(text),
            lambda _: "",
        ),
    )


def _reports() -> tuple[Question, ...]:
    from xkld.usecases import plan_answers as read

    return (
        Question(
            "cutoff",
            "--cutoff",
            "Chốt số liệu báo cáo định kỳ",
            lambda text, _: Cutoff(read.parse_one(text, list(CUTOFFS))),
            lambda _: Cutoff.DAY_15.value,
            CUTOFFS,
        ),
        Question(
            "units_due",
            "--units-due",
            "Đơn vị báo cáo quý trước ngày mấy (tháng cuối quý; chốt theo lịch thì tháng sau; 0: không nêu)",
            lambda text, found: read.parse_units_due(text, found["cutoff"]),
            lambda found: "22" if found["cutoff"] is Cutoff.DAY_15 else "6",
            reads=("cutoff",),
        ),
    )


def _upwards() -> tuple[Question, ...]:
    from xkld.usecases import plan_answers as read

    return (
        Question(
            "own",
            "--own-reports",
            "Cơ quan mình báo cáo lên theo kỳ nào",
            lambda text, _: read.parse_own_reports(text, list(OWN_REPORTS)),
            lambda _: "quarterly,yearly",
            OWN_REPORTS,
        ),
        Question(
            "superiors",
            "--report-to",
            "Báo cáo gửi lên (nhiều nơi cách nhau dấu chấm phẩy)",
            lambda text, _: read.parse_texts(text),
            lambda found: "; ".join(_superiors(found)),
            needs=("office",),
        ),
    )


def _picks(key: str, option: str, text: str, names: dict[str, str], proposal: str) -> Question:
    from xkld.usecases import plan_answers as read

    told = f"{text} (số thứ tự, cách nhau dấu phẩy; 0: không)"
    return Question(key, option, told, lambda typed, _: read.parse_picks(typed, list(names)), lambda _: proposal, names)


def _funds() -> dict[str, str]:
    return {code: f"{name} ({FUND_KIND_NAMES[kind]})" for code, (name, kind, _) in FUND_CHOICES.items()}


def _wants_province(found: Answers) -> bool:
    office: Office = found["office"]
    return office.kind == COMMITTEE and (office.is_of_a_commune or office.area.startswith(("tỉnh", "thành phố")))


def _likely_source(found: Answers) -> str:
    return "below" if found["office"].is_of_a_commune else "communes"


def _superiors(found: Answers) -> tuple[str, ...]:
    province = found.get("province")
    return superiors_of(found["office"], province.name if province else "")

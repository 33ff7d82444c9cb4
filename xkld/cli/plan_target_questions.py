"""What ``xkld plan new`` asks last: the target, whom and where first, money, reports, signature."""

from xkld.cli.plan_questions import superiors
from xkld.cli.questions import Question
from xkld.domain.period import Cutoff
from xkld.domain.wording.labels import DESTINATION_NAMES, DUTY_KIND_NAMES, FUND_KIND_NAMES, GROUP_NAMES
from xkld.domain.wording.plan_choices import FUND_CHOICES, PROPOSED_FUNDS

CUTOFFS = {
    Cutoff.DAY_15.value: "Đến ngày 14 tháng cuối kỳ (thói quen báo cáo của cơ quan nhà nước)",
    Cutoff.CALENDAR.value: "Đến hết tháng cuối kỳ (theo lịch)",
}
SIGNERS = {"deputy": "Cấp phó ký thay (KT.)", "head": "Người đứng đầu ký"}
OWN_REPORTS = {kind: DUTY_KIND_NAMES[kind] for kind in ("quarterly", "half_year", "nine_months", "yearly")}


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
            lambda found: "; ".join(superiors(found)),
            needs=("office",),
        ),
    )


def _picks(key: str, option: str, text: str, names: dict[str, str], proposal: str) -> Question:
    from xkld.usecases import plan_answers as read

    told = f"{text} (số thứ tự, cách nhau dấu phẩy; 0: không)"
    return Question(key, option, told, lambda typed, _: read.parse_picks(typed, list(names)), lambda _: proposal, names)


def _funds() -> dict[str, str]:
    return {code: f"{name} ({FUND_KIND_NAMES[kind]})" for code, (name, kind, _) in FUND_CHOICES.items()}

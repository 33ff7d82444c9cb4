"""The text of a periodic report, made from facts; ``[...]`` marks what only a person can write."""

from xkld.domain.facts import Facts
from xkld.domain.notation import day_text
from xkld.domain.report import Section
from xkld.domain.wording.assessment_text import assessment, coming
from xkld.domain.wording.cells import in_words_of_text as count
from xkld.domain.wording.names import document_name, period_name, short_name
from xkld.domain.wording.results_text import results


def sections(facts: Facts) -> tuple[Section, ...]:
    """The five parts of the report, in the habit of offices."""
    return (
        Section("I", "Công tác chỉ đạo, tổ chức thực hiện", paragraphs=_direction(facts)),
        Section("II", "Kết quả thực hiện", parts=results(facts)),
        Section("III", "Đánh giá chung", parts=assessment(facts)),
        Section("IV", f"Phương hướng, nhiệm vụ {period_name(facts.period.next)}", paragraphs=coming(facts)),
        Section("V", "Kiến nghị, đề xuất", paragraphs=("[Nêu kiến nghị với cấp trên; nếu không có thì ghi: Không.]",)),
    )


def opening(facts: Facts) -> tuple[str, ...]:
    """The first sentences: the plan, its parent, and what follows."""
    plan = facts.plan
    return (
        f"Thực hiện {document_name(plan.implements)}, {plan.issuer.name} đã ban hành {own_plan(facts)}.",
        f"{plan.reporter.name} báo cáo kết quả thực hiện {period_name(facts.period)} như sau:",
    )


def own_plan(facts: Facts) -> str:
    """The plan as it is cited, its number and day left blank when they are not known."""
    plan = facts.plan
    number = plan.number or f"......./KH-{plan.issuer.symbol}"
    day = f"{plan.day_issued:02}" if plan.day_issued else "......"
    month = f"{plan.month_issued:02}" if plan.month_issued <= 2 else str(plan.month_issued)
    subject = plan.title[:1].lower() + plan.title[1:]
    return f"Kế hoạch số {number} ngày {day} tháng {month} năm {plan.year_issued} về {subject}"


def last_words(facts: Facts) -> str:
    """The closing sentence."""
    subject = f"{facts.plan.subject} {period_name(facts.period)} trên địa bàn {facts.plan.issuer.area}"
    return f"Trên đây là báo cáo kết quả {subject}./."


def figures_to(facts: Facts) -> str:
    """The last day that the figures of people cover, as printed."""
    return day_text(facts.people_days.period.last_day)


def _direction(facts: Facts) -> tuple[str, ...]:
    office = short_name(facts.plan.issuer.name)
    if facts.target is None:
        told = f"{office} triển khai kế hoạch đến {count(len(facts.places))} đơn vị trên địa bàn; không giao chỉ tiêu."
    else:
        by = f" (điều chỉnh theo Quyết định số {facts.decision})" if facts.decision else ""
        given = [place for place in facts.places if place.target] or facts.places  # a unit of 0 was given none
        told = f"{office} đã giao chỉ tiêu {count(facts.target)} lao động cho {count(len(given))} đơn vị{by}."
    return (told, "[Nêu các văn bản chỉ đạo, hướng dẫn đã ban hành và việc tổ chức thực hiện trong kỳ.]")

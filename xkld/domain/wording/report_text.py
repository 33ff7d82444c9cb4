"""The text of the quarterly report, made from facts; ``[...]`` marks what only a person can write."""

from datetime import date

from xkld.domain.counts import Loans
from xkld.domain.facts import POOL, READY, REGISTERED, SELECTED, TRAINING, Facts
from xkld.domain.notation import day_text, grouped
from xkld.domain.numbers import percent
from xkld.domain.report import Section
from xkld.domain.wording.cells import in_words_of_text as count
from xkld.domain.wording.cells import percent_text
from xkld.domain.wording.labels import ACTIVITY_NAMES, DESTINATION_NAMES, GATHERINGS, MEDIA, REASON_NAMES
from xkld.domain.wording.names import document_name, place_name, quarter_name, short_name

_LOST = (("died", "tử vong"), ("missing", "mất tích"), ("found", "tìm thấy người mất tích"))


def sections(facts: Facts) -> tuple[Section, ...]:
    """The five parts of the report, in the habit of offices."""
    return (
        Section("I", "Công tác chỉ đạo, tổ chức thực hiện", paragraphs=_direction(facts)),
        Section("II", "Kết quả thực hiện", parts=_results(facts)),
        Section("III", "Đánh giá chung", parts=_assessment(facts)),
        Section("IV", f"Phương hướng, nhiệm vụ {quarter_name(facts.quarter.next)}", paragraphs=_next(facts)),
        Section("V", "Kiến nghị, đề xuất", paragraphs=("[Nêu kiến nghị với cấp trên; nếu không có thì ghi: Không.]",)),
    )


def opening(facts: Facts) -> tuple[str, ...]:
    """The first sentences: the plan, its parent, and what follows."""
    plan = facts.plan
    return (
        f"Thực hiện {document_name(plan.implements)}, {plan.issuer.name} đã ban hành {own_plan(facts)}.",
        f"{plan.issuer.name} báo cáo kết quả thực hiện {quarter_name(facts.quarter)} như sau:",
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
    subject = f"{facts.plan.subject} {quarter_name(facts.quarter)} trên địa bàn {facts.plan.issuer.area}"
    return f"Trên đây là báo cáo kết quả {subject}./."


def _direction(facts: Facts) -> tuple[str, ...]:
    office = short_name(facts.plan.issuer.name)
    if facts.target is None:
        told = f"{office} triển khai kế hoạch đến {count(len(facts.places))} đơn vị trên địa bàn; không giao chỉ tiêu."
    else:
        by = f" (điều chỉnh theo Quyết định số {facts.decision})" if facts.decision else ""
        told = f"{office} đã giao chỉ tiêu {count(facts.target)} lao động cho {count(len(facts.places))} đơn vị{by}."
    return (told, "[Nêu các văn bản chỉ đạo, hướng dẫn đã ban hành và việc tổ chức thực hiện trong kỳ.]")


def _results(facts: Facts) -> tuple[Section, ...]:
    return (
        Section("1", "Thực hiện chỉ tiêu", paragraphs=_target(facts), table="targets"),
        Section("2", "Thông tin, tuyên truyền", paragraphs=_media(facts)),
        Section("3", "Tư vấn, tạo nguồn lao động", paragraphs=_pool(facts)),
        Section("4", "Hỗ trợ người lao động, cho vay vốn", paragraphs=(*_support(facts), *_loans(facts))),
        Section("5", "Lao động ở nước ngoài và về nước", paragraphs=_abroad(facts)),
        Section("6", "Thanh tra, kiểm tra, giải quyết đơn thư", paragraphs=_inspections(facts)),
        Section("7", "Phối hợp với doanh nghiệp", paragraphs=_enterprises(facts)),
    )


def _target(facts: Facts) -> tuple[str, ...]:
    told = f"Trong {quarter_name(facts.quarter)} có {count(facts.in_period)} người xuất cảnh đi làm việc ở nước ngoài"
    told += f"; lũy kế từ đầu năm {_reached(facts)}"
    if facts.same_period is not None:
        told += f"; cùng kỳ năm trước {count(facts.same_period)} người{_compared(facts.to_date - facts.same_period)}"
    where = [
        f"{DESTINATION_NAMES.get(one.key or '', one.key or 'chưa rõ')} {count(one.to_date)} người"
        for one in facts.people.by_destination
        if one.to_date
    ]
    return (f"{told}.", *((f"Thị trường lũy kế từ đầu năm: {', '.join(where)}.",) if where else ()), *_places(facts))


def _reached(facts: Facts) -> str:
    share = percent(facts.to_date, facts.target)
    if facts.target is None or share is None:
        return f"{count(facts.to_date)} người (không giao chỉ tiêu)"
    return f"{count(facts.to_date)}/{count(facts.target)} người, đạt {percent_text(share)} chỉ tiêu năm"


def _compared(more: int) -> str:
    if more == 0:
        return ", bằng cùng kỳ"
    return f", {'tăng' if more > 0 else 'giảm'} {count(abs(more))} người"


def _places(facts: Facts) -> tuple[str, ...]:
    given = [(place, facts.people.by_unit.get(place.id)) for place in facts.places if place.target]
    done = [place_name(place.name) for place, found in given if found and found.to_date >= (place.target or 0)]
    none = [place_name(place.name) for place, found in given if not found or found.to_date == 0]
    return ((f"Đơn vị đã đạt hoặc vượt chỉ tiêu năm: {', '.join(done)}.",) if done else ()) + (
        (f"Đơn vị chưa có người xuất cảnh: {', '.join(none)}.",) if none else ()
    )


def _media(facts: Facts) -> tuple[str, ...]:
    done = [
        f"{count(one.times_in_period)} {ACTIVITY_NAMES[kind]}"
        for kind in ACTIVITY_NAMES
        if kind in MEDIA and (one := facts.work(frozenset({kind}))).times_in_period
    ]
    told = f"Trong kỳ đã thực hiện {'; '.join(done)}." if done else "Trong kỳ chưa ghi nhận hoạt động tuyên truyền."
    return (told, "[Nêu nội dung, hình thức tuyên truyền nổi bật.]")


def _pool(facts: Facts) -> tuple[str, ...]:
    held = facts.work(GATHERINGS)
    came = "" if held.people_in_period is None else f" với {count(held.people_in_period)} lượt người dự"
    told = (
        f"Trong kỳ tổ chức {count(held.times_in_period)} buổi tư vấn, hội nghị chuyên đề{came}."
        if held.times_in_period
        else "Trong kỳ chưa ghi nhận buổi tư vấn, hội nghị chuyên đề."
    )
    stages = (REGISTERED, TRAINING, SELECTED, READY)
    registered, training, selected, ready = (count(facts.waiting_in(stage)) for stage in stages)
    return (
        told,
        (
            f"Đến ngày chốt số liệu có {count(facts.waiting_in(POOL))} người trong nguồn: {registered} người đăng"
            f" ký, đã tư vấn; {training} người đang đào tạo; {selected} người trúng tuyển, ký hợp đồng; {ready} người"
            " chờ xuất cảnh (Biểu 01)."
        ),
    )


def _support(facts: Facts) -> tuple[str, ...]:
    money = facts.money
    paid, to_date = (sum(fund.paid for fund in funds) for funds in (money.funds_in_period, money.funds_to_date))
    spent = sum(fund.spent for fund in money.funds_to_date)
    on_activities = (f"Chi hoạt động từ đầu năm: {grouped(spent)} đồng (Biểu 06).",) if spent else ()
    if not money.support:
        return "Từ đầu năm chưa ghi nhận khoản chi hỗ trợ nào.", *on_activities
    return (
        (
            f"Trong quý, tính đến hết ngày {day_text(facts.money_days.period.last_day)}, đã hỗ trợ"
            f" {count(money.persons.in_period)} người, {_paid(paid)}; từ đầu năm đã hỗ trợ"
            f" {count(money.persons.to_date)} người, số tiền {grouped(to_date)} đồng (Biểu 06)."
        ),
        *on_activities,
    )


def _paid(amount: int) -> str:
    """An amount in a sentence; what came back may be more than what went out in a period."""
    return f"số thu hồi nhiều hơn số chi {grouped(-amount)} đồng" if amount < 0 else f"số tiền {grouped(amount)} đồng"


def _loans(facts: Facts) -> tuple[str, ...]:
    return tuple(_lent(one, one.as_of) for one in facts.money.loans if one.as_of) or (
        "Ngân hàng Chính sách xã hội chưa gửi số liệu cho vay của năm.",
    )


def _lent(one: Loans, as_of: str) -> str:
    return (
        f"{one.fund}, đến hết ngày {day_text(date.fromisoformat(as_of))}: từ đầu năm cho vay"
        f" {count(one.customers or 0)} khách hàng, {grouped(one.lent or 0)} đồng; thu nợ {grouped(one.recovered or 0)}"
        f" đồng; dư nợ {grouped(one.outstanding or 0)} đồng, trong đó quá hạn {grouped(one.overdue or 0)} đồng; vốn"
        f" chưa giải ngân {grouped(one.idle or 0)} đồng (Biểu 07)."
    )


def _abroad(facts: Facts) -> tuple[str, ...]:
    end = facts.abroad_at_end[0]
    now = "không có số liệu" if end is None else f"{count(end)} người"
    returned, _ = facts.events("returned")
    told = f"Số lao động đang làm việc ở nước ngoài đến cuối kỳ: {now}. Trong kỳ về nước {count(returned)} người"
    told += f" ({'; '.join(_why_returned(facts))})" if returned else ""
    left, stayed = (count(facts.events(stage)[0]) for stage in ("absconded", "overstayed"))
    lost = [f"{name} {count(n)} người" for stage, name in _LOST if (n := facts.events(stage)[0])]
    more = f"; {', '.join(lost)}" if lost else ""
    return (f"{told}; bỏ hợp đồng {left} người, ở lại trái pháp luật {stayed} người{more} (Biểu 05).",)


def _why_returned(facts: Facts) -> list[str]:
    """``hết hạn hợp đồng, đúng hạn 02 người`` for each reason that occurred, those not known last."""
    named = {name: facts.events("returned", reason, any_reason=False)[0] for reason, name in REASON_NAMES.items()}
    named["chưa rõ lý do"] = facts.events("returned", None, any_reason=False)[0]
    return [f"{name} {count(persons)} người" for name, persons in named.items() if persons]


def _inspections(facts: Facts) -> tuple[str, ...]:
    held, complaints = facts.work(frozenset({"inspection"})), facts.work(frozenset({"complaint"}))
    if not held.times_in_period and not complaints.times_in_period:
        return ("Trong kỳ không có cuộc thanh tra, kiểm tra; không có đơn thư, phản ánh được ghi nhận.",)
    return (
        (
            f"Trong kỳ có {count(held.times_in_period)} cuộc thanh tra, kiểm tra, giám sát, trong"
            f" đó {count(held.people_in_period or 0)} cuộc phát hiện vi phạm; {count(complaints.times_in_period)} đơn"
            f" thư, phản ánh, đã giải quyết {count(complaints.people_in_period or 0)}."
        ),
    )


def _enterprises(facts: Facts) -> tuple[str, ...]:
    met = facts.work(frozenset({"enterprise"})).times_in_period
    named = [one for one in facts.people.by_sender if one.key and one.in_period]
    told = f"Trong kỳ có {count(met)} buổi làm việc với doanh nghiệp, đơn vị đưa người lao động đi."
    if not named:
        return (told,)
    most_first = sorted(named, key=lambda one: -one.in_period)
    who = "; ".join(f"{one.key} {count(one.in_period)} người" for one in most_first)
    return (told, f"Người xuất cảnh trong kỳ qua {count(len(named))} doanh nghiệp, đơn vị: {who}.")


def _assessment(facts: Facts) -> tuple[Section, ...]:
    return (
        Section("1", "Ưu điểm", paragraphs=("[Nêu ưu điểm, cách làm hay.]",)),
        Section("2", "Hạn chế", paragraphs=(*_behind(facts), "[Nêu hạn chế, khó khăn, vướng mắc.]")),
        Section("3", "Nguyên nhân", paragraphs=("[Nêu nguyên nhân khách quan, chủ quan.]",)),
    )


def _behind(facts: Facts) -> tuple[str, ...]:
    if facts.target is None or facts.to_date >= facts.target:
        return ()
    pool = facts.waiting_in(POOL)
    return (
        (
            f"So với chỉ tiêu năm còn thiếu {count(facts.target - facts.to_date)} người; nguồn lao động hiện có"
            f" {count(pool)} người."
        ),
    )


def _next(facts: Facts) -> tuple[str, ...]:
    ready = facts.waiting_in(READY)
    told = f"Đôn đốc hoàn thành hồ sơ, thủ tục để {count(ready)} người đang chờ xuất cảnh sớm đi làm việc."
    return (*((told,) if ready else ()), "[Nêu phương hướng, nhiệm vụ trọng tâm của kỳ tới.]")


def figures_to(facts: Facts) -> str:
    """The last day that the figures of people cover, as printed."""
    return day_text(facts.people_days.period.last_day)

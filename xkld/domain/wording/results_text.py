"""The results in the text of a report: the target, media, counselling, money, people abroad, inspections, senders."""

from datetime import date

from xkld.domain.counts import Loans
from xkld.domain.facts import POOL, READY, REGISTERED, SELECTED, TRAINING, Facts
from xkld.domain.notation import day_text, grouped
from xkld.domain.report import Section
from xkld.domain.wording.cells import in_words_of_text as count
from xkld.domain.wording.departures_text import departures, study, within
from xkld.domain.wording.labels import ACTIVITY_NAMES, GATHERINGS, MEDIA, REASON_NAMES

_LOST = (("died", "tử vong"), ("missing", "mất tích"), ("found", "tìm thấy người mất tích"))


def results(facts: Facts) -> tuple[Section, ...]:
    """Part II, its parts numbered; students stand in a part of their own when the plan counts them."""
    target = "Thực hiện chỉ tiêu" if facts.target is not None else "Đưa người lao động đi làm việc ở nước ngoài"
    parts = (
        (target, departures(facts), "targets"),
        *((("Học sinh, sinh viên đi học tập ở nước ngoài", study(facts), None),) if facts.counts_study else ()),
        ("Thông tin, tuyên truyền", _media(facts), None),
        ("Tư vấn, tạo nguồn lao động", _pool(facts), None),
        ("Hỗ trợ người lao động, cho vay vốn", (*_support(facts), *_loans(facts)), None),
        ("Lao động ở nước ngoài và về nước", _abroad(facts), None),
        ("Thanh tra, kiểm tra, giải quyết đơn thư", _inspections(facts), None),
        ("Phối hợp với doanh nghiệp", _enterprises(facts), None),
    )
    return tuple(
        Section(str(place), heading, paragraphs=paragraphs, table=table)
        for place, (heading, paragraphs, table) in enumerate(parts, start=1)
    )


def _media(facts: Facts) -> tuple[str, ...]:
    done = [
        f"{count(one.times_in_period)} {ACTIVITY_NAMES[kind]}"
        for kind in ACTIVITY_NAMES
        if kind in MEDIA and (one := facts.work(frozenset({kind}))).times_in_period
    ]
    told = (
        f"{_during(facts)} đã thực hiện {'; '.join(done)}."
        if done
        else f"{_during(facts)} chưa ghi nhận hoạt động tuyên truyền."
    )
    return (told, "[Nêu nội dung, hình thức tuyên truyền nổi bật.]")


def _pool(facts: Facts) -> tuple[str, ...]:
    held = facts.work(GATHERINGS)
    came = "" if held.people_in_period is None else f" với {count(held.people_in_period)} lượt người dự"
    told = (
        f"{_during(facts)} tổ chức {count(held.times_in_period)} buổi tư vấn, hội nghị chuyên đề{came}."
        if held.times_in_period
        else f"{_during(facts)} chưa ghi nhận buổi tư vấn, hội nghị chuyên đề."
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
    told = f"{within(facts)}, tính đến hết ngày {day_text(facts.money_days.period.last_day)}, đã hỗ trợ"
    if facts.parts:
        return f"{told} {count(money.persons.to_date)} người, {_paid(to_date)} (Biểu 06).", *on_activities
    return (
        (
            f"{told} {count(money.persons.in_period)} người, {_paid(paid)}; từ đầu năm đã hỗ trợ"
            f" {count(money.persons.to_date)} người, số tiền {grouped(to_date)} đồng (Biểu 06)."
        ),
        *on_activities,
    )


def _paid(amount: int) -> str:
    """An amount in a sentence; what came back may be more than what went out in a period."""
    if amount < 0:
        return f"số thu hồi nhiều hơn số chi {grouped(-amount)} đồng"
    return f"số tiền {grouped(amount)} đồng"


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
    end = facts.abroad.at_end[0]
    now = "không có số liệu" if end is None else f"{count(end)} người"
    returned, _ = facts.events("returned")
    told = f"Số lao động đang làm việc ở nước ngoài đến cuối kỳ: {now}. {_during(facts)} về nước"
    told += f" {count(returned)} lượt người"
    told += f" ({'; '.join(_why_returned(facts))})" if returned else ""
    left, stayed = (count(facts.events(stage)[0]) for stage in ("absconded", "overstayed"))
    lost = [f"{name} {count(n)} người" for stage, name in _LOST if (n := facts.events(stage)[0])]
    more = f"; {', '.join(lost)}" if lost else ""
    return (f"{told}; bỏ hợp đồng {left} người, ở lại trái pháp luật {stayed} người{more} (Biểu 05).",)


def _why_returned(facts: Facts) -> list[str]:
    """``hết hạn hợp đồng, đúng hạn 02 lượt`` for each reason that occurred, those not known last.

    Whoever came home twice in the period is told twice, as in the table of people abroad.
    """
    named = {name: facts.events("returned", reason, any_reason=False)[0] for reason, name in REASON_NAMES.items()}
    named["chưa rõ lý do"] = facts.events("returned", None, any_reason=False)[0]
    return [f"{name} {count(times)} lượt" for name, times in named.items() if times]


def _inspections(facts: Facts) -> tuple[str, ...]:
    held, complaints = facts.work(frozenset({"inspection"})), facts.work(frozenset({"complaint"}))
    if not held.times_in_period and not complaints.times_in_period:
        return (f"{_during(facts)} không có cuộc thanh tra, kiểm tra; không có đơn thư, phản ánh được ghi nhận.",)
    return (
        (
            f"{_during(facts)} có {count(held.times_in_period)} cuộc thanh tra, kiểm tra, giám sát, trong"
            f" đó {count(held.people_in_period or 0)} cuộc phát hiện vi phạm; {count(complaints.times_in_period)} đơn"
            f" thư, phản ánh, đã giải quyết {count(complaints.people_in_period or 0)}."
        ),
    )


def _enterprises(facts: Facts) -> tuple[str, ...]:
    met = facts.work(frozenset({"enterprise"})).times_in_period
    named = [one for one in facts.people.by_sender if one.key and one.in_period]
    told = f"{_during(facts)} có {count(met)} buổi làm việc với doanh nghiệp, đơn vị đưa người lao động đi."
    if not named:
        return (told,)
    most_first = sorted(named, key=lambda one: -one.in_period)
    who = "; ".join(f"{one.key} {count(one.in_period)} người" for one in most_first)
    through = f"Người xuất cảnh {_during(facts).lower()} qua {count(len(named))} doanh nghiệp, đơn vị: {who}"
    unknown = sum(one.in_period for one in facts.people.by_sender if not one.key)
    return (told, f"{through}; {count(unknown)} người chưa rõ đơn vị đưa đi." if unknown else f"{through}.")


def _during(facts: Facts) -> str:
    return within(facts) if facts.parts else "Trong kỳ"

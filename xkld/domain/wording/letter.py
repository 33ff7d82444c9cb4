"""The fixed parts of a report's paper: number, place and date, subject, annex heading, warnings."""

import re
import textwrap
from collections.abc import Collection

from xkld.domain.facts import Facts
from xkld.domain.notation import day_text, month_text
from xkld.domain.wording.names import name_without_year, period_name, place_name, year_before_name
from xkld.domain.wording.open_days import open_day

KIND = "BÁO CÁO"
WIDEST_TITLE = 58
MOST_NAMED = 13
NO_BREAK = "\u00a0"
_HELD_TOGETHER = re.compile(
    r"người lao động|đi làm việc|ở nước ngoài|hợp đồng|quý [IV]+|6 tháng (?:đầu|cuối) năm(?: \d+)?|năm \d+"
    r"|học sinh,|sinh viên|học tập|phương hướng,|nhiệm vụ|Kết quả|công tác"
)


def number(facts: Facts) -> str:
    """The number line; the number itself is the clerk's."""
    return f"Số:          /BC-{facts.plan.reporter.symbol}"


def place_and_date(facts: Facts) -> str:
    """Place and date, the day left to the clerk."""
    return f"{facts.plan.reporter.place}, {open_day(facts.today)}"


def subject(facts: Facts) -> tuple[str, ...]:
    """What the report is about, in lines."""
    old_map = " (theo địa bàn cũ)" if is_over(facts) else ""
    period, coming = facts.period, period_name(facts.period.next)
    this = name_without_year(period) if period.year == period.next.year else period_name(period)
    whole = f"Kết quả {facts.plan.subject} {this}{old_map} và phương hướng, nhiệm vụ {coming}"
    return tuple(_balanced(whole))


def _balanced(text: str) -> list[str]:
    """The text in as few lines as the page allows, none of them much shorter than the others, no compound parted."""
    text = _HELD_TOGETHER.sub(lambda words: words[0].replace(" ", NO_BREAK), text)
    lines = len(textwrap.wrap(text, WIDEST_TITLE))
    widths = range(-(-len(text) // lines), WIDEST_TITLE + 1)
    cut = next(cut for width in widths if len(cut := textwrap.wrap(text, width)) == lines)
    return [line.replace(NO_BREAK, " ") for line in cut]


def annex_title(facts: Facts) -> str:
    """The heading over the tables of the annex."""
    return f"Số liệu {facts.plan.subject} {period_name(facts.period)}"


def annex_subtitle(facts: Facts) -> str:
    """Which paper the annex belongs to; number and day are the clerk's."""
    day = f"ngày ...... tháng {month_text(facts.today.month)} năm {facts.today.year}"
    paper = f"Báo cáo số ......./BC-{facts.plan.reporter.symbol} {day}"
    return f"(Kèm theo {paper} của {facts.plan.reporter.name})"


def is_over(facts: Facts) -> bool:
    """Whether the period reaches beyond the last day of the issuer."""
    last = facts.plan.issuer.last_day
    return last is not None and facts.people_days.period.last_day > last


def warnings(facts: Facts) -> tuple[str, ...]:
    """What the officer should look at before the paper goes out."""
    found = []
    if not facts.is_closed:
        found.append(f"Chưa đến ngày chốt số liệu ({day_text(facts.closes_on)}): số liệu mới đến hết {_last(facts)}.")
    if is_over(facts) and facts.plan.issuer.last_day:
        ended = day_text(facts.plan.issuer.last_day)
        found.append(f"{facts.plan.issuer.name} đã kết thúc ngày {ended}: báo cáo lập theo địa bàn cũ.")
    if facts.people.outside:
        found.append(f"{facts.people.outside} người xuất cảnh có đơn vị ngoài mọi kế hoạch, không tính trong báo cáo.")
    return (*found, *_about_those_abroad(facts), *_about_the_year_before(facts))


def _about_those_abroad(facts: Facts) -> list[str]:
    found = []
    if facts.abroad.at_start is None:
        lacking = _named(facts, facts.abroad.lacking)
        of = f" của {lacking}" if lacking else ""
        found.append(f"Chưa có số người đang ở nước ngoài đầu kỳ{of} (ghi bằng xkld opening set abroad).")
    end, year_end = facts.abroad.at_end
    if end is not None and year_end is not None and end != year_end:
        found.append(f"Số đang ở nước ngoài cuối kỳ tính hai cách khác nhau ({end} và {year_end}): xem lại opening.")
    if end is not None and end < facts.abroad.by_name:
        found.append(
            f"Số đang ở nước ngoài cuối kỳ ({end}) thấp hơn số sổ có tên ({facts.abroad.by_name}): xem lại opening."
        )
    return found


def _about_the_year_before(facts: Facts) -> list[str]:
    before, name = facts.year_before, year_before_name(facts.period)
    if facts.same_period is None:
        lacking = [place.id for place in facts.places if place.id not in before.by_place] if before.by_place else []
        of = f" của {_named(facts, lacking)}" if lacking else ""
        return [f"Chưa đủ số {name}{of} (ghi bằng xkld opening set departed)."]
    if not before.is_alike:
        whole = day_text(before.days.last_day)
        return [f"Số {name} tính đến hết ngày {whole}, dài hơn kỳ này (mới đến hết {_last(facts)}): chưa so sánh."]
    return []


def _named(facts: Facts, numbers: Collection[int]) -> str:
    """The names of places, in the plan's order; of many only the first and how many more."""
    names = [place_name(place.name) for place in facts.places if place.id in numbers]
    more = f" và {len(names) - MOST_NAMED} đơn vị khác" if len(names) > MOST_NAMED else ""
    return ", ".join(names[:MOST_NAMED]) + more


def _last(facts: Facts) -> str:
    return day_text(facts.people_days.period.last_day)

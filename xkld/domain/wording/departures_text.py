"""Who left, in the text of a report: to work against the target and the year before; to study, for themselves."""

from xkld.domain.counts import Count
from xkld.domain.facts import Facts
from xkld.domain.notation import day_text
from xkld.domain.numbers import percent
from xkld.domain.wording.cells import in_words_of_text as count
from xkld.domain.wording.cells import percent_text
from xkld.domain.wording.labels import DESTINATION_NAMES
from xkld.domain.wording.names import (
    name_without_year,
    period_name,
    place_name,
    places_told,
    within_name,
    year_before_name,
)


def departures(facts: Facts) -> tuple[str, ...]:
    """How many left to work, against the target and the year before, by quarter, destination and place."""
    told = _whole(facts) if facts.parts else _so_far(facts)
    return (f"{told}{_since(facts)}.", *_quarters(facts), *_markets(facts), *_places(facts))


def _so_far(facts: Facts) -> str:
    told = f"Trong {period_name(facts.period)} có {count(facts.in_period)} người xuất cảnh đi làm việc ở nước ngoài"
    return f"{told}; lũy kế từ đầu năm {_reached(facts)}"


def _whole(facts: Facts) -> str:
    """A period whose own figures are those of the year to date, told once."""
    period = period_name(facts.period)
    when = period[:1].upper() + period[1:]
    if not facts.is_closed:
        when += f", tính đến hết ngày {day_text(facts.people_days.period.last_day)},"
    told = f"{when} có {count(facts.to_date)} người xuất cảnh đi làm việc ở nước ngoài"
    share = percent(facts.to_date, facts.target)
    if facts.target is None or share is None:
        return told
    return f"{told}, đạt {percent_text(share)} chỉ tiêu năm ({count(facts.to_date)}/{count(facts.target)} người)"


def _reached(facts: Facts) -> str:
    share = percent(facts.to_date, facts.target)
    if facts.target is None or share is None:
        return f"{count(facts.to_date)} người"
    return f"{count(facts.to_date)}/{count(facts.target)} người, đạt {percent_text(share)} chỉ tiêu năm"


def _since(facts: Facts) -> str:
    """The comparison with the year before; none while its figures go further than this year's."""
    before = facts.same_period
    if before is None:
        return ""
    name = year_before_name(facts.period)
    if not facts.year_before.is_alike:
        return f"; {name} (đến hết ngày {day_text(facts.year_before.days.last_day)}) {count(before)} người"
    return f"; {name} {count(before)} người{_compared(facts.to_date - before, before, name)}"


def _compared(more: int, before: int, name: str) -> str:
    if more == 0:
        return f", bằng {name.removesuffix(' năm trước')}"
    share = percent(abs(more), before)
    rate = f" ({percent_text(share)})" if share is not None else ""
    return f", {'tăng' if more > 0 else 'giảm'} {count(abs(more))} người{rate}"


def _quarters(facts: Facts) -> tuple[str, ...]:
    told = [
        f"{name_without_year(part.quarter)} {count(sum(one.in_period for one in part.people.by_unit.values()))} người"
        for part in facts.parts
        if part.people is not None
    ]
    return (f"Theo từng quý: {', '.join(told)}.",) if told else ()


def _markets(facts: Facts) -> tuple[str, ...]:
    where = _by_destination(facts.people.by_destination)
    since = "" if facts.parts else " lũy kế từ đầu năm"
    return (f"Thị trường{since}: {where}.",) if where else ()


def _by_destination(found: list[Count]) -> str:
    return ", ".join(
        f"{DESTINATION_NAMES.get(one.key or '', one.key or 'chưa rõ')} {count(one.to_date)} người"
        for one in found
        if one.to_date
    )


def _places(facts: Facts) -> tuple[str, ...]:
    """Which places have reached their target and which have sent nobody; with no target only the latter."""
    left = {place.id: facts.people.by_unit.get(place.id) for place in facts.places}
    asked = [place for place in facts.places if place.target or facts.target is None]
    done = [
        place_name(place.name)
        for place in asked
        if place.target and (found := left[place.id]) and found.to_date >= place.target
    ]
    none = [place_name(place.name) for place in asked if not (found := left[place.id]) or found.to_date == 0]
    return ((f"Đơn vị đã đạt hoặc vượt chỉ tiêu năm: {places_told(done)}.",) if done else ()) + (
        (f"Đơn vị chưa có người xuất cảnh: {places_told(none)}.",) if none else ()
    )


def study(facts: Facts) -> tuple[str, ...]:
    """Persons who left to study, counted for themselves."""
    people = facts.people.study_by_unit
    in_period, to_date = (sum(one.in_period for one in people), sum(one.to_date for one in people))
    if facts.parts:
        told = f"{within(facts)} có {count(to_date)} người xuất cảnh đi học tập ở nước ngoài"
    else:
        told = f"{within(facts)} có {count(in_period)} người xuất cảnh đi học tập ở nước ngoài"
        told += f"; lũy kế từ đầu năm {count(to_date)} người"
    where = _by_destination(facts.people.study_by_destination)
    more = (f"Nơi đến học: {where}.",) if where else ()
    return (f"{told}; không cộng vào số người đi làm việc (Biểu 09, Biểu 10).", *more)


def within(facts: Facts) -> str:
    """``Trong quý`` at the beginning of a sentence."""
    name = within_name(facts.period)
    return name[0].upper() + name[1:]

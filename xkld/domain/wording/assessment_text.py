"""The assessment and the work to come in the text of a report, as far as figures speak of them."""

from xkld.domain.counts import Place
from xkld.domain.facts import POOL, READY, Facts
from xkld.domain.numbers import percent
from xkld.domain.period import Quarter
from xkld.domain.report import Section
from xkld.domain.wording.cells import in_words_of_text as count
from xkld.domain.wording.cells import percent_text
from xkld.domain.wording.labels import DESTINATION_NAMES
from xkld.domain.wording.names import name_without_year, period_name, place_name, places_told, year_before_name


def assessment(facts: Facts) -> tuple[Section, ...]:
    """Part III: what was reached, what was not, and why; of a half year and a year with what the figures say."""
    return (
        Section("1", "Ưu điểm", paragraphs=(*_reached(facts), "[Nêu ưu điểm, cách làm hay.]")),
        Section("2", "Hạn chế", paragraphs=(*_behind(facts), *_lost(facts), "[Nêu hạn chế, khó khăn, vướng mắc.]")),
        Section("3", "Nguyên nhân", paragraphs=("[Nêu nguyên nhân khách quan, chủ quan.]",)),
    )


def coming(facts: Facts) -> tuple[str, ...]:
    """Part IV: whom to see off next, and what a person has to add."""
    ready, pool = facts.waiting_in(READY), facts.waiting_in(POOL)
    told = f"Đôn đốc hoàn thành hồ sơ, thủ tục để {count(ready)} người đang chờ xuất cảnh sớm đi làm việc."
    if isinstance(facts.period, Quarter):
        return (*((told,) if ready else ()), "[Nêu phương hướng, nhiệm vụ trọng tâm của kỳ tới.]")
    followed = f"Tiếp tục tư vấn, đào tạo, hoàn thành hồ sơ cho {count(pool)} người trong nguồn lao động"
    followed += f", trong đó {count(ready)} người đang chờ xuất cảnh." if ready else "."
    ahead = period_name(facts.period.next)
    return (*((followed,) if pool else ()), f"[Nêu phương hướng, mục tiêu, nhiệm vụ trọng tâm {ahead}.]")


def _reached(facts: Facts) -> tuple[str, ...]:
    """What the figures of a period told by its quarters say for themselves."""
    if not facts.parts or not facts.to_date:
        return ()
    return tuple(told for told in (_places_done(facts), _more_than_before(facts), _most(facts)) if told)


def _places_done(facts: Facts) -> str:
    given = [place for place in facts.places if place.target]
    done = [place for place in given if _left(facts, place) >= (place.target or 0)]
    if not done:
        return ""
    return f"Có {count(len(done))}/{count(len(given))} đơn vị đạt hoặc vượt chỉ tiêu được giao."


def _more_than_before(facts: Facts) -> str:
    before = facts.same_period
    if before is None or not facts.year_before.is_alike or facts.to_date <= before:
        return ""
    more = facts.to_date - before
    return f"Số người xuất cảnh tăng {count(more)} người so với {year_before_name(facts.period)}."


def _most(facts: Facts) -> str:
    """The quarters and the destinations of most people; those that are level are all told."""
    by_quarter = [
        (sum(one.in_period for one in part.people.by_unit.values()), part.quarter)
        for part in facts.parts
        if part.people is not None
    ]
    people = max(number for number, _ in by_quarter)
    quarters = [name_without_year(quarter) for number, quarter in by_quarter if number == people]
    told = f"Quý có nhiều người xuất cảnh nhất là {_level(quarters, f'{count(people)} người')}"
    known = [one for one in facts.people.by_destination if one.key]
    most = max((one.to_date for one in known), default=0)
    share = percent(most, facts.to_date) if most else None
    if share is None:
        return f"{told}."
    names = [DESTINATION_NAMES.get(one.key or "", one.key or "") for one in known if one.to_date == most]
    persons = f"{count(most)} người, {percent_text(share)}"
    return f"{told}; thị trường tiếp nhận nhiều nhất là {_level(names, persons)}."


def _level(names: list[str], number: str) -> str:
    """``quý I (04 người)``, or ``quý I, quý II (cùng 04 người)``: equals have no winner."""
    return f"{', '.join(names)} ({'cùng ' if len(names) > 1 else ''}{number})"


def _behind(facts: Facts) -> tuple[str, ...]:
    if facts.target is None or facts.to_date >= facts.target:
        return ()
    missing, pool = count(facts.target - facts.to_date), count(facts.waiting_in(POOL))
    told = f"So với chỉ tiêu năm còn thiếu {missing} người; nguồn lao động hiện có {pool} người."
    return (told, *_places_behind(facts))


def _places_behind(facts: Facts) -> tuple[str, ...]:
    """The places below their target, of a period told by its quarters."""
    behind = [
        f"{place_name(place.name)} {count(_left(facts, place))}/{count(place.target)}"
        for place in facts.places
        if place.target and _left(facts, place) < place.target
    ]
    return (f"Đơn vị chưa đạt chỉ tiêu năm: {places_told(behind)}.",) if facts.parts and behind else ()


def _lost(facts: Facts) -> tuple[str, ...]:
    """Of a period told by its quarters: contracts broken, unlawful stays, early returns.

    Cases, not persons: one person may stand in several, and whoever stayed may have come home since.
    """
    if not facts.parts:
        return ()
    early = facts.events("returned")[1] - sum(
        facts.events("returned", reason, any_reason=False)[1] for reason in ("on_time", None)
    )
    events = (
        ("bỏ hợp đồng", facts.events("absconded")[1]),
        ("ở lại nước ngoài trái pháp luật", facts.events("overstayed")[1]),
        ("về nước trước hạn", early),
    )
    told = [f"{count(cases)} trường hợp {name}" for name, cases in events if cases]
    return (f"Có {', '.join(told)}.",) if told else ()


def _left(facts: Facts, place: Place) -> int:
    found = facts.people.by_unit.get(place.id)
    return found.to_date if found else 0

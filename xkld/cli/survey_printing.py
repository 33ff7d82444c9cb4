"""How surveys are printed."""

from typing import Any

from xkld.cli.show import Listing, Shown
from xkld.domain.dates import parse_date
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Kind
from xkld.domain.wording import surveys as words
from xkld.domain.wording.labels import COUNTED_NAMES
from xkld.domain.wording.pupils import PUPILS_TITLE

PLACES = Listing(
    "xkld.survey.list/1",
    "places",
    words.PLACES_TITLE,
    (
        Shown("Đơn vị", lambda one: one.place.name or words.WHOLE_AREA),
        Shown("Đợt gần nhất", lambda one: words.last_text(one.place)),
        Shown("Số ngày", lambda one: "" if one.days is None else one.days, Kind.COUNT),
        Shown("Số đợt", lambda one: one.place.sums.rounds, Kind.COUNT),
        Shown("Đã hỏi", lambda one: one.place.sums.asked, Kind.COUNT),
        Shown("Có nhu cầu", lambda one: one.place.sums.interested, Kind.COUNT),
        Shown("Từ chối", lambda one: one.place.sums.refused, Kind.COUNT),
        Shown("Vào sổ: làm việc", lambda one: "" if one.to_work is None else one.to_work, Kind.COUNT),
        Shown("Vào sổ: học tập", lambda one: "" if one.to_study is None else one.to_study, Kind.COUNT),
    ),
)
ROUNDS = Listing(
    "xkld.survey.rounds/1",
    "rounds",
    words.ROUNDS_TITLE,
    (
        Shown("Số", lambda one: str(one.number), Kind.COUNT),
        Shown("Ngày", lambda one: _day(one.facts.on_date)),
        Shown("Đối tượng hỏi", lambda one: _whom(one.facts)),
        Shown("Đơn vị", lambda one: one.place or words.WHOLE_AREA),
        Shown("Ai khảo sát", lambda one: one.facts.surveyor),
        Shown("Đã hỏi", lambda one: one.facts.asked, Kind.COUNT),
        Shown("Có nhu cầu", lambda one: one.facts.interested, Kind.COUNT),
        Shown("Từ chối", lambda one: one.facts.refused, Kind.COUNT),
    ),
)
SCHOOLS = Listing(
    "xkld.survey.schools/1",
    "schools",
    words.SCHOOLS_TITLE,
    (
        Shown("Trường", lambda one: one.school),
        Shown("Năm học", lambda one: one.school_year),
        Shown("Đơn vị", lambda one: one.place or (words.WHOLE_AREA if one.last_on else "")),
        Shown("Đợt gần nhất", lambda one: _day(one.last_on) if one.last_on else words.NEVER),
        Shown("Số đợt", lambda one: "" if one.sums is None else one.sums.rounds, Kind.COUNT),
        Shown("Đã hỏi", lambda one: "" if one.sums is None else one.sums.asked, Kind.COUNT),
        Shown("Có nhu cầu", lambda one: "" if one.sums is None else one.sums.interested, Kind.COUNT),
        Shown("Từ chối", lambda one: "" if one.sums is None else one.sums.refused, Kind.COUNT),
        Shown("Có tên", lambda one: "" if one.people is None else one.people.known, Kind.COUNT),
        Shown("Đăng ký: làm việc", lambda one: _persons(one, "enrolled", "work"), Kind.COUNT),
        Shown("Đăng ký: học tập", lambda one: _persons(one, "enrolled", "study"), Kind.COUNT),
        Shown("Xuất cảnh: làm việc", lambda one: _persons(one, "departed", "work"), Kind.COUNT),
        Shown("Xuất cảnh: học tập", lambda one: _persons(one, "departed", "study"), Kind.COUNT),
    ),
)
PUPILS = Listing(
    "xkld.survey.pupils/1",
    "pupils",
    PUPILS_TITLE,
    (
        Shown("Trường", lambda one: one.school),
        Shown("Năm học", lambda one: one.school_year),
        Shown("Số", lambda one: str(one.number), Kind.COUNT),
        Shown("Họ và tên", lambda one: one.name),
        Shown("Năm sinh", lambda one: str(one.birth_year)),
        Shown("Thường trú", lambda one: one.unit),
        Shown("Mục đích", lambda one: COUNTED_NAMES.get(one.counted_as or "", "")),
        Shown("Đăng ký", lambda one: _day(one.enrolled_on) if one.enrolled_on else ""),
        Shown("Xuất cảnh", lambda one: _day(one.departed_on) if one.departed_on else ""),
    ),
)


def round_text(one: Any) -> str:
    """A round in one line: where, whom, when, and the numbers."""
    facts = one.facts
    open_ = facts.asked - facts.interested - facts.refused
    numbers = f"đã hỏi {grouped(facts.asked)}, có nhu cầu {grouped(facts.interested)}, từ chối {grouped(facts.refused)}"
    left = f", chưa trả lời {grouped(open_)}" if open_ else ""
    where = one.place or words.WHOLE_AREA
    return f"{where}, {_whom(facts)}, {_day(facts.on_date)}, {facts.surveyor}; {numbers}{left}"


def _persons(one: Any, counted: str, counted_as: str) -> int | str:
    """Persons of one set of figures; nothing where nobody of the school is known."""
    return "" if one.people is None else int(getattr(one.people, counted)[counted_as])


def _whom(facts: Any) -> str:
    name = words.SURVEY_NAMES[facts.kind]
    return f"{name} {facts.school} ({facts.school_year})" if facts.school else name


def _day(text: str) -> str:
    return day_text(parse_date(text))

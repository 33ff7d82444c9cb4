"""The columns of the reports' tables: what stands over them for each kind of period, and which are left out."""

from collections.abc import Iterator

from xkld.domain.facts import Facts
from xkld.domain.period import Quarter
from xkld.domain.table import Column, Kind
from xkld.domain.wording.names import part_name, whole_name, within_name, year_before_name

_ROWS = {
    "targets": "Đơn vị",
    "pool": "Đơn vị",
    "destinations": "Thị trường",
    "occupations": "Ngành nghề",
    "features": "Nội dung",
    "movement": "Nội dung",
    "support": "Nguồn kinh phí, nội dung",
    "loans": "Nguồn vốn",
    "work": "Hoạt động",
    "study_units": "Đơn vị",
    "study_destinations": "Nước, vùng lãnh thổ",
}
_STOCKS = {
    "pool": {
        "registered": ("Đăng ký, đã tư vấn", Kind.COUNT),
        "training": ("Đang đào tạo", Kind.COUNT),
        "selected": ("Trúng tuyển, ký hợp đồng", Kind.COUNT),
        "ready": ("Chờ xuất cảnh", Kind.COUNT),
        "all": ("Tổng số", Kind.COUNT),
    },
    "loans": {
        "customers": ("Khách hàng từ đầu năm", Kind.COUNT),
        "lent": ("Doanh số cho vay (đồng)", Kind.MONEY),
        "recovered": ("Doanh số thu nợ (đồng)", Kind.MONEY),
        "outstanding": ("Dư nợ (đồng)", Kind.MONEY),
        "overdue": ("Trong đó quá hạn (đồng)", Kind.MONEY),
        "idle": ("Vốn chưa giải ngân (đồng)", Kind.MONEY),
    },
}


def columns(key: str, facts: Facts) -> tuple[Column, ...]:
    """All columns of a table in their order; the makers of tables give a value for each of them."""
    return (Column(_key_of_rows(key), _ROWS[key], Kind.TEXT), *_figures(key, facts))


def left_out(facts: Facts) -> frozenset[str]:
    """The columns that would mean nothing: a period told twice, a target never given, estimates of a whole year."""
    out: set[str] = set()
    if facts.parts:
        out |= {"in_period", "persons_in_period", "people_in_period"}
    if not facts.parts or not facts.year_before.by_place:
        out |= {"change"}
    if not isinstance(facts.period, Quarter):
        out |= {"estimate"}
    if facts.target is None:
        out |= {"target", "percent"}
    return frozenset(out)


def same_period_head(facts: Facts) -> str:
    """What the year before is called in a head."""
    name = year_before_name(facts.period)
    return name[0].upper() + name[1:]


def _key_of_rows(key: str) -> str:
    names = {"targets": "unit", "pool": "unit", "study_units": "unit", "loans": "fund", "support": "item"}
    return names.get(key, key.removeprefix("study_").removesuffix("s"))


def _figures(key: str, facts: Facts) -> Iterator[Column]:
    match key:
        case "pool" | "loans":
            yield from (Column(name, *head) for name, head in _STOCKS[key].items())
        case "targets":
            yield Column("target", "Chỉ tiêu năm" if facts.parts else "Chỉ tiêu năm (người)", Kind.COUNT)
            yield from _counts(facts, f"Thực hiện {within_name(facts.period)}")
            yield Column("percent", "Tỷ lệ đạt", Kind.PERCENT)
            yield Column("same_period", same_period_head(facts), Kind.COUNT)
            yield Column("change", "Tăng, giảm (-)", Kind.COUNT)
            yield Column("estimate", "Ước thực hiện đến hết quý", Kind.COUNT)
        case "support":
            yield from _money(facts)
        case "work":
            yield from _times(facts)
        case _:
            yield from _counts(facts, "Trong kỳ")


def _counts(facts: Facts, in_period: str) -> Iterator[Column]:
    """Counts in the period and to date; of a period told by its quarters, each quarter and the whole."""
    yield Column("in_period", in_period, Kind.COUNT)
    for part in facts.parts:
        yield Column(f"quarter_{part.quarter.number}", part_name(part.quarter), Kind.COUNT)
    yield Column("to_date", whole_name(facts.period) if facts.parts else "Lũy kế từ đầu năm", Kind.COUNT)


def _money(facts: Facts) -> Iterator[Column]:
    within = within_name(facts.period)
    since = "" if facts.parts else " từ đầu năm"
    yield Column("persons_in_period", f"Số người {within}", Kind.COUNT)
    yield Column("in_period", f"Số tiền {within} (đồng)", Kind.MONEY)
    yield Column("persons_to_date", f"Số người{since}", Kind.COUNT)
    yield Column("to_date", f"Số tiền{since} (đồng)", Kind.MONEY)
    yield Column("allotted", "Dự toán năm (đồng)", Kind.MONEY)
    yield Column("left", "Còn lại (đồng)", Kind.MONEY)


def _times(facts: Facts) -> Iterator[Column]:
    within = within_name(facts.period)
    since = "" if facts.parts else " từ đầu năm"
    yield Column("in_period", f"Số lần {within}", Kind.COUNT)
    yield Column("people_in_period", f"Lượt người {within}", Kind.COUNT)
    yield Column("to_date", f"Số lần{since}", Kind.COUNT)
    yield Column("people_to_date", f"Lượt người{since}", Kind.COUNT)

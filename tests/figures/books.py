"""Random small books whose every day lies on the boundary of a period, written by raw SQL."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from figures import plans
from figures.days import BOUNDARIES, FIRST_DAYS, QUARTERS
from figures.draws import Draw

from xkld.domain.operation import Operation
from xkld.domain.stages import CLOSED, ReturnReason, Stage, next_stages
from xkld.domain.wording.labels import ACTIVITY_NAMES
from xkld.store import book
from xkld.store.book import Connection

OPERATION = Operation("sách mẫu", datetime(2026, 6, 30, tzinfo=UTC), date(2026, 6, 30), "Thử", "máy", "0.1.0")
STEP = {stage: step for step, stage in enumerate(Stage)}
DESTINATIONS = ("JP", "KR", "TW", None)
OCCUPATIONS = ("cơ khí", "Điều dưỡng", "chế biến", None)
EDUCATION = ("none", "college", "university", None)
FORMS = ("service_enterprise", "direct_contract", "seasonal", None)
SENDERS = ((1, "Công ty Thử Một"), (2, "Á Châu Thử"), (3, "công ty thử ba"))
GROUPS = ("DTTS", "HN", "TNTN")
ITEMS = (("visa", "Lệ phí thị thực"), ("visa", "Thị thực"), ("health_check", "Khám sức khỏe"), ("an", "Tiền ăn"))
ACTIVITIES = tuple(ACTIVITY_NAMES)[:4]
LIKELY = {Stage.DEPARTED: 45, Stage.MISSING: 15, Stage.RETURNED: 25, Stage.FOUND: 60}

Row = tuple[object, ...]


def write_book(path: Path, seed: int, most_people: int) -> None:
    """Fill an empty book."""
    draw = Draw(seed)
    people = draw.below(most_people + 1) if seed else 0
    with book.writing(path, OPERATION) as writer:
        connection = writer.connection
        _write_plans(connection, writer.operation)
        _write_people(connection, draw, people)
        second = _write_second_entries(connection, draw, people, writer.operation)
        _write_money(connection, draw, people + second, writer.operation)
        _write_work(connection, draw, writer.operation)
        _write_typed(connection, draw, writer.operation)


def _insert(connection: Connection, table: str, columns: str, rows: Iterable[Row]) -> None:
    marks = ", ".join("?" * len(columns.split(",")))
    connection.executemany(f'insert into "{table}" ({columns}) values ({marks})', list(rows))


def _write_plans(connection: Connection, operation: int) -> None:
    _insert(
        connection,
        "unit",
        "id, code, name, name_key, kind, valid_from",
        [
            (unit, f"0000{unit}", plans.unit_name(unit), f"xa mau {unit}", "commune", "0001-01-01")
            for unit in plans.PLACES
        ],
    )
    _insert(connection, "plan", "id, code", plans.CODES.items())
    versions = ((1, plans.PLAN_A, 1), (2, plans.PLAN_A, 2), (3, plans.PLAN_B, 1))
    _insert(
        connection,
        "plan_version",
        "id, plan, number, digest, yaml, units_yaml, operation",
        [
            (one, plan, number, str(one), plans.plan_yaml(plan, one), plans.UNITS_YAML, operation)
            for one, plan, number in versions
        ],
    )
    _insert(
        connection, "plan_year", "plan_version, year", [(v, year) for v, years in plans.YEARS.items() for year in years]
    )
    _insert(
        connection,
        "plan_unit",
        "plan_version, unit, position",
        [(v, unit, place) for v, units in plans.UNITS_OF.items() for place, unit in enumerate(units, start=1)],
    )
    _insert(connection, "fund", "id, plan, code, name, kind, position", plans.FUNDS)
    _insert(connection, "sender", "id, name, name_key", [(number, name, name.lower()) for number, name in SENDERS])


def _write_people(connection: Connection, draw: Draw, people: int) -> None:
    cases: list[Row] = []
    events: list[tuple[int, Stage, str, ReturnReason | None]] = []
    for worker in range(1, people + 1):
        for timeline in _cases(draw):
            number = len(cases) + 1
            cases.append((number, worker, *_going(draw)))
            events += [(number, stage, day.isoformat(), reason) for stage, day, reason in timeline]
    _insert(
        connection,
        "worker",
        "id, name, name_key, birth_year, birth_date, sex, education, unit",
        [_person(draw, worker) for worker in range(1, people + 1)],
    )
    memberships = {
        (worker, group, draw.pick((None, draw.pick(BOUNDARIES).isoformat()))): draw.pick(
            (None, draw.pick(BOUNDARIES).isoformat())
        )
        for worker in range(1, people + 1)
        for group in draw.some(GROUPS * 2, 20)
    }
    _insert(
        connection,
        "worker_group",
        "worker, group_code, valid_from, valid_to",
        [(*key, end) for key, end in memberships.items()],
    )
    _insert(connection, "placement", "id, worker, purpose, destination, occupation, sender, form, unit", cases)
    _insert(connection, "stage_event", "placement, stage, on_date, reason", draw.shuffled(events))


def _write_second_entries(connection: Connection, draw: Draw, people: int, operation: int) -> int:
    """People who stand in the book twice: the other entry has no case any more, but may have been paid."""
    numbers = range(people + 1, people + 1 + people // 6)
    columns = "id, name, name_key, birth_year, birth_date, sex, education, unit"
    _insert(connection, "worker", columns, [_person(draw, number) for number in numbers])
    _insert(
        connection,
        "merged",
        "worker, kept, operation",
        [(number, draw.below(people) + 1, operation) for number in numbers],
    )
    return len(numbers)


def _person(draw: Draw, worker: int) -> Row:
    """A person whose 18th, 31st or 46th birthday lies beside a day on which people leave."""
    near = draw.pick(BOUNDARIES)
    birth = near.replace(year=near.year - draw.pick((18, 31, 46))) + timedelta(days=draw.below(3) - 1)
    known = draw.chance(70)
    name = f"Nguyễn Văn Mẫu {worker}"
    facts = (draw.pick(("M", "F", None)), draw.pick(EDUCATION), draw.pick(plans.PLACES))
    return (worker, name, name.lower(), birth.year, birth.isoformat() if known else None, *facts)


def _going(draw: Draw) -> Row:
    purpose = "study" if draw.chance(15) else "work"
    sender = draw.pick((None, 1, 2, 3))
    return (purpose, draw.pick(DESTINATIONS), draw.pick(OCCUPATIONS), sender, draw.pick(FORMS), draw.pick(plans.PLACES))


Timeline = list[tuple[Stage, date, ReturnReason | None]]


def _cases(draw: Draw) -> list[Timeline]:
    """The cases of one person, each begun when the one before was closed, perhaps on the same day."""
    cases: list[Timeline] = []
    place = draw.below(len(BOUNDARIES))
    while place < len(BOUNDARIES) and len(cases) < 5:
        timeline, place = _timeline(draw, place)
        cases.append(timeline)
        stages = [stage for stage, _, _ in timeline]
        if stages[-1] not in CLOSED or Stage.DIED in stages or draw.chance(20):
            break
    return cases


def _timeline(draw: Draw, place: int) -> tuple[Timeline, int]:
    """A legal timeline over the boundaries from a place on, and the place where it ended."""
    timeline: Timeline = []
    while len(timeline) < 9 and (not timeline or draw.chance(85)):
        choices = sorted(next_stages([stage for stage, _, _ in timeline]), key=STEP.__getitem__)
        if not choices:
            break
        stage = next((one for one in choices if draw.chance(LIKELY.get(one, 0))), draw.pick(choices))
        same_day_is_possible = not timeline or STEP[stage] > STEP[timeline[-1][0]]
        place += draw.pick((0, 0, 1, 1, 2, 5)) if same_day_is_possible else draw.pick((1, 1, 2, 3))
        if place >= len(BOUNDARIES):
            break
        reason = draw.pick((None, *ReturnReason)) if stage is Stage.RETURNED else None
        timeline.append((stage, BOUNDARIES[place], reason))
    return timeline or [(Stage.REGISTERED, BOUNDARIES[-1], None)], place


def _write_money(connection: Connection, draw: Draw, people: int, operation: int) -> None:
    lines = _payments(draw, people)
    granted = _applications(draw, lines)
    rule = ("mau", "0", "khoản 1", "DTTS", 1)
    _insert(
        connection,
        "application",
        "id, fund, worker, unit, item, item_name, case_on, received_on, complete_on, amount, outcome, decision,"
        " decided_on, granted, because, closed_on, closed_because, policy, policy_digest, clause, group_code, quantity,"
        " carried_over, operation",
        [(*one, *rule, 0, operation) for one in granted.values()],
    )
    _insert(
        connection,
        "payment",
        "id, fund, worker, unit, voucher, paid_on, case_on, amount, item, item_name, reverses, application,"
        " policy, policy_digest, clause, group_code, quantity, operation",
        [(*line, _paid_for(line, granted), *rule, operation) for line in lines],
    )
    _insert(
        connection,
        "settlement",
        "id, fund, paper, on_date, first_on, last_on, operation",
        [(fund, fund, "QT", *[BOUNDARIES[-1].isoformat()] * 3, operation) for fund in plans.PAYING],
    )
    _insert(connection, "settlement_line", "payment, settlement", [line[:2] for line in lines if line[0] % 3])
    _insert(
        connection,
        "fund_spending",
        "id, fund, voucher, spent_on, amount, what, reverses, operation",
        [(*line, operation) for line in _spendings(draw)],
    )
    _insert(
        connection,
        "allotment",
        "fund, year, amount, decision, on_date, operation",
        [
            (fund, year, draw.pick((0, 5_000_000, 40_000_000, -1_000_000)), f"QĐ {number}", f"{year}-01-15", operation)
            for fund in plans.PAYING
            for year in (2024, 2025)
            for number in draw.some((1, 2), 40)
        ],
    )
    _insert(
        connection,
        "loan_figure",
        "fund, as_of, customers, lent, recovered, outstanding, overdue, idle, operation",
        [
            (
                fund,
                day.isoformat(),
                *(draw.below(10**9) for _ in range(3)),
                10**9,
                *(draw.below(10**9) for _ in range(2)),
                operation,
            )
            for fund in plans.LENDING
            for day in draw.some(BOUNDARIES, 8)
        ],
    )


def _payments(draw: Draw, people: int) -> list[Row]:
    """Payments and, for some, a reversal on a later boundary, perhaps in the next year."""
    lines: list[Row] = []
    for voucher in range(draw.below(20) if people else 0):
        place = draw.below(len(BOUNDARIES))
        what = (draw.pick(plans.PAYING), draw.below(people) + 1, draw.pick(plans.PLACES), f"PC{voucher}")
        amount, item = draw.pick((1, 530_000, 3_000_000)), draw.pick(ITEMS)
        day = BOUNDARIES[place].isoformat()
        number = len(lines) + 1
        lines.append((number, *what, day, day, amount, *item, None))
        if draw.chance(35):
            later = draw.pick(BOUNDARIES[place:]).isoformat()
            lines.append((number + 1, *what, later, day, -amount, *item, number))
    return lines


def _applications(draw: Draw, lines: list[Row]) -> dict[int, Row]:
    """Applications by the line that pays each of them; those of numbers that no line bears are paid by none."""
    found: dict[int, Row] = {}
    live: set[tuple[int, str]] = set()
    for number, fund, worker, unit, _, paid_on, _, amount, *item, reverses in lines:
        if reverses is not None or not draw.chance(50):
            continue
        paid, closed, taken = draw.chance(70), draw.chance(30), (worker, item[0]) in live
        outcome = "approved" if paid else draw.pick(("approved", "rejected", None))
        decided = (None, None, None) if outcome is None else (outcome, "45/QĐ", paid_on)
        granted = amount + draw.below(1000) if outcome == "approved" else None
        ending = (paid_on, "rút") if closed or taken else (None, None)
        if outcome != "rejected" and ending[0] is None:
            live.add((worker, item[0]))
        asked = (fund, worker, unit, *item, paid_on, paid_on, paid_on, amount + 2000)
        key = number if paid else -number
        found[key] = (len(found) + 1, *asked, *decided, granted, "lý do" if outcome == "rejected" else None, *ending)
    return found


def _paid_for(line: Row, granted: dict[int, Row]) -> int | None:
    """The application that a line pays, or that the line pays which it takes back."""
    found = granted.get(line[0] if line[-1] is None else line[-1])
    return None if found is None else found[0]


def _spendings(draw: Draw) -> list[Row]:
    """Money for activities and, for some, a reversal on a later boundary."""
    lines: list[Row] = []
    for voucher in range(draw.below(5)):
        place, fund, amount = draw.below(len(BOUNDARIES)), draw.pick(plans.PAYING), draw.pick((1, 250_000, 4_000_000))
        number = len(lines) + 1
        lines.append((number, fund, f"HD{voucher}", BOUNDARIES[place].isoformat(), amount, "Mẫu", None))
        if draw.chance(35):
            later = draw.pick(BOUNDARIES[place:]).isoformat()
            lines.append((number + 1, fund, f"HT{voucher}", later, -amount, "Mẫu", number))
    return lines


def _write_work(connection: Connection, draw: Draw, operation: int) -> None:
    _insert(
        connection,
        "activity",
        "plan, kind, on_date, unit, times, participants, what, sender, operation",
        [
            (
                plan,
                draw.pick(ACTIVITIES),
                day,
                draw.pick((None, 1, 6)),
                draw.below(3) + 1,
                draw.pick((None, 0, 40)),
                "",
                None,
                operation,
            )
            for plan, day in _plans_and_days(draw)
        ],
    )
    _insert(
        connection,
        "inspection",
        "plan, kind, on_date, times, findings, settled, what, operation",
        [
            (
                plan,
                draw.pick(("inspection", "complaint")),
                day,
                draw.below(3) + 1,
                draw.below(3),
                draw.below(3),
                "",
                operation,
            )
            for plan, day in _plans_and_days(draw)
        ],
    )


def _plans_and_days(draw: Draw) -> list[tuple[int, str]]:
    return [(draw.pick((1, 1, 2)), draw.pick(BOUNDARIES).isoformat()) for _ in range(draw.below(12))]


def _write_typed(connection: Connection, draw: Draw, operation: int) -> None:
    """Opening balances, estimates and splits of the target, some by place, some for the whole area, some in part."""
    openings: list[Row] = []
    for plan, version in ((plans.PLAN_A, plans.VERSION_A2), (plans.PLAN_B, plans.VERSION_B)):
        stocks = [("abroad", day.isoformat(), None) for day in draw.some(BOUNDARIES, 6)]
        flows = [("departed", start, end) for start, end in _years_to_date(2024) if draw.chance(40)]
        for figure in (*stocks, *flows):
            whole, places = (None,), plans.UNITS_OF[version]
            former = plans.UNITS_OF[plans.VERSION_A1] if plan == plans.PLAN_A else places
            units = draw.pick((whole, places, places[:1], (*whole, *places), former))
            openings += [(plan, *figure, unit, draw.below(60), operation) for unit in units]
    _insert(connection, "opening_balance", "plan, measure, start_on, end_on, unit, value, operation", openings)
    _insert(
        connection,
        "estimate",
        "plan, unit, quarter, value, operation",
        [
            (plan, unit, quarter, draw.below(20), operation)
            for plan, version in ((plans.PLAN_A, plans.VERSION_A2), (plans.PLAN_B, plans.VERSION_B))
            for quarter in draw.some(QUARTERS, 70)
            for unit in draw.some(plans.UNITS_OF[version], draw.pick((40, 100)))
        ],
    )
    _write_splits(connection, draw, operation)


def _years_to_date(year: int) -> list[tuple[str, str]]:
    place = QUARTERS.index(f"{year}-Q1")
    return [(days[place], end) for days in FIRST_DAYS.values() for end in days[place + 1 : place + 5]]


def _write_splits(connection: Connection, draw: Draw, operation: int) -> None:
    """Splits of plan A that follow each other; plan B has one in some books and none in others."""
    starts: Sequence[date] = sorted({draw.pick(BOUNDARIES) for _ in range(draw.below(4))})
    ends = [*(start.isoformat() for start in starts[1:]), None]
    rows = [
        (number, 1 if number == 1 else 2, start.isoformat(), end)
        for number, (start, end) in enumerate(zip(starts, ends, strict=False), start=1)
    ]
    rows += [(9, plans.VERSION_B, "2025-01-01", None)] if draw.chance(50) else []
    _insert(
        connection,
        "allocation",
        "id, plan_version, valid_from, valid_to, method, operation",
        [(*row, "published", operation) for row in rows],
    )
    _insert(
        connection,
        "allocation_line",
        "allocation, unit, target",
        [(row[0], unit, draw.below(9)) for row in rows for unit in draw.some(plans.PLACES, 90)],
    )

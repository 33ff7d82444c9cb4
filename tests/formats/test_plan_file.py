"""Plans: plan B as it was issued, and every fault of a bad one at once."""

from datetime import date
from pathlib import Path

import pytest
from conftest import examples
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.period import Cutoff
from xkld.domain.plan import DueRule, Plan, Unit
from xkld.formats.plan_file import read_plan
from xkld.formats.unit_file import read_units

DATA = Path(__file__).parents[2] / "data"
SHIPPED = (DATA / "plans" / "phan-rang-2025.yaml").read_text(encoding="utf-8")
UNITS = read_units((DATA / "units" / "ninh-thuan-2024.yaml").read_text(encoding="utf-8"), "units.yaml")

GOOD = """\
plan: thu-2024
title: Kế hoạch thử
subject: công tác thử
issuer: {name: UBND thị xã Mẫu, head: UBND THỊ XÃ MẪU, symbol: UBND, place: Mẫu, area: thị xã Mẫu}
date: {year: 2024, month: 2, day: 29}
years: 2024
implements: {kind: Kế hoạch, number: 9/KH-UBND, issuer: UBND tỉnh Mẫu}
target:
  total: 5
  counts: persons
  units: units/mau.yaml
  split: {Phường Một: 03, Xã Hai: 2}
duties:
  - {kind: quarterly, from: issuer, to: UBND tỉnh Mẫu, cutoff: calendar, deadline: null, ref: V}
report_to: UBND tỉnh Mẫu
recipients: Như trên;
signature: {title: CHỦ TỊCH}
"""
MADE_UP = (
    Unit("01", "Phường Một", "ward", "Thị xã Mẫu", date(2000, 1, 1), line=3),
    Unit("02", "Xã Hai", "commune", "Thị xã Mẫu", date(2000, 1, 1), line=4),
    Unit("03", "Xã Cũ", "commune", "Thị xã Mẫu", date(2000, 1, 1), date(2024, 1, 1), ("02",), line=5),
    Unit("04", "Xã Mới", "commune", "Thị xã Mẫu", date(2024, 3, 1), line=6),
)


def made_up(file: str) -> tuple[Unit, ...] | list[Problem]:
    assert file == "units/mau.yaml"
    return MADE_UP


def plan(text: str) -> Plan:
    read = read_plan(text, "plan.yaml", made_up)
    assert isinstance(read, Plan), read
    return read


def told(text: str) -> list[str]:
    problems = read_plan(text, "plan.yaml", made_up)
    assert isinstance(problems, list), problems
    return [f"{problem.place.line}: {problem.what}" for problem in problems]


def plan_b() -> Plan:
    read = read_plan(SHIPPED, "plan.yaml", lambda _: UNITS)
    assert isinstance(read, Plan), read
    return read


def test_plan_b_splits_35_among_13_units_in_its_order() -> None:
    target = plan_b().target
    assert [(share.unit, share.target) for share in target.split] == [
        ("Phường Đô Vinh", 3),
        ("Phường Bảo An", 2),
        ("Phường Phước Mỹ", 3),
        ("Phường Phủ Hà", 5),
        ("Phường Đạo Long", 2),
        ("Phường Kinh Dinh", 5),
        ("Phường Đài Sơn", 2),
        ("Phường Mỹ Đông", 2),
        ("Phường Mỹ Hải", 2),
        ("Phường Mỹ Bình", 2),
        ("Phường Văn Hải", 2),
        ("Phường Đông Hải", 3),
        ("Xã Thành Hải", 2),
    ]
    assert target.total == sum(share.target for share in target.split) == 35
    assert (target.counts, target.units) == ("persons", tuple(share.unit for share in target.split))


def test_plan_b_stands_on_the_old_wards_and_knows_the_new_ones() -> None:
    read = plan_b()
    assert tuple(unit.name for unit in read.units) == read.target.units
    assert {unit.parent for unit in read.units} == {"Thành phố Phan Rang - Tháp Chàm"}
    assert {unit.name: unit.code for unit in read.units}["Phường Bảo An"] == "22744"
    assert set(read.units) < set(read.known_units)


def test_plan_b_was_issued_in_a_month_whose_day_and_number_are_open() -> None:
    read = plan_b()
    assert (read.number, read.year_issued, read.month_issued, read.day_issued) == (None, 2025, 3, None)
    assert read.years == (2025,)
    assert read.issuer.head == ("ỦY BAN NHÂN DÂN THÀNH PHỐ", "PHAN RANG - THÁP CHÀM")
    assert read.issuer.last_day == date(2025, 6, 30)


def test_plan_b_rests_on_its_papers() -> None:
    read = plan_b()
    papers = [(paper.number, paper.issued_on) for paper in (read.implements, *read.legal_basis)]
    assert papers == [
        ("701/KH-UBND", date(2025, 2, 21)),
        ("09/2016/TTLT-BLĐTBXH-BTC", date(2016, 6, 15)),
        ("61/2015/NĐ-CP", date(2015, 7, 9)),
        ("55/2023/TT-BTC", date(2023, 8, 15)),
        ("71/2021/QĐ-UBND", date(2021, 9, 27)),
    ]


AGENCIES = {
    "V.1": {"Phòng Nội vụ thành phố"},
    "V.2": {"Phòng Tài chính - Kế hoạch thành phố"},
    "V.3": {"Phòng Văn hóa, Khoa học và Thông tin thành phố"},
    "V.4": {"Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố"},
    "V.5": {"Ban Chỉ huy Quân sự thành phố"},
    "V.6": {
        "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố",
        "Thành đoàn",
        "Hội Liên hiệp Phụ nữ thành phố",
        "Hội Nông dân thành phố",
        "Hội Cựu chiến binh thành phố",
    },
    "V.7": {"Chi nhánh Ngân hàng Chính sách xã hội tỉnh"},
    "V.8": {"UBND các phường, xã"},
}


@pytest.mark.parametrize("paragraph", AGENCIES)
def test_every_agency_of_part_v_has_its_tasks(paragraph: str) -> None:
    tasks = [task for task in plan_b().tasks if task.ref.partition("-")[0] == paragraph]
    assert {task.lead for task in tasks} == AGENCIES[paragraph]


@pytest.mark.parametrize(
    ("paragraph", "dashes"),
    [
        *[("V.1", 6), ("V.3", 2), ("V.4", 2), ("V.8", 4)],
        *[("III.1", 2), ("III.3", 3), ("III.4", 2), ("III.5", 3), ("III.6", 3)],
    ],
)
def test_every_dash_of_a_paragraph_has_its_task(paragraph: str, dashes: int) -> None:
    refs = {task.ref for task in plan_b().tasks}
    assert {f"{paragraph}-{n}" for n in range(1, dashes + 1)} == {
        ref for ref in refs if ref.startswith(f"{paragraph}-")
    }


def test_paragraphs_without_dashes_and_the_closing_one_have_tasks_too() -> None:
    assert {"III.2", "V.2", "V.5", "V.6", "V.7", "V.cuối"} <= {task.ref for task in plan_b().tasks}


def test_plan_b_has_the_funds_of_part_iv() -> None:
    assert [(fund.id, fund.kind, fund.ref) for fund in plan_b().funds] == [
        ("social-security", "grant", "IV.1"),
        ("ntp-2025", "grant", "IV.1"),
        ("local-loan", "loan", "IV.2"),
        ("contribution", "contribution", "IV.3"),
    ]


def test_plan_b_reports_in_before_day_22_and_up_without_a_day() -> None:
    read = plan_b()
    up = read.report_duty
    (incoming,) = (duty for duty in read.duties if duty.kind == "quarterly" and duty is not up)
    assert (incoming.sender, incoming.deadline) == (("units", "agencies"), DueRule(22, "last_month_of_quarter"))
    assert (up.recipients, up.deadline) == (("UBND tỉnh Ninh Thuận", "Sở Nội vụ tỉnh Ninh Thuận"), None)
    assert up.cutoff is incoming.cutoff is Cutoff.DAY_15
    assert read.report_to == up.recipients
    assert read.recipients[0] == "Như trên;"
    assert read.recipients[-1] == "Lưu: VT, NV."
    assert (read.signature.on_behalf, read.signature.name) == ("TM. ỦY BAN NHÂN DÂN", None)


def test_plan_b_puts_some_groups_and_places_first() -> None:
    assert plan_b().priority.groups == ("DTTS", "SINH_VIEN_MOI_TN")
    assert plan_b().priority.destinations == ("KR", "JP", "DE")


def test_a_small_plan_is_a_plan() -> None:
    read = plan(GOOD)
    assert read.target.split[0].target == 3
    assert (read.priority.groups, read.funds, read.tasks) == ((), (), ())
    assert read.duties == (read.report_duty,)
    assert read.issuer.head == ("UBND THỊ XÃ MẪU",)


def test_a_plan_without_a_total_covers_all_units_of_its_day() -> None:
    text = GOOD.replace("total: 5", "total: null").replace("  split: {Phường Một: 03, Xã Hai: 2}\n", "")
    target = plan(text).target
    assert (target.total, target.split, target.units) == (None, (), ("Phường Một", "Xã Hai"))


def test_a_plan_of_a_day_on_which_no_unit_is_there_is_refused() -> None:
    old = GOOD.replace("  split: {Phường Một: 03, Xã Hai: 2}\n", "").replace(
        "year: 2024, month: 2", "year: 1999, month: 2"
    )
    (fault,) = told(old.replace("day: 29", "day: 28"))
    assert "tệp units/mau.yaml không có đơn vị nào vào ngày 28/02/1999" in fault


def test_a_plan_without_a_split_may_name_its_units() -> None:
    text = GOOD.replace("split: {Phường Một: 03, Xã Hai: 2}", "among: [Xã Hai]")
    assert plan(text).target.units == ("Xã Hai",)


def test_a_unit_may_be_named_by_its_code() -> None:
    read = plan(GOOD.replace("{Phường Một: 03, Xã Hai: 2}", "{'02': 2, Phường Một: 3}"))
    assert [(share.unit, share.target) for share in read.target.split] == [("Xã Hai", 2), ("Phường Một", 3)]


def test_a_task_with_several_leads_is_one_task_for_each() -> None:
    tasks = "tasks: [{ref: V.1, lead: [Hội A, Hội B], with: Xã Hai, what: Làm, repeat: yearly}]\n"
    assert [(task.lead, task.partners) for task in plan(GOOD + tasks).tasks] == [
        ("Hội A", ("Xã Hai",)),
        ("Hội B", ("Xã Hai",)),
    ]


def test_a_yearly_report_is_enough_and_a_quarterly_one_comes_first() -> None:
    yearly = "  - {kind: yearly, from: issuer, to: UBND tỉnh Mẫu, cutoff: day-15, deadline: null, ref: V.2}\n"
    both = GOOD.replace("duties:\n", "duties:\n" + yearly)
    assert plan(both).report_duty.kind == "quarterly"
    assert plan(GOOD.replace("kind: quarterly", "kind: yearly")).report_duty.kind == "yearly"


@pytest.mark.parametrize(
    ("good", "bad", "faults"),
    [
        ("total: 5", "total: 6", ["12: tổng 2 đơn vị là 5, chỉ tiêu là 6 (theo Kế hoạch số 9/KH-UBND)"]),
        ("total: 5", "total: null", ["12: có phân bổ cho đơn vị nhưng target.total để null"]),
        ("  total: 5\n", "", ["9: thiếu mục «target.total»", "11: có phân bổ cho đơn vị nhưng target.total để null"]),
        ("Xã Hai: 2", "Xã Hai: 0", ["12: mục «target.split.Xã Hai»: 0 không nằm trong khoảng từ 1 đến 1000000"]),
        ("Xã Hai: 2", "Xã Hai: -2", ["12: mục «target.split.Xã Hai»: -2 không nằm trong khoảng từ 1 đến 1000000"]),
        ("Xã Hai: 2", "Xã Hai: 2.0", ["12: mục «target.split.Xã Hai»: «2.0» không phải là số nguyên"]),
        ("Xã Hai: 2", "Xã Ha: 2", ["12: không có đơn vị «Xã Ha» vào ngày 29/02/2024"]),
        ("Xã Hai: 2", "Xã Cũ: 2", ["12: «Xã Cũ» đã kết thúc ngày 31/12/2023, nay là Xã Hai"]),
        ("Xã Hai: 2", "Xã Mới: 2", ["12: «Xã Mới» đến ngày 01/3/2024 mới thành lập, sau ngày 29/02/2024"]),
        ("Xã Hai: 2", "'01': 2", ["12: đơn vị «Phường Một» đã có ở dòng 12"]),
        (
            "Xã Hai: 2",
            "Phường Một: 2",
            [
                "12: mục «Phường Một» có hai lần, ở dòng 12 và dòng 12",
                "12: tổng 1 đơn vị là 3, chỉ tiêu là 5 (theo Kế hoạch số 9/KH-UBND)",
            ],
        ),
        ("  split:", "  among: [Xã Hai]\n  split:", ["12: target.split và target.among cùng nêu đơn vị"]),
        ("day: 29", "day: 30", ["5: ngày, tháng, năm của kế hoạch không phải là ngày có thật"]),
        ("month: 2", "month: 13", ["5: mục «date.month»: 13 không nằm trong khoảng từ 1 đến 12"]),
        (
            "year: 2024, month",
            "year: 1999, month",
            ["5: ngày, tháng, năm của kế hoạch không phải là ngày có thật"],
        ),
        ("years: 2024", "years: [2024, 2025, 2024]", ["6: mục «years»: «2024» đã có ở dòng 6"]),
        ("units/mau.yaml", "../mau.yaml", ["11: mục «target.units»: «../mau.yaml» không phải là tên tệp dữ liệu"]),
        ("units/mau.yaml", "C:\\mau.yaml", ["11: mục «target.units»: «C:\\mau.yaml» không phải là tên tệp dữ liệu"]),
        ("counts: persons", "counts: person", ["10: mục «target.counts»: «person» không có trong danh mục"]),
        ("cutoff: calendar", "cutoff: 15", ["14: mục «duties[1].cutoff»: «15» không có trong danh mục"]),
        (
            "kind: quarterly",
            "kind: monthly",
            ["13: không có chế độ báo cáo quý (hoặc năm) nào của chính cơ quan ban hành"],
        ),
        ("deadline: null, ", "", ["14: thiếu mục «duties[1].deadline»"]),
        ("deadline: null", "deadline: 22", ["14: mục «duties[1].deadline» phải là một nhóm mục"]),
        ("title: Kế hoạch thử", "title: 'Kế\u200b hoạch'", ["2: title có ký tự ẩn hoặc ký tự điều khiển"]),
    ],
)
def test_a_fault_is_told_where_it_stands(good: str, bad: str, faults: list[str]) -> None:
    assert good in GOOD
    assert told(GOOD.replace(good, bad, 1)) == faults


def test_a_misspelt_sender_is_a_wrong_word_and_a_body_is_not() -> None:
    assert told(GOOD.replace("from: issuer", "from: isuer"))[-1] == (
        "14: mục «duties[1].from»: «isuer» không có trong danh mục"
    )
    other = "  - {kind: yearly, from: Phòng Nội vụ, to: Sở Mẫu, cutoff: day-15, deadline: null, ref: V.2}\n"
    assert plan(GOOD.replace("duties:\n", "duties:\n" + other)).duties[0].sender == ("Phòng Nội vụ",)


def test_an_unknown_key_is_answered_with_the_near_one() -> None:
    (problem,) = read_plan(GOOD + "prioriti: {}\n", "plan.yaml", made_up)
    assert problem == Problem(Place("plan.yaml", 18), "không có mục nào tên là «prioriti»", "ý bạn là «priority»?")


def test_an_unknown_unit_is_answered_with_the_near_one() -> None:
    (problem,) = read_plan(GOOD.replace("Xã Hai", "xa hai"), "plan.yaml", made_up)
    assert problem.mend.endswith("gần giống: Xã Hai")


def test_the_problems_of_the_units_file_come_with_those_of_the_plan() -> None:
    bad = GOOD.replace("total: 5", "total: 6").replace("kind: quarterly", "kind: quartely")
    broken = Problem(Place("units.yaml", 3), "hỏng", "sửa")
    problems = read_plan(bad, "plan.yaml", lambda _: [broken])
    assert isinstance(problems, list)
    assert [(problem.place.file, problem.place.line) for problem in problems] == [
        ("plan.yaml", 12),
        ("plan.yaml", 13),
        ("plan.yaml", 14),
        ("units.yaml", 3),
    ]


def test_every_fault_of_a_plan_is_told_at_once() -> None:
    text = """\
plan: Thử 2025
title: no
subjct: công tác thử
issuer: {name: UBND, head: [], symbol: UBND, place: ~, area: x, last_day: 2025-06-31}
date: {year: 2025, month: 3}
years: []
implements: {date: 21/02/2025, issuer: UBND tỉnh Mẫu}
legal_basis: [{number: 1:30}]
target:
  total: 35
  counts: persons
  units: units/mau.yaml
  split:
    Phường Một: 30
    Phường Hay: 6
priority: {groups: [DTTS, DTS], destinations: [no]}
funds:
  - {id: a, name: A, kind: grant, ref: IV.1}
  - {id: a, name: B, kind: gift, ref: IV.1}
tasks:
  - {ref: V.1, lead: Phòng Mẫu, what: Làm, repeat: often}
  - Làm
duties:
  - {kind: quarterly, from: issuer, to: A, cutoff: day-15, deadline: {before_day: 32, of: june}, ref: V}
  - {kind: quarterly, from: issuer, to: B, cutoff: day-15, deadline: null, ref: V}
report_to: {a: b}
recipients: [Như trên;, '']
signature: {title: [x]}
"""
    assert told(text) == [
        "1: mục «plan»: «Thử 2025» không dùng làm mã được",
        "1: thiếu mục «subject»",
        "3: không có mục nào tên là «subjct»",
        "4: mục «issuer.head» để trống",
        "4: mục «issuer.place» để trống",
        "4: mục «issuer.last_day»: «2025-06-31» không phải là ngày có thật",
        "6: mục «years» để trống",
        "7: mục «implements.date»: «21/02/2025» không phải là ngày có thật",
        "8: thiếu mục «legal_basis[1].issuer»",
        "13: tổng 2 đơn vị là 36, chỉ tiêu là 35 (theo văn bản cấp trên)",
        "15: không có đơn vị «Phường Hay» vào ngày 01/3/2025",
        "16: mục «priority.groups»: «DTS» không có trong danh mục",
        "16: mục «priority.destinations»: «no» không có trong danh mục",
        "19: mục «funds[2].kind»: «gift» không có trong danh mục",
        "19: mục «funds»: «a» đã có ở dòng 18",
        "21: mục «tasks[1].repeat»: «often» không có trong danh mục",
        "22: mục «tasks[2]» phải là một nhóm mục",
        "24: mục «duties[1].deadline.before_day»: 32 không nằm trong khoảng từ 1 đến 31",
        "24: mục «duties[1].deadline.of»: «june» không có trong danh mục",
        "25: chế độ báo cáo «quarterly» của cơ quan ban hành đã có ở dòng 24",
        "26: mục «report_to» phải là một danh sách",
        "27: mục «recipients» để trống",
        "28: mục «signature.title» phải là một giá trị",
    ]


def test_a_file_of_another_shape_is_one_problem() -> None:
    assert told("- plan\n") == ["1: tệp này phải là một nhóm mục"]


LINES = SHIPPED.splitlines()
BREAKS = [
    "",
    "  - x",
    "x: {",
    "date: no",
    "    split: 010",
    "target:",
    "  - {kind: quarterly}",
    "years: [[2025]]",
    "\t",
    "~: ~",
]


@examples(60)
@given(st.integers(0, len(LINES) - 1), st.sampled_from(BREAKS))
def test_a_broken_line_of_plan_b_never_breaks_the_reader(at: int, line: str) -> None:
    text = "\n".join([*LINES[:at], line, *LINES[at + 1 :]])
    read = read_plan(text, "plan.yaml", lambda _: UNITS)
    assert isinstance(read, Plan) or (read and all(problem.place != NOWHERE for problem in read))


@examples(40)
@given(st.integers(0, 12), st.sampled_from([-1, 1, 2]))
def test_plan_b_is_refused_when_any_share_changes(at: int, change: int) -> None:
    first = next(n for n, line in enumerate(LINES) if line.startswith("    Phường Đô Vinh"))
    name, _, number = LINES[first + at].partition(": ")
    lines = [*LINES[: first + at], f"{name}: {int(number) + change}", *LINES[first + at + 1 :]]
    problems = read_plan("\n".join(lines), "plan.yaml", lambda _: UNITS)
    assert isinstance(problems, list)
    assert [problem.what for problem in problems] == [
        f"tổng 13 đơn vị là {35 + change}, chỉ tiêu là 35 (theo Kế hoạch số 701/KH-UBND)"
    ]

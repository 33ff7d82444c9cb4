"""The fixed part of every random book: places, two plans with different places, their funds."""

PLACES = range(1, 9)
PLAN_A, PLAN_B = 1, 2
VERSION_A1, VERSION_A2, VERSION_B = 1, 2, 3
UNITS_OF = {VERSION_A1: (1, 2, 3, 4), VERSION_A2: (3, 1, 2, 5), VERSION_B: (6, 7)}
"""The places of each version in its order. Place 4 left plan A with its second version; place 8 was in no plan."""
CODES = {PLAN_A: "mau-a", PLAN_B: "mau-b"}
CUTOFFS = {PLAN_A: "day-15", PLAN_B: "calendar"}
YEARS = {VERSION_A1: (2024, 2025), VERSION_A2: (2024, 2025), VERSION_B: (2025,)}
# id, plan, code, name, kind, position; the second was dropped from the plan, so its position was given again.
FUNDS = (
    (1, PLAN_A, "an-sinh", "Chi bảo đảm xã hội", "grant", 1),
    (2, PLAN_A, "z-cu", "Nguồn cũ", "grant", 2),
    (3, PLAN_A, "mtqg", "Chương trình mục tiêu", "grant", 2),
    (4, PLAN_A, "vay", "Ngân sách ủy thác", "loan", 3),
    (5, PLAN_A, "dong-gop", "Đóng góp", "contribution", 4),
    (6, PLAN_A, "vay-2", "Nguồn vay khác", "loan", 5),
    (7, PLAN_B, "an-sinh", "Chi bảo đảm xã hội", "grant", 1),
    (8, PLAN_B, "vay", "Quỹ việc làm", "loan", 2),
)
PAYING = tuple(row[0] for row in FUNDS if row[4] != "loan")
LENDING = tuple(row[0] for row in FUNDS if row[4] == "loan")
PRIORITY_GROUPS = {PLAN_A: ("DTTS", "SINH_VIEN_MOI_TN"), PLAN_B: ()}
PRIORITY_DESTINATIONS = {PLAN_A: ("KR", "JP", "DE"), PLAN_B: ()}

STUDYING = PLAN_A
"""The plan that counts persons who leave to study."""


def unit_name(unit: int) -> str:
    """What a place is called."""
    return f"Xã Mẫu {unit}"


UNITS_YAML = "name: Các xã mẫu\nunits:\n" + "".join(
    f"  - {{code: '0000{unit}', name: {unit_name(unit)}, kind: commune, parent: Tỉnh Mẫu, from: null, to: null}}\n"
    for unit in PLACES
)


def plan_yaml(plan: int, version: int) -> str:
    """A plan file as short as one may be."""
    groups, destinations = PRIORITY_GROUPS[plan], PRIORITY_DESTINATIONS[plan]
    sets = "sets: [work, study]\n" if plan == STUDYING else ""
    priority = f"priority: {{groups: [{', '.join(groups)}], destinations: [{', '.join(destinations)}]}}\n"
    return f"""\
plan: {CODES[plan]}
title: Kế hoạch mẫu {plan}
subject: công tác mẫu
issuer: {{name: UBND huyện Mẫu, head: UBND HUYỆN MẪU, symbol: UBND, place: Mẫu, area: huyện Mẫu}}
date: {{year: 2025, month: 1, day: 2}}
years: [{", ".join(map(str, YEARS[version]))}]
implements: {{kind: Kế hoạch, number: 9/KH-UBND, issuer: UBND tỉnh Mẫu}}
target:
  total: null
  counts: persons
  units: units/mau.yaml
  among: [{", ".join(map(unit_name, UNITS_OF[version]))}]
{sets}{priority if groups else ""}duties:
  - {{kind: quarterly, from: issuer, to: UBND tỉnh Mẫu, cutoff: {CUTOFFS[plan]}, deadline: null, ref: V}}
report_to: UBND tỉnh Mẫu
recipients: Như trên;
signature: {{title: CHỦ TỊCH}}
"""

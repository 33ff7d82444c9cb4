"""A workspace with a plan of as many invented communes as wanted, loaded through the front door."""

from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

from scale.made_people import unit_name

from xkld.cli import main

PLAN = """\
plan: ca-nuoc-2025
title: Kế hoạch mẫu cả nước năm 2025
subject: công tác mẫu
issuer: {{name: Bộ Mẫu, head: BỘ MẪU, symbol: BM, place: Sông Mẫu, area: cả nước mẫu}}
date: {{year: 2025, month: 1, day: 2}}
years: [2024, 2025]
implements: {{kind: Kế hoạch, number: 9/KH, issuer: Cơ quan Mẫu}}
target:
  total: {total}
  counts: persons
  units: units/mau.yaml
  split: {{{split}}}
priority: {{groups: [DTTS, SINH_VIEN_MOI_TN], destinations: [KR, JP, DE]}}
funds:
  - {{id: an-sinh, name: Chi bảo đảm xã hội, kind: grant, basis: null, ref: III}}
duties:
  - {{kind: quarterly, from: issuer, to: Cơ quan Mẫu, cutoff: day-15, deadline: null, ref: V}}
report_to: Cơ quan Mẫu
recipients: Như trên;
signature: {{title: BỘ TRƯỞNG}}
"""


def units_text(units: int) -> str:
    """The units file of so many communes."""
    lines = [
        f"  - {{code: '{number:05}', name: {unit_name(number)}, kind: commune, parent: Tỉnh, from: null, to: null}}\n"
        for number in range(1, units + 1)
    ]
    return "name: Các xã mẫu\nunits:\n" + "".join(lines)


def plan_text(units: int, target: int) -> str:
    """The plan file that gives each of them the same target."""
    split = ", ".join(f"{unit_name(number)}: {target}" for number in range(1, units + 1))
    return PLAN.format(total=units * target, split=split)


def write_plan(folder: Path, units: int, target: int) -> Path:
    """Both files; the path of the plan's."""
    (folder / "units").mkdir(parents=True)
    (folder / "units" / "mau.yaml").write_text(units_text(units), encoding="utf-8")
    plan = folder / "ca-nuoc.yaml"
    plan.write_text(plan_text(units, target), encoding="utf-8")
    return plan


def make(home: Path, units: int, target: int = 40) -> list[str]:
    """Make the workspace with its plan; the names of its communes."""
    plan = write_plan(home.parent / f"{home.name}-ke-hoach", units, target)
    told("init", home=home, today="2024-12-20")
    told("plan", "load", plan, home=home, today="2025-01-05")
    return [unit_name(number) for number in range(1, units + 1)]


def told(*words: object, home: Path, today: str = "2025-06-18") -> None:
    """A command that must go well; what it says is not wanted."""
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()) as said:
        status = main([*map(str, words), "--home", str(home), "--today", today])
    assert status == 0, said.getvalue()

"""Plans: checked, listed, shown."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xkld.domain.counts import Place
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.office import no_such_plan_file
from xkld.domain.plan import Plan, Unit
from xkld.formats.plan_file import read_plan
from xkld.formats.plan_schema import plan_schema, units_schema
from xkld.formats.unit_file import read_units
from xkld.store import plans
from xkld.store.plans import Split
from xkld.usecases.current_plan import current_plan, read_version
from xkld.usecases.duties import KnownDuty, known_duties
from xkld.usecases.workspace import Workspace, read_text, shipped


@dataclass(frozen=True, slots=True)
class PlanFile:
    """A plan file that was read without a fault, with the text of the units file that it names."""

    plan: Plan
    text: str
    units_text: str

    @property
    def digest(self) -> str:
        """SHA-256 of both texts, in hex."""
        return hashlib.sha256(f"{self.text}\0{self.units_text}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Listed:
    """A plan in the book."""

    code: str
    version: int
    title: str
    years: tuple[int, ...]
    total: int | None


@dataclass(frozen=True, slots=True)
class WholePlan:
    """A plan with the split in force today, and its duties with the days that hold."""

    plan: Plan
    version: int
    places: list[Place]
    split: Split | None
    duties: list[KnownDuty]


def check(workspace: Workspace, source: str) -> PlanFile:
    """Read a plan by file or by shipped name.

    Raises ``InputRefused`` with every problem of the plan file and of the units file that it names.
    """
    path = _find(workspace, source)
    text = read_text(path)
    units_text = ""

    def units(name: str) -> tuple[Unit, ...] | list[Problem]:
        nonlocal units_text
        units_text = read_text(_units_file(workspace, path, name))
        return read_units(units_text, name)

    plan = read_plan(text, path.name, units)
    if isinstance(plan, list):
        raise InputRefused(plan)
    return PlanFile(plan, text, units_text)


def schema(of: str) -> dict[str, Any]:
    """The JSON Schema of ``plan`` files or of ``units`` files."""
    return {"plan": plan_schema, "units": units_schema}[of]()


def listing(workspace: Workspace) -> list[Listed]:
    """Every plan of the book in its newest version."""
    with workspace.reading() as book:
        versions = plans.latest_versions(book)
    read = [(version, read_version(version)) for version in versions]
    return [Listed(v.code, v.number, plan.title, plan.years, plan.target.total) for v, plan in read]


def show(workspace: Workspace, code: str | None) -> WholePlan:
    """One plan, whole, with the targets in force today."""
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
        split = plans.split_on(book, current.scope, workspace.today)
        duties = known_duties(book, current, workspace.today)
        return WholePlan(current.plan, current.version.number, current.places(book, workspace.today), split, duties)


def plan_sources(workspace: Workspace) -> dict[str, Path]:
    """The plan files that a name stands for, the office's own before the shipped one of the same name."""
    folders = (workspace.home / "data" / "plans", shipped("data") / "plans")
    return {path.stem: path for folder in reversed(folders) for path in folder.glob("*.yaml")}


def _units_file(workspace: Workspace, plan_file: Path, name: str) -> Path:
    """The units file that a plan names: beside a plan of the officer's, else the officer's own, else the shipped."""
    folders = () if plan_file.is_relative_to(shipped("data")) else (plan_file.parent, plan_file.parent.parent)
    beside = next((folder / name for folder in folders if (folder / name).is_file()), None)
    return beside or workspace.data_file(name)


def _find(workspace: Workspace, source: str) -> Path:
    given = Path(source)
    if given.is_file() or given.suffix in {".yaml", ".yml"}:
        return given
    known = plan_sources(workspace)
    if source not in known:
        raise no_such_plan_file(source, sorted(known))
    return known[source]

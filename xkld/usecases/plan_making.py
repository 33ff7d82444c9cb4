"""A new plan made from answers: its file, the file of its units, both judged by the reader before they are written."""

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path

from xkld.domain.errors import InputRefused
from xkld.domain.errors.plan_making import file_is_there
from xkld.domain.period import Cutoff
from xkld.domain.plan import (
    AGENCIES,
    ISSUER,
    UNITS,
    Document,
    DueRule,
    Duty,
    Plan,
    Priority,
    Share,
    Target,
)
from xkld.domain.wording.offices import Office
from xkld.domain.wording.plan_choices import SUBJECT, funds_of, legal_basis_of, recipients_of, tasks_of
from xkld.formats.plan_file import read_plan
from xkld.formats.unit_file import read_units
from xkld.render.files import keep_earlier, make_folder, write_whole
from xkld.render.plan_yaml import plan_text, units_text
from xkld.usecases.plan_units import UnitList
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Reports:
    """Who reports when: the cut-off of all, the day before which units report, and the own reports' kinds."""

    cutoff: Cutoff
    units_due: DueRule | None
    own: tuple[str, ...]
    superiors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewPlan:
    """Everything that was answered; ``total`` None means that no target was given."""

    code: str
    office: Office
    title: str
    issued: tuple[int, int, int | None]
    years: tuple[int, ...]
    parent: Document
    units: UnitList
    total: int | None
    priority: Priority
    funds: tuple[str, ...]
    reports: Reports
    deputy: bool
    signer: str | None


@dataclass(frozen=True, slots=True)
class Made:
    """A plan that can be written: the texts of its files; ``units_path`` None when its units file is there already."""

    plan: Plan
    plan_path: Path
    plan_text: str
    units_path: Path | None
    units_text: str

    def texts(self) -> list[tuple[Path, str]]:
        """The files to write, units first, since the plan needs them."""
        units = [(self.units_path, self.units_text)] if self.units_path else []
        return [*units, (self.plan_path, self.plan_text)]


@dataclass(frozen=True, slots=True)
class Written:
    """The files that were written, and the earlier ones that were kept beside them."""

    files: tuple[Path, ...]
    earlier: tuple[Path, ...]


def make(workspace: Workspace, new: NewPlan) -> Made:
    """The files of a new plan, read back by the reader of plans.

    Raises ``InputRefused`` with every fault that the reader would find.
    """
    units = new.units
    file = units.file or f"units/{new.code}.yaml"
    text = plan_text(_plan(new, file))
    listed = units_text(units.name, units.basis, units.known) if units.file is None else ""
    return made(workspace, new.code, text, None if units.file else (file, listed), units)


def made(workspace: Workspace, code: str, text: str, own_units: tuple[str, str] | None, units: UnitList) -> Made:
    """The texts of a plan and of its units (file and text, None when the file is there), judged by their readers."""
    known = read_units(own_units[1], own_units[0]) if own_units else units.known
    plan = read_plan(text, f"{code}.yaml", lambda _name: known)
    if isinstance(plan, list):
        raise InputRefused(plan)
    data = workspace.home / "data"
    units_path = data / own_units[0] if own_units else None
    return Made(plan, data / "plans" / f"{code}.yaml", text, units_path, own_units[1] if own_units else "")


def write(workspace: Workspace, found: Made, *, agreed: bool) -> Written:
    """Put the files into the workspace's ``data/``; files that say the same already stay as they are.

    A file that is replaced is kept beside the new one. Raises ``NeedsConsent`` when one says something else and
    nobody agreed, ``CannotWrite`` when the disk refuses; then none of them is written.
    """
    wanted = [(path, text.encode()) for path, text in found.texts()]
    changed = [(path, content) for path, content in wanted if not path.is_file() or path.read_bytes() != content]
    taken = [path for path, _ in changed if path.exists()]
    if taken and not agreed:
        raise file_is_there(taken)
    if workspace.dry_run:
        return Written(tuple(path for path, _ in changed), ())
    before = {path: path.read_bytes() if path.is_file() else None for path, _ in changed}
    earlier: list[Path | None] = []
    try:
        for path, content in changed:
            make_folder(path.parent)
            earlier.append(keep_earlier(path, content))
            write_whole(path, content)
    except BaseException:
        _put_back(before)
        raise
    return Written(tuple(path for path, _ in changed), tuple(path for path in earlier if path))


def _put_back(before: dict[Path, bytes | None]) -> None:
    """Undo what was written of several files when the last could not be."""
    for path, content in before.items():
        with contextlib.suppress(OSError):
            if content is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != content:
                write_whole(path, content)


def _plan(new: NewPlan, units_file: str) -> Plan:
    chosen = new.units.chosen
    names = tuple(unit.name for unit in chosen)
    split = tuple(Share(unit.name, count) for unit, count in zip(chosen, new.units.counts, strict=True) if count)
    year, month, day = new.issued
    return Plan(
        code=new.code,
        title=new.title,
        subject=SUBJECT,
        issuer=new.office.issuer,
        number=None,
        year_issued=year,
        month_issued=month,
        day_issued=day,
        years=new.years,
        implements=new.parent,
        legal_basis=legal_basis_of(new.funds),
        target=Target(new.total, "persons", units_file, names, split if new.total else ()),
        priority=new.priority,
        funds=funds_of(new.funds),
        tasks=tasks_of(new.office, new.units.called),
        duties=_duties(new),
        report_to=new.reports.superiors,
        recipients=recipients_of(new.office),
        signature=new.office.signature(deputy=new.deputy, name=new.signer),
        units=chosen,
        known_units=new.units.known,
    )


def _duties(new: NewPlan) -> tuple[Duty, ...]:
    reports = new.reports
    to = (new.office.labour_division,)
    incoming = Duty("quarterly", (UNITS, AGENCIES), to, reports.cutoff, reports.units_due, "V")
    own = Duty("quarterly", (ISSUER,), reports.superiors, reports.cutoff, None, "V")
    return (incoming, *(replace(own, kind=kind) for kind in reports.own))

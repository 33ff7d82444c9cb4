"""The files with which an office goes before the shipped ones: whether each can be read, and is used at all."""

from collections.abc import Callable, Iterator
from pathlib import Path

from xkld.domain.errors import InputRefused, XkldError
from xkld.domain.health import OwnFile
from xkld.domain.templates import NAMES, Level
from xkld.formats.case_habits import read_stands_still
from xkld.formats.enterprise_habits import read_look_again
from xkld.formats.fee_caps_file import read_fee_caps
from xkld.formats.headers import read_headers
from xkld.formats.paper_rules import read_paper_rules
from xkld.formats.policy_file import read_policy
from xkld.formats.unit_file import read_units
from xkld.usecases import plans
from xkld.usecases.fee_caps import CAPS
from xkld.usecases.licences import HABITS
from xkld.usecases.papers import RULES
from xkld.usecases.payment_lists import payment_headers
from xkld.usecases.stuck import CASE_HABITS
from xkld.usecases.templates import examine, own_templates
from xkld.usecases.visit_lists import HEADERS as VISIT_HEADERS
from xkld.usecases.visit_lists import visit_headers
from xkld.usecases.workspace import Workspace, read_text

_READERS: dict[str, Callable[[str, str], object]] = {"units": read_units, "policies": read_policy}
_SINGLE: dict[str, Callable[[str, str], object]] = {
    "headers.yaml": read_headers,
    HABITS: read_look_again,
    CAPS: read_fee_caps,
    CASE_HABITS: read_stands_still,
    RULES: read_paper_rules,
}


def own_files(workspace: Workspace) -> Iterator[OwnFile]:
    """Every file under ``data/`` and ``templates/`` of a workspace that the program could take, in order of names."""
    data = workspace.home / "data"
    for path in sorted((data / "plans").glob("*.yaml")):
        yield _judged(workspace, path, lambda one: plans.check(workspace, str(one)))
    for kind, read in _READERS.items():
        for path in sorted((data / kind).glob("*.yaml")):
            yield _judged(workspace, path, lambda one, read=read: read(read_text(one), one.name))  # type: ignore[misc]
    for name, read in _SINGLE.items():
        if (data / name).is_file():
            yield _judged(workspace, data / name, lambda one, read=read: read(read_text(one), one.name))  # type: ignore[misc]
    for name, known in (("headers-payments.yaml", payment_headers), (VISIT_HEADERS, visit_headers)):
        if (data / name).is_file():
            yield _judged(workspace, data / name, lambda _, known=known: known(workspace))  # type: ignore[misc]
    for path in own_templates(workspace):
        yield _template(workspace, path)


def _judged(workspace: Workspace, path: Path, read: Callable[[Path], object]) -> OwnFile:
    name = path.relative_to(workspace.home).as_posix()
    try:
        found = read(path)
    except InputRefused as refused:
        found = list(refused.problems)
    except XkldError:
        return OwnFile(name, used=True, faults=1)
    problems = found if isinstance(found, list) else []
    lines = sorted({one.place.line for one in problems if one.place.line is not None})
    return OwnFile(name, used=True, faults=len(problems), lines=tuple(lines))


def _template(workspace: Workspace, path: Path) -> OwnFile:
    name = path.relative_to(workspace.home).as_posix()
    if path.name not in NAMES:
        return OwnFile(name, used=False)
    faults = [one for one in examine(path) if one.level is Level.FAULT]
    lines = sorted({one.place.line for one in faults if one.place.line is not None})
    return OwnFile(name, used=True, faults=len(faults), lines=tuple(lines))

"""Templates: the office's own before the shipped ones, filled apart from us, and checked before they are needed."""

from collections.abc import Sequence
from pathlib import Path

from xkld.domain.errors import InputRefused
from xkld.domain.errors import templates as say
from xkld.domain.example import example_of
from xkld.domain.report import Report
from xkld.domain.templates import ENDINGS, NAMES, Finding
from xkld.domain.wording import template_notes as notes
from xkld.render import confined
from xkld.render.template_trial import WRITERS, language_of
from xkld.usecases.workspace import Workspace, shipped


def filled(workspace: Workspace, name: str, report: Report) -> bytes:
    """A report in the form of the template of that name: the office's own is filled in a process of its own.

    Raises ``InputRefused`` with every fault of the template.
    """
    path = workspace.template(name)
    if path.parent == own_folder(workspace):
        return confined.fill(report, path)
    return WRITERS[language_of(name)](report, path)


def own_folder(workspace: Workspace) -> Path:
    """Where the office's own templates lie."""
    return workspace.home / "templates"


def own_templates(workspace: Workspace) -> list[Path]:
    """The office's own templates in order of names, also those that the program never uses."""
    folder = own_folder(workspace)
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    return [path for path in files if path.name.endswith(ENDINGS) and not path.name.startswith("~$")]


def examine(path: Path) -> list[Finding]:
    """Everything found in a template."""
    return confined.examine(path, example_of(path.name))


def check(workspace: Workspace, wanted: Sequence[str]) -> list[Finding]:
    """Everything found in some templates, by path or by name; in the office's own ones when none is named.

    Raises ``InputRefused`` when there is no such file, or it is no template.
    """
    paths = [_path(workspace, one) for one in wanted]
    lost = [say.not_a_template(one, NAMES) for one, path in zip(wanted, paths, strict=True) if path is None]
    if lost:
        raise InputRefused(lost)
    return [
        finding for path in ([one for one in paths if one] or own_templates(workspace)) for finding in _checked(path)
    ]


def _checked(path: Path) -> list[Finding]:
    found = examine(path)
    return [*(found or [notes.in_order(path.name)]), *([] if path.name in NAMES else [notes.not_used(path.name)])]


def _path(workspace: Workspace, wanted: str) -> Path | None:
    """A template as it was typed, of the office's own, or a shipped one."""
    if not wanted.endswith(ENDINGS):
        return None
    places = (Path(wanted), own_folder(workspace) / wanted, shipped("templates") / wanted)
    return next((path for path in places if path.is_file()), None)

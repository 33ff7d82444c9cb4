"""What can stand where: for each option and argument by its name, the words that the program or the book knows."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from xkld.cli.completion_scripts import SCRIPTS
from xkld.cli.options import workspace
from xkld.domain.names import fold
from xkld.domain.report_formats import FORMAT_NAMES
from xkld.domain.templates import NAMES as TEMPLATES
from xkld.domain.wording import labels
from xkld.domain.wording.allocation_words import METHOD_NAMES, TIE_RULE_NAMES
from xkld.domain.wording.case_labels import INCIDENT_NAMES
from xkld.domain.wording.outside import COMPARED_NAMES
from xkld.domain.wording.surveys import SURVEY_NAMES

if TYPE_CHECKING:
    from xkld.usecases.workspace import Workspace

Words = Iterable[tuple[str, str]]
Source = Callable[[typer.Context, str], Words]


def source(path: tuple[str, ...], name: str) -> Source | None:
    """Where the words for an option or argument of a command come from; None when nobody can know them."""
    own = _BY_COMMAND.get((" ".join(path), name)) or _BY_GROUP.get((path[0] if path else "", name))
    return own or _BY_NAME.get(name)


def matching(words: Words, typed: str) -> list[tuple[str, str]]:
    """The words that what was typed may become, by their beginning, by that of a later part, by their meaning.

    Case and marks do not matter: ``do v`` finds Phường Đô Vinh, ``nhat`` finds JP.
    """
    key = fold(typed.strip("\"'"))
    known = list(words)
    exact = [one for one in known if fold(one[0]).startswith(key)]
    return exact or [one for one in known if f" {key}" in f" {fold(one[0])}" or fold(one[1]).startswith(key)]


def _named(names: Mapping[str, str]) -> Source:
    return lambda _context, _typed: names.items()


def _in_the_book(ask: Callable[["Workspace", str | None, str], Words]) -> Source:
    def found(context: typer.Context, typed: str) -> Words:
        given: dict[str, Any] = context.params
        home = given.get("home")
        here = workspace("completion", None if home is None else Path(home), given.get("today"))
        return ask(here, given.get("plan"), typed)

    return found


def _plans(here: "Workspace", _plan: str | None, _typed: str) -> Words:
    from xkld.usecases import known_words

    return known_words.plans(here)


def _shipped_plans(here: "Workspace", _plan: str | None, _typed: str) -> Words:
    from xkld.usecases import known_words

    return known_words.plan_files(here)


def _units(here: "Workspace", plan: str | None, _typed: str) -> Words:
    from xkld.usecases import known_words

    return known_words.units(here, plan)


def _saved_lists(here: "Workspace", _plan: str | None, _typed: str) -> Words:
    from xkld.usecases import known_words

    return known_words.saved(here)


def _units_to_assign(here: "Workspace", plan: str | None, _typed: str) -> Words:
    from xkld.usecases import known_words

    return [(f"{name}=", code) for name, code in known_words.units(here, plan)]


def _funds(here: "Workspace", plan: str | None, _typed: str) -> Words:
    from xkld.usecases import known_words

    return known_words.funds(here, plan)


def _quarters(here: "Workspace", plan: str | None, _typed: str) -> Words:
    from xkld.usecases import known_words

    return known_words.quarters(here, plan)


def _workers(here: "Workspace", _plan: str | None, typed: str) -> Words:
    from xkld.usecases import known_words

    return known_words.workers(here, typed)


def _policies(here: "Workspace", _plan: str | None, _typed: str) -> Words:
    from xkld.usecases import known_words

    return known_words.policies_known(here)


def _items(here: "Workspace", _plan: str | None, _typed: str) -> Words:
    from xkld.usecases import known_words

    return known_words.items(here)


_PAPERS = ("registration", "contract", "translation", "identity", "background")
_BY_NAME: dict[str, Source] = {
    "plan": _in_the_book(_plans),
    "unit": _in_the_book(_units),
    "fund": _in_the_book(_funds),
    "quarter": _in_the_book(_quarters),
    "policy": _in_the_book(_policies),
    "item": _in_the_book(_items),
    "worker": _in_the_book(_workers),
    "stage": _named(labels.STAGE_NAMES),
    "destination": _named(labels.DESTINATION_NAMES),
    "group": _named(labels.GROUP_NAMES),
    "form": _named(labels.FORM_NAMES),
    "purpose": _named(labels.PURPOSE_NAMES),
    "sex": _named({"nam": "", "nữ": ""}),
    "education": _named(labels.EDUCATION_NAMES),
    "shell": _named(dict.fromkeys(SCRIPTS, "")),
}
_BY_GROUP: dict[tuple[str, str], Source] = {
    ("worker", "number"): _in_the_book(_workers),
    ("worker", "reason"): _named(labels.REASON_NAMES),
    ("plan", "source"): _in_the_book(_shipped_plans),
    ("quota", "method"): _named(METHOD_NAMES),
    ("quota", "tie_by"): _named({name: told for name, told in TIE_RULE_NAMES.items() if name != "named"}),
    ("quota", "weights"): _named({"last-year": "kết quả năm trước", "demand": "số người đang chờ đi"}),
    ("quota", "assignments"): _in_the_book(_units_to_assign),
    ("opening", "assignments"): _in_the_book(_units_to_assign),
    ("outside", "result"): _named(COMPARED_NAMES),
    ("outside", "country"): _named(labels.DESTINATION_NAMES),
    ("survey", "kind"): _named(SURVEY_NAMES),
    ("report", "formats"): _named(dict.fromkeys(FORMAT_NAMES.split(", "), "")),
}
_BY_COMMAND: dict[tuple[str, str], Source] = {
    ("list show", "name"): _in_the_book(_saved_lists),
    ("list remove", "name"): _in_the_book(_saved_lists),
    ("worker list", "name"): _in_the_book(_saved_lists),
    ("worker export", "name"): _in_the_book(_saved_lists),
    ("contract receive", "number"): _in_the_book(_workers),
    ("referral add", "number"): _in_the_book(_workers),
    ("incident add", "kind"): _named(INCIDENT_NAMES),
    ("contract receive", "paper"): _named(dict.fromkeys(_PAPERS, "")),
    ("contract list", "state"): _named(dict.fromkeys(("open", "late", "unreported", "all"), "")),
    ("plan new", "unit"): _named({}),
    ("plan new", "cutoff"): _named({"day-15": "", "calendar": ""}),
    ("plan new", "units"): _named({"below": "thôn, khu phố", "communes": "xã, phường của tỉnh", "file": "theo tệp"}),
    ("plan new", "signer"): _named({"deputy": "cấp phó ký thay", "head": "người đứng đầu"}),
    ("activity add", "kind"): _named(labels.ACTIVITY_NAMES),
    ("inspection add", "kind"): _named(labels.INSPECTION_NAMES),
    ("report check", "templates"): _named(dict.fromkeys(TEMPLATES, "")),
    ("opening set", "measure"): _named({"abroad": "đang ở nước ngoài", "departed": "đã xuất cảnh"}),
}

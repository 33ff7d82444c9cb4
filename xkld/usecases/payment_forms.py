"""The empty list of payments: the columns that ``support pay --file`` reads, with what can be chosen in them."""

from collections.abc import Mapping
from pathlib import Path

from xkld.domain.exports import Leaving
from xkld.domain.file_names import code_word
from xkld.domain.people_sheet import PeopleSheet, SheetColumn, Takes
from xkld.domain.policy import Gives, Policy
from xkld.domain.wording import payment_sheets as words
from xkld.domain.wording.exports import form_selection
from xkld.domain.wording.labels import GROUP_NAMES
from xkld.domain.wording.people_sheets import REQUIRED_SIGN
from xkld.formats.roster_days import OLDEST_BIRTH, YOUNGEST
from xkld.render.people_book import people_book
from xkld.store import money
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import current_plan
from xkld.usecases.handing_out import read_purpose
from xkld.usecases.payment_lists import payment_headers
from xkld.usecases.people_forms import WrittenForm, form_written, guide
from xkld.usecases.policies import policies
from xkld.usecases.workspace import Workspace

_LINES = 30
_REQUIRED = frozenset({"name", "birth_year", "unit", "item", "group", "amount"})
_COLUMNS = {
    "number": (Takes.WORDS, 5),
    "name": (Takes.WORDS, 22),
    "birth_year": (Takes.YEAR, 8),
    "unit": (Takes.ONE_OF, 16),
    "cccd": (Takes.ID_NUMBER, 15),
    "item": (Takes.ONE_OF, 24),
    "group": (Takes.ONE_OF, 18),
    "amount": (Takes.MONEY, 14),
    "quantity": (Takes.COUNT, 9),
    "cost": (Takes.MONEY, 14),
    "case_on": (Takes.DAY, 12),
    "policy": (Takes.ONE_OF, 14),
    "fund": (Takes.ONE_OF, 16),
    "voucher": (Takes.WORDS, 10),
    "paid_on": (Takes.DAY, 12),
}


def write_form(
    workspace: Workspace, code: str | None, unit: str | None, out: Path | None, purpose: str | None = None
) -> WrittenForm:
    """Write an empty list of payments for all places of a plan, or for one of them; the same bytes each time.

    Raises ``InputRefused`` when the plan has no such place or the file's name does not end in ``.xlsx``.
    """
    rules = [rule for rule in policies(workspace) if rule.gives is Gives.GRANT]
    labels = payment_headers(workspace).headers.labels
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
        places = current.places(book, workspace.today)
        funds = tuple(fund.code for fund in money.funds(book, current.scope) if fund.kind != "loan")
    chosen = places if unit is None else [place_named(unit, places)]
    names = tuple(place.name for place in chosen)
    choices = {
        "unit": names,
        "item": _contents(rules),
        "group": tuple(GROUP_NAMES.values()),
        "policy": tuple(rule.id for rule in rules),
        "fund": funds,
    }
    columns = tuple(_column(key, labels[key], choices) for key in _COLUMNS)
    sheet = PeopleSheet(
        title=words.FORM_TITLE,
        about=current.plan.issuer.name if unit is None else names[0],
        columns=columns,
        rows=(),
        lines=_LINES,
        oldest=OLDEST_BIRTH,
        youngest=workspace.today.year - YOUNGEST,
        guide=guide(columns, words.FORM_STEPS),
    )
    made = people_book(sheet, author=current.plan.issuer.name)
    name = f"mau-chi-ho-tro{'' if unit is None else f'-{code_word(chosen[0].code) or chosen[0].id}'}.xlsx"
    about = Leaving(form_selection(names, payments=True), purpose=read_purpose(purpose, full_id=False))
    return WrittenForm(form_written(workspace, out, name, made, about), names)


def _column(key: str, label: str, choices: Mapping[str, tuple[str, ...]]) -> SheetColumn:
    takes, width = _COLUMNS[key]
    head = f"{label[0].upper()}{label[1:]}{REQUIRED_SIGN if key in _REQUIRED else ''}"
    return SheetColumn(key, head, width, takes, words.HINTS[key], choices.get(key, ()))


def _contents(rules: list[Policy]) -> tuple[str, ...]:
    """The name of every content that some rule gives, once for each, whatever other rules call it."""
    names = {item.id: item.name for rule in reversed(rules) for item in rule.items}
    return tuple(dict.fromkeys(names[item.id] for rule in rules for item in rule.items))

"""Answers to the questions of a new plan, each read as one kind of thing."""

import re
from collections.abc import Sequence
from datetime import date

from xkld.domain.communes import Province, communes_named, near_provinces, province_named
from xkld.domain.dates import parse_date
from xkld.domain.errors import InputRefused
from xkld.domain.errors import plan_making as errors
from xkld.domain.file_names import code_word, is_device
from xkld.domain.names import clean, fold, parse_text
from xkld.domain.period import Cutoff
from xkld.domain.plan import OWN_REPORTS, DueRule
from xkld.domain.wording.offices import Office, office_of
from xkld.domain.wording.plan_choices import ANSWER_NAMES
from xkld.usecases.workspace import Workspace, shipped

_CODE = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*", re.ASCII)
_LONGEST_CODE = 60
_MONTH = re.compile(r"(\d{1,2})[/.-](\d{4})", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1990, 2199
_HIGHEST_TARGET = 1_000_000
_FIGURES_CLOSE = 15


def parse_office(text: str) -> Office:
    """The office of a name. Raises ``InputRefused`` when the name does not tell which."""
    office = office_of(parse_text(text, ANSWER_NAMES["issuer"]))
    if office is None:
        raise InputRefused([errors.issuer_unclear(text)])
    return office


def parse_province(text: str, everywhere: Sequence[Province]) -> Province:
    """A province of today by its name. Raises ``InputRefused`` with the nearest names."""
    found = province_named(everywhere, text)
    if found is None:
        raise InputRefused([errors.province_unknown(text, near_provinces(everywhere, text))])
    return found


def likely_province(office: Office, everywhere: Sequence[Province]) -> str | None:
    """The province in which an office lies, when its area's name tells it without doubt."""
    if (own := province_named(everywhere, office.area)) is not None and not office.is_of_a_commune:
        return own.name
    homes = {province.name for province, _ in communes_named(everywhere, office.area)}
    return homes.pop() if len(homes) == 1 else None


def parse_code(workspace: Workspace, text: str, *, agreed: bool) -> str:
    """The code of a new plan.

    Raises ``InputRefused`` when it cannot be one, is that of a shipped plan, or that of a file in the workspace that
    nobody agreed to replace.
    """
    if len(text) > _LONGEST_CODE or not _CODE.fullmatch(text) or is_device(text):
        raise InputRefused([errors.code_unusable(text)])
    if (shipped("data") / "plans" / f"{text}.yaml").is_file():
        raise InputRefused([errors.code_is_shipped(text)])
    if is_taken(workspace, text) and not agreed:
        raise InputRefused([errors.code_is_taken(text)])
    return text


def is_taken(workspace: Workspace, code: str) -> bool:
    """Whether the workspace has a plan file of that code."""
    return any((workspace.home / "data" / kind / f"{code}.yaml").exists() for kind in ("plans", "units"))


def likely_code(workspace: Workspace, office: Office, years: Sequence[int]) -> str:
    """A code that is free: the area and the year."""
    stem = f"{code_word(office.area)}-{years[0]}"
    ends = ["", *(f"-{number}" for number in range(2, 100))]
    return next((f"{stem}{end}" for end in ends if not is_taken(workspace, f"{stem}{end}")), stem)


def parse_years(text: str) -> tuple[int, ...]:
    """``2026``, ``2026-2030`` or ``2026, 2027``. Raises ``InputRefused`` when these are no years."""
    parts = [part.strip() for part in text.split(",")]
    spans = [re.fullmatch(r"(\d{4})(?:\s*-\s*(\d{4}))?", part, re.ASCII) for part in parts]
    years: set[int] = set()
    for span in spans:
        first, last = (int(span[1]), int(span[2] or span[1])) if span else (1, 0)
        if not _FIRST_YEAR <= first <= last <= min(_LAST_YEAR, first + 20):
            raise InputRefused([errors.not_years(text)])
        years |= set(range(first, last + 1))
    return tuple(sorted(years))


def parse_issued(text: str) -> tuple[int, int, int | None]:
    """Year, month and day of ``3/2026`` (the day is open) or ``05/3/2026``. Raises ``InputRefused`` otherwise."""
    if month := _MONTH.fullmatch(text.strip()):
        if 1 <= int(month[1]) <= 12 and _FIRST_YEAR <= int(month[2]) <= _LAST_YEAR:
            return int(month[2]), int(month[1]), None
        raise InputRefused([errors.not_a_month(text)])
    day = parse_date(text)
    return day.year, day.month, day.day


def parse_day_or_none(text: str) -> date | None:
    """A day, or nothing. Raises ``InputRefused`` when it is no day."""
    return parse_date(text) if text.strip() else None


def parse_text_or_none(text: str) -> str | None:
    """A text, or nothing. Raises ``InputRefused`` when it holds hidden characters."""
    return parse_text(text, ANSWER_NAMES["text"]) if text.strip() else None


def parse_texts(text: str) -> tuple[str, ...]:
    """Texts parted by semicolons, at least one. Raises ``InputRefused`` otherwise."""
    parts = [part for part in text.split(";") if part.strip()]
    return tuple(parse_text(part, ANSWER_NAMES["text"]) for part in parts or [""])


def parse_total(text: str, found: int | None) -> int | None:
    """The target, nothing when none is given; ``found`` is the sum of the units' shares.

    Raises ``InputRefused`` when it is no number or not that sum.
    """
    if not text.strip() or text.strip() == "0":
        if found is not None:
            raise InputRefused([errors.total_is_not_the_split(0, found)])
        return None
    total = parse_between(text, 1, _HIGHEST_TARGET)
    if found is not None and total != found:
        raise InputRefused([errors.total_is_not_the_split(total, found)])
    return total


def parse_between(text: str, lowest: int, highest: int) -> int:
    """A whole number of a span; ``03`` is three. Raises ``InputRefused`` otherwise."""
    digits = (
        text.strip().replace(".", "") if re.fullmatch(r"\d{1,3}(\.\d{3})+", text.strip(), re.ASCII) else text.strip()
    )
    if not re.fullmatch(r"\d{1,9}", digits, re.ASCII) or not lowest <= int(digits) <= highest:
        raise InputRefused([errors.not_a_number_between(text, lowest, highest)])
    return int(digits)


def parse_picks(text: str, codes: Sequence[str]) -> tuple[str, ...]:
    """What was picked of a numbered list: numbers or codes parted by commas or spaces, ``0`` for nothing.

    In the order of the list. Raises ``InputRefused`` for what is not in it.
    """
    words = re.split(r"[,;\s]+", clean(text).strip(" ,;"))
    if words in (["0"], [""]):
        return ()
    folded = {fold(code): code for code in codes}
    numbered = {str(number): code for number, code in enumerate(codes, start=1)}
    found = [numbered.get(word.lstrip("0"), folded.get(fold(word))) for word in words]
    if None in found:
        raise InputRefused([errors.not_a_pick(text, len(codes))])
    return tuple(code for code in codes if code in found)


def parse_one(text: str, codes: Sequence[str]) -> str:
    """Exactly one of a numbered list. Raises ``InputRefused`` otherwise."""
    found = parse_picks(text, codes)
    if len(found) != 1:
        raise InputRefused([errors.not_a_pick(text, len(codes))])
    return found[0]


def parse_own_reports(text: str, codes: Sequence[str]) -> tuple[str, ...]:
    """Which reports the office sends itself. Raises ``InputRefused`` when neither a quarterly nor a yearly one."""
    found = parse_picks(text, codes)
    if not set(found) & set(OWN_REPORTS):
        raise InputRefused([errors.own_report_wanted()])
    return found


def parse_units_due(text: str, cutoff: Cutoff) -> DueRule | None:
    """Before which day units report, nothing when the plan names none: of the quarter's last month, or of the next.

    Raises ``InputRefused`` for a day on which the figures are not closed yet.
    """
    if not text.strip() or text.strip() == "0":
        return None
    day = parse_between(text, 2, 31)
    if cutoff is Cutoff.CALENDAR:
        return DueRule(day, "first_month_after_quarter")
    if day <= _FIGURES_CLOSE:
        raise InputRefused([errors.deadline_before_figures(day)])
    return DueRule(day, "last_month_of_quarter")

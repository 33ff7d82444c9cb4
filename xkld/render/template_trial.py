"""A template tried before the day on which it is needed: its marks judged, then filled with invented reports."""

from collections.abc import Sequence
from pathlib import Path

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import templates as say
from xkld.domain.example import Example
from xkld.domain.templates import Finding, Level
from xkld.domain.wording import template_notes as notes
from xkld.render.document import read_docx, write_docx
from xkld.render.environment import Language
from xkld.render.expressions import Judged, Missing
from xkld.render.shape import Shape, shape_of
from xkld.render.tags import TemplatePart
from xkld.render.template_check import judged
from xkld.render.text_document import read_lines, seen, write_html, write_md

WRITERS = {Language.WORD: write_docx, Language.HTML: write_html, Language.MARKDOWN: write_md}


def language_of(name: str) -> Language:
    """What a template writes, by the ending of its name.

    Raises ``ValueError`` for the name of something else.
    """
    return Language(Path(name.removesuffix(".j2")).suffix.removeprefix("."))


def read(template: Path) -> list[TemplatePart]:
    """Return the parts of a template of any kind.

    Raises ``InputRefused`` when it is not what its name says.
    """
    return read_docx(template) if language_of(template.name) is Language.WORD else read_lines(template)


def tried(template: Path, examples: Sequence[Example]) -> list[Finding]:
    """Everything found in a template that is to be filled with reports like ``examples``.

    Faults are told all at once; where the marks have none, the template is filled with each example.
    """
    try:
        parts = read(template)
    except InputRefused as refused:
        return _faults(template, refused.problems)
    return _judged(template, parts, examples)


def _judged(template: Path, parts: Sequence[TemplatePart], examples: Sequence[Example]) -> list[Finding]:
    language = language_of(template.name)
    answers = [_answer(parts, shape_of(seen(one.report, language))) for one in examples]
    never = set.intersection(*(one.missing for one in answers))
    faults = [
        *(say.not_filled(part.tags[0].place) for part in parts if part.tags and not part.is_filled),
        *(problem for one in answers for problem in _stopping(one, never)),
    ]
    if not faults:
        whole = [example for example, one in zip(examples, answers, strict=True) if not one.missing]
        faults = _trial(template, whole)
    kind = "report" if len(examples) > 1 else examples[0].form
    used = {path for one in answers for path in one.used}
    found = [*_faults(template, faults), *_partly(answers, examples, never)]
    return [*sorted(found, key=lambda one: one.place.by_line), *notes.unused(template.name, kind, used)]


def _answer(parts: Sequence[TemplatePart], top: Shape) -> Judged:
    whole = Judged()
    for part in parts:
        if part.is_filled:
            one = judged(part.tags, top)
            whole.faults += one.faults
            whole.used |= one.used
    return whole


def _stopping(one: Judged, never: set[Missing]) -> list[Problem]:
    """What stops every report: not the names that only some of them lack."""
    return Judged([fault for fault in one.faults if not isinstance(fault, Missing) or fault in never]).problems()


def _trial(template: Path, examples: Sequence[Example]) -> list[Problem]:
    write = WRITERS[language_of(template.name)]
    problems: list[Problem] = []
    for example in examples:
        try:
            write(example.report, template)
        except InputRefused as refused:
            problems.extend(refused.problems)
    return problems


def _faults(template: Path, problems: Sequence[Problem]) -> list[Finding]:
    return [Finding(Level.FAULT, template.name, one.place, one.what, one.mend) for one in dict.fromkeys(problems)]


def _partly(answers: Sequence[Judged], examples: Sequence[Example], never: set[Missing]) -> list[Finding]:
    """Names that some of the reports do not have."""
    lacking: dict[Missing, list[Example]] = {}
    for one, example in zip(answers, examples, strict=True):
        for missing in dict.fromkeys(one.faults):
            if isinstance(missing, Missing) and missing.value is None and missing not in never:
                lacking.setdefault(missing, []).append(example)
    return [notes.partly(one.tag.place, one.name, _told(reports)) for one, reports in lacking.items()]


def _told(reports: Sequence[Example]) -> list[str]:
    forms = [notes.FORM_WORDS[one.form] for one in reports if not one.is_lean]
    lean = any(
        one.is_lean and one.form not in {other.form for other in reports if not other.is_lean} for one in reports
    )
    return [*forms, *([notes.LEAN_WORDS] if lean else [])]

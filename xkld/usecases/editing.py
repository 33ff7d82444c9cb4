"""One person corrected: what was wrongly typed is made right, and everything that follows is said."""

from dataclasses import dataclass, field, replace

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import corrections as errors
from xkld.domain.errors.people import no_worker
from xkld.domain.register import OWNER_OF, Change, Correction, Owner, joined, parted
from xkld.domain.stages import Stage
from xkld.domain.wording.labels import STAGE_NAMES
from xkld.domain.wording.register import dropped_text
from xkld.formats.headers import parse_choice
from xkld.store import corrections as rows
from xkld.store.book import Connection, Writer
from xkld.store.corrections import EventRow
from xkld.usecases import known_schools, order_cases, stage_edits
from xkld.usecases.closed_quarters import closed_quarters
from xkld.usecases.correction_checks import problems_of
from xkld.usecases.corrections import Corrections, write
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.licences import NOTHING, LicenceWarnings, warnings
from xkld.usecases.order_cases import NamedOrder
from xkld.usecases.recording import headers
from xkld.usecases.register_lines import row_facts
from xkld.usecases.typed_people import Typed, row, step
from xkld.usecases.workspace import Workspace

_TYPED_AS = {"groups": "group"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What is to be corrected of a person, as it was typed.

    ``facts`` are words by fact; ``groups`` are ``+CODE`` and ``-CODE``, ``schools`` ``+SCHOOL (YEAR)`` and so on;
    ``clear`` are those of ``CLEARABLE`` that are not known after all; ``dates`` are ``STAGE[@DAY]=DAY``, ``stages``
    ``STAGE[@DAY]=STAGE``, ``drop`` ``STAGE[@DAY]``. ``order`` is the offer by which the going goes, ``no_order`` that
    it goes by none after all. ``case`` is the number of the going that is meant, None when the person has only one;
    ``agreed`` is a plain yes to what goes.
    """

    facts: dict[str, str] = field(default_factory=dict)
    groups: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    clear: tuple[str, ...] = ()
    case: int | None = None
    order: int | None = None
    no_order: bool = False
    dates: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """What is another now, what went, which closed quarters it belongs to, and how many payments stay as they are."""

    corrections: list[Correction]
    dropped: list[Correction]
    closed_quarters: list[str]
    payments: int
    licences: LicenceWarnings = NOTHING
    under: NamedOrder | None = None


def edit(workspace: Workspace, number: int, wanted: Edit) -> Edited:
    """Correct a person, a going and its stages: all of it or nothing.

    Raises ``InputRefused`` with everything that speaks against it, ``NeedsConsent`` before a stage goes.
    """
    if wanted == Edit(case=wanted.case, agreed=wanted.agreed):
        raise InputRefused([errors.nothing_to_correct()])
    with workspace.writing() as writer:
        book = writer.connection
        found = Corrections.of(book, [number], workspace.today)
        if number not in found.cases:
            raise InputRefused([no_worker(number)])
        refuse_erased(book, number)
        wanted, case = _with_offer(book, found, number, wanted)
        _take(workspace, found, number, wanted)
        facts = found.after[Owner.PERSON, number]
        facts["school"] = known_schools.changed(book, wanted.schools, facts["school"])
        problems = problems_of(found, book)
        if problems:
            raise InputRefused(list(dict.fromkeys(problems)))
        edited = _edited(book, found, number)
        if edited.dropped and not wanted.agreed and not workspace.dry_run:
            raise errors.stages_would_go([dropped_text(one) for one in edited.dropped])
        write(found, writer)
        edited = _under(workspace, writer, edited, number, case, wanted)
        return replace(edited, licences=warnings(workspace, writer))


def _with_offer(book: Connection, found: Corrections, number: int, wanted: Edit) -> tuple[Edit, int | None]:
    """What is wanted with what the offer tells of a going that says nothing of it, and which going that is."""
    if wanted.order is None and not wanted.no_order:
        return wanted, None
    case = _case(found, number, wanted, needed=True)
    if wanted.order is None:
        return wanted, case
    told = order_cases.told_by(order_cases.offer(book, wanted.order, found.today), found.before[Owner.CASE, case])
    return replace(wanted, facts={**told, **wanted.facts}), case


def _under(workspace: Workspace, writer: Writer, edited: Edited, number: int, case: int | None, wanted: Edit) -> Edited:
    """What was corrected, with the offer by which the going goes."""
    if case is None:
        return edited
    corrected, named = order_cases.correct(writer, number, case, wanted.order, workspace.today)
    return replace(edited, corrections=[*edited.corrections, *corrected], under=named)


def _edited(book: Connection, found: Corrections, number: int) -> Edited:
    paid = len(rows.standing_payments(book, number))
    return Edited(found.told(), found.told_dropped(), closed_quarters(book, found), paid)


def _take(workspace: Workspace, found: Corrections, number: int, wanted: Edit) -> None:
    """Everything that was typed as changes; what cannot be read is raised at once."""
    about_case = {fact for fact in (*wanted.facts, *wanted.clear) if OWNER_OF[fact] is not Owner.PERSON}
    case = _case(found, number, wanted, needed=bool(about_case))
    base = _base(found, case)
    for change in (*_typed(workspace, found, base, wanted), *_cleared(found, base, wanted)):
        found.take(change)
    found.settle_homes()
    for code, added in _groups(workspace, wanted.groups):
        _regroup(found, number, code, added=added)
    for text in wanted.dates:
        stage_edits.move(workspace, found, case, text)
    for text in wanted.stages:
        stage_edits.rename(workspace, found, case, text)
    for text in wanted.drop:
        found.drop(stage_edits.stage(workspace, found, case, text).id)


def _case(found: Corrections, worker: int, wanted: Edit, *, needed: bool) -> int:
    """The going that is meant; the latest where nothing depends on it."""
    known = found.cases[worker]
    if wanted.case is not None:
        if wanted.case not in known:
            raise InputRefused([errors.no_such_case(worker, wanted.case, known)])
        return wanted.case
    if len(known) > 1 and (needed or wanted.dates or wanted.stages or wanted.drop):
        raise InputRefused([errors.several_cases(worker, known)])
    return found.latest_case(worker)


def _base(found: Corrections, case: int) -> EventRow:
    """The stage beside which facts are read: the departure, else the latest, or the return when its reason is meant."""
    mine = [found.known_stage(number) for number in found.stages[case]]
    departed = [one for one in mine if one.event.stage is Stage.DEPARTED]
    return (departed or mine)[-1]


def _typed(workspace: Workspace, found: Corrections, base: EventRow, wanted: Edit) -> list[Change]:
    """The facts that were typed, read beside all that is known, so that they are checked against each other."""
    words = {fact: word for fact, word in wanted.facts.items() if fact != "reason"}
    if not words:
        return _reason(workspace, found, base, wanted)
    told = _told(found, base) | words
    known = {_TYPED_AS.get(fact, fact): word for fact, word in told.items() if fact not in wanted.clear}
    read = row(workspace, Typed(stage=base.event.stage.value, on=base.event.on.isoformat(), **known))
    facts = row_facts(read)
    if "unit" in words:
        place = found.places.read(read.person.unit, base.event.on)
        if isinstance(place, Problem):
            raise InputRefused([place])
        facts["unit"] = place
    changes = [_change(found, base, fact, facts[fact]) for fact in words]
    return [*changes, *_reason(workspace, found, base, wanted)]


def _told(found: Corrections, base: EventRow) -> dict[str, str]:
    """What is known of a person and a going, in words as they are typed."""
    person = found.before[Owner.PERSON, found.worker_of[base.placement]]
    case = found.before[Owner.CASE, base.placement]
    facts = {fact: text for fact, text in (person | case).items() if text and fact != "home"}
    return facts | {"unit": found.places.name(case["unit"])}


def _reason(workspace: Workspace, found: Corrections, base: EventRow, wanted: Edit) -> list[Change]:
    """The reason of the return of a case."""
    if "reason" not in wanted.facts:
        return []
    returned = stage_edits.stage(workspace, found, base.placement, STAGE_NAMES[Stage.RETURNED])
    event, _ = step(workspace, Typed(stage="returned", on=returned.event.on.isoformat(), reason=wanted.facts["reason"]))
    return [Change(Owner.STAGE, returned.id, "reason", event.reason.value if event.reason else "")]


def _change(found: Corrections, base: EventRow, fact: str, value: str) -> Change:
    number = {Owner.PERSON: found.worker_of[base.placement], Owner.CASE: base.placement, Owner.STAGE: base.id}[
        OWNER_OF[fact]
    ]
    return Change(OWNER_OF[fact], number, fact, value)


def _cleared(found: Corrections, base: EventRow, wanted: Edit) -> list[Change]:
    """The facts that are not known after all."""
    changes = [_change(found, base, fact, "") for fact in wanted.clear if fact != "reason"]
    stages = found.stages[base.placement] if "reason" in wanted.clear else []
    return changes + [Change(Owner.STAGE, number, "reason", "") for number in stages]


def _groups(workspace: Workspace, texts: tuple[str, ...]) -> list[tuple[str, bool]]:
    """The codes of groups with whether each is added."""
    read: list[tuple[str, bool]] = []
    problems: list[Problem] = []
    for text in (part.strip() for word in texts for part in word.split(",")):
        code = parse_choice("group", text[1:], headers(workspace)) if text[:1] in {"+", "-"} else None
        if isinstance(code, str):
            read.append((code, text.startswith("+")))
        else:
            problems.append(code or errors.not_a_group_change(text))
    if problems:
        raise InputRefused(problems)
    return read


def _regroup(found: Corrections, worker: int, code: str, *, added: bool) -> None:
    facts = found.after[Owner.PERSON, worker]
    now = parted(facts["groups"])
    facts["groups"] = joined(now | {code} if added else now - {code})

"""A yearly plan as it was issued: target, split, tasks, funds, duties, and who signs."""

from dataclasses import dataclass, field
from datetime import date

from xkld.domain.period import Cutoff

ALWAYS = date.min  # the first day of a unit whose beginning is not known and does not matter
COUNTS = ("persons",)  # targets of departures (lượt) are refused until reports count them so
WORK, STUDY = "work", "study"
SETS = (WORK, STUDY)
REPEATS = ("once", "yearly", "quarterly", "always")
ISSUER, REPORTER, UNITS, AGENCIES = "issuer", "reporter", "units", "agencies"
SENDER_ROLES = (ISSUER, REPORTER, UNITS, AGENCIES)
OWN_SENDERS = ((ISSUER,), (REPORTER,))
OWN_REPORTS = ("quarterly", "yearly")
DUTY_KINDS = ("monthly", "quarterly", "half_year", "nine_months", "yearly", "ad_hoc")


@dataclass(frozen=True, slots=True)
class Document:
    """A paper that is cited: number, date, issuer, subject, and its kind in words; what is unknown is None."""

    number: str | None
    issued_on: date | None
    issuer: str
    subject: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Issuer:
    """The office that issues the plan and its reports.

    ``name`` as in running text; ``head`` the lines of the letterhead; ``above`` the direct superior body shown in
    light type (None for a People's Committee, whose two lines are one bold name); ``last_day`` the last day on
    which the office existed.
    """

    name: str
    head: tuple[str, ...]
    symbol: str
    place: str
    area: str
    above: str | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """An administrative unit, or one below it, with its days.

    ``valid_from`` is the first day inside (``ALWAYS`` when unknown), ``valid_to`` the first day outside, ``becomes``
    the codes that took over on that day, ``line`` where it stands in its file. Codes and names were used again for
    other units, so only a code or name together with a day names one.
    """

    code: str
    name: str
    kind: str
    parent: str | None
    valid_from: date
    valid_to: date | None = None
    becomes: tuple[str, ...] = ()
    line: int = 0

    def exists_on(self, day: date) -> bool:
        """Whether the unit is there on that day."""
        return self.valid_from <= day and (self.valid_to is None or day < self.valid_to)


@dataclass(frozen=True, slots=True)
class Share:
    """The part of the target given to one unit, in persons."""

    unit: str
    target: int


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be reached. ``total`` None means that no target was given (không giao chỉ tiêu).

    ``units`` and the units of ``split`` are names, in the order of the plan; ``split`` may be empty.
    """

    total: int | None
    counts: str
    units_file: str
    units: tuple[str, ...]
    split: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class Fund:
    """A source of money; ``kind`` is grant, loan or contribution."""

    id: str
    name: str
    kind: str
    basis: str | None
    ref: str


@dataclass(frozen=True, slots=True)
class Task:
    """What an agency has to do, with the paragraph of the plan that says so."""

    ref: str
    lead: str
    partners: tuple[str, ...]
    what: str
    repeat: str


@dataclass(frozen=True, slots=True)
class DueRule:
    """Before day ``before_day`` of the named month, e.g. ``last_month_of_quarter``."""

    before_day: int
    of: str


@dataclass(frozen=True, slots=True)
class Duty:
    """Who reports to whom, closing when, due when; ``deadline`` None means that the plan names no day."""

    kind: str
    sender: tuple[str, ...]
    recipients: tuple[str, ...]
    cutoff: Cutoff
    deadline: DueRule | None
    ref: str


@dataclass(frozen=True, slots=True)
class Signature:
    """The lines above the signer's name; ``on_behalf`` and ``deputy_for`` may be absent."""

    on_behalf: str | None
    deputy_for: str | None
    title: str
    name: str | None

    @property
    def lines(self) -> tuple[str, ...]:
        """Those above the name that are there, in their order."""
        return tuple(line for line in (self.on_behalf, self.deputy_for, self.title) if line)


@dataclass(frozen=True, slots=True)
class Reporter:
    """The office that writes the reports, where the plan gives that to another one than its issuer.

    ``head`` and ``above`` as in ``Issuer``; a Phòng signs for itself, so ``signature`` has no line TM.
    """

    name: str
    head: tuple[str, ...]
    above: str | None
    symbol: str
    place: str
    recipients: tuple[str, ...]
    signature: Signature


@dataclass(frozen=True, slots=True)
class Priority:
    """Whom and where the plan puts first: codes of groups and of destinations."""

    groups: tuple[str, ...] = ()
    destinations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole plan file, checked.

    ``sets`` are the purposes of going whose persons the plan counts, each for itself. ``units`` are those of the
    target in the order of the plan, each with its own name; ``known_units`` are all of the units file, successors
    included, in which names come twice.
    """

    code: str
    title: str
    subject: str
    issuer: Issuer
    number: str | None
    year_issued: int
    month_issued: int
    day_issued: int | None
    years: tuple[int, ...]
    implements: Document
    legal_basis: tuple[Document, ...]
    target: Target
    priority: Priority
    funds: tuple[Fund, ...]
    tasks: tuple[Task, ...]
    duties: tuple[Duty, ...]
    report_to: tuple[str, ...]
    recipients: tuple[str, ...]
    signature: Signature
    sets: tuple[str, ...] = (WORK,)
    report_by: Reporter | None = None
    units: tuple[Unit, ...] = field(repr=False, default=())
    known_units: tuple[Unit, ...] = field(repr=False, default=())

    @property
    def report_duty(self) -> Duty:
        """The office's own report upwards, whose cut-off rules the figures of people: quarterly, else yearly."""
        return next(
            duty for kind in OWN_REPORTS for duty in self.duties if duty.kind == kind and duty.sender in OWN_SENDERS
        )

    @property
    def reporter(self) -> Reporter:
        """Who writes and signs the reports: the office that the plan names, else its issuer."""
        by = self.issuer
        return self.report_by or Reporter(
            by.name, by.head, by.above, by.symbol, by.place, self.recipients, self.signature
        )

"""The catalogue of reports: one entry is one form - its period, its tables in order, the template that carries it."""

from dataclasses import dataclass

from xkld.domain.period import HalfYear, Quarter, ReportPeriod, Year

_BODY = ("targets",)
_ANNEX = ("pool", "destinations", "occupations", "features", "movement", "support", "loans", "work")
_STUDY = ("study_units", "study_destinations")


@dataclass(frozen=True, slots=True)
class Form:
    """A report by its code. ``body`` stands in the text, ``annex`` follows it as numbered tables (Biểu).

    ``study`` comes last in the annex when the plan counts persons who leave to study.
    """

    code: str
    kind: type[ReportPeriod]
    template: str
    body: tuple[str, ...] = _BODY
    annex: tuple[str, ...] = _ANNEX
    study: tuple[str, ...] = _STUDY

    def number_of(self, table: str) -> str | None:
        """``01``, ``02``... for a table of the annex, None for one of the body."""
        numbered = (*self.annex, *self.study)
        return f"{numbered.index(table) + 1:02}" if table in numbered else None

    def tables(self, *, with_study: bool) -> tuple[str, ...]:
        """The tables of the form in their order."""
        return (*self.body, *self.annex, *(self.study if with_study else ()))


QUARTERLY = Form("quarterly", Quarter, "bao-cao.docx")
HALF_YEAR = Form("half-year", HalfYear, "bao-cao.docx")
ANNUAL = Form("annual", Year, "bao-cao.docx")
FORMS = {form.code: form for form in (QUARTERLY, HALF_YEAR, ANNUAL)}
OWN_FORMS = {"quarterly": QUARTERLY, "yearly": ANNUAL}
"""The report that an office makes by the kind of its own duty."""

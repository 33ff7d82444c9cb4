"""The catalogue of reports: one entry is one form - its tables in their order, and the template that carries it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """A report by its code. ``body`` stands in the text, ``annex`` follows it as numbered tables (Biểu)."""

    code: str
    template: str
    body: tuple[str, ...]
    annex: tuple[str, ...]

    def number_of(self, table: str) -> str | None:
        """``01``, ``02``... for a table of the annex, None for one of the body."""
        return f"{self.annex.index(table) + 1:02}" if table in self.annex else None


QUARTERLY = Form(
    code="quarterly",
    template="bao-cao.docx",
    body=("targets",),
    annex=("pool", "destinations", "occupations", "features", "movement", "support", "loans", "work"),
)
FORMS = {form.code: form for form in (QUARTERLY,)}

"""The catalogue of reports and that of their formats.

One entry is one form - its tables in their order, and the template that carries it; every form comes in every format.
"""

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


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file by its ending. ``text``: it may go to the screen; ``edited``: people write into it by hand."""

    name: str
    text: bool = False
    edited: bool = False


DOCX, PDF = Format("docx", edited=True), Format("pdf")
FORMATS = (
    DOCX,
    Format("xlsx", edited=True),
    Format("html", text=True),
    Format("md", text=True),
    Format("json", text=True),
    PDF,
)
FORMAT_NAMES = ", ".join(one.name for one in FORMATS)

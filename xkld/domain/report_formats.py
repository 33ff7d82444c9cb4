"""The catalogue of the formats of reports: every form comes in every format."""

from dataclasses import dataclass


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

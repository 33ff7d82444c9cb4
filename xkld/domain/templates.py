"""What is found in a template before the day on which it is needed, and which templates the program uses."""

from dataclasses import dataclass
from enum import StrEnum

from xkld.domain.errors import Place
from xkld.domain.forms import FORMS

REPORT_TEXTS = {"html": "bao-cao.html.j2", "md": "bao-cao.md.j2"}
"""The template of reports by the format that it makes; that of a Word document stands with each form."""
TIE_SHEET = "bien-ban-chon-don-vi.docx"
ORDER_SHEETS = {"docx": "phieu-don-hang.docx", "html": "phieu-don-hang.html.j2"}
"""The template of the sheet of an offer of work, by the format that it makes."""
PAPER_SHEETS = {"docx": "phieu-giay-to.docx", "html": "phieu-giay-to.html.j2"}
"""The template of the sheet of somebody's papers, by the format that it makes."""
SIGN_IN_SHEET = "diem-danh.docx"
"""The template of the sheet on which everybody in a course signs."""
SETTLEMENT = "danh-sach-quyet-toan.docx"
"""The template of the list by which support that was paid is settled."""
GRANT_DECISION = "quyet-dinh-ho-tro.docx"
"""The template of the draft of a decision that grants support."""
REFERRAL_LETTER = "cong-van-gioi-thieu.docx"
"""The template of the letter that sends somebody to another office."""
HANDOVER = "danh-muc-ban-giao.docx"
"""The template of the list that goes with a book that is handed over."""
OF_REPORTS = tuple(dict.fromkeys((*(form.template for form in FORMS.values()), *REPORT_TEXTS.values())))
"""The templates that every report may be filled into."""
NAMES = (
    *OF_REPORTS,
    TIE_SHEET,
    *ORDER_SHEETS.values(),
    *PAPER_SHEETS.values(),
    SIGN_IN_SHEET,
    GRANT_DECISION,
    SETTLEMENT,
    REFERRAL_LETTER,
    HANDOVER,
)
ENDINGS = (".docx", *(f".{name}.j2" for name in REPORT_TEXTS))


class Level(StrEnum):
    """A ``fault`` stops a document; a ``note`` is only to be known."""

    FAULT = "fault"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found in a template: where (part and paragraph, or line), what, and what to do about it."""

    level: Level
    template: str
    place: Place
    what: str
    mend: str

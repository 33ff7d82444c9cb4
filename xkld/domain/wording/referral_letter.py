"""The letter that sends somebody to another office: a plain official letter, since no form of it is known.

Number, day and signature are left to the clerk, the head of the office signs (Nghị định 30/2020/NĐ-CP, Phụ lục I).
"""

from dataclasses import dataclass
from datetime import date

from xkld.domain.notation import day_text
from xkld.domain.plan import Reporter
from xkld.domain.report import Closing, Letterhead, Report, Section
from xkld.domain.wording.open_days import open_day

KIND = "CÔNG VĂN"
SUBJECT = "V/v giới thiệu người lao động"
_DOTS = "." * 40
_RECIPIENTS = ("Như trên", "Lưu: VT")


@dataclass(frozen=True, slots=True)
class LetterCase:
    """A referral to be put on paper: who is sent to which agency, for what, and until when an answer is wanted.

    ``birth`` is a day in ISO or a year; ``id_number`` the whole one, None where it is not to stand there. ``office``
    and ``subject`` (the work that it does) are None where no plan tells which office it is.
    """

    number: int
    office: Reporter | None
    subject: str | None
    today: date
    agency: str
    name: str
    birth: str
    unit: str
    id_number: str | None
    why: str
    reply_by: date | None


def referral_letter(case: LetterCase) -> Report:
    """The letter: who is sent, what the agency is asked for, by when it should answer."""
    return Report(
        form="referral",
        name=f"gioi-thieu-{case.number}",
        period=str(case.number),
        letterhead=_letterhead(case),
        opening=(_opening(case),),
        sections=(Section("", "", paragraphs=_facts(case)),),
        last_words=_last_words(case),
        closing=_closing(case.office),
        annex_title="",
        annex_subtitle="",
        tables=(),
        figures_to="",
    )


def selection(number: int, worker: int) -> str:
    """What the register of exports says of a letter."""
    return f"công văn giới thiệu số {number} (người lao động số {worker})"


def _letterhead(case: LetterCase) -> Letterhead:
    office = case.office
    place, symbol = (office.place, office.symbol) if office else (_DOTS, "")
    return Letterhead(
        above=office.above if office else None,
        issuer=office.head if office else (_DOTS,),
        number=f"Số:          /{symbol}-          ",
        place_and_date=f"{place}, {open_day(case.today)}",
        kind=KIND,
        subject=(SUBJECT,),
        to=(case.agency,),
    )


def _closing(office: Reporter | None) -> Closing:
    if office is None:
        return Closing((), "", _RECIPIENTS)
    signed = office.signature
    return Closing(signed.lines, signed.name or "", _RECIPIENTS)


def _opening(case: LetterCase) -> str:
    name = case.office.name if case.office else _DOTS
    doing = f"Thực hiện {case.subject}, {name}" if case.subject else name
    return f"{doing} giới thiệu người lao động có tên dưới đây đến {case.agency}:"


def _facts(case: LetterCase) -> tuple[str, ...]:
    exact = len(case.birth) > len("2000")
    born = f"Ngày sinh: {day_text(date.fromisoformat(case.birth))}" if exact else f"Năm sinh: {case.birth}"
    facts = [f"Họ và tên: {case.name}", born, f"Nơi thường trú: {case.unit}"]
    if case.id_number is not None:
        facts.append(f"Số CCCD: {case.id_number}")
    return (*(f"- {one};" for one in facts), f"- Nội dung đề nghị: {case.why.rstrip('.')}.")


def _last_words(case: LetterCase) -> str:
    name = case.office.name if case.office else _DOTS
    until = f"chậm nhất ngày {day_text(case.reply_by)}" if case.reply_by else "để theo dõi, phối hợp thực hiện"
    return f"Kính đề nghị {case.agency} xem xét, giải quyết theo quy định và trả lời {name} {until}./."

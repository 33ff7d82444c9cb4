"""The register as people read it: every stage of every case in the columns of a list, in Vietnamese order."""

from collections.abc import Iterable
from datetime import date

from xkld.domain.collation import name_order
from xkld.domain.identity import masked
from xkld.domain.marks import mark_of
from xkld.domain.register import Owner, birth_day
from xkld.domain.wording.register import code_text, fact_list
from xkld.store.book import Connection
from xkld.usecases.corrections import Corrections

_CODED = ("sex", "education", "destination", "form", "purpose", "stage", "reason")
_PLAIN = ("name", "phone", "ethnicity", "occupation", "sender", "months")


def register_rows(
    book: Connection, cases: Iterable[tuple[int, int]], today: date, *, full_id: bool
) -> list[dict[str, str]]:
    """The lines of these cases, each as texts by column of a list; given names first, then each case's stages in order.

    ID numbers are masked unless ``full_id``. The mark of a line signs what stands in it.
    """
    wanted = list(cases)
    found = Corrections.of(book, {worker for worker, _ in wanted}, today)
    order = {worker: name_order(found.before[Owner.PERSON, worker]["name"]) for worker in found.cases}
    in_order = sorted(wanted, key=lambda pair: (order[pair[0]], pair))
    return [
        _texts(found, worker, case, event, full_id=full_id) for worker, case in in_order for event in found.stages[case]
    ]


def _texts(found: Corrections, worker: int, case: int, event: int, *, full_id: bool) -> dict[str, str]:
    known = found.before
    facts = known[Owner.PERSON, worker] | known[Owner.CASE, case] | known[Owner.STAGE, event]
    if facts["cccd"] and not full_id:
        facts["cccd"] = masked(facts["cccd"])
    on = date.fromisoformat(facts["date"])
    places = found.places
    return (
        {fact: facts[fact] for fact in (*_PLAIN, "cccd")}
        | {fact: code_text(fact, facts[fact]) for fact in _CODED}
        | {
            "worker": str(worker),
            "case": str(case),
            "birth_year": facts["birth"][:4],
            "birth_date": _day(birth_day(facts["birth"])),
            "group": fact_list(facts["groups"]),
            "unit": places.written(facts["unit"], on, facts["home"]),
            "date": _day(facts["date"]),
            "until": _day(facts["until"]),
            "order": facts["order"],
            "school": fact_list(facts["school"]),
            "home": places.written(facts["home"], last_day(found, worker)),
            "mark": str(mark_of(event, facts)),
        }
    )


def last_day(found: Corrections, worker: int) -> date:
    """The latest day on which the book tells something of a person: a place of that person is named as on that day."""
    days = (found.before[Owner.STAGE, one]["date"] for case in found.cases[worker] for one in found.stages[case])
    return date.fromisoformat(max(days))


def _day(text: str | None) -> str:
    return f"{date.fromisoformat(text):%d/%m/%Y}" if text else ""

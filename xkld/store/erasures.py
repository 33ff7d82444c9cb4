"""Persons forgotten: blanked in their row, in every text that names them, and in the log of what these were."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from xkld.domain.erasure import Known, known_by
from xkld.domain.names import fold
from xkld.domain.wording.erasure import ERASED_NAME
from xkld.store import bank_lists, log, outside
from xkld.store.book import Writer
from xkld.store.key_lists import marks
from xkld.store.merges import entries

# Free texts that officers type. Money and operations stand as they were written.
_TEXTS = {
    "accepted_finding": ("because",),
    "activity": ("what",),
    "inspection": ("what",),
    "allocation": ("decision", "reason"),
    "allotment": ("decision",),
    "import_batch": ("name", "column_map"),
    "export": ("file", "selection", "purpose"),
    "sent_report": ("number", "recipient"),
    "erasure": ("reason",),
    "worker_group": ("proof",),
    "course": ("name", "provider", "place"),
    "family_visit": ("note",),
    "direct_contract": ("employer", "occupation", "reason"),
    "incident": ("broker", "phone", "site", "summary", "closed_because"),
    "incident_handover": ("agency",),
    "referral": ("agency", "why", "answer"),
    "application": ("because", "closed_because"),
    "contract_fact": ("employer", "workplace", "skill", "stay"),
    "job_order": ("requirements", "closed_because"),
    "return_inquiry": ("note",),
    "saved_list": ("name",),
    "survey": ("surveyor",),
    "outside_contract": ("told_by",),
    "loan_event": ("note",),
    "bank_list": ("name",),
    "bank_match": ("because",),
    "bank_accepted": ("because",),
}
_DROPPED = ("paper", "relative")
"""Which papers a person showed, whom to call at home: no figure is made of them."""
_NOTES = ("family_visit", "return_inquiry")
_OF_PERSON = {
    "direct_contract": ("employer", "reason"),
    "incident": ("summary", "closed_because"),
    "referral": ("why", "answer"),
    "application": ("because", "closed_because"),
}
_TAKEN_AWAY = {"incident": ("broker", "phone", "site")}
"""Facts by which incidents are found alike: none is left of a person's own, not even a word in its place."""
_KEYS = {
    "erasure": ("worker",),
    "contract_fact": ("placement",),
    "incident_handover": ("incident", "on_date"),
    "loan_event": ("loan", "step", "on_date"),
    "bank_accepted": ("loan",),
}
_FACTS = ("name", "cccd", "phone")

Row = tuple[str, tuple[int | str, ...]]


def erased(book: sqlite3.Connection) -> dict[int, str]:
    """The people who were erased, with the day in ISO."""
    return dict(book.execute("select worker, on_date from erasure order by worker").fetchall())


def known(book: sqlite3.Connection, worker: int) -> Known:
    """Every name, ID number and telephone of a person, those that were corrected long ago or merged as well."""
    rows = []
    for number in entries(book, worker):
        logged = book.execute(
            "select old_row, new_row from change where table_name = 'worker' and row_key = ?", (json.dumps([number]),)
        ).fetchall()
        rows += [json.loads(text) for texts in logged for text in texts if text]
        held = book.execute("select name, cccd, phone from worker where id = ?", (number,)).fetchall()
        rows += [dict(zip(_FACTS, row, strict=True)) for row in held]
    return known_by((row["name"] for row in rows), (row[fact] for row in rows for fact in ("cccd", "phone")))


def erase(writer: Writer, worker: int, by: Known, on: str, reason: str) -> None:
    """Blank a person everywhere but in what stands as it was written; counts, days and amounts stay.

    The entries that were merged into the person are blanked as well. Birth year, sex, education, groups, schools,
    places, cases, stages and payments stay: figures are made of them.
    """
    book = writer.connection
    numbers = entries(book, worker)
    forgotten: list[Row] = [*(("worker", (one,)) for one in numbers), *_logged_once(book, numbers, by)]
    book.executemany(
        "update worker set name = ?, name_key = '', birth_date = null, cccd = null, phone = null, ethnicity = null"
        " where id = ?",
        [(ERASED_NAME, one) for one in numbers],
    )
    proofs = book.execute("select id from worker_group where worker = ? and proof is not null", (worker,)).fetchall()
    book.execute("update worker_group set proof = null where worker = ? and proof is not null", (worker,))
    forgotten += [("worker_group", key) for key in proofs]
    once = _cases_once(book, numbers)
    forgotten += _blank_notes(book, worker, once)
    for table in _DROPPED:
        forgotten += _drop_rows(book, table, numbers)
    forgotten += _drop_contract_facts(book, worker, once)
    forgotten += _blank_cases(book, numbers)
    forgotten += bank_lists.forget(book, numbers, by)
    forgotten += [("outside_contract", (number,)) for number in outside.drop_known(book, numbers, by)]
    forgotten += _take_out_of_texts(book, by)
    book.executemany(
        "insert into erasure (worker, on_date, reason, operation) values (?, ?, ?, ?)",
        [(one, on, reason, writer.operation) for one in numbers],
    )
    log.forget(book, writer.operation, dict.fromkeys(forgotten))


def _cases_once(book: sqlite3.Connection, numbers: Sequence[int]) -> list[int]:
    """The cases that are a person's or ever were, also those that were united with another or taken back."""
    rows = book.execute(
        "select distinct json_extract(row_key, '$[0]') from change where table_name = 'placement'"
        f" and json_extract(coalesce(new_row, old_row), '$.worker') in ({marks(numbers)})",
        tuple(numbers),
    )
    return [case for (case,) in rows]


def _blank_notes(book: sqlite3.Connection, worker: int, once: Sequence[int]) -> list[Row]:
    """Blank what was noted of a person's goings, whatever it says; the rows that hold or once held it."""
    found: list[Row] = []
    for table in _NOTES:
        book.execute(
            f"update {table} set note = null where note is not null"
            " and placement in (select id from placement where worker = ?)",
            (worker,),
        )
        logged = book.execute(
            "select distinct row_key from change where table_name = ? and digest is null"
            f" and json_extract(coalesce(new_row, old_row), '$.placement') in ({marks(once)})",
            (table, *once),
        )
        found += [(table, tuple(json.loads(key))) for (key,) in logged.fetchall()]
    return found


def _drop_rows(book: sqlite3.Connection, table: str, numbers: Iterable[int]) -> list[Row]:
    """Drop rows about a person of which no figure is made; the rows that tell or once told it."""
    found: list[Row] = []
    for number in numbers:
        book.execute(f"delete from {table} where worker = ?", (number,))
        logged = book.execute(
            """
            select distinct row_key from change where table_name = :table and digest is null
              and (json_extract(new_row, '$.worker') = :worker or json_extract(old_row, '$.worker') = :worker)
            """,
            {"table": table, "worker": number},
        )
        found += [(table, tuple(json.loads(key))) for (key,) in logged.fetchall()]
    return found


def _drop_contract_facts(book: sqlite3.Connection, worker: int, once: Sequence[int]) -> list[Row]:
    """Drop what was told of a person's contracts, of which no figure is made; the rows that once told it."""
    book.execute("delete from contract_fact where placement in (select id from placement where worker = ?)", (worker,))
    logged = book.execute(
        "select distinct row_key from change where table_name = 'contract_fact' and digest is null"
        f" and json_extract(row_key, '$[0]') in ({marks(once)})",
        tuple(once),
    )
    return [("contract_fact", tuple(json.loads(key))) for (key,) in logged.fetchall()]


def _blank_cases(book: sqlite3.Connection, numbers: Sequence[int]) -> list[Row]:
    """Blank what is told of a person in what is followed beside the goings, whatever it says; the rows that held it."""
    found: list[Row] = []
    whose = marks(numbers)
    for table, columns in _OF_PERSON.items():
        told = ", ".join(
            (
                *(f"{column} = iif({column} is null, null, ?)" for column in columns),
                *(f"{column} = null" for column in _TAKEN_AWAY.get(table, ())),
            )
        )
        book.execute(f"update {table} set {told} where worker in ({whose})", (*[ERASED_NAME] * len(columns), *numbers))
        logged = book.execute(
            "select distinct row_key from change where table_name = ? and digest is null"
            f" and json_extract(coalesce(new_row, old_row), '$.worker') in ({whose})",
            (table, *numbers),
        )
        found += [(table, tuple(json.loads(key))) for (key,) in logged.fetchall()]
    return found


def _take_out_of_texts(book: sqlite3.Connection, by: Known) -> list[Row]:
    """Take a person's words out of the texts that may be changed; the rows that held them."""
    found: list[Row] = []
    for table, columns in _TEXTS.items():
        keys = _KEYS.get(table, ("id",))
        for row in book.execute(f"select {', '.join((*keys, *columns))} from {table}").fetchall():
            key, texts = row[: len(keys)], row[len(keys) :]
            if any(text and by.in_text(text) for text in texts):
                book.execute(
                    f"update {table} set {', '.join(f'{column} = ?' for column in columns)}"
                    f" where {' and '.join(f'{one} = ?' for one in keys)}",
                    (*(text and by.without(text) for text in texts), *key),
                )
                found.append((table, key))
    _fold_courses_anew(book, [key for table, key in found if table == "course"])
    return found


def _fold_courses_anew(book: sqlite3.Connection, keys: Iterable[tuple[int | str, ...]]) -> None:
    """Courses that named somebody are not found by that name; by their number two of one day stay two."""
    for (number,) in keys:
        (name,) = book.execute("select name from course where id = ?", (number,)).fetchone()
        book.execute("update course set name_key = ? where id = ?", (f"{fold(name)} {number}", number))


def _logged_once(book: sqlite3.Connection, erased_now: Iterable[int], by: Known) -> Iterator[Row]:
    """Rows that named a person once, and others that are not in the book any more; never those of a namesake."""
    held = {
        "worker": {number for (number,) in book.execute("select id from worker")} - {*erased_now},
        "relative": {number for (number,) in book.execute("select id from relative")},
    }
    for table, key, *texts in book.execute(
        "select distinct table_name, row_key, old_row, new_row from change where digest is null"
    ):
        numbers = tuple(json.loads(key))
        if (table in _TEXTS or (table in held and numbers[0] not in held[table])) and by.in_text(
            " ".join(text for text in texts if text)
        ):
            yield table, numbers

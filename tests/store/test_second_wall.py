"""The second wall: what is not a day, a number, a known word or a known row is refused by the book itself."""

import re
import sqlite3

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from store.rows import A_PAYMENT, insert

from xkld.store.migrations import shipped_steps, statements

# `date('now')` in a CHECK is an OperationalError: SQLite refuses what would be another day tomorrow.
REFUSAL = (sqlite3.IntegrityError, sqlite3.OperationalError)
REFUSED_AS = "constraint|cannot store|datatype mismatch"


def refused(connection: sqlite3.Connection, table: str, **values: object) -> None:
    before = connection.execute(f'select count(*) from "{table}"').fetchone()
    with pytest.raises(REFUSAL, match=REFUSED_AS):
        insert(connection, f'"{table}"', **values)
    assert connection.execute(f'select count(*) from "{table}"').fetchone() == before


def worker(**values: object) -> dict[str, object]:
    return {"name": "Nguyễn Văn Mẫu", "name_key": "nguyen van mau", "birth_year": 2000, "unit": 1} | values


def event(**values: object) -> dict[str, object]:
    return {"placement": 1, "stage": "registered", "on_date": "2025-02-01"} | values


def loan(**values: object) -> dict[str, object]:
    known = {"worker": 1, "placement": 1, "programme": "x", "wanted": 1, "needed_on": "2025-01-01", "operation": 1}
    return known | values


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("worker", worker(birth_year="hai nghìn")),
        ("worker", worker(birth_year=2000.5)),
        ("worker", worker(birth_year=1899)),
        ("worker", worker(birth_year=None)),
        ("worker", worker(name=None)),
        ("worker", worker(name=b"\x00")),
        ("worker", worker(sex="nam")),
        ("worker", worker(education="giỏi")),
        ("worker", worker(cccd="12345678901")),
        ("worker", worker(cccd="07730001234O")),
        ("worker", worker(birth_date="2001-05-06")),
        ("worker", worker(birth_date="2000-02-30")),
        ("worker", worker(birth_date="2000-5-6")),
        ("worker", worker(birth_date="06/05/2000")),
        ("worker", worker(unit=99)),
        ("worker", worker(id=1)),
        ("worker_group", {"worker": 99, "group_code": "DTTS"}),
        ("worker_group", {"worker": 1, "group_code": "DTTS", "valid_from": "2025-02-29"}),
        ("placement", {"worker": 1, "purpose": "holiday", "unit": 1}),
        ("placement", {"worker": 99, "purpose": "work", "unit": 1}),
        ("placement", {"worker": 1, "purpose": "work", "unit": 99}),
        ("placement", {"worker": 1, "purpose": "work", "unit": 1, "form": "boat"}),
        ("placement", {"worker": 1, "purpose": "work", "unit": 1, "months": 0}),
        ("placement", {"worker": 1, "purpose": "work", "unit": 1, "sender": 99}),
        ("attendance", {"member": 1, "on_date": "2025-06-02", "presence": "late"}),
        ("attendance", {"member": 1, "on_date": "2025-02-29", "presence": "present"}),
        ("attendance", {"member": 99, "on_date": "2025-06-02", "presence": "present"}),
        ("worker_school", {"worker": 1, "school": "A", "school_year": "2024"}),
        ("worker_school", {"worker": 99, "school": "A", "school_year": "2024-2025"}),
        ("loan", loan(worker=99)),
        ("loan", loan(wanted=0)),
        ("loan", loan(needed_on="2025-02-29")),
        ("loan_event", {"loan": 99, "step": "filed", "on_date": "2025-01-01", "operation": 1}),
        ("bank_list", {"list_sender": 1, "as_of": "2025-01-01", "name": "", "sheet": "", "digest": "", "scale": 10,
                       "operation": 1}),
        ("bank_loan", {"bank_list": 99, "row": 1, "name": "", "outstanding": 0}),
        ("bank_match", {"kind": "number", "key": "1", "operation": 1}),
        ("bank_accepted", {"loan": 99, "disbursed": 0, "outstanding": 0, "because": "", "operation": 1}),
        ("stage_event", event(stage="unknown")),
        ("stage_event", event(stage="Registered")),
        ("stage_event", event(on_date="2026-02-30")),
        ("stage_event", event(on_date="2025-02-01T00:00")),
        ("stage_event", event(on_date="2025-02-01 ")),
        ("stage_event", event(on_date="now")),
        ("stage_event", event(on_date="")),
        ("stage_event", event(on_date=20250201)),
        ("stage_event", event(placement=99)),
        ("stage_event", event(stage="departed", reason="on_time")),
        ("stage_event", event(stage="returned", reason="home sick")),
        ("payment", A_PAYMENT | {"id": 2, "voucher": "PC02", "amount": 0}),
        ("payment", A_PAYMENT | {"id": 2, "voucher": "PC02", "amount": -1}),
        ("payment", A_PAYMENT | {"id": 2, "voucher": "PC02", "amount": "500 000"}),
        ("payment", A_PAYMENT | {"id": 2, "voucher": "PC02", "amount": 0.5}),
        ("payment", A_PAYMENT | {"id": 2, "voucher": "PC02", "quantity": 0}),
        ("payment", A_PAYMENT | {"id": 2, "voucher": "PC02", "worker": 99}),
        ("payment", A_PAYMENT | {"id": 2, "voucher": "PC02", "fund": 99}),
        ("payment", A_PAYMENT | {"id": 2, "reverses": 1}),
        ("payment", A_PAYMENT | {"id": 2, "reverses": 99, "amount": -500_000}),
        ("payment", A_PAYMENT | {"id": 2}),
        ("fund", {"plan": 1, "code": "khac", "name": "Khác", "kind": "gift", "position": 2}),
        ("fund", {"plan": 1, "code": "an-sinh", "name": "Lặp", "kind": "grant", "position": 2}),
        ("plan", {"code": "mau-2025"}),
        ("unit", {"code": "2", "name": "X", "name_key": "x", "kind": "ward", "valid_from": "2020-01-01",
                  "valid_to": "2020-01-01"}),
        ("activity", {"plan": 1, "kind": "dance", "on_date": "2025-01-01", "times": 1, "what": "", "operation": 1}),
        ("activity", {"plan": 1, "kind": "leaflet", "on_date": "2025-01-01", "times": 0, "what": "", "operation": 1}),
        ("activity", {"plan": 1, "kind": "leaflet", "on_date": "2025-01-01", "times": 1, "what": "", "operation": 99}),
        ("opening_balance", {"plan": 1, "measure": "abroad", "start_on": "2025-01-01", "end_on": "2026-01-01",
                             "value": 1, "operation": 1}),
        ("opening_balance", {"plan": 1, "measure": "departed", "start_on": "2025-01-01", "value": 1, "operation": 1}),
        ("opening_balance", {"plan": 1, "measure": "abroad", "start_on": "2025-01-01", "value": -1, "operation": 1}),
        ("estimate", {"plan": 1, "unit": 1, "quarter": "2025-Q1", "value": -1, "operation": 1}),
        ("loan_figure", {"fund": 1, "as_of": "2025-03-31", "customers": 1, "lent": 1, "recovered": 0,
                         "outstanding": 1, "overdue": 2, "idle": 0, "operation": 1}),
        ("current_operation", {"one": 2, "operation": 1}),
        ("operation", {"at_utc": "", "today": "hôm nay", "person": "", "machine": "", "command": "", "program": ""}),
    ],
)  # fmt: skip
def test_a_bad_row_is_refused_by_the_book_itself(
    connection: sqlite3.Connection, table: str, values: dict[str, object]
) -> None:
    refused(connection, table, **values)


NOT_A_DAY = st.one_of(
    st.builds("{}-{:02}-{:02}".format, st.just(2025), st.integers(13, 99), st.integers(1, 28)),
    st.builds("{}-{:02}-{:02}".format, st.just(2025), st.sampled_from([2, 4, 6, 9, 11]), st.just(31)),
    st.builds("2025-{}-{}".format, st.integers(1, 9), st.integers(1, 9)),
    st.text(alphabet="0123456789-/: +now", max_size=12).filter(lambda text: not re.fullmatch(r"\d{4}-\d\d-\d\d", text)),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.binary(max_size=10),
    st.none(),
)


@example("2025-02-29")
@example("2025-00-10")
@example("2025-01-00")
@example("2025-01-01Z")
@given(NOT_A_DAY)
def test_what_is_not_a_day_never_becomes_a_day_of_a_stage(day: object) -> None:
    connection = sqlite3.connect(":memory:")
    create = next(one for one in statements(shipped_steps()[0].sql) if "TABLE stage_event" in one)
    connection.execute(create)
    with pytest.raises(REFUSAL, match=REFUSED_AS):
        insert(connection, "stage_event", placement=1, stage="registered", on_date=day)
    connection.close()


def test_one_case_has_one_departure_and_no_stage_twice_on_a_day(connection: sqlite3.Connection) -> None:
    insert(connection, "stage_event", **event(stage="departed", on_date="2025-03-01"))
    refused(connection, "stage_event", **event(stage="departed", on_date="2025-03-02"))
    insert(connection, "stage_event", **event(stage="extended", on_date="2025-03-02"))
    refused(connection, "stage_event", **event(stage="extended", on_date="2025-03-02"))


@pytest.mark.parametrize(
    "statement",
    [
        "update payment set amount = 400000 where id = 1",
        "update payment set reason = 'nhầm' where id = 1",
        "delete from payment where id = 1",
        "delete from payment",
        "delete from worker where id = 1",
        "delete from unit",
        "delete from plan",
        "delete from operation",
        "update placement set counted_as = 'work'",
        "update stage_event set effect = 1",
    ],
)
def test_posted_money_and_what_others_lean_on_stays(connection: sqlite3.Connection, statement: str) -> None:
    before = connection.execute("select * from payment").fetchall()
    insert(connection, "stage_event", **event())
    with pytest.raises(sqlite3.Error):
        connection.execute(statement)
    assert connection.execute("select * from payment").fetchall() == before


def test_a_payment_is_reversed_once(connection: sqlite3.Connection) -> None:
    insert(connection, "payment", **(A_PAYMENT | {"id": 2, "reverses": 1, "amount": -500_000}))
    refused(connection, "payment", **(A_PAYMENT | {"id": 3, "reverses": 1, "amount": -500_000, "voucher": "PC03"}))

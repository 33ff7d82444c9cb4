"""People free to go against offers that can be taken: every pair as somebody else would find it, counted both ways."""

import random
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from cli.answers import data, refused, told
from conftest import Run

TODAY = date(2025, 6, 18)
STAGES = ("registered", "counselled", "not_selected", "training", "selected", "departed", "withdrawn")
FREE = STAGES[:3]
DESTINATIONS = ("JP", "KR", "TW", None)
WORK = ("cơ khí", "CƠ KHÍ", "may", None)


@pytest.fixture
def offers(peopled: Run) -> Run:
    """Offer 1 for Japan, one place, to the day itself; offer 2 for Japan, over the day before; offer 3 for Korea."""
    told(peopled("enterprise", "add", "Công ty Mẫu Biển", "--kind", "service_enterprise"))
    add = ("order", "add", "--enterprise", 1, "--headcount", 1, "--on", "02/6/2025", "--occupation")
    told(peopled(*add, "cơ khí", "--destination", "JP", "--expires", "18/6/2025"))
    told(peopled(*add, "may", "--destination", "JP", "--expires", "17/6/2025"))
    told(peopled(*add, "may", "--destination", "KR"))
    return peopled


def matched(run: Run, *words: object, **today: str) -> Any:
    return data(run("order", "match", *words, "--json", **today), "xkld.order.match/1")["orders"]


def people(run: Run, *words: object) -> list[int]:
    schema = "xkld.order.match.alone/1" if "--without-order" in words else "xkld.order.match.people/1"
    return [one["person"]["worker"] for one in data(run("order", "match", *words, "--json"), schema)["people"]]


def test_an_offer_shows_who_could_take_it_and_people_what_there_is_for_them(offers: Run) -> None:
    told(offers("worker", "edit", 1, "--destination", "JP", "--occupation", "CƠ KHÍ", "--phone", "0900 000 001"))
    told(offers("worker", "edit", 2, "--destination", "JP", "--occupation", "may"))
    told(offers("worker", "edit", 3, "--destination", "TW"))
    assert [(one["number"], one["candidates"], one["alike"]) for one in matched(offers)] == [(1, 2, 1), (3, 0, 0)]
    answer = offers("order", "match")
    assert "2 đơn hàng còn chỗ, 1 chưa có ai hợp thị trường.\n" in (told(answer), answer.err)[1]
    assert "3 người đang chờ, 1 chưa có đơn hàng nào hợp" in answer.err
    assert people(offers, 1) == [1, 2]
    assert people(offers, 1, "--unit", "Phường Phủ Hà") == [2]
    assert people(offers, "--without-order") == [3]
    assert people(offers, "--without-order", "--unit", "Phường Phủ Hà") == []
    out = told(offers("order", "match", 1))
    assert "0900000001\tNhật Bản\tCƠ KHÍ\tđăng ký tham gia\t10/01/2025\t159\tcùng ngành nghề\n" in out
    assert "may\tđăng ký tham gia\t10/01/2025\t159\tkhác ngành nghề\n" in out
    told(offers("worker", "edit", 2, "--clear", "occupation"))
    assert "chưa ghi ngành nghề" in told(offers("order", "match", 1))
    assert [one["number"] for one in matched(offers, today="2025-06-17")] == [2, 1, 3]
    assert [one["number"] for one in matched(offers, today="2025-06-19")] == [3]
    assert matched(offers, today="2025-06-01") == []  # nobody had told of any
    none = offers("order", "match", today="2025-06-01")
    assert "Không có đơn hàng nào còn chỗ: xkld order list, ghi thêm: xkld order add.\n" in (told(none), none.err)[1]


def test_whoever_goes_by_an_offer_is_counted_there_alone_until_it_refuses(offers: Run) -> None:
    told(offers("worker", "edit", 2, "--destination", "KR"))
    told(offers("worker", "move", 1, "counselled", "--on", "03/6/2025", "--order", 1, "--destination", "KR"))
    assert [(one["candidates"], one["own"]) for one in matched(offers)] == [(1, 1), (1, 0)]
    assert "đang theo đơn hàng này; cùng ngành nghề" in told(offers("order", "match", 1))
    told(offers("worker", "move", 1, "not_selected", "--on", "04/6/2025"))
    assert [(one["candidates"], one["own"]) for one in matched(offers)] == [(0, 0), (2, 0)]
    told(offers("worker", "move", 4, "departed", "--on", "04/6/2025", "--order", 3))
    assert [one["number"] for one in matched(offers)] == [1]  # the other one is full
    refused(offers("order", "match", 3), "đơn hàng số 3 đã đủ người")
    refused(offers("order", "match", 2), "đơn hàng số 2 đã hết hạn")
    told(offers("order", "close", 1, "--on", "18/6/2025", "--reason", "Rút"))
    refused(offers("order", "match", 1), "đơn hàng số 1 đã đóng ngày 18/6/2025: Rút")
    assert people(offers, "--without-order") == [2, 3, 1]  # the one not heard of for longest first


def test_wrong_words_are_told(offers: Run) -> None:
    refused(offers("order", "match", 9), "không có đơn hàng số 9")
    refused(offers("order", "match", 1, "--without-order"), "không đi cùng số đơn hàng", status=2)
    refused(offers("order", "match", "--unit", "Phường Phủ Hà"), "chỉ dùng khi liệt kê người", status=2)
    refused(offers("order", "match", 1, "--unit", "Phường Lạ"), "Phường Lạ")


@pytest.mark.parametrize("seed", range(3))
def test_every_pair_is_that_of_another_program(planned: Run, home: Path, seed: int) -> None:
    """People, offers and namings at random, with days about the day itself; each pair decided one by one."""
    chance = random.Random(seed)  # noqa: S311 - people, not secrets
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        book.execute("insert into current_operation values (1, 1)")
        book.execute("insert into sender (id, name, name_key) values (1, 'M', 'm')")
        units = [unit for (unit,) in book.execute("select unit from plan_unit order by unit")]
        offers, free, taken = _drawn(book, chance, units)
        book.execute("delete from current_operation")
        book.commit()
    open_ones = {
        number: one
        for number, one in offers.items()
        if one["received"] <= TODAY
        and (one["closed"] is None or one["closed"] > TODAY)
        and (one["expires"] is None or one["expires"] >= TODAY)
        and one["headcount"] > taken.get(number, 0)
    }

    def could(person: dict[str, Any], number: int) -> bool:
        goes_by = person["order"] if person["stage"] != "not_selected" else None
        if goes_by in open_ones:
            return goes_by == number
        refused_by = person["order"] if person["stage"] == "not_selected" else None
        return person["destination"] == open_ones[number]["destination"] and refused_by != number

    pairs = {number: {who for who, person in free.items() if could(person, number)} for number in open_ones}
    assert {one["number"]: one["candidates"] for one in matched(planned)} == {
        number: len(who) for number, who in pairs.items()
    }
    for number, who in pairs.items():
        assert {*people(planned, number)} == who
    assert {*people(planned, "--without-order")} == free.keys() - set().union(*pairs.values())
    assert len(open_ones) > 2
    assert any(pairs.values())


def _drawn(
    book: sqlite3.Connection, chance: random.Random, units: list[int]
) -> tuple[dict[int, Any], dict[int, Any], dict[int, int]]:
    def near(*, none: bool = True) -> date | None:
        return chance.choice([*([None] if none else []), *(TODAY + timedelta(days=at) for at in (-1, 0, 1))])

    offers: dict[int, Any] = {}
    for number in range(1, 21):
        received = TODAY + timedelta(days=chance.choice((-3, -2, -2, 0, 1)))
        ends = (near(), chance.choice((None, None, None, near())))
        expires, closed = (max(day, received) if day else None for day in ends)
        one = {"destination": chance.choice(DESTINATIONS[:3]), "headcount": chance.choice((1, 2))}
        offers[number] = one | {"received": received, "expires": expires, "closed": closed}
        book.execute(
            "insert into job_order (id, sender, destination, occupation, headcount, received_on, expires_on, closed_on,"
            " closed_because, operation) values (?, 1, ?, 'cơ khí', ?, ?, ?, ?, ?, 1)",
            (number, *one.values(), *(day and day.isoformat() for day in (received, expires, closed)), closed and "x"),
        )
    free: dict[int, Any] = {}
    taken: dict[int, int] = {}
    for number in range(1, 31):
        person = {"destination": chance.choice(DESTINATIONS), "stage": chance.choice(STAGES)}
        person["order"] = chance.choice((None, None, *offers))
        book.execute(
            "insert into worker (id, name, name_key, birth_year, unit) values (?, 'A', 'a', 2000, ?)",
            (number, chance.choice(units)),
        )
        book.execute(
            "insert into placement (id, worker, purpose, unit, destination, occupation)"
            " select id, id, 'work', unit, ?, ? from worker where id = ?",
            (person["destination"], chance.choice(WORK), number),
        )
        for stage, day in (("registered", "2025-06-02"), (person["stage"], "2025-06-04")):
            words = (number, stage, day)
            book.execute("insert into stage_event (placement, stage, on_date) values (?, ?, ?)", words)
        if person["order"]:
            words = (number, person["order"], "2025-06-03")
            book.execute("insert into placement_order (placement, job_order, from_on) values (?, ?, ?)", words)
        if person["stage"] in FREE:
            free[number] = person
        elif person["stage"] in {"selected", "departed"} and person["order"]:
            taken[person["order"]] = taken.get(person["order"], 0) + 1
    return offers, free, taken

"""Who may be one person is asked of people who share a key: the work grows with the people, not with their pairs."""

import sqlite3

from xkld.store import twins

PLACES = 13


def fill(book: sqlite3.Connection, first: int, last: int) -> None:
    """People of 38 families, 61 given names and 41 years, and every fiftieth of them once more."""
    book.executemany(
        "insert or ignore into unit (id, code, name, name_key, kind, valid_from)"
        " values (?, ?, ?, ?, 'ward', '2000-01-01')",
        [(place, str(place), f"Phường {place}", f"phuong {place}") for place in range(1, PLACES + 1)],
    )
    for number in range(first, last + 1):
        who = number - 1 if number % 50 == 0 else number
        name = f"ho{who % 38} dem{who % 7} ten{who * 7 % 61}"
        year = 1965 + who * 13 % 41
        phone = f"09{who:08}" if who % 3 else None
        book.execute(
            "insert into worker (id, name, name_key, birth_year, birth_date, phone, unit) values (?, ?, ?, ?, ?, ?, ?)",
            (number, name, name, year, f"{year}-05-{1 + who % 28:02}", phone, 1 + number % PLACES),
        )


def steps(book: sqlite3.Connection) -> tuple[int, twins.Blocks]:
    """How much SQLite worked, in hundreds of its own steps, and what it found."""
    found = 0

    def count() -> int:
        nonlocal found
        found += 1
        return 0

    book.set_progress_handler(count, 100)
    blocks = twins.blocks(book)
    book.set_progress_handler(None, 0)
    return found, blocks


def test_ten_thousand_people_are_compared_with_few(connection: sqlite3.Connection) -> None:
    fill(connection, 2, 2_500)
    little, _ = steps(connection)
    fill(connection, 2_501, 10_000)
    much, found = steps(connection)
    assert much <= 5 * little
    assert {(number - 1, number) for number in range(50, 10_001, 50)} <= {*found.pairs}
    assert len(found.pairs) < 2_000


def test_a_key_under_which_too_many_stand_is_told_and_not_compared(connection: sqlite3.Connection) -> None:
    fill(connection, 2, 100)
    connection.execute("update worker set name_key = 'mot hai ba', birth_year = 1990, birth_date = null, phone = null")
    _, found = steps(connection)
    place = dict(connection.execute("select id, unit from worker").fetchall())
    assert found.crowded == 1
    assert found.pairs
    assert all(place[one] == place[other] for one, other in found.pairs)

"""The days kept on a placement are those of its events, in whatever order these are learnt, changed or taken away."""

import sqlite3

from conftest import examples
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.stages import Stage

DAYS = ("2024-12-14", "2024-12-15", "2025-03-14", "2025-03-15", "2025-06-30")
STAGES = st.sampled_from([*map(str, Stage), *["departed", "returned", "died", "missing", "found"] * 4])
PLACEMENTS = st.integers(1, 2)
ADD = st.tuples(
    st.just("insert into stage_event (placement, stage, on_date) values (?, ?, ?)"),
    st.tuples(PLACEMENTS, STAGES, st.sampled_from(DAYS)),
)
CHANGE = st.one_of(
    st.tuples(
        st.just("update stage_event set on_date = ? where id % 3 = ?"),
        st.tuples(st.sampled_from(DAYS), st.integers(0, 2)),
    ),
    st.tuples(st.just("update stage_event set stage = ? where id % 3 = ?"), st.tuples(STAGES, st.integers(0, 2))),
    st.tuples(
        st.just("update stage_event set placement = ? where id % 3 = ?"), st.tuples(PLACEMENTS, st.integers(0, 2))
    ),
)
REMOVE = st.tuples(st.just("delete from stage_event where id % 4 = ?"), st.tuples(st.integers(0, 3)))


def kept(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    return connection.execute("select id, departed_on, ended_on from placement order by id").fetchall()


def recomputed(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    """The same from the bare events, in Python."""
    events = connection.execute("select placement, stage, on_date from stage_event").fetchall()
    return [
        (
            placement,
            min((day for p, stage, day in events if p == placement and stage == "departed"), default=None),
            min(
                (day for p, stage, day in events if p == placement and stage in {"returned", "died", "missing"}),
                default=None,
            ),
        )
        for placement in (1, 2)
    ]


@examples(50)
@given(st.lists(st.one_of(ADD, ADD, CHANGE, REMOVE), max_size=25))
def test_the_days_of_a_placement_follow_its_events(
    begun_book: sqlite3.Connection, steps: list[tuple[str, tuple[object, ...]]]
) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    begun_book.backup(connection)
    connection.execute("insert into current_operation values (1, 1)")
    connection.execute("insert into unit values (1, '1', 'Xã Mẫu', 'xa mau', 'commune', null, '2000-01-01', null)")
    connection.execute(
        "insert into worker (id, name, name_key, birth_year, unit) values (1, 'Lê Thị Mẫu', 'le thi mau', 2000, 1)"
    )
    connection.execute("insert into placement (id, worker, purpose, unit) values (1, 1, 'work', 1), (2, 1, 'work', 1)")
    for statement, values in steps:
        try:
            connection.execute(statement, values)
        except sqlite3.IntegrityError:
            continue  # two departures of one case, or a stage twice on a day: the book said no, and nothing changed
        finally:
            assert kept(connection) == recomputed(connection)
    connection.close()

"""Which tables are worth a picture, and how long each bar is: the same for charts and for small bars in the text."""

from dataclasses import dataclass

from xkld.domain.table import Column, Picture, Row, Table

PICTURES = {"targets": Picture(done="to_date", of="target"), "destinations": Picture(done="to_date")}
"""By the key of the table."""
MOST_BARS = 40
"""A chart of more rows than these cannot be read on one page."""


def picture_of(key: str, columns: tuple[Column, ...]) -> Picture | None:
    """The picture of a table in the columns that it shows: without a target nothing is measured by it."""
    picture = PICTURES.get(key)
    if picture is None or picture.of in {column.key for column in columns}:
        return picture
    return Picture(done=picture.done)


@dataclass(frozen=True, slots=True)
class Bar:
    """A row's bars in hundredths of the longest one of the table; ``of`` None where there is nothing to measure by."""

    done: int
    of: int | None


def bars(table: Table) -> tuple[Bar | None, ...]:
    """A bar for each row; None where no figure stands, and everywhere when there is nothing to compare."""
    picture = table.picture
    longest = max((length for row in table.rows for length in _lengths(table, row) if length is not None), default=0)
    if picture is None or longest <= 0:
        return (None,) * len(table.rows)
    return tuple(_bar(_lengths(table, row), longest) for row in table.rows)


def _bar(lengths: tuple[int | None, int | None], longest: int) -> Bar | None:
    done, of = lengths
    if done is None:
        return None
    return Bar(_hundredths(done, longest), None if of is None else _hundredths(of, longest))


def _hundredths(length: int, longest: int) -> int:
    return (200 * max(length, 0) + longest) // (2 * longest)


def _lengths(table: Table, row: Row) -> tuple[int | None, int | None]:
    if table.picture is None:
        return None, None
    values = dict(zip((column.key for column in table.columns), row.values, strict=True))
    done, of = values.get(table.picture.done), values.get(table.picture.of or "")
    return (done if isinstance(done, int) else None), (of if isinstance(of, int) else None)

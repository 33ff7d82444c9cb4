"""The tables that a report tells, beside those that are expected."""

from typing import Any

from figures.expected_report import Table


def read(tables: list[dict[str, Any]]) -> dict[str, Table]:
    """The tables of a JSON report as rows of cells, the total last."""
    return {
        table["key"]: [
            list(cells.values())
            for cells in (*(row["cells"] for row in table["rows"]), table["total"])
            if cells is not None
        ]
        for table in tables
    }


def assert_same(told: dict[str, Table], expected: dict[str, Table], number: int) -> None:
    """Row by row, so that a failure shows the row and not the whole report."""
    assert told.keys() == expected.keys()
    for key, rows in expected.items():
        assert [row[0] for row in told[key]] == [row[0] for row in rows], (number, key)
        for said, wanted in zip(told[key], rows, strict=True):
            assert said == wanted, (number, key)

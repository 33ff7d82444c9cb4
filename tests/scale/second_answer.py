"""The quarterly report of a big book computed a second time, by DuckDB from exported rows.

``python -m scale.second_answer BOOK UNITS QUARTER TODAY`` prints the seconds of work that the answers took, without
the export before them.
"""

import json
import sqlite3
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from figures import plans
from figures.expected_report import Expected, Table
from figures.exported import export
from figures.oracle import Oracle

PLAN = VERSION = 1


def expected_tables(book: Path, units: int, quarter: str, today: date) -> tuple[dict[str, Table], float]:
    """The tables of the report on a book made by ``made_book``, and the seconds of work that they took."""
    connection = sqlite3.connect(f"file:{book}?mode=ro", uri=True)
    places, studying = plans.UNITS_OF[VERSION], plans.STUDYING
    plans.UNITS_OF[VERSION], plans.STUDYING = tuple(range(1, units + 1)), None  # its plan is of workers alone
    try:
        with tempfile.TemporaryDirectory() as folder:
            rows = export({0: connection}, Path(folder))
        started = time.process_time()
        tables = Expected(Oracle(rows), PLAN, VERSION, quarter, today).tables(0)
        work = time.process_time() - started
        rows.close()
    finally:
        plans.UNITS_OF[VERSION], plans.STUDYING = places, studying
        connection.close()
    return tables, work


def main(book: str, units: str, quarter: str, today: str) -> None:
    """Measure the answers."""
    _, work = expected_tables(Path(book), int(units), quarter, date.fromisoformat(today))
    print(json.dumps({"work": work}))  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])

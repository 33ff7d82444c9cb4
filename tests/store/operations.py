"""The command that everything in these tests is written under."""

from datetime import UTC, date, datetime

from xkld.domain.operation import Operation

OPERATION = Operation(
    command="thử",
    at=datetime(2025, 6, 18, 1, 2, 3, tzinfo=UTC),
    today=date(2025, 6, 18),
    person="Người Thử",
    machine="may-thu",
    program="0.1.0",
)

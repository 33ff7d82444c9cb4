"""What stands beside a backup and after a drill, read back from JSON: whole, or not taken for ours."""

import json
from datetime import UTC, date, datetime

import pytest

from xkld.domain.backup import Manifest, Stand, Why, read_manifest
from xkld.domain.drill import Drill, read_drill
from xkld.domain.totals import Totals

AT = datetime(2025, 6, 18, 1, 2, 3, tzinfo=UTC)
MANIFEST = Manifest(
    name="xkld-20250618T010203Z-7.db",
    made_at=AT,
    today=date(2025, 6, 18),
    why=Why.BY_HAND,
    program="0.1.0",
    stand=Stand(8, 7, "2025-06-18T01:02:03Z", "0" * 64, change_counter=12, pages=9),
    size=36_864,
    sha256="1" * 64,
    loose_rows=0,
    totals=Totals(rows={"worker": 3}, money=()),
)
DRILL = Drill(AT, date(2025, 6, 18), MANIFEST.name, 7, held=True, program="0.1.0")


def test_a_manifest_comes_back_as_it_was() -> None:
    assert read_manifest(json.loads(json.dumps(MANIFEST.as_json()))) == MANIFEST


@pytest.mark.parametrize(
    "other",
    [
        {"schema": "khac/1"},
        {"name": "../xkld.db"},
        {"made_at": "2025-06-18T01:02:03"},  # without its zone
        {"made_at": 5},
        {"today": "2025-02-30"},
        {"why": "vì thế"},
        {"size": "nhiều"},
        {"totals": None},
        {"stand": []},
    ],
)
def test_a_damaged_manifest_is_none(other: dict[str, object]) -> None:
    assert read_manifest(MANIFEST.as_json() | other) is None


@pytest.mark.parametrize("found", [None, [], "", {}, 5])
def test_what_is_no_record_at_all_is_none(found: object) -> None:
    assert read_manifest(found) is None
    assert read_drill(found) is None


def test_a_drill_comes_back_as_it_was() -> None:
    assert read_drill(json.loads(json.dumps(DRILL.as_json()))) == DRILL


@pytest.mark.parametrize("other", [{"schema": "khac/1"}, {"held": "yes"}, {"at": "hôm qua"}, {"operation": None}])
def test_a_damaged_drill_is_none(other: dict[str, object]) -> None:
    assert read_drill(DRILL.as_json() | other) is None

"""The JSON Schema of plan and units files says what the readers say, as far as a schema can."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from xkld.domain.plan import Unit
from xkld.formats import plan_duties, plan_file, plan_target, unit_file
from xkld.formats.plan_file import read_plan
from xkld.formats.plan_schema import plan_schema, units_schema
from xkld.formats.unit_file import read_units

DATA = Path(__file__).parents[2] / "data"
PLANS, UNITS = sorted((DATA / "plans").glob("*.yaml")), sorted((DATA / "units").glob("*.yaml"))
PLAN, UNIT = Draft202012Validator(plan_schema()), Draft202012Validator(units_schema())


def as_editors_read(text: str) -> Any:
    """YAML 1.2, in which a day is a text."""

    class Loader(yaml.SafeLoader):
        pass

    Loader.yaml_implicit_resolvers = {
        letter: [(tag, pattern) for tag, pattern in found if not tag.endswith("timestamp")]
        for letter, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return yaml.load(text, Loader)  # noqa: S506  a safe loader with one resolver less


def objects(schema: Any) -> list[dict[str, Any]]:
    """Every mapping with known keys in a schema."""
    if isinstance(schema, list):
        return [one for part in schema for one in objects(part)]
    if not isinstance(schema, dict):
        return []
    own = [schema] if "properties" in schema else []
    return own + [one for part in schema.values() for one in objects(part)]


def test_the_schemas_are_schemas() -> None:
    for schema in (plan_schema(), units_schema()):
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        for one in objects(schema):
            assert one["additionalProperties"] is False
            assert set(one["required"]) <= set(one["properties"])
            assert all(shape["description"] for shape in one["properties"].values())


def test_every_key_of_the_readers_is_in_the_schemas_and_no_other() -> None:
    lists = [
        getattr(module, name)
        for module in (plan_duties, plan_file, plan_target, unit_file)
        for name in vars(module)
        if name.endswith("_KEYS")
    ]
    assert len(lists) >= 12
    found = [tuple(one["properties"]) for one in (*objects(plan_schema()), *objects(units_schema()))]
    assert set(found) == set(map(tuple, lists))


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_every_shipped_plan_is_good(path: Path) -> None:
    assert [error.message for error in PLAN.iter_errors(as_editors_read(path.read_text(encoding="utf-8")))] == []


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.stem)
def test_every_shipped_units_file_is_good(path: Path) -> None:
    assert [error.message for error in UNIT.iter_errors(as_editors_read(path.read_text(encoding="utf-8")))] == []


TEXT = (DATA / "plans" / "phan-rang-2025.yaml").read_text(encoding="utf-8")
KNOWN = read_units((DATA / "units" / "ninh-thuan-2024.yaml").read_text(encoding="utf-8"), "u")


def refused_by_the_reader(text: str) -> bool:
    assert not isinstance(KNOWN, list) or all(isinstance(one, Unit) for one in KNOWN)
    return isinstance(read_plan(text, "p", lambda _file: KNOWN), list)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  symbol: UBND\n", "  simbol: UBND\n"),
        ("  symbol: UBND\n", ""),
        ("years: [2025]\n", "years: hai\n"),
        ("  total: 35\n", "  total: many\n"),
        ("  total: 35\n", "  total: 0\n"),
        ("  total: 35\n", ""),
        ("  counts: persons\n", "  counts: people\n"),
        ("  groups: [DTTS, SINH_VIEN_MOI_TN]\n", "  groups: [DTT]\n"),
        ("  - id: local-loan\n", "  - id: Vay vốn\n"),
        ("    kind: loan\n", "    kind: lend\n"),
        ("date: {year: 2025, month: 3, day: null}\n", "date: {year: 2025, month: 13, day: null}\n"),
        ("    deadline: null\n", "    deadline: {before_day: 32, of: last_month_of_quarter}\n"),
        ("    deadline: null\n", ""),
        ("  units: units/ninh-thuan-2024.yaml\n", "  units: units/ninh-thuan-2024\n"),
        ("plan: phan-rang-2025\n", "plan: Phan Rang 2025\n"),
        ("  title: PHÓ CHỦ TỊCH\n", ""),
        ("  date: 2025-02-21\n", "  date: 21/2/2025\n"),
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(old: str, new: str) -> None:
    assert TEXT.count(old) == 1
    bad = TEXT.replace(old, new)
    assert refused_by_the_reader(bad)
    assert not PLAN.is_valid(as_editors_read(bad))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("years: [2025]\n", "years: 2025\n"),
        ("    Phường Đô Vinh: 3\n", "    Phường Đô Vinh: 03\n"),
        ("number: null ", "number: 103/KH-UBND "),
        ("  last_day: 2025-06-30 ", "  last_day: null "),
        ("    repeat: once\n", "    with: []\n    repeat: once\n"),
        ("priority:                              # III.2 and III.4\n", "priority:\n"),
    ],
)
def test_what_the_reader_takes_the_schema_takes(old: str, new: str) -> None:
    assert old in TEXT
    good = TEXT.replace(old, new, 1)
    assert not refused_by_the_reader(good)
    assert PLAN.is_valid(as_editors_read(good))


@pytest.mark.parametrize("key", [key for one in objects(plan_schema())[:1] for key in one["properties"]])
def test_a_key_is_required_by_the_schema_where_the_reader_misses_it(key: str) -> None:
    whole = as_editors_read(TEXT)
    text = yaml.safe_dump({name: value for name, value in whole.items() if name != key}, allow_unicode=True)
    assert (key in plan_schema()["required"]) == refused_by_the_reader(text)

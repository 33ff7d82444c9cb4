"""Plans written as YAML: what is written and read again is the same plan, whatever texts it holds."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml
from conftest import examples
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.deadline import months_of
from xkld.domain.names import checked
from xkld.domain.period import Cutoff
from xkld.domain.plan import (
    ALWAYS,
    DUTY_KINDS,
    REPEATS,
    Document,
    DueRule,
    Duty,
    Fund,
    Issuer,
    Plan,
    Priority,
    Reporter,
    Share,
    Signature,
    Target,
    Task,
    Unit,
)
from xkld.domain.wording.labels import DESTINATION_NAMES, FUND_KIND_NAMES, GROUP_NAMES, UNIT_KIND_NAMES
from xkld.formats import plan_duties, plan_file, plan_target, unit_file
from xkld.formats.plan_file import read_plan
from xkld.formats.unit_file import read_units
from xkld.render.plan_yaml import plan_text, scalar, units_text

DATA = Path(__file__).parents[2] / "data"
PLANS, UNITS = sorted((DATA / "plans").glob("*.yaml")), sorted((DATA / "units").glob("*.yaml"))


def read(text: str, known: Sequence[Unit]) -> Plan:
    plan = read_plan(text, "plan.yaml", lambda _file: tuple(known))
    assert isinstance(plan, Plan), [str(one) for one in plan]
    return plan


def units_of(text: str) -> tuple[Unit, ...]:
    units = read_units(text, "units.yaml")
    assert isinstance(units, tuple), [str(one) for one in units]
    return tuple(replace(unit, line=0) for unit in units)


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_every_shipped_plan_comes_back_whole(path: Path) -> None:
    shipped = path.read_text(encoding="utf-8")
    known = units_of((DATA / yaml.safe_load(shipped)["target"]["units"]).read_text(encoding="utf-8"))
    plan = read(shipped, known)
    written = plan_text(plan)
    assert read(written, known) == plan
    assert plan_text(read(written, known)) == written


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.stem)
def test_every_shipped_units_file_comes_back_whole(path: Path) -> None:
    units = units_of(path.read_text(encoding="utf-8"))
    assert units_of(units_text("Tên", ["Văn bản: một, hai"], units)) == units


def test_every_key_of_the_reader_is_written() -> None:
    text = (DATA / "plans" / "phan-rang-2025.yaml").read_text(encoding="utf-8")
    known = units_of((DATA / "units" / "ninh-thuan-2024.yaml").read_text(encoding="utf-8"))
    among = replace(read(text, known), target=replace(read(text, known).target, split=()))
    other = (DATA / "plans" / "duyen-hai-2023.yaml").read_text(encoding="utf-8")
    town = read(other, units_of((DATA / "units" / "tra-vinh-2023.yaml").read_text(encoding="utf-8")))
    written = [yaml.safe_load(plan_text(plan)) for plan in (read(text, known), among, town)]
    found = {key for one in [*written, yaml.safe_load(units_text("a", [], known))] for key in every_key(one)}
    lists = [
        getattr(module, name)
        for module in (plan_duties, plan_file, plan_target, unit_file)
        for name in vars(module)
        if name.endswith("_KEYS")
    ]
    assert {key for keys in lists for key in keys} <= found


def every_key(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {key for one in value.values() for key in every_key(one)}
    return {key for one in value for key in every_key(one)} if isinstance(value, list) else set()


def test_notes_stand_at_the_head_as_comments() -> None:
    text = (DATA / "plans" / "phan-rang-2025.yaml").read_text(encoding="utf-8")
    known = units_of((DATA / "units" / "ninh-thuan-2024.yaml").read_text(encoding="utf-8"))
    written = plan_text(read(text, known), ["một", "", "hai: #"])
    assert written.startswith("# một\n#\n# hai: #\nplan: phan-rang-2025\n")
    assert read(written, known) == read(text, known)


def read_or_plain(text: str) -> str:
    """The text as files keep it; a plain one for a text that none may hold."""
    read = checked(text, "t")
    return read if isinstance(read, str) else "văn bản"


ODD = st.sampled_from(
    [
        *(
            "null",
            "~",
            "no",
            "Yes",
            "true",
            "010",
            "12:30",
            "2025-02-21",
            "1_000",
            "1e3",
            "0x1f",
            "- a",
            "a: b",
            "a #b",
        ),
        *("#", "'", '"', 'nói "có"', "a\\b", "[a]", "{a}", "a, b", "&a", "*a", "!a", "%a", "@a", "`a", "|", ">", "?"),
        *("a:", "-", "701/KH-UBND", "22759-K01", "Phường 1", "Như trên;", "Lưu: VT.", "một: \N{EURO SIGN}"),
    ]
)
TEXT = (ODD | st.text(min_size=1, max_size=30)).map(read_or_plain)
MAYBE = st.none() | TEXT
TEXTS = st.lists(TEXT, min_size=1, max_size=3).map(tuple)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
CODE = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8})?", fullmatch=True)
DOCUMENTS = st.builds(Document, MAYBE, st.none() | DAYS, TEXT, MAYBE, MAYBE)
ISSUERS = st.builds(Issuer, TEXT, TEXTS, TEXT, TEXT, TEXT, MAYBE, st.none() | DAYS)
FUNDS = st.lists(
    st.builds(Fund, CODE, TEXT, st.sampled_from(sorted(FUND_KIND_NAMES)), MAYBE, TEXT),
    max_size=3,
    unique_by=lambda f: f.id,
).map(tuple)
TASKS = st.lists(
    st.builds(
        Task,
        st.sampled_from(["V.1", "V.2"]),
        TEXT,
        st.just(()) | TEXTS,
        st.sampled_from(["a", "b: c"]),
        st.sampled_from(REPEATS),
    ),
    max_size=4,
).map(tuple)
SENDERS = st.sampled_from([("units", "agencies"), ("agencies",), ("Phòng Nội vụ", "units")])


@st.composite
def incoming(draw: st.DrawFn) -> Duty:
    """A duty whose deadline is one that its kind can have."""
    kind = draw(st.sampled_from(DUTY_KINDS))
    months = list(months_of(kind))
    due = draw(st.builds(DueRule, st.integers(1, 31), st.sampled_from(months)) | st.none()) if months else None
    return Duty(kind, draw(SENDERS), draw(TEXTS), draw(st.sampled_from(Cutoff)), due, draw(TEXT))


OWN = st.builds(Duty, st.just("quarterly"), st.just(("issuer",)), TEXTS, st.sampled_from(Cutoff), st.none(), TEXT)
NAMED = st.lists(st.tuples(CODE, TEXT), min_size=1, max_size=5, unique_by=(lambda u: u[0], lambda u: u[1].casefold()))


SIGNATURES = st.builds(Signature, MAYBE, MAYBE, TEXT, MAYBE)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    named = [(f"c{code}", f"Đơn vị {place} {name}") for place, (code, name) in enumerate(draw(NAMED))]
    kinds = st.sampled_from(sorted(UNIT_KIND_NAMES))
    units = tuple(Unit(code, name, draw(kinds), draw(MAYBE), ALWAYS) for code, name in named)
    chosen = units[: draw(st.integers(1, len(units)))]
    split = tuple(Share(unit.name, draw(st.integers(1, 50))) for unit in chosen) if draw(st.booleans()) else ()
    total = sum(share.target for share in split) or draw(st.none() | st.integers(1, 99))
    groups = draw(st.lists(st.sampled_from(sorted(GROUP_NAMES)), unique=True, max_size=3).map(tuple))
    destinations = draw(st.lists(st.sampled_from(sorted(DESTINATION_NAMES)), unique=True, max_size=3).map(tuple))
    issued = draw(st.dates(date(1990, 1, 1), date(2199, 12, 31)))
    return Plan(
        code=draw(CODE),
        title=draw(TEXT),
        subject=draw(TEXT),
        issuer=draw(ISSUERS),
        number=draw(MAYBE),
        year_issued=issued.year,
        month_issued=issued.month,
        day_issued=draw(st.none() | st.just(issued.day)),
        years=tuple(sorted(draw(st.sets(st.integers(1990, 2199), min_size=1, max_size=3)))),
        implements=draw(DOCUMENTS),
        legal_basis=draw(st.lists(DOCUMENTS, max_size=3).map(tuple)),
        target=Target(total, "persons", "units/a.yaml", tuple(unit.name for unit in chosen), split),
        priority=Priority(groups, destinations),
        funds=draw(FUNDS),
        tasks=draw(TASKS),
        duties=(*draw(st.lists(incoming(), max_size=2)), draw(OWN)),
        report_to=draw(TEXTS),
        recipients=draw(TEXTS),
        signature=draw(SIGNATURES),
        sets=draw(st.sampled_from([("work",), ("work", "study")])),
        report_by=draw(st.none() | st.builds(Reporter, TEXT, TEXTS, MAYBE, TEXT, TEXT, TEXTS, SIGNATURES)),
        units=chosen,
        known_units=units,
    )


@examples(40)
@given(plans())
def test_a_plan_written_and_read_is_the_same_plan(plan: Plan) -> None:
    known = units_of(units_text("Danh mục", [], plan.known_units))
    assert known == plan.known_units
    assert read(plan_text(plan), known) == plan


@given(TEXT)
def test_other_programs_read_every_text_as_a_text(text: str) -> None:
    found = yaml.safe_load(f"a: {scalar(text)}\nb: [{scalar(text) if ',' not in text else 'x'}]\n")
    assert str(found["a"]) == text


def test_a_name_that_two_units_bear_is_written_by_its_code() -> None:
    units = (
        Unit("01", "Thôn 1", "hamlet", "Xã A", ALWAYS),
        Unit("02", "Thôn 1", "hamlet", "Xã B", ALWAYS),
        Unit("03", "Thôn 2", "hamlet", "Xã B", ALWAYS),
    )
    text = (DATA / "plans" / "phan-rang-2025.yaml").read_text(encoding="utf-8")
    known = units_of((DATA / "units" / "ninh-thuan-2024.yaml").read_text(encoding="utf-8"))
    target = Target(3, "persons", "units/a.yaml", ("Thôn 1", "Thôn 2"), (Share("Thôn 1", 1), Share("Thôn 2", 2)))
    plan = replace(read(text, known), target=target, units=(units[1], units[2]), known_units=units)
    assert read(plan_text(plan), units) == plan

"""Tables on terminals of any width: no word and no number is lost or broken."""

import unicodedata

import pytest
from conftest import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from xkld.cli import show
from xkld.cli.drawing import draw
from xkld.domain.table import Column, Kind, Row, Table

WORDS = st.text("abcđêôư", min_size=1, max_size=16)
NAMES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
AMOUNTS = st.integers(0, 10**12).map(lambda number: f"{number:,}".replace(",", "."))
ROWS = st.lists(st.tuples(NAMES, NAMES, AMOUNTS, AMOUNTS), min_size=1, max_size=4)
HEADS = ("Đơn vị", "Nguồn kinh phí", "Dự toán (đồng)", "Còn lại (đồng)")
HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
NARROW = st.characters().filter(lambda letter: unicodedata.east_asian_width(letter) not in "WF")
KINDS = (Kind.TEXT, Kind.TEXT, Kind.MONEY, Kind.MONEY)


def drawn(rows: list[tuple[str, ...]], width: int, capsys: pytest.CaptureFixture[str]) -> list[str]:
    columns = tuple(Column(head, head, kind) for head, kind in zip(HEADS, KINDS, strict=True))
    table = Table("t", None, "Bảng", "", columns, tuple(Row(cells, indent=1) for cells in rows), None, "")
    capsys.readouterr()
    draw(table, HEADS, rows, None, width)
    return capsys.readouterr().out.splitlines()


@pytest.fixture(autouse=True)
def _a_plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS, width=st.integers(1, 200))
def test_every_word_and_every_number_stands_whole(
    rows: list[tuple[str, ...]], width: int, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = " ".join(drawn(rows, width, capsys)).split()
    for cells in rows:
        for word in " ".join(cells).split():
            assert word in shown


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS, width=st.integers(90, 200))
def test_columns_stay_within_a_wide_terminal(
    rows: list[tuple[str, ...]], width: int, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = drawn(rows, width, capsys)
    assert max(len(line) for line in lines) <= width
    assert sum("Nguồn" in line for line in lines) == 1


def test_what_does_not_fit_side_by_side_stands_below_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    lines = drawn([("Phường Đô Vinh", "Kinh phí chi bảo đảm xã hội", "60.000.000", "0")], 30, capsys)
    assert lines == [
        "Bảng",
        "",
        "Đơn vị: Phường Đô Vinh",
        "Nguồn kinh phí: Kinh phí chi bảo đảm xã hội",
        "Dự toán (đồng): 60.000.000",
        "Còn lại (đồng): 0",
        "",
    ]


def test_of_no_rows_there_is_a_title_and_no_heads(capsys: pytest.CaptureFixture[str]) -> None:
    assert [drawn([], width, capsys) for width in (30, 200)] == [["Bảng", ""]] * 2


@examples(200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(NARROW, max_size=16) | st.text("[]/\\\\:=@abc\x07\x1b\x9b\u202e\u2066", max_size=16))
def test_any_text_is_drawn_as_it_is_and_commands_a_terminal_to_nothing(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither markup nor a name of a picture nor an escape is anything but letters; what is hidden is made visible."""
    shown = show.plain(text)
    out = "\n".join(drawn([(shown, "b", "1", "2")], 300, capsys))
    assert not [letter for letter in out if letter != "\n" and unicodedata.category(letter) in HIDDEN]
    assert all(word in out for word in shown.split())
    assert shown == text or not text.isprintable()

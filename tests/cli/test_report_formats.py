"""One report in every format: each is read back by another program, and every cell is the JSON's."""

import json
import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from cli.plan_texts import SONG_MAU, SONG_MAU_UNITS, changed, saved
from cli.reports import as_printed, tables_on_paper
from cli.sheets import FIRST_ROW, calculated, expected, sheets, without_results

from xkld.cli import main

ALL = "docx,xlsx,json"
BOOKS = ("demo", "empty", "without a target")


@pytest.fixture(scope="module")
def written(demo: Path, planned_book: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A report in every format, by its stem: of the demo, of a quarter without anything, of a plan without a target."""
    folder = tmp_path_factory.mktemp("formats")
    free = folder / "free"
    _done("init", free, today="2026-04-05")
    saved(free / "data" / "units", SONG_MAU_UNITS, "song-mau.yaml")
    split = "  split: {Phường Bến Thử: 3, Phường Cầu Mẫu: 2, Xã Đồng Ví Dụ: 2}\n"
    text = changed(SONG_MAU, ("  total: 7\n", "  total: null\n"), (split, ""))
    _done(
        "plan", "load", saved(free / "data" / "plans", text, "song-mau-2026.yaml"), "--home", free, today="2026-04-05"
    )
    one = ("worker", "add", "--name", "=1+1 <b>|A & B|</b>", "--birth", "1999", "--unit", "Phường Bến Thử")
    left = ("--stage", "departed", "--on", "02/02/2026", "--destination", "JP", "--occupation", "=HYPERLINK(1)|<i>")
    _done(*one, *left, "--home", free, today="2026-04-05")
    asked = {"demo": (demo, "2025-Q2"), "empty": (planned_book, "2025-Q2"), "without a target": (free, "2026-Q1")}
    stems = {}
    for name, (home, quarter) in asked.items():
        out = folder / name
        words = ("report", "quarterly", "--quarter", quarter, "--format", ALL, "--out", out, "--home", home)
        _done(*words, today="2025-06-18" if quarter.startswith("2025") else "2026-04-05")
        stems[name] = out / f"bao-cao-{quarter}"
    return stems


def _done(*words: object, today: str) -> None:
    assert main([*map(str, words), "--today", today]) == 0, words


def number(text: str) -> Decimal:
    return Decimal(text.removesuffix("%")) / 100 if text.endswith("%") else Decimal(text)


def report(stem: Path) -> Any:
    return json.loads(stem.with_suffix(".json").read_text(encoding="utf-8"))["data"]


@pytest.mark.parametrize("book", BOOKS)
def test_the_word_document_holds_the_figures_of_the_json(written: dict[str, Path], book: str) -> None:
    stem = written[book]
    paper = tables_on_paper(stem.with_suffix(".docx"))
    for table in report(stem)["tables"]:
        title = next(title for title in paper if title.endswith(table["title"]))
        printed = [row for row in paper[title] if row != [str(place) for place in range(1, len(row) + 1)]]
        assert printed == as_printed(table), title


@pytest.mark.parametrize("book", BOOKS)
def test_the_workbook_holds_the_figures_of_the_json(written: dict[str, Path], book: str) -> None:
    stem = written[book]
    told = report(stem)
    found = list(sheets(stem.with_suffix(".xlsx")).values())
    assert len(found) == len(told["tables"]) + 1
    for table, cells in zip(told["tables"], found[1:], strict=True):
        wanted = expected(table)
        last = FIRST_ROW + max(len(table["rows"]), 1) + bool(table["total"])
        figures = {at: value for at, value in cells.items() if FIRST_ROW - 1 <= int(at[1:]) < last}
        assert figures == wanted, table["key"]
        assert table["title"] in cells["A1"]
        assert cells["A2"] == table["span"]
        assert table["rule"] in cells[f"A{last}"]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed: make tools")
def test_what_libreoffice_calculates_is_what_stands_on_paper(written: dict[str, Path], tmp_path: Path) -> None:
    """Its results come from the formulas alone: those in the file are taken out first."""
    bare = {
        book: without_results(stem.with_suffix(".xlsx"), tmp_path / f"so-{number}.xlsx")
        for number, (book, stem) in enumerate(written.items())
    }
    shown = calculated(list(bare.values()), tmp_path)
    counted = 0
    for book, path in bare.items():
        formulas = sheets(path, "f")
        for table, (name, cells) in zip(report(written[book])["tables"], list(shown[path].items())[1:], strict=True):
            for at, value in expected(table).items():
                assert (number(cells[at]) if isinstance(value, int | Decimal) else cells[at]) == value, (name, at)
            counted += len(formulas[name])
    assert counted > 100


def test_totals_of_the_demo_live(written: dict[str, Path]) -> None:
    formulas = sheets(written["demo"].with_suffix(".xlsx"), "f")
    assert formulas["Chỉ tiêu"]["B17"] == "SUM(B4:B16)"
    assert formulas["Chỉ tiêu"]["E17"] == "ROUND(1000*D17/B17,0)/1000"
    assert formulas["01 Nguồn lao động"]["F4"] == "B4+C4+D4+E4"
    assert formulas["05 Biến động"]["B17"] == "B4+B5+B16-B6-B14-B15"
    support = formulas["06 Hỗ trợ"]
    assert (support["C4"], support["C13"], support["G4"]) == ("SUM(C5:C9)", "SUM(C4,C10,C12)", "F4-E4")
    assert not [at for at in support if at[0] in "BD"]  # persons: one may be paid out of two funds
    assert not formulas["07 Cho vay"]
    assert not formulas["08 Hoạt động"]


def test_a_text_from_the_book_is_never_a_formula(written: dict[str, Path]) -> None:
    path = written["without a target"].with_suffix(".xlsx")
    (occupation,) = [at for at, text in sheets(path)["03 Ngành nghề"].items() if text == "=HYPERLINK(1)|<i>"]
    assert occupation not in sheets(path, "f")["03 Ngành nghề"]

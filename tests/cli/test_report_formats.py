"""One report in every format: each is read back by another program, and every cell is the JSON's."""

import json
import re
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from cli.plan_texts import SONG_MAU, SONG_MAU_UNITS, changed, saved
from cli.reports import as_printed, tables_on_paper, text_of
from cli.sheets import FIRST_ROW, calculated, expected, sheets, without_results
from cli.texts import page, tables_in_markdown, tables_on_page

from xkld.cli import main

ALL = "docx,xlsx,html,md,json"
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
BOOKS = ("demo", "empty", "without a target", "a year")


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
    nobody = shutil.copytree(planned_book, folder / "nobody")
    asked = {"demo": (demo, "2025-Q2"), "empty": (nobody, "2025-Q2"), "without a target": (free, "2026-Q1")}
    asked["a year"] = (demo, "2025")
    stems = {}
    for name, (home, quarter) in asked.items():
        out = folder / name
        verb = ("quarterly", "--quarter") if "Q" in quarter else ("annual", "--year")
        words = ("report", *verb, quarter, "--format", ALL, "--out", out, "--home", home)
        _done(*words, today="2025-06-18" if quarter.startswith("2025") else "2026-04-05")
        stems[name] = out / f"bao-cao-{quarter}{'' if 'Q' in quarter else '-nam'}"
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
def test_the_page_holds_the_figures_of_the_json(written: dict[str, Path], book: str) -> None:
    told, found = report(written[book]), tables_on_page(written[book].with_suffix(".html"))
    assert list(found) == [table["key"] for table in told["tables"]]
    for table in told["tables"]:
        assert found[table["key"]] == as_printed(table), table["key"]


@pytest.mark.parametrize("book", BOOKS)
def test_the_plain_text_holds_the_figures_of_the_json(written: dict[str, Path], book: str) -> None:
    told = report(written[book])
    found = tables_in_markdown(written[book].with_suffix(".md").read_text(encoding="utf-8"))
    assert len(found) == len(told["tables"])
    for table, (title, rows) in zip(told["tables"], found.items(), strict=True):
        assert title.endswith(table["title"])
        wanted = as_printed(table)
        if not table["rows"]:
            wanted[1][1:] = [""] * (len(wanted[1]) - 1)
        assert rows == wanted, title


@pytest.mark.parametrize("book", BOOKS)
def test_every_word_of_the_report_is_in_the_texts(written: dict[str, Path], book: str) -> None:
    told, stem = report(written[book]), written[book]
    on_page = " ".join(page(stem.with_suffix(".html")).text_content().split())
    plain = stem.with_suffix(".md").read_text(encoding="utf-8").replace("\\", "")
    words = [*told["opening"], *text_of(told).splitlines(), told["last_words"], *told["letterhead"]["subject"]]
    words += [told["annex"]["title"], told["annex"]["subtitle"], *(table["rule"] for table in told["tables"])]
    for one in words:
        assert " ".join(one.split()) in on_page
        assert " ".join(one.split()) in " ".join(plain.split())


def test_the_page_needs_nothing_beside_it_and_takes_no_order_from_data(written: dict[str, Path]) -> None:
    path = written["without a target"].with_suffix(".html")
    tree = page(path)
    assert not {"script", "link", "img", "iframe", "object", "form", "i"} & {
        one.tag for table in tree.iter("table") for one in table.iter()
    }
    assert not [one.tag for one in tree.iter() if one.tag in {"script", "link", "img", "iframe", "object", "form"}]
    assert not [name for one in tree.iter() for name in one.attrib if name in {"src", "href"} or name.startswith("on")]
    assert "url(" not in path.read_text(encoding="utf-8")
    assert "@import" not in path.read_text(encoding="utf-8")
    assert tree.get("lang") == "vi"
    assert "=HYPERLINK(1)|<i>" in [row[0] for row in tables_on_page(path)["occupations"]]


def test_bars_stand_beside_the_counts_that_they_draw(written: dict[str, Path]) -> None:
    tree = page(written["demo"].with_suffix(".html"))
    drawn = {table.get("id"): table.xpath(".//td[.//rect]") for table in tree.iter("table")}
    assert {key for key, cells in drawn.items() if cells} == {"targets", "destinations"}
    of, done = drawn["targets"][5].iter("rect")  # Phuong Kinh Dinh: 4 of 5, the longest target
    assert (of.get("width"), done.get("width")) == ("100", "80")
    assert [one.get("width") for cell in drawn["destinations"] for one in cell.iter("rect")] == [
        "100",
        "86",
        "43",
        "14",
    ]
    assert not list(page(written["empty"].with_suffix(".html")).xpath("//table[@id='destinations']//rect"))


def test_what_a_person_must_write_is_marked_on_the_page(written: dict[str, Path]) -> None:
    marked = [one.text_content() for one in page(written["demo"].with_suffix(".html")).iter("mark")]
    assert len(marked) == len(report(written["demo"])["to_be_written"])
    assert all(one.startswith("[") and one.endswith("]") for one in marked)


@pytest.mark.skipif(not CHROMIUM or not shutil.which("pdftotext"), reason="Chromium or poppler is not installed")
def test_the_page_prints_on_a4_in_a_browser(written: dict[str, Path], tmp_path: Path) -> None:
    drawn, source = tmp_path / "page.pdf", written["demo"].with_suffix(".html").as_uri()
    safe = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}")
    words = [str(CHROMIUM), *safe, "--no-pdf-header-footer", f"--print-to-pdf={drawn}", source]
    subprocess.run(words, check=True, capture_output=True, timeout=120)
    sizes = subprocess.run(["pdfinfo", "-f", "1", "-l", "99", drawn], check=True, capture_output=True).stdout.decode()
    pages = re.findall(r"size: +([\d.]+) x ([\d.]+)", sizes)
    assert {(round(float(wide)), round(float(high))) for wide, high in pages} == {(595, 842), (842, 595)}
    read = subprocess.run(["pdftotext", "-layout", drawn, "-"], check=True, capture_output=True).stdout.decode()
    assert re.search(r"Tổng cộng +35 +8 +17 +48,6% +15 +22\n", read)
    assert "91.220.000" in read


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


@pytest.mark.skipif(not shutil.which("soffice") or not shutil.which("pdftotext"), reason="make tools")
def test_every_figure_is_wide_enough_to_be_read_on_paper(written: dict[str, Path], tmp_path: Path) -> None:
    """A number that does not fit its column is drawn as ``###``."""
    sources = [
        shutil.copy(stem.with_suffix(".xlsx"), tmp_path / f"{n}.xlsx") for n, stem in enumerate(written.values())
    ]
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    words = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, *sources]
    subprocess.run(words, check=True, capture_output=True, timeout=240)
    for source in sources:
        drawn = subprocess.run(
            ["pdftotext", "-layout", source.with_suffix(".pdf"), "-"], check=True, capture_output=True
        )
        assert "##" not in drawn.stdout.decode()
    shown = subprocess.run(["pdftotext", "-layout", tmp_path / "0.pdf", "-"], check=True, capture_output=True)
    assert re.search(r"Tổng cộng +35 +8 +17 +48[.,]6% +15 +22\n", shown.stdout.decode())


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

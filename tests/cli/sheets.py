"""A workbook read by hands that did not write it: the bare XML of the package, and LibreOffice calculating anew."""

import csv
import re
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from cli.reports import MARKS
from defusedxml.ElementTree import fromstring

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
FIRST_ROW = 4

Sheet = dict[str, Any]
"""Values by address; blank cells are not there."""


def sheets(path: Path, what: str = "v") -> dict[str, Sheet]:
    """The values of every sheet by its name, or its formulas when ``what`` is ``f``."""
    with ZipFile(path) as package:
        book = fromstring(package.read("xl/workbook.xml"))
        links = {one.get("Id"): one.get("Target") for one in fromstring(package.read("xl/_rels/workbook.xml.rels"))}
        found = {}
        for one in book.iter(f"{MAIN}sheet"):
            tree = fromstring(package.read(f"xl/{links[one.get(LINK)].removeprefix('/xl/')}"))
            found[one.get("name")] = {
                cell.get("r"): _value(cell) if what == "v" else cell.findtext(f"{MAIN}f")
                for cell in tree.iter(f"{MAIN}c")
                if any(cell.find(f"{MAIN}{part}") is not None for part in (what, "is" if what == "v" else what))
            }
    return found


def _value(cell: Any) -> Any:
    if cell.get("t") == "inlineStr":
        return "".join(part.text or "" for part in cell.iter(f"{MAIN}t"))
    return Decimal(cell.findtext(f"{MAIN}v"))


def without_results(path: Path, target: Path) -> Path:
    """A copy whose formulas have no results: whoever shows one has calculated it."""
    with ZipFile(path) as source, ZipFile(target, "w", ZIP_DEFLATED) as made:
        for name in source.namelist():
            content = source.read(name)
            if name.startswith("xl/worksheets/sheet"):
                content = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", content)
            made.writestr(name, content)
    return target


def calculated(paths: list[Path], folder: Path) -> dict[Path, dict[str, Sheet]]:
    """What LibreOffice shows in every sheet of some workbooks, numbers as they are."""
    if shutil.which("soffice") is None:
        return {}
    raw = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", raw, "--outdir", folder, *paths]
    subprocess.run(list(map(str, command)), check=True, capture_output=True, timeout=240)
    return {path: {name: _read_csv(folder / f"{path.stem}-{name}.csv") for name in sheets(path)} for path in paths}


def _read_csv(path: Path) -> Sheet:
    with path.open(encoding="utf-8", newline="") as file:
        return {
            f"{chr(ord('A') + column)}{number}": text
            for number, line in enumerate(csv.reader(file), 1)
            for column, text in enumerate(line)
            if text
        }


def expected(table: Any) -> Sheet:
    """The cells that a table of the JSON must have on its sheet, heads included."""
    keys = [column["key"] for column in table["columns"]]
    rows = [row["cells"] for row in table["rows"]] or [{keys[0]: "Không phát sinh"}]
    if not table["rows"] and table["total"]:
        marks = [value["mark"] for value in table["total"].values() if isinstance(value, dict)]
        rows = [{keys[0]: MARKS[marks[0]].capitalize()}] if marks else rows
    lines = [{column["key"]: column["head"] for column in table["columns"]}, *rows]
    lines += [table["total"]] if table["total"] else []
    kinds = {column["key"]: column["kind"] for column in table["columns"]}
    return {
        f"{chr(ord('A') + place)}{number}": value
        for number, line in enumerate(lines, FIRST_ROW - 1)
        for place, key in enumerate(keys)
        if (value := _in_a_cell(line.get(key, ""), kinds[key], head=number == FIRST_ROW - 1)) != ""
    }


def _in_a_cell(value: Any, kind: str, *, head: bool) -> Any:
    if isinstance(value, dict):
        return MARKS[value["mark"]]
    if kind == "percent" and not head and value != "":
        return Decimal(value) / 100
    return value

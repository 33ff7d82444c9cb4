"""Quarterly reports of a book, read back from the screen, from the file and from the paper."""

from pathlib import Path
from typing import Any

from cli.answers import data
from conftest import Run
from docx import Document
from docx.oxml.ns import qn

Cells = dict[str, Any]
MARKS = {
    "not_reported": "chưa báo cáo",
    "no_data": "không có số liệu",
    "not_applicable": "không áp dụng",
    "no_target": "không giao chỉ tiêu",
    "not_begun": "chưa đến kỳ",
}


def on_screen(run: Run, quarter: str = "2025-Q2", today: str = "2025-06-18", *more: str) -> Any:
    """The neutral report."""
    words = ("report", "quarterly", "--quarter", quarter, "--format", "json", "--out", "-", *more)
    return data(run(*words, today=today), "xkld.report.quarterly/1")


def table(report: Any, key: str) -> Any:
    """One table of a report."""
    return next(one for one in report["tables"] if one["key"] == key)


def by_name(report: Any, key: str) -> dict[str, tuple]:
    """The rows of a table by their first cell, the sum as ``Tổng cộng``; ``None`` where a mark stands."""
    found = table(report, key)
    rows = [row["cells"] for row in found["rows"]] + ([found["total"]] if found["total"] else [])
    first = found["columns"][0]["key"]
    return {cells[first]: tuple(_bare(value) for name, value in cells.items() if name != first) for cells in rows}


def text_of(report: Any) -> str:
    """All paragraphs of the text, one a line."""

    def of(sections: list[Any]) -> list[str]:
        return [line for one in sections for line in (*one["paragraphs"], *of(one["parts"]))]

    return "\n".join([*report["opening"], *of(report["sections"]), report["last_words"]])


def tables_on_paper(path: Path) -> dict[str, list[list[str]]]:
    """The tables of figures of a docx by the title in their alternative text, as rows of cells."""
    found = {}
    for one in Document(str(path)).tables:
        caption = one._tbl.tblPr.find(qn("w:tblCaption"))
        if caption is not None:
            found[caption.get(qn("w:val"))] = [[cell.text for cell in row.cells] for row in one.rows]
    return found


def as_printed(found: Any) -> list[list[str]]:
    """A neutral table as a clerk would write it: heads, rows, sum."""
    heads = [column["head"] for column in found["columns"]]
    rows = [row["cells"] for row in found["rows"]] + ([found["total"]] if found["total"] else [])
    kinds = {column["key"]: column["kind"] for column in found["columns"]}
    nothing = [] if found["rows"] else [["Không phát sinh"] * len(heads)]
    return [heads, *nothing, *([_printed(value, kinds[key]) for key, value in cells.items()] for cells in rows)]


def _bare(value: Any) -> Any:
    return None if isinstance(value, dict) else value


def _printed(value: Any, kind: str) -> str:
    if isinstance(value, dict):
        return MARKS[value["mark"]]
    if kind == "percent":
        return value.removesuffix(".0").replace(".", ",") + "%"
    return f"{value:,}".replace(",", ".") if isinstance(value, int) else value

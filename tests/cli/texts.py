"""A report's page and its Markdown read by hands that did not write them: a browser's parser, and a small one."""

import re
from pathlib import Path
from typing import Any

from lxml import html

Rows = list[list[str]]


def page(path: Path) -> Any:
    """The elements of a page."""
    return html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))


def tables_on_page(path: Path) -> dict[str, Rows]:
    """The tables of a page by their keys, a cell over several columns once for each of them."""
    return {
        table.get("id"): [
            [
                " ".join(cell.text_content().split())
                for cell in row.xpath("./th|./td")
                for _ in range(int(cell.get("colspan", 1)))
            ]
            for row in table.iter("tr")
        ]
        for table in page(path).iter("table")
    }


def tables_in_markdown(text: str) -> dict[str, Rows]:
    """The tables of a Markdown text by the last heading or bold line above them, texts as a reader sees them."""
    found: dict[str, Rows] = {}
    title = ""
    for line in text.splitlines():
        if line.startswith(("#", "**")):
            title = _read(line.lstrip("# ").strip("*"))
        elif line.startswith("|") and not re.fullmatch(r"[|:\- ]+", line):
            cells = re.split(r"(?<!\\)\|", line)[1:-1]
            found.setdefault(title, []).append([_read(cell.strip()) for cell in cells])
    return found


def _read(text: str) -> str:
    bare = re.sub(r"^\*\*(.*)\*\*$", r"\1", text).removeprefix("– ")
    return re.sub(r"\\([^\w\s])", r"\1", bare)

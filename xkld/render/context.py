"""What a template sees of a report: plain dicts, lists and finished strings, nothing that can be called or computed."""

from typing import Any

from xkld.domain.pictures import Bar, bars
from xkld.domain.report import Closing, Letterhead, Report, Section
from xkld.domain.table import Column, Mark, Row, Table
from xkld.domain.wording.cells import MARK_NAMES, cell_text
from xkld.render.environment import NOTHING
from xkld.render.printable import printable
from xkld.render.unwritten import parted

Plain = dict[str, Any]


def context(report: Report) -> Plain:
    """Return the names that a template may use, with their finished texts.

    Raises ``ValueError`` when a table without a number is named by no section: its figures would be lost.
    """
    drawn = {table.key: _table(table) for table in report.tables}
    body = [block for section in report.sections for block in _blocks(section, 1, drawn)]
    shown = {block["table"]["key"] for block in body if block["table"]}
    lost = sorted(table.key for table in report.tables if table.number is None and table.key not in shown)
    if lost:
        raise ValueError(f"tables that stand nowhere: {', '.join(lost)}")
    names = {
        "form": report.form,
        "period": report.period,
        "figures_to": report.figures_to,
        "chain_head": report.head,
        **_letterhead(report.letterhead),
        "opening": list(report.opening),
        "body": body,
        "last_words": report.last_words,
        "warnings": list(report.warnings),
        "to_be_written": list(report.to_be_written),
        "closing": _closing(report.closing),
        "annex": {
            "title": report.annex_title,
            "subtitle": report.annex_subtitle,
            "tables": [drawn[table.key] for table in report.tables if table.number is not None],
        },
        "tables": drawn,
    }
    made: Plain = _printable(names)
    return made


def _closing(closing: Closing) -> Plain:
    return {
        "authority": list(closing.authority),
        "name": closing.name,
        "recipients": _listed(closing.recipients),
    }


def _letterhead(head: Letterhead) -> Plain:
    return {
        "letterhead": {
            "above": head.above or "",
            "issuer": list(head.issuer),
            "number": head.number,
            "place_and_date": head.place_and_date,
            "kind": head.kind,
            "subject": list(head.subject),
            "title": " ".join((head.kind, *head.subject)),
        },
        "to": {"one": head.to[0], "many": []} if len(head.to) == 1 else {"one": "", "many": _listed(head.to)},
    }


def _blocks(section: Section, depth: int, drawn: dict[str, Plain]) -> list[Plain]:
    """One part of the text as a flat list: a heading, its paragraphs, its table, then its parts."""
    heading = f"{section.number}. {section.heading}" if section.number else section.heading
    table = drawn[section.table] if section.table else None
    return [
        *([_block("section" if depth == 1 else "part", heading)] if heading else []),
        *(_block("paragraph", paragraph) for paragraph in section.paragraphs),
        *([{**_block("table", ""), "table": table}] if table and not table["number"] else []),
        *(block for part in section.parts for block in _blocks(part, depth + 1, drawn)),
    ]


def _block(kind: str, text: str) -> Plain:
    parts = [{"text": part, "to_write": "yes" if left else ""} for part, left in parted(text)]
    return {"kind": kind, "text": text, "parts": parts, "table": {}}


def _table(table: Table) -> Plain:
    rows = zip(table.rows, bars(table), strict=True)
    return {
        "key": table.key,
        "number": table.number or "",
        "title": table.title,
        "span": table.span,
        "rule": table.rule,
        "heads": [column.head for column in table.columns],
        "kinds": [column.kind.value for column in table.columns],
        "width": str(len(table.columns)),
        "rows": [
            {
                "cells": _cells(row, table.columns),
                "figures": _figures(table, row, bar),
                "part": "yes" if row.indent else "",
            }
            for row, bar in rows
        ],
        "nothing": "" if table.rows else nothing_in(table),
        "total_cells": _cells(table.total, table.columns) if table.total else [],
        "drawn": _drawn(table),
        "total_figures": _figures(table, table.total, None) if table.total else [],
        "total": _total_by_key(table),
    }


def _figures(table: Table, row: Row, bar: Bar | None) -> list[Plain]:
    """The cells of a row with what they hold, and in the column that is drawn the lengths of the bars in hundredths."""
    done = table.picture.done if table.picture else ""
    texts = zip(table.columns, row.values, _cells(row, table.columns), strict=True)
    return [
        {
            "text": text,
            "kind": "mark" if isinstance(value, Mark) else column.kind.value,
            "bar": str(bar.done) if bar and column.key == done else "",
            "of": str(bar.of) if bar and bar.of is not None and column.key == done else "",
        }
        for column, value, text in texts
    ]


def _cells(row: Row, columns: tuple[Column, ...]) -> list[str]:
    return [cell_text(value) for value, _ in zip(row.values, columns, strict=True)]


def _drawn(table: Table) -> dict[str, str]:
    """The heads of the columns whose bars are drawn, empty where none is."""
    heads = {column.key: column.head for column in table.columns}
    found, picture = bars(table), table.picture
    if picture is None or not any(found):
        return {"done": "", "of": ""}
    measured = any(bar and bar.of is not None for bar in found)
    return {"done": heads[picture.done], "of": heads[picture.of] if picture.of and measured else ""}


def _total_by_key(table: Table) -> dict[str, str]:
    if table.total is None:
        return {}
    keys = (column.key for column in table.columns)
    return dict(zip(keys, _cells(table.total, table.columns), strict=True))


def nothing_in(table: Table) -> str:
    """What stands in a table without rows; an unknown total is not taken for nothing."""
    marks = [value for value in table.total.values if isinstance(value, Mark)] if table.total else []
    return MARK_NAMES[marks[0]].capitalize() if marks else NOTHING


def _listed(lines: tuple[str, ...]) -> list[str]:
    """Lines as offices list them: a dash before, a semicolon after, a full stop at the end."""
    bare = [line.strip().removeprefix("-").strip().rstrip(";.") for line in lines]
    return [f"- {line}{'.' if place == len(bare) else ';'}" for place, line in enumerate(bare, 1)]


def _printable(value: Any) -> Any:
    match value:
        case dict():
            return {key: _printable(one) for key, one in value.items()}
        case list():
            return [_printable(one) for one in value]
        case str():
            return printable(value)
        case _:
            raise TypeError(f"{type(value).__name__} in front of a template")

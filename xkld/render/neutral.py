"""A report for other programs: English keys, figures as numbers, what is not a figure by its mark."""

from decimal import Decimal
from typing import Any

from xkld.domain.report import Report, Section
from xkld.domain.table import Column, Mark, Row, Table, Value

Json = dict[str, Any]


def report_json(report: Report) -> Json:
    """Return the report as plain JSON values.

    Counts are persons or things and money is đồng, both integers; a percentage is a decimal in a string, ``"8.6"``;
    a mark is ``{"mark": "no_data"}`` and is never a zero.
    """
    head, closing = report.letterhead, report.closing
    return {
        "form": report.form,
        "period": report.period,
        "figures_to": report.figures_to,
        "head": report.head,
        "letterhead": {
            "above": head.above,
            "issuer": list(head.issuer),
            "number": head.number,
            "place_and_date": head.place_and_date,
            "kind": head.kind,
            "subject": list(head.subject),
            "to": list(head.to),
        },
        "opening": list(report.opening),
        "sections": [_section(section) for section in report.sections],
        "last_words": report.last_words,
        "closing": {
            "authority": list(closing.authority),
            "name": closing.name,
            "recipients": list(closing.recipients),
        },
        "annex": {"title": report.annex_title, "subtitle": report.annex_subtitle},
        "tables": [_table(table) for table in report.tables],
        "to_be_written": list(report.to_be_written),
        "warnings": list(report.warnings),
    }


def _section(section: Section) -> Json:
    return {
        "number": section.number,
        "heading": section.heading,
        "paragraphs": list(section.paragraphs),
        "table": section.table,
        "parts": [_section(part) for part in section.parts],
    }


def _table(table: Table) -> Json:
    return {
        "key": table.key,
        "number": table.number,
        "title": table.title,
        "span": table.span,
        "columns": [{"key": one.key, "head": one.head, "kind": one.kind.value} for one in table.columns],
        "rows": [{"indent": row.indent, "cells": _cells(row, table.columns)} for row in table.rows],
        "total": _cells(table.total, table.columns) if table.total else None,
        "rule": table.rule,
    }


def _cells(row: Row, columns: tuple[Column, ...]) -> Json:
    return {column.key: _value(value) for value, column in zip(row.values, columns, strict=True)}


def _value(value: Value) -> Json | int | str:
    match value:
        case Mark():
            return {"mark": value.value}
        case Decimal():
            return f"{value:f}"
        case _:
            return value

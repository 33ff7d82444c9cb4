"""A table drawn on a terminal: columns as wide as they need, or one record below the other when they do not fit.

Widths are shared out here, not by rich: left alone it takes room from words until a name has none, because numbers
must not be broken.
"""

import sys
from collections.abc import Sequence

from xkld.domain.table import Kind, Table

_MARGIN, _BETWEEN = 2, 3
_WIDEST_WORD = 16  # a longer word is broken; an ordinary one is not
_TALLEST_CELL = 8  # lines; two columns of sentences that stand as taller towers are read better as lines

Cells = tuple[str, ...]


def draw(found: Table, heads: Cells, rows: Sequence[Cells], total: Cells | None, width: int) -> None:
    """Draw texts that are already plain on the present output, ``width`` letters wide; of no rows the title."""
    widths = share_out(found, heads, [*rows, *([total] if total else [])], width) if rows or total else None
    if widths is None:
        _draw_records(found, heads, [*rows, *([total] if total else [])])
    else:
        _draw_columns(found, (heads, *rows), total, widths, width)


def share_out(found: Table, heads: Cells, rows: Sequence[Cells], width: int) -> list[int] | None:
    """How many letters each column gets, at most ``width`` with the gaps.

    None when words or numbers would break, or sentences would stand as towers.
    """
    columns = list(zip(heads, *rows, strict=True))
    indents = max((2 * row.indent for row in found.rows), default=0)
    numeric = [column.kind is not Kind.TEXT for column in found.columns]
    least = [_least(texts, whole=whole) for texts, whole in zip(columns, numeric, strict=True)]
    wanted = [max(len(text) for text in texts) for texts in columns]
    least[0], wanted[0] = least[0] + indents, wanted[0] + indents
    free = width - 2 * _MARGIN - _BETWEEN * (len(columns) - 1) - sum(least)
    if free < 0:
        return None
    widths = least
    for _ in range(free):
        narrowest = max(range(len(widths)), key=lambda place: wanted[place] - widths[place])
        if widths[narrowest] >= wanted[narrowest]:
            break
        widths[narrowest] += 1
    towers = [max(map(len, texts)) > _TALLEST_CELL * wide for texts, wide in zip(columns, widths, strict=True)]
    return None if sum(towers) > 1 else widths


def _least(texts: Sequence[str], *, whole: bool) -> int:
    """The width that breaks no word of the head, and no number or ordinary word below it."""
    head, *cells = texts
    longest = max((len(word) for cell in cells for word in cell.split()), default=0)
    return max(1, *(len(word) for word in head.split()), longest if whole else min(longest, _WIDEST_WORD))


def _draw_columns(found: Table, cells: tuple[Cells, ...], total: Cells | None, widths: list[int], width: int) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table as Drawn
    from rich.text import Text

    heads, *rows = cells
    drawn = Drawn(title=Text(found.title), box=box.SIMPLE_HEAD, title_justify="left", show_footer=total is not None)
    last = total or ("",) * len(heads)
    for column, head, footer, wide in zip(found.columns, heads, last, widths, strict=True):
        justify = "left" if column.kind is Kind.TEXT else "right"
        drawn.add_column(Text(head), footer=Text(footer), justify=justify, overflow="fold", width=wide)  # type: ignore[arg-type]
    for row, line in zip(found.rows, rows, strict=True):
        texts = [Text(cell) for cell in line]
        texts[0].pad_left(2 * row.indent)
        drawn.add_row(*texts)
    Console(width=width, markup=False, emoji=False, highlight=False).print(drawn)


def _draw_records(found: Table, heads: Cells, rows: Sequence[Cells]) -> None:
    """Every row as lines ``head: value``, with an empty line between two rows."""
    lines = [found.title]
    for cells in rows:
        lines += ["", *(f"{head}: {cell}".strip(" :") for head, cell in zip(heads, cells, strict=True) if cell)]
    sys.stdout.write("\n".join([*lines, "", ""]))

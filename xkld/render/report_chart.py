"""A chart of a table whose counts are worth comparing: it reads the cells, so it changes with them."""

from decimal import Decimal

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.worksheet.worksheet import Worksheet

from xkld.domain.pictures import MOST_BARS, bars
from xkld.domain.table import Picture, Table
from xkld.render.report_sheet import FIRST_ROW, place_below

_DARK, _LIGHT = "404040", "D9D9D9"  # told apart on a black-and-white print
_BREADTH = 16  # centimetres, all of the page
_FRAME, _BAR = Decimal("2.2"), Decimal("0.32")  # centimetres that the frame takes, and each bar
_POINTS = Decimal("28.35")  # in a centimetre


def add_chart(sheet: Worksheet, table: Table) -> None:
    """Draw the table's picture under it; nothing without one, without counts, with too many rows."""
    drawn = bars(table)
    if table.picture is None or len(table.rows) > MOST_BARS or not any(bar and bar.done for bar in drawn):
        return
    keys = _compared(table.picture, measured=any(bar and bar.of is not None for bar in drawn))
    chart = _chart(sheet, table, keys)
    chart.width = _BREADTH
    height = _FRAME + len(table.rows) * len(keys) * _BAR
    chart.height = float(height)
    sheet.add_chart(chart, f"A{place_below(sheet, table, int(height * _POINTS))}")


def _compared(picture: Picture, *, measured: bool) -> list[str]:
    return [picture.of, picture.done] if measured and picture.of else [picture.done]


def _chart(sheet: Worksheet, table: Table, keys: list[str]) -> BarChart:
    chart = BarChart()
    chart.type, chart.gapWidth, chart.varyColors = "bar", 60, False
    chart.title = None
    last = FIRST_ROW + len(table.rows) - 1
    places = {column.key: place for place, column in enumerate(table.columns, 1)}
    for key in keys:
        figures = Reference(sheet, min_col=places[key], min_row=FIRST_ROW - 1, max_row=last)
        chart.add_data(figures, titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=FIRST_ROW, max_row=last))
    for series, colour in zip(chart.series, (_LIGHT, _DARK)[-len(keys) :], strict=True):
        series.graphicalProperties = GraphicalProperties(solidFill=colour, ln=LineProperties(solidFill=_DARK))
        series.dLbls = DataLabelList(showVal=True)
        for other in ("showSerName", "showCatName", "showLegendKey", "showPercent"):
            setattr(series.dLbls, other, False)
    chart.legend.position = "b"
    chart.x_axis.scaling.orientation = "maxMin"  # the first row at the top
    chart.x_axis.delete, chart.y_axis.delete = False, True
    chart.y_axis.scaling.min, chart.y_axis.majorGridlines = 0, None
    return chart

"""Lists of invented people as files: csv and xlsx, as the wards send them."""

import csv
from pathlib import Path

from openpyxl import Workbook
from scale.made_people import HEADS, rows


def write_csv(path: Path, many: int, units: list[str], seed: int = 1) -> Path:
    """A csv in UTF-8."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADS)
        writer.writerows(rows(many, units, seed))
    return path


def write_xlsx(path: Path, many: int, units: list[str], seed: int = 1) -> Path:
    """A workbook with one sheet of texts."""
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("DS")
    sheet.append(HEADS)
    for row in rows(many, units, seed):
        sheet.append([value or None for value in row])
    workbook.save(path)
    return path

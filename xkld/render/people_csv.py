"""A sheet of people as a csv: semicolons and a byte order mark, as a Vietnamese Excel opens it by itself."""

import csv
import re
from io import StringIO

from xkld.domain.notation import CALCULATED
from xkld.domain.people_sheet import PeopleSheet

_A_FORMULA = re.compile(f"'*[{CALCULATED}]")


def people_csv(sheet: PeopleSheet) -> bytes:
    """The heads and the rows; a text that a spreadsheet would calculate begins with an apostrophe.

    The import takes that apostrophe off again.
    """
    written = StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    for row in ([column.head for column in sheet.columns], *sheet.rows):
        writer.writerow([f"'{text}" if _A_FORMULA.match(text) else text for text in row])
    return written.getvalue().encode("utf-8-sig")

"""Loans of invented people, and lists as the bank sends them, written for a test."""

from pathlib import Path

from cli.answers import told
from cli.lists import Value, write_list
from conftest import Run

HEADS = ("Số khoản vay", "Khách hàng", "Năm sinh", "Địa chỉ", "Giải ngân (đồng)", "Dư nợ (đồng)", "Nợ quá hạn (đồng)")
AS_OF = ("--as-of", "31/3/2025", "--from", "NHCSXH Mẫu")
WANTED = (1, "--amount", "90.000.000", "--on", "10/02/2025", "--group", "DTTS")
LENT = (1, "disbursed", "--on", "03/3/2025", "--amount", "80.000.000", "--number", "K1")
ROW = ("K1", "Trần Thị Thử", 1999, "Phường Đô Vinh", 80_000_000, 75_000_000, 0)


def bank_file(folder: Path, *rows: tuple[Value, ...], heads: tuple[str, ...] = HEADS, name: str = "vay.xlsx") -> Path:
    """A list of the bank."""
    return write_list(folder / name, heads, *rows)


def lend(run: Run) -> None:
    """A loan of person 1, of which 80 million were paid out, and one of person 2 that is wanted."""
    told(run("loan", "add", *WANTED))
    told(run("loan", "move", *LENT))
    told(run("loan", "add", 2, "--amount", "50.000.000", "--on", "10/02/2025", "--group", "HN"))


def take_in(run: Run, folder: Path) -> None:
    """A list in which the bank has that loan otherwise, and a stranger; rows 1 and 2."""
    stranger = ("K9", "Người Hư Cấu", 1990, "Phường Lạ", 30_000_000, 30_000_000, 0)
    told(run("loan", "import", bank_file(folder, ROW, stranger), *AS_OF))

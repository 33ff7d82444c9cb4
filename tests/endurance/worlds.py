"""The office on which commands are tried: a plan, sixty invented people, money, a report, and lists to come."""

import csv
import shutil
from pathlib import Path

from scale.made_people import HEADS, rows
from scale.made_workspace import told
from wards import WARDS

PEOPLE, COMING, PAID = 60, 200, 60
TODAY = "2025-06-18"
RULE = ("--policy", "ttlt09-2016", "--group", "DTTS")


def lay_out(folder: Path, office: Path | None) -> None:
    """An office in ``folder/truoc`` with its lists in ``folder``: made, or copied from where one was laid out."""
    if office is None:
        make_office(folder / "truoc")
    else:
        shutil.copytree(office, folder, dirs_exist_ok=True)


def make_office(home: Path) -> None:
    """An office in ``home``; the lists that are to come stand beside it, in the folder above."""
    told("init", home=home, today="2024-12-20")
    told("plan", "load", "phan-rang-2025", home=home, today="2025-03-05")
    present = _roster(home.parent / "danh-sach.csv", PEOPLE, seed=1)
    told("worker", "import", present, home=home)
    for fund, amount in (("social-security", "900.000.000"), ("ntp-2025", "20.000.000")):
        decided = ("--decision", "12/QĐ-UBND", "--on", "10/01/2025")
        told("fund", "set", fund, "--amount", amount, *decided, home=home)
    told("report", "quarterly", "--quarter", "2025-Q2", "--format", "docx,xlsx", home=home)
    _roster(home.parent / "danh-sach-moi.csv", COMING, seed=2)
    _payments(home.parent / "chi.csv", _entitled(home.parent / "danh-sach-chi.csv", home))


def _roster(path: Path, many: int, seed: int) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADS)
        writer.writerows(rows(many, list(WARDS), seed))
    return path


def _entitled(path: Path, home: Path) -> list[int]:
    """People of a group that the rule knows, brought in by a list of their own; their numbers in the book."""
    heads = ("Họ và tên", "Năm sinh", "Đơn vị", "Đối tượng", "Giai đoạn", "Ngày")
    wards = list(WARDS)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(heads)
        for number in range(PAID):
            name = f"Người Mẫu {'Đẹp Hiền Lành Giỏi Khéo'.split()[number % 5]} {_letters(number)}"
            writer.writerow((name, 1990, wards[number % len(wards)], "DTTS", "đăng ký", "10/02/2025"))
    told("worker", "import", path, home=home)
    return list(range(PEOPLE + 1, PEOPLE + PAID + 1))


def _letters(number: int) -> str:
    return f"{'ABCDEGHIKL'[number // 10]}{'abcdeghikl'[number % 10]}"


def _payments(path: Path, workers: list[int]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("Số người lao động", "Nội dung", "Số tiền (đồng)", "Số ngày"))
        for worker in workers:
            writer.writerow((worker, "language", "3.000.000", ""))
            writer.writerow((worker, "meals", "400.000", 10))
    return path

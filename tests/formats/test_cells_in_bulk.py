"""Thousands of ID numbers and dates through the cells in which lists bring them: nothing wrong is ever taken."""

import csv
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest

from xkld.domain.errors import Problem, Question
from xkld.domain.identity import PROVINCES
from xkld.domain.reading import Answers
from xkld.domain.roster import Roster
from xkld.formats.headers import Headers, read_headers
from xkld.formats.roster import read_rows

ROOT = Path(__file__).parents[2]
TODAY = date(2025, 6, 18)
HEADS = ("Họ và tên", "Ngày sinh", "Đơn vị", "Giai đoạn", "Ngày", "CCCD", "Giới tính")


def seeded(number: int) -> random.Random:
    """Chance that is the same in every run."""
    return random.Random(number)  # noqa: S311


@pytest.fixture(scope="module")
def headers() -> Headers:
    found = read_headers((ROOT / "data" / "headers.yaml").read_text(encoding="utf-8"), "headers.yaml")
    assert isinstance(found, Headers), found
    return found


def workbook(path: Path, rows: list[tuple[object, ...]]) -> Path:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("DS")
    for row in (HEADS, *rows):
        sheet.append(row)
    book.save(path)
    return path


def text_file(path: Path, rows: list[tuple[object, ...]]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows((HEADS, *rows))
    return path


def id_numbers(count: int, chance: random.Random) -> Iterator[tuple[str, int, str]]:
    """Numbers of every province with the year and sex of their holders."""
    provinces = sorted(PROVINCES)
    for serial in range(count):
        year, sex = chance.randint(1960, 2009), chance.choice("MF")
        century = 2 * (year // 100 - 19) + (sex == "F")
        yield f"{chance.choice(provinces)}{century}{year % 100:02}{serial:06}", year, sex


AS_WRITTEN: dict[str, tuple[Callable[[str], object], Callable[..., Path], str]] = {
    "text": (str, workbook, "a.xlsx"),
    "number": (int, workbook, "a.xlsx"),
    "float": (float, workbook, "a.xlsx"),
    "text of a number": (lambda number: str(int(number)), workbook, "a.xlsx"),
    "csv of numbers": (int, text_file, "a.csv"),
    "csv of floats": (float, text_file, "a.csv"),
}
QUICK = 120
FULL = 5_000


@pytest.mark.parametrize("way", AS_WRITTEN)
@pytest.mark.parametrize("count", [QUICK, pytest.param(FULL, marks=pytest.mark.slow)])
def test_no_id_number_is_taken_wrong_and_every_repair_is_listed(
    tmp_path: Path, headers: Headers, way: str, count: int
) -> None:
    written, save, name = AS_WRITTEN[way]
    people = [*id_numbers(count, seeded(count))]
    rows = [
        (f"Mẫu {n}", year, "x", "đăng ký", "05/03/2025", written(one), sex) for n, (one, year, sex) in enumerate(people)
    ]
    path = save(tmp_path / name, rows)
    roster, problems = read_rows(path, headers, TODAY)
    assert roster is not None
    taken = {row.row - 2: row.person.cccd for row in roster.rows}
    assert taken == {n: one for n, (one, _, _) in enumerate(people)}
    asked = {one.place.cell for one in problems if isinstance(one, Question)}
    assert asked == ({f"F{n + 2}" for n in range(count)} if way != "text" else set())
    assert len(problems) == len(asked)
    repaired, left = read_rows(path, headers, TODAY, Answers(repair=True))
    assert isinstance(repaired, Roster)
    assert left == []
    assert len(repaired.told) == len(asked)
    assert all(
        f"ô {cell}: " in line for cell, line in zip(sorted(asked, key=lambda c: int(c[1:])), repaired.told, strict=True)
    )


@pytest.mark.parametrize("count", [QUICK, pytest.param(FULL, marks=pytest.mark.slow)])
def test_a_number_with_a_digit_missing_or_wrong_is_never_made_whole(
    tmp_path: Path, headers: Headers, count: int
) -> None:
    """One digit dropped or changed anywhere: what is still taken agrees with all that can be known of its holder."""
    chance = seeded(count)
    people, rows = [*id_numbers(count, chance)], []
    for n, (one, year, sex) in enumerate(people):
        at = chance.randrange(12)
        another = "" if n % 2 else str((int(one[at]) + chance.randint(1, 9)) % 10)
        spoilt = one[:at] + another + one[at + 1 :]
        rows.append((f"Mẫu {n}", year, "x", "đăng ký", "05/03/2025", chance.choice((str, int))(spoilt), sex))
    roster, problems = read_rows(workbook(tmp_path / "a.xlsx", rows), headers, TODAY)
    assert roster is not None
    for row in roster.rows:
        one, year, sex = people[row.row - 2]
        taken = str(row.person.cccd)
        assert (taken[3], taken[4:6]) == (one[3], one[4:6]), (row.row, year, sex)
        assert taken[:3] in PROVINCES or taken >= "100"  # countries of birth, which are not listed
    refused = {one.place.cell for one in problems if not isinstance(one, Question)}
    assert len(refused) > count / 3


def days(count: int, chance: random.Random) -> list[date]:
    return [date(1990, 1, 1) + timedelta(days=chance.randrange(12_000)) for _ in range(count)]


WRITINGS: dict[str, Callable[[date], object]] = {
    "day first": lambda day: f"{day.day}/{day.month}/{day.year}",
    "day first, padded": lambda day: f"{day:%d-%m-%Y}",
    "short": lambda day: f"{day.day}.{day.month}.{day:%y}",
    "iso": lambda day: day.isoformat(),
    "real": lambda day: day,
    "serial": lambda day: (day - date(1899, 12, 30)).days,
    "month first": lambda day: f"{day.month}/{day.day}/{day.year}",
    "month first, short": lambda day: f"{day:%m-%d-%y}",
}
SWAPPED_BY_A_PROGRAM: Callable[[date], object] = lambda day: (  # noqa: E731
    date(day.year, day.day, day.month) if day.day <= 12 else f"{day:%d/%m/%Y}"
)


def taken_wrong(path: Path, headers: Headers, wanted: list[date]) -> tuple[int, list[Problem]]:
    roster, problems = read_rows(path, headers, TODAY)
    assert roster is not None
    return sum(row.event.on != wanted[row.row - 2] for row in roster.rows), problems


@pytest.mark.parametrize("count", [QUICK, pytest.param(10_000, marks=pytest.mark.slow)])
def test_no_day_is_swapped_in_silence(tmp_path: Path, headers: Headers, count: int) -> None:
    """Columns written in one way, and columns of two ways: each day is the right one, or the column is refused."""
    chance = seeded(count)
    ways = {**WRITINGS, "swapped by a program": SWAPPED_BY_A_PROGRAM}
    mixtures = [(way, way) for way in ways] + [
        ("day first", "month first"),
        ("iso", "day first"),
        ("real", "day first"),
    ]
    each = count // len(mixtures)
    refused = set()
    for first, second in mixtures:
        wanted = days(each, chance)
        cells = [ways[chance.choice((first, second))](day) for day in wanted]
        rows = [(f"Mẫu {n}", 1999, "x", "đăng ký", cell, None, "nam") for n, cell in enumerate(cells)]
        wrong, problems = taken_wrong(workbook(tmp_path / "a.xlsx", rows), headers, wanted)
        assert wrong == 0, (first, second)
        if any(not isinstance(problem, Question) for problem in problems):
            refused.add((first, second))
    doubtful = {"month first", "month first, short", "swapped by a program"}
    assert refused == {pair for pair in mixtures if doubtful & {*pair}} | {("real", "day first")}

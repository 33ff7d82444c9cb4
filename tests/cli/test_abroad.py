"""Who is abroad and until when: contracts that end, contracts that are over, contracts that were left."""

from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from cli.answers import data, lines, refused, told
from cli.lists import write_list
from conftest import Run

HEADS = ("Họ và tên", "Năm sinh", "Đơn vị", "Thị trường", "Thời hạn", "Mục đích", "Giai đoạn", "Ngày")
GONE = "xuất cảnh"


def day(text: str) -> str:
    return f"{date.fromisoformat(text):%d/%m/%Y}"


def left(run: Run, folder: Path, *goings: tuple[str, str | None, str], today: str = "2025-06-18") -> None:
    """Take in invented people who left: day in ISO, months, and the name of the place."""
    rows = [
        (f"Người Thử {letters(at)}", 1990, unit, "Nhật Bản", months, None, GONE, day(on))
        for at, (on, months, unit) in enumerate(goings)
    ]
    told(run("worker", "import", write_list(folder / "di.xlsx", HEADS, *rows), today=today))


def letters(number: int) -> str:
    return "".join(chr(ord("A") + int(digit)) for digit in f"{number:03}")


def ending(run: Run, *words: object, today: str = "2025-06-18") -> Any:
    return data(run("abroad", "ending", *words, "--json", today=today), "xkld.abroad.ending/1")


def test_a_contract_ends_as_a_second_computation_says(planned: Run, tmp_path: Path) -> None:
    """The same day of the last month, or the last day of a month that has no such day."""
    days = ("2024-02-29", "2023-08-31", "2023-01-31", "2024-11-30", "2025-05-15", "2023-12-31", "2025-03-01")
    goings = [(on, str(months), "Phường Đô Vinh") for on in days for months in (1, 6, 12, 13, 36, 60)]
    left(planned, tmp_path, *goings)
    found = ending(planned, "--days", 99999)
    assert found["unknown"] == []
    with duckdb.connect() as second:
        asked = "select strftime(cast(? as date) + to_months(?), '%Y-%m-%d')"
        expected = {(on, n): second.execute(asked, [on, int(n)]).fetchone()[0] for on, n, _ in goings}
    assert expected["2023-08-31", "6"] == "2024-02-29"
    by_name = {one["name"]: one["ends_on"] for one in found["ending"]}
    assert by_name == {f"Người Thử {letters(at)}": expected[on, months] for at, (on, months, _) in enumerate(goings)}
    assert [one["ends_on"] for one in found["ending"]] == sorted(by_name.values())


def test_days_are_counted_to_the_last_day_and_unknown_terms_stand_apart(planned: Run, tmp_path: Path) -> None:
    goings = [("2024-06-17", "12"), ("2024-06-18", "12"), ("2024-07-18", "12"), ("2024-07-19", "12")]
    goings += [("2024-08-17", "12"), ("2024-09-16", "12"), ("2024-09-17", "12"), ("2024-01-01", None)]
    left(planned, tmp_path, *((on, months, "Phường Đô Vinh") for on, months in goings))
    found = ending(planned)
    assert found["bands"] == {"over": 1, "within": [2, 2, 1], "later": 1, "unknown": 1}
    assert [one["departed_on"] for one in found["ending"]] == [on for on, _ in goings[:6]]
    assert [one["departed_on"] for one in found["unknown"]] == ["2024-01-01"]
    overdue = data(planned("abroad", "overdue", "--json"), "xkld.abroad.overdue/1")["people"]
    assert [one["departed_on"] for one in overdue] == ["2024-06-17"]  # not on the last day itself
    assert rates(planned)["làm việc", "Tổng cộng"][:5] == ["8", "0", "0", "1", "1"]
    answer = planned("abroad", "ending", "--days", 0)
    heads, *rows = lines(answer)
    column = heads.index("Còn lại")
    assert [row[column] for row in rows] == ["quá hạn 1 ngày", "hết hạn hôm nay", "chưa biết thời hạn hợp đồng"]
    assert "1 quá hạn chưa thấy về; 2 trong 30 ngày; 2 trong 31-60 ngày; 1 trong 61-90 ngày; 1 sau đó" in answer.err


def test_a_contract_that_is_prolonged_ends_on_the_day_that_was_told(planned: Run, tmp_path: Path) -> None:
    left(planned, tmp_path, ("2024-06-17", "12", "Phường Đô Vinh"))
    told(planned("worker", "move", 1, "extended", "--on", "01/6/2025"))
    assert [one["worker"] for one in ending(planned)["unknown"]] == [1]  # prolonged until nobody knows when
    assert ending(planned, today="2025-05-31")["ending"][0]["ends_on"] == "2025-06-17"  # as it was known before
    assert "đến ngày 30/6/2025" in told(planned("abroad", "extend", 1, "--on", "01/6/2025", "--until", "30/6/2025"))
    assert ending(planned)["ending"][0]["ends_on"] == "2025-06-30"
    assert "không ghi thêm" in told(planned("abroad", "extend", 1, "--on", "01/6/2025", "--until", "30/6/2025"))
    told(planned("abroad", "extend", 1, "--on", "01/6/2025", "--until", "01/7/2025"))
    assert "Hợp đồng đến: 01/7/2025" in told(planned("worker", "show", 1))
    told(planned("abroad", "extend", 1, "--on", "10/6/2025", "--until", "05/8/2025", "--new-contract"))
    (one,) = ending(planned)["ending"]
    assert (one["ends_on"], one["remark"]) == ("2025-08-05", "recontracted")
    told(planned("worker", "edit", 1, "--stage-date", "recontracted=11/6/2025"))
    (one,) = ending(planned)["ending"]
    assert (one["ends_on"], one["remark_on"]) == ("2025-08-05", "2025-06-11")  # the contract ends when it was said to


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--on", "01/6/2025", "--until", "01/6/2025"), "không sau ngày gia hạn"),
        (("--on", "01/6/2025", "--until", "01/6/2036"), "cách quá 10 năm"),
        (("--on", "01/7/2025", "--until", "01/8/2025"), "01/7/2025"),
        (("--on", "01/6/2024", "--until", "01/8/2025"), "không thể"),
    ],
)
def test_a_prolonging_that_cannot_be_is_refused(planned: Run, tmp_path: Path, words: tuple, said: str) -> None:
    left(planned, tmp_path, ("2024-06-17", "12", "Phường Đô Vinh"))
    before = told(planned("log"))
    refused(planned("abroad", "extend", 1, *words), said)
    assert told(planned("log")) == before


def rates(run: Run, *words: object) -> dict[tuple[str, str], list[str]]:
    heads, *rows = lines(run("abroad", "rates", *words))
    assert heads[2:6] == [
        "Đang ở nước ngoài (người)",
        "Bỏ hợp đồng",
        "Ở lại trái pháp luật",
        "Hết hạn chưa thấy về",
    ]
    return {(row[0], row[1]): row[2:] for row in rows}


def test_who_left_a_contract_is_named_and_told_in_hundredths(planned: Run, tmp_path: Path) -> None:
    goings = [("2022-01-12", "36"), ("2022-01-13", "36"), ("2024-01-10", "36"), ("2024-01-11", "36")]
    left(
        planned,
        tmp_path,
        *((on, months, "Phường Đô Vinh") for on, months in goings),
        ("2024-01-14", "36", "Xã Thành Hải"),
    )
    told(planned("worker", "move", 3, "absconded", "--on", "02/5/2025"))
    told(planned("worker", "move", 4, "absconded", "--on", "02/4/2025"))
    told(planned("worker", "move", 4, "recontracted", "--on", "02/5/2025"))  # lawful again
    told(planned("worker", "move", 1, "overstayed", "--on", "13/01/2025"))
    told(planned("worker", "move", 5, "absconded", "--on", "02/4/2025"))
    told(planned("worker", "move", 5, "returned", "--on", "02/5/2025"))  # home again: a going, nobody abroad
    found = rates(planned)
    assert found["làm việc", "Phường Đô Vinh"] == ["4", "1", "1", "1", "3", "75%", "1", "3"]
    assert found["làm việc", "Xã Thành Hải"] == ["0", "0", "0", "0", "0", "không áp dụng", "0", "1"]
    assert found["làm việc", "Tổng cộng"] == ["4", "1", "1", "1", "3", "75%", "1", "4"]
    assert rates(planned, "--by", "destination")["làm việc", "Nhật Bản"] == found["làm việc", "Tổng cộng"]
    named = data(planned("abroad", "overdue", "--json"), "xkld.abroad.overdue/1")["people"]
    assert [(one["worker"], one["breach"]) for one in named] == [(1, "overstayed"), (2, "ended"), (3, "absconded")]
    assert lines(planned("abroad", "overdue"))[3][-1] == "bỏ hợp đồng từ 02/5/2025"
    assert lines(planned("abroad", "overdue"))[2][-1] == "hết hạn hợp đồng, chưa thấy về (đến 13/01/2025)"
    assert len(lines(planned("abroad", "overdue", "--unit", "Xã Thành Hải"))) == 1


def test_students_are_a_set_of_their_own(planned: Run, tmp_path: Path) -> None:
    rows = [
        ("Người Thử Học", 2000, "Phường Đô Vinh", "Nhật Bản", "24", "học tập", GONE, "10/01/2025"),
        ("Người Thử Làm", 2000, "Phường Đô Vinh", "Nhật Bản", "3", "làm việc", GONE, "10/01/2025"),
    ]
    told(planned("worker", "import", write_list(tmp_path / "hoc.xlsx", HEADS, *rows)))
    found = rates(planned)
    assert found["làm việc", "Tổng cộng"][0] == "1"
    assert found["học tập", "Tổng cộng"][:5] == ["1", "0", "0", "0", "0"]


def test_whoever_is_home_dead_missing_or_of_another_place_is_not_in_the_lists(planned: Run, tmp_path: Path) -> None:
    left(planned, tmp_path, *[("2024-06-01", "12", "Phường Đô Vinh")] * 4)
    for number, stage in ((1, "returned"), (2, "died"), (3, "missing")):
        told(planned("worker", "move", number, stage, "--on", "10/6/2025"))
    assert [one["worker"] for one in ending(planned)["ending"]] == [4]
    told(planned("worker", "move", 3, "found", "--on", "12/6/2025"))
    assert [one["worker"] for one in ending(planned)["ending"]] == [3, 4]
    assert [one["worker"] for one in ending(planned, today="2025-06-09")["ending"]] == [1, 2, 3, 4]


def test_nobody_abroad_is_said(planned: Run) -> None:
    for words in (("ending",), ("rates",)):
        answer = planned("abroad", *words)
        assert len(lines(answer)) == 1
        assert answer.err == "Không có ai đang ở nước ngoài.\n"
    assert planned("abroad", "overdue").err == "Không có ai bỏ hợp đồng, ở lại, quá hạn chưa về.\n"
    assert ending(planned) == {
        "ending": [],
        "unknown": [],
        "bands": {"over": 0, "within": [0, 0, 0], "later": 0, "unknown": 0},
    }


def test_people_of_places_outside_the_plan_are_counted(peopled: Run) -> None:
    told(peopled("worker", "move", 1, "departed", "--on", "02/5/2025"))
    assert "không có trong kế hoạch" not in peopled("abroad", "ending").err
    assert ending(peopled, "--unit", "Phường Phủ Hà") == ending(peopled, "--unit", "Xã Thành Hải")
    refused(peopled("abroad", "ending", "--unit", "Phường Không Có"), "Phường Không Có")

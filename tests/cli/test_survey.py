"""``xkld survey``: who was asked where and when, numbers that cannot be, and what they add up to."""

from pathlib import Path
from typing import Any

import pytest
from cli.answers import data, lines, refused, told
from cli.plan_texts import SONG_MAU, changed, saved
from cli.sheets import sheets
from conftest import Answer, Run

HOUSEHOLDS = ("--kind", "households", "--by", "Tổ dân phố")
SCHOOL = ("--kind", "school", "--by", "Đoàn trường", "--school", "Trường THPT Mẫu", "--year", "2024-2025")
SOLDIERS = ("--kind", "soldiers", "--by", "Ban CHQS")


def add(run: Run, *words: object, on: str = "10/3/2025", **numbers: int) -> Answer:
    asked = {"asked": 40, "interested": 6, "refused": 3} | numbers
    typed = [word for name, number in asked.items() for word in (f"--{name}", number)]
    return run("survey", "add", "--on", on, *typed, *words)


def by_place(run: Run, *words: object, today: str = "2025-06-18") -> dict[str | None, tuple[Any, ...]]:
    """Of each place that was ever asked: the age of the last round, rounds, and their sums."""
    found = data(run("survey", "list", *words, "--json", today=today), "xkld.survey.list/1")["places"]
    return {
        one["place"]["name"]: (one["days"], *one["place"]["sums"].values())
        for one in found
        if one["place"]["last_on"] is not None
    }


def total(run: Run, *words: object) -> list[int]:
    return [*data(run("survey", "list", *words, "--json"), "xkld.survey.list/1")["total"].values()]


def row(sheet: dict[str, Any], number: int) -> list[Any]:
    """The values of a line of a sheet, from left to right."""
    return [sheet[f"{letter}{number}"] for letter in "ABCDEFGHIJK" if sheet.get(f"{letter}{number}") not in {None, ""}]


def test_a_ward_knows_when_it_was_last_asked_and_the_others_are_told(peopled: Run) -> None:
    told(add(peopled, *HOUSEHOLDS, "--unit", "Đô Vinh"))
    told(add(peopled, *SOLDIERS, "--unit", "Phường Đô Vinh", asked=12, interested=4, refused=0, on="02/6/2025"))
    told(add(peopled, *HOUSEHOLDS, "--unit", "Phủ Hà", on="10/3/2024"))
    assert by_place(peopled) == {"Phường Đô Vinh": (16, 2, 52, 10, 3), "Phường Phủ Hà": (465, 0, 0, 0, 0)}
    assert by_place(peopled, today="2025-06-19")["Phường Đô Vinh"][0] == 17
    assert by_place(peopled, "--kind", "quân nhân chuẩn bị xuất ngũ") == {"Phường Đô Vinh": (16, 1, 12, 4, 0)}
    assert by_place(peopled, "--kind", "households")["Phường Đô Vinh"] == (100, 1, 40, 6, 3)
    answer = peopled("survey", "list")
    assert "Các đợt từ 15/12/2024 đến hết ngày 18/6/2025." in answer.err
    assert "Chưa khảo sát lần nào: Phường Bảo An, Phường Phước Mỹ, Phường Đạo Long" in answer.err
    shown = lines(answer)
    assert len(shown) == 15
    assert shown[2][:4] == ["Phường Bảo An", "chưa khảo sát", "", "0"]
    assert shown[-1] == ["Tổng cộng", "", "", "2", "52", "10", "3", "", ""]


def test_days_are_from_the_first_to_the_last_both_counted(peopled: Run) -> None:
    for on in ("14/12/2024", "15/12/2024", "10/3/2025", "11/3/2025"):
        told(add(peopled, *HOUSEHOLDS, "--unit", "Phủ Hà", on=on, asked=10, interested=1, refused=0))
    assert total(peopled) == [3, 30, 3, 0]
    assert total(peopled, "--from", "14/12/2024", "--to", "10/3/2025") == [3, 30, 3, 0]
    assert total(peopled, "--from", "10/3/2025", "--to", "10/3/2025") == [1, 10, 1, 0]
    assert by_place(peopled, "--to", "10/3/2025")["Phường Phủ Hà"][0] == 0
    refused(peopled("survey", "list", "--from", "11/3/2025", "--to", "10/3/2025"), "ngày cuối 10/3/2025 trước ngày đầu")
    rounds = data(peopled("survey", "rounds", "--from", "01/01/2024", "--json"), "xkld.survey.rounds/1")["rounds"]
    assert [one["number"] for one in rounds] == [4, 3, 2, 1]
    assert len(lines(peopled("survey", "rounds", "--unit", "Đô Vinh"))) == 1


def test_people_who_came_since_are_counted_once_by_purpose(peopled: Run) -> None:
    """Person 1 of the ward came in January: of an older round she is one of the new, of this one she is not."""
    told(add(peopled, *HOUSEHOLDS, "--unit", "Đô Vinh"))
    words = ("--birth", 2001, "--unit", "Phường Đô Vinh", "--stage")
    told(peopled("worker", "add", "--name", "Mai Thị Mới", *words, "đăng ký", "--on", "10/3/2025"))
    told(peopled("worker", "move", 5, "counselled", "--on", "12/3/2025"))
    told(
        peopled("worker", "add", "--name", "Mai Thị Học", *words, "đăng ký", "--on", "11/3/2025", "--purpose", "study")
    )
    told(peopled("worker", "move", 1, "counselled", "--on", "12/3/2025"))

    def since(*words: str) -> list[tuple[int | None, int | None]]:
        found = data(peopled("survey", "list", *words, "--json"), "xkld.survey.list/1")["places"]
        return [(one["to_work"], one["to_study"]) for one in found[:2]]

    assert since() == [(1, 1), (None, None)]
    assert since("--to", "10/3/2025") == [(1, 0), (None, None)]
    told(peopled("survey", "edit", 1, "--on", "10/01/2025"))
    assert since() == [(2, 1), (None, None)]
    told(peopled("survey", "edit", 1, "--on", "12/3/2025"))
    assert since() == [(0, 0), (None, None)]


def test_pupils_add_up_by_school_and_year_however_the_school_is_typed(peopled: Run) -> None:
    told(add(peopled, *SCHOOL, asked=300, interested=25, refused=100))
    again = ("--kind", "school", "--by", "Phòng Giáo dục", "--school", "truong thpt mau", "--year")
    told(add(peopled, *again, "2024-2025", asked=100, interested=5, refused=10, on="12/3/2025"))
    told(add(peopled, *again, "2023 - 2024", asked=50, interested=2, refused=1, on="12/3/2024"))
    found = data(peopled("survey", "schools", "--json"), "xkld.survey.schools/1")["schools"]
    assert [(one["school"], one["school_year"], one["last_on"], *one["sums"].values()) for one in found] == [
        ("Trường THPT Mẫu", "2024-2025", "2025-03-12", 2, 400, 30, 110),
        ("Trường THPT Mẫu", "2023-2024", "2024-03-12", 1, 50, 2, 1),
    ]
    told(add(peopled, *SCHOOL[:4], "--school", "Trường THPT Mậu", "--year", "2024-2025", "--unit", "Phủ Hà"))
    assert [row[0] for row in lines(peopled("survey", "schools"))[1:]] == [
        *("Trường THPT Mẫu", "Trường THPT Mậu", "Trường THPT Mẫu", "Tổng cộng"),
    ]
    assert by_place(peopled)[None] == (98, 2, 400, 30, 110)
    assert lines(peopled("survey", "list"))[-2][0] == "toàn địa bàn"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((*HOUSEHOLDS, "--interested", 38), "có nhu cầu 38 cộng từ chối 3 là 41, nhiều hơn số đã hỏi 40"),
        ((*SCHOOL[:4],), "chưa ghi trường, năm học"),
        ((*SCHOOL[:6],), "chưa ghi trường, năm học"),
        ((*SCHOOL[:6], "--year", "2025-2027"), "«2025-2027» không phải là năm học"),
        ((*HOUSEHOLDS, *SCHOOL[4:6]), "mới ghi trường, năm học"),
        ((*HOUSEHOLDS, "--on", "19/6/2025"), "19/6/2025"),
        ((*HOUSEHOLDS, "--unit", "Phường Phủ Hải"), "Phường Phủ Hà"),
        (("--kind", "farmers", "--by", "Tổ"), "soldiers (quân nhân chuẩn bị xuất ngũ)"),
        (("--kind", "soldiers", "--by", "Ông 058199001234"), "số CCCD"),
    ],
)
def test_what_cannot_be_is_refused_and_writes_nothing(peopled: Run, home: Path, words: tuple, said: str) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(add(peopled, *words), said)
    assert (home / "xkld.db").read_bytes() == before


def test_all_that_were_asked_may_have_answered(peopled: Run) -> None:
    answer = told(add(peopled, *HOUSEHOLDS, asked=9, interested=6, refused=3))
    assert answer.endswith("đã hỏi 9, có nhu cầu 6, từ chối 3.\n")


def test_a_round_is_kept_once_and_put_right(peopled: Run) -> None:
    told(add(peopled, *HOUSEHOLDS, "--unit", "Phủ Hà"))
    assert "đợt khảo sát số 1, không ghi thêm" in told(add(peopled, *HOUSEHOLDS, "--unit", "phu ha"))
    refused(add(peopled, *HOUSEHOLDS[:2], "--by", "TỔ DÂN PHỐ", "--unit", "Phủ Hà", asked=41), "survey edit 1")
    told(add(peopled, *HOUSEHOLDS[:2], "--by", "Hội Nông dân", "--unit", "Phủ Hà", asked=41))
    refused(peopled("survey", "edit", 2, "--by", "tổ dân phố"), "đợt số 1")
    done = told(peopled("survey", "edit", 2, "--interested", 7, "--kind", "school", *SCHOOL[4:]))
    assert "đã hỏi 41, có nhu cầu 6" in done
    assert "học sinh, sinh viên Trường THPT Mẫu (2024-2025), 10/3/2025, Hội Nông dân; đã hỏi 41, có nhu cầu 7" in done
    told(peopled("survey", "edit", 2, "--kind", "households"))
    assert data(peopled("survey", "schools", "--json"), "xkld.survey.schools/1")["schools"] == []
    assert "không ghi thêm" in told(peopled("survey", "edit", 2, "--interested", 7))
    refused(peopled("survey", "edit", 2), "chưa ghi sửa điều gì")
    refused(peopled("survey", "edit", 9, "--asked", 5), "không có đợt khảo sát số 9")
    refused(peopled("survey", "edit", 2, "--asked", 5), "nhiều hơn số đã hỏi 5")


def test_rounds_of_other_places_are_told_and_not_added(peopled: Run, home: Path) -> None:
    told(add(peopled, *HOUSEHOLDS, "--unit", "Phủ Hà"))
    words = ("--on", "10/7/2025", "--unit", "Phường Ninh Chử", "--asked", 5, "--interested", 1, "--refused", 0)
    told(peopled("survey", "add", *HOUSEHOLDS, *words, today="2025-07-18"))
    answer = peopled("survey", "list", today="2025-07-18")
    assert lines(answer)[-1][3:5] == ["1", "40"]
    assert "1 đợt ở nơi không có trong kế hoạch này" in answer.err
    assert "1 đợt ở nơi không có" in peopled("survey", "rounds", today="2025-07-18").err


NEW_WARDS = changed(
    SONG_MAU,
    ("units/song-mau.yaml", "units/ninh-thuan-2024.yaml"),
    (
        "{Phường Bến Thử: 3, Phường Cầu Mẫu: 2, Xã Đồng Ví Dụ: 2}",
        "{Phường Đô Vinh: 3, Phường Bảo An: 2, Phường Phan Rang: 1, Phường Đông Hải: 1}",
    ),
)
"""A plan of 2026 for four of the wards that took over on 1/7/2025."""


def test_a_new_ward_knows_of_the_rounds_in_the_wards_that_became_it(planned: Run, home: Path, tmp_path: Path) -> None:
    """Bảo An is the old Bảo An, Phước Mỹ and Thành Hải; the old Đông Hải became a part of the new one."""
    for unit, on in (("Đô Vinh", "10/3/2025"), ("Bảo An", "01/6/2025"), ("Thành Hải", "01/6/2025")):
        told(add(planned, *HOUSEHOLDS, "--unit", unit, on=on))
    told(add(planned, *HOUSEHOLDS, "--unit", "Phước Mỹ", on="31/5/2025"))
    told(add(planned, *SOLDIERS, "--unit", "Đông Hải", on="02/6/2025"))
    told(planned("plan", "load", saved(home / "data" / "plans", NEW_WARDS, "moi-2026.yaml"), today="2025-12-18"))
    words, today = ("--plan", "song-mau-2026"), {"today": "2026-01-10"}

    def last(*more: str) -> dict[str, list[str]]:
        return {row[0]: row[1:4] for row in lines(planned("survey", "list", *words, *more, **today))[1:-1]}

    assert last() == {
        "Phường Đô Vinh": ["10/3/2025 (địa bàn cũ: Phường Đô Vinh)", "306", "0"],
        "Phường Bảo An": ["01/6/2025 (địa bàn cũ: Phường Bảo An, Xã Thành Hải)", "223", "0"],
        "Phường Phan Rang": ["chưa khảo sát", "", "0"],
        "Phường Đông Hải": ["02/6/2025 (địa bàn cũ: Phường Đông Hải)", "222", "0"],
    }
    answer = planned("survey", "list", *words, **today)
    assert "Chưa khảo sát lần nào: Phường Phan Rang." in answer.err
    assert lines(answer)[1][-2:] == ["", ""]
    assert last("--kind", "soldiers")["Phường Đô Vinh"] == ["chưa khảo sát", "", "0"]
    assert last("--to", "31/5/2025", "--from", "01/01/2025")["Phường Bảo An"][0] == (
        "31/5/2025 (địa bàn cũ: Phường Phước Mỹ)"
    )
    out = tmp_path / "a.xlsx"
    told(planned("survey", "list", *words, "--out", out, **today))
    assert sheets(out)["Theo địa phương"]["B4"] == "10/3/2025 (địa bàn cũ: Phường Đô Vinh)"
    typed = ("--on", "05/01/2026", "--unit", "Đô Vinh", "--asked", 5, "--interested", 1, "--refused", 0)
    told(planned("survey", "add", *HOUSEHOLDS, *typed, **today))
    assert last()["Phường Đô Vinh"] == ["05/01/2026", "5", "1"]


def test_the_workbook_holds_the_same_with_living_sums(peopled: Run, tmp_path: Path) -> None:
    told(add(peopled, *HOUSEHOLDS, "--unit", "Đô Vinh"))
    told(add(peopled, *SCHOOL, "--unit", "Phủ Hà", asked=300, interested=25, refused=100))
    out = tmp_path / "khao-sat.xlsx"
    answer = peopled("survey", "list", "--out", out)
    assert str(out) in told(answer)
    assert "Chưa khảo sát lần nào: Phường Bảo An" in answer.err
    found = sheets(out)
    assert list(found) == ["Theo địa phương", "Các đợt", "Theo trường"]
    assert row(found["Theo địa phương"], 4) == ["Phường Đô Vinh", "10/3/2025", 100, 1, 40, 6, 3, 0, 0]
    assert row(found["Theo địa phương"], 17) == ["Tổng cộng", 2, 340, 31, 103]
    assert sheets(out, "f")["Theo địa phương"]["E17"] == "SUM(E4:E16)"
    assert row(found["Theo trường"], 4) == [
        "Trường THPT Mẫu",
        "2024-2025",
        "Phường Phủ Hà",
        "10/3/2025",
        1,
        300,
        25,
        100,
    ]
    again = tmp_path / "b.xlsx"
    told(peopled("survey", "list", "--out", again))
    assert out.read_bytes() == again.read_bytes()
    told(peopled("survey", "list", "--kind", "households", "--out", out))
    assert list(sheets(out)) == ["Theo địa phương", "Các đợt"]
    refused(peopled("survey", "list", "--out", tmp_path / "b.docx"), ".xlsx")


def test_whoever_is_erased_is_in_no_text_of_a_round(peopled: Run, home: Path) -> None:
    told(add(peopled, "--kind", "households", "--by", "Bà Lê Văn Thường và Tổ 3"))
    told(peopled("worker", "move", 3, "withdrawn", "--on", "02/6/2025"))
    told(peopled("worker", "erase", 3, "--reason", "theo đơn", "--confirm", "Lê Văn Thường", "--no-backup"))
    assert lines(peopled("survey", "rounds"))[1][4] == "Bà (đã xóa thông tin) và Tổ 3"
    assert "Lê Văn Thường".encode() not in (home / "xkld.db").read_bytes()

"""Goings of one person, one after the other, whatever the order in which lists and commands tell of them."""

import itertools
from pathlib import Path
from typing import Any

import pytest
from cli.answers import data, refused, told
from cli.lists import SHORT, write_list
from cli.logical import state
from cli.reports import by_name, on_screen
from conftest import Answer, Run

NAME = ("Đặng Văn Thử", 1995)
PERSON = ("--name", NAME[0], "--birth", str(NAME[1]), "--unit", "Phường Phủ Hà")
WITH_PURPOSE = (*SHORT, "Mục đích")
WITH_REASON = (*SHORT, "Lý do về nước")


def row(stage: str, on: str, *more: str, unit: str = "Phường Phủ Hà") -> tuple:
    """One line about Đặng Văn Thử."""
    return (*NAME, unit, stage, on, *more)


def take(run: Run, folder: Path, *rows: tuple, heads: tuple[str, ...] = SHORT, today: str = "2025-06-18") -> Answer:
    """A list handed in."""
    return run("worker", "import", write_list(folder / "ds.xlsx", heads, *rows), today=today)


def add(run: Run, stage: str, on: str, *more: str) -> Answer:
    """The same by one command."""
    return run("worker", "add", *PERSON, "--stage", stage, "--on", on, *more)


def cases(run: Run) -> list[tuple[str, str, list[str]]]:
    """Purpose, place and stages of each case, in the order of their first days."""
    found: list[dict[str, Any]] = data(run("worker", "show", 1, "--json"), "xkld.worker.show/1")["cases"]
    found.sort(key=lambda one: one["case"]["events"][0]["on"])
    return [(one["case"]["purpose"], one["unit"], [event["stage"] for event in one["case"]["events"]]) for one in found]


def departed(run: Run, today: str = "2025-06-18") -> int:
    """How many persons count towards the target."""
    return int(data(run("quota", "show", "--json", today=today), "xkld.quota.show/1")["departed"])


@pytest.mark.parametrize("days", [("03/6/2025", "05/6/2025"), ("05/6/2025", "03/6/2025")])
def test_a_second_departure_without_a_return_is_refused_in_both_orders(
    planned: Run, home: Path, tmp_path: Path, days: tuple[str, str]
) -> None:
    told(take(planned, tmp_path, row("xuất cảnh", days[0])))
    before = state(home)
    refused(take(planned, tmp_path, row("xuất cảnh", days[1])), "đang có hồ sơ ở giai đoạn «xuất cảnh»", "DS › D2")
    refused(add(planned, "departed", days[1]), "đang có hồ sơ ở giai đoạn «xuất cảnh»")
    refused(planned("worker", "move", 1, "departed", "--on", days[1]), "«xuất cảnh»")
    assert state(home) == before
    assert departed(planned) == 1


def test_two_departures_in_one_list_are_refused(planned: Run, home: Path, tmp_path: Path) -> None:
    before = state(home)
    refused(take(planned, tmp_path, row("xuất cảnh", "05/6/2025"), row("xuất cảnh", "03/6/2025")), "«xuất cảnh»")
    assert state(home) == before


@pytest.mark.parametrize("order", [*itertools.permutations(range(4))])
def test_a_list_may_stand_in_any_order(planned: Run, tmp_path: Path, order: tuple[int, ...]) -> None:
    rows = (
        row("đăng ký", "10/01/2025"),
        row("xuất cảnh", "05/02/2025"),
        row("về nước", "05/5/2025"),
        row("đăng ký", "02/6/2025"),
    )
    told(take(planned, tmp_path, *(rows[place] for place in order)))
    assert [stages for *_, stages in cases(planned)] == [["registered", "departed", "returned"], ["registered"]]


def test_a_whole_older_going_is_added_by_one_list(planned: Run, tmp_path: Path) -> None:
    told(take(planned, tmp_path, row("xuất cảnh", "05/6/2025")))
    refused(take(planned, tmp_path, row("xuất cảnh", "05/6/2020")), "đang có hồ sơ")
    told(take(planned, tmp_path, row("xuất cảnh", "05/6/2020"), row("về nước", "01/6/2023")))
    assert [stages for *_, stages in cases(planned)] == [["departed", "returned"], ["departed"]]
    assert departed(planned) == 1


def test_a_step_of_an_older_going_that_is_learned_late_goes_there(planned: Run, tmp_path: Path) -> None:
    told(
        take(
            planned,
            tmp_path,
            row("xuất cảnh", "05/6/2020"),
            row("về nước", "01/6/2023"),
            row("đăng ký", "10/01/2025"),
        )
    )
    told(take(planned, tmp_path, row("đăng ký", "06/01/2020")))
    assert [stages for *_, stages in cases(planned)] == [["registered", "departed", "returned"], ["registered"]]


def test_a_command_moves_the_case_that_is_open(planned: Run, tmp_path: Path) -> None:
    told(take(planned, tmp_path, row("xuất cảnh", "05/6/2020"), row("về nước", "01/6/2023")))
    told(take(planned, tmp_path, row("đăng ký", "10/01/2025")))
    told(planned("worker", "move", 1, "departed", "--on", "02/5/2025"))
    assert [stages for *_, stages in cases(planned)] == [["departed", "returned"], ["registered", "departed"]]


def test_a_student_moved_by_a_list_without_a_purpose_stays_a_student(planned: Run, tmp_path: Path) -> None:
    told(add(planned, "registered", "10/01/2025", "--purpose", "du học"))
    assert "(0 người mới, 0 hồ sơ mới" in told(take(planned, tmp_path, row("xuất cảnh", "02/5/2025")))
    assert cases(planned) == [("study", "Phường Phủ Hà", ["registered", "departed"])]
    assert departed(planned) == 0
    movement = by_name(on_screen(planned), "movement")
    assert movement["xuất cảnh đi học tập (lượt)"] == (1, 1)
    assert movement["Xuất cảnh (lượt)"] == (0, 0)


def test_a_student_moved_by_a_command_stays_a_student(planned: Run) -> None:
    told(add(planned, "registered", "10/01/2025", "--purpose", "study"))
    told(planned("worker", "move", 1, "departed", "--on", "02/5/2025"))
    assert [purpose for purpose, *_ in cases(planned)] == ["study"]
    assert departed(planned) == 0


@pytest.mark.parametrize(
    "rows",
    [
        (row("xuất cảnh", "05/02/2025", "học tập"), row("đăng ký", "05/3/2025", "làm việc")),
        (row("đăng ký", "05/3/2025", "làm việc"), row("xuất cảnh", "05/02/2025", "học tập")),
        (row("đăng ký", "05/3/2025", "làm việc"), row("đăng ký", "05/3/2025", "học tập")),
    ],
)
def test_study_and_work_never_overlap(planned: Run, home: Path, tmp_path: Path, rows: tuple[tuple, tuple]) -> None:
    told(take(planned, tmp_path, rows[0], heads=WITH_PURPOSE))
    before = state(home)
    refused(take(planned, tmp_path, rows[1], heads=WITH_PURPOSE), "đang có hồ sơ ở giai đoạn")
    assert state(home) == before


def test_a_reason_learned_later_is_filled_in_and_another_is_refused(planned: Run, home: Path, tmp_path: Path) -> None:
    told(take(planned, tmp_path, row("xuất cảnh", "05/02/2025"), row("về nước", "05/5/2025")))
    answer = take(planned, tmp_path, row("về nước", "05/5/2025", "hết hạn hợp đồng, đúng hạn"), heads=WITH_REASON)
    assert "0 mới, 1 đã có" in told(answer)
    assert "Đã bổ sung thông tin cho 1 người" in answer.err
    assert by_name(on_screen(planned), "movement")["hết hạn hợp đồng, đúng hạn"] == (1, 1)
    before = state(home)
    refused(
        take(planned, tmp_path, row("về nước", "05/5/2025", "early_own_will"), heads=WITH_REASON),
        "lý do về nước khác với sổ (sổ đang ghi hết hạn hợp đồng, đúng hạn)",
        "DS › F2",
    )
    assert state(home) == before
    assert "0 mới, 1 đã có" in told(take(planned, tmp_path, row("về nước", "05/5/2025")))  # silence takes nothing away
    assert by_name(on_screen(planned), "movement")["hết hạn hợp đồng, đúng hạn"] == (1, 1)


def test_what_is_said_later_of_somebody_who_has_left_is_kept_as_the_book_says(planned: Run, tmp_path: Path) -> None:
    heads = (*SHORT, "Thị trường", "Ngành nghề")
    told(take(planned, tmp_path, row("xuất cảnh", "02/5/2025", "Nhật Bản", ""), heads=heads))
    answer = take(planned, tmp_path, row("xuất cảnh", "02/5/2025", "Hàn Quốc", "May mặc"), heads=heads)
    assert "Danh sách khác sổ, đã giữ theo sổ: thị trường: 1." in answer.err
    assert "Đã bổ sung thông tin cho 1 người" in answer.err  # the occupation was not known
    answer = take(planned, tmp_path, row("gia hạn", "02/6/2025", "Hàn Quốc", "Cơ khí"), heads=heads)
    assert "đã giữ theo sổ: ngành nghề: 1, thị trường: 1." in answer.err
    assert "Nhật Bản, May mặc" in told(planned("worker", "show", 1))


def test_before_leaving_what_is_said_last_holds(planned: Run, tmp_path: Path) -> None:
    heads = (*SHORT, "Thị trường")
    told(take(planned, tmp_path, row("đăng ký", "10/01/2025", "Nhật Bản"), heads=heads))
    answer = take(planned, tmp_path, row("xuất cảnh", "02/5/2025", "Hàn Quốc"), heads=heads)
    told(answer)
    assert "đã giữ theo sổ" not in answer.err
    assert "Hàn Quốc" in told(planned("worker", "show", 1))


def test_a_list_never_changes_the_ward_of_a_known_departure(planned: Run, tmp_path: Path) -> None:
    heads = (*SHORT, "Số CCCD")
    told(take(planned, tmp_path, row("xuất cảnh", "02/5/2025", "058095000001"), heads=heads))
    elsewhere = row("xuất cảnh", "02/5/2025", "058095000001", unit="Phường Đô Vinh")
    assert "đã giữ theo sổ: đơn vị: 1." in take(planned, tmp_path, elsewhere, heads=heads).err
    home_again = row("về nước", "02/6/2025", "058095000001", unit="Phường Đô Vinh")
    told(take(planned, tmp_path, home_again, heads=heads))
    assert cases(planned) == [("work", "Phường Phủ Hà", ["departed", "returned"])]
    units = {
        unit["unit"]: unit["departed"]
        for unit in data(planned("quota", "show", "--json"), "xkld.quota.show/1")["units"]
    }
    assert (units["Phường Phủ Hà"], units["Phường Đô Vinh"]) == (1, 0)


def test_who_moves_house_before_leaving_counts_where_the_departure_says(planned: Run, tmp_path: Path) -> None:
    heads = (*SHORT, "Số CCCD")
    told(take(planned, tmp_path, row("đăng ký", "10/01/2025", "058095000001"), heads=heads))
    told(take(planned, tmp_path, row("xuất cảnh", "02/5/2025", "058095000001", unit="Phường Đô Vinh"), heads=heads))
    assert [unit for _, unit, _ in cases(planned)] == ["Phường Đô Vinh"]


@pytest.mark.parametrize("by_list", [False, True])
def test_who_registered_on_the_old_map_counts_there_after_it_ended(planned: Run, tmp_path: Path, by_list: bool) -> None:
    """Phường Phủ Hà became part of Phường Phan Rang on 1/7/2025; its target is still reached by its people."""
    later = "2025-08-20"
    told(take(planned, tmp_path, row("đăng ký", "10/6/2025")))
    if by_list:
        answer = take(planned, tmp_path, row("xuất cảnh", "05/8/2025", unit="Phường Phan Rang"), today=later)
    else:
        answer = planned("worker", "move", 1, "departed", "--on", "05/8/2025", today=later)
    told(answer)
    found = data(planned("quota", "show", "--json", today=later), "xkld.quota.show/1")
    assert {unit["unit"]: unit["departed"] for unit in found["units"] if unit["departed"]} == {"Phường Phủ Hà": 1}
    assert found["outside"] == 0
    assert by_name(on_screen(planned, "2025-Q3", later), "targets")["Phường Phủ Hà"][1:3] == (1, 1)

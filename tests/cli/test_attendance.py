"""``xkld course attend --on``: days of a course called one by one, counted and never typed beside a sum."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cli.answers import data, lines, refused, told
from cli.logical import is_sound, last_operation
from cli.test_course import course, meals
from conftest import Run

__all__ = ["course"]
MONDAY, TUESDAY, WEDNESDAY = (("--on", f"0{day}/6/2025") for day in (2, 3, 4))


def call(run: Run, *words: object) -> str:
    answer = run("course", "attend", 1, *words)
    return told(answer) + answer.err


def days(run: Run) -> dict[int, tuple[int | None, int]]:
    """The days present and the days called, by the person."""
    found = data(run("course", "show", 1, "--json"), "xkld.course.show/1")["members"]
    return {one["worker"]: (one["days"], one["called"]) for one in found}


def rows(home: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        sql = "select worker, on_date, presence from attendance join course_member on id = member order by 1, 2"
        return book.execute(sql).fetchall()


def test_days_present_are_counted_from_the_days_called(course: Run) -> None:
    assert "ngày 02/6/2025, khóa học số 1: 2 người có mặt, 0 người vắng.\n" in call(course, *MONDAY, "--absent")
    assert "1 người có mặt, 1 người vắng.\n" in call(course, *TUESDAY, "--absent", 3)
    said = call(course, *WEDNESDAY, 1)
    assert "1 người có mặt, 0 người vắng.\nChưa điểm danh ngày này: 1 người.\n" in said
    assert days(course) == {1: (3, 3), 3: (1, 2)}
    assert lines(course("course", "show", 1))[1:] == [
        ["1", "Trần Thị Thử", "1999", "Phường Đô Vinh", "3", "3", ""],
        ["3", "Lê Văn Thường", "2000", "Phường Kinh Dinh", "1", "2", ""],
    ]
    assert lines(course("course", "list"))[1][-2] == "2"
    assert "không ghi thêm: ngày 03/6/2025" in call(course, *TUESDAY, "--absent", 3)
    call(course, *TUESDAY, 3)  # put right
    assert days(course) == {1: (3, 3), 3: (2, 2)}
    call(course, 3, 1, *TUESDAY, "--clear")
    assert days(course) == {1: (2, 2), 3: (1, 1)}
    call(course, *TUESDAY, "--absent", 1, 3)
    assert days(course) == {1: (2, 3), 3: (1, 2)}  # absent is told, too: it is no day of presence


def test_whoever_is_only_left_over_keeps_what_was_told(course: Run) -> None:
    told(course("course", "enrol", 1, 2, 4))
    told(course("course", "attend", 1, 4, "--days", 5))
    call(course, *MONDAY, "--absent", 3)
    said = call(course, *MONDAY, "--absent", 1)
    assert "1 người có mặt, 2 người vắng.\n" in said
    assert "Đã ghi vắng từ trước, giữ nguyên: số 3." in said
    assert "Đã ghi tổng số ngày có mặt nên không điểm danh: số 4.\n" in said
    assert days(course) == {1: (0, 1), 2: (1, 1), 3: (0, 1), 4: (5, 0)}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((*MONDAY, 3), "sổ đã ghi tổng 4 ngày có mặt của số 3, không điểm danh thêm từng ngày"),
        ((*MONDAY, "--absent", 3), "xkld course attend 1 3 --clear"),
        ((1, 3, "--days", 2), "số 1 được đếm từ 1 ngày đã điểm danh (có mặt 1 ngày), không ghi tổng"),
        ((1, "--days", 1), "xkld course attend 1 1 --clear"),
        ((*MONDAY, 1, 2), "course enrol 1 2"),
        ((*MONDAY, 99), "trong sổ không có người lao động số 99"),
        (("--on", "01/6/2025", 1), "ngày 01/6/2025 không thuộc khóa học (02/6/2025 - 06/6/2025)"),
        (("--on", "07/6/2025", 1), "ngày 07/6/2025 không thuộc khóa học"),
        (("--on", "06/6/2025", 1, "--today", "2025-06-05"), "sau ngày hôm nay"),
        ((2, *MONDAY, "--clear"), "course enrol 1 2"),
    ],
)
def test_a_day_beside_a_sum_a_sum_beside_days_and_what_cannot_be_are_refused(
    course: Run, home: Path, words: tuple[object, ...], said: str
) -> None:
    told(course("course", "attend", 1, 3, "--days", 4))
    call(course, *MONDAY, 1)
    before = (home / "xkld.db").read_bytes()
    refused(course("course", "attend", 1, *words), said)
    assert (home / "xkld.db").read_bytes() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--absent", 1), "--absent chỉ dùng cùng --on"),
        (MONDAY, "Thiếu SỐ"),
        ((1, "--clear", *MONDAY, "--absent"), "Không dùng --clear, --absent"),
        ((1, *MONDAY, "--days", 2, "--certified", "06/6/2025"), "Không dùng --on, --days, --certified"),
    ],
)
def test_words_that_say_two_things_at_once_are_refused(course: Run, words: tuple[object, ...], said: str) -> None:
    refused(course("course", "attend", 1, *words), said, status=2)


def test_one_way_of_telling_days_gives_place_to_the_other_when_it_is_cleared(course: Run) -> None:
    told(course("course", "attend", 1, 1, 3, "--days", 4, "--certified", "06/6/2025"))
    assert "Đã bỏ số ngày có mặt của người lao động số 1 ở khóa học số 1." in call(course, 1, "--clear")
    assert "chưa ghi số ngày nào" in call(course, 1, "--clear")
    call(course, *MONDAY, 1)
    assert days(course) == {1: (1, 1), 3: (4, 0)}
    call(course, 1, "--clear")
    told(course("course", "attend", 1, 1, "--days", 5))
    assert days(course) == {1: (5, 0), 3: (4, 0)}
    assert {one[-1] for one in lines(course("course", "show", 1))[1:]} == {"06/6/2025"}  # certificates stay


def test_meals_are_compared_with_the_days_called(course: Run) -> None:
    call(course, *MONDAY, "--absent")
    call(course, *TUESDAY, "--absent", 1)
    said = meals(course, 1, 2, "PC1")
    assert "Lưu ý: số 1 chi 2 ngày mà sổ ghi có mặt 1 ngày (khóa học số 1; đã điểm danh 2 ngày)" in said
    told(course("support", "reverse", 1, "--reason", "Thử", "--voucher", "PT1", "--on", "16/6/2025"))
    assert "Số 1 chi 1 ngày, sổ ghi có mặt 1 ngày" in meals(course, 1, 1, "PC2")


@pytest.mark.parametrize(("on", "most"), [("01/6/2025", None), ("02/6/2025", 40_000), ("06/6/2025", 80_000)])
def test_what_meals_give_hangs_on_the_days_called_up_to_then(course: Run, on: str, most: int | None) -> None:
    for day in (MONDAY, WEDNESDAY):
        call(course, *day, "--absent")
    answer = course("support", "check", 1, "--policy", "ttlt09-2016", "--on", on, "--json")
    (found,) = [one for one in data(answer, "xkld.support.check/1")["verdicts"] if one["item"] == "meals"]
    assert found["most"] == most


def test_present_is_whoever_was_so_under_either_number(course: Run, home: Path) -> None:
    call(course, *MONDAY, "--absent", 3)  # number 1 is present
    call(course, *TUESDAY, "--absent", 1)  # number 3 is present
    call(course, *WEDNESDAY, "--absent", 1, 3)
    before = rows(home)
    told(course("worker", "merge", 1, 3, "--yes"))
    assert days(course) == {1: (2, 3)}
    assert is_sound(home)
    told(course("undo", "--yes"))
    assert rows(home) == before


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ((1, "--days", 4), (*MONDAY, 3), (4, 0)),
        ((*MONDAY, 1), (3, "--days", 4), (1, 1)),
        ((3, "--days", 4), (3, "--certified", "06/6/2025"), (4, 0)),
        ((*MONDAY, 3), (*TUESDAY, 3), (2, 2)),
    ],
)
def test_of_two_entries_the_kept_one_tells_in_which_way(
    course: Run, home: Path, first: tuple[object, ...], second: tuple[object, ...], expected: tuple[int, int]
) -> None:
    call(course, *first)
    call(course, *second)
    before = (rows(home), days(course))
    told(course("worker", "merge", 1, 3, "--yes"))
    assert days(course) == {1: expected}
    told(course("undo", "--yes"))
    assert (rows(home), days(course)) == before
    assert is_sound(home)


def test_neither_an_enrolment_under_days_nor_a_sum_beside_them_comes_back_by_undoing(course: Run, home: Path) -> None:
    enrolled = last_operation(home)
    told(course("course", "attend", 1, 1, "--days", 4))
    told(course("undo", "--yes"))
    call(course, *MONDAY, 1)
    before = (home / "xkld.db").read_bytes()
    refused(course("undo", enrolled, "--yes"), "ngày điểm danh", status=5)
    refused(course("undo", enrolled + 2, "--yes"), "Không hoàn tác được", status=5)
    assert (home / "xkld.db").read_bytes() == before


def test_the_days_of_a_person_are_told_and_stay_when_the_person_is_forgotten(course: Run, home: Path) -> None:
    call(course, *MONDAY, "--absent", 3)
    call(course, *TUESDAY, 3)
    shown = told(course("worker", "show", 3, "--everything"))
    assert "02/6/2025 - 06/6/2025: có mặt 1 ngày (03/6/2025), vắng 02/6/2025\n" in shown
    held = data(course("worker", "show", 3, "--everything", "--json"), "xkld.worker.everything/1")
    assert [(one["on"], one["present"]) for one in held["attendance"]] == [("2025-06-02", False), ("2025-06-03", True)]
    assert [one["command"] for one in held["operations"]][-2:] == ["course attend", "course attend"]
    log = told(course("log", "worker", 3))
    assert "thêm ngày điểm danh: học viên số 3, Định hướng đi Nhật Bản; ngày 02/6/2025; điểm danh vắng" in log
    told(course("worker", "move", 3, "withdrawn", "--on", "05/6/2025"))
    told(course("worker", "erase", 3, "--reason", "Đơn", "--confirm", "Lê Văn Thường", "--yes", "--no-backup"))
    assert days(course)[3] == (1, 2)
    assert "1 người có mặt, 0 người vắng" in call(course, *WEDNESDAY, "--absent")  # of the erased nothing is written
    refused(course("course", "attend", 1, *WEDNESDAY, 3), "đã xóa")


def shown(run: Run, *words: object) -> list[tuple[int, str]]:
    """Who was there on a day, as the officer reads it beside the JSON."""
    found = data(run("course", "show", 1, *words, "--json"), "xkld.course.day/1")
    told_of = [(one["worker"], one["presence"]) for one in found["members"]]
    table = lines(run("course", "show", 1, *words))
    assert [int(row[0]) for row in table[1:]] == [worker for worker, _ in told_of]
    return sorted(told_of)


def test_a_day_is_shown_with_everybody_in_the_course(course: Run) -> None:
    assert shown(course, *MONDAY) == [(1, "uncalled"), (3, "uncalled")]
    told(course("course", "attend", 1, 3, *MONDAY, "--absent"))
    assert shown(course, *MONDAY) == [(1, "present"), (3, "absent")]
    answer = course("course", "show", 1, *MONDAY)
    assert answer.err.splitlines()[-1] == "1 người có mặt; 1 người vắng."
    told(course("course", "attend", 1, 1, *TUESDAY))
    assert shown(course, *TUESDAY) == [(1, "present"), (3, "uncalled")]
    assert "Điểm danh: xkld course attend 1 --on 03/6/2025 --absent" in course("course", "show", 1, *TUESDAY).err
    told(course("course", "attend", 1, 3, "--clear"))
    told(course("course", "attend", 1, 3, "--days", 2))
    assert shown(course, *TUESDAY) == [(1, "present"), (3, "by_sum")]
    refused(course("course", "show", 1, "--on", "01/01/2020"), "01/01/2020")
    refused(course("course", "show", 1, "--on", "19/6/2025"), "19/6/2025")
    refused(course("course", "show", 7, *MONDAY), "7")

"""``xkld course``: who goes, days present, certificates, and the days of meals that are paid beside them."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from cli.test_payment_lists import listed, pay_list
from conftest import Run

TIEN_AN = ("--item", "meals", "--group", "DTTS", "--fund", "social-security", "--policy", "ttlt09-2016")
COURSE = ("--kind", "orientation", "--name", "Định hướng đi Nhật Bản", "--from", "02/6/2025", "--to", "06/6/2025")


@pytest.fixture
def course(peopled: Run, once: Once) -> Run:
    """Course 1 of five days, to which persons 1 and 3 go."""

    def write() -> None:
        told(peopled("course", "add", *COURSE, "--provider", "Công ty Mẫu", "--place", "Phan Rang", "--hours", 40))
        told(peopled("course", "enrol", 1, 3, 1))

    once(write)
    return peopled


def members(run: Run, number: int = 1) -> list[tuple[Any, ...]]:
    found = data(run("course", "show", number, "--json"), "xkld.course.show/1")["members"]
    return [(one["worker"], one["days"], one["certified_on"]) for one in found]


def meals(run: Run, number: int, days: int, voucher: str) -> str:
    amount = ("--amount", 40_000 * days, "--quantity", days, "--voucher", voucher, "--on", "16/6/2025")
    answer = run("support", "pay", number, *TIEN_AN, *amount)
    told(answer)
    return answer.err


def test_a_course_is_kept_once_and_so_is_everybody_in_it(course: Run) -> None:
    assert "số 1), không ghi thêm" in told(course("course", "add", *COURSE))
    assert "2 mới, 1 đã có" in told(course("course", "enrol", 1, 2, 3, 3, 4))
    assert lines(course("course", "list"))[1] == [
        *("1", "giáo dục định hướng", "Định hướng đi Nhật Bản", "Công ty Mẫu", "Phan Rang", "02/6/2025", "06/6/2025"),
        *("40", "4", "0", "0"),
    ]
    assert [one[0] for one in members(course)] == [4, 2, 1, 3]  # Dụ, Mẫu, Thử, Thường
    assert lines(course("course", "list", "--kind", "ngoại ngữ"))[1:] == []
    assert "Chưa ghi khóa học nào" in course("course", "list", "--kind", "skill").err
    told(course("course", "add", "--kind", "skill", "--name", "Hàn", "--from", "01/7/2025", "--to", "01/7/2025"))
    assert [row[0] for row in lines(course("course", "list"))[1:]] == ["2", "1"]
    assert (
        "Khóa học số 1: Định hướng đi Nhật Bản (giáo dục định hướng), 02/6/2025 - 06/6/2025."
        in course("course", "show", 1).err
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", *COURSE[:-2], "--to", "01/6/2025"), "trước ngày khai giảng"),
        (("add", *COURSE[:-2], "--to", "06/6/2035"), "quá 1100 ngày"),
        (("add", "--kind", "nấu ăn", *COURSE[2:]), "loại khóa học"),
        (("enrol", 9, 1), "không có khóa học số 9"),
        (("enrol", 1, 2, 77, 88), "77"),
        (("show", 9), "không có khóa học số 9"),
        (("attend", 9, 1, "--days", 1), "không có khóa học số 9"),
        (("attend", 1, 2, "--days", 1), "course enrol 1 2"),
        (("attend", 1, 99, "--days", 1), "trong sổ không có người lao động số 99"),
        (("attend", 1, 1, "--days", 6), "mới có 5 ngày"),
        (("attend", 1, 1), "--certified NGÀY"),
        (("attend", 1, 1, "--certified", "19/6/2025"), "sau ngày hôm nay"),
        (("attend", 1, 1, "--certified", "01/6/2025"), "trước ngày khai giảng"),
    ],
)
def test_what_cannot_be_is_refused_and_writes_nothing(course: Run, home: Path, words: tuple, said: str) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(course("course", *words), said)
    assert (home / "xkld.db").read_bytes() == before


def test_days_present_are_put_right_and_never_more_than_the_course_has_had(course: Run) -> None:
    refused(course("course", "attend", 1, 1, "--days", 4, today="2025-06-04"), "mới có 3 ngày")
    refused(course("course", "attend", 1, 1, "--days", 1, today="2025-06-01"), "mới có 0 ngày")
    told(course("course", "attend", 1, 1, "--days", 3, today="2025-06-04"))
    assert "không ghi thêm" in told(course("course", "attend", 1, 1, "--days", 3))
    told(course("course", "attend", 1, 1, "--days", 0))
    told(course("course", "attend", 1, 1, "--certified", "06/6/2025"))  # the days stay
    assert members(course) == [(1, 0, "2025-06-06"), (3, None, None)]
    assert lines(course("course", "show", 1))[2][4] == "chưa ghi"
    assert "2 học viên, 1 người đã ghi số ngày có mặt, 1 người có chứng nhận." in course("course", "show", 1).err
    assert "ghi ngày có mặt, chứng nhận" in told(course("log"))


def test_the_certificate_of_orientation_is_a_paper_of_the_case(course: Run) -> None:
    told(course("course", "attend", 1, 1, "--days", 5, "--certified", "06/6/2025"))

    def orientation(today: str) -> tuple[str, str | None]:
        found = data(course("paper", "list", 1, "--json", "--days", 0, today=today), "xkld.paper.list/1")["papers"]
        (one,) = [one for one in found if one["rule"]["id"] == "orientation"]
        return one["state"], one["last_day"]

    assert orientation("2027-06-05") == ("held", "2027-06-06")
    assert orientation("2027-06-07") == ("expired", "2027-06-06")
    told(course("course", "attend", 1, 1, "--certified", "05/6/2025"))
    assert orientation("2025-06-18") == ("held", "2027-06-05")
    told(course("undo", "--yes"))
    assert orientation("2025-06-18") == ("held", "2027-06-06")
    told(course("course", "add", *("--kind", "language", "--name", "N5", "--from", "01/6/2025", "--to", "05/6/2025")))
    told(course("course", "enrol", 2, 2))
    told(course("course", "attend", 2, 2, "--certified", "05/6/2025"))
    found = data(course("paper", "list", 2, "--json"), "xkld.paper.list/1")["papers"]
    assert {one["state"] for one in found} == {"missing"}


def test_more_days_of_meals_than_days_present_are_told_and_paid_all_the_same(course: Run) -> None:
    assert "có tên ở khóa học số 1 nhưng chưa ghi số ngày có mặt" in meals(course, 1, 5, "PC1")
    told(course("support", "reverse", 1, "--reason", "Thử", "--voucher", "PT1", "--on", "16/6/2025"))
    told(course("course", "attend", 1, 1, "--days", 5))
    assert "số 1 chi 6 ngày mà sổ ghi có mặt 5 ngày (khóa học số 1)" in meals(course, 1, 6, "PC2")
    told(course("support", "reverse", 3, "--reason", "Thử", "--voucher", "PT2", "--on", "16/6/2025"))
    told(course("course", "add", *("--kind", "language", "--name", "N5", "--from", "01/4/2025", "--to", "30/5/2025")))
    told(course("course", "enrol", 2, 1))
    told(course("course", "attend", 2, 1, "--days", 1))
    answer = meals(course, 1, 6, "PC3")
    assert "Lưu ý" not in answer
    assert "Số 1 chi 6 ngày, sổ ghi có mặt 6 ngày (khóa học số 2, 1)." in answer
    language = ("--item", "language", *TIEN_AN[2:], "--amount", "1.000.000", "--voucher", "PC4", "--on", "16/6/2025")
    assert "có mặt" not in course("support", "pay", 1, *language).err  # a course is not paid by the day


def test_nothing_is_said_of_whoever_is_in_no_course(peopled: Run) -> None:
    assert "khóa học" not in meals(peopled, 1, 5, "PC1")


def test_a_list_tells_only_days_that_are_too_many_or_unknown(course: Run, tmp_path: Path) -> None:
    told(course("worker", "edit", 3, "--group", "+DTTS"))
    told(course("course", "attend", 1, 1, "--days", 4))
    rows = (
        (1, "Trần Thị Thử", 1999, "Phường Đô Vinh", "tiền ăn", "DTTS", 200_000, 5),
        (2, "Lê Văn Thường", 2000, "Phường Kinh Dinh", "tiền ăn", "DTTS", 200_000, 5),
        (3, "Nguyễn Văn Mẫu", 1998, "Phường Phủ Hà", "tiền ăn", "HN", 200_000, 5),
    )
    answer = pay_list(course, listed(tmp_path, *rows))
    told(answer)
    assert "số 1 chi 5 ngày mà sổ ghi có mặt 4 ngày" in answer.err
    assert "Số 3 có tên ở khóa học số 1 nhưng chưa ghi số ngày" in answer.err
    assert answer.err.count("khóa học số") == 2  # nobody wrote person 2 into a course


def test_lodging_is_paid_by_the_month_and_only_shown_beside_the_days(course: Run) -> None:
    told(course("course", "attend", 1, 1, "--days", 5))
    words = ("--item", "lodging", "--group", "DTTS", "--fund", "ntp-2025", "--policy", "nd338-2025")
    paid = ("--amount", "400.000", "--quantity", 1, "--voucher", "PC5", "--on", "16/01/2026")
    told(
        course(
            "fund",
            "set",
            "ntp-2025",
            "--amount",
            "1.000.000",
            "--decision",
            "1/QĐ",
            "--on",
            "10/01/2026",
            today="2026-01-16",
        )
    )
    answer = course("support", "pay", 1, *words, *paid, today="2026-01-16")
    told(answer)
    assert "Số 1 chi 1 tháng, sổ ghi có mặt 5 ngày (khóa học số 1)." in answer.err


def test_one_person_has_the_courses_of_both_entries(course: Run, home: Path) -> None:
    told(course("course", "attend", 1, 3, "--days", 4, "--certified", "06/6/2025"))
    told(course("course", "add", *("--kind", "language", "--name", "N5", "--from", "01/4/2025", "--to", "30/5/2025")))
    told(course("course", "enrol", 2, 3))

    def rows() -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(home / "xkld.db")) as book:
            return book.execute("select worker, course, days, certified_on from course_member order by 2, 1").fetchall()

    before = rows()
    told(course("worker", "merge", 1, 3, "--yes"))
    assert rows() == [(1, 1, 4, "2025-06-06"), (1, 2, None, None)]
    told(course("undo", "--yes"))
    assert rows() == before
    told(course("worker", "merge", 1, 3, "--yes"))
    assert "0 mới, 1 đã có" in told(course("course", "enrol", 2, 3))  # by the old number


def test_a_person_is_told_of_courses_and_forgotten_in_their_texts(course: Run) -> None:
    told(course("course", "attend", 1, 3, "--days", 4, "--certified", "06/6/2025"))
    words = ("--kind", "skill", "--name", "Kèm riêng Lê Văn Thường", "--from", "01/4/2025", "--to", "02/4/2025")
    told(course("course", "add", *words))
    told(course("course", "enrol", 2, 3))
    answer = told(course("worker", "show", 3, "--everything"))
    assert "Định hướng đi Nhật Bản, 02/6/2025 - 06/6/2025: có mặt 4 ngày, chứng nhận ngày 06/6/2025" in answer
    assert "Kèm riêng Lê Văn Thường, 01/4/2025 - 02/4/2025: chưa ghi số ngày có mặt" in answer
    held = data(course("worker", "show", 3, "--everything", "--json"), "xkld.worker.everything/1")
    assert [one["command"] for one in held["operations"]][-3:] == ["course enrol", "course attend", "course enrol"]
    told(course("worker", "move", 3, "withdrawn", "--on", "02/6/2025"))
    told(course("worker", "erase", 3, "--reason", "Đơn", "--confirm", "Lê Văn Thường", "--yes", "--no-backup"))
    assert "Lê Văn Thường" not in told(course("course", "list"))
    refused(course("course", "enrol", 2, 3), "đã xóa")
    refused(course("course", "attend", 1, 3, "--days", 1), "đã xóa")
    told(course("check"))

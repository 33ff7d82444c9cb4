"""``xkld worker``: one person added, moved, shown, listed."""

import io
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from conftest import Run

PERSON = ("--name", "Đặng Thị Mới", "--birth", "1997", "--unit", "Phường Mỹ Hải")
FEMALE_1997 = "058197004321"
REGISTERED = ("--stage", "đăng ký", "--on", "05/3/2025")


def test_a_person_is_added_with_a_stage_moved_and_shown(planned: Run) -> None:
    answer = planned("worker", "add", *PERSON, "--stage", "đăng ký", "--on", "05/3/2025", "--destination", "Nhật")
    assert "1 mới, 0 đã có (1 người mới, 1 hồ sơ mới" in told(answer)
    assert "xkld worker show 1" in answer.err
    move = ("worker", "move", 1, "xuất cảnh", "--on", "02/5/2025", "--occupation", "May mặc", "--enterprise", "Mẫu Hai")
    assert "Đã ghi giai đoạn" in told(planned(*move))
    shown = told(planned("worker", "show", 1))
    for part in (
        "Họ và tên: Đặng Thị Mới",
        "Sinh: 1997",
        "Thường trú: Phường Mỹ Hải",
        "CCCD: chưa ghi",
        "Nhật Bản, May mặc, Mẫu Hai",
        "05/3/2025  đăng ký tham gia",
        "02/5/2025  xuất cảnh",
    ):
        assert part in shown


def test_the_list_shows_the_latest_stage_of_each_case(peopled: Run) -> None:
    told(peopled("worker", "move", 2, "training", "--on", "20/02/2025"))
    table = lines(peopled("worker", "list"))
    assert table[0] == ["Số", "Họ và tên", "Năm sinh", "Đơn vị", "Thị trường", "Giai đoạn", "Ngày"]
    by_number = {row[0]: row for row in table[1:]}
    assert by_number["2"] == [
        "2",
        "Nguyễn Văn Mẫu",
        "1998",
        "Phường Phủ Hà",
        "chưa rõ",
        "đang đào tạo",
        "20/02/2025",
    ]
    assert len(table) == 5


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        (("--unit", "Phường Đô Vinh"), [1]),
        (("--unit", "do vinh"), [1]),
        (("--unit", "22738"), [1]),
        (("--stage", "registered"), [1, 3, 2]),
        (("--stage", "chờ xuất cảnh"), [4]),
        (("--unit", "Phường Đô Vinh", "--stage", "departed"), []),
    ],
)
def test_the_list_is_filtered_by_unit_and_stage(peopled: Run, words: tuple[str, ...], numbers: list[int]) -> None:
    found = data(peopled("worker", "list", *words, "--json"), "xkld.worker.list/1")["workers"]
    assert sorted(one["number"] for one in found) == sorted(numbers)


def test_id_numbers_are_masked_everywhere_but_on_demand(peopled: Run) -> None:
    answers = [
        peopled("worker", "show", 1),
        peopled("worker", "show", 1, "--json"),
        peopled("worker", "list"),
        peopled("worker", "list", "--json"),
        peopled("report", "quarterly", "--format", "json", "--out", "-"),
        peopled("worker", "add", *PERSON, "--cccd", "058199001234", *REGISTERED),
    ]
    for answer in answers:
        assert "058199001234" not in answer.out + answer.err
    assert "********1234" in answers[0].out
    assert data(answers[1], "xkld.worker.show/1")["cccd"] == "********1234"
    assert "CCCD: 058199001234" in told(peopled("worker", "show", 1, "--full-id"))
    assert data(peopled("worker", "show", 1, "--full-id", "--json"), "xkld.worker.show/1")["cccd"] == "058199001234"


@pytest.mark.parametrize(
    ("cccd", "options", "part"),
    [
        (FEMALE_1997, ("--sex", "nữ"), ""),
        ("058 197 004 321", ("--sex", "nữ"), ""),
        (FEMALE_1997, ("--sex", "nam"), "là của nữ, khác giới tính"),
        ("058197004321", ("--birth", "1998"), "cho năm sinh 1997, còn năm sinh đã ghi là 1998"),
        ("58197004321", (), "có 11 ký tự, cần đúng 12 chữ số"),
        ("003197004321", (), "ba số đầu không phải mã tỉnh nào"),
        ("05819700432O", (), "cần đúng 12 chữ số"),
    ],
)
def test_an_id_number_must_agree_with_birth_year_and_sex(
    planned: Run, cccd: str, options: tuple[str, ...], part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The number comes through a pipe, never in the command, which other users of the machine can see."""
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{cccd}\n"))
    answer = planned("worker", "add", *PERSON, "--cccd", "-", *options, *REGISTERED)
    if part:
        said = "\n".join(refused(answer, part))
        assert cccd not in said
    else:
        told(answer)
        assert FEMALE_1997 in told(planned("worker", "show", 1, "--full-id"))


@pytest.mark.parametrize(
    ("number", "stage", "on", "part"),
    [
        (1, "returned", "02/5/2025", "không thể đi sau «đăng ký tham gia»"),
        (1, "departed", "19/6/2025", "sau ngày hôm nay (18/6/2025)"),
        (1, "departed", "30/02/2025", "không phải là ngày có thật"),
        (1, "returned", "09/01/2025", "hồ sơ không thể bắt đầu bằng «về nước»"),
        (1, "bay", "02/5/2025", "không có trong danh mục"),
        (9, "departed", "02/5/2025", "không có người lao động số 9"),
    ],
)
def test_a_stage_that_cannot_be_is_refused(peopled: Run, home: Path, number: int, stage: str, on: str, part: str):
    before = (home / "xkld.db").read_bytes()
    refused(peopled("worker", "move", number, stage, "--on", on), part)
    assert (home / "xkld.db").read_bytes() == before


def test_an_id_number_is_not_taken_from_the_command_line(planned: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(planned("worker", "add", *PERSON, "--cccd", FEMALE_1997, *REGISTERED), "--cccd -", status=2)
    assert (home / "xkld.db").read_bytes() == before


def test_only_a_return_has_a_reason(peopled: Run) -> None:
    told(peopled("worker", "move", 1, "departed", "--on", "02/5/2025"))
    refused(peopled("worker", "move", 1, "died", "--on", "03/5/2025", "--reason", "on_time"), "không có lý do về nước")
    told(peopled("worker", "move", 1, "returned", "--on", "03/6/2025", "--reason", "on_time"))
    assert "về nước (hết hạn hợp đồng, đúng hạn)" in told(peopled("worker", "show", 1))


def test_nobody_leaves_twice_without_coming_back(peopled: Run) -> None:
    told(peopled("worker", "move", 1, "departed", "--on", "02/5/2025"))
    refused(peopled("worker", "move", 1, "departed", "--on", "03/5/2025"), "«xuất cảnh»")
    told(peopled("worker", "move", 1, "returned", "--on", "20/5/2025"))
    told(peopled("worker", "move", 1, "departed", "--on", "03/6/2025"))
    assert len(data(peopled("worker", "show", 1, "--json"), "xkld.worker.show/1")["cases"]) == 2


def test_the_same_move_twice_is_written_once(peopled: Run) -> None:
    move = ("worker", "move", 1, "departed", "--on", "02/5/2025")
    told(peopled(*move))
    assert "Đã có sẵn giai đoạn này" in told(peopled(*move))
    assert told(peopled("worker", "show", 1)).count("xuất cảnh") == 1


def test_all_that_is_wrong_with_a_person_is_said_at_once(planned: Run) -> None:
    said = refused(
        planned("worker", "add", "--name", " ", "--birth", "85", "--unit", "x", "--stage", "bay", "--on", "31/4/2025"),
        "thiếu họ và tên",
        "«85» không phải là năm sinh",
        "«bay»",
        "«31/4/2025»",
    )
    assert said[-1].startswith("LỖI: Có 4 lỗi")


def test_a_unit_that_is_not_there_is_answered_with_near_ones(planned: Run) -> None:
    person = ("--name", "Đặng Thị Mới", "--birth", "1997", "--stage", "đăng ký", "--on", "05/3/2025")
    refused(planned("worker", "add", *person, "--unit", "Phường Đô Vin"), "«Phường Đô Vin»", "Phường Đô Vinh")


def test_a_ward_of_the_old_map_is_refused_after_its_last_day_naming_who_took_over(planned: Run) -> None:
    person = ("--name", "Đặng Thị Mới", "--birth", "1997", "--unit", "Phường Mỹ Hải", "--stage", "departed")
    told(planned("worker", "add", *person, "--on", "30/6/2025", "--dry-run", today="2025-08-20"))
    refused(
        planned("worker", "add", *person, "--on", "05/8/2025", today="2025-08-20"),
        "«Phường Mỹ Hải» đã kết thúc ngày 30/6/2025, nay là Phường Đông Hải",
    )


def test_a_person_of_the_old_map_goes_on_in_the_ward_that_took_over(planned: Run) -> None:
    told(planned("worker", "add", *PERSON, "--stage", "đăng ký", "--on", "05/3/2025"))
    later = ("--name", "Đặng Thị Mới", "--birth", "1997", "--unit", "Phường Đông Hải")
    answer = planned("worker", "add", *later, "--stage", "xuất cảnh", "--on", "05/8/2025", today="2025-08-20")
    assert "(0 người mới, 0 hồ sơ mới" in told(answer)


def test_a_trial_changes_no_byte(peopled: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    trials = (
        ("worker", "add", *PERSON, "--stage", "đăng ký", "--on", "05/3/2025", "--dry-run"),
        ("worker", "move", 1, "departed", "--on", "02/5/2025", "--dry-run"),
    )
    for words in trials:
        assert "Chạy thử, chưa ghi" in told(peopled(*words))
    assert (home / "xkld.db").read_bytes() == before


def test_a_group_moves_in_one_operation_or_not_at_all(peopled: Run) -> None:
    for name in ("Một", "Hai", "Ba"):
        who = ("--name", f"Trần Thị Nhóm {name}", "--birth", "1999", "--unit", "Phường Phủ Hà")
        told(peopled("worker", "add", *who, "--stage", "selected", "--on", "05/3/2025"))
    group, on = (5, 6, 7), ("--on", "02/5/2025")
    refused(peopled("worker", "move", *group, 999, "departed", *on), "số 999: trong sổ không có người lao động số 999")
    said = refused(peopled("worker", "move", *group, "returned", *on, "--reason", "on_time"))
    assert [line.split(":")[0].strip() for line in said[:-1]] == ["số 5", "số 6", "số 7"]
    assert all("trúng tuyển" in told(peopled("worker", "show", one)).splitlines()[-1] for one in group)
    moved = told(peopled("worker", "move", *group, 5, "departed", *on))
    assert moved.splitlines() == ["Đã ghi giai đoạn của 3 người lao động: số 5, 6, 7."]
    again = told(peopled("worker", "move", *group, "departed", *on))
    assert again.startswith("Đã có sẵn giai đoạn này của 3 người lao động")
    told(peopled("undo", "--yes"))
    assert all("trúng tuyển" in told(peopled("worker", "show", one)).splitlines()[-1] for one in group)

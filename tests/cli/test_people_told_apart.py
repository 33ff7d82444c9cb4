"""Who is who: marks tell names apart, capitals and the place of a tone mark do not, an ID number settles it."""

from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.lists import SHORT, write_list
from cli.logical import state
from conftest import Answer, Run

WITH_ID = (*SHORT, "Số CCCD")
WITH_BIRTH = ("Họ và tên", "Ngày sinh", "Đơn vị", "Giai đoạn", "Ngày")
REGISTERED = (1999, "Phường Đô Vinh", "đăng ký", "05/3/2025")
DEPARTED = (1999, "Phường Đô Vinh", "xuất cảnh", "02/5/2025")
HUNG, OTHER = "Nguyễn Văn Hùng", "Nguyễn Văn Hưng"


def take(run: Run, folder: Path, *rows: tuple, heads: tuple[str, ...] = SHORT) -> Answer:
    """A list handed in."""
    return run("worker", "import", write_list(folder / "ds.xlsx", heads, *rows))


def latest(run: Run) -> list[tuple[str, str]]:
    """Every case as the name and its latest stage."""
    return sorted((row[1], row[5]) for row in lines(run("worker", "list"))[1:])


def test_two_names_that_differ_by_marks_are_two_people_in_one_list(planned: Run, tmp_path: Path) -> None:
    assert "(2 người mới" in told(take(planned, tmp_path, (HUNG, *REGISTERED), (OTHER, *REGISTERED)))
    assert latest(planned) == [(HUNG, "đăng ký tham gia"), (OTHER, "đăng ký tham gia")]


def test_two_names_that_differ_by_marks_are_two_people_across_lists(planned: Run, tmp_path: Path) -> None:
    told(take(planned, tmp_path, (HUNG, *REGISTERED)))
    assert "(1 người mới" in told(take(planned, tmp_path, (OTHER, *DEPARTED)))
    assert latest(planned) == [(HUNG, "đăng ký tham gia"), (OTHER, "xuất cảnh")]
    assert "(0 người mới" in told(take(planned, tmp_path, (HUNG, *DEPARTED)))
    assert latest(planned) == [(HUNG, "xuất cảnh"), (OTHER, "xuất cảnh")]


@pytest.mark.parametrize(
    ("first", "again", "shown"),
    [
        ("Lê Thị Hòa", "LÊ THỊ HOÀ", "Lê Thị Hòa"),
        ("LÊ THỊ HOÀ", "Lê Thị Hòa", "Lê Thị Hoà"),
        ("Đỗ Thúy", "ĐỖ  THUÝ", "Đỗ Thúy"),
        ("Lê Thị Hòa", "lê thị hòa", "Lê Thị Hòa"),
    ],
)
def test_capitals_and_the_place_of_a_tone_mark_make_no_other_person(
    planned: Run, tmp_path: Path, first: str, again: str, shown: str
) -> None:
    told(take(planned, tmp_path, (first, *REGISTERED)))
    assert "(0 người mới, 0 hồ sơ mới" in told(take(planned, tmp_path, (again, *DEPARTED)))
    assert latest(planned) == [(shown, "xuất cảnh")]
    both = take(planned, tmp_path, (first, 1990, *REGISTERED[1:]), (again, 1990, *DEPARTED[1:]))
    assert "(1 người mới, 1 hồ sơ mới" in told(both)


@pytest.mark.parametrize(("first", "again"), [(HUNG, "Nguyen Van Hung"), ("NGUYEN VAN HUNG", HUNG)])
def test_a_name_without_marks_beside_one_with_marks_is_unclear(
    planned: Run, home: Path, tmp_path: Path, first: str, again: str
) -> None:
    told(take(planned, tmp_path, (first, *REGISTERED)))
    before = state(home)
    refused(take(planned, tmp_path, (again, *DEPARTED)), "DS › A2", f"«{first.title()}»", "không dấu", "thêm số CCCD")
    assert state(home) == before
    assert "(1 người mới" in told(take(planned, tmp_path, (again, 1990, *DEPARTED[1:])))  # another year, another person


def test_a_name_without_marks_is_unclear_in_one_list_as_well(planned: Run, home: Path, tmp_path: Path) -> None:
    before = state(home)
    refused(take(planned, tmp_path, (HUNG, *REGISTERED), ("Nguyen Van Hung", *DEPARTED)), "DS › A3", "không dấu")
    assert state(home) == before


def test_the_id_number_says_who_a_name_without_marks_is(planned: Run, tmp_path: Path) -> None:
    known = ((HUNG, *REGISTERED, "058099000001"), (OTHER, *REGISTERED, "058099000002"))
    told(take(planned, tmp_path, *known, heads=WITH_ID))
    row = ("NGUYEN VAN HUNG", *DEPARTED, "058099000002")
    assert "(0 người mới" in told(take(planned, tmp_path, row, heads=WITH_ID))
    assert latest(planned) == [(HUNG, "đăng ký tham gia"), (OTHER, "xuất cảnh")]


def test_an_id_number_learned_later_is_filled_in(planned: Run, tmp_path: Path) -> None:
    told(take(planned, tmp_path, (HUNG, *REGISTERED)))
    answer = take(planned, tmp_path, (HUNG, *REGISTERED, "058099000001"), heads=WITH_ID)
    assert "0 mới, 1 đã có" in told(answer)
    assert "Đã bổ sung thông tin cho 1 người" in answer.err
    assert data(planned("worker", "show", 1, "--json"), "xkld.worker.show/1")["cccd"] == "********0001"
    other = take(planned, tmp_path, (HUNG, *REGISTERED, "058099000009"), heads=WITH_ID)
    assert "(1 người mới" in told(other)  # the same name and year with another number is somebody else


def test_an_id_number_never_passes_to_another_name(planned: Run, tmp_path: Path) -> None:
    told(take(planned, tmp_path, (HUNG, *REGISTERED, "058099000001"), heads=WITH_ID))
    said = refused(take(planned, tmp_path, ("Lê Thị Hòa", *DEPARTED, "058099000001"), heads=WITH_ID), "họ tên khác")
    assert "058099000001" not in "".join(said)


def test_twins_are_two_people(planned: Run, tmp_path: Path) -> None:
    """Twins share the birth date, the place, and often all of the name but one mark."""
    twins = (("Lê Thị Sang", "05/3/1999", *REGISTERED[1:]), ("Lê Thị Sáng", "05/3/1999", *REGISTERED[1:]))
    heads = (*WITH_BIRTH, "Số CCCD")
    rows = [(*twin, number) for twin, number in zip(twins, ("058199000001", "058199000002"), strict=True)]
    assert "(2 người mới" in told(take(planned, tmp_path, *rows, heads=heads))
    assert "(0 người mới" in told(take(planned, tmp_path, *rows, heads=heads))
    left = ("Lê Thị Sáng", "05/3/1999", *DEPARTED[1:])
    told(take(planned, tmp_path, left, heads=WITH_BIRTH))
    assert latest(planned) == [("Lê Thị Sang", "đăng ký tham gia"), ("Lê Thị Sáng", "xuất cảnh")]


def test_twins_of_one_name_are_told_apart_by_their_id_numbers_only(planned: Run, tmp_path: Path) -> None:
    one, other = (("Lê Văn Sinh", "nam", 1999, *REGISTERED[1:], f"05809900000{n}") for n in (1, 2))
    heads = ("Họ và tên", "Giới tính", "Năm sinh", "Đơn vị", "Giai đoạn", "Ngày", "Số CCCD")
    assert "(2 người mới" in told(take(planned, tmp_path, one, other, heads=heads))
    refused(take(planned, tmp_path, ("Lê Văn Sinh", *DEPARTED)), "có 2 người cùng họ tên")


def test_a_birth_date_tells_two_of_one_name_and_year_apart(planned: Run, tmp_path: Path) -> None:
    rows = ((HUNG, "05/3/1999", *REGISTERED[1:]), (HUNG, "06/3/1999", *REGISTERED[1:]))
    assert "(2 người mới" in told(take(planned, tmp_path, *rows, heads=WITH_BIRTH))
    told(take(planned, tmp_path, (HUNG, "06/3/1999", *DEPARTED[1:]), heads=WITH_BIRTH))
    shown = data(planned("worker", "show", 2, "--json"), "xkld.worker.show/1")
    assert [event["stage"] for event in shown["cases"][0]["case"]["events"]] == ["registered", "departed"]

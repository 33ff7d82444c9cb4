"""``xkld opening``: figures from before the book."""

from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from conftest import Run

ABROAD = ("opening", "set", "abroad", "--on", "15/12/2024")


def test_figures_by_ward_are_written_listed_and_put_right(planned: Run) -> None:
    assert "2 số liệu: 2 mới hoặc sửa, 0 đã có." in told(planned(*ABROAD, "Phường Đô Vinh=14", "22744=9"))
    assert "2 số liệu: 1 mới hoặc sửa, 1 đã có." in told(planned(*ABROAD, "Phường Đô Vinh=15", "22744=9"))
    assert lines(planned("opening", "list"))[1:] == [
        ["đang ở nước ngoài", "Phường Đô Vinh", "15/12/2024", "", "15"],
        ["đang ở nước ngoài", "Phường Bảo An", "15/12/2024", "", "9"],
    ]


def test_the_departed_of_a_quarter_run_from_the_start_of_its_plan_year(planned: Run) -> None:
    told(planned("opening", "set", "departed", "--quarter", "2024-Q2", "--total", 7))
    (found,) = data(planned("opening", "list", "--json"), "xkld.opening.list/1")["openings"]
    assert (found["start_on"], found["end_on"], found["unit"], found["value"]) == ("2023-12-15", "2024-06-15", None, 7)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ((*ABROAD,), "ghi từng đơn vị"),
        ((*ABROAD, "Phường Đô Vinh=1", "--total", 5), "một số chung"),
        (("opening", "set", "abroad", "--quarter", "2024-Q2", "--total", 5), "--on NGÀY"),
        (("opening", "set", "departed", "--on", "15/12/2024", "--total", 5), "--quarter QUÝ"),
        (("opening", "set", "departed", "--quarter", "2024-2", "--total", 5), "không phải là một quý"),
        (("opening", "set", "chet", "--on", "15/12/2024", "--total", 5), "«chet» không có trong danh mục"),
        ((*ABROAD, "Phường Lạ=1"), "không có đơn vị «Phường Lạ»"),
    ],
)
def test_figures_that_say_too_little_or_too_much_are_refused(planned: Run, home: Path, words: tuple, part: str) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(planned(*words), part)
    assert (home / "xkld.db").read_bytes() == before


def test_a_trial_changes_no_byte(planned: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    told(planned(*ABROAD, "--total", 5, "--dry-run"))
    assert (home / "xkld.db").read_bytes() == before

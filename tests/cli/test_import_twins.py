"""A list with people who may stand in the book already points to the command that proposes them."""

from pathlib import Path

import pytest
from cli.answers import data, told
from cli.lists import HEADS, Value, write_list
from conftest import Run

from xkld.usecases import twins

SHORTER = ("Trần Thử", "1999", "nữ", None, "Phường Đô Vinh", None, "đăng ký", "05/3/2025")
NAMESAKE = ("Lê Văn Thường", "2000", "nam", None, "Phường Phủ Hà", None, "đăng ký", "05/3/2025")
OTHER = ("Võ Thị Khác", "1990", "nữ", None, "Phường Phủ Hà", None, "đăng ký", "05/3/2025")
KNOWN = ("Lê Văn Thường", "2000", "nam", None, "Phường Kinh Dinh", None, "trúng tuyển", "05/3/2025")


def unmarked(**changed: Value) -> tuple[Value, ...]:
    """Somebody whose name is another person's without the middle name, with the same telephone."""
    row = {"name": "Nguyễn Mẫu", "year": "1998", "sex": "nam", "cccd": None, "unit": "Phường Phủ Hà"} | changed
    return (*row.values(), None, "đăng ký", "05/3/2025")


def test_new_people_who_may_be_known_are_counted_with_the_next_command(peopled: Run, tmp_path: Path) -> None:
    told(peopled("worker", "edit", 2, "--phone", "0912345678", "--yes"))
    heads = (*HEADS, "Điện thoại")
    file = write_list(tmp_path / "a.xlsx", heads, (*unmarked(), "0912345678"), (*OTHER, None), (*KNOWN, None))
    tried = peopled("worker", "import", file, "--dry-run")
    told(tried)
    assert "1 cặp có người mới có thể là một người ghi hai lần; ghi xong thì xem bằng xkld worker twins" in tried.err
    answer = peopled("worker", "import", file)
    told(answer)
    assert "1 cặp có người mới có thể là một người ghi hai lần; xem rồi gộp hoặc tách: xkld worker twins" in answer.err
    assert len(data(peopled("worker", "twins", "--json"), "xkld.worker.twins/1")["twins"]) == 1
    again = peopled("worker", "import", file)
    told(again)
    assert "ghi hai lần" not in again.err  # nobody new


def test_weak_pairs_and_old_pairs_are_not_counted(peopled: Run, tmp_path: Path) -> None:
    found = data(
        peopled("worker", "import", write_list(tmp_path / "a.xlsx", HEADS, OTHER, NAMESAKE), "--json"),
        "xkld.worker.import/1",
    )
    assert found["twins"] == 0


def test_in_a_book_too_big_to_look_in_passing_it_is_said(
    peopled: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(twins, "MOST_IN_PASSING", 3)
    answer = peopled("worker", "import", write_list(tmp_path / "a.xlsx", HEADS, OTHER))
    assert told(answer).startswith("1 mới")
    assert "Chưa so người mới với người đã có trong sổ; xem rồi gộp hoặc tách: xkld worker twins" in answer.err

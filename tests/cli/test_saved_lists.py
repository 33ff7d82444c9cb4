"""Lists that are kept by a name: the filters are kept, so that a list is of the day on which it is asked for."""

from pathlib import Path

import pytest
from cli.answers import data, refused, told
from cli.conftest import Once
from cli.logical import state
from cli.test_erase import NAME, bytes_with, erase, marked
from conftest import Answer, Run

__all__ = ["marked"]


def numbers(answer: Answer) -> list[int]:
    return [one["number"] for one in data(answer, "xkld.worker.list/1")["workers"]]


@pytest.fixture
def going(peopled: Run, once: Once) -> Run:
    """Workers 1 (DTTS) and 4 (TN_NCC) wait for Japan with a visa, 2 for Korea."""

    def write() -> None:
        told(peopled("worker", "edit", 4, "--destination", "JP"))
        for worker, destination in ((1, "JP"), (2, "KR")):
            told(peopled("worker", "move", worker, "visa_ready", "--on", "02/6/2025", "--destination", destination))

    once(write)
    return peopled


def test_a_list_is_always_of_the_day(going: Run) -> None:
    save = ("list", "save", "chờ xuất cảnh Nhật", "--stage", "chờ xuất cảnh", "--destination", "Nhật Bản")
    assert told(going(*save)) == "Đã lưu danh sách «chờ xuất cảnh Nhật»: giai đoạn chờ xuất cảnh; đi Nhật Bản.\n"
    show = ("list", "show", "Cho xuat canh NHAT", "--json")
    assert sorted(numbers(going(*show))) == [1, 4]
    told(going("worker", "move", 1, "departed", "--on", "03/6/2025"))
    assert numbers(going(*show)) == [4]
    assert sorted(numbers(going(*show, today="2025-06-02"))) == [1, 4]
    assert numbers(going("worker", "list", "--list", "chờ xuất cảnh Nhật", "--json")) == [4]
    by_list = going("worker", "list", "--list", "chờ xuất cảnh Nhật", "--destination", "KR")
    assert "Danh sách «chờ xuất cảnh Nhật»: giai đoạn chờ xuất cảnh; đi Hàn Quốc." in (told(by_list), by_list.err)[1]
    assert told(by_list).splitlines()[1].startswith("2\t")


def test_every_filter_of_a_list_is_kept(going: Run) -> None:
    told(going("list", "save", "một", "--unit", "do vinh", "--group", "DTTS"))
    told(going("list", "save", "hai", "--group", "TN_NCC", "--stage", "visa_ready"))
    told(going("list", "save", "ba", "--unit", "Phường Phủ Hà", "--group", "DTTS"))
    assert [numbers(going("list", "show", name, "--json")) for name in ("một", "hai", "ba")] == [[1], [4], []]
    found = data(going("list", "list", "--json"), "xkld.list.list/1")["lists"]
    assert [(one["name"], one["chosen"]["unit"], one["chosen"]["group"]) for one in found] == [
        ("ba", "Phường Phủ Hà", "DTTS"),
        ("hai", None, "TN_NCC"),
        ("một", "Phường Đô Vinh", "DTTS"),
    ]
    for words, expected in (
        (("--destination", "JP"), [1, 4]),
        (("--group", "HN"), [2]),
        (("--destination", "JP", "--group", "HN"), []),
    ):
        assert sorted(numbers(going("worker", "list", *words, "--json"))) == expected


def test_an_export_takes_a_list_and_says_by_what_it_was_chosen(going: Run, tmp_path: Path) -> None:
    told(going("list", "save", "chờ Nhật", "--stage", "visa_ready", "--destination", "JP"))
    export = ("worker", "export", "--list", "chờ Nhật")
    rows = data(going(*export, "--json"), "xkld.worker.export/1")["rows"]
    assert {row[0] for row in rows} == {"1", "4"}
    rows = data(going(*export, "--group", "DTTS", "--unit", "Phường Đô Vinh", "--json"), "xkld.worker.export/1")["rows"]
    assert {row[0] for row in rows} == {"1"}
    told(going(*export, "--group", "DTTS", "--out", tmp_path / "a.csv"))
    (line,) = data(going("exports", "--json"), "xkld.exports/1")["exports"]
    selection = "danh sách người lao động: giai đoạn «chờ xuất cảnh»; đi Nhật Bản; người dân tộc thiểu số"
    assert (line["selection"], line["rows"]) == (selection, 2)


def test_a_list_is_written_out_as_an_export_of_it_is(going: Run, tmp_path: Path) -> None:
    told(going("list", "save", "đi Nhật", "--destination", "JP"))
    one, other = tmp_path / "a.csv", tmp_path / "b.csv"
    answer = going("list", "show", "đi Nhật", "--out", one, "--for", "gửi Sở")
    assert told(answer) == f"Đã ghi {one}\n"
    told(going("worker", "export", "--list", "đi Nhật", "--out", other))
    assert one.read_bytes() == other.read_bytes()
    registered = data(going("exports", "--json"), "xkld.exports/1")["exports"]
    assert [(line["file"], line["purpose"], line["identity"]) for line in registered] == [
        ("b.csv", None, "masked"),
        ("a.csv", "gửi Sở", "masked"),
    ]
    refused(going("list", "show", "đi Nhật", "--out", tmp_path / "a.txt"), ".xlsx")


def test_another_list_of_the_name_is_asked_about(going: Run, home: Path) -> None:
    save = ("list", "save", "Chờ Nhật", "--destination", "JP")
    told(going(*save))
    before = state(home)
    assert "Đã có, không đổi danh sách «Chờ Nhật»" in told(going("list", "save", "cho nhat", "--destination", "JP"))
    refused(going("list", "save", "cho nhat", "--stage", "selected"), "đang lưu với điều kiện: đi Nhật Bản", status=5)
    assert state(home) == before
    told(going("list", "save", "chờ nhật", "--stage", "selected", "--yes"))
    (one,) = data(going("list", "list", "--json"), "xkld.list.list/1")["lists"]
    assert (one["name"], one["chosen"]["stage"], one["chosen"]["destination"]) == ("chờ nhật", "selected", None)
    told(going("list", "remove", "Cho Nhat"))
    assert data(going("list", "list", "--json"), "xkld.list.list/1")["lists"] == []


def test_wrong_words_are_told(going: Run, home: Path) -> None:
    before = state(home)
    refused(going("list", "save", "x"), "chưa ghi điều kiện nào")
    refused(going("list", "save", "x", "--unit", "Phường Lạ"), "Phường Lạ")
    refused(going("list", "save", "x", "--group", "LẠ"), "LẠ")
    refused(going("list", "show", "x"), "chưa lưu danh sách «x»", "lưu bằng: xkld list save")
    assert state(home) == before
    told(going("list", "save", "có", "--stage", "selected"))
    for words in (("list", "show", "x"), ("list", "remove", "x"), ("worker", "list", "--list", "x")):
        refused(going(*words), "chưa lưu danh sách «x»", "các danh sách đã lưu: có")


def test_no_name_of_a_list_tells_of_the_erased(marked: Run, home: Path) -> None:
    told(marked("list", "save", f"như {NAME}", "--destination", "JP"))
    told(marked("list", "save", "khác", "--destination", "KR"))
    told(erase(marked, "--no-backup"))
    assert bytes_with(home, NAME) == set()
    names = [one["name"] for one in data(marked("list", "list", "--json"), "xkld.list.list/1")["lists"]]
    assert sorted(names) == ["khác", "như (đã xóa thông tin)"]

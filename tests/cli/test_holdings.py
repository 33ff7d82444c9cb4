"""Everything that is held on a person, for the person who asks."""

from pathlib import Path

from cli.answers import data, refused, told
from cli.test_erase import CARD, NAME, PHONE, WHY, erase, marked
from conftest import Run

__all__ = ["marked"]
WORDS = ("worker", "show", 5, "--everything")


def test_everything_that_is_held_is_told(marked: Run, home: Path) -> None:
    told(marked("worker", "export"))
    found = data(marked(*WORDS, "--json"), "xkld.worker.everything/1")
    assert (found["worker"]["name"], found["worker"]["cccd"]) == (NAME, "********4321")
    assert [(one["code"], one["proof"]) for one in found["groups"]] == [("DTTS", None)]
    assert [(one["voucher"], one["amount"]) for one in found["payments"]] == [("PC9", 1_000_000)]
    assert [(one["file"], one["row"]) for one in found["sources"]] == [(f"ds {NAME}.xlsx", 2)]
    commands = [one["command"] for one in found["operations"]]
    edited = ["worker edit", "worker edit"]
    assert commands == ["worker import", *edited, "worker move", "worker move", "support pay"]
    assert [one["file"] for one in found["traces"]["documents"]] == ["danh-sach-nguoi-lao-dong.xlsx"]
    shown = told(marked(*WORDS))
    for part in (NAME, PHONE, "********4321", "chưa ghi minh chứng", "1.000.000 đồng", "PC9", "dòng 2", "về nước"):
        assert part in shown, part
    assert CARD not in shown


def test_the_file_for_the_person_is_registered(marked: Run, home: Path) -> None:
    file = home / "out" / "tra-loi.txt"
    refused(marked(*WORDS, "--full-id", "--out", file), "cần ghi giao cho ai", status=5)
    told(marked(*WORDS, "--full-id", "--for", "trả lời đơn ngày 16/6/2025", "--out", file))
    assert CARD in file.read_text(encoding="utf-8-sig")
    (line,) = data(marked("exports", "--json"), "xkld.exports/1")["exports"]
    assert (line["rows"], line["identity"], line["selection"]) == (
        1,
        "full",
        "toàn bộ thông tin của người lao động số 5",
    )
    refused(marked("worker", "show", 5, "--out", file), "chỉ dùng cùng --everything", status=2)


def test_of_the_erased_only_what_figures_need_is_held(marked: Run) -> None:
    told(erase(marked, "--no-backup"))
    found = data(marked(*WORDS, "--json"), "xkld.worker.everything/1")
    assert (found["erased_on"], found["worker"]["phone"]) == ("2025-06-18", None)
    assert found["operations"][-1] == found["operations"][-1] | {"command": "worker erase", "reason": WHY[1]}
    assert "Đã xóa thông tin ngày 18/6/2025" in told(marked(*WORDS))

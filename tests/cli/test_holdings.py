"""Everything that is held on a person, for the person who asks."""

from pathlib import Path

from cli.answers import data, refused, told
from cli.test_erase import CARD, NAME, PHONE, WHY, erase, marked
from conftest import Run

__all__ = ["marked"]
WHO = "người môi giới Bà Môi Giới; số điện thoại 0900000099; trang, tài khoản mạng facebook.com/mau"
CLOSED = "nội dung Mất tiền cọc; kết thúc ngày 12/6/2025; kết quả Đã trả tiền"
GOING = "bên sử dụng lao động Xưởng Mẫu; thị trường Hàn Quốc; ngành nghề cơ khí; thời hạn 36"
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
    assert ": nạp danh sách người lao động" in shown
    assert CARD not in shown


def test_lists_of_payments_are_among_the_files_that_may_name_somebody(marked: Run, tmp_path: Path) -> None:
    span = ("--from", "01/01/2025", "--to", "17/6/2025", "--out", tmp_path / "qt.xlsx")
    told(marked("support", "settle", "social-security", *span))
    traces = data(marked(*WORDS, "--json"), "xkld.worker.everything/1")["traces"]
    assert "qt.xlsx" in [one["file"] for one in traces["exports"]]


def test_every_fact_of_what_is_followed_is_told_and_the_log_tells_it_too(peopled: Run, home: Path) -> None:
    told(peopled("contract", "receive", 1, "--on", "02/6/2026", "--paper", "contract", "--employer", "Xưởng Mẫu",
                 "--destination", "KR", "--occupation", "cơ khí", "--months", 36, today="2026-06-18"))  # fmt: skip
    about = ("--worker", 1, "--broker", "Bà Môi Giới", "--phone", "0900000099", "--site", "facebook.com/mau")
    told(peopled("incident", "add", "--kind", "fraud", "--on", "10/6/2025", "--what", "Mất tiền cọc", *about))
    told(peopled("incident", "pass", 1, "--to", "Công an phường", "--on", "11/6/2025", "--reply-by", "20/6/2025"))
    told(peopled("incident", "close", 1, "--on", "12/6/2025", "--result", "Đã trả tiền"))
    told(peopled("referral", "add", 1, "--to", "Ngân hàng Mẫu", "--why", "Vay vốn", "--on", "12/6/2025"))
    shown = told(peopled("worker", "show", 1, "--everything")).splitlines()
    at = shown.index("Việc khác đang theo dõi:")
    assert shown[at + 1 : at + 6] == [
        f"  {line}"
        for line in (
            f"vụ việc số 1: loại lừa đảo; ngày 10/6/2025; {WHO}; {CLOSED}",
            "lần chuyển vụ việc: vụ việc 1; ngày 11/6/2025; cơ quan Công an phường; hạn trả lời 20/6/2025",
            "lần giới thiệu số 1: cơ quan Ngân hàng Mẫu; lý do Vay vốn; ngày 12/6/2025",
            f"hồ sơ đăng ký hợp đồng trực tiếp số 1: nhận ngày 02/6/2026; {GOING}",
            "giấy tờ của hồ sơ đăng ký hợp đồng: hồ sơ đăng ký 1; giấy tờ Bản sao hợp đồng lao động; ngày 02/6/2026",
        )
    ]
    log = told(peopled("log", "worker", 1))
    for row in ("vụ việc số 1", "lần chuyển vụ việc", "lần giới thiệu số 1", "giấy tờ của hồ sơ đăng ký hợp đồng"):
        assert f"\tthêm {row}: " in log, row
    found = data(peopled("worker", "show", 1, "--everything", "--json"), "xkld.worker.everything/1")
    assert found["cases"][1]["facts"]["agency"] == "Công an phường"
    assert [one["command"] for one in found["operations"]].count("incident pass") == 1


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

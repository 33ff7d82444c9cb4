"""``xkld support draft``: what a decision would say, refused where the decision would be, and nothing written by it."""

from collections.abc import Callable
from pathlib import Path

from cli import duyen_hai
from cli.answers import data, refused, told
from cli.logical import state
from cli.test_application import approve, fund, granted, pay, pending, propose
from conftest import Answer, Run
from render.word_reading import as_text

COMPLETE = ("--complete-on", "14/5/2025")


def draft(run: Run, folder: Path, *words: object) -> tuple[str, Answer]:
    answer = run("support", "draft", *words, "--out", folder / "qd.docx")
    told(answer)
    return as_text((folder / "qd.docx").read_bytes()), answer


def test_a_decision_reads_as_it_did(peopled: Run, home: Path, tmp_path: Path, as_kept: Callable[..., None]) -> None:
    told(propose(peopled, 1, "language", "3.000.000", "DTTS", *COMPLETE))
    told(propose(peopled, 1, "passport", "200.000", "DTTS", *COMPLETE))
    told(propose(peopled, 2, "orientation", "530.000", "HN", *COMPLETE))
    before = pending(peopled)
    text, answer = draft(peopled, tmp_path, 3, 1, 2, 1)
    as_kept("quyet-dinh-ho-tro.txt", text)
    assert answer.out == f"Đã ghi {tmp_path / 'qd.docx'}\nDự thảo: 2 người, 3 nội dung, 3.730.000 đồng.\n"
    assert "Bằng chữ: Ba triệu bảy trăm ba mươi nghìn đồng.\n" in answer.err
    assert "xkld support approve SỐ... --decision SỐ --on NGÀY" in answer.err
    assert "058199001234" not in text
    assert pending(peopled) == before
    (line,) = data(peopled("exports", "--json"), "xkld.exports/1")["exports"]
    assert (line["selection"], line["rows"]) == ("dự thảo quyết định hỗ trợ, đề nghị số 1, 2, 3", 3)
    assert "soạn dự thảo quyết định hỗ trợ" in told(peopled("log"))


def test_the_list_stands_by_place_and_then_as_vietnamese_names_are_sorted(peopled: Run, tmp_path: Path) -> None:
    """Of one ward an (number 6) goes before bình (5) and đạt (7), whatever their numbers."""
    for name in ("Lê Văn Bình", "Trần Thị An", "Ngô Văn Đạt"):
        person = ("--name", name, "--birth", "2001", "--unit", "Phường Phủ Hà", "--group", "DTTS")
        told(peopled("worker", "add", *person, "--stage", "đăng ký", "--on", "05/3/2025"))
    for number in (5, 6, 7):
        told(propose(peopled, number, "passport", "200.000", "DTTS", *COMPLETE))
    told(propose(peopled, 1, "passport", "200.000", "DTTS", *COMPLETE))
    text, _ = draft(peopled, tmp_path, 1, 2, 3, 4)
    names = ("Trần Thị Thử", "Trần Thị An", "Lê Văn Bình", "Ngô Văn Đạt")
    assert sorted(names, key=text.index) == [*names]


def test_the_decision_that_follows_grants_what_the_draft_says(peopled: Run, tmp_path: Path) -> None:
    told(propose(peopled, 1, "language", "3.000.000", "DTTS", *COMPLETE))
    text, _ = draft(peopled, tmp_path, 1, "--amount", "2.500.000")
    assert "tổng số tiền 2.500.000 đồng (Bằng chữ: Hai triệu năm trăm nghìn đồng)." in text
    told(approve(peopled, 1, "--amount", "2.500.000"))
    refused(peopled("support", "draft", 1), "45/QĐ-UBND")


def test_what_the_decision_would_refuse_is_not_drafted(peopled: Run, home: Path, tmp_path: Path) -> None:
    told(propose(peopled, 1, "language", "3.000.000", "DTTS"))
    told(propose(peopled, 1, "passport", "200.000", "DTTS", *COMPLETE))
    before, out = state(home), tmp_path / "qd.docx"
    lacking = "đề nghị số 1 chưa ghi ngày đủ hồ sơ"
    refused(peopled("support", "draft", 1, 2, 9, "--out", out), lacking, "sổ không có đề nghị hỗ trợ số 9")
    for amount in ("200.001", "0"):
        refused(peopled("support", "draft", 2, "--amount", amount, "--out", out), "mức duyệt")
    refused(peopled("support", "draft", 1, 2, "--amount", "1.000", "--out", out), lacking, "--amount")
    refused(peopled("support", "draft", 2, "--out", tmp_path / "qd.pdf"), "đặt tên tệp kết thúc bằng .docx")
    assert list(tmp_path.glob("*.docx")) == list(tmp_path.glob("*.pdf")) == []
    assert state(home) == before


def test_a_fund_that_promised_the_rest_drafts_nothing_more(peopled: Run, tmp_path: Path) -> None:
    told(propose(peopled, 1, "language", "3.000.000", "DTTS", *COMPLETE))
    _, left, _ = fund(peopled)
    less = ("--amount", -(left - 2_999_999), "--decision", "2/QĐ", "--on", "10/6/2025")
    told(peopled("fund", "set", "social-security", *less))
    refused(peopled("support", "draft", 1, "--out", tmp_path / "qd.docx"), "2.999.999")
    told(peopled("fund", "set", "social-security", "--amount", 1, "--decision", "3/QĐ", "--on", "11/6/2025"))
    draft(peopled, tmp_path, 1)


def test_each_plan_has_its_own_office(run: Run, home: Path, tmp_path: Path) -> None:
    duyen_hai.load(run, home)
    duyen_hai.fill(run, tmp_path)
    day = {"today": duyen_hai.AFTER}
    known = data(run("worker", "list", "--json", **day), "xkld.worker.list/1")["workers"]
    assert known
    refused(run("support", "draft", 1, **day), "sổ không có đề nghị hỗ trợ số 1", "support pending --state all")


def test_two_parts_paid_of_a_decision_change_no_draft_of_another(peopled: Run, tmp_path: Path) -> None:
    granted(peopled)
    told(pay(peopled, 1, "PC1", "--amount", "1.000.000"))
    told(propose(peopled, 2, "orientation", "530.000", "HN", *COMPLETE))
    text, _ = draft(peopled, tmp_path, 2)
    assert "Trần Thị Thử" not in text
    assert "530.000 đồng (Bằng chữ: Năm trăm ba mươi nghìn đồng)." in text

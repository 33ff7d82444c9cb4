"""``xkld report quarterly``: which quarter, which files, which warnings."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from cli.answers import data, refused, told
from cli.reports import as_printed, by_name, on_screen, tables_on_paper, text_of
from cli.test_quota import depart
from conftest import Run

WORDS = ("report", "quarterly", "--quarter", "2025-Q2")


@pytest.mark.parametrize(
    ("today", "quarter"),
    [
        ("2025-03-14", "2025-Q1 chưa chốt"),  # that of 2024-Q4 has, but this plan does not speak for it
        ("2025-03-15", "2025-Q1"),
        ("2025-06-14", "2025-Q1"),
        ("2025-06-15", "2025-Q2"),
        ("2025-09-14", "2025-Q2"),
        ("2025-09-15", "2025-Q3"),
        ("2025-12-15", "2025-Q4"),
        ("2026-03-14", "2025-Q4"),
        ("2026-03-15", "kế hoạch không có năm"),
    ],
)
def test_auto_is_the_quarter_whose_cut_off_has_passed_last(planned: Run, today: str, quarter: str) -> None:
    if "chưa" in quarter or "không" in quarter:
        answer = planned("report", "quarterly", "--format", "json", "--out", "-", today=today)
        refused(answer, quarter, "2025")
    else:
        assert on_screen(planned, "auto", today)["period"] == quarter


def test_a_year_the_plan_does_not_speak_for_is_refused(planned: Run, home: Path) -> None:
    refused(planned("report", "quarterly", "--quarter", "2024-Q2"), "kế hoạch không có năm 2024", "trong năm 2025")
    refused(planned("report", "quarterly", "--quarter", "quy 2"), "«quy 2» không phải là một quý", "2025-Q2")
    assert list((home / "out").iterdir()) == []


def test_before_the_cut_off_the_officer_is_warned(planned: Run) -> None:
    warned = "Chưa đến ngày chốt số liệu (14/6/2025): số liệu mới đến hết 14/6/2025."
    assert warned in planned(*WORDS, today="2025-06-14").err
    assert "Chưa đến ngày chốt" not in planned(*WORDS, today="2025-06-15").err
    early = on_screen(planned, "2025-Q2", "2025-05-02")
    assert early["figures_to"] == "02/5/2025"
    assert "số liệu mới đến hết 02/5/2025" in early["warnings"][0]


def test_a_quarter_that_outlives_the_issuer_is_of_the_old_map(planned: Run) -> None:
    depart(planned, "Hồ Thị Muộn", "Phường Bảo An", "16/6/2025")
    third = on_screen(planned, "2025-Q3", "2025-09-20")
    assert "(theo địa bàn cũ)" in " ".join(third["letterhead"]["subject"])
    assert any("đã kết thúc ngày 30/6/2025: báo cáo lập theo địa bàn cũ" in one for one in third["warnings"])
    assert by_name(third, "targets")["Tổng cộng"][1:3] == (1, 1)
    second = on_screen(planned, "2025-Q2", "2025-09-20")
    assert "địa bàn cũ" not in " ".join(second["letterhead"]["subject"])


def test_a_quarter_with_no_departure_at_all_is_reported_with_zeros(planned: Run, home: Path) -> None:
    report = on_screen(planned)
    assert by_name(report, "targets")["Tổng cộng"][:4] == (35, 0, 0, "0.0")
    assert by_name(report, "destinations") == {
        **dict.fromkeys(("Hàn Quốc", "Nhật Bản", "Đức"), (0, 0)),
        "Tổng cộng": (0, 0),
    }
    assert "có 0 người xuất cảnh" in text_of(report)
    assert "Từ đầu năm chưa ghi nhận khoản chi hỗ trợ nào." in text_of(report)
    assert by_name(report, "movement")["Đang làm việc ở nước ngoài cuối kỳ"] == (None, None)
    told(planned(*WORDS, "--format", "docx"))
    assert len(tables_on_paper(home / "out" / "bao-cao-2025-Q2.docx")) == 9


def test_screen_file_and_paper_hold_the_same_figures(peopled: Run, home: Path) -> None:
    for number, on in ((1, "02/5/2025"), (2, "15/3/2025"), (3, "14/3/2025")):
        told(peopled("worker", "move", number, "departed", "--on", on, "--destination", "JP"))
    pay = ("support", "pay", 1, "--item", "language", "--amount", "3.000.000", "--group", "DTTS")
    pay = (*pay, "--policy", "ttlt09-2016")
    told(peopled(*pay, "--fund", "social-security", "--voucher", "PC1", "--on", "02/5/2025"))
    answer = peopled(*WORDS, "--format", "docx,json")
    docx, json = home / "out" / "bao-cao-2025-Q2.docx", home / "out" / "bao-cao-2025-Q2.json"
    assert told(answer).splitlines() == [f"Đã ghi {docx}", f"Đã ghi {json}"]
    screen = peopled(*WORDS, "--format", "json", "--out", "-")
    assert told(screen) == json.read_text(encoding="utf-8")
    report = data(screen, "xkld.report.quarterly/1")
    paper = tables_on_paper(docx)
    assert len(report["tables"]) == len(paper) == 9
    for found in report["tables"]:
        title = next(title for title in paper if title.endswith(found["title"]))
        printed = [row for row in paper[title] if row != [str(place) for place in range(1, len(row) + 1)]]
        assert printed == as_printed(found), title


def test_what_a_person_must_write_is_marked_and_listed(planned: Run) -> None:
    answer = planned(*WORDS, "--format", "json", "--out", "-")
    report = data(answer, "xkld.report.quarterly/1")
    assert "[" in text_of(report)
    for heading in ("III", "1. Ưu điểm", "V. Kiến nghị, đề xuất"):
        assert heading in answer.err or heading in str(report["to_be_written"])
    assert f"Còn phải viết (phần [...] trong văn bản): {'; '.join(report['to_be_written'])}." in answer.err


def test_the_same_figures_give_the_same_bytes(planned: Run, home: Path, tmp_path: Path) -> None:
    for folder in ("mot", "hai"):
        told(planned(*WORDS, "--format", "docx,xlsx,html,md,json", "--out", tmp_path / folder))
    names = {path.name for path in (tmp_path / "mot").iterdir()}
    assert names == {f"bao-cao-2025-Q2.{kind}" for kind in ("docx", "xlsx", "html", "md", "json")}
    for name in names:
        assert (tmp_path / "mot" / name).read_bytes() == (tmp_path / "hai" / name).read_bytes()


def test_a_report_that_somebody_wrote_into_is_kept_beside_the_new_one(planned: Run, home: Path) -> None:
    told(planned(*WORDS))
    path = home / "out" / "bao-cao-2025-Q2.docx"
    path.write_bytes(path.read_bytes() + b"viet tay")
    edited = path.read_bytes()
    answer = planned(*WORDS)
    assert "giữ lại ở" in answer.err
    kept = [one for one in path.parent.iterdir() if one != path]
    assert [one.read_bytes() for one in kept] == [edited]


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--format", "odt"), "không có định dạng «odt»"),
        (("--format", "odt"), "docx, xlsx, html, md, json, pdf"),
        (("--format", "pdf", "--out", "-"), "(html, md, json) in được ra màn hình"),
        (("--format", "json,md", "--out", "-"), "mỗi lần chỉ một định dạng văn bản"),
        (("--format", "docx,xlsx,odt"), "không có định dạng «odt»"),
        (("--format", ","), "không có định dạng «»"),
        (("--format", "docx", "--out", "-"), "mỗi lần chỉ một định dạng văn bản"),
        (("--format", "docx,json", "--out", "-"), "mỗi lần chỉ một định dạng văn bản"),
    ],
)
def test_formats_that_cannot_be_made_are_refused(planned: Run, home: Path, words: tuple[str, ...], part: str) -> None:
    refused(planned(*WORDS, *words), part)
    assert list((home / "out").iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(planned: Run, tmp_path: Path) -> None:
    (tmp_path / "tep").write_text("", encoding="utf-8")
    refused(planned(*WORDS, "--out", tmp_path / "tep"), "Không ghi được", "tep", status=13)


def test_an_officers_own_template_goes_before_the_shipped_one(planned: Run, home: Path) -> None:
    (home / "templates").mkdir()
    (home / "templates" / "bao-cao.md.j2").write_text("Chỉ tiêu {{ tables.targets.total.target }}.\n", encoding="utf-8")
    assert told(planned(*WORDS, "--format", "md", "--out", "-")) == "Chỉ tiêu 35.\n"
    (home / "templates" / "bao-cao.html.j2").write_text("{{ tong_so }}", encoding="utf-8")
    refused(planned(*WORDS, "--format", "docx,html"), "bao-cao.html.j2", "«tong_so»")
    assert list((home / "out").iterdir()) == []


@pytest.mark.parametrize("kind", ["html", "md"])
def test_a_text_on_the_screen_is_the_text_in_the_file(planned: Run, home: Path, kind: str) -> None:
    told(planned(*WORDS, "--format", kind))
    written = (home / "out" / f"bao-cao-2025-Q2.{kind}").read_text(encoding="utf-8")
    assert told(planned(*WORDS, "--format", f" {kind.upper()}, {kind}", "--out", "-")) == written


def test_a_workbook_that_somebody_worked_in_is_kept_and_a_page_is_made_anew(planned: Run, home: Path) -> None:
    told(planned(*WORDS, "--format", "xlsx,html,md,json"))
    for path in (home / "out").iterdir():
        path.write_bytes(path.read_bytes() + b"\n")
    told(planned(*WORDS, "--format", "xlsx,html,md,json"))
    kept = [path.name for path in (home / "out").iterdir() if "ban-cu" in path.name]
    assert kept == ["bao-cao-2025-Q2.ban-cu-1.xlsx"]


def test_without_libreoffice_all_else_is_written_and_the_end_says_that_the_pdf_is_not(
    planned: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xkld.render.pdf.find_office", lambda: None)
    answer = planned(*WORDS, "--format", "pdf,json")
    stem = home / "out" / "bao-cao-2025-Q2"
    assert answer.status == 13
    assert answer.out.splitlines() == [f"Đã ghi {stem}.docx", f"Đã ghi {stem}.json"]
    assert answer.err.splitlines()[-1].startswith("LỖI: Chưa có bản PDF: máy này không có LibreOffice.")
    assert "Còn phải viết" in answer.err
    assert "lần trước" not in answer.err
    stem.with_suffix(".pdf").write_bytes(b"%PDF cu")
    assert f"Tệp {stem}.pdf là bản PDF của lần trước, đừng gửi nhầm." in planned(*WORDS, "--format", "docx,pdf").err
    assert stem.with_suffix(".pdf").read_bytes() == b"%PDF cu"


@pytest.mark.skipif(not shutil.which("soffice") or not shutil.which("pdftotext"), reason="make tools")
def test_the_pdf_is_drawn_from_the_word_document_and_leaves_only_itself(planned: Run, home: Path) -> None:
    answer = planned(*WORDS, "--format", "pdf")
    path = home / "out" / "bao-cao-2025-Q2.pdf"
    assert told(answer) == f"Đã ghi {path}\n"
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    read = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True).stdout.decode()
    assert re.search(r"Tổng cộng +35 +0 +0 +0%", read)

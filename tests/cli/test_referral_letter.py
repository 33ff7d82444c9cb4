"""``xkld referral letter``: what stands on it, what is left to the clerk, and whose number it never shows unasked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cli import duyen_hai
from cli.answers import data, refused, told
from conftest import Answer, Run
from render.word_reading import as_text

BANK = ("--to", "Ngân hàng <Mẫu> & Chính sách", "--why", "Vay vốn.", "--on", "10/6/2025")


@pytest.fixture
def sent(peopled: Run) -> Run:
    """Referral 1 of person 1, until a day; referral 2 of person 3, of whom no ID number is known, until none."""
    told(peopled("referral", "add", 1, *BANK, "--reply-by", "20/6/2025"))
    told(peopled("referral", "add", 3, "--to", "Sở Nội vụ", "--why", "Hỏi đơn hàng", "--on", "10/6/2025"))
    return peopled


def letter(run: Run, folder: Path, number: int, *words: object, **more: str) -> tuple[str, Answer]:
    answer = run("referral", "letter", number, "--out", folder / "cv.docx", *words, **more)
    told(answer)
    return as_text((folder / "cv.docx").read_bytes()), answer


def test_a_letter_reads_as_it_did(sent: Run, tmp_path: Path, as_kept: Callable[[str, str], None]) -> None:
    text, answer = letter(sent, tmp_path, 1)
    as_kept("cong-van-gioi-thieu.txt", text)
    assert answer.err == ""
    assert "058199001234" not in text
    (line,) = data(sent("exports", "--json"), "xkld.exports/1")["exports"]
    assert (line["selection"], line["identity"], line["rows"], line["file"]) == (
        *("công văn giới thiệu số 1 (người lao động số 1)", "masked", 1, "cv.docx"),
    )


def test_the_whole_number_stands_there_for_something_that_is_named(sent: Run, home: Path, tmp_path: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(sent("referral", "letter", 1, "--full-id"), "cần ghi giao cho ai", status=5)
    assert (home / "xkld.db").read_bytes() == before
    text, _ = letter(sent, tmp_path, 1, "--full-id", "--for", "gửi ngân hàng")
    assert "- Số CCCD: 058199001234;\n" in text
    (line,) = data(sent("exports", "--json"), "xkld.exports/1")["exports"]
    assert (line["identity"], line["purpose"]) == ("full", "gửi ngân hàng")
    assert line["command"] == "referral letter --full-id"
    assert "lập công văn giới thiệu có đủ số CCCD" in told(sent("log"))
    text, answer = letter(sent, tmp_path, 2, "--full-id", "--for", "Sở")
    assert "Sổ chưa có số CCCD của người lao động số 3.\n" in answer.err
    assert "CCCD" not in text
    assert data(sent("exports", "--json"), "xkld.exports/1")["exports"][0]["identity"] == "masked"


def test_without_a_day_for_the_answer_none_is_invented(sent: Run, tmp_path: Path) -> None:
    text, answer = letter(sent, tmp_path, 2)
    last = "trả lời Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm để theo dõi, phối hợp thực hiện./.\n"
    assert f"Kính đề nghị Sở Nội vụ xem xét, giải quyết theo quy định và {last}" in text
    assert "chưa ghi hạn trả lời nên công văn không nêu ngày" in answer.err
    told(sent("worker", "edit", 3, "--birth", "02/3/2000"))
    assert "- Ngày sinh: 02/3/2000;\n" in letter(sent, tmp_path, 2)[0]


def test_an_office_that_is_no_more_or_not_known_is_told(sent: Run, tmp_path: Path) -> None:
    text, answer = letter(sent, tmp_path, 1, today="2025-07-01")
    assert "Cơ quan của kế hoạch đã kết thúc ngày 30/6/2025: xem lại tên cơ quan, người ký.\n" in answer.err
    assert "ngày        tháng 7 năm 2025" in text
    assert "kết thúc" not in letter(sent, tmp_path, 1, today="2025-06-30")[1].err
    told(sent("plan", "load", "duyen-hai-2023"))  # neither plan is of 2027
    text, answer = letter(sent, tmp_path, 1, today="2027-01-05")
    assert "Không rõ cơ quan nào giới thiệu (chưa có kế hoạch, hoặc cần --plan MÃ): phần đó để trống.\n" in answer.err
    assert f"{'.' * 40}, ngày        tháng 01 năm 2027" in text
    assert "DUYÊN HẢI" in letter(sent, tmp_path, 1, "--plan", "duyen-hai-2023", today="2027-01-05")[0]


def test_each_plan_has_its_own_office(run: Run, home: Path, tmp_path: Path) -> None:
    duyen_hai.load(run, home)
    duyen_hai.fill(run, tmp_path)
    told(run("referral", "add", 1, "--to", "Công an", "--why", "Hộ chiếu", "--on", "20/12/2023", today=duyen_hai.AFTER))
    text, _ = letter(run, tmp_path, 1, today=duyen_hai.AFTER)
    assert "THỊ XÃ DUYÊN HẢI" in text
    assert "Thực hiện công tác đưa người lao động, học sinh, sinh viên đi làm việc, học tập ở nước ngoài" in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((9,), "sổ không có lần giới thiệu số 9"),
        ((1, "--out", "a.pdf"), "công văn không ghi được vào tệp «a.pdf»"),
        ((1, "--plan", "khac"), "khac"),
    ],
)
def test_what_cannot_be_written_is_refused(sent: Run, home: Path, words: tuple[object, ...], said: str) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(sent("referral", "letter", *words), said)
    assert (home / "xkld.db").read_bytes() == before


def test_of_the_forgotten_no_letter_is_written(sent: Run) -> None:
    told(sent("worker", "move", 3, "withdrawn", "--on", "12/6/2025"))
    told(sent("worker", "erase", 3, "--reason", "Đơn", "--confirm", "Lê Văn Thường", "--yes", "--no-backup"))
    refused(sent("referral", "letter", 2), "đã xóa")

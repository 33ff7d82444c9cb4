"""``xkld worker edit``: what was wrongly typed is made right, said before and after, or refused whole."""

import io
from pathlib import Path

import pytest
from cli.answers import data, refused, told
from cli.conftest import Once
from cli.lists import SHORT, write_list
from conftest import Run


def shown(run: Run, number: int) -> str:
    return told(run("worker", "show", number, "--full-id"))


@pytest.fixture
def travelled(peopled: Run, once: Once) -> Run:
    """Number 1 left on the 2nd of April and came home on the 5th of June."""

    def write() -> None:
        told(peopled("worker", "move", 1, "departed", "--on", "02/4/2025", "--destination", "JP", "--months", 36))
        told(peopled("worker", "move", 1, "returned", "--on", "05/6/2025", "--reason", "on_time"))

    once(write)
    return peopled


@pytest.mark.parametrize(
    ("words", "said", "then"),
    [
        (("--name", "Trần Thị Thữ"), "họ và tên Trần Thị Thử → Trần Thị Thữ", "Họ và tên: Trần Thị Thữ"),
        (("--phone", "+84 912 345 678"), "điện thoại (trống) → 0912345678", "Điện thoại: 0912345678"),
        (("--birth", "05/6/1999"), "sinh 1999 → 05/6/1999", "Sinh: 05/6/1999"),
        (("--unit", "phu ha"), "đơn vị Phường Đô Vinh → Phường Phủ Hà", "Thường trú: Phường Phủ Hà"),
        (("--destination", "Hàn"), "thị trường Nhật Bản → Hàn Quốc", "Hàn Quốc"),
        (("--enterprise", "Công ty Mẫu Một"), "đơn vị đưa đi (trống) → Công ty Mẫu Một", "Công ty Mẫu Một"),
        (("--months", "12"), "thời hạn 36 → 12", "Nhật Bản"),
        (("--purpose", "học tập"), "mục đích làm việc → học tập", "đi học tập"),
        (("--group", "-DTTS", "--group", "+hộ nghèo"), "đối tượng DTTS → HN", "người thuộc hộ nghèo (HN)"),
        (("--clear", "sex"), "giới tính nữ → (trống)", "Giới tính: chưa ghi"),
        (("--clear", "số CCCD"), "số CCCD ********1234 → (trống)", "CCCD: chưa ghi"),
        (("--reason", "trước hạn do bị ngược đãi, xâm hại"), "lý do về nước hết hạn", "bị ngược đãi"),
        (
            ("--stage-date", "departed=04/4/2025"),
            "xuất cảnh 02/4/2025: ngày 02/4/2025 → 04/4/2025",
            "04/4/2025  xuất cảnh",
        ),
        (
            ("--stage-date", "đăng ký@10/01/2025=11/01/2025"),
            "ngày 10/01/2025 → 11/01/2025",
            "11/01/2025  đăng ký tham gia",
        ),
        (("--stage-as", "registered=counselled"), "giai đoạn đăng ký tham gia → đã tư vấn", "10/01/2025  đã tư vấn"),
    ],
)
def test_a_wrong_fact_is_made_right_and_said(
    travelled: Run, home: Path, words: tuple[str, ...], said: str, then: str
) -> None:
    before = (home / "xkld.db").read_bytes()
    trial = travelled("worker", "edit", 1, *words, "--dry-run")
    assert (home / "xkld.db").read_bytes() == before
    done = travelled("worker", "edit", 1, *words)
    assert said in told(done)
    assert told(trial) == "Chạy thử, chưa ghi: " + done.out
    assert then in shown(travelled, 1)
    assert told(travelled("worker", "edit", 1, *words)) == "Sổ đã ghi đúng như vậy, không sửa gì.\n"


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ((), ("chưa ghi điều cần sửa",)),
        (("--name", " "), ("thiếu họ và tên",)),
        (("--name", "Trần\u200b Thị"), ("ký tự ẩn",)),
        (("--birth", "1998"), ("cho năm sinh 1999, còn năm sinh đã ghi là 1998",)),
        (("--sex", "nam"), ("là của nữ, khác giới tính",)),
        (("--birth", "85", "--destination", "sao Hỏa"), ("«85»", "«sao Hỏa»")),
        (("--unit", "Phường Xa Lắc"), ("«Phường Xa Lắc»",)),
        (("--stage-date", "departed=06/6/2025"), ("«xuất cảnh» ngày 06/6/2025 không thể đi sau «về nước»",)),
        (("--stage-date", "departed=19/6/2025"), ("sau ngày hôm nay",)),
        (("--stage-date", "departed"), ("không đúng mẫu",)),
        (("--stage-date", "training=05/3/2025"), ("không có «training»", "xuất cảnh 02/4/2025")),
        (("--stage-date", "departed@03/4/2025=05/4/2025"), ("không có «departed@03/4/2025»",)),
        (("--stage-as", "departed=extended"), ("không thể đi sau",)),
        (("--stage-as", "returned=died"), ("không có lý do về nước",)),
        (("--drop-stage", "departed@02/4/2025", "--yes"), ("không thể đi sau",)),
        (("--group", "DTTS"), ("không rõ thêm hay bỏ",)),
        (("--group", "+giàu"), ("«giàu»",)),
        (("--clear", "name"), ("«name»",)),
        (("--placement", "99", "--months", "12"), ("không có hồ sơ 99",)),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    travelled: Run, home: Path, words: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(travelled("worker", "edit", 1, *words), *parts)
    assert (home / "xkld.db").read_bytes() == before


def test_a_stage_told_twice_is_named_by_its_day_and_never_put_twice_on_one(travelled: Run, home: Path) -> None:
    told(travelled("worker", "edit", 1, "--drop-stage", "returned", "--yes"))
    for day in ("03/4/2025", "05/5/2025"):
        told(travelled("worker", "move", 1, "extended", "--on", day))
    before = (home / "xkld.db").read_bytes()
    several = travelled("worker", "edit", 1, "--stage-date", "extended=06/5/2025")
    refused(several, "hồ sơ có «extended» nhiều lần", "gia hạn 03/4/2025; gia hạn 05/5/2025")
    same_day = travelled("worker", "edit", 1, "--stage-date", "extended@05/5/2025=03/4/2025")
    refused(same_day, "hồ sơ đã có «gia hạn» ngày 03/4/2025")
    assert (home / "xkld.db").read_bytes() == before
    assert "06/5/2025" in told(travelled("worker", "edit", 1, "--stage-date", "extended@05/5/2025=06/5/2025"))


def test_nobody_is_corrected_who_is_not_there(peopled: Run) -> None:
    refused(peopled("worker", "edit", 99, "--phone", "0912345678"), "không có người lao động số 99")


def test_an_id_number_comes_later_from_the_keyboard_and_belongs_to_one(
    peopled: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused(peopled("worker", "edit", 3, "--cccd", "058200004321"), "--cccd -", status=2)
    monkeypatch.setattr("sys.stdin", io.StringIO("058200004321\n"))
    answer = peopled("worker", "edit", 3, "--cccd", "-")
    assert "số CCCD (trống) → ********4321" in told(answer)
    assert "058200004321" in shown(peopled, 3)
    monkeypatch.setattr("sys.stdin", io.StringIO("058098005678\n"))
    refused(peopled("worker", "edit", 3, "--cccd", "-", "--birth", "1998"), "đang ghi cho người lao động số 2")
    monkeypatch.setattr("sys.stdin", io.StringIO("058200001111\n"))
    found = data(peopled("worker", "edit", 3, "--cccd", "-", "--json"), "xkld.worker.edit/1")
    assert [(one["before"], one["after"]) for one in found["corrections"]] == [("********4321", "********1111")]


def test_a_birth_year_and_its_id_number_are_mended_together(peopled: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("058198001234\n"))
    told(peopled("worker", "edit", 1, "--cccd", "-", "--birth", "1998"))
    assert "Sinh: 1998" in shown(peopled, 1)


def test_people_stay_told_apart(peopled: Run, tmp_path: Path) -> None:
    row = ("Lê Văn Thưởng", 2000, "Phường Kinh Dinh", "đăng ký", "10/01/2025")
    told(peopled("worker", "import", write_list(tmp_path / "a.xlsx", SHORT, row)))
    refused(peopled("worker", "edit", 5, "--name", "Lê Văn Thường"), "không phân biệt được với người lao động số 3")
    told(peopled("worker", "edit", 5, "--name", "Lê Văn Thường", "--unit", "Phường Đô Vinh"))
    refused(peopled("worker", "edit", 5, "--unit", "Phường Kinh Dinh"), "không phân biệt được với người lao động số 3")


def test_a_change_of_closed_figures_is_said_by_quarter(travelled: Run) -> None:
    later = {"today": "2025-10-01"}
    answer = travelled("worker", "edit", 1, "--stage-date", "departed=10/3/2025", **later)
    assert "Sửa này làm đổi số liệu kỳ đã chốt: quý I năm 2025, quý II năm 2025" in answer.err
    answer = travelled("worker", "edit", 1, "--destination", "KR", **later)
    assert "kỳ đã chốt: quý I năm 2025, quý II năm 2025" in answer.err
    assert "kỳ đã chốt" not in travelled("worker", "edit", 1, "--phone", "0912345678", **later).err
    earlier = travelled("worker", "edit", 1, "--destination", "JP", today="2025-06-10").err
    assert "quý I năm 2025." in earlier


def test_the_figures_follow_a_correction(travelled: Run) -> None:
    def departed() -> dict[str, int]:
        units = data(travelled("quota", "show", "--json"), "xkld.quota.show/1")
        return {one["unit"]: one["departed"] for one in units["units"]} if "units" in units else units

    before = departed()
    told(travelled("worker", "edit", 1, "--unit", "Phường Phủ Hà"))
    assert departed() != before
    told(travelled("worker", "edit", 1, "--unit", "Phường Đô Vinh"))
    assert departed() == before


def test_a_stage_goes_only_after_a_plain_yes_and_when_nothing_rests_on_it(travelled: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(travelled("worker", "edit", 1, "--drop-stage", "returned"), "bỏ giai đoạn về nước 05/6/2025", status=5)
    assert (home / "xkld.db").read_bytes() == before
    assert "bỏ giai đoạn" in told(travelled("worker", "edit", 1, "--drop-stage", "returned", "--dry-run"))
    told(travelled("worker", "edit", 1, "--drop-stage", "returned", "--yes"))
    assert "về nước" not in shown(travelled, 1)
    paid = ("--item", "language", "--amount", "1.000.000", "--group", "DTTS", "--policy", "ttlt09-2016")
    voucher = ("--fund", "social-security", "--voucher", "PC01", "--on", "10/4/2025", "--case-on", "05/4/2025")
    told(travelled("support", "pay", 1, *paid, *voucher))
    said = refused(travelled("worker", "edit", 1, "--drop-stage", "departed", "--yes"), "đã chi 1 khoản hỗ trợ")
    assert "support reverse" in said[0]
    answer = travelled("worker", "edit", 1, "--unit", "Phường Phủ Hà")
    assert "1 khoản chi đã ghi giữ nguyên" in answer.err
    back = ("--reason", "Ghi nhầm", "--voucher", "PT01", "--on", "11/4/2025")
    told(travelled("support", "reverse", 1, *back))
    told(travelled("worker", "edit", 1, "--drop-stage", "departed", "--yes"))
    refused(travelled("worker", "edit", 1, "--drop-stage", "registered", "--yes"), "không còn giai đoạn nào")


def test_which_going_is_meant_must_be_said_when_there_are_two(travelled: Run) -> None:
    told(travelled("worker", "move", 1, "departed", "--on", "10/6/2025", "--destination", "KR"))
    refused(travelled("worker", "edit", 1, "--months", "24"), "có 2 hồ sơ", "--placement, một trong: 1, 5")
    told(travelled("worker", "edit", 1, "--months", "24", "--placement", 1))
    told(travelled("worker", "edit", 1, "--phone", "0912345678"))
    refused(
        travelled("worker", "edit", 1, "--placement", 1, "--stage-date", "returned=11/6/2025"),
        "đang có hồ sơ ở giai đoạn",
    )


def test_after_a_correction_the_same_list_is_still_known(travelled: Run, tmp_path: Path) -> None:
    row = ("Trần Thị Thữ", 1999, "Phường Đô Vinh", "xuất cảnh", "03/4/2025")
    told(travelled("worker", "edit", 1, "--name", "Trần Thị Thữ", "--stage-date", "departed=03/4/2025"))
    assert told(travelled("worker", "import", write_list(tmp_path / "a.xlsx", SHORT, row))).startswith("0 mới, 1 đã có")


def test_a_reason_needs_a_return_which_is_named_in_vietnamese(peopled: Run) -> None:
    refused(peopled("worker", "edit", 2, "--reason", "hết hạn"), "hồ sơ không có «về nước»", "đăng ký tham gia")

"""``xkld plan next``: the draft of another year, and the record on which it rests."""

import io
import shutil
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.lists import SHORT, write_list
from cli.plan_texts import SONG_MAU, SONG_MAU_UNITS, changed, saved
from conftest import Run

WINTER = "2025-12-20"
TAKES_OVER = ("--issuer", "Ủy ban nhân dân phường Phan Rang")


@pytest.fixture
def year_2025(demo: Path, home: Path, run: Run) -> Run:
    """Commands in a copy of the demo's book, at the end of its year."""
    shutil.copytree(demo, home)

    def command(*words: object, today: str = WINTER):
        return run(*words, today=today)

    return command


@pytest.fixture
def commune(run: Run, home: Path, tmp_path: Path) -> Run:
    """Commands at the end of 2026 in the book of a phường with three khu phố, whose office goes on."""

    def command(*words: object, today: str = "2026-12-20"):
        return run(*words, today=today)

    told(command("init", home))
    units = [word for number, share in ((1, 3), (2, 2), (3, 5)) for word in ("--unit", f"Khu phố {number}={share}")]
    made = ("plan", "new", "--issuer", "UBND phường Phan Rang", "--year", "2026", *units, "--load", "--yes")
    told(command(*made, today="2026-01-10"))
    people = (
        ("Trần Thị Mẫu", 1999, "Khu phố 1", "xuất cảnh", "20/02/2026"),
        ("Lê Văn Thử", 2000, "Khu phố 1", "xuất cảnh", "14/12/2026"),
        ("Hồ Văn Muộn", 2000, "Khu phố 1", "xuất cảnh", "15/12/2026"),
        ("Võ Thị Dụ", 2001, "Khu phố 2", "đăng ký", "01/3/2026"),
    )
    told(command("worker", "import", write_list(tmp_path / "ds.xlsx", SHORT, *people)))
    decided = ("--amount", "10.000.000", "--decision", "1/QĐ-UBND", "--on", "15/01/2026")
    told(command("fund", "set", "bao-dam-xa-hoi", *decided, today="2026-06-01"))
    return command


def test_an_office_that_goes_on_gets_its_next_year_with_the_record_of_this_one(commune: Run, home: Path) -> None:
    found = data(commune("plan", "next", "--json", "--yes"), "xkld.plan.next/1")
    plan = found["plan"]
    assert (plan["code"], plan["years"], plan["number"], plan["day_issued"]) == (
        "phuong-phan-rang-2027",
        [2027],
        None,
        None,
    )
    assert (plan["year_issued"], plan["title"].split()[-1]) == (2027, "2027")
    assert (plan["implements"]["number"], plan["implements"]["issuer"]) == (None, "UBND tỉnh Khánh Hòa")
    assert (plan["target"]["total"], plan["target"]["split"]) == (None, [])
    assert plan["target"]["units"] == ["Khu phố 1", "Khu phố 2", "Khu phố 3"]
    assert {task["repeat"] for task in plan["tasks"]} == {"always", "quarterly", "yearly"}
    assert len(plan["duties"]) == 3
    record = {one["unit"]: (one["target"], one["departed"], one["percent"], one["waiting"]) for one in found["units"]}
    assert record == {"Khu phố 1": (3, 2, "66.7", 0), "Khu phố 2": (2, 0, "0.0", 1), "Khu phố 3": (5, 0, "0.0", 0)}
    assert found["until"] == "2026-12-14"
    assert next((one["code"], one["allotted"]) for one in found["funds"]) == ("bao-dam-xa-hoi", 10_000_000)
    file = home / "data" / "plans" / "phuong-phan-rang-2027.yaml"
    head = file.read_text(encoding="utf-8").partition("\nplan:")[0]
    for part in (
        "# Dự thảo lập từ kế hoạch phuong-phan-rang-2026, số liệu đến hết ngày 14/12/2026.",
        "#   Khu phố 1: chỉ tiêu 3, đã xuất cảnh 2 (66,7%), nguồn lao động 0",
        "# Nguồn lao động chuyển sang năm sau: 1 người.",
        "#   bao-dam-xa-hoi: còn 10.000.000 đồng trên 10.000.000 đồng",
    ):
        assert part in head
    assert "3 đơn vị" in told(commune("plan", "check", "phuong-phan-rang-2027"))
    assert "không giao chỉ tiêu" in told(commune("plan", "load", "phuong-phan-rang-2027", today="2027-01-05"))


def test_money_spent_on_activities_is_not_left_for_the_next_year(commune: Run, home: Path) -> None:
    """4 of 10 millions leave 6; once they are all spent nothing is left to be told."""

    def spend(amount: str, voucher: str) -> None:
        what = ("--for", "Hội nghị", "--voucher", voucher, "--on", "10/6/2026")
        told(commune("fund", "spend", "bao-dam-xa-hoi", amount, *what))

    spend("4.000.000", "PC1")
    assert "\t10.000.000\t4.000.000\t6.000.000\n" in told(commune("plan", "next", "--yes"))
    file = home / "data" / "plans" / "phuong-phan-rang-2027.yaml"
    assert "#   bao-dam-xa-hoi: còn 6.000.000 đồng trên 10.000.000 đồng" in file.read_text(encoding="utf-8")
    spend("6.000.000", "PC2")
    assert "\t10.000.000\t10.000.000\t0\n" in told(commune("plan", "next", "--yes"))
    assert "bao-dam-xa-hoi: còn" not in file.read_text(encoding="utf-8")


def test_the_next_year_knows_the_years_before(commune: Run) -> None:
    told(commune("plan", "next", "--yes"))
    told(commune("plan", "load", "phuong-phan-rang-2027", today="2027-01-05"))
    words = ("plan", "next", "--plan", "phuong-phan-rang-2027", "--json", "--yes")
    found = data(commune(*words, today="2027-12-20"), "xkld.plan.next/1")
    assert found["plan"]["code"] == "phuong-phan-rang-2028"
    record = {one["unit"]: (one["target"], one["departed"], one["earlier"]) for one in found["units"]}
    assert record["Khu phố 1"] == (None, 1, [[2026, 2]])
    assert record["Khu phố 3"] == (None, 0, [[2026, 0]])


def test_an_issuer_that_ended_is_told_and_its_heir_takes_over(year_2025: Run, home: Path) -> None:
    refused(year_2025("plan", "next", "--yes"), "chỉ hoạt động đến ngày 30/6/2025", "--issuer")
    answer = year_2025("plan", "next", *TAKES_OVER, "--yes")
    rows = {row[0]: row for row in lines(answer) if len(row) == 7}
    assert rows["Phường Phủ Hà"][1:4] == ["5", "3", "60%"]
    assert rows["Phường Phủ Hà"][6] == "Phường Phan Rang"
    assert rows["Phường Đông Hải"][6] == "Phường Đông Hải, Xã Phước Dinh"
    for part in ("Không lặp lại (một lần): V.1-3", "Nguồn ntp-2025 ghi năm cũ", "xkld plan new"):
        assert part in answer.err
    told(year_2025("plan", "load", "phan-rang-2026"))
    plan = data(year_2025("plan", "show", "--plan", "phan-rang-2026", "--json"), "xkld.plan.show/1")["plan"]
    assert [(unit["code"], unit["parent"]) for unit in plan["units"]] == [
        (code, "Tỉnh Khánh Hòa") for code in ("22738", "22741", "22759", "22780", "22834", "22888")
    ]
    assert plan["issuer"]["last_day"] is None
    assert {duty["recipients"][0] for duty in plan["duties"]} == {
        "Phòng Văn hóa - Xã hội phường Phan Rang",
        "UBND tỉnh Khánh Hòa",
    }
    before = data(year_2025("plan", "show", "--plan", "phan-rang-2025", "--json"), "xkld.plan.show/1")["plan"]
    assert (
        len(plan["tasks"]) == len([task for task in before["tasks"] if task["repeat"] != "once"]) < len(before["tasks"])
    )
    assert plan["legal_basis"] == before["legal_basis"]


def test_nothing_is_written_on_trial_or_after_a_no_and_nothing_is_replaced_unasked(
    year_2025: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = home / "data" / "plans" / "phan-rang-2026.yaml"
    assert "Chạy thử, chưa ghi" in told(year_2025("plan", "next", *TAKES_OVER, "--yes", "--dry-run"))
    monkeypatch.setattr("sys.stdin", io.StringIO("k\n"))
    assert year_2025("plan", "next", *TAKES_OVER).status == 5
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert year_2025("plan", "next", *TAKES_OVER).status == 2
    assert not file.exists()
    told(year_2025("plan", "next", *TAKES_OVER, "--yes"))
    first = file.read_bytes()
    assert "không có gì thay đổi" in told(year_2025("plan", "next", *TAKES_OVER, "--yes"))
    refused(year_2025("plan", "next", *TAKES_OVER), "đã có tệp", "--yes")
    file.write_text(file.read_text(encoding="utf-8") + "# sửa tay\n", encoding="utf-8")
    assert "giữ lại ở" in year_2025("plan", "next", *TAKES_OVER, "--yes").err
    assert file.read_bytes() == first
    assert file.with_name("phan-rang-2026.ban-cu-1.yaml").read_text(encoding="utf-8").endswith("# sửa tay\n")


def test_a_year_or_a_name_that_cannot_be_is_refused(year_2025: Run) -> None:
    refused(year_2025("plan", "next", "--year", "2025", *TAKES_OVER, "--yes"), "năm 2025 không sau năm của kế hoạch")
    refused(year_2025("plan", "next", "--issuer", "Nhà tôi", "--yes"), "«Nhà tôi»")
    refused(year_2025("plan", "next", *TAKES_OVER, "--code", "A B", "--yes"), "«A B»")
    later = data(year_2025("plan", "next", *TAKES_OVER, "--year", "2028", "--json", "--yes"), "xkld.plan.next/1")
    assert (later["plan"]["code"], later["plan"]["years"]) == ("phan-rang-2028", [2028])


def test_a_year_by_which_every_unit_has_ended_without_an_heir_is_refused(run: Run, home: Path) -> None:
    told(run("init", home, today="2026-04-05"))
    ends = [(f"code: {code}, name: {name}, kind: {kind}, parent: Thành phố Sông Mẫu, from: {since}, to: null",
             f"code: {code}, name: {name}, kind: {kind}, parent: Thành phố Sông Mẫu, from: {since}, to: 2026-10-01")
            for code, name, kind, since in (
                (90001, "Phường Bến Thử", "ward", "null"),
                (90002, "Phường Cầu Mẫu", "ward", "null"),
                (90003, "Xã Đồng Ví Dụ", "commune", "2025-07-01"),
            )]  # fmt: skip
    saved(home / "data" / "units", changed(SONG_MAU_UNITS, *ends), "song-mau.yaml")
    told(run("plan", "load", saved(home, SONG_MAU), today="2026-04-05"))
    refused(run("plan", "next", "--yes", today="2026-12-20"), "đến năm 2027 không còn đơn vị nào của kế hoạch")


def test_an_office_that_is_no_commune_takes_over_without_a_word_of_khu_pho(year_2025: Run) -> None:
    answer = year_2025("plan", "next", "--issuer", "Sở Nội vụ tỉnh Khánh Hòa", "--yes")
    told(answer)
    assert "Cơ quan ban hành đã đổi" in answer.err
    assert "thôn, khu phố" not in answer.err
    assert "giao chỉ tiêu cho thôn, khu phố" in year_2025("plan", "next", *TAKES_OVER, "--yes", "--dry-run").err

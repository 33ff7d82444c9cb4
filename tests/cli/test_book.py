"""``xkld`` alone and ``xkld init``: where the officer is, and what to type next."""

import shutil
import stat
from pathlib import Path

from cli.answers import data, refused, told
from conftest import Answer, Run


def test_without_a_book_the_officer_is_told_to_make_one(run: Run, home: Path) -> None:
    refused(run(), "Không có sổ dữ liệu", "xkld init", status=10)
    assert not home.exists()


def test_init_makes_a_book_that_only_its_owner_may_read(run: Run, home: Path) -> None:
    answer = run("init", home)
    assert str(home / "xkld.db") in told(answer)
    assert f"xkld plan new --home {home}" in answer.err
    assert stat.S_IMODE((home / "xkld.db").stat().st_mode) == 0o600
    assert sorted(path.name for path in home.iterdir()) == ["out", "xkld.db", "xkld.db.seal"]


def test_an_empty_book_asks_for_a_plan(run: Run, home: Path) -> None:
    run("init", home)
    answer = run()
    assert "chưa có kế hoạch" in told(answer)
    assert "xkld plan load" in answer.err
    assert data(run("--json"), "xkld.overview/1") is None


def test_init_never_overwrites_a_book(planned: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(planned("init", home), "không ghi đè", status=5)
    assert (home / "xkld.db").read_bytes() == before


def test_a_read_leaves_no_byte_changed_and_no_file_behind(planned: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    for words in (
        [],
        ["plan", "show"],
        ["quota", "show"],
        ["worker", "list"],
        ["report", "quarterly", "--format", "json", "--out", "-"],
    ):
        told(planned(*words))
    assert (home / "xkld.db").read_bytes() == before
    assert sorted(path.name for path in home.iterdir()) == ["out", "xkld.db", "xkld.db.seal"]


def test_with_a_plan_the_next_report_is_named_with_the_working_day_to_aim_at(planned: Run) -> None:
    """Before day 22 means day 21 at the latest; 21/6/2025 is a Saturday, so Friday is the day to aim at."""
    out = told(planned(today="2025-06-18"))
    assert "Đã xuất cảnh 0/35 người (còn 35); nguồn lao động 0 người." in out
    assert "Số liệu đến hết ngày 18/6/2025." in out
    assert "2025-Q2" in out
    assert "chậm nhất thứ Bảy 21/6/2025 (trước ngày 22); nên xong trong thứ Sáu 20/6/2025." in out


def test_the_duty_passes_on_the_day_after_it_is_due(planned: Run) -> None:
    assert "thứ Bảy 21/6/2025" in told(planned(today="2025-06-21"))
    later = told(planned(today="2025-06-22"))
    assert "2025-Q3" in later
    assert "Chủ nhật 21/9/2025 (trước ngày 22); nên xong trong thứ Sáu 19/9/2025" in later


def test_a_closed_quarter_is_what_to_type_next(planned: Run) -> None:
    assert "--quarter 2025-Q1 " in planned(today="2025-06-14").err
    assert "--quarter 2025-Q2 " in planned(today="2025-06-15").err


def test_after_the_last_day_of_the_issuer_the_officer_is_warned(planned: Run) -> None:
    assert "địa bàn cũ" not in planned(today="2025-06-30").err
    assert "địa bàn cũ" in planned(today="2025-07-01").err


def test_the_overview_as_json_has_english_keys_and_plain_days(planned: Run) -> None:
    found = data(planned("--json", today="2025-06-18"), "xkld.overview/1")
    assert (found["progress"]["total"], found["progress"]["remaining"]) == (35, 35)
    assert found["next_duty"]["next"]["due"] == "2025-06-21"
    assert found["next_duty"]["next"]["remind"] == "2025-06-20"
    assert found["issuer_over"] is False


def test_the_book_is_found_by_option_then_by_environment_then_in_the_current_folder(
    planned: Run, home: Path, tmp_path: Path, monkeypatch, capsys
) -> None:
    from xkld.cli import main

    def here(*words: str) -> Answer:
        capsys.readouterr()
        return Answer(main([*words, "--today", "2025-06-18"]), *capsys.readouterr())

    elsewhere = tmp_path / "khac"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    refused(here(), status=10)
    monkeypatch.setenv("XKLD_HOME", str(home))
    told(here())
    refused(here("--home", str(elsewhere)), status=10)
    monkeypatch.delenv("XKLD_HOME")
    monkeypatch.chdir(home)
    told(here())


def test_today_may_come_from_the_environment_and_the_option_wins(planned: Run, home: Path, monkeypatch, capsys) -> None:
    from xkld.cli import main

    monkeypatch.setenv("XKLD_TODAY", "2025-05-02")
    assert main(["--home", str(home)]) == 0
    assert "đến hết ngày 02/5/2025" in capsys.readouterr().out
    assert "đến hết ngày 03/5/2025" in told(planned(today="2025-05-03"))


def test_a_workspace_can_be_copied_anywhere(planned: Run, home: Path, tmp_path: Path) -> None:
    shutil.copytree(home, tmp_path / "ổ đĩa" / "sổ 2025")
    assert "0/35" in told(planned("--home", tmp_path / "ổ đĩa" / "sổ 2025"))

"""``xkld plan``: checked, loaded, listed, shown, and refused whole when anything is wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.plan_texts import PHAN_RANG, SONG_MAU, SONG_MAU_UNITS, changed, saved
from conftest import Answer, Run
from wards import WARDS


def test_a_plan_is_checked_without_any_book(run: Run, home: Path) -> None:
    assert "13 đơn vị" in told(run("plan", "check", "phan-rang-2025"))
    assert not home.exists()


def test_a_plan_is_loaded_listed_and_shown(run: Run, home: Path) -> None:
    run("init", home)
    assert "Đã nạp kế hoạch phan-rang-2025, bản 1: 13 đơn vị, chỉ tiêu 35 lao động." in told(
        run("plan", "load", "phan-rang-2025")
    )
    heads, row = lines(run("plan", "list"))
    assert heads == ["Mã", "Kế hoạch", "Năm", "Bản", "Chỉ tiêu"]
    assert [row[0], *row[2:]] == ["phan-rang-2025", "2025", "1", "35"]
    shown = told(run("plan", "show"))
    for part in ("701/KH-UBND", "UBND tỉnh Ninh Thuận", "Chỉ tiêu: 35", "09/2016/TTLT-BLĐTBXH-BTC", "trước ngày 22"):
        assert part in shown
    for ward, target in WARDS.items():
        assert f"  {ward} (" in shown
        assert f": {target}\n" in shown.split(f"  {ward} (")[1][:20]


def test_what_is_shown_as_json_has_every_task_with_its_paragraph(planned: Run) -> None:
    plan = data(planned("plan", "show", "--json"), "xkld.plan.show/1")["plan"]
    assert len(plan["tasks"]) > 20
    assert all(task["ref"] and task["lead"] and task["what"] for task in plan["tasks"])
    assert plan["target"]["total"] == 35
    assert plan["issuer"]["last_day"] == "2025-06-30"
    assert data(planned("plan", "list", "--json"), "xkld.plan.list/1")["plans"][0]["total"] == 35


def test_the_same_plan_again_changes_nothing(planned: Run, home: Path) -> None:
    before = lines(planned("plan", "list"))
    assert "không có gì thay đổi" in told(planned("plan", "load", "phan-rang-2025"))
    assert lines(planned("plan", "list")) == before


def test_a_changed_plan_shows_the_difference_and_becomes_the_next_version(planned: Run, tmp_path: Path) -> None:
    file = saved(
        tmp_path,
        changed(PHAN_RANG, ("    Phường Đô Vinh: 3\n", "    Phường Đô Vinh: 4\n"), ("  total: 35\n", "  total: 36\n")),
    )
    out = told(planned("plan", "load", file, today="2025-05-02"))
    assert "chỉ tiêu «Phường Đô Vinh»: 3 → 4" in out
    assert "bản 2: 13 đơn vị, chỉ tiêu 36 lao động" in out
    found = data(planned("quota", "show", "--json", today="2025-05-02"), "xkld.quota.show/1")
    assert found["total"] == 36
    assert lines(planned("plan", "list", today="2025-05-02"))[1][3:] == ["2", "36"]


def test_the_split_of_an_earlier_version_stays_with_its_days(planned: Run, tmp_path: Path) -> None:
    file = saved(
        tmp_path,
        changed(PHAN_RANG, ("    Phường Đô Vinh: 3\n", "    Phường Đô Vinh: 4\n"), ("  total: 35\n", "  total: 36\n")),
    )
    told(planned("plan", "load", file, today="2025-05-02"))
    totals = {
        day: data(planned("quota", "show", "--json", today=day), "xkld.quota.show/1")["total"]
        for day in ("2025-05-01", "2025-05-02")
    }
    assert totals == {"2025-05-01": 35, "2025-05-02": 36}


def test_a_trial_load_changes_no_byte(run: Run, home: Path) -> None:
    run("init", home)
    before = (home / "xkld.db").read_bytes()
    assert "Chạy thử, chưa ghi" in told(run("plan", "load", "phan-rang-2025", "--dry-run"))
    assert (home / "xkld.db").read_bytes() == before
    assert lines(run("plan", "list")) == [["Mã", "Kế hoạch", "Năm", "Bản", "Chỉ tiêu"]]


def test_every_fault_is_shown_at_once_with_file_and_line_and_nothing_is_loaded(
    run: Run, home: Path, tmp_path: Path
) -> None:
    run("init", home)
    faults = (
        ("    Phường Đô Vinh: 3\n", "    Phường Đô Vinhh: 3\n"),  # unknown unit
        ("    Phường Bảo An: 2\n", "    Phường Bảo An: 3\n"),  # the sum is 36
        ("  date: 2025-02-21\n", "  date: 2025-02-30\n"),  # an impossible day
        ("  symbol: UBND\n", "  simbol: UBND\n"),  # an unknown key, and the key that is missing for it
        ("years: [2025]\n", "years: [2025]\nyears: [2025]\n"),  # a key twice
    )
    text = changed(PHAN_RANG, *faults)
    before = (home / "xkld.db").read_bytes()
    twice = refused(run("plan", "load", saved(tmp_path, text)), "«years»", "hai lần")
    once = text.replace("years: [2025]\nyears: [2025]\n", "years: [2025]\n")
    said = refused(run("plan", "load", saved(tmp_path, once)), "chưa ghi gì")
    assert (home / "xkld.db").read_bytes() == before
    assert len(twice) == len(said) + 1
    where = {
        part: once.splitlines().index(line) + 1
        for part, line in (
            ("«Phường Đô Vinhh»", "    Phường Đô Vinhh: 3"),
            ("tổng 13 đơn vị là 36, chỉ tiêu là 35 (theo Kế hoạch số 701/KH-UBND)", "  split:"),
            ("«2025-02-30» không phải là ngày có thật", "  date: 2025-02-30"),
            ("«issuer.simbol»", "  simbol: UBND"),
        )
    }
    for part, line in where.items():
        assert any(one.startswith(f"  ke-hoach.yaml:{line}: ") and part in one for one in said), (part, line, said)
    assert any("thiếu mục «issuer.symbol»" in one for one in said)
    assert said[-1] == f"LỖI: Có {len(said) - 1} lỗi, chưa ghi gì vào sổ."


def test_a_unit_named_twice_is_refused(run: Run, tmp_path: Path) -> None:
    by_code = changed(PHAN_RANG, ("    Phường Bảo An: 2\n", "    22738: 2\n"))
    refused(run("plan", "check", saved(tmp_path, by_code)), "«Phường Đô Vinh» đã có ở dòng")


def test_a_target_below_what_is_done_needs_a_yes(planned: Run, home: Path, tmp_path: Path) -> None:
    for number in (1, 2, 3):
        person = ("--name", f"Người Thử {'Một Hai Ba'.split()[number - 1]}", "--birth", "1999")
        told(
            planned(
                "worker",
                "add",
                *person,
                "--unit",
                "Phường Bảo An",
                "--stage",
                "departed",
                "--on",
                f"0{number}/4/2025",
            )
        )
    less = ("    Phường Bảo An: 2\n", "    Phường Bảo An: 1\n"), ("    Phường Đô Vinh: 3\n", "    Phường Đô Vinh: 4\n")
    file = saved(tmp_path, changed(PHAN_RANG, *less))
    before = (home / "xkld.db").read_bytes()
    refused(planned("plan", "load", file), "Phường Bảo An 1/3", "--yes", status=5)
    assert (home / "xkld.db").read_bytes() == before
    assert "bản 2" in told(planned("plan", "load", file, "--yes"))


def test_a_file_that_is_not_there_is_named(run: Run, home: Path, tmp_path: Path) -> None:
    run("init", home)
    refused(run("plan", "load", tmp_path / "khong-co.yaml"), "khong-co.yaml", status=13)
    refused(run("plan", "check", "khong-co"), "khong-co", status=13)


def test_a_command_that_needs_a_plan_says_so_in_an_empty_book(run: Run, home: Path) -> None:
    run("init", home)
    for words in (["quota", "show"], ["fund", "show"], ["report", "quarterly"], ["activity", "list"]):
        refused(run(*words), "chưa có kế hoạch", "xkld plan load")


def test_an_unknown_plan_is_answered_with_the_known_ones(planned: Run) -> None:
    refused(planned("quota", "show", "--plan", "phan-rang-2024"), "«phan-rang-2024»", "phan-rang-2025")


class TestUnitsOfTheBook:
    """The units of a plan meet those that the book knows."""

    @pytest.fixture
    def load(self, run: Run, home: Path) -> Callable[..., Answer]:
        told(run("init", home, today="2026-04-05"))

        def load(*changes: tuple[str, str]) -> Answer:
            saved(home / "data" / "units", changed(SONG_MAU_UNITS, *changes), "song-mau.yaml")
            plan = changed(SONG_MAU, *((old, new) for old, new in changes if old in SONG_MAU))
            return run("plan", "load", saved(home, plan), "--yes", today="2026-04-05")

        return load

    def test_a_code_of_the_book_under_another_name_is_refused(self, load: Callable[..., Answer]) -> None:
        told(load())
        renamed = load(("Phường Bến Thử", "Phường Bến Khác"))
        refused(renamed, "mã đơn vị 90001 trong sổ là «Phường Bến Thử», trong tệp là «Phường Bến Khác»")

    def test_a_unit_that_went_into_an_older_one_is_known_by_its_heir(
        self, load: Callable[..., Answer], run: Run
    ) -> None:
        """Xã Cũ ended on the 30th of June 2025 and is a part of Phường Bến Thử, which was there before."""
        ended = "  - {code: 90009, name: Xã Cũ, kind: commune, parent: Thành phố Sông Mẫu, from: null, "
        told(
            load(("units:\n  - {code: 90001", f"units:\n{ended}to: 2025-07-01, becomes: [90001]}}\n  - {{code: 90001"))
        )
        add = (
            "worker",
            "add",
            "--name",
            "Trần Thị Thử",
            "--birth",
            "1999",
            "--stage",
            "registered",
            "--on",
            "05/02/2026",
        )
        refused(run(*add, "--unit", "Xã Cũ", today="2026-04-05"), "kết thúc ngày 30/6/2025, nay là Phường Bến Thử")

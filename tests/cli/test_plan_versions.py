"""``xkld plan diff`` and ``xkld plan schema``."""

import json
import shutil
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.plan_texts import PHAN_RANG, changed, saved
from conftest import Run

MORE = ("    Phường Đô Vinh: 3\n", "    Phường Đô Vinh: 4\n"), ("  total: 35\n", "  total: 36\n")


@pytest.fixture
def second_version(planned: Run, tmp_path: Path) -> Path:
    """A file of a second version, which was loaded on the 2nd of May."""
    file = saved(tmp_path, changed(PHAN_RANG, *MORE, ("number: null ", "number: 12/KH-UBND ")))
    told(planned("plan", "load", file, today="2025-05-02"))
    return file


def test_the_last_two_versions_are_compared_with_who_when_and_by_which_paper(
    planned: Run, second_version: Path
) -> None:
    answer = planned("plan", "diff")
    rows = {row[3]: row[:3] for row in lines(answer)[1:]}
    assert rows["target.split[Phường Đô Vinh].target"] == ["chỉ tiêu «Phường Đô Vinh»", "3", "4"]
    assert rows["target.total"] == ["chỉ tiêu", "35", "36"]
    assert rows["number"] == ["số kế hoạch", "(không có)", "12/KH-UBND"]
    assert len(rows) == 3
    assert "Bản trước: bản 1, " in answer.err
    assert "nạp ngày 05/3/2025" in answer.err
    assert "nạp ngày 02/5/2025, kế hoạch số 12/KH-UBND; phân bổ theo 12/KH-UBND từ 02/5/2025" in answer.err


def test_a_decided_split_stands_with_the_version_under_which_it_was_made(planned: Run, second_version: Path) -> None:
    decided = ("--decision", "99/QĐ-UBND", "--on", "20/5/2025", "--yes")
    told(planned("quota", "set", "Phường Đô Vinh=5", "Phường Bảo An=1", *decided))
    found = data(planned("plan", "diff", "1", "2", "--json"), "xkld.plan.diff/1")
    assert [one["method"] for one in found["before"]["splits"]] == ["published"]
    assert [(one["decision"], one["valid_from"]) for one in found["after"]["splits"]] == [
        ("12/KH-UBND", "2025-05-02"),
        ("99/QĐ-UBND", "2025-05-20"),
    ]
    assert (found["before"]["number"], found["after"]["number"]) == (1, 2)
    assert found["before"]["loaded_on"] == "2025-03-05"
    assert {one["where"] for one in found["changes"]} == {
        "number",
        "target.total",
        "target.split[Phường Đô Vinh].target",
    }


def test_versions_may_be_named_in_any_order(planned: Run, second_version: Path) -> None:
    there = {row[3]: (row[1], row[2]) for row in lines(planned("plan", "diff", "1", "2"))[1:]}
    back = {row[3]: (row[1], row[2]) for row in lines(planned("plan", "diff", "2", "1"))[1:]}
    assert there.keys() == back.keys()
    assert (there["target.total"], back["target.total"]) == (("35", "36"), ("36", "35"))
    assert (there["number"], back["number"]) == (("(không có)", "12/KH-UBND"), ("12/KH-UBND", "(bỏ)"))
    assert lines(planned("plan", "diff", "1")) == lines(planned("plan", "diff", "1", "2"))
    same = planned("plan", "diff", "2", "2")
    assert len(lines(same)) == 1
    assert "giống nhau" in same.err


def test_a_file_is_compared_before_it_is_loaded_and_the_book_keeps_every_byte(
    planned: Run, home: Path, tmp_path: Path
) -> None:
    file = saved(tmp_path, changed(PHAN_RANG, *MORE))
    before = (home / "xkld.db").read_bytes()
    found = data(planned("plan", "diff", "--file", file, "--json"), "xkld.plan.diff/1")
    assert [(one["where"], one["before"], one["after"]) for one in found["changes"]] == [
        ("target.total", "35", "36"),
        ("target.split[Phường Đô Vinh].target", "3", "4"),
    ]
    assert found["after"]["number"] is None
    assert "tệp" in planned("plan", "diff", "--file", file).err
    assert (home / "xkld.db").read_bytes() == before


def test_what_cannot_be_compared_is_said(planned: Run, tmp_path: Path) -> None:
    refused(planned("plan", "diff"), "mới có một bản, nạp ngày 05/3/2025", "--file")
    refused(planned("plan", "diff", "1", "7"), "không có bản 7", "bản 1")
    other = saved(tmp_path, changed(PHAN_RANG, ("plan: phan-rang-2025\n", "plan: noi-khac\n")))
    refused(planned("plan", "diff", "--file", other), "noi-khac")
    refused(planned("plan", "diff", "--file", other, "--plan", "phan-rang-2025"), "không phải phan-rang-2025")
    bad = saved(tmp_path, changed(PHAN_RANG, MORE[0]), "sai.yaml")
    refused(planned("plan", "diff", "--file", bad), "sai.yaml:", "tổng 13 đơn vị là 36")
    assert planned("plan", "diff", "không", "2").status == 2


def test_a_book_without_plans_says_so(run: Run, home: Path) -> None:
    told(run("init", home))
    refused(run("plan", "diff"), "chưa có kế hoạch")
    shutil.rmtree(home)
    assert run("plan", "diff").status == 10


def test_the_schemas_are_printed_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    from xkld.cli import main

    for option, title in (((), "xkld plan"), (("--units",), "xkld units")):
        assert main(["plan", "schema", *option]) == 0
        schema = json.loads(capsys.readouterr().out)
        assert (schema["title"], schema["type"]) == (title, "object")

"""``xkld plan deadline``: the days that a plan names, and those that the office sets once."""

import io
import sys
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from cli.duyen_hai import load
from cli.plan_texts import PHAN_RANG, changed, saved
from conftest import Run

TODAY = "2023-08-10"


@pytest.fixture
def town(run: Run, home: Path, once: Once) -> Run:
    """Commands in a book of the plan that names no day, in August 2023."""

    def write() -> None:
        load(run, home)

    once(write)
    return lambda *words, today=TODAY: run(*words, today=today)


def test_a_plan_that_names_no_day_says_so_of_each_duty(town: Run) -> None:
    assert [row[5] for row in lines(town("plan", "deadline"))[1:]] == ["chưa rõ hạn"] * 2


def test_the_duties_of_plan_b_are_one_with_a_day_and_one_without(planned: Run) -> None:
    rows = lines(planned("plan", "deadline"))[1:]
    assert [(row[0], row[4], row[5]) for row in rows] == [
        ("1", "2025-Q2", "chậm nhất ngày 21/6/2025 (trước ngày 22)"),
        ("2", "", "chưa rõ hạn"),
    ]


def test_a_day_is_set_once_and_stands_wherever_duties_are_told(town: Run) -> None:
    """The 19th of December 2023 is a Tuesday."""
    assert "chậm nhất thứ Ba 19/12/2023 (trước ngày 20)." in told(town("plan", "deadline", 1, "--before", "20/12"))
    found = data(town("plan", "deadline", "--json"), "xkld.plan.duties/1")["duties"]
    assert found[0]["next"] == {"period": "2023", "due": "2023-12-19", "remind": "2023-12-19", "closes": "2023-12-14"}
    assert found[1]["next"] is None
    assert "(chậm nhất ngày 19/12/2023 (trước ngày 20); IV.cuối)" in told(town("plan", "show"))
    answer = town()
    assert "Sắp đến hạn: báo cáo 2023 của các đơn vị" in told(answer)
    assert "chậm nhất thứ Ba 19/12/2023 (trước ngày 20)." in answer.out
    assert "Còn 1 chế độ báo cáo chưa rõ hạn" in answer.err
    assert "Sắp đến hạn" not in told(town(today="2023-12-20"))


def test_a_day_off_is_told_with_the_working_day_before_it(town: Run) -> None:
    """Before the 15th of January 2024: the 14th is a Sunday, the Friday before it the 12th."""
    out = told(town("plan", "deadline", 2, "--before", "15/01"))
    assert "chậm nhất Chủ nhật 14/01/2024 (trước ngày 15); nên xong trong thứ Sáu 12/01/2024." in out
    assert "Phòng Lao động - Thương binh và Xã hội thị xã Duyên Hải" in out


def test_a_duty_without_periods_has_no_day_to_be_set(run: Run, home: Path) -> None:
    told(run("init", home))
    asked = "  - {kind: monthly, from: issuer, to: [UBND tỉnh], cutoff: day-15, deadline: null, ref: V}\n"
    told(run("plan", "load", saved(home, changed(PHAN_RANG, ("\nduties:\n", f"\nduties:\n{asked}")))))
    refused(run("plan", "deadline", 1, "--before", "20"), "số 1 không theo quý, 6 tháng hay năm")


def test_a_day_may_be_put_right_and_outlives_a_new_version_of_the_plan(planned: Run, home: Path) -> None:
    told(planned("plan", "deadline", 2, "--before", "20"))
    told(planned("plan", "deadline", 2, "--before", "10/4"))
    told(planned("plan", "load", saved(home, changed(PHAN_RANG, ("number: null ", "number: 9/KH-UBND "))), "--yes"))
    assert lines(planned("plan", "deadline"))[2][5] == "chậm nhất ngày 09/7/2025 (trước ngày 10)"


@pytest.mark.parametrize(("before", "warned"), [("15", True), ("16", False), ("10/4", False)])
def test_a_day_before_the_figures_are_closed_is_warned_of(planned: Run, before: str, warned: bool) -> None:
    """Before the 15th is by the 14th, the very day that the figures of a quarter include."""
    answer = planned("plan", "deadline", 2, "--before", before)
    told(answer)
    assert ("không sau ngày chốt số liệu (14/9/2025)" in answer.err) is warned


@pytest.mark.parametrize(
    ("words", "parts", "status"),
    [
        ((1, "--before", "20/6"), ("đã có hạn trong kế hoạch", "xkld plan load"), 3),
        ((3, "--before", "20/6"), ("không có chế độ báo cáo số 3", "từ 1 đến 2"), 3),
        ((2, "--before", "hôm nào"), ("«hôm nào» không phải là hạn báo cáo", "22 (tháng cuối quý)"), 3),
        ((2, "--before", "20/5"), ("không phải là hạn báo cáo",), 3),
        ((2,), ("--before",), 2),
        (("--before", "20"), ("--before",), 2),
    ],
)
def test_days_that_cannot_be_are_refused(
    planned: Run, home: Path, words: tuple, parts: tuple[str, ...], status: int
) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(planned("plan", "deadline", *words), *parts, status=status)
    assert (home / "xkld.db").read_bytes() == before


def test_in_a_pipe_loading_says_how_to_give_the_days(run: Run, home: Path) -> None:
    told(run("init", home, today=TODAY))
    answer = run("plan", "load", "duyen-hai-2023", today=TODAY)
    assert "không nêu hạn của 2 chế độ báo cáo; ghi một lần bằng: xkld plan deadline" in answer.err
    again = run("plan", "load", "duyen-hai-2023", today=TODAY)
    assert "không nêu hạn" not in again.err


class Keyboard(io.StringIO):
    """What somebody types."""

    def isatty(self) -> bool:
        return True


def test_on_a_terminal_loading_asks_until_the_answer_is_a_day_or_nothing(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(run("init", home, today=TODAY))
    monkeypatch.setattr(sys, "stdin", Keyboard("mai\n20/12\n\n"))
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    answer = run("plan", "load", "duyen-hai-2023", today=TODAY)
    assert answer.status == 0
    monkeypatch.undo()
    assert "«mai» không phải là hạn báo cáo" in answer.err
    found = data(run("plan", "deadline", "--json", today=TODAY), "xkld.plan.duties/1")["duties"]
    assert [one["next"] and one["next"]["due"] for one in found] == ["2023-12-19", None]


def test_a_plan_that_reports_yearly_is_pointed_at_its_annual_report(town: Run) -> None:
    assert "Gõ tiếp: xkld report annual --year 2023" in town(today="2023-12-20").err
    assert "report annual" not in town(today="2023-12-14").err

"""The plan of thị xã Duyên Hải 2023: no target, students beside workers, a Phòng that reports once a year."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cli.answers import data, lines, told
from cli.conftest import Once
from cli.duyen_hai import AFTER, fill, load
from cli.lists import write_list
from cli.reports import as_printed, by_name, table, tables_on_paper, text_of
from cli.test_long_reports import half_of, year_of
from cli.test_quota import depart
from conftest import Run
from docx import Document
from render.word_reading import as_text

AGENCIES = (
    "Phòng Lao động - Thương binh và Xã hội",
    "Công an thị xã",
    "Phòng Tài chính - Kế hoạch",
    "Phòng Giáo dục và Đào tạo",
    "Phòng Văn hóa và Thông tin",
    "Chi nhánh Ngân hàng Chính sách xã hội huyện Duyên Hải",
    "Ủy ban nhân dân các xã, phường",
    "Ủy ban Mặt trận Tổ quốc Việt Nam thị xã",
)
UNITS = {
    "Phường 1": "29512",
    "Phường 2": "29516",
    "Xã Long Toàn": "29515",
    "Xã Dân Thành": "29524",
    "Xã Trường Long Hòa": "29527",
    "Xã Long Hữu": "29518",
    "Xã Hiệp Thạnh": "29539",
}


@pytest.fixture
def town(run: Run, home: Path, tmp_path: Path, once: Once) -> Run:
    """Commands in a book of the plan with its people, on the 20th of December 2023."""

    def write() -> None:
        load(run, home)
        fill(run, tmp_path)

    once(write)
    return lambda *words, today=AFTER: run(*words, today=today)


def test_the_plan_is_whole(run: Run, home: Path) -> None:
    load(run, home)
    shown = data(run("plan", "show", "--json", today=AFTER), "xkld.plan.show/1")
    plan = shown["plan"]
    assert {place["name"]: place["code"] for place in shown["places"]} == UNITS
    assert (plan["number"], plan["target"]["total"], plan["sets"]) == ("103/KH-UBND", None, ["work", "study"])
    assert (plan["year_issued"], plan["month_issued"], plan["day_issued"]) == (2023, 8, 2)
    assert plan["implements"]["number"] == "52/KH-UBND"
    tasks = {task["lead"]: task["ref"] for task in plan["tasks"] if task["ref"].startswith("IV.")}
    assert set(AGENCIES) <= set(tasks)
    for number, agency in enumerate(AGENCIES, start=1):
        refs = {task["ref"].split("-")[0] for task in plan["tasks"] if task["lead"] == agency}
        assert f"IV.{number}" in refs
    assert [duty["kind"] for duty in plan["duties"]] == ["yearly", "yearly"]
    assert [fund["kind"] for fund in plan["funds"]] == ["grant", "grant", "grant", "contribution", "loan"]


def test_a_plan_without_a_target_says_so_in_words(town: Run) -> None:
    out = told(town("plan", "show"))
    assert "Chỉ tiêu: không giao chỉ tiêu" in out
    assert "no_target" not in out
    assert "Phòng Lao động - Thương binh và Xã hội thị xã Duyên Hải → Thường trực Thị ủy" in out


def test_persons_are_told_by_unit_without_columns_that_mean_nothing(town: Run) -> None:
    """The four quarters and the year: A left a day before the year began, D is back home but did leave."""
    report = year_of(town, "2023", AFTER)
    assert [column["head"] for column in table(report, "targets")["columns"]] == [
        *("Đơn vị", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm", "Năm trước", "Tăng, giảm (-)")
    ]
    assert table(report, "targets")["title"] == "Người lao động xuất cảnh theo đơn vị"
    assert by_name(report, "targets") == {
        "Phường 1": (1, 0, 0, 0, 1, None, None),
        "Phường 2": (0, 1, 0, 0, 1, None, None),
        "Xã Long Toàn": (0, 0, 0, 0, 0, None, None),
        "Xã Dân Thành": (0, 0, 0, 0, 0, None, None),
        "Xã Trường Long Hòa": (0, 0, 0, 1, 1, None, None),
        "Xã Long Hữu": (0, 1, 0, 0, 1, None, None),
        "Xã Hiệp Thạnh": (0, 0, 0, 0, 0, None, None),
        "Tổng cộng": (1, 2, 0, 1, 4, 3, 1),
    }
    marks = {"no_target", "not_allocated", "not_applicable"}
    cells = [
        value
        for one in report["tables"]
        for row in (*(row["cells"] for row in one["rows"]), one["total"] or {})
        for value in row.values()
    ]
    assert not [value for value in cells if isinstance(value, dict) and value["mark"] in marks]
    assert by_name(report, "movement")["Đang làm việc ở nước ngoài cuối kỳ"] == (41, 43, 42, 43, 43)


def test_students_are_counted_for_themselves(town: Run) -> None:
    """I in the second quarter, K on the year's last day and L in the fourth; M has not left, N left a day too late."""
    report = year_of(town, "2023", AFTER)
    assert [one["number"] for one in report["tables"]][-2:] == ["09", "10"]
    units = by_name(report, "study_units")
    assert units["Phường 1"] == (0, 1, 0, 1, 2)
    assert units["Xã Long Toàn"] == (0, 0, 0, 1, 1)
    assert units["Tổng cộng"] == (0, 1, 0, 2, 3)
    assert by_name(report, "study_destinations") == {
        "Nhật Bản": (0, 1, 0, 1, 2),
        "Đức": (0, 0, 0, 1, 1),
        "Tổng cộng": (0, 1, 0, 2, 3),
    }
    text = text_of(report)
    assert "Năm 2023 có 04 người xuất cảnh đi làm việc ở nước ngoài; năm trước 03 người" in text
    assert "Trong năm có 03 người xuất cảnh đi học tập ở nước ngoài; không cộng vào số người đi làm việc" in text
    assert "%" not in text.replace("(33,3%)", "").replace("(02 người, 50%)", "")


def test_a_student_who_leaves_twice_is_one_person(run: Run, home: Path, tmp_path: Path) -> None:
    load(run, home)
    days = (("xuất cảnh", "10/01/2023"), ("về nước", "01/3/2023"), ("xuất cảnh", "01/9/2023"))
    rows = [("Võ Thị Hai Lần", 2004, "Phường 2", "học tập", *day) for day in days]
    heads = ("Họ và tên", "Năm sinh", "Đơn vị", "Mục đích", "Giai đoạn", "Ngày")
    told(run("worker", "import", write_list(tmp_path / "ds.xlsx", heads, *rows), today=AFTER))
    report = year_of(run, "2023", AFTER)
    assert by_name(report, "study_units")["Phường 2"] == (1, 0, 0, 0, 1)
    assert by_name(report, "movement")["xuất cảnh đi học tập (lượt)"] == (1, 0, 1, 0, 2)


def test_other_plans_tell_no_table_of_students(planned: Run) -> None:
    assert not [one for one in year_of(planned)["tables"] if one["key"].startswith("study")]


def test_the_phong_heads_signs_and_sends_the_report(town: Run, home: Path) -> None:
    told(town("report", "annual", "--year", "2023"))
    path = home / "out" / "bao-cao-2023-nam.docx"
    paper = Document(str(path))
    cells = "\n".join(cell.text for one in paper.tables for row in one.rows for cell in row.cells)
    assert cells.index("ỦY BAN NHÂN DÂN THỊ XÃ DUYÊN HẢI") < cells.index("PHÒNG LAO ĐỘNG -")
    assert "/BC-LĐTBXH" in cells
    assert "- Thường trực Thị ủy;" in cells
    assert "TRƯỞNG PHÒNG" in cells
    for never in ("TM.", "KT.", "PHÓ CHỦ TỊCH", "Lao Chi"):
        assert never not in cells
    text = as_text(path.read_bytes())
    assert "đã ban hành Kế hoạch số 103/KH-UBND ngày 02 tháng 8 năm 2023 về triển khai" in text
    assert "Phòng Lao động - Thương binh và Xã hội thị xã Duyên Hải báo cáo kết quả thực hiện năm 2023" in text


def test_the_paper_holds_the_figures_of_the_json(town: Run, home: Path) -> None:
    told(town("report", "annual", "--year", "2023"))
    paper = tables_on_paper(home / "out" / "bao-cao-2023-nam.docx")
    for found in year_of(town, "2023", AFTER)["tables"]:
        printed = [row for row in paper[found["title"]] if row != [str(place) for place in range(1, len(row) + 1)]]
        assert printed == as_printed(found)


def test_a_plan_of_august_speaks_for_the_whole_year(run: Run, home: Path) -> None:
    load(run, home)
    report = year_of(run, "2023", "2023-08-10")
    assert table(report, "targets")["span"].startswith("(Từ 15/12/2022 đến hết ngày 10/8/2023;")
    assert [row[0:4] for row in by_name(report, "targets").values()] == [(0, 0, 0, None)] * 8
    assert by_name(half_of(run, "2023-H1", "2023-08-10"), "targets")["Tổng cộng"] == (0, 0, 0, None)


def test_both_plans_report_from_one_book(town: Run, home: Path) -> None:
    told(town("plan", "load", "phan-rang-2025", today="2025-03-05"))
    today = "2025-12-20"
    depart(lambda *words: town(*words, today=today), "Trần Thị Phan", "Phường Đô Vinh", "02/5/2025", destination="JP")
    told(town("report", "annual", "--year", "2023", today=today))
    told(town("report", "annual", today=today))
    assert sorted(path.name for path in (home / "out").iterdir()) == [
        "bao-cao-duyen-hai-2023-2023-nam.docx",
        "bao-cao-phan-rang-2025-2025-nam.docx",
    ]
    assert by_name(year_of(town, "2023", today), "targets")["Tổng cộng"][4] == 4
    assert by_name(year_of(town, "2025", today), "targets")["Tổng cộng"][5] == 1
    assert any("theo địa bàn cũ" in one for one in year_of(town, "2025", today)["warnings"])
    assert not any("theo địa bàn cũ" in one for one in year_of(town, "2023", today)["warnings"])


def test_the_annual_report_reads_as_it_did(town: Run, home: Path, as_kept: Callable[[str, str], None]) -> None:
    told(town("report", "annual", "--year", "2023"))
    as_kept("duyen-hai-bao-cao-2023-nam.txt", as_text((home / "out" / "bao-cao-2023-nam.docx").read_bytes()))


def test_progress_without_a_target_is_told_without_a_target(town: Run) -> None:
    assert lines(town("quota", "show"))[-1][1] == "không giao chỉ tiêu"
    assert "không giao chỉ tiêu" in told(town())

"""Reports of half a year and of a year: quarters beside the whole, the year before, the old map, nobody at all."""

from pathlib import Path

import pytest
from cli.answers import data, refused, told
from cli.conftest import Once
from cli.reports import as_printed, by_name, table, tables_on_paper, text_of
from cli.test_quota import depart
from cli.test_typed_figures import every_ward
from conftest import Run

from xkld.formats.commune_list import read_communes
from xkld.usecases.workspace import read_text, shipped

AFTER = "2025-12-20"
ANNUAL, HALF = ("report", "annual", "--year"), ("report", "half-year", "--half")


def year_of(run: Run, year: str = "2025", today: str = AFTER, *more: str):
    """The neutral annual report."""
    return data(run(*ANNUAL, year, "--format", "json", "--out", "-", *more, today=today), "xkld.report.annual/1")


def half_of(run: Run, half: str = "2025-H1", today: str = AFTER, *more: str):
    """The neutral half-year report."""
    return data(run(*HALF, half, "--format", "json", "--out", "-", *more, today=today), "xkld.report.half-year/1")


@pytest.fixture
def four(planned: Run, once: Once) -> Run:
    """Commands in a book with a departure at the edge of every quarter: 1, 2, 1 and nobody, and one before the year.

    Hai comes home in the third quarter and leaves again in the fourth: a further departure, not a further person. The
    wards ended on 30/6/2025, so nobody else can leave from one of them.
    """

    def write() -> None:
        depart(planned, "Trần Văn Trước", "Phường Đô Vinh", "14/12/2024", destination="JP")
        depart(planned, "Lê Thị Một", "Phường Đô Vinh", "15/12/2024", destination="JP")
        two = depart(planned, "Lê Văn Hai", "Phường Đô Vinh", "15/3/2025", destination="JP")
        depart(planned, "Lê Thị Ba", "Xã Thành Hải", "14/6/2025", destination="KR")
        told(planned("worker", "move", two, "returned", "--on", "20/7/2025", today=AFTER))
        told(planned("worker", "move", two, "departed", "--on", "20/10/2025", "--destination", "TW", today=AFTER))
        depart(planned, "Hồ Thị Bốn", "Phường Mỹ Hải", "15/6/2025")

    once(write)
    return planned


def test_a_year_stands_beside_its_quarters(four: Run) -> None:
    """Target, the four quarters, the year, percent, last year: 4 of 35 = 11.43 %."""
    report = year_of(four)
    assert list(table(report, "targets")["total"]) == [
        *("unit", "target", "quarter_1", "quarter_2", "quarter_3", "quarter_4", "to_date", "percent", "same_period")
    ]
    found = by_name(report, "targets")
    assert found["Phường Đô Vinh"] == (3, 1, 1, 0, 0, 2, "66.7", None)
    assert found["Xã Thành Hải"] == (2, 0, 1, 0, 0, 1, "50.0", None)
    assert found["Phường Mỹ Hải"] == (2, 0, 0, 1, 0, 1, "50.0", None)
    assert found["Tổng cộng"] == (35, 1, 2, 1, 0, 4, "11.4", None)
    assert by_name(report, "destinations") == {
        "Nhật Bản": (1, 1, 0, 0, 2),
        "Hàn Quốc": (0, 1, 0, 0, 1),
        "Đức": (0, 0, 0, 0, 0),
        "Chưa rõ": (0, 0, 1, 0, 1),
        "Tổng cộng": (1, 2, 1, 0, 4),
    }
    assert by_name(report, "movement")["Xuất cảnh (lượt)"] == (1, 2, 1, 1, 5)
    assert by_name(report, "movement")["Về nước"] == (0, 0, 1, 0, 1)


def test_no_figure_of_a_year_is_told_twice(four: Run) -> None:
    for report in (year_of(four), half_of(four)):
        for one in report["tables"]:
            keys = [column["key"] for column in one["columns"]]
            heads = [column["head"] for column in one["columns"]]
            assert not {"in_period", "persons_in_period", "people_in_period", "estimate"} & set(keys), one["key"]
            assert len(set(heads)) == len(heads)
            assert not any("quý" in head for head in heads)


def test_the_text_of_a_year_tells_the_quarters_and_what_lies_ahead(four: Run) -> None:
    told(four("opening", "set", "departed", "--quarter", "2024-Q4", "--total", 3, today=AFTER))
    report = year_of(four)
    text = text_of(report)
    assert "Năm 2025 có 04 người xuất cảnh đi làm việc ở nước ngoài, đạt 11,4% chỉ tiêu năm (04/35 người)" in text
    assert "; năm trước 03 người, tăng 01 người (33,3%)." in text
    assert "Theo từng quý: quý I 01 người, quý II 02 người, quý III 01 người, quý IV 0 người." in text
    assert "Quý có nhiều người xuất cảnh nhất là quý II (02 người); thị trường" in text
    assert "phường Đô Vinh 02/03, phường Bảo An 0/02" in text
    assert "năm 2026" in [one["heading"] for one in report["sections"]][3]
    assert table(report, "targets")["total"]["change"] == 1
    assert " ".join(report["letterhead"]["subject"]).endswith(
        "năm 2025 (theo địa bàn cũ) và phương hướng, nhiệm vụ năm 2026"
    )
    assert "Trong quý" not in text
    assert "quý sau" not in text


def test_who_came_home_twice_is_one_person_and_two_returns(planned: Run) -> None:
    """Of one person the text tells no two persons, nor one who still stays abroad after coming home."""
    one = depart(planned, "Lê Văn Hai", "Phường Đô Vinh", "10/01/2025", destination="JP")
    for stage, day, *more in (
        ("overstayed", "10/3/2025"),
        ("returned", "10/4/2025", "--reason", "early_own_will"),
        ("departed", "10/5/2025"),
        ("returned", "10/8/2025", "--reason", "early_accident"),
    ):
        told(planned("worker", "move", one, stage, "--on", day, *more, today=AFTER))
    text = text_of(year_of(planned))
    assert "Năm 2025 có 01 người xuất cảnh" in text
    early = "trước hạn do tai nạn, ốm đau 01 lượt; trước hạn do nguyện vọng cá nhân 01 lượt"
    assert f"Trong năm về nước 02 lượt người ({early});" in text
    assert "Có 01 trường hợp ở lại nước ngoài trái pháp luật, 02 trường hợp về nước trước hạn." in text


def test_half_a_year_is_its_two_quarters(four: Run) -> None:
    report = half_of(four)
    assert by_name(report, "targets")["Tổng cộng"] == (35, 1, 2, 3, "8.6", None)
    heads = [column["head"] for column in table(report, "targets")["columns"]]
    assert heads[2:5] == ["Quý I", "Quý II", "6 tháng đầu năm"]
    assert "6 tháng đầu năm và phương hướng, nhiệm vụ 6 tháng cuối năm 2025" in " ".join(
        report["letterhead"]["subject"]
    )
    assert report["figures_to"] == "14/6/2025"


def test_the_second_half_is_told_beside_the_year_to_date(four: Run) -> None:
    report = half_of(four, "2025-H2")
    assert by_name(report, "targets")["Tổng cộng"] == (35, 1, 4, "11.4", None)
    heads = [column["head"] for column in table(report, "targets")["columns"]]
    assert heads[2:4] == ["Thực hiện trong 6 tháng cuối năm", "Lũy kế từ đầu năm"]
    assert "phương hướng, nhiệm vụ 6 tháng đầu năm 2026" in " ".join(report["letterhead"]["subject"])


def test_the_paper_of_a_year_holds_the_same_figures(four: Run, home: Path) -> None:
    told(four("report", "annual", "--format", "docx,json", today=AFTER))
    assert sorted(path.name for path in (home / "out").iterdir()) == [
        "bao-cao-2025-nam.docx",
        "bao-cao-2025-nam.json",
    ]
    paper = tables_on_paper(home / "out" / "bao-cao-2025-nam.docx")
    for found in year_of(four)["tables"]:
        printed = [row for row in paper[found["title"]] if row != [str(place) for place in range(1, len(row) + 1)]]
        assert printed == as_printed(found)


@pytest.mark.parametrize(
    ("words", "today", "period"),
    [
        (("report", "half-year"), "2025-06-15", "2025-H1"),
        (("report", "half-year"), "2025-12-14", "2025-H1"),
        (("report", "half-year"), "2025-12-15", "2025-H2"),
        (("report", "annual"), "2025-12-15", "2025"),
        (("report", "annual"), "2026-12-14", "2025"),
    ],
)
def test_auto_is_the_period_that_closed_last(planned: Run, words: tuple, today: str, period: str) -> None:
    report = data(planned(*words, "--format", "json", "--out", "-", today=today), f"xkld.report.{words[1]}/1")
    assert report["period"] == period


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (("report", "annual"), ("kỳ 2025 chưa chốt số liệu (hết ngày 14/12/2025)", "ghi rõ 2025")),
        (("report", "half-year", "--half", "2025-H2"), ("kỳ 2025-H2 bắt đầu ngày 15/6/2025", "kỳ trước đó")),
        (("report", "half-year", "--half", "2025-Q2"), ("«2025-Q2» không phải là nửa năm", "2025-H1")),
        (("report", "annual", "--year", "2025-Q2"), ("«2025-Q2» không phải là một năm", "theo mẫu 2025")),
        (("report", "annual", "--year", "2024"), ("kế hoạch không có năm 2024",)),
    ],
)
def test_periods_that_cannot_be_told_are_refused(planned: Run, home: Path, words: tuple, parts: tuple) -> None:
    refused(planned(*words, today="2025-06-14"), *parts)
    assert list((home / "out").iterdir()) == []


def test_a_year_under_way_says_which_quarters_have_not_begun(planned: Run) -> None:
    depart(planned, "Lê Thị Một", "Phường Đô Vinh", "02/5/2025")
    report = year_of(planned, "2025", "2025-06-14")
    total = table(report, "targets")["total"]
    assert (total["quarter_1"], total["quarter_2"], total["quarter_3"]) == (0, 1, {"mark": "not_begun"})
    assert "Năm 2025, tính đến hết ngày 14/6/2025, có 01 người xuất cảnh" in text_of(report)
    assert any("Chưa đến ngày chốt số liệu (14/12/2025)" in one for one in report["warnings"])


def test_a_year_in_which_nobody_left_is_a_report_of_zeros(planned: Run, home: Path) -> None:
    report = year_of(planned)
    assert by_name(report, "targets")["Tổng cộng"] == (35, 0, 0, 0, 0, 0, "0.0", None)
    assert "So với chỉ tiêu năm còn thiếu 35 người" in text_of(report)
    told(planned("report", "annual", today=AFTER))
    assert (home / "out" / "bao-cao-2025-nam.docx").stat().st_size > 0


def test_the_year_before_of_half_a_year_goes_to_the_end_of_its_second_quarter(planned: Run) -> None:
    told(planned("opening", "set", "departed", "--quarter", "2024-Q2", "--total", 7))
    told(planned("opening", "set", "departed", "--quarter", "2024-Q4", "--total", 12))
    assert by_name(half_of(planned), "targets")["Tổng cộng"][-2:] == (7, -7)
    assert by_name(year_of(planned), "targets")["Tổng cộng"][-2:] == (12, -12)


def test_a_typed_year_before_of_a_period_under_way_says_how_far_it_goes(planned: Run) -> None:
    told(planned("opening", "set", "departed", "--quarter", "2024-Q2", "--total", 7))
    words = ("report", "quarterly", "--quarter", "2025-Q2", "--format", "json", "--out", "-")
    open_, closed = (
        data(planned(*words, today=today), "xkld.report.quarterly/1") for today in ("2025-05-01", "2025-06-15")
    )
    assert "; cùng kỳ năm trước (đến hết ngày 14/6/2024) 07 người." in text_of(open_)
    assert "Cột cùng kỳ năm trước tính đến hết ngày 14/6/2024" in table(open_, "targets")["rule"]
    assert any("tính đến hết ngày 14/6/2024, dài hơn kỳ này" in one for one in open_["warnings"])
    assert "; cùng kỳ năm trước 07 người, giảm 07 người (100%)." in text_of(closed)
    assert "14/6/2024" not in table(closed, "targets")["rule"]
    assert by_name(half_of(planned, "2025-H1", "2025-05-01"), "targets")["Tổng cộng"][-2:] == (7, None)


def test_the_wards_that_lack_a_first_figure_are_named(planned: Run) -> None:
    told(planned("opening", "set", "abroad", "--on", "15/12/2024", *every_ward(2)[:-1]))
    told(planned("opening", "set", "departed", "--quarter", "2024-Q4", *every_ward(2)[1:]))
    warnings = year_of(planned)["warnings"]
    assert "Chưa có số người đang ở nước ngoài đầu kỳ của xã Thành Hải (ghi bằng xkld opening set abroad)." in warnings
    assert "Chưa đủ số năm trước của phường Đô Vinh (ghi bằng xkld opening set departed)." in warnings


def test_equals_have_no_winner_and_nobody_is_passed_over(planned: Run) -> None:
    """One leaves in each of two quarters, to two countries, through one known sender; one ward has no target."""
    depart(planned, "Lê Thị Một", "Phường Đô Vinh", "15/12/2024", destination="JP", enterprise="Công ty Mẫu Một")
    depart(planned, "Lê Văn Hai", "Phường Đô Vinh", "15/3/2025", destination="KR")
    told(planned("quota", "set", "Phường Bảo An=0", "Phường Phủ Hà=7", "--decision", "9/QĐ-UBND", "--on", "10/3/2025"))
    text = text_of(half_of(planned))
    assert "nhiều người xuất cảnh nhất là quý I, quý II (cùng 01 người)" in text
    assert "nhiều nhất là Nhật Bản, Hàn Quốc (cùng 01 người, 50%)" in text
    assert "qua 01 doanh nghiệp, đơn vị: Công ty Mẫu Một 01 người; 01 người chưa rõ đơn vị đưa đi." in text
    assert "chỉ tiêu 35 lao động cho 12 đơn vị" in text


def test_more_places_than_a_reader_reads_are_told_by_their_number(run: Run, home: Path) -> None:
    """The 65 communes of Khánh Hòa, each with a target of one, and nobody has left yet."""
    told(run("init", home))
    table = "\n".join(f"{name}: 1" for name in communes("Tỉnh Khánh Hòa"))
    (home / "bang.txt").write_text(table, encoding="utf-8")
    office = ("--issuer", "Sở Nội vụ tỉnh Khánh Hòa", "--year", "2026", "--units", "communes", "--yes", "--load")
    told(run("plan", "new", *office, "--from-text", home / "bang.txt", today="2026-01-10"))
    form = run("worker", "form", today="2026-01-10")
    assert "Danh mục đơn vị: 65 đơn vị." in form.err
    words = ("report", "quarterly", "--quarter", "2026-Q1", "--format", "json", "--out", "-")
    text = text_of(data(run(*words, today="2026-03-20"), "xkld.report.quarterly/1"))
    assert "Đơn vị chưa có người xuất cảnh: 65 đơn vị." in text


def communes(province: str) -> list[str]:
    found = read_communes(read_text(shipped("data") / "communes.tsv"))
    return [one.name for one in next(one for one in found if one.name == province).communes]

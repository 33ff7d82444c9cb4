"""Reports marked as sent: kept as they were, held against now cell by cell, and what ``auto`` means after them."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from cli.answers import data, lines, refused, told
from cli.reports import on_screen
from conftest import Run

SEND = ("report", "send", "2025-Q1", "--number", "05/BC-UBND", "--on", "20/3/2025")
MARCH = "2025-03-20"


def depart(run: Run, number: int, on: str) -> None:
    told(run("worker", "move", number, "departed", "--on", on, "--destination", "JP"))


def sent(run: Run) -> list[dict[str, Any]]:
    return data(run("report", "list", "--json"), "xkld.report.list/1")["reports"]


def cells(run: Run, *words: object) -> dict[tuple[str, str, str], tuple[object, object]]:
    """The cells that are others now, by table, row and column."""
    found = data(run("report", "diff", *words, "--json"), "xkld.report.diff/1")["cells"]
    return {(one["table"], one["row"], one["column"]): (one["sent"], one["now"]) for one in found}


def test_what_was_sent_is_kept_as_it_was_made(peopled: Run, home: Path) -> None:
    now = on_screen(peopled, "2025-Q1", MARCH)
    said = told(peopled(*SEND, today=MARCH))
    assert said == "Đã ghi: báo cáo quý 2025-Q1 gửi ngày 20/3/2025.\n"
    connection = sqlite3.connect(home / "xkld.db")
    ((figures, head, to),) = connection.execute("select figures, head, recipient from sent_report").fetchall()
    connection.close()
    assert json.loads(figures) == {"schema": "xkld.report.quarterly/1", "data": now}
    assert head == now["head"] != ""
    assert to == "; ".join(now["letterhead"]["to"])
    (one,) = sent(peopled)
    assert (one["period"], one["number"], one["sent_on"], one["changed"]) == ("2025-Q1", "05/BC-UBND", "2025-03-20", 0)


def test_the_same_figures_are_sent_once(peopled: Run, home: Path) -> None:
    told(peopled(*SEND, today=MARCH))
    before = (home / "xkld.db").read_bytes()
    again = told(peopled(*SEND, "--yes", "--reason", "thử"))
    assert again == "Đã ghi từ trước: báo cáo quý 2025-Q1 gửi ngày 20/3/2025, số liệu nay không khác.\n"
    assert (home / "xkld.db").read_bytes() == before


def test_a_late_truth_is_told_cell_by_cell_and_sent_as_a_correction(peopled: Run) -> None:
    told(peopled(*SEND, today=MARCH))
    depart(peopled, 4, "10/3/2025")
    targets = ("Kết quả thực hiện chỉ tiêu theo đơn vị", "Xã Thành Hải")
    found = cells(peopled, "2025-Q1")
    assert found[*targets, "Thực hiện trong quý"] == found[*targets, "Lũy kế từ đầu năm"] == (0, 1)
    assert found["02. Người lao động xuất cảnh theo thị trường", "Nhật Bản", "Trong kỳ"] == (0, 1)
    assert found["01. Nguồn lao động theo đơn vị", "Xã Thành Hải", "Chờ xuất cảnh"] == (1, 0)
    shown = lines(peopled("report", "diff", "2025-Q1"))
    assert shown[0] == ["Bảng", "Dòng", "Cột", "Đã gửi", "Nay"]
    assert [*targets, "Tỷ lệ đạt", "0%", "50%"] in shown
    assert len(shown) == len(found) + 1
    state = f"số liệu nay khác: {len(found)} ô"
    assert state in peopled("report", "diff", "2025-Q1").err
    assert lines(peopled("report", "list"))[1][-1] == state
    for words in ((), ("--yes",), ("--reason", "ghi thiếu")):
        refused(peopled("report", "send", "2025-Q1", *words), f"nay khác {len(found)} ô", "--yes --reason", status=5)
    corrected = ("report", "send", "2025-Q1", "--number", "19/BC-UBND", "--yes", "--reason", "ghi thiếu một người")
    assert f"bản sửa {len(found)} ô" in told(peopled(*corrected, "--dry-run"))
    assert len(sent(peopled)) == 1
    told(peopled(*corrected))
    latest, first = sent(peopled)
    assert (latest["changed"], latest["reason"], first["changed"]) == (0, "ghi thiếu một người", None)
    assert [one[-1] for one in lines(peopled("report", "list"))[1:]] == ["số liệu như đã gửi", "đã gửi lại bản sửa"]
    assert cells(peopled, "2025-Q1") == {}
    assert cells(peopled, "2025-Q1", "--sent", first["id"]) == found


def test_a_report_is_sent_after_its_cut_off_on_a_day_that_came(peopled: Run) -> None:
    early = ("report", "send", "2025-Q2")
    refused(peopled(*early, today="2025-06-14"), "chốt số liệu hết ngày 14/6/2025", status=5)
    refused(peopled(*early, "--on", "19/6/2025"), "sau ngày hôm nay")
    refused(peopled("report", "send", "2025-Q4"), "chưa có gì để báo cáo")
    refused(peopled("report", "send", "quý hai"), "2025-H1 (6 tháng)")
    refused(peopled("report", "diff", "2025-Q2"), "chưa ghi là đã gửi")
    told(peopled(*early, "--yes", "--to", "Sở Nội vụ", today="2025-06-14"))
    refused(peopled("report", "diff", "2025-Q2", "--sent", 9), "chọn một trong: 1")
    assert sent(peopled)[0]["recipient"] == "Sở Nội vụ"


@pytest.mark.parametrize(("period", "form"), [("2025-H1", "half-year"), ("2025", "annual")])
def test_other_reports_are_sent_too(peopled: Run, period: str, form: str) -> None:
    told(peopled("report", "send", period, "--yes"))
    assert [(one["form"], one["period"]) for one in sent(peopled)] == [(form, period)]
    assert cells(peopled, period) == {}


def test_auto_is_the_oldest_closed_report_that_waits_to_be_sent(peopled: Run) -> None:
    def auto(today: str) -> str:
        words = ("report", "quarterly", "--format", "json", "--out", "-")
        return str(data(peopled(*words, today=today), "xkld.report.quarterly/1")["period"])

    november = "2025-11-02"
    assert auto(november) == "2025-Q3"  # nothing was sent ever: the book may have been begun in between
    told(peopled(*SEND))
    assert auto(november) == "2025-Q2"
    told(peopled("report", "send", "2025-Q2", today=november))
    assert auto(november) == "2025-Q3"
    assert "--quarter 2025-Q3" in peopled(today=november).err
    told(peopled("report", "send", "2025-Q3", today=november))
    assert auto(november) == "2025-Q3"  # made once more
    assert "--quarter" not in peopled(today=november).err
    assert auto("2025-12-15") == "2025-Q4"

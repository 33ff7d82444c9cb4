"""``xkld activity`` and ``xkld inspection``: work done, written down and listed."""

from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from conftest import Run

COUNSEL = (
    "activity",
    "add",
    "--kind",
    "counselling",
    "--on",
    "12/5/2025",
    "--what",
    "Tư vấn ở khu phố 3",
    "--people",
    52,
)
COMPLAINT = ("inspection", "add", "--kind", "complaint", "--on", "20/5/2025", "--what", "Phản ánh thu tiền sai")


def test_an_activity_is_written_and_listed(planned: Run) -> None:
    more = ("--unit", "Phường Phủ Hà", "--enterprise", "Công ty Mẫu")
    assert told(planned(*COUNSEL, *more)) == "Đã ghi hoạt động số 1: buổi tư vấn việc làm, tuyển lao động.\n"
    told(planned("activity", "add", "--kind", "broadcast", "--on", "05/5/2025", "--times", 24, "--what", "Phát thanh"))
    assert lines(planned("activity", "list"))[1:] == [
        ["2", "05/5/2025", "tin, bài phát thanh", "toàn địa bàn", "24", "không có số liệu", "Phát thanh", ""],
        [
            *("1", "12/5/2025", "buổi tư vấn việc làm, tuyển lao động", "Phường Phủ Hà", "1", "52"),
            *("Tư vấn ở khu phố 3", "Công ty Mẫu"),
        ],
    ]
    found = data(planned("activity", "list", "--json"), "xkld.activity.list/1")["activities"]
    assert [(one["kind"], one["times"], one["participants"]) for one in found] == [
        ("broadcast", 24, None),
        ("counselling", 1, 52),
    ]


@pytest.mark.parametrize(
    ("words", "other"),
    [
        (
            ("activity", "add", "--kind", "broadcast", "--on", "05/5/2025", "--unit", "Phủ Hà", "--what", "Phát thanh"),
            ("--what", "Phát thanh buổi chiều"),
        ),
        (("inspection", "add", "--kind", "inspection", "--on", "05/5/2025", "--what", "Phát thanh"), ("--times", 2)),
    ],
)
def test_the_same_told_again_is_written_once_and_a_second_time_by_a_word(
    planned: Run, words: tuple, other: tuple
) -> None:
    def numbers() -> list[str]:
        return [row[0] for row in lines(planned(words[0], "list"))[1:]]

    told(planned(*words))
    for same in ((), ("--what", "phát  thanh"), ("--dry-run",)):
        assert "số 1, không ghi thêm; là một lần khác thì thêm --again." in told(planned(*words, *same))
    assert numbers() == ["1"]
    told(planned(*words, *other))
    told(planned(*words, "--on", "06/5/2025"))
    told(planned(*words, "--again"))
    assert numbers() == ["1", "2", "4", "3"]
    assert "số 1, không ghi thêm" in told(planned(*words))
    assert len(numbers()) == 4


def test_inspections_and_complaints_are_written_and_listed(planned: Run) -> None:
    assert told(planned(*COMPLAINT, "--times", 3, "--settled", 2)) == "Đã ghi số 1: đơn thư, phản ánh.\n"
    assert lines(planned("inspection", "list"))[1:] == [
        ["1", "20/5/2025", "đơn thư, phản ánh", "3", "0", "2", "Phản ánh thu tiền sai"]
    ]
    (found,) = data(planned("inspection", "list", "--json"), "xkld.inspection.list/1")["inspections"]
    assert (found["times"], found["settled"]) == (3, 2)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ((*COUNSEL, "--on", "19/6/2025"), "sau ngày hôm nay"),
        ((*COUNSEL, "--on", "29/02/2025"), "không phải là ngày có thật"),
        ((*COUNSEL, "--kind", "karaoke"), "loại hoạt động «karaoke» không có trong danh mục"),
        ((*COUNSEL, "--unit", "Phường Lạ"), "không có đơn vị «Phường Lạ»"),
        (COUNSEL[:-2], "thiếu số lượt người dự"),
        ((*COUNSEL, "--times", 0), "từ 1 trở lên"),
        ((*COUNSEL, "--what", " "), "thiếu nội dung"),
        ((*COMPLAINT, "--times", 1, "--settled", 2), "lớn hơn tổng số 1"),
        ((*COMPLAINT, "--kind", "karaoke"), "«karaoke» không có trong danh mục"),
    ],
)
def test_work_that_cannot_be_is_refused(planned: Run, home: Path, words: tuple, part: str) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(planned(*words), part)
    assert (home / "xkld.db").read_bytes() == before


def test_work_of_today_is_taken(planned: Run) -> None:
    told(planned(*COUNSEL, "--on", "18/6/2025"))


def test_trials_change_no_byte(planned: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    for words in (COUNSEL, COMPLAINT):
        assert told(planned(*words, "--dry-run")) == "Chạy thử, chưa ghi.\n"
    assert (home / "xkld.db").read_bytes() == before


def test_a_figure_of_the_other_kind_is_refused_since_it_would_show_nowhere(planned: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(planned(*COMPLAINT, "--times", 2, "--findings", 1), "--findings")
    inspection = ("inspection", "add", "--kind", "inspection", "--on", "20/5/2025", "--what", "Kiểm tra")
    refused(planned(*inspection, "--times", 2, "--settled", 1), "bỏ --settled")
    assert (home / "xkld.db").read_bytes() == before

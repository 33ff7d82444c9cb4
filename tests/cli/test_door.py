"""Wrong words at the door: exit status 2, in Vietnamese, with what to type instead."""

import pytest
from cli.answers import refused, told
from conftest import Run

from xkld.cli import main


@pytest.mark.parametrize(
    ("words", "fault", "hint"),
    [
        (["qouta", "show"], "Không có lệnh «qouta»", "quota"),
        (["quota", "shwo"], "Không có lệnh «shwo»", "show"),
        (["worker"], "", "xkld worker --help"),
        (["worker", "list", "--unti", "x"], "Không có tùy chọn --unti", "--unit"),
        (["worker", "show"], "Thiếu tham số SỐ", "xkld worker show --help"),
        (["worker", "show", "x"], "SỐ: «x» không phải số nguyên", "xkld worker show --help"),
        (["worker", "show", "1", "2"], "Thừa tham số: 2", "xkld worker show --help"),
        (["worker", "add", "--name", "Thử"], "Thiếu tùy chọn --birth", "xkld worker add --help"),
        (["worker", "list", "--unit"], "Tùy chọn --unit cần có giá trị đi kèm", "--help"),
        (["quota", "show", "--json=1"], "Tùy chọn --json không đi kèm giá trị", "--help"),
        (
            ["fund", "show", "--year", "1"],
            "--year: 1 ngoài khoảng cho phép (từ 2000 đến 2199).",
            "xkld fund show --help",
        ),
        (["exports", "--limit", "0"], "--limit: 0 ngoài khoảng cho phép (từ 1).", "xkld exports --help"),
        (["worker", "show", "9" * 30], "ngoài khoảng cho phép.", "xkld worker show --help"),
    ],
)
def test_wrong_words_get_a_vietnamese_sentence_and_a_hint(
    words: list[str], fault: str, hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(words)
    out, err = capsys.readouterr()
    assert status == 2
    assert fault in err
    assert hint in out + err
    assert not any(word in err for word in ("Usage", "Error", "Try", "Did you mean", "No such", "Missing"))


def test_a_wrong_today_is_refused_before_anything_is_read(run: Run) -> None:
    refused(run("quota", "show", today="18-6"), "«18-6» không phải là ngày có thật")


def test_nothing_is_guessed_and_run(planned: Run) -> None:
    before = told(planned("worker", "list"))
    assert planned("worker", "ad", "--name", "x").status == 2
    assert told(planned("worker", "list")) == before

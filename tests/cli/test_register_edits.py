"""Any cells of an export edited in any way: refused whole, or corrected so that the file and the book then agree."""

import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from cli.answers import told
from cli.lists import SHORT, write_list
from conftest import Run, slow
from figures.draws import Draw

from xkld.cli import main

HEADS = (*SHORT, "Giới tính", "Số CCCD", "Đối tượng", "Thị trường")
PEOPLE = (
    ("Trần Thị Thử", 1999, "Phường Đô Vinh", "đăng ký", "10/01/2025", "nữ", "058199001234", "DTTS", None),
    ("Trần Thị Thử", 1999, "Phường Đô Vinh", "xuất cảnh", "02/4/2025", "nữ", "058199001234", None, "Nhật"),
    ("Trần Thị Thử", 1999, "Phường Đô Vinh", "về nước", "05/5/2025", "nữ", "058199001234", None, None),
    ("Trần Thị Thử", 1999, "Phường Phủ Hà", "xuất cảnh", "05/6/2025", "nữ", "058199001234", None, "Hàn"),
    ("Trần Thị Thủ", 1999, "Phường Đô Vinh", "đăng ký", "10/01/2025", "nữ", None, None, None),
    ("Lê Văn Thường", 2000, "Phường Kinh Dinh", "đăng ký", "10/01/2025", "nam", None, "HN; THD", None),
    ("Lê Văn Thường", 2000, "Phường Kinh Dinh", "xuất cảnh", "10/03/2025", "nam", None, None, "Đức"),
)
VALUES = {
    "Họ và tên (*)": ("Trần Thị Thủ", "TRẦN THỊ THỬ", "Lê Văn Thướng", "", "Tran Thi Thu", "=1+1"),
    "Năm sinh (*)": ("1999", "2000", "1939", "x"),
    "Ngày sinh": ("05/06/1999", "01/01/2000", "", "31/02/1999"),
    "Giới tính": ("nam", "nữ", "", "khác"),
    "Số CCCD": ("", "********1234", "********9999", "058199001234", "058099001234", "058200004321", "58199001234"),
    "Điện thoại": ("0912345678", "+84 912 345 678", "", "12"),
    "Đơn vị (*)": ("Phường Đô Vinh", "phu ha", "22750", "Phường Xa", ""),
    "Dân tộc": ("Kinh", "", "Chăm"),
    "Đối tượng": ("DTTS; HN", "HN, DTTS", "", "hộ giàu"),
    "Thị trường": ("Nhật Bản", "KR", "", "sao Hỏa"),
    "Mục đích": ("làm việc", "học tập", ""),
    "Thời hạn": ("36", "0", ""),
    "Giai đoạn (*)": ("đăng ký", "xuất cảnh", "về nước", "gia hạn", "chết", "đang đào tạo"),
    "Ngày (*)": ("10/01/2025", "02/04/2025", "05/05/2025", "04/06/2025", "19/06/2025", "x"),
    "Lý do về nước": ("đúng hạn", "", "vi phạm"),
    "Thường trú hiện nay": ("Phường Đông Hải", "", "Phường Xa"),
    "Hồ sơ số": ("1", "2", ""),
}
FEW = 20
Rows = list[list[str]]


@pytest.fixture(scope="module")
def written(planned_book: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A book with three people and five cases' worth of stages, and its export."""
    home = tmp_path_factory.mktemp("edits") / "so"
    shutil.copytree(planned_book, home)
    where = ["--home", str(home), "--today", "2025-06-18"]
    people = write_list(home.parent / "a.xlsx", HEADS, *PEOPLE)
    assert main(["worker", "import", str(people), *where]) == 0
    assert main(["worker", "export", "--out", str(home.parent / "a.json"), *where]) == 0
    return home, json.loads((home.parent / "a.json").read_text(encoding="utf-8"))


def content(home: Path) -> list[list[tuple[object, ...]]]:
    connection = sqlite3.connect(home / "xkld.db")
    tables = ("worker", "worker_group", "placement", "stage_event")
    found = [connection.execute(f"select * from {table} order by 1").fetchall() for table in tables]
    connection.close()
    return found


@pytest.mark.parametrize("seed", [*range(FEW), *slow(range(FEW, 60))])
def test_edited_cells_are_refused_whole_or_then_agree(
    written: tuple[Path, dict[str, Any]], seed: int, home: Path, run: Run, tmp_path: Path
) -> None:
    shutil.copytree(written[0], home)
    export = json.loads(json.dumps(written[1]))
    heads, rows = export["data"]["columns"], export["data"]["rows"]
    draw = Draw(seed)
    for _ in range(1 + draw.below(3)):
        head = draw.pick(tuple(VALUES))
        rows[draw.below(len(rows))][heads.index(head)] = draw.pick(VALUES[head])
    file = tmp_path / "b.json"
    file.write_text(json.dumps(export), encoding="utf-8")
    before = content(home)
    trial = run("worker", "import", file, "--dry-run")
    answer = run("worker", "import", file)
    assert answer.status == trial.status
    if answer.status:
        assert answer.status == 3
        assert content(home) == before
        return
    assert told(trial) == f"Chạy thử, chưa ghi: {answer.out}"
    corrected = "0 sửa" not in answer.out.splitlines()[0]
    assert (content(home) != before) == corrected == (" → " in answer.out)
    after = content(home)
    assert " 0 mới, 0 sửa, 7 đã có" in f" {told(run('worker', 'import', file))}"
    assert content(home) == after
    assert told(run("worker", "export", "--json"))

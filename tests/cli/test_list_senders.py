"""Columns that a sender calls in a way of its own are explained once; when they change, the next import asks."""

from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from cli.lists import Value, write_list
from cli.logical import last_operation, people, state
from conftest import Answer, Run

OWN = ("TT", "Họ và tên", "Năm sinh", "Số thẻ", "Nơi ở hiện nay", "Giai đoạn", "Ngày", "Ghi chú")
ROWS: tuple[tuple[Value, ...], ...] = (
    (1, "Võ Thị Một", 1999, "058199000001", "Phường Đô Vinh", "đăng ký", "05/3/2025", "chị của số 2"),
    (2, "Võ Văn Hai", 1998, "058098000002", "Phường Phủ Hà", "đăng ký", "05/3/2025", None),
)
LATER: tuple[tuple[Value, ...], ...] = (
    (1, "Võ Thị Ba", 1997, "058197000003", "Phường Đô Vinh", "đăng ký", "06/3/2025", None),
)
EXPLAINED = ("--column", "Số thẻ=số CCCD", "--column", "Nơi ở hiện nay=unit")
ONE = ("--from", "Công ty Mẫu Một")


def own(tmp_path: Path, name: str, heads: tuple[str, ...] = OWN, rows: tuple[tuple[Value, ...], ...] = LATER) -> Path:
    return write_list(tmp_path / f"{name}.xlsx", heads, *rows)


def other_order(row: tuple[Value, ...], *order: int) -> tuple[Value, ...]:
    return tuple(row[at] for at in order)


def questions(answer: Answer, count: int) -> list[str]:
    """The questions of an import that was put off."""
    said = refused(answer, f"Có {count} điều cần trả lời trước khi nhập", status=5)
    return [line.strip() for line in said if " → " in line]


@pytest.fixture
def taught(planned: Run, tmp_path: Path, once: Once) -> Run:
    """A book that took the first list of a sender whose columns were explained."""

    def write() -> None:
        answer = planned("worker", "import", own(tmp_path, "quy-1", rows=ROWS), *ONE, *EXPLAINED)
        assert "2 mới" in told(answer)
        assert "Đã nhớ 8 cột của «Công ty Mẫu Một»" in answer.err

    once(write)
    return planned


def test_what_was_explained_once_holds_for_the_next_list_of_that_sender(
    taught: Run, home: Path, tmp_path: Path
) -> None:
    again = taught("worker", "import", own(tmp_path, "quy-2"), "--from", "mẫu một")
    assert "1 mới" in told(again)
    assert "Đã nhớ" not in again.err
    assert ("Võ Thị Ba", "058197000003", "Phường Đô Vinh") in {(row[0], row[4], row[6]) for row in people(home)}
    before = state(home)
    assert "0 mới, 1 đã có" in told(taught("worker", "import", own(tmp_path, "quy-2"), *ONE))
    assert state(home) == before | {"import_batch": state(home)["import_batch"]}


def test_without_the_sender_the_list_is_not_understood_and_says_whose_columns_these_are(
    taught: Run, tmp_path: Path
) -> None:
    refused(
        taught("worker", "import", own(tmp_path, "quy-2")),
        "thiếu cột «đơn vị»",
        "Các cột chưa hiểu: «Số thẻ», «Nơi ở hiện nay», «Ghi chú». --column",
        'nơi đã chỉ cột «Số thẻ» là số CCCD, «Nơi ở hiện nay» là đơn vị: dùng lại thì nhập với --from "Công ty Mẫu',
    )
    once = taught("worker", "import", own(tmp_path, "quy-2"), "--column", "Nơi ở hiện nay=đơn vị")
    assert "1 mới" in told(once)
    assert "«Số thẻ» là số CCCD" in once.err


CHANGES = [
    (
        "moved",
        tuple(OWN[at] for at in (0, 1, 2, 4, 3, 5, 6, 7)),
        ["D1: cột «Nơi ở hiện nay» đổi chỗ: lần trước ở cột E, nay ở cột D → "],
        (0, 1, 2, 4, 3, 5, 6, 7),
    ),
    (
        "renamed",
        tuple("Mã thẻ" if one == "Số thẻ" else one for one in OWN),
        [
            "DS: không còn cột «Số thẻ» (lần trước ở cột D, là số CCCD) → ",
            "D1: có cột lạ «Mã thẻ» ở cột D, lần trước không có → ",
        ],
        tuple(range(8)),
    ),
    (
        "gone",
        OWN[:3] + OWN[4:],
        ["DS: không còn cột «Số thẻ» (lần trước ở cột D, là số CCCD) → "],
        (0, 1, 2, 4, 5, 6, 7),
    ),
    ("strange", (*OWN, "Người giới thiệu"), ["I1: có cột lạ «Người giới thiệu» ở cột I"], (*range(8), 1)),
]


@pytest.mark.parametrize(
    ("heads", "wanted", "order"), [pytest.param(heads, asked, order, id=what) for what, heads, asked, order in CHANGES]
)
def test_columns_that_changed_are_asked_about_before_anything_is_written(
    taught: Run, home: Path, tmp_path: Path, heads: tuple[str, ...], wanted: list[str], order: tuple[int, ...]
) -> None:
    before = state(home)
    file = own(tmp_path, "quy-2", heads, tuple(other_order(row, *order) for row in LATER))
    for extra in ((), ("--partial",)):
        asked = questions(taught("worker", "import", file, *ONE, *extra), len(wanted))
        assert all(part in line for part, line in zip(wanted, asked, strict=True)), asked
    assert state(home) == before
    assert not list((home / "out").glob("*can-sua*"))
    accepted = taught("worker", "import", file, *ONE, "--accept-columns")
    assert "1 mới" in told(accepted)
    assert f"Đã nhớ {len(heads)} cột của «Công ty Mẫu Một» như trong tệp này" in accepted.err
    assert "0 mới, 1 đã có" in told(taught("worker", "import", file, *ONE))


def test_a_new_name_of_a_column_is_explained_and_remembered(taught: Run, home: Path, tmp_path: Path) -> None:
    heads = tuple("Mã thẻ" if one == "Số thẻ" else one for one in OWN)
    file = own(tmp_path, "quy-2", heads)
    tried = taught("worker", "import", file, *ONE, "--column", "Mã thẻ=CCCD", "--dry-run")
    assert "Sẽ nhớ 8 cột" in tried.err
    told(taught("worker", "import", file, *ONE, "--column", "Mã thẻ=CCCD"))
    assert "058197000003" in {row[4] for row in people(home)}
    kept = {row[2]: row[3:] for row in lines(taught("worker", "columns"))}
    assert kept["Mã thẻ"] == ["số CCCD", "cán bộ chỉ"]
    assert kept["Họ và tên"] == ["họ và tên", "tự hiểu"]
    assert "Số thẻ" not in kept


def test_another_sender_has_columns_of_its_own(taught: Run, home: Path, tmp_path: Path) -> None:
    theirs = ("Họ và tên", "Năm sinh", "Số thẻ", "Đơn vị", "Giai đoạn", "Ngày")
    rows = (("Võ Thị Bốn", 1996, "0912345678", "Phường Phủ Hà", "đăng ký", "05/3/2025"),)
    file = write_list(tmp_path / "b.xlsx", theirs, *rows)
    first = taught("worker", "import", file, "--from", "Công ty Mẫu Hai", "--column", "Số thẻ=điện thoại")
    assert "1 mới" in told(first)
    assert "tên gần giống đã có: «Công ty Mẫu Một»" in first.err
    assert ("Võ Thị Bốn", None, "0912345678") in {(row[0], row[4], row[5]) for row in people(home)}
    before, copies = state(home), [*(home / "out").iterdir()]
    by_mistake = questions(taught("worker", "import", own(tmp_path, "quy-2"), "--from", "Mẫu Hai"), 4)
    assert "giống hệt danh sách của «Công ty Mẫu Một» → nếu chọn nhầm nơi gửi" in by_mistake[0]
    assert (state(home), [*(home / "out").iterdir()]) == (before, copies)
    assert "1 mới" in told(taught("worker", "import", own(tmp_path, "quy-2"), *ONE))
    listed = data(taught("worker", "columns", "hai", "--json"), "xkld.worker.columns/1")["columns"]
    assert {(one["name"], one["meaning"], one["is_said"]) for one in listed} >= {("Số thẻ", "phone", True)}
    assert {one["sender"] for one in listed} == {"Công ty Mẫu Hai"}
    refused(
        taught("worker", "columns", "Công ty"), "chưa nhớ cột nào của «Công ty»", "«Công ty Mẫu Hai», «Công ty Mẫu Một»"
    )


def test_what_is_remembered_goes_with_the_import_and_comes_back_with_it(
    planned: Run, home: Path, tmp_path: Path
) -> None:
    empty = state(home)
    file = own(tmp_path, "quy-1", rows=ROWS)
    told(planned("worker", "import", file, *ONE, *EXPLAINED))
    taught = state(home)
    moved = own(
        tmp_path,
        "quy-2",
        tuple(OWN[at] for at in (0, 1, 2, 4, 3, 5, 6, 7)),
        (other_order(LATER[0], 0, 1, 2, 4, 3, 5, 6, 7),),
    )
    told(planned("worker", "import", moved, *ONE, "--accept-columns"))
    told(planned("undo", last_operation(home), "--yes"))
    assert state(home) == taught
    told(planned("undo", last_operation(home) - 2, "--yes"))
    assert state(home) == empty
    assert lines(planned("worker", "columns"))[1:] == []


def test_a_column_is_explained_for_one_list_and_left_out_of_another(planned: Run, home: Path, tmp_path: Path) -> None:
    heads = ("Họ và tên", "Năm sinh", "Đơn vị", "Nơi ở", "Giai đoạn", "Ngày")
    row = ("Võ Thị Một", 1999, "Công ty", "Phường Đô Vinh", "đăng ký", "05/3/2025")
    file = write_list(tmp_path / "a.xlsx", heads, row)
    told(planned("worker", "import", file, "--column", "Đơn vị=bỏ qua", "--column", "Nơi ở=đơn vị"))
    assert [row[6] for row in people(home)] == ["Phường Đô Vinh"]
    assert lines(planned("worker", "columns"))[1:] == []


def test_names_in_two_lines_are_explained_by_the_lower_or_the_whole_one(
    planned: Run, home: Path, tmp_path: Path
) -> None:
    upper = ("Họ và tên", "Năm sinh", "Thẻ", None, "Đơn vị", "Giai đoạn", "Ngày")
    lower = (None, None, "Mã", "Nơi làm", None, None, None)
    row = ("Võ Thị Một", 1999, "058199000001", "CA tỉnh", "Phường Đô Vinh", "đăng ký", "05/3/2025")
    file = tmp_path / "a.csv"
    table = (upper, lower, row)
    file.write_text("\r\n".join(";".join(str(cell or "") for cell in one) for one in table), encoding="utf-8-sig")
    told(planned("worker", "import", file, *ONE, "--column", "Mã=CCCD"))
    assert people(home)[0][4] == "058199000001"
    told(planned("worker", "import", file, *ONE))
    kept = {row[2]: row[3] for row in lines(planned("worker", "columns"))}
    assert kept["Thẻ / Mã"] == "số CCCD"


def test_an_explanation_that_means_nothing_is_refused(planned: Run, home: Path, tmp_path: Path) -> None:
    file, before = own(tmp_path, "a"), state(home)
    words = ("--column", "Số thẻ", "--column", "Số thẻ=màu tóc", "--column", "=số CCCD")
    refused(
        planned("worker", "import", file, *words),
        "«Số thẻ» không nêu cột nào là gì",
        "«màu tóc» không phải là nghĩa của cột nào → chọn một trong: họ và tên, năm sinh",
        "«=số CCCD» không nêu cột nào là gì",
    )
    refused(
        planned("worker", "import", file, "--column", "Số thẻ ngân hàng=CCCD"), "không có cột tên «Số thẻ ngân hàng»"
    )
    assert state(home) == before


def test_a_column_that_means_something_else_by_now_is_asked_about(taught: Run, home: Path, tmp_path: Path) -> None:
    words = (Path(__file__).parents[2] / "data" / "headers.yaml").read_text(encoding="utf-8")
    (home / "data").mkdir(exist_ok=True)
    changed = words.replace("phone: [điện thoại", "phone: [điện thoại, ghi chú")
    assert changed != words
    (home / "data" / "headers.yaml").write_text(changed, encoding="utf-8")
    (asked,) = questions(taught("worker", "import", own(tmp_path, "quy-2"), *ONE), 1)
    assert "H1: cột «Ghi chú» lần trước là không dùng, nay là điện thoại → " in asked
    told(taught("worker", "import", own(tmp_path, "quy-2"), *ONE, "--column", "Ghi chú=bỏ qua"))
    told(taught("worker", "import", own(tmp_path, "quy-3"), *ONE))

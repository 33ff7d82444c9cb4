"""The answer to a refused list: which cells are marked, what they are told, and what is only counted."""

import pytest

from xkld.domain.answer import MOST_MARKED, answer, row_of
from xkld.domain.errors import Place, Problem


def fault(cell: str, what: str = "sai", sheet: str = "DS", also: tuple[str, ...] = (), outside: str = "") -> Problem:
    return Problem(Place("a.xlsx", sheet=sheet, cell=cell), what, "sửa", also, outside)


def test_each_cell_is_told_every_fault_that_it_is_about() -> None:
    found = answer("a.xlsx", [fault("B2"), fault("D5", "trùng", also=("D2", "B2")), fault("B2", "thiếu")])
    assert found.sheet == "DS"
    assert found.notes == {"B2": ["sai; sửa", "trùng; sửa", "thiếu; sửa"], "D5": ["trùng; sửa"], "D2": ["trùng; sửa"]}


def test_a_fault_of_a_sheet_or_of_another_sheet_has_no_cell_and_is_told_all_the_same() -> None:
    found = answer("a.xlsx", [fault(""), fault("B2"), fault("C3", sheet="Khác")])
    assert found.notes == {"B2": ["sai; sửa"]}
    assert [one.cells for one in found.faults] == [(), ("B2",), ()]


def test_what_is_for_the_office_stays_there_and_whole_id_numbers_are_masked() -> None:
    found = answer("a.xlsx", [fault("B2", "sổ ghi khác", outside="hỏi lại số 058 199 001 234")])
    assert found.notes == {"B2": ["hỏi lại số ********1234"]}


def test_rows_that_stand_elsewhere_in_the_copy_are_told_with_their_own_number() -> None:
    problems = [fault("B20", also=("B7",)), fault("C30")]
    found = answer("a.xlsx", problems, {20: 5, 7: 4})
    assert [(one.cells, one.row) for one in found.faults] == [(("B5", "B4"), 20), ((), 30)]


def test_more_faults_than_anybody_reads_are_counted() -> None:
    found = answer("a.xlsx", [fault(f"A{row}") for row in range(1, MOST_MARKED + 4)])
    assert (len(found.faults), found.more) == (MOST_MARKED, 3)


@pytest.mark.parametrize(("cell", "row"), [("A1", 1), ("XFD1048576", 1048576), ("", None), ("A0", None), ("a1", None)])
def test_the_row_of_a_cell(cell: str, row: int | None) -> None:
    assert row_of(cell) == row

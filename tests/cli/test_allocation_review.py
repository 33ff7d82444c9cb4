"""``xkld quota explain``, ``compare`` and the paper to sign about a tie."""

from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.plan_texts import PHAN_RANG, changed, saved
from cli.test_allocate import DECIDED, PEOPLE, weights
from conftest import Run
from docx import Document
from scale import made_workspace
from wards import WARDS

UNEQUAL = PEOPLE | {"Phường Đài Sơn": 10.3, "Xã Thành Hải": 10.2}


def words_of(path: Path) -> str:
    document = Document(str(path))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


class TestExplain:
    def test_a_published_split_is_told_as_published(self, planned: Run, tmp_path: Path) -> None:
        out = told(planned("quota", "explain", "phủ hà"))
        assert out.startswith(
            "Phường Phủ Hà được giao 5 trong tổng số 35 lao động năm 2025 (có hiệu lực từ ngày 15/12/2024)."
        )
        assert "ghi trong kế hoạch đã ban hành; sổ không có cách tính kèm theo" in out
        assert "Để so sánh" not in out
        told(planned("quota", "allocate", "--weights", weights(tmp_path, UNEQUAL)))
        out = told(planned("quota", "explain", "phủ hà", "--in-force"))
        assert "Để so sánh: theo số liệu trong tệp dan-so.yaml, phường Phủ Hà có 25 trong tổng số 162,5" in out
        assert len(out.splitlines()) == 1

    def test_what_leaders_decided_by_hand_is_told_so(self, planned: Run) -> None:
        told(planned("quota", "set", "Phường Đô Vinh=4", "Phường Phủ Hà=4", *DECIDED))
        out = told(planned("quota", "explain", "22738"))
        assert "được giao 4 trong tổng số 35 lao động năm 2025 (Quyết định số 45/QĐ-UBND, có hiệu lực" in out
        assert "do lãnh đạo quyết định; sổ không có cách tính" in out

    def test_a_draft_is_explained_and_called_a_draft(self, planned: Run, tmp_path: Path) -> None:
        told(planned("quota", "allocate", "--weights", weights(tmp_path, UNEQUAL), "--min", "2", "--max", "5"))
        out = told(planned("quota", "explain", "Phường Kinh Dinh"))
        assert "dự kiến được giao 5" in out
        assert "chưa có quyết định; hiện đang được giao 5" in out
        assert "có 24 trong tổng số 162,5, bằng 14,77%; chia đúng tỷ lệ thì được 5,17 lao động" in out
        assert "phương pháp Sainte-Laguë: giao lần lượt từng chỉ tiêu" in out
        assert "ít nhất 2 và nhiều nhất 5" in out
        assert "Phường Mỹ Đông dự kiến được giao 2" in told(planned("quota", "explain", "mỹ đông"))

    def test_the_figures_are_those_of_the_paragraph(self, planned: Run, tmp_path: Path) -> None:
        found = planned("quota", "allocate", "--weights", weights(tmp_path, UNEQUAL), *DECIDED, "--json")
        target = {unit["unit"]: unit["target"] for unit in data(found, "xkld.quota.allocate/1")["units"]}
        for unit in WARDS:
            answer = data(planned("quota", "explain", unit, "--json"), "xkld.quota.explain/1")
            figures = answer["figures"]
            assert (figures["target"], figures["origin"]) == (target[unit], "worked_out")
            assert answer["text"].startswith(
                f"{unit} được giao {target[unit]} trong tổng số 35 lao động năm 2025 (Quyết"
            )
            for side in ("before", "after"):
                if figures["reckoning"][side]:
                    assert figures["reckoning"][side]["unit"] != unit

    def test_bounds_fixed_units_and_noughts_have_their_sentence(self, planned: Run, tmp_path: Path) -> None:
        file = weights(tmp_path, UNEQUAL | {"Phường Đạo Long": 0, "Phường Bảo An": 1})
        words = ("--min", "2", "--max", "3", "--fix", "Phường Đô Vinh=7")
        told(planned("quota", "allocate", "--weights", file, *words))
        for unit, part in (
            ("đô vinh", "được ấn định riêng, không tính theo trọng số"),
            ("đạo long", "Trọng số bằng 0 nên đơn vị chỉ nhận mức tối thiểu"),
            ("bảo an", "Số được giao là mức tối thiểu 2: chỉ theo trọng số thì thấp hơn"),
            ("phủ hà", "Số được giao là mức tối đa 3: chỉ theo trọng số thì cao hơn"),
        ):
            assert part in told(planned("quota", "explain", unit)), unit

    def test_where_everybody_has_the_most_nobody_would_be_next(self, planned: Run, tmp_path: Path) -> None:
        words = ("--max", "2", "--fix", "Phường Đô Vinh=11")  # 12 units of 2 and one of 11 are the 35
        told(planned("quota", "allocate", "--weights", weights(tmp_path, UNEQUAL), *words))
        out = told(planned("quota", "explain", "phủ hà"))
        assert "Chỉ tiêu thứ 2 của phường Phủ Hà đến lượt" in out
        assert "chưa được thêm" not in out and "xét tiếp" not in out

    @pytest.mark.parametrize("method", ["largest-remainder", "dhondt", "huntington-hill", "adams"])
    def test_every_method_has_its_words_and_a_tie_is_told(self, planned: Run, tmp_path: Path, method: str) -> None:
        file = weights(tmp_path, dict.fromkeys(WARDS, 5))
        told(planned("quota", "allocate", "--weights", file, "--method", method, "--tie-by", "order"))
        out = told(planned("quota", "explain", "đô vinh"))
        assert "lần lượt từng chỉ tiêu" in out
        assert "còn 9 chỉ tiêu mà 13 đơn vị ngang nhau (có đơn vị này)" in out
        assert "chọn theo thứ tự đơn vị trong kế hoạch" in out

    def test_the_next_place_may_be_the_units_own(self, planned: Run, tmp_path: Path) -> None:
        file = weights(tmp_path, dict.fromkeys(WARDS, 0) | {"Phường Phủ Hà": 1})
        told(planned("quota", "allocate", "--weights", file, "--min", "1"))
        out = told(planned("quota", "explain", "phủ hà"))
        assert out.rstrip().endswith("Nếu xét tiếp một chỉ tiêu nữa thì đến lượt phường Phủ Hà.")

    def test_nothing_to_explain_is_told(self, planned: Run) -> None:
        refused(planned("quota", "explain", "Phường Lạ"), "không có đơn vị «Phường Lạ»")

    def test_a_unit_without_a_target_has_nothing_to_explain(self, run: Run, home: Path) -> None:
        told(run("init", home))
        plan = changed(PHAN_RANG, ("  total: 35\n", "  total: null\n"))
        whole = plan[plan.index("  split:") : plan.index("\n\n", plan.index("  split:"))]
        told(run("plan", "load", saved(home, changed(plan, (whole, "")))))
        refused(run("quota", "explain", "phủ hà"), "chưa được giao chỉ tiêu", "xkld quota allocate")


class TestCompare:
    def test_all_methods_stand_side_by_side(self, planned: Run, tmp_path: Path) -> None:
        file = weights(tmp_path, UNEQUAL)
        answer = planned("quota", "compare", "--weights", file, "--min", "2")
        assert lines(answer)[0][3:8] == ["Sainte-Laguë", "Phần dư lớn nhất", "D'Hondt", "Huntington-Hill", "Adams"]
        assert "Chưa đủ số người xuất cảnh cả năm trước" in answer.err
        assert lines(answer)[-1][-4:] == ["không có số liệu", "35", "0", "không có số liệu"]
        found = data(planned("quota", "compare", "--weights", file, "--min", "2", "--json"), "xkld.quota.compare/1")
        for method in found["units"][0]["by_method"]:
            mine = planned(
                "quota", "allocate", "--weights", file, "--min", "2", "--method", method, "--dry-run", "--json"
            )
            assert mine.status == (5 if method in {tie["method"] for tie in found["ties"]} else 0)
            if not mine.status:
                targets = [unit["target"] for unit in data(mine, "xkld.quota.allocate/1")["units"]]
                assert targets == [unit["by_method"][method]["target"] for unit in found["units"]]
        for unit in found["units"]:
            assert unit["in_force"] == WARDS[unit["unit"]]
            given = unit["by_method"]["dhondt"]
            assert (given["against_in_force"], given["against_last_year"]) == (given["target"] - unit["in_force"], None)

    def test_a_tie_says_so_in_its_column(self, planned: Run, tmp_path: Path) -> None:
        told(planned("opening", "set", "departed", "--quarter", "2024-Q4", *(f"{unit}=1" for unit in WARDS)))
        answer = planned("quota", "compare", "--weights", weights(tmp_path, dict.fromkeys(WARDS, 5)))
        assert {tuple(row[3:8]) for row in lines(answer)[1:-1]} == {("2 hoặc 3",) * 5}
        assert {row[-1] for row in lines(answer)[1:-1]} == {"1 hoặc 2"}
        assert answer.err.count("còn 9 chỉ tiêu cho 13 đơn vị ngang nhau, cần chọn") == 5

    def test_bounds_that_cannot_be_kept_are_told_as_in_a_split(self, planned: Run, tmp_path: Path) -> None:
        answer = planned("quota", "compare", "--weights", weights(tmp_path, UNEQUAL), "--min", "3")
        refused(answer, "13 × 3 = 39 > 35", "--min 2")

    def test_it_writes_nothing(self, planned: Run, home: Path, tmp_path: Path) -> None:
        before = (home / "xkld.db").read_bytes()
        told(planned("quota", "compare", "--weights", weights(tmp_path, UNEQUAL)))
        assert (home / "xkld.db").read_bytes() == before


def test_people_chose_is_said_as_it_is(planned: Run, tmp_path: Path) -> None:
    file = weights(tmp_path, dict.fromkeys(WARDS, 5))
    told(planned("quota", "allocate", "--weights", file, "--tie", ",".join([*WARDS][:9])))
    paragraph = told(planned("quota", "explain", next(iter(WARDS))))
    assert "; lãnh đạo chọn, " in paragraph
    told(planned("quota", "allocate", "--weights", file, "--tie-by", "order"))
    assert "; chọn theo thứ tự đơn vị trong kế hoạch, " in told(planned("quota", "explain", next(iter(WARDS))))


class TestTieSheet:
    def test_an_open_tie_leaves_room_to_write_and_a_settled_one_says_how(self, planned: Run, tmp_path: Path) -> None:
        file, sheet = weights(tmp_path, dict.fromkeys(WARDS, 5)), tmp_path / "bien-ban.docx"
        words = ("quota", "allocate", "--weights", file, "--tie-sheet", sheet)
        refused(planned(*words), "Đã ghi biên bản", status=5)
        text = words_of(sheet)
        assert "còn 09 chỉ tiêu cho 13 đơn vị" in text
        assert "phương pháp Sainte-Laguë, căn cứ số liệu trong tệp dan-so.yaml" in text
        assert "[bốc thăm, thỏa thuận hoặc tiêu chí khác]" in text
        assert "NGƯỜI LẬP BIÊN BẢN" in text
        told(planned(*words, "--tie-by", "order", *DECIDED))
        text = words_of(sheet)
        assert "Cách chọn: thứ tự đơn vị trong kế hoạch." in text
        assert "số 45/QĐ-UBND" in text
        assert [path.name for path in tmp_path.glob("bien-ban*")] != ["bien-ban.docx"]

    def test_without_a_tie_no_paper_is_written(self, planned: Run, tmp_path: Path) -> None:
        file, sheet = weights(tmp_path, UNEQUAL), tmp_path / "bien-ban.docx"
        answer = planned("quota", "allocate", "--weights", file, "--tie-sheet", sheet)
        assert "Không có đơn vị ngang nhau" in answer.err
        assert not sheet.exists()
        refused(
            planned("quota", "allocate", "--weights", file, "--tie-sheet", tmp_path / "a.pdf"), "không phải tệp .docx"
        )

    def test_a_tie_of_many_units_is_cut_on_paper_and_on_the_screen(self, run: Run, home: Path, tmp_path: Path) -> None:
        """30 communes of one weight ask alike for 7 places: 25 of them are listed, the others counted."""
        names = made_workspace.make(home, 30, 1)
        sheet = tmp_path / "bien-ban.docx"
        file = weights(tmp_path, dict.fromkeys(names, 4))
        answer = run("quota", "allocate", "--weights", file, "--total", 37, "--tie-sheet", sheet)
        refused(answer, "Còn 7 chỉ tiêu, 30 đơn vị ngang nhau", "đơn vị nữa (xem đủ bằng --json)", status=5)
        text = words_of(sheet)
        assert "và 5 đơn vị nữa" in text
        assert sum(name in text.splitlines() for name in names) == 25

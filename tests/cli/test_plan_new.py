"""``xkld plan new``: a plan made by answers or options, by an officer who never writes YAML."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from cli.lists import SHORT, write_list
from cli.reports import by_name, on_screen
from conftest import Answer, Run

from xkld.formats.commune_list import read_communes
from xkld.usecases.workspace import shipped

TODAY = "2026-01-10"
BASIC = ("--issuer", "Ủy ban nhân dân phường Phan Rang", "--year", "2026")
Ask = Callable[..., Answer]


@pytest.fixture
def ask(run: Run, home: Path, once: Once, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """A command of January 2026 in a new book, with what the officer types."""

    def write() -> None:
        told(run("init", home, today=TODAY))

    once(write)

    def ask(*words: object, typed: str = "", today: str = TODAY) -> Answer:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        return run(*words, today=today)

    return ask


def answers(**changed: str) -> str:
    """What the officer types: one line for each question, Enter for a proposal."""
    typed = {
        "issuer": "UBND phường Phan Rang",
        **dict.fromkeys(("province", "place", "year", "code", "title", "issued", "parent_issuer"), ""),
        "parent_number": "12/KH-UBND",
        "parent_date": "05/01/2026",
        "source": "",
        "units": "1. Khu phố 1: 03 lao động\n2. Khu phố 2\n: 02 lao đông\n\n3. Khu phố Mỹ An: 05\n\n",
        "total": "",
        "groups": "1,2",
        "destinations": "jp 3",
        **dict.fromkeys(("funds", "cutoff", "units_due", "own", "superiors", "signer", "signer_name"), ""),
        "write": "c",
        "load": "c",
    }
    assert typed.keys() >= changed.keys()
    return "".join(f"{line}\n" for line in (typed | changed).values())


def files(home: Path) -> list[str]:
    return sorted(str(path.relative_to(home)) for path in (home / "data").rglob("*") if path.is_file())


def test_a_commune_of_2026_from_answers_to_its_reports(ask: Ask, home: Path, tmp_path: Path) -> None:
    out = told(ask("plan", "new", typed=answers()))
    for part in (
        "Khu phố Mỹ An",
        "12/KH-UBND, 05/01/2026, UBND tỉnh Khánh Hòa",
        "Tổng cộng\t\t10",
        "Nhật Bản; Hàn Quốc",
    ):
        assert part in out
    assert "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" in out
    assert "Đã nạp kế hoạch phuong-phan-rang-2026, bản 1: 3 đơn vị, chỉ tiêu 10 lao động." in out
    assert files(home) == ["data/plans/phuong-phan-rang-2026.yaml", "data/units/phuong-phan-rang-2026.yaml"]
    assert "3 đơn vị" in told(ask("plan", "check", "phuong-phan-rang-2026"))
    plan = data(ask("plan", "show", "--json"), "xkld.plan.show/1")["plan"]
    assert plan["issuer"] == {
        "name": "Ủy ban nhân dân phường Phan Rang",
        "head": ["ỦY BAN NHÂN DÂN", "PHƯỜNG PHAN RANG"],
        "symbol": "UBND",
        "place": "Phan Rang",
        "area": "phường Phan Rang",
        "above": None,
        "last_day": None,
    }
    assert plan["report_to"] == ["UBND tỉnh Khánh Hòa", "Sở Nội vụ tỉnh Khánh Hòa"]
    people = write_list(
        tmp_path / "ds.xlsx",
        SHORT,
        ("Trần Thị Mẫu", 1999, "Khu phố 1", "xuất cảnh", "20/02/2026"),
        ("Lê Văn Thử", 2000, "Khu phố Mỹ An", "xuất cảnh", "14/3/2026"),
        ("Võ Thị Dụ", 2001, "22759-K02", "đăng ký", "01/3/2026"),
    )
    told(ask("worker", "import", people, today="2026-04-02"))
    found = by_name(on_screen(ask, "2026-Q1", "2026-04-02"), "targets")
    assert {name: cells[:2] for name, cells in found.items()} == {
        "Khu phố 1": (3, 1),
        "Khu phố 2": (2, 0),
        "Khu phố Mỹ An": (5, 1),
        "Tổng cộng": (10, 2),
    }
    words = ("report", "annual", "--year", "2026", "--format", "json", "--out", "-")
    year = by_name(data(ask(*words, today="2026-12-20"), "xkld.report.annual/1"), "targets")
    assert {name: cells[:6] for name, cells in year.items()} == {
        "Khu phố 1": (3, 1, 0, 0, 0, 1),
        "Khu phố 2": (2, 0, 0, 0, 0, 0),
        "Khu phố Mỹ An": (5, 1, 0, 0, 0, 1),
        "Tổng cộng": (10, 2, 0, 0, 0, 2),
    }


def test_the_same_plan_by_options_without_a_question(ask: Ask, home: Path) -> None:
    typed = told(ask("plan", "new", typed=answers(load="k")))
    by_answers = {name: (home / name).read_bytes() for name in files(home)}
    options = (*BASIC, "--parent-number", "12/KH-UBND", "--parent-date", "5/1/2026", "--groups", "DTTS,HN")
    units = ("--unit", "Khu phố 1=3", "--unit", "Khu phố 2=2", "--unit", "Khu phố Mỹ An=5")
    code = ("--code", "phuong-phan-rang-2026")
    again = told(ask("plan", "new", *options, *units, *code, "--destinations", "JP,KR", "--yes"))
    assert "không có gì thay đổi" in again
    assert {name: (home / name).read_bytes() for name in files(home)} == by_answers
    assert "Đã ghi" in typed


def test_options_make_and_load_a_plan_in_one_command(ask: Ask, home: Path) -> None:
    made = ask("plan", "new", *BASIC, "--unit", "Khu phố 1", "--unit", "Khu phố 2", "--load", "--yes")
    assert "bản 1: 2 đơn vị, không giao chỉ tiêu" in told(made)
    plan = data(ask("plan", "show", "--json"), "xkld.plan.show/1")["plan"]
    assert (plan["target"]["total"], plan["implements"]["number"], plan["implements"]["issued_on"]) == (
        None,
        None,
        None,
    )
    assert plan["target"]["units"] == ["Khu phố 1", "Khu phố 2"]


def test_a_wrong_answer_is_refused_at_once_and_asked_again(ask: Ask, home: Path) -> None:
    wrong = answers(
        issuer="Phường Phan Rang\nUBND phường Phan Rang",
        province="Khánh Hoà Bình\n",
        year="năm nay\n2026",
        code="Phường 1\nphan-rang-2025\n../x\nphuong-moi",
        issued="13/2026\n2/2026",
        parent_date="30/02/2026\n05/01/2026",
        source="5\n1",
        units="Khu phố 1: 3\nKhu phố 2: ba\n\n\nNhà văn hóa: 3\n\n\nKhu phố 1: 3\nKhu phố 2: 7\n\n",
        total="nhiều\n11\n10",
        groups="13\n0",
        units_due="10\n20",
        own="2\n1",
        write="gì\nc",
        load="k",
    )
    answer = ask("plan", "new", typed=wrong)
    out = told(answer)
    for part in (
        "không rõ là cơ quan nào",
        "không có tỉnh, thành phố «Khánh Hoà Bình»",
        "«năm nay» không phải là năm",
        "mã «Phường 1» không dùng được",
        "kế hoạch có sẵn trong chương trình",
        "«13/2026» không phải là tháng",
        "«30/02/2026» không phải là ngày có thật",
        "«5» không có trong danh sách",
        "«Khu phố 2: ba»: không đọc được số",
        "không rõ là thôn, ấp, khu phố",
        "«nhiều» không phải là số từ 1 đến",
        "chỉ tiêu chung 11, cộng các đơn vị được 10",
        "số liệu đến ngày 14 mới chốt",
        "chưa chọn báo cáo quý hoặc năm",
        "Trả lời c (có) hoặc k (không)",
    ):
        assert part in answer.err, part
    assert "Đã ghi" in out
    assert files(home) == ["data/plans/phuong-moi.yaml", "data/units/phuong-moi.yaml"]


@pytest.mark.parametrize("kept", range(1, 22, 4))
def test_answers_that_end_leave_nothing(ask: Ask, home: Path, kept: int) -> None:
    typed = "".join(f"{line}\n" for line in answers().splitlines()[:kept])
    refused(ask("plan", "new", typed=typed), "Hết dữ liệu trả lời", "chưa ghi gì", status=2)
    assert files(home) == []


def test_ctrl_c_leaves_nothing(ask: Ask, run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopped(io.StringIO):
        def readline(self, *_size: int | None) -> str:  # type: ignore[override]
            raise KeyboardInterrupt

    monkeypatch.setattr("sys.stdin", Stopped())
    refused(run("plan", "new", today=TODAY), "chưa ghi gì", status=130)
    assert files(home) == []


def test_a_file_that_came_while_questions_were_answered_is_not_replaced(
    ask: Ask, run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = home / "data" / "plans" / "phuong-phan-rang-2026.yaml"

    class Slow(io.StringIO):
        """Answers of somebody who copies the file there before the last two."""

        def readline(self, *size: int) -> str:  # type: ignore[override]
            line = super().readline(*size)
            if self.tell() >= len(self.getvalue()) - 2:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text("# của người khác\n", encoding="utf-8")
            return line

    monkeypatch.setattr("sys.stdin", Slow(answers()))
    answer = run("plan", "new", today=TODAY)
    assert (answer.status, files(home)) == (5, ["data/plans/phuong-phan-rang-2026.yaml"])
    assert "với nội dung khác, chưa ghi gì" in answer.err
    assert file.read_text(encoding="utf-8") == "# của người khác\n"


def test_a_no_leaves_nothing(ask: Ask, home: Path) -> None:
    answer = ask("plan", "new", typed=answers(write="k"))
    assert (answer.status, files(home)) == (5, [])
    assert "Chưa ghi gì" in answer.err


def test_a_trial_writes_nothing(ask: Ask, home: Path) -> None:
    assert "Chạy thử, chưa ghi" in told(ask("plan", "new", *BASIC, "--unit", "Khu phố 1=3", "--yes", "--dry-run"))
    assert files(home) == []


def test_a_file_that_is_there_is_not_replaced_without_a_yes(ask: Ask, home: Path) -> None:
    told(ask("plan", "new", typed=answers(load="k")))
    before = {name: (home / name).read_bytes() for name in files(home)}
    other = answers(code="phuong-phan-rang-2026", units="Khu phố 1: 9\n\n")
    assert "đã có tệp kế hoạch hoặc tệp đơn vị mã phuong-phan-rang-2026" in ask("plan", "new", typed=other).err
    code = ("--code", "phuong-phan-rang-2026")
    refused(ask("plan", "new", *code, typed=answers()), "đã có tệp", "--yes")
    assert {name: (home / name).read_bytes() for name in files(home)} == before
    assert "phuong-phan-rang-2026-2" in told(ask("plan", "new", typed=answers(load="k")))  # the proposal is a free code
    code = ("--code", "phuong-phan-rang-2026")
    replaced = ask("plan", "new", *BASIC, *code, "--unit", "Khu phố 1=9", "--yes")
    assert "giữ lại ở" in replaced.err
    assert (home / "data/plans/phuong-phan-rang-2026.ban-cu-1.yaml").read_bytes() == before[
        f"data/plans/{code[1]}.yaml"
    ]
    assert "1 đơn vị" in told(ask("plan", "check", code[1]))


def test_a_plan_that_cannot_be_written_takes_its_units_file_back(ask: Ask, home: Path) -> None:
    (home / "data").mkdir()
    (home / "data" / "plans").write_text("somebody's file", encoding="utf-8")
    answer = ask("plan", "new", *BASIC, "--unit", "Khu phố 1=3", "--yes")
    assert answer.status == 13
    assert files(home) == ["data/plans"]


def test_every_fault_of_the_options_is_told_at_once(ask: Ask, home: Path) -> None:
    said = refused(
        ask(
            "plan",
            "new",
            "--issuer",
            "Nhà tôi",
            "--year",
            "tới",
            "--code",
            "A B",
            "--parent-date",
            "31/6/2026",
            "--yes",
        ),
        "«Nhà tôi»",
        "«tới»",
        "«A B»",
        "«31/6/2026»",
    )
    assert said[-1].startswith("LỖI: Có 4 lỗi")
    refused(ask("plan", "new", "--yes"), "thiếu --issuer")
    refused(ask("plan", "new", *BASIC, "--yes"), "thiếu --unit")
    refused(ask("plan", "new", *BASIC, "--unit", "Khu phố 1=3", "--from-text", "-", "--yes"), "chỉ dùng một trong")
    refused(ask("plan", "new", *BASIC, "--unit", "Khu phố 1=3", "--total", "4", "--yes"), "chỉ tiêu chung 4")
    refused(ask("plan", "new", *BASIC, "--unit", "Khu phố 1=0", "--yes"), "chỉ tiêu 0")
    refused(ask("plan", "new", *BASIC, "--unit", "Khu phố 1=3", "--unit", "khu phố  1=4", "--yes"), "đã có ở dòng 1")
    refused(ask("plan", "new", *BASIC, "--units-file", "units/khong-co.yaml", "--yes"), "khong-co.yaml", status=13)
    assert files(home) == []


def test_a_folder_without_a_book_is_told_before_any_question(run: Run, home: Path) -> None:
    assert run("plan", "new", *BASIC, "--unit", "Khu phố 1", "--yes").status == 10
    assert not home.exists()


def test_a_pasted_table_comes_from_a_file_or_a_pipe(ask: Ask, home: Path, tmp_path: Path) -> None:
    text = "Phân bổ như sau:\n1\tKhu phố 1\t03\n2\tKhu phố 2\t04\n4\tKhu phố 3\t05\nTổng cộng\t\t12\n"
    file = tmp_path / "bang.txt"
    file.write_text(text, encoding="utf-8")
    answer = ask("plan", "new", *BASIC, "--from-text", file, "--yes")
    assert "Tổng cộng\t\t12" in told(answer)
    assert "Bỏ qua dòng 1: Phân bổ như sau:" in answer.err
    assert "không thấy số thứ tự 3" in answer.err
    assert "cộng 12 người (khớp dòng tổng)" in answer.err
    assert "không có gì thay đổi" in told(
        ask("plan", "new", *BASIC, "--code", "phuong-phan-rang-2026", "--from-text", "-", "--yes", typed=text)
    )
    wrong = text.replace("12", "13")
    refused(
        ask("plan", "new", *BASIC, "--from-text", "-", "--yes", typed=wrong), "dòng tổng ghi 13, cộng 3 dòng được 12"
    )
    refused(ask("plan", "new", *BASIC, "--from-text", tmp_path / "x.txt", "--yes"), "x.txt", status=13)


def test_a_table_is_pasted_at_the_terminal_and_the_rest_is_proposed(ask: Ask) -> None:
    typed = "1. Khu phố 1: 03\n\n2. Khu phố 2\n: 04\n\n\n"
    made = ask("plan", "new", *BASIC, "--paste", "--yes", typed=typed)
    assert "Tổng cộng\t\t7" in told(made)
    refused(ask("plan", "new", *BASIC, "--paste", "--yes", "--code", "khac"), "Hết dữ liệu trả lời", status=2)


def test_a_plan_without_a_parent_number_is_shown_without_one(ask: Ask) -> None:
    told(ask("plan", "new", *BASIC, "--unit", "Khu phố 1=3", "--load", "--yes"))
    shown = told(ask("plan", "show"))
    assert "thực hiện Kế hoạch của UBND tỉnh Khánh Hòa" in shown
    assert "None" not in shown


def test_people_are_found_by_the_bare_name_of_a_unit_below_a_commune(ask: Ask, tmp_path: Path) -> None:
    units = ("--unit", "Tổ dân phố Mỹ An=1", "--unit", "Buôn Ma=1", "--unit", "Khối phố Bắc=1")
    told(ask("plan", "new", *BASIC, *units, "--load", "--yes"))
    people = [
        (f"Người Thử {'Một Hai Ba'.split()[n]}", 1999 + n, name, "đăng ký", "05/01/2026")
        for n, name in enumerate(("Mỹ An", "ma", "khối phố bắc"))
    ]
    assert "3 mới" in told(ask("worker", "import", write_list(tmp_path / "ds.xlsx", SHORT, *people)))


PROVINCE = ("--issuer", "UBND tỉnh Khánh Hòa", "--year", "2026")


def test_a_province_takes_its_communes_from_the_shipped_list(ask: Ask, home: Path) -> None:
    made = data(ask("plan", "new", *PROVINCE, "--json", "--yes"), "xkld.plan.new/1")
    assert len(made["plan"]["units"]) == 65
    assert made["plan"]["units"][0]["parent"] == "Tỉnh Khánh Hòa"
    assert {unit["valid_from"] for unit in made["plan"]["units"]} == {"2025-07-01"}
    assert made["plan"]["report_to"] == ["Bộ Nội vụ"]
    assert "65 đơn vị" in told(ask("plan", "load", "tinh-khanh-hoa-2026"))


def test_a_commune_is_looked_up_and_a_near_name_is_proposed_never_taken(ask: Ask, home: Path) -> None:
    text = "1. Phường Phan Rang: 14\n2. Phường Đô Vin: 03\n3. Phường Bao An: 07"
    said = refused(
        ask("plan", "new", *PROVINCE, "--from-text", "-", "--yes", typed=text),
        "«Phường Đô Vin» không có trong Tỉnh Khánh Hòa → ý bạn là «Phường Đô Vinh»",
        "«Phường Bao An»",
        "«Phường Bảo An»",
    )
    assert said[-1].startswith("LỖI: Có 2 lỗi")
    typed = [*("UBND tỉnh Khánh Hòa", "", "", "2026", "", "", "", "", "", "", ""), *text.splitlines(), "", "", "1", "1"]
    answer = ask("plan", "new", typed="\n".join([*typed, *[""] * 10, "c", "k", ""]))
    assert "«Phường Đô Vin» không có trong danh mục" in answer.err
    rows = {row[1]: (row[0], row[3]) for row in lines(answer) if len(row) == 4}
    assert (rows["Phường Đô Vinh"], rows["Phường Bảo An"]) == (("22738", "3"), ("22741", "7"))


def test_a_plan_over_a_units_file_takes_the_units_of_its_day(ask: Ask, home: Path) -> None:
    old = ("--issuer", "UBND thành phố Phan Rang - Tháp Chàm", "--year", "2025", "--issued", "3/2025")
    file = ("--units-file", "units/ninh-thuan-2024.yaml", "--report-to", "UBND tỉnh Ninh Thuận")
    parent = ("--parent-issuer", "UBND tỉnh Ninh Thuận", "--province", "Khánh Hòa")
    text = (Path(__file__).parents[1] / "formats" / "phan-rang-2025-II.txt").read_text(encoding="utf-8")
    made = ask("plan", "new", *old, *file, *parent, "--from-text", "-", "--yes", "--json", typed=text)
    plan = data(made, "xkld.plan.new/1")["plan"]
    assert (plan["target"]["total"], len(plan["target"]["split"])) == (35, 13)
    assert plan["target"]["units_file"] == "units/ninh-thuan-2024.yaml"
    assert {unit["parent"] for unit in plan["units"]} == {"Thành phố Phan Rang - Tháp Chàm"}
    assert files(home) == ["data/plans/thanh-pho-phan-rang-thap-cham-2025.yaml"]
    assert "13 đơn vị" in told(ask("plan", "check", "thanh-pho-phan-rang-thap-cham-2025"))


def test_a_division_signs_without_acting_for_a_committee(ask: Ask) -> None:
    issuer = ("--issuer", "Phòng Văn hóa - Xã hội xã Phước Dinh", "--year", "2026", "--unit", "Thôn 1=2")
    own = ("--signer", "head", "--symbol", "VHXH", "--place", "Xã Phước Dinh")
    plan = data(ask("plan", "new", *issuer, *own, "--json", "--yes"), "xkld.plan.new/1")["plan"]
    assert (plan["issuer"]["symbol"], plan["issuer"]["place"]) == ("VHXH", "Xã Phước Dinh")
    assert plan["signature"] == {"on_behalf": None, "deputy_for": None, "title": "TRƯỞNG PHÒNG", "name": None}
    assert plan["issuer"]["above"] == "ỦY BAN NHÂN DÂN XÃ PHƯỚC DINH"
    assert plan["issuer"]["head"] == ["PHÒNG VĂN HÓA - XÃ HỘI"]
    assert plan["report_to"] == ["UBND xã Phước Dinh"]
    assert plan["units"][0]["code"].startswith("22888-T")


def test_two_communes_in_one_book_keep_their_units_apart(ask: Ask) -> None:
    for name in ("phường Phan Rang", "phường Đô Vinh"):
        issuer = ("--issuer", f"UBND {name}", "--year", "2026", "--unit", "Khu phố 1=2", "--load", "--yes")
        told(ask("plan", "new", *issuer, today="2026-02-01"))
    codes = {
        code: data(ask("plan", "show", "--plan", code, "--json"), "xkld.plan.show/1")["plan"]["units"][0]["code"]
        for code in ("phuong-phan-rang-2026", "phuong-do-vinh-2026")
    }
    assert codes == {"phuong-phan-rang-2026": "22759-K01", "phuong-do-vinh-2026": "22738-K01"}


def test_the_shipped_list_of_communes_is_whole_and_small() -> None:
    path = shipped("data") / "communes.tsv"
    assert path.stat().st_size < 150_000
    provinces = read_communes(path.read_text(encoding="utf-8"))
    communes = [commune for province in provinces for commune in province.communes]
    assert (len(provinces), len(communes)) == (34, 3321)
    assert len({commune.code for commune in communes}) == 3321
    assert {commune.name.split()[0] for commune in communes} == {"Xã", "Phường", "Đặc"}
    for province in provinces:
        assert len({commune.name for commune in province.communes}) == len(province.communes)


def test_a_fault_is_told_with_the_file_or_the_option_that_holds_it(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "bang.txt"
    file.write_text("Khu phô 1: 03\n", encoding="utf-8")
    refused(ask("plan", "new", *BASIC, "--from-text", file, "--yes"), "bang.txt:1: «Khu phô 1»")
    refused(ask("plan", "new", *BASIC, "--unit", "Khu phố 1=x", "--yes"), "--unit:1: «Khu phố 1=x»")


@pytest.mark.parametrize(
    ("issuer", "year", "warned"),
    [
        ("UBND phường Phan Rang", "2026", False),
        ("UBND phường Phan Rag", "2026", True),
        ("UBND phường Phủ Hà", "2024", False),  # a ward of the time before
        ("UBND tỉnh Khánh Hòa", "2026", False),
    ],
)
def test_an_issuer_that_the_province_does_not_have_is_told(ask: Ask, issuer: str, year: str, warned: bool) -> None:
    words = ("--issuer", issuer, "--province", "Khánh Hòa", "--year", year, "--units", "below")
    answer = ask("plan", "new", *words, "--unit", "Khu phố 1=3", "--yes", "--dry-run")
    told(answer)
    assert ("không có «phường Phan Rag» trong danh mục; gần giống: Phường Phan Rang" in answer.err) is warned


def test_who_stops_at_the_last_question_has_her_files_and_is_told_so(ask: Ask, home: Path) -> None:
    answer = ask("plan", "new", typed=answers().removesuffix("c\n"))
    told(answer)
    assert "chưa ghi gì" not in answer.err
    assert "Nạp vào sổ bằng: xkld plan load phuong-phan-rang-2026" in answer.err
    assert files(home) == ["data/plans/phuong-phan-rang-2026.yaml", "data/units/phuong-phan-rang-2026.yaml"]


def test_communes_that_differ_only_by_a_mark_are_told_apart(ask: Ask) -> None:
    """Tỉnh Quảng Ngãi has Xã Sơn Hà and Xã Sơn Hạ."""
    told(ask("plan", "new", "--issuer", "Sở Nội vụ tỉnh Quảng Ngãi", "--units", "communes", "--yes", "--load"))
    add = ("worker", "add", "--birth", "2000", "--stage", "đăng ký", "--on", "05/01/2026")
    for number, name in enumerate(("Xã Sơn Hà", "Xã Sơn Hạ", "sơn hạ"), start=1):
        told(ask(*add, "--name", f"Lê Thử {number}", "--unit", name))
    assert [row[3] for row in lines(ask("worker", "list"))[1:]] == ["Xã Sơn Hà", "Xã Sơn Hạ", "Xã Sơn Hạ"]
    refused(ask(*add, "--name", "Lê Thử", "--unit", "xa son ha"), "có 2 đơn vị tên «xa son ha»", "ghi đủ tên có dấu")

"""Contracts that workers made directly: received, completed, confirmed or refused in time, reported."""

from pathlib import Path
from typing import Any

import openpyxl
from cli.answers import data, lines, refused, told
from cli.logical import last_operation
from cli.plan_texts import saved
from conftest import Answer, Run

from xkld.usecases.workspace import shipped

NOW = "2026-01-12"
COURSE_END = ("--to", "06/6/2025")
ALL = ("registration", "contract", "translation", "identity", "background")


def receive(run: Run, number: int, on: str, *words: object, today: str = NOW) -> Answer:
    return run("contract", "receive", number, "--on", on, *words, today=today)


def decide(run: Run, verb: str, file: int, on: str, *words: object, today: str = NOW) -> Answer:
    return run("contract", verb, file, "--number", "05/XN-UBND", "--on", on, *words, today=today)


def states(run: Run, state: str = "all", today: str = NOW) -> list[tuple[int, str]]:
    found = data(run("contract", "list", "--state", state, "--json", today=today), "xkld.contract.list/1")
    return [(one["contract"]["number"], one["clock"]["step"]) for one in found["contracts"]]


def contract(run: Run, file: int, today: str = NOW) -> Any:
    return data(run("contract", "show", file, "--json", today=today), "xkld.contract.show/1")


def stages(run: Run, number: int) -> list[tuple[str, str]]:
    (case,) = data(run("worker", "show", number, "--json"), "xkld.worker.show/1")["cases"]
    return [(one["stage"], one["on"]) for one in case["case"]["events"]]


def test_papers_come_one_by_one_and_the_days_begin_with_the_last(peopled: Run) -> None:
    first = ("--paper", "registration", "--paper", "bản sao hợp đồng lao động", "--employer", "Xưởng Mẫu")
    answer = receive(peopled, 1, "08/01/2026", *first)
    assert told(answer).startswith("Đã ghi hồ sơ đăng ký số 1.\nCòn thiếu: Bản dịch hợp đồng")
    assert states(peopled) == [(1, "papers")]
    refused(decide(peopled, "confirm", 1, "12/01/2026"), "còn thiếu: Bản dịch hợp đồng", "Sơ yếu lý lịch")
    again = receive(peopled, 1, "09/01/2026", "--complete", "--destination", "JP")
    assert "Hạn giải quyết: hết ngày 15/01/2026; còn 3 ngày làm việc." in told(again)
    shown = contract(peopled, 1)
    assert [(one["code"], one["on"][-2:]) for one in shown["papers"]] == [
        *((code, "08") for code in ALL[:2]),
        *((code, "09") for code in ALL[2:]),
    ]
    assert (shown["contract"]["employer"], shown["contract"]["destination"]) == ("Xưởng Mẫu", "JP")
    assert "không ghi thêm" in told(receive(peopled, 1, "12/01/2026", "--complete"))
    for part in ("nộp 08/01/2026 (Điều 53 Luật số 69/2020/QH14, theo văn bản luật)", "Xưởng Mẫu, Nhật Bản"):
        assert part in told(peopled("contract", "show", 1, today=NOW))


def test_a_confirmation_makes_the_going_one_of_a_direct_contract(peopled: Run) -> None:
    told(receive(peopled, 1, "08/01/2026", "--complete", "--destination", "KR", "--months", 24))
    refused(decide(peopled, "confirm", 1, "07/01/2026"), "trước ngày nhận hồ sơ 08/01/2026")
    refused(decide(peopled, "confirm", 1, "13/01/2026"), "13/01/2026")  # not come yet
    answer = decide(peopled, "confirm", 1, "12/01/2026")
    assert told(answer) == "Hồ sơ 1: xác nhận 05/XN-UBND ngày 12/01/2026; chưa báo cáo.\n"
    assert "Ủy ban nhân dân cấp tỉnh, Bộ Nội vụ" in answer.err
    assert "không ghi thêm" in told(decide(peopled, "confirm", 1, "12/01/2026"))
    refused(decide(peopled, "refuse", 1, "12/01/2026", "--reason", "Nhầm"), "đã xác nhận bằng văn bản 05/XN-UBND")
    assert stages(peopled, 1) == [("registered", "2025-01-10"), ("contracted", "2026-01-12")]
    (case,) = data(peopled("worker", "show", 1, "--json"), "xkld.worker.show/1")["cases"]
    going = case["going"]
    assert (going["form"], going["destination"], going["months"]) == ("direct_contract", "KR", 24)
    assert contract(peopled, 1)["contract"]["placement"] == case["number"]


def test_a_contract_that_is_known_keeps_its_day(peopled: Run) -> None:
    told(receive(peopled, 4, "08/01/2026", "--complete"))  # waits for her departure already
    told(decide(peopled, "confirm", 1, "12/01/2026"))
    assert stages(peopled, 4) == [("visa_ready", "2025-01-10")]
    told(peopled("worker", "move", 2, "contracted", "--on", "05/01/2026", today=NOW))
    told(receive(peopled, 2, "08/01/2026", "--complete"))
    told(decide(peopled, "confirm", 2, "12/01/2026"))
    assert stages(peopled, 2)[1:] == [("contracted", "2026-01-05")]


def test_an_offer_that_was_lost_is_no_contract(peopled: Run) -> None:
    told(peopled("worker", "move", 1, "contracted", "--on", "05/5/2025"))
    told(peopled("worker", "move", 1, "not_selected", "--on", "06/5/2025"))
    told(receive(peopled, 1, "08/01/2026", "--complete"))
    told(decide(peopled, "confirm", 1, "12/01/2026"))
    assert stages(peopled, 1)[-1] == ("contracted", "2026-01-12")


def test_who_came_home_goes_again_by_a_new_case(peopled: Run) -> None:
    told(peopled("worker", "move", 1, "departed", "--on", "02/02/2025"))
    refused(receive(peopled, 1, "08/01/2026", "--complete"), "đang ở nước ngoài ngày 08/01/2026", "Điều 54")
    told(peopled("worker", "move", 1, "returned", "--on", "02/5/2025"))
    told(receive(peopled, 1, "08/01/2026", "--complete"))
    told(decide(peopled, "confirm", 1, "12/01/2026"))
    cases = data(peopled("worker", "show", 1, "--json"), "xkld.worker.show/1")["cases"]
    assert [one["going"]["form"] for one in cases] == [None, "direct_contract"]


def test_somebody_on_the_way_by_another_form_is_asked_to_end_that_first(peopled: Run) -> None:
    told(peopled("worker", "move", 1, "selected", "--on", "05/5/2025", "--form", "doanh nghiệp dịch vụ"))
    told(receive(peopled, 1, "08/01/2026", "--complete"))
    refused(decide(peopled, "confirm", 1, "12/01/2026"), "hình thức «doanh nghiệp dịch vụ»", "withdrawn")
    assert states(peopled) == [(1, "decision")]


def test_late_ones_stand_first_and_a_refusal_says_why(peopled: Run) -> None:
    told(receive(peopled, 2, "05/01/2026", "--paper", "contract"))
    told(receive(peopled, 1, "31/12/2025", "--complete"))
    told(receive(peopled, 3, "02/01/2026", "--complete"))
    assert states(peopled, "open") == [(2, "late"), (3, "late"), (1, "papers")]
    assert states(peopled, "late", today="2026-01-10") == [(2, "late"), (3, "late")]  # a Saturday that was worked
    assert states(peopled, "late", today="2026-01-09") == []
    rows = lines(peopled("contract", "list", today=NOW))
    assert rows[1][-2:] == ["09/01/2026", "quá hạn 2 ngày làm việc"]
    answer = peopled("contract", "list", "--state", "late", today=NOW)
    assert answer.err == "2 hồ sơ, 2 quá hạn chưa giải quyết.\n"
    refused(decide(peopled, "refuse", 2, "12/01/2026", "--reason", "Số 058199001234 sai"), "lý do có số CCCD")
    why = ("--reason", "Bản dịch chưa được chứng thực")
    assert "trễ 2 ngày làm việc" in told(decide(peopled, "refuse", 2, "12/01/2026", *why))
    assert "không ghi thêm" in told(decide(peopled, "refuse", 2, "12/01/2026", *why))
    assert "Lý do từ chối: Bản dịch chưa được chứng thực\n" in told(peopled("contract", "show", 2, today=NOW))
    assert "Lý do từ chối" not in told(peopled("contract", "show", 1, today=NOW))
    refused(decide(peopled, "report", 2, "12/01/2026"), "hồ sơ số 2 chưa được xác nhận")
    refused(receive(peopled, 1, "31/12/2025", "--complete"), "(số 2) đã giải quyết xong")
    told(receive(peopled, 1, "12/01/2026", "--complete"))
    assert states(peopled, "all") == [(2, "refused"), (3, "late"), (4, "decision"), (1, "papers")]


def test_confirmations_are_reported_together_or_not_at_all(peopled: Run) -> None:
    for number in (1, 2):
        told(receive(peopled, number, "08/01/2026", "--complete"))
    told(decide(peopled, "confirm", 1, "09/01/2026"))
    refused(decide(peopled, "report", 1, "12/01/2026", 2), "hồ sơ số 2 chưa được xác nhận")
    refused(decide(peopled, "report", 1, "08/01/2026"), "trước ngày xác nhận 09/01/2026")
    refused(decide(peopled, "report", 1, "13/01/2026"), "13/01/2026")
    told(decide(peopled, "confirm", 2, "12/01/2026"))
    assert states(peopled, "unreported") == [(1, "report"), (2, "report")]
    assert "báo cáo của 2 hồ sơ" in told(decide(peopled, "report", 1, "12/01/2026", 2, 2))
    assert "không ghi thêm" in told(decide(peopled, "report", 1, "12/01/2026", 2))
    refused(decide(peopled, "report", 1, "11/01/2026"), "đã báo cáo bằng văn bản 05/XN-UBND ngày 12/01/2026")
    assert states(peopled, "open") == []
    assert peopled("contract", "list", today=NOW).err == "Không có hồ sơ nào.\n"
    assert "báo cáo 05/XN-UBND ngày 12/01/2026" in lines(peopled("contract", "list", "--state", "all"))[1][-1]


def test_another_body_was_asked_before_the_first_of_july(peopled: Run) -> None:
    refused(receive(peopled, 1, "30/6/2025", "--complete"), "Ủy ban nhân dân cấp tỉnh (Sở) xác nhận", "contracted")
    refused(receive(peopled, 1, "31/12/2021", "--complete"), "chưa có dữ liệu cơ quan nào")
    told(receive(peopled, 1, "01/7/2025", "--complete"))
    refused(receive(peopled, 1, "30/6/2025", "--complete"), "trước ngày nhận hồ sơ 01/7/2025")
    refused(receive(peopled, 9, "08/01/2026"), "không có người lao động số 9")
    refused(receive(peopled, 2, "13/01/2026"), "13/01/2026")
    refused(receive(peopled, 2, "08/01/2026", "--paper", "visa"), "registration (Văn bản đăng ký")
    refused(receive(peopled, 2, "08/01/2026", "--employer", "Ông 058199001234"), "số CCCD")
    refused(peopled("contract", "show", 5), "không có hồ sơ đăng ký số 5")


def test_a_due_day_in_a_year_without_a_calendar_says_so(peopled: Run, home: Path) -> None:
    answer = receive(peopled, 1, "29/12/2026", "--complete", today="2026-12-30")
    assert "Hạn giải quyết: hết ngày 05/01/2027" in told(answer)
    assert "Chưa có lịch nghỉ lễ, Tết năm 2027" in answer.err
    assert "năm 2027" in peopled("contract", "list", today="2026-12-30").err
    (home / "data").mkdir(exist_ok=True)
    own = "years:\n  - {year: 2026, confidence: law}\n  - {year: 2027, confidence: law, days_off: [2027-01-01]}\n"
    (home / "data" / "calendar.yaml").write_text(own, encoding="utf-8")
    answer = peopled("contract", "show", 1, today="2026-12-30")
    assert "hết ngày 06/01/2027" in told(answer)
    assert "2027" not in answer.err
    (home / "data" / "calendar.yaml").write_text("years: ngày", encoding="utf-8")
    refused(peopled("contract", "show", 1), "calendar.yaml")


def test_an_office_that_lost_its_rule_is_told(peopled: Run, home: Path) -> None:
    told(receive(peopled, 1, "08/01/2026", "--complete"))
    (home / "data").mkdir(exist_ok=True)
    file = home / "data" / "direct-contracts.yaml"
    shipped = (Path(__file__).parents[2] / "data" / file.name).read_text(encoding="utf-8")
    file.write_text(shipped.replace("from: 2025-07-01", "from: 2027-07-01"), encoding="utf-8")
    refused(
        peopled("contract", "list", today=NOW), "chưa có dữ liệu cơ quan nào xác nhận hợp đồng nhận ngày 08/01/2026"
    )
    file.write_text("rules: không", encoding="utf-8")
    refused(peopled("contract", "list", today=NOW), "direct-contracts.yaml")


def test_the_list_for_a_report_is_a_workbook(peopled: Run, tmp_path: Path) -> None:
    told(receive(peopled, 1, "08/01/2026", "--complete", "--destination", "JP", "--months", 36))
    told(decide(peopled, "confirm", 1, "12/01/2026"))
    out = tmp_path / "kem.xlsx"
    answer = peopled("contract", "list", "--state", "unreported", "--out", out, "--for", "gửi tỉnh", today=NOW)
    assert f"Đã ghi {out}" in told(answer)
    page = openpyxl.load_workbook(out).worksheets[0]
    heads, row = ([cell.value for cell in page[at]] for at in (4, 5))
    shown = dict(zip(heads, row, strict=True))
    assert (shown["Họ và tên"], shown["Năm sinh"], shown["Thời hạn (tháng)"]) == ("Trần Thị Thử", "1999", "36")
    assert shown["Kết quả"] == "xác nhận 05/XN-UBND ngày 12/01/2026"
    assert page.max_row == 5
    refused(peopled("contract", "list", "--out", tmp_path / "kem.docx", today=NOW), ".xlsx")


def test_the_files_of_two_entries_of_one_person_belong_to_the_kept_one(peopled: Run) -> None:
    told(receive(peopled, 1, "08/01/2026", "--complete"))
    told(receive(peopled, 3, "09/01/2026", "--paper", "contract"))
    told(peopled("worker", "merge", 1, 3, "--yes", today=NOW))
    found = data(peopled("contract", "list", "--json", today=NOW), "xkld.contract.list/1")["contracts"]
    assert [(one["contract"]["number"], one["contract"]["worker"]) for one in found] == [(1, 1), (2, 1)]
    assert "hồ sơ đăng ký số 1" in told(receive(peopled, 3, "12/01/2026", "--destination", "JP"))  # the old number


def test_files_are_told_to_the_person_and_forgotten_with_her(peopled: Run, home: Path) -> None:
    told(receive(peopled, 3, "08/01/2026", "--complete", "--employer", "Nhà ông Lê Văn Thường ở Seoul"))
    held = told(peopled("worker", "show", 3, "--everything", today=NOW))
    assert "hồ sơ đăng ký hợp đồng trực tiếp số 1: nhận ngày 08/01/2026; bên sử dụng lao động Nhà ông Lê Văn" in held
    assert ": nhận hồ sơ đăng ký hợp đồng" in held
    told(peopled("worker", "move", 3, "withdrawn", "--on", "11/01/2026", today=NOW))
    erase = ("worker", "erase", 3, "--reason", "theo đơn", "--confirm", "Lê Văn Thường", "--no-backup")
    refused(peopled(*erase, today=NOW), "còn hồ sơ đăng ký hợp đồng trực tiếp giao kết số 1 chưa giải quyết")
    told(decide(peopled, "refuse", 1, "12/01/2026", "--reason", "Ông Lê Văn Thường xin rút hồ sơ"))
    told(peopled(*erase, today=NOW))
    assert contract(peopled, 1)["contract"]["reason"] == "(đã xóa thông tin)"
    raw = (home / "xkld.db").read_bytes()
    assert [word for word in ("Lê Văn Thường", "ở Seoul", "xin rút hồ sơ") if word.encode() in raw] == []
    refused(receive(peopled, 3, "12/01/2026", "--complete"), "đã xóa thông tin")


def test_the_log_calls_papers_by_the_names_of_the_offices_files(peopled: Run, home: Path) -> None:
    told(receive(peopled, 3, "08/01/2026", "--paper", "identity", "--paper", "background"))
    number = last_operation(home)
    told(peopled("paper", "add", 3, "--kind", "passport", "--until", "01/6/2030", today=NOW))
    told(peopled("course", "add", "--kind", "orientation", "--name", "Lớp Mẫu", "--from", "02/6/2025", *COURSE_END))
    row = "giấy tờ của hồ sơ đăng ký hợp đồng: hồ sơ đăng ký 1; giấy tờ {}; ngày 08/01/2026"
    log = told(peopled("log", number))
    assert row.format("Bản sao giấy tờ tùy thân") in log
    assert row.format("Sơ yếu lý lịch") in log
    assert "loại Hộ chiếu; ngày hết hạn 01/6/2030" in told(peopled("log", number + 1))
    assert "loại giáo dục định hướng; tên Lớp Mẫu" in told(peopled("log", number + 2))
    every = told(peopled("worker", "show", 3, "--everything", today=NOW))
    assert row.format("Sơ yếu lý lịch") in every
    assert "  Hộ chiếu, hết hạn 01/6/2030\n" in every
    own = (shipped("data") / "direct-contracts.yaml").read_text(encoding="utf-8")
    saved(home / "data", own.replace("name: Sơ yếu lý lịch", "name: Bản khai của xã Mẫu"), "direct-contracts.yaml")
    assert row.format("Bản khai của xã Mẫu") in told(peopled("log", "worker", 3))
    saved(home / "data", "rules: []\n", "direct-contracts.yaml")  # what it says of papers cannot be read any more
    saved(home / "data", "papers: []\n", "papers.yaml")
    log = told(peopled("log", "worker", 3))
    assert row.format("background") in log
    assert "loại passport; ngày hết hạn 01/6/2030" in log


def test_papers_are_all_or_named_and_what_is_refused_says_a_command_that_runs(peopled: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    both = receive(peopled, 1, "08/01/2026", "--complete", "--paper", "registration")
    refused(both, "--complete không đi cùng --paper", status=2)
    assert (home / "xkld.db").read_bytes() == before
    refused(peopled("contract", "show", 9, today=NOW), "xkld contract list --state all")
    told(peopled("contract", "list", "--state", "all", today=NOW))
